// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Room for more program headers: the notes and small tables after them move.

use std::ops::Range;

use object::elf;

use super::draft::{Draft, is_note, range_of};
use super::follow::{is_address_tag, is_movable};
use super::header_checks::{MIN_PAGE, offset_of};
use super::relocs::Relocations;
use super::room::{BLOB_ALIGN, Place};
use crate::elf::Segment;

impl Draft {
    /// The blocks of notes and small tables that follow the program headers up to `to`, and lie in
    /// front of `table`, all as file offsets; and where the relocation table may begin then. `None` when something stands there
    /// that cannot move.
    fn in_front(
        &self,
        relocations: &Relocations,
        table: u64,
        to: u64,
    ) -> Option<(Vec<Range<u64>>, u64)> {
        let from = self.phdrs(self.phdr_room).end;
        if from >= to {
            return Some((Vec::new(), table));
        }
        if from > table {
            return None;
        }
        let (blocks, sections) = self.blocks_between(from, table, to)?;
        let merged = merge(blocks, to);
        // Every byte that the headers take must be in one of them, or padding.
        let mut cursor = from;
        let stop = to.min(table);
        for block in merged.iter().chain([&(stop..stop)]) {
            let free = self
                .data
                .get(range_of(cursor.min(block.start)..block.start.min(stop)))?;
            if free.iter().any(|&b| b != 0) {
                return None;
            }
            cursor = cursor.max(block.end);
        }
        let start = self.address_of(from)?;
        let addresses = start..start + (to - from);
        let movers: Vec<usize> = sections
            .into_iter()
            .filter(|&i| {
                merged
                    .iter()
                    .any(|r| r.contains(&self.sections[i].sh_offset))
            })
            .collect();
        let moved = |at: u64| {
            merged.iter().any(|r| {
                self.address_of(r.start)
                    .is_some_and(|a| (a..a + (r.end - r.start)).contains(&at))
            })
        };
        if relocations
            .relative
            .iter()
            .any(|r| moved(r.addend) || addresses.contains(&r.addend))
            || self.names_symbols_in(&movers, &(0..0))
        {
            return None;
        }
        Some((
            merged,
            table.max(to.next_multiple_of(self.format.class.word())),
        ))
    }

    /// What lies between file offsets `from` and `table`, as blocks that may overlap, and which sections that are.
    /// `None` when something before `to` cannot move.
    fn blocks_between(
        &self,
        from: u64,
        table: u64,
        to: u64,
    ) -> Option<(Vec<Range<u64>>, Vec<usize>)> {
        let mut blocks: Vec<Range<u64>> = Vec::new();
        let mut sections = Vec::new();
        if self.sections.is_empty() {
            // What the dynamic table names ends where the next thing begins.
            let mut starts: Vec<u64> = self
                .dynamic
                .iter()
                .filter(|d| is_address_tag(d.tag))
                .filter_map(|d| offset_of(&self.segments, d.value, 1))
                .chain(self.notes().map(|s| s.p_offset))
                .filter(|at| (from..table).contains(at))
                .collect();
            starts.push(table);
            starts.sort_unstable();
            starts.dedup();
            blocks.extend(starts.windows(2).map(|w| w[0]..w[1]));
        } else {
            for (i, s) in self.sections.iter().enumerate() {
                let range = s.file_range();
                if s.in_file() && s.sh_size > 0 && range.start < table && range.end > from {
                    if range.start < to.max(from) && !is_movable(s) {
                        return None;
                    }
                    // What leads to it leads elsewhere than its segment maps it.
                    if s.is_alloc() && self.address_of(range.start) != Some(s.sh_addr) {
                        return None;
                    }
                    sections.push(i);
                    blocks.push(range);
                }
            }
        }
        let mut notes = self.notes().filter(|s| (from..table).contains(&s.p_offset));
        if notes.any(|s| self.address_of(s.p_offset) != Some(s.p_vaddr)) {
            return None;
        }
        // A segment that describes several of them keeps them together.
        blocks.extend(self.notes().map(|s| s.p_offset..s.p_offset + s.p_filesz));
        blocks.retain(|r| r.start >= from && r.end <= table && r.start < r.end);
        Some((blocks, sections))
    }

