// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart completions`: what a shell needs to complete the command line.

use std::io::{self, Write};
use std::process::ExitCode;

use clap_complete::Shell;

use crate::exit;

/// Arguments of `piestart completions`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  piestart completions bash > ~/.local/share/bash-completion/completions/piestart
  piestart completions zsh > \"${fpath[1]}/_piestart\"
  piestart completions fish > ~/.config/fish/completions/piestart.fish")]
pub struct Args {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: Shell,
}

/// Writes the completion script for `command` to stdout.
///
/// # Errors
/// A write to stdout that failed.
pub fn run(args: Args, command: clap::Command) -> anyhow::Result<ExitCode> {
    io::stdout()
        .lock()
        .write_all(&script(args.shell, command))?;
    Ok(ExitCode::from(exit::OK))
}

/// The script by which `shell` completes the command line that `command` defines.
#[must_use]
pub fn script(shell: Shell, mut command: clap::Command) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "piestart", &mut script);
    script
}
