// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart demo`: a Rust, a C and a Go program as static-PIE without libc, each started several
//! times in an empty root and inspected while it runs.

mod build;
mod show;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};

use crate::exit;
use crate::machine::Arch;
use crate::ui::{BAD, HEAD, WARN, paint};

use build::Built;

/// Build and run a Rust, a C and a Go program as static-PIE without libc, and show what came out
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  piestart demo
  piestart demo --runs 8
  piestart demo --keep /tmp/demo")]
pub struct Args {
    /// How many times to start each program
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub runs: u32,

    /// Leave the programs in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
}

/// Builds the programs that this machine has a toolchain for, runs them and shows what came out.
///
/// # Errors
/// A program does not do what it should, or none can be built.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let Some(arch) = Arch::host() else {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            "there is no start code for this machine's architecture",
        ));
    };
    let scratch = tempfile::Builder::new().prefix("piestart-demo").tempdir()?;
    let folder = match &args.keep {
        Some(folder) => {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
            folder.clone()
        }
        None => scratch.path().to_path_buf(),
    };
    let mut shown = 0;
    let mut failed = 0;
    for (language, build) in [
        ("Rust", build::rust as fn(Arch, &Path) -> Built),
        ("C", build::c as _),
        ("Go", build::go as _),
    ] {
        let mut out = anstream::stdout().lock();
        if shown + failed > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{}", paint(HEAD, format!("{language}, without libc")))?;
        drop(out);
        let error = match build(arch, &folder) {
            Built::Program { path, how } => match show::show(&path, &how, args.runs) {
                Ok(()) => {
                    shown += 1;
                    continue;
                }
                Err(error) => error,
            },
            Built::Missing(what) => {
                anstream::println!("  {} {what}", paint(WARN, "skipped:"));
                continue;
            }
            Built::Failed(error) => error,
        };
        failed += 1;
        anstream::eprintln!("  {} {error:#}", paint(BAD, "failed:"));
    }
    if let Some(folder) = &args.keep {
        anstream::println!("\nThe programs are in {}.", folder.display());
    }
    if failed > 0 {
        bail!("{failed} of the programs did not do what they should");
    }
    if shown == 0 {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            "no program could be built; see above what was skipped, and why",
        ));
    }
    Ok(ExitCode::SUCCESS)
}
