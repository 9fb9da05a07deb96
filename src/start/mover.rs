// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A place of the image's own choice.
//!
//! The kernel maps a static-PIE among the other mappings: at a distance from the vDSO that never changes, and,
//! if it spans 2 MiB or more and lies on a file system with large folios, at a multiple of 2 MiB
//! (mm/huge_memory.c, `thp_get_unmapped_area`), which takes 9 of its 28 random bits. The same program with a
//! loader has 28, independent of everything else. So the image moves: it draws a place in the whole of the user
//! address space, reserves it, has the kernel move each segment there (mremap(2)) and goes on in the new copy,
//! which unmaps what is left of the old one. All that before relocation: nothing remembers the old place.
//!
//! The heap of a static-PIE begins at a place of the kernel's with 18 random bits. It moves too, to a place of its own
//! that has nothing to do with the image's.
//!
//! What a move costs is above all the mappings that it moves. So a segment of which nearly all is RELRO, and is about to be
//! written to, is not moved: new anonymous memory comes at the new place, with a copy of its content. That is what
//! `anonymous.rs` and a converted file's start code want of RELRO anyway, and what lies after RELRO, a few pages of data,
//! comes along. Several mappings in one mremap(2) (Linux 6.17) take as long as one after the other.
//!
//! A refusal at any step leaves the image where it is, or puts it back there.
//!
//! # Safety
//!
//! Obeys the rules in `relocate.rs`: it runs before relocation. Moves the image's own pages; the code that does
//! so stays mapped until the new copy runs.

#![allow(unsafe_code)]

use core::mem::MaybeUninit;

use linux_raw_sys::auxvec::{AT_ENTRY, AT_EXECFN, AT_PHDR, AT_RANDOM};
use linux_raw_sys::general::{
    __NR_brk, __NR_getrandom, __NR_mincore, __NR_mprotect, __NR_mremap, __NR_munmap, __NR_prctl,
    GRND_NONBLOCK, MAP_ANONYMOUS, MAP_FIXED, MAP_FIXED_NOREPLACE, MAP_NORESERVE, MAP_POPULATE,
    MAP_PRIVATE, MREMAP_DONTUNMAP, MREMAP_FIXED, MREMAP_MAYMOVE, PROT_EXEC, PROT_READ, PROT_WRITE,
};

use linux_raw_sys::prctl::{PR_SET_MM, PR_SET_MM_MAP};

use crate::elf::class::{ByteOrder, SignedWord, Word};
use crate::elf::fault::Fault;
use crate::elf::segment::{PF_R, PF_W, PF_X, PHDR_SIZE, PT_GNU_RELRO, PT_LOAD};
use crate::start::options;
use crate::start::segments::segment;
use crate::start::state::Start;
use crate::start::witness::is_relocated;
use crate::sys::arch;

/// An image that spans this much is placed at a multiple of it by current kernels.
const HUGE: Word = 2 << 20;
/// No place below this is drawn: address 0 and what the kernel keeps beside it, and every pointer
/// that would fit in 32 bits.
const LOWEST: Word = 1 << 32;
/// Left free below the stack, for it to grow.
const BELOW_STACK: Word = 16 << 30;
/// What of the address space below the stack pointer is not drawn.
const NOT_DRAWN: Word = LOWEST + BELOW_STACK;
/// How many places are drawn before the image stays where it is. On 47 bits the first one is free
/// but for one draw in thousands.
const DRAWS: u32 = 16;

/// So much of a segment that is copied need not be RELRO: it is data, of which some page may never be used.
const MORE: Word = 16 << 10;

/// The parts of the image that are mapped apart: of each `PT_LOAD` what comes from the file, and what
/// lies past it and is zero.
struct Parts {
    /// The program headers: where they are, and how many.
    headers: Word,
    count: Word,
    /// The next of them, and how many are left.
    header: Word,
    left: Word,
    mask: Word,
    /// The current part, as run-time addresses in the image as `bias` has it.
    from: Word,
    size: Word,
    /// `p_flags` of its segment, 0 for the zeros past the file's bytes.
    flags: u32,
    /// Where the zeros of the current segment end, or 0 when they had their turn.
    zeros: Word,
    /// Whether the part is not moved: new memory comes in its place.
    new: bool,
}

