// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which pages RELRO protects.
//!
//! `PT_GNU_RELRO` says what is read-only once relocated, to the byte; `mprotect` works by the page.
//! The rule here: **a page is protected if and only if every byte of it that belongs to a writable
//! `PT_LOAD` lies in `PT_GNU_RELRO`**. Rounding both ends down, as loaders do, leaves the last page
//! of a Go program writable, and protects nothing of an LLD-linked aarch64 program on 64 KiB pages.
//! Rounding the end up blindly takes data that must stay writable, or runs past the segment, and
//! then `mprotect` fails with `ENOMEM`.

use core::ops::Range;

use crate::segment::{PT_GNU_RELRO, Segment};

/// The pages to protect, as link addresses, both ends multiples of `page`; empty when there are
/// none. `page` is the page size in bytes, a power of two (`AT_PAGESZ`).
///
/// The image's load bias must be a multiple of `page`, as the kernel's always is.
#[inline(always)]
#[must_use]
pub fn protected_pages(segments: impl Iterator<Item = Segment> + Clone, page: u64) -> Range<u64> {
    let mut relro = 0..0;
    for segment in segments.clone() {
        if segment.p_type == PT_GNU_RELRO {
            relro = segment.p_vaddr..segment.end();
        }
    }
    let pages = pages_of(relro, segments, page);
    if pages.start >= pages.end {
        return 0..0;
    }
    pages
}

/// [`protected_pages`] of a `PT_GNU_RELRO` that has been found; the range may end before it begins
/// when there are none.
#[inline(always)]
#[must_use]
pub fn pages_of(
    mut relro: Range<u64>,
    segments: impl Iterator<Item = Segment> + Clone,
    page: u64,
) -> Range<u64> {
    let mask = page.wrapping_sub(1);
    // The part of it that is mapped at all: PT_GNU_RELRO may be rounded up past its PT_LOAD.
    let mut mapped = 0;
    for segment in segments.clone() {
        let inside = segment.p_vaddr <= relro.start && relro.start < segment.end();
        if segment.is_writable_load() && inside {
            mapped = segment.end();
        }
    }
    if relro.end > mapped {
        relro.end = mapped;
    }
    if relro.start >= relro.end {
        return 0..0;
    }
    let mut start = relro.start & !mask;
    let mut end = relro.end.wrapping_add(mask) & !mask;
    for segment in segments {
        if segment.is_writable_load() {
            // Writable bytes before the start, in the start's own page.
            if segment.p_vaddr < relro.start && segment.end() > start {
                start = relro.start.wrapping_add(mask) & !mask;
            }
            // Writable bytes behind the end, in the end's own page.
            if segment.p_vaddr < end && segment.end() > relro.end {
                end = relro.end & !mask;
            }
        }
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::{PF_W, PT_LOAD};

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

    fn pages(segments: &[Segment], page: u64) -> Range<u64> {
        protected_pages(segments.iter().copied(), page)
    }

    #[test]
    fn gnu_ld_head_of_the_data_segment_ends_on_a_page() {
        let segments = [text(0, 0x1000), load(0x3e00, 0x400), relro(0x3e00, 0x200)];
        assert_eq!(pages(&segments, 0x1000), 0x3000..0x4000);
    }

    #[test]
    fn data_behind_relro_in_the_same_page_keeps_the_page_writable() {
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
}
