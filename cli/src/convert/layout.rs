// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The output while it is being made: where things lie, what is free, what can move.
//!
//! Link addresses of code and data never change, since the code refers to them in ways that no table
//! lists. What moves are the small tables that only the dynamic table points to, and file offsets.

use std::ops::Range;

use object::elf;
use serde::Serialize;

use super::image::{Dyn, EHDR, Image, MIN_PAGE, PHDR, SHDR, Section, offset_of, u64_at};
use super::relocs::Relocations;
use crate::elf::Segment;

/// Alignment of the start code in the file and in memory.
const BLOB_ALIGN: u64 = 16;

/// Where the start code went.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Room {
    /// A gap inside an executable segment, such as the one behind Go's headers.
    Header,
    /// The padding behind an executable segment, which grows into it.
    Text,
    /// A new executable segment at the end of the file.
    Segment,
}

/// The start code's place.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// In which kind of room.
    pub room: Room,
    /// Offset in the file.
    pub offset: u64,
    /// Link address.
    pub address: u64,
}

/// The output being made.
#[derive(Debug)]
pub struct Draft {
    /// The bytes of the file.
    pub data: Vec<u8>,
    /// The program headers.
    pub segments: Vec<Segment>,
    /// The section headers.
    pub sections: Vec<Section>,
    /// The dynamic table without its `DT_NULL`.
    pub dynamic: Vec<Dyn>,
    /// How many dynamic entries fit, `DT_NULL` included.
    pub dynamic_capacity: usize,
    /// Where the dynamic table lies in the file.
    pub dynamic_offset: u64,
    /// `e_phoff`.
    pub phoff: u64,
    /// `e_shoff`.
    pub shoff: u64,
    /// Index of the section name table.
    pub shstrndx: usize,
}

fn usize_of(value: u64) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}

fn range_of(range: Range<u64>) -> Range<usize> {
    usize_of(range.start)..usize_of(range.end)
}

impl Draft {
    /// The input, as a draft of the output.
    #[must_use]
    pub fn new(image: &Image) -> Self {
        Self {
            data: image.data.clone(),
            segments: image.segments.clone(),
            sections: image.sections.clone(),
            dynamic: image.dynamic.clone(),
            dynamic_capacity: image.dynamic_capacity,
            dynamic_offset: image.dynamic_offset,
            phoff: image.phoff,
            shoff: image.shoff,
            shstrndx: image.shstrndx,
        }
    }

    /// Bytes `range` of the file, for writing.
    pub fn bytes(&mut self, range: Range<u64>) -> &mut [u8] {
        self.data.get_mut(range_of(range)).unwrap_or(&mut [])
    }

    /// Writes the word at link address `at`.
    pub fn write_word(&mut self, at: u64, value: u64) {
        if let Some(offset) = offset_of(&self.segments, at, 8) {
            self.bytes(offset..offset + 8)
                .copy_from_slice(&value.to_le_bytes());
        }
    }

    /// Sets dynamic entry `tag`, adding it when there is a free slot; `false` when there is none.
    pub fn set_dynamic(&mut self, tag: u64, value: u64) -> bool {
        if let Some(entry) = self.dynamic.iter_mut().find(|d| d.tag == tag) {
            entry.value = value;
        } else if self.dynamic.len() + 1 < self.dynamic_capacity {
            self.dynamic.push(Dyn { tag, value });
        } else {
            return false;
        }
        true
    }

    /// Gives section `index` the name `to`, over its old name, when no other name shares the bytes.
    pub fn rename_section(&mut self, index: usize, to: &str) -> bool {
        let Some(table) = self
            .sections
            .get(self.shstrndx)
            .filter(|_| self.shstrndx != 0)
            .cloned()
        else {
            return false;
        };
        let (start, old) = (
            u64::from(self.sections[index].sh_name),
            self.sections[index].name.clone(),
        );
        if to.len() > old.len() || start + old.len() as u64 >= table.sh_size {
            return false;
        }
        let end = start + old.len() as u64;
        let shared = self.sections.iter().enumerate().any(|(other, s)| {
            let (from, to) = (
                u64::from(s.sh_name),
                u64::from(s.sh_name) + s.name.len() as u64,
            );
            other != index && from < end && start < to
        });
        // A name table that also names symbols may share bytes with those.
        let names_symbols = self.sections.iter().any(|s| {
            (s.sh_type == elf::SHT_SYMTAB.0 || s.sh_type == elf::SHT_DYNSYM.0)
                && s.sh_link as usize == self.shstrndx
        });
        if shared || names_symbols {
            return false;
        }
        let at = table.sh_offset + start;
        let name = self.bytes(at..at + old.len() as u64);
        name.fill(0);
        name[..to.len()].copy_from_slice(to.as_bytes());
        to.clone_into(&mut self.sections[index].name);
        true
    }

