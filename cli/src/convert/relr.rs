// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Packing relative relocations as `DT_RELR` (gABI, "Relative relocation table").
//!
//! A word with bit 0 clear is the address of one word to relocate. A word with bit 0 set describes
//! the next 63 words behind the last address: bit *n* set means that word *n* − 1 is relocated.

/// Words that one bitmap describes.
const BITMAP: u64 = 63;
/// Bytes of a word.
const WORD: u64 = 8;

/// Packs `addresses`, which are even, at least 8 apart and sorted.
///
/// Returns `None` when they are not, since RELR cannot say them.
#[must_use]
pub fn encode(addresses: &[u64]) -> Option<Vec<u64>> {
    if addresses.iter().any(|a| a % 2 != 0)
        || addresses
            .windows(2)
            .any(|w| w[1] < w[0] || w[1] - w[0] < WORD)
    {
        return None;
    }
    let mut words = Vec::new();
    let mut rest = addresses;
    while let Some((&first, tail)) = rest.split_first() {
        words.push(first);
        rest = tail;
        let mut base = first.checked_add(WORD)?;
        loop {
            let mut bitmap = 0u64;
            while let Some((&next, tail)) = rest.split_first() {
                // Words are at least 8 apart, so `next` is never below the base.
                let distance = next - base;
                if distance % WORD != 0 || distance >= BITMAP * WORD {
                    break;
                }
                bitmap |= 1 << (distance / WORD + 1);
                rest = tail;
            }
            if bitmap == 0 {
                break;
            }
            words.push(bitmap | 1);
            let Some(next_base) = base.checked_add(BITMAP * WORD) else {
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

/// Calls `visit` with each address that `words` describe, in order.
///
/// # Errors
/// The first error of `visit`.
pub fn decode<E>(words: &[u64], mut visit: impl FnMut(u64) -> Result<(), E>) -> Result<(), E> {
    let mut base = 0u64;
    for &word in words {
        if word & 1 == 0 {
            visit(word)?;
            base = word.wrapping_add(WORD);
            continue;
        }
        let mut bits = word >> 1;
        while bits != 0 {
            let index = u64::from(bits.trailing_zeros());
            visit(base.wrapping_add(index * WORD))?;
            bits &= bits - 1;
        }
        base = base.wrapping_add(BITMAP * WORD);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(words: &[u64]) -> Vec<u64> {
        let mut out = Vec::new();
        let Ok(()) = decode(words, |a| {
            out.push(a);
            Ok::<(), std::convert::Infallible>(())
        });
        out
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
            let mut addresses = vec![start & !1];
            for gap in gaps {
                addresses.push(addresses[addresses.len() - 1] + gap.max(8));
            }
            let words = encode(&addresses).unwrap();
            proptest::prop_assert!(words.len() <= addresses.len());
            proptest::prop_assert_eq!(decoded(&words), addresses);
        }

        #[test]
        fn decoding_any_words_ends(words in proptest::collection::vec(proptest::prelude::any::<u64>(), 0..64)) {
            proptest::prop_assert!(decoded(&words).len() <= words.len() * 63);
        }
    }
    use proptest::strategy::Strategy as _;
}
