// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The `piestart` tool as a library, so that its tests and generators can call what the command calls.
//!
//! Each subcommand is a file or a folder with an `Args` (its clap definition) and a `run` that returns
//! the process's exit code. [`main`] parses, dispatches and prints a failure once.

#[cfg(target_os = "linux")]
pub mod aslr;
pub mod cargo;
pub mod check;
pub mod cli;
pub mod completions;
pub mod convert;
#[cfg(target_os = "linux")]
pub mod demo;
#[cfg(target_os = "linux")]
pub mod doctor;
pub mod elf;
pub mod exit;
pub mod explain;
pub mod flags;
pub mod go;
pub mod host;
pub mod install;
pub mod io;
pub mod link;
pub mod live;
pub mod machine;
pub mod man;
pub mod objects;
pub mod parallel;
#[cfg(target_os = "linux")]
mod proc;
pub mod report;
#[cfg(target_os = "linux")]
pub mod run;
pub mod seal;
pub mod shell;
pub mod start_options;
#[cfg(target_os = "linux")]
pub mod trace;
pub mod tree;
pub mod ui;

#[cfg(not(target_os = "linux"))]
pub use host::elsewhere::{aslr, demo, doctor, run, trace};

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::ExitCode;

use clap::{ColorChoice, CommandFactory, FromArgMatches};

/// Parses the command line, runs the command and turns its outcome into an exit code.
#[must_use]
pub fn main() -> ExitCode {
    let args = arguments();
    let matches = cli::Cli::command()
        .color(color_of_help(&args))
        .get_matches_from(args);
    let cli = cli::Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    ui::set_color(cli.color);
    match cli::dispatch(cli) {
        Ok(code) => code,
        Err(error) => exit::report(&error),
    }
}

/// `--color` for clap's own output: help and usage errors are printed before it is parsed.
fn color_of_help(args: &[OsString]) -> ColorChoice {
    let mut own = args.iter().take_while(|arg| *arg != "--");
    while let Some(arg) = own.next() {
        let value = match arg.to_str() {
            Some("--color") => own.next().and_then(|value| value.to_str()),
            Some(arg) => arg.strip_prefix("--color="),
            None => None,
        };
        match value {
            Some("always") => return ColorChoice::Always,
            Some("never") => return ColorChoice::Never,
            _ => {}
        }
    }
    ColorChoice::Auto
}

/// The command line. Under the name `piestart-link` the tool is `piestart link`, for build systems
/// that take a linker but no arguments for it; Go's linker hands the arguments on beside it.
fn arguments() -> Vec<OsString> {
    let mut args: Vec<OsString> = std::env::args_os().collect();
    let name = args.first().and_then(|a| Path::new(a).file_name());
    if name == Some(OsStr::new(host::LINKER_NAME)) {
        args.insert(1, "link".into());
    } else if let Some(link) = go::stand_in::external_linker(&args) {
        args.splice(1..1, link);
    }
    args
}
