// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where am I: the program headers, the load bias, the segments that matter at start.
//!
//! The headers are found at `__ehdr_start`, which every linker defines where it puts the ELF header
//! into a segment, by a PC-relative address. `AT_PHDR` says the same, except under emulators and
//! user-space loaders that get it wrong. It is the way out when what stands at `__ehdr_start` is not an
//! ELF header, or when the program headers are not right behind it, where every linker puts them: a tool
//! has then moved them, mostly to a segment that is not mapped at the same distance as in the file.
//!
//! The load bias is the run-time address of `_DYNAMIC` less its `p_vaddr`: no link base of 0, no
//! `PT_PHDR` and no order of the `PT_LOAD`s is assumed. `e_entry` has to say the same. Where it does not,
//! one of the two has been changed after the link, and the segment with the ELF header tells which.
//!
//! # Safety
//!
//! Reads the image's own headers by address; obeys the rules in `relocate.rs`.

#![allow(unsafe_code)]

#[cfg(feature = "checks")]
use core::mem::MaybeUninit;

use linux_raw_sys::auxvec::{AT_PHDR, AT_PHNUM};
#[cfg(feature = "checks")]
use linux_raw_sys::errno::ENOMEM;
#[cfg(feature = "checks")]
use linux_raw_sys::general::__NR_mincore;

use crate::elf::addr::{Bias, LinkAddr};
use crate::elf::class::Format;
use crate::elf::dynamic::DT_NULL;
use crate::elf::fault::Fault;
use crate::elf::memory::Memory;
#[cfg(feature = "tls")]
use crate::elf::segment::PT_TLS;
use crate::elf::segment::{PHDR_SIZE, PT_DYNAMIC, PT_LOAD, Segment};
use crate::start::die::die;
use crate::start::state::Start;
use crate::sys::{arch, auxv};

/// The running image as the decoders read it.
#[derive(Clone, Copy)]
pub(crate) struct Live {
    pub(crate) bias: Bias,
}

impl Memory for Live {
    #[inline(always)]
    fn format(&self) -> Format {
        Format::NATIVE
    }

    #[inline(always)]
    fn word(&self, address: LinkAddr) -> Option<u64> {
        // SAFETY: tables are checked to lie in a segment before they are read; the dynamic table
        // and the headers are where the linker said.
        Some(unsafe { arch::load(self.bias.run(address).0) })
    }

    #[inline(always)]
    fn field<const N: u64>(&self, base: LinkAddr) -> Option<u64> {
        // SAFETY: tables, table and headers as above.
        Some(unsafe { arch::load_word::<N>(self.bias.run(base).0) })
    }
}

/// The program header at `at`, a run-time address.
#[inline(always)]
pub(crate) fn segment(at: u64) -> Segment {
    // The callers stay in the table of the program headers, which is readable.
    let memory = Live { bias: Bias(0) };
    let Some(segment) = Segment::read(&memory, LinkAddr(at)) else {
        return Segment::NULL; // Live has every word.
    };
    segment
}

/// Whether the table of program headers is not in memory: a kernel before 5.18, and an emulator, take
/// `AT_PHDR` for the ELF header's address and `e_phoff`.
#[cfg(feature = "checks")]
#[inline(always)]
fn unmapped(phdr: u64, phnum: u64) -> bool {
    const PAGES: u64 = 32;
    const NOT_MAPPED: i64 = -(ENOMEM as i64);
    const MOST: u64 = 65536 / PHDR_SIZE; // The kernel's limit (fs/binfmt_elf.c, load_elf_phdrs).
    let mut resident = MaybeUninit::<[u8; PAGES as usize]>::uninit();
    let from = phdr & !4095;
    let size = phnum
        .wrapping_mul(PHDR_SIZE)
        .wrapping_add(phdr.wrapping_sub(from));
    // SAFETY: mincore writes a byte for each page of at most 65536 + 4095 bytes.
    phnum > MOST
        || unsafe { arch::syscall3(__NR_mincore, from, size, &raw mut resident as u64) }
            == NOT_MAPPED
}