    /// The last address of any `PT_LOAD` below which nothing may be added.
    fn next_load(&self, after: u64) -> Option<&Segment> {
        self.segments
            .iter()
            .find(|s| s.p_type == elf::PT_LOAD.0 && s.p_vaddr >= after)
    }

    /// Everything in the file that something points to, except the segments as a whole.
    fn occupied(&self) -> Vec<Range<u64>> {
        let mut ranges = vec![
            0..EHDR as u64,
            self.phoff..self.phoff + (self.segments.len() * PHDR) as u64,
        ];
        if !self.sections.is_empty() {
            ranges.push(self.shoff..self.shoff + (self.sections.len() * SHDR) as u64);
        }
        ranges.extend(
            self.sections
                .iter()
                .filter(|s| s.in_file() && s.sh_size > 0)
                .map(Section::file_range),
        );
        let whole = [
            elf::PT_LOAD.0,
            elf::PT_INTERP.0,
            elf::PT_PHDR.0,
            elf::PT_NULL.0,
        ];
        ranges.extend(
            self.segments
                .iter()
                .filter(|s| !whole.contains(&s.p_type) && s.p_filesz > 0)
                .map(|s| s.p_offset..s.p_offset + s.p_filesz),
        );
        ranges.sort_unstable_by_key(|r| r.start);
        ranges
    }

    /// Completes `PT_GNU_RELRO` to the end of its last page, when nothing else lies there.
    ///
    /// A loader that rounds the end down would leave that page writable. Returns how far the end moved.
    pub fn complete_relro(&mut self) -> u64 {
        let Some(relro) = self
            .segments
            .iter()
            .position(|s| s.p_type == elf::PT_GNU_RELRO.0)
        else {
            return 0;
        };
        let end = self.segments[relro].p_vaddr + self.segments[relro].p_memsz;
        let Some(load) = self.segments.iter().position(|s| {
            s.p_type == elf::PT_LOAD.0
                && s.p_vaddr <= self.segments[relro].p_vaddr
                && s.p_vaddr + s.p_memsz == end
        }) else {
            return 0;
        };
        let page = self.segments[load].p_align.max(MIN_PAGE);
        let target = end.next_multiple_of(page);
        if self
            .next_load(end)
            .is_some_and(|next| next.p_vaddr < target)
        {
            return 0;
        }
        self.segments[load].p_memsz += target - end;
        self.segments[relro].p_memsz += target - end;
        target - end
    }

    /// Moves the tables behind the relocation table down to `relr_end` (a link address) and cuts the
    /// pages that this frees out of the file. Returns how many bytes were cut, or why none.
    ///
    /// # Errors
    /// A sentence on what stands in the way; the draft is unchanged then.
    pub fn reclaim(
        &mut self,
        relocations: &Relocations,
        table: Range<u64>,
        relr_end: u64,
    ) -> Result<u64, &'static str> {
        if self.sections.is_empty() {
            return Err("the file has no section headers");
        }
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

