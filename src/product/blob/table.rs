// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the converter tells: the table before the code, and the rows after it.
//!
//! # Safety
//!
//! Trusts both; changes the protection of the pages that the rows name.

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

// Offsets in the table. Must match cli/src/convert/blob.rs and, up to RELR, asm/<arch>/blob.S.
pub(super) const ENTRY: Word = word(1);
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

/// Makes `size` bytes at `from` read-only.
///
/// # Safety
/// By the rule of relro.rs these pages hold nothing that is written from now on.
#[inline(always)]
pub(super) unsafe fn protect(from: Word, size: Word) {
    // SAFETY: the caller's promise; write only reads the text.
    unsafe {
        if arch::syscall3(__NR_mprotect, from, size, PROT_READ as Word) != 0 {
            const TEXT: &[u8; 33] = b"piestart: mprotect RELRO refused\n";
            arch::syscall3(__NR_write, 2, TEXT as *const u8 as Word, 33);
            exit(EXIT_STATUS);
        }
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
