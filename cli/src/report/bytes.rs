// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which bytes of the file are put into the page: all of a small one, and of a large one the parts
//! that matter, in whole blocks.

use std::collections::BTreeSet;

use object::elf;
use serde::Serialize;

use super::pack;
use crate::elf::{Elf, RelocationTable, Segment};

/// A file up to this size is put in whole.
const WHOLE: usize = 4 << 20;
/// Of a larger one, this much.
const LIMIT: usize = 3 << 20;
const BLOCK: u64 = 1024;

/// The bytes in the page.
#[derive(Debug, Serialize)]
pub struct Bytes {
    /// Ranges of file offsets, in order, each `[start, end)`.
    pub windows: Vec<[u64; 2]>,
    /// Whether that is the whole file.
    pub whole: bool,
    /// The bytes of the windows one after the other, packed.
    #[serde(skip)]
    pub packed: String,
}

struct Choice {
    blocks: BTreeSet<u64>,
    end: u64,
}

impl Choice {
    fn is_full(&self) -> bool {
        self.blocks.len() as u64 * BLOCK >= LIMIT as u64
    }

    /// Adds the blocks of `size` bytes at `offset`, as far as there is room.
    fn add(&mut self, offset: u64, size: u64) {
        let end = offset.saturating_add(size).min(self.end);
        let mut block = offset / BLOCK;
        while block * BLOCK < end && !self.is_full() {
            self.blocks.insert(block);
            block += 1;
        }
    }

    fn add_segment(&mut self, s: &Segment) {
        self.add(s.p_offset, s.p_filesz);
    }
}

impl Bytes {
    /// Chooses from `elf`, whose words to relocate are at the file offsets `words`.
    pub fn of(elf: &Elf, words: &[u64], tables: &[(RelocationTable, u64, u64)]) -> Self {
        let len = elf.data.len() as u64;
        let windows = if elf.data.len() <= WHOLE {
            vec![[0, len]]
        } else {
            choose(elf, words, tables)
        };
        let mut chosen = Vec::new();
        for [start, end] in &windows {
            chosen.extend_from_slice(&elf.data[*start as usize..*end as usize]);
        }
        Self {
            whole: windows == [[0, len]],
            packed: pack::pack(&chosen),
            windows,
        }
    }
}

fn choose(elf: &Elf, words: &[u64], tables: &[(RelocationTable, u64, u64)]) -> Vec<[u64; 2]> {
    let mut choice = Choice {
        blocks: BTreeSet::new(),
        end: elf.data.len() as u64,
    };
    // The headers; what the headers point to; where execution begins; the start of everything.
    let class = elf.format.class;
    let count = elf.segments.len() as u64;
    choice.add(0, class.ehdr_size() + class.phdr_size() * count);
    for p_type in [
        elf::PT_INTERP,
        elf::PT_DYNAMIC,
        elf::PT_NOTE,
        elf::PT_GNU_PROPERTY,
    ] {
        for s in elf.segments_of(p_type.0) {
            choice.add(s.p_offset, s.p_filesz.min(64 << 10));
        }
    }
    if let Some(entry) = elf.file_offset(elf.e_entry) {
        choice.add(entry.saturating_sub(256), 4096);
    }
    for s in elf.sections() {
        if s.sh_type != elf::SHT_NOBITS.0 {
            choice.add(s.sh_offset, s.sh_size.min(4096));
        }
    }
    for s in &elf.segments {
        choice.add(s.p_offset, s.p_filesz.min(4096));
    }
    // The tables: whole when they are packed, the first half of the room otherwise.
    for &(table, offset, size) in tables {
        let limit = match table {
            RelocationTable::Relr => 1 << 20,
            _ => LIMIT as u64 / 3,
        };
        choice.add(offset, size.min(limit));
    }
    // The words, then whatever is writable.
    for &offset in words {
        if choice.is_full() {
            break;
        }
        choice.add(offset, class.word());
    }
    for s in elf.segments_of(elf::PT_LOAD.0) {
        if s.is_writable() {
            choice.add_segment(s);
        }
    }
    let mut windows: Vec<[u64; 2]> = Vec::new();
    for block in choice.blocks {
        let (start, end) = (block * BLOCK, ((block + 1) * BLOCK).min(choice.end));
        match windows.last_mut() {
            Some(last) if last[1] == start => last[1] = end,
            _ => windows.push([start, end]),
        }
    }
    windows
}
