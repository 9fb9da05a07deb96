// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask`: the project's own commands, one file per subcommand.

mod bench;
mod book;
mod boot;
mod built_core;
mod count;
mod cross;
mod demo;
mod dependent;
mod dist;
mod finished;
mod next_release;
mod objects;
mod repository;
mod rust_musl;
mod setup;
mod suites;
mod test;
mod tools;
mod trust;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", help_expected = true)]
struct Cli {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Fetch what is missing, and show everything: Rust, C, Go, musl, a converted program.
    Demo(demo::Args),
    /// Install what the tests need and run all of them.
    Test(test::Args),
    /// Measure how soon each start code reaches main: ours, musl's, glibc's and others', side by side.
    Bench(bench::Args),
    /// Install what the tests need, and list what is still missing.
    Setup(setup::Args),
    /// Convert the finished programs of PyPI and npm, and print the table of docs/convert.md: before and after.
    Finished(finished::Args),
    /// Make what a release hands out: archive, .deb, wheel, formula, Nix expression, SBOM, hashes.
    Dist(dist::Args),
    /// Run what docs/book shows, and update its output and figures.
    Book(book::Args),
    /// Boot Debian's kernels, old and new, with programs of ours and nothing else.
    Boot(boot::Args),
    /// Make the start code that the tool carries, cli/start, from src and asm.
    Objects(objects::Args),
    /// Measure what docs/trust.md states.
    Trust(trust::Args),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Demo(args) => demo::run(&args),
        Command::Test(args) => test::run(&args),
        Command::Bench(args) => bench::run(&args),
        Command::Setup(args) => setup::run(&args),
        Command::Finished(args) => finished::run(&args),
        Command::Dist(args) => dist::run(&args),
        Command::Book(args) => book::run(&args),
        Command::Boot(args) => boot::run(&args),
        Command::Objects(args) => objects::run(&args),
        Command::Trust(args) => trust::run(&args),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("xtask: {error:#}");
        ExitCode::FAILURE
    })
}
