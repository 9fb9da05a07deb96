// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The conversion itself: from the bytes of one file to the bytes of another.

use object::elf;
use piestart::bounds::Bounds;
use piestart::relro::Runs;
use serde::Serialize;

use super::blob::{self, MAGIC, Table};
use super::image::Image;
use super::layout::{Draft, Place, Room};
use super::relocs::{self, RELA, Relocations};
use super::{Refusal, check, relr};
use crate::check::FileType;
use crate::elf::Elf;
use crate::ui;

/// What to do besides the conversion itself.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Pack relative relocations as `DT_RELR` and give the space back.
    pub pack_relr: bool,
    /// Complete `PT_GNU_RELRO` to the end of its page.
    pub complete_relro: bool,
    /// Set `DF_1_PIE`, `DF_1_NOW` and `DF_BIND_NOW`.
    pub set_flags: bool,
    /// Ask for one kind of room for the start code; `None` takes the first that fits.
    pub room: Option<Room>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            pack_relr: true,
            complete_relro: true,
            set_flags: true,
            room: None,
        }
    }
}

/// One side of the comparison.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    /// Size of the file in bytes.
    pub file_size: u64,
    /// The loader it asks for.
    pub interpreter: Option<String>,
    /// Bytes of relocation tables (`DT_RELA`, `DT_JMPREL`, `DT_RELR`).
    pub relocation_bytes: u64,
    /// Their form.
    pub relocation_format: &'static str,
    /// How many relocations they describe.
    pub relocations: usize,
    /// `e_entry`.
    pub entry: String,
    /// Link address of the end of `PT_GNU_RELRO`.
    pub relro_end: Option<String>,
    /// `DF_1_PIE` is set.
    pub df_1_pie: bool,
    /// `DF_BIND_NOW` or `DF_1_NOW` is set.
    pub bind_now: bool,
}

/// The start code that was put in.
#[derive(Clone, Debug, Serialize)]
pub struct StartCode {
    /// In which kind of room.
    pub room: Room,
    /// Its link address.
    pub address: String,
    /// Its size in bytes.
    pub size: u64,
}

/// What became of a file.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It was converted (or would be).
    Converted(Box<Changes>),
    /// Nothing had to change.
    Unchanged {
        /// Why.
        reason: &'static str,
    },
}

/// What the conversion changed.
#[derive(Clone, Debug, Serialize)]
pub struct Changes {
    /// The input.
    pub before: Summary,
    /// The output.
    pub after: Summary,
    /// The start code.
    pub start_code: StartCode,
    /// How far the end of `PT_GNU_RELRO` moved, in bytes.
    pub relro_completed: u64,
    /// Symbolic relocations that were answered at conversion time.
    pub resolved: usize,
    /// What was left as it was, and why.
    pub notes: Vec<String>,
}

/// Why a file that asks for no loader is left alone.
const ALREADY_CONVERTED: &str = "already converted by piestart";
const ALREADY_STATIC: &str = "asks for no loader (no PT_INTERP): a static-PIE already";

