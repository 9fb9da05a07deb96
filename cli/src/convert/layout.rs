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
    /// How many bytes the file must grow by.
    insert: u64,
    /// Where in the file.
    at: u64,
}

/// Bytes that only tables lead to, which go to another address.
#[derive(Clone, Copy, Debug)]
pub struct Move {
    /// The old link address.
    pub from: u64,
    /// The new one.
    pub to: u64,
    /// How many bytes.
    pub size: u64,
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
    /// How many program headers there is room for.
    pub phdr_room: usize,
    /// What of the old relocation table is free now, as link addresses.
    pub hole: Option<Range<u64>>,
    /// What has been moved.
    pub moves: Vec<Move>,
    /// What goes into the segment of the start code besides: link addresses and bytes.
    guests: Vec<(u64, Vec<u8>)>,
    /// How many bytes of them are in front of the start code.
    lead: u64,
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
            segments: image.segments.iter().map(without_null).collect(),
            sections: image.sections.clone(),
            dynamic: image.dynamic.clone(),
            dynamic_capacity: image.dynamic_capacity,
            dynamic_offset: image.dynamic_offset,
            phoff: image.phoff,
            shoff: image.shoff,
            shstrndx: image.shstrndx,
            phdr_room: image.segments.len(),
            hole: None,
            moves: Vec::new(),
            guests: Vec::new(),
            lead: 0,
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

    /// Adds a section called `name`, and returns its index; `None` where its header or its name find no
    /// place: the section headers must be the last thing in the file but for what is not loaded.
    pub fn add_section(&mut self, name: &str) -> Option<usize> {
        let loaded = self.loads().filter(|s| s.p_filesz > 0);
        let loaded = loaded.map(|s| s.p_offset + s.p_filesz).max()?;
        let table = self
            .sections
            .get(self.shstrndx)
            .filter(|_| self.shstrndx != 0)?;
        let names_end = table.sh_offset + table.sh_size;
        let headers = (self.sections.len() * SHDR) as u64;
        if table.sh_offset < loaded || self.shoff < loaded || self.sections.len() > 0xfe00 {
            return None;
        }
        let sh_name = u32::try_from(table.sh_size).ok()?;
        let step = self.step_behind(names_end.min(self.shoff + headers));
        // Behind its end others may begin, and all move by a multiple of every alignment.
        let mut space = (name.len() as u64 + 1).next_multiple_of(step);
        if names_end == self.data.len() as u64 {
            space = name.len() as u64 + 1;
            self.data.resize(usize_of(names_end + space), 0);
        } else {
            self.insert(names_end, space);
        }
        self.bytes(names_end..names_end + name.len() as u64)
            .copy_from_slice(name.as_bytes());
        self.sections[self.shstrndx].sh_size += name.len() as u64 + 1;
        let headers_end = self.shoff + headers;
        if headers_end == self.data.len() as u64 {
            self.data.resize(usize_of(headers_end) + SHDR, 0);
        } else {
            self.insert(headers_end, step);
        }
        self.sections.push(Section {
            name: name.to_owned(),
            sh_name,
            sh_type: elf::SHT_PROGBITS.0,
            sh_flags: 0,
            sh_addr: 0,
            sh_offset: 0,
            sh_size: 0,
            sh_link: 0,
            sh_info: 0,
            sh_addralign: 1,
            sh_entsize: 0,
        });
        Some(self.sections.len() - 1)
    }

    /// A multiple of every alignment of what is not loaded and lies behind `at` in the file.
    fn step_behind(&self, at: u64) -> u64 {
        let behind = self
            .sections
            .iter()
            .filter(|s| s.sh_offset >= at && s.in_file() && !s.is_alloc());
        let aligned = behind.map(|s| s.sh_addralign);
        let largest = aligned.filter(|a| a.is_power_of_two()).max();
        largest.unwrap_or(1).clamp(64, MIN_PAGE)
    }

