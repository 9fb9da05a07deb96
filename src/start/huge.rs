// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Big images: relocating without a page fault for every page.
//!
//! Most of the time that a large program spends in relocation is page faults: the first store into
//! each page of a private file mapping traps, and the kernel copies 4 KiB. While a large table is
//! applied, [`prepare`] finds the next run of pages that it will write to, up to 2 MiB, and has the
//! kernel make them writable in few calls:
//!
//! - **populate**: `madvise(MADV_POPULATE_WRITE)` (Linux 5.14) does in one call what a fault for each
//!   page would.
//! - **huge**: a run of 2 MiB becomes one huge page: it is copied into anonymous memory that asked for
//!   huge pages (`MADV_HUGEPAGE`), which then takes the place of the file's pages (`mremap`). So there
//!   is never more than one block resident twice.
//!
//! Of a huge page of which a part is unmapped the kernel keeps the whole until memory is short, and no
//! count of a process shows it. To have it split at once (`MADV_COLD` on a part of it) takes as long as
//! the page faults that it saves. So a block is taken wherever it begins, not where an aligned one
//! does: then all of it is used, and the run's end alone, less than a block, is populated. At another
//! place than an aligned one the page is mapped in pieces of 4 KiB (25 µs more), but remains one.
//!
//! The part of the table that writes to the run is applied next, while the run is in the processor's
//! cache. RELA knows nothing of it; RELR, which adds to what is in place, adds while it copies
//! (`Block::take`), which spares the second walk through the memory. Whatever the kernel refuses — an
//! old kernel, a filter, `RLIMIT_AS`, no memory — is left out, and the plain page faults do the same
//! work.
//!
//! A run has no page in it that the table does not write to, as far as one can see in a sorted table
//! by looking at every 512th entry. So a program comes to have no more memory resident than by plain
//! faults, plus one block while that is copied, and leaves no more but for what [`Block::fits`] grants.
//!
//! # Safety
//!
//! Obeys the rules in `relocate.rs`: it runs before relocation. Replaces pages of the image by pages
//! of the content and the protection that they have, or by then should have.

#![allow(unsafe_code)]

use linux_raw_sys::general::{
    __NR_madvise, __NR_mincore, __NR_mremap, __NR_munmap, __NR_prctl, MADV_HUGEPAGE,
    MADV_NOHUGEPAGE, MADV_POPULATE_WRITE, MAP_ANONYMOUS, MAP_PRIVATE, MREMAP_FIXED, MREMAP_MAYMOVE,
    PROT_READ, PROT_WRITE,
};

use crate::elf::class::{SignedWord, WORD, Word};
use crate::elf::relr;
use crate::elf::segment::{PF_X, PHDR_SIZE};
use crate::sys::arch;
use crate::walk::process::{self, Process, Walker};

/// Runs shorter than this are left to page faults, which cost no more than the call.
const POPULATE_MIN: Word = 64 << 10;
/// A block: what a huge page covers where a page is 4 KiB, on both architectures.
const BLOCK: Word = 2 << 20;
/// One part in so many of what is written to may be left over in huge pages.
const SPARE: Word = 20;

/// Twice a block, to find an aligned one in.
const SPACE: Word = 2 * BLOCK;

/// What the kernel maps around a page of a file that is read (`fault_around_bytes`).
const AROUND: Word = 64 << 10;

/// How far ahead in a RELA or REL table to look first: 512 entries.
const FAR: Word = ENTRY << 9;
/// An entry of the tables that are not RELR.
const ENTRY: Word = arch::MACHINE.entry_size();
/// What is added before the low bits are cut off, to round up to a block.
const ROUND: Word = BLOCK - 1;

/// What a block that was moved is called.
const NAME: &[u8] = b"piestart: relocated\0";
/// prctl(2).
const PR_SET_VMA: u32 = 0x5356_4d41;
/// The same.
const PR_SET_VMA_ANON_NAME: u32 = 0;

/// Pages that a table writes to, as far as they are one after the other and no more than a block. Run-time
/// addresses.
struct Run {
    from: Word,
    to: Word,
}

