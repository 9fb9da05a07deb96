// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Entries of `DT_RELA`, `DT_REL` and `DT_JMPREL` tables.
//!
//! gABI, chapter 4, "Relocation", <https://gabi.xinuos.com/elf/06-reloc.html>.

#![allow(
    clippy::question_mark,
    reason = "`?` calls a function that is not inlined at opt-level 0"
)]

use crate::elf::addr::LinkAddr;
use crate::elf::class::{Class, Word};
use crate::elf::memory::Memory;

/// Size of an `Elf*_Rela` of this machine, in bytes: the only `DT_RELAENT` there is.
pub const RELA_SIZE: Word = Class::NATIVE.rela_size();
/// Size of an `Elf*_Rel` of this machine, in bytes: the only `DT_RELENT` there is.
pub const REL_SIZE: Word = Class::NATIVE.rel_size();

/// One relocation.
///
/// ```
/// use piestart::elf::addr::LinkAddr;
/// use piestart::elf::class::Format;
/// use piestart::elf::memory::Bytes;
/// use piestart::elf::reloc::Relocation;
///
/// // r_offset, r_info (symbol 0, R_X86_64_RELATIVE), r_addend.
/// let table = [0x3fe0u64, 8, 0x1234].map(u64::to_le_bytes).concat();
/// let memory = Bytes::new(Format::ELF64_LITTLE, LinkAddr(0x400), &table);
/// let entry = Relocation::rela(&memory, LinkAddr(0x400)).expect("a whole entry");
/// assert_eq!((entry.r_offset, entry.r_type(), entry.r_sym()), (LinkAddr(0x3fe0), 8, 0));
/// assert_eq!(entry.r_addend, 0x1234);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Relocation {
    /// The place to change.
    pub r_offset: LinkAddr,
    r_type: u32,
    r_sym: u32,
    /// The addend, with its sign in front where a word has 32 bits; 0 for a REL entry.
    pub r_addend: Word,
}

impl Relocation {
    /// Decodes the `Elf*_Rela` at `entry`; `None` where `memory` ends.
    #[inline(always)]
    pub fn rela(memory: &impl Memory, entry: LinkAddr) -> Option<Self> {
        let Some(this) = Self::rel(memory, entry) else {
            return None;
        };
        let Some(mut r_addend) = memory.field::<2>(entry) else {
            return None;
        };
        if matches!(memory.format().class, Class::Elf32) {
            r_addend = r_addend as u32 as i32 as Word;
        }
        Some(Self { r_addend, ..this })
    }

    /// Decodes the `Elf*_Rel` at `entry`, or what an `Elf*_Rela` has in common with it; `None` where `memory`
    /// ends. The addend stands in the place to change and is left 0: the place must be checked before it is read.
    #[inline(always)]
    pub fn rel(memory: &impl Memory, entry: LinkAddr) -> Option<Self> {
        let Some(r_offset) = memory.field::<0>(entry) else {
            return None;
        };
        let Some(r_info) = memory.field::<1>(entry) else {
            return None;
        };
        let (r_type, r_sym) = match memory.format().class {
            Class::Elf32 => (r_info as u32 & 0xff, r_info as u32 >> 8),
            Class::Elf64 => (r_info as u32, (r_info as u64 >> 32) as u32),
        };
        Some(Self {
            r_offset: LinkAddr(r_offset),
            r_type,
            r_sym,
            r_addend: 0,
        })
    }

    /// `ELF*_R_TYPE(r_info)`.
    #[inline(always)]
    #[must_use]
    pub const fn r_type(&self) -> u32 {
        self.r_type
    }

    /// `ELF*_R_SYM(r_info)`: an index into `DT_SYMTAB`; 0 is none.
    #[inline(always)]
    #[must_use]
    pub const fn r_sym(&self) -> u32 {
        self.r_sym
    }
}

/// The whole entries of a table of `size` bytes at `table`, `DT_RELA`'s when `rela` is true and else `DT_REL`'s, each
/// with its own address. It ends where `memory` does.
///
/// Not for code that runs before relocation.
pub fn entries(
    memory: impl Memory + Clone,
    table: LinkAddr,
    size: Word,
    rela: bool,
) -> impl Iterator<Item = (LinkAddr, Relocation)> + Clone {
    let class = memory.format().class;
    let each = if rela {
        class.rela_size()
    } else {
        class.rel_size()
    };
    (0..size / each).map_while(move |i| {
        let entry = table.plus(i * each);
        let decoded = if rela {
            Relocation::rela(&memory, entry)
        } else {
            Relocation::rel(&memory, entry)
        };
        Some((entry, decoded?))
    })
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;
    use crate::elf::class::Format;
    use crate::elf::memory::Bytes;

    const AT: LinkAddr = LinkAddr(0x400);

    #[test]
    fn type_and_symbol_are_split_as_the_class_says() {
        let bytes = [0x3000u32, 0x0102_0308, 0xffff_fff0]
            .map(u32::to_be_bytes)
            .concat();
        let memory = Bytes::new(Format::ELF32_BIG, AT, &bytes);
        let entry = Relocation::rela(&memory, AT).unwrap();
        assert_eq!((entry.r_type(), entry.r_sym()), (8, 0x0001_0203));
        assert_eq!(entry.r_addend.cast_signed(), -16);

        let bytes = [0x3000u64, 0x0000_0005_0000_0101, u64::MAX]
            .map(u64::to_be_bytes)
            .concat();
        let memory = Bytes::new(Format::ELF64_BIG, AT, &bytes);
        let entry = Relocation::rela(&memory, AT).unwrap();
        assert_eq!((entry.r_type(), entry.r_sym()), (257, 5));
        assert_eq!(entry.r_addend.cast_signed(), -1);
    }

    #[test]
    fn a_rel_entry_has_no_addend_and_an_entry_that_is_cut_is_none() {
        let bytes = [0x3000u32, 8].map(u32::to_le_bytes).concat();
        let memory = Bytes::new(Format::ELF32_LITTLE, AT, &bytes);
        assert_eq!(Relocation::rel(&memory, AT).unwrap().r_addend, 0);
        assert_eq!(Relocation::rela(&memory, AT), None);
        assert_eq!(Relocation::rel(&memory, AT.plus(4)), None);
    }

    #[test]
    fn entries_are_walked_to_the_last_whole_one() {
        let bytes = [1u32, 8, 2, 8, 3, 8, 4].map(u32::to_le_bytes).concat();
        let memory = Bytes::new(Format::ELF32_LITTLE, AT, &bytes);
        let places = |rela, size| -> Vec<(u64, u64)> {
            entries(memory, AT, size, rela)
                .map(|(at, entry)| (at.0, entry.r_offset.0))
                .collect()
        };
        assert_eq!(places(false, 28), [(0x400, 1), (0x408, 2), (0x410, 3)]);
        assert_eq!(places(true, 28), [(0x400, 1), (0x40c, 8)]);
        assert_eq!(places(false, 1 << 40).len(), 3, "the memory ends first");
    }
}
