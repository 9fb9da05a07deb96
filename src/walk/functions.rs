// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The functions around `main`, checked before the first of them is called: each array must be in a segment, each
//! function in code.

use crate::elf::class::Word;
use crate::elf::dynamic::{
    DT_FINI, DT_FINI_ARRAY, DT_FINI_ARRAYSZ, DT_INIT, DT_INIT_ARRAY, DT_INIT_ARRAYSZ,
    DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ,
};
use crate::elf::fault::Fault;
use crate::elf::segment::PF_X;
use crate::walk::process::{Process, Walker, go};

#[cfg_attr(
    not(feature = "full"),
    allow(dead_code, reason = "who does not call them does not check them")
)]
impl<P: Process> Walker<P> {
    /// A fault unless all of them can be called. After relocation.
    #[inline(always)]
    pub(crate) fn check_functions(&self) -> Result<(), P::Stop> {
        go!(self.array(DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ));
        go!(self.array(DT_INIT_ARRAY, DT_INIT_ARRAYSZ));
        go!(self.array(DT_FINI_ARRAY, DT_FINI_ARRAYSZ));
        for tag in [DT_INIT, DT_FINI] {
            let address = self.dynamic.row(tag);
            if address != 0 {
                go!(self.function(tag, address));
            }
        }
        Ok(())
    }

    /// The array of the row `tag`, `size_tag` its size.
    #[inline(never)]
    fn array(&self, tag: Word, size_tag: Word) -> Result<(), P::Stop> {
        let rows = &self.dynamic;
        let (mut at, mut size) = (rows.row(tag), rows.row(size_tag));
        if size & const { Self::WORD - 1 } != 0 || rows.has(tag) && !rows.has(size_tag) {
            return Err(self.process.fault(Fault::TableSize, tag, 0));
        }
        if size != 0 {
            go!(self.within(tag, at, size));
        }
        while size != 0 {
            let address = self.process.load(at.wrapping_add(self.bias));
            // 0 and -1 are marks that linkers leave.
            if address.wrapping_add(1) > 1 {
                go!(self.function(tag, address.wrapping_sub(self.bias)));
            }
            at = at.wrapping_add(Self::WORD);
            size -= Self::WORD;
        }
        Ok(())
    }

    /// A function at a link address that the row `tag` leads to.
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    pub(crate) fn function(&self, tag: Word, address: Word) -> Result<(), P::Stop> {
        if !self.inside(address, 1, PF_X) {
            return Err(self.process.fault(Fault::FunctionOutside, tag, address));
        }
        Ok(())
    }
}
