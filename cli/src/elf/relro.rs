// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `PT_GNU_RELRO`: which pages are read-only after the start, by which rule.

use std::ops::Range;

use object::elf;

use super::Elf;

/// What the file asks for, and what comes of it in whole pages.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Relro {
    /// The link addresses of `PT_GNU_RELRO`.
    pub asked: Range<u64>,
    /// The page size that the rest was computed for, in bytes.
    pub page_size: u64,
    /// The pages that piestart's start code protects: those whose writable bytes all lie in
    /// `PT_GNU_RELRO`.
    pub exact: Range<u64>,
    /// The pages that glibc and musl protect: start and end rounded down.
    pub rounded_down: Range<u64>,
}

impl Relro {
    /// The bytes of `PT_GNU_RELRO` that stay writable when only `protected` is protected.
    #[must_use]
    pub fn left(&self, protected: &Range<u64>) -> u64 {
        let covered = protected
            .end
            .min(self.asked.end)
            .saturating_sub(protected.start.max(self.asked.start));
        (self.asked.end - self.asked.start) - covered
    }
}

impl Elf {
    /// The first `PT_GNU_RELRO` and its pages of `page_size` bytes (a power of two); `None` without
    /// one that has bytes.
    #[must_use]
    pub fn relro(&self, page_size: u64) -> Option<Relro> {
        let segment = self
            .segment(elf::PT_GNU_RELRO.0)
            .filter(|s| s.p_memsz > 0)?;
        let asked = segment.p_vaddr..segment.end();
        let mask = page_size - 1;
        let down = |v: u64| v & !mask;
        let segments = self.segments.iter().map(|s| piestart::segment::Segment {
            p_type: s.p_type,
            p_flags: s.p_flags,
            p_vaddr: s.p_vaddr,
            p_memsz: s.p_memsz,
        });
        Some(Relro {
            exact: piestart::relro::protected_pages(segments, page_size),
            rounded_down: down(asked.start)..down(asked.end).max(down(asked.start)),
            asked,
            page_size,
        })
    }
}
