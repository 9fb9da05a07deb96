// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Anonymous memory of the same content in the place of pages of the file.
//!
//! What is new is mapped in its place at once, and the content is read where the file's pages go meanwhile. So
//! the kernel moves no page of it, and the copy takes the place of the page faults that the relocations would
//! bring. Of huge pages only whole ones are used: what is left of one that is used in part would be lost until
//! memory is short.
//!
//! # Safety
//!
//! Obeys the rules in `relocate.rs`: it runs before relocation. Replaces pages of the image by others of the
//! same content.

#![allow(unsafe_code)]

use linux_raw_sys::general::{
    __NR_mremap, __NR_munmap, MAP_ANONYMOUS, MAP_FIXED, MAP_POPULATE, MAP_PRIVATE,
    MREMAP_DONTUNMAP, MREMAP_FIXED, MREMAP_MAYMOVE, PROT_READ, PROT_WRITE,
};

#[cfg(feature = "large")]
use crate::elf::class::WORD;
use crate::elf::class::Word;
use crate::sys::arch;

/// What a huge page covers where a page is 4 KiB.
#[cfg(feature = "large")]
const BLOCK: Word = 2 << 20;
#[cfg(feature = "large")]
const ROUND: Word = BLOCK - 1;
/// From here on one call that makes all pages is faster than their page faults, which know what they are for.
const POPULATE_MIN: Word = 128 << 10;

/// Puts anonymous memory of the same content in the place of `size` bytes at `from`. Returns whether it did; where the
/// kernel refuses, the file's pages stay.
///
/// The content is read at `old`, where the image has left it; or, if that is 0, where the file's pages go meanwhile.
///
/// # Safety
/// They are readable and writable pages of the image, which nobody uses yet; `old` has the same.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) unsafe fn own(from: Word, size: Word, old: Word) -> bool {
    let mut source = old;
    // SAFETY: the pages are the caller's to move.
    unsafe {
        if old == 0 {
            let flags = (MREMAP_MAYMOVE | MREMAP_DONTUNMAP) as Word;
            let got = arch::syscall6(__NR_mremap, [from, size, size, flags, 0, 0]);
            if arch::failed(got) {
                return false;
            }
            source = got as Word;
        }
        let shift = source.wrapping_sub(from);
        #[cfg(not(feature = "large"))]
        let done = small(from, shift, size);
        #[cfg(feature = "large")]
        let done = blocks(from, shift, size);
        if old == 0 {
            arch::syscall3(__NR_munmap, source, size, 0);
        }
        done
    }
}

/// With huge pages for the whole blocks.
///
/// # Safety
/// As [`small`].
#[cfg(feature = "large")]
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
unsafe fn blocks(from: Word, shift: Word, size: Word) -> bool {
    // An aligned block stays one entry of the page tables, so it is worth some small pages before it, but not a block.
    let blocks = size & !ROUND;
    let mut head = from.wrapping_neg() & ROUND;
    if blocks == 0 || head > size.wrapping_sub(blocks) {
        head = 0;
    }
    let mut at = from.wrapping_add(head);
    let mut rest = size.wrapping_sub(head);
    // SAFETY: the caller's promise.
    unsafe {
        let mut done = small(from, shift, head);
        if head != 0 {
            leave(from.wrapping_add(shift), head);
        }
        if blocks != 0 && huge(at, shift, blocks) {
            at = at.wrapping_add(blocks);
            rest = rest.wrapping_sub(blocks);
        }
        while rest >= BLOCK {
            done &= small(at, shift, BLOCK);
            leave(at.wrapping_add(shift), BLOCK);
            at = at.wrapping_add(BLOCK);
            rest = rest.wrapping_sub(BLOCK);
        }
        done & small(at, shift, rest)
    }
}

