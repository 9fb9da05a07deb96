// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The dynamic table (`PT_DYNAMIC`), as far as starting a program needs it.
//!
//! gABI, chapter 5, "Dynamic section", <https://gabi.xinuos.com/elf/08-dynamic.html>.
//!
//! # Safety
//!
//! The one write below goes into this file's own structure; see `Dynamic::set`.

#![allow(unsafe_code)]
#![allow(
    clippy::question_mark,
    reason = "`?` calls a function that is not inlined at opt-level 0"
)]

use crate::elf::addr::LinkAddr;
use crate::elf::memory::Memory;
use crate::sys::arch;

/// `DT_NULL`: the end of the table.
pub const DT_NULL: u64 = 0;
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
/// `DT_INIT`: a function to call before those of [`DT_INIT_ARRAY`].
pub const DT_INIT: u64 = 12;
/// `DT_FINI`: a function to call after those of [`DT_FINI_ARRAY`].
pub const DT_FINI: u64 = 13;
/// `DT_REL`: the table of relocations whose addend is in place.
pub const DT_REL: u64 = 17;
/// `DT_RELSZ`: its size, in bytes.
pub const DT_RELSZ: u64 = 18;
/// `DT_RELENT`: the size of one of its entries.
pub const DT_RELENT: u64 = 19;
/// `DT_PLTREL`: [`DT_RELA`] or [`DT_REL`], the kind of the table of [`DT_JMPREL`].
pub const DT_PLTREL: u64 = 20;
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
/// `DT_FLAGS`: the `DF_*`.
pub const DT_FLAGS: u64 = 30;
/// `DT_RELRSZ`: the size of the table of [`DT_RELR`], in bytes.
pub const DT_RELRSZ: u64 = 35;
/// `DT_RELR`: the packed table of relative relocations.
pub const DT_RELR: u64 = 36;
/// `DT_RELRENT`: the size of one of its entries.
pub const DT_RELRENT: u64 = 37;
/// `DT_ANDROID_RELR`: a table as that of [`DT_RELR`] (bionic, `libc/include/elf.h`).
pub const DT_ANDROID_RELR: u64 = 0x6fff_e000;
/// `DT_ANDROID_RELRSZ`: its size, in bytes.
pub const DT_ANDROID_RELRSZ: u64 = 0x6fff_e001;
/// `DT_ANDROID_RELRENT`: the size of one of its entries.
pub const DT_ANDROID_RELRENT: u64 = 0x6fff_e003;
/// `DT_RELACOUNT`: how many entries of [`DT_RELA`] are `R_*_RELATIVE`; they come first.
pub const DT_RELACOUNT: u64 = 0x6fff_fff9;
/// `DT_RELCOUNT`: how many entries of [`DT_REL`] are.
pub const DT_RELCOUNT: u64 = 0x6fff_fffa;
/// `DF_TEXTREL` in `DT_FLAGS`: means the same as [`DT_TEXTREL`].
pub const DF_TEXTREL: u64 = 4;

/// One row of the table, an `Elf*_Dyn`.
///
/// ```
/// use piestart::elf::addr::LinkAddr;
/// use piestart::elf::class::Format;
/// use piestart::elf::dynamic::{DT_RELASZ, Row, rows};
/// use piestart::elf::memory::Bytes;
///
/// // DT_RELASZ, DT_NULL, and what no longer counts.
/// let table = [8u32, 24, 0, 0, 7, 7].map(u32::to_be_bytes).concat();
/// let memory = Bytes::new(Format::ELF32_BIG, LinkAddr(0x100), &table);
/// let all: Vec<(LinkAddr, Row)> = rows(memory, LinkAddr(0x100)).collect();
/// assert_eq!(all.len(), 2);
/// assert_eq!(all[0].1, Row { d_tag: DT_RELASZ, d_val: 24 });
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Row {
    /// A `DT_*`.
    pub d_tag: u64,
    /// `d_val` or `d_ptr`: a number, or a link address.
    pub d_val: u64,
}

