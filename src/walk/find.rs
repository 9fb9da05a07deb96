// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where am I: the program headers, the load bias, the segments that matter at start.
//!
//! The headers are found at `__ehdr_start`, which every linker defines where it puts the ELF header
//! into a segment, by a PC-relative address. `AT_PHDR` says the same, except under emulators and
//! user-space loaders that get it wrong. It is the way out when what stands at `__ehdr_start` is not an
//! ELF header, or when the program headers are not right after it, where every linker puts them: a tool
//! has then moved them, mostly to a segment that is not mapped at the same distance as in the file.
//!
//! The load bias is the run-time address of `_DYNAMIC` less its `p_vaddr`: no link base of 0, no
//! `PT_PHDR` and no order of the `PT_LOAD`s is assumed. `e_entry` has to say the same. Where it does not,
//! one of the two has been changed after the link, and the segment with the ELF header tells which.

use crate::elf::addr::LinkAddr;
use crate::elf::class::{ByteOrder, Word};
#[cfg(feature = "full")]
use crate::elf::dynamic::DT_NULL;
#[cfg(feature = "checks")]
use crate::elf::fault::Fault;
#[cfg(feature = "checks")]
use crate::elf::segment::PT_LOAD;
#[cfg(feature = "tls")]
use crate::elf::segment::PT_TLS;
use crate::elf::segment::{PHDR_SIZE, PT_DYNAMIC};
#[cfg(feature = "full")]
use crate::walk::process::go;
use crate::walk::process::{Process, Walker};

/// Run-time addresses that the linker knows.
#[derive(Clone, Copy)]
pub(crate) struct Symbols {
    /// `__ehdr_start`: the ELF header.
    pub(crate) ehdr: Word,
    /// The entry point.
    pub(crate) entry: Word,
    /// `_DYNAMIC`, without meaning where there is no `PT_DYNAMIC`.
    pub(crate) dynamic: Word,
}

impl<P: Process> Walker<P> {
    /// A link address at which no image has anything that can be written to.
    pub(crate) const NOWHERE: Word = P::MACHINE.format.class.max() / 2 + 1;

    /// Finds the headers, the load bias and the segments. Returns the link address of `PT_DYNAMIC`.
    #[inline(always)]
    pub(crate) fn find(&mut self, symbols: Symbols) -> Result<Option<LinkAddr>, P::Stop> {
        let format = const { P::MACHINE.format };
        let magic = const {
            match P::MACHINE.format.order {
                ByteOrder::Little => u32::from_le_bytes(*b"\x7fELF"),
                ByteOrder::Big => u32::from_be_bytes(*b"\x7fELF"),
            }
        };
        const ET_DYN: u16 = 3;
        let ehdr_size = const { P::MACHINE.format.class.ehdr_size() };
        let Symbols {
            ehdr,
            entry,
            dynamic,
        } = symbols;
        let mut by_entry = 0;
        let mut pie = false;
        #[cfg(not(feature = "full"))]
        let mut header = true;
        // elf(5) has the fields: e_type, e_entry, e_phoff and e_phnum of `Elf32_Ehdr` and `Elf64_Ehdr`.
        #[cfg(feature = "full")]
        let mut header = self.process.has_header(ehdr);
        if cfg!(feature = "checks") && header {
            header = format.halves(self.process.load(ehdr)).0 == magic;
        }
        if header && self.either::<7, 4>(ehdr) == ehdr_size {
            self.phdr = ehdr.wrapping_add(ehdr_size);
            self.phnum = format.first_quarter(self.either::<11, 7>(ehdr)) as Word;
        } else {
            #[cfg(feature = "checks")]
            {
                let Some((phdr, phnum)) = self.process.headers() else {
                    return Err(self.process.fault(Fault::NoHeaders, 0, 0));
                };
                self.phdr = phdr;
                self.phnum = phnum;
            }
        } // The smallest start code then finds no PT_DYNAMIC, and that is its fault.
        if cfg!(feature = "checks") && header {
            pie = format.first_quarter(self.either::<4, 2>(ehdr)) == ET_DYN;
            by_entry = entry.wrapping_sub(self.either::<6, 3>(ehdr));
        }

        let mut has_dynamic = false;
        let mut table = 0;
        #[cfg(feature = "checks")]
        let mut head = 0; // The link address of the ELF header.
        let mut low = Word::MAX;
        let mut high: Word = 0;
        let mut at = self.phdr;
        let mut left = self.phnum;
        while left != 0 {
            let this = self.segment(at);
            if this.p_type == PT_DYNAMIC {
                has_dynamic = true;
                table = this.p_vaddr;
            }
            #[cfg(feature = "checks")]
            if this.p_type == PT_LOAD {
                let p_offset = self.process.load_word::<1>(at);
                let p_filesz = self.process.load_word::<4>(at);
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
                self.tls_vaddr = this.p_vaddr;
                self.tls_memsz = this.p_memsz;
                self.tls_filesz = self.process.load_word::<4>(at);
                self.tls_align = self.either::<7, 6>(at);
            }
            at = at.wrapping_add(PHDR_SIZE);
            left = left.wrapping_sub(1);
        }
        let by_dynamic = dynamic.wrapping_sub(table);
        self.bias = by_dynamic;
        if !has_dynamic {
            self.bias = if pie { by_entry } else { 0 };
        } else if cfg!(feature = "checks") && by_entry != by_dynamic && header {
            #[cfg(feature = "checks")]
            {
                // PT_DYNAMIC is not where the linker left it, or e_entry is another's.
                let by_header = ehdr.wrapping_sub(head);
                if by_header == by_entry {
                    self.bias = by_entry;
                } else if by_header != by_dynamic {
                    return Err(self.process.fault(Fault::Moved, 0, 0));
                }
            }
        }
        #[cfg(feature = "full")]
        if has_dynamic {
            go!(self.within(DT_NULL, table, const { P::MACHINE.format.class.dyn_size() }));
        }
        // A place is in range when place - low <= room, so that the whole word is.
        let mut room = high.wrapping_sub(low).wrapping_sub(Self::WORD);
        if high < low.wrapping_add(Self::WORD) {
            // Nothing is writable: no place that could be passes, but the comparison needs a number.
            low = Self::NOWHERE;
            room = 0;
        }
        if cfg!(feature = "checks") {
            self.low = low;
            self.room = room;
        }
        Ok(if has_dynamic {
            Some(LinkAddr(table))
        } else {
            None
        })
    }

    /// Refuses a table, that of the row `tag`, unless `size` bytes at link address `address` lie in one
    /// `PT_LOAD`. No table is at 0, and one of words is at a multiple of their size.
    #[cfg(feature = "checks")]
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    pub(crate) fn within(&self, tag: Word, address: Word, size: Word) -> Result<(), P::Stop> {
        let aligned =
            address != 0 && (size < Self::WORD || address & const { Self::WORD - 1 } == 0);
        if !(aligned && self.inside(address, size, 0)) {
            return Err(self.process.fault(Fault::TableOutside, tag, address));
        }
        Ok(())
    }

    /// Whether `size` bytes at link address `address` lie in one `PT_LOAD` that has `flags`.
    #[cfg(feature = "checks")]
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    pub(crate) fn inside(&self, address: Word, size: Word, flags: u32) -> bool {
        let mut at = self.phdr;
        let mut left = self.phnum;
        while left != 0 {
            let this = self.segment(at);
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
}
