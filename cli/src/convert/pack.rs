// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The relocations of the output: packed as `DT_RELR` at the place of the old table, or answered where they stand.

use object::elf;

use super::draft::{Draft, word};
use super::dynamic::dt;
use super::image::{Dyn, Image, MIN_PAGE, offset_of};
use super::relocs::{self, RELA, Relocations};
use super::relr;
use super::room::Room;

/// Writes the words whose value does not depend on the bias.
pub(super) fn apply_constants(draft: &mut Draft, relocations: &Relocations) {
    for constant in &relocations.constants {
        draft.write_word(constant.at, constant.value);
    }
}

/// Rewrites symbolic entries of the tables as what they came to, where they stand.
pub(super) fn answer_in_place(draft: &mut Draft, image: &Image, relocations: &Relocations) {
    let Some(types) = relocs::types(image.machine) else {
        return;
    };
    for table in [relocations.rela, relocations.jmprel] {
        for at in (table.address..table.address + table.size).step_by(24) {
            let Some(offset) = image.offset_of(at, RELA) else {
                continue;
            };
            let place = word(&image.data, offset);
            let info = word(&image.data, offset + 8);
            let symbolic = (info & 0xffff_ffff) as u32 != types.relative && info & 0xffff_ffff != 0;
            if !symbolic {
                continue;
            }
            let relative = relocations.relative.binary_search_by_key(&place, |r| r.at);
            let entry = match relative {
                Ok(found) => [
                    place,
                    u64::from(types.relative),
                    relocations.relative[found].addend,
                ],
                // R_*_NONE: the constant is in the word already.
                Err(_) => [0, 0, 0],
            };
            let bytes: Vec<u8> = entry.iter().flat_map(|w| w.to_le_bytes()).collect();
            draft.bytes(offset..offset + RELA).copy_from_slice(&bytes);
        }
    }
    if relocations.symbolic > 0 {
        // DT_RELACOUNT counts the relative entries in front, which may be more now; it is optional.
        draft.dynamic.retain(|d| d.tag != dt(elf::DT_RELACOUNT));
    }
}

/// All relocations as words of `DT_RELR`; `None`, with the reason in `notes`, when they stay as they are.
pub(super) fn packed_words(relocations: &Relocations, notes: &mut Vec<String>) -> Option<Vec<u64>> {
    if relocations.rela.size + relocations.jmprel.size == 0 {
        return None;
    }
    if relocations.relr.size > 0 {
        notes.push("relocations are packed as RELR already".into());
        return None;
    }
    let addresses: Vec<u64> = relocations.relative.iter().map(|r| r.at).collect();
    let words = relr::encode(&addresses);
    if words.is_none() {
        notes.push("relocations stay RELA: some addresses are odd, which RELR cannot say".into());
    }
    words
}

