// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Big images: relocating without a page fault for every page.
//!
//! Most of the time that a large program spends in relocation is page faults: the first store into
//! each page of a private file mapping traps, and the kernel copies 4 KiB. Before a large table is
//! applied, [`prepare`] finds the runs of pages that it will write to, and has the kernel make them
//! writable in few calls:
//!
//! - **populate**: `madvise(MADV_POPULATE_WRITE)` (Linux 5.14) does in one call what a fault for each
//!   page would.
//! - **huge**: where a run fills most of an aligned block of 2 MiB, the block becomes one huge page.
//!   It is copied into anonymous memory that asked for huge pages (`MADV_HUGEPAGE`), which then takes
//!   the place of the file's pages (`mremap`). Block by block, so that there is never more than one
//!   block resident twice.
//!
//! The relocations are applied afterwards, as ever, and know nothing of it. Whatever the kernel
//! refuses — an old kernel, a filter, `RLIMIT_AS`, no memory — is left out, and the plain page faults
//! do the same work.
//!
//! A run has no page in it that the table does not write to, as far as one can see in a sorted table
//! by looking at every 512th entry. So a program comes to have no more memory resident than by plain
//! faults, plus one block while that is copied.
//!
//! # Safety
//!
//! Obeys the rules in `relocate.rs`: it runs before relocation. Replaces pages of the image by pages
//! of the same content and protection.

#![allow(unsafe_code)]
#![allow(
    clippy::extra_unused_type_parameters,
    reason = "a generic function becomes part of the crate that starts the program"
)]

use linux_raw_sys::auxvec::AT_PAGESZ;
use linux_raw_sys::general::{
    __NR_madvise, __NR_mmap, __NR_mremap, __NR_munmap, __NR_prctl, MADV_HUGEPAGE,
    MADV_POPULATE_READ, MADV_POPULATE_WRITE, MAP_ANONYMOUS, MAP_PRIVATE, MREMAP_FIXED,
    MREMAP_MAYMOVE, PROT_READ, PROT_WRITE,
};

use crate::arch;
use crate::handoff::HandOff;
use crate::image;
use crate::rela::RELA_SIZE;
use crate::relr;
use crate::segment::{PF_X, PHDR_SIZE};
use crate::start::Start;

/// Runs shorter than this are left to page faults, which cost no more than the call.
const POPULATE_MIN: u64 = 64 << 10;
/// A block: what a huge page covers where a page is 4 KiB, on both architectures.
const BLOCK: u64 = 2 << 20;
/// A block of which a run covers less than this is populated.
const HUGE_MIN: u64 = 512 << 10;

/// How far ahead in a RELA table to look first: 512 entries.
const FAR: u64 = RELA_SIZE << 9;
/// What is added before the low bits are cut off, to round up to a block.
const ROUND: u64 = BLOCK - 1;

/// What a block that was moved is called.
const NAME: &[u8] = b"piestart: relocated\0";
/// prctl(2).
const PR_SET_VMA: u32 = 0x5356_4d41;
/// The same.
const PR_SET_VMA_ANON_NAME: u32 = 0;

/// Pages that a table writes to, as far as they are one after the other. Link addresses.
struct Run {
    from: u64,
    to: u64,
}

/// Readies the pages that the table from `at` to `end` (run-time addresses) will write to: a RELR
/// table where `relr`, else a RELA table.
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn prepare<H: HandOff>(start: &Start, mut at: u64, end: u64, relr: bool) {
    if start.room < POPULATE_MIN {
        return;
    }
    let page = image::aux_value::<H>(start.auxv, AT_PAGESZ);
    let mask = page.wrapping_neg();
    let mut run = Run { from: 0, to: 0 };
    let mut next = 0; // RELR: the word that the next bitmap begins with.
    while at < end {
        // SAFETY: the caller has seen that the table is in a segment.
        let mut place = unsafe { arch::load(at) };
        let mut step = RELA_SIZE;
        if relr {
            step = 8;
            if place & 1 == 0 {
                next = place.wrapping_add(8);
            } else {
                let first = next;
                next = next.wrapping_add(relr::BITMAP_SPAN);
                if next <= run.to {
                    at = at.wrapping_add(step);
                    continue; // All in the run, as are most: a page is eight bitmaps.
                }
                // The highest word that the bitmap relocates.
                let highest = 63u64.wrapping_sub(place.leading_zeros() as u64);
                place = first.wrapping_add(highest.wrapping_mul(8)).wrapping_sub(8);
            }
        }
        let here = place & mask;
        if here.wrapping_sub(run.from) >= run.to.wrapping_sub(run.from) {
            if here != run.to {
                finish::<H>(start, &run, page);
                run.from = here;
            }
            run.to = here.wrapping_add(page);
        }
        if !relr {
            // In a sorted table everything up to an entry of this run or the page behind it is there
            // too: 512, 64 or 8 entries ahead.
            let mut ahead = FAR;
            while ahead > RELA_SIZE {
                let there = at.wrapping_add(ahead);
                if there < end {
                    // SAFETY: as above.
                    let place = unsafe { arch::load(there) };
                    if (place & mask).wrapping_sub(run.from) <= run.to.wrapping_sub(run.from) {
                        break;
                    }
                }
                ahead >>= 3;
            }
            step = ahead;
        }
        at = at.wrapping_add(step);
    }
    finish::<H>(start, &run, page);
}

