// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Making RELRO read-only, and keeping all that is read-only so.
//!
//! # Safety
//!
//! Changes the protection of the image's own pages, by the rule in `relro.rs`.

#![allow(unsafe_code)]

use core::ops::Range;

use linux_raw_sys::auxvec::AT_PAGESZ;
use rustix::mm::{MprotectFlags, mprotect};

use crate::die::die;
use crate::fault::Fault;
use crate::handoff::HandOff;
use crate::image::{self, Segments};
use crate::relro::Runs;
use crate::segment::{PT_GNU_RELRO, Segment};
use crate::start::Start;

/// The pages that RELRO protects, run by run, as run-time addresses.
pub(crate) struct Pages {
    runs: Runs<Segments>,
    page: u64,
    bias: u64,
}

impl Pages {
    /// For pages of `page` bytes; of none at all when that is 0.
    pub(crate) fn of(start: &Start, page: u64) -> Self {
        Self {
            runs: Runs::of(Segments::of(start)),
            page,
            bias: start.bias,
        }
    }

    /// The next range, never an empty one.
    pub(crate) fn next_range(&mut self) -> Option<Range<u64>> {
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

/// The page size, or a fault: without it RELRO would stay open, or take its neighbours along.
fn page_size<H: HandOff>(start: &Start) -> u64 {
    const SMALLEST: u64 = 4096;
    let page = image::aux_value::<H>(start.auxv, AT_PAGESZ);
    // The smallest start code leaves it to mprotect to refuse what is not 0.
    let odd = cfg!(feature = "checks") && (page < SMALLEST || page & (page - 1) != 0);
    if page == 0 || odd {
        die::<H>(start, Fault::PageSize, page, 0);
    }
    page
}

/// Protects and seals. A page that cannot be made read-only is a fault: the program asked for it.
pub(crate) fn protect<H: HandOff>(start: &mut Start) {
    start.page = page_size::<H>(start);
    if cfg!(feature = "checks") {
        let mut pages = Pages::of(start, start.page);
        while let Some(range) = pages.next_range() {
            relro::<H>(start, range);
        }
    } else {
        each::<H>(start);
    }
    #[cfg(feature = "seal-image")]
    seal::image(start, start.page);
}

/// The same in the smallest start code: each `PT_GNU_RELRO` in each writable segment by itself, as if no
/// other were in its pages, which is so where pages are not larger than the linker thought.
#[inline(always)]
fn each<H: HandOff>(start: &Start) {
    let mask = start.page.wrapping_neg();
    let up = |address: u64| address.wrapping_sub(mask).wrapping_sub(1) & mask;
    for asked in Segments::of(start).filter(|s| s.p_type == PT_GNU_RELRO) {
        for load in Segments::of(start).filter(Segment::is_writable_load) {
            let mut from = load.p_vaddr & mask;
            if load.p_vaddr < asked.p_vaddr {
                from = up(asked.p_vaddr);
            }
            let mut to = up(load.end());
            if asked.end() < load.end() {
                to = asked.end() & mask;
            }
            if from < to {
                relro::<H>(
                    start,
                    from.wrapping_add(start.bias)..to.wrapping_add(start.bias),
                );
            }
        }
    }
}

/// Makes the pages read-only and seals them.
#[inline(always)]
fn relro<H: HandOff>(start: &Start, pages: Range<u64>) {
    let (from, size) = (pages.start, pages.end - pages.start);
    // SAFETY: by the rule these pages hold nothing that is written from now on.
    let result = unsafe { mprotect(from as *mut _, size as usize, MprotectFlags::READ) };
    if let Err(error) = result {
        die::<H>(
            start,
            Fault::RelroRefused,
            error.raw_os_error() as u64,
            from,
        );
    }
    #[cfg(feature = "seal")]
    seal::relro(from, size);
}

#[cfg(feature = "seal")]
mod seal {
    use linux_raw_sys::general::__NR_mseal;

    use crate::arch;
    use crate::options;
    #[cfg(feature = "seal-image")]
    use crate::{image::Segments, segment::PT_LOAD, start::Start};

    /// Seals `size` bytes of pages at `from`. An old kernel (ENOSYS) or a filter (EPERM) may refuse; the
    /// pages are read-only all the same.
    fn seal(from: u64, size: u64) {
        // SAFETY: sealing only takes rights away.
        unsafe { arch::syscall3(__NR_mseal, from, size, 0) };
    }

    /// Seals RELRO, unless the program is to do without.
    pub(super) fn relro(from: u64, size: u64) {
        if options::seal() != options::SEAL_NONE {
            seal(from, size);
        }
    }

    /// Seals what was never writable: the pages of each such segment, those that follow one another at
    /// once, and none that holds a byte of a writable segment too. Segments are in ascending order
    /// (gABI, chapter 5, "Program header").
    #[cfg(feature = "seal-image")]
    #[inline(always)]
    pub(super) fn image(start: &Start, page: u64) {
        if options::seal() != options::SEAL_IMAGE {
            return;
        }
        let mask = page.wrapping_neg();
        let (mut from, mut to, mut writable) = (0, 0, 0);
        let mut headers = Segments::of(start);
        loop {
            let segment = headers.next();
            let (mut low, mut high) = (u64::MAX, 0);
            if let Some(segment) = segment {
                if segment.p_type != PT_LOAD || segment.p_memsz == 0 {
                    continue;
                }
                low = segment.p_vaddr & mask;
                high = segment.end().wrapping_sub(mask).wrapping_sub(1) & mask;
                if segment.is_writable_load() {
                    to = low.min(to);
                    writable = high;
                    continue;
                }
                low = low.max(writable);
            }
            if low != to {
                if from < to {
                    seal(from.wrapping_add(start.bias), to.wrapping_sub(from));
                }
                from = low;
            }
            to = high;
            if segment.is_none() {
                return;
            }
        }
    }
}
