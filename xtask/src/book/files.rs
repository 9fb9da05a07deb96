// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Names and lists of the book's files, and the folder that its commands run in.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::repository;

/// The last part of a path.
pub fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The entries of `dir` that `keep` accepts, in order of their names.
pub fn sorted(dir: &Path, keep: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let mut found: Vec<_> = fs::read_dir(dir)
        .with_context(|| dir.display().to_string())?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| keep(path))
        .collect();
    found.sort();
    Ok(found)
}

/// A folder with a copy of the programs of the book.
pub fn scratch() -> Result<tempfile::TempDir> {
    let dir = tempfile::Builder::new().prefix("piestart-book").tempdir()?;
    for program in sorted(
        &repository::root().join("docs/book/programs"),
        Path::is_file,
    )? {
        fs::copy(&program, dir.path().join(name_of(&program)))?;
    }
    Ok(dir)
}
