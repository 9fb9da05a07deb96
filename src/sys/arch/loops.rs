// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What follows from an architecture's loads, stores and system calls: no architecture needs assembly
//! for it, and one that has some (`<arch>_fast.rs`) has it to be shorter or faster.
//!
//! Addresses are run-time addresses, in bytes.
//!
//! # Safety
//!
//! Reads and writes by address. Each function says what its caller owes.

#![allow(unsafe_code)]

use super::imp::{MACHINE, load, store, syscall6};
use crate::elf::class::{SignedWord, WORD, Word};
use crate::elf::relr::BITMAP_SPAN;

/// `r_info` of symbol 0 and type `RELATIVE`.
const RELATIVE: Word = MACHINE.types.relative as Word;

/// The word `OFFSET` bytes after `base`.
///
/// # Safety
/// A word there must be readable.
#[inline(always)]
pub(crate) unsafe fn load_field<const OFFSET: Word>(base: Word) -> Word {
    // SAFETY: the caller's promise.
    unsafe { load(base.wrapping_add(OFFSET)) }
}

/// Word number `N`, from 0, of those at `base`.
///
/// # Safety
/// A word there must be readable.
#[inline(always)]
pub(crate) unsafe fn load_word<const N: Word>(base: Word) -> Word {
    // SAFETY: the caller's promise.
    unsafe { load(base.wrapping_add(N.wrapping_mul(WORD))) }
}

/// Zeroes `words` words, at least one, from `address` on.
///
/// # Safety
/// The words must be writable and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn zero(address: Word, words: Word) {
    let mut at = address;
    let mut left = words;
    while left != 0 {
        // SAFETY: the caller's promise.
        unsafe { store(at as *mut Word, 0) };
        at = at.wrapping_add(WORD);
        left = left.wrapping_sub(1);
    }
}

/// Adds `bias` to the word at `address`.
///
/// # Safety
/// The word must be writable and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn add(address: Word, bias: Word) {
    // SAFETY: the caller's promise.
    unsafe { store(address as *mut Word, load(address).wrapping_add(bias)) };
}

/// Adds `bias` to the words of one RELR bitmap (gABI "Relative Relocation Table"): for each set bit *i* of
/// `bits`, which is not 0, to word number *i* from `place` on.
///
/// # Safety
/// The words must be writable and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn add_words(place: Word, bits: Word, bias: Word) {
    let mut at = place;
    let mut left = bits;
    while left != 0 {
        if left & 1 != 0 {
            // SAFETY: the caller's promise.
            unsafe { add(at, bias) };
        }
        at = at.wrapping_add(WORD);
        left >>= 1;
    }
}

/// Applies the entries of a table of the kind that the machine has, RELA or REL, from `entry` on, as long as they
/// are `RELATIVE` and their place is in the `room + 1` bytes from link address `low` on. Returns the first entry that is not,
/// or one past the end: `end`.
///
/// # Safety
/// The table from `entry` to `end` must be readable and a whole number of entries; `low + room` must not
/// wrap; the words at the places in the range must be writable at `bias`, and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn apply_relative(
    entry: Word,
    end: Word,
    bias: Word,
    low: Word,
    room: Word,
) -> Word {
    let mut at = entry;
    while at < end {
        // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
        unsafe {
            let place = load(at);
            if load_word::<1>(at) != RELATIVE || place.wrapping_sub(low) > room {
                return at;
            }
            let place = place.wrapping_add(bias);
            let mut addend = at.wrapping_add(const { 2 * WORD });
            if !const { MACHINE.rela } {
                addend = place;
            }
            store(place as *mut Word, load(addend).wrapping_add(bias));
        }
        at = at.wrapping_add(const { MACHINE.entry_size() });
    }
    at
}

/// [`apply_relative`], many entries at a time; returns the first that it leaves to that. Here it leaves
/// all of them. `wide` allows the instructions that [`has_wide_loads`] asks for.
///
/// # Safety
/// As [`apply_relative`]; and `wide` must be false, or what [`has_wide_loads`] returned.
#[inline(always)]
pub(crate) unsafe fn apply_sixteens(
    entry: Word,
    _end: Word,
    _bias: Word,
    _low: Word,
    _room: Word,
    _wide: bool,
) -> Word {
    entry
}

/// Whether the processor has what [`apply_sixteens`] can make use of.
#[inline(always)]
pub(crate) fn has_wide_loads() -> bool {
    false
}

