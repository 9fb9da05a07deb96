// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The words that are final once the start code or the loader has written them, and through which
//! code jumps: the slots of the GOT, the init and fini arrays. They belong into RELRO. Where one lies
//! outside, a single write takes the program over, whatever flags the file has.

use std::ops::Range;

use object::elf;

use crate::elf::{
    Elf, Entry, RelocKind, Relocation, RelocationTable, Relocations, Section, Segment,
};

/// The slots of a file.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Slots {
    /// The link address of every one, sorted.
    pub all: Vec<u64>,
    /// Those that lie in no `PT_GNU_RELRO`, sorted.
    pub open: Vec<u64>,
}

impl Slots {
    /// Those of `elf`, which has `relocations`.
    pub fn of(elf: &Elf, relocations: &Relocations<'_>) -> Self {
        let sections = elf.sections();
        let final_ones: Vec<Range<u64>> = sections
            .iter()
            .filter(|s| is_final(s))
            .map(|s| s.sh_addr..s.sh_addr.saturating_add(s.sh_size))
            .collect();
        let named = sections
            .iter()
            .any(|s| s.sh_flags & elf::SHF_ALLOC.0 != 0 && s.sh_size > 0);
        // GNU ld keeps the two in tables of their own.
        let told_apart = named
            || relocations.entries().any(|entry| {
                entry.first.table == RelocationTable::Jmprel
                    && RelocKind::of(elf.e_machine, entry.first.r_type) == RelocKind::Irelative
            });
        let is_slot = |r: &Relocation| match RelocKind::of(elf.e_machine, r.r_type) {
            RelocKind::None | RelocKind::Copy => false,
            _ if r.table == RelocationTable::Jmprel => true,
            _ if final_ones.iter().any(|range| range.contains(&r.place)) => true,
            // A variable of the program's own that points to such a function is meant to be writable.
            RelocKind::Irelative => !told_apart,
            _ => false,
        };
        // Of a bitmap the first and the last place tell that none is.
        let has_slots = |entry: &Entry| {
            let (lowest, highest) = entry.places();
            let reaches = |range: &Range<u64>| range.start <= highest && lowest < range.end;
            entry.first.table != RelocationTable::Relr
                || lowest > highest
                || final_ones.iter().any(reaches)
        };
        let mut all: Vec<u64> = relocations
            .entries()
            .filter(has_slots)
            .flat_map(Entry::relocations)
            .filter(is_slot)
            .map(|r| r.place)
            // Each is eight bytes of the file; a damaged table may name one of them many times.
            .take(elf.data.len() / 8)
            .collect();
        all.sort_unstable();
        all.dedup();
        let relro: Vec<_> = elf.segments_of(elf::PT_GNU_RELRO.0).collect();
        let is_open = |place: &u64| {
            let inside = |s: &&Segment| *place >= s.p_vaddr && *place < s.end();
            elf.load_at(*place, 8).is_some_and(|s| s.is_writable()) && !relro.iter().any(inside)
        };
        let open = all.iter().copied().filter(is_open).collect();
        Self { all, open }
    }
}

/// Whether nobody but the start code or the loader writes what is in `section`.
fn is_final(section: &Section) -> bool {
    let arrays = [
        elf::SHT_INIT_ARRAY,
        elf::SHT_FINI_ARRAY,
        elf::SHT_PREINIT_ARRAY,
    ];
    let named = |name: &str| {
        section
            .name
            .strip_prefix(name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    section.sh_flags & elf::SHF_ALLOC.0 != 0
        && (arrays.iter().any(|array| array.0 == section.sh_type)
            || [".got", ".igot", ".plt", ".data.rel.ro"]
                .into_iter()
                .any(named))
}
