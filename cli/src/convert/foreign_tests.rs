// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! From reading to writing for machines that there is no start code for yet: each class, each byte order, tables
//! with addends and without. Zeros stand in for the code.

use std::path::Path;

use object::elf;
use piestart::elf::addr::LinkAddr;
use piestart::elf::class::{ByteOrder, Class};
use piestart::elf::dynamic::{Row, rows};
use piestart::elf::image::Image as Mapped;
use piestart::elf::machine::Machine;
use piestart::elf::memory::{Bytes, Memory};
use piestart::elf::relr::groups;

use super::draft::Draft;
use super::dynamic::{dt, set_flags};
use super::image::Image;
use super::numbers::Numbers;
use super::pack::{self, StartCode, answer_in_place, packed_words};
use super::raw::{FileHeader, Raw};
use super::relocs::Relocations;
use crate::elf::{Elf, Segment};

const PAGE: u64 = 0x1_0000;
const CODE: u64 = 600;
const POINTERS: u64 = 100;

/// Where things lie in the file and in memory: code with the tables before it, then writable data.
struct Layout {
    table: u64,
    table_size: u64,
    text: u64,
    text_end: u64,
    data: u64,
    dynamic: u64,
    dynamic_size: u64,
}

impl Layout {
    fn of(machine: &Machine) -> Self {
        let class = machine.format.class;
        let table = class.ehdr_size() + 8 * class.phdr_size();
        let table_size = POINTERS * machine.format.relocation_size(machine.rela);
        let text = (table + table_size).next_multiple_of(16);
        let data = PAGE;
        let dynamic = data + POINTERS * class.word();
        Self {
            table,
            table_size,
            text,
            text_end: text + 0x20,
            data,
            dynamic,
            dynamic_size: 12 * class.dyn_size(),
        }
    }

    fn segments(&self, machine: &Machine) -> Vec<Segment> {
        let segment =
            |p_type: elf::ProgramType, flags: elf::ProgramFlags, at: u64, size: u64| Segment {
                p_type: p_type.0,
                p_flags: flags.0,
                p_offset: at,
                p_vaddr: at,
                p_filesz: size,
                p_memsz: size,
                p_align: match p_type {
                    elf::PT_LOAD => PAGE,
                    _ => machine.format.class.word(),
                },
            };
        let end = self.dynamic + self.dynamic_size;
        vec![
            segment(elf::PT_LOAD, elf::PF_R | elf::PF_X, 0, self.text_end),
            segment(
                elf::PT_LOAD,
                elf::PF_R | elf::PF_W,
                self.data,
                end - self.data,
            ),
            segment(
                elf::PT_DYNAMIC,
                elf::PF_R | elf::PF_W,
                self.dynamic,
                self.dynamic_size,
            ),
            segment(elf::PT_GNU_RELRO, elf::PF_R, self.data, end - self.data),
        ]
    }
}

/// The word that pointer `i` is to hold, less the bias.
fn target(layout: &Layout, i: u64) -> u64 {
    layout.text + i % 8
}

/// A PIE of `machine` with [`POINTERS`] pointers and no loader.
fn input(machine: &Machine) -> Image {
    let (format, layout) = (machine.format, Layout::of(machine));
    let class = format.class;
    let segments = layout.segments(machine);
    let ident = [0x7f, b'E', b'L', b'F', class as u8, format.order as u8, 1];
    let mut data = ident.to_vec();
    let end = layout.dynamic + layout.dynamic_size;
    data.resize(usize::try_from(end).unwrap(), 0);
    let mut put = |at: u64, bytes: &[u8]| {
        let at = usize::try_from(at).unwrap();
        data[at..at + bytes.len()].copy_from_slice(bytes);
    };
    put(class.ehdr_size(), &format.program_headers(&segments));
    for i in 0..POINTERS {
        let place = layout.data + i * class.word();
        let addend = target(&layout, i);
        let entry = format.relocation_bytes(
            place,
            machine.types.relative,
            machine.rela.then_some(addend),
        );
        put(layout.table + i * entry.len() as u64, &entry);
        if !machine.rela {
            put(place, &format.words(&[addend]));
        }
    }
    let names = match machine.rela {
        true => [elf::DT_RELA, elf::DT_RELASZ, elf::DT_RELAENT],
        false => [elf::DT_REL, elf::DT_RELSZ, elf::DT_RELENT],
    };
    let [table, size, entry] = names.map(dt);
    let each = format.relocation_size(machine.rela);
    put(
        layout.dynamic,
        &format.words(&[table, layout.table, size, layout.table_size, entry, each]),
    );
    // Sizes of structures, which no writer of ours changes: e_ehsize and e_phentsize.
    let sizes = match class {
        Class::Elf32 => 0x28,
        Class::Elf64 => 0x34,
    };
    for (i, size) in [class.ehdr_size(), class.phdr_size()]
        .into_iter()
        .enumerate()
    {
        let size = u16::try_from(size).unwrap();
        let bytes = match format.order {
            ByteOrder::Little => size.to_le_bytes(),
            ByteOrder::Big => size.to_be_bytes(),
        };
        put(sizes + 2 * i as u64, &bytes);
    }
    let header = FileHeader {
        entry: layout.text,
        phoff: class.ehdr_size(),
        phnum: u16::try_from(segments.len()).unwrap(),
        ..format.file_header(&data).unwrap()
    };
    format.set_file_header(&mut data, &header);
    // e_type and e_machine are at the same place in either class.
    for (at, half) in [(16, elf::ET_DYN.0), (18, machine.e_machine)] {
        let bytes = match format.order {
            ByteOrder::Little => half.to_le_bytes(),
            ByteOrder::Big => half.to_be_bytes(),
        };
        data[at..at + 2].copy_from_slice(&bytes);
    }
    let elf = Elf::parse(Path::new("foreign"), data).expect("ELF");
    Image::new(elf).expect("a good file")
}

