// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The conversion itself: from the bytes of one file to the bytes of another.

use std::ops::Range;
use std::path::Path;

use object::elf;
use piestart::elf::bounds::Bounds;
use piestart::elf::relro::Runs;
use serde::Serialize;

use super::blob::{self, MAGIC, Table};
use super::image::Image;
use super::layout::{Draft, Place, Room};
use super::relocs::{self, DT_ANDROID_RELR, RELA, Relocations};
use super::{Refusal, check, own, relr};
use crate::arch::Arch;
use crate::check::{Facts, FileType};
use crate::elf::{Elf, Segment, Who};
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
    let ours = blob::find(elf.e_entry, |at, size| elf.at_vaddr(at, size)).is_some();
    let starts_itself = elf.segment(elf::PT_INTERP.0).is_none();
    let (mut who, mut has_glibc) = (Who::Unknown, false);
    if starts_itself && !ours {
        who = elf.start_code().who;
        has_glibc = elf.runtimes().iter().any(|r| r.who == Who::Glibc);
    }
    if starts_itself && (ours || who == Who::Piestart) {
        // Left as it is, so all that `check` looks at must be right.
        Facts::of(&elf, super::image::MIN_PAGE).map_err(|e| Refusal::Malformed(e.what()))?;
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
    if blob::image(image.machine, false).is_none() {
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
    let code = |rela| blob::image(image.machine, rela).ok_or_else(|| no_start_code(image.machine));
    let packed = match options.pack_relr {
        true => packed_words(&relocations, &mut notes),
        false => None,
    };
    let has_rela = packed.is_none() && relocations.rela.size + relocations.jmprel.size > 0;
    let code = code(has_rela)?;
    // Splitting a segment may add a row.
    let size = blob::size_with(code, rows(&draft, options.seal).len() + 1);
    match &packed {
        Some(words) => pack(
            &mut draft,
            &image,
            &relocations,
            words,
            (size, options.room),
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
    let bytes = blob::with_table(code, &table);
    let size = bytes.len() as u64;
    draft.put(place, &bytes);
    describe(&mut draft, interp_section, place, size, &mut notes);
    fit_phdr(&mut draft);
    draft.serialize(place.address + blob::TABLE);

    let moves = std::mem::take(&mut draft.moves);
    let data = draft.data;
    // What `check` would call damaged was so before: the headers that nobody needs to start it.
    Elf::parse(Path::new("the result"), data.clone())
        .and_then(|elf| Facts::of(&elf, super::image::MIN_PAGE).map(drop))
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
    } else if hole.end - hole.start >= 2 * super::image::MIN_PAGE {
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

/// The tables that the start code applies.
struct Tables {
    relr: Range<u64>,
    rela: Range<u64>,
    jmprel: Range<u64>,
}

/// What the dynamic table names, for the start code. Of a program that starts itself these rows are
/// taken out, so that its own start code finds nothing to apply; what is RELR stays visible under the
/// names that Android gave to the same table.
fn take_rows(draft: &mut Draft, image: &Image, relocations: &Relocations) -> Tables {
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

/// Which pages the start code protects, and which it seals besides.
fn rows(draft: &Draft, seal: Seal) -> Rows {
    let plain = |s: &Segment| piestart::elf::segment::Segment {
        p_type: s.p_type,
        p_flags: s.p_flags,
        p_vaddr: s.p_vaddr,
        p_memsz: s.p_memsz,
    };
    let relro: Vec<Bounds> = Runs::of(draft.segments.iter().map(plain)).collect();
    let mut sealed: Vec<Bounds> = Vec::new();
    let page = super::image::MIN_PAGE;
    let constant = draft.loads().filter(|s| !s.is_writable() && s.p_memsz > 0);
    for segment in constant.filter(|_| matches!(seal, Seal::Image | Seal::All)) {
        let (start, end) = (segment.p_vaddr, segment.p_vaddr + segment.p_memsz);
        match sealed.last_mut() {
            // One call for mappings without a gap between them.
            Some(last) if last.end.next_multiple_of(page) >= start / page * page => last.end = end,
            _ => sealed.push(Bounds {
                start,
                end,
                before: 0,
                behind: u64::MAX,
            }),
        }
    }
    Rows {
        relro,
        sealed,
        seal: seal != Seal::None,
    }
}

/// The rows behind the start code.
struct Rows {
    relro: Vec<Bounds>,
    sealed: Vec<Bounds>,
    seal: bool,
}

impl Rows {
    fn len(&self) -> usize {
        self.relro.len() + self.sealed.len()
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
        let offset = super::image::offset_of(&draft.segments, w.at, 8)?;
        Some((w.at, super::layout::word(&draft.data, offset)))
    });
    // Without one the table's own first word is right as it is.
    let (witness, witness_value) = witness.unwrap_or((place.address, u64::from_le_bytes(MAGIC)));
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

/// All relocations as words of `DT_RELR`; `None`, with the reason in `notes`, when they stay as they are.
fn packed_words(relocations: &Relocations, notes: &mut Vec<String>) -> Option<Vec<u64>> {
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
fn pack(
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
    if let Some(offset) = super::image::offset_of(&draft.segments, begin, size) {
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
                Some(d) => *d = super::image::Dyn { tag: dt(to), value },
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
            if table.size >= 2 * super::image::MIN_PAGE {
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
    largest.unwrap_or(0).max(super::image::MIN_PAGE)
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
        let offset = super::image::offset_of(&draft.segments, place.address, size);
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
