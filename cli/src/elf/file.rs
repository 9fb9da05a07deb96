// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The file itself: reading it, its header and its program headers.

use std::fs::File;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use object::elf;
use object::read::elf::{FileHeader, ProgramHeader};
use object::{FileKind, LittleEndian as LE};
use thiserror::Error;

use super::names;
use crate::exit;

/// Why a file cannot be looked at.
#[derive(Debug, Error)]
pub enum OpenError {
    /// It cannot be opened or read.
    #[error("{path}: {}", crate::io::cause(path, source))]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// It is a directory, a device, a pipe.
    #[error("{path}: is {what}, not a file")]
    NotAFile {
        /// The file.
        path: PathBuf,
        /// What it is.
        what: &'static str,
    },
    /// It is something other than ELF.
    #[error("{path}: not an ELF file: {what}")]
    NotElf {
        /// The file.
        path: PathBuf,
        /// What it looks like.
        what: String,
    },
    /// It is ELF of a class or byte order that piestart has no start code for.
    #[error("{path}: {what} ELF; piestart handles 64-bit little-endian ELF only")]
    Unsupported {
        /// The file.
        path: PathBuf,
        /// Its class and byte order.
        what: &'static str,
    },
    /// It is ELF, and damaged.
    #[error("{path}: damaged ELF file: {what}")]
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
            Self::NotElf { .. } | Self::Unsupported { .. } | Self::Malformed { .. } => exit::DATA,
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
    /// The link address behind its last byte.
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
pub struct Stamp {
    place: (u64, u64),
    size: u64,
    changed: (i64, i64),
}

impl Stamp {
    /// Of the file that `metadata` speaks of. Every write sets its ctime.
    #[must_use]
    pub fn of(metadata: &std::fs::Metadata) -> Self {
        Self {
            place: (metadata.dev(), metadata.ino()),
            size: metadata.len(),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        }
    }
}

/// An ELF file, read and checked as far as its header and program headers.
#[derive(Debug)]
pub struct Elf {
    /// Where it came from.
    pub path: PathBuf,
    /// Its bytes.
    pub data: Vec<u8>,
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

/// The most program headers that the kernel takes: 64 KiB of them (`load_elf_phdrs` in `fs/binfmt_elf.c`).
const MAX_SEGMENTS: usize = 65536 / 56;

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
        check_ident(path, &data)?;
        let malformed = |what: String| OpenError::Malformed {
            path: path.into(),
            what,
        };
        let header = elf::FileHeader64::<LE>::parse(&*data).map_err(|_| {
            malformed(format!(
                "the file ends inside its header ({} bytes)",
                data.len()
            ))
        })?;
        let e = LE;
        let raw = header
            .program_headers(e, &*data)
            .map_err(|error| malformed(format!("e_phoff/e_phnum: {error}")))?;
        if raw.len() > MAX_SEGMENTS {
            return Err(malformed(format!(
                "e_phnum is {}; the kernel takes at most {MAX_SEGMENTS} program headers",
                raw.len()
            )));
        }
        let segments = raw
            .iter()
            .map(|p| Segment {
                p_type: p.p_type(e).0,
                p_flags: p.p_flags(e).0,
                p_offset: p.p_offset(e),
                p_vaddr: p.p_vaddr(e),
                p_filesz: p.p_filesz(e),
                p_memsz: p.p_memsz(e),
                p_align: p.p_align(e),
            })
            .collect();
        Ok(Self {
            path: path.into(),
            e_type: header.e_type(e).0,
            e_machine: header.e_machine(e).0,
            e_entry: header.e_entry(e),
            segments,
            stamp: None,
            data,
        })
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
        let header = elf::FileHeader64::<LE>::parse(&*self.data)
            .map_err(|_| self.malformed("the file ends inside its header"))?;
        header.section_headers(LE, &*self.data).map_err(|error| {
            self.malformed(format!("e_shoff/e_shnum: {error}; the file was cut short"))
        })?;
        Ok(())
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

    /// The word that the file holds for link address `vaddr`; 0 in the part that the kernel zeroes.
    #[must_use]
    pub fn word_at(&self, vaddr: u64) -> Option<u64> {
        if let Some(bytes) = self.at_vaddr(vaddr, 8) {
            return Some(u64::from_le_bytes(bytes.try_into().ok()?));
        }
        let segment = self.load_at(vaddr, 8)?;
        (vaddr >= segment.p_vaddr.saturating_add(segment.p_filesz)).then_some(0)
    }

    /// The loader that the file asks for (`PT_INTERP`), if any.
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
        Some(String::from_utf8_lossy(bytes).into_owned())
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

/// Refuses what is not a 64-bit little-endian ELF file, by its first bytes.
fn check_ident(path: &Path, data: &[u8]) -> Result<(), OpenError> {
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
    if FileKind::parse(data) == Ok(FileKind::Elf64) && data.get(5) == Some(&elf::ELFDATA2LSB.0) {
        return match data.get(16..18) {
            Some([1..=4, 0]) | None => Ok(()),
            Some(e_type) => Err(OpenError::Malformed {
                path: path.into(),
                what: format!(
                    "e_type is {}, none of ET_REL, ET_EXEC, ET_DYN, ET_CORE",
                    u16::from_le_bytes([e_type[0], e_type[1]])
                ),
            }),
        };
    }
    let what = match (data.get(4), data.get(5)) {
        (Some(1), Some(1)) => "32-bit little-endian",
        (Some(1), Some(2)) => "32-bit big-endian",
        (Some(2), Some(2)) => "64-bit big-endian",
        _ => {
            return Err(OpenError::Malformed {
                path: path.into(),
                what: "e_ident is cut short or names no known class".into(),
            });
        }
    };
    Err(OpenError::Unsupported {
        path: path.into(),
        what,
    })
}