/// Converts `elf`. Returns the new bytes (`None` when nothing has to change) and what became of it.
///
/// # Errors
/// A [`Refusal`]; nothing is half-done then, since the result is only these bytes.
pub fn convert(elf: Elf, options: &Options) -> Result<(Option<Vec<u8>>, Outcome), Refusal> {
    if let Ok(dynamic) = elf.dynamic()
        && FileType::of(&elf, dynamic.as_ref()) == FileType::SharedLibrary
    {
        return Err(Refusal::unsuitable(
            "it is a shared library, not a program",
            "give the program that uses it, linked statically",
        ));
    }
    let image = Image::new(elf)?;
    if image.segment(elf::PT_INTERP).is_none() {
        let ours = blob::find(image.entry, |at, size| image.bytes_at(at, size)).is_some();
        let reason = if ours {
            ALREADY_CONVERTED
        } else {
            ALREADY_STATIC
        };
        return Ok((None, Outcome::Unchanged { reason }));
    }
    if image.offset_of(image.entry, 1).is_none() {
        return Err(Refusal::Malformed(format!(
            "e_entry {:#x} is in no PT_LOAD",
            image.entry
        )));
    }
    if blob::image(image.machine, false).is_none() {
        return Err(no_start_code(&image));
    }
    let relocations = Relocations::read(&image)?;
    let before = summary(&image, &relocations);
    let mut notes = Vec::new();
    let mut draft = Draft::new(&image);

    let interp_section = remove_interpreter(&mut draft);
    apply_constants(&mut draft, &relocations);
    let mut resolved = relocations.symbolic;
    if options.pack_relr {
        pack(&mut draft, &image, &relocations, &mut notes);
    } else {
        answer_in_place(&mut draft, &image, &relocations);
    }
    if relocations.symbolic == 0 {
        resolved = 0;
    }
    let relro_completed = if options.complete_relro {
        draft.complete_relro()
    } else {
        0
    };
    if options.set_flags {
        set_flags(&mut draft, &mut notes);
    }

    let has_rela = [elf::DT_RELASZ, elf::DT_PLTRELSZ].iter().any(|&size| {
        draft
            .dynamic
            .iter()
            .any(|d| d.tag == dt(size) && d.value > 0)
    });
    let code = blob::image(image.machine, has_rela).ok_or_else(|| no_start_code(&image))?;
    let size = code.len() as u64;
    // The slot of PT_INTERP is free until the start code needs a segment of its own.
    if let (Some(hole), true) = (hole(&draft, &relocations), options.pack_relr) {
        let fits = draft
            .find_room(size, options.room)
            .is_some_and(|p| p.room != Room::Segment);
        if fits {
            draft.split(hole);
        }
    }
    let place = draft.find_room(size, options.room).ok_or_else(|| {
        Refusal::unsuitable(
            "has no room of that kind for the start code",
            "leave --room out",
        )
    })?;
    let table = table(&draft, &image, &relocations, place);
    draft.put(place, &blob::with_table(code, &table));
    if place.room == Room::Segment && draft.segments.len() > image.segments.len() {
        return Err(Refusal::Malformed(
            "no free program header for a new segment".into(),
        ));
    }
    describe(&mut draft, interp_section, place, size, &mut notes);
    fit_phdr(&mut draft);
    draft.serialize(place.address + blob::TABLE, image.segments.len());

    let data = draft.data;
    let output = check::reread(&data)?;
    check::same_program(
        &image,
        &relocations,
        &output,
        place.address..place.address + size,
    )?;
    let after = summary(&output, &Relocations::read(&output)?);
    let changes = Changes {
        before,
        after,
        start_code: StartCode {
            room: place.room,
            address: ui::hex(place.address),
            size,
        },
        relro_completed,
        resolved,
        notes,
    };
    Ok((Some(data), Outcome::Converted(Box::new(changes))))
}

fn no_start_code(image: &Image) -> Refusal {
    Refusal::unsuitable(
        format!(
            "is for e_machine {}, for which piestart has no start code",
            image.machine
        ),
        "supported are EM_X86_64 and EM_AARCH64",
    )
}

/// What the start code at `place` is told of the file, all of whose other parts are in place.
fn table(draft: &Draft, image: &Image, relocations: &Relocations, place: Place) -> Table {
    let value = |tag| {
        let row = draft.dynamic.iter().find(|d| d.tag == dt(tag));
        row.map_or(0, |d| d.value)
    };
    let range = |address, size| match value(size) {
        0 => 0..0,
        size => value(address)..value(address) + size,
    };
    let rela = range(elf::DT_RELA, elf::DT_RELASZ);
    let mut jmprel = range(elf::DT_JMPREL, elf::DT_PLTRELSZ);
    // GNU ld may count it into DT_RELA; applied twice it would do no harm, but take time.
    if rela.start <= jmprel.start && jmprel.end <= rela.end {
        jmprel = 0..0;
    }
    let witness = relocations.relative.first().and_then(|w| {
        let offset = super::image::offset_of(&draft.segments, w.at, 8)?;
        Some((w.at, super::layout::word(&draft.data, offset)))
    });
    // Without one the table's own first word is right as it is.
    let (witness, witness_value) = witness.unwrap_or((place.address, u64::from_le_bytes(MAGIC)));
    let segments = draft.segments.iter().map(|s| piestart::segment::Segment {
        p_type: s.p_type,
        p_flags: s.p_flags,
        p_vaddr: s.p_vaddr,
        p_memsz: s.p_memsz,
    });
    Table {
        address: place.address,
        entry: image.entry,
        witness,
        witness_value,
        relr: range(elf::DT_RELR, elf::DT_RELRSZ),
        rela,
        jmprel,
        relro: Runs::of(segments).next().unwrap_or(Bounds::NONE),
    }
}

