// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Entries of `DT_RELA`, `DT_REL` and `DT_JMPREL` tables.
//!
//! gABI, chapter 4, "Relocation", <https://gabi.xinuos.com/elf/06-reloc.html>.

#![allow(
    clippy::question_mark,
    reason = "`?` calls a function that is not inlined at opt-level 0"
)]

use crate::elf::addr::{LinkAddr, Memory};

/// Size of an `Elf64_Rela`, in bytes: the only `DT_RELAENT` there is.
pub const RELA_SIZE: u64 = 24;
/// Size of an `Elf64_Rel`, in bytes: the only `DT_RELENT` there is.
pub const REL_SIZE: u64 = 16;

/// One relocation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Relocation {
    /// The place to change (`r_offset`).
    pub r_offset: LinkAddr,
    /// Type and symbol (`r_info`).
    pub r_info: u64,
    /// The addend; for a REL entry, the word in place.
    pub r_addend: u64,
}

impl Relocation {
    /// Decodes the `Elf64_Rela` at `entry`.
    #[inline(always)]
    pub fn rela(memory: &impl Memory, entry: LinkAddr) -> Option<Self> {
        let Some(r_offset) = memory.word(entry) else {
            return None;
        };
        let Some(r_info) = memory.field::<8>(entry) else {
            return None;
        };
        let Some(r_addend) = memory.field::<16>(entry) else {
            return None;
        };
        Some(Self {
            r_offset: LinkAddr(r_offset),
            r_info,
            r_addend,
        })
    }

    /// Decodes the `Elf64_Rel` at `entry`. The addend stands in the place to change and is left 0:
    /// the place must be checked before it is read.
    #[inline(always)]
    pub fn rel(memory: &impl Memory, entry: LinkAddr) -> Option<Self> {
        let Some(r_offset) = memory.word(entry) else {
            return None;
        };
        let Some(r_info) = memory.field::<8>(entry) else {
            return None;
        };
        Some(Self {
            r_offset: LinkAddr(r_offset),
            r_info,
            r_addend: 0,
        })
    }

    /// `ELF64_R_TYPE`.
    #[inline(always)]
    #[must_use]
    pub const fn r_type(&self) -> u32 {
        self.r_info as u32
    }

    /// `ELF64_R_SYM`.
    #[inline(always)]
    #[must_use]
    pub const fn r_sym(&self) -> u32 {
        (self.r_info >> 32) as u32
    }
}
