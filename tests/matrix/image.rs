// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a linked file holds, read independently of the code under test, and ways to damage it.

use std::collections::BTreeSet;

use object::read::elf::{FileHeader as _, ProgramHeader as _};
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
    pub e_type: u16,
    pub segments: Vec<Segment>,
    /// `d_tag`, `d_val`, and where in the file the pair stands.
    pub dynamic: Vec<(u64, u64, usize)>,
}

fn word(data: &[u8], at: usize) -> Result<u64, String> {
    let bytes = data
        .get(at..at + 8)
        .ok_or_else(|| format!("the file ends before {at:#x}"))?;
    let bytes = bytes.try_into().map_err(|_| "eight bytes")?;
    Ok(match order(data) {
        Endianness::Little => u64::from_le_bytes(bytes),
        Endianness::Big => u64::from_be_bytes(bytes),
    })
}

/// The byte order of the file `data`, by its `EI_DATA`.
fn order(data: &[u8]) -> Endianness {
    match data.get(5) {
        Some(2) => Endianness::Big,
        _ => Endianness::Little,
    }
}

/// The bytes of `value`.
fn bytes(order: Endianness, value: u64) -> [u8; 8] {
    order.write_u64(value)
}

/// The word of two halves that stand one after the other.
fn pair(order: Endianness, first: u32, second: u32) -> u64 {
    let (first, second) = (u64::from(first), u64::from(second));
    match order {
        Endianness::Little => first | second << 32,
        Endianness::Big => first << 32 | second,
    }
}

