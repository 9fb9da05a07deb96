// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Linux and macOS.

use std::ffi::{OsStr, OsString};
use std::fs::{File, Metadata, Permissions};
use std::io;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, fchown};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Command, ExitStatus};

use nix::errno::Errno;
use rustix::fs::XattrFlags;

pub use std::os::unix::fs::symlink;

/// The tool's file name.
pub const TOOL_NAME: &str = "piestart";

/// The name under which the tool is a linker.
pub const LINKER_NAME: &str = "piestart-link";

/// Whether everybody may make symbolic links.
pub const HAS_LINKS: bool = true;

/// What tells one file from every other: device and inode.
pub type Place = (u64, u64);

/// What tells a file from what it was: device, inode, size, and when it was changed, which every write sets.
pub type State = (u64, u64, u64, i64, i64);

/// Which file it is that `metadata` speaks of.
#[must_use]
pub fn place(_: &Path, metadata: &Metadata) -> Place {
    (metadata.dev(), metadata.ino())
}

/// The state of the file that `metadata` speaks of.
#[must_use]
pub fn state(metadata: &Metadata) -> State {
    let m = metadata;
    (m.dev(), m.ino(), m.size(), m.ctime(), m.ctime_nsec())
}

/// How many names the file has.
#[must_use]
pub fn names(metadata: &Metadata) -> u64 {
    metadata.nlink()
}

/// Makes a new file with these permissions, less the umask.
///
/// # Errors
/// The system's.
pub fn create(path: &Path, mode: u32) -> io::Result<File> {
    File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .mode(mode)
        .open(path)
}

/// Gives `file` these permissions.
///
/// # Errors
/// The system's.
pub fn set_mode(file: &File, mode: u32) -> io::Result<()> {
    file.set_permissions(Permissions::from_mode(mode))
}

/// Gives `file` the owner and group of the file that it replaces.
///
/// # Errors
/// It may not.
pub fn keep_owner(file: &File, old: &Metadata) -> io::Result<()> {
    let new = file.metadata()?;
    if (new.uid(), new.gid()) == (old.uid(), old.gid()) {
        return Ok(());
    }
    // A set-user-ID program would run as somebody else.
    fchown(file, Some(old.uid()), Some(old.gid())).map_err(|_| {
        io::Error::other(format!(
            "its owner and group ({}:{}) cannot be kept; run as its owner or as root, or write a new file with -o",
            old.uid(),
            old.gid()
        ))
    })
}

/// Gives `file` the extended attributes of `input`: capabilities, access control lists, the user's own.
///
/// # Errors
/// It may not.
pub fn keep_attributes(input: &Path, file: &File) -> io::Result<()> {
    let mut names = vec![0u8; 64 * 1024];
    let Ok(size) = rustix::fs::listxattr(input, &mut names[..]) else {
        return Ok(()); // The file system has none.
    };
    let (mut value, mut already) = (vec![0u8; 64 * 1024], vec![0u8; 64 * 1024]);
    for name in names[..size].split(|&b| b == 0).filter(|n| !n.is_empty()) {
        // The kernel's own hash and signature of the old content: it makes new ones.
        if [&b"security.ima"[..], b"security.evm"].contains(&name) {
            continue;
        }
        let Ok(size) = rustix::fs::getxattr(input, name, &mut value[..]) else {
            continue;
        };
        let value = &value[..size];
        if rustix::fs::fgetxattr(file, name, &mut already[..]).is_ok_and(|n| &already[..n] == value)
        {
            continue;
        }
        let kept = rustix::fs::fsetxattr(file, name, value, XattrFlags::empty());
        // A label is the security module's to give; it has given the new file one.
        if kept.is_err() && name != b"security.selinux" {
            return Err(io::Error::other(format!(
                "its extended attribute {} cannot be kept; run as root, or write a new file with -o",
                String::from_utf8_lossy(name)
            )));
        }
    }
    Ok(())
}

/// Becomes `command`: signals, the terminal and the exit status are then that program's own.
///
/// # Errors
/// It cannot be run.
pub fn replace(command: &mut Command) -> io::Result<ExitStatus> {
    Err(command.exec())
}

/// The signal that ended a process.
#[must_use]
pub fn signal(status: ExitStatus) -> Option<i32> {
    status.signal()
}

/// `error` in the system's words, without its number and path.
#[must_use]
pub fn words(error: &io::Error) -> String {
    match error.raw_os_error() {
        Some(number) => Errno::from_raw(number).desc().to_lowercase(),
        // Words of our own. What others say may have the temporary name in it.
        None if error.kind() == io::ErrorKind::Other => error.to_string(),
        None => error.kind().to_string(),
    }
}

/// The error of links that lead to each other.
#[must_use]
pub fn too_many_links() -> io::Error {
    Errno::ELOOP.into()
}

/// A word of a command line or of a response file.
#[must_use]
pub fn word(bytes: &[u8]) -> OsString {
    OsString::from_vec(bytes.to_vec())
}

/// The bytes of a word.
#[must_use]
pub fn bytes(word: &OsStr) -> &[u8] {
    word.as_bytes()
}
