// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What packing the relocation table frees: the tables after it move down, whole pages leave the file.

use std::ops::Range;

use object::elf;

use super::draft::{Draft, Move, range_of, usize_of};
use super::follow::{is_address_tag, is_movable_table};
use super::relocs::Relocations;

impl Draft {
    /// What keeps the tables after the relocation `table` from moving down into it; `Ok` when nothing.
    ///
    /// # Errors
    /// A sentence on what stands in the way.
    pub fn tail_moves(
        &self,
        relocations: &Relocations,
        table: &Range<u64>,
    ) -> Result<(), &'static str> {
        self.tail(relocations, table).map(drop)
    }

    /// The segment that `table` is in, and the sections after it, which can move.
    fn tail(
        &self,
        relocations: &Relocations,
        table: &Range<u64>,
    ) -> Result<(usize, Vec<usize>), &'static str> {
        let Some(load) = self.segments.iter().position(|s| {
            s.p_type == elf::PT_LOAD.0
                && s.p_vaddr <= table.start
                && table.end <= s.p_vaddr + s.p_filesz
        }) else {
            return Err("the relocation table is in no segment");
        };
        let segment = self.segments[load];
        if segment.p_filesz != segment.p_memsz || segment.p_flags & elf::PF_W.0 != 0 {
            return Err("the relocation table is in a writable segment");
        }
        let to_offset = |address: u64| address - segment.p_vaddr + segment.p_offset;
        let to_address = |offset: u64| offset - segment.p_offset + segment.p_vaddr;
        let tail = to_offset(table.end)..segment.p_offset + segment.p_filesz;
        if self.sections.is_empty() && !tail.is_empty() {
            return Err("the file has no section headers");
        }

        let movers = self.movers(&tail, table.end)?;
        let headers = [self.phdrs(self.segments.len()), self.shdrs()];
        let touches = |start: u64, end: u64| start < tail.end && tail.start < end;
        if self.segments.iter().enumerate().any(|(i, s)| {
            i != load && s.p_filesz > 0 && touches(s.p_offset, s.p_offset + s.p_filesz)
        }) || headers.iter().any(|h| touches(h.start, h.end))
        {
            return Err("headers or a segment follow the relocation table");
        }
        let moved_addresses = table.start..to_address(tail.end);
        if relocations
            .relative
            .iter()
            .any(|r| moved_addresses.contains(&r.addend))
        {
            return Err("a pointer leads to the tables after the relocation table");
        }
        if self.names_symbols_in(&movers, table) {
            return Err("a symbol names the tables after the relocation table");
        }
        Ok((load, movers))
    }

    /// The sections in `tail` of the file, whose first byte is at link address `address`. They must be all that is
    /// there, and able to move.
    fn movers(&self, tail: &Range<u64>, address: u64) -> Result<Vec<usize>, &'static str> {
        let mut movers: Vec<usize> = (1..self.sections.len())
            .filter(|&i| {
                let s = &self.sections[i];
                s.in_file()
                    && s.sh_offset >= tail.start
                    && s.sh_offset + s.sh_size <= tail.end
                    && (s.sh_size > 0 || (s.is_alloc() && s.sh_addr >= address))
            })
            .collect();
        movers.sort_by_key(|&i| (self.sections[i].sh_offset, i));
        let mut covered = tail.start;
        for &i in &movers {
            let s = &self.sections[i];
            if s.sh_size > 0 && !is_movable_table(s) {
                return Err("code or data follows the relocation table in its segment");
            }
            if self.data[range_of(covered.min(s.sh_offset)..s.sh_offset)]
                .iter()
                .any(|&b| b != 0)
            {
                return Err("bytes that no section describes follow the relocation table");
            }
            covered = covered.max(s.sh_offset + s.sh_size);
        }
        if self.data[range_of(covered.min(tail.end)..tail.end)]
            .iter()
            .any(|&b| b != 0)
        {
            return Err("bytes that no section describes follow the relocation table");
        }
        Ok(movers)
    }

    /// Moves the tables after the relocation `table` down to link address `down_to` and cuts the pages
    /// that this frees out of the file. Returns how many bytes were cut, or why none.
    ///
    /// # Errors
    /// A sentence on what stands in the way; the draft is unchanged then.
    pub fn reclaim(
        &mut self,
        relocations: &Relocations,
        table: &Range<u64>,
        down_to: u64,
    ) -> Result<u64, &'static str> {
        let (load, movers) = self.tail(relocations, table)?;
        let segment = self.segments[load];
        let to_offset = |address: u64| address - segment.p_vaddr + segment.p_offset;
        let to_address = |offset: u64| offset - segment.p_offset + segment.p_vaddr;
        let tail_end = segment.p_offset + segment.p_filesz;
        let mut cursor = to_offset(down_to);
        let mut moves: Vec<(usize, u64)> = Vec::new();
        for &i in &movers {
            cursor = cursor.next_multiple_of(self.sections[i].sh_addralign.max(1));
            moves.push((i, cursor));
            cursor += self.sections[i].sh_size;
        }
        if cursor > tail_end {
            return Err("the tables do not fit before where they were");
        }
        for entry in &mut self.dynamic {
            if !is_address_tag(entry.tag) {
                continue;
            }
            let place = moves.iter().find(|(i, _)| {
                let s = &self.sections[*i];
                s.is_alloc()
                    && s.sh_size > 0
                    && (s.sh_addr..s.sh_addr + s.sh_size).contains(&entry.value)
            });
            let place = place.or_else(|| {
                moves.iter().find(|(i, _)| {
                    self.sections[*i].is_alloc() && self.sections[*i].sh_addr == entry.value
                })
            });
            if let Some(&(i, offset)) = place {
                entry.value = to_address(offset) + (entry.value - self.sections[i].sh_addr);
            }
        }
        for &(i, offset) in &moves {
            let range = self.sections[i].file_range();
            self.moves.push(Move {
                from: to_address(range.start),
                to: to_address(offset),
                size: range.end - range.start,
            });
            self.data.copy_within(range_of(range), usize_of(offset));
            self.sections[i].sh_offset = offset;
            if self.sections[i].is_alloc() {
                self.sections[i].sh_addr = to_address(offset);
            }
        }
        self.move_section_symbols(&moves);
        self.bytes(cursor..tail_end).fill(0);
        self.segments[load].p_filesz = cursor - segment.p_offset;
        self.segments[load].p_memsz = self.segments[load].p_filesz;
        Ok(self.cut(cursor, tail_end))
    }

    /// Cuts whole pages out of the file somewhere between `from` and the next thing at or after `to`.
    fn cut(&mut self, from: u64, to: u64) -> u64 {
        let mut next = self.data.len() as u64;
        let mut starts: Vec<u64> = self.occupied().iter().map(|r| r.start).collect();
        starts.extend(
            self.segments
                .iter()
                .filter(|s| s.p_filesz > 0)
                .map(|s| s.p_offset),
        );
        for start in starts {
            if start >= to {
                next = next.min(start);
            }
        }
        let page = self.largest_page();
        let size = (next - from) / page * page;
        if size > 0 {
            self.remove(next - size..next);
        }
        size
    }

    /// Splits the segment around the hole that a packed relocation table left in its middle, and cuts
    /// the hole's whole pages out of the file. Needs one free program header slot, which is used.
    ///
    /// Returns what was cut, as old file offsets; `None`, with nothing changed, when no whole page is free.
    pub fn split(&mut self, hole: &Range<u64>) -> Option<Range<u64>> {
        let load = self.segments.iter().position(|s| {
            s.p_type == elf::PT_LOAD.0
                && s.p_vaddr <= hole.start
                && hole.end <= s.p_vaddr + s.p_filesz
        })?;
        let segment = self.segments[load];
        let page = self.largest_page();
        let (low, high) = (hole.start.next_multiple_of(page), hole.end / page * page);
        if low >= high
            || segment.p_flags & elf::PF_W.0 != 0
            || high == segment.p_vaddr + segment.p_filesz
            || hole.start == segment.p_vaddr
        {
            return None;
        }
        let to_offset = |address: u64| address - segment.p_vaddr + segment.p_offset;
        let (from, next) = (to_offset(low), to_offset(high));
        let mut second = segment;
        second.p_vaddr = high;
        second.p_offset = next;
        second.p_filesz = segment.p_filesz - (high - segment.p_vaddr);
        second.p_memsz = segment.p_memsz - (high - segment.p_vaddr);
        self.segments[load].p_filesz = hole.start - segment.p_vaddr;
        self.segments[load].p_memsz = self.segments[load].p_filesz;
        self.segments.insert(load + 1, second);
        self.remove(from..next);
        Some(from..next)
    }
}