impl Parts {
    #[inline(always)]
    fn of(start: &Start, page: Word) -> Self {
        Self {
            headers: start.image.phdr,
            count: start.image.phnum,
            header: start.image.phdr,
            left: start.image.phnum,
            mask: page.wrapping_neg(),
            // Any number will do. For a longer row of zeros a compiler for RISC-V calls memset.
            from: start.image.phdr,
            size: 0,
            flags: 0,
            zeros: 0,
            new: false,
        }
    }

    /// Goes to the next part that is not empty. Returns whether there is one.
    #[inline]
    #[unsafe(link_section = ".text.piestart")]
    fn next(&mut self, bias: Word) -> bool {
        loop {
            self.from = self.from.wrapping_add(self.size);
            self.size = self.zeros.wrapping_sub(self.from);
            if self.zeros > self.from {
                self.flags = 0;
                self.zeros = 0;
                return true;
            }
            if self.left == 0 {
                return false;
            }
            let this = segment(self.header);
            // SAFETY: an entry has p_filesz as word 4.
            let p_filesz = unsafe { arch::load_word::<4>(self.header) };
            self.header = self.header.wrapping_add(PHDR_SIZE);
            self.left = self.left.wrapping_sub(1);
            self.size = 0;
            self.zeros = 0;
            if this.p_type != PT_LOAD || this.p_memsz == 0 {
                continue;
            }
            let vaddr = this.p_vaddr.wrapping_add(bias);
            self.from = vaddr & self.mask;
            self.flags = this.p_flags;
            self.zeros = self.up(vaddr.wrapping_add(this.p_memsz));
            if p_filesz != 0 {
                let end = self.up(vaddr.wrapping_add(p_filesz));
                self.size = end.wrapping_sub(self.from);
                self.new = this.p_flags == PF_R | PF_W
                    && self.size < HUGE
                    && self.zeros.wrapping_sub(end) < HUGE
                    && self.size.wrapping_sub(self.relro(bias)) <= MORE;
                return true;
            }
            self.new = false;
        }
    }

    /// How much of this part is RELRO, in whole pages.
    #[inline(always)]
    fn relro(&self, bias: Word) -> Word {
        let end = self.from.wrapping_add(self.size);
        let mut at = self.headers;
        let mut left = self.count;
        while left != 0 {
            let this = segment(at);
            at = at.wrapping_add(PHDR_SIZE);
            left = left.wrapping_sub(1);
            let mut low = this.p_vaddr.wrapping_add(bias);
            let mut high = this.end().wrapping_add(bias) & self.mask;
            if low < self.from {
                low = self.from;
            }
            if high > end {
                high = end;
            }
            if this.p_type == PT_GNU_RELRO && low < high {
                return high.wrapping_sub(low);
            }
        }
        0
    }

    /// The part itself has moved by `delta`: if the headers are in it, they are read there, where they are mapped already.
    #[inline(always)]
    fn has_moved(&mut self, delta: Word) {
        if self.headers.wrapping_sub(self.from) < self.size {
            self.headers = self.headers.wrapping_add(delta);
            self.header = self.header.wrapping_add(delta);
        }
    }

    /// Whether this part is of the file, and no code that may be running: with the first such part it shows what the kernel
    /// does, else with pages of the reservation.
    #[inline(always)]
    fn is_data(&self) -> bool {
        self.flags != 0 && self.flags & PF_X == 0 && !self.new
    }

    /// Rounds up to a page.
    #[inline(always)]
    fn up(&self, address: Word) -> Word {
        address.wrapping_sub(self.mask).wrapping_sub(1) & self.mask
    }
}