/// Copies as many words as a RELR bitmap describes, from `from` to `to`, which may be the same, `bias` added to
/// each.
///
/// # Safety
/// The words at `from` must be readable, those at `to` writable and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn copy_and_add(to: Word, from: Word, bias: Word) {
    let mut at: Word = 0;
    while at != BITMAP_SPAN {
        // SAFETY: the caller's promise.
        unsafe {
            let word = load(from.wrapping_add(at)).wrapping_add(bias);
            store(to.wrapping_add(at) as *mut Word, word);
        }
        at = at.wrapping_add(WORD);
    }
}

/// Copies `size` bytes, whole words, from `from` to `to`, upwards.
///
/// # Safety
/// The bytes at `from` must be readable, those at `to` writable and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn copy(to: Word, from: Word, size: Word) {
    let mut at: Word = 0;
    while at < size {
        // SAFETY: the caller's promise.
        unsafe {
            store(
                to.wrapping_add(at) as *mut Word,
                load(from.wrapping_add(at)),
            )
        };
        at = at.wrapping_add(WORD);
    }
}

/// Whether the result of a system call is an error, `-errno` (include/linux/err.h, `MAX_ERRNO`). An address may look
/// negative where words have 32 bits.
#[inline(always)]
pub(crate) const fn failed(result: SignedWord) -> bool {
    if WORD == 8 {
        result < 0
    } else {
        result as Word >= const { Word::MAX - 4094 }
    }
}

/// The result of a system call of which only the sign counts: negative where it [`failed`].
#[inline(always)]
pub(crate) const fn outcome(result: SignedWord) -> SignedWord {
    if WORD == 8 {
        result
    } else {
        (failed(result) as SignedWord).wrapping_neg()
    }
}

/// A system call with up to three arguments; a negative result is `-errno`.
///
/// # Safety
/// The call's own rules.
#[inline(always)]
pub(crate) unsafe fn syscall3(number: u32, a: Word, b: Word, c: Word) -> SignedWord {
    // SAFETY: the caller's promise.
    unsafe { syscall6(number, [a, b, c, 0, 0, 0]) }
}

#[cfg(all(test, not(miri)))]
mod tests {
    //! The loops do what the assembly of this machine does.

    use std::vec::Vec;

    use super::super::{fast, has_wide_loads};
    use super::RELATIVE;

    const BIAS: u64 = 0x7fff_1234_5678_9000;