fn row(file: &Mapped<'_>, tag: elf::DynamicTag) -> Option<u64> {
    let table = file.segments().find(|s| s.p_type == elf::PT_DYNAMIC.0)?;
    let rows: Vec<Row> = rows(*file, LinkAddr(table.p_vaddr))
        .map(|(_, row)| row)
        .collect();
    rows.iter()
        .find(|row| row.d_tag == dt(tag))
        .map(|row| row.d_val)
}

/// Checks the headers of `draft` as another reader sees them, with the start code's entry at `entry`.
fn written(machine: &Machine, mut draft: Draft, entry: u64) -> Vec<u8> {
    let (segments, dynamic) = (draft.segments.clone(), draft.dynamic.clone());
    draft.serialize(entry);
    let file = Mapped::parse(&draft.data).expect("still ELF");
    assert_eq!(file.format(), machine.format, "{}", machine.name);
    assert_eq!(file.header().e_entry, LinkAddr(entry));
    let seen: Vec<_> = file
        .segments()
        .map(|s| (s.p_type, s.p_vaddr, s.p_memsz))
        .collect();
    let meant: Vec<_> = segments
        .iter()
        .map(|s| (s.p_type, s.p_vaddr, s.p_memsz))
        .collect();
    assert_eq!(seen, meant, "{}", machine.name);
    for d in &dynamic {
        let tag = elf::DynamicTag(d.tag.cast_signed());
        assert_eq!(
            row(&file, tag),
            Some(d.value),
            "{} {:#x}",
            machine.name,
            d.tag
        );
    }
    draft.data
}

#[test]
fn relocations_of_every_machine_are_packed_and_found_again() {
    for machine in Machine::ALL {
        let image = input(machine);
        let layout = Layout::of(machine);
        let relocations =
            Relocations::read(&image).unwrap_or_else(|e| panic!("{}: {e}", machine.name));
        assert_eq!(
            relocations.relative.len() as u64,
            POINTERS,
            "{}",
            machine.name
        );
        let mut notes = Vec::new();
        let words = packed_words(&image, &relocations, &mut notes).expect("even places");
        let mut draft = Draft::new(&image);
        let code = StartCode {
            size: CODE,
            room: None,
        };
        pack::pack(&mut draft, &image, &relocations, &words, code, &mut notes);
        draft.complete_relro();
        set_flags(&mut draft, &mut notes);
        let place = draft
            .find_room(CODE, None)
            .unwrap_or_else(|| panic!("{}: no room", machine.name));
        draft.put(place, &[0; CODE as usize]);
        let data = written(machine, draft, place.address);

        let file = Mapped::parse(&data).expect("still ELF");
        assert_eq!(row(&file, elf::DT_RELA).or(row(&file, elf::DT_REL)), None);
        let (at, size) = (
            row(&file, elf::DT_RELR).unwrap(),
            row(&file, elf::DT_RELRSZ).unwrap(),
        );
        let places: Vec<u64> = groups(file, LinkAddr(at), size)
            .flat_map(|(_, group)| group.places().map(|p| p.0))
            .collect();
        let word = machine.format.class.word();
        let meant: Vec<u64> = (0..POINTERS).map(|i| layout.data + i * word).collect();
        assert_eq!(places, meant, "{}", machine.name);
        for (i, place) in places.into_iter().enumerate() {
            assert_eq!(file.word(LinkAddr(place)), Some(target(&layout, i as u64)));
        }
    }
}

#[test]
fn entries_of_every_machine_stay_where_they_are_when_nothing_is_packed() {
    for machine in Machine::ALL {
        let image = input(machine);
        let layout = Layout::of(machine);
        let relocations = Relocations::read(&image).expect("good tables");
        let mut draft = Draft::new(&image);
        answer_in_place(&mut draft, &image, &relocations);
        let data = written(machine, draft, image.entry);
        let table = |data: &[u8]| {
            let start = usize::try_from(layout.table).unwrap();
            data[start..start + usize::try_from(layout.table_size).unwrap()].to_vec()
        };
        assert_eq!(table(&data), table(&image.data), "{}", machine.name);
        let bytes = Bytes::new(machine.format, LinkAddr(0), &data);
        let first = bytes.word(LinkAddr(layout.data));
        let kept = if machine.rela { 0 } else { layout.text };
        assert_eq!(first, Some(kept), "{}", machine.name);
    }
}