/// Packs everything as `words` at the place of the old table, and gives the space back or says in
/// `notes` why not. What that needs of program headers is made room for, as is one for the start code,
/// `code` bytes in a room of one kind or any.
pub(super) fn pack(
    draft: &mut Draft,
    image: &Image,
    relocations: &Relocations,
    words: &[u64],
    code: (u64, Option<Room>),
    notes: &mut Vec<String>,
) {
    let table = if relocations.rela.size > 0 {
        relocations.rela
    } else {
        relocations.jmprel
    };
    for relative in &relocations.relative {
        draft.write_word(relative.at, relative.addend);
    }
    for old in [relocations.rela, relocations.jmprel] {
        if let Some(offset) = image
            .offset_of(old.address, old.size)
            .filter(|_| old.size > 0)
        {
            draft.bytes(offset..offset + old.size).fill(0);
        }
    }
    let size = words.len() as u64 * 8;
    let whole = table.address..table.address + table.size;
    let section = draft.sections.iter().position(|s| {
        s.sh_addr == table.address
            && s.sh_size == table.size
            && s.is_alloc()
            && s.sh_type == elf::SHT_RELA.0
    });
    let alone = section.is_some() || draft.sections.is_empty();
    let tail = draft.tail_moves(relocations, &whole);
    // The section is small already when room is looked for, so that the rest of it counts as free.
    if let Some(section) = section {
        draft.sections[section].sh_size = size;
    }
    let mut at = (table.address, table.address + size);
    if alone {
        let in_code = draft.loads().any(|s| {
            s.is_executable() && s.p_vaddr <= whole.start && whole.end <= s.p_vaddr + s.p_filesz
        });
        let fits = in_code && whole.end - at.1 > code.0 + 256 && tail.is_err();
        let elsewhere = draft.find_room(code.0, code.1);
        let segment = match elsewhere {
            _ if fits && code.1.is_none_or(|room| room == Room::Header) => false,
            place => place.is_none_or(|p| p.room == Room::Segment),
        };
        let page = draft_page(draft);
        let splits = tail.is_err() && whole.end / page > at.1.div_ceil(page);
        let most = draft.segments.len() + usize::from(segment) + usize::from(splits);
        for phdrs in (draft.phdr_room + 1..=most).rev() {
            if draft.reserve(phdrs) {
                break;
            }
            if let Some(made) = draft.make_headers(relocations, &whole, size, phdrs) {
                at = made;
                break;
            }
        }
    }
    let begin = at.0;
    let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
    if let Some(offset) = offset_of(&draft.segments, begin, size) {
        draft.bytes(offset..offset + size).copy_from_slice(&bytes);
        if let Some(section) = section {
            let s = &mut draft.sections[section];
            s.sh_addr = begin;
            s.sh_offset = offset;
        }
    }
    if let Some(section) = section {
        let s = &mut draft.sections[section];
        s.sh_type = elf::SHT_RELR.0;
        s.sh_entsize = 8;
        s.sh_link = 0;
        s.sh_info = 0;
        s.sh_flags &= !elf::SHF_INFO_LINK.0;
        let name = s.name.replacen(".rela", ".relr", 1);
        draft.rename_section(section, &name);
    }
    // A separate table for the PLT is empty now.
    for s in &mut draft.sections {
        let plt = s.sh_addr == relocations.jmprel.address && s.sh_size == relocations.jmprel.size;
        if s.sh_type == elf::SHT_RELA.0 && s.is_alloc() && plt && relocations.jmprel.size > 0 {
            s.sh_size = 0;
        }
    }
    let gone = [
        elf::DT_RELR,
        elf::DT_RELRSZ,
        elf::DT_RELRENT,
        elf::DT_RELACOUNT,
        elf::DT_JMPREL,
        elf::DT_PLTRELSZ,
        elf::DT_PLTREL,
    ];
    let gone: Vec<u64> = gone.iter().map(|&t| dt(t)).collect();
    draft.dynamic.retain(|d| !gone.contains(&d.tag));
    if words.is_empty() {
        let tables = [dt(elf::DT_RELA), dt(elf::DT_RELASZ), dt(elf::DT_RELAENT)];
        draft.dynamic.retain(|d| !tables.contains(&d.tag));
    } else {
        for (from, to, value) in [
            (elf::DT_RELA, elf::DT_RELR, begin),
            (elf::DT_RELASZ, elf::DT_RELRSZ, size),
            (elf::DT_RELAENT, elf::DT_RELRENT, 8),
        ] {
            // Over the old entry; without one (only DT_JMPREL was there) over a slot that it freed.
            match draft.dynamic.iter_mut().find(|d| d.tag == dt(from)) {
                Some(d) => *d = Dyn { tag: dt(to), value },
                None => {
                    draft.set_dynamic(dt(to), value);
                }
            }
        }
    }
    if !alone {
        notes.push("the space of the old table stays: no section describes it alone".into());
        return;
    }
    match tail.and_then(|()| draft.reclaim(relocations, &whole, at.1)) {
        Ok(_) => {}
        Err(why) => {
            draft.hole = Some(at.1..whole.end);
            // Cutting the hole out of the middle may still be possible.
            if table.size >= 2 * MIN_PAGE {
                notes.push(format!(
                    "only whole pages of the old table are given back: {why}"
                ));
            }
        }
    }
}

/// The page by which segments are split.
fn draft_page(draft: &Draft) -> u64 {
    let largest = draft.loads().map(|s| s.p_align).max();
    largest.unwrap_or(0).max(MIN_PAGE)
}
