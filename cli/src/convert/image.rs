// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The input as the converter sees it: headers, segments, sections and dynamic table, all checked
//! against the file and against each other before anything relies on them.

use std::ops::Range;

use object::LittleEndian as LE;
use object::elf;
use object::read::elf::{FileHeader, SectionHeader};

use super::refusal::Refusal;
use crate::elf::{Elf, Segment};

/// Bytes of one ELF64 file header.
pub const EHDR: usize = 64;
/// Bytes of one ELF64 program header.
pub const PHDR: usize = 56;
/// Bytes of one ELF64 section header.
pub const SHDR: usize = 64;
/// Bytes of one ELF64 dynamic entry.
pub const DYN: usize = 16;
/// The smallest page of any architecture here; segments are congruent modulo at least this.
pub const MIN_PAGE: u64 = 4096;
/// Link addresses above this cannot be mapped by any 64-bit Linux, and would overflow sums.
const ADDRESS_LIMIT: u64 = 1 << 56;

/// One section header, fields as in the gABI, with its name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Section {
    /// Its name, from the section name table; empty when that has none.
    pub name: String,
    /// Offset of the name in the section name table.
    pub sh_name: u32,
    /// `SHT_*`.
    pub sh_type: u32,
    /// `SHF_*`.
    pub sh_flags: u64,
    /// Link address.
    pub sh_addr: u64,
    /// Offset in the file.
    pub sh_offset: u64,
    /// Size in bytes.
    pub sh_size: u64,
    /// Section index whose meaning depends on the type.
    pub sh_link: u32,
    /// Extra information whose meaning depends on the type.
    pub sh_info: u32,
    /// Alignment in bytes.
    pub sh_addralign: u64,
    /// Bytes of one entry, 0 when it is no table.
    pub sh_entsize: u64,
}

impl Section {
    /// Whether its bytes are in the file.
    #[must_use]
    pub fn in_file(&self) -> bool {
        self.sh_type != elf::SHT_NULL.0 && self.sh_type != elf::SHT_NOBITS.0
    }

    /// Whether it is mapped at run time.
    #[must_use]
    pub fn is_alloc(&self) -> bool {
        self.sh_flags & elf::SHF_ALLOC.0 != 0
    }

    /// Its bytes' place in the file.
    #[must_use]
    pub fn file_range(&self) -> Range<u64> {
        self.sh_offset..self.sh_offset + self.sh_size
    }
}

/// One entry of the dynamic table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Dyn {
    /// `DT_*`.
    pub tag: u64,
    /// `d_val` or `d_ptr`.
    pub value: u64,
}

/// A checked ELF file and what the converter needs from it.
#[derive(Debug)]
pub struct Image {
    /// `e_machine`.
    pub machine: u16,
    /// `ET_EXEC`: its addresses are final, and nothing in it is relocated.
    pub fixed: bool,
    /// `e_entry`.
    pub entry: u64,
    /// `e_phoff`.
    pub phoff: u64,
    /// `e_shoff`.
    pub shoff: u64,
    /// `e_shstrndx`, 0 when there is no section name table.
    pub shstrndx: usize,
    /// The program headers, in file order.
    pub segments: Vec<Segment>,
    /// The section headers, index 0 included; empty when the file has none.
    pub sections: Vec<Section>,
    /// What is wrong with the section headers of the file, which then count as none: nobody needs them
    /// to start it.
    pub bad_sections: Option<String>,
    /// The dynamic table up to its `DT_NULL`, which is left out.
    pub dynamic: Vec<Dyn>,
    /// How many entries fit in the table, `DT_NULL` included.
    pub dynamic_capacity: usize,
    /// Where the table lies in the file.
    pub dynamic_offset: u64,
    /// The whole file.
    pub data: Vec<u8>,
}

/// The first thing wrong with the file, as `Refusal::Malformed`.
fn malformed(what: impl Into<String>) -> Refusal {
    Refusal::Malformed(what.into())
}