    /// Puts the headers of the sections that are loaded into the order of their addresses, where the
    /// ones that `changed` does not name are in that order: objcopy(1) asks for it.
    pub fn sort_sections(&mut self, changed: impl Fn(usize) -> bool) {
        let loaded = |s: &Section| s.is_alloc() && s.sh_type != elf::SHT_NULL.0;
        let kept: Vec<u64> = (1..self.sections.len())
            .filter(|&i| loaded(&self.sections[i]) && !changed(i) && self.sections[i].sh_size > 0)
            .map(|i| self.sections[i].sh_addr)
            .collect();
        let wide = self
            .sections
            .iter()
            .any(|s| s.sh_type == elf::SHT_SYMTAB_SHNDX.0 || s.sh_type == elf::SHT_GROUP.0);
        if !kept.is_sorted() || wide || self.sections.is_empty() {
            return;
        }
        let mut order: Vec<usize> = (0..self.sections.len())
            .filter(|&i| i == 0 || !changed(i))
            .collect();
        let mut moving: Vec<usize> = (1..self.sections.len()).filter(|&i| changed(i)).collect();
        moving.sort_by_key(|&i| self.sections[i].sh_addr);
        for i in moving {
            let address = self.sections[i].sh_addr;
            let after = |&j: &usize| {
                let s = &self.sections[j];
                j == 0 || !loaded(s) || s.sh_addr > address
            };
            // Before the first that lies behind it; the ones that are not loaded come last.
            let place = order
                .iter()
                .skip(1)
                .position(after)
                .map_or(order.len(), |p| p + 1);
            order.insert(place, i);
        }
        let mut new_index = vec![0usize; order.len()];
        for (new, &old) in order.iter().enumerate() {
            new_index[old] = new;
        }
        self.renumber(&order, &new_index);
    }

