// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask bench`: builds what `bench/` measures, and runs it.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::{repository, tools};

/// `cargo xtask bench`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Arguments for the benchmark; `cargo xtask bench -- --help` lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<OsString>,
}

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let done = |command: &mut Command| -> Result<()> {
        let status = command
            .status()
            .with_context(|| format!("cannot run {command:?}"))?;
        if !status.success() {
            bail!("{command:?} failed ({status})");
        }
        Ok(())
    };
    for package in ["piestart-cli", "piestart-bench"] {
        done(repository::cargo().args(["build", "--release", "--quiet", "--package", package]))?;
    }
    let release = repository::target_dir().join("release");
    let folder = repository::target_dir().join("bench");
    let prefix = folder.join("kit");
    let piestart = release.join("piestart");
    done(
        Command::new(&piestart)
            .args(["install", "--prefix"])
            .arg(&prefix)
            .stdout(std::process::Stdio::null()),
    )?;
    let mut bench = Command::new(release.join("piestart-bench"));
    bench
        .arg("--kit")
        .arg(prefix.join("lib/piestart").join(std::env::consts::ARCH))
        .arg("--piestart")
        .arg(&piestart)
        .arg("--folder")
        .arg(&folder)
        .args(&args.rest);
    if let Some(zig) = tools::zig_command() {
        bench.env("PIESTART_ZIG", zig);
    }
    if let Some(go) = tools::GO
        .first()
        .and_then(|(name, _)| tools::go_command(name))
    {
        bench.env("PIESTART_GO", go);
    }
    let status = bench.status().context("cannot run the benchmark")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
