// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart completions`: what a shell needs to complete the command line.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::exit;

/// Arguments of `piestart completions`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  piestart completions bash > ~/.local/share/bash-completion/completions/piestart
  piestart completions zsh > \"${fpath[1]}/_piestart\"
  piestart completions fish > ~/.config/fish/completions/piestart.fish")]
pub struct Args {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: Shell,
}

/// Writes the completion script to stdout.
///
/// # Errors
/// A write to stdout that failed.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    io::stdout().lock().write_all(&script(args.shell))?;
    Ok(ExitCode::from(exit::OK))
}

/// The completion script for `shell`.
#[must_use]
pub fn script(shell: Shell) -> Vec<u8> {
    let mut command = Cli::command();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "piestart", &mut script);
    script
}
