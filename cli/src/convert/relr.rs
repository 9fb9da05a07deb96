// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Packing relative relocations as `DT_RELR` (gABI, "Relative relocation table").
//!
//! An even table word is the address of one word to relocate. An odd one is a bitmap of the words that
//! follow the last one described, 63 of them (31 in 32-bit files): bit *n*, from 1, is for word *n* − 1.

use piestart::elf::class::Class;

/// Packs `addresses`, which are even, at least a word of `class` apart and sorted.
///
/// Returns `None` when they are not, since RELR cannot express them.
#[must_use]
pub fn encode(class: Class, addresses: &[u64]) -> Option<Vec<u64>> {
    let (word, bitmap_words) = (class.word(), class.bitmap_words());
    if addresses.iter().any(|a| a % 2 != 0)
        || addresses
            .windows(2)
            .any(|w| w[1] < w[0] || w[1] - w[0] < word)
    {
        return None;
    }
    let mut words = Vec::new();
    let mut rest = addresses;
    while let Some((&first, tail)) = rest.split_first() {
        words.push(first);
        rest = tail;
        let mut base = first.checked_add(word)?;
        loop {
            let mut bitmap = 0u64;
            while let Some((&next, tail)) = rest.split_first() {
                // Places are at least a word apart, so `next` is never below the base.
                let distance = next - base;
                if distance % word != 0 || distance >= bitmap_words * word {
                    break;
                }
                bitmap |= 1 << (distance / word + 1);
                rest = tail;
            }
            if bitmap == 0 {
                break;
            }
            words.push(bitmap | 1);
            let Some(next_base) = base.checked_add(bitmap_words * word) else {
                break;
            };
            base = next_base;
            if rest.first().is_some_and(|&next| next < base) {
                break;
            }
        }
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use piestart::elf::relr::Decoder;

    use super::*;

    fn encode(addresses: &[u64]) -> Option<Vec<u64>> {
        super::encode(Class::Elf64, addresses)
    }

    fn decoded(words: &[u64]) -> Vec<u64> {
        decoded_of(Class::Elf64, words)
    }

    fn decoded_of(class: Class, words: &[u64]) -> Vec<u64> {
        let mut decoder = Decoder::new(class);
        let groups = words.iter().map_while(|&word| decoder.step(word));
        groups
            .flat_map(|group| group.places().map(|place| place.0))
            .collect()
    }

    #[test]
    fn nothing_packs_to_nothing() {
        assert_eq!(encode(&[]), Some(vec![]));
    }

    #[test]
    fn sixty_four_words_in_a_row_take_an_address_and_one_bitmap() {
        let addresses: Vec<u64> = (0..64).map(|i| 0x1000 + 8 * i).collect();
        assert_eq!(encode(&addresses), Some(vec![0x1000, u64::MAX]));
    }

    #[test]
    fn a_bitmap_follows_a_bitmap() {
        let addresses: Vec<u64> = (0..65).map(|i| 0x1000 + 8 * i).collect();
        assert_eq!(encode(&addresses), Some(vec![0x1000, u64::MAX, 0b11]));
    }

    #[test]
    fn in_32_bit_files_a_bitmap_has_31_words_of_4_bytes() {
        let addresses: Vec<u64> = (0..33).map(|i| 0x1000 + 4 * i).collect();
        let words = super::encode(Class::Elf32, &addresses);
        assert_eq!(words, Some(vec![0x1000, 0xffff_ffff, 0b11]));
        assert_eq!(decoded_of(Class::Elf32, &words.unwrap()), addresses);
    }

    #[test]
    fn a_word_four_bytes_off_starts_a_new_address() {
        assert_eq!(
            encode(&[0x1000, 0x100c, 0x1014]),
            Some(vec![0x1000, 0x100c, 0b11])
        );
    }

    #[test]
    fn odd_unsorted_and_overlapping_addresses_are_refused() {
        assert_eq!(encode(&[0x1001]), None);
        assert_eq!(encode(&[0x1008, 0x1000]), None);
        assert_eq!(encode(&[0x1000, 0x1004]), None);
    }

    #[test]
    fn a_bitmap_at_the_top_of_the_address_space_does_not_overflow() {
        let addresses = [u64::MAX - 31, u64::MAX - 23, u64::MAX - 15];
        assert_eq!(decoded(&encode(&addresses).unwrap()), addresses);
    }

    proptest::proptest! {
        #[test]
        fn decoding_gives_back_what_was_encoded(
            start in 0u64..1 << 40,
            gaps in proptest::collection::vec(proptest::prop_oneof![
                8 => proptest::strategy::Just(8u64),
                2 => (1u64..200).prop_map(|n| n * 8),
                1 => (4u64..1000).prop_map(|n| n * 2),
            ], 0..400),
        ) {
            for class in [Class::Elf32, Class::Elf64] {
                let mut addresses = vec![start & class.max() >> 1 & !1];
                for gap in &gaps {
                    addresses.push(addresses[addresses.len() - 1] + gap.max(&8));
                }
                let words = super::encode(class, &addresses).unwrap();
                proptest::prop_assert!(words.len() <= addresses.len());
                proptest::prop_assert_eq!(decoded_of(class, &words), addresses.clone());
            }
        }

        #[test]
        fn decoding_any_words_ends(words in proptest::collection::vec(proptest::prelude::any::<u64>(), 0..64)) {
            proptest::prop_assert!(decoded(&words).len() <= words.len() * 63);
        }
    }
    use proptest::strategy::Strategy as _;
}