/// Moves the image to a random place and starts again there; returns when it stays.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn leave(start: &Start) {
    let mode = options::aslr();
    if mode == options::ASLR_KERNEL {
        return;
    }
    let mut least = HUGE;
    if mode == options::ASLR_FAR {
        least = 0;
    }
    let page = start.image.process.page();
    let bias = start.image.bias;
    // The span of the image, and the alignment that it asks for.
    let mut align = page;
    let mut low = Word::MAX;
    let mut high: Word = 0;
    let mut at = start.image.phdr;
    let mut left = start.image.phnum;
    while left != 0 {
        let this = start.image.segment(at);
        if this.p_type == PT_LOAD && this.p_memsz != 0 {
            // SAFETY: an entry has p_align as word 6.
            let p_align = unsafe { arch::load_word::<6>(at) };
            if p_align > align {
                align = p_align;
            }
            // Segments ascend (gABI, chapter 7). Of two that share a page nobody knows whose it is.
            if high != 0 && this.p_vaddr & page.wrapping_neg() < high {
                return;
            }
            if this.p_vaddr < low {
                low = this.p_vaddr;
            }
            if this.end() > high {
                high = this.end();
            }
        }
        at = at.wrapping_add(PHDR_SIZE);
        left = left.wrapping_sub(1);
    }
    low &= page.wrapping_neg();
    let size = high.wrapping_sub(low).wrapping_add(page).wrapping_sub(1) & page.wrapping_neg();
    if page == 0
        || align & align.wrapping_sub(1) != 0
        || size < least
        || size <= page
        || room(start).wrapping_sub(size) > top(start)
        || !randomised(start)
        || is_relocated()
    {
        return;
    }
    let place = reserve(start, DRAWS, low, size, align);
    if place == 0 {
        return;
    }
    let delta = place.wrapping_sub(low).wrapping_sub(bias);
    let mut parts = Parts::of(start, page);
    let kept =
        parts.next(bias) && (parts.is_data() || keeps(place, place.wrapping_add(page), page));
    // Nobody maps anything here meanwhile, and to cut each part out of the reservation takes a third of the time of all
    // these calls.
    unmap(place, size);
    if kept {
        if carry(start, page, delta) {
            again(start, delta, place, size);
        }
        unmap(place, size);
    }
}

/// Reserves `size` bytes at a random place, which is `low` from a multiple of `align`. Returns where, or 0 when nothing
/// is to be had. The draws have the numbers below `draws`: other numbers, other places.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
fn reserve(start: &Start, mut draws: u32, low: Word, size: Word, align: Word) -> Word {
    const EEXIST: SignedWord = -17;
    let room = room(start).wrapping_sub(size);
    let last = draws.wrapping_sub(DRAWS);
    while draws != last {
        draws = draws.wrapping_sub(1);
        let to = random(start, draws) & top(start) & align.wrapping_neg();
        let place = to.wrapping_add(low);
        if place.wrapping_sub(LOWEST) > room {
            continue;
        }
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE;
        // SAFETY: a reservation that replaces nothing.
        let got = unsafe {
            arch::syscall6(
                arch::__NR_mmap,
                [place, size, 0, flags as Word, Word::MAX, 0],
            )
        };
        if got == place as SignedWord {
            return place;
        }
        if got > 0 {
            unmap(got as Word, size); // From a kernel before 4.17: another place.
        }
        if got != EEXIST {
            break;
        }
    }
    0
}

/// Gives back what only this file knows of. Returns whether the kernel took it.
#[inline(always)]
fn unmap(from: Word, size: Word) -> bool {
    // SAFETY: the callers pass reservations and the old copy, of which nobody else has the address.
    unsafe { arch::syscall3(__NR_munmap, from, size, 0) == 0 }
}

/// How much of the address space is drawn, from [`LOWEST`].
#[inline(always)]
fn room(start: &Start) -> Word {
    start.image.process.stack.wrapping_sub(NOT_DRAWN)
}

/// Moves `size` bytes. Returns whether they also stay mapped where they were; else nothing has moved. Emulators (qemu-user 7.2)
/// take `MREMAP_DONTUNMAP` and unmap all the same.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
fn keeps(from: Word, to: Word, size: Word) -> bool {
    let mut resident = 0u8;
    if remap(from, to, size, MREMAP_DONTUNMAP) {
        return false;
    }
    // SAFETY: mincore(2) writes one byte, resident, for the first of them.
    if unsafe { arch::syscall3(__NR_mincore, from, 1, &raw mut resident as Word) } == 0 {
        return true;
    }
    remap(to, from, size, 0);
    false
}