/// Gives back what has been copied, up to a block, so that never more than one is in memory twice. Nobody has written to it,
/// so that whoever reads it all the same gets it from the file again.
///
/// # Safety
/// It is the file's.
#[cfg(feature = "large")]
#[inline(always)]
unsafe fn leave(from: Word, size: Word) {
    use linux_raw_sys::general::{__NR_madvise, MADV_DONTNEED};
    // SAFETY: the caller's promise.
    unsafe { arch::syscall3(__NR_madvise, from, size, MADV_DONTNEED as Word) };
}

/// Maps anonymous memory in the place of `size` bytes at `from`, and copies what is `shift` further. Where the kernel
/// refuses, that moves there. Returns whether it did.
///
/// # Safety
/// They are readable and writable pages of the image, which nobody uses yet; `shift` further is the same.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
unsafe fn small(from: Word, shift: Word, size: Word) -> bool {
    if size == 0 {
        return true;
    }
    let source = from.wrapping_add(shift);
    let mut flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    if size >= POPULATE_MIN {
        flags |= MAP_POPULATE;
    }
    let protection = (PROT_READ | PROT_WRITE) as Word;
    // SAFETY: the caller's promise.
    unsafe {
        let mapped = arch::syscall6(
            arch::__NR_mmap,
            [from, size, protection, flags as Word, Word::MAX, 0],
        );
        if arch::failed(mapped) {
            let flags = (MREMAP_MAYMOVE | MREMAP_FIXED) as Word;
            arch::syscall6(__NR_mremap, [source, size, size, flags, from, 0]);
            return false;
        }
        arch::copy(from, source, size);
    }
    true
}

/// The same with huge pages, in memory that then moves to its place. Returns whether it did; else nothing has changed.
///
/// # Safety
/// As [`small`]; `size` is whole blocks.
#[cfg(feature = "large")]
#[inline(always)]
unsafe fn huge(from: Word, shift: Word, size: Word) -> bool {
    use linux_raw_sys::general::{__NR_madvise, __NR_mincore, MADV_HUGEPAGE, MADV_NOHUGEPAGE};
    // Room to find a block in.
    let space = size.wrapping_add(BLOCK);
    let mut resident: Word = 1;
    // SAFETY: a new mapping disturbs nothing, and it moves to where the caller says that it may; the advice changes no
    // content.
    unsafe {
        let protection = (PROT_READ | PROT_WRITE) as Word;
        let flags = (MAP_PRIVATE | MAP_ANONYMOUS) as Word;
        let map = arch::syscall6(arch::__NR_mmap, [0, space, protection, flags, Word::MAX, 0]);
        if arch::failed(map) {
            return false;
        }
        let map = map as Word;
        let copy = map.wrapping_add(ROUND) & !ROUND;
        arch::syscall3(__NR_madvise, copy, size, MADV_HUGEPAGE as Word);
        // The kernel zeroes a huge page towards where it was touched (mm/memory.c, process_huge_page):
        // upwards then, which takes half as long as downwards.
        let mut end = copy;
        while end != copy.wrapping_add(size) && resident & 1 != 0 {
            arch::store(end.wrapping_add(const { BLOCK - WORD }) as *mut Word, 0);
            arch::syscall3(__NR_mincore, end, 4096, &raw mut resident as Word);
            if resident & 1 != 0 {
                let source = from
                    .wrapping_add(shift)
                    .wrapping_add(end.wrapping_sub(copy));
                arch::copy(end, source, BLOCK);
                leave(source, BLOCK);
            }
            end = end.wrapping_add(BLOCK);
        }
        if resident & 1 == 0 {
            // Not a huge page, then: by page faults a copy takes longer than what else there is.
            arch::syscall3(__NR_munmap, map, space, 0);
            return false;
        }
        let flags = (MREMAP_MAYMOVE | MREMAP_FIXED) as Word;
        let moved = !arch::failed(arch::syscall6(
            __NR_mremap,
            [copy, size, size, flags, from, 0],
        ));
        arch::syscall3(__NR_munmap, map, space, 0);
        if moved {
            // An aligned stretch may lie in two of the pages: see huge.rs.
            arch::syscall3(__NR_madvise, from, size, MADV_NOHUGEPAGE as Word);
        }
        moved
    }
}
