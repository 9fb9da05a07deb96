// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Writing the result: a temporary file beside the target, then a rename, so that the target is
//! always either the old file or the whole new one.

use std::fs::{self, File, FileTimes};
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use anyhow::Context;

use crate::exit;

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
    let failed = |error: std::io::Error| {
        exit::Failure::new(
            exit::CANNOT_CREATE,
            format!("{}: cannot be written: {error}", output.display()),
        )
    };
    let metadata = fs::metadata(input).map_err(failed)?;
    if !in_place && let Ok(existing) = fs::metadata(output) {
        if existing.is_dir() {
            return Err(failed(std::io::Error::from(
                std::io::ErrorKind::IsADirectory,
            )));
        }
        if (existing.dev(), existing.ino()) == (metadata.dev(), metadata.ino()) {
            return Err(exit::Failure::new(
                exit::USAGE,
                format!(
                    "{}: is the input; say --in-place to replace it",
                    output.display()
                ),
            ));
        }
        if !existing.is_file() {
            // /dev/null, a pipe: nothing to rename over.
            return fs::write(output, data).map_err(failed);
        }
    }
    // The file behind a symbolic link is replaced, not the link.
    let target = fs::canonicalize(output).unwrap_or_else(|_| output.to_path_buf());
    let directory = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut temporary = tempfile::Builder::new()
        .prefix(".piestart-")
        .tempfile_in(directory)
        .map_err(failed)?;
    temporary.write_all(data).map_err(failed)?;
    let file = temporary.as_file();
    if in_place {
        keep_owner_and_attributes(input, file, &metadata);
    }
    // After the owner, since changing that clears the set-user-ID bits.
    file.set_permissions(metadata.permissions())
        .map_err(failed)?;
    if in_place {
        let times = FileTimes::new()
            .set_accessed(metadata.accessed().map_err(failed)?)
            .set_modified(metadata.modified().map_err(failed)?);
        file.set_times(times).map_err(failed)?;
    }
    file.sync_all().map_err(failed)?;
    temporary
        .persist(&target)
        .map_err(|e| failed(e.error))
        .context("the old file is untouched")?;
    Ok(())
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