/// Moves every part by `delta`. Where the kernel refuses one, those before it go back. Returns whether
/// all have moved.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
fn carry(start: &Start, page: Word, delta: Word) -> bool {
    let mut parts = Parts::of(start, page);
    let mut moved: Word = 0;
    while parts.next(start.image.bias) {
        let to = parts.from.wrapping_add(delta);
        // What comes from the file stays mapped at the old place too, without its pages: this code
        // still runs there.
        let mut keep = MREMAP_DONTUNMAP;
        if parts.flags == 0 {
            keep = 0;
        }
        let refused = if moved == 0 && parts.is_data() {
            !keeps(parts.from, to, parts.size)
        } else if parts.new {
            !renew(&parts, to)
        } else {
            remap(parts.from, to, parts.size, keep)
        };
        let refused = refused || !seen(to, parts.size, parts.flags);
        if refused {
            // The part itself, if it moved, is code, which the old place still has.
            let mut back = Parts::of(start, page);
            while moved != 0 && back.next(start.image.bias) {
                moved = moved.wrapping_sub(1);
                let from = back.from.wrapping_add(delta);
                if (back.flags == 0 || back.flags & PF_W != 0)
                    && !back.new
                    && remap(from, back.from, back.size, 0)
                {
                    start.fail(Fault::MoveRefused, 0, back.from);
                }
            }
            return false;
        }
        moved = moved.wrapping_add(1);
        parts.has_moved(delta);
    }
    true
}

/// Puts new memory of the part's content at `to`. Returns whether the kernel gave some.
#[inline(always)]
fn renew(part: &Parts, to: Word) -> bool {
    let mut flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    if part.flags != 0 {
        flags |= MAP_POPULATE; // All of it is written to now, and the zeros later, if at all.
    }
    let protection = (PROT_READ | PROT_WRITE) as Word;
    // SAFETY: the place was reserved for the part, which is readable.
    unsafe {
        if arch::syscall6(
            arch::__NR_mmap,
            [to, part.size, protection, flags as Word, Word::MAX, 0],
        ) != to as SignedWord
        {
            return false;
        }
        if part.flags != 0 {
            arch::copy(to, part.from, part.size);
        }
    }
    true
}

/// Whether all RELRO of the image, which has moved, is in memory of its own already, which is what the first of its segments
/// tells that was copied: run-time addresses from where and up to where, or twice 0.
#[cfg(feature = "large")]
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn copied(start: &Start) -> (Word, Word) {
    let mut parts = Parts::of(start, start.image.process.page());
    while parts.next(start.image.bias) {
        if parts.new && parts.flags != 0 {
            return (parts.from, parts.from.wrapping_add(parts.size));
        }
    }
    (0, 0)
}

/// `mremap` to a place of which something else is now mapped, or nothing. Returns whether the kernel
/// refused.
#[inline(always)]
fn remap(from: Word, to: Word, size: Word, more: u32) -> bool {
    let flags = MREMAP_MAYMOVE | MREMAP_FIXED | more;
    // SAFETY: the pages are the image's own, the place was reserved for them or is theirs from before.
    let got = unsafe { arch::syscall6(__NR_mremap, [from, size, size, flags as Word, to, 0]) };
    got != to as SignedWord
}

/// Has perf(1) see code that has moved. The kernel tells it of `mmap` and `mprotect` (mm/mprotect.c,
/// `perf_event_mmap`), not of `mremap`. Returns whether the code can still be executed.
///
/// Not on AArch64, where the page may be guarded (`PROT_BTI`), which only the kernel knows.
#[inline(always)]
fn seen(at: Word, size: Word, flags: u32) -> bool {
    if !arch::MPROTECT_KEEPS_CODE || flags & (PF_X | PF_W) != PF_X {
        return true;
    }
    // SAFETY: the new copy, which nobody executes yet.
    unsafe {
        arch::syscall3(__NR_mprotect, at, size, PROT_READ as Word);
        arch::syscall3(__NR_mprotect, at, size, (PROT_READ | PROT_EXEC) as Word) == 0
    }
}

/// Corrects the auxiliary vector and starts again in the new copy.
#[inline(always)]
fn again(start: &Start, delta: Word, place: Word, size: Word) -> ! {
    let mut at = start.image.process.auxv;
    loop {
        // SAFETY: the vector is pairs of words on the stack, which is the process's, and ends with
        // AT_NULL.
        unsafe {
            let tag = arch::load(at);
            if tag == 0 {
                break;
            }
            let value = arch::load_field::<8>(at).wrapping_add(delta);
            let inside = value.wrapping_sub(place) < size;
            if inside && (tag == AT_PHDR as Word || tag == AT_ENTRY as Word) {
                arch::store(at.wrapping_add(8) as *mut Word, value);
            }
        }
        at = at.wrapping_add(16);
    }
    let entry = arch::address_of!("__piestart_moved");
    // SAFETY: the new copy has the same code, and takes these arguments there.
    unsafe { arch::start_again(start.image.process.stack, delta, entry.wrapping_add(delta)) }
}

