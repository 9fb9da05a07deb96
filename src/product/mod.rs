// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is made of the start code: programs in Rust, the start objects for C, Go and a libc, the start code of
//! converted files, the library of what compilers call. Nothing calls this room.

#[cfg(feature = "object-blob")]
mod blob;
#[cfg(feature = "object-main")]
pub(crate) mod cmain;
#[cfg(feature = "object-libc")]
pub(crate) mod libc;
pub(crate) mod program;
#[cfg(any(
    feature = "object-auxv",
    feature = "object-ssp",
    feature = "object-cxx"
))]
mod support;
