// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Symbols of the program's own dynamic symbol table (`DT_SYMTAB`).
//!
//! gABI, chapter 4, "Symbol table", <https://gabi.xinuos.com/elf/05-symtab.html>.

#![allow(
    clippy::question_mark,
    reason = "`?` calls a function that is not inlined at opt-level 0"
)]

use crate::elf::addr::{LinkAddr, Memory};

/// Size of an `Elf64_Sym`, in bytes: the only `DT_SYMENT` there is.
pub const SYM_SIZE: u64 = 24;

const SHN_UNDEF: u32 = 0;
const SHN_ABS: u32 = 0xfff1;
const STB_WEAK: u32 = 2;
const STT_GNU_IFUNC: u32 = 10;

/// An `Elf64_Sym`, less its size.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Symbol {
    /// `st_name`: offset of the name in the string table.
    pub st_name: u32,
    /// `st_info` (8 bits), `st_other` (8), `st_shndx` (16), from the low end up.
    info: u32,
    /// `st_value`.
    pub st_value: u64,
}

impl Symbol {
    /// Symbol 0: undefined, worth 0.
    pub const NONE: Self = Self {
        st_name: 0,
        info: 0,
        st_value: 0,
    };

    /// The symbol `index` of the table at `symtab`. Symbol 0 is the undefined one, worth 0.
    #[inline(always)]
    pub fn read(memory: &impl Memory, symtab: LinkAddr, index: u32) -> Option<Self> {
        let at = symtab.0.wrapping_add((index as u64).wrapping_mul(SYM_SIZE));
        let Some(head) = memory.word(LinkAddr(at)) else {
            return None;
        };
        let Some(st_value) = memory.field::<8>(LinkAddr(at)) else {
            return None;
        };
        Some(Self {
            st_name: head as u32,
            info: (head >> 32) as u32,
            st_value,
        })
    }

    /// `ELF64_ST_BIND(st_info) == STB_WEAK`.
    #[inline(always)]
    #[must_use]
    pub const fn is_weak(&self) -> bool {
        self.info >> 4 & 0xf == STB_WEAK
    }

    /// `st_shndx == SHN_UNDEF`.
    #[inline(always)]
    #[must_use]
    pub const fn is_undefined(&self) -> bool {
        self.info >> 16 == SHN_UNDEF
    }

    /// `st_shndx == SHN_ABS`: the value is no address, and the load bias does not apply.
    #[inline(always)]
    #[must_use]
    pub const fn is_absolute(&self) -> bool {
        self.info >> 16 == SHN_ABS
    }

    /// `ELF64_ST_TYPE(st_info) == STT_GNU_IFUNC`: the value is that of a resolver.
    #[inline(always)]
    #[must_use]
    pub const fn is_ifunc(&self) -> bool {
        self.info & 0xf == STT_GNU_IFUNC
    }
}
