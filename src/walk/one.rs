// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! One relocation of any type, with its symbol.

use crate::elf::addr::LinkAddr;
use crate::elf::class::Word;
#[cfg(feature = "full")]
use crate::elf::dynamic::{DT_RELA, DT_STRTAB, DT_SYMTAB};
use crate::elf::fault::Fault;
use crate::elf::reloc::Relocation;
use crate::elf::segment::PF_W;
#[cfg(feature = "full")]
use crate::elf::symbol::Symbol;
use crate::walk::process::{Process, View, Walker, go};
use crate::walk::tables::Pass;

/// The machine's numbers, each a constant of its own: a constant structure may be read from memory.
#[cfg_attr(
    not(feature = "tls"),
    allow(dead_code, reason = "an unknown type is then a fault")
)]
impl<P: Process> Walker<P> {
    const NONE: u32 = P::MACHINE.types.none;
    const ABSOLUTE: u32 = P::MACHINE.types.absolute;
    const GLOB_DAT: u32 = P::MACHINE.types.glob_dat;
    const JUMP_SLOT: u32 = P::MACHINE.types.jump_slot;
    const RELATIVE: u32 = P::MACHINE.types.relative;
    const IRELATIVE: u32 = P::MACHINE.types.irelative;
    pub(crate) const DTPMOD: u32 = P::MACHINE.types.dtpmod;
    pub(crate) const DTPOFF: u32 = P::MACHINE.types.dtpoff;
    const TPOFF: u32 = P::MACHINE.types.tpoff;
    pub(crate) const TLSDESC: u32 = match P::MACHINE.types.tlsdesc {
        Some(number) => number,
        None => u32::MAX, // No type of any machine.
    };
    /// From the begin of a TLS descriptor to the resolver's address, and to the resolver's argument.
    pub(crate) const RESOLVER: Word = P::MACHINE.resolver_word as Word * Self::WORD;
    pub(crate) const ARGUMENT: Word = Self::WORD - Self::RESOLVER;
}

impl<P: Process> Walker<P> {
    #[cfg(feature = "full")]
    const SYM_SIZE: Word = P::MACHINE.format.class.sym_size();

    /// Applies the relocation at run-time address `at`, of any type.
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    pub(crate) fn one(&mut self, at: Word, rel: bool, pass: Pass) -> Result<(), P::Stop> {
        let bias = self.bias;
        let memory = View {
            process: &self.process,
            bias: 0,
        };
        let Some(mut entry) = Relocation::rel(&memory, LinkAddr(at)) else {
            return Ok(()); // A view has every word.
        };
        let entry = &mut entry;
        let r_type = entry.r_type();
        if r_type == Self::NONE {
            return Ok(());
        }
        go!(self.in_range(entry.r_offset.0));
        let place = entry.r_offset.0.wrapping_add(bias);
        let mut addend = at.wrapping_add(const { 2 * Self::WORD });
        if rel {
            // In place; of a descriptor in the word that the resolver is given.
            let second = ((r_type == Self::TLSDESC) as Word).wrapping_mul(Self::ARGUMENT);
            addend = entry.r_offset.0.wrapping_add(second);
            go!(self.in_range(addend));
            addend = addend.wrapping_add(bias);
        }
        // What is in place of these two is the linker's own, for lazy binding, and no addend.
        if !(rel && (r_type == Self::GLOB_DAT || r_type == Self::JUMP_SLOT)) {
            entry.r_addend = self.process.load(addend);
        }
        let first = pass as u8 == Pass::First as u8;

        // What is added to the addend: for RELATIVE the load bias.
        let mut value = bias;
        let mut resolver = false;
        if cfg!(feature = "full") && r_type == Self::IRELATIVE {
            value = value.wrapping_add(entry.r_addend);
            entry.r_addend = 0;
            resolver = true;
        } else if r_type != Self::RELATIVE {
            let absolute =
                r_type == Self::ABSOLUTE || r_type == Self::GLOB_DAT || r_type == Self::JUMP_SLOT;
            let thread = r_type == Self::DTPMOD
                || r_type == Self::DTPOFF
                || r_type == Self::TPOFF
                || r_type == Self::TLSDESC;
            if !(absolute && cfg!(feature = "full") || thread && cfg!(feature = "tls")) {
                let place = entry.r_offset.0;
                let r_type = r_type as Word;
                return Err(self.process.fault(Fault::UnknownRelocation, r_type, place));
            }
            #[cfg(feature = "full")]
            {
                let symbol = go!(self.symbol(entry));
                if thread || symbol.is_absolute() {
                    value = 0;
                }
                value = value.wrapping_add(symbol.st_value);
                if symbol.is_undefined() {
                    value = 0; // Weak: the address is 0, and no load bias makes it another.
                } else if symbol.is_ifunc() {
                    resolver = true;
                }
            }
            #[cfg(all(feature = "tls", not(feature = "full")))]
            {
                value = 0;
            }
            #[cfg(feature = "tls")]
            if thread {
                if first {
                    return self.thread(entry, value.wrapping_add(entry.r_addend));
                }
                return Ok(());
            }
        }
        if resolver == first {
            self.late |= first as Word;
            return Ok(());
        }
        #[cfg(feature = "full")]
        if resolver {
            // LLD for aarch64 leaves the addend out of a DT_REL table: those programs start as long as they call nothing.
            if !rel {
                go!(self.function(DT_RELA, value.wrapping_sub(bias)));
            }
            value = self.process.resolve(value);
        }
        value = value.wrapping_add(entry.r_addend);
        self.process.store(place, value);
        #[cfg(feature = "full")]
        if resolver && self.tls_block != 0 {
            // The block has been copied from the template by now, so that the resolver could use it.
            let inside = entry.r_offset.0.wrapping_sub(self.tls_vaddr);
            if inside < self.tls_filesz && self.tls_filesz.wrapping_sub(inside) >= Self::WORD {
                self.process
                    .store(self.tls_block.wrapping_add(inside), value);
            }
        }
        Ok(())
    }

