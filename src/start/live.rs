// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The process that this start code runs in, for the walker: memory by assembly, and a fault is the end.
//!
//! # Safety
//!
//! The walker asks for words of the image that it has checked, and a [`Live`] exists only in a process that the start
//! code started: [`Live::begin`]'s caller says so.

#![allow(unsafe_code)]

#[cfg(feature = "checks")]
use core::mem::MaybeUninit;

#[cfg(any(feature = "aslr", feature = "large", feature = "seal"))]
use linux_raw_sys::auxvec::AT_PAGESZ;
#[cfg(feature = "checks")]
use linux_raw_sys::auxvec::{AT_PHDR, AT_PHNUM};
#[cfg(feature = "checks")]
use linux_raw_sys::errno::ENOMEM;
#[cfg(feature = "checks")]
use linux_raw_sys::general::__NR_mincore;

#[cfg(feature = "full")]
use crate::elf::class::Class;
#[cfg(feature = "checks")]
use crate::elf::class::SignedWord;
use crate::elf::class::Word;
use crate::elf::fault::Fault;
use crate::elf::machine::Machine;
#[cfg(feature = "checks")]
use crate::elf::segment::PHDR_SIZE;
use crate::start::die::die;
use crate::sys::{arch, auxv};
use crate::walk::process::Process;
#[cfg(feature = "checks")]
use crate::walk::process::Range;

/// What the kernel gave this process.
#[repr(C)]
pub(crate) struct Live {
    /// The initial stack pointer: the address of argc. First, for the fault messages.
    pub(crate) stack: Word,
    /// The auxiliary vector.
    pub(crate) auxv: Word,
    /// From here on and up to there, pages are in memory of their own already: none of them is to be made ready.
    #[cfg(feature = "large")]
    pub(crate) own_from: Word,
    #[cfg(feature = "large")]
    pub(crate) own_to: Word,
}

/// What mincore(2) says of pages that are not mapped.
#[cfg(feature = "checks")]
const NOT_MAPPED: SignedWord = -(ENOMEM as SignedWord);

/// What a fault leaves: nothing, for the process has ended.
pub(crate) enum Never {}

impl Live {
    /// Begins with the initial stack pointer.
    ///
    /// # Safety
    /// `stack` must be what the kernel, or who started this process in its place, left.
    #[inline(always)]
    pub(crate) unsafe fn begin(&mut self, stack: Word) {
        self.stack = stack;
        // SAFETY: the caller's promise.
        self.auxv = unsafe { auxv::of_stack(stack) };
    }

    /// The size of a page, 0 where nobody tells. On a machine that has but one, it is that, whatever the auxiliary vector says.
    #[cfg(any(feature = "aslr", feature = "large", feature = "seal"))]
    #[inline(always)]
    pub(crate) fn page(&self) -> Word {
        const LARGEST: Word = arch::MACHINE.max_page;
        if LARGEST == 4096 {
            return LARGEST;
        }
        self.aux(AT_PAGESZ)
    }

    /// The value of the auxiliary vector's entry `key`; 0 where there is no such entry.
    #[inline(always)]
    pub(crate) fn aux(&self, key: u32) -> Word {
        // SAFETY: begin() found the vector, before anything else.
        unsafe { auxv::value(self.auxv, key) }
    }
}

#[cfg(feature = "large")]
type Block = crate::start::huge::Block;
#[cfg(not(feature = "large"))]
type Block = crate::walk::process::InPlace;

impl Process for Live {
    const MACHINE: Machine = arch::MACHINE;
    type Stop = Never;
    type Block = Block;

    #[inline(always)]
    fn load(&self, at: Word) -> Word {
        // SAFETY: the walker checks that a table lies in a segment before it reads it; the dynamic table and the
        // headers are where the linker put them.
        unsafe { arch::load(at) }
    }

    #[inline(always)]
    fn load_word<const N: Word>(&self, base: Word) -> Word {
        // SAFETY: as for load().
        unsafe { arch::load_word::<N>(base) }
    }

    #[inline(always)]
    fn store(&mut self, at: Word, value: Word) {
        // SAFETY: the walker checks that the place is in a writable segment, or in the TLS block.
        unsafe { arch::store(at as *mut Word, value) };
    }

    #[cfg(feature = "checks")]
    #[inline(always)]
    fn add_words(&mut self, place: Word, bits: Word, bias: Word) {
        // SAFETY: the walker checks the lowest and the highest of the words.
        unsafe { arch::add_words(place, bits, bias) };
    }

