// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A finished program in the demo: what its process shows as it was shipped, and converted.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use super::show::{protection, row};
use crate::check::Facts;
use crate::elf::{Elf, OpenError};
use crate::live::{self, Live, RelroSeen};
use crate::ui::{DIM, NAME, paint};

/// Converts `program` into `folder`, and prints what both show when they are started.
///
/// # Errors
/// It cannot be read, converted or started, or RELRO is writable in the converted program.
pub(super) fn show(program: &Path, folder: &Path) -> anyhow::Result<()> {
    let (before, seen) = look(program)?;
    row(DIM, "file", program.display())?;
    row(DIM, "shipped", state(&before, &seen))?;

    let name = program.file_name().context("it has no name")?;
    let mut converted = name.to_owned();
    converted.push(".converted");
    let converted = folder.join(converted);
    let output = Command::new(std::env::current_exe()?)
        .args(["convert", "--quiet"])
        .arg(program)
        .arg("-o")
        .arg(&converted)
        .output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let how = format!("piestart convert {0} -o {0}.converted", name.display());
    row(DIM, "command", how)?;

    let (after, seen) = look(&converted)?;
    row(DIM, "now", state(&after, &seen))?;
    let version = Command::new(&converted).arg("--version").output()?;
    if let Some(said) = String::from_utf8_lossy(&version.stdout).lines().next() {
        row(DIM, "it says", paint(NAME, said))?;
    }
    if seen.relro != Some(RelroSeen::ReadOnly) {
        bail!("RELRO is not enforced in the converted program");
    }
    Ok(())
}

/// The file, and its process stopped where its own code begins.
fn look(path: &Path) -> anyhow::Result<(Elf, Live)> {
    let elf = Elf::open(path).map_err(OpenError::into_failure)?;
    let facts =
        Facts::of(&elf, rustix::param::page_size() as u64).map_err(OpenError::into_failure)?;
    let live = live::look(&elf, &facts.slots.all)?;
    if live.relro.is_none() {
        bail!("{}: {}", path.display(), live.how);
    }
    Ok((elf, live))
}

fn state(elf: &Elf, live: &Live) -> String {
    format!("{} bytes; RELRO {}", elf.data.len(), protection(elf, live))
}
