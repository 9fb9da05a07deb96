// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! An ELF file as the tool looks at it: read once, checked once, every fault with the file's name.
//!
//! 64-bit little-endian files are understood; others are named for what they are. Reading never
//! panics, whatever the bytes are.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use object::elf;
use object::read::elf::{FileHeader, ProgramHeader};
use object::{FileKind, LittleEndian as LE};
use thiserror::Error;

use crate::exit;

/// Why a file cannot be looked at.
#[derive(Debug, Error)]
pub enum OpenError {
    /// It cannot be opened or read.
    #[error("{path}: {source}")]
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
            let what = if metadata.is_dir() { "a directory" } else { "a special file" };
            return Err(OpenError::NotAFile { path: path.into(), what });
        }
        let mut file = File::open(path).map_err(unreadable)?;
        let mut data = Vec::new();
        (&mut file).take(64).read_to_end(&mut data).map_err(unreadable)?;
        check_ident(path, &data)?;
        file.read_to_end(&mut data).map_err(unreadable)?;
        Self::parse(path, data)
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
        let header = elf::FileHeader64::<LE>::parse(&*data)
            .map_err(|_| malformed(format!("the file ends inside its header ({} bytes)", data.len())))?;
        let e = LE;
        let raw = header
            .program_headers(e, &*data)
            .map_err(|error| malformed(format!("e_phoff/e_phnum: {error}")))?;
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
            data,
        })
    }

    /// The loader that the file asks for (`PT_INTERP`), if any.
    #[must_use]
    pub fn interpreter(&self) -> Option<String> {
        let segment = self.segments.iter().find(|s| s.p_type == elf::PT_INTERP.0)?;
        let start = usize::try_from(segment.p_offset).ok()?;
        let end = start.checked_add(usize::try_from(segment.p_filesz).ok()?)?;
        let bytes = self.data.get(start..end)?;
        let bytes = bytes.split(|&b| b == 0).next().unwrap_or(bytes);
        Some(String::from_utf8_lossy(bytes).into_owned())
    }

    /// The file bytes of `size` bytes at link address `vaddr`, if one `PT_LOAD` holds them all.
    #[must_use]
    pub fn at_vaddr(&self, vaddr: u64, size: u64) -> Option<&[u8]> {
        let segment = self.segments.iter().find(|s| {
            s.p_type == elf::PT_LOAD.0
                && vaddr >= s.p_vaddr
                && vaddr.checked_add(size).is_some_and(|end| {
                    s.p_vaddr.checked_add(s.p_filesz).is_some_and(|limit| end <= limit)
                })
        })?;
        let start = segment.p_offset.checked_add(vaddr - segment.p_vaddr)?;
        let end = start.checked_add(size)?;
        self.data.get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)
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
        return Ok(());
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
