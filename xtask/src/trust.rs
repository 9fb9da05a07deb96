// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask trust`: the measurements behind docs/trust.md, one command each.

mod asan;
mod coverage;
mod damage;
mod exploits;
pub mod fuzz;
mod inventory;
pub mod programs;

use std::process::ExitCode;

use anyhow::Result;
use clap::Subcommand;

/// `cargo xtask trust`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to measure.
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Fuzz the walker, the decoders, the RELRO rule, the converter, what reads files and the linker's arguments.
    Fuzz(fuzz::Args),
    /// Count which lines of the decoders and of the walker the unit tests reach.
    Coverage(coverage::Args),
    /// Run the unit tests of the decoders, of the walker and of the converter under AddressSanitizer, and under Miri
    /// where a nightly toolchain has it.
    Asan(asan::Args),
    /// Damage programs field by field, start each in a cage, and count how they end: ours, musl's and glibc's start code.
    Damage(damage::Args),
    /// Attack programs by every start code from inside, and write the table of docs/trust.md: what succeeds.
    Exploits(exploits::Args),
    /// List every use of unsafe with what it relies on, in docs/unsafe.md.
    Unsafe(inventory::Args),
    /// Run the test suites of Lua, zstd, BusyBox and SQLite, built of Debian's sources over musl, and of Go's library,
    /// with each start object, and compare the outcomes test by test.
    Programs(programs::Args),
}

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    match &args.what {
        What::Fuzz(args) => fuzz::run(args),
        What::Coverage(args) => coverage::run(args),
        What::Asan(args) => asan::run(args),
        What::Damage(args) => damage::run(args),
        What::Exploits(args) => exploits::run(args),
        What::Unsafe(args) => inventory::run(args),
        What::Programs(args) => programs::run(args),
    }
}