impl Image {
    /// Checks `elf` as far as converting depends on it.
    ///
    /// # Errors
    /// [`Refusal::Malformed`] when headers contradict each other or the file,
    /// [`Refusal::Unsuitable`] when the file is of a kind that cannot be converted.
    pub fn new(elf: Elf) -> Result<Self, Refusal> {
        match object::elf::FileType(elf.e_type) {
            elf::ET_DYN => {}
            elf::ET_EXEC => {
                let has =
                    |p_type: elf::ProgramType| elf.segment(p_type.0).is_some_and(|s| s.p_memsz > 0);
                if has(elf::PT_INTERP) || !has(elf::PT_GNU_RELRO) {
                    return Err(Refusal::unsuitable(
                        "not position-independent (ET_EXEC), and no static program with RELRO to protect",
                        "build it as a PIE: go build -buildmode=pie, or cc -fPIE -pie",
                    ));
                }
            }
            elf::ET_REL => {
                return Err(Refusal::unsuitable(
                    "an object file (ET_REL)",
                    "link it first",
                ));
            }
            elf::ET_CORE => {
                return Err(Refusal::unsuitable(
                    "a core dump (ET_CORE)",
                    "give the program itself",
                ));
            }
            other => return Err(malformed(format!("e_type is {}", other.0))),
        }
        let (phoff, shoff, sections) = {
            let header = elf::FileHeader64::<LE>::parse(&*elf.data)
                .map_err(|_| malformed("the file ends inside its header"))?;
            if usize::from(header.e_ehsize.get(LE)) != EHDR {
                return Err(malformed(format!(
                    "e_ehsize is {}, not {EHDR}",
                    header.e_ehsize.get(LE)
                )));
            }
            if usize::from(header.e_phentsize.get(LE)) != PHDR {
                return Err(malformed(format!(
                    "e_phentsize is {}, not {PHDR}",
                    header.e_phentsize.get(LE)
                )));
            }
            (
                header.e_phoff.get(LE),
                header.e_shoff.get(LE),
                read_sections(header, &elf.data),
            )
        };
        let mut image = Self {
            machine: elf.e_machine,
            fixed: elf::FileType(elf.e_type) == elf::ET_EXEC,
            entry: elf.e_entry,
            phoff,
            shoff,
            shstrndx: 0,
            segments: elf.segments,
            sections: Vec::new(),
            bad_sections: None,
            dynamic: Vec::new(),
            dynamic_capacity: 0,
            dynamic_offset: 0,
            data: elf.data,
        };
        image.check_segments()?;
        let checked = sections.and_then(|(shstrndx, sections)| {
            (image.shstrndx, image.sections) = (shstrndx, sections);
            image.check_sections()
        });
        if let Err(refusal) = checked {
            image.bad_sections = Some(refusal.to_string());
            image.sections = Vec::new();
        }
        if image.sections.is_empty() {
            (image.shoff, image.shstrndx) = (0, 0);
        }
        image.read_dynamic()?;
        Ok(image)
    }

    /// The `PT_LOAD` segments, in order.
    pub fn loads(&self) -> impl DoubleEndedIterator<Item = &Segment> {
        self.segments.iter().filter(|s| s.p_type == elf::PT_LOAD.0)
    }

    /// The only segment of type `p_type`, if there is one.
    #[must_use]
    pub fn segment(&self, p_type: elf::ProgramType) -> Option<&Segment> {
        self.segments.iter().find(|s| s.p_type == p_type.0)
    }

    /// Whether its own start code is the first to run, with no loader before it.
    #[must_use]
    pub fn starts_itself(&self) -> bool {
        self.segment(elf::PT_INTERP).is_none()
    }

    /// The file offset of `size` bytes at link address `vaddr`, if one `PT_LOAD` has them all in the file.
    #[must_use]
    pub fn offset_of(&self, vaddr: u64, size: u64) -> Option<u64> {
        offset_of(&self.segments, vaddr, size)
    }

    /// `size` bytes at link address `vaddr`.
    #[must_use]
    pub fn bytes_at(&self, vaddr: u64, size: u64) -> Option<&[u8]> {
        let start = usize::try_from(self.offset_of(vaddr, size)?).ok()?;
        self.data
            .get(start..start.checked_add(usize::try_from(size).ok()?)?)
    }

    /// The value of the first dynamic entry `tag`.
    #[must_use]
    pub fn dt(&self, tag: elf::DynamicTag) -> Option<u64> {
        let wanted = u64::try_from(tag.0).ok()?;
        self.dynamic
            .iter()
            .find(|d| d.tag == wanted)
            .map(|d| d.value)
    }

    /// The NUL-terminated string at offset `at` of the dynamic string table, for messages.
    #[must_use]
    pub fn dynamic_string(&self, at: u64) -> Option<String> {
        let (table, size) = (self.dt(elf::DT_STRTAB)?, self.dt(elf::DT_STRSZ)?);
        let bytes = self.bytes_at(table, size)?;
        let bytes = bytes.get(usize::try_from(at).ok()?..)?;
        let end = bytes.iter().position(|&b| b == 0)?;
        Some(String::from_utf8_lossy(&bytes[..end]).into_owned())
    }

