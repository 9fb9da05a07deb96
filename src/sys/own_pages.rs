// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! New pages and their protection, in ordinary code, by system calls of our own: for machines that rustix asks a C
//! library for. `pages.rs` is the same by rustix.
//!
//! # Safety
//!
//! The callers of an `unsafe` item owe that the pages are theirs to change.

#![allow(unsafe_code)]

use linux_raw_sys::general::{
    __NR_mprotect, MAP_ANONYMOUS, MAP_PRIVATE, PROT_NONE, PROT_READ, PROT_WRITE,
};

use crate::elf::class::{SignedWord, Word};
use crate::sys::arch;

/// A number of errno(3).
type Errno = i32;

/// The kernel's largest error number (include/linux/err.h, `MAX_ERRNO`), negated: addresses are never as near the end.
const LAST: SignedWord = -4095;

/// A new private mapping of zeros, which may be read and written if `open`.
#[inline(always)]
pub(crate) fn map(size: Word, open: bool) -> Result<Word, Errno> {
    let protection = match open {
        true => PROT_READ | PROT_WRITE,
        false => PROT_NONE,
    };
    let flags = Word::from(MAP_PRIVATE | MAP_ANONYMOUS);
    let arguments = [0, size, protection.into(), flags, Word::MAX, 0];
    // SAFETY: a new mapping disturbs nothing.
    match unsafe { arch::syscall6(arch::__NR_mmap, arguments) } {
        error @ LAST..0 => Err(error.wrapping_neg() as Errno),
        new => Ok(new as Word),
    }
}

/// Makes pages readable, and writable if `open`.
///
/// # Safety
/// See the module.
#[inline(always)]
pub(crate) unsafe fn protect(from: Word, size: Word, open: bool) -> Result<(), Errno> {
    let protection = match open {
        true => PROT_READ | PROT_WRITE,
        false => PROT_READ,
    };
    // SAFETY: the caller's promise.
    match unsafe { arch::syscall3(__NR_mprotect, from, size, protection.into()) } {
        0 => Ok(()),
        error => Err(error.wrapping_neg() as Errno),
    }
}
