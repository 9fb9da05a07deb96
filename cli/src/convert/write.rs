// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Writing the result with the permissions of the input; in place with all that belongs to a file.

use std::fs::{self, File, FileTimes, Metadata};
use std::io::{Error, Result, Write};
use std::os::unix::fs::{MetadataExt, fchown};
use std::path::Path;

use rustix::fs::XattrFlags;

use crate::tree::Found;
use crate::{exit, io};

/// Writes `data`, converted from `input`, to `output`.
///
/// # Errors
/// What the system refused, with the file's name, carrying [`exit::CANNOT_CREATE`] (or
/// [`exit::USAGE`] when `output` is the input).
pub fn to_another(input: &Path, output: &Path, data: &[u8]) -> anyhow::Result<()> {
    if output == Path::new("-") {
        return Ok(std::io::stdout().lock().write_all(data)?);
    }
    let metadata = fs::metadata(input).map_err(|error| io::unreadable(input, &error))?;
    if let Ok(existing) = fs::metadata(output)
        && (existing.dev(), existing.ino()) == (metadata.dev(), metadata.ino())
    {
        return Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "{}: is the input; say --in-place to replace it",
                output.display()
            ),
        ));
    }
    io::replace(output, |file| {
        file.write_all(data)?;
        if !file.metadata()?.is_file() {
            return Ok(()); // /dev/null, a pipe: not ours to give permissions.
        }
        file.set_permissions(metadata.permissions())?;
        file.sync_all()
    })
}

/// Puts `data` in the place of a file, under all the names that are known of it, with its owner, mode, times and
/// extended attributes; and says how many other names still have what was there before.
///
/// The file may be running meanwhile: it is not written to, another takes its names.
///
/// # Errors
/// What the system refused, or what could not be kept, with the file's name; the file is as it was then.
pub fn in_place(found: &Found, data: &[u8]) -> anyhow::Result<u64> {
    let path = &found.path;
    let metadata = fs::metadata(path).map_err(|error| io::unreadable(path, &error))?;
    io::replace(path, |file| {
        file.write_all(data)?;
        keep_owner(file, &metadata)?;
        keep_attributes(path, file)?;
        // After the owner, since changing that clears the set-user-ID bits.
        file.set_permissions(metadata.permissions())?;
        let times = FileTimes::new()
            .set_accessed(metadata.accessed()?)
            .set_modified(metadata.modified()?);
        file.set_times(times)?;
        file.sync_all()
    })?;
    for name in &found.names {
        io::link_to(path, name)?;
    }
    Ok(found.elsewhere)
}

/// Gives `file` the owner and group of the file that it replaces.
fn keep_owner(file: &File, old: &Metadata) -> Result<()> {
    let new = file.metadata()?;
    if (new.uid(), new.gid()) == (old.uid(), old.gid()) {
        return Ok(());
    }
    // A set-user-ID program would run as somebody else.
    fchown(file, Some(old.uid()), Some(old.gid())).map_err(|_| {
        Error::other(format!(
            "its owner and group ({}:{}) cannot be kept; run as its owner or as root, or write a new file with -o",
            old.uid(),
            old.gid()
        ))
    })
}

/// Gives `file` the extended attributes of `input`: capabilities, access control lists, the user's own.
fn keep_attributes(input: &Path, file: &File) -> Result<()> {
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
            return Err(Error::other(format!(
                "its extended attribute {} cannot be kept; run as root, or write a new file with -o",
                String::from_utf8_lossy(name)
            )));
        }
    }
    Ok(())
}
