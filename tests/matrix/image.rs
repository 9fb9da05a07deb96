// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a linked file holds, read independently of the code under test, and ways to damage it.

use std::collections::BTreeSet;

use object::read::elf::{FileHeader, ProgramHeader as _};
use object::{Endian as _, Endianness, elf};

use crate::axes::Arch;

/// DT_RELR and its companions (gABI, "Relative relocation table").
const DT_RELRSZ: u64 = 35;
const DT_RELR: u64 = 36;
const DT_RELRENT: u64 = 37;

#[derive(Clone, Copy, Debug)]
pub struct Segment {
    pub p_type: u32,
    pub p_flags: u32,
    pub p_offset: u64,
    pub p_vaddr: u64,
    pub p_filesz: u64,
    pub p_memsz: u64,
}

/// A linked file.
pub struct Image {
    pub data: Vec<u8>,
    order: Endianness,
    layout: Layout,
    pub e_type: u16,
    pub segments: Vec<Segment>,
    /// `d_tag`, `d_val`, and where in the file the pair stands.
    pub dynamic: Vec<(u64, u64, usize)>,
}

/// Where the fields of headers are, by the class (elf(5)), in bytes.
#[derive(Clone, Copy)]
struct Layout {
    word: usize,
    phdr: usize,
    e_phoff: usize,
    e_phnum: usize,
    p_align: usize,
}

impl Layout {
    const ELF32: Self = Self {
        word: 4,
        phdr: 32,
        e_phoff: 0x1c,
        e_phnum: 0x2c,
        p_align: 28,
    };
    const ELF64: Self = Self {
        word: 8,
        phdr: 56,
        e_phoff: 0x20,
        e_phnum: 0x38,
        p_align: 48,
    };

    /// That of the file `data`, by its `EI_CLASS`.
    fn of(data: &[u8]) -> Self {
        match data.get(4) {
            Some(1) => Self::ELF32,
            _ => Self::ELF64,
        }
    }

    /// A field of a program header that is word number `index` of it, in either class: 1 p_offset, 2 p_vaddr,
    /// 3 p_paddr, 4 p_filesz, 5 p_memsz.
    const fn field(self, index: usize) -> usize {
        index * self.word
    }
}

fn word(data: &[u8], at: usize) -> Result<u64, String> {
    let size = Layout::of(data).word;
    let mut bytes = data
        .get(at..at + size)
        .ok_or_else(|| format!("the file ends before {at:#x}"))?
        .to_vec();
    if order(data) == Endianness::Big {
        bytes.reverse();
    }
    Ok(bytes
        .iter()
        .rev()
        .fold(0, |word, byte| word << 8 | u64::from(*byte)))
}

/// The byte order of the file `data`, by its `EI_DATA`.
fn order(data: &[u8]) -> Endianness {
    match data.get(5) {
        Some(2) => Endianness::Big,
        _ => Endianness::Little,
    }
}

/// `e_type` and the program headers.
fn headers<H: FileHeader<Endian = Endianness>>(
    data: &[u8],
    order: Endianness,
) -> Result<(u16, Vec<Segment>), String> {
    let header = H::parse(data).map_err(|e| e.to_string())?;
    let raw = header
        .program_headers(order, data)
        .map_err(|e| e.to_string())?;
    let segment = |p: &H::ProgramHeader| Segment {
        p_type: p.p_type(order).0,
        p_flags: p.p_flags(order).0,
        p_offset: p.p_offset(order).into(),
        p_vaddr: p.p_vaddr(order).into(),
        p_filesz: p.p_filesz(order).into(),
        p_memsz: p.p_memsz(order).into(),
    };
    Ok((header.e_type(order).0, raw.iter().map(segment).collect()))
}

impl Image {
    /// The bytes of a word.
    fn bytes(&self, value: u64) -> Vec<u8> {
        let mut bytes = value.to_le_bytes()[..self.layout.word].to_vec();
        if self.order == Endianness::Big {
            bytes.reverse();
        }
        bytes
    }

