// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The relocations that are left for the start: `DT_RELR`, `DT_REL`, `DT_RELA` and `DT_JMPREL`.

use std::collections::BTreeMap;

use object::elf;
use piestart::elf::addr::LinkAddr;
use piestart::elf::class::Format;
use piestart::elf::dynamic::{DT_ANDROID_RELR, DT_ANDROID_RELRENT, DT_ANDROID_RELRSZ};
use piestart::elf::machine::{Kind, Machine};
use piestart::elf::memory::{Bytes, Memory};
use piestart::elf::{reloc, relr};
use serde::Serialize;

use super::{Dynamic, Elf, OpenError, Segment};
use crate::convert::blob;

/// Which table a relocation stands in, in the order in which a start code applies them.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RelocationTable {
    /// `DT_RELR`: packed relative relocations.
    Relr,
    /// `DT_REL`: the addend is in the word itself.
    Rel,
    /// `DT_RELA`: the addend is in the entry.
    Rela,
    /// `DT_JMPREL`: those of the PLT.
    Jmprel,
}

impl RelocationTable {
    /// Its `DT_*` name.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Relr => "DT_RELR",
            Self::Rel => "DT_REL",
            Self::Rela => "DT_RELA",
            Self::Jmprel => "DT_JMPREL",
        }
    }
}

/// What applying a relocation takes.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RelocKind {
    /// The load bias is added; no symbol.
    Relative,
    /// A symbol's address is written: `R_*_64`, `GLOB_DAT`, `JUMP_SLOT`.
    Symbolic,
    /// A resolver function is called for the address.
    Irelative,
    /// A module number or an offset of thread-local storage.
    Tls,
    /// A variable is copied from a shared library.
    Copy,
    /// Nothing (`R_*_NONE`).
    None,
    /// Anything else.
    Other,
}

impl RelocKind {
    /// What `r_type` of `e_machine` is.
    #[must_use]
    pub fn of(e_machine: u16, r_type: u32) -> Self {
        if r_type == 0 {
            return Self::None;
        }
        let Some(machine) = row(e_machine) else {
            return Self::by_name(&super::names::relocation(e_machine, r_type));
        };
        match machine.kind(r_type) {
            Some(Kind::None) => Self::None,
            Some(Kind::Relative) => Self::Relative,
            Some(Kind::Absolute | Kind::GlobDat | Kind::JumpSlot) => Self::Symbolic,
            Some(Kind::Irelative) => Self::Irelative,
            Some(Kind::Copy) => Self::Copy,
            Some(kind) if kind.is_tls() => Self::Tls,
            _ => Self::Other,
        }
    }

    /// What a relocation of this name is, of a machine of which nothing else is known.
    fn by_name(name: &str) -> Self {
        let ends = |with: &[&str]| with.iter().any(|end| name.ends_with(end));
        let has = |with: &[&str]| with.iter().any(|part| name.contains(part));
        if ends(&["IRELATIVE"]) {
            Self::Irelative
        } else if ends(&["_RELATIVE"]) {
            Self::Relative
        } else if ends(&["_COPY"]) {
            Self::Copy
        } else if ends(&["GLOB_DAT", "JUMP_SLOT", "JMP_SLOT"]) {
            Self::Symbolic
        } else if has(&["TLS", "DTP", "TPOFF", "TPREL"]) {
            Self::Tls
        } else {
            Self::Other
        }
    }

    /// The `R_*_RELATIVE` of `e_machine`: what every entry of `DT_RELR` stands for.
    #[must_use]
    pub fn relative_type(e_machine: u16) -> Option<u32> {
        row(e_machine).map_or_else(
            || {
                (1..=u32::from(u8::MAX))
                    .find(|&r_type| Self::of(e_machine, r_type) == Self::Relative)
            },
            |machine| Some(machine.types.relative),
        )
    }
}

/// The facts of `e_machine`; the numbers of relocations are the same for both byte orders.
fn row(e_machine: u16) -> Option<&'static Machine> {
    Machine::ALL.iter().find(|row| row.e_machine == e_machine)
}