/// Readies the parts of a run that are pages of the file in a writable segment.
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
fn finish<H: HandOff>(start: &Start, run: &Run, page: u64) {
    let mask = page.wrapping_neg();
    let mut header = start.phdr;
    let mut left = start.phnum;
    while left != 0 {
        let this = image::segment(header);
        // SAFETY: the entry is 56 bytes, p_filesz at 32.
        let p_filesz = unsafe { arch::load_field::<32>(header) };
        header = header.wrapping_add(PHDR_SIZE);
        left = left.wrapping_sub(1);
        if !this.is_writable_load() || this.p_flags & PF_X != 0 {
            continue;
        }
        let mut from = this.p_vaddr & mask;
        let mut to = this
            .p_vaddr
            .wrapping_add(p_filesz)
            .wrapping_add(page)
            .wrapping_sub(1)
            & mask;
        if from < run.from {
            from = run.from;
        }
        if to > run.to {
            to = run.to;
        }
        if to > from && to.wrapping_sub(from) >= POPULATE_MIN {
            let bias = start.bias;
            ready::<H>(from.wrapping_add(bias), to.wrapping_add(bias), page);
        }
    }
}

/// `madvise`, whose refusal changes nothing.
#[inline(always)]
fn advise(from: u64, size: u64, advice: u32) -> i64 {
    // SAFETY: the advice given here changes no content.
    unsafe { arch::syscall3(__NR_madvise, from, size, advice as u64) }
}

/// Readies the pages from `from` to `to`, run-time addresses.
#[inline(always)]
fn ready<H: HandOff>(mut from: u64, to: u64, page: u64) {
    // What holds the copies: the run's blocks, and one more to find an aligned place in.
    let first = from & !ROUND;
    let size = to
        .wrapping_sub(first)
        .wrapping_add(BLOCK)
        .wrapping_add(ROUND)
        & !ROUND;
    let mut room = -1i64;
    if page == 4096 && to.wrapping_sub(from) >= HUGE_MIN {
        // SAFETY: a new mapping disturbs nothing.
        room = unsafe {
            arch::syscall6(
                __NR_mmap,
                [
                    0,
                    size,
                    (PROT_READ | PROT_WRITE) as u64,
                    (MAP_PRIVATE | MAP_ANONYMOUS) as u64,
                    u64::MAX,
                    0,
                ],
            )
        };
    }
    let mut huge = room > 0;
    let shift = (room as u64).wrapping_add(ROUND) & !ROUND;
    let shift = shift.wrapping_sub(first);
    if huge
        && advise(
            first.wrapping_add(shift),
            size.wrapping_sub(BLOCK),
            MADV_HUGEPAGE,
        ) != 0
    {
        huge = false;
    }
    while from < to {
        let mut until = (from | ROUND).wrapping_add(1);
        if until > to || !huge {
            until = to;
        }
        let part = until.wrapping_sub(from);
        if huge && part >= HUGE_MIN {
            advise(from, part, MADV_POPULATE_READ);
            let copy = from.wrapping_add(shift);
            // SAFETY: the part is pages of this image, the copy is in the new mapping. Moving it puts
            // the same content, readable and writable as before, where the part was.
            let moved = unsafe {
                arch::copy(copy, from, part);
                arch::syscall6(
                    __NR_mremap,
                    [
                        copy,
                        part,
                        part,
                        (MREMAP_MAYMOVE | MREMAP_FIXED) as u64,
                        from,
                        0,
                    ],
                )
            };
            if moved < 0 {
                huge = false;
                continue;
            }
            // SAFETY: a name in /proc/PID/maps, where the kernel has them (Linux 5.17).
            unsafe {
                let name = NAME as *const [u8] as *const u8 as u64;
                arch::syscall6(
                    __NR_prctl,
                    [
                        PR_SET_VMA as u64,
                        PR_SET_VMA_ANON_NAME as u64,
                        from,
                        part,
                        name,
                        0,
                    ],
                )
            };
            if part != BLOCK {
                // SAFETY: what is left of the block's copy.
                unsafe { arch::syscall3(__NR_munmap, copy & !ROUND, BLOCK, 0) };
            }
        } else {
            advise(from, part, MADV_POPULATE_WRITE);
        }
        from = until;
    }
    if room > 0 {
        // SAFETY: what is left of the mapping made above.
        unsafe { arch::syscall3(__NR_munmap, room as u64, size, 0) };
    }
}