    /// Writes a word.
    fn put(&mut self, at: usize, value: u64) {
        let bytes = self.bytes(value);
        self.data[at..at + bytes.len()].copy_from_slice(&bytes);
    }

    /// The bytes of a program header: its type and flags, and from p_offset to p_memsz and p_align.
    fn header(&self, p_type: u32, p_flags: u32, rest: [u64; 6]) -> Vec<u8> {
        let half = |value: u32| self.order.write_u32(value).to_vec();
        let [middle @ .., align] = rest.map(|value| self.bytes(value));
        let mut bytes = half(p_type);
        if self.layout.word == 4 {
            bytes.extend(middle.concat());
            bytes.extend(half(p_flags));
        } else {
            bytes.extend(half(p_flags));
            bytes.extend(middle.concat());
        }
        bytes.extend(align);
        bytes
    }

    /// Where program header number `index` is in the file.
    fn header_at(&self, index: usize) -> Result<usize, String> {
        let phoff = word(&self.data, self.layout.e_phoff)? as usize;
        Ok(phoff + self.layout.phdr * index)
    }

    /// The type in `r_info`.
    fn r_type(&self, info: u64) -> u32 {
        match self.layout.word {
            4 => info as u32 & 0xff,
            _ => info as u32,
        }
    }

    pub fn parse(data: Vec<u8>) -> Result<Self, String> {
        let order = order(&data);
        let layout = Layout::of(&data);
        let (e_type, segments) = if layout.word == 4 {
            headers::<elf::FileHeader32<Endianness>>(&data, order)?
        } else {
            headers::<elf::FileHeader64<Endianness>>(&data, order)?
        };
        let mut dynamic = Vec::new();
        if let Some(table) = segments.iter().find(|s| s.p_type == elf::PT_DYNAMIC.0) {
            let mut at = table.p_offset as usize;
            let end = at + table.p_filesz as usize;
            while at < end {
                let (tag, value) = (word(&data, at)?, word(&data, at + layout.word)?);
                if tag == 0 {
                    break;
                }
                dynamic.push((tag, value, at));
                at += 2 * layout.word;
            }
        }
        Ok(Self {
            data,
            order,
            layout,
            e_type,
            segments,
            dynamic,
        })
    }

    pub fn has_segment(&self, p_type: u32) -> bool {
        self.segments.iter().any(|s| s.p_type == p_type)
    }

    pub fn tag(&self, tag: u64) -> Option<u64> {
        self.dynamic.iter().find(|d| d.0 == tag).map(|d| d.1)
    }

    /// Where the value of a dynamic tag stands in the file.
    fn value_of(&self, tag: u64) -> Result<usize, String> {
        let entry = self.dynamic.iter().find(|d| d.0 == tag);
        Ok(entry.ok_or_else(|| format!("no dynamic tag {tag}"))?.2 + self.layout.word)
    }

    fn offset(&self, vaddr: u64) -> Option<usize> {
        let s = self.segments.iter().find(|s| {
            s.p_type == elf::PT_LOAD.0 && vaddr >= s.p_vaddr && vaddr < s.p_vaddr + s.p_filesz
        })?;
        Some((vaddr - s.p_vaddr + s.p_offset) as usize)
    }

    /// The tags of the table that the machine's linkers write, of its size, and of an entry's size: RELA's or REL's.
    fn table_tags(&self) -> [i64; 4] {
        match self.layout.word {
            4 => [
                elf::DT_REL.0,
                elf::DT_RELSZ.0,
                elf::DT_RELENT.0,
                elf::DT_RELCOUNT.0,
            ],
            _ => [
                elf::DT_RELA.0,
                elf::DT_RELASZ.0,
                elf::DT_RELAENT.0,
                elf::DT_RELACOUNT.0,
            ],
        }
    }

