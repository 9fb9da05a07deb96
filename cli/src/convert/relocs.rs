// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the relocation tables of the input come to.
//!
//! A file without needed libraries has every symbol it will ever have, so a symbolic relocation has
//! one answer at conversion time: a defined symbol is the load bias plus its value (a relative
//! relocation), an undefined weak one is 0 plus the addend (a constant, never the bias). What is
//! left for start time is relative relocations only.

use std::ops::Range;

use object::elf;
use piestart::elf::addr::LinkAddr;
use piestart::elf::machine::{Kind, Machine};
use piestart::elf::memory::Memory;
use piestart::elf::reloc::entries;
use piestart::elf::relr::groups;

use super::blob;
use super::image::Image;
use super::needs::refuse_what_needs_a_loader;
use super::raw::Raw;
use super::refusal::Refusal;
use super::symbols::{Value, resolve};
use crate::elf::{Segment, names};

/// One word to become the load bias plus `addend`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Relative {
    /// Link address of the word.
    pub at: u64,
    /// Link address that it is to hold, before the bias.
    pub addend: u64,
}

/// One word whose value does not depend on the load bias.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Constant {
    /// Link address of the word.
    pub at: u64,
    /// Its value.
    pub value: u64,
}

/// One relocation table of the dynamic segment.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Table {
    /// Its link address.
    pub address: u64,
    /// Its size in bytes.
    pub size: u64,
}

impl Table {
    /// Whether `other` lies in it, as GNU ld's `DT_JMPREL` may.
    fn contains(self, other: Self) -> bool {
        other.address >= self.address && other.address + other.size <= self.address + self.size
    }
}

/// All relocations of a file, resolved as far as the bias allows.
#[derive(Debug, Default)]
pub struct Relocations {
    /// Whether the tables have addends (`DT_RELA`); in `DT_REL` they are in the places.
    pub has_addends: bool,
    /// Words that need the bias, sorted by address, each address once.
    pub relative: Vec<Relative>,
    /// Words that do not.
    pub constants: Vec<Constant>,
    /// `DT_RELA`, or `DT_REL` on a machine that has that.
    pub rela: Table,
    /// `DT_JMPREL`.
    pub jmprel: Table,
    /// `DT_RELR`.
    pub relr: Table,
    /// How many relocations of the tables were not relative ones.
    pub symbolic: usize,
}

impl Relocations {
    /// Reads every relocation table of `image`.
    ///
    /// # Errors
    /// [`Refusal::Malformed`] for tables that contradict themselves or the segments,
    /// [`Refusal::Unsuitable`] for relocations that only a loader can answer.
    pub fn read(image: &Image) -> Result<Self, Refusal> {
        refuse_what_needs_a_loader(image)?;
        if image.fixed {
            return Ok(Self::default());
        }
        let machine = Machine::of(image.machine, image.format).ok_or_else(|| {
            Refusal::Malformed(format!(
                "no relocation types known for e_machine {}",
                image.machine
            ))
        })?;
        let mut all = match blob::find(&image.data, image.entry, |at, size| {
            image.bytes_at(at, size)
        }) {
            Some(ours) => Self::of_converted(image, machine, &ours)?,
            None => Self::tables(image, machine)?,
        };
        // RELR words come first, as every loader applies them first.
        all.read_relr(image)?;
        // GNU ld may count DT_JMPREL into DT_RELA; a table inside the other is read once.
        all.read_table(image, machine, all.rela)?;
        if !all.rela.contains(all.jmprel) {
            all.read_table(image, machine, all.jmprel)?;
        }
        all.settle();
        all.check_places(image)?;
        Ok(all)
    }

    /// The tables that the dynamic table names, not read.
    #[must_use]
    pub fn named(image: &Image) -> Self {
        let table = |address, size| Table {
            address: image.dt(address).unwrap_or(0),
            size: image.dt(size).unwrap_or(0),
        };
        Self {
            rela: table(elf::DT_RELA, elf::DT_RELASZ),
            jmprel: table(elf::DT_JMPREL, elf::DT_PLTRELSZ),
            relr: table(elf::DT_RELR, elf::DT_RELRSZ),
            ..Self::default()
        }
    }

