// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The output while it is being made: its bytes, its headers, and what lies where in the file.
//!
//! Link addresses of code and data never change, since code refers to them in ways that no table
//! lists. What moves are the small tables that only the dynamic table points to, and file offsets.

use std::ops::Range;

use object::elf;
use piestart::elf::class::Format;

use super::header_checks::{MIN_PAGE, offset_of};
use super::image::{Dyn, Image};
use super::numbers::Numbers;
use super::raw::Raw;
use super::section::Section;
use crate::elf::Segment;

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
    /// Class and byte order.
    pub format: Format,
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
    pub(super) guests: Vec<(u64, Vec<u8>)>,
    /// How many bytes of them come before the start code.
    pub(super) lead: u64,
}

pub(super) fn usize_of(value: u64) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}

pub(super) fn range_of(range: Range<u64>) -> Range<usize> {
    usize_of(range.start)..usize_of(range.end)
}

impl Draft {
    /// The input, as a draft of the output.
    #[must_use]
    pub fn new(image: &Image) -> Self {
        Self {
            format: image.format,
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
        if let Some(offset) = offset_of(&self.segments, at, self.format.class.word()) {
            self.format.set_word(&mut self.data, offset, value);
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

    /// Where `count` program headers lie in the file.
    pub(super) fn phdrs(&self, count: usize) -> Range<u64> {
        self.phoff..self.phoff + count as u64 * self.format.class.phdr_size()
    }

    /// Where the section headers lie in the file.
    pub(super) fn shdrs(&self) -> Range<u64> {
        let size = self.sections.len() as u64 * self.format.shdr_size();
        self.shoff..self.shoff + size
    }

    /// The `PT_LOAD` segments.
    pub fn loads(&self) -> impl DoubleEndedIterator<Item = &Segment> {
        self.segments.iter().filter(|s| s.p_type == elf::PT_LOAD.0)
    }

    /// The segments that describe notes.
    pub(super) fn notes(&self) -> impl Iterator<Item = &Segment> {
        self.segments.iter().filter(|s| is_note(s))
    }

    /// The first `PT_LOAD` at or after link address `after`.
    pub(super) fn next_load(&self, after: u64) -> Option<&Segment> {
        self.segments
            .iter()
            .find(|s| s.p_type == elf::PT_LOAD.0 && s.p_vaddr >= after)
    }

    /// Everything in the file that something points to, except the segments as a whole.
    pub(super) fn occupied(&self) -> Vec<Range<u64>> {
        let mut ranges = vec![
            0..self.format.class.ehdr_size(),
            self.phdrs(self.phdr_room.max(self.segments.len())),
        ];
        if !self.sections.is_empty() {
            ranges.push(self.shdrs());
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

    /// The largest alignment of any `PT_LOAD`, by multiples of which their places in the file may change.
    pub(super) fn largest_page(&self) -> u64 {
        let largest = self.loads().map(|s| s.p_align).max();
        largest.unwrap_or(0).max(MIN_PAGE)
    }

    /// A multiple of every alignment of what is not loaded and lies after `at` in the file.
    pub(super) fn step_after(&self, at: u64) -> u64 {
        let after = self
            .sections
            .iter()
            .filter(|s| s.sh_offset >= at && s.in_file() && !s.is_alloc());
        let aligned = after.map(|s| s.sh_addralign);
        let largest = aligned.filter(|a| a.is_power_of_two()).max();
        largest.unwrap_or(1).clamp(64, MIN_PAGE)
    }

    /// Whether there is room for a program header more.
    #[must_use]
    pub fn has_slot(&self) -> bool {
        self.segments.len() < self.phdr_room
    }

    /// Takes bytes `range` out of the file.
    pub(super) fn remove(&mut self, range: Range<u64>) {
        let size = range.end - range.start;
        self.data.drain(range_of(range.clone()));
        self.shift(range.end, |offset| offset - size);
    }

    /// Puts `size` zeros into the file at `at`.
    pub(super) fn insert(&mut self, at: u64, size: u64) {
        let from = usize_of(at);
        if from >= self.data.len() {
            return;
        }
        self.data
            .splice(from..from, std::iter::repeat_n(0, usize_of(size)));
        // An offset that means nothing, as of PT_GNU_STACK, may be any number.
        self.shift(at, |offset| offset.saturating_add(size));
    }

    /// Changes each offset from `from` on.
    pub(super) fn shift(&mut self, from: u64, by: impl Fn(u64) -> u64) {
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

    /// File offsets of the entries of `.symtab`.
    pub(super) fn symbols(&self) -> Vec<usize> {
        self.symbols_of(elf::SHT_SYMTAB.0)
    }

    /// File offsets of the entries of the tables of type `sh_type`.
    pub(super) fn symbols_of(&self, sh_type: u32) -> Vec<usize> {
        let entry = self.format.class.sym_size();
        self.sections
            .iter()
            .filter(|s| s.sh_type == sh_type)
            .flat_map(|s| (0..s.sh_size / entry).map(move |i| usize_of(s.sh_offset + i * entry)))
            .filter(|at| at + usize_of(entry) <= self.data.len())
            .collect()
    }
}

/// `segment`, or nothing at all where it is `PT_NULL`, whose other fields mean nothing.
pub(super) fn without_null(segment: &Segment) -> Segment {
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
pub(super) fn is_note(segment: &Segment) -> bool {
    let kinds = [elf::PT_NOTE.0, elf::PT_GNU_PROPERTY.0];
    kinds.contains(&segment.p_type) && segment.p_filesz > 0
}