/// A part of the image that is on its way into a huge page. Run-time addresses.
///
/// What is copied already lies in the copy and nowhere else, until `Block::close` puts the copy in
/// its place.
pub(crate) struct Block {
    from: Word,
    to: Word,
    /// How far it is copied.
    done: Word,
    /// From a place to its copy.
    shift: Word,
    /// The mapping that the copy is in, or 0: then there is no part, and `to` and `done` are `from`.
    space: Word,
    /// How much of huge pages may yet be left over.
    spare: Word,
}

/// `size / SPARE`. ARM has no instruction for it before ARMv7, and compilers call a function: there it is a product with
/// 2^32 / 5, rounded up, which is exact for the 30 bits that are left once four is divided by.
#[inline(always)]
fn one_in_spare(size: Word) -> Word {
    const { assert!(SPARE == 4 * 5) };
    if WORD == 8 {
        size / SPARE
    } else {
        (((size >> 2) as u64).wrapping_mul(0x3333_3334) >> 32) as Word
    }
}

impl Block {
    /// Whether the next `size` bytes that are written to are worth a huge page: whether what that leaves
    /// over is, with all before, one part in [`SPARE`] at most.
    #[inline(always)]
    fn fits(&mut self, size: Word) -> bool {
        let spare = self.spare.wrapping_add(one_in_spare(size));
        let over = BLOCK.wrapping_sub(size);
        self.spare = spare;
        if over > spare {
            return false;
        }
        self.spare = spare.wrapping_sub(over);
        true
    }

    /// Begins with the `size` bytes at `from`. Returns whether the kernel did all that is needed for it.
    ///
    /// The block of the copy is first touched at its end. The kernel zeroes a huge page towards where
    /// it was touched, so that this is hottest in the cache (`process_huge_page` in mm/memory.c):
    /// upwards then, which takes half as long as downwards. If after that its beginning is not there
    /// too, it is not a huge page, and a copy would take longer than what else there is. And the file's
    /// pages are faulted in before the copy, which is a stream without stops then.
    #[inline(always)]
    fn open(&mut self, from: Word, size: Word) -> bool {
        // SAFETY: a new mapping disturbs nothing.
        let space = unsafe {
            arch::syscall6(
                arch::__NR_mmap,
                [
                    0,
                    SPACE,
                    (PROT_READ | PROT_WRITE) as Word,
                    (MAP_PRIVATE | MAP_ANONYMOUS) as Word,
                    Word::MAX,
                    0,
                ],
            )
        };
        if arch::failed(space) {
            return false;
        }
        let space = space as Word;
        let copy = space.wrapping_add(ROUND) & !ROUND;
        let mut resident: Word = 1;
        // SAFETY: the mapping made above, with a block in it that begins at copy; mincore(2) writes
        // one byte.
        unsafe {
            if advise(copy, BLOCK, MADV_HUGEPAGE) != 0 {
                resident = 0;
            } else {
                arch::store(
                    copy.wrapping_add(ROUND - const { WORD - 1 }) as *mut Word,
                    0,
                );
                arch::syscall3(__NR_mincore, copy, 4096, &raw mut resident as Word);
            }
            if resident & 1 == 0 {
                arch::syscall3(__NR_munmap, space, SPACE, 0);
                return false;
            }
        }
        let mut page = from;
        let to = from.wrapping_add(size);
        while page < to {
            // SAFETY: a page of the image.
            unsafe { arch::load(page) };
            page = page.wrapping_add(AROUND);
        }
        self.from = from;
        self.to = to;
        self.done = from;
        self.shift = copy.wrapping_sub(from);
        self.space = space;
        true
    }
}

impl<P: Process> process::Block<P> for Block {
    /// No part of any block.
    #[inline(always)]
    fn none() -> Self {
        Self {
            from: 0,
            to: 0,
            done: 0,
            // Not read where there is no part. For a longer row of zeros a compiler for RISC-V calls memset.
            shift: 1,
            space: 0,
            spare: 0,
        }
    }

