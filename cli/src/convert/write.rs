// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Writing the result with the permissions of the input.

use std::fs::{self, File, FileTimes};
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::{exit, io};

/// Writes `data`, converted from `input`, to `output`; with `in_place` that is `input` itself, whose
/// owner, times and extended attributes are kept too.
///
/// # Errors
/// What the system refused, with the file's name, carrying [`exit::CANNOT_CREATE`] (or
/// [`exit::USAGE`] when `output` is the input and `in_place` was not asked for).
pub fn write(input: &Path, output: &Path, data: &[u8], in_place: bool) -> anyhow::Result<()> {
    if output == Path::new("-") {
        return Ok(std::io::stdout().lock().write_all(data)?);
    }
    let metadata = fs::metadata(input).map_err(|error| io::unreadable(input, &error))?;
    if !in_place
        && let Ok(existing) = fs::metadata(output)
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
        if in_place {
            keep_owner_and_attributes(input, file, &metadata);
        }
        // After the owner, since changing that clears the set-user-ID bits.
        file.set_permissions(metadata.permissions())?;
        if in_place {
            let times = FileTimes::new()
                .set_accessed(metadata.accessed()?)
                .set_modified(metadata.modified()?);
            file.set_times(times)?;
        }
        file.sync_all()
    })
}

/// Gives `file` the owner and the extended attributes of `input`, as far as we may.
fn keep_owner_and_attributes(input: &Path, file: &File, metadata: &fs::Metadata) {
    // Only root can give a file away; for everybody else it is their own already.
    let _ = std::os::unix::fs::fchown(file, Some(metadata.uid()), Some(metadata.gid()));
    let mut names = vec![0u8; 64 * 1024];
    let Ok(size) = rustix::fs::listxattr(input, &mut names[..]) else {
        return;
    };
    let mut value = vec![0u8; 64 * 1024];
    for name in names[..size].split(|&b| b == 0).filter(|n| !n.is_empty()) {
        let Ok(size) = rustix::fs::getxattr(input, name, &mut value[..]) else {
            continue;
        };
        let _ = rustix::fs::fsetxattr(file, name, &value[..size], rustix::fs::XattrFlags::empty());
    }
}