    /// The link address of what is at `offset` in the file.
    fn address_of(&self, offset: u64) -> Option<u64> {
        let s = self
            .loads()
            .find(|s| s.p_offset <= offset && offset < s.p_offset + s.p_filesz)?;
        Some(offset - s.p_offset + s.p_vaddr)
    }

    /// Makes room for `phdrs` program headers, by moving what stands there into the hole that packing
    /// the relocation `table` (link addresses) to `size` bytes leaves. Returns where the packed table
    /// begins now and where the moved blocks after it end; `None` when that cannot be, with nothing
    /// changed.
    pub fn make_headers(
        &mut self,
        relocations: &Relocations,
        table: &Range<u64>,
        size: u64,
        phdrs: usize,
    ) -> Option<(u64, u64)> {
        let segment = *self.loads().find(|s| {
            s.p_vaddr <= table.start
                && table.end <= s.p_vaddr + s.p_filesz
                && s.p_offset <= self.phoff
                && self.phoff < s.p_offset + s.p_filesz
        })?;
        let to_offset = |address: u64| address - segment.p_vaddr + segment.p_offset;
        let to_address = |offset: u64| offset - segment.p_offset + segment.p_vaddr;
        let headers_end = self.phdrs(phdrs).end;
        let in_front = |to| self.in_front(relocations, to_offset(table.start), to);
        let (mut blocks, mut begin) = in_front(headers_end)?;
        // Notes stay before all else: objcopy --only-keep-debug leaves only them their bytes.
        let mut notes = self.notes_size(&blocks);
        while notes > 0 {
            (blocks, begin) = in_front(headers_end + notes)?;
            let more = self.notes_size(&blocks);
            if more == notes {
                break;
            }
            notes = more;
        }
        let (mut in_front, mut cursor) = (headers_end, begin + size);
        let mut plan = Vec::new();
        for block in &blocks {
            let place = match self.has_note(block) {
                true => &mut in_front,
                false => &mut cursor,
            };
            // The place of the block keeps its alignment, and with it the places of all that is in it.
            let align = self.alignment_in(block);
            *place += (block.start % align + align - *place % align) % align;
            plan.push((block.clone(), *place));
            *place += block.end - block.start;
        }
        if cursor > to_offset(table.end) {
            return None;
        }
        let copies: Vec<Vec<u8>> = blocks
            .iter()
            .map(|b| self.data[range_of(b.clone())].to_vec())
            .collect();
        for (block, bytes) in blocks.iter().zip(&copies) {
            let size = bytes.len() as u64;
            self.bytes(block.start..block.start + size).fill(0);
        }
        for ((block, to), bytes) in plan.iter().zip(&copies) {
            self.bytes(*to..*to + bytes.len() as u64)
                .copy_from_slice(bytes);
            self.follow(block, to_address(block.start), to_address(*to));
        }
        for m in self.moves.clone() {
            self.settle(m, to_offset);
        }
        self.phdr_room = self.phdr_room.max(phdrs);
        Some((to_address(begin), to_address(cursor)))
    }

