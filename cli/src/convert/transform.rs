// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The conversion itself: from the bytes of one file to the bytes of another.

use std::path::Path;

use object::elf;

use super::blob::{self, MAGIC, Table};
pub use super::changes::{Changes, Outcome};
use super::changes::{StartCode, summary};
use super::draft::Draft;
use super::dynamic::{Tables, set_flags, take_rows};
use super::header_checks::{MIN_PAGE, offset_of};
use super::image::Image;
use super::numbers::Numbers;
use super::pack::{answer_in_place, apply_constants, pack, packed_words};
use super::refusal::Refusal;
use super::relocs::Relocations;
use super::relro::{Rows, rows};
use super::room::{Place, Room};
use super::{check, code, own, pack as packing};
use crate::elf::{Elf, FileType, Who};
use crate::machine::Arch;
use crate::seal::Seal;
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
    /// What the start code seals.
    pub seal: Seal,
    /// Convert a program that starts itself though nobody knows its start code; the result must be
    /// proved by running it.
    pub unknown_start: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            pack_relr: true,
            complete_relro: true,
            set_flags: true,
            room: None,
            seal: Seal::Image,
            unknown_start: false,
        }
    }
}

/// Why a file is left alone.
const ALREADY_CONVERTED: &str = "already converted by piestart";
const ALREADY_STATIC: &str = "started by piestart, which relocates and protects it already";

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
    // A machine's other class or byte order (x32, aarch64_be) has the same e_machine.
    if elf.machine().is_none() && Arch::from_machine(elf.e_machine).is_some() {
        return Err(Refusal::unsuitable(
            format!(
                "is {} (e_machine {}), for which piestart has no start code",
                crate::elf::format_name(elf.format),
                elf.e_machine
            ),
            "supported are EM_X86_64 and EM_AARCH64",
        ));
    }
    let ours = blob::find(&elf.data, elf.e_entry, |at, size| elf.at_vaddr(at, size)).is_some();
    let starts_itself = elf.segment(elf::PT_INTERP.0).is_none();
    let (mut who, mut has_glibc) = (Who::Unknown, false);
    if starts_itself && !ours {
        who = elf.start_code().who;
        has_glibc = elf.runtimes().iter().any(|r| r.who == Who::Glibc);
    }
    if starts_itself && (ours || who == Who::Piestart) {
        // Left as it is, so all that `piestart check` reads must be right.
        check::readable(&elf).map_err(|e| Refusal::Malformed(e.what()))?;
        let reason = if ours {
            ALREADY_CONVERTED
        } else {
            ALREADY_STATIC
        };
        return Ok((None, Outcome::Unchanged { reason }));
    }
    if starts_itself && object::elf::FileType(elf.e_type) == elf::ET_EXEC {
        let dynamic = elf.dynamic().unwrap_or(None);
        let left = elf.relocations(dynamic.as_ref());
        if left
            .map_err(|e| Refusal::Malformed(e.what()))?
            .iter()
            .next()
            .is_some()
        {
            return Err(own::fixed_with_relocations());
        }
    }
    let image = Image::new(elf)?;
    if image.offset_of(image.entry, 1).is_none() {
        return Err(Refusal::Malformed(format!(
            "e_entry {:#x} is in no PT_LOAD",
            image.entry
        )));
    }
    if code::image(image.machine, false).is_none() {
        return Err(no_start_code(image.machine));
    }
    if starts_itself && (who == Who::Glibc || has_glibc) {
        return Err(own::glibc());
    }
    let relocations = Relocations::read(&image)?;
    if starts_itself && !options.unknown_start {
        own::judge(&image, &relocations, who)?;
    }
    let before = summary(&image, &relocations);
    let mut notes = Vec::new();
    let mut draft = Draft::new(&image);
    if let Some(why) = &image.bad_sections {
        notes.push(format!("the section headers are left out: {why}"));
    }

    let interp_section = remove_interpreter(&mut draft);
    apply_constants(&mut draft, &relocations);
    let code = |rela| code::image(image.machine, rela).ok_or_else(|| no_start_code(image.machine));
    let packed = match options.pack_relr {
        true => packed_words(&image, &relocations, &mut notes),
        false => None,
    };
    let has_rela = packed.is_none() && relocations.rela.size + relocations.jmprel.size > 0;
    let code = code(has_rela)?;
    // Splitting a segment may add a row.
    let size = code::size_with(image.format, code, rows(&draft, options.seal).len() + 1);
    match &packed {
        Some(words) => pack(
            &mut draft,
            &image,
            &relocations,
            words,
            packing::StartCode {
                size,
                room: options.room,
            },
            &mut notes,
        ),
        None => answer_in_place(&mut draft, &image, &relocations),
    }
    let relro_completed = if options.complete_relro {
        draft.complete_relro()
    } else {
        0
    };
    if options.set_flags && !image.fixed {
        set_flags(&mut draft, &mut notes);
    }
    draft.reserve(draft.segments.len() + 1);
    let mut place = place_and_split(&mut draft, size, options.room, &mut notes);
    if place.is_none() && options.room.is_none_or(|room| room == Room::Segment) {
        place = draft.evict(&relocations, size, draft.segments.len() + 1);
    }
    let tables = take_rows(&mut draft, &image, &relocations);
    let place = place.ok_or_else(|| {
        Refusal::unsuitable(
            "has no room for the start code",
            match options.room {
                Some(_) => "leave --room out",
                None => "link it with piestart.o or rcrt1.o instead (piestart link)",
            },
        )
    })?;
    let rows = rows(&draft, options.seal);
    let table = table(&draft, &image, &relocations, place, tables, rows);
    let bytes = code::with_table(image.format, code, &table);
    let size = bytes.len() as u64;
    draft.put(place, &bytes);
    describe(&mut draft, interp_section, place, size, &mut notes);
    fit_phdr(&mut draft);
    draft.serialize(place.address + blob::table_size(image.format));

    let moves = std::mem::take(&mut draft.moves);
    let data = draft.data;
    // What `check` would call damaged was so before: the headers that nobody needs to start it.
    Elf::parse(Path::new("the result"), data.clone())
        .and_then(|elf| check::readable(&elf))
        .map_err(|error| Refusal::Malformed(error.what()))?;
    let output = check::reread(&data)?;
    let start_code = place.address..place.address + size;
    check::same_program(&image, &relocations, &output, start_code, &moves)?;
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
        resolved: relocations.symbolic,
        notes,
    };
    Ok((Some(data), Outcome::Converted(Box::new(changes))))
}

