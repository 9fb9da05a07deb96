// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The dynamic table (`PT_DYNAMIC`), as far as starting a program needs it.
//!
//! gABI, chapter 5, "Dynamic section", <https://gabi.xinuos.com/elf/08-dynamic.html>.
//!
//! # Safety
//!
//! The one write below goes into this file's own structure; see [`Dynamic::set`].

#![allow(unsafe_code)]

use crate::addr::{LinkAddr, Memory};
use crate::arch;

/// The rows of the dynamic table whose tags are below [`TAGS`], each value at the place of its tag.
/// A row that is missing reads 0; [`Dynamic::has`] tells a missing row from one that is 0.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[repr(C)]
#[allow(
    missing_docs,
    reason = "each field is the d_un of the DT_ row it is named after"
)]
pub struct Dynamic {
    pub null: u64,
    pub needed: u64,
    pub pltrelsz: u64,
    pub pltgot: u64,
    pub hash: u64,
    pub strtab: u64,
    pub symtab: u64,
    pub rela: u64,
    pub relasz: u64,
    pub relaent: u64,
    pub strsz: u64,
    pub syment: u64,
    pub init: u64,
    pub fini: u64,
    pub soname: u64,
    pub rpath: u64,
    pub symbolic: u64,
    pub rel: u64,
    pub relsz: u64,
    pub relent: u64,
    pub pltrel: u64,
    pub debug: u64,
    pub textrel: u64,
    pub jmprel: u64,
    pub bind_now: u64,
    pub init_array: u64,
    pub fini_array: u64,
    pub init_arraysz: u64,
    pub fini_arraysz: u64,
    pub runpath: u64,
    pub flags: u64,
    pub tag31: u64,
    pub preinit_array: u64,
    pub preinit_arraysz: u64,
    pub symtab_shndx: u64,
    pub relrsz: u64,
    pub relr: u64,
    pub relrent: u64,
    /// Bit `t` is set when the table has a row with tag `t`.
    pub seen: u64,
}

/// Tags from 0 up to here, exclusive, have a field in [`Dynamic`].
pub const TAGS: u64 = 38;

/// `DT_NEEDED`: the name of a library that the program wants.
pub const DT_NEEDED: u64 = 1;
/// `DT_PLTRELSZ`: the size of the table of [`DT_JMPREL`], in bytes.
pub const DT_PLTRELSZ: u64 = 2;
/// `DT_STRTAB`: the names of the symbols.
pub const DT_STRTAB: u64 = 5;
/// `DT_SYMTAB`: the symbols.
pub const DT_SYMTAB: u64 = 6;
/// `DT_RELA`: the table of relocations with addends.
pub const DT_RELA: u64 = 7;
/// `DT_RELASZ`: its size, in bytes.
pub const DT_RELASZ: u64 = 8;
/// `DT_RELAENT`: the size of one of its entries.
pub const DT_RELAENT: u64 = 9;
/// `DT_SYMENT`: the size of a symbol.
pub const DT_SYMENT: u64 = 11;
/// `DT_REL`: the table of relocations whose addend is in place.
pub const DT_REL: u64 = 17;
/// `DT_RELSZ`: its size, in bytes.
pub const DT_RELSZ: u64 = 18;
/// `DT_RELENT`: the size of one of its entries.
pub const DT_RELENT: u64 = 19;
/// `DT_TEXTREL`: a relocation may change a segment that is not writable.
pub const DT_TEXTREL: u64 = 22;
/// `DT_JMPREL`: the table of relocations that a loader may apply lazily.
pub const DT_JMPREL: u64 = 23;
/// `DT_INIT_ARRAY`: the functions to call before `main`.
pub const DT_INIT_ARRAY: u64 = 25;
/// `DT_FINI_ARRAY`: the functions to call after it, the last one first.
pub const DT_FINI_ARRAY: u64 = 26;
/// `DT_INIT_ARRAYSZ`: the size of [`DT_INIT_ARRAY`]'s array, in bytes.
pub const DT_INIT_ARRAYSZ: u64 = 27;
/// `DT_FINI_ARRAYSZ`: the size of [`DT_FINI_ARRAY`]'s array, in bytes.
pub const DT_FINI_ARRAYSZ: u64 = 28;
/// `DT_PREINIT_ARRAY`: the functions to call before all others.
pub const DT_PREINIT_ARRAY: u64 = 32;
/// `DT_PREINIT_ARRAYSZ`: its size, in bytes.
pub const DT_PREINIT_ARRAYSZ: u64 = 33;
/// `DT_RELRSZ`: the size of the table of [`DT_RELR`], in bytes.
pub const DT_RELRSZ: u64 = 35;
/// `DT_RELR`: the packed table of relative relocations.
pub const DT_RELR: u64 = 36;
/// `DT_RELRENT`: the size of one of its entries.
pub const DT_RELRENT: u64 = 37;
/// `DF_TEXTREL` in `DT_FLAGS`: as [`DT_TEXTREL`].
pub const DF_TEXTREL: u64 = 4;

impl Dynamic {
    /// Reads the table at `table` up to `DT_NULL` into `self`, which the caller has zeroed. The last
    /// row of a tag counts, as in every loader. `false` when `memory` ends before `DT_NULL`.
    #[inline(always)]
    pub fn read(&mut self, memory: &impl Memory, table: LinkAddr) -> bool {
        let mut row = table.0;
        loop {
            let Some(tag) = memory.word(LinkAddr(row)) else {
                return false;
            };
            if tag == 0 {
                return true;
            }
            let Some(value) = memory.word(LinkAddr(row.wrapping_add(8))) else {
                return false;
            };
            self.set(tag, value);
            row = row.wrapping_add(16);
        }
    }

    /// Takes one row.
    #[inline(always)]
    pub fn set(&mut self, tag: u64, value: u64) {
        if tag < TAGS {
            let first = self as *mut Self as *mut u64;
            // SAFETY: `Self` is TAGS + 1 words in order (repr(C)), and tag < TAGS; an index would
            // bring a bounds check, which the dark zone may not have.
            unsafe { arch::store(first.wrapping_add(tag as usize), value) };
            self.seen |= 1 << tag;
        }
    }

    /// The value of the row with `tag`, which must be below [`TAGS`]; a missing row is 0.
    #[cfg(feature = "start")]
    #[inline(always)]
    pub(crate) fn row(&self, tag: u64) -> u64 {
        let first = self as *const Self as u64;
        // SAFETY: `Self` is TAGS + 1 words in order (repr(C)); every caller names a tag below.
        unsafe { arch::load(first.wrapping_add(tag.wrapping_mul(8))) }
    }

    /// Whether the table has a row with `tag`.
    #[inline(always)]
    #[must_use]
    pub const fn has(&self, tag: u64) -> bool {
        tag < TAGS && self.seen & (1 << tag) != 0
    }

    /// Whether relocations may touch segments that are not writable.
    #[inline(always)]
    #[must_use]
    pub const fn textrel(&self) -> bool {
        self.has(DT_TEXTREL) || self.flags & DF_TEXTREL != 0
    }
}

const _: () = assert!(size_of::<Dynamic>() == (TAGS as usize + 1) * 8);