        let mut movers: Vec<usize> = (1..self.sections.len())
            .filter(|&i| {
                let s = &self.sections[i];
                s.in_file()
                    && s.sh_offset >= tail.start
                    && s.sh_offset + s.sh_size <= tail.end
                    && (s.sh_size > 0 || (s.is_alloc() && s.sh_addr >= table.end))
            })
            .collect();
        movers.sort_by_key(|&i| (self.sections[i].sh_offset, i));
        let mut covered = tail.start;
        for &i in &movers {
            let s = &self.sections[i];
            if s.sh_size > 0 && !is_movable(s) {
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
        let touches = |start: u64, end: u64| start < tail.end && tail.start < end;
        if self.segments.iter().enumerate().any(|(i, s)| {
            i != load && s.p_filesz > 0 && touches(s.p_offset, s.p_offset + s.p_filesz)
        }) || touches(self.phoff, self.phoff + (self.segments.len() * PHDR) as u64)
            || touches(self.shoff, self.shoff + (self.sections.len() * SHDR) as u64)
        {
            return Err("headers or a segment follow the relocation table");
        }
        let moved_addresses = table.start..to_address(tail.end);
        if relocations
            .relative
            .iter()
            .any(|r| moved_addresses.contains(&r.addend))
        {
            return Err("a pointer leads to the tables behind the relocation table");
        }
        if self.names_symbols_in(&movers, &table) {
            return Err("a symbol names the tables behind the relocation table");
        }

        // From here on nothing can fail. Plan the new offsets, then move.
        let mut cursor = to_offset(relr_end);
        let mut moves: Vec<(usize, u64)> = Vec::new();
        for &i in &movers {
            cursor = cursor.next_multiple_of(self.sections[i].sh_addralign.max(1));
            moves.push((i, cursor));
            cursor += self.sections[i].sh_size;
        }
        if cursor > tail.end {
            return Err("the tables do not fit in front of where they were");
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
            let from = range_of(self.sections[i].file_range());
            self.data.copy_within(from, usize_of(offset));
            self.sections[i].sh_offset = offset;
            if self.sections[i].is_alloc() {
                self.sections[i].sh_addr = to_address(offset);
            }
        }
        self.move_section_symbols(&moves);
        self.bytes(cursor..tail.end).fill(0);
        self.segments[load].p_filesz = cursor - segment.p_offset;
        self.segments[load].p_memsz = self.segments[load].p_filesz;
        Ok(self.cut(cursor, tail.end))
    }

    /// Cuts whole pages out of the file somewhere between `from` and the next thing at or behind `to`.
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
        let page = self
            .loads()
            .map(|s| s.p_align)
            .max()
            .unwrap_or(0)
            .max(MIN_PAGE);
        let size = (next - from) / page * page;
        if size == 0 {
            return 0;
        }
        self.data.drain(range_of(next - size..next));
        let shift = |offset: &mut u64| {
            if *offset >= next {
                *offset -= size;
            }
        };
        self.segments
            .iter_mut()
            .for_each(|s| shift(&mut s.p_offset));
        self.sections
            .iter_mut()
            .for_each(|s| shift(&mut s.sh_offset));
        shift(&mut self.shoff);
        shift(&mut self.dynamic_offset);
        size
    }

    /// Splits the segment around the hole that a packed relocation table left in its middle, and cuts
    /// the hole's whole pages out of the file. Needs one free program header slot, which is used.
    ///
    /// Returns how many bytes were cut; 0, with nothing changed, when no whole page is free.
    pub fn split(&mut self, hole: Range<u64>) -> u64 {
        let Some(load) = self.segments.iter().position(|s| {
            s.p_type == elf::PT_LOAD.0
                && s.p_vaddr <= hole.start
                && hole.end <= s.p_vaddr + s.p_filesz
        }) else {
            return 0;
        };
        let segment = self.segments[load];
        let page = self
            .loads()
            .map(|s| s.p_align)
            .max()
            .unwrap_or(0)
            .max(MIN_PAGE);
        let (low, high) = (hole.start.next_multiple_of(page), hole.end / page * page);
        if low >= high
            || segment.p_flags & elf::PF_W.0 != 0
            || high == segment.p_vaddr + segment.p_filesz
        {
            return 0;
        }
        let to_offset = |address: u64| address - segment.p_vaddr + segment.p_offset;
        let (from, next) = (to_offset(low), to_offset(high));
        let size = next - from;
        let mut second = segment;
        second.p_vaddr = high;
        second.p_offset = next;
        second.p_filesz = segment.p_filesz - (high - segment.p_vaddr);
        second.p_memsz = segment.p_memsz - (high - segment.p_vaddr);
        self.segments[load].p_filesz = hole.start - segment.p_vaddr;
        self.segments[load].p_memsz = self.segments[load].p_filesz;
        self.segments.insert(load + 1, second);
        self.data.drain(range_of(from..next));
        let shift = |offset: &mut u64| {
            if *offset >= next {
                *offset -= size;
            }
        };
        self.segments
            .iter_mut()
            .for_each(|s| shift(&mut s.p_offset));
        self.sections
            .iter_mut()
            .for_each(|s| shift(&mut s.sh_offset));
        shift(&mut self.shoff);
        shift(&mut self.dynamic_offset);
        size
    }

