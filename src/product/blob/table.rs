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

use crate::elf::fault::EXIT_STATUS;
use crate::elf::relro::Bounds;
use crate::sys::arch;
use crate::sys::exit::exit;

// Offsets in the table. Must match cli/src/convert/blob.rs and, up to RELR, asm/<arch>/blob.S.
pub(super) const ENTRY: u64 = 16;
pub(super) const RELR: u64 = 40;
pub(super) const RELR_END: u64 = 48;
pub(super) const ROWS: u64 = 56;
pub(super) const RELRO_END: u64 = 64;
pub(super) const SEAL_END: u64 = 72;
pub(super) const RELA: u64 = 80;
pub(super) const RELA_END: u64 = 88;
pub(super) const JMPREL: u64 = 96;
pub(super) const JMPREL_END: u64 = 104;
// Of the large start code alone; the options follow, which blob.S names.
pub(super) const PHDR: u64 = 112;
pub(super) const PHNUM: u64 = 120;
pub(super) const LOW: u64 = 128;
pub(super) const ROOM: u64 = 136;

/// Bytes of a row: `Bounds`, word by word.
pub(super) const ROW: u64 = 32;

/// The pages of the row at `at`, a run-time address, as link addresses.
///
/// # Safety
/// There must be a row.
#[inline(always)]
pub(super) unsafe fn pages(at: u64, page: u64) -> Range<u64> {
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
pub(super) unsafe fn protect(from: u64, size: u64) {
    // SAFETY: the caller's promise; write only reads the text.
    unsafe {
        if arch::syscall3(__NR_mprotect, from, size, PROT_READ as u64) != 0 {
            const TEXT: &[u8; 33] = b"piestart: mprotect RELRO refused\n";
            arch::syscall3(__NR_write, 2, TEXT as *const u8 as u64, 33);
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
pub(super) unsafe fn seal(from: u64, size: u64) {
    // SAFETY: sealing only takes rights away.
    unsafe { arch::syscall3(__NR_mseal, from, size, 0) };
}