/// One relocation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Relocation {
    /// The table it is in.
    pub table: RelocationTable,
    /// `r_offset`: the link address of the word to change.
    pub place: u64,
    /// `ELF*_R_TYPE(r_info)`; for `DT_RELR` the machine's `R_*_RELATIVE`.
    pub r_type: u32,
    /// `ELF*_R_SYM(r_info)`; 0 is none.
    pub symbol: u32,
    /// `r_addend`; `None` when it is in the word itself.
    pub addend: Option<i64>,
}

/// What one entry of a table says. Of `DT_RELR` it is a word: an address, or a bitmap that stands for up to 63
/// relocations, which differ in their place alone.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Its file offset.
    pub at: u64,
    /// The relocation, or the one at the lowest place.
    pub first: Relocation,
    group: Option<relr::Group>,
}

impl Entry {
    /// How many relocations it stands for.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.group
            .map_or(1, |group| u64::from(group.bits.count_ones()))
    }

    /// The lowest place and the highest; of places past the end of the address space, the other way round.
    #[must_use]
    pub fn places(&self) -> (u64, u64) {
        let lowest = self.first.place;
        (lowest, self.group.map_or(lowest, |g| g.highest().0))
    }

    /// Its relocations, in ascending order.
    pub fn relocations(self) -> impl Iterator<Item = Relocation> {
        let places = self.group.into_iter().flat_map(relr::Group::places);
        let packed = places.map(move |place| Relocation {
            place: place.0,
            ..self.first
        });
        let one = self.group.is_none().then_some(self.first);
        packed.chain(one)
    }
}

#[derive(Clone, Copy, Debug)]
struct Table<'a> {
    table: RelocationTable,
    /// Whether entries have an addend.
    rela: bool,
    /// Where the table begins in the file.
    offset: u64,
    bytes: &'a [u8],
}

impl<'a> Table<'a> {
    /// What each entry, or each word of `DT_RELR`, says.
    fn entries(self, format: Format, relative: u32) -> impl Iterator<Item = Entry> {
        let (start, size) = (LinkAddr(self.offset), self.bytes.len() as u64);
        let memory = Bytes::new(format, start, self.bytes);
        let packed = self.table == RelocationTable::Relr;
        let (words, entries) = if packed { (size, 0) } else { (0, size) };
        let words = relr::groups(memory, start, words).filter(|(_, group)| group.bits != 0);
        let words = words.map(move |(at, group)| Entry {
            at: at.0,
            first: Relocation {
                table: self.table,
                place: group.lowest().0,
                r_type: relative,
                symbol: 0,
                addend: None,
            },
            group: Some(group),
        });
        let entries = reloc::entries(memory, start, entries, self.rela);
        words.chain(entries.map(move |(at, entry)| Entry {
            at: at.0,
            first: Relocation {
                table: self.table,
                place: entry.r_offset.0,
                r_type: entry.r_type(),
                symbol: entry.r_sym(),
                addend: self.rela.then(|| entry.r_addend.cast_signed()),
            },
            group: None,
        }))
    }

    /// Whether it is a `DT_RELR` that begins with a bitmap, which no address comes before.
    fn begins_with_a_bitmap(&self, format: Format) -> bool {
        let word = Bytes::new(format, LinkAddr(0), self.bytes).word(LinkAddr(0));
        self.table == RelocationTable::Relr && word.is_some_and(|word| word & 1 != 0)
    }
}

/// All the relocations of a file, decoded while they are walked.
#[derive(Clone, Debug)]
pub struct Relocations<'a> {
    tables: Vec<Table<'a>>,
    format: Format,
    relative: u32,
}

impl Relocations<'_> {
    /// Every relocation, table by table.
    pub fn iter(&self) -> impl Iterator<Item = Relocation> {
        self.entries().flat_map(Entry::relocations)
    }

    /// What says them, table by table. Of a packed table this is much less to go through than the relocations.
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        self.tables
            .iter()
            .flat_map(|table| table.entries(self.format, self.relative))
    }

    /// How many there are of each type in each table.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<(RelocationTable, u32), u64> {
        let mut counts = BTreeMap::new();
        for entry in self.entries() {
            let of_type = (entry.first.table, entry.first.r_type);
            *counts.entry(of_type).or_default() += entry.count();
        }
        counts
    }

    /// The tables that there are, each with its size in bytes.
    pub fn tables(&self) -> impl Iterator<Item = (RelocationTable, u64)> {
        self.tables.iter().map(|t| (t.table, t.bytes.len() as u64))
    }
}