    #[inline(always)]
    fn prepare(&mut self, image: &Walker<P>, at: Word, end: Word, next: Option<Word>) -> Word {
        prepare(image, at, end, next, self)
    }

    /// Takes the words of a RELR group on the way: `size` bytes of them from `place` on, those that `bits`
    /// tells, of which there is at least one, to be relocated. Returns whether that is done, as it is
    /// where they are all; else it is left to be done at `place`, which then is perhaps in the copy.
    ///
    /// A sorted table is taken as it comes. Whatever is not wholly in the part, or comes too late for
    /// it, is relocated in the image, before anything is copied or after all is.
    #[inline(always)]
    fn take(&mut self, place: &mut Word, bits: Word, size: Word, bias: Word) -> bool {
        let first = *place;
        let done = self.done;
        let gap = first.wrapping_sub(done);
        let left = self.to.wrapping_sub(done);
        let mut to = first;
        if first & const { WORD - 1 } == 0 && left >= size && gap <= left.wrapping_sub(size) {
            // Also the words between, and those that are not relocated.
            let mut plain = gap;
            if bits != relr::ALL {
                plain = gap.wrapping_add(size);
            }
            to = first.wrapping_add(self.shift);
            self.done = first.wrapping_add(size);
            if plain != 0 {
                // SAFETY: they are between what is copied and the end of the part.
                unsafe { arch::copy(done.wrapping_add(self.shift), done, plain) };
            }
        } else if done != self.from {
            process::Block::<P>::close(self);
        }
        *place = to;
        if bits != relr::ALL {
            return false;
        }
        // SAFETY: all words are the caller's to change, and their copies too.
        unsafe { arch::copy_and_add(to, first, bias) };
        true
    }

    /// Copies the rest, and puts the copy, with its content readable and writable as before, in the
    /// place of the part, if there is one.
    #[inline]
    #[unsafe(link_section = ".text.piestart")]
    fn close(&mut self) {
        if self.space == 0 {
            return;
        }
        let (from, to, done, shift) = (self.from, self.to, self.done, self.shift);
        let size = to.wrapping_sub(from);
        let copy = from.wrapping_add(shift);
        // SAFETY: the part is pages of this image, the copy is in a mapping of ours, and that is
        // unmapped but for what has moved. The name is one in /proc/PID/maps, where the kernel has
        // them (Linux 5.17).
        unsafe {
            arch::copy(done.wrapping_add(shift), done, to.wrapping_sub(done));
            let moved = arch::outcome(arch::syscall6(
                __NR_mremap,
                [
                    copy,
                    size,
                    size,
                    (MREMAP_MAYMOVE | MREMAP_FIXED) as Word,
                    from,
                    0,
                ],
            ));
            if moved < 0 {
                arch::copy(from, copy, done.wrapping_sub(from));
            }
            arch::syscall3(__NR_munmap, self.space, SPACE, 0);
            if moved >= 0 {
                // An aligned stretch may lie in two of the pages: khugepaged would copy it into a third
                // one and leave the rest of the two unused.
                advise(from, size, MADV_NOHUGEPAGE);
                let name = NAME as *const [u8] as *const u8 as Word;
                arch::syscall6(
                    __NR_prctl,
                    [
                        PR_SET_VMA as Word,
                        PR_SET_VMA_ANON_NAME as Word,
                        from,
                        size,
                        name,
                        0,
                    ],
                );
            }
        }
        self.to = from;
        self.done = from;
        self.space = 0;
    }
}