    /// Refuses the relocation at run-time address `at` unless it is `RELATIVE`.
    #[cfg(feature = "full")]
    #[inline(always)]
    pub(crate) fn is_relative(&self, at: Word) -> Result<(), P::Stop> {
        let mut r_type = self.process.load_word::<1>(at) as u32;
        if Self::IS_32 {
            r_type &= 0xff;
        }
        if r_type != Self::RELATIVE {
            let place = self.process.load(at);
            return Err(self
                .process
                .fault(Fault::NotRelative, r_type as Word, place));
        }
        Ok(())
    }

    /// Refuses a place that is not in the writable range, nor in a writable segment.
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    pub(crate) fn in_range(&self, place: Word) -> Result<(), P::Stop> {
        if place.wrapping_sub(self.low) <= self.room || self.inside(place, Self::WORD, PF_W) {
            return Ok(());
        }
        let mut fault = Fault::PlaceOutside;
        if self.dynamic.textrel() {
            fault = Fault::TextRelocation;
        }
        Err(self.process.fault(fault, 0, place))
    }

    /// The symbol that a relocation names; a fault when it has to be defined and is not.
    #[cfg(feature = "full")]
    #[inline(always)]
    fn symbol(&self, entry: &Relocation) -> Result<Symbol, P::Stop> {
        let rows = &self.dynamic;
        let index = entry.r_sym();
        if index == 0 {
            return Ok(Symbol::NONE); // Whether or not there is a table.
        }
        let mut offset = (index as Word).wrapping_mul(Self::SYM_SIZE);
        if rows.symtab == 0 {
            offset = 0;
        }
        go!(self.within(DT_SYMTAB, rows.symtab.wrapping_add(offset), Self::SYM_SIZE));
        let memory = View {
            process: &self.process,
            bias: self.bias,
        };
        let Some(symbol) = Symbol::read(&memory, LinkAddr(rows.symtab), index) else {
            return Ok(Symbol::NONE); // A view has every word.
        };
        if symbol.is_undefined() && !symbol.is_weak() {
            let mut name = rows.strtab.wrapping_add(symbol.st_name as Word);
            go!(self.within(DT_STRTAB, name, 1));
            name = name.wrapping_add(self.bias);
            return Err(self.process.fault(Fault::Undefined, name, entry.r_offset.0));
        }
        Ok(symbol)
    }
}
