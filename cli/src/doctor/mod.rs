// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart doctor`: what this machine has for making, running and protecting static-PIE, and how
//! to get what is missing. `gather` (with `tools`, `kernel`, `placement`) finds the `facts`; `missing` judges them;
//! `text` prints them.

pub mod facts;
mod gather;
pub mod kernel;
mod missing;
pub mod placement;
mod text;
mod tools;

use std::process::ExitCode;

use serde::Serialize;

use crate::{exit, ui};
use facts::Facts;
use missing::Missing;

const AFTER_HELP: &str = "\
Exit status: 0, or 1 if nothing can be linked here.

Examples:
  piestart doctor
  piestart doctor --json | jq '.missing[].remedy'";

/// Check for the linkers, compilers and kernel features that piestart uses
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Args {
    /// Print one JSON document (docs/schema/doctor.json)
    #[arg(long)]
    pub json: bool,
}

/// What is printed.
#[derive(Debug, Serialize)]
struct Report {
    #[serde(flatten)]
    facts: Facts,
    missing: Vec<Missing>,
    ok: bool,
}

/// Looks, and prints.
///
/// # Errors
/// A write to stdout that failed.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let facts = gather::gather();
    let missing = missing::find(&facts);
    let ok = !missing.iter().any(|m| m.needed);
    let report = Report { facts, missing, ok };
    if args.json {
        ui::print_json("doctor", &report)?;
    } else {
        text::print(&report.facts, &report.missing)?;
    }
    Ok(ExitCode::from(if ok { exit::OK } else { exit::FINDING }))
}