/// Deletes the `PT_INTERP` entry and its bytes. Returns the index of the `.interp` section.
///
/// The entry is deleted, not turned into `PT_NULL`: Go's debug/buildinfo takes an empty entry in
/// front of the `PT_LOAD`s for one that holds every address.
fn remove_interpreter(draft: &mut Draft) -> Option<usize> {
    let at = draft
        .segments
        .iter()
        .position(|s| s.p_type == elf::PT_INTERP.0)?;
    let interp = draft.segments.remove(at);
    let section = draft.sections.iter().position(|s| {
        s.in_file()
            && s.sh_offset == interp.p_offset
            && s.sh_size == interp.p_filesz
            && s.sh_size > 0
    });
    // Only bytes that nothing else describes.
    let owned = draft.sections.is_empty() || section.is_some();
    if owned {
        draft
            .bytes(interp.p_offset..interp.p_offset + interp.p_filesz)
            .fill(0);
    }
    // The freed slot.
    let end = draft.phoff + (draft.segments.len() * super::image::PHDR) as u64;
    draft.bytes(end..end + super::image::PHDR as u64).fill(0);
    if let Some(section) = section {
        // Not in the way of finding room any more.
        draft.sections[section].sh_size = 0;
    }
    section
}

/// Writes the words whose value does not depend on the bias.
fn apply_constants(draft: &mut Draft, relocations: &Relocations) {
    for constant in &relocations.constants {
        draft.write_word(constant.at, constant.value);
    }
}

/// Rewrites symbolic entries of the tables as what they came to, where they stand.
fn answer_in_place(draft: &mut Draft, image: &Image, relocations: &Relocations) {
    let Some(types) = relocs::types(image.machine) else {
        return;
    };
    for table in [relocations.rela, relocations.jmprel] {
        for at in (table.address..table.address + table.size).step_by(24) {
            let Some(offset) = image.offset_of(at, RELA) else {
                continue;
            };
            let place = super::layout::word(&image.data, offset);
            let info = super::layout::word(&image.data, offset + 8);
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

fn dt(tag: elf::DynamicTag) -> u64 {
    u64::try_from(tag.0).unwrap_or(0)
}

/// Packs everything into `DT_RELR` at the place of the old table, or says in `notes` why not.
fn pack(draft: &mut Draft, image: &Image, relocations: &Relocations, notes: &mut Vec<String>) {
    let table = if relocations.rela.size > 0 {
        relocations.rela
    } else {
        relocations.jmprel
    };
    let addresses: Vec<u64> = relocations.relative.iter().map(|r| r.at).collect();
    let refusal = if relocations.relr.size > 0 {
        Some("relocations are packed as RELR already")
    } else if relocations.overlapping {
        Some("relocations stay RELA: some of them overlap")
    } else if table.size == 0 {
        return;
    } else {
        None
    };
    let words = match (refusal, relr::encode(&addresses)) {
        (None, Some(words)) => words,
        (Some(why), _) => {
            notes.push(why.into());
            return answer_in_place(draft, image, relocations);
        }
        (None, None) => {
            notes.push(
                "relocations stay RELA: some addresses are odd, which RELR cannot say".into(),
            );
            return answer_in_place(draft, image, relocations);
        }
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
    let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
    let size = bytes.len() as u64;
    if let Some(offset) = image.offset_of(table.address, table.size) {
        draft.bytes(offset..offset + size).copy_from_slice(&bytes);
    }

    let section = draft.sections.iter().position(|s| {
        s.sh_addr == table.address
            && s.sh_size == table.size
            && s.is_alloc()
            && s.sh_type == elf::SHT_RELA.0
    });
    if let Some(section) = section {
        let s = &mut draft.sections[section];
        s.sh_type = elf::SHT_RELR.0;
        s.sh_size = size;
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
            (elf::DT_RELA, elf::DT_RELR, table.address),
            (elf::DT_RELASZ, elf::DT_RELRSZ, size),
            (elf::DT_RELAENT, elf::DT_RELRENT, 8),
        ] {
            // Over the old entry; without one (only DT_JMPREL was there) over a slot that it freed.
            match draft.dynamic.iter_mut().find(|d| d.tag == dt(from)) {
                Some(d) => *d = super::image::Dyn { tag: dt(to), value },
                None => {
                    draft.set_dynamic(dt(to), value);
                }
            }
        }
    }
    if section.is_none() && !draft.sections.is_empty() {
        notes.push("the space of the old table stays: no section describes it alone".into());
        return;
    }
    let whole = table.address..table.address + table.size;
    if let Err(why) = draft.reclaim(relocations, whole, table.address + size) {
        // Cutting the hole out of the middle may still be possible; see `hole`.
        if table.size >= 2 * super::image::MIN_PAGE {
            notes.push(format!(
                "only whole pages of the old table are given back: {why}"
            ));
        }
    }
}

/// The hole that a packed table left in the middle of its segment.
fn hole(draft: &Draft, relocations: &Relocations) -> Option<std::ops::Range<u64>> {
    let relr = draft
        .dynamic
        .iter()
        .find(|d| d.tag == dt(elf::DT_RELR))?
        .value;
    let size = draft
        .dynamic
        .iter()
        .find(|d| d.tag == dt(elf::DT_RELRSZ))?
        .value;
    let table = relocations.rela;
    let end = table.address + table.size;
    // Only where the old table was, and only while its end is still in the same segment.
    let same = relocations.relr.size == 0 && relr == table.address && table.size > 0;
    let inside = draft
        .loads()
        .any(|s| s.p_vaddr <= relr && end < s.p_vaddr + s.p_filesz);
    // Sections that moved into the hole fill it.
    let filled = draft.sections.iter().any(|s| {
        s.is_alloc() && s.sh_size > 0 && s.sh_addr >= relr + size && s.sh_addr < end && s.in_file()
    });
    let described = draft
        .sections
        .iter()
        .any(|s| s.sh_type == elf::SHT_RELR.0 && s.sh_addr == relr && s.sh_size == size);
    (same && inside && !filled && described).then_some(relr + size..end)
}

/// Says what is true of a converted file: it is a PIE, and nothing is bound lazily.
fn set_flags(draft: &mut Draft, notes: &mut Vec<String>) {
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
                *d = super::image::Dyn {
                    tag: dt(elf::DT_FLAGS),
                    value: old,
                }
            }
            _ => notes.push("DF_BIND_NOW not set: the dynamic table has no free entry".into()),
        }
    }
}

