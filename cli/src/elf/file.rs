// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The file itself: reading it, its header and its program headers.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use object::read::elf::{FileHeader, ProgramHeader};
use object::{Endianness, elf};
use piestart::elf::addr::LinkAddr;
use piestart::elf::class::{ByteOrder, Class, Format};
use piestart::elf::machine::Machine;
use piestart::elf::memory::{Bytes, Memory};
use thiserror::Error;

use super::names;
use crate::machine::Arch;
use crate::ui::{self, Shown as _};
use crate::{exit, host};

/// Why a file cannot be looked at.
#[derive(Debug, Error)]
pub enum OpenError {
    /// It cannot be opened or read.
    #[error("{}: {}", path.shown(), crate::io::cause(path, source))]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// It is a directory, a device, a pipe.
    #[error("{}: is {what}, not a file", path.shown())]
    NotAFile {
        /// The file.
        path: PathBuf,
        /// What it is.
        what: &'static str,
    },
    /// It is something other than ELF.
    #[error("{}: not an ELF file: {what}", path.shown())]
    NotElf {
        /// The file.
        path: PathBuf,
        /// What it looks like.
        what: String,
    },
    /// It is ELF, and damaged.
    #[error("{}: damaged ELF file: {what}", path.shown())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Which field says what it cannot.
        what: String,
    },
}

impl OpenError {
    /// The exit code that goes with it.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Unreadable { .. } | Self::NotAFile { .. } => exit::NO_INPUT,
            Self::NotElf { .. } | Self::Malformed { .. } => exit::DATA,
        }
    }

    /// What is wrong, without the file's name and without "damaged ELF file".
    #[must_use]
    pub fn what(&self) -> String {
        match self {
            Self::Malformed { what, .. } | Self::NotElf { what, .. } => what.clone(),
            other => other.to_string(),
        }
    }

    /// The error as commands return it, carrying its exit code.
    #[must_use]
    pub fn into_failure(self) -> anyhow::Error {
        exit::Failure::new(self.exit_code(), self.to_string())
    }
}

/// One program header, fields as in the gABI.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Segment {
    /// `PT_*`.
    pub p_type: u32,
    /// `PF_*`.
    pub p_flags: u32,
    /// Offset of its bytes in the file.
    pub p_offset: u64,
    /// Its link address.
    pub p_vaddr: u64,
    /// Its size in the file, in bytes.
    pub p_filesz: u64,
    /// Its size in memory, in bytes.
    pub p_memsz: u64,
    /// Its alignment, in bytes.
    pub p_align: u64,
}

impl Segment {
    /// One past the link address of its last byte.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.p_vaddr.saturating_add(self.p_memsz)
    }

    /// Whether `PF_R`, `PF_W`, `PF_X` are set, as `r`, `w`, `x` or `-`.
    #[must_use]
    pub fn permissions(&self) -> String {
        let bit = |bit: u32, letter| if self.p_flags & bit != 0 { letter } else { '-' };
        [
            bit(elf::PF_R.0, 'r'),
            bit(elf::PF_W.0, 'w'),
            bit(elf::PF_X.0, 'x'),
        ]
        .iter()
        .collect()
    }

    /// Whether the kernel maps it writable.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        self.p_flags & elf::PF_W.0 != 0
    }

    /// Whether the kernel maps it executable.
    #[must_use]
    pub fn is_executable(&self) -> bool {
        self.p_flags & elf::PF_X.0 != 0
    }
}

/// Which file it was, and in which state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stamp(host::State);

impl Stamp {
    /// Of the file that `metadata` speaks of. Every write sets its ctime.
    #[must_use]
    pub fn of(metadata: &std::fs::Metadata) -> Self {
        Self(host::state(metadata))
    }
}

/// An ELF file, read and checked as far as its header and program headers.
#[derive(Debug)]
pub struct Elf {
    /// Where it came from.
    pub path: PathBuf,
    /// Its bytes.
    pub data: Vec<u8>,
    /// Its class and byte order.
    pub format: Format,
    /// `e_type`: `ET_EXEC`, `ET_DYN`, …
    pub e_type: u16,
    /// `e_machine`: `EM_X86_64`, …
    pub e_machine: u16,
    /// `e_entry`, a link address.
    pub e_entry: u64,
    /// The program headers, in file order.
    pub segments: Vec<Segment>,
    /// The file that was read; `None` when the bytes came from elsewhere.
    pub stamp: Option<Stamp>,
}

/// Where a file's tables of headers are: of each the file offset and the size, in bytes.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct HeaderTables {
    /// The program headers: `e_phoff`, `e_phentsize` times `e_phnum`.
    pub segments: [u64; 2],
    /// The section headers: `e_shoff`, `e_shentsize` times `e_shnum`.
    pub sections: [u64; 2],
}

