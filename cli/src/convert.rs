// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart convert`: a finished PIE that asks for a loader becomes a static-PIE that does not.
//!
//! `image` checks the input, `relocs` answers its relocations, `layout` moves what can move and finds
//! room for the start code (`blob`), `transform` puts it together, and `check` loads and relocates
//! both files before anything is written. `verify` starts the result, when asked to.

pub mod blob;
mod changes;
mod check;
mod code;
mod draft;
mod dynamic;
mod follow;
#[cfg(test)]
mod foreign_tests;
mod header_checks;
mod headers;
mod image;
mod needs;
mod numbers;
mod own;
mod pack;
mod raw;
mod refusal;
mod relocs;
mod relr;
mod relro;
mod room;
mod section;
mod sections;
mod serialize;
mod symbols;
mod tail;
pub mod transform;
pub mod verify;
mod write;

use std::collections::HashSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::elf::{Elf, OpenError};
use crate::seal::Seal;
use crate::{exit, ui};
pub use refusal::Refusal;
use room::Room;
use transform::{Changes, Options, Outcome};
use verify::Verified;

const EXAMPLES: &str = "\
Examples:
  piestart convert app -o app.static        a new file beside the old one
  piestart convert --in-place bin/*         each file replaced by its static-PIE
  piestart convert --dry-run app            what would change, and nothing written
  piestart convert --verify app -o a.static  started in an empty root before it is put there
  piestart harden --in-place uv ruff        finished static programs of others: RELRO enforced, sealed

Exit codes: 0 converted, or nothing to do; 1 cannot be converted (the reason is on stderr), or
does not start with --verify; 65 not an ELF file, or a damaged one; 66 cannot be read; 69 this
machine cannot do --verify for it; 73 the output cannot be written.";

/// Put start code into a finished program: relocated, RELRO enforced and sealed, no loader needed
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The files to convert: `go build -buildmode=pie` programs, `-pie` programs without libc, static
    /// programs of musl, Zig and others
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Where to write: a file, an existing directory, or - for stdout
    #[arg(short, long, value_name = "OUT", conflicts_with_all = ["in_place", "check", "dry_run"])]
    output: Option<PathBuf>,

    /// Replace each file by its converted form, at once or not at all; mode and times are kept
    #[arg(short, long, conflicts_with_all = ["check", "dry_run"])]
    in_place: bool,

    /// Only say whether each file can be converted
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,

    /// Convert in memory, show before and after, write nothing
    #[arg(short = 'n', long)]
    dry_run: bool,

    /// Leave relocations as they are instead of packing them as RELR
    #[arg(long)]
    no_relr: bool,

    /// Leave the end of RELRO where it is instead of completing its last page
    #[arg(long)]
    no_relro: bool,

    /// Leave the flags DF_1_PIE, DF_1_NOW and DF_BIND_NOW as they are
    #[arg(long)]
    no_flags: bool,

    /// Put the start code into this kind of room only (default: the first of them that fits)
    #[arg(long, value_enum, value_name = "ROOM")]
    room: Option<Room>,

    /// What the start code seals with mseal(2)
    #[arg(long, value_enum, default_value_t, value_name = "WHAT")]
    seal: Seal,

    /// Start the result in an empty root first: unless it reaches its own entry point with RELRO
    /// read-only and sealed, nothing is written. Other architectures need a static qemu
    #[arg(long, conflicts_with = "check")]
    verify: bool,

    /// Print one JSON document instead of text
    #[arg(long)]
    json: bool,

    /// Print only errors
    #[arg(short, long)]
    quiet: bool,
}

/// One file's entry in the JSON document, as docs/schema/convert.json says.
#[derive(Serialize)]
struct FileReport {
    file: PathBuf,
    output: Option<PathBuf>,
    /// `converted`, `unchanged` or `failed`.
    outcome: &'static str,
    /// Why it is unchanged.
    reason: Option<&'static str>,
    #[serde(flatten)]
    changes: Option<Box<Changes>>,
    verified: Option<Verified>,
    error: Option<ErrorReport>,
}

/// Why a file was not converted, in the JSON document.
#[derive(Serialize)]
struct ErrorReport {
    message: String,
    exit_code: u8,
    way_out: Option<String>,
}

/// What went wrong with one file.
enum Problem {
    Open(OpenError),
    Refused(Refusal),
    /// Verifying or writing it.
    Failed(anyhow::Error),
}

impl Problem {
    fn exit_code(&self) -> u8 {
        match self {
            Self::Open(error) => error.exit_code(),
            Self::Refused(refusal) => refusal.exit_code(),
            Self::Failed(error) => exit::code_of(error),
        }
    }

    fn message(&self, file: &Path) -> String {
        match self {
            // Names the file itself.
            Self::Open(error) => error.to_string(),
            Self::Refused(refusal) => format!("{}: {refusal}", file.display()),
            Self::Failed(error) => format!("{error:#}"),
        }
    }
}

/// Converts the files that `args` name.
///
/// # Errors
/// A command line that contradicts itself, or stdout that cannot be written. What is wrong with a
/// file is printed, and shows in the exit code; the other files are still converted.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let writes = args.output.is_some() || args.in_place;
    if !writes && !args.check && !args.dry_run {
        return Err(exit::Failure::new(
            exit::USAGE,
            "convert: say where to write: -o OUT, or --in-place; or look only: --dry-run, --check",
        ));
    }
    let to_stdout = args.output.as_deref() == Some(Path::new("-"));
    let into_directory = args.output.as_deref().is_some_and(Path::is_dir);
    if args.output.is_some() && args.files.len() > 1 && !into_directory {
        return Err(exit::Failure::new(
            exit::USAGE,
            "convert: several files need -o DIRECTORY (an existing one) or --in-place",
        ));
    }
    if into_directory && let Some(name) = name_given_twice(&args.files) {
        return Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "convert: two of the files are named {}, and -o DIRECTORY has room for one",
                name.display()
            ),
        ));
    }
    if to_stdout && args.json {
        return Err(exit::Failure::new(
            exit::USAGE,
            "convert: -o - and --json both want stdout",
        ));
    }
    let progress = progress(args.files.len(), args.json || args.quiet);
    let mut reports = Vec::new();
    let mut worst = exit::OK;
    for file in &args.files {
        progress.set_message(file.display().to_string());
        let output = match &args.output {
            _ if args.in_place => Some(file.clone()),
            Some(directory) if into_directory => file.file_name().map(|name| directory.join(name)),
            other => other.clone(),
        };
        let outcome = one(&args, file, output.as_deref().filter(|_| writes));
        let report = match outcome {
            Ok((outcome, verified)) => {
                if !args.json && !to_stdout && !args.quiet {
                    progress.suspend(|| {
                        print(&args, file, output.as_deref(), &outcome, verified.as_ref())
                    })?;
                }
                let (outcome, reason, changes) = match outcome {
                    Outcome::Converted(changes) => ("converted", None, Some(changes)),
                    Outcome::Unchanged { reason } => ("unchanged", Some(reason), None),
                };
                FileReport {
                    file: file.clone(),
                    output,
                    outcome,
                    reason,
                    changes,
                    verified,
                    error: None,
                }
            }
            Err(Problem::Failed(error)) if exit::is_broken_pipe(&error) => return Err(error),
            Err(problem) => {
                worst = worst.max(problem.exit_code());
                let message = problem.message(file);
                if !args.json {
                    progress.suspend(|| anstream::eprintln!("piestart: {message}"));
                }
                let way_out = match &problem {
                    Problem::Refused(Refusal::Unsuitable { way_out, .. }) => Some(way_out.clone()),
                    _ => None,
                };
                let error = ErrorReport {
                    message,
                    exit_code: problem.exit_code(),
                    way_out,
                };
                FileReport {
                    file: file.clone(),
                    output: None,
                    outcome: "failed",
                    reason: None,
                    changes: None,
                    verified: None,
                    error: Some(error),
                }
            }
        };
        reports.push(report);
        progress.inc(1);
    }
    progress.finish_and_clear();
    if args.json {
        #[derive(Serialize)]
        struct Document {
            files: Vec<FileReport>,
        }
        ui::print_json("convert", &Document { files: reports })?;
    }
    Ok(ExitCode::from(worst))
}

/// A file name that two of `files` have.
fn name_given_twice(files: &[PathBuf]) -> Option<&Path> {
    let mut seen = HashSet::new();
    files
        .iter()
        .filter_map(|file| file.file_name())
        .find(|name| !seen.insert(*name))
        .map(Path::new)
}

fn progress(files: usize, silent: bool) -> ProgressBar {
    if files < 2 || silent || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(files as u64);
    if let Ok(style) = ProgressStyle::with_template("{pos}/{len} {wide_msg}") {
        bar.set_style(style);
    }
    bar
}

/// Converts one file and writes it to `output`, unless that is `None`.
fn one(
    args: &Args,
    file: &Path,
    output: Option<&Path>,
) -> Result<(Outcome, Option<Verified>), Problem> {
    let elf = Elf::open(file).map_err(Problem::Open)?;
    let options = Options {
        pack_relr: !args.no_relr,
        complete_relro: !args.no_relro,
        set_flags: !args.no_flags,
        room: args.room,
        seal: args.seal,
        unknown_start: args.verify,
    };
    // Kept for the case that nothing has to change and the file is to be copied.
    let original = output.filter(|_| !args.in_place).map(|_| elf.data.clone());
    let (data, outcome) = transform::convert(elf, &options).map_err(Problem::Refused)?;
    let verified = match &data {
        Some(data) if args.verify => {
            let expected = verify::Expected {
                whole_pages: !args.no_relro,
                sealed: args.seal != Seal::None,
            };
            Some(verify::verify(file, data, expected).map_err(Problem::Failed)?)
        }
        _ => None,
    };
    if let (Some(output), Some(data)) = (output, data.or(original)) {
        write::write(file, output, &data, args.in_place).map_err(Problem::Failed)?;
    }
    Ok((outcome, verified))
}

/// Tells a person what became of `file`.
fn print(
    args: &Args,
    file: &Path,
    output: Option<&Path>,
    outcome: &Outcome,
    verified: Option<&Verified>,
) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    let name = ui::paint(ui::NAME, file.display());
    match outcome {
        Outcome::Unchanged { reason } => writeln!(out, "{name}: {reason}; nothing to do")?,
        Outcome::Converted(_) if args.check => writeln!(out, "{name}: can be converted")?,
        Outcome::Converted(changes) => {
            let to = output.filter(|_| !args.dry_run && !args.in_place);
            let to = to
                .map(|o| format!(" -> {}", ui::paint(ui::NAME, o.display())))
                .unwrap_or_default();
            let verb = if args.dry_run {
                "would be converted"
            } else {
                "converted"
            };
            writeln!(out, "{name}{to}: {}", ui::paint(ui::GOOD, verb))?;
            if args.dry_run {
                writeln!(out, "{}", table(changes))?;
            } else {
                writeln!(
                    out,
                    "  {} -> {} bytes, {} of relocations {} -> {}, start code in {}",
                    changes.before.file_size,
                    changes.after.file_size,
                    changes.after.relocation_format,
                    changes.before.relocation_bytes,
                    changes.after.relocation_bytes,
                    room(changes.start_code.room),
                )?;
            }
            if let Some(verified) = verified {
                let label = ui::paint(ui::GOOD, "verified:");
                writeln!(out, "  {label} {}", verified.sentence())?;
            }
            for note in &changes.notes {
                writeln!(out, "  {} {note}", ui::paint(ui::WARN, "note:"))?;
            }
        }
    }
    Ok(())
}

fn room(room: Room) -> &'static str {
    match room {
        Room::Header => "a gap of the executable segment",
        Room::Text => "the padding behind the code",
        Room::Segment => "a new segment",
    }
}

fn table(changes: &Changes) -> comfy_table::Table {
    let mut table = ui::table(&["", "before", "after"]);
    let (b, a) = (&changes.before, &changes.after);
    let yes = |flag| if flag { "yes" } else { "no" };
    let rows = [
        (
            "file size, bytes",
            b.file_size.to_string(),
            a.file_size.to_string(),
        ),
        (
            "loader (PT_INTERP)",
            b.interpreter.clone().unwrap_or_else(|| "none".into()),
            a.interpreter.clone().unwrap_or_else(|| "none".into()),
        ),
        (
            "relocations",
            b.relocations.to_string(),
            a.relocations.to_string(),
        ),
        (
            "relocation format",
            b.relocation_format.into(),
            a.relocation_format.into(),
        ),
        (
            "relocation tables, bytes",
            b.relocation_bytes.to_string(),
            a.relocation_bytes.to_string(),
        ),
        ("entry (e_entry)", b.entry.clone(), a.entry.clone()),
        (
            "RELRO end",
            b.relro_end.clone().unwrap_or_else(|| "none".into()),
            a.relro_end.clone().unwrap_or_else(|| "none".into()),
        ),
        ("DF_1_PIE", yes(b.df_1_pie).into(), yes(a.df_1_pie).into()),
        ("bind now", yes(b.bind_now).into(), yes(a.bind_now).into()),
        (
            "start code, bytes",
            "none".into(),
            format!(
                "{} in {}",
                changes.start_code.size,
                room(changes.start_code.room)
            ),
        ),
    ];
    for (what, before, after) in rows {
        table.add_row([what.to_owned(), before, after]);
    }
    table
}
