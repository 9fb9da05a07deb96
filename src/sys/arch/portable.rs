// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The memory access of the decoders where there is no start code: plain Rust.
//!
//! # Safety
//!
//! This file writes through raw pointers that its callers derive from references.

#![allow(unsafe_code)]

/// Writes `value` at `address`.
///
/// # Safety
/// `address` must be that of a writable, aligned word that nothing else refers to.
#[inline(always)]
pub(crate) unsafe fn store(address: *mut u64, value: u64) {
    // SAFETY: the caller's promise is just what a write needs.
    unsafe { address.write(value) }
}