/// Calls a function that is generic over `object`'s `FileHeader` with the header of the class.
macro_rules! by_class {
    ($format:expr, $function:ident($($argument:expr),*)) => {
        match $format.class {
            piestart::elf::class::Class::Elf32 => {
                $function::<object::elf::FileHeader32<object::Endianness>>($($argument),*)
            }
            piestart::elf::class::Class::Elf64 => {
                $function::<object::elf::FileHeader64<object::Endianness>>($($argument),*)
            }
        }
    };
}
pub(super) use by_class;

/// The size of all program headers that the kernel takes at most, in bytes (`load_elf_phdrs` in
/// `fs/binfmt_elf.c`).
const MAX_HEADERS: u64 = 65536;

/// `format` in words.
#[must_use]
pub fn format_name(format: Format) -> &'static str {
    match (format.class, format.order) {
        (Class::Elf32, ByteOrder::Little) => "32-bit little-endian",
        (Class::Elf32, ByteOrder::Big) => "32-bit big-endian",
        (Class::Elf64, ByteOrder::Little) => "64-bit little-endian",
        (Class::Elf64, ByteOrder::Big) => "64-bit big-endian",
    }
}

/// Reads the header and the program headers of `data`, whose first bytes say `format`.
fn parse<H: FileHeader<Endian = Endianness>>(
    path: &Path,
    format: Format,
    data: Vec<u8>,
) -> Result<Elf, OpenError> {
    let malformed = |what: String| OpenError::Malformed {
        path: path.into(),
        what,
    };
    let header = H::parse(&*data).map_err(|_| {
        malformed(format!(
            "the file ends inside its header ({} bytes)",
            data.len()
        ))
    })?;
    let e = header
        .endian()
        .map_err(|error| malformed(error.to_string()))?;
    let (size, entry) = (format.class.ehdr_size(), format.class.phdr_size());
    if u64::from(header.e_ehsize(e)) != size
        && (header.e_phnum(e) == 0 || u64::from(header.e_phentsize(e)) != entry)
    {
        return Err(malformed(format!(
            "e_ident says {}, and the rest of the header is not of that class: e_ehsize is {}, not {size}",
            format_name(format),
            header.e_ehsize(e),
        )));
    }
    let raw = header
        .program_headers(e, &*data)
        .map_err(|error| malformed(format!("e_phoff/e_phnum: {error}")))?;
    let most = MAX_HEADERS / entry;
    if raw.len() as u64 > most {
        return Err(malformed(format!(
            "e_phnum is {}; the kernel takes at most {most} program headers",
            raw.len()
        )));
    }
    let segments = raw
        .iter()
        .map(|p| Segment {
            p_type: p.p_type(e).0,
            p_flags: p.p_flags(e).0,
            p_offset: p.p_offset(e).into(),
            p_vaddr: p.p_vaddr(e).into(),
            p_filesz: p.p_filesz(e).into(),
            p_memsz: p.p_memsz(e).into(),
            p_align: p.p_align(e).into(),
        })
        .collect();
    Ok(Elf {
        path: path.into(),
        format,
        e_type: header.e_type(e).0,
        e_machine: header.e_machine(e).0,
        e_entry: header.e_entry(e).into(),
        segments,
        stamp: None,
        data,
    })
}

fn flags<H: FileHeader<Endian = Endianness>>(data: &[u8]) -> Option<u32> {
    let header = H::parse(data).ok()?;
    Some(header.e_flags(header.endian().ok()?).0)
}

fn header_tables<H: FileHeader<Endian = Endianness>>(data: &[u8]) -> Option<HeaderTables> {
    let header = H::parse(data).ok()?;
    let e = header.endian().ok()?;
    let size = |each: u16, count: u16| u64::from(each) * u64::from(count);
    Some(HeaderTables {
        segments: [
            header.e_phoff(e).into(),
            size(header.e_phentsize(e), header.e_phnum(e)),
        ],
        sections: [
            header.e_shoff(e).into(),
            size(header.e_shentsize(e), header.e_shnum(e)),
        ],
    })
}

/// Why the section headers cannot be read.
fn check_sections<H: FileHeader<Endian = Endianness>>(data: &[u8]) -> Result<(), String> {
    let header = H::parse(data).map_err(|_| "the file ends inside its header".to_string())?;
    header
        .endian()
        .and_then(|e| header.section_headers(e, data).map(|_| ()))
        .map_err(|error| format!("e_shoff/e_shnum: {error}; the file was cut short"))
}

