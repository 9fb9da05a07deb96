// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart report`: one page that shows a file's bytes beside the memory they become, from exec to
//! `main`. It needs no network and no other file; its JavaScript reads what is packed into it.
//!
//! `data` says what the page knows, `words` and `bytes` choose and `pack` packs the large parts,
//! `aslr` tells where the kernel may put the image, `page` fills the template, `write` puts it down.

mod aslr;
mod bytes;
mod data;
mod pack;
mod page;
mod visible;
mod words;
mod write;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::elf::{Elf, OpenError};
use crate::machine::known;
use crate::ui::Shown as _;
use crate::{exit, ui};

/// Arguments of `piestart report`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  piestart report ./hello                 writes hello.html
  piestart report ./hello -o report.html  under this name
  piestart report ./hello -o - | less     on stdout
  piestart report --bias 0x555555554000 ./hello")]
pub struct Args {
    /// The file to show.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// Where to write: a file, an existing directory, or - for stdout [default: FILE's name with .html, here]
    #[arg(short, long, value_name = "OUT", value_parser = crate::io::output_parser())]
    pub output: Option<PathBuf>,

    /// The load bias that the page begins with, in hexadecimal; by default one drawn from the file's own bytes.
    #[arg(long, value_name = "ADDRESS", value_parser = crate::explain::address)]
    pub bias: Option<u64>,

    /// Page size for the RELRO rule, in bytes; by default that of most kernels for the file's machine.
    #[arg(long, value_name = "BYTES", value_parser = crate::check::page_size)]
    pub page_size: Option<u64>,
}

/// Writes the page.
///
/// # Errors
/// The file cannot be read or is damaged, or the page cannot be written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let html = html(&args).map_err(OpenError::into_failure)?;
    if let Some(path) = write::write(&args.file, args.output.as_deref(), html.as_bytes())? {
        anstream::eprintln!(
            "wrote {} ({} KiB); open it in a browser",
            ui::paint(ui::NAME, path.shown()),
            html.len().div_ceil(1024)
        );
    }
    Ok(ExitCode::from(exit::OK))
}

/// The page as text.
///
/// # Errors
/// [`OpenError`]: the file cannot be read, is not ELF, or is damaged.
pub fn html(args: &Args) -> Result<String, OpenError> {
    let elf = Elf::open(&args.file)?;
    let page_size = args
        .page_size
        .unwrap_or_else(|| known::page_size(elf.e_machine));
    page(&elf, page_size, args.bias)
}

/// The page of `elf` as text.
///
/// # Errors
/// [`OpenError::Malformed`]: the file is damaged.
pub fn page(elf: &Elf, page_size: u64, bias: Option<u64>) -> Result<String, OpenError> {
    let report = data::Report::of(elf, page_size, bias)?;
    Ok(page::render(&report))
}
