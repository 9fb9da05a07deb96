// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where the repository is, and the cargo that builds it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// The repository's top folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask/ stands inside the repository")
}

/// Cargo's target folder, as cargo itself would choose it.
pub fn target_dir() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) if !dir.is_empty() => root().join(dir),
        _ => root().join("target"),
    }
}

/// The cargo that runs this, in the repository's top folder.
pub fn cargo() -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root());
    command
}

/// Options of cargo for packages with `std`. A panic ends the process, says the workspace's profile, because a program
/// without a C library cannot unwind; tests unwind in any case. By these all is compiled once, and not once for each.
pub const UNWINDS: [&str; 2] = ["--config", "profile.dev.panic='unwind'"];

/// Where [`build_tool`] puts the tool.
pub fn tool() -> PathBuf {
    target_dir().join("debug/piestart")
}

/// Builds the tool as its tests have it: with the features that what they depend on asks of what the tool depends on,
/// which cargo gives it as soon as it builds any of them. So nothing is compiled twice.
pub fn build_tool() -> Result<PathBuf> {
    let mut build = cargo();
    build
        .args(["build", "--quiet", "--package", "piestart-cli"])
        .args(["--bins", "--test", "json"])
        .args(UNWINDS);
    let status = build.status().context("cannot run cargo")?;
    ensure!(status.success(), "piestart does not build");
    Ok(tool())
}
