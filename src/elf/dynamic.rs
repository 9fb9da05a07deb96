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
use crate::elf::class::Word;
use crate::elf::memory::Memory;
use crate::sys::arch;

/// `DT_NULL`: the end of the table.
pub const DT_NULL: Word = 0;
/// `DT_NEEDED`: the name of a library that the program wants.
pub const DT_NEEDED: Word = 1;
/// `DT_PLTRELSZ`: the size of the table of [`DT_JMPREL`], in bytes.
pub const DT_PLTRELSZ: Word = 2;
/// `DT_STRTAB`: the names of the symbols.
pub const DT_STRTAB: Word = 5;
/// `DT_SYMTAB`: the symbols.
pub const DT_SYMTAB: Word = 6;
/// `DT_RELA`: the table of relocations with addends.
pub const DT_RELA: Word = 7;
/// `DT_RELASZ`: its size, in bytes.
pub const DT_RELASZ: Word = 8;
/// `DT_RELAENT`: the size of one of its entries.
pub const DT_RELAENT: Word = 9;
/// `DT_SYMENT`: the size of a symbol.
pub const DT_SYMENT: Word = 11;
/// `DT_INIT`: a function to call before those of [`DT_INIT_ARRAY`].
pub const DT_INIT: Word = 12;
/// `DT_FINI`: a function to call after those of [`DT_FINI_ARRAY`].
pub const DT_FINI: Word = 13;
/// `DT_REL`: the table of relocations whose addend is in place.
pub const DT_REL: Word = 17;
/// `DT_RELSZ`: its size, in bytes.
pub const DT_RELSZ: Word = 18;
/// `DT_RELENT`: the size of one of its entries.
pub const DT_RELENT: Word = 19;
/// `DT_PLTREL`: [`DT_RELA`] or [`DT_REL`], the kind of the table of [`DT_JMPREL`].
pub const DT_PLTREL: Word = 20;
/// `DT_TEXTREL`: a relocation may change a segment that is not writable.
pub const DT_TEXTREL: Word = 22;
/// `DT_JMPREL`: the table of relocations that a loader may apply lazily.
pub const DT_JMPREL: Word = 23;
/// `DT_INIT_ARRAY`: the functions to call before `main`.
pub const DT_INIT_ARRAY: Word = 25;
/// `DT_FINI_ARRAY`: the functions to call after it, the last one first.
pub const DT_FINI_ARRAY: Word = 26;
/// `DT_INIT_ARRAYSZ`: the size of [`DT_INIT_ARRAY`]'s array, in bytes.
pub const DT_INIT_ARRAYSZ: Word = 27;
/// `DT_FINI_ARRAYSZ`: the size of [`DT_FINI_ARRAY`]'s array, in bytes.
pub const DT_FINI_ARRAYSZ: Word = 28;
/// `DT_PREINIT_ARRAY`: the functions to call before all others.
pub const DT_PREINIT_ARRAY: Word = 32;
/// `DT_PREINIT_ARRAYSZ`: its size, in bytes.
pub const DT_PREINIT_ARRAYSZ: Word = 33;
/// `DT_FLAGS`: the `DF_*`.
pub const DT_FLAGS: Word = 30;
/// `DT_RELRSZ`: the size of the table of [`DT_RELR`], in bytes.
pub const DT_RELRSZ: Word = 35;
/// `DT_RELR`: the packed table of relative relocations.
pub const DT_RELR: Word = 36;
/// `DT_RELRENT`: the size of one of its entries.
pub const DT_RELRENT: Word = 37;
/// `DT_ANDROID_RELR`: a table as that of [`DT_RELR`] (bionic, `libc/include/elf.h`).
pub const DT_ANDROID_RELR: Word = 0x6fff_e000;
/// `DT_ANDROID_RELRSZ`: its size, in bytes.
pub const DT_ANDROID_RELRSZ: Word = 0x6fff_e001;
/// `DT_ANDROID_RELRENT`: the size of one of its entries.
pub const DT_ANDROID_RELRENT: Word = 0x6fff_e003;
/// `DT_RELACOUNT`: how many entries of [`DT_RELA`] are `R_*_RELATIVE`; they come first.
pub const DT_RELACOUNT: Word = 0x6fff_fff9;
/// `DT_RELCOUNT`: how many entries of [`DT_REL`] are.
pub const DT_RELCOUNT: Word = 0x6fff_fffa;
/// `DF_TEXTREL` in `DT_FLAGS`: means the same as [`DT_TEXTREL`].
pub const DF_TEXTREL: Word = 4;

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
    pub d_tag: Word,
    /// `d_val` or `d_ptr`: a number, or a link address.
    pub d_val: Word,
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
    pub(crate) null: Word,
    pub(crate) needed: Word,
    pub(crate) pltrelsz: Word,
    pub(crate) pltgot: Word,
    pub(crate) hash: Word,
    pub(crate) strtab: Word,
    pub(crate) symtab: Word,
    pub(crate) rela: Word,
    pub(crate) relasz: Word,
    pub(crate) relaent: Word,
    pub(crate) strsz: Word,
    pub(crate) syment: Word,
    pub(crate) init: Word,
    pub(crate) fini: Word,
    pub(crate) soname: Word,
    pub(crate) rpath: Word,
    pub(crate) symbolic: Word,
    pub(crate) rel: Word,
    pub(crate) relsz: Word,
    pub(crate) relent: Word,
    pub(crate) pltrel: Word,
    pub(crate) debug: Word,
    pub(crate) textrel: Word,
    pub(crate) jmprel: Word,
    pub(crate) bind_now: Word,
    pub(crate) init_array: Word,
    pub(crate) fini_array: Word,
    pub(crate) init_arraysz: Word,
    pub(crate) fini_arraysz: Word,
    pub(crate) runpath: Word,
    pub(crate) flags: Word,
    pub(crate) _tag31: Word,
    pub(crate) preinit_array: Word,
    pub(crate) preinit_arraysz: Word,
    pub(crate) symtab_shndx: Word,
    pub(crate) relrsz: Word,
    pub(crate) relr: Word,
    pub(crate) relrent: Word,
    pub(crate) android_relr: Word,
    pub(crate) android_relrsz: Word,
    pub(crate) android_relrent: Word,
    pub(crate) relacount: Word,
    pub(crate) relcount: Word,
    /// The tag of a table of relocations that no start code here applies.
    pub(crate) unknown: Word,
    /// Bit `s` is set when the table has a row with slot `s`.
    pub(crate) seen: Word,
    /// The same for the slots for which a word is too small.
    #[cfg(all(feature = "start", target_pointer_width = "32"))]
    pub(crate) seen_high: Word,
}

