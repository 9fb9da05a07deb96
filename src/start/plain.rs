// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Applying the relocations of a program that has nothing but `RELATIVE` ones, and whose tables are
//! taken at their word: the smallest start code, without the feature `checks`. A row or a relocation
//! that it does not know is still a fault, never skipped; tables with high tags, which are packed in other
//! ways, show by the witness, which is in one of them then.
//!
//! # Safety
//!
//! Writes the words that the tables name; obeys the rules in `relocate.rs`.

#![allow(unsafe_code)]

use crate::elf::class::{Class, WORD, Word};
use crate::elf::dynamic::{DT_JMPREL, DT_NEEDED, DT_REL, DT_RELA, DT_RELR, DT_TEXTREL};
use crate::elf::fault::Fault;
use crate::elf::relr;
use crate::start::state::Start;
use crate::sys::arch;

const NONE: u32 = arch::MACHINE.types.none;
const RELATIVE: u32 = arch::MACHINE.types.relative;

/// Applies RELR, then RELA, or REL where the machine has that.
#[inline(always)]
pub(crate) fn apply(start: &Start) {
    const RELR: Word = if cfg!(feature = "relr") || WORD == 4 {
        0
    } else {
        DT_RELR
    };
    const OTHER: Word = if arch::MACHINE.rela { DT_REL } else { DT_RELA };
    const ENTRY: Word = arch::MACHINE.entry_size();
    // A bit for each row that asks for more; bit 0 is that of DT_NULL.
    const MORE: Word = 1 << DT_NEEDED | 1 << OTHER | 1 << DT_TEXTREL | 1 << DT_JMPREL | 1 << RELR;
    let rows = &start.image.dynamic;
    let bias = start.image.bias;
    // Moved, or it belongs to another entry point: then the load bias is not to be relied on.
    let ehdr = arch::address_of!("__ehdr_start");
    // SAFETY: an ELF header has 64 bytes, e_entry at 24.
    let e_entry = unsafe { arch::load_field::<24>(ehdr) };
    let moved = e_entry.wrapping_add(bias) != arch::address_of!("__piestart_entry");
    // Its bit does not fit in a word of 32.
    let packed = WORD == 4 && !cfg!(feature = "relr") && rows.relrsz != 0;
    if moved || packed || rows.seen & MORE != 0 {
        start.fail(Fault::UnknownRelocation, 0, 0);
    }
    let mut at = rows.relr.wrapping_add(bias);
    let mut left = if cfg!(feature = "relr") {
        rows.relrsz
    } else {
        0
    };
    let mut decoder = relr::Decoder::new(Class::NATIVE);
    while left != 0 {
        // SAFETY: the linker put words of the table here, and places in the image into them.
        let group = decoder.step(unsafe { arch::load(at) });
        if let Some(group) = group {
            let mut place = group.first.0.wrapping_add(bias);
            let mut bits = group.bits;
            while bits != 0 {
                if bits & 1 != 0 {
                    // SAFETY: the same.
                    unsafe { arch::add(place, bias) };
                }
                place = place.wrapping_add(WORD);
                bits >>= 1;
            }
        }
        at = at.wrapping_add(relr::RELR_SIZE);
        left = left.wrapping_sub(relr::RELR_SIZE);
    }
    (at, left) = (rows.rela, rows.relasz);
    if !const { arch::MACHINE.rela } {
        (at, left) = (rows.rel, rows.relsz);
    }
    at = at.wrapping_add(bias);
    while left != 0 {
        // SAFETY: the linker put entries of the table here, and places in the image into them.
        unsafe {
            let mut r_type = arch::load_word::<1>(at) as u32;
            if WORD == 4 {
                r_type &= 0xff;
            }
            if r_type == RELATIVE {
                let place = arch::load(at).wrapping_add(bias);
                let addend = match const { arch::MACHINE.rela } {
                    true => arch::load_word::<2>(at),
                    false => arch::load(place),
                };
                arch::store(place as *mut Word, addend.wrapping_add(bias));
            } else if r_type != NONE {
                start.fail(Fault::UnknownRelocation, r_type as Word, 0);
            }
        }
        at = at.wrapping_add(ENTRY);
        left = left.wrapping_sub(ENTRY);
    }
}
