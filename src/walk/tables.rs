// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The tables of relocations: what of them is refused at once, and the walk over each.

use crate::elf::class::Word;
use crate::elf::dynamic::{
    ANDROID_RELR, ANDROID_RELRENT, ANDROID_RELRSZ, DT_JMPREL, DT_PLTREL, DT_PLTRELSZ, DT_REL,
    DT_RELA, DT_RELAENT, DT_RELASZ, DT_RELR, DT_RELRENT, DT_RELRSZ, DT_RELSZ,
};
#[cfg(feature = "full")]
use crate::elf::dynamic::{DT_NEEDED, DT_RELENT, DT_SYMENT};
use crate::elf::fault::Fault;
use crate::elf::relr;
use crate::walk::process::{Block, Process, Range, Walker, go};

/// From the first to the last word of a bitmap, in bytes.
const SPAN: Word = relr::BITMAP_SPAN - relr::RELR_SIZE;

/// Which entries a walk over a table applies.
#[derive(Clone, Copy)]
#[repr(u8)]
pub(crate) enum Pass {
    /// All that need no call.
    First = 0,
    /// Those whose value a resolver in the image gives.
    #[cfg(feature = "full")]
    Resolvers = 1,
}

impl<P: Process> Walker<P> {
    /// Whether `size` bytes hold fewer than `count` entries of RELA. Those of 32 bits have twelve bytes, and a division by
    /// that may be a call: first two words of each entry, then the third.
    #[inline(always)]
    fn too_many(count: Word, size: Word) -> bool {
        if Self::WORD == 8 {
            return count > size / Self::RELA_SIZE;
        }
        count > size >> 3 || count > size.wrapping_sub(count << 3) >> 2
    }

    const RELA_SIZE: Word = P::MACHINE.format.class.rela_size();
    const REL_SIZE: Word = P::MACHINE.format.class.rel_size();
    /// Whether there is code for `DT_REL`.
    const REL: bool = cfg!(feature = "full") || !P::MACHINE.rela;

    /// Refuses what no order of steps could make right.
    #[inline(always)]
    pub(crate) fn check(&mut self) -> Result<(), P::Stop> {
        let rows = &self.dynamic;
        if rows.textrel() {
            // LLD says so for -z notext, whether or not there is such a relocation. Each place is looked up in
            // the headers then; no place is in the range that would do.
            (self.low, self.room) = (Self::NOWHERE, 0);
        }
        let mut unknown = rows.unknown;
        if !Self::REL && (rows.has(DT_REL) || rows.pltrel == DT_REL) {
            unknown = DT_REL;
        }
        if unknown != 0 {
            return Err(self.process.fault(Fault::UnknownTable, 0, unknown));
        }
        let rel = Self::REL && rows.relcount > rows.relsz / Self::REL_SIZE;
        if rel || Self::too_many(rows.relacount, rows.relasz) {
            return Err(self.process.fault(Fault::TableSize, DT_RELA, 0));
        }
        if rows.has(DT_JMPREL) && rows.pltrel != DT_RELA && rows.pltrel != DT_REL {
            return Err(self.process.fault(Fault::EntrySize, DT_PLTREL, 0));
        }
        #[cfg(feature = "full")]
        if rows.has(DT_NEEDED) {
            return Err(self.process.fault(Fault::Needed, 0, 0));
        }
        go!(self.entry_size(DT_RELAENT, Self::RELA_SIZE));
        go!(self.entry_size(DT_RELRENT, Self::WORD));
        go!(self.entry_size(ANDROID_RELRENT, Self::WORD));
        #[cfg(feature = "full")]
        {
            go!(self.entry_size(DT_RELENT, Self::REL_SIZE));
            go!(self.entry_size(DT_SYMENT, const { P::MACHINE.format.class.sym_size() }));
        }
        Ok(())
    }

    /// Refuses another size than `size` in the row `slot`, if there is one.
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    fn entry_size(&self, slot: Word, size: Word) -> Result<(), P::Stop> {
        if self.dynamic.has(slot) && self.dynamic.row(slot) != size {
            return Err(self.process.fault(Fault::EntrySize, slot, 0));
        }
        Ok(())
    }

    /// Walks every table.
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    pub(crate) fn tables(&mut self, pass: Pass) -> Result<(), P::Stop> {
        let first = pass as u8 == Pass::First as u8;
        if first {
            go!(self.table(DT_RELR, DT_RELRSZ, pass));
        }
        if Self::REL {
            go!(self.table(DT_REL, DT_RELSZ, pass));
        }
        go!(self.table(DT_RELA, DT_RELASZ, pass));
        go!(self.table(DT_JMPREL, DT_PLTRELSZ, pass));
        if first {
            go!(self.table(ANDROID_RELR, ANDROID_RELRSZ, pass));
        }
        Ok(())
    }

