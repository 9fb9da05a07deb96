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

use crate::elf::class::Word;
use crate::elf::fault::EXIT_STATUS;
use crate::elf::relro::Bounds;
use crate::sys::arch;
use crate::sys::exit::exit;

// Offsets in the table. Must match cli/src/convert/blob.rs and, up to RELR, asm/<arch>/blob.S.
pub(super) const ENTRY: Word = 16;
pub(super) const RELR: Word = 40;
pub(super) const RELR_END: Word = 48;
pub(super) const ROWS: Word = 56;
pub(super) const RELRO_END: Word = 64;
pub(super) const SEAL_END: Word = 72;
pub(super) const RELA: Word = 80;
pub(super) const RELA_END: Word = 88;
pub(super) const JMPREL: Word = 96;
pub(super) const JMPREL_END: Word = 104;
// Of the large start code alone; the options follow, which blob.S names.
pub(super) const PHDR: Word = 112;
pub(super) const PHNUM: Word = 120;
pub(super) const LOW: Word = 128;
pub(super) const ROOM: Word = 136;

/// Bytes of a row: `Bounds`, word by word.
pub(super) const ROW: Word = 32;

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
            end: arch::load_field::<8>(at),
            before: arch::load_field::<16>(at),
            after: arch::load_field::<24>(at),
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
