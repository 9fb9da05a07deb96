// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The words that relocations name: what they held at exec, and when they changed.

use crate::elf::Relocation;

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
#[derive(Clone, Debug, Default)]
pub(super) struct Watch {
    /// In table order.
    pub words: Vec<Watched>,
    by_address: Vec<usize>,
    stretches: Vec<Stretch>,
    /// Words whose memory could not be read at exec.
    pub unreadable: u64,
}

/// Words nearer than this to each other are read together.
const GAP: u64 = 512;

impl Watch {
    /// Watches the words of `relocations` in an image with `bias`, read by `read(address, bytes)`,
    /// which says how many bytes it could read.
    pub fn new(
        relocations: impl Iterator<Item = Relocation>,
        bias: u64,
        read: impl Fn(u64, &mut [u8]) -> usize,
    ) -> Self {
        let mut places: Vec<Relocation> = relocations.collect();
        let mut order: Vec<u64> = places.iter().map(|r| r.place).collect();
        order.sort_unstable();
        order.dedup();
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut bounds: Vec<(u64, u64)> = Vec::new();
        for place in order {
            let address = bias.wrapping_add(place);
            // One that wraps around cannot be read, and is counted as such below.
            let Some(end) = address.checked_add(8) else {
                continue;
            };
            match bounds.last_mut() {
                Some((_, last)) if address <= last.saturating_add(GAP) => *last = end.max(*last),
                _ => bounds.push((address, end)),
            }
        }
        for (start, end) in bounds {
            // A hostile table may name places far apart: each stretch is as large as what is mapped.
            let mut last = vec![0; usize::try_from(end - start).unwrap_or(0)];
            let n = read(start, &mut last);
            last.truncate(n);
            stretches.push(Stretch {
                start,
                fresh: last.clone(),
                last,
                words: 0..0,
            });
        }
        let mut watch = Self {
            words: Vec::with_capacity(places.len()),
            by_address: Vec::new(),
            stretches,
            unreadable: 0,
        };
        for relocation in places.drain(..) {
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
        word(&stretch.last, address - stretch.start)
    }

    /// How many bytes one comparison reads.
    pub fn bytes(&self) -> usize {
        self.stretches.iter().map(|s| s.last.len()).sum()
    }

    /// Takes note that `pages` have been replaced by empty ones, whose content the program brings back.
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
                let fresh = word(&stretch.fresh, w.address - stretch.start);
                if let Some(now) = fresh.filter(|_| pages.contains(&w.address)) {
                    w.now = now;
                    let at = (w.address - stretch.start) as usize;
                    stretch.last[at..at + 8].copy_from_slice(&now.to_le_bytes());
                }
            }
        }
    }

    /// Reads all words again, and gives those that changed for the first time, by address. One that
    /// changes back before its change is told has not changed.
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
                let Some(now) = word(&stretch.fresh, w.address - stretch.start) else {
                    continue;
                };
                if now == w.now {
                    continue;
                }
                w.now = now;
                if now == w.before && w.step.is_none() {
                    // Its page is being moved, and the word has come after it.
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

fn word(bytes: &[u8], offset: u64) -> Option<u64> {
    let offset = usize::try_from(offset).ok()?;
    let bytes = bytes.get(offset..offset.checked_add(8)?)?;
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
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
        let mut watch = Watch::new(places.into_iter().map(at), 0, read);
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
        let mut watch = Watch::new(places.into_iter().map(at), 0, read);
        memory.borrow_mut()[0x3008] = 0;
        watch.emptied(&(0x3000..0x4000), read);
        memory.borrow_mut()[0x3008] = 3;
        assert!(watch.compare(None, read).is_empty(), "moved, not changed");
        memory.borrow_mut()[0x3008] = 4;
        assert_eq!(watch.compare(None, read), [0]);
    }
}