/// Readies the pages of the first long run that the table from `at` to `end` (run-time addresses)
/// writes to. `next` is where in a RELR table the next bitmap begins, `None` says that it is a RELA
/// table. Returns the place in the table after what writes to that run: up to there the table is to
/// be applied next, while the run is in the processor's cache.
///
/// A run of a huge page's size is opened as `block`: the caller closes it, for RELR when it has taken
/// the words.
#[inline]
#[unsafe(link_section = ".text.piestart")]
fn prepare<P: Process>(
    image: &Walker<P>,
    mut at: Word,
    end: Word,
    next: Option<Word>,
    block: &mut Block,
) -> Word {
    if image.room < POPULATE_MIN {
        return end;
    }
    let bias = image.bias;
    let page = image.process.page_size();
    let mask = page.wrapping_neg();
    let mut run = Run { from: 0, to: 0 };
    let mut relr = false;
    let mut bitmap = 0; // RELR: the word that the next bitmap begins with.
    if let Some(next) = next {
        relr = true;
        bitmap = next.wrapping_add(bias);
    }
    while at < end {
        // SAFETY: the caller has seen that the table is in a segment.
        let mut place = unsafe { arch::load(at) };
        if relr && place & 1 != 0 {
            let first = bitmap;
            bitmap = bitmap.wrapping_add(relr::BITMAP_SPAN);
            if bitmap <= run.to {
                at = at.wrapping_add(WORD);
                continue; // All in the run, as are most: a page is eight bitmaps.
            }
            // The highest word that the bitmap relocates.
            let highest =
                const { Word::BITS as Word - 1 }.wrapping_sub(place.leading_zeros() as Word);
            place = first
                .wrapping_add(highest.wrapping_mul(WORD))
                .wrapping_sub(WORD);
        } else {
            place = place.wrapping_add(bias);
            bitmap = place.wrapping_add(WORD);
        }
        let here = place & mask;
        if here.wrapping_sub(run.from) >= run.to.wrapping_sub(run.from) {
            if here != run.to || here.wrapping_sub(run.from) == BLOCK {
                if finish(image, &run, page, block) {
                    return at;
                }
                run.from = here;
            }
            run.to = here.wrapping_add(page);
        }
        let mut step = WORD;
        if !relr {
            // In a sorted table everything up to an entry of this run, or of the page after it where
            // the run may grow, is there too: 512, 64 or 8 entries ahead.
            let mut reach = run.to.wrapping_sub(run.from);
            if reach == BLOCK {
                reach = reach.wrapping_sub(1);
            }
            let mut ahead = FAR;
            while ahead > ENTRY {
                let there = at.wrapping_add(ahead);
                if there < end {
                    // SAFETY: as above.
                    let place = unsafe { arch::load(there) }.wrapping_add(bias);
                    if (place & mask).wrapping_sub(run.from) <= reach {
                        break;
                    }
                }
                ahead >>= 3;
            }
            step = ahead;
        }
        at = at.wrapping_add(step);
    }
    finish(image, &run, page, block);
    end
}

/// Readies the parts of a run that are pages of the file in a writable segment. Returns whether one
/// was long enough.
#[cold]
#[inline]
#[unsafe(link_section = ".text.piestart")]
fn finish<P: Process>(image: &Walker<P>, run: &Run, page: Word, block: &mut Block) -> bool {
    let mask = page.wrapping_neg();
    let mut header = image.phdr;
    let mut left = image.phnum;
    let mut long = false;
    while left != 0 {
        let this = image.segment(header);
        // SAFETY: an entry has p_filesz as word 4.
        let p_filesz = unsafe { arch::load_word::<4>(header) };
        header = header.wrapping_add(PHDR_SIZE);
        left = left.wrapping_sub(1);
        if !this.is_writable_load() || this.p_flags & PF_X != 0 {
            continue;
        }
        let vaddr = this.p_vaddr.wrapping_add(image.bias);
        let mut from = vaddr & mask;
        let mut to = vaddr
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
        let (own_from, own_to) = image.process.own();
        if from >= own_from && from < own_to {
            from = own_to;
        }
        let size = to.wrapping_sub(from);
        if to > from && size >= POPULATE_MIN {
            long = true;
            process::Block::<P>::close(block); // The one before.
            if page != 4096 || !block.fits(size) || !block.open(from, size) {
                advise(from, size, MADV_POPULATE_WRITE);
            }
        }
    }
    long
}

/// `madvise`, whose refusal changes nothing.
#[inline(always)]
fn advise(from: Word, size: Word, advice: u32) -> SignedWord {
    // SAFETY: the advice given here changes no content.
    unsafe { arch::syscall3(__NR_madvise, from, size, advice as Word) }
}
