// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start code that `piestart convert` puts into a finished file: all of it, but its entry in
//! `asm/<arch>/blob.S`.
//!
//! It has to fit behind the headers of that file, so it does only what is left for the start: what the
//! converter has read and checked (tables in segments, places writable, relocations relative, symbols
//! answered, segments around RELRO) comes as numbers in the table that `blob.S` begins with. The
//! decoder and the page rule are those of all other start code. It obeys the rules of the dark zone
//! in `relocate.rs`, since it knows nothing of what the file's code can stand.
//!
//! # Safety
//!
//! Trusts the table: a file that was changed after its conversion is on its own.

#![allow(unsafe_code)]

use linux_raw_sys::auxvec::AT_PAGESZ;
use linux_raw_sys::general::{__NR_mprotect, __NR_mseal, __NR_write, PROT_READ};

use crate::arch;
use crate::bounds::Bounds;
use crate::die::exit;
use crate::fault::EXIT_STATUS;
use crate::relr;

// Offsets in the table. Must match cli/src/convert/blob.rs and, up to RELR, asm/<arch>/blob.S.
const ENTRY: u64 = 16;
const RELR: u64 = 40;
const RELR_END: u64 = 48;
const RELRO: u64 = 88;
const RELRO_END: u64 = 96;
const BEFORE: u64 = 104;
const BEHIND: u64 = 112;

/// Relocates, protects and seals, and returns the run-time address of the file's own entry point.
/// `table` is the run-time address of the table, `bias` the load bias, `stack` the initial stack
/// pointer.
///
/// # Safety
/// Only `_start` of blob.S may call it, once, with what the kernel gave it, in an image that nobody
/// has relocated yet.
#[unsafe(no_mangle)]
unsafe extern "C" fn __piestart_converted(table: u64, bias: u64, stack: u64) -> u64 {
    // SAFETY: the converter made the table for this file.
    unsafe {
        apply_relr(table, bias);
        #[cfg(feature = "object-blob-rela")]
        apply_rela(table, bias);
        protect(table, bias, stack);
        arch::load_field::<ENTRY>(table).wrapping_add(bias)
    }
}

/// # Safety
/// As [`__piestart_converted`].
#[inline(always)]
unsafe fn apply_relr(table: u64, bias: u64) {
    // SAFETY: the converter read or made the words between these two, and checked each place.
    unsafe {
        let mut at = arch::load_field::<RELR>(table).wrapping_add(bias);
        let end = arch::load_field::<RELR_END>(table).wrapping_add(bias);
        let mut decoder = relr::Decoder::new();
        while at != end {
            let Some(group) = decoder.step(arch::load(at)) else {
                // The table begins with an address.
                core::hint::unreachable_unchecked()
            };
            at = at.wrapping_add(relr::RELR_SIZE);
            let first = group.first.0.wrapping_add(bias);
            let mut bits = group.bits;
            while bits != 0 {
                let index = bits.trailing_zeros() as u64;
                arch::add(first.wrapping_add(index.wrapping_mul(8)), bias);
                bits &= bits.wrapping_sub(1);
            }
        }
    }
}

/// For a file whose relocations could not be packed, or were not to be.
///
/// # Safety
/// As [`__piestart_converted`].
#[cfg(feature = "object-blob-rela")]
#[inline(always)]
unsafe fn apply_rela(table: u64, bias: u64) {
    use crate::arch::reloc::RELATIVE;
    use crate::rela::RELA_SIZE;

    const RELA: u64 = 56;
    const RELA_END: u64 = 64;
    const JMPREL: u64 = 72;
    /// From one pair of numbers to the next.
    const NEXT: u64 = JMPREL - RELA;

    let mut row = table;
    while row != table.wrapping_add(2 * NEXT) {
        // SAFETY: the converter read the entries between these two, and checked each place.
        unsafe {
            let mut at = arch::load_field::<RELA>(row).wrapping_add(bias);
            let end = arch::load_field::<RELA_END>(row).wrapping_add(bias);
            while at != end {
                // All others are R_*_NONE: constants that the converter has put in place.
                if arch::load_field::<8>(at) as u32 == RELATIVE {
                    let place = arch::load(at).wrapping_add(bias);
                    let addend = arch::load_field::<16>(at);
                    arch::store(place as *mut u64, addend.wrapping_add(bias));
                }
                at = at.wrapping_add(RELA_SIZE);
            }
        }
        row = row.wrapping_add(NEXT);
    }
}

/// # Safety
/// As [`__piestart_converted`].
#[inline(always)]
unsafe fn protect(table: u64, bias: u64, stack: u64) {
    // SAFETY: the converter found these numbers by reading the program headers.
    let bounds = unsafe {
        Bounds {
            start: arch::load_field::<RELRO>(table),
            end: arch::load_field::<RELRO_END>(table),
            before: arch::load_field::<BEFORE>(table),
            behind: arch::load_field::<BEHIND>(table),
        }
    };
    let pages = bounds.pages(page_size(stack));
    if pages.start >= pages.end {
        return;
    }
    let from = pages.start.wrapping_add(bias);
    let size = pages.end.wrapping_sub(pages.start);
    // SAFETY: by the rule of relro.rs these pages hold nothing that is written from now on.
    if unsafe { arch::syscall3(__NR_mprotect, from, size, PROT_READ as u64) } != 0 {
        const TEXT: &[u8; 33] = b"piestart: mprotect RELRO refused\n";
        // SAFETY: write only reads the text.
        unsafe { arch::syscall3(__NR_write, 2, TEXT as *const u8 as u64, 33) };
        exit(EXIT_STATUS);
    }
    // SAFETY: sealing only takes rights away. An old kernel (ENOSYS) or a filter (EPERM) may refuse;
    // the pages are read-only all the same.
    unsafe { arch::syscall3(__NR_mseal, from, size, 0) };
}

/// `AT_PAGESZ`, or the smallest page there is.
#[inline(always)]
fn page_size(stack: u64) -> u64 {
    // SAFETY: the kernel lays the block so (psABI "Process initialization"): argc, argv, a null
    // pointer, envp, a null pointer, pairs of a tag and a value.
    unsafe {
        let mut at = stack;
        let mut lists = 2;
        while lists != 0 {
            at = at.wrapping_add(8);
            if arch::load(at) == 0 {
                lists -= 1;
            }
        }
        loop {
            at = at.wrapping_add(8);
            let tag = arch::load(at);
            at = at.wrapping_add(8);
            if tag == AT_PAGESZ as u64 {
                return arch::load(at);
            }
            if tag == 0 {
                return 4096;
            }
        }
    }
}