/// Finds the auxiliary vector, the headers, the load bias and the segments. `dynamic` is the
/// run-time address of `_DYNAMIC`, without meaning where there is no `PT_DYNAMIC`. Returns where that is.
#[inline(always)]
pub(crate) fn find(start: &mut Start, dynamic: u64) -> Option<LinkAddr> {
    const MAGIC: u32 = 0x464c_457f; // 7f 45 4c 46
    const ET_DYN: u16 = 3;
    const EHDR_SIZE: u64 = 64;
    // SAFETY: stage 1 has the stack from the kernel.
    start.auxv = unsafe { auxv::of_stack(start.stack) };
    let ehdr = arch::address_of!("__ehdr_start");
    let entry = arch::address_of!("__piestart_entry");
    let mut by_entry = 0;
    let mut pie = false;
    let mut header = true;
    // SAFETY: __ehdr_start is in the image, and an ELF header is 64 bytes: e_type at 16, e_entry at
    // 24, e_phoff at 32, e_phnum at 56.
    unsafe {
        if cfg!(feature = "checks") {
            header = arch::load(ehdr) as u32 == MAGIC;
        }
        if header && arch::load_field::<32>(ehdr) == EHDR_SIZE {
            start.phdr = ehdr.wrapping_add(EHDR_SIZE);
            start.phnum = arch::load_field::<56>(ehdr) as u16 as u64;
        } else if cfg!(feature = "checks") {
            start.phdr = start.aux(AT_PHDR);
            start.phnum = start.aux(AT_PHNUM);
            #[cfg(feature = "checks")]
            if unmapped(start.phdr, start.phnum) {
                die(start, Fault::NoHeaders, 0, 0);
            }
        } // The smallest start code then finds no PT_DYNAMIC, and that is its fault.
        if cfg!(feature = "checks") && header {
            pie = arch::load_field::<16>(ehdr) as u16 == ET_DYN;
            by_entry = entry.wrapping_sub(arch::load_field::<24>(ehdr));
        }
    }

    let mut has_dynamic = false;
    let mut table = 0;
    let mut head = 0; // The link address of the ELF header.
    let mut low = u64::MAX;
    let mut high: u64 = 0;
    let mut at = start.phdr;
    let mut left = start.phnum;
    while left != 0 {
        let this = segment(at);
        if this.p_type == PT_DYNAMIC {
            has_dynamic = true;
            table = this.p_vaddr;
        }
        if cfg!(feature = "checks") && this.p_type == PT_LOAD {
            // SAFETY: the entry is 56 bytes: p_offset at 8, p_filesz at 32.
            let (p_offset, p_filesz) =
                unsafe { (arch::load_field::<8>(at), arch::load_field::<32>(at)) };
            if p_offset == 0 && p_filesz != 0 {
                head = this.p_vaddr;
            }
        }
        if cfg!(feature = "checks") && this.is_writable_load() {
            if this.p_vaddr < low {
                low = this.p_vaddr;
            }
            if this.end() > high {
                high = this.end();
            }
        }
        #[cfg(feature = "tls")]
        if this.p_type == PT_TLS {
            start.tls_vaddr = this.p_vaddr;
            start.tls_memsz = this.p_memsz;
            // SAFETY: the entry is 56 bytes: p_filesz at 32, p_align at 48.
            unsafe {
                start.tls_filesz = arch::load_field::<32>(at);
                start.tls_align = arch::load_field::<48>(at);
            }
        }
        at = at.wrapping_add(PHDR_SIZE);
        left = left.wrapping_sub(1);
    }
    let by_dynamic = dynamic.wrapping_sub(table);
    start.bias = by_dynamic;
    if !has_dynamic {
        start.bias = if pie { by_entry } else { 0 };
    } else if cfg!(feature = "checks") && by_entry != by_dynamic && header {
        // PT_DYNAMIC is not where the linker left it, or e_entry is another's.
        let by_header = ehdr.wrapping_sub(head);
        if by_header == by_entry {
            start.bias = by_entry;
            within(start, DT_NULL, table, 16);
        } else if by_header != by_dynamic {
            die(start, Fault::Moved, 0, 0);
        }
    }
    // A place is in range when place - low <= room, so that its eight bytes are.
    let mut room = high.wrapping_sub(low).wrapping_sub(8);
    if high < low.wrapping_add(8) {
        // Nothing is writable: no place that could be passes, but the comparison needs a number.
        low = 1 << 63;
        room = 0;
    }
    if cfg!(feature = "checks") {
        start.low = low;
        start.room = room;
    }
    if has_dynamic {
        Some(LinkAddr(table))
    } else {
        None
    }
}

/// Refuses a table, that of the row `tag`, unless `size` bytes at link address `address` lie in one
/// `PT_LOAD`. No table is at 0, and one of words is at a multiple of 8.
#[inline]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn within(start: &Start, tag: u64, address: u64, size: u64) {
    let aligned = address != 0 && (size < 8 || address & 7 == 0);
    if !(aligned && inside(start, address, size, 0)) {
        die(start, Fault::TableOutside, tag, address);
    }
}

/// Whether `size` bytes at link address `address` lie in one `PT_LOAD` that has `flags`.
#[inline]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn inside(start: &Start, address: u64, size: u64, flags: u32) -> bool {
    let mut at = start.phdr;
    let mut left = start.phnum;
    while left != 0 {
        let this = segment(at);
        let inside = address.wrapping_sub(this.p_vaddr);
        if this.p_type == PT_LOAD
            && this.p_flags & flags == flags
            && inside <= this.p_memsz
            && size <= this.p_memsz.wrapping_sub(inside)
        {
            return true;
        }
        at = at.wrapping_add(PHDR_SIZE);
        left = left.wrapping_sub(1);
    }
    false
}

/// The program headers, one after the other.
#[derive(Debug)]
pub(crate) struct Segments {
    at: u64,
    left: u64,
}

impl Segments {
    #[inline(always)]
    pub(crate) fn of(start: &Start) -> Self {
        Self {
            at: start.phdr,
            left: start.phnum,
        }
    }
}

impl Clone for Segments {
    /// Not derived, which is not inlined at opt-level 0.
    #[inline(always)]
    fn clone(&self) -> Self {
        Self {
            at: self.at,
            left: self.left,
        }
    }
}

impl Iterator for Segments {
    type Item = Segment;

    #[inline(always)]
    fn next(&mut self) -> Option<Segment> {
        if self.left == 0 {
            return None;
        }
        let this = segment(self.at);
        self.at = self.at.wrapping_add(PHDR_SIZE);
        self.left = self.left.wrapping_sub(1);
        Some(this)
    }
}
