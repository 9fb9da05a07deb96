// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A run of RELRO in four numbers: all that the rule of `relro.rs` needs to know of the segments.
//!
//! The page size is known when the program starts, the segments are known before. What turns a
//! finished file into a static-PIE writes these numbers into it, and the start code there only rounds.

use core::ops::Range;

/// What decides which pages a run of RELRO protects, whatever the page size. Link addresses.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Bounds {
    /// The first byte of the run.
    pub start: u64,
    /// One past its last byte.
    pub end: u64,
    /// One past the last byte before `start` that is not this run's to protect, 0 when there is none.
    pub before: u64,
    /// The first byte after `end` that must stay writable, [`u64::MAX`] when there is none.
    pub behind: u64,
}

impl Bounds {
    /// Of no RELRO: nothing is protected.
    pub const NONE: Self = Self {
        start: 0,
        end: 0,
        before: 0,
        behind: u64::MAX,
    };

    /// The pages to protect for the page size `page`, a power of two in bytes; there are none when the
    /// range ends before it begins or where it begins. Otherwise both ends are multiples of `page`.
    #[inline(always)]
    #[must_use]
    pub const fn pages(&self, page: u64) -> Range<u64> {
        let mask = page.wrapping_sub(1);
        let mut start = self.start & !mask;
        if self.before > start {
            start = self.start.wrapping_add(mask) & !mask;
        }
        let mut end = self.end.wrapping_add(mask) & !mask;
        if self.behind < end {
            end = self.end & !mask;
        }
        start..end
    }
}