    fn read_relr(&mut self, image: &Image) -> Result<(), Refusal> {
        let word = image.format.class.word();
        let memory = image.memory_at(self.relr.address, self.relr.size);
        let table = LinkAddr(self.relr.address);
        if memory.word(table).is_some_and(|first| first & 1 != 0) {
            return Err(Refusal::Malformed(
                "DT_RELR begins with a bitmap, not with an address".into(),
            ));
        }
        let most = image.data.len() as u64 / word;
        let mut read = 0;
        for (at, group) in groups(memory, table, self.relr.size) {
            read = at.0 - table.0 + word;
            for place in group.places() {
                let at = place.0;
                let addend = image
                    .word_at(at)
                    .filter(|_| is_writable(image, at))
                    .ok_or_else(|| outside("DT_RELR", at))?;
                self.relative.push(Relative { at, addend });
                if self.relative.len() as u64 > most {
                    return Err(Refusal::Malformed(
                        "DT_RELR names more words than the file has".into(),
                    ));
                }
            }
        }
        if read != self.relr.size {
            return Err(Refusal::Malformed(
                "DT_RELR has a bitmap that no address comes before".into(),
            ));
        }
        // Each of them adds to what is in place, so that a word named twice would be wrong.
        let mut places: Vec<u64> = self.relative.iter().map(|r| r.at).collect();
        places.sort_unstable();
        if let Some(w) = places.windows(2).find(|w| w[1] - w[0] < word) {
            return Err(Refusal::Malformed(format!(
                "DT_RELR names {:#x} twice, or a word that overlaps it",
                w[1]
            )));
        }
        Ok(())
    }

    /// The tables that the dynamic table names, unread.
    fn tables(image: &Image, machine: &Machine) -> Result<Self, Refusal> {
        let tag = |tag: elf::DynamicTag| u64::try_from(tag.0).unwrap_or(0);
        let rows = |rows: [elf::DynamicTag; 3]| rows.map(tag);
        let relr = rows([elf::DT_RELR, elf::DT_RELRSZ, elf::DT_RELRENT]);
        let rela = [elf::DT_RELA, elf::DT_RELASZ, elf::DT_RELAENT];
        let rel = [elf::DT_REL, elf::DT_RELSZ, elf::DT_RELENT];
        let plt = [tag(elf::DT_JMPREL), tag(elf::DT_PLTRELSZ), 0];
        let (ours, other, name, other_name) = match machine.rela {
            true => (rela, rel, "DT_RELA", "DT_REL"),
            false => (rel, rela, "DT_REL", "DT_RELA"),
        };
        if image.dt(other[1]).is_some_and(|size| size > 0) {
            return Err(Refusal::Malformed(format!(
                "{other_name} on an architecture that uses {name}"
            )));
        }
        let entry = image.format.relocation_size(machine.rela);
        let all = Self {
            has_addends: machine.rela,
            rela: table(image, rows(ours), name, entry)?,
            jmprel: table(image, plt, "DT_JMPREL", entry)?,
            relr: table(image, relr, "DT_RELR", image.format.class.word())?,
            ..Self::default()
        };
        if all.jmprel.size > 0 && image.dt(elf::DT_PLTREL) != u64::try_from(ours[0].0).ok() {
            return Err(Refusal::Malformed(format!("DT_PLTREL is not {name}")));
        }
        Ok(all)
    }

    /// The tables that the start code of a converted file applies, unread. The dynamic table names
    /// them by names that the file's own start code does not look for, or not at all.
    fn of_converted(image: &Image, machine: &Machine, ours: &blob::Table) -> Result<Self, Refusal> {
        let table = |range: &Range<u64>, name: &str, entry| match range.end.checked_sub(range.start)
        {
            Some(size) => checked_table(image, range.start, size, name, entry),
            None => Err(Refusal::Malformed(format!("{name} ends before it begins"))),
        };
        let entry = image.format.relocation_size(machine.rela);
        let word = image.format.class.word();
        Ok(Self {
            has_addends: machine.rela,
            rela: table(&ours.rela, "the RELA table of the start code", entry)?,
            jmprel: table(
                &ours.jmprel,
                "the second RELA table of the start code",
                entry,
            )?,
            relr: table(&ours.relr, "the RELR table of the start code", word)?,
            ..Self::default()
        })
    }