/// Gives the start code the section header that `.interp` had, so that strip and objcopy, which keep
/// what sections describe, keep it.
fn describe(
    draft: &mut Draft,
    interp: Option<usize>,
    place: Place,
    size: u64,
    notes: &mut Vec<String>,
) {
    let Some(index) = interp else {
        if !draft.sections.is_empty() {
            notes.push("no .interp section whose header the start code could take: GNU strip would drop it".into());
        }
        return;
    };
    draft.rename_section(index, ".start");
    let s = &mut draft.sections[index];
    s.sh_type = elf::SHT_PROGBITS.0;
    s.sh_flags = elf::SHF_ALLOC.0 | elf::SHF_EXECINSTR.0;
    s.sh_addr = place.address;
    s.sh_offset = place.offset;
    s.sh_size = size;
    s.sh_addralign = 16;
    s.sh_entsize = 0;
    s.sh_link = 0;
    s.sh_info = 0;
}

/// Makes `PT_PHDR` as large as the table is now.
fn fit_phdr(draft: &mut Draft) {
    let size = (draft.segments.len() * super::image::PHDR) as u64;
    if let Some(phdr) = draft
        .segments
        .iter_mut()
        .find(|s| s.p_type == elf::PT_PHDR.0)
    {
        phdr.p_filesz = size;
        phdr.p_memsz = size;
    }
}

fn summary(image: &Image, relocations: &Relocations) -> Summary {
    let format = match (
        relocations.rela.size + relocations.jmprel.size > 0,
        relocations.relr.size > 0,
    ) {
        (true, true) => "RELA + RELR",
        (true, false) => "RELA",
        (false, true) => "RELR",
        (false, false) => "none",
    };
    let interpreter = image.segment(elf::PT_INTERP).and_then(|s| {
        let start = usize::try_from(s.p_offset).ok()?;
        let bytes = image
            .data
            .get(start..start.checked_add(usize::try_from(s.p_filesz).ok()?)?)?;
        Some(String::from_utf8_lossy(bytes.split(|&b| b == 0).next()?).into_owned())
    });
    let flags_1 = image.dt(elf::DT_FLAGS_1).unwrap_or(0);
    let flags = image.dt(elf::DT_FLAGS).unwrap_or(0);
    Summary {
        file_size: image.data.len() as u64,
        interpreter,
        relocation_bytes: relocations.rela.size + relocations.jmprel.size + relocations.relr.size,
        relocation_format: format,
        relocations: relocations.relative.len() + relocations.constants.len(),
        entry: ui::hex(image.entry),
        relro_end: image
            .segment(elf::PT_GNU_RELRO)
            .map(|s| ui::hex(s.p_vaddr + s.p_memsz)),
        df_1_pie: flags_1 & elf::DF_1_PIE.0 != 0,
        bind_now: flags & elf::DF_BIND_NOW.0 != 0 || flags_1 & elf::DF_1_NOW.0 != 0,
    }
}