/// In the new copy, `delta` from the old: unmaps what is left of that, and tells the kernel.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn settle(start: &Start, delta: Word) {
    tell(start, delta);
    let page = start.image.process.page();
    let mut parts = Parts::of(start, page);
    let (mut from, mut to): (Word, Word) = (0, 0);
    loop {
        let more = parts.next(start.image.bias.wrapping_sub(delta));
        if !more || parts.flags != 0 || parts.new {
            // Neighbours in one call.
            if (!more || parts.from != to) && from != to {
                unmap(from, to.wrapping_sub(from));
                from = to;
            }
            if !more {
                return;
            }
            if from == to {
                from = parts.from;
            }
            to = parts.from.wrapping_add(parts.size);
        }
    }
}

/// Tells the kernel where the image is, so that whoever asks it is told right: debuggers that attach read
/// `AT_ENTRY` and `AT_PHDR` from `/proc/PID/auxv`, those of a core dump from its `NT_AUXV`. Takes no capability
/// (kernel/sys.c, `prctl_set_mm_map`), but a kernel with `CONFIG_CHECKPOINT_RESTORE`; others go on telling the old
/// place.
#[inline(always)]
fn tell(start: &Start, delta: Word) {
    // struct prctl_mm_map (include/uapi/linux/prctl.h), of which the two last fields are of 32 bits.
    const WORDS: usize = 13;
    const AUXV_MAX: Word = 1024; // At least as many bytes as any kernel keeps of it: PowerPC's has over 32 pairs.
    const NO_FILE: Word = u32::MAX as Word;
    let mut map = MaybeUninit::<[Word; WORDS]>::uninit();
    let map = &raw mut map as Word;
    let (mut code, mut data, mut end_of_image): ([Word; 2], [Word; 2], Word) =
        ([Word::MAX, 0], [0, 0], 0);
    let mut at = start.image.phdr;
    let mut left = start.image.phnum;
    while left != 0 {
        let this = start.image.segment(at);
        // SAFETY: an entry has p_filesz as word 4.
        let p_filesz = unsafe { arch::load_word::<4>(at) };
        at = at.wrapping_add(PHDR_SIZE);
        left = left.wrapping_sub(1);
        if this.p_type != PT_LOAD {
            continue;
        }
        // As fs/binfmt_elf.c, load_elf_binary, has them.
        let from = this.p_vaddr.wrapping_add(start.image.bias);
        let to = from.wrapping_add(p_filesz);
        let end = from.wrapping_add(this.p_memsz);
        if end > end_of_image {
            end_of_image = end;
        }
        if this.p_flags & PF_X != 0 {
            if from < code[0] {
                code[0] = from;
            }
            if to > code[1] {
                code[1] = to;
            }
        }
        if from > data[0] {
            data[0] = from;
        }
        if to > data[1] {
            data[1] = to;
        }
    }
    // SAFETY: the kernel lays the strings of argv, envp and AT_EXECFN one after the other (fs/exec.c,
    // do_execveat_common); the vector is pairs of words and ends with AT_NULL; map has room for the structure, and
    // prctl only reads it.
    unsafe {
        let execfn = start.image.process.aux(AT_EXECFN);
        let argv = arch::load_field::<8>(start.image.process.stack);
        let argc = arch::load(start.image.process.stack);
        let mut environment = arch::load(
            start
                .image
                .process
                .stack
                .wrapping_add(argc.wrapping_add(2) << 3),
        );
        if environment == 0 {
            environment = execfn;
        }
        let mut end = start.image.process.auxv;
        while arch::load(end) != 0 {
            end = end.wrapping_add(16);
        }
        let size = end.wrapping_add(16).wrapping_sub(start.image.process.auxv);
        // Nobody has moved the break yet: it is where it begins.
        let brk = arch::syscall3(__NR_brk, 0, 0, 0) as Word;
        let heap = heap(start, brk, end_of_image, delta);
        let mut to = map;
        macro_rules! put {
            ($($word:expr),*) => {$(
                arch::store(to as *mut Word, $word);
                to = to.wrapping_add(8);
            )*};
        }
        put!(
            code[0],
            code[1],
            data[0],
            data[1],
            heap,
            heap,
            start.image.process.stack
        );
        put!(argv, environment, environment, execfn);
        // Two numbers of 32 bits.
        let last = match const { arch::MACHINE.format.order } {
            ByteOrder::Little => NO_FILE << 32 | size,
            ByteOrder::Big => size << 32 | NO_FILE,
        };
        put!(start.image.process.auxv, last);
        if size <= AUXV_MAX {
            let size_of_map = to.wrapping_sub(map);
            let what = (PR_SET_MM as Word, PR_SET_MM_MAP as Word);
            arch::syscall6(__NR_prctl, [what.0, what.1, map, size_of_map, 0, 0]);
        }
    }
}

