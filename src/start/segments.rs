// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The program headers of this process's own image, one after the other.
//!
//! # Safety
//!
//! Reads them by address, where the walker found them.

#![allow(unsafe_code)]

use crate::elf::addr::LinkAddr;
use crate::elf::class::{Format, Word};
use crate::elf::memory::Memory;
use crate::elf::segment::{PHDR_SIZE, Segment};
use crate::sys::arch;
use crate::walk::process::{Process, Walker};

/// The words of the headers, by run-time address.
struct Words;

impl Memory for Words {
    #[inline(always)]
    fn format(&self) -> Format {
        Format::NATIVE
    }

    #[inline(always)]
    fn word(&self, address: LinkAddr) -> Option<Word> {
        // SAFETY: a Segments stays in the table of the program headers.
        Some(unsafe { arch::load(address.0) })
    }

    #[inline(always)]
    fn field<const N: Word>(&self, base: LinkAddr) -> Option<Word> {
        // SAFETY: as above.
        Some(unsafe { arch::load_word::<N>(base.0) })
    }
}

/// The program header at `at`, a run-time address in the table.
#[inline(always)]
pub(crate) fn segment(at: Word) -> Segment {
    let Some(segment) = Segment::read(&Words, LinkAddr(at)) else {
        return Segment::NULL; // Every word is there.
    };
    segment
}

/// The program headers, one after the other.
#[derive(Debug)]
pub(crate) struct Segments {
    at: Word,
    left: Word,
}

impl Segments {
    #[inline(always)]
    pub(crate) fn of<P: Process>(image: &Walker<P>) -> Self {
        Self {
            at: image.phdr,
            left: image.phnum,
        }
    }
}

impl Clone for Segments {
    /// Not derived, which is not inlined at opt-level 0.
    #[inline(always)]
    fn clone(&self) -> Self {
        Self {
            at: self.at,
            left: self.left,
        }
    }
}

impl Iterator for Segments {
    type Item = Segment;

    #[inline(always)]
    fn next(&mut self) -> Option<Segment> {
        if self.left == 0 {
            return None;
        }
        let this = segment(self.at);
        self.at = self.at.wrapping_add(PHDR_SIZE);
        self.left = self.left.wrapping_sub(1);
        Some(this)
    }
}
