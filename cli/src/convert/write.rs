// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Writing the result with the permissions of the input; in place with all that belongs to a file.

use std::fs::{self, FileTimes};
use std::io::Write;
use std::path::Path;

use crate::tree::Found;
use crate::ui::Shown as _;
use crate::{exit, host, io};

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
        && host::place(output, &existing) == host::place(input, &metadata)
    {
        return Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "{}: is the input; say --in-place to replace it",
                output.shown()
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
        host::keep_owner(file, &metadata)?;
        host::keep_attributes(path, file)?;
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