impl Elf {
    /// The relocations that `dynamic` names; without a dynamic table those of the sections that are
    /// in memory (a non-PIE static program keeps its `IRELATIVE` ones there).
    ///
    /// # Errors
    /// [`OpenError::Malformed`] with the row that names bytes outside the segments, a wrong entry
    /// size, or a size that is not a multiple of it.
    pub fn relocations(&self, dynamic: Option<&Dynamic>) -> Result<Relocations<'_>, OpenError> {
        let all = |tables| {
            Ok(Relocations {
                tables,
                format: self.format,
                relative: RelocKind::relative_type(self.e_machine).unwrap_or(u32::MAX),
            })
        };
        let class = self.format.class;
        let bytes_at = |at, size| self.at_vaddr(at, size);
        if let Some((size, address)) = self.convert_table()
            && !blob::is_whole(&self.data, (size, address), bytes_at)
        {
            return Err(self.malformed(format!(
                "the table of its start code, at {address:#x}, was changed after `piestart convert` wrote it; convert the original again"
            )));
        }
        if let Some(ours) = blob::find(&self.data, self.e_entry, |at, size| self.at_vaddr(at, size))
        {
            return all(self.converted_tables(&ours)?);
        }
        let Some(dynamic) = dynamic else {
            let mut tables = self.section_tables();
            if tables.is_empty() && self.sections().is_empty() {
                tables.extend(self.unnamed_table());
            }
            return all(tables);
        };
        let table =
            |table, rela, rows, entry| self.dynamic_table(dynamic, table, rela, rows, entry);
        let mut tables = Vec::new();
        tables.extend(table(
            RelocationTable::Relr,
            false,
            [elf::DT_RELR, elf::DT_RELRSZ, elf::DT_RELRENT],
            class.word(),
        )?);
        // Android's tags for a table of the same kind.
        let android = |tag: u64| elf::DynamicTag(tag.cast_signed());
        tables.extend(table(
            RelocationTable::Relr,
            false,
            [DT_ANDROID_RELR, DT_ANDROID_RELRSZ, DT_ANDROID_RELRENT].map(android),
            class.word(),
        )?);
        tables.extend(table(
            RelocationTable::Rel,
            false,
            [elf::DT_REL, elf::DT_RELSZ, elf::DT_RELENT],
            class.rel_size(),
        )?);
        tables.extend(table(
            RelocationTable::Rela,
            true,
            [elf::DT_RELA, elf::DT_RELASZ, elf::DT_RELAENT],
            class.rela_size(),
        )?);
        let plt_is_rela = dynamic.get(elf::DT_PLTREL) != Some(elf::DT_REL.0.cast_unsigned());
        let plt = table(
            RelocationTable::Jmprel,
            plt_is_rela,
            [elf::DT_JMPREL, elf::DT_PLTRELSZ, elf::DT_NULL],
            if plt_is_rela {
                class.rela_size()
            } else {
                class.rel_size()
            },
        )?;
        if tables
            .iter()
            .find(|(_, t)| t.table == RelocationTable::Relr)
            .is_some_and(|(_, relr)| relr.begins_with_a_bitmap(self.format))
        {
            return Err(self.malformed("DT_RELR begins with a bitmap: no address comes before it"));
        }
        // Some linkers let DT_RELASZ cover the PLT's table as well; each entry is counted once.
        let inside = |vaddr: u64, size: u64| {
            tables.iter().any(|(start, t)| {
                t.rela == plt_is_rela
                    && t.table != RelocationTable::Relr
                    && vaddr >= *start
                    && vaddr + size <= *start + t.bytes.len() as u64
            })
        };
        if let Some((vaddr, t)) = plt.filter(|(vaddr, t)| !inside(*vaddr, t.bytes.len() as u64)) {
            tables.push((vaddr, t));
        }
        all(tables.into_iter().map(|(_, t)| t).collect())
    }

    /// The table whose address, size and entry size (`DT_NULL`: said by none) are in these rows, with
    /// its link address; `None` if there is none or it is empty.
    fn dynamic_table(
        &self,
        dynamic: &Dynamic,
        table: RelocationTable,
        rela: bool,
        rows: [elf::DynamicTag; 3],
        entry: u64,
    ) -> Result<Option<(u64, Table<'_>)>, OpenError> {
        let [address, size, entry_size] = rows;
        let name = |tag: elf::DynamicTag| super::names::dynamic_tag(self.e_machine, tag.0);
        let (Some(vaddr), size_value) = (dynamic.get(address), dynamic.get(size).unwrap_or(0))
        else {
            return Ok(None);
        };
        if size_value == 0 {
            return Ok(None);
        }
        if let Some(found) = dynamic
            .get(entry_size)
            .filter(|&found| entry_size != elf::DT_NULL && found != entry)
        {
            return Err(self.malformed(format!(
                "{} is {found}, it must be {entry}",
                name(entry_size)
            )));
        }
        if size_value % entry != 0 {
            return Err(self.malformed(format!(
                "{} is {size_value}, it must be a multiple of {entry}",
                name(size)
            )));
        }
        let bytes = self.at_vaddr(vaddr, size_value).ok_or_else(|| {
            self.malformed(format!(
                "{}: {size_value} bytes at {vaddr:#x} are in no PT_LOAD's file bytes",
                name(address)
            ))
        })?;
        let table = Table {
            table,
            rela,
            offset: self.file_offset(vaddr).unwrap_or_default(),
            bytes,
        };
        Ok(Some((vaddr, table)))
    }

    /// The `IRELATIVE` relocations of a static program without section headers: its start code knows
    /// their place, and nothing else in the file names it. They are known by what they are, entries of
    /// that type whose place is writable and whose resolver is code.
    fn unnamed_table(&self) -> Option<Table<'_>> {
        let machine = self.machine()?;
        let (word, rela) = (self.format.class.word(), machine.rela);
        let is_entry = |entry: &reloc::Relocation| {
            let place = entry.r_offset.0;
            let writable = |place| self.load_at(place, word).is_some_and(Segment::is_writable);
            let resolver = if rela {
                Some(entry.r_addend)
            } else {
                self.word_at(place)
            };
            let code = |at| self.load_at(at, 1).is_some_and(Segment::is_executable);
            entry.r_sym() == 0
                && machine.kind(entry.r_type()) == Some(Kind::Irelative)
                && writable(place)
                && resolver.is_some_and(code)
        };
        let size = if rela {
            self.format.class.rela_size()
        } else {
            self.format.class.rel_size()
        };
        self.segments_of(elf::PT_LOAD.0)
            .filter(|s| !s.is_writable())
            .find_map(|s| {
                let bytes = self.bytes_of(s);
                let memory = self.memory(0, bytes);
                let entries =
                    |at: u64| reloc::entries(memory, LinkAddr(at), bytes.len() as u64 - at, rela);
                let first = |at: &u64| entries(*at).next().is_some_and(|(_, e)| is_entry(&e));
                let start = (0..bytes.len() as u64)
                    .step_by(usize::try_from(word).ok()?)
                    .find(first)?;
                let count = entries(start).take_while(|(_, e)| is_entry(e)).count() as u64;
                let end = usize::try_from(start + count * size).ok()?;
                Some(Table {
                    table: if rela {
                        RelocationTable::Rela
                    } else {
                        RelocationTable::Rel
                    },
                    rela,
                    offset: s.p_offset + start,
                    bytes: &bytes[usize::try_from(start).ok()?..end],
                })
            })
    }

    /// The tables that the start code of a converted file applies, whatever the dynamic table calls them.
    fn converted_tables(&self, ours: &blob::Table) -> Result<Vec<Table<'_>>, OpenError> {
        let class = self.format.class;
        let rela = self.machine().is_none_or(|machine| machine.rela);
        let (table, entry) = match rela {
            true => (RelocationTable::Rela, class.rela_size()),
            false => (RelocationTable::Rel, class.rel_size()),
        };
        let ranges = [
            (RelocationTable::Relr, &ours.relr, class.word()),
            (table, &ours.rela, entry),
            (RelocationTable::Jmprel, &ours.jmprel, entry),
        ];
        let mut tables = Vec::new();
        for (table, range, entry) in ranges.into_iter().filter(|(_, r, _)| r.start != r.end) {
            let bytes = range
                .end
                .checked_sub(range.start)
                .filter(|size| size % entry == 0)
                .and_then(|size| self.at_vaddr(range.start, size));
            let bytes = bytes.ok_or_else(|| {
                self.malformed(format!(
                    "the start code's table {:#x}..{:#x} is in no PT_LOAD's file bytes",
                    range.start, range.end
                ))
            })?;
            let table = Table {
                table,
                rela: rela && table != RelocationTable::Relr,
                offset: self.file_offset(range.start).unwrap_or_default(),
                bytes,
            };
            if table.begins_with_a_bitmap(self.format) {
                return Err(self.malformed("the start code's RELR table begins with a bitmap"));
            }
            tables.push(table);
        }
        Ok(tables)
    }

    fn section_tables(&self) -> Vec<Table<'_>> {
        let mut tables = Vec::new();
        for s in self.sections() {
            if s.sh_flags & elf::SHF_ALLOC.0 == 0 {
                continue;
            }
            let (table, rela) = match elf::SectionType(s.sh_type) {
                elf::SHT_RELA => (RelocationTable::Rela, true),
                elf::SHT_REL => (RelocationTable::Rel, false),
                elf::SHT_RELR => (RelocationTable::Relr, false),
                _ => continue,
            };
            if let Some(bytes) = self.at_vaddr(s.sh_addr, s.sh_size) {
                tables.push(Table {
                    table,
                    rela,
                    offset: self.file_offset(s.sh_addr).unwrap_or_default(),
                    bytes,
                });
            }
        }
        tables
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(words: &[u64]) -> Vec<Entry> {
        let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        let table = Table {
            table: RelocationTable::Relr,
            rela: false,
            offset: 0x40,
            bytes: &bytes,
        };
        table.entries(Format::ELF64_LITTLE, 8).collect()
    }

    fn words(words: &[u64]) -> Vec<(u64, u64)> {
        let each = entries(words).into_iter().flat_map(|entry| {
            let places = entry.relocations().map(|relocation| relocation.place);
            places.map(move |place| ((entry.at - 0x40) / 8, place))
        });
        each.collect()
    }

    fn relr(table: &[u64]) -> Vec<u64> {
        words(table).into_iter().map(|(_, place)| place).collect()
    }

    #[test]
    fn relr_words_become_places_in_order() {
        assert_eq!(relr(&[0x1000, 0b1011]), [0x1000, 0x1008, 0x1018]);
        assert_eq!(relr(&[0x1000, 1, 0b11]), [0x1000, 0x1008 + 63 * 8]);
        assert_eq!(relr(&[0x1000, 1 << 63 | 1]), [0x1000, 0x1008 + 62 * 8]);
    }

    #[test]
    fn relr_places_know_their_word() {
        let words: Vec<u64> = words(&[0x1000, 1, 0b110 | 1])
            .into_iter()
            .map(|(word, _)| word)
            .collect();
        assert_eq!(words, [0, 2, 2]);
    }

    #[test]
    fn a_word_knows_how_many_it_stands_for_and_where_the_first_and_the_last_are() {
        let all = entries(&[0x1000, 0b1011, 1, u64::MAX]);
        let counts: Vec<u64> = all.iter().map(Entry::count).collect();
        assert_eq!(counts, [1, 2, 63], "the empty bitmap stands for none");
        for entry in all {
            let places: Vec<u64> = entry.relocations().map(|r| r.place).collect();
            assert_eq!(places.len() as u64, entry.count());
            assert_eq!(
                entry.places(),
                (places[0], *places.last().expect("there are some"))
            );
        }
        let (lowest, highest) = entries(&[u64::MAX - 0x107, u64::MAX])[1].places();
        assert!(lowest > highest, "past the end of the address space");
    }

    #[test]
    fn a_bitmap_without_an_address_ends_the_walk() {
        assert!(relr(&[0b11, 0x1000]).is_empty());
    }

    #[test]
    fn hostile_relr_words_do_not_overflow() {
        assert_eq!(relr(&[u64::MAX - 1, u64::MAX]).len(), 64);
    }
}