    /// `count` words that differ from each other.
    fn words(count: u64) -> Vec<u64> {
        let word = |i: u64| (i + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (0..count).map(word).collect()
    }

    /// What `change` makes of `words(count)`, given the address of the first.
    fn changed(count: u64, change: impl Fn(u64)) -> Vec<u64> {
        let mut buffer = words(count);
        change(buffer.as_mut_ptr() as u64);
        buffer
    }

    #[test]
    fn fields_are_loaded() {
        let buffer = words(4);
        let at = buffer.as_ptr() as u64;
        // SAFETY: all are in the buffer.
        unsafe {
            assert_eq!(super::load_field::<16>(at), buffer[2]);
            assert_eq!(fast::load_field::<16>(at), buffer[2]);
            assert_eq!(super::load_word::<3>(at), buffer[3]);
            assert_eq!(fast::load_word::<3>(at), buffer[3]);
        }
    }

    #[test]
    fn words_are_zeroed() {
        for count in 1..70 {
            // SAFETY: the buffer is longer.
            let slow = changed(80, |at| unsafe { super::zero(at, count) });
            // SAFETY: as above.
            let fast = changed(80, |at| unsafe { fast::zero(at, count) });
            assert_eq!(slow, fast);
            assert!(slow[..count as usize].iter().all(|word| *word == 0));
            assert_eq!(slow[count as usize..], words(80)[count as usize..]);
        }
    }

    #[test]
    fn the_words_of_a_bitmap_are_added_to() {
        let all = u64::MAX >> 1;
        let mut bitmaps = words(200);
        bitmaps.extend((0..63).flat_map(|bit| [1 << bit, all ^ 1 << bit, all >> bit]));
        for bits in bitmaps.into_iter().map(|bits| bits & all) {
            // SAFETY: 63 words are the buffer.
            let slow = changed(63, |at| unsafe { super::add_words(at, bits, BIAS) });
            // SAFETY: as above.
            let fast = changed(63, |at| unsafe { fast::add_words(at, bits, BIAS) });
            // SAFETY: as above.
            let singly = changed(63, |at| unsafe {
                for bit in (0..63).filter(|bit| bits >> bit & 1 != 0) {
                    fast::add(at + 8 * bit, BIAS);
                }
            });
            assert_eq!(slow, fast, "{bits:#x}");
            assert_eq!(slow, singly, "{bits:#x}");
        }
    }

    #[test]
    fn words_are_copied() {
        for count in 0..40 {
            // SAFETY: both halves are in the buffer.
            let slow = changed(80, |at| unsafe { super::copy(at + 320, at, 8 * count) });
            // SAFETY: as above.
            let fast = changed(80, |at| unsafe { fast::copy(at + 320, at, 8 * count) });
            assert_eq!(slow, fast);
            assert_eq!(slow[40..][..count as usize], words(count));
        }
        for to in [0, 504, 512] {
            // SAFETY: 63 words from there are in the buffer.
            let slow = changed(127, |at| unsafe { super::copy_and_add(at + to, at, BIAS) });
            // SAFETY: as above.
            let fast = changed(127, |at| unsafe { fast::copy_and_add(at + to, at, BIAS) });
            assert_eq!(slow, fast);
            assert_eq!(slow[to as usize / 8], words(1)[0].wrapping_add(BIAS));
        }
    }

    /// Link address of the words that the tables below relocate.
    const LOW: u64 = 0x40_0138;

    /// A RELA table for `count` words from `LOW` on, entry `odd` of which has another place and type.
    fn table(count: u64, odd: usize, place: u64, info: u64) -> Vec<[u64; 3]> {
        let entry = |i: u64| [LOW + 8 * i, RELATIVE, i << 12];
        let mut table: Vec<_> = (0..count).map(entry).collect();
        if let Some([r_offset, r_info, _]) = table.get_mut(odd) {
            (*r_offset, *r_info) = (place, info);
        }
        table
    }

    /// What `apply`, given a bias, returns, and the words from `LOW` on after it.
    fn applied(buffer: &mut Vec<u64>, apply: impl Fn(u64) -> u64) -> (u64, Vec<u64>) {
        buffer.clone_from(&words(buffer.len() as u64));
        let bias = (buffer.as_mut_ptr() as u64).wrapping_sub(LOW);
        (apply(bias), buffer.clone())
    }

    #[test]
    fn tables_are_applied_as_far_as_they_are_relative_and_in_range() {
        const COUNT: u64 = 100;
        let room = 8 * (COUNT - 1);
        let mut buffer = words(COUNT);
        let odd = [
            (LOW, RELATIVE),
            (LOW - 8, RELATIVE),
            (LOW + room + 1, RELATIVE),
            (u64::MAX - 7, RELATIVE),
            (LOW, RELATIVE + 1),
            (LOW, RELATIVE | 1 << 8),
        ];
        for (place, info) in odd {
            for index in [0, 1, 15, 16, 47, 95, 96, 99, 100] {
                let table = table(COUNT, index, place, info);
                let entry = table.as_ptr() as u64;
                let end = entry + 24 * COUNT;
                let slow = applied(&mut buffer, |bias| {
                    // SAFETY: the table is whole; the places in the range are the buffer.
                    unsafe { super::apply_relative(entry, end, bias, LOW, room) }
                });
                let fast = applied(&mut buffer, |bias| {
                    // SAFETY: as above.
                    unsafe { fast::apply_relative(entry, end, bias, LOW, room) }
                });
                assert_eq!(slow, fast, "entry {index} is {place:#x}, {info:#x}");
                for wide in [false, has_wide_loads()] {
                    let batches = applied(&mut buffer, |bias| {
                        // SAFETY: as above, and `wide` has been asked for.
                        unsafe {
                            let at = fast::apply_sixteens(entry, end, bias, LOW, room, wide);
                            super::apply_relative(at, end, bias, LOW, room)
                        }
                    });
                    assert_eq!(slow, batches, "entry {index} is {place:#x}, {info:#x}");
                }
            }
        }
    }

    #[test]
    fn three_arguments_are_a_system_call() {
        let mut pipe = [0u32; 2];
        let at = pipe.as_mut_ptr() as u64;
        let number = linux_raw_sys::general::__NR_pipe2;
        let close = linux_raw_sys::general::__NR_close;
        // SAFETY: pipe2(2) writes two numbers; both are closed and used by nobody else.
        unsafe {
            assert_eq!(super::syscall3(number, at, 0, 0), 0);
            assert_eq!(super::syscall3(close, pipe[0] as u64, 0, 0), 0);
            assert_eq!(fast::syscall3(close, pipe[1] as u64, 0, 0), 0);
        }
    }
}
