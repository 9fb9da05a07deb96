// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The `piestart` tool as a library, so that its tests and generators can call what the command calls.
//!
//! One file per subcommand; each has an `Args` (its clap definition) and a `run` that returns the
//! process's exit code. [`main`] parses, dispatches and prints a failure once.

pub mod arch;
pub mod check;
pub mod cli;
pub mod completions;
pub mod convert;
pub mod elf;
pub mod exit;
pub mod explain;
pub mod man;
pub mod objects;
pub mod run;
pub mod ui;

use std::process::ExitCode;

use clap::Parser;

/// Parses the command line, runs the command and turns its outcome into an exit code.
#[must_use]
pub fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    ui::set_color(cli.color);
    match cli::dispatch(cli) {
        Ok(code) => code,
        Err(error) => exit::report(&error),
    }
}
