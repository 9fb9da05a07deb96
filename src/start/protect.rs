// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Making RELRO read-only, and keeping all that is read-only so.
//!
//! # Safety
//!
//! Changes the protection of the image's own pages, by the rule in `relro.rs`.

#![allow(unsafe_code)]

use core::ops::Range;

use linux_raw_sys::auxvec::AT_PAGESZ;

use crate::elf::class::Word;
use crate::elf::fault::Fault;
use crate::elf::segment::{PT_GNU_RELRO, Segment};
use crate::start::pages::Pages;
use crate::start::segments::Segments;
use crate::start::state::Start;
use crate::sys::arch;

/// The page size, or a fault: without it RELRO would stay open, or take its neighbours along.
fn page_size(start: &Start) -> Word {
    const SMALLEST: Word = 4096;
    const LARGEST: Word = arch::MACHINE.max_page;
    let page = start.image.process.aux(AT_PAGESZ);
    // The smallest start code leaves it to mprotect to refuse what is not 0.
    let odd =
        cfg!(feature = "checks") && (page < SMALLEST || page > LARGEST || page & (page - 1) != 0);
    if page == 0 || odd {
        start.fail(Fault::PageSize, page, 0);
    }
    page
}

/// Protects and seals. A page that cannot be made read-only is a fault: the program asked for it.
pub(crate) fn protect(start: &mut Start) {
    start.image.page = page_size(start);
    #[cfg(feature = "full")]
    {
        let witness = crate::sys::arch::address_of!("__piestart_witness");
        let witness = witness.wrapping_sub(start.image.bias);
        crate::start::relocate::lives(start.image.check_relro(witness));
    }
    let mut last = 0..0;
    if cfg!(feature = "checks") {
        let mut pages = Pages::of(&start.image, start.image.page);
        while let Some(range) = pages.next_range() {
            relro(start, range, &mut last);
        }
    } else {
        each(start, &mut last);
    }
    #[cfg(feature = "seal")]
    seal::rest(start, &last);
}

/// The same in the smallest start code: each `PT_GNU_RELRO` in each writable segment by itself, as if no
/// other were in its pages, which is so where pages are not larger than the linker thought.
#[inline(always)]
fn each(start: &Start, last: &mut Range<Word>) {
    let mask = start.image.page.wrapping_neg();
    let up = |address: Word| address.wrapping_sub(mask).wrapping_sub(1) & mask;
    for asked in Segments::of(&start.image).filter(|s| s.p_type == PT_GNU_RELRO) {
        for load in Segments::of(&start.image).filter(Segment::is_writable_load) {
            let mut from = load.p_vaddr & mask;
            if load.p_vaddr < asked.p_vaddr {
                from = up(asked.p_vaddr);
            }
            let mut to = up(load.end());
            if asked.end() < load.end() {
                to = asked.end() & mask;
            }
            if from < to {
                relro(
                    start,
                    from.wrapping_add(start.image.bias)..to.wrapping_add(start.image.bias),
                    last,
                );
            }
        }
    }
}

/// Makes the pages read-only. Those of the `last` time are sealed now, these the next time.
#[inline(always)]
fn relro(start: &Start, pages: Range<Word>, last: &mut Range<Word>) {
    let (from, size) = (pages.start, pages.end - pages.start);
    // SAFETY: by the rule these pages hold nothing that is written from now on.
    let result = unsafe { arch::pages::protect(from, size, false) };
    if let Err(error) = result {
        start.fail(Fault::RelroRefused, error as Word, from);
    }
    #[cfg(feature = "seal")]
    seal::pages(last);
    *last = pages;
}

#[cfg(feature = "seal")]
mod seal {
    use core::ops::Range;

    use linux_raw_sys::general::__NR_mseal;

    use crate::elf::class::Word;
    #[cfg(feature = "seal-image")]
    use crate::elf::segment::PT_LOAD;
    use crate::start::options;
    #[cfg(feature = "seal-image")]
    use crate::start::segments::Segments;
    use crate::start::state::Start;
    use crate::sys::arch;

    /// Seals pages, unless there are none or the program is to do without. An old kernel (ENOSYS) or a
    /// filter (EPERM) may refuse; they are read-only all the same.
    #[inline]
    pub(super) fn pages(pages: &Range<Word>) {
        if pages.start < pages.end && options::seal() != options::SEAL_NONE {
            let size = pages.end.wrapping_sub(pages.start);
            // SAFETY: sealing only takes rights away.
            unsafe { arch::syscall3(__NR_mseal, pages.start, size, 0) };
        }
    }

    /// Seals RELRO, and no more.
    #[cfg(not(feature = "seal-image"))]
    #[inline(always)]
    pub(super) fn rest(_: &Start, relro: &Range<Word>) {
        pages(relro);
    }

    /// Seals RELRO and what was never writable: the pages of each such segment, those that follow one
    /// another at once, and none that holds a byte of a writable segment too. Segments are in ascending
    /// order (gABI, chapter 5, "Program header").
    #[cfg(feature = "seal-image")]
    #[inline(always)]
    pub(super) fn rest(start: &Start, relro: &Range<Word>) {
        let mask = start.image.page.wrapping_neg();
        let mut relro = relro.clone();
        let (mut run, mut writable) = (0..0, 0);
        if options::seal() < options::SEAL_IMAGE {
            return pages(&relro);
        }
        for segment in Segments::of(&start.image) {
            if segment.p_type != PT_LOAD || segment.p_memsz == 0 {
                continue;
            }
            let mut low = segment.p_vaddr.wrapping_add(start.image.bias) & mask;
            let high = segment.end().wrapping_add(start.image.bias);
            let high = high.wrapping_sub(mask).wrapping_sub(1) & mask;
            if segment.is_writable_load() {
                run.end = low.min(run.end);
                writable = high;
                if run.end == relro.start {
                    run.end = relro.end;
                    relro.start = relro.end; // It is in this run then.
                }
                continue;
            }
            low = low.max(writable);
            if low != run.end {
                pages(&run);
                run.start = low;
            }
            run.end = high;
        }
        pages(&run);
        pages(&relro);
    }
}