impl Image {
    pub fn parse(data: Vec<u8>) -> Result<Self, String> {
        let order = order(&data);
        let header = elf::FileHeader64::<Endianness>::parse(&*data).map_err(|e| e.to_string())?;
        let raw = header
            .program_headers(order, &*data)
            .map_err(|e| e.to_string())?;
        let segments: Vec<Segment> = raw
            .iter()
            .map(|p| Segment {
                p_type: p.p_type(order).0,
                p_flags: p.p_flags(order).0,
                p_offset: p.p_offset(order),
                p_vaddr: p.p_vaddr(order),
                p_filesz: p.p_filesz(order),
                p_memsz: p.p_memsz(order),
            })
            .collect();
        let e_type = header.e_type(order).0;
        let mut dynamic = Vec::new();
        if let Some(table) = segments.iter().find(|s| s.p_type == elf::PT_DYNAMIC.0) {
            let mut at = table.p_offset as usize;
            let end = at + table.p_filesz as usize;
            while at < end {
                let (tag, value) = (word(&data, at)?, word(&data, at + 8)?);
                if tag == 0 {
                    break;
                }
                dynamic.push((tag, value, at));
                at += 16;
            }
        }
        Ok(Self {
            data,
            order,
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
        Ok(entry.ok_or_else(|| format!("no dynamic tag {tag}"))?.2 + 8)
    }

    fn offset(&self, vaddr: u64) -> Option<usize> {
        let s = self.segments.iter().find(|s| {
            s.p_type == elf::PT_LOAD.0 && vaddr >= s.p_vaddr && vaddr < s.p_vaddr + s.p_filesz
        })?;
        Some((vaddr - s.p_vaddr + s.p_offset) as usize)
    }

    /// File offsets of the RELA entries, `DT_JMPREL` included.
    fn rela_entries(&self) -> Vec<usize> {
        let mut found = BTreeSet::new();
        for (table, size) in [
            (elf::DT_RELA.0, elf::DT_RELASZ.0),
            (elf::DT_JMPREL.0, elf::DT_PLTRELSZ.0),
        ] {
            if let (Some(at), Some(size)) = (self.tag(table as u64), self.tag(size as u64))
                && let Some(at) = self.offset(at)
            {
                found.extend((0..size as usize / 24).map(|i| at + 24 * i));
            }
        }
        found.into_iter().collect()
    }

    /// The types of the RELA entries.
    fn types(&self) -> BTreeSet<u32> {
        self.rela_entries()
            .iter()
            .filter_map(|&at| word(&self.data, at + 8).ok())
            .map(|info| info as u32)
            .collect()
    }

    /// Whether an entry of the RELA tables names a place in a segment that is not writable.
    pub fn relocates_text(&self) -> bool {
        let mut entries = self.rela_entries().into_iter();
        entries.any(|at| {
            let (Ok(place), Ok(info)) = (word(&self.data, at), word(&self.data, at + 8)) else {
                return true;
            };
            let segment = self.segments.iter().find(|s| {
                s.p_type == elf::PT_LOAD.0 && (s.p_vaddr..s.p_vaddr + s.p_memsz).contains(&place)
            });
            info as u32 != 0 && segment.is_none_or(|s| s.p_flags & elf::PF_W.0 == 0)
        })
    }

    /// Checks one word of an `expect` directive.
    pub fn expect(&self, what: &str, arch: Arch) -> Result<(), String> {
        let types = self.types();
        let abi = &arch.abi().types;
        let any = |wanted: u32| types.contains(&wanted);
        let holds = match what {
            "DT_RELR" => {
                self.tag(DT_RELR).is_some() && self.tag(DT_RELRSZ).is_some_and(|size| size > 8)
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
        let header = (word(&self.data, 0x20)? as usize) + 56 * index;
        let words = [
            pair(self.order, elf::PT_LOAD.0, elf::PF_R.0),
            0,
            0,
            0,
            0,
            0,
            4096,
        ];
        for (index, value) in words.iter().enumerate() {
            self.data[header + 8 * index..][..8].copy_from_slice(&bytes(self.order, *value));
        }
        Ok(())
    }

    /// Appends `bytes` to the file, at a page, for a `PT_LOAD` of their own. Returns that segment's header.
    fn append(&mut self, bytes: &[u8]) -> [u64; 7] {
        let loads = self.segments.iter().filter(|s| s.p_type == elf::PT_LOAD.0);
        let top = loads.map(|s| s.p_vaddr + s.p_memsz).max().unwrap_or(0);
        let vaddr = top.next_multiple_of(0x20_0000);
        let offset = self.data.len().next_multiple_of(0x20_0000);
        self.data.resize(offset, 0);
        self.data.extend_from_slice(bytes);
        let size = bytes.len() as u64;
        let load = pair(self.order, elf::PT_LOAD.0, elf::PF_R.0 | elf::PF_W.0);
        [load, offset as u64, vaddr, vaddr, size, size, 0x1_0000]
    }

    /// Moves the program headers to the end of the file, as tools do that add a segment.
    fn move_headers(&mut self) -> Result<(), String> {
        let (phoff, count) = (word(&self.data, 0x20)? as usize, self.segments.len());
        let mut table = self.data[phoff..phoff + 56 * count].to_vec();
        let room = vec![0; table.len() + 56];
        let segment = self.append(&room);
        table.extend(segment.iter().flat_map(|w| bytes(self.order, *w)));
        let offset = segment[1] as usize;
        for (index, old) in self.segments.iter().enumerate() {
            if old.p_type == elf::PT_PHDR.0 {
                let size = room.len() as u64;
                for (field, value) in [(8, segment[1]), (16, segment[2]), (32, size), (40, size)] {
                    table[56 * index + field..][..8].copy_from_slice(&bytes(self.order, value));
                }
            }
        }
        self.data[offset..offset + table.len()].copy_from_slice(&table);
        self.data[phoff..phoff + 56 * count].fill(0x5a);
        self.data[0x20..0x28].copy_from_slice(&bytes(self.order, segment[1]));
        let more = self.order.write_u16(count as u16 + 1);
        self.data[0x38..0x3a].copy_from_slice(&more);
        Ok(())
    }

    /// Moves the dynamic table to the end of the file, as `patchelf` does, and wipes the old one.
    fn move_dynamic(&mut self) -> Result<(), String> {
        let index = |p_type: u32| self.segments.iter().position(|s| s.p_type == p_type);
        let dynamic = index(elf::PT_DYNAMIC.0).ok_or("no PT_DYNAMIC")?;
        let spare = index(elf::PT_GNU_STACK.0).ok_or("no PT_GNU_STACK to spare")?;
        let phoff = word(&self.data, 0x20)? as usize;
        let old = self.segments[dynamic];
        let place = old.p_offset as usize..(old.p_offset + old.p_filesz) as usize;
        let table = self.data[place.clone()].to_vec();
        let segment = self.append(&table);
        self.data[place].fill(0x5a);
        let header = phoff + 56 * spare;
        for (index, value) in segment.iter().enumerate() {
            self.data[header + 8 * index..][..8].copy_from_slice(&bytes(self.order, *value));
        }
        let header = phoff + 56 * dynamic;
        for (field, value) in [(8, segment[1]), (16, segment[2]), (24, segment[3])] {
            self.data[header + field..][..8].copy_from_slice(&bytes(self.order, value));
        }
        Ok(())
    }

    /// Gives the rows with these tags other tags.
    fn retag(&mut self, tags: &[(u64, u64)]) -> Result<(), String> {
        for &(from, to) in tags {
            let at = self.value_of(from)? - 8;
            self.data[at..at + 8].copy_from_slice(&bytes(self.order, to));
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
        let header = |index: usize| Ok::<_, String>(word(&self.data, 0x20)? as usize + 56 * index);
        let (relro, spare) = (header(relro)?, header(spare)?);
        let mut put = |at: usize, value: u64| {
            self.data[at..at + 8].copy_from_slice(&bytes(self.order, value));
        };
        if !in_two {
            put(relro + 16, asked.p_vaddr - 1);
            put(relro + 40, asked.p_memsz + 1);
            return Ok(());
        }
        let (first, after) = (0x8800, 0xc800);
        put(relro + 40, first);
        put(spare, pair(self.order, elf::PT_GNU_RELRO.0, elf::PF_R.0));
        put(spare + 16, asked.p_vaddr + after);
        put(spare + 40, asked.p_memsz - after);
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
                let tag = bytes(self.order, elf::DT_FLAGS.0 as u64);
                self.data[place - 8..place].copy_from_slice(&tag);
                Ok::<_, String>(place)
            })?;
            self.data[place..place + 8].copy_from_slice(&bytes(self.order, flags));
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
                let rows = [
                    (tag(elf::DT_RELA.0), 0x6000_0011),
                    (tag(elf::DT_RELASZ.0), 0x6000_0012),
                ];
                self.retag(&[(tag(elf::DT_RELACOUNT.0), GONE)]).ok();
                return self.retag(&rows);
            }
            "no-rela" => return self.retag(&[(tag(elf::DT_RELA.0), GONE)]),
            "no-relasz" => return self.retag(&[(tag(elf::DT_RELASZ.0), GONE)]),
            "no-relr" => return self.retag(&[(DT_RELR, GONE), (DT_RELRSZ, GONE)]),
            _ => {}
        }
        let header_of = |p_type: u32| {
            let index = self.segments.iter().position(|s| s.p_type == p_type);
            let phoff = word(&self.data, 0x20)? as usize;
            Ok::<_, String>(phoff + 56 * index.ok_or("no such segment")?)
        };
        let (rela, relasz, relaent) = (
            tag(elf::DT_RELA.0),
            tag(elf::DT_RELASZ.0),
            tag(elf::DT_RELAENT.0),
        );
        let first_relative = || {
            let relative = arch.abi().types.relative;
            let mut entries = self.rela_entries().into_iter();
            entries
                .find(|&at| word(&self.data, at + 8).is_ok_and(|info| info as u32 == relative))
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
        // The program header of the thread-local storage: p_vaddr at 16, p_filesz 32, p_memsz 40, p_align 48.
        let tls = |field: usize| {
            let index = self
                .segments
                .iter()
                .position(|s| s.p_type == elf::PT_TLS.0)
                .ok_or("no PT_TLS")?;
            Ok::<_, String>(word(&self.data, 0x20)? as usize + 56 * index + field)
        };
        let (at, value) = match name {
            "tls-filesz-over-memsz" => (tls(32)?, word(&self.data, tls(40)?)? + 8),
            "tls-filesz-wraps" => (tls(32)?, u64::MAX - 15),
            "tls-memsz-wraps" => (tls(40)?, u64::MAX - 0x7f),
            "tls-memsz-huge" => (tls(40)?, 1 << 50),
            "tls-memsz-zero" => (tls(40)?, 0),
            "tls-align-odd" => (tls(48)?, 48),
            "tls-align-topmost" => (tls(48)?, 1 << 63),
            "tls-align-huge" => (tls(48)?, 1 << 50),
            "tls-outside" => (tls(16)?, beyond),
            "tls-address-wraps" => (tls(16)?, u64::MAX - 15),
            "rela-entry-size" => (self.value_of(relaent)?, 16),
            "rela-size-not-multiple" => {
                let at = self.value_of(relasz)?;
                (at, word(&self.data, at)? - 1)
            }
            "relacount-one" => (self.value_of(tag(elf::DT_RELACOUNT.0))?, 1),
            "rela-outside" => (self.value_of(rela)?, beyond),
            "rela-too-long" => (self.value_of(relasz)?, 24 * 0x10_0000),
            "rela-wraps" => (self.value_of(relasz)?, u64::MAX / 24 * 24),
            "relr-entry-size" => (self.value_of(DT_RELRENT)?, 4),
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
            "unknown-type" => (first_relative()? + 8, 99),
            "copy-type" => (first_relative()? + 8, u64::from(arch.abi().types.copy)),
            "type-with-high-bits" => {
                // In the middle of a run of sixteen that would do.
                let relative = word(&self.data, first_relative()? + 8)?;
                let is = |&at: &usize| word(&self.data, at + 8).is_ok_and(|info| info == relative);
                let mut entries = self.rela_entries().into_iter().filter(is);
                let at = entries.nth(20).ok_or("too few RELATIVE entries")?;
                // On either architecture the type that the message has is 264.
                (at + 8, 264)
            }
            "text-relocation" => {
                let flags = self.spare()?;
                let row = [tag(elf::DT_TEXTREL.0), 0]
                    .map(|word| bytes(self.order, word))
                    .concat();
                let first = first_relative()?;
                self.data[flags - 8..flags + 8].copy_from_slice(&row);
                (first, text)
            }
            "rela-at-0" => (self.value_of(rela)?, 0),
            "rela-misaligned" => {
                let at = self.value_of(rela)?;
                (at, word(&self.data, at)? + 4)
            }
            "relasz-0" => (self.value_of(relasz)?, 0),
            "no-pt-dynamic" => (header_of(elf::PT_DYNAMIC.0)?, 0),
            "pt-dynamic-shifted" => {
                let at = header_of(elf::PT_DYNAMIC.0)? + 16;
                (at, word(&self.data, at)? + 8)
            }
            "auth-relr" => (self.spare()? - 8, 0x7000_0012),
            "crel" => (self.spare()? - 8, 0x4000_0026),
            "init-array-outside" => (self.value_of(tag(elf::DT_INIT_ARRAY.0))?, beyond),
            "init-array-too-long" => (self.value_of(tag(elf::DT_INIT_ARRAYSZ.0))?, 0x10_0000),
            "init-array-wraps" => (
                self.value_of(tag(elf::DT_INIT_ARRAYSZ.0))?,
                8u64.wrapping_neg(),
            ),
            "init-array-size-odd" => (self.value_of(tag(elf::DT_INIT_ARRAYSZ.0))?, 12),
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
                self.data[at - 8..at].copy_from_slice(&bytes(self.order, tag));
                (at, value)
            }
            "textrel-tag" => (self.spare()? - 8, tag(elf::DT_TEXTREL.0)),
            "needed-tag" => (self.spare()? - 8, tag(elf::DT_NEEDED.0)),
            "symbol-entry-size" => (self.value_of(tag(elf::DT_SYMENT.0))?, 16),
            _ => return Err(format!("unknown patch `{name}`")),
        };
        self.data[at..at + 8].copy_from_slice(&bytes(self.order, value));
        Ok(())
    }
}