    /// Bytes of an entry of that table.
    fn entry_size(&self) -> usize {
        match self.layout.word {
            4 => 8,
            _ => 24,
        }
    }

    /// File offsets of the entries of that table, `DT_JMPREL` included.
    fn rela_entries(&self) -> Vec<usize> {
        let mut found = BTreeSet::new();
        let [rela, relasz, ..] = self.table_tags();
        let entry = self.entry_size();
        for (table, size) in [(rela, relasz), (elf::DT_JMPREL.0, elf::DT_PLTRELSZ.0)] {
            if let (Some(at), Some(size)) = (self.tag(table as u64), self.tag(size as u64))
                && let Some(at) = self.offset(at)
            {
                found.extend((0..size as usize / entry).map(|i| at + entry * i));
            }
        }
        found.into_iter().collect()
    }

    /// The types of the RELA entries.
    fn types(&self) -> BTreeSet<u32> {
        self.rela_entries()
            .iter()
            .filter_map(|&at| word(&self.data, at + self.layout.word).ok())
            .map(|info| self.r_type(info))
            .collect()
    }

    /// Whether an entry of the RELA tables names a place in a segment that is not writable.
    pub fn relocates_text(&self) -> bool {
        let mut entries = self.rela_entries().into_iter();
        entries.any(|at| {
            let (Ok(place), Ok(info)) = (
                word(&self.data, at),
                word(&self.data, at + self.layout.word),
            ) else {
                return true;
            };
            let segment = self.segments.iter().find(|s| {
                s.p_type == elf::PT_LOAD.0 && (s.p_vaddr..s.p_vaddr + s.p_memsz).contains(&place)
            });
            self.r_type(info) != 0 && segment.is_none_or(|s| s.p_flags & elf::PF_W.0 == 0)
        })
    }

    /// Checks one word of an `expect` directive.
    pub fn expect(&self, what: &str, arch: Arch) -> Result<(), String> {
        let types = self.types();
        let abi = &arch.abi().types;
        let any = |wanted: u32| types.contains(&wanted);
        let holds = match what {
            "DT_RELR" => {
                self.tag(DT_RELR).is_some()
                    && self
                        .tag(DT_RELRSZ)
                        .is_some_and(|size| size > self.layout.word as u64)
            }
            "DT_REL" => {
                self.tag(elf::DT_REL.0 as u64).is_some()
                    && self.tag(elf::DT_RELA.0 as u64).is_none()
            }
            "no-PT_PHDR" => !self.has_segment(elf::PT_PHDR.0),
            // LLD writes the other for PowerPC.
            "GLOB_DAT" => any(abi.glob_dat) || arch.name() == "ppc64le" && any(abi.absolute),
            "JUMP_SLOT" => any(abi.jump_slot),
            "symbolic" => any(abi.absolute),
            "IRELATIVE" => any(abi.irelative),
            "TPOFF" => any(abi.tpoff),
            "DTPMOD" => any(abi.dtpmod),
            "TLSDESC" => abi.tlsdesc.is_some_and(any),
            _ => return Err(format!("unknown expectation `{what}`")),
        };
        if holds {
            Ok(())
        } else {
            Err(format!("the linked file lacks {what}; types {types:?}"))
        }
    }

    /// What every link must be, or the program shows something else than it claims.
    pub fn is_what_was_asked_for(&self, pie: bool, allow_textrel: bool) -> Result<(), String> {
        if pie != (self.e_type == elf::ET_DYN.0) {
            return Err(format!("e_type is {}", self.e_type));
        }
        if self.has_segment(elf::PT_INTERP.0) {
            return Err("it is dynamically linked (has PT_INTERP)".into());
        }
        if let Some(stack) = self
            .segments
            .iter()
            .find(|s| s.p_type == elf::PT_GNU_STACK.0)
            && stack.p_flags & elf::PF_X.0 != 0
        {
            return Err("it asks for an executable stack".into());
        }
        if self.tag(elf::DT_NEEDED.0 as u64).is_some() {
            return Err("it needs a shared library".into());
        }
        if self.tag(elf::DT_TEXTREL.0 as u64).is_some() && !allow_textrel {
            return Err("it has text relocations".into());
        }
        Ok(())
    }