impl Elf {
    /// Reads and checks `path`. Only a file that begins like an ELF file is read whole.
    ///
    /// # Errors
    /// What [`OpenError`] says.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let unreadable = |source| OpenError::Unreadable {
            path: path.into(),
            source,
        };
        // Not opened before it is known to be a file: opening a FIFO would wait for its writer.
        let metadata = std::fs::metadata(path).map_err(unreadable)?;
        if !metadata.is_file() {
            let what = if metadata.is_dir() {
                "a directory"
            } else {
                "a special file"
            };
            return Err(OpenError::NotAFile {
                path: path.into(),
                what,
            });
        }
        let mut file = File::open(path).map_err(unreadable)?;
        let mut data = Vec::new();
        (&mut file)
            .take(64)
            .read_to_end(&mut data)
            .map_err(unreadable)?;
        check_ident(path, &data)?;
        // Before the bytes are read: a later change shows in any case.
        let stamp = Stamp::of(&file.metadata().map_err(unreadable)?);
        file.read_to_end(&mut data).map_err(unreadable)?;
        Ok(Self {
            stamp: Some(stamp),
            ..Self::parse(path, data)?
        })
    }

    /// Checks `data`, which came from `path`.
    ///
    /// # Errors
    /// What [`OpenError`] says.
    pub fn parse(path: &Path, data: Vec<u8>) -> Result<Self, OpenError> {
        let format = check_ident(path, &data)?;
        by_class!(format, parse(path, format, data))
    }

    /// The facts of its machine's ABI; `None` when the startup crate has no row for it.
    #[must_use]
    pub fn machine(&self) -> Option<&'static Machine> {
        Machine::of(self.e_machine, self.format)
    }

    /// Its row of the tool's machine table.
    #[must_use]
    pub fn arch(&self) -> Option<Arch> {
        Arch::of(self.e_machine, self.format)
    }

    /// `e_flags`.
    #[must_use]
    pub fn e_flags(&self) -> u32 {
        by_class!(self.format, flags(&self.data)).unwrap_or_default()
    }

    /// Where its tables of headers are, as the header says.
    #[must_use]
    pub fn header_tables(&self) -> HeaderTables {
        by_class!(self.format, header_tables(&self.data)).unwrap_or_default()
    }

    /// `bytes`, which are at link address (or whatever numbers the caller counts in) `base`, for the decoders.
    pub(crate) fn memory<'a>(&self, base: u64, bytes: &'a [u8]) -> Bytes<'a> {
        Bytes::new(self.format, LinkAddr(base), bytes)
    }

    /// An error that says what is wrong with this file.
    #[must_use]
    pub fn malformed(&self, what: impl Into<String>) -> OpenError {
        OpenError::Malformed {
            path: self.path.clone(),
            what: what.into(),
        }
    }

    /// Checks that the bytes that the headers promise are all in the file.
    ///
    /// # Errors
    /// [`OpenError::Malformed`] with the header that reaches past the end.
    pub fn check_complete(&self) -> Result<(), OpenError> {
        let len = self.data.len() as u64;
        for (i, s) in self.segments.iter().enumerate() {
            if s.p_filesz > 0
                && s.p_offset
                    .checked_add(s.p_filesz)
                    .is_none_or(|end| end > len)
            {
                return Err(self.malformed(format!(
                    "program header {i} ({}): p_offset {:#x} + p_filesz {:#x} is past the end of the file \
                     ({len} bytes); it was cut short",
                    names::segment_type(self.e_machine, s.p_type),
                    s.p_offset,
                    s.p_filesz,
                )));
            }
            if s.p_type == elf::PT_LOAD.0 && s.p_filesz > s.p_memsz {
                return Err(self.malformed(format!(
                    "program header {i} (PT_LOAD): p_filesz {:#x} is larger than p_memsz {:#x}",
                    s.p_filesz, s.p_memsz,
                )));
            }
        }
        by_class!(self.format, check_sections(&self.data)).map_err(|what| self.malformed(what))
    }

    /// The segments of type `p_type` (`PT_*`), in file order.
    pub fn segments_of(&self, p_type: u32) -> impl Iterator<Item = &Segment> {
        self.segments.iter().filter(move |s| s.p_type == p_type)
    }

    /// The first segment of type `p_type` (`PT_*`), as the kernel and the start code take it.
    #[must_use]
    pub fn segment(&self, p_type: u32) -> Option<&Segment> {
        self.segments_of(p_type).next()
    }

    /// The file bytes of `segment`, as far as the file has them.
    #[must_use]
    pub fn bytes_of(&self, segment: &Segment) -> &[u8] {
        let start = usize::try_from(segment.p_offset).unwrap_or(usize::MAX);
        let size = usize::try_from(segment.p_filesz).unwrap_or(usize::MAX);
        let start = start.min(self.data.len());
        &self.data[start..start.saturating_add(size).min(self.data.len())]
    }

    /// The `PT_LOAD` that holds the `size` bytes of memory at link address `vaddr`.
    #[must_use]
    pub fn load_at(&self, vaddr: u64, size: u64) -> Option<&Segment> {
        self.segments_of(elf::PT_LOAD.0).find(|s| {
            vaddr >= s.p_vaddr && vaddr.checked_add(size).is_some_and(|end| end <= s.end())
        })
    }

    /// The word that the file holds for link address `vaddr`, 4 or 8 bytes by its class; 0 in the part that the
    /// kernel zeroes.
    #[must_use]
    pub fn word_at(&self, vaddr: u64) -> Option<u64> {
        let size = self.format.class.word();
        if let Some(bytes) = self.at_vaddr(vaddr, size) {
            return self.memory(vaddr, bytes).word(LinkAddr(vaddr));
        }
        let segment = self.load_at(vaddr, size)?;
        (vaddr >= segment.p_vaddr.saturating_add(segment.p_filesz)).then_some(0)
    }

    /// The loader that the file names (`PT_INTERP`), if any.
    #[must_use]
    pub fn interpreter(&self) -> Option<String> {
        let segment = self
            .segments
            .iter()
            .find(|s| s.p_type == elf::PT_INTERP.0)?;
        let start = usize::try_from(segment.p_offset).ok()?;
        let end = start.checked_add(usize::try_from(segment.p_filesz).ok()?)?;
        let bytes = self.data.get(start..end)?;
        let bytes = bytes.split(|&b| b == 0).next().unwrap_or(bytes);
        Some(ui::text(bytes))
    }

    /// Where the file has the byte at link address `vaddr`; `None` when no `PT_LOAD` has it there.
    #[must_use]
    pub fn file_offset(&self, vaddr: u64) -> Option<u64> {
        self.segments_of(elf::PT_LOAD.0)
            .find(|s| vaddr >= s.p_vaddr && vaddr - s.p_vaddr < s.p_filesz)
            .and_then(|s| s.p_offset.checked_add(vaddr - s.p_vaddr))
    }

    /// The file bytes of `size` bytes at link address `vaddr`, if one `PT_LOAD` holds them all.
    #[must_use]
    pub fn at_vaddr(&self, vaddr: u64, size: u64) -> Option<&[u8]> {
        let segment = self.segments.iter().find(|s| {
            s.p_type == elf::PT_LOAD.0
                && vaddr >= s.p_vaddr
                && vaddr.checked_add(size).is_some_and(|end| {
                    s.p_vaddr
                        .checked_add(s.p_filesz)
                        .is_some_and(|limit| end <= limit)
                })
        })?;
        let start = segment.p_offset.checked_add(vaddr - segment.p_vaddr)?;
        let end = start.checked_add(size)?;
        self.data
            .get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)
    }
}

