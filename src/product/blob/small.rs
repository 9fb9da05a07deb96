// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The small one: the tables are applied word by word.
//!
//! It has to fit after the headers of a file, so it does only what is left for the start.
//!
//! # Safety
//!
//! Trusts the table, once its check is right, and what it names: relocations that were changed after the conversion are on
//! their own.

#![allow(unsafe_code)]

use super::copy::make_anonymous;
use super::table::{
    ENTRY, RELR, RELR_END, RELRO_END, ROW, ROWS, SEAL_END, SMALL, check, is_relocated, pages,
    protect, seal,
};
use crate::elf::class::{Class, WORD, Word};
use crate::elf::relr;
use crate::sys::arch;

/// Whether there is anything to relocate; for files without, such as those at fixed addresses, there is start code that
/// has less to do, and finds room in more of them.
const RELOCATES: bool = cfg!(not(piestart_object = "blob-protect"));

/// Relocates, protects and seals, and returns the run-time address of the file's own entry point.
/// `table` is the run-time address of the table, `bias` the load bias, `stack` the initial stack
/// pointer.
///
/// # Safety
/// Only `_start` of blob.S may call it, once, with what the kernel gave it.
#[unsafe(no_mangle)]
unsafe extern "C" fn __piestart_converted(table: Word, bias: Word, stack: Word) -> Word {
    // SAFETY: the stack is as the kernel left it.
    let page = unsafe { arch::page_size(stack) };
    // SAFETY: the converter made the table for this file.
    unsafe {
        check(table, SMALL, bias);
        let entry = arch::load_field::<ENTRY>(table).wrapping_add(bias);
        if RELOCATES && is_relocated(table, bias) {
            return entry;
        }
        let relro_end = arch::load_field::<RELRO_END>(table);
        let mut step = match RELOCATES {
            true => 0,
            false => 1, // The file holds the same words, and would bring back no others.
        };
        loop {
            let mut row = arch::load_field::<ROWS>(table);
            let mut end = relro_end;
            if step == 2 {
                end = arch::load_field::<SEAL_END>(table);
            }
            while row != end {
                let at = row.wrapping_add(bias);
                row = row.wrapping_add(ROW);
                let pages = pages(at, page);
                if pages.start >= pages.end {
                    continue;
                }
                let from = pages.start.wrapping_add(bias);
                let size = pages.end.wrapping_sub(pages.start);
                if RELOCATES && step == 0 {
                    make_anonymous(from, size);
                } else if step == 1 {
                    protect(from, size);
                } else {
                    seal(from, size);
                }
            }
            if RELOCATES && step == 0 {
                apply_relr(table, bias);
                #[cfg(piestart_object = "blob-rela")]
                apply_rela(table, bias);
            }
            step += 1;
            if step == 3 {
                return entry;
            }
        }
    }
}

/// # Safety
/// As [`__piestart_converted`].
#[inline(always)]
unsafe fn apply_relr(table: Word, bias: Word) {
    // SAFETY: the converter read or made the words between these two, and checked each place.
    unsafe {
        let mut at = arch::load_field::<RELR>(table).wrapping_add(bias);
        let end = arch::load_field::<RELR_END>(table).wrapping_add(bias);
        let mut decoder = relr::Decoder::new(Class::NATIVE);
        while at != end {
            let Some(group) = decoder.step(arch::load(at)) else {
                // The table begins with an address.
                core::hint::unreachable_unchecked()
            };
            at = at.wrapping_add(relr::RELR_SIZE);
            let first = group.first.0.wrapping_add(bias);
            let mut bits = group.bits;
            while bits != 0 {
                let index = bits.trailing_zeros() as Word;
                arch::add(first.wrapping_add(index.wrapping_mul(WORD)), bias);
                bits &= bits.wrapping_sub(1);
            }
        }
    }
}

/// For a file whose relocations could not be packed, or were not to be.
///
/// # Safety
/// As [`__piestart_converted`].
#[cfg(piestart_object = "blob-rela")]
#[inline(always)]
unsafe fn apply_rela(table: Word, bias: Word) {
    use super::table::{JMPREL, RELA, RELA_END, damaged};

    const NONE: u32 = arch::MACHINE.types.none;
    const RELATIVE: u32 = arch::MACHINE.types.relative;

    /// From one pair of numbers to the next.
    const NEXT: Word = JMPREL - RELA;

    let mut row = table;
    while row != table.wrapping_add(2 * NEXT) {
        // SAFETY: the converter read the entries between these two, and checked each place.
        unsafe {
            let mut at = arch::load_field::<RELA>(row).wrapping_add(bias);
            let end = arch::load_field::<RELA_END>(row).wrapping_add(bias);
            while at != end {
                let mut r_type = arch::load_word::<1>(at) as u32;
                if WORD == 4 {
                    r_type &= 0xff;
                }
                if r_type == RELATIVE {
                    let place = arch::load(at).wrapping_add(bias);
                    let addend = match arch::MACHINE.rela {
                        true => arch::load_word::<2>(at),
                        false => arch::load(place),
                    };
                    arch::store(place as *mut Word, addend.wrapping_add(bias));
                } else if r_type != NONE {
                    damaged(); // Those that the converter leaves are constants that it has put in place.
                }
                at = at.wrapping_add(arch::MACHINE.entry_size());
            }
        }
        row = row.wrapping_add(NEXT);
    }
}
