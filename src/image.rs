// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where am I: the program headers, the load bias, the segments that matter at start.
//!
//! The headers are found at `__ehdr_start`, which every linker defines where it puts the ELF header
//! into a segment, by a PC-relative address. `AT_PHDR` says the same, except under emulators and
//! user-space loaders that get it wrong, and is the way out when what stands at `__ehdr_start` is no
//! ELF header. The load bias is the run-time address of `_DYNAMIC` less its `p_vaddr`: no link base
//! of 0, no `PT_PHDR` and no order of the `PT_LOAD`s is assumed.
//!
//! # Safety
//!
//! Reads the image's own headers by address; obeys the rules in `relocate.rs`.

#![allow(unsafe_code)]
#![allow(
    clippy::extra_unused_type_parameters,
    reason = "a generic function becomes part of the crate that starts the program"
)]

use linux_raw_sys::auxvec::{AT_PHDR, AT_PHNUM};

use crate::addr::{Bias, LinkAddr, Memory};
use crate::arch;
use crate::die::die;
use crate::fault::Fault;
use crate::handoff::HandOff;
#[cfg(feature = "tls")]
use crate::segment::PT_TLS;
use crate::segment::{PHDR_SIZE, PT_DYNAMIC, PT_LOAD, Segment};
use crate::start::Start;

/// The running image as the decoders read it.
#[derive(Clone, Copy)]
pub(crate) struct Live {
    pub(crate) bias: Bias,
}

impl Memory for Live {
    #[inline(always)]
    fn word(&self, address: LinkAddr) -> Option<u64> {
        // SAFETY: tables are checked to lie in a segment before they are read; the dynamic table
        // and the headers are where the linker said.
        Some(unsafe { arch::load(self.bias.run(address).0) })
    }

    #[inline(always)]
    fn field<const OFFSET: u64>(&self, base: LinkAddr) -> Option<u64> {
        // SAFETY: as above.
        Some(unsafe { arch::load_field::<OFFSET>(self.bias.run(base).0) })
    }
}

/// The program header at `at`, a run-time address.
#[inline(always)]
pub(crate) fn segment(at: u64) -> Segment {
    // SAFETY: the callers stay in the table of the program headers.
    unsafe {
        let head = arch::load(at);
        Segment {
            p_type: head as u32,
            p_flags: (head >> 32) as u32,
            p_vaddr: arch::load_field::<16>(at),
            p_memsz: arch::load_field::<40>(at),
        }
    }
}

/// The value of `key` in the auxiliary vector at `at`, or 0.
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn aux_value<H: HandOff>(mut at: u64, key: u32) -> u64 {
    loop {
        // SAFETY: the vector is pairs of words and ends with AT_NULL.
        let (tag, value) = unsafe { (arch::load(at), arch::load_field::<8>(at)) };
        if tag == 0 {
            return 0;
        }
        if tag == key as u64 {
            return value;
        }
        at = at.wrapping_add(16);
    }
}

/// Where the auxiliary vector begins: behind argc, argv, envp and their null pointers.
#[inline(always)]
fn auxv(stack: u64) -> u64 {
    // SAFETY: the kernel lays the block so (psABI "Process initialization").
    unsafe {
        let argc = arch::load(stack);
        let mut at = stack.wrapping_add(argc.wrapping_add(2).wrapping_mul(8));
        while arch::load(at) != 0 {
            at = at.wrapping_add(8);
        }
        at.wrapping_add(8)
    }
}

/// Finds the auxiliary vector, the headers, the load bias and the segments. `dynamic` is the
/// run-time address of `_DYNAMIC`, without meaning where there is no `PT_DYNAMIC`. Returns whether
/// there is one.
#[inline(always)]
pub(crate) fn find<H: HandOff>(start: &mut Start, dynamic: u64) -> bool {
    const MAGIC: u32 = 0x464c_457f; // 7f 45 4c 46
    const ET_DYN: u16 = 3;
    start.auxv = auxv(start.stack);
    let ehdr = arch::address_of!("__ehdr_start");
    let entry = arch::address_of!("__piestart_entry");
    let mut bias = 0;
    // SAFETY: __ehdr_start is in the image, and an ELF header is 64 bytes: e_type at 16, e_entry at
    // 24, e_phoff at 32, e_phnum at 56.
    unsafe {
        if !cfg!(feature = "checks") || arch::load(ehdr) as u32 == MAGIC {
            start.phdr = ehdr.wrapping_add(arch::load_field::<32>(ehdr));
            start.phnum = arch::load_field::<56>(ehdr) as u16 as u64;
            if cfg!(feature = "checks") && arch::load_field::<16>(ehdr) as u16 == ET_DYN {
                // For a PIE with nothing to relocate, which may lack a PT_DYNAMIC.
                bias = entry.wrapping_sub(arch::load_field::<24>(ehdr));
            }
        } else {
            start.phdr = aux_value::<H>(start.auxv, AT_PHDR);
            start.phnum = aux_value::<H>(start.auxv, AT_PHNUM);
            if start.phdr == 0 {
                die::<H>(start, Fault::NoHeaders, 0, 0);
            }
        }
    }

    let mut has_dynamic = false;
    let mut low = u64::MAX;
    let mut high: u64 = 0;
    let mut at = start.phdr;
    let mut left = start.phnum;
    while left != 0 {
        let this = segment(at);
        if this.p_type == PT_DYNAMIC {
            has_dynamic = true;
            bias = dynamic.wrapping_sub(this.p_vaddr);
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
    start.bias = bias;
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
    has_dynamic
}

/// Whether `size` bytes at link address `address` lie in one `PT_LOAD`.
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn inside<H: HandOff>(start: &Start, address: u64, size: u64) -> bool {
    let mut at = start.phdr;
    let mut left = start.phnum;
    while left != 0 {
        let this = segment(at);
        let inside = address.wrapping_sub(this.p_vaddr);
        if this.p_type == PT_LOAD
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

/// Refuses a table, that of the row `tag`, unless `size` bytes at link address `address` lie in one
/// `PT_LOAD`.
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn within<H: HandOff>(start: &Start, tag: u64, address: u64, size: u64) {
    if !inside::<H>(start, address, size) {
        die::<H>(start, Fault::TableOutside, tag, address);
    }
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