    /// Puts the section headers into `order`, and gives every index of one its new value.
    fn renumber(&mut self, order: &[usize], new_index: &[usize]) {
        let map = |old: usize| new_index.get(old).copied().unwrap_or(old);
        let half = |old: u16| u16::try_from(map(usize::from(old))).unwrap_or(old);
        for table in [elf::SHT_SYMTAB.0, elf::SHT_DYNSYM.0] {
            for at in self.symbols_of(table) {
                let index = u16::from_le_bytes([self.data[at + 6], self.data[at + 7]]);
                self.data[at + 6..at + 8].copy_from_slice(&half(index).to_le_bytes());
            }
        }
        let sections = order.iter().map(|&old| self.sections[old].clone());
        self.sections = sections.collect();
        for s in &mut self.sections {
            let word = |old: u32| u32::try_from(map(old as usize)).unwrap_or(old);
            s.sh_link = word(s.sh_link);
            let relocations = s.sh_type == elf::SHT_RELA.0 || s.sh_type == elf::SHT_REL.0;
            if relocations || s.sh_flags & elf::SHF_INFO_LINK.0 != 0 {
                s.sh_info = word(s.sh_info);
            }
        }
        self.shstrndx = map(self.shstrndx);
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
            self.phoff..self.phoff + (self.phdr_room.max(self.segments.len()) * PHDR) as u64,
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

    /// Completes each `PT_GNU_RELRO` to the end of its last page, when nothing else lies there.
    ///
    /// A loader that rounds the end down would leave that page writable. Returns how far the ends moved.
    pub fn complete_relro(&mut self) -> u64 {
        let relros: Vec<usize> = (0..self.segments.len())
            .filter(|&i| self.segments[i].p_type == elf::PT_GNU_RELRO.0)
            .collect();
        relros.into_iter().map(|i| self.complete(i)).sum()
    }

    fn complete(&mut self, relro: usize) -> u64 {
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

    /// The blocks of notes and small tables that stand behind the program headers up to `to`, and in
    /// front of `table`, all as file offsets; and where the relocation table may begin then. `None` when something stands there
    /// that cannot move.
    fn in_front(
        &self,
        relocations: &Relocations,
        table: u64,
        to: u64,
    ) -> Option<(Vec<Range<u64>>, u64)> {
        let from = self.phoff + (self.phdr_room * PHDR) as u64;
        if from >= to {
            return Some((Vec::new(), table));
        }
        if from > table {
            return None;
        }
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
                    sections.push(i);
                    blocks.push(range);
                }
            }
        }
        // A segment that describes several of them keeps them together.
        blocks.extend(self.notes().map(|s| s.p_offset..s.p_offset + s.p_filesz));
        blocks.retain(|r| r.start >= from && r.end <= table && r.start < r.end);
        blocks.sort_unstable_by_key(|r| r.start);
        let mut merged: Vec<Range<u64>> = Vec::new();
        for block in blocks {
            match merged.last_mut() {
                Some(last) if block.start < last.end => last.end = last.end.max(block.end),
                _ => merged.push(block),
            }
        }
        merged.retain(|r| r.start < to);
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
        let address = |offset: u64| {
            let s = self
                .loads()
                .find(|s| s.p_offset <= offset && offset < s.p_offset + s.p_filesz)?;
            Some(offset - s.p_offset + s.p_vaddr)
        };
        let start = address(from)?;
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
            merged
                .iter()
                .any(|r| address(r.start).is_some_and(|a| (a..a + (r.end - r.start)).contains(&at)))
        };
        if relocations
            .relative
            .iter()
            .any(|r| moved(r.addend) || addresses.contains(&r.addend))
            || self.names_symbols_in(&movers, &(0..0))
        {
            return None;
        }
        Some((merged, table.max(to.next_multiple_of(8))))
    }

    /// The segments that describe notes.
    fn notes(&self) -> impl Iterator<Item = &Segment> {
        self.segments.iter().filter(|s| is_note(s))
    }

    /// Makes room for `phdrs` program headers, by moving what stands there into the hole that packing
    /// the relocation `table` (link addresses) to `size` bytes leaves. Returns where the packed table
    /// begins now and where the moved blocks behind it end; `None` when that cannot be, with nothing
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
        let headers_end = self.phoff + (phdrs * PHDR) as u64;
        let in_front = |to| self.in_front(relocations, to_offset(table.start), to);
        let (mut blocks, mut begin) = in_front(headers_end)?;
        // Notes stay in front of all else: objcopy --only-keep-debug leaves only them their bytes.
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

    /// Gives all that leads to `block` of the file, which is at link address `from`, its new address `to`.
    /// Places in the file come later ([`Self::settle`]).
    fn follow(&mut self, block: &Range<u64>, from: u64, to: u64) {
        let size = block.end - block.start;
        for s in self.segments.iter_mut().filter(|s| is_note(s)) {
            if block.contains(&s.p_offset) {
                s.p_vaddr = s.p_vaddr - from + to;
            }
        }
        for s in &mut self.sections {
            if s.in_file() && s.is_alloc() && s.sh_size > 0 && block.contains(&s.sh_offset) {
                s.sh_addr = s.sh_addr - from + to;
            }
        }
        for entry in self.dynamic.iter_mut().filter(|d| is_address_tag(d.tag)) {
            if (from..from + size).contains(&entry.value) {
                entry.value = entry.value - from + to;
            }
        }
        self.moves.push(Move { from, to, size });
    }

    /// Gives what has moved by `m` its place in the file.
    fn settle(&mut self, m: Move, to_offset: impl Fn(u64) -> u64) {
        let here = m.to..m.to + m.size;
        for s in self.segments.iter_mut().filter(|s| is_note(s)) {
            if here.contains(&s.p_vaddr) {
                s.p_offset = to_offset(s.p_vaddr);
            }
        }
        let mut moved = Vec::new();
        for (i, s) in self.sections.iter_mut().enumerate() {
            if s.in_file() && s.is_alloc() && s.sh_size > 0 && here.contains(&s.sh_addr) {
                s.sh_offset = to_offset(s.sh_addr);
                moved.push((i, s.sh_offset));
            }
        }
        self.move_section_symbols(&moved);
    }

    /// Makes room for `phdrs` program headers, one of them for a new segment with `size` bytes of start
    /// code, by moving what stands there behind the start code. Returns the place; `None` when that
    /// cannot be, with nothing changed.
    pub fn evict(&mut self, relocations: &Relocations, size: u64, phdrs: usize) -> Option<Place> {
        let segment = *self
            .loads()
            .find(|s| s.p_offset <= self.phoff && self.phoff < s.p_offset + s.p_filesz)?;
        let to_address = |offset: u64| offset - segment.p_offset + segment.p_vaddr;
        let end = segment.p_offset + segment.p_filesz;
        let headers_end = self.phoff + (phdrs * PHDR) as u64;
        let (mut blocks, _) = self.in_front(relocations, end, headers_end)?;
        let start = self.new_segment(size)?;
        // Notes come first, as ever; then the start code.
        blocks.sort_by_key(|b| !self.has_note(b));
        let mut cursor = start.address;
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
            .clamp(8, MIN_PAGE)
    }

    /// What keeps the tables behind the relocation `table` from moving down into it; `Ok` when nothing.
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

    /// The segment that `table` is in, and the sections behind it, which can move.
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
        if self.names_symbols_in(&movers, table) {
            return Err("a symbol names the tables behind the relocation table");
        }
        Ok((load, movers))
    }

    /// Moves the tables behind the relocation `table` down to link address `down_to` and cuts the pages
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
        let page = self.largest_page();
        let size = (next - from) / page * page;
        if size > 0 {
            self.remove(next - size..next);
        }
        size
    }

    /// The largest alignment of any `PT_LOAD`, by multiples of which their places in the file may change.
    fn largest_page(&self) -> u64 {
        let largest = self.loads().map(|s| s.p_align).max();
        largest.unwrap_or(0).max(MIN_PAGE)
    }

    /// Takes bytes `range` out of the file.
    fn remove(&mut self, range: Range<u64>) {
        let size = range.end - range.start;
        self.data.drain(range_of(range.clone()));
        self.shift(range.end, |offset| offset - size);
    }

    /// Puts `size` zeros into the file at `at`.
    fn insert(&mut self, at: u64, size: u64) {
        let from = usize_of(at);
        if from >= self.data.len() {
            return;
        }
        self.data
            .splice(from..from, std::iter::repeat_n(0, usize_of(size)));
        self.shift(at, |offset| offset + size);
    }

    /// Changes each offset from `from` on.
    fn shift(&mut self, from: u64, by: impl Fn(u64) -> u64) {
        let change = |offset: &mut u64| {
            if *offset >= from {
                *offset = by(*offset);
            }
        };
        self.segments
            .iter_mut()
            .for_each(|s| change(&mut s.p_offset));
        self.sections
            .iter_mut()
            .for_each(|s| change(&mut s.sh_offset));
        change(&mut self.phoff);
        change(&mut self.shoff);
        change(&mut self.dynamic_offset);
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

    /// The `PT_LOAD` segments.
    pub fn loads(&self) -> impl DoubleEndedIterator<Item = &Segment> {
        self.segments.iter().filter(|s| s.p_type == elf::PT_LOAD.0)
    }

    /// Finds room for `size` bytes of start code; `only` asks for one kind of room.
    pub fn find_room(&self, size: u64, only: Option<Room>) -> Option<Place> {
        let wanted = |room| only.is_none_or(|o| o == room);
        let text = |pages| self.gap_behind_segment(size, pages);
        let small = (self.largest_page() == MIN_PAGE).then_some(MIN_PAGE);
        let gap = |early| match wanted(Room::Header) {
            true => self.gap_in_segment(size, early),
            false => None,
        };
        // Without symbols nobody looks for debug information.
        let stripped = self.symbols().is_empty();
        let mut place = gap(false);
        if wanted(Room::Text) {
            place = place.or_else(|| text(0));
        }
        if stripped {
            place = place.or_else(|| gap(true));
        }
        if wanted(Room::Text) {
            // A page of the file is a small price for one mapping less.
            place = place.or_else(|| text(small?));
        }
        if wanted(Room::Segment) && self.has_slot() {
            place = place.or_else(|| self.new_segment(size));
        }
        if wanted(Room::Text) {
            place = place.or_else(|| text(self.largest_page()));
        }
        place.or_else(|| gap(true))
    }

    /// Whether there is room for a program header more.
    #[must_use]
    pub fn has_slot(&self) -> bool {
        self.segments.len() < self.phdr_room
    }

    /// Makes room for `phdrs` program headers where only zeros follow them.
    pub fn reserve(&mut self, phdrs: usize) -> bool {
        let (from, to) = (
            self.phoff + (self.phdr_room * PHDR) as u64,
            self.phoff + (phdrs * PHDR) as u64,
        );
        if from < to {
            let free = self
                .data
                .get(range_of(from..to))
                .is_some_and(|bytes| bytes.iter().all(|&b| b == 0));
            let taken = self.occupied().iter().any(|r| r.start < to && from < r.end);
            let mapped = self
                .loads()
                .any(|s| s.p_offset <= self.phoff && to <= s.p_offset + s.p_filesz);
            if self.sections.is_empty() || !free || taken || !mapped {
                return false;
            }
            self.phdr_room = phdrs;
        }
        true
    }

    fn executable(&self) -> impl Iterator<Item = &Segment> {
        self.loads().filter(|s| {
            s.p_flags & elf::PF_X.0 != 0 && s.p_flags & elf::PF_W.0 == 0 && s.p_filesz > 0
        })
    }

    /// A gap inside an executable segment; `early` allows one in front of notes, of which objcopy
    /// --only-keep-debug complains.
    fn gap_in_segment(&self, size: u64, early: bool) -> Option<Place> {
        // Without section headers nobody says which zeros are used, but for those of the old table.
        if self.sections.is_empty() {
            let hole = self.hole.as_ref()?;
            let address = hole.start.next_multiple_of(BLOB_ALIGN);
            let segment = self
                .executable()
                .find(|s| s.p_vaddr <= hole.start && hole.end <= s.p_vaddr + s.p_filesz)?;
            return (address + size <= hole.end).then(|| Place {
                room: Room::Header,
                offset: address - segment.p_vaddr + segment.p_offset,
                address,
                insert: 0,
                at: 0,
            });
        }
        let occupied = self.occupied();
        for segment in self.executable() {
            let end = segment.p_offset + segment.p_filesz;
            let notes = self
                .notes()
                .filter(|s| s.p_offset >= segment.p_offset && s.p_offset < end);
            let notes = notes.map(|s| s.p_offset + s.p_filesz).max();
            let mut cursor = notes.filter(|_| !early).unwrap_or(segment.p_offset);
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
                        insert: 0,
                        at: 0,
                    });
                }
                cursor = cursor.max(range.end);
            }
        }
        None
    }

    /// The padding behind an executable segment, when the file has grown by `insert` bytes there.
    fn gap_behind_segment(&self, size: u64, insert: u64) -> Option<Place> {
        let occupied = self.occupied();
        let mut starts: Vec<u64> = occupied.iter().map(|r| r.start).collect();
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
                let taken = match insert {
                    0 => occupied
                        .iter()
                        .any(|r| r.start < offset + size && offset < r.end),
                    // Nothing may lie on both sides of where the file grows.
                    _ => occupied.iter().any(|r| r.start < end && end < r.end),
                };
                let limit = file_limit.min(self.data.len() as u64) + insert;
                (offset + size <= limit && address + size <= memory_limit && !taken).then_some(
                    Place {
                        room: Room::Text,
                        offset,
                        address,
                        insert,
                        at: end,
                    },
                )
            })
    }

    /// A segment more, whose bytes go behind the last one that is loaded.
    fn new_segment(&self, size: u64) -> Option<Place> {
        let align = self.largest_page();
        let end = self.loads().map(|s| s.p_vaddr + s.p_memsz).max()?;
        let loaded = self.loads().filter(|s| s.p_filesz > 0);
        let at = loaded.map(|s| s.p_offset + s.p_filesz).max()?;
        let offset = at.next_multiple_of(BLOB_ALIGN);
        // What is not loaded moves up, and keeps its alignment.
        let step = self.step_behind(at);
        if self.occupied().iter().any(|r| r.start < at && at < r.end) {
            return None;
        }
        let address = end
            .checked_next_multiple_of(align)?
            .checked_add(offset % align)?;
        Some(Place {
            room: Room::Segment,
            offset,
            address,
            insert: (offset - at + size).next_multiple_of(step),
            at,
        })
    }

    /// Puts `blob` at `place`, with what has been moved there too, and makes the segments cover it.
    pub fn put(&mut self, mut place: Place, blob: &[u8]) {
        let code = place.address;
        (place.address, place.offset) = (place.address - self.lead, place.offset - self.lead);
        let mut all = Vec::new();
        let guests = std::mem::take(&mut self.guests);
        let parts = guests.iter().map(|(at, bytes)| (*at, &**bytes));
        for (address, bytes) in parts.chain([(code, blob)]) {
            let at = usize_of(address - place.address);
            all.resize(all.len().max(at + bytes.len()), 0);
            all[at..at + bytes.len()].copy_from_slice(bytes);
        }
        self.put_all(place, &all);
        for m in self.moves.clone() {
            if place.room == Room::Segment && m.to >= place.address {
                self.settle(m, |address| address - place.address + place.offset);
            }
        }
    }

    fn put_all(&mut self, place: Place, blob: &[u8]) {
        let end = place.offset + blob.len() as u64;
        if place.insert > 0 {
            self.insert(place.at, place.insert);
        }
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
                let align = self.largest_page();
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

    /// Whether the symbol table has a symbol, other than the section's own, for something in one of
    /// `movers` or in the relocation table at `table`. `__dso_handle`, which mold puts on the first
    /// section, is an address that nobody looks at.
    fn names_symbols_in(&self, movers: &[usize], table: &Range<u64>) -> bool {
        let tables = self
            .sections
            .iter()
            .filter(|s| s.sh_type == elf::SHT_SYMTAB.0);
        tables.into_iter().any(|symtab| {
            let names = self
                .sections
                .get(symtab.sh_link as usize)
                .map(Section::file_range);
            let names = names
                .and_then(|r| self.data.get(range_of(r)))
                .unwrap_or(&[]);
            let symbols = self.data.get(range_of(symtab.file_range())).unwrap_or(&[]);
            symbols.chunks_exact(24).any(|symbol| {
                let kind = symbol[4] & 0xf;
                let index = usize::from(u16::from_le_bytes([symbol[6], symbol[7]]));
                let Some(s) = self.sections.get(index).filter(|_| index != 0) else {
                    return false;
                };
                let name =
                    u32::from_le_bytes([symbol[0], symbol[1], symbol[2], symbol[3]]) as usize;
                let name = names.get(name..).unwrap_or(&[]);
                // A symbol at the end belongs to the section too.
                let inside = (s.sh_addr..=s.sh_addr + s.sh_size).contains(&u64_at(symbol, 8));
                let in_table = s.is_alloc() && table.contains(&s.sh_addr);
                kind != elf::STT_SECTION.0
                    && kind != elf::STT_FILE.0
                    && inside
                    && !name.starts_with(b"__dso_handle\0")
                    && (movers.contains(&index) || in_table)
            })
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
        self.symbols_of(elf::SHT_SYMTAB.0)
    }

    /// File offsets of the entries of the tables of type `sh_type`.
    fn symbols_of(&self, sh_type: u32) -> Vec<usize> {
        self.sections
            .iter()
            .filter(|s| s.sh_type == sh_type)
            .flat_map(|s| (0..s.sh_size / 24).map(move |i| usize_of(s.sh_offset + i * 24)))
            .filter(|at| at + 24 <= self.data.len())
            .collect()
    }

    /// Writes the headers and the dynamic table into the bytes.
    pub fn serialize(&mut self, entry: u64) {
        let mut table = Vec::with_capacity(self.phdr_room * PHDR);
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

        // e_entry, e_phoff, e_shoff, e_phnum, e_shnum, e_shstrndx (gABI, "ELF Header").
        for (at, word) in [(0x18, entry), (0x20, self.phoff), (0x28, self.shoff)] {
            self.bytes(at..at + 8).copy_from_slice(&word.to_le_bytes());
        }
        for (at, count) in [(0x3c, self.sections.len()), (0x3e, self.shstrndx)] {
            let half = u16::try_from(count).unwrap_or(0);
            self.bytes(at..at + 2).copy_from_slice(&half.to_le_bytes());
        }
        let phnum = u16::try_from(self.segments.len()).unwrap_or(u16::MAX);
        self.bytes(0x38..0x3a).copy_from_slice(&phnum.to_le_bytes());
    }
}

/// `segment`, or nothing at all where it is `PT_NULL`, whose other fields mean nothing.
fn without_null(segment: &Segment) -> Segment {
    match elf::ProgramType(segment.p_type) {
        elf::PT_NULL => Segment {
            p_type: 0,
            p_flags: 0,
            p_offset: 0,
            p_vaddr: 0,
            p_filesz: 0,
            p_memsz: 0,
            p_align: 0,
        },
        _ => *segment,
    }
}

/// Whether `segment` describes notes.
fn is_note(segment: &Segment) -> bool {
    let kinds = [elf::PT_NOTE.0, elf::PT_GNU_PROPERTY.0];
    kinds.contains(&segment.p_type) && segment.p_filesz > 0
}

/// Whether only the dynamic table or `PT_NOTE` refers to `section`, so that it may change its address.
fn is_movable(section: &Section) -> bool {
    is_movable_table(section)
        || (section.sh_type == elf::SHT_NOTE.0
            && section.sh_flags & (elf::SHF_WRITE.0 | elf::SHF_EXECINSTR.0) == 0)
}

/// Whether only the dynamic table refers to `section`.
fn is_movable_table(section: &Section) -> bool {
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
            | 0x6fff_e000
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
