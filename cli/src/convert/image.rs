// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The input as the converter sees it: headers, segments, sections and dynamic table, all checked
//! against the file and against each other before anything relies on them.

use std::ops::Range;

use object::elf;
use piestart::elf::addr::LinkAddr;
use piestart::elf::class::Format;
use piestart::elf::dynamic::{DT_NULL, Row, rows};
use piestart::elf::memory::Bytes;

use super::header_checks::{self, malformed, offset_of};
use super::numbers::Numbers;
use super::raw::Raw;
use super::refusal::Refusal;
use super::section::Section;
use crate::elf::{Elf, Segment};
use crate::machine::Arch;
use crate::ui;

/// Android's names for the rows of a plain RELR table, which other start code and loaders do not know
/// (bionic `libc/include/elf.h`): its address, its size, the size of a word.
pub const DT_ANDROID_RELR: [u64; 3] = [0x6fff_e000, 0x6fff_e001, 0x6fff_e003];
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
    /// Class and byte order.
    pub format: Format,
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

impl Image {
    /// Its row of the tool's machine table.
    #[must_use]
    pub fn arch(&self) -> Option<Arch> {
        Arch::of(self.machine, self.format)
    }

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
        let format = elf.format;
        let header = format
            .file_header(&elf.data)
            .ok_or_else(|| malformed("the file ends inside its header"))?;
        header_checks::check_sizes(format, &header)?;
        let file = elf.data.len() as u64;
        header_checks::check_segments(format, &elf.segments, header.phoff, file)?;
        let sections = header_checks::read_sections(format, &header, &elf.data);
        let mut image = Self {
            format,
            machine: elf.e_machine,
            fixed: elf::FileType(elf.e_type) == elf::ET_EXEC,
            entry: elf.e_entry,
            phoff: header.phoff,
            shoff: header.shoff,
            shstrndx: 0,
            segments: elf.segments,
            sections: Vec::new(),
            bad_sections: None,
            dynamic: Vec::new(),
            dynamic_capacity: 0,
            dynamic_offset: 0,
            data: elf.data,
        };
        let checked = sections.and_then(|(shstrndx, sections)| {
            (image.shstrndx, image.sections) = (shstrndx, sections);
            let (sections, segments) = (&image.sections, &image.segments);
            header_checks::check_sections(format, sections, image.shdrs(), segments, file)
        });
        if let Err(refusal) = checked {
            image.bad_sections = Some(match refusal {
                Refusal::Unsuitable { reason, way_out } => format!("{reason}; {way_out}"),
                damaged => damaged.to_string(),
            });
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

    /// Where the file header lies in the file.
    #[must_use]
    pub fn ehdr(&self) -> Range<u64> {
        0..self.format.class.ehdr_size()
    }

    /// Where the program headers lie in the file.
    #[must_use]
    pub fn phdrs(&self) -> Range<u64> {
        let size = self.segments.len() as u64 * self.format.class.phdr_size();
        self.phoff..self.phoff + size
    }

    /// Where the section headers lie in the file.
    #[must_use]
    pub fn shdrs(&self) -> Range<u64> {
        let size = self.sections.len() as u64 * self.format.shdr_size();
        self.shoff..self.shoff + size
    }

    /// Where the dynamic table lies in the file, free entries included.
    #[must_use]
    pub fn dynamic_table(&self) -> Range<u64> {
        let size = self.dynamic_capacity as u64 * self.format.class.dyn_size();
        self.dynamic_offset..self.dynamic_offset + size
    }

    /// `size` bytes at link address `vaddr`, for the startup crate's decoders; nothing where the file has not
    /// got them all.
    #[must_use]
    pub fn memory_at(&self, vaddr: u64, size: u64) -> Bytes<'_> {
        let bytes = self.bytes_at(vaddr, size).unwrap_or(&[]);
        Bytes::new(self.format, LinkAddr(vaddr), bytes)
    }

    /// The word at link address `vaddr`.
    #[must_use]
    pub fn word_at(&self, vaddr: u64) -> Option<u64> {
        let bytes = self.bytes_at(vaddr, self.format.class.word())?;
        Some(self.format.word(bytes, 0))
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
        Some(ui::text(&bytes[..end]))
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
                    self.format.int(note, 0) == 4 && note.get(12..16) == Some(b"Go\0\0")
                })
            })
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
        let class = self.format.class;
        if !segment.p_vaddr.is_multiple_of(class.word()) {
            return Err(malformed(format!(
                "PT_DYNAMIC is not {}-byte aligned",
                class.word()
            )));
        }
        let memory = self.memory_at(segment.p_vaddr, segment.p_filesz);
        let all: Vec<Row> = rows(memory, LinkAddr(segment.p_vaddr))
            .map(|(_, row)| row)
            .collect();
        let Some((Row { d_tag: DT_NULL, .. }, all)) = all.split_last() else {
            return Err(malformed("the dynamic table has no DT_NULL"));
        };
        let dynamic = all.iter().map(|row| Dyn {
            tag: row.d_tag,
            value: row.d_val,
        });
        self.dynamic = dynamic.collect();
        // DT_NEEDED may come often (tag 1); any other tag twice means two things at once.
        let mut tags: Vec<u64> = self.dynamic.iter().map(|d| d.tag).collect();
        tags.sort_unstable();
        if let Some(w) = tags.windows(2).find(|w| w[0] == w[1] && w[0] != 1) {
            return Err(malformed(format!(
                "the dynamic table has tag {:#x} more than once",
                w[0]
            )));
        }
        self.dynamic_capacity =
            usize::try_from(segment.p_filesz / class.dyn_size()).unwrap_or(usize::MAX);
        self.dynamic_offset = offset;
        Ok(())
    }
}
