// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the converter tells: the table before the code, and the rows after it.
//!
//! # Safety
//!
//! Trusts both once [`check`] has found them as the converter wrote them; changes the protection of the pages that the rows name.

#![allow(unsafe_code)]
#![allow(dead_code, reason = "each size of the start code uses some of it")]

use core::ops::Range;

use linux_raw_sys::general::{__NR_mprotect, __NR_mseal, __NR_write, PROT_READ};

use crate::elf::class::{WORD, Word};
use crate::elf::fault::EXIT_STATUS;
use crate::elf::relro::Bounds;
use crate::sys::arch;
use crate::sys::exit::exit;

/// The offset of a word of the table, by its number after the eight bytes that it begins with.
const fn word(number: Word) -> Word {
    8 + number * WORD
}

// Offsets in the table. Must match cli/src/convert/blob.rs and, up to ENTRY, asm/table.S.
pub(super) const ENTRY: Word = word(1);
const WITNESS: Word = word(2);
const WITNESS_VALUE: Word = word(3);
pub(super) const RELR: Word = word(4);
pub(super) const RELR_END: Word = word(5);
pub(super) const ROWS: Word = word(6);
pub(super) const RELRO_END: Word = word(7);
pub(super) const SEAL_END: Word = word(8);
pub(super) const RELA: Word = word(9);
pub(super) const RELA_END: Word = word(10);
pub(super) const JMPREL: Word = word(11);
pub(super) const JMPREL_END: Word = word(12);
// Of the large start code alone; the options follow, which blob.S names.
pub(super) const PHDR: Word = word(13);
pub(super) const PHNUM: Word = word(14);
pub(super) const LOW: Word = word(15);
pub(super) const ROOM: Word = word(16);

/// Bytes of a row: `Bounds`, word by word.
pub(super) const ROW: Word = 4 * WORD;

/// The pages of the row at `at`, a run-time address, as link addresses.
///
/// # Safety
/// There must be a row.
#[inline(always)]
pub(super) unsafe fn pages(at: Word, page: Word) -> Range<Word> {
    // SAFETY: a row is four words.
    unsafe {
        Bounds {
            start: arch::load(at),
            end: arch::load_word::<1>(at),
            before: arch::load_word::<2>(at),
            after: arch::load_word::<3>(at),
        }
        .pages(page)
    }
}

/// Ends the program with a line of `size` bytes.
#[inline(never)]
fn end(line: *const u8, size: Word) -> ! {
    // SAFETY: write only reads the text.
    unsafe { arch::syscall3(__NR_write, 2, line as Word, size) };
    exit(EXIT_STATUS)
}

/// Bytes of the small start code's table, and of the large one's; the last word is the check.
pub(super) const SMALL: Word = word(14);
pub(super) const LARGE: Word = word(19);

/// Ends the program if the table of `size` bytes, or a row, is not as the converter wrote it.
///
/// # Safety
/// There must be so many bytes at `table`, its run-time address.
#[inline(always)]
pub(super) unsafe fn check(table: Word, size: Word, bias: Word) {
    // SAFETY: the rows are looked for once the table is known to be right; a check follows the last of them.
    unsafe {
        let mut wrong = sum(table, table.wrapping_add(size));
        if wrong == 0 {
            let mut last = arch::load_field::<RELRO_END>(table);
            let sealed = arch::load_field::<SEAL_END>(table);
            if last < sealed {
                last = sealed;
            }
            let rows = arch::load_field::<ROWS>(table).wrapping_add(bias);
            wrong = sum(rows, last.wrapping_add(bias).wrapping_add(WORD));
        }
        if wrong != 0 {
            damaged();
        }
    }
}

/// Ends the program, whose file was changed after its conversion.
#[inline(always)]
pub(super) fn damaged() -> ! {
    const TEXT: &[u8; 44] = b"piestart: the start code's table is damaged\n";
    end(TEXT as *const u8, 44)
}

/// The words from `at` to `end` as one number. The converter has made it 0 by the last of them; no other word in place of
/// one of them leaves it 0.
///
/// # Safety
/// There must be at least one word.
#[inline(never)]
unsafe fn sum(mut at: Word, end: Word) -> Word {
    let mut sum: Word = 0;
    loop {
        // SAFETY: the caller's promise.
        let word = unsafe { arch::load(at) };
        sum = sum.wrapping_mul(31).wrapping_add(word);
        at = at.wrapping_add(WORD);
        if at == end {
            return sum;
        }
    }
}

/// Whether somebody else has relocated the image already: the load bias must not be added twice.
///
/// # Safety
/// The table must be right.
#[inline(always)]
pub(super) unsafe fn is_relocated(table: Word, bias: Word) -> bool {
    // SAFETY: the witness is a word of the image.
    unsafe {
        let witness = arch::load_field::<WITNESS>(table).wrapping_add(bias);
        arch::load(witness) != arch::load_field::<WITNESS_VALUE>(table)
    }
}

/// Makes `size` bytes at `from` read-only.
///
/// # Safety
/// By the rule of relro.rs these pages hold nothing that is written from now on.
#[inline(always)]
pub(super) unsafe fn protect(from: Word, size: Word) {
    // SAFETY: the caller's promise.
    if unsafe { arch::syscall3(__NR_mprotect, from, size, PROT_READ as Word) } != 0 {
        const TEXT: &[u8; 33] = b"piestart: mprotect RELRO refused\n";
        end(TEXT as *const u8, 33);
    }
}

/// Seals them. An old kernel (ENOSYS) or a filter (EPERM) may refuse; the pages have the protection that they
/// have all the same.
///
/// # Safety
/// Nobody changes their protection or their place from now on.
#[inline(always)]
pub(super) unsafe fn seal(from: Word, size: Word) {
    // SAFETY: sealing only takes rights away.
    unsafe { arch::syscall3(__NR_mseal, from, size, 0) };
}
