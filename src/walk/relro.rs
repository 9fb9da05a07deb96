// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Whether `PT_GNU_RELRO` can be what the linker wrote.

use crate::elf::class::Word;
use crate::elf::fault::Fault;
use crate::elf::segment::{PHDR_SIZE, PT_GNU_RELRO};
use crate::walk::process::{Process, Walker};

/// How far past the last writable byte it may reach: LLD rounds its end up to `-z max-page-size`.
const ROUNDED: Word = 2 << 20;

impl<P: Process> Walker<P> {
    /// Refuses a `PT_GNU_RELRO` that reaches past the image, and one or several that do not hold the word at link
    /// address `word`: it is in `.data.rel.ro`, which every linker puts there. None at all is `-z norelro`.
    #[inline(always)]
    pub(crate) fn check_relro(&self, word: Word) -> Result<(), P::Stop> {
        let (mut holds, mut any) = (false, false);
        let (mut high, mut furthest): (Word, Word) = (0, 0);
        let (mut size, mut place): (Word, Word) = (0, 0);
        let mut at = self.phdr;
        let mut left = self.phnum;
        while left != 0 {
            let this = self.segment(at);
            let end = this.end();
            if this.p_type == PT_GNU_RELRO {
                any = true;
                holds |= word.wrapping_sub(this.p_vaddr) < this.p_memsz;
                let mut reaches = end;
                if end < this.p_vaddr {
                    reaches = Word::MAX; // It wraps.
                }
                if reaches >= furthest {
                    furthest = reaches;
                    size = this.p_memsz;
                    place = this.p_vaddr;
                }
            } else if this.is_writable_load() && end > high {
                high = end;
            }
            at = at.wrapping_add(PHDR_SIZE);
            left = left.wrapping_sub(1);
        }
        if any && !holds || furthest > high.wrapping_add(ROUNDED) {
            return Err(self.process.fault(Fault::RelroHeader, size, place));
        }
        Ok(())
    }
}
