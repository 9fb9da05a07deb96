// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which pages RELRO protects.
//!
//! `PT_GNU_RELRO` says what is read-only once relocated, to the byte; `mprotect` works by the page.
//! The rule here: **a page is protected if and only if every byte of it that belongs to a writable
//! `PT_LOAD` lies in `PT_GNU_RELRO`**. Rounding both ends down, as loaders do, leaves the last page
//! of a Go program writable, and protects nothing of an LLD-linked aarch64 program on 64 KiB pages.
//! Rounding the end up blindly takes data that must stay writable, or runs past the segment, and
//! then `mprotect` fails with `ENOMEM`.
//!
//! There may be several `PT_GNU_RELRO` (LLD writes one for each run of RELRO sections), and one may
//! begin before its `PT_LOAD` (mold, with nothing but `.tbss` at the head) or end after it. What counts
//! is where they overlap with writable segments: [`Runs`] finds each such run of bytes, and
//! [`Bounds::pages`] rounds it.
//!
//! The page size is known when the program starts, the segments are known before. What turns a finished file into a
//! static-PIE writes the four numbers of [`Bounds`] into it, and the start code there only rounds.

use core::ops::Range;

use crate::elf::class::Word;
use crate::elf::segment::{PT_GNU_RELRO, Segment};

/// A run of RELRO in four numbers: what decides which pages it protects, whatever the page size. Link addresses.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Bounds {
    /// The first byte of the run.
    pub start: Word,
    /// One past its last byte.
    pub end: Word,
    /// One past the last byte before `start` that is not this run's to protect, 0 when there is none.
    pub before: Word,
    /// The first byte after `end` that must stay writable, [`Word::MAX`] when there is none.
    pub after: Word,
}

impl Bounds {
    /// Of no RELRO: nothing is protected.
    pub const NONE: Self = Self {
        start: 0,
        end: 0,
        before: 0,
        after: Word::MAX,
    };

    /// The pages to protect for the page size `page`, a power of two in bytes; there are none when the
    /// range ends before it begins or where it begins. Otherwise both ends are multiples of `page`.
    #[inline(always)]
    #[must_use]
    pub const fn pages(&self, page: Word) -> Range<Word> {
        let mask = page.wrapping_sub(1);
        let mut start = self.start & !mask;
        if self.before > start {
            start = self.start.wrapping_add(mask) & !mask;
        }
        let mut end = self.end.wrapping_add(mask) & !mask;
        if self.after < end {
            end = self.end & !mask;
        }
        start..end
    }
}

/// What an address is, in [`Runs::stretch`].
const WRITABLE: Word = 1;
const RELRO: Word = 2;

/// The runs of RELRO bytes in the writable segments, in ascending order: each as long as it can be, no byte
/// in two of them, and no page either once [`Bounds::pages`] has rounded them.
#[derive(Clone, Debug)]
pub struct Runs<S> {
    segments: S,
    /// Where to go on.
    at: Word,
    /// As in [`Bounds`], for the next run.
    before: Word,
    after: Word,
}

impl<S: Iterator<Item = Segment> + Clone> Runs<S> {
    /// Of an image with these program headers.
    #[must_use]
    pub fn of(segments: S) -> Self {
        Self {
            segments,
            at: 0,
            before: 0,
            after: 0,
        }
    }

    /// What the addresses from `at` on are, and one past the last of them that are the same.
    #[inline(never)]
    fn stretch(&self, at: Word) -> (Word, Word) {
        let (mut what, mut end) = (0, Word::MAX);
        for segment in self.segments.clone() {
            let kind = if segment.p_type == PT_GNU_RELRO {
                RELRO
            } else if segment.is_writable_load() {
                WRITABLE
            } else {
                continue;
            };
            let mut edge = segment.p_vaddr;
            if edge <= at {
                edge = segment.end();
                if edge <= at {
                    continue;
                }
                what |= kind;
            }
            end = end.min(edge);
        }
        (what, end)
    }
}

impl<S: Iterator<Item = Segment> + Clone> Iterator for Runs<S> {
    type Item = Bounds;

