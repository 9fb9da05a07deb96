// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The relocations of the output: packed as `DT_RELR` at the place of the old table, or answered where they stand.

use std::ops::Range;

use object::elf;
use piestart::elf::addr::LinkAddr;
use piestart::elf::machine::{Kind, Machine};
use piestart::elf::reloc::entries;

use super::draft::{Draft, usize_of};
use super::dynamic::dt;
use super::header_checks::{MIN_PAGE, offset_of};
use super::image::{Dyn, Image};
use super::numbers::Numbers;
use super::raw::Raw;
use super::relocs::Relocations;
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
    let Some(machine) = Machine::of(image.machine, image.format) else {
        return;
    };
    let (format, has_addends) = (image.format, relocations.has_addends);
    let size = format.relocation_size(has_addends);
    for table in [relocations.rela, relocations.jmprel] {
        let memory = image.memory_at(table.address, table.size);
        let entries = entries(memory, LinkAddr(table.address), table.size, has_addends);
        for (at, found) in entries {
            let kind = machine.kind(found.r_type());
            if found.r_type() == machine.types.relative || kind == Some(Kind::None) {
                continue;
            }
            let place = found.r_offset.0;
            let relative = relocations.relative.binary_search_by_key(&place, |r| r.at);
            let entry = match relative {
                Ok(index) => {
                    let addend = relocations.relative[index].addend;
                    if !has_addends {
                        draft.write_word(place, addend);
                    }
                    let addend = has_addends.then_some(addend);
                    format.relocation_bytes(place, machine.types.relative, addend)
                }
                // R_*_NONE: the constant is in the word already.
                Err(_) => vec![0; usize_of(size)],
            };
            if let Some(offset) = image.offset_of(at.0, size) {
                draft.bytes(offset..offset + size).copy_from_slice(&entry);
            }
        }
    }
    if relocations.symbolic > 0 {
        // The rows count the relative entries at the beginning, which may be more now; they are optional.
        let counts = [dt(elf::DT_RELACOUNT), dt(elf::DT_RELCOUNT)];
        draft.dynamic.retain(|d| !counts.contains(&d.tag));
    }
}

/// All relocations as words of `DT_RELR`; `None`, with the reason in `notes`, when they stay as they are.
pub(super) fn packed_words(
    image: &Image,
    relocations: &Relocations,
    notes: &mut Vec<String>,
) -> Option<Vec<u64>> {
    if relocations.rela.size + relocations.jmprel.size == 0 {
        return None;
    }
    if relocations.relr.size > 0 {
        notes.push("relocations are packed as RELR already".into());
        return None;
    }
    let addresses: Vec<u64> = relocations.relative.iter().map(|r| r.at).collect();
    let words = relr::encode(image.format.class, &addresses);
    if words.is_none() {
        notes.push(
            "relocations stay RELA: some addresses are odd, which RELR cannot express".into(),
        );
    }
    words
}

/// What packing needs to know besides the relocations: of the start code, its size in bytes and which rooms
/// are allowed.
#[derive(Clone, Copy)]
pub(super) struct StartCode {
    /// Bytes.
    pub size: u64,
    /// The only kind of room that is allowed, if one is.
    pub room: Option<Room>,
}

/// Packs everything as `words` at the place of the old table, and gives the space back or says in
/// `notes` why not. Makes room for the program headers that this needs, and for one for the start code.
pub(super) fn pack(
    draft: &mut Draft,
    image: &Image,
    relocations: &Relocations,
    words: &[u64],
    code: StartCode,
    notes: &mut Vec<String>,
) {
    let table = if relocations.rela.size > 0 {
        relocations.rela
    } else {
        relocations.jmprel
    };
    clear_tables(draft, image, relocations);
    let bytes = draft.format.words(words);
    let size = bytes.len() as u64;
    let whole = table.address..table.address + table.size;
    let section = draft.sections.iter().position(|s| {
        s.sh_addr == table.address
            && s.sh_size == table.size
            && s.is_alloc()
            && is_relocations(s.sh_type)
    });
    let alone = section.is_some() || draft.sections.is_empty();
    let tail = draft.tail_moves(relocations, &whole);
    // The section is small already when room is looked for, so that the rest of it counts as free.
    if let Some(section) = section {
        draft.sections[section].sh_size = size;
    }
    let (begin, end) = match alone {
        true => more_headers(draft, relocations, &whole, size, code, tail.is_err()),
        false => (table.address, table.address + size),
    };
    if let Some(offset) = offset_of(&draft.segments, begin, size) {
        draft.bytes(offset..offset + size).copy_from_slice(&bytes);
        if let Some(section) = section {
            let s = &mut draft.sections[section];
            s.sh_addr = begin;
            s.sh_offset = offset;
        }
    }
    describe_packed(draft, relocations, section);
    name_packed(draft, words.is_empty(), begin, size);
    if !alone {
        notes.push("the space of the old table stays: no section describes it alone".into());
        return;
    }
    let reclaimed = tail.and_then(|()| draft.reclaim(relocations, &whole, end));
    if let Err(why) = reclaimed {
        draft.hole = Some(end..whole.end);
        // Cutting the hole out of the middle may still be possible.
        if table.size >= 2 * MIN_PAGE {
            notes.push(format!(
                "only whole pages of the old table are given back: {why}"
            ));
        }
    }
}

