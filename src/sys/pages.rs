// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! New pages and their protection, in ordinary code, by rustix. `own_pages.rs` is the same for machines that rustix
//! asks a C library for.
//!
//! # Safety
//!
//! The callers of an `unsafe` item owe that the pages are theirs to change.

#![allow(unsafe_code)]

use core::ptr;

use rustix::mm::{MapFlags, MprotectFlags, ProtFlags, mmap_anonymous, mprotect};

use crate::elf::class::Word;

/// A number of errno(3).
type Errno = i32;

/// A new private mapping of zeros, which may be read and written if `open`.
#[inline(always)]
pub(crate) fn map(size: Word, open: bool) -> Result<Word, Errno> {
    let protection = match open {
        true => ProtFlags::READ | ProtFlags::WRITE,
        false => ProtFlags::empty(),
    };
    // SAFETY: a new mapping disturbs nothing.
    let new = unsafe {
        mmap_anonymous(
            ptr::null_mut(),
            size as usize,
            protection,
            MapFlags::PRIVATE,
        )
    };
    new.map(|new| new as Word)
        .map_err(|error| error.raw_os_error())
}

/// Makes pages readable, and writable if `open`.
///
/// # Safety
/// See the module.
#[inline(always)]
pub(crate) unsafe fn protect(from: Word, size: Word, open: bool) -> Result<(), Errno> {
    let protection = match open {
        true => MprotectFlags::READ | MprotectFlags::WRITE,
        false => MprotectFlags::READ,
    };
    // SAFETY: the caller's promise.
    let done = unsafe { mprotect(from as *mut _, size as usize, protection) };
    done.map_err(|error| error.raw_os_error())
}