    fn next(&mut self) -> Option<Bounds> {
        let (mut start, mut end) = (0, 0);
        while self.at != Word::MAX {
            let (what, next) = self.stretch(self.at);
            if what == WRITABLE | RELRO {
                if end == 0 {
                    start = self.at;
                }
                end = next;
            } else if end != 0 {
                break;
            } else if what == WRITABLE {
                self.before = next;
            }
            self.at = next;
        }
        if end == 0 {
            return None;
        }
        if self.after < end {
            self.after = end;
            loop {
                let (what, next) = self.stretch(self.after);
                if what == WRITABLE || self.after == Word::MAX {
                    break;
                }
                self.after = next;
            }
        }
        let before = self.before;
        // A page that the next run shares with this one is this one's to protect.
        self.before = end;
        Some(Bounds {
            start,
            end,
            before,
            after: self.after,
        })
    }
}

/// The pages to protect, as link addresses: ranges that do not overlap, no one empty, both ends
/// multiples of `page`, which is the page size in bytes, a power of two (`AT_PAGESZ`).
///
/// The image's load bias must be a multiple of `page`, as the kernel's always is.
///
/// ```
/// use piestart::elf::relro::protected_pages;
/// use piestart::elf::segment::{PF_R, PF_W, PT_GNU_RELRO, PT_LOAD, Segment};
///
/// let segment = |p_type, p_flags, p_vaddr, p_memsz| Segment { p_type, p_flags, p_vaddr, p_memsz };
/// let segments = [
///     segment(PT_LOAD, PF_R | PF_W, 0x3e00, 0x400),
///     segment(PT_GNU_RELRO, PF_R, 0x3e00, 0x200),
/// ];
/// let pages: Vec<_> = protected_pages(segments.into_iter(), 4096).collect();
/// assert_eq!(pages, [0x3000..0x4000]);
/// ```
pub fn protected_pages(
    segments: impl Iterator<Item = Segment> + Clone,
    page: Word,
) -> impl Iterator<Item = Range<Word>> {
    Runs::of(segments)
        .map(move |bounds| bounds.pages(page))
        .filter(|pages| pages.start < pages.end)
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;
    use crate::elf::segment::{PF_W, PT_LOAD};

    fn load(p_vaddr: u64, p_memsz: u64) -> Segment {
        Segment {
            p_type: PT_LOAD,
            p_flags: PF_W | 4,
            p_vaddr,
            p_memsz,
        }
    }

    fn text(p_vaddr: u64, p_memsz: u64) -> Segment {
        Segment {
            p_flags: 5,
            ..load(p_vaddr, p_memsz)
        }
    }

    fn relro(p_vaddr: u64, p_memsz: u64) -> Segment {
        Segment {
            p_type: PT_GNU_RELRO,
            p_flags: 4,
            p_vaddr,
            p_memsz,
        }
    }

    fn all(segments: &[Segment], page: u64) -> Vec<Range<u64>> {
        protected_pages(segments.iter().copied(), page).collect()
    }

    /// Those of a program that has at most one run of them.
    fn pages(segments: &[Segment], page: u64) -> Range<u64> {
        let mut all = all(segments, page);
        assert!(all.len() < 2, "{all:x?}");
        all.pop().unwrap_or(0..0)
    }

    #[test]
    fn gnu_ld_head_of_the_data_segment_ends_on_a_page() {
        let segments = [text(0, 0x1000), load(0x3e00, 0x400), relro(0x3e00, 0x200)];
        assert_eq!(pages(&segments, 0x1000), 0x3000..0x4000);
    }

    #[test]
    fn data_after_relro_in_the_same_page_keeps_the_page_writable() {
        let segments = [load(0x3000, 0x2000), relro(0x3000, 0x1800)];
        assert_eq!(pages(&segments, 0x1000), 0x3000..0x4000);
    }

    #[test]
    fn data_before_relro_in_the_same_page_keeps_the_page_writable() {
        let segments = [load(0x3000, 0x2000), relro(0x3800, 0x1800)];
        assert_eq!(pages(&segments, 0x1000), 0x4000..0x5000);
    }

    #[test]
    fn go_relro_is_a_segment_of_its_own_and_its_last_page_is_protected() {
        let segments = [
            load(0x56e000, 0x22040),
            load(0x591000, 0x1000),
            relro(0x56e000, 0x22040),
        ];
        assert_eq!(pages(&segments, 0x1000), 0x56e000..0x591000);
    }

    #[test]
    fn lld_aarch64_relro_is_protected_whole_on_64_kib_pages() {
        let segments = [
            load(0x20358, 0xe0),
            load(0x30438, 0x10),
            relro(0x20358, 0xca8),
        ];
        assert_eq!(pages(&segments, 0x1000), 0x20000..0x21000);
        assert_eq!(pages(&segments, 0x10000), 0x20000..0x30000);
    }

    #[test]
    fn a_page_larger_than_the_linker_thought_keeps_neighbours_writable() {
        let segments = [load(0x3000, 0x3000), relro(0x3000, 0x1000)];
        assert_eq!(pages(&segments, 0x10000), 0..0);
    }

    #[test]
    fn relro_that_runs_past_its_segment_stops_with_the_segment() {
        let segments = [load(0x10000, 0x1234), relro(0x10000, 0x10000)];
        assert_eq!(pages(&segments, 0x1000), 0x10000..0x12000);
    }

    #[test]
    fn no_relro_and_relro_outside_every_segment_protect_nothing() {
        assert_eq!(pages(&[load(0x1000, 0x1000)], 0x1000), 0..0);
        assert_eq!(
            pages(&[load(0x1000, 0x1000), relro(0x8000, 0x1000)], 0x1000),
            0..0
        );
        assert_eq!(
            pages(&[load(0x1000, 0x1000), relro(0x1000, 0)], 0x1000),
            0..0
        );
    }
    #[test]
    fn molds_relro_that_begins_before_its_segment_is_protected_from_the_segment_on() {
        let segments = [text(0, 0x2e3f), load(0x3e40, 0x400), relro(0x3e3f, 0x1c1)];
        assert_eq!(pages(&segments, 0x1000), 0x3000..0x4000);
    }

    #[test]
    fn every_relro_is_protected_and_what_lies_between_stays_writable() {
        let segments = [
            load(0x3000, 0x6000),
            relro(0x3000, 0x1000),
            relro(0x7000, 0x1800),
        ];
        assert_eq!(all(&segments, 0x1000), [0x3000..0x4000, 0x7000..0x8000]);
        assert_eq!(all(&segments, 0x10000), []);
    }

    #[test]
    fn two_relro_that_share_a_page_protect_it_once() {
        let touching = [
            load(0x3000, 0x3000),
            relro(0x3800, 0x1800),
            relro(0x3000, 0x800),
            relro(0x3000, 0x800),
        ];
        assert_eq!(pages(&touching, 0x1000), 0x3000..0x5000);
        let apart = [
            load(0x3000, 0x3000),
            relro(0x3000, 0x700),
            relro(0x3800, 0x1800),
        ];
        assert_eq!(pages(&apart, 0x1000), 0x4000..0x5000);
    }

    #[test]
    fn one_relro_over_two_segments_leaves_out_the_hole_between_them() {
        let segments = [
            load(0x3000, 0x1000),
            load(0x8000, 0x2000),
            relro(0x3000, 0x6000),
        ];
        assert_eq!(all(&segments, 0x1000), [0x3000..0x4000, 0x8000..0x9000]);
    }

    /// The rule, word by word: page by page and byte by byte, in cells of 1 KiB.
    fn by_the_word(segments: &[Segment], page: u64) -> Vec<u64> {
        const CELL: u64 = 0x400;
        let within = |cell: u64, s: &Segment| s.p_vaddr <= cell && cell < s.end();
        let writable = |cell| {
            let mut loads = segments.iter().filter(|s| s.is_writable_load());
            loads.any(|s| within(cell, s))
        };
        let relro = |cell| {
            let mut all = segments.iter().filter(|s| s.p_type == PT_GNU_RELRO);
            all.any(|s| within(cell, s))
        };
        let cells = |at: u64| (at..at + page).step_by(CELL as usize);
        (0..0x40000u64)
            .step_by(page as usize)
            .filter(|&at| {
                let mut bytes = cells(at).filter(|&c| writable(c)).peekable();
                bytes.peek().is_some() && bytes.all(relro)
            })
            .collect()
    }

    #[test]
    fn runs_say_the_same_as_the_rule_word_by_word_for_every_page_size() {
        // Cuts of a small address space into segments and one or two RELROs, by counting.
        let cuts: Vec<u64> = (0..10).map(|i| i * 0x3800 + 0x800 * (i % 3)).collect();
        let mut compared = 0;
        for choice in 0..1u32 << 9 {
            let mut segments: Vec<Segment> = (0..9)
                .filter(|i| choice >> i & 1 == 1)
                .map(|i| {
                    let size = cuts[i + 1] - cuts[i] - 0x400 * (i as u64 % 2);
                    if i % 4 == 3 {
                        text(cuts[i], size)
                    } else {
                        load(cuts[i], size)
                    }
                })
                .collect();
            for from in (0..0x24000).step_by(0x1c00) {
                for size in [0, 0x400, 0x1000, 0x3400, 0x9000] {
                    segments.push(relro(from, size));
                    if size == 0x1000 || size == 0x3400 {
                        let second = from ^ 0x4000;
                        segments.push(relro(second, 0x2000 - (from & 0x400)));
                    }
                    for page in [0x1000, 0x4000, 0x10000] {
                        let ranges = all(&segments, page);
                        let mut pages: Vec<u64> = ranges
                            .into_iter()
                            .flat_map(|r| r.step_by(page as usize))
                            .collect();
                        pages.sort_unstable();
                        assert_eq!(
                            pages,
                            by_the_word(&segments, page),
                            "{segments:x?} {page:#x}"
                        );
                        compared += pages.len();
                    }
                    segments.retain(|s| s.p_type != PT_GNU_RELRO);
                }
            }
        }
        assert!(compared > 5_000, "only {compared} pages are protected");
    }

    /// The rule once more, for any bytes: what a byte is changes at the edges of segments alone, so those, and the
    /// first byte of a page, stand for all others.
    fn by_the_edges(segments: &[Segment], page: u64) -> Vec<u64> {
        let has = |at: u64, p_type| {
            let mut of_type = segments.iter().filter(|s| s.p_type == p_type);
            of_type.any(|s| s.p_vaddr <= at && at < s.end())
        };
        let edges = segments.iter().flat_map(|s| [s.p_vaddr, s.end()]);
        (0..4)
            .map(|number| number * page)
            .filter(|&start| {
                let here = edges
                    .clone()
                    .filter(|at| (start..start + page).contains(at));
                let bytes = here.chain([start]).filter(|&at| has(at, PT_LOAD));
                bytes.clone().count() > 0 && bytes.clone().all(|at| has(at, PT_GNU_RELRO))
            })
            .collect()
    }

    #[test]
    fn every_small_layout_protects_what_the_rule_says_for_every_page_size() {
        // Every pair of data segments and one RELRO between any two of the first edges; and every pair of data
        // segments and of RELROs between any two of the second.
        let (mut compared, mut protected) = (0, 0);
        let mut compare = |segments: &[Segment], page| {
            let mut ours: Vec<u64> = all(segments, page)
                .into_iter()
                .flat_map(|r| r.step_by(page as usize))
                .collect();
            ours.sort_unstable();
            assert_eq!(
                ours,
                by_the_edges(segments, page),
                "{segments:x?} {page:#x}"
            );
            compared += 1;
            protected += ours.len();
        };
        let between = |edges: &[u64], make: fn(u64, u64) -> Segment| -> Vec<Segment> {
            let ends = |&from: &u64| {
                edges
                    .iter()
                    .filter(move |&&to| to > from)
                    .map(move |to| (from, *to))
            };
            edges
                .iter()
                .flat_map(ends)
                .map(|(from, to)| make(from, to - from))
                .collect()
        };
        for page in [0x1000, 0x4000, 0x10000] {
            let first = [
                0,
                page - 1,
                page,
                page + 1,
                page * 3 / 2,
                2 * page,
                2 * page + 1,
                3 * page,
            ];
            let (loads, relros) = (between(&first, load), between(&first, relro));
            for (&a, &b, &c) in loads.iter().flat_map(|a| {
                let relros = &relros;
                loads
                    .iter()
                    .flat_map(move |b| relros.iter().map(move |c| (a, b, c)))
            }) {
                compare(&[a, b, c], page);
            }
            let second = [0, page / 2, page, 2 * page - 1, 3 * page];
            let (loads, relros) = (between(&second, load), between(&second, relro));
            for (a, b) in loads
                .iter()
                .flat_map(|a| loads.iter().map(move |b| (*a, *b)))
            {
                for (c, d) in relros
                    .iter()
                    .flat_map(|c| relros.iter().map(move |d| (*c, *d)))
                {
                    compare(&[a, b, c, d], page);
                }
            }
        }
        assert_eq!(compared, 3 * (28 * 28 * 28 + 10 * 10 * 10 * 10));
        assert!(protected > 50_000, "only {protected} pages are protected");
    }
}
