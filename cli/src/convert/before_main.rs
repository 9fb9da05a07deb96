// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A static program that glibc starts: it relocates itself, calls its own resolvers and protects RELRO before it
//! calls `main`, and never seals.
//!
//! None of that can be done for it. What is missing can be done in front of `main`: our code, which `_start` now
//! names in its place, completes the protection, seals, and goes on to `main`. The tables stay as they are.

use std::path::Path;

use super::blob::{Size, Table};
use super::changes::{Changes, Outcome, StartCode, Summary, summary};
use super::draft::Draft;
use super::header_checks::offset_of;
use super::image::Image;
use super::numbers::Numbers;
use super::parts::{Options, describe, fit_phdr, name, no_room, no_start_code};
use super::refusal::Refusal;
use super::relocs::{Relative, Relocations};
use super::relro::rows;
use super::room::{Place, Room};
use super::{check, code, own};
use crate::elf::{Elf, Relocation};
use crate::start_options::Aslr;
use crate::ui;

/// Of `_start`, as much as names `main`, or less where the segment ends.
const START: u64 = 64;

/// Puts our code in front of `main`.
///
/// # Errors
/// A [`Refusal`], as of [`super::transform::convert`].
pub(super) fn convert(elf: Elf, options: &Options) -> Result<(Option<Vec<u8>>, Outcome), Refusal> {
    let main = elf.glibc_main().ok_or_else(|| own::glibc(elf.arch()))?;
    if elf.load_at(main, 1).is_none_or(|s| !s.is_executable()) {
        let what = format!("_start names main at {main:#x}, where no code is");
        return Err(Refusal::Malformed(what));
    }
    let dynamic = elf.dynamic().map_err(|e| Refusal::Malformed(e.what()))?;
    let relocations = elf.relocations(dynamic.as_ref());
    let relocations = relocations.map_err(|e| Refusal::Malformed(e.what()))?;
    let relocations: Vec<Relocation> = relocations.iter().collect();
    let image = Image::new(elf)?;
    let pointers = pointers(&image, &relocations);
    let mut notes = Vec::new();
    let mut draft = Draft::new(&image);
    let relro_completed = match options.complete_relro {
        true => draft.complete_relro(),
        false => 0,
    };
    let (place, size) = put(&mut draft, &image, &pointers, main, options, &mut notes)?;
    Elf::parse(Path::new("the result"), draft.data.clone())
        .and_then(|elf| check::readable(&elf))
        .map_err(|error| Refusal::Malformed(error.what()))?;
    let output = check::reread(&draft.data)?;
    let ours = place.address..place.address + size;
    let start = image.entry..image.entry + START;
    check::same_bytes(&image, &output, vec![ours, start], &draft.moves)?;
    let side = |image: &Image| Summary {
        relocations: relocations.len(),
        ..summary(image, &Relocations::named(image))
    };
    let changes = Changes {
        before: side(&image),
        after: side(&output),
        start_code: StartCode {
            room: place.room,
            address: ui::hex(place.address),
            size,
            kind: Size::Small,
            aslr: Aslr::Kernel.name(),
        },
        relro_completed,
        resolved: 0,
        notes,
    };
    Ok((Some(draft.data), Outcome::Converted(Box::new(changes))))
}

/// Where the relocated words lead, for what may move only if none of them leads there.
fn pointers(image: &Image, relocations: &[Relocation]) -> Relocations {
    let relative = relocations.iter().map(|r| Relative {
        at: r.place,
        addend: match r.addend {
            Some(addend) => addend.cast_unsigned(),
            None => image.word_at(r.place).unwrap_or(0),
        },
    });
    Relocations {
        relative: relative.collect(),
        ..Relocations::default()
    }
}

/// Puts the code into `draft`, and names it in `_start`. Returns where it is, and its size.
fn put(
    draft: &mut Draft,
    image: &Image,
    pointers: &Relocations,
    main: u64,
    options: &Options,
    notes: &mut Vec<String>,
) -> Result<(Place, u64), Refusal> {
    let format = image.format;
    let missing = || no_start_code(image);
    let arch = image.arch().ok_or_else(missing)?;
    let code = code::before_main(arch).ok_or_else(missing)?;
    let size = code::size_with(
        format,
        code,
        rows(draft, options.start.seal, None).len() + 2,
    );
    draft.reserve(draft.segments.len() + 1);
    let mut place = draft.find_room(size, options.room);
    if place.is_none() && options.room.is_none_or(|room| room == Room::Segment) {
        place = draft.evict(pointers, size, draft.segments.len() + 1);
    }
    let place = place.ok_or_else(|| no_room(options.room))?;
    let own = place.address - draft.lead..place.address + size;
    let rows = rows(draft, options.start.seal, Some(own));
    let table = Table {
        address: place.address,
        entry: main,
        // Nobody asks: by then everything is relocated.
        witness: place.address,
        witness_value: format.word(&Size::Small.magic(), 0),
        relr: 0..0,
        rela: 0..0,
        jmprel: 0..0,
        relro: rows.relro,
        sealed: rows.sealed,
        seal: rows.seal,
        large: None,
    };
    let bytes = code::with_table(format, code, &table);
    let size = bytes.len() as u64;
    draft.put(place, &bytes);
    describe(draft, None, place, size, notes);
    let entry = place.address + Size::Small.table(format);
    name(draft, place, entry..place.address + size);
    fit_phdr(draft);
    let named = [START, START / 4 * 3].into_iter().any(|size| {
        offset_of(&draft.segments, image.entry, size).is_some_and(|offset| {
            let code = draft.bytes(offset..offset + size);
            (arch.set_glibc_main)(code, image.entry, entry)
        })
    });
    if !named {
        return Err(Refusal::unsuitable(
            "glibc's _start does not reach as far as there is room",
            "link it with piestart's rcrt1.o, or with musl (piestart link)",
        ));
    }
    draft.serialize(image.entry);
    Ok((place, size))
}
