// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `DT_RELR`: relative relocations, packed.
//!
//! gABI, chapter 4, "Relative relocation table", <https://gabi.xinuos.com/elf/06-reloc.html>. The table is a
//! sequence of words. An even word is the address of a word to relocate. An odd word is a bitmap: bit *i* (from 1)
//! says whether the *i*-th word after the last one described is relocated. A bitmap covers 63 words of a 64-bit
//! image and 31 of a 32-bit one.

use crate::elf::addr::LinkAddr;
use crate::elf::class::{Class, Word};
use crate::elf::memory::Memory;

/// Size of an entry of this machine, in bytes: the only `DT_RELRENT` there is.
pub const RELR_SIZE: Word = Class::NATIVE.word();
/// Words that one bitmap of this machine covers.
pub const BITMAP_WORDS: Word = Class::NATIVE.bitmap_words();
/// The bytes that those words are.
pub const BITMAP_SPAN: Word = BITMAP_WORDS * RELR_SIZE;

/// The bits of a bitmap of this machine that relocates all of its words.
pub const ALL: Word = Class::NATIVE.max() >> 1;

/// What one word of the table says: for each set bit *i*, the *i*-th word from `first` on is relocated.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The word that bit 0 stands for.
    pub first: LinkAddr,
    /// Which words. The highest bit of a word is never set.
    pub bits: Word,
    /// How large the words are.
    pub class: Class,
}

impl Group {
    #[inline(always)]
    const fn nth(&self, index: Word) -> LinkAddr {
        self.first.plus(index.wrapping_mul(self.class.word()))
    }

    /// The lowest of the words, where there is one.
    #[inline(always)]
    #[must_use]
    pub const fn lowest(&self) -> LinkAddr {
        self.nth(self.bits.trailing_zeros() as Word)
    }

    /// The highest of the words, where there is one.
    #[inline(always)]
    #[must_use]
    pub const fn highest(&self) -> LinkAddr {
        self.nth(const { Word::BITS as Word - 1 }.wrapping_sub(self.bits.leading_zeros() as Word))
    }

    /// The words, in ascending order.
    ///
    /// Not for code that runs before relocation.
    pub fn places(self) -> impl Iterator<Item = LinkAddr> + Clone {
        let mut left = self.bits;
        core::iter::from_fn(move || {
            if left == 0 {
                return None;
            }
            let index = left.trailing_zeros();
            left &= left - 1;
            Some(self.nth(index.into()))
        })
    }
}

/// The state between two words of the table.
///
/// ```
/// use piestart::elf::addr::LinkAddr;
/// use piestart::elf::class::Class;
/// use piestart::elf::relr::Decoder;
///
/// let mut decoder = Decoder::new(Class::Elf64);
/// let mut places = Vec::new();
/// for word in [0x1000, 0b1011] {
///     places.extend(decoder.step(word).expect("an address comes first").places());
/// }
/// assert_eq!(places, [0x1000, 0x1008, 0x1018].map(LinkAddr));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Decoder {
    class: Class,
    /// The word that the next bitmap begins with; 0 before the first address.
    pub(crate) next: Word,
}

impl Decoder {
    /// At the head of a table of an image of this class.
    #[inline(always)]
    #[must_use]
    pub const fn new(class: Class) -> Self {
        Self { class, next: 0 }
    }

    /// Takes the next word of the table. `None` when it is a bitmap and no address came before it:
    /// then the table is damaged.
    #[inline(always)]
    pub fn step(&mut self, word: Word) -> Option<Group> {
        if word & 1 == 0 {
            self.next = word.wrapping_add(self.class.word()) & self.class.max();
            return Some(Group {
                first: LinkAddr(word),
                bits: 1,
                class: self.class,
            });
        }
        if self.next == 0 {
            return None;
        }
        let first = self.next;
        let span = self.class.bitmap_words().wrapping_mul(self.class.word());
        self.next = first.wrapping_add(span) & self.class.max();
        Some(Group {
            first: LinkAddr(first),
            bits: word >> 1,
            class: self.class,
        })
    }
}

/// What the whole words of the table of `size` bytes at `table` say, each with the word's own address. It ends where
/// `memory` does, and at a bitmap that no address comes before.
///
/// Not for code that runs before relocation.
pub fn groups(
    memory: impl Memory + Clone,
    table: LinkAddr,
    size: Word,
) -> impl Iterator<Item = (LinkAddr, Group)> + Clone {
    let class = memory.format().class;
    let mut decoder = Decoder::new(class);
    (0..size / class.word()).map_while(move |i| {
        let at = table.plus(i * class.word());
        Some((at, decoder.step(memory.word(at)?)?))
    })
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;
    use crate::elf::class::Format;
    use crate::elf::memory::Bytes;

    fn decode_as(class: Class, table: &[u64]) -> Option<Vec<u64>> {
        let mut decoder = Decoder::new(class);
        let mut places = Vec::new();
        for &word in table {
            places.extend(decoder.step(word)?.places().map(|place| place.0));
        }
        Some(places)
    }

    fn decode(table: &[u64]) -> Option<Vec<u64>> {
        decode_as(Class::Elf64, table)
    }

    #[test]
    fn an_address_alone_is_one_place() {
        assert_eq!(decode(&[0x1000]).unwrap(), [0x1000]);
    }

    #[test]
    fn a_bitmap_begins_after_the_address() {
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
    fn words_of_four_bytes_have_bitmaps_of_31() {
        let decode = |table: &[u64]| decode_as(Class::Elf32, table).unwrap();
        assert_eq!(decode(&[0x1000, 0b1011]), [0x1000, 0x1004, 0x100c]);
        assert_eq!(decode(&[0x1000, 1, 0b11]), [0x1000, 0x1004 + 31 * 4]);
        assert_eq!(decode(&[0x1000, u32::MAX.into()]).len(), 32);
    }

    #[test]
    fn addresses_wrap_at_the_size_of_a_word() {
        let top = u64::from(u32::MAX) - 3;
        assert_eq!(decode_as(Class::Elf32, &[top, 0b11]), None);
        assert_eq!(
            decode_as(Class::Elf64, &[top, 0b11]).unwrap(),
            [top, top + 8]
        );
    }

    #[test]
    fn the_lowest_and_the_highest_word_are_those_of_the_outer_bits() {
        let group = |class| Group {
            first: LinkAddr(0x1000),
            bits: 0b1011000,
            class,
        };
        assert_eq!(group(Class::Elf64).lowest(), LinkAddr(0x1018));
        assert_eq!(group(Class::Elf64).highest(), LinkAddr(0x1030));
        assert_eq!(group(Class::Elf32).lowest(), LinkAddr(0x100c));
        assert_eq!(group(Class::Elf32).highest(), LinkAddr(0x1018));
    }

    #[test]
    fn an_address_of_zero_still_counts_as_one() {
        assert_eq!(decode(&[0, 0b11]).unwrap(), [0, 8]);
    }

    #[test]
    fn groups_know_the_word_that_says_them() {
        let bytes = [0x1000u32, 1, 0b111].map(u32::to_be_bytes).concat();
        let memory = Bytes::new(Format::ELF32_BIG, LinkAddr(0x80), &bytes);
        let words: Vec<(u64, u64)> = groups(memory, LinkAddr(0x80), 12)
            .flat_map(|(at, group)| group.places().map(move |place| (at.0, place.0)))
            .collect();
        let second = 0x1004 + 31 * 4;
        assert_eq!(words, [(0x80, 0x1000), (0x88, second), (0x88, second + 4)]);
    }
}
