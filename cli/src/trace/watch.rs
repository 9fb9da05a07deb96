// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The words that relocations change: what they held at exec, and when they changed.

use piestart::elf::class::Format;

use crate::elf::Relocation;
use crate::machine::word;

/// A store that single steps have seen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Store {
    /// The instruction.
    pub pc: u64,
}

/// One watched word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Watched {
    /// The relocation.
    pub relocation: Relocation,
    /// Its address in the process.
    pub address: u64,
    /// What it held at exec.
    pub before: u64,
    /// What it held when it was first seen changed.
    pub after: Option<u64>,
    /// What it holds now.
    pub now: u64,
    /// The step in which it changed.
    pub step: Option<usize>,
    /// The store, with single steps.
    pub store: Option<Store>,
}

/// A stretch of memory that holds watched words.
#[derive(Clone, Debug)]
struct Stretch {
    start: u64,
    last: Vec<u8>,
    fresh: Vec<u8>,
    /// The words in it: indices into `by_address`.
    words: std::ops::Range<usize>,
}

/// All words that are watched.
#[derive(Clone, Debug)]
pub(super) struct Watch {
    /// In table order.
    pub words: Vec<Watched>,
    by_address: Vec<usize>,
    stretches: Vec<Stretch>,
    /// How many words could not be read at exec.
    pub unreadable: u64,
    /// How words are stored.
    format: Format,
}

/// Words nearer than this to each other are read together.
const GAP: u64 = 512;

impl Watch {
    /// Watches the words of `relocations`, stored as `format` says, in an image with load bias `bias`. Memory is
    /// read by `read(address, bytes)`, which returns how many bytes it could read.
    pub fn new(
        format: Format,
        relocations: impl Iterator<Item = Relocation>,
        bias: u64,
        read: impl Fn(u64, &mut [u8]) -> usize,
    ) -> Self {
        let places: Vec<Relocation> = relocations.collect();
        let stretches = stretches(format.class.word(), &places, bias, read);
        let mut watch = Self {
            words: Vec::with_capacity(places.len()),
            by_address: Vec::new(),
            stretches,
            unreadable: 0,
            format,
        };
        for relocation in places {
            let address = bias.wrapping_add(relocation.place);
            match watch.peek(address) {
                Some(before) => watch.words.push(Watched {
                    relocation,
                    address,
                    before,
                    after: None,
                    now: before,
                    step: None,
                    store: None,
                }),
                None => watch.unreadable += 1,
            }
        }
        let mut by_address: Vec<usize> = (0..watch.words.len()).collect();
        by_address.sort_by_key(|&i| watch.words[i].address);
        for stretch in &mut watch.stretches {
            let end = stretch.start + stretch.last.len() as u64;
            let place = |limit| by_address.partition_point(|&i| watch.words[i].address < limit);
            stretch.words = place(stretch.start)..place(end);
        }
        watch.by_address = by_address;
        watch
    }

    fn peek(&self, address: u64) -> Option<u64> {
        let at = self.stretches.partition_point(|s| s.start <= address);
        let stretch = self.stretches.get(at.checked_sub(1)?)?;
        word_at(self.format, &stretch.last, address - stretch.start)
    }

    /// Takes note that the image has moved by `distance`, with its contents.
    pub fn moved(&mut self, distance: u64) {
        for word in &mut self.words {
            word.address = word.address.wrapping_add(distance);
        }
        for stretch in &mut self.stretches {
            stretch.start = stretch.start.wrapping_add(distance);
        }
    }

    /// How many bytes a comparison reads.
    pub fn bytes(&self) -> usize {
        self.stretches.iter().map(|s| s.last.len()).sum()
    }

    /// Takes note that empty pages have replaced `pages`; the program will copy their contents back.
    pub fn emptied(
        &mut self,
        pages: &std::ops::Range<u64>,
        read: impl Fn(u64, &mut [u8]) -> usize,
    ) {
        for stretch in &mut self.stretches {
            if read(stretch.start, &mut stretch.fresh) != stretch.fresh.len() {
                continue;
            }
            for &index in &self.by_address[stretch.words.clone()] {
                let w = &mut self.words[index];
                let fresh = word_at(self.format, &stretch.fresh, w.address - stretch.start);
                if let Some(now) = fresh.filter(|_| pages.contains(&w.address)) {
                    w.now = now;
                    let at = (w.address - stretch.start) as usize;
                    let bytes = word::encode(self.format, now);
                    stretch.last[at..at + bytes.len()].copy_from_slice(&bytes);
                }
            }
        }
    }

    /// Reads all words again, and returns those that changed for the first time, by address. A word that
    /// changes back before the story tells its change counts as unchanged.
    pub fn compare(
        &mut self,
        store: Option<Store>,
        read: impl Fn(u64, &mut [u8]) -> usize,
    ) -> Vec<usize> {
        let mut changed = Vec::new();
        for stretch in &mut self.stretches {
            if read(stretch.start, &mut stretch.fresh) != stretch.fresh.len()
                || stretch.fresh == stretch.last
            {
                continue;
            }
            for &index in &self.by_address[stretch.words.clone()] {
                let w = &mut self.words[index];
                let Some(now) = word_at(self.format, &stretch.fresh, w.address - stretch.start)
                else {
                    continue;
                };
                if now == w.now {
                    continue;
                }
                w.now = now;
                if now == w.before && w.step.is_none() {
                    // Its page was replaced, and its contents are copied back.
                    w.after = None;
                    w.store = None;
                    continue;
                }
                if w.after.is_none() {
                    w.after = Some(now);
                    w.store = store;
                    changed.push(index);
                }
            }
            std::mem::swap(&mut stretch.fresh, &mut stretch.last);
        }
        changed
    }
}

