// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The pages of RELRO in the program that runs.

use core::ops::Range;

use crate::elf::class::Word;
use crate::elf::relro::Runs;
use crate::start::segments::Segments;
use crate::walk::process::{Process, Walker};

/// The pages that RELRO protects, run by run, as run-time addresses.
pub(crate) struct Pages {
    runs: Runs<Segments>,
    page: Word,
    bias: Word,
}

impl Pages {
    /// For pages of `page` bytes; of none at all when that is 0.
    pub(crate) fn of<P: Process>(image: &Walker<P>, page: Word) -> Self {
        Self {
            runs: Runs::of(Segments::of(image)),
            page,
            bias: image.bias,
        }
    }

    /// The next range, never an empty one.
    pub(crate) fn next_range(&mut self) -> Option<Range<Word>> {
        if self.page == 0 {
            return None;
        }
        loop {
            let pages = self.runs.next()?.pages(self.page);
            if pages.start < pages.end {
                let start = pages.start.wrapping_add(self.bias);
                let end = pages.end.wrapping_add(self.bias);
                return Some(start..end);
            }
        }
    }
}
