// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Symbols and sections: what strip(1) may have taken away, so nothing relies on them.

use object::read::elf::{FileHeader, SectionHeader as _, Sym as _};
use object::{Endianness, elf};
use piestart::elf::addr::LinkAddr;
use piestart::elf::symbol;

use super::file::by_class;
use super::strings::Names;
use super::{Dynamic, Elf};

/// One symbol, fields as in the gABI.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Symbol {
    /// Its name; bytes that are not UTF-8 replaced.
    pub name: String,
    /// `st_value`: a link address, or a number when `st_shndx` is `SHN_ABS`.
    pub value: u64,
    /// `st_size`, in bytes.
    pub size: u64,
    /// `STT_*`.
    pub st_type: u8,
    /// `STB_*`.
    pub st_bind: u8,
    /// `st_shndx`; 0 is undefined.
    pub st_shndx: u16,
}

/// One section header, as far as the tool needs it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// `SHT_*`.
    pub sh_type: u32,
    /// `SHF_*`.
    pub sh_flags: u64,
    /// Its link address, 0 when it is not in memory.
    pub sh_addr: u64,
    /// Offset of its bytes in the file.
    pub sh_offset: u64,
    /// Its size in bytes.
    pub sh_size: u64,
    /// The size of one entry, 0 when it is not a table.
    pub sh_entsize: u64,
}

fn sections<H: FileHeader<Endian = Endianness>>(data: &[u8]) -> Option<Vec<Section>> {
    let header = H::parse(data).ok()?;
    let e = header.endian().ok()?;
    let table = header.sections(e, data).ok()?;
    let mut names = Names::of(data);
    let section = |s: &H::SectionHeader| Section {
        name: table
            .section_name(e, s)
            .map(|name| names.text(name))
            .unwrap_or_default(),
        sh_type: s.sh_type(e).0,
        sh_flags: s.sh_flags(e).0,
        sh_addr: s.sh_addr(e).into(),
        sh_offset: s.sh_offset(e).into(),
        sh_size: s.sh_size(e).into(),
        sh_entsize: s.sh_entsize(e).into(),
    };
    Some(table.iter().map(section).collect())
}

fn symbols<H: FileHeader<Endian = Endianness>>(data: &[u8]) -> Option<Vec<Symbol>> {
    let header = H::parse(data).ok()?;
    let e = header.endian().ok()?;
    let table = header
        .sections(e, data)
        .and_then(|sections| sections.symbols(e, data, elf::SHT_SYMTAB))
        .ok()?;
    let mut names = Names::of(data);
    let symbol = |s: &H::Sym| {
        Some(Symbol {
            name: names.text(s.name(e, table.strings()).ok()?),
            value: s.st_value(e).into(),
            size: s.st_size(e).into(),
            st_type: s.st_type().0,
            st_bind: s.st_bind().0,
            st_shndx: s.st_shndx(e).0,
        })
    };
    Some(table.iter().filter_map(symbol).collect())
}

impl Elf {
    /// The sections, in file order; none when the headers are stripped or damaged.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        by_class!(self.format, sections(&self.data)).unwrap_or_default()
    }

    /// The section called `name`.
    #[must_use]
    pub fn section(&self, name: &str) -> Option<Section> {
        self.sections().into_iter().find(|s| s.name == name)
    }

    /// The symbols of `.symtab`; none when the file is stripped.
    #[must_use]
    pub fn symbols(&self) -> Vec<Symbol> {
        by_class!(self.format, symbols(&self.data)).unwrap_or_default()
    }

    /// Entry `index` of the dynamic symbol table (`DT_SYMTAB`).
    #[must_use]
    pub fn dynamic_symbol(&self, dynamic: &Dynamic, index: u32) -> Option<Symbol> {
        let table = dynamic.get(elf::DT_SYMTAB)?;
        let size = self.format.class.sym_size();
        let at = table.checked_add(u64::from(index) * size)?;
        let memory = self.memory(at, self.at_vaddr(at, size)?);
        let read = symbol::Symbol::read(&memory, LinkAddr(at), 0)?;
        Some(Symbol {
            name: self
                .dynamic_string(dynamic, read.st_name.into())
                .unwrap_or_default(),
            value: read.st_value,
            size: symbol::Symbol::st_size(&memory, LinkAddr(at), 0)?,
            st_type: read.st_type(),
            st_bind: read.st_bind(),
            st_shndx: read.st_shndx(),
        })
    }
}
