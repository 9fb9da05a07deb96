// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Thread-local storage: the header, and the relocations that ask for a place in it.

use crate::elf::class::Word;
use crate::elf::fault::Fault;
use crate::elf::reloc::Relocation;
use crate::elf::tls;
use crate::walk::process::{Process, Walker, go};

impl<P: Process> Walker<P> {
    const DTP_BIAS: Word = P::MACHINE.dtp_bias;
    const TLS: tls::Variant = P::MACHINE.tls;

    /// Refuses a `PT_TLS` that contradicts itself, or whose template is not in the image.
    #[inline(always)]
    pub(crate) fn check_tls(&self) -> Result<(), P::Stop> {
        let (filled, size, align) = (self.tls_filesz, self.tls_memsz, self.tls_align);
        // Up to here no sum of theirs wraps; what there is room for, mmap knows.
        let wraps = (size | align) >> const { Word::BITS - 3 } != 0;
        if wraps
            || filled > size
            || align & align.wrapping_sub(1) != 0
            || filled != 0 && !self.inside(self.tls_vaddr, filled, 0)
        {
            let place = self.tls_vaddr;
            return Err(self.process.fault(Fault::TlsHeader, filled, place));
        }
        Ok(())
    }

    /// What to add to an offset in the TLS block to get the offset from the thread pointer.
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    pub(crate) fn tls_offset(&self) -> Word {
        tls::offset(Self::TLS, self.tls_vaddr, self.tls_memsz, self.tls_align)
    }

    /// Applies a relocation for a place in thread-local storage: `value` is the offset in the
    /// TLS block.
    #[inline(always)]
    pub(crate) fn thread(&mut self, entry: &Relocation, value: Word) -> Result<(), P::Stop> {
        let mut place = entry.r_offset.0.wrapping_add(self.bias);
        let r_type = entry.r_type();
        let mut word = value;
        if r_type == Self::DTPMOD {
            word = 1; // The one static module.
        } else if r_type == Self::DTPOFF {
            word = word.wrapping_sub(Self::DTP_BIAS);
        } else {
            word = word.wrapping_add(self.tls_offset());
            if r_type == Self::TLSDESC {
                // A descriptor is two words: the resolver and what it returns.
                go!(self.in_range(entry.r_offset.0.wrapping_add(Self::WORD)));
                self.process.store(place.wrapping_add(Self::ARGUMENT), word);
                place = place.wrapping_add(Self::RESOLVER);
                word = self.process.tlsdesc();
            }
        }
        self.process.store(place, word);
        Ok(())
    }
}