    /// The index of the section named `name`.
    #[must_use]
    pub fn section_named(&self, name: &str) -> Option<usize> {
        self.sections.iter().position(|s| s.name == name)
    }

    /// Whether Go's linker wrote it.
    #[must_use]
    pub fn is_go(&self) -> bool {
        [
            ".note.go.buildid",
            ".go.buildinfo",
            ".gopclntab",
            ".data.rel.ro.gopclntab",
        ]
        .iter()
        .any(|name| self.section_named(name).is_some())
            || self.has_go_note()
    }

    /// Whether a note named "Go" is there, which survives the loss of the section headers.
    fn has_go_note(&self) -> bool {
        self.segments
            .iter()
            .filter(|s| s.p_type == elf::PT_NOTE.0)
            .any(|s| {
                let Ok(start) = usize::try_from(s.p_offset) else {
                    return false;
                };
                self.data.get(start..).is_some_and(|note| {
                    note.get(..4) == Some(&4u32.to_le_bytes())
                        && note.get(12..16) == Some(b"Go\0\0")
                })
            })
    }

    fn check_segments(&self) -> Result<(), Refusal> {
        let file = self.data.len() as u64;
        let table_end = self
            .phoff
            .checked_add((self.segments.len() * PHDR) as u64)
            .filter(|&end| end <= file)
            .ok_or_else(|| {
                malformed("e_phoff/e_phnum: the program headers reach past the end of the file")
            })?;
        if self.phoff < EHDR as u64 {
            return Err(malformed(format!(
                "e_phoff is {}, inside the file header",
                self.phoff
            )));
        }
        let mut previous: Option<&Segment> = None;
        for (index, s) in self.segments.iter().enumerate() {
            let fault = |what: &str| malformed(format!("program header {index}: {what}"));
            if s.p_type == elf::PT_NULL.0 {
                continue;
            }
            let in_file = s
                .p_offset
                .checked_add(s.p_filesz)
                .is_some_and(|end| end <= file);
            if !in_file && s.p_filesz > 0 {
                return Err(fault(&format!(
                    "p_offset {:#x} + p_filesz {:#x} is past the end of the file ({file:#x})",
                    s.p_offset, s.p_filesz
                )));
            }
            if s.p_vaddr
                .checked_add(s.p_memsz)
                .is_none_or(|end| end > ADDRESS_LIMIT)
            {
                return Err(fault(&format!(
                    "p_vaddr {:#x} + p_memsz {:#x} is no possible address",
                    s.p_vaddr, s.p_memsz
                )));
            }
            if s.p_align > 1 && !s.p_align.is_power_of_two() {
                return Err(fault(&format!(
                    "p_align {:#x} is no power of two",
                    s.p_align
                )));
            }
            if s.p_type != elf::PT_LOAD.0 {
                continue;
            }
            if s.p_filesz > s.p_memsz {
                return Err(fault("p_filesz is larger than p_memsz"));
            }
            if s.p_align > ADDRESS_LIMIT {
                return Err(fault(&format!(
                    "p_align {:#x} is no possible alignment",
                    s.p_align
                )));
            }
            let align = s.p_align.max(MIN_PAGE);
            if s.p_filesz > 0 && s.p_offset % align != s.p_vaddr % align {
                return Err(fault("p_offset and p_vaddr differ modulo p_align"));
            }
            if let Some(before) = previous
                && before.p_vaddr + before.p_memsz > s.p_vaddr
            {
                return Err(fault("PT_LOAD segments overlap or are out of order"));
            }
            previous = Some(s);
        }
        let mut ranges: Vec<_> = self
            .loads()
            .filter(|s| s.p_filesz > 0)
            .map(|s| (s.p_offset, s.p_filesz))
            .collect();
        ranges.sort_unstable();
        if ranges.windows(2).any(|w| w[0].0 + w[0].1 > w[1].0) {
            return Err(malformed("two PT_LOAD segments share bytes of the file"));
        }
        if previous.is_none() {
            return Err(malformed("no PT_LOAD segment"));
        }
        for p_type in [elf::PT_INTERP, elf::PT_DYNAMIC, elf::PT_TLS, elf::PT_PHDR] {
            if self
                .segments
                .iter()
                .filter(|s| s.p_type == p_type.0)
                .count()
                > 1
            {
                let name = elf::names().pt.name(p_type).unwrap_or("segment");
                return Err(malformed(format!("more than one {name}")));
            }
        }
        let headers_mapped = self
            .loads()
            .any(|s| s.p_offset <= self.phoff && table_end <= s.p_offset + s.p_filesz);
        if !headers_mapped {
            return Err(malformed(
                "the program headers are in no PT_LOAD, so start code cannot read them",
            ));
        }
        Ok(())
    }

