// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The archive for everybody: what is laid out, in a folder of the archive's name.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::{Plan, run_for_output};

/// Makes the archive and returns its file name. GNU tar (its manual, "Reproducibility").
pub fn make(plan: &Plan, staged: &Path) -> Result<String> {
    let name = plan.name();
    let file = format!("{name}.tar.xz");
    run_for_output(
        Command::new("tar")
            .args(["--create", "--format=gnu", "--sort=name"])
            .args(["--owner=0", "--group=0", "--numeric-owner"])
            .arg(format!("--mtime=@{}", plan.epoch))
            // One thread: what more of them write depends on how many there are.
            .arg("--use-compress-program=xz --threads=1 -6")
            .arg(format!("--transform=flags=rSh;s,^\\.,{name},"))
            .arg("--file")
            .arg(plan.out.join(&file))
            .arg("--directory")
            .arg(staged)
            .arg(".")
            .env("LC_ALL", "C"),
    )?;
    Ok(file)
}
