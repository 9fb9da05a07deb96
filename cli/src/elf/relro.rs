// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `PT_GNU_RELRO`: which pages are read-only after the start, by which rule.

use std::ops::Range;

use object::elf;
use piestart::elf::relro::{Runs, protected_pages};

use super::Elf;

/// What the file asks for, and what comes of it in whole pages. Link addresses.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Relro {
    /// From the first to the last byte of `PT_GNU_RELRO`, of all of them where there are several.
    pub asked: Range<u64>,
    /// The bytes of it that are in a writable segment, in runs.
    pub runs: Vec<Range<u64>>,
    /// The page size that the rest was computed for, in bytes.
    pub page_size: u64,
    /// The pages that piestart's start code protects: those whose writable bytes all lie in
    /// `PT_GNU_RELRO`. One range for each run that has any.
    pub exact: Vec<Range<u64>>,
    /// The pages that glibc and musl protect: the last `PT_GNU_RELRO`, start and end rounded down.
    pub rounded_down: Range<u64>,
}

impl Relro {
    /// The bytes that are to become read-only.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.runs.iter().map(|r| r.end - r.start).sum()
    }

    /// Those of them that stay writable when only `protected`, ranges that do not overlap, are protected.
    #[must_use]
    pub fn left(&self, protected: &[Range<u64>]) -> u64 {
        let covered =
            |run: &Range<u64>| -> u64 { protected.iter().map(|pages| overlap(run, pages)).sum() };
        self.runs
            .iter()
            .map(|run| (run.end - run.start).saturating_sub(covered(run)))
            .sum()
    }
}

/// The bytes that are in both.
fn overlap(a: &Range<u64>, b: &Range<u64>) -> u64 {
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

/// From the first to the last byte of `ranges`; `None` without any.
#[must_use]
pub fn hull(ranges: &[Range<u64>]) -> Option<Range<u64>> {
    let start = ranges.iter().map(|r| r.start).min()?;
    let end = ranges.iter().map(|r| r.end).max()?;
    Some(start..end)
}

impl Elf {
    /// Whether a word at link address `place` lies in a writable `PT_LOAD`.
    #[must_use]
    pub fn is_writable(&self, place: u64) -> bool {
        self.is_writable_from_to((place, place))
    }

    /// Whether one segment that is writable has all words from the one at `lowest` to the one at `highest`.
    #[must_use]
    pub fn is_writable_from_to(&self, (lowest, highest): (u64, u64)) -> bool {
        let word = self.format.class.word();
        self.segments_of(elf::PT_LOAD.0).any(|s| {
            let inside = highest.wrapping_sub(s.p_vaddr);
            s.p_flags & elf::PF_W.0 != 0
                && lowest <= highest
                && lowest.wrapping_sub(s.p_vaddr) <= inside
                && inside < s.p_memsz
                && s.p_memsz - inside >= word
        })
    }

    /// The headers that decide about RELRO, as the startup crate's rule reads them, in an order that it is
    /// quick with.
    fn relro_headers(&self) -> Vec<piestart::elf::segment::Segment> {
        let mut headers: Vec<_> = self
            .segments
            .iter()
            .map(|s| piestart::elf::segment::Segment {
                p_type: s.p_type,
                p_flags: s.p_flags,
                p_vaddr: s.p_vaddr,
                p_memsz: s.p_memsz,
            })
            .filter(|s| s.is_writable_load() || s.p_type == elf::PT_GNU_RELRO.0)
            .collect();
        headers.sort_unstable_by_key(|s| s.p_vaddr);
        headers
    }

    /// What `PT_GNU_RELRO` asks for, and its pages of `page_size` bytes (a power of two); `None` without
    /// one that has bytes.
    #[must_use]
    pub fn relro(&self, page_size: u64) -> Option<Relro> {
        let parts: Vec<Range<u64>> = self
            .segments_of(elf::PT_GNU_RELRO.0)
            .filter(|s| s.p_memsz > 0)
            .map(|s| s.p_vaddr..s.end())
            .collect();
        let last = parts.last()?;
        let headers = self.relro_headers();
        let mask = page_size - 1;
        let down = |v: u64| v & !mask;
        Some(Relro {
            asked: hull(&parts)?,
            runs: Runs::of(headers.iter().copied())
                .map(|run| run.start..run.end)
                .collect(),
            exact: protected_pages(headers.iter().copied(), page_size).collect(),
            rounded_down: down(last.start)..down(last.end).max(down(last.start)),
            page_size,
        })
    }
}