    /// The `PT_LOAD` segments.
    pub fn loads(&self) -> impl DoubleEndedIterator<Item = &Segment> {
        self.segments.iter().filter(|s| s.p_type == elf::PT_LOAD.0)
    }

    /// Finds room for `size` bytes of start code; `only` asks for one kind of room.
    ///
    /// The program headers must be the final ones, but for the one that a new segment adds.
    pub fn find_room(&self, size: u64, only: Option<Room>) -> Option<Place> {
        let wanted = |room| only.is_none_or(|o| o == room);
        wanted(Room::Header)
            .then(|| self.gap_in_segment(size))
            .flatten()
            .or_else(|| {
                wanted(Room::Text)
                    .then(|| self.gap_behind_segment(size))
                    .flatten()
            })
            .or_else(|| wanted(Room::Segment).then(|| self.new_segment()).flatten())
    }

    fn executable(&self) -> impl Iterator<Item = &Segment> {
        self.loads().filter(|s| {
            s.p_flags & elf::PF_X.0 != 0 && s.p_flags & elf::PF_W.0 == 0 && s.p_filesz > 0
        })
    }

    fn gap_in_segment(&self, size: u64) -> Option<Place> {
        // Without section headers nobody says which zeros are used.
        if self.sections.is_empty() {
            return None;
        }
        let occupied = self.occupied();
        for segment in self.executable() {
            let end = segment.p_offset + segment.p_filesz;
            let mut cursor = segment.p_offset;
            for range in occupied
                .iter()
                .filter(|r| r.end > segment.p_offset)
                .chain([&(end..end)])
            {
                let start = cursor.next_multiple_of(BLOB_ALIGN);
                let limit = range.start.min(end);
                let fits = start.checked_add(size).is_some_and(|stop| stop <= limit);
                if fits
                    && self.data[range_of(start..start + size)]
                        .iter()
                        .all(|&b| b == 0)
                {
                    return Some(Place {
                        room: Room::Header,
                        offset: start,
                        address: start - segment.p_offset + segment.p_vaddr,
                    });
                }
                cursor = cursor.max(range.end);
            }
        }
        None
    }

    fn gap_behind_segment(&self, size: u64) -> Option<Place> {
        let mut starts: Vec<u64> = self.occupied().iter().map(|r| r.start).collect();
        starts.extend(self.loads().filter(|s| s.p_filesz > 0).map(|s| s.p_offset));
        self.executable()
            .filter(|s| s.p_filesz == s.p_memsz)
            .find_map(|segment| {
                let end = segment.p_offset + segment.p_filesz;
                let offset = end.next_multiple_of(BLOB_ALIGN);
                let address = offset - segment.p_offset + segment.p_vaddr;
                let file_limit = starts
                    .iter()
                    .copied()
                    .filter(|&s| s >= end)
                    .min()
                    .unwrap_or(self.data.len() as u64);
                // Not into the first page of the next segment, on the largest page that the file allows.
                let memory_limit = self
                    .next_load(segment.p_vaddr + segment.p_memsz)
                    .map_or(u64::MAX, |next| {
                        next.p_vaddr / next.p_align.max(MIN_PAGE) * next.p_align.max(MIN_PAGE)
                    });
                let occupied = self.occupied();
                let inside = occupied
                    .iter()
                    .any(|r| r.start < offset + size && offset < r.end);
                (offset + size <= file_limit.min(self.data.len() as u64)
                    && address + size <= memory_limit
                    && !inside)
                    .then_some(Place {
                        room: Room::Text,
                        offset,
                        address,
                    })
            })
    }