    fn check_sections(&self) -> Result<(), Refusal> {
        let file = self.data.len() as u64;
        // gABI, "Section header": index 0 describes nothing.
        if let Some(first) = self
            .sections
            .first()
            .filter(|s| s.sh_type != elf::SHT_NULL.0)
        {
            return Err(malformed(format!(
                "section 0 has type {:#x}, not SHT_NULL",
                first.sh_type
            )));
        }
        for (index, s) in self.sections.iter().enumerate().skip(1) {
            let fault = |what: String| malformed(format!("section {index} ({}): {what}", s.name));
            if s.in_file()
                && s.sh_offset
                    .checked_add(s.sh_size)
                    .is_none_or(|end| end > file)
            {
                return Err(fault(format!(
                    "sh_offset {:#x} + sh_size {:#x} is past the end of the file ({file:#x})",
                    s.sh_offset, s.sh_size
                )));
            }
            if s.sh_addralign > 1
                && (!s.sh_addralign.is_power_of_two() || s.sh_addralign > ADDRESS_LIMIT)
            {
                return Err(fault(format!(
                    "sh_addralign {:#x} is no power of two",
                    s.sh_addralign
                )));
            }
            if s.sh_addr
                .checked_add(s.sh_size)
                .is_none_or(|end| end > ADDRESS_LIMIT)
            {
                return Err(fault(format!(
                    "sh_addr {:#x} + sh_size {:#x} is no possible address",
                    s.sh_addr, s.sh_size
                )));
            }
            let mapped = s.is_alloc() && s.in_file() && s.sh_size > 0;
            if mapped && self.offset_of(s.sh_addr, s.sh_size) != Some(s.sh_offset) {
                return Err(fault(format!(
                    "sh_addr {:#x} and sh_offset {:#x} do not agree with any PT_LOAD",
                    s.sh_addr, s.sh_offset
                )));
            }
        }
        // Two sections with the same bytes would be moved twice.
        let mut ranges: Vec<_> = self
            .sections
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(_, s)| s.in_file() && s.sh_size > 0)
            .map(|(index, s)| (s.file_range(), index))
            .collect();
        ranges.sort_unstable_by_key(|(range, _)| range.start);
        if let Some(w) = ranges.windows(2).find(|w| w[0].0.end > w[1].0.start) {
            let (a, b) = (&self.sections[w[0].1], &self.sections[w[1].1]);
            return Err(malformed(format!(
                "sections {} and {} share bytes of the file",
                a.name, b.name
            )));
        }
        let headers = self.shoff..self.shoff + (self.sections.len() * SHDR) as u64;
        if self.sections.is_empty() {
            return Ok(());
        }
        if let Some((range, index)) = ranges
            .iter()
            .find(|(r, _)| r.start < headers.end && headers.start < r.end)
        {
            return Err(malformed(format!(
                "section {} at {:#x} lies on the section headers",
                self.sections[*index].name, range.start
            )));
        }
        Ok(())
    }

    fn read_dynamic(&mut self) -> Result<(), Refusal> {
        let Some(&segment) = self.segment(elf::PT_DYNAMIC) else {
            if self.fixed {
                return Ok(());
            }
            return Err(if self.is_go() {
                Refusal::unsuitable(
                    "no PT_DYNAMIC: its relocations were dropped when it was linked (-ldflags=-d?)",
                    "build it without -d: go build -buildmode=pie",
                )
            } else {
                Refusal::unsuitable(
                    "no PT_DYNAMIC: not a dynamic executable",
                    "build it as a PIE: cc -fPIE -pie",
                )
            });
        };
        let offset = self
            .offset_of(segment.p_vaddr, segment.p_filesz)
            .filter(|&o| o == segment.p_offset)
            .ok_or_else(|| malformed("PT_DYNAMIC is not inside a PT_LOAD"))?;
        if segment.p_vaddr % 8 != 0 {
            return Err(malformed("PT_DYNAMIC is not 8-byte aligned"));
        }
        let start = usize::try_from(offset).map_err(|_| malformed("PT_DYNAMIC"))?;
        let size = usize::try_from(segment.p_filesz).map_err(|_| malformed("PT_DYNAMIC"))?;
        let bytes = self
            .data
            .get(start..start + size)
            .ok_or_else(|| malformed("PT_DYNAMIC"))?;
        let mut ended = false;
        for entry in bytes.chunks_exact(DYN) {
            let (tag, value) = (u64_at(entry, 0), u64_at(entry, 8));
            if tag == 0 {
                ended = true;
                break;
            }
            self.dynamic.push(Dyn { tag, value });
        }
        if !ended {
            return Err(malformed("the dynamic table has no DT_NULL"));
        }
        // DT_NEEDED may come often (tag 1); any other tag twice means two things at once.
        let mut tags: Vec<u64> = self.dynamic.iter().map(|d| d.tag).collect();
        tags.sort_unstable();
        if let Some(w) = tags.windows(2).find(|w| w[0] == w[1] && w[0] != 1) {
            return Err(malformed(format!(
                "the dynamic table has tag {:#x} more than once",
                w[0]
            )));
        }
        self.dynamic_capacity = size / DYN;
        self.dynamic_offset = offset;
        Ok(())
    }
}