/// Puts the addends in place, where RELR has them, and zeros over the old tables.
fn clear_tables(draft: &mut Draft, image: &Image, relocations: &Relocations) {
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
}

/// Makes room for a program header where the start code needs a segment, and for one where the segment of the
/// old table `whole` must be split. Returns where the packed table of `size` bytes begins then, and where what
/// has moved into the old one ends.
fn more_headers(
    draft: &mut Draft,
    relocations: &Relocations,
    whole: &Range<u64>,
    size: u64,
    code: StartCode,
    tail_stays: bool,
) -> (u64, u64) {
    let end = whole.start + size;
    let in_code = draft.loads().any(|s| {
        s.is_executable() && s.p_vaddr <= whole.start && whole.end <= s.p_vaddr + s.p_filesz
    });
    let fits = in_code && whole.end - end > code.size + 256 && tail_stays;
    let elsewhere = draft.find_room(code.size, code.room);
    let segment = match elsewhere {
        _ if fits && code.room.is_none_or(|room| room == Room::Header) => false,
        place => place.is_none_or(|p| p.room == Room::Segment),
    };
    let page = draft.largest_page();
    let splits = tail_stays && whole.end / page > end.div_ceil(page);
    let most = draft.segments.len() + usize::from(segment) + usize::from(splits);
    for phdrs in (draft.phdr_room + 1..=most).rev() {
        if draft.reserve(phdrs) {
            break;
        }
        if let Some(made) = draft.make_headers(relocations, whole, size, phdrs) {
            return made;
        }
    }
    (whole.start, end)
}

fn is_relocations(sh_type: u32) -> bool {
    sh_type == elf::SHT_RELA.0 || sh_type == elf::SHT_REL.0
}

/// Turns the header of `section`, which described the old table, into that of a RELR table.
fn describe_packed(draft: &mut Draft, relocations: &Relocations, section: Option<usize>) {
    if let Some(section) = section {
        let word = draft.format.class.word();
        let s = &mut draft.sections[section];
        s.sh_type = elf::SHT_RELR.0;
        s.sh_entsize = word;
        s.sh_link = 0;
        s.sh_info = 0;
        s.sh_flags &= !elf::SHF_INFO_LINK.0;
        let old = match relocations.has_addends {
            true => ".rela",
            false => ".rel",
        };
        let name = s.name.replacen(old, ".relr", 1);
        draft.rename_section(section, &name);
    }
    // A separate table for the PLT is empty now.
    for s in &mut draft.sections {
        let plt = s.sh_addr == relocations.jmprel.address && s.sh_size == relocations.jmprel.size;
        if is_relocations(s.sh_type) && s.is_alloc() && plt && relocations.jmprel.size > 0 {
            s.sh_size = 0;
        }
    }
}

/// Names the packed table of `size` bytes at `begin` in the dynamic table, and no other.
fn name_packed(draft: &mut Draft, is_empty: bool, begin: u64, size: u64) {
    let gone = [
        elf::DT_RELR,
        elf::DT_RELRSZ,
        elf::DT_RELRENT,
        elf::DT_RELACOUNT,
        elf::DT_RELCOUNT,
        elf::DT_JMPREL,
        elf::DT_PLTRELSZ,
        elf::DT_PLTREL,
    ]
    .map(dt);
    draft.dynamic.retain(|d| !gone.contains(&d.tag));
    let old = [
        [elf::DT_RELA, elf::DT_RELASZ, elf::DT_RELAENT],
        [elf::DT_REL, elf::DT_RELSZ, elf::DT_RELENT],
    ]
    .map(|rows| rows.map(dt));
    if is_empty {
        draft.dynamic.retain(|d| !old.concat().contains(&d.tag));
        return;
    }
    let word = draft.format.class.word();
    let new = [
        (elf::DT_RELR, begin),
        (elf::DT_RELRSZ, size),
        (elf::DT_RELRENT, word),
    ];
    for (i, (tag, value)) in new.into_iter().enumerate() {
        let tag = dt(tag);
        // Over the old entry; without one (only DT_JMPREL was there) over a slot that it freed.
        let entry = draft
            .dynamic
            .iter_mut()
            .find(|d| old.iter().any(|rows| rows[i] == d.tag));
        match entry {
            Some(d) => *d = Dyn { tag, value },
            None => {
                draft.set_dynamic(tag, value);
            }
        }
    }
    // A file may have rows of both kinds, if those of one lead to nothing.
    draft.dynamic.retain(|d| !old.concat().contains(&d.tag));
}