    fn new_segment(&self) -> Option<Place> {
        let align = self
            .loads()
            .map(|s| s.p_align)
            .max()
            .unwrap_or(0)
            .max(MIN_PAGE);
        let end = self.loads().map(|s| s.p_vaddr + s.p_memsz).max()?;
        let offset = (self.data.len() as u64).next_multiple_of(BLOB_ALIGN);
        let address = end
            .checked_next_multiple_of(align)?
            .checked_add(offset % align)?;
        Some(Place {
            room: Room::Segment,
            offset,
            address,
        })
    }

    /// Puts `blob` at `place` and makes the segments cover it.
    pub fn put(&mut self, place: Place, blob: &[u8]) {
        let end = place.offset + blob.len() as u64;
        if self.data.len() < usize_of(end) {
            self.data.resize(usize_of(end), 0);
        }
        self.bytes(place.offset..end).copy_from_slice(blob);
        match place.room {
            Room::Header => {}
            Room::Text => {
                let segment = self.segments.iter_mut().find(|s| {
                    s.p_type == elf::PT_LOAD.0
                        && s.p_flags & elf::PF_X.0 != 0
                        && s.p_filesz > 0
                        && s.p_vaddr <= place.address
                        && place.address - s.p_vaddr == place.offset.wrapping_sub(s.p_offset)
                        && (s.p_offset + s.p_filesz).next_multiple_of(BLOB_ALIGN) == place.offset
                });
                if let Some(s) = segment {
                    s.p_filesz = end - s.p_offset;
                    s.p_memsz = s.p_filesz;
                }
            }
            Room::Segment => {
                let align = self
                    .loads()
                    .map(|s| s.p_align)
                    .max()
                    .unwrap_or(0)
                    .max(MIN_PAGE);
                let last = self
                    .segments
                    .iter()
                    .rposition(|s| s.p_type == elf::PT_LOAD.0)
                    .unwrap_or(0);
                self.segments.insert(
                    last + 1,
                    Segment {
                        p_type: elf::PT_LOAD.0,
                        p_flags: elf::PF_R.0 | elf::PF_X.0,
                        p_offset: place.offset,
                        p_vaddr: place.address,
                        p_filesz: blob.len() as u64,
                        p_memsz: blob.len() as u64,
                        p_align: align,
                    },
                );
            }
        }
    }

    /// Whether the symbol table has a symbol, other than the section's own, in one of `movers` or in
    /// the relocation table at `table`.
    fn names_symbols_in(&self, movers: &[usize], table: &Range<u64>) -> bool {
        self.symbols().iter().any(|&at| {
            let symbol = &self.data[at..at + 24];
            let kind = symbol[4] & 0xf;
            let index = usize::from(u16::from_le_bytes([symbol[6], symbol[7]]));
            let in_table = self
                .sections
                .get(index)
                .is_some_and(|s| s.is_alloc() && table.contains(&s.sh_addr));
            index != 0
                && kind != elf::STT_SECTION.0
                && kind != elf::STT_FILE.0
                && (movers.contains(&index) || in_table)
        })
    }

    /// Gives the section symbols of moved sections their new addresses.
    fn move_section_symbols(&mut self, moves: &[(usize, u64)]) {
        for at in self.symbols() {
            let index = usize::from(u16::from_le_bytes([self.data[at + 6], self.data[at + 7]]));
            if self.data[at + 4] & 0xf == elf::STT_SECTION.0
                && moves.iter().any(|(i, _)| *i == index)
            {
                let address = self.sections[index].sh_addr;
                self.data[at + 8..at + 16].copy_from_slice(&address.to_le_bytes());
            }
        }
    }

    /// File offsets of the entries of `.symtab`.
    fn symbols(&self) -> Vec<usize> {
        self.sections
            .iter()
            .filter(|s| s.sh_type == elf::SHT_SYMTAB.0)
            .flat_map(|s| (0..s.sh_size / 24).map(move |i| usize_of(s.sh_offset + i * 24)))
            .filter(|at| at + 24 <= self.data.len())
            .collect()
    }

