// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The relocations that are left for the start: `DT_RELR`, `DT_REL`, `DT_RELA` and `DT_JMPREL`.

use std::collections::BTreeMap;

use object::elf;
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
        use object::elf::*;
        let r = RelocationType(r_type);
        if r_type == 0 {
            return Self::None;
        }
        match Machine(e_machine) {
            EM_X86_64 => match r {
                R_X86_64_RELATIVE | R_X86_64_RELATIVE64 => Self::Relative,
                R_X86_64_64 | R_X86_64_GLOB_DAT | R_X86_64_JUMP_SLOT => Self::Symbolic,
                R_X86_64_IRELATIVE => Self::Irelative,
                R_X86_64_DTPMOD64 | R_X86_64_DTPOFF64 | R_X86_64_TPOFF64 | R_X86_64_TLSDESC => {
                    Self::Tls
                }
                R_X86_64_COPY => Self::Copy,
                _ => Self::Other,
            },
            EM_AARCH64 => match r {
                R_AARCH64_RELATIVE => Self::Relative,
                R_AARCH64_ABS64 | R_AARCH64_GLOB_DAT | R_AARCH64_JUMP_SLOT => Self::Symbolic,
                R_AARCH64_IRELATIVE => Self::Irelative,
                R_AARCH64_TLS_DTPMOD | R_AARCH64_TLS_DTPREL | R_AARCH64_TLS_TPREL
                | R_AARCH64_TLSDESC => Self::Tls,
                R_AARCH64_COPY => Self::Copy,
                _ => Self::Other,
            },
            EM_RISCV => match r {
                R_RISCV_RELATIVE => Self::Relative,
                R_RISCV_64 | R_RISCV_JUMP_SLOT => Self::Symbolic,
                R_RISCV_IRELATIVE => Self::Irelative,
                R_RISCV_TLS_DTPMOD64 | R_RISCV_TLS_DTPREL64 | R_RISCV_TLS_TPREL64 => Self::Tls,
                R_RISCV_COPY => Self::Copy,
                _ => Self::Other,
            },
            _ => {
                let name = super::names::relocation(e_machine, r_type);
                match &*name {
                    n if n.ends_with("IRELATIVE") => Self::Irelative,
                    n if n.ends_with("_RELATIVE") => Self::Relative,
                    n if n.ends_with("_COPY") => Self::Copy,
                    n if n.ends_with("GLOB_DAT")
                        || n.ends_with("JUMP_SLOT")
                        || n.ends_with("JMP_SLOT") =>
                    {
                        Self::Symbolic
                    }
                    n if n.contains("TLS")
                        || n.contains("DTP")
                        || n.contains("TPOFF")
                        || n.contains("TPREL") =>
                    {
                        Self::Tls
                    }
                    _ => Self::Other,
                }
            }
        }
    }

    /// The `R_*_RELATIVE` of `e_machine`: what every entry of `DT_RELR` stands for.
    #[must_use]
    pub fn relative_type(e_machine: u16) -> Option<u32> {
        use object::elf::*;
        Some(match Machine(e_machine) {
            EM_X86_64 => R_X86_64_RELATIVE.0,
            EM_AARCH64 => R_AARCH64_RELATIVE.0,
            EM_RISCV => R_RISCV_RELATIVE.0,
            EM_PPC64 => R_PPC64_RELATIVE.0,
            EM_S390 => R_390_RELATIVE.0,
            EM_LOONGARCH => R_LARCH_RELATIVE.0,
            _ => return None,
        })
    }
}

/// One relocation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Relocation {
    /// The table it is in.
    pub table: RelocationTable,
    /// `r_offset`: the link address of the word to change.
    pub place: u64,
    /// `ELF64_R_TYPE(r_info)`; for `DT_RELR` the machine's `R_*_RELATIVE`.
    pub r_type: u32,
    /// `ELF64_R_SYM(r_info)`; 0 is none.
    pub symbol: u32,
    /// `r_addend`; `None` when it is in the word itself.
    pub addend: Option<i64>,
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

/// All the relocations of a file, decoded while they are walked.
#[derive(Clone, Debug)]
pub struct Relocations<'a> {
    tables: Vec<Table<'a>>,
    relative: u32,
}