    /// Reads the entries of `table`, of `DT_RELA` or `DT_REL`.
    fn read_table(
        &mut self,
        image: &Image,
        machine: &Machine,
        table: Table,
    ) -> Result<(), Refusal> {
        let max = image.format.class.max();
        let memory = image.memory_at(table.address, table.size);
        let entries = entries(
            memory,
            LinkAddr(table.address),
            table.size,
            self.has_addends,
        );
        for (_, found) in entries {
            let (at, r_type) = (found.r_offset.0, found.r_type());
            let kind = machine.kind(r_type);
            if kind == Some(Kind::None) {
                continue;
            }
            let in_place = word_to_change(image, at)?;
            let sum = |value: u64, addend: u64| value.wrapping_add(addend) & max;
            // What is in place of a GLOB_DAT or a JUMP_SLOT is not an addend.
            let addend = match kind {
                Some(Kind::Relative | Kind::Absolute) if !self.has_addends => in_place,
                Some(Kind::Relative | Kind::Absolute | Kind::GlobDat | Kind::JumpSlot) => {
                    found.r_addend & max
                }
                _ => return Err(unsupported(image.machine, kind, r_type, at)),
            };
            if kind == Some(Kind::Relative) {
                self.relative.push(Relative { at, addend });
                continue;
            }
            self.symbolic += 1;
            match resolve(image, found.r_sym(), at)? {
                Value::Address(value) => self.relative.push(Relative {
                    at,
                    addend: sum(value, addend),
                }),
                Value::Constant(value) => self.constants.push(Constant {
                    at,
                    value: sum(value, addend),
                }),
            }
        }
        Ok(())
    }

    /// Sorts, and keeps the last of several relocations of one word.
    fn settle(&mut self) {
        // The sort is stable and dedup keeps the first, so reverse to keep what is applied last.
        self.relative.reverse();
        self.relative.sort_by_key(|r| r.at);
        self.relative.dedup_by_key(|r| r.at);
    }

    /// Refuses relocations that overlap or that change headers, and tables that lie on each other.
    fn check_places(&self, image: &Image) -> Result<(), Refusal> {
        let word = image.format.class.word();
        let mut places: Vec<u64> = self.relative.iter().map(|r| r.at).collect();
        places.extend(self.constants.iter().map(|c| c.at));
        places.sort_unstable();
        if let Some(w) = places.windows(2).find(|w| w[1] - w[0] < word) {
            return Err(Refusal::Malformed(format!(
                "the relocations at {:#x} and {:#x} change the same bytes",
                w[0], w[1]
            )));
        }
        self.check_tables(image)?;
        let reserved = [
            (image.dynamic_table(), "the dynamic table"),
            (image.ehdr(), "the file header"),
            (image.phdrs(), "the program headers"),
        ];
        for at in places {
            let place = image
                .offset_of(at, word)
                .ok_or_else(|| outside("DT_RELA", at))?;
            if let Some((_, what)) = reserved
                .iter()
                .find(|(range, _)| place < range.end && range.start < place + word)
            {
                return Err(Refusal::Malformed(format!(
                    "the relocation at {at:#x} changes {what}"
                )));
            }
        }
        Ok(())
    }

    /// Refuses headers and tables that share bytes of the file, but for `DT_JMPREL` inside `DT_RELA`.
    fn check_tables(&self, image: &Image) -> Result<(), Refusal> {
        let in_file = |table: &Table| {
            let start = image.offset_of(table.address, table.size)?;
            Some(start..start + table.size)
        };
        let mut described = vec![image.dynamic_table(), image.ehdr(), image.phdrs()];
        let mut tables = vec![self.rela, self.relr];
        if !self.rela.contains(self.jmprel) {
            tables.push(self.jmprel);
        }
        tables.retain(|table| table.size > 0);
        described.extend(tables.iter().filter_map(in_file));
        if let Some(interp) = image.segment(elf::PT_INTERP) {
            described.push(interp.p_offset..interp.p_offset + interp.p_filesz);
        }
        if !image.sections.is_empty() {
            described.push(image.shdrs());
        }
        described.sort_unstable_by_key(|range| (range.start, range.end));
        if let Some(w) = described.windows(2).find(|w| w[0].end > w[1].start) {
            return Err(Refusal::Malformed(format!(
                "headers, PT_INTERP, PT_DYNAMIC or relocation tables overlap at file offset {:#x}",
                w[1].start
            )));
        }
        Ok(())
    }
}