    /// Where the value of a row stands that the start code does not need.
    fn spare(&self) -> Result<usize, String> {
        [elf::DT_STRSZ.0, elf::DT_GNU_HASH.0, elf::DT_DEBUG.0]
            .iter()
            .find_map(|&spare| self.value_of(spare as u64).ok())
            .ok_or_else(|| "no tag to spare".into())
    }

    /// Turns the header that is needed least into a `PT_LOAD` of nothing at offset 0, as some linkers leave one.
    fn empty_load(&mut self) -> Result<(), String> {
        let index = self
            .segments
            .iter()
            .position(|s| s.p_type == elf::PT_GNU_STACK.0)
            .ok_or("no PT_GNU_STACK to spare")?;
        let at = self.header_at(index)?;
        let header = self.header(elf::PT_LOAD.0, elf::PF_R.0, [0, 0, 0, 0, 0, 4096]);
        self.data[at..at + header.len()].copy_from_slice(&header);
        Ok(())
    }

    /// Appends `bytes` to the file, at a page, for a `PT_LOAD` of their own. Returns that segment.
    fn append(&mut self, bytes: &[u8]) -> Segment {
        let loads = self.segments.iter().filter(|s| s.p_type == elf::PT_LOAD.0);
        let top = loads.map(|s| s.p_vaddr + s.p_memsz).max().unwrap_or(0);
        let p_vaddr = top.next_multiple_of(0x20_0000);
        let offset = self.data.len().next_multiple_of(0x20_0000);
        self.data.resize(offset, 0);
        self.data.extend_from_slice(bytes);
        let size = bytes.len() as u64;
        Segment {
            p_type: elf::PT_LOAD.0,
            p_flags: elf::PF_R.0 | elf::PF_W.0,
            p_offset: offset as u64,
            p_vaddr,
            p_filesz: size,
            p_memsz: size,
        }
    }

    /// The header of a segment that was appended.
    fn header_of_appended(&self, s: Segment) -> Vec<u8> {
        let rest = [
            s.p_offset, s.p_vaddr, s.p_vaddr, s.p_filesz, s.p_memsz, 0x1_0000,
        ];
        self.header(s.p_type, s.p_flags, rest)
    }

    /// Moves the program headers to the end of the file, as tools do that add a segment.
    fn move_headers(&mut self) -> Result<(), String> {
        let (layout, count) = (self.layout, self.segments.len());
        let phoff = self.header_at(0)?;
        let mut table = self.data[phoff..phoff + layout.phdr * count].to_vec();
        let room = vec![0; table.len() + layout.phdr];
        let segment = self.append(&room);
        table.extend(self.header_of_appended(segment));
        let offset = segment.p_offset as usize;
        for (index, old) in self.segments.iter().enumerate() {
            if old.p_type == elf::PT_PHDR.0 {
                let size = room.len() as u64;
                for (field, value) in [
                    (1, segment.p_offset),
                    (2, segment.p_vaddr),
                    (4, size),
                    (5, size),
                ] {
                    let at = layout.phdr * index + layout.field(field);
                    table[at..at + layout.word].copy_from_slice(&self.bytes(value));
                }
            }
        }
        self.data[offset..offset + table.len()].copy_from_slice(&table);
        self.data[phoff..phoff + layout.phdr * count].fill(0x5a);
        self.put(layout.e_phoff, segment.p_offset);
        let more = self.order.write_u16(count as u16 + 1);
        self.data[layout.e_phnum..layout.e_phnum + 2].copy_from_slice(&more);
        Ok(())
    }