    /// Makes room for `phdrs` program headers, one of them for a new segment with `size` bytes of start
    /// code, by moving what stands there after the start code. Returns the place; `None` when that
    /// cannot be, with nothing changed.
    pub fn evict(&mut self, relocations: &Relocations, size: u64, phdrs: usize) -> Option<Place> {
        let segment = *self
            .loads()
            .find(|s| s.p_offset <= self.phoff && self.phoff < s.p_offset + s.p_filesz)?;
        let to_address = |offset: u64| offset - segment.p_offset + segment.p_vaddr;
        let end = segment.p_offset + segment.p_filesz;
        let headers_end = self.phdrs(phdrs).end;
        if headers_end > end {
            return None; // The segment would not map them.
        }
        let (mut blocks, _) = self.in_front(relocations, end, headers_end)?;
        let start = self.new_segment(size)?;
        // Notes come first, as ever; then the start code.
        blocks.sort_by_key(|b| !self.has_note(b));
        let mut cursor = start.address;
        if self.notes_precede_loads() {
            cursor += BLOB_ALIGN;
        }
        let mut code = None;
        let mut plan = Vec::new();
        for block in &blocks {
            if code.is_none() && !self.has_note(block) {
                code = Some(cursor.next_multiple_of(BLOB_ALIGN));
                cursor = cursor.next_multiple_of(BLOB_ALIGN) + size;
            }
            let align = self.alignment_in(block);
            let from = to_address(block.start);
            cursor += (from % align + align - cursor % align) % align;
            plan.push((block.clone(), from, cursor));
            cursor += block.end - block.start;
        }
        let code = code.unwrap_or_else(|| {
            let code = cursor.next_multiple_of(BLOB_ALIGN);
            cursor = code + size;
            code
        });
        let mut place = self.new_segment(cursor - start.address)?;
        self.lead = code - start.address;
        (place.address, place.offset) = (place.address + self.lead, place.offset + self.lead);
        for (block, from, to) in plan {
            let bytes = self.data.get(range_of(block.clone()))?.to_vec();
            self.bytes(block.clone()).fill(0);
            self.follow(&block, from, to);
            self.guests.push((to, bytes));
        }
        self.phdr_room = self.phdr_room.max(phdrs);
        Some(place)
    }

    /// Whether a note is in `block` of the file.
    fn has_note(&self, block: &Range<u64>) -> bool {
        self.notes().any(|s| block.contains(&s.p_offset))
    }

    /// Whether the header of a note precedes all of the loaded segments', as mold writes it. Of two segments that
    /// begin at the same place, llvm-objcopy lays out the one with the later header by the other, and by its alignment.
    fn notes_precede_loads(&self) -> bool {
        let first = |wanted: &dyn Fn(&Segment) -> bool| self.segments.iter().position(wanted);
        let load = first(&|s| s.p_type == elf::PT_LOAD.0);
        first(&is_note).is_some_and(|note| load.is_some_and(|load| note < load))
    }

    /// How many bytes the blocks with notes take at most, wherever they begin.
    fn notes_size(&self, blocks: &[Range<u64>]) -> u64 {
        let notes = blocks.iter().filter(|b| self.has_note(b));
        notes.map(|b| b.end - b.start + self.alignment_in(b)).sum()
    }

    /// The largest alignment of anything in `block`.
    fn alignment_in(&self, block: &Range<u64>) -> u64 {
        let sections = self
            .sections
            .iter()
            .filter(|s| s.in_file() && s.is_alloc() && block.contains(&s.sh_offset));
        let notes = self.notes().filter(|s| block.contains(&s.p_offset));
        let all = sections
            .map(|s| s.sh_addralign)
            .chain(notes.map(|s| s.p_align));
        all.filter(|a| a.is_power_of_two())
            .max()
            .unwrap_or(1)
            .clamp(self.format.class.word(), MIN_PAGE)
    }
}

/// `blocks` in order, those that overlap as one, without those from `to` on.
fn merge(mut blocks: Vec<Range<u64>>, to: u64) -> Vec<Range<u64>> {
    blocks.sort_unstable_by_key(|r| r.start);
    let mut merged: Vec<Range<u64>> = Vec::new();
    for block in blocks {
        match merged.last_mut() {
            Some(last) if block.start < last.end => last.end = last.end.max(block.end),
            _ => merged.push(block),
        }
    }
    merged.retain(|r| r.start < to);
    merged
}