impl Row {
    /// The row at `at`; `None` where `memory` ends.
    #[inline(always)]
    pub fn read(memory: &impl Memory, at: LinkAddr) -> Option<Self> {
        let Some(d_tag) = memory.field::<0>(at) else {
            return None;
        };
        let Some(d_val) = memory.field::<1>(at) else {
            return None;
        };
        Some(Self { d_tag, d_val })
    }
}

/// The rows of the table at `table`, each with its own address, up to and with the first `DT_NULL`. It ends without
/// one where `memory` does.
///
/// Not for code that runs before relocation.
pub fn rows(
    memory: impl Memory + Clone,
    table: LinkAddr,
) -> impl Iterator<Item = (LinkAddr, Row)> + Clone {
    let size = memory.format().class.dyn_size();
    let mut next = Some(table);
    core::iter::from_fn(move || {
        let at = next.take()?;
        let row = Row::read(&memory, at)?;
        if row.d_tag != DT_NULL {
            next = Some(at.plus(size));
        }
        Some((at, row))
    })
}

/// The rows of the dynamic table that starting a program needs, read in one pass.
///
/// ```
/// use piestart::elf::addr::LinkAddr;
/// use piestart::elf::class::Format;
/// use piestart::elf::dynamic::{DT_RELA, DT_RELASZ, DT_RELR, Dynamic};
/// use piestart::elf::memory::Bytes;
///
/// let table = [DT_RELA, 0x400, DT_RELASZ, 48, 0, 0].map(u64::to_le_bytes).concat();
/// let memory = Bytes::new(Format::ELF64_LITTLE, LinkAddr(0x3e00), &table);
/// let mut dynamic = Dynamic::default();
/// assert!(dynamic.read(&memory, LinkAddr(0x3e00)));
/// assert_eq!(dynamic.get(DT_RELA), Some(0x400));
/// assert_eq!(dynamic.get(DT_RELR), None);
/// assert!(!dynamic.textrel());
/// ```
// The rows whose tags are below TAGS, each at the place of its tag, and a few that have high tags, in slots after
// them. A row that is missing is 0.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[repr(C)]
pub struct Dynamic {
    pub(crate) null: u64,
    pub(crate) needed: u64,
    pub(crate) pltrelsz: u64,
    pub(crate) pltgot: u64,
    pub(crate) hash: u64,
    pub(crate) strtab: u64,
    pub(crate) symtab: u64,
    pub(crate) rela: u64,
    pub(crate) relasz: u64,
    pub(crate) relaent: u64,
    pub(crate) strsz: u64,
    pub(crate) syment: u64,
    pub(crate) init: u64,
    pub(crate) fini: u64,
    pub(crate) soname: u64,
    pub(crate) rpath: u64,
    pub(crate) symbolic: u64,
    pub(crate) rel: u64,
    pub(crate) relsz: u64,
    pub(crate) relent: u64,
    pub(crate) pltrel: u64,
    pub(crate) debug: u64,
    pub(crate) textrel: u64,
    pub(crate) jmprel: u64,
    pub(crate) bind_now: u64,
    pub(crate) init_array: u64,
    pub(crate) fini_array: u64,
    pub(crate) init_arraysz: u64,
    pub(crate) fini_arraysz: u64,
    pub(crate) runpath: u64,
    pub(crate) flags: u64,
    pub(crate) _tag31: u64,
    pub(crate) preinit_array: u64,
    pub(crate) preinit_arraysz: u64,
    pub(crate) symtab_shndx: u64,
    pub(crate) relrsz: u64,
    pub(crate) relr: u64,
    pub(crate) relrent: u64,
    pub(crate) android_relr: u64,
    pub(crate) android_relrsz: u64,
    pub(crate) android_relrent: u64,
    pub(crate) relacount: u64,
    pub(crate) relcount: u64,
    /// The tag of a table of relocations that no start code here applies.
    pub(crate) unknown: u64,
    /// Bit `s` is set when the table has a row with slot `s`.
    pub(crate) seen: u64,
}