    /// Moves the dynamic table to the end of the file, as `patchelf` does, and wipes the old one.
    fn move_dynamic(&mut self) -> Result<(), String> {
        let index = |p_type: u32| self.segments.iter().position(|s| s.p_type == p_type);
        let dynamic = index(elf::PT_DYNAMIC.0).ok_or("no PT_DYNAMIC")?;
        let spare = index(elf::PT_GNU_STACK.0).ok_or("no PT_GNU_STACK to spare")?;
        let old = self.segments[dynamic];
        let place = old.p_offset as usize..(old.p_offset + old.p_filesz) as usize;
        let table = self.data[place.clone()].to_vec();
        let segment = self.append(&table);
        self.data[place].fill(0x5a);
        let at = self.header_at(spare)?;
        let header = self.header_of_appended(segment);
        self.data[at..at + header.len()].copy_from_slice(&header);
        let at = self.header_at(dynamic)?;
        for (field, value) in [
            (1, segment.p_offset),
            (2, segment.p_vaddr),
            (3, segment.p_vaddr),
        ] {
            self.put(at + self.layout.field(field), value);
        }
        Ok(())
    }

    /// Gives the rows with these tags other tags.
    fn retag(&mut self, tags: &[(u64, u64)]) -> Result<(), String> {
        for &(from, to) in tags {
            let at = self.value_of(from)? - self.layout.word;
            self.put(at, to);
        }
        Ok(())
    }

    /// Makes two of `PT_GNU_RELRO`, with a hole of a few pages between them, or begins it a byte before its
    /// segment.
    fn change_relro(&mut self, in_two: bool) -> Result<(), String> {
        let index = |p_type: u32| self.segments.iter().position(|s| s.p_type == p_type);
        let relro = index(elf::PT_GNU_RELRO.0).ok_or("no PT_GNU_RELRO")?;
        let spare = index(elf::PT_GNU_STACK.0).ok_or("no PT_GNU_STACK to spare")?;
        let asked = self.segments[relro];
        let (relro, spare) = (self.header_at(relro)?, self.header_at(spare)?);
        let (p_vaddr, p_memsz) = (self.layout.field(2), self.layout.field(5));
        if !in_two {
            self.put(relro + p_vaddr, asked.p_vaddr - 1);
            self.put(relro + p_memsz, asked.p_memsz + 1);
            return Ok(());
        }
        let (first, after) = (0x8800, 0xc800);
        self.put(relro + p_memsz, first);
        let (from, size) = (asked.p_vaddr + after, asked.p_memsz - after);
        let rest = [0, from, from, size, size, 1];
        let header = self.header(elf::PT_GNU_RELRO.0, elf::PF_R.0, rest);
        self.data[spare..spare + header.len()].copy_from_slice(&header);
        Ok(())
    }

