// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask trust damage`: what becomes of programs that are damaged field by field.

use std::process::ExitCode;

use anyhow::Result;

use crate::tools;

/// `cargo xtask trust damage`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How many damaged programs to start.
    #[arg(long, value_name = "N", default_value_t = 24_000)]
    runs: u64,
    /// What the damages are drawn from: the same seed, the same damages.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// How many to start at the same time.
    #[arg(long, value_name = "J", default_value_t = 3)]
    jobs: u64,
    /// Put the tables into docs/trust.md.
    #[arg(long)]
    write: bool,
    /// Write a line for each program to this file: what was damaged, how it ended.
    #[arg(long, value_name = "FILE")]
    list: Option<std::path::PathBuf>,
}

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let mut settings = vec![
        ("PIESTART_DAMAGE_RUNS", args.runs.to_string().into()),
        ("PIESTART_DAMAGE_SEED", args.seed.to_string().into()),
        ("PIESTART_DAMAGE_JOBS", args.jobs.max(1).to_string().into()),
    ];
    if args.write {
        settings.push(("PIESTART_DAMAGE_WRITE", "1".into()));
    }
    if let Some(list) = &args.list {
        // The test runs in another folder.
        settings.push(("PIESTART_DAMAGE_LIST", std::path::absolute(list)?.into()));
    }
    tools::long_form("damaged", &settings)
}