/// Tags from 0 up to here, exclusive, are their own [`slot`] in [`Dynamic`].
const TAGS: Word = 38;
/// Slots from 0 up to here, exclusive, have a field in [`Dynamic`].
const SLOTS: Word = 44;
/// Bits of a word. What is shifted by less needs no check of that, which would refer to its line in the source.
const WORD_BITS: Word = 8 * size_of::<Word>() as Word;

/// The slot of [`DT_ANDROID_RELR`].
pub(crate) const ANDROID_RELR: Word = 38;
/// The slot of [`DT_ANDROID_RELRSZ`].
#[cfg(any(all(feature = "start", feature = "checks"), test))]
pub(crate) const ANDROID_RELRSZ: Word = 39;
/// The slot of [`DT_ANDROID_RELRENT`].
pub(crate) const ANDROID_RELRENT: Word = 40;
/// The slot of [`Dynamic::unknown`].
const UNKNOWN: Word = 43;

/// Where [`Dynamic`] keeps the row `tag`; [`Word::MAX`] for a row that says nothing about the start.
///
/// A tag of the gABI that is newer than [`TAGS`] may be that of another table of relocations, as LLVM's `DT_CREL`
/// is, and so may some of systems and machines.
#[inline(always)]
const fn slot(tag: Word) -> Word {
    const DT_LOOS: Word = 0x6000_000d;
    /// Packed in a way of their own (bionic, `linker/linker_reloc_iterators.h`).
    const DT_ANDROID_REL: Word = 0x6000_000f;
    const DT_ANDROID_RELA: Word = 0x6000_0011;
    /// Signed words, at a tag that is none on x86_64 ("PAuth ABI Extension to ELF for the Arm 64-bit Architecture").
    const DT_AARCH64_AUTH_RELR: Word = 0x7000_0012;
    if tag < TAGS {
        return tag;
    }
    if cfg!(all(feature = "start", not(feature = "checks"))) {
        return Word::MAX; // plain.rs finds out otherwise.
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
    Word::MAX
}

/// Whether the row `tag` names a table of relocations in a form that no start code here applies: Android's packed
/// ones, signed words, whatever the gABI may add.
#[must_use]
pub const fn is_unknown_table(tag: Word) -> bool {
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
    fn set(&mut self, tag: Word, mut value: Word) {
        let slot = slot(tag);
        if slot == UNKNOWN {
            value = tag;
        }
        if slot < SLOTS {
            let first = self as *mut Self as *mut Word;
            // SAFETY: `Self` is SLOTS + 1 words in order (repr(C)), and slot < SLOTS; an index would
            // bring a bounds check, which the dark zone may not have.
            unsafe { arch::store(first.wrapping_add(slot as usize), value) };
            #[cfg(all(feature = "start", target_pointer_width = "32"))]
            if slot >= WORD_BITS {
                self.seen_high |= 1 << (slot & (WORD_BITS - 1));
                return;
            }
            self.seen |= 1 << (slot & (WORD_BITS - 1));
        }
    }

    /// The value of the row in `slot`; a missing row is 0.
    #[cfg(all(feature = "start", feature = "checks"))]
    #[inline(always)]
    pub(crate) fn row(&self, slot: Word) -> Word {
        let first = self as *const Self as Word;
        // SAFETY: `Self` is SLOTS + 1 words in order (repr(C)); every caller names one of them.
        unsafe { arch::load(first.wrapping_add(slot.wrapping_mul(size_of::<Word>() as Word))) }
    }

    /// Whether the table has a row in `slot`, which is the tag itself below [`TAGS`].
    #[inline(always)]
    #[must_use]
    pub(crate) const fn has(&self, slot: Word) -> bool {
        #[cfg(all(feature = "start", target_pointer_width = "32"))]
        if slot >= WORD_BITS {
            return slot < SLOTS && self.seen_high & (1 << (slot & (WORD_BITS - 1))) != 0;
        }
        slot < SLOTS && self.seen & (1 << (slot & (WORD_BITS - 1))) != 0
    }

    /// The value of the last row `tag`; `None` when there is none, or when it is not among those that starting a
    /// program needs.
    #[must_use]
    pub const fn get(&self, tag: Word) -> Option<Word> {
        let slot = slot(tag);
        if slot == UNKNOWN || !self.has(slot) {
            return None;
        }
        // SAFETY: `Self` is SLOTS + 1 words in order (repr(C)), and has() is true of slots below SLOTS alone.
        Some(unsafe { *(&raw const *self).cast::<Word>().add(slot as usize) })
    }

    /// The tag of a table of relocations in a form that no start code here applies ([`is_unknown_table`]).
    #[must_use]
    pub const fn unknown_table(&self) -> Option<Word> {
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

const _: () = assert!(size_of::<Dynamic>() >= (SLOTS as usize + 1) * size_of::<Word>());

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
