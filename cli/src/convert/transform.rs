// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The conversion itself: from the bytes of one file to the bytes of another.

use std::path::Path;

use object::elf;

use super::blob::{self, Large, Size, Table};
pub use super::changes::{Changes, Outcome};
use super::changes::{StartCode, summary};
use super::code::Applies;
use super::draft::{Draft, Move, usize_of};
use super::dynamic::{Tables, set_flags, take_rows};
use super::header_checks::{MIN_PAGE, offset_of};
use super::image::Image;
use super::numbers::Numbers;
use super::pack::{answer_in_place, apply_constants, pack, packed_words};
pub use super::parts::Options;
use super::parts::{describe, fit_phdr, name, no_room, no_start_code, supported};
use super::refusal::Refusal;
use super::relocs::Relocations;
use super::relro::{Rows, rows};
use super::room::{Place, Room};
use super::{before_main, check, code, own, pack as packing};
use crate::elf::{Elf, FileType, Who};
use crate::start_options::{Aslr, StartOptions};
use crate::ui;

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
    let Some(arch) = elf.arch() else {
        return Err(Refusal::unsuitable(
            format!(
                "is {} (e_machine {}), for which piestart has no start code",
                crate::elf::format_name(elf.format),
                elf.e_machine
            ),
            supported(),
        ));
    };
    let (bits, value) = arch.abi.e_flags;
    if elf.e_flags() & bits != value {
        return Err(Refusal::unsuitable(
            format!(
                "is for {arch} by another ABI than the start code (e_flags {:#x}; it must have {value:#x} in the bits {bits:#x})",
                elf.e_flags()
            ),
            "give a program of that ABI (64-bit PowerPC: ELFv2, which Go makes from 1.27 on)",
        ));
    }
    let start = Start::of(&elf);
    if let Some(reason) = start.nothing_to_do() {
        // Left as it is, so all that `piestart check` reads must be right.
        check::readable(&elf).map_err(|e| Refusal::Malformed(e.what()))?;
        return Ok((None, Outcome::Unchanged { reason }));
    }
    if start.itself && (start.who == Who::Glibc || start.has_glibc) {
        return before_main::convert(elf, options);
    }
    let (image, relocations) = read(elf, &start, options)?;
    let mut notes = Vec::new();
    let made = make_with_room(&image, &relocations, options, &mut notes)?;
    // What `check` would call damaged was so before: the headers that nobody needs to start it.
    Elf::parse(Path::new("the result"), made.data.clone())
        .and_then(|elf| check::readable(&elf))
        .map_err(|error| Refusal::Malformed(error.what()))?;
    let output = check::reread(&made.data)?;
    let start_code = made.address..made.address + made.size;
    check::same_program(&image, &relocations, &output, start_code, &made.moves)?;
    let changes = Changes {
        before: summary(&image, &relocations),
        after: summary(&output, &Relocations::read(&output)?),
        start_code: StartCode {
            room: made.room,
            address: ui::hex(made.address),
            size: made.size,
            kind: made.which,
            aslr: made.aslr.name(),
        },
        relro_completed: made.relro_completed,
        resolved: relocations.symbolic,
        notes,
    };
    Ok((Some(made.data), Outcome::Converted(Box::new(changes))))
}

/// What starts a file before it is converted.
struct Start {
    /// There is no `PT_INTERP`: its own start code runs first.
    itself: bool,
    /// It has been converted already.
    converted: bool,
    /// Whose start code it is; unknown where a loader runs first.
    who: Who,
    /// glibc is in it, whoever calls that.
    has_glibc: bool,
}

impl Start {
    fn of(elf: &Elf) -> Self {
        let converted = blob::find(&elf.data, elf.e_entry, |at, size| elf.at_vaddr(at, size));
        let mut start = Self {
            itself: elf.segment(elf::PT_INTERP.0).is_none(),
            converted: converted.is_some() || elf.before_main().is_some(),
            who: Who::Unknown,
            has_glibc: false,
        };
        if start.itself && !start.converted {
            start.who = elf.start_code().who;
            start.has_glibc = elf.runtimes().iter().any(|r| r.who == Who::Glibc);
        }
        start
    }

    /// Why the file is left as it is, if it is.
    fn nothing_to_do(&self) -> Option<&'static str> {
        match () {
            () if self.itself && self.converted => Some(ALREADY_CONVERTED),
            () if self.itself && self.who == Who::Piestart => Some(ALREADY_STATIC),
            () => None,
        }
    }
}

