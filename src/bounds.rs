// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! RELRO in four numbers: all that the rule of `relro.rs` needs to know of the segments.
//!
//! The page size is known when the program starts, the segments are known before. What turns a
//! finished file into a static-PIE writes these numbers into it, and the start code there only rounds.

use core::ops::Range;

use crate::segment::{PT_GNU_RELRO, Segment};

/// What decides which pages RELRO protects, whatever the page size. Link addresses.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Bounds {
    /// The first byte of RELRO.
    pub start: u64,
    /// The address behind the last byte of it that is mapped.
    pub end: u64,
    /// The end of the writable bytes in front of `start`, 0 when there are none. It may lie behind
    /// `start` when RELRO begins inside a segment.
    pub before: u64,
    /// The begin of the writable bytes behind `end`, [`u64::MAX`] when there are none. It may lie in
    /// front of `end` when RELRO ends inside a segment.
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

    /// Of the `PT_GNU_RELRO` among `segments`.
    #[must_use]
    pub fn of(segments: impl Iterator<Item = Segment> + Clone) -> Self {
        let mut bounds = Self::NONE;
        for segment in segments.clone() {
            if segment.p_type == PT_GNU_RELRO {
                (bounds.start, bounds.end) = (segment.p_vaddr, segment.end());
            }
        }
        let writable = segments.filter(Segment::is_writable_load);
        let mut mapped = 0;
        for segment in writable.clone() {
            if segment.p_vaddr <= bounds.start && bounds.start < segment.end() {
                mapped = segment.end();
            }
        }
        bounds.end = bounds.end.min(mapped);
        if bounds.start >= bounds.end {
            return Self::NONE;
        }
        for segment in writable {
            if segment.p_vaddr < bounds.start {
                bounds.before = bounds.before.max(segment.end());
            }
            if segment.end() > bounds.end {
                bounds.behind = bounds.behind.min(segment.p_vaddr);
            }
        }
        bounds
    }

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

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;
    use crate::relro::protected_pages;
    use crate::segment::{PF_W, PT_LOAD};

    fn segment(p_type: u32, p_flags: u32, range: Range<u64>) -> Segment {
        Segment {
            p_type,
            p_flags,
            p_vaddr: range.start,
            p_memsz: range.end - range.start,
        }
    }

    #[test]
    fn four_numbers_say_the_same_as_all_segments_for_every_page_size() {
        // Cuts of a small address space into segments and a RELRO, by counting.
        let cuts: Vec<u64> = (0..10).map(|i| i * 0x3800 + 0x800 * (i % 3)).collect();
        let mut compared = 0;
        for choice in 0..1u32 << 9 {
            let loads: Vec<Segment> = (0..9)
                .filter(|i| choice >> i & 1 == 1)
                .map(|i| {
                    let flags = if i % 4 == 3 { 4 } else { PF_W | 4 };
                    segment(
                        PT_LOAD,
                        flags,
                        cuts[i]..cuts[i + 1] - 0x400 * (i as u64 % 2),
                    )
                })
                .collect();
            for from in (0..0x24000).step_by(0x1c00) {
                for size in [0, 0x10, 0x1000, 0x3400, 0x9000] {
                    let mut all = loads.clone();
                    all.push(segment(PT_GNU_RELRO, 4, from..from + size));
                    let bounds = Bounds::of(all.iter().copied());
                    for page in [0x1000, 0x4000, 0x10000] {
                        let mut pages = bounds.pages(page);
                        if pages.is_empty() {
                            pages = 0..0;
                        }
                        let whole = protected_pages(all.iter().copied(), page);
                        assert_eq!(pages, whole, "{all:x?} {bounds:x?} {page:#x}");
                        compared += usize::from(!pages.is_empty());
                    }
                }
            }
        }
        assert!(compared > 5_000, "only {compared} of them protect anything");
    }

    #[test]
    fn no_relro_protects_nothing() {
        let load = segment(PT_LOAD, PF_W | 4, 0x1000..0x9000);
        assert_eq!(Bounds::of([load].into_iter()), Bounds::NONE);
        for page in [0x1000, 0x10000] {
            assert!(Bounds::NONE.pages(page).is_empty());
        }
    }
}