impl Relocations<'_> {
    /// Every relocation, table by table.
    pub fn iter(&self) -> impl Iterator<Item = Relocation> {
        self.entries().map(|(_, relocation)| relocation)
    }

    /// The same, each with the file offset of the entry that says it: of the address or the bitmap
    /// in `DT_RELR`.
    pub fn entries(&self) -> impl Iterator<Item = (u64, Relocation)> {
        self.tables.iter().flat_map(move |t| {
            let (relr, rest) = if t.table == RelocationTable::Relr {
                (t.bytes, &[][..])
            } else {
                (&[][..], t.bytes)
            };
            let entry = if t.rela { 24 } else { 16 };
            let relr = Relr::new(relr).map(move |(word, place)| {
                let relocation = Relocation {
                    table: t.table,
                    place,
                    r_type: self.relative,
                    symbol: 0,
                    addend: None,
                };
                (t.offset + word * 8, relocation)
            });
            let rest = rest.chunks_exact(entry).enumerate().map(move |(i, e)| {
                let word =
                    |i: usize| u64::from_le_bytes(e[i * 8..][..8].try_into().unwrap_or_default());
                let info = word(1);
                let relocation = Relocation {
                    table: t.table,
                    place: word(0),
                    r_type: (info & 0xffff_ffff) as u32,
                    symbol: (info >> 32) as u32,
                    addend: t.rela.then(|| word(2).cast_signed()),
                };
                (t.offset + (i * entry) as u64, relocation)
            });
            relr.chain(rest)
        })
    }

    /// How many there are of each type in each table.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<(RelocationTable, u32), u64> {
        let mut counts = BTreeMap::new();
        for r in self.iter() {
            *counts.entry((r.table, r.r_type)).or_default() += 1;
        }
        counts
    }

    /// The tables that there are, each with its size in bytes.
    pub fn tables(&self) -> impl Iterator<Item = (RelocationTable, u64)> {
        self.tables.iter().map(|t| (t.table, t.bytes.len() as u64))
    }
}

/// Walks a `DT_RELR` table, place by place, each with the number of the word that says it. It ends at a bitmap that no address comes before.
struct Relr<'a> {
    words: std::slice::ChunksExact<'a, u8>,
    decoder: piestart::elf::relr::Decoder,
    /// How many words have been read.
    read: u64,
    place: u64,
    bits: u64,
}

impl<'a> Relr<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            words: bytes.chunks_exact(8),
            decoder: piestart::elf::relr::Decoder::new(piestart::elf::class::Class::Elf64),
            read: 0,
            place: 0,
            bits: 0,
        }
    }
}

impl Iterator for Relr<'_> {
    type Item = (u64, u64);

    fn next(&mut self) -> Option<Self::Item> {
        while self.bits == 0 {
            let word = u64::from_le_bytes(self.words.next()?.try_into().ok()?);
            self.read += 1;
            let group = self.decoder.step(word)?;
            (self.place, self.bits) = (group.first.0, group.bits);
        }
        let skip = u64::from(self.bits.trailing_zeros());
        self.bits &= self.bits - 1;
        Some((self.read - 1, self.place.wrapping_add(8 * skip)))
    }
}