/// Tags from 0 up to here, exclusive, are their own [`slot`] in [`Dynamic`].
const TAGS: u64 = 38;
/// Slots from 0 up to here, exclusive, have a field in [`Dynamic`].
const SLOTS: u64 = 44;

/// The slot of [`DT_ANDROID_RELR`].
pub(crate) const ANDROID_RELR: u64 = 38;
/// The slot of [`DT_ANDROID_RELRSZ`].
#[cfg(any(all(feature = "start", feature = "checks"), test))]
pub(crate) const ANDROID_RELRSZ: u64 = 39;
/// The slot of [`DT_ANDROID_RELRENT`].
pub(crate) const ANDROID_RELRENT: u64 = 40;
/// The slot of [`Dynamic::unknown`].
const UNKNOWN: u64 = 43;

/// Where [`Dynamic`] keeps the row `tag`; [`u64::MAX`] for a row that says nothing about the start.
///
/// A tag of the gABI that is newer than [`TAGS`] may be that of another table of relocations, as LLVM's `DT_CREL`
/// is, and so may some of systems and machines.
#[inline(always)]
const fn slot(tag: u64) -> u64 {
    const DT_LOOS: u64 = 0x6000_000d;
    /// Packed in a way of their own (bionic, `linker/linker_reloc_iterators.h`).
    const DT_ANDROID_REL: u64 = 0x6000_000f;
    const DT_ANDROID_RELA: u64 = 0x6000_0011;
    /// Signed words, at a tag that is none on x86_64 ("PAuth ABI Extension to ELF for the Arm 64-bit Architecture").
    const DT_AARCH64_AUTH_RELR: u64 = 0x7000_0012;
    if tag < TAGS {
        return tag;
    }
    if cfg!(all(feature = "start", not(feature = "checks"))) {
        return u64::MAX; // plain.rs finds out otherwise.
    }
    let android = tag.wrapping_sub(DT_ANDROID_RELR);
    if android < 2 {
        return ANDROID_RELR.wrapping_add(android);
    }
    if android == 3 {
        return ANDROID_RELRENT;
    }
    let count = tag.wrapping_sub(DT_RELACOUNT);
    if count < 2 {
        return count.wrapping_add(ANDROID_RELRENT + 1);
    }
    if tag < DT_LOOS
        || tag == DT_ANDROID_REL
        || tag == DT_ANDROID_RELA
        || tag == DT_AARCH64_AUTH_RELR
    {
        return UNKNOWN;
    }
    u64::MAX
}

/// Whether the row `tag` names a table of relocations in a form that no start code here applies: Android's packed
/// ones, signed words, whatever the gABI may add.
#[must_use]
pub const fn is_unknown_table(tag: u64) -> bool {
    slot(tag) == UNKNOWN
}

impl Dynamic {
    /// Reads the table at `table` up to `DT_NULL` into `self`, which is as [`Dynamic::default`] makes it. The last
    /// row of a tag counts, as in every loader. `false` when `memory` ends before `DT_NULL`.
    #[inline(always)]
    pub fn read(&mut self, memory: &impl Memory, table: LinkAddr) -> bool {
        let mut row = table;
        loop {
            let Some(tag) = memory.field::<0>(row) else {
                return false;
            };
            if tag == DT_NULL {
                return true;
            }
            let Some(value) = memory.field::<1>(row) else {
                return false;
            };
            self.set(tag, value);
            row = row.plus(memory.format().class.dyn_size());
        }
    }

    /// Takes one row.
    #[inline(always)]
    fn set(&mut self, tag: u64, mut value: u64) {
        let slot = slot(tag);
        if slot == UNKNOWN {
            value = tag;
        }
        if slot < SLOTS {
            let first = self as *mut Self as *mut u64;
            // SAFETY: `Self` is SLOTS + 1 words in order (repr(C)), and slot < SLOTS; an index would
            // bring a bounds check, which the dark zone may not have.
            unsafe { arch::store(first.wrapping_add(slot as usize), value) };
            self.seen |= 1 << slot;
        }
    }

