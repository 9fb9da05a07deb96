// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! RELRO as anonymous memory, for a seal that holds what is written there.
//!
//! The pages of a program are a private mapping of its file. A seal over them does not stop
//! `madvise(MADV_DONTNEED)` and its kin, after which the file's own words are there again, with addresses
//! that nobody has relocated. Over anonymous memory that is read-only the seal stops them
//! (`Documentation/userspace-api/mseal.rst`). So RELRO moves into such memory before anything is written
//! to it: the page fault and the copy that the first write would be are then spared, which pays for most
//! of the call.
//!
//! Its content is best read where no page of the file must be mapped for that alone: the segment before
//! it often ends in the same page of the file, and so that page is in memory twice. A content of up to a
//! page goes by way of the stack. A larger one is read where the file's pages go meanwhile (own.rs), and moves
//! unless the program is to do without (`--seal=image`).
//!
//! Whatever the kernel refuses leaves the pages of the file where they are.
//!
//! # Safety
//!
//! Obeys the rules in `relocate.rs`: it runs before relocation. Replaces pages of the image by others of the
//! same content.

#![allow(unsafe_code)]
#![allow(
    clippy::while_let_on_iterator,
    reason = "`for` calls functions that are not inlined at opt-level 0"
)]

use core::mem::MaybeUninit;

use linux_raw_sys::auxvec::AT_ENTRY;
use linux_raw_sys::general::{
    __NR_prctl, MAP_ANONYMOUS, MAP_FIXED, MAP_PRIVATE, PROT_READ, PROT_WRITE,
};

use crate::elf::class::{WORD, Word};
use crate::elf::segment::{PF_R, PF_W, PHDR_SIZE, PT_GNU_RELRO, PT_LOAD};
use crate::start::options;
use crate::start::own::own;
use crate::start::segments::Segments;
use crate::sys::{arch, auxv};
use crate::walk::process::{Process, Walker};

/// What is copied by way of the stack at most.
const SMALL: Word = 4096;

/// Moves RELRO, in pages of `page` bytes, unless nobody is to seal it, or it was not the kernel that started this very image, whose
/// entry point is `entry`. An image that has `moved` knows that it was: it would not have. Returns whether all of it has moved.
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn move_relro<P: Process>(
    image: &mut Walker<P>,
    page: Word,
    entry: Word,
    moved: Word,
) -> bool {
    if options::seal() == options::SEAL_NONE || page == 0 || moved == 0 && !kernel_started(entry) {
        return false;
    }
    let mask = page.wrapping_neg();
    let mut all = false;
    let mut headers = Segments::of(image);
    while let Some(asked) = headers.next() {
        if asked.p_type != PT_GNU_RELRO {
            continue;
        }
        let mut loads = Segments::of(image);
        while let Some(load) = loads.next() {
            if !load.is_writable_load() {
                continue;
            }
            // As relro.rs has it where no two of either are in one page. What moves keeps its content and
            // its protection, so a page more or less does no harm.
            let mut first = load.p_vaddr;
            let mut low = first & mask;
            if first < asked.p_vaddr {
                first = asked.p_vaddr;
                low = first.wrapping_sub(mask).wrapping_sub(1) & mask;
            }
            let mut high = load.end().wrapping_sub(mask).wrapping_sub(1) & mask;
            if asked.end() < load.end() {
                high = asked.end() & mask;
            }
            if low < high {
                first &= !const { WORD - 1 }; // Nobody's bytes are between the page's begin and this.
                if first < low {
                    first = low;
                }
                all = move_pages(image, page, [low, first, high]);
                if !all {
                    return false;
                }
            }
        }
    }
    all
}

/// Whether `entry` is where the kernel entered the process. A loader may have relocated the image, and
/// written its entry point into the auxiliary vector on the stack, as glibc's does: so the kernel itself is
/// asked (Linux 6.4, older than `mseal`). The witness would tell too, but its page is not to be touched.
#[inline(always)]
fn kernel_started(entry: Word) -> bool {
    const PR_GET_AUXV: Word = 0x4155_5856; // include/uapi/linux/prctl.h
    const ROOM: Word = 512;
    let mut room = MaybeUninit::<[Word; ROOM as usize / size_of::<Word>()]>::uninit();
    let vector = &raw mut room as Word;
    // SAFETY: the call writes at most as many bytes as it is told.
    let size = unsafe { arch::syscall6(__NR_prctl, [PR_GET_AUXV, vector, ROOM, 0, 0, 0]) };
    // SAFETY: the kernel's vector ends with AT_NULL, and it is all there.
    size > 0 && size as Word <= ROOM && unsafe { auxv::value(vector, AT_ENTRY) } == entry
}

