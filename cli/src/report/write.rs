// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where the page goes.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::page::GENERATOR;
use crate::ui::Shown as _;
use crate::{exit, host, io};

/// The name of the page of `input`: its own and `.html`.
fn name(input: &Path) -> OsString {
    let mut name = input.file_name().unwrap_or("report".as_ref()).to_owned();
    name.push(".html");
    name
}

/// Whether `path` begins like a page of ours, which may be replaced without being named.
fn is_report(path: &Path) -> bool {
    String::from_utf8_lossy(&io::head(path, 4096)).contains(GENERATOR)
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
    if let Ok(existing) = fs::metadata(&path) {
        let of_input = fs::metadata(input).map_err(|e| io::unreadable(input, &e))?;
        if host::place(&path, &existing) == host::place(input, &of_input) {
            return Err(exit::Failure::new(
                exit::USAGE,
                format!("{}: is the input; name another file with -o", path.shown()),
            ));
        }
        if output.is_none() && existing.is_file() && !is_report(&path) {
            return Err(exit::Failure::new(
                exit::CANNOT_CREATE,
                format!(
                    "{}: exists and is not a report; name another file with -o",
                    path.shown()
                ),
            ));
        }
    }
    io::write(&path, data)?;
    Ok(Some(path))
}
