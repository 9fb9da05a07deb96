// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart check`: is it a hardened static-PIE?

mod answer;
mod document;
mod facts;
mod junit;
mod marks;
mod placement;
mod relro;
mod sarif;
mod slots;
mod table;
mod verdict;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;

pub use answer::{Answer, Span};
pub use document::Checked;
use document::Document;
pub use facts::{BranchProtection, Facts, RelocationCount};
pub use marks::Marks;
pub use placement::{Placement, Placer};
pub use relro::{Enforced, Pages, RelroFacts, RelroState};
pub use slots::Slots;
#[cfg(target_os = "linux")]
pub(crate) use table::relocations;
pub use verdict::{Finding, Requirement};

pub use crate::elf::FileType;
use crate::elf::{Elf, OpenError};
use crate::live;
use crate::machine::known;
use crate::tree::{self, Found, NoProgram, Recursive, Tree};
use crate::ui::Shown as _;
use crate::{exit, parallel, ui};

/// Arguments of `piestart check`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  piestart check ./server                         one row, and what is missing
  piestart check --require pie,relro,nx bin/*     only these
  piestart check --live ./server                  start it and look at /proc/PID/maps
  piestart check --recursive rootfs               every program in a folder, one line each
  piestart check -r dist --format sarif           for code scanning; junit for test reports
  piestart check --json ./server | jq .files[0].relro

Exit codes: 0 all of it holds; 1 a finding; 65 not an ELF file, or a damaged one; 66 cannot be
read, or no program in the folder.")]
pub struct Args {
    /// The files to check; with --recursive, folders.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Whether they are folders.
    #[command(flatten)]
    pub recursive: Recursive,

    /// What must hold, separated by commas.
    #[arg(
        long,
        value_enum,
        value_delimiter = ',',
        value_name = "WHAT",
        default_value = "default"
    )]
    pub require: Vec<Requirement>,

    /// Start each program in an empty root, stop it at main, and judge by what /proc/PID/smaps shows there.
    #[arg(long)]
    pub live: bool,

    /// Page size for the RELRO rule, in bytes; by default that of most kernels for the file's machine.
    #[arg(long, value_name = "BYTES", value_parser = page_size)]
    pub page_size: Option<u64>,

    /// How to print the answer.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: Format,

    /// Print one JSON document (docs/json.md): --format json.
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
}

impl Args {
    fn format(&self) -> Format {
        if self.json { Format::Json } else { self.format }
    }
}

/// How the answer is printed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Format {
    /// A row for each file; a block for each where the terminal is narrower (or COLUMNS says so).
    #[default]
    Table,
    /// One JSON document (docs/json.md).
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// JUnit's XML: a suite for each file, a case for each requirement.
    Junit,
}

pub(crate) fn page_size(text: &str) -> Result<u64, String> {
    match text.parse::<u64>() {
        Ok(n) if n.is_power_of_two() && (4096..=1 << 21).contains(&n) => Ok(n),
        _ => Err("must be a power of two from 4096 to 2097152".into()),
    }
}

/// Checks every file, prints all the answers.
///
/// # Errors
/// Writing to stdout can fail, and in folders there may be nothing to check; a file that cannot be checked is told on
/// stderr and in the exit code.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let mut requirements = Requirement::expand(&args.require);
    if args.live && !requirements.contains(&Requirement::Live) {
        requirements.push(Requirement::Live);
    }
    let mut tree = if args.recursive.recursive {
        tree::walk(&args.files)
    } else {
        Tree::named(&args.files)
    };
    let mut document = Document::default();
    for (path, error) in &tree.unreadable {
        document.add_error(path, error);
    }
    let progress = ui::progress(tree.files.len(), false);
    // A tracer waits for whichever child of the process stops, so there is one at a time.
    let threads = if args.live { 1 } else { parallel::processors() };
    let look = |found: &Found| check(&found.path, &args, &requirements);
    parallel::in_order(&tree.files, threads, look, |found, checked| {
        match checked {
            Ok(Ok(checked)) => document.files.push(checked),
            Ok(Err(what)) => tree.passed_over.add(what),
            Err(error) => document.add_error(&found.path, &error),
        }
        progress.set_message(found.path.shown().to_string());
        progress.inc(1);
        Ok(())
    })?;
    progress.finish_and_clear();
    if args.recursive.recursive {
        if document.files.is_empty() && document.errors.is_empty() {
            return Err(tree::nothing_found(&args.files, tree.passed_over));
        }
        document.passed_over = Some(tree.passed_over);
    }
    print(&document, args.format(), &requirements)?;
    for error in &document.errors {
        anstream::eprintln!("piestart: {}", error.message);
    }
    let finding = document
        .files
        .iter()
        .any(|f| !f.ok)
        .then_some(exit::FINDING);
    let code = document.errors.first().map(|e| e.exit_code).or(finding);
    Ok(ExitCode::from(code.unwrap_or(exit::OK)))
}

fn print(document: &Document, format: Format, requirements: &[Requirement]) -> anyhow::Result<()> {
    let mut out = std::io::stdout();
    match format {
        Format::Table if document.files.is_empty() => {}
        Format::Table => table::print(&document.files, document.passed_over)?,
        Format::Json => ui::print_json("check", document)?,
        Format::Sarif => writeln!(out, "{:#}", sarif::log(document, requirements))?,
        Format::Junit => out.write_all(junit::page(document, requirements)?.as_bytes())?,
    }
    Ok(())
}

/// Checks one file; in folders, what is not a program is passed over.
fn check(
    path: &Path,
    args: &Args,
    requirements: &[Requirement],
) -> anyhow::Result<Result<Checked, NoProgram>> {
    let elf = Elf::open(path).map_err(|error| {
        exit::Failure::new(
            error.exit_code(),
            format!("{error}{}", tree::remedy(&error)),
        )
    })?;
    if args.recursive.recursive
        && let Some(what) = tree::no_program(&elf)
    {
        return Ok(Err(what));
    }
    let page_size = args
        .page_size
        .unwrap_or_else(|| known::page_size(elf.e_machine));
    let mut facts = Facts::of(&elf, page_size).map_err(OpenError::into_failure)?;
    facts.ask_convert(&elf);
    let live = match args.live && facts.file_type.is_program() {
        true => Some(live::look(&elf, &facts.slots.all)?),
        false => None,
    };
    Ok(Ok(Checked::of(facts, live, requirements)))
}
