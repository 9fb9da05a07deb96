// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start code that `piestart convert` puts into a finished file: all of it, but its entry in
//! `asm/<arch>/blob.S`.
//!
//! What the converter has read and checked (tables in segments, places writable, relocations relative,
//! symbols answered, segments around RELRO) comes as numbers in the table that `blob.S` begins with and in
//! rows after the code, a [`Bounds`](crate::elf::relro::Bounds) each; table and rows end in a check each, which is looked at first. There are two sizes, of which the converter
//! picks one: `small` for most files, `large` for those where it pays to have what all other start code has for
//! large images. The decoder and the page rule are the same in all of them. It obeys the rules of the dark zone in
//! `relocate.rs`, since it knows nothing of what the file's code can stand.
//!
//! RELRO becomes anonymous memory before its first write: over a mapping of the file a seal does not
//! stop madvise(2) from putting back what the file holds. The copy takes the place of the page faults
//! that the relocations would bring.
//!
//! Where glibc starts the program, `before_main` goes in front of `main` instead: it has nothing to relocate, and RELRO
//! becomes anonymous memory with all that glibc has written there.

#[cfg(piestart_object = "before-main")]
mod before_main;
#[cfg(not(piestart_object = "blob-large"))]
mod copy;
#[cfg(piestart_object = "blob-large")]
mod large;
#[cfg(not(any(piestart_object = "blob-large", piestart_object = "before-main")))]
mod small;
mod table;
