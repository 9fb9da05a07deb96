// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What goes in front of `main` where glibc starts the program: all of it, but its entry in
//! `asm/<arch>/before_main.S`.
//!
//! glibc relocates the program, calls its IFUNC resolvers, and protects RELRO by a rule that may leave its last page
//! writable; it never seals. By the time it calls `main` all of that is done, so this puts anonymous memory in the
//! place of RELRO, completes the protection and seals. Constructors may have started threads by now; what they read
//! there is right at each moment.
//!
//! # Safety
//!
//! Trusts the table, once its check is right.

#![allow(unsafe_code)]

use super::copy::make_anonymous;
use super::table::{ENTRY, RELRO_END, ROW, ROWS, SEAL_END, SMALL, check, pages, protect, seal};
use crate::elf::class::Word;
use crate::sys::arch;

/// Protects and seals, and returns the run-time address of `main`. `table` is the run-time address of the table,
/// `bias` the load bias, `stack` the initial stack pointer.
///
/// # Safety
/// Only `_start` of before_main.S may call it, once, before `main`.
#[unsafe(no_mangle)]
unsafe extern "C" fn __piestart_before_main(table: Word, bias: Word, stack: Word) -> Word {
    // SAFETY: glibc hands on the vector of arguments where the kernel has put it.
    let page = unsafe { arch::page_size(stack) };
    // SAFETY: the converter made the table for this file, and by the rule of relro.rs nobody writes to these pages
    // from now on.
    unsafe {
        check(table, SMALL, bias);
        let rows = arch::load_field::<ROWS>(table);
        let mut row = rows;
        let mut sealing = false;
        loop {
            let end = match sealing {
                false => arch::load_field::<RELRO_END>(table),
                true => arch::load_field::<SEAL_END>(table),
            };
            if row == end {
                if sealing {
                    return arch::load_field::<ENTRY>(table).wrapping_add(bias);
                }
                (row, sealing) = (rows, true);
                continue;
            }
            let pages = pages(row.wrapping_add(bias), page);
            row = row.wrapping_add(ROW);
            if pages.start >= pages.end {
                continue;
            }
            let from = pages.start.wrapping_add(bias);
            let size = pages.end.wrapping_sub(pages.start);
            if sealing {
                seal(from, size);
            } else {
                if arch::load_field::<SEAL_END>(table) != rows {
                    make_anonymous(from, size);
                }
                protect(from, size);
            }
        }
    }
}