/// Where memory by brk(2) is to begin, which the kernel has begin at `brk`.
#[inline(always)]
fn heap(start: &Start, brk: Word, end_of_image: Word, delta: Word) -> Word {
    /// So much of the address space must be free there: 128 GiB of 47 bits. A heap that grows beyond may meet
    /// something; allocators map memory then. More would tell of the heap, once the image is known, where it is not.
    const SHARE: u32 = 10;
    let page = start.image.process.page();
    let moved = brk.wrapping_add(delta);
    // Right after the image without a random number between (kernel.randomize_va_space 1, CONFIG_COMPAT_BRK): such
    // kernels want it above the data (mm/mmap.c, brk).
    if moved.wrapping_sub(end_of_image) < page {
        return moved;
    }
    let size = (top(start) >> SHARE).wrapping_add(1);
    let place = reserve(start, DRAWS.wrapping_mul(2), 0, size, page);
    if place == 0 || !unmap(place, size) {
        return brk; // What is still mapped would stand in its way.
    }
    place
}

/// The highest address that has as many bits as the stack's, and so as the address space.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
fn top(start: &Start) -> Word {
    // The stack is the highest thing there is.
    let mut top = start.image.process.stack;
    top |= top >> 1;
    top |= top >> 2;
    top |= top >> 4;
    top |= top >> 8;
    top |= top >> 16;
    top |= top >> 32;
    top
}

/// Whether the kernel randomised this process: without, the stack's strings end at the very top, a
/// null word above them (fs/exec.c, `bprm_execve`; fs/binfmt_elf.c, `randomize_stack_top`).
#[inline(always)]
fn randomised(start: &Start) -> bool {
    let mut at = start.image.process.aux(AT_EXECFN);
    if at == 0 {
        return false;
    }
    loop {
        // SAFETY: AT_EXECFN is a string.
        let byte = unsafe { arch::load_byte(at) };
        at = at.wrapping_add(1);
        if byte == 0 {
            break;
        }
    }
    // The top of the address space, or on x86_64 the page below it.
    let gap = top(start).wrapping_add(1).wrapping_sub(at.wrapping_add(8));
    gap != 0 && gap != 4096
}

/// A random word: the kernel's, without waiting for it; where it has none to give, the sixteen bytes at
/// `AT_RANDOM`, hashed so that the place tells nothing of the stack guard, which is of them too.
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
fn random(start: &Start, draw: u32) -> Word {
    let mut word: Word = 0;
    // SAFETY: the call writes eight bytes, word.
    let got = unsafe {
        arch::syscall3(
            __NR_getrandom,
            &raw mut word as Word,
            8,
            GRND_NONBLOCK as Word,
        )
    };
    if got != 8 {
        let bytes = start.image.process.aux(AT_RANDOM);
        word = draw as Word;
        if bytes != 0 {
            // SAFETY: AT_RANDOM points at 16 bytes (kernel, create_elf_tables).
            unsafe {
                word = mix(word.wrapping_add(arch::load(bytes)));
                word = mix(word.wrapping_add(arch::load_field::<8>(bytes)));
            }
        }
        word = mix(word);
    }
    word
}

/// Multiplies by 2⁶⁴ divided by the golden ratio, and folds the high half, which depends on every bit,
/// into the low one.
#[inline(always)]
const fn mix(word: Word) -> Word {
    let word = (word ^ word >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    word ^ word >> 32
}