/// Reads `elf`, and refuses it where the start code could not do its work or could not hand over.
fn read(elf: Elf, start: &Start, options: &Options) -> Result<(Image, Relocations), Refusal> {
    if start.itself && object::elf::FileType(elf.e_type) == elf::ET_EXEC {
        let dynamic = elf.dynamic().unwrap_or(None);
        let left = elf.relocations(dynamic.as_ref());
        let left = left.map_err(|e| Refusal::Malformed(e.what()))?;
        if left.iter().next().is_some() {
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
    let carried = { image.arch() }.and_then(|arch| code::image(arch, Size::Small, Applies::Relr));
    if carried.is_none() {
        return Err(no_start_code(&image));
    }
    let relocations = Relocations::read(&image)?;
    if start.itself && !options.unknown_start {
        own::judge(&image, &relocations, start.who)?;
    }
    Ok((image, relocations))
}

/// The output, and what the report says of it.
struct Made {
    data: Vec<u8>,
    room: Room,
    /// Of the start code, a link address.
    address: u64,
    /// Of the start code, in bytes.
    size: u64,
    /// Which start code it is.
    which: Size,
    /// Whether it moves the image.
    aslr: Aslr,
    moves: Vec<Move>,
    relro_completed: u64,
}

/// Makes the output with the start code that suits it best, or with the small one where there is no room for that.
fn make_with_room(
    image: &Image,
    relocations: &Relocations,
    options: &Options,
    notes: &mut Vec<String>,
) -> Result<Made, Refusal> {
    let best = which(image, relocations, options.start);
    if let Some(made) = make(image, relocations, options, best, notes)? {
        return Ok(made);
    }
    if best == Size::Large {
        notes.clear();
        notes.push(
            "has no room for the large start code, which is faster and can move the image".into(),
        );
        if let Some(made) = make(image, relocations, options, Size::Small, notes)? {
            return Ok(made);
        }
    }
    Err(no_room(options.room))
}

/// Makes the output; `None` when there is no room for the start code.
fn make(
    image: &Image,
    relocations: &Relocations,
    options: &Options,
    which: Size,
    notes: &mut Vec<String>,
) -> Result<Option<Made>, Refusal> {
    let mut draft = Draft::new(image);
    if let Some(why) = &image.bad_sections {
        notes.push(format!("the section headers are left out: {why}"));
    }
    let interp_section = remove_interpreter(&mut draft);
    apply_constants(&mut draft, relocations);
    let packed = match options.pack_relr {
        true => packed_words(image, relocations, notes),
        false => None,
    };
    let has_rela = packed.is_none() && relocations.rela.size + relocations.jmprel.size > 0;
    let applies = match (relocations.relative.is_empty(), has_rela) {
        (true, _) => Applies::Nothing,
        (false, false) => Applies::Relr,
        (false, true) => Applies::Rela,
    };
    let code = { image.arch() }.and_then(|arch| code::image(arch, which, applies));
    let code = code.ok_or_else(|| no_start_code(image))?;
    // Splitting a segment may add a row, and the start code's own may be one.
    let seal = options.start.seal;
    let size = code::size_with(image.format, code, rows(&draft, seal, None).len() + 2);
    let room = options.room;
    match &packed {
        Some(words) => {
            let code = packing::StartCode { size, room };
            pack(&mut draft, image, relocations, words, code, notes);
        }
        None => answer_in_place(&mut draft, image, relocations),
    }
    let relro_completed = match options.complete_relro {
        true => draft.complete_relro(),
        false => 0,
    };
    if options.set_flags && !image.fixed {
        set_flags(&mut draft, notes);
    }
    draft.reserve(draft.segments.len() + 1);
    let mut place = place_and_split(&mut draft, size, room, notes);
    if place.is_none() && room.is_none_or(|room| room == Room::Segment) {
        place = draft.evict(relocations, size, draft.segments.len() + 1);
    }
    let tables = take_rows(&mut draft, image, relocations);
    let Some(place) = place else {
        return Ok(None);
    };
    let own = place.address - draft.lead..place.address + size;
    let rows = rows(&draft, seal, Some(own));
    let size = code::size_with(image.format, code, rows.len());
    draft.put(place, &vec![0; usize_of(size)]);
    describe(&mut draft, interp_section, place, size, notes);
    let entry = place.address + which.table(image.format);
    // Without packing nothing else in the file moves; the names would.
    if options.pack_relr {
        name(&mut draft, place, entry..place.address + size);
    }
    fit_phdr(&mut draft);
    let large = match which {
        Size::Small => None,
        Size::Large => Some(large(&draft, options.start)?),
    };
    let table = table(&draft, image, relocations, place, tables, rows, large);
    let bytes = code::with_table(image.format, code, &table);
    if let Some(offset) = offset_of(&draft.segments, place.address, size) {
        draft.bytes(offset..offset + size).copy_from_slice(&bytes);
    }
    draft.serialize(entry);
    Ok(Some(Made {
        data: draft.data,
        room: place.room,
        address: place.address,
        size,
        which,
        aslr: match which {
            Size::Small => Aslr::Kernel,
            Size::Large => options.start.aslr,
        },
        moves: draft.moves,
        relro_completed,
    }))
}

/// An image that spans this much is placed by fewer random bits, and takes long enough to start.
const LARGE_IMAGE: u64 = 2 << 20;
/// As many relocations make the large start code pay in a smaller image.
const MANY: usize = 20_000;

/// Which start code the file gets.
fn which(image: &Image, relocations: &Relocations, options: StartOptions) -> Size {
    let low = image.loads().map(|s| s.p_vaddr).min().unwrap_or(0);
    let high = image.loads().map(|s| s.p_vaddr + s.p_memsz).max();
    let span = high.unwrap_or(0) - low;
    let pays =
        span >= LARGE_IMAGE || relocations.relative.len() >= MANY || options.aslr == Aslr::Far;
    // It reads the program headers where they are in memory.
    let phdrs = image.phdrs();
    let in_memory = image
        .loads()
        .any(|s| s.p_offset <= phdrs.start && phdrs.end <= s.p_offset + s.p_filesz);
    let there = { image.arch() }
        .and_then(|arch| code::image(arch, Size::Large, Applies::Rela))
        .is_some();
    match pays && !image.fixed && in_memory && there {
        true => Size::Large,
        false => Size::Small,
    }
}

/// What the large start code must know besides; all of the file is in place.
fn large(draft: &Draft, options: StartOptions) -> Result<Large, Refusal> {
    let phdrs = draft.phdrs(draft.segments.len());
    let headers = draft
        .loads()
        .find(|s| s.p_offset <= phdrs.start && phdrs.end <= s.p_offset + s.p_filesz)
        .ok_or_else(|| Refusal::Bug("the program headers would be in no PT_LOAD".into()))?;
    let writable = || draft.loads().filter(|s| s.is_writable());
    let low = writable().map(|s| s.p_vaddr).min();
    let high = writable().map(|s| s.p_vaddr + s.p_memsz).max();
    let word = draft.format.class.word();
    // As src/walk/find.rs has it where nothing is writable.
    let (low, room) = low
        .zip(high.and_then(|high| high.checked_sub(word)))
        .and_then(|(low, last)| Some((low, last.checked_sub(low)?)))
        .unwrap_or((1 << 63, 0));
    Ok(Large {
        phdr: phdrs.start - headers.p_offset + headers.p_vaddr,
        phnum: draft.segments.len() as u64,
        low,
        room,
        options,
    })
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
    let page = draft.largest_page();
    let whole_pages = hole.start.next_multiple_of(page) < hole.end / page * page;
    if slots > usize::from(place.room == Room::Segment) && draft.split(&hole).is_some() {
        if !inside {
            place = draft.find_room(size, room)?;
        }
    } else if hole.end - hole.start >= 2 * MIN_PAGE {
        let why = match whole_pages {
            true => "no program header is free".to_owned(),
            false => format!("no whole page of {page} bytes is free"),
        };
        notes.push(format!(
            "{} bytes of the old relocation table stay: {why}",
            hole.end - hole.start
        ));
    }
    Some(place)
}

/// The table of the start code at `place`; all other parts of the file are in place.
fn table(
    draft: &Draft,
    image: &Image,
    relocations: &Relocations,
    place: Place,
    tables: Tables,
    rows: Rows,
    large: Option<Large>,
) -> Table {
    let witness = relocations.relative.first().and_then(|w| {
        let offset = offset_of(&draft.segments, w.at, draft.format.class.word())?;
        Some((w.at, draft.format.word(&draft.data, offset)))
    });
    // Without one the table's own first word is right as it is.
    let which = if large.is_some() {
        Size::Large
    } else {
        Size::Small
    };
    let own = draft.format.word(&which.magic(), 0);
    let (witness, witness_value) = witness.unwrap_or((place.address, own));
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
        large,
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
