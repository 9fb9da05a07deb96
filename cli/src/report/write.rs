// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Writing the page: a temporary file beside the target, then a rename.

use std::ffi::OsString;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use super::page::GENERATOR;
use crate::exit;

fn failed(path: &Path) -> impl Fn(std::io::Error) -> anyhow::Error {
    move |error| {
        exit::Failure::new(
            exit::CANNOT_CREATE,
            format!("{}: cannot be written: {error}", path.display()),
        )
    }
}

/// The name of the page of `input`: its own with `.html` behind it.
fn name(input: &Path) -> OsString {
    let mut name = input.file_name().unwrap_or("report".as_ref()).to_owned();
    name.push(".html");
    name
}

/// Whether `path` begins like a page of ours, which may be replaced without being named.
fn is_report(path: &Path) -> bool {
    let mut head = Vec::new();
    fs::File::open(path)
        .and_then(|f| f.take(4096).read_to_end(&mut head))
        .is_ok_and(|_| String::from_utf8_lossy(&head).contains(GENERATOR))
}

/// Writes `data`, the page of `input`; gives the path, or `None` for stdout.
///
/// # Errors
/// What the system refused, with the file's name, carrying [`exit::CANNOT_CREATE`]; or [`exit::USAGE`]
/// when `output` is the input itself.
pub fn write(input: &Path, output: Option<&Path>, data: &[u8]) -> anyhow::Result<Option<PathBuf>> {
    if output == Some(Path::new("-")) {
        std::io::stdout().lock().write_all(data)?;
        return Ok(None);
    }
    let path = match output {
        Some(path) if path.is_dir() => path.join(name(input)),
        Some(path) => path.into(),
        None => name(input).into(),
    };
    let failed = failed(&path);
    if let Ok(existing) = fs::metadata(&path) {
        let of_input = fs::metadata(input).map_err(&failed)?;
        if (existing.dev(), existing.ino()) == (of_input.dev(), of_input.ino()) {
            return Err(exit::Failure::new(
                exit::USAGE,
                format!(
                    "{}: is the input; name another file with -o",
                    path.display()
                ),
            ));
        }
        if existing.is_dir() {
            return Err(failed(std::io::ErrorKind::IsADirectory.into()));
        }
        if !existing.is_file() {
            // /dev/null, a pipe: nothing to rename over.
            fs::write(&path, data).map_err(&failed)?;
            return Ok(Some(path.clone()));
        }
        if output.is_none() && !is_report(&path) {
            return Err(exit::Failure::new(
                exit::CANNOT_CREATE,
                format!(
                    "{}: is there already, and is no report; name the page with -o",
                    path.display()
                ),
            ));
        }
    }
    // The file behind a symbolic link is replaced, not the link.
    let target = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
    let directory = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut temporary = tempfile::Builder::new()
        .prefix(".piestart-")
        .permissions(fs::Permissions::from_mode(0o666)) // Less the umask.
        .tempfile_in(directory)
        .map_err(&failed)?;
    temporary.write_all(data).map_err(&failed)?;
    temporary.persist(&target).map_err(|e| failed(e.error))?;
    Ok(Some(path.clone()))
}
