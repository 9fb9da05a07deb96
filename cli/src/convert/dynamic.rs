// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The dynamic table of the output: rows taken out, renamed, added.

use std::ops::Range;

use object::elf;

use super::draft::Draft;
use super::image::{DT_ANDROID_RELR, Dyn, Image};
use super::relocs::Relocations;

pub(super) fn dt(tag: elf::DynamicTag) -> u64 {
    u64::try_from(tag.0).unwrap_or(0)
}

/// The tables that the start code applies.
pub(super) struct Tables {
    pub(super) relr: Range<u64>,
    /// `DT_RELA`, or `DT_REL` on a machine that has that.
    pub(super) rela: Range<u64>,
    pub(super) jmprel: Range<u64>,
}

/// What the dynamic table names, for the start code. Of a program that starts itself these rows are
/// taken out, so that its own start code finds nothing to apply; what is RELR stays visible under the
/// names that Android gave to the same table.
pub(super) fn take_rows(draft: &mut Draft, image: &Image, relocations: &Relocations) -> Tables {
    let value = |tag: u64| {
        let row = draft.dynamic.iter().find(|d| d.tag == tag);
        row.map_or(0, |d| d.value)
    };
    let range = |address: u64, size: u64| match value(size) {
        0 => 0..0,
        size => value(address)..value(address) + size,
    };
    let relr = [dt(elf::DT_RELR), dt(elf::DT_RELRSZ), dt(elf::DT_RELRENT)];
    let mut tables = Tables {
        relr: range(relr[0], relr[1]),
        rela: range(dt(elf::DT_RELA), dt(elf::DT_RELASZ)),
        jmprel: range(dt(elf::DT_JMPREL), dt(elf::DT_PLTRELSZ)),
    };
    if tables.rela.is_empty() {
        // A machine has one or the other, and the file was refused if it has both.
        tables.rela = range(dt(elf::DT_REL), dt(elf::DT_RELSZ));
    }
    if tables.relr.is_empty() {
        tables.relr = range(DT_ANDROID_RELR[0], DT_ANDROID_RELR[1]);
    }
    // GNU ld may count it into DT_RELA; applied twice it would do no harm, but take time.
    if tables.rela.start <= tables.jmprel.start && tables.jmprel.end <= tables.rela.end {
        tables.jmprel = 0..0;
    }
    if image.fixed {
        debug_assert!(relocations.relative.is_empty());
    } else if image.starts_itself() {
        let gone = [
            elf::DT_RELA,
            elf::DT_RELASZ,
            elf::DT_RELAENT,
            elf::DT_RELACOUNT,
            elf::DT_REL,
            elf::DT_RELSZ,
            elf::DT_RELENT,
            elf::DT_RELCOUNT,
            elf::DT_JMPREL,
            elf::DT_PLTRELSZ,
            elf::DT_PLTREL,
        ]
        .map(dt);
        draft.dynamic.retain(|d| !gone.contains(&d.tag));
        for row in &mut draft.dynamic {
            if let Some(i) = relr.iter().position(|&tag| tag == row.tag) {
                row.tag = DT_ANDROID_RELR[i];
            }
        }
    }
    tables
}

/// Says what is true of a converted file: it is a PIE, and nothing is bound lazily.
pub(super) fn set_flags(draft: &mut Draft, notes: &mut Vec<String>) {
    let flags = |draft: &Draft, tag| {
        draft
            .dynamic
            .iter()
            .find(|d| d.tag == dt(tag))
            .map_or(0, |d| d.value)
    };
    let flags_1 = flags(draft, elf::DT_FLAGS_1) | elf::DF_1_PIE.0 | elf::DF_1_NOW.0;
    if !draft.set_dynamic(dt(elf::DT_FLAGS_1), flags_1) {
        notes.push("DF_1_PIE and DF_1_NOW not set: the dynamic table has no free entry".into());
    }
    let old = flags(draft, elf::DT_FLAGS) | elf::DF_BIND_NOW.0;
    if !draft.set_dynamic(dt(elf::DT_FLAGS), old) {
        // DT_PLTGOT only serves lazy binding; without DT_JMPREL nothing reads it.
        let lazy = draft.dynamic.iter().any(|d| d.tag == dt(elf::DT_JMPREL));
        match draft
            .dynamic
            .iter_mut()
            .find(|d| d.tag == dt(elf::DT_PLTGOT))
        {
            Some(d) if !lazy => {
                *d = Dyn {
                    tag: dt(elf::DT_FLAGS),
                    value: old,
                }
            }
            _ => notes.push("DF_BIND_NOW not set: the dynamic table has no free entry".into()),
        }
    }
}