    /// The value of the row in `slot`; a missing row is 0.
    #[cfg(all(feature = "start", feature = "checks"))]
    #[inline(always)]
    pub(crate) fn row(&self, slot: u64) -> u64 {
        let first = self as *const Self as u64;
        // SAFETY: `Self` is SLOTS + 1 words in order (repr(C)); every caller names one of them.
        unsafe { arch::load(first.wrapping_add(slot.wrapping_mul(8))) }
    }

    /// Whether the table has a row in `slot`, which is the tag itself below [`TAGS`].
    #[inline(always)]
    #[must_use]
    pub(crate) const fn has(&self, slot: u64) -> bool {
        slot < SLOTS && self.seen & (1 << slot) != 0
    }

    /// The value of the last row `tag`; `None` when there is none, or when it is not among those that starting a
    /// program needs.
    #[must_use]
    pub const fn get(&self, tag: u64) -> Option<u64> {
        let slot = slot(tag);
        if slot == UNKNOWN || !self.has(slot) {
            return None;
        }
        // SAFETY: `Self` is SLOTS + 1 words in order (repr(C)), and has() is true of slots below SLOTS alone.
        Some(unsafe { *(&raw const *self).cast::<u64>().add(slot as usize) })
    }

    /// The tag of a table of relocations in a form that no start code here applies ([`is_unknown_table`]).
    #[must_use]
    pub const fn unknown_table(&self) -> Option<u64> {
        match self.unknown {
            0 => None,
            tag => Some(tag),
        }
    }

    /// Whether relocations may touch segments that are not writable.
    #[inline(always)]
    #[must_use]
    pub const fn textrel(&self) -> bool {
        self.has(DT_TEXTREL) || self.flags & DF_TEXTREL != 0
    }
}

const _: () = assert!(size_of::<Dynamic>() == (SLOTS as usize + 1) * 8);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_kept_in_a_place_of_its_own() {
        let mut table = Dynamic::default();
        let high = [
            (0x6fff_e000, ANDROID_RELR),
            (0x6fff_e001, ANDROID_RELRSZ),
            (0x6fff_e003, ANDROID_RELRENT),
        ];
        for tag in 1..TAGS {
            table.set(tag, 1000 + tag);
        }
        for (tag, slot) in high {
            table.set(tag, 1000 + slot);
        }
        table.set(0x6fff_fff9, 7);
        table.set(0x6fff_fffa, 8);
        assert_eq!((table.rela, table.relrent), (1007, 1037));
        assert_eq!((table.android_relr, table.android_relrsz), (1038, 1039));
        assert_eq!(
            (table.android_relrent, table.relacount, table.relcount),
            (1040, 7, 8)
        );
        assert!(table.has(ANDROID_RELR) && !table.has(UNKNOWN));
    }

    #[test]
    fn a_table_of_relocations_that_nobody_applies_is_kept_by_its_tag() {
        // DT_ANDROID_REL, DT_ANDROID_RELA, DT_AARCH64_AUTH_RELR, LLVM's DT_CREL, whatever comes next.
        for tag in [0x6000_000f, 0x6000_0011, 0x7000_0012, 0x4000_0026, TAGS] {
            let mut table = Dynamic::default();
            table.set(tag, 1);
            assert!(table.has(UNKNOWN), "{tag:#x}");
            assert_eq!(table.unknown, tag);
        }
    }

    #[test]
    fn rows_that_say_nothing_about_the_start_are_passed_over() {
        // DT_GNU_HASH, DT_FLAGS_1, DT_VERSYM, DT_TLSDESC_PLT, DT_AARCH64_BTI_PLT, DT_FILTER, patched out.
        let tags = [
            0x6fff_fef5,
            0x6fff_fffb,
            0x6fff_fff0,
            0x6fff_fef6,
            0x7000_0001,
            0x7fff_ffff,
            0x6fff_fdf0,
        ];
        let mut table = Dynamic::default();
        for tag in tags {
            table.set(tag, 1);
        }
        assert_eq!(table, Dynamic::default());
    }
}
