// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart explain`: what a file is, what the linker left to do, and who does it when it starts.

mod by;
mod explained;
mod memory;
mod places;
mod questions;
mod rows;
mod said;
mod start;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::elf::{Elf, OpenError};
use crate::machine::known;
use crate::{exit, ui};

pub use by::By;
pub use explained::{Explained, Tables};
pub use memory::Mapped;
pub use places::{Before, Example, Place};
pub use questions::Fact;
pub use rows::Row;
pub use said::Said;
pub use start::{Step, StepKind};

/// Arguments of `piestart explain`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  piestart explain ./hello                        the whole story
  piestart explain --all ./hello                  with every relocation
  piestart explain --bias 0x555555554000 ./hello  addresses as a debugger shows them
  piestart explain --json ./hello | jq .start")]
pub struct Args {
    /// The file to explain.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// List every relocation, not only the first and the last of each table.
    #[arg(long)]
    pub all: bool,

    /// The load bias for the example word, in hexadecimal; by default one such as the kernel picks.
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    pub bias: Option<u64>,

    /// Page size for the RELRO rule, in bytes; by default that of most kernels for the file's machine.
    #[arg(long, value_name = "BYTES", value_parser = crate::check::page_size)]
    pub page_size: Option<u64>,

    /// Print one JSON document (docs/json.md).
    #[arg(long)]
    pub json: bool,
}

pub(crate) fn address(text: &str) -> Result<u64, String> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    match u64::from_str_radix(digits, 16) {
        Ok(bias) if bias % 4096 == 0 => Ok(bias),
        Ok(_) => Err("must be a multiple of the page size (0x1000)".into()),
        Err(error) => Err(error.to_string()),
    }
}

/// Explains the file on stdout.
///
/// # Errors
/// The file cannot be read or is damaged, or stdout cannot be written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let elf = Elf::open(&args.file).map_err(OpenError::into_failure)?;
    let page_size = args
        .page_size
        .unwrap_or_else(|| known::page_size(elf.e_machine));
    let explained =
        Explained::of(&elf, page_size, args.bias, args.all).map_err(OpenError::into_failure)?;
    if args.json {
        ui::print_json("explain", &explained)?;
    } else {
        text::print(&explained)?;
    }
    Ok(ExitCode::from(exit::OK))
}