    /// Writes the headers and the dynamic table into the bytes. `old_phnum` is how many program
    /// headers the space was made for; what is left over becomes zeros.
    pub fn serialize(&mut self, entry: u64, old_phnum: usize) {
        let mut table = Vec::with_capacity(old_phnum * PHDR);
        for s in &self.segments {
            table.extend_from_slice(&s.p_type.to_le_bytes());
            table.extend_from_slice(&s.p_flags.to_le_bytes());
            // p_paddr is p_vaddr on every system that has an MMU.
            for word in [
                s.p_offset, s.p_vaddr, s.p_vaddr, s.p_filesz, s.p_memsz, s.p_align,
            ] {
                table.extend_from_slice(&word.to_le_bytes());
            }
        }
        let end = self.phoff + table.len() as u64;
        self.bytes(self.phoff..end).copy_from_slice(&table);

        let mut headers = Vec::with_capacity(self.sections.len() * SHDR);
        for s in &self.sections {
            headers.extend_from_slice(&s.sh_name.to_le_bytes());
            headers.extend_from_slice(&s.sh_type.to_le_bytes());
            for word in [s.sh_flags, s.sh_addr, s.sh_offset, s.sh_size] {
                headers.extend_from_slice(&word.to_le_bytes());
            }
            headers.extend_from_slice(&s.sh_link.to_le_bytes());
            headers.extend_from_slice(&s.sh_info.to_le_bytes());
            for word in [s.sh_addralign, s.sh_entsize] {
                headers.extend_from_slice(&word.to_le_bytes());
            }
        }
        let end = self.shoff + headers.len() as u64;
        if !headers.is_empty() {
            self.bytes(self.shoff..end).copy_from_slice(&headers);
        }

        let mut dynamic = Vec::with_capacity(self.dynamic_capacity * 16);
        for d in &self.dynamic {
            dynamic.extend_from_slice(&d.tag.to_le_bytes());
            dynamic.extend_from_slice(&d.value.to_le_bytes());
        }
        dynamic.resize(self.dynamic_capacity * 16, 0);
        let end = self.dynamic_offset + dynamic.len() as u64;
        self.bytes(self.dynamic_offset..end)
            .copy_from_slice(&dynamic);

        // e_entry, e_shoff, e_phnum (gABI, "ELF Header").
        self.bytes(0x18..0x20).copy_from_slice(&entry.to_le_bytes());
        let shoff = self.shoff;
        if !self.sections.is_empty() {
            self.bytes(0x28..0x30).copy_from_slice(&shoff.to_le_bytes());
        }
        let phnum = u16::try_from(self.segments.len()).unwrap_or(u16::MAX);
        self.bytes(0x38..0x3a).copy_from_slice(&phnum.to_le_bytes());
    }
}

/// Whether only the dynamic table refers to `section`, so that it may change its address.
pub fn is_movable(section: &Section) -> bool {
    let refused = elf::SHF_WRITE.0 | elf::SHF_EXECINSTR.0;
    if section.sh_flags & refused != 0 {
        return false;
    }
    if !section.is_alloc() {
        return true;
    }
    let tables = [
        elf::SHT_RELA.0,
        elf::SHT_DYNSYM.0,
        elf::SHT_STRTAB.0,
        elf::SHT_HASH.0,
        elf::SHT_GNU_HASH.0,
        elf::SHT_GNU_VERSYM.0,
        elf::SHT_GNU_VERNEED.0,
        elf::SHT_GNU_VERDEF.0,
    ];
    // Go's linker gives its version sections type PROGBITS.
    tables.contains(&section.sh_type) || section.name.starts_with(".gnu.version")
}

/// Whether dynamic entry `tag` holds an address (gABI, "Dynamic Section", and GNU's additions).
fn is_address_tag(tag: u64) -> bool {
    matches!(
        tag,
        3 | 4
            | 5
            | 6
            | 7
            | 12
            | 13
            | 17
            | 23
            | 25
            | 26
            | 32
            | 36
            | 0x6fff_fef5
            | 0x6fff_fff0
            | 0x6fff_fffc
            | 0x6fff_fffe
    )
}

/// The word at file offset `at` of `data`.
#[must_use]
pub fn word(data: &[u8], at: u64) -> u64 {
    u64_at(data, usize_of(at))
}
