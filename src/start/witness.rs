// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The witness: a word of start.S that tells whether the image is relocated.
//!
//! # Safety
//!
//! Reads that word.

#![allow(unsafe_code)]

#[cfg(not(piestart_object = "blob"))]
use crate::sys::arch;

/// Whether the witness, a word of start.S that is relocated like any other, has its run-time value.
#[cfg(not(piestart_object = "blob"))]
#[inline(always)]
pub(crate) fn is_relocated() -> bool {
    let witness = arch::address_of!("__piestart_witness");
    let entry = arch::address_of!("__piestart_entry");
    // SAFETY: the witness is a word of start.S.
    unsafe { arch::load(witness) == entry }
}

/// A converted file has a witness of its own, at which its entry has looked (asm/<arch>/blob.S).
#[cfg(piestart_object = "blob")]
#[inline(always)]
pub(crate) fn is_relocated() -> bool {
    false
}
