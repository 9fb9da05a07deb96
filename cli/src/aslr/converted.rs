// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--converted`: the static-PIE that `piestart convert` makes of a program, to compare.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::convert::transform::{self, Options, Outcome};
use crate::elf::{Elf, OpenError};
use crate::exit;
use crate::ui::Shown as _;

/// Converts `path` into a temporary file, which is gone with the folder that is returned. It lies beside `path` where
/// that is possible: the kernel places an image by the file system that its file is on.
///
/// # Errors
/// The program cannot be converted, needs no conversion, or its copy cannot be written.
pub(super) fn convert(path: &Path) -> anyhow::Result<(PathBuf, TempDir)> {
    let failed = |code, why: String| {
        exit::Failure::new(code, format!("{}: --converted: {why}", path.shown()))
    };
    let elf = Elf::open(path).map_err(OpenError::into_failure)?;
    let data = match transform::convert(elf, &Options::default()) {
        Ok((Some(data), _)) => data,
        Ok((None, outcome)) => {
            let reason = match outcome {
                Outcome::Unchanged { reason } => reason,
                Outcome::Converted(_) => "it is as it would be",
            };
            let why =
                format!("nothing to convert: {reason}; to compare it, name the other form as well");
            return Err(failed(exit::FINDING, why));
        }
        Err(refusal) => return Err(failed(refusal.exit_code(), refusal.to_string())),
    };
    let beside = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut name = tempfile::Builder::new();
    name.prefix(".piestart-aslr-");
    let folder = name
        .tempdir_in(beside.unwrap_or(Path::new(".")))
        .or_else(|_| name.tempdir())?;
    let converted = folder.path().join("converted");
    let written = fs::write(&converted, data)
        .and_then(|()| fs::set_permissions(&converted, fs::Permissions::from_mode(0o700)));
    written.map_err(|error| failed(exit::CANNOT_CREATE, error.to_string()))?;
    Ok((converted, folder))
}