    /// Damages the file in the way that `name` says, or changes it into one that is unusual.
    pub fn damage(&mut self, name: &str, arch: Arch) -> Result<(), String> {
        if name == "empty-load" {
            return self.empty_load();
        }
        if name == "relro-in-two" || name == "relro-early" {
            return self.change_relro(name == "relro-in-two");
        }
        if name == "textrel-flag" {
            let flags = elf::DF_TEXTREL.0;
            let place = self.value_of(elf::DT_FLAGS.0 as u64).or_else(|_| {
                let place = self.spare()?;
                self.put(place - self.layout.word, elf::DT_FLAGS.0 as u64);
                Ok::<_, String>(place)
            })?;
            self.put(place, flags);
            return Ok(());
        }
        /// What stands for a row that is gone.
        const GONE: u64 = 0x6fff_fdf0;
        let tag = |tag: i64| tag as u64;
        match name {
            "headers-moved" => return self.move_headers(),
            "dynamic-moved" => return self.move_dynamic(),
            "android-relr" => {
                let relr = [(DT_RELR, 0x6fff_e000), (DT_RELRSZ, 0x6fff_e001)];
                self.retag(&relr)?;
                return self.retag(&[(DT_RELRENT, 0x6fff_e003)]);
            }
            "android-rela" => {
                let [rela, relasz, _, relacount] = self.table_tags().map(tag);
                let packed = if rela == tag(elf::DT_RELA.0) {
                    0x6000_0011
                } else {
                    0x6000_000f
                };
                let rows = [(rela, packed), (relasz, packed + 1)];
                self.retag(&[(relacount, GONE)]).ok();
                return self.retag(&rows);
            }
            "no-rela" => return self.retag(&[(tag(self.table_tags()[0]), GONE)]),
            "no-relasz" => return self.retag(&[(tag(self.table_tags()[1]), GONE)]),
            "no-relr" => return self.retag(&[(DT_RELR, GONE), (DT_RELRSZ, GONE)]),
            _ => {}
        }
        let header_of = |p_type: u32| {
            let index = self.segments.iter().position(|s| s.p_type == p_type);
            self.header_at(index.ok_or("no such segment")?)
        };
        let [rela, relasz, relaent, relacount] = self.table_tags().map(tag);
        let (size, layout, entry) = (self.layout.word, self.layout, self.entry_size() as u64);
        // The highest number that a word has, and some below.
        let most = u64::MAX >> (64 - 8 * size);
        let (p_vaddr, p_filesz, p_memsz) = (layout.field(2), layout.field(4), layout.field(5));
        let huge = if size == 4 { 1 << 30 } else { 1 << 50 };
        let first_relative = || {
            let relative = arch.abi().types.relative;
            let mut entries = self.rela_entries().into_iter();
            entries
                .find(|&at| {
                    word(&self.data, at + size).is_ok_and(|info| self.r_type(info) == relative)
                })
                .ok_or("no RELATIVE entry")
        };
        let beyond = self
            .segments
            .iter()
            .map(|s| s.p_vaddr + s.p_memsz)
            .max()
            .unwrap_or(0)
            + 0x20_0000;
        let text = self
            .segments
            .iter()
            .find(|s| s.p_type == elf::PT_LOAD.0 && s.p_flags & elf::PF_X.0 != 0)
            .map_or(0, |s| s.p_vaddr);
        // A field of the program header of the thread-local storage.
        let tls = |field: usize| {
            let index = self
                .segments
                .iter()
                .position(|s| s.p_type == elf::PT_TLS.0)
                .ok_or("no PT_TLS")?;
            Ok::<_, String>(self.header_at(index)? + field)
        };
        let (at, value) = match name {
            "tls-filesz-over-memsz" => (tls(p_filesz)?, word(&self.data, tls(p_memsz)?)? + 8),
            "tls-filesz-wraps" => (tls(p_filesz)?, most - 15),
            "tls-memsz-wraps" => (tls(p_memsz)?, most - 0x7f),
            "tls-memsz-huge" => (tls(p_memsz)?, huge),
            "tls-memsz-zero" => (tls(p_memsz)?, 0),
            "tls-align-odd" => (tls(layout.p_align)?, 48),
            "tls-align-topmost" => (tls(layout.p_align)?, most / 2 + 1),
            "tls-align-huge" => (tls(layout.p_align)?, huge),
            "tls-outside" => (tls(p_vaddr)?, beyond),
            "tls-address-wraps" => (tls(p_vaddr)?, most - 15),
            "rela-entry-size" => (self.value_of(relaent)?, entry + 8),
            "rela-size-not-multiple" => {
                let at = self.value_of(relasz)?;
                (at, word(&self.data, at)? - 1)
            }
            "relacount-one" => (self.value_of(relacount)?, 1),
            "rela-outside" => (self.value_of(rela)?, beyond),
            "rela-too-long" => (self.value_of(relasz)?, entry * 0x10_0000),
            "rela-wraps" => (self.value_of(relasz)?, most / entry * entry),
            "relr-entry-size" => (self.value_of(DT_RELRENT)?, size as u64 / 2),
            "relr-outside" => (self.value_of(DT_RELR)?, beyond),
            "relr-target-outside" => {
                let table = self
                    .tag(DT_RELR)
                    .and_then(|at| self.offset(at))
                    .ok_or("no DT_RELR")?;
                (table, beyond)
            }
            "relr-starts-with-bitmap" => {
                let table = self
                    .tag(DT_RELR)
                    .and_then(|at| self.offset(at))
                    .ok_or("no DT_RELR")?;
                (table, 0b111)
            }
            "target-outside" => (first_relative()?, beyond),
            "target-in-text" => (first_relative()?, text),
            "unknown-type" => (first_relative()? + size, 99),
            "copy-type" => (first_relative()? + size, u64::from(arch.abi().types.copy)),
            "type-with-high-bits" => {
                // In the middle of a run of sixteen that would do.
                let relative = word(&self.data, first_relative()? + size)?;
                let is =
                    |&at: &usize| word(&self.data, at + size).is_ok_and(|info| info == relative);
                let mut entries = self.rela_entries().into_iter().filter(is);
                let at = entries.nth(20).ok_or("too few RELATIVE entries")?;
                // On either architecture the type that the message has is 264.
                (at + size, 264)
            }
            "text-relocation" => {
                let flags = self.spare()?;
                let first = first_relative()?;
                self.put(flags - size, tag(elf::DT_TEXTREL.0));
                self.put(flags, 0);
                (first, text)
            }
            "rela-at-0" => (self.value_of(rela)?, 0),
            "rela-misaligned" => {
                let at = self.value_of(rela)?;
                (at, word(&self.data, at)? + size as u64 / 2)
            }
            "relasz-0" => (self.value_of(relasz)?, 0),
            "no-pt-dynamic" => (header_of(elf::PT_DYNAMIC.0)?, 0),
            "pt-dynamic-shifted" => {
                let at = header_of(elf::PT_DYNAMIC.0)? + p_vaddr;
                (at, word(&self.data, at)? + size as u64)
            }
            "auth-relr" => (self.spare()? - size, 0x7000_0012),
            "crel" => (self.spare()? - size, 0x4000_0026),
            "init-array-outside" => (self.value_of(tag(elf::DT_INIT_ARRAY.0))?, beyond),
            "init-array-too-long" => (self.value_of(tag(elf::DT_INIT_ARRAYSZ.0))?, 0x10_0000),
            "init-array-wraps" => (
                self.value_of(tag(elf::DT_INIT_ARRAYSZ.0))?,
                (size as u64).wrapping_neg() & most,
            ),
            "init-array-size-odd" => (
                self.value_of(tag(elf::DT_INIT_ARRAYSZ.0))?,
                size as u64 * 3 / 2,
            ),
            "fini-outside" | "init-in-data" => {
                let (tag, value) = match name {
                    "fini-outside" => (tag(elf::DT_FINI.0), beyond),
                    _ => (
                        tag(elf::DT_INIT.0),
                        self.tag(tag(elf::DT_INIT_ARRAY.0)).unwrap_or(0),
                    ),
                };
                // mold writes both rows, and 0 into them.
                let at = self.value_of(tag).or_else(|_| self.spare())?;
                self.put(at - size, tag);
                (at, value)
            }
            "textrel-tag" => (self.spare()? - size, tag(elf::DT_TEXTREL.0)),
            "needed-tag" => (self.spare()? - size, tag(elf::DT_NEEDED.0)),
            "symbol-entry-size" => (self.value_of(tag(elf::DT_SYMENT.0))?, size as u64 * 2),
            _ => return Err(format!("unknown patch `{name}`")),
        };
        self.put(at, value);
        Ok(())
    }
}