/// What decoders read of a file is what the kernel would map.
impl Memory for Elf {
    fn format(&self) -> Format {
        self.format
    }

    fn word(&self, address: LinkAddr) -> Option<u64> {
        self.word_at(address.0)
    }
}

/// The class and byte order of the file that begins with `data`, an ELF file of a type that there is.
fn check_ident(path: &Path, data: &[u8]) -> Result<Format, OpenError> {
    let not_elf = |what: &str| OpenError::NotElf {
        path: path.into(),
        what: what.into(),
    };
    if data.is_empty() {
        return Err(not_elf("it is empty"));
    }
    if data.starts_with(b"#!") {
        return Err(not_elf("it is a script (it begins with #!)"));
    }
    if !data.starts_with(&elf::ELFMAG) {
        return Err(not_elf("it does not begin with 7f 45 4c 46"));
    }
    let malformed = |what: String| OpenError::Malformed {
        path: path.into(),
        what,
    };
    let format = Format::of(data)
        .ok_or_else(|| malformed("e_ident is cut short or names no known class".into()))?;
    if let Some(&[a, b]) = data.get(16..18) {
        let e_type = match format.order {
            ByteOrder::Little => u16::from_le_bytes([a, b]),
            ByteOrder::Big => u16::from_be_bytes([a, b]),
        };
        if !(1..=4).contains(&e_type) {
            return Err(malformed(format!(
                "e_type is {e_type} in a {} header, none of ET_REL, ET_EXEC, ET_DYN, ET_CORE",
                format_name(format),
            )));
        }
    }
    Ok(format)
}
