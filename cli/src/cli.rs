// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The one clap definition, from which parsing, `--help`, the man pages and the completions come.

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::ui::Color;

/// Link, convert, check, explain and run static-PIE executables that need no libc and no loader.
#[derive(Debug, Parser)]
#[command(
    name = "piestart",
    version,
    propagate_version = true,
    help_expected = true
)]
pub struct Cli {
    /// When to colour the output.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,

    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build and run a Rust, a C and a Go program without libc, and show the result.
    Demo(crate::demo::Args),
    /// Run a program alone in an empty root.
    Run(Box<crate::run::Args>),
    /// Check whether a file is a hardened static-PIE.
    Check(crate::check::Args),
    /// Explain what a file is, what the linker left to do, and who does it at start.
    Explain(crate::explain::Args),
    /// Measure how random a program's addresses are.
    Aslr(crate::aslr::Args),
    /// Show how a program starts, step by step, from exec to main.
    Trace(Box<crate::trace::Args>),
    /// Write a page that shows a file's bytes beside the memory they become.
    Report(crate::report::Args),
    /// Link objects into a static-PIE, with gcc's arguments.
    Link(crate::link::Args),
    /// Write the start objects and a file for each toolchain.
    Install(crate::install::Args),
    /// Print the flags or the environment that a toolchain needs.
    Flags(crate::flags::Args),
    /// Run go so that its programs are static-PIE.
    Go(crate::go::Args),
    /// Run cargo so that no_std programs are static-PIE.
    Cargo(crate::cargo::Args),
    /// Check for the linkers, compilers and kernel features that piestart uses.
    Doctor(crate::doctor::Args),
    /// Run one of cmd/go's tools in its place (used by `piestart go`).
    #[command(hide = true)]
    GoToolexec(crate::go::ToolexecArgs),
    /// Print the completion script for a shell.
    Completions(crate::completions::Args),
    /// Print or write the manual pages.
    Man(crate::man::Args),
    /// Put start code into a finished program: no loader needed, RELRO enforced and sealed.
    #[command(visible_alias = "harden")]
    Convert(crate::convert::Args),
}

/// Runs the command that was asked for.
///
/// # Errors
/// Whatever the command could not do; [`crate::exit::report`] prints it and picks the exit code.
pub fn dispatch(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        Command::Demo(args) => crate::demo::run(args),
        Command::Run(args) => crate::run::run(*args),
        Command::Check(args) => crate::check::run(args),
        Command::Explain(args) => crate::explain::run(args),
        Command::Aslr(args) => crate::aslr::run(args),
        Command::Trace(args) => crate::trace::run(*args),
        Command::Report(args) => crate::report::run(args),
        Command::Link(args) => crate::link::run(args),
        Command::Install(args) => crate::install::run(args),
        Command::Flags(args) => crate::flags::run(args),
        Command::Go(args) => crate::go::run(args),
        Command::Cargo(args) => crate::cargo::run(args),
        Command::Doctor(args) => crate::doctor::run(args),
        Command::GoToolexec(args) => crate::go::stand_in::run(args),
        Command::Completions(args) => crate::completions::run(args, Cli::command()),
        Command::Man(args) => crate::man::run(args, Cli::command()),
        Command::Convert(args) => crate::convert::run(args),
    }
}
