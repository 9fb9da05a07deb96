// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The auxiliary vector: what the kernel tells a process that it starts (getauxval(3)).
//!
//! The kernel lays argc, argv, a null pointer, envp, a null pointer and the vector one after the other from the
//! initial stack pointer on (psABI "Process initialization"; fs/binfmt_elf.c, create_elf_tables). The vector is
//! pairs of words, a key and a value, and ends with `AT_NULL`.
//!
//! # Safety
//!
//! Reads that block by address; obeys the rules in `relocate.rs`.

#![allow(unsafe_code)]

use linux_raw_sys::auxvec::AT_NULL;

use crate::elf::class::{WORD, Word};
use crate::sys::arch;

/// Where the vector begins, from the initial stack pointer.
///
/// # Safety
/// `stack` must be the initial stack pointer.
#[inline(always)]
pub(crate) unsafe fn of_stack(stack: Word) -> Word {
    // SAFETY: the caller's promise; the block is as the kernel lays it.
    unsafe {
        let argc = arch::load(stack);
        let mut at = stack.wrapping_add(argc.wrapping_add(2).wrapping_mul(WORD));
        while arch::load(at) != 0 {
            at = at.wrapping_add(WORD);
        }
        at.wrapping_add(WORD)
    }
}

/// The value of the entry `key` (an `AT_*`) of the vector at `at`.
///
/// # Safety
/// `at` must be the address of an auxiliary vector.
#[inline(always)]
pub(crate) unsafe fn entry(mut at: Word, key: u32) -> Option<Word> {
    loop {
        // SAFETY: the caller's promise; the vector is pairs of words and ends with AT_NULL.
        let (tag, value) = unsafe { (arch::load(at), arch::load_word::<1>(at)) };
        if tag == AT_NULL as Word {
            return None;
        }
        if tag == key as Word {
            return Some(value);
        }
        at = at.wrapping_add(const { 2 * WORD });
    }
}

/// The same; 0 where there is no such entry.
///
/// # Safety
/// `at` must be the address of an auxiliary vector.
#[allow(
    clippy::manual_unwrap_or_default,
    clippy::manual_unwrap_or,
    reason = "`unwrap_or` is not inlined at opt-level 0"
)]
#[cold]
#[inline]
#[unsafe(link_section = ".text.piestart")]
pub(crate) unsafe fn value(at: Word, key: u32) -> Word {
    // SAFETY: the caller's promise.
    match unsafe { entry(at, key) } {
        Some(value) => value,
        None => 0,
    }
}
