// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is made of the start code: programs in Rust, the start objects for C, Go and a libc, the start code of
//! converted files, the library of what compilers call. Nothing calls this room.

#[cfg(piestart_object = "blob")]
mod blob;
#[cfg(piestart_object = "main")]
pub(crate) mod cmain;
#[cfg(piestart_object = "libc")]
pub(crate) mod libc;
pub(crate) mod program;
#[cfg(any(
    piestart_object = "auxv",
    piestart_object = "ssp",
    piestart_object = "cxx"
))]
mod support;
