// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The file to execute: opened once, so that the file that is checked is the file that runs.

use std::fs::{File, Metadata};
use std::io::{self, Seek};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use nix::errno::Errno;
use nix::libc;
use rustix::fs::{MemfdFlags, Mode, OFlags, SealFlags, StatVfsMountFlags};

use super::diagnose::{self, Kind};
use super::isolation::{Attempt, SpawnError};
use super::nodes::c_string;
use super::plan::Given;
use crate::elf::Stamp;
use crate::ui::Shown as _;

/// A file to execute.
#[derive(Debug)]
pub(super) struct Program {
    path: PathBuf,
    pub(super) path_only: OwnedFd,
    metadata: Metadata,
    /// For reading its headers, and for an emulator; `None` if it is not readable.
    pub(super) readable: Option<File>,
    pub(super) kind: Option<Kind>,
    /// Whether it is a copy in memory that nobody can write.
    copied: bool,
}

impl Program {
    /// Opens `path`, and refuses what cannot be a program.
    pub(super) fn open(path: &Path) -> Result<Self, SpawnError> {
        let wrong = |diagnosis| SpawnError::Program {
            path: path.into(),
            diagnosis,
        };
        // O_PATH: needs no right to read, and does not wait for a FIFO's writer.
        let fd = rustix::fs::open(path, OFlags::PATH | OFlags::CLOEXEC, Mode::empty())
            .map_err(|e| wrong(diagnose::cannot_open(path, &e.into())))?;
        let handle = File::from(fd);
        let metadata = handle
            .metadata()
            .map_err(|e| wrong(diagnose::cannot_open(path, &e)))?;
        if let Some(diagnosis) = diagnose::not_a_file(&metadata) {
            return Err(wrong(diagnosis));
        }
        // Opened a second time: an O_PATH descriptor leads to the bytes only through /proc.
        let readable = File::options()
            .read(true)
            .custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY)
            .open(path)
            .ok();
        let same = readable
            .as_ref()
            .and_then(|file| file.metadata().ok())
            .is_none_or(|now| identity(&now) == identity(&metadata));
        if !same {
            return Err(replaced(path));
        }
        let kind = readable.as_ref().and_then(|file| Kind::read(file).ok());
        if let Some(diagnosis) = kind.as_ref().and_then(diagnose::before_exec) {
            return Err(wrong(diagnosis));
        }
        Ok(Self {
            path: path.into(),
            path_only: handle.into(),
            metadata,
            readable,
            kind,
            copied: false,
        })
    }

    /// Refuses it unless it is the file that `stamp` was taken of, unchanged.
    pub(super) fn must_be(&self, stamp: &Stamp) -> Result<(), SpawnError> {
        if Stamp::of(&self.metadata) == *stamp {
            Ok(())
        } else {
            Err(replaced(&self.path))
        }
    }

    /// It for the child: as descriptor `fd`, or with `views` opened anew, read-only.
    pub(super) fn given(&self, fd: i32, views: bool) -> Result<Given, Attempt> {
        let view = (views && !self.copied)
            .then(|| {
                // If the child finds no such path, it reports that and gets a copy.
                let place = self.path.canonicalize().unwrap_or(self.path.clone());
                c_string(place.as_os_str(), "the program's path")
            })
            .transpose()?;
        Ok(Given {
            fd,
            view,
            identity: identity(&self.metadata),
        })
    }

    /// Replaces it by a copy in memory that nobody can write.
    pub(super) fn copy_to_memory(&mut self) -> Result<(), SpawnError> {
        let failed = |why: &str| {
            SpawnError::Setup(format!(
                "{}: cannot be opened read-only inside the root, and cannot be copied to memory: {why}",
                self.path.shown()
            ))
        };
        let Some(from) = &mut self.readable else {
            return Err(failed("it is not readable"));
        };
        let no_exec = rustix::fs::fstatvfs(&self.path_only)
            .is_ok_and(|fs| fs.f_flag.contains(StatVfsMountFlags::NOEXEC));
        if no_exec {
            return Err(failed("its file system is mounted noexec"));
        }
        let copy = sealed_copy(from, &self.path, self.metadata.mode())
            .map_err(|error| failed(&error.to_string()))?;
        let path_only = copy
            .try_clone()
            .map_err(|error| failed(&error.to_string()))?;
        self.path_only = path_only.into();
        self.readable = Some(copy);
        self.copied = true;
        Ok(())
    }

    /// Why execve(2) failed with `errno`; `empty` says whether the root was empty.
    pub(super) fn exec_error(&self, errno: Errno, empty: bool) -> SpawnError {
        SpawnError::Program {
            path: self.path.clone(),
            diagnosis: diagnose::after_exec(
                errno,
                &self.metadata,
                self.kind.as_ref(),
                &self.path_only,
                empty,
            ),
        }
    }
}

fn identity(metadata: &Metadata) -> (u64, u64) {
    (metadata.dev(), metadata.ino())
}

fn replaced(path: &Path) -> SpawnError {
    SpawnError::Setup(format!(
        "{}: changed while it was being checked; try again",
        path.shown()
    ))
}

/// The bytes of `from` in memory, never to be written again (memfd_create(2), file sealing).
fn sealed_copy(from: &mut File, path: &Path, mode: u32) -> io::Result<File> {
    let name = path.file_name().unwrap_or_default().as_bytes();
    // The kernel takes 249 bytes.
    let name = &name[..name.len().min(200)];
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    // Linux 6.3 wants to be told that it is for executing; older kernels refuse the flag.
    let memory = rustix::fs::memfd_create(name, flags | MemfdFlags::EXEC)
        .or_else(|_| rustix::fs::memfd_create(name, flags))?;
    let mut memory = File::from(memory);
    from.rewind()?;
    io::copy(from, &mut memory)?;
    memory.rewind()?;
    let executable = if mode & 0o111 != 0 { 0o555 } else { 0o444 };
    memory.set_permissions(std::fs::Permissions::from_mode(executable))?;
    let seals = SealFlags::WRITE | SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL;
    rustix::fs::fcntl_add_seals(&memory, seals)?;
    Ok(memory)
}
