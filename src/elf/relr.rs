// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `DT_RELR`: relative relocations, packed.
//!
//! gABI, chapter 4, "Relative relocation table". The table is a sequence of words. An even word is
//! the address of a word to relocate. An odd word is a bitmap: bit *i* (from 1) says whether the
//! *i*-th word after those told so far is relocated; a bitmap covers 63 words.

use crate::elf::addr::LinkAddr;

/// Size of an `Elf64_Relr`, in bytes: the only `DT_RELRENT` there is.
pub const RELR_SIZE: u64 = 8;
/// Words that one bitmap covers.
pub const BITMAP_WORDS: u64 = 63;
/// The bytes that those words are.
pub const BITMAP_SPAN: u64 = BITMAP_WORDS * 8;

/// The bits of a bitmap that relocates all of its words.
pub const ALL: u64 = u64::MAX >> 1;

/// What one table word says: for each set bit *i*, the word at `first + 8 * i` is relocated.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Group {
    /// The word that bit 0 stands for.
    pub first: LinkAddr,
    /// Which words. Bit 63 is never set.
    pub bits: u64,
}

impl Group {
    /// The lowest of the words, where there is one.
    #[inline(always)]
    #[must_use]
    pub const fn lowest(&self) -> LinkAddr {
        let index = self.bits.trailing_zeros() as u64;
        LinkAddr(self.first.0.wrapping_add(index.wrapping_mul(8)))
    }

    /// The highest of the words, where there is one.
    #[inline(always)]
    #[must_use]
    pub const fn highest(&self) -> LinkAddr {
        let index = 63u64.wrapping_sub(self.bits.leading_zeros() as u64);
        LinkAddr(self.first.0.wrapping_add(index.wrapping_mul(8)))
    }
}

/// The state between two words of the table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Decoder {
    /// The word that the next bitmap begins with; 0 before the first address.
    pub(crate) next: u64,
}

impl Decoder {
    /// At the head of a table.
    #[inline(always)]
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a Default would not be inlined at opt-level 0"
    )]
    pub const fn new() -> Self {
        Self { next: 0 }
    }

    /// Takes the next word of the table. `None` when it is a bitmap and no address came before it:
    /// then the table is damaged.
    #[inline(always)]
    pub fn step(&mut self, word: u64) -> Option<Group> {
        if word & 1 == 0 {
            self.next = word.wrapping_add(8);
            return Some(Group {
                first: LinkAddr(word),
                bits: 1,
            });
        }
        if self.next == 0 {
            return None;
        }
        let first = self.next;
        self.next = first.wrapping_add(BITMAP_SPAN);
        Some(Group {
            first: LinkAddr(first),
            bits: word >> 1,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(table: &[u64]) -> Option<std::vec::Vec<u64>> {
        let mut decoder = Decoder::new();
        let mut places = std::vec::Vec::new();
        for &word in table {
            let group = decoder.step(word)?;
            places.extend(
                (0..64)
                    .filter(|i| group.bits >> i & 1 == 1)
                    .map(|i| group.first.0 + 8 * i),
            );
        }
        Some(places)
    }

    #[test]
    fn an_address_alone_is_one_place() {
        assert_eq!(decode(&[0x1000]).unwrap(), [0x1000]);
    }

    #[test]
    fn a_bitmap_begins_behind_the_address() {
        assert_eq!(decode(&[0x1000, 0b1011]).unwrap(), [0x1000, 0x1008, 0x1018]);
    }

    #[test]
    fn a_second_bitmap_begins_63_words_later() {
        assert_eq!(
            decode(&[0x1000, 1, 0b11]).unwrap(),
            [0x1000, 0x1008 + 63 * 8]
        );
    }

    #[test]
    fn a_full_bitmap_is_63_places() {
        assert_eq!(decode(&[0x1000, u64::MAX]).unwrap().len(), 64);
    }

    #[test]
    fn a_bitmap_with_no_address_before_it_is_damaged() {
        assert_eq!(decode(&[0b11]), None);
    }

    #[test]
    fn the_lowest_and_the_highest_word_are_those_of_the_outer_bits() {
        let group = Group {
            first: LinkAddr(0x1000),
            bits: 0b1011000,
        };
        assert_eq!(group.lowest(), LinkAddr(0x1018));
        assert_eq!(group.highest(), LinkAddr(0x1030));
    }

    #[test]
    fn an_address_of_zero_still_counts_as_one() {
        assert_eq!(decode(&[0, 0b11]).unwrap(), [0, 8]);
    }
}
