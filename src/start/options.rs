// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What can still be chosen once the start code is an object: one word of it, which the tool changes
//! when it writes the object out (`--seal`). asm/README.md lists its bits.
//!
//! The word lies beside the code, where it is read-only from exec on.
//!
//! # Safety
//!
//! Reads that word.

#![allow(unsafe_code)]

use crate::sys::arch;

/// No `mseal` at all.
#[cfg(feature = "seal")]
pub(crate) const SEAL_NONE: u8 = 0;
/// RELRO and every segment that is not writable are sealed, and RELRO of more than a page stays memory of the file. In
/// the other modes that becomes anonymous too: 1 is RELRO alone, 3 the same as 2 but for that.
#[cfg(feature = "seal")]
pub(crate) const SEAL_IMAGE: u8 = 2;
/// The bits of these.
#[cfg(feature = "seal")]
const SEAL: u8 = 3;
/// The image stays where the kernel put it.
#[cfg(all(feature = "aslr", target_pointer_width = "64"))]
pub(crate) const ASLR_KERNEL: u8 = 0;
/// It moves wherever it is; 1 is where the kernel's own place is weaker than a loader's.
#[cfg(all(feature = "aslr", target_pointer_width = "64"))]
pub(crate) const ASLR_FAR: u8 = 2;

// build.rs makes the value out of the features and `PIESTART_SEAL`. Converted files have it in their table
// (asm/<arch>/blob.S).
#[cfg(not(piestart_object = "blob-large"))]
core::arch::global_asm!(
    ".pushsection .text.piestart, \"ax\", %progbits",
    ".balign 4",
    ".globl __piestart_options",
    ".hidden __piestart_options",
    ".type __piestart_options, %object",
    "__piestart_options:",
    concat!(".byte ", env!("PIESTART_OPTIONS"), ", 0, 0, 0"),
    ".size __piestart_options, 4",
    ".popsection",
);

/// What is to be sealed.
#[cfg(feature = "seal")]
#[inline(always)]
pub(crate) fn seal() -> u8 {
    let word = arch::address_of!("__piestart_options");
    // SAFETY: the word above.
    unsafe { arch::load_byte(word) & SEAL }
}

/// Whether the image moves.
#[cfg(all(feature = "aslr", target_pointer_width = "64"))]
#[inline(always)]
pub(crate) fn aslr() -> u8 {
    let word = arch::address_of!("__piestart_options");
    // SAFETY: the word above.
    unsafe { arch::load_byte(word) >> 2 & 3 }
}