impl Elf {
    /// The relocations that `dynamic` names; without a dynamic table those of the sections that are
    /// in memory (a non-PIE static program keeps its `IRELATIVE` ones there).
    ///
    /// # Errors
    /// [`OpenError::Malformed`] with the row that names bytes outside the segments, a wrong entry
    /// size, or a size that is no multiple of it.
    pub fn relocations(&self, dynamic: Option<&Dynamic>) -> Result<Relocations<'_>, OpenError> {
        let relative = RelocKind::relative_type(self.e_machine).unwrap_or(u32::MAX);
        if let Some(ours) = blob::find(&self.data, self.e_entry, |at, size| self.at_vaddr(at, size))
        {
            let tables = self.converted_tables(&ours)?;
            return Ok(Relocations { tables, relative });
        }
        let Some(dynamic) = dynamic else {
            let mut tables = self.section_tables();
            if tables.is_empty() && self.sections().is_empty() {
                tables.extend(self.unnamed_table());
            }
            return Ok(Relocations { tables, relative });
        };
        let table = |table: RelocationTable, rela: bool, rows: [elf::DynamicTag; 3], entry: u64| {
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
        };
        let mut tables = Vec::new();
        tables.extend(table(
            RelocationTable::Relr,
            false,
            [elf::DT_RELR, elf::DT_RELRSZ, elf::DT_RELRENT],
            8,
        )?);
        // Android's tags for a table of the same kind (bionic, libc/include/elf.h).
        let android = |low: i64| elf::DynamicTag(0x6fff_e000 + low);
        tables.extend(table(
            RelocationTable::Relr,
            false,
            [android(0), android(1), android(3)],
            8,
        )?);
        tables.extend(table(
            RelocationTable::Rel,
            false,
            [elf::DT_REL, elf::DT_RELSZ, elf::DT_RELENT],
            16,
        )?);
        tables.extend(table(
            RelocationTable::Rela,
            true,
            [elf::DT_RELA, elf::DT_RELASZ, elf::DT_RELAENT],
            24,
        )?);
        let plt_is_rela = dynamic.get(elf::DT_PLTREL) != Some(elf::DT_REL.0.cast_unsigned());
        let plt = table(
            RelocationTable::Jmprel,
            plt_is_rela,
            [elf::DT_JMPREL, elf::DT_PLTRELSZ, elf::DT_NULL],
            if plt_is_rela { 24 } else { 16 },
        )?;
        if let Some((_, relr)) = tables
            .iter()
            .find(|(_, t)| t.table == RelocationTable::Relr)
            && relr.bytes[0] & 1 != 0
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
        let tables = tables.into_iter().map(|(_, t)| t).collect();
        Ok(Relocations { tables, relative })
    }

    /// The `IRELATIVE` relocations of a static program without section headers: its start code knows
    /// their place, and nothing else in the file names it. They are known by what they are, entries of
    /// that type whose place is writable and whose resolver is code.
    fn unnamed_table(&self) -> Option<Table<'_>> {
        let is_entry = |e: &[u8]| {
            let word =
                |i: usize| u64::from_le_bytes(e[i * 8..][..8].try_into().unwrap_or_default());
            u32::try_from(word(1))
                .is_ok_and(|t| RelocKind::of(self.e_machine, t) == RelocKind::Irelative)
                && self.load_at(word(0), 8).is_some_and(Segment::is_writable)
                && self.load_at(word(2), 1).is_some_and(Segment::is_executable)
        };
        self.segments_of(elf::PT_LOAD.0)
            .filter(|s| !s.is_writable())
            .find_map(|s| {
                let bytes = self.bytes_of(s);
                let start = (0..bytes.len().saturating_sub(23))
                    .step_by(8)
                    .find(|&at| is_entry(&bytes[at..at + 24]))?;
                let entries = bytes[start..]
                    .chunks_exact(24)
                    .take_while(|e| is_entry(e))
                    .count();
                Some(Table {
                    table: RelocationTable::Rela,
                    rela: true,
                    offset: s.p_offset + start as u64,
                    bytes: &bytes[start..start + entries * 24],
                })
            })
    }

    /// The tables that the start code of a converted file applies, whatever the dynamic table calls them.
    fn converted_tables(&self, ours: &blob::Table) -> Result<Vec<Table<'_>>, OpenError> {
        let ranges = [
            (RelocationTable::Relr, &ours.relr, 8),
            (RelocationTable::Rela, &ours.rela, 24),
            (RelocationTable::Jmprel, &ours.jmprel, 24),
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
            if table == RelocationTable::Relr && bytes[0] & 1 != 0 {
                return Err(self.malformed("the start code's RELR table begins with a bitmap"));
            }
            tables.push(Table {
                table,
                rela: table != RelocationTable::Relr,
                offset: self.file_offset(range.start).unwrap_or_default(),
                bytes,
            });
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

    fn relr(words: &[u64]) -> Vec<u64> {
        let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        Relr::new(&bytes).map(|(_, place)| place).collect()
    }

    #[test]
    fn relr_words_become_places_in_order() {
        assert_eq!(relr(&[0x1000, 0b1011]), [0x1000, 0x1008, 0x1018]);
        assert_eq!(relr(&[0x1000, 1, 0b11]), [0x1000, 0x1008 + 63 * 8]);
        assert_eq!(relr(&[0x1000, 1 << 63 | 1]), [0x1000, 0x1008 + 62 * 8]);
    }

    #[test]
    fn relr_places_know_their_word() {
        let bytes: Vec<u8> = [0x1000u64, 1, 0b110 | 1]
            .iter()
            .flat_map(|w| w.to_le_bytes())
            .collect();
        let words: Vec<u64> = Relr::new(&bytes).map(|(word, _)| word).collect();
        assert_eq!(words, [0, 2, 2]);
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