/// Whether conversion makes `elf` a program that needs no loader and whose RELRO is enforced.
///
/// # Errors
/// Why it does not, as `piestart convert` says it.
pub fn would_convert(elf: &Elf) -> Result<bool, Refusal> {
    let copy = Elf::parse(&elf.path, elf.data.clone())
        .map_err(|error| Refusal::Malformed(error.to_string()))?;
    let (_, outcome) = convert(copy, &Options::default())?;
    Ok(matches!(outcome, Outcome::Converted(_)))
}

/// Finds a place for `size` bytes of start code, and gives back what is left of the hole in the middle
/// of a segment, if a program header is free for its second half.
fn place_and_split(
    draft: &mut Draft,
    size: u64,
    room: Option<Room>,
    notes: &mut Vec<String>,
) -> Option<Place> {
    let mut place = draft.find_room(size, room)?;
    let Some(mut hole) = draft.hole.take() else {
        return Some(place);
    };
    let inside = hole.contains(&place.address);
    if inside {
        hole.start = place.address + size;
    }
    let slots = draft.phdr_room - draft.segments.len();
    if slots > usize::from(place.room == Room::Segment) && draft.split(&hole).is_some() {
        if !inside {
            place = draft.find_room(size, room)?;
        }
    } else if hole.end - hole.start >= 2 * MIN_PAGE {
        notes.push(format!(
            "{} bytes of the old relocation table stay: there is no program header to be had",
            hole.end - hole.start
        ));
    }
    Some(place)
}

fn no_start_code(machine: u16) -> Refusal {
    match Arch::from_machine(machine) {
        Some(arch) => Refusal::unsuitable(
            format!("is for {arch}, for which this build of piestart carries no start code"),
            format!(
                "build the tool where there is Rust's core and an assembler for {arch} (piestart doctor says what is missing), or take a release of it"
            ),
        ),
        None => Refusal::unsuitable(
            format!("is for e_machine {machine}, for which piestart has no start code"),
            "supported are EM_X86_64 and EM_AARCH64",
        ),
    }
}

/// What the start code at `place` is told of the file, all of whose other parts are in place.
fn table(
    draft: &Draft,
    image: &Image,
    relocations: &Relocations,
    place: Place,
    tables: Tables,
    rows: Rows,
) -> Table {
    let witness = relocations.relative.first().and_then(|w| {
        let offset = offset_of(&draft.segments, w.at, draft.format.class.word())?;
        Some((w.at, draft.format.word(&draft.data, offset)))
    });
    // Without one the table's own first word is right as it is.
    let (witness, witness_value) = witness.unwrap_or((place.address, draft.format.word(&MAGIC, 0)));
    Table {
        address: place.address,
        entry: image.entry,
        witness,
        witness_value,
        relr: tables.relr,
        rela: tables.rela,
        jmprel: tables.jmprel,
        relro: rows.relro,
        sealed: rows.sealed,
        seal: rows.seal,
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
    let used = draft.segments.len();
    let freed = draft.phdrs(used).end..draft.phdrs(used + 1).end;
    draft.bytes(freed).fill(0);
    if let Some(section) = section {
        // Not in the way of finding room any more.
        draft.sections[section].sh_size = 0;
    }
    section
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
    let moved: Vec<u64> = draft.moves.iter().map(|m| m.to).collect();
    let index = match interp {
        Some(index) => {
            draft.rename_section(index, ".start");
            Some(index)
        }
        None => draft.add_section(".start"),
    };
    if index.is_none() && !draft.sections.is_empty() {
        notes.push("the start code has no section header: GNU strip would drop it".into());
    }
    if let Some(index) = index {
        // The place in the file may have moved since.
        let offset = offset_of(&draft.segments, place.address, size);
        let s = &mut draft.sections[index];
        s.sh_type = elf::SHT_PROGBITS.0;
        s.sh_flags = elf::SHF_ALLOC.0 | elf::SHF_EXECINSTR.0;
        s.sh_addr = place.address;
        s.sh_offset = offset.unwrap_or(place.offset);
        s.sh_size = size;
        s.sh_addralign = 16;
        s.sh_entsize = 0;
        s.sh_link = 0;
        s.sh_info = 0;
    }
    let changed: Vec<bool> = draft
        .sections
        .iter()
        .enumerate()
        .map(|(i, s)| Some(i) == index || (s.is_alloc() && moved.contains(&s.sh_addr)))
        .collect();
    draft.sort_sections(|i| changed.get(i) == Some(&true));
}

/// Makes `PT_PHDR` as large as the table is now.
fn fit_phdr(draft: &mut Draft) {
    let size = draft.segments.len() as u64 * draft.format.class.phdr_size();
    if let Some(phdr) = draft
        .segments
        .iter_mut()
        .find(|s| s.p_type == elf::PT_PHDR.0)
    {
        phdr.p_filesz = size;
        phdr.p_memsz = size;
    }
}
