// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart demo`: a Rust, a C and a Go program as static-PIE without libc, and a C program with musl, each started
//! several times in an empty root and inspected while it runs; and a finished program, before and after `convert`.

mod build;
mod finished;
mod show;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::bail;

use crate::elf::{Elf, OpenError};
use crate::exit;
use crate::machine::Arch;
use crate::ui::{BAD, HEAD, WARN, paint};

use build::Built;

/// Build and run programs in Rust, C and Go as static-PIE, and show what came out; installs nothing
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  piestart demo
  piestart demo --runs 8
  piestart demo --program ~/.local/bin/uv    before and after `piestart convert`
  piestart demo --keep /tmp/demo")]
pub struct Args {
    /// How many times to start each program
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub runs: u32,

    /// A finished program to convert and to start, before and after: static, or linked with a loader and no library
    #[arg(long, value_name = "FILE")]
    pub program: Option<PathBuf>,

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
    let arch = arch.links()?;
    if let Some(program) = &args.program {
        // What cannot be shown is told before anything is built.
        Elf::open(program).map_err(OpenError::into_failure)?;
    }
    let scratch = tempfile::Builder::new().prefix("piestart-demo").tempdir()?;
    let folder = match &args.keep {
        Some(folder) => {
            crate::io::make_folder(folder)?;
            // The builds run in folders of their own.
            std::path::absolute(folder)?
        }
        None => scratch.path().to_path_buf(),
    };
    let mut shown = 0;
    let mut failed = 0;
    for (title, build) in [
        (
            "Rust, without libc",
            build::rust as fn(Arch, &Path) -> Built,
        ),
        ("C, without libc", build::c as _),
        ("C with musl", build::musl as _),
        ("Go, without libc", build::go as _),
    ] {
        heading(title, shown + failed > 0)?;
        let outcome = match build(arch, &folder) {
            Built::Program { path, how } => show::show(&path, &how, args.runs),
            Built::Missing(what) => {
                skipped(&what);
                continue;
            }
            Built::Failed(error) => Err(error),
        };
        count(outcome, &mut shown, &mut failed);
    }
    heading("A finished program, converted", true)?;
    match &args.program {
        Some(program) => count(finished::show(program, &folder), &mut shown, &mut failed),
        None => skipped(
            "give one: `piestart demo --program FILE`; in the source tree `cargo xtask demo` fetches one",
        ),
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

/// The heading of a program, `after` another.
fn heading(title: &str, after: bool) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    if after {
        writeln!(out)?;
    }
    writeln!(out, "{}", paint(HEAD, title))?;
    Ok(())
}

fn skipped(what: &str) {
    anstream::println!("  {} {what}", paint(WARN, "skipped:"));
}

/// Counts a program that was shown, or says why it was not.
fn count(outcome: anyhow::Result<()>, shown: &mut usize, failed: &mut usize) {
    match outcome {
        Ok(()) => *shown += 1,
        Err(error) => {
            *failed += 1;
            anstream::eprintln!("  {} {error:#}", paint(BAD, "failed:"));
        }
    }
}