/// The file offset of `size` bytes at link address `vaddr`, if one `PT_LOAD` of `segments` has them all.
#[must_use]
pub fn offset_of(segments: &[Segment], vaddr: u64, size: u64) -> Option<u64> {
    let end = vaddr.checked_add(size)?;
    let s = segments.iter().find(|s| {
        s.p_type == elf::PT_LOAD.0
            && s.p_filesz > 0
            && vaddr >= s.p_vaddr
            && end <= s.p_vaddr + s.p_filesz
    })?;
    Some(s.p_offset + (vaddr - s.p_vaddr))
}

/// The little-endian word at `at`; 0 when `bytes` is too short, which callers have excluded.
#[must_use]
pub fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes
        .get(at..)
        .and_then(|b| b.first_chunk())
        .map_or(0, |b| u64::from_le_bytes(*b))
}

fn read_sections(
    header: &elf::FileHeader64<LE>,
    data: &[u8],
) -> Result<(usize, Vec<Section>), Refusal> {
    if header.e_shoff.get(LE) == 0 || header.e_shnum.get(LE) == 0 {
        // No section headers at all (sstrip), or more than 65279 of them, which no executable has.
        if header.e_shoff.get(LE) != 0 && data.len() as u64 > header.e_shoff.get(LE) {
            return Err(malformed("e_shnum is 0 though e_shoff is not"));
        }
        return Ok((0, Vec::new()));
    }
    if usize::from(header.e_shentsize.get(LE)) != SHDR {
        return Err(malformed(format!(
            "e_shentsize is {}, not {SHDR}",
            header.e_shentsize.get(LE)
        )));
    }
    let raw = header
        .section_headers(LE, data)
        .map_err(|e| malformed(format!("e_shoff/e_shnum: {e}")))?;
    let shstrndx = usize::from(header.e_shstrndx.get(LE).0);
    let names: &[u8] = match raw.get(shstrndx) {
        _ if shstrndx == 0 => &[],
        Some(s) => s
            .data(LE, data)
            .map_err(|_| malformed("the section name table is past the end of the file"))?,
        None => {
            return Err(malformed(format!(
                "e_shstrndx is {shstrndx}, of {} sections",
                raw.len()
            )));
        }
    };
    let sections = raw
        .iter()
        .map(|s| {
            let sh_name = s.sh_name.get(LE);
            let name = names.get(sh_name as usize..).unwrap_or(&[]);
            let name = name.split(|&b| b == 0).next().unwrap_or(&[]);
            Section {
                name: String::from_utf8_lossy(name).into_owned(),
                sh_name,
                sh_type: s.sh_type.get(LE).0,
                sh_flags: s.sh_flags.get(LE).0,
                sh_addr: s.sh_addr.get(LE),
                sh_offset: s.sh_offset.get(LE),
                sh_size: s.sh_size.get(LE),
                sh_link: s.sh_link.get(LE),
                sh_info: s.sh_info.get(LE),
                sh_addralign: s.sh_addralign.get(LE),
                sh_entsize: s.sh_entsize.get(LE),
            }
        })
        .collect();
    Ok((shstrndx, sections))
}