    /// Walks the table that the row `tag` names, `size_tag` its size.
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    fn table(&mut self, tag: Word, size_tag: Word, pass: Pass) -> Result<(), P::Stop> {
        let size = self.dynamic.row(size_tag);
        if size == 0 {
            if self.dynamic.has(tag) && !self.dynamic.has(size_tag) {
                return Err(self.process.fault(Fault::TableSize, tag, 0));
            }
            return Ok(());
        }
        let address = self.dynamic.row(tag);
        go!(self.within(tag, address, size));
        let mut at = address.wrapping_add(self.bias);
        let end = at.wrapping_add(size);
        if tag == DT_RELR || tag == ANDROID_RELR {
            if size % Self::WORD != 0 {
                return Err(self.process.fault(Fault::TableSize, tag, 0));
            }
            return self.relr(at, end);
        }
        let rel = Self::REL && (tag == DT_REL || tag == DT_JMPREL && self.dynamic.pltrel == DT_REL);
        let entry_size = if rel { Self::REL_SIZE } else { Self::RELA_SIZE };
        // What the machine's linkers write goes many entries at a time.
        let usual = rel != const { P::MACHINE.rela };
        let wide = cfg!(feature = "large") && usual && self.process.is_wide(size);
        let range = Range {
            bias: self.bias,
            low: self.low,
            room: self.room,
        };
        // The entries up to here are RELATIVE, as the linker says.
        #[cfg(feature = "full")]
        let relative = at.wrapping_add(match tag {
            DT_RELA => self.dynamic.relacount.wrapping_mul(Self::RELA_SIZE),
            DT_REL => self.dynamic.relcount.wrapping_mul(Self::REL_SIZE),
            _ => 0,
        });
        let mut ready = at;
        let mut block = P::Block::none();
        loop {
            if usual && pass as u8 == Pass::First as u8 {
                let mut until = end.wrapping_sub(const { P::MACHINE.entry_size() - 1 }); // Where no whole entry begins any more.
                if cfg!(feature = "large") {
                    if at >= ready {
                        ready = block.prepare(self, at, end, None);
                        block.close();
                    }
                    if until > ready {
                        until = ready;
                    }
                }
                at = self.process.apply_relative(at, until, range, wide);
                if cfg!(feature = "large") && at == ready && at != end {
                    continue;
                }
            }
            if end.wrapping_sub(at) < entry_size {
                break;
            }
            #[cfg(feature = "full")]
            if at < relative {
                go!(self.is_relative(at));
            }
            go!(self.one(at, rel, pass));
            at = at.wrapping_add(entry_size);
        }
        if at != end {
            return Err(self.process.fault(Fault::TableSize, tag, 0));
        }
        Ok(())
    }

    /// Applies the entries of a RELR table from `at` to `end`, run-time addresses.
    #[inline(always)]
    fn relr(&mut self, mut at: Word, end: Word) -> Result<(), P::Stop> {
        let bias = self.bias;
        let mut decoder = relr::Decoder::new(const { P::MACHINE.format.class });
        let mut ready = at;
        let mut block = P::Block::none();
        while at < end {
            if cfg!(feature = "large") && at == ready {
                ready = block.prepare(self, at, end, Some(decoder.next));
            }
            let Some(group) = decoder.step(self.process.load(at)) else {
                let place = at.wrapping_sub(bias);
                return Err(self.process.fault(Fault::RelrBitmap, 0, place));
            };
            at = at.wrapping_add(Self::WORD);
            if group.bits != 0 {
                // Of a full bitmap, as most of a large table are, one comparison tells.
                let inside = group.first.0.wrapping_sub(self.low);
                let full = cfg!(feature = "large") && group.bits == relr::ALL && self.room >= SPAN;
                if !full || inside > self.room.wrapping_sub(SPAN) {
                    let (lowest, highest) = (group.lowest().0, group.highest().0);
                    let mut outermost = lowest;
                    if outermost.wrapping_sub(self.low) <= self.room {
                        outermost = highest;
                    }
                    if outermost.wrapping_sub(self.low) > self.room {
                        go!(self.in_range(lowest)); // A fault, as a rule, and out of line.
                        go!(self.in_range(highest));
                    }
                }
                let mut place = group.first.0.wrapping_add(bias);
                let size = decoder.next.wrapping_sub(group.first.0);
                if !block.take(&mut place, group.bits, size, bias) {
                    self.process.add_words(place, group.bits, bias);
                }
            }
        }
        block.close();
        Ok(())
    }
}