/// The memory that holds the words of `size` bytes at `places` in an image with load bias `bias`.
fn stretches(
    size: u64,
    places: &[Relocation],
    bias: u64,
    read: impl Fn(u64, &mut [u8]) -> usize,
) -> Vec<Stretch> {
    let mut order: Vec<u64> = places.iter().map(|r| r.place).collect();
    order.sort_unstable();
    order.dedup();
    let mut bounds: Vec<(u64, u64)> = Vec::new();
    for place in order {
        let address = bias.wrapping_add(place);
        // A word at the end of the address space cannot be read, and counts as such.
        let Some(end) = address.checked_add(size) else {
            continue;
        };
        match bounds.last_mut() {
            Some((_, last)) if address <= last.saturating_add(GAP) => *last = end.max(*last),
            _ => bounds.push((address, end)),
        }
    }
    let stretch = |(start, end)| {
        // A hostile table may name places far apart: each stretch is as large as what is mapped.
        let mut last = vec![0; usize::try_from(end - start).unwrap_or(0)];
        let n = read(start, &mut last);
        last.truncate(n);
        Stretch {
            start,
            fresh: last.clone(),
            last,
            words: 0..0,
        }
    };
    bounds.into_iter().map(stretch).collect()
}

/// The word at `offset` in `bytes`.
fn word_at(format: Format, bytes: &[u8], offset: u64) -> Option<u64> {
    word::decode(format, bytes.get(usize::try_from(offset).ok()?..)?)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::elf::RelocationTable;

    fn at(place: u64) -> Relocation {
        Relocation {
            table: RelocationTable::Rela,
            place,
            r_type: 8,
            symbol: 0,
            addend: Some(0),
        }
    }

    #[test]
    fn a_word_is_seen_to_change_once_and_keeps_its_first_value() {
        let memory = RefCell::new(vec![0_u8; 0x4000]);
        let read = |address: u64, bytes: &mut [u8]| {
            let from = usize::try_from(address).expect("small");
            let memory = memory.borrow();
            let there = memory.get(from..).unwrap_or_default();
            let n = bytes.len().min(there.len());
            bytes[..n].copy_from_slice(&there[..n]);
            n
        };
        let places = [0x3008, 0x10, 0x18, 0x9000_0000, u64::MAX - 3];
        let mut watch = Watch::new(Format::ELF64_LITTLE, places.into_iter().map(at), 0, read);
        assert_eq!((watch.words.len(), watch.unreadable), (3, 2));
        assert!(watch.compare(None, read).is_empty());
        memory.borrow_mut()[0x3008] = 7;
        memory.borrow_mut()[0x20] = 9;
        let pc = Some(Store { pc: 5 });
        assert_eq!(watch.compare(pc, read), [0]);
        memory.borrow_mut()[0x3008] = 8;
        assert!(watch.compare(None, read).is_empty());
        let word = watch.words[0];
        assert_eq!((word.before, word.after, word.now), (0, Some(7), 8));
        assert_eq!(word.store, pc);
        memory.borrow_mut()[0x18] = 1;
        memory.borrow_mut()[0x10] = 1;
        assert_eq!(watch.compare(None, read), [1, 2], "by address");
        memory.borrow_mut()[0x10] = 0;
        assert!(watch.compare(None, read).is_empty());
        assert_eq!(watch.words[1].after, None, "as it was at exec");

        memory.borrow_mut()[0x3008] = 3;
        let mut watch = Watch::new(Format::ELF64_LITTLE, places.into_iter().map(at), 0, read);
        memory.borrow_mut()[0x3008] = 0;
        watch.emptied(&(0x3000..0x4000), read);
        memory.borrow_mut()[0x3008] = 3;
        assert!(watch.compare(None, read).is_empty(), "moved, not changed");
        memory.borrow_mut()[0x3008] = 4;
        assert_eq!(watch.compare(None, read), [0]);
    }

    #[test]
    fn words_of_four_bytes_with_the_highest_first_are_words_too() {
        let memory = RefCell::new(vec![0_u8, 0, 0x12, 0x34, 0, 0, 0, 7]);
        let read = |address: u64, bytes: &mut [u8]| {
            let from = usize::try_from(address).expect("small");
            bytes.copy_from_slice(&memory.borrow()[from..from + bytes.len()]);
            bytes.len()
        };
        let mut watch = Watch::new(Format::ELF32_BIG, [at(0), at(4)].into_iter(), 0, read);
        assert_eq!((watch.words[0].before, watch.words[1].before), (0x1234, 7));
        memory.borrow_mut()[7] = 8;
        assert_eq!(watch.compare(None, read), [1]);
        assert_eq!(watch.words[1].after, Some(8));
    }
}