    #[cfg(feature = "checks")]
    #[inline(always)]
    fn apply_relative(&mut self, mut at: Word, whole: Word, range: Range, wide: bool) -> Word {
        /// Sixteen entries of a table, in bytes.
        const SIXTEEN: Word = 16 * arch::MACHINE.entry_size();
        let Range { bias, low, room } = range;
        loop {
            let mut until = whole;
            if cfg!(feature = "large") {
                // SAFETY: the table is in a segment; places are checked against the writable range.
                at = unsafe { arch::apply_sixteens(at, whole, bias, low, room, wide) };
                let next = at.wrapping_add(SIXTEEN); // After it another sixteen may do.
                if next < whole {
                    until = next;
                }
            }
            // SAFETY: as above.
            at = unsafe { arch::apply_relative(at, until, bias, low, room) };
            if at < until || until == whole {
                return at;
            }
        }
    }

    #[cfg(feature = "checks")]
    #[inline(always)]
    fn is_wide(&self, size: Word) -> bool {
        /// The size, in bytes, from which on it pays to ask for AVX. In a virtual machine that is a trip to the
        /// hypervisor, of up to 15 µs.
        const WIDE_MIN: Word = 65536 * arch::MACHINE.entry_size();
        size >= WIDE_MIN && arch::has_wide_loads()
    }

    #[inline(always)]
    fn fault(&self, fault: Fault, value: Word, place: Word) -> Never {
        die(&raw const self.stack, fault, value, place)
    }

    #[inline(always)]
    fn resolve(&mut self, resolver: Word) -> Word {
        // SAFETY: the linker made this the address of a resolver; all else is relocated when the walker asks.
        unsafe { arch::resolve_ifunc(resolver, self.auxv) }
    }

    #[inline(always)]
    fn tlsdesc(&self) -> Word {
        arch::address_of!("__piestart_tlsdesc")
    }

    #[cfg(feature = "large")]
    #[inline(always)]
    fn page_size(&self) -> Word {
        self.page()
    }

    #[cfg(all(
        feature = "large",
        any(feature = "seal", piestart_object = "blob-large")
    ))]
    #[inline(always)]
    fn owns(&mut self, from: Word, size: Word) {
        self.own_from = from;
        self.own_to = from.wrapping_add(size);
    }

    #[cfg(feature = "large")]
    #[inline(always)]
    fn own(&self) -> (Word, Word) {
        (self.own_from, self.own_to)
    }

    /// Asks the kernel only where `AT_PHDR` is not right after it, as when no segment holds the headers.
    #[cfg(feature = "full")]
    #[inline(always)]
    fn has_header(&self, ehdr: Word) -> bool {
        const EHDR_SIZE: Word = Class::NATIVE.ehdr_size();
        let mut resident = 0u8;
        if self.aux(AT_PHDR) == ehdr.wrapping_add(EHDR_SIZE) {
            return true;
        }
        // SAFETY: mincore writes one byte, for one page.
        let result =
            unsafe { arch::syscall3(__NR_mincore, ehdr & !4095, 1, &raw mut resident as Word) };
        result != NOT_MAPPED
    }

    #[cfg(not(feature = "checks"))]
    #[inline(always)]
    fn headers(&self) -> Option<(Word, Word)> {
        None
    }

    /// A kernel before 5.18, and an emulator, take `AT_PHDR` for the ELF header's address and `e_phoff`, where the
    /// table perhaps is not in memory.
    #[cfg(feature = "checks")]
    #[inline(always)]
    fn headers(&self) -> Option<(Word, Word)> {
        const PAGES: Word = 32;
        const MOST: Word = 65536 / PHDR_SIZE; // The kernel's limit (fs/binfmt_elf.c, load_elf_phdrs).
        let (phdr, phnum) = (self.aux(AT_PHDR), self.aux(AT_PHNUM));
        let mut resident = MaybeUninit::<[u8; PAGES as usize]>::uninit();
        let from = phdr & !4095;
        let size = phnum
            .wrapping_mul(PHDR_SIZE)
            .wrapping_add(phdr.wrapping_sub(from));
        let vector = &raw mut resident as Word;
        if phnum > MOST {
            return None;
        }
        // SAFETY: mincore writes a byte for each page of at most 65536 + 4095 bytes.
        if unsafe { arch::syscall3(__NR_mincore, from, size, vector) } == NOT_MAPPED {
            return None;
        }
        Some((phdr, phnum))
    }
}