/// What the file has in the word at `at`, if a relocation may change it.
fn word_to_change(image: &Image, at: u64) -> Result<u64, Refusal> {
    if !is_writable(image, at) {
        let mapped = |s: &&Segment| at >= s.p_vaddr && at < s.p_vaddr + s.p_memsz;
        return Err(match image.loads().find(mapped) {
            Some(_) => Refusal::unsuitable(
                format!("a relocation at {at:#x} changes a read-only segment (text relocation)"),
                "build every object with -fPIE and link with -z text",
            ),
            None => outside("DT_RELA", at),
        });
    }
    image.word_at(at).ok_or_else(|| outside("DT_RELA", at))
}

fn unsupported(machine: u16, kind: Option<Kind>, r_type: u32, at: u64) -> Refusal {
    let mut name = names::relocation(machine, r_type);
    if !name.starts_with("R_") {
        name = format!("of type {r_type}").into();
    }
    let way_out = match kind {
        Some(Kind::Copy) => "it copies data out of a shared library: link statically",
        Some(Kind::Irelative) => {
            "link the program with piestart.o instead, which runs the resolvers (piestart link)"
        }
        _ => "link the program with piestart.o instead (piestart link), or without what needs it",
    };
    Refusal::unsuitable(
        format!("relocation {name} at {at:#x} needs a loader"),
        way_out,
    )
}

fn outside(table: &str, at: u64) -> Refusal {
    Refusal::Malformed(format!(
        "{table} names {at:#x}, which no PT_LOAD has in the file"
    ))
}

/// Whether the word at link address `at` lies in a writable `PT_LOAD`.
fn is_writable(image: &Image, at: u64) -> bool {
    image.loads().any(|s| {
        s.p_flags & elf::PF_W.0 != 0
            && at >= s.p_vaddr
            && at
                .checked_add(image.format.class.word())
                .is_some_and(|end| end <= s.p_vaddr + s.p_memsz)
    })
}

/// The table that the `rows` of the dynamic table describe: address, size, size of an entry (0 where
/// no row tells that).
fn table(image: &Image, rows: [u64; 3], name: &str, entry: u64) -> Result<Table, Refusal> {
    let row = |tag| image.dynamic.iter().find(|d| d.tag == tag).map(|d| d.value);
    if let Some(found) = row(rows[2]).filter(|&found| rows[2] != 0 && found != entry) {
        return Err(Refusal::Malformed(format!(
            "the size of an entry of {name} is {found}, not {entry}"
        )));
    }
    let size = row(rows[1]).unwrap_or(0);
    if size == 0 {
        return Ok(Table::default());
    }
    let address = row(rows[0])
        .ok_or_else(|| Refusal::Malformed(format!("{name} is missing but its size is not")))?;
    checked_table(image, address, size, name, entry)
}

fn checked_table(
    image: &Image,
    address: u64,
    size: u64,
    name: &str,
    entry: u64,
) -> Result<Table, Refusal> {
    if size == 0 {
        return Ok(Table::default());
    }
    if !size.is_multiple_of(entry) {
        return Err(Refusal::Malformed(format!(
            "the size of {name}, {size}, is not a multiple of {entry}"
        )));
    }
    let word = image.format.class.word();
    if !address.is_multiple_of(word) {
        return Err(Refusal::Malformed(format!(
            "{name} {address:#x} is not {word}-byte aligned"
        )));
    }
    if image.bytes_at(address, size).is_none() {
        return Err(Refusal::Malformed(format!(
            "{name} {address:#x} of {size} bytes is not inside a PT_LOAD"
        )));
    }
    Ok(Table { address, size })
}