/// Moves the pages from the first to the last of three link addresses; what they hold begins at the
/// second. Returns whether they have moved.
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
fn move_pages<P: Process>(image: &mut Walker<P>, page: Word, range: [Word; 3]) -> bool {
    let [low, first, high] = range;
    let to = low.wrapping_add(image.bias);
    let from = first.wrapping_add(image.bias);
    let size = high.wrapping_sub(low);
    let (twin, content) = content(image, page, first, high);
    // Where the pages of the file end; those after them are anonymous as they are.
    let mut end = low;
    if content != 0 {
        end = first
            .wrapping_add(content)
            .wrapping_add(page)
            .wrapping_sub(1)
            & page.wrapping_neg();
    }
    #[cfg(feature = "large")]
    let (own_from, own_to) = image.process.own();
    #[cfg(not(feature = "large"))]
    let (own_from, own_to): (Word, Word) = (0, 0);
    let mut moved = to.wrapping_sub(own_from) < own_to.wrapping_sub(own_from);
    if moved {
        end = own_to.wrapping_sub(image.bias); // The image has moved, and this was copied.
    } else if twin != 0 {
        // SAFETY: the same content is at the twin.
        moved = unsafe { replace(to, size, from, twin, content) };
    } else if content <= SMALL {
        moved = by_stack(image, size, [low, first, content]);
    } else if options::seal() != options::SEAL_IMAGE {
        let size = end.wrapping_sub(low);
        // SAFETY: pages of the image that nobody uses yet.
        moved = unsafe { own(to, size, 0) };
        if moved {
            image.process.owns(to, size);
        }
    }
    // A page that nobody has touched is not there yet, and userfaultfd(2) would fill it, sealed and read-only as it is.
    while moved && end < high {
        // SAFETY: a page of the image that holds zeros.
        unsafe { arch::store(end.wrapping_add(image.bias) as *mut Word, 0) };
        end = end.wrapping_add(page);
    }
    moved
}

/// [`replace`] by a copy on the stack, for the pages from the first of three numbers on, a link address; what they hold
/// begins at the second, and the third is how many bytes that are. A function of its own, for who does not need that
/// much of the stack is not to touch it.
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
fn by_stack<P: Process>(image: &Walker<P>, size: Word, range: [Word; 3]) -> bool {
    let [low, first, content] = range;
    let from = first.wrapping_add(image.bias);
    let mut room = MaybeUninit::<[Word; SMALL as usize / size_of::<Word>()]>::uninit();
    let copy = &raw mut room as Word;
    // SAFETY: the content is in the image, and fits.
    unsafe {
        arch::copy(copy, from, content);
        replace(low.wrapping_add(image.bias), size, from, copy, content)
    }
}

/// Maps memory of `size` bytes in the place of the pages at `to` and copies `content` bytes from `source`
/// to `from`, which is in it. Returns whether it did.
///
/// # Safety
/// The pages must be the image's, with nothing in them but what is at `source`, and not needed meanwhile.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
unsafe fn replace(to: Word, size: Word, from: Word, source: Word, content: Word) -> bool {
    let protection = (PROT_READ | PROT_WRITE) as Word;
    let flags = (MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED) as Word;
    // SAFETY: the caller vouches for the content, which is copied into the mapping made just now.
    unsafe {
        if arch::failed(arch::syscall6(
            arch::__NR_mmap,
            [to, size, protection, flags, Word::MAX, 0],
        )) {
            return false;
        }
        arch::copy(from, source, content);
    }
    true
}

/// How many bytes from link address `first` on, up to `high`, are the file's and not zero, whole words;
/// and the run-time address where the same bytes are mapped once more, by a segment that is not writable
/// and ends in the same page of the file, or 0.
#[inline(always)]
fn content<P: Process>(image: &Walker<P>, page: Word, first: Word, high: Word) -> (Word, Word) {
    let mask = page.wrapping_neg();
    let mut content = 0;
    let mut offset = 0;
    let mut twin = 0;
    let mut rounds = 2u32; // The segment itself, then the others.
    while rounds != 0 {
        let mut at = image.phdr;
        let mut left = image.phnum;
        while left != 0 {
            let this = image.segment(at);
            // SAFETY: an entry has p_offset and p_filesz as words 1 and 4.
            let (p_offset, p_filesz) =
                unsafe { (arch::load_word::<1>(at), arch::load_word::<4>(at)) };
            at = at.wrapping_add(PHDR_SIZE);
            left = left.wrapping_sub(1);
            if this.p_type != PT_LOAD {
                continue;
            }
            let inside = first.wrapping_sub(this.p_vaddr & mask);
            if rounds == 2 && this.is_writable_load() {
                let mapped = p_filesz.wrapping_add(this.p_vaddr & !mask);
                if inside < mapped {
                    content = mapped.wrapping_sub(inside);
                    if content > high.wrapping_sub(first) {
                        content = high.wrapping_sub(first);
                    }
                    if page != 4096 {
                        content = high.wrapping_sub(first); // Segments may share a page that is larger.
                    }
                    content = content.wrapping_add(const { WORD - 1 }) & !const { WORD - 1 };
                    offset = (p_offset & mask).wrapping_add(inside);
                }
            } else if rounds == 1
                && this.p_flags & (PF_R | PF_W) == PF_R
                && p_filesz == this.p_memsz
            {
                let from = offset.wrapping_sub(p_offset & mask);
                let end = (p_offset & !mask).wrapping_add(p_filesz);
                let mapped = end.wrapping_add(page).wrapping_sub(1) & mask;
                if content != 0
                    && p_filesz != 0
                    && from < mapped
                    && content <= mapped.wrapping_sub(from)
                {
                    twin = (this.p_vaddr & mask)
                        .wrapping_add(from)
                        .wrapping_add(image.bias);
                }
            }
        }
        rounds = u32::wrapping_sub(rounds, 1);
    }
    (twin, content)
}
