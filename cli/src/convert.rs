// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart convert`: turns a finished PIE into a static-PIE: one that is dynamically linked (has `PT_INTERP`) but
//! needs no library, or one whose own startup code does not enforce RELRO.
//!
//! | idea | files, each of which uses those above it |
//! |---|---|
//! | numbers and structures of any class and byte order | `numbers`, `section`, `raw` |
//! | the input | `header_checks`, `image`, `needs`, `symbols`, `relocs`, `own` |
//! | the start code | `blob` (its table), `code` (itself) |
//! | the output as it is being made | `draft` |
//! | how references follow what moves | `follow` |
//! | which room there is | `room` |
//! | what every way of converting has | `parts` |
//! | what moves | `headers` (after the program headers), `tail` (after the old relocation table) |
//! | what is written | `relr`, `pack`, `dynamic`, `relro`, `sections`, `serialize` |
//! | all of it, in order | `transform`; where glibc starts the program `before_main` |
//! | proof | `check` (both files loaded and relocated side by side), `verify` (the result started) |
//! | the command | `changes`, `show`, `write`, this file |

mod before_main;
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
mod parts;
mod raw;
mod refusal;
mod relocs;
mod relr;
mod relro;
mod room;
mod section;
mod sections;
mod serialize;
mod show;
mod symbols;
mod tail;
pub mod transform;
mod verified;
#[cfg(target_os = "linux")]
pub mod verify;
mod write;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[cfg(not(target_os = "linux"))]
use crate::host::elsewhere::verify;
#[cfg(target_os = "linux")]
use verify::verify;

use indicatif::ProgressBar;
use serde::Serialize;

use crate::elf::{Elf, OpenError};
use crate::seal::Seal;
use crate::start_options::{Aslr, StartOptions};
use crate::tree::{self, Found, NoProgram, PassedOver, Recursive, Tree};
use crate::ui::Shown as _;
use crate::{exit, io, parallel, ui};
pub use refusal::Refusal;
use room::Room;
use show::{Done, ErrorReport, FileReport, Mode, Summary};
use transform::{Options, Outcome};
pub use verified::{Expected, Verified};

const EXAMPLES: &str = "\
Examples:
  piestart convert app -o app.static         write a static-PIE to a new file
  piestart convert --in-place bin/*          replace each file by its static-PIE
  piestart convert --dry-run app             show what would change, write nothing
  piestart convert --verify app -o a.static  start the result in an empty root before writing it
  piestart harden --in-place uv ruff         enforce and seal RELRO in finished static programs
  piestart harden --in-place -r rootfs       every program in a folder, as the last step of an image

Exit codes: 0 converted, or nothing to do; 1 cannot be converted (the reason is on stderr), or
--verify saw that the result does not start; 65 not an ELF file, or a damaged one; 66 cannot be
read, or no program in the folder; 69 --verify is not possible on this machine; 73 the output
cannot be written. Of several files the highest; the others are converted nevertheless.";

/// Turn a finished program into a static-PIE that needs no loader and enforces and seals its RELRO
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Files to convert: `go build -buildmode=pie` programs, `-pie` programs without libc, static programs
    /// built with musl, Zig and others; with --recursive, folders
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    #[command(flatten)]
    recursive: Recursive,

    /// Where to write: a file, an existing directory, or - for stdout
    #[arg(short, long, value_name = "OUT", value_parser = io::output_parser(), conflicts_with_all = ["in_place", "check", "dry_run"])]
    output: Option<PathBuf>,

    /// Replace each file by its converted form, atomically; owner, mode, times, extended attributes (capabilities)
    /// and hard links are kept
    #[arg(short, long, conflicts_with_all = ["check", "dry_run"])]
    in_place: bool,

    /// Only report whether each file can be converted
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,

    /// Show what would change, write nothing
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

    /// Place the start code in this kind of room only (default: the first that fits)
    #[arg(long, value_enum, value_name = "ROOM")]
    room: Option<Room>,

    /// What the start code seals with mseal(2)
    #[arg(long, value_enum, default_value_t, value_name = "WHAT")]
    seal: Seal,

    /// Where the program lies while it runs: at a random place of its own, or at the kernel's
    #[arg(long, value_enum, default_value_t = Aslr::Auto, value_name = "WHERE", env = Aslr::VARIABLE)]
    aslr: Aslr,

    /// Start the result in an empty root first; write it only if it reaches its own entry point with RELRO
    /// read-only and sealed. Other architectures need a static qemu
    #[arg(long, conflicts_with = "check")]
    verify: bool,

    /// Print one JSON document instead of text
    #[arg(long)]
    json: bool,

    /// Print only errors
    #[arg(short, long)]
    quiet: bool,
}

impl Args {
    fn to_stdout(&self) -> bool {
        self.output.as_deref() == Some(Path::new("-"))
    }

    /// Files of a folder are converted side by side. Those that are named may be one file by two names, and
    /// `--verify` waits for whichever child of the process stops.
    fn threads(&self) -> usize {
        match self.recursive.recursive && !self.verify {
            true => parallel::processors(),
            false => 1,
        }
    }

    fn mode(&self) -> Mode {
        match () {
            () if self.check => Mode::Check,
            () if self.dry_run => Mode::DryRun,
            () if self.in_place => Mode::InPlace,
            () => Mode::Write,
        }
    }
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
            Self::Open(error) => format!("{error}{}", tree::remedy(error)),
            Self::Refused(refusal) => format!("{}: {refusal}", file.shown()),
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
    let into_directory = args.output.as_deref().is_some_and(Path::is_dir);
    if let Some(why) = contradiction(&args, into_directory) {
        return Err(exit::Failure::new(exit::USAGE, format!("convert: {why}")));
    }
    let mut tree = if args.recursive.recursive {
        tree::walk(&args.files)
    } else {
        Tree::named(&args.files)
    };
    let mut counted = Summary::default();
    let mut reports = Vec::new();
    for (path, error) in tree.unreadable.drain(..) {
        let report = failed(
            &args,
            &path,
            &Problem::Failed(error),
            &ProgressBar::hidden(),
        );
        counted.add(&report);
        reports.push(report);
    }
    let progress = ui::progress(tree.files.len(), args.json || args.quiet);
    let attempt = |found: &Found| {
        let output = match &args.output {
            _ if args.in_place => Some(found.path.clone()),
            Some(directory) if into_directory => {
                found.path.file_name().map(|name| directory.join(name))
            }
            other => other.clone(),
        };
        one(&args, found, output.as_deref()).map(|done| done.map(|done| (output, done)))
    };
    parallel::in_order(&tree.files, args.threads(), attempt, |found, outcome| {
        progress.set_message(found.path.shown().to_string());
        if let Some(report) = report(&args, found, outcome, &mut tree.passed_over, &progress)? {
            counted.add(&report);
            reports.push(report);
        }
        progress.inc(1);
        Ok(())
    })?;
    progress.finish_and_clear();
    if args.recursive.recursive && reports.is_empty() {
        return Err(tree::nothing_found(&args.files, tree.passed_over));
    }
    let passed_over = args.recursive.recursive.then_some(tree.passed_over);
    if args.json {
        let document = Document {
            files: reports,
            passed_over,
        };
        ui::print_json("convert", &document)?;
    } else if let Some(passed_over) = passed_over.filter(|_| !args.quiet) {
        show::summary(args.mode(), &counted, passed_over)?;
    }
    Ok(ExitCode::from(counted.worst))
}

/// The JSON document.
#[derive(Serialize)]
struct Document {
    files: Vec<FileReport>,
    passed_over: Option<PassedOver>,
}

/// What is wrong with the command line itself.
fn contradiction(args: &Args, into_directory: bool) -> Option<String> {
    let writes = args.output.is_some() || args.in_place;
    if !writes && !args.check && !args.dry_run {
        return Some(
            "say where to write: -o OUT, or --in-place; or look only: --dry-run, --check".into(),
        );
    }
    if args.recursive.recursive && args.output.is_some() {
        return Some(
            "--recursive replaces in place: copy the folder (cp -a) and give the copy with --in-place".into(),
        );
    }
    if args.output.is_some() && args.files.len() > 1 && !into_directory {
        return Some("several files need -o DIRECTORY (an existing one) or --in-place".into());
    }
    if into_directory && let Some(name) = name_given_twice(&args.files) {
        return Some(format!(
            "two of the files are named {}, and -o DIRECTORY has room for one",
            name.shown()
        ));
    }
    (args.to_stdout() && args.json).then(|| "-o - and --json both want stdout".into())
}

/// What became of one file, where it was written; `None` for what a folder holds besides programs.
type Attempt = Result<Result<(Option<PathBuf>, Done), NoProgram>, Problem>;

/// Prints what became of `found`, and returns it for the JSON document.
///
/// # Errors
/// stdout cannot be written.
fn report(
    args: &Args,
    found: &Found,
    attempt: Attempt,
    passed_over: &mut PassedOver,
    progress: &ProgressBar,
) -> anyhow::Result<Option<FileReport>> {
    let (output, done) = match attempt {
        Ok(Ok(done)) => done,
        Ok(Err(what)) => {
            passed_over.add(what);
            return Ok(None);
        }
        Err(Problem::Failed(error)) if exit::is_broken_pipe(&error) => return Err(error),
        Err(problem) => return Ok(Some(failed(args, &found.path, &problem, progress))),
    };
    if !args.json && !args.to_stdout() && !args.quiet {
        progress.suspend(|| {
            if args.recursive.recursive {
                show::line(args.mode(), found, &done)
            } else {
                show::print(args.mode(), &found.path, output.as_deref(), &done)
            }
        })?;
    }
    let (outcome, reason, changes) = match done.outcome {
        Outcome::Converted(changes) => ("converted", None, Some(changes)),
        Outcome::Unchanged { reason } => ("unchanged", Some(reason), None),
    };
    Ok(Some(FileReport {
        file: found.path.clone(),
        names: found.names.clone(),
        output,
        outcome,
        reason,
        changes,
        verified: done.verified,
        error: None,
    }))
}

/// Prints why `file` was not converted, and returns it for the JSON document.
fn failed(args: &Args, file: &Path, problem: &Problem, progress: &ProgressBar) -> FileReport {
    let message = problem.message(file);
    if !args.json {
        progress.suspend(|| anstream::eprintln!("piestart: {message}"));
    }
    let way_out = match problem {
        Problem::Refused(Refusal::Unsuitable { way_out, .. }) => Some(way_out.clone()),
        _ => None,
    };
    FileReport {
        file: file.into(),
        names: Vec::new(),
        output: None,
        outcome: "failed",
        reason: None,
        changes: None,
        verified: None,
        error: Some(ErrorReport {
            message,
            exit_code: problem.exit_code(),
            way_out,
        }),
    }
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

/// Converts one file and writes it to `output`, unless that is `None`.
fn one(
    args: &Args,
    found: &Found,
    output: Option<&Path>,
) -> Result<Result<Done, NoProgram>, Problem> {
    let file = &found.path;
    let elf = Elf::open(file).map_err(Problem::Open)?;
    if args.recursive.recursive
        && let Some(what) = tree::no_program(&elf)
    {
        return Ok(Err(what));
    }
    let options = Options {
        pack_relr: !args.no_relr,
        complete_relro: !args.no_relro,
        set_flags: !args.no_flags,
        room: args.room,
        start: StartOptions {
            seal: args.seal,
            aslr: args.aslr,
        },
        unknown_start: args.verify,
    };
    // To be copied where nothing has to change.
    let original = output.filter(|_| !args.in_place).map(|_| elf.data.clone());
    let (data, outcome) = transform::convert(elf, &options).map_err(Problem::Refused)?;
    let verified = match &data {
        Some(data) if args.verify => {
            let expected = Expected {
                whole_pages: !args.no_relro,
                sealed: args.seal != Seal::None,
            };
            Some(verify(file, data, expected).map_err(Problem::Failed)?)
        }
        _ => None,
    };
    let mut left_behind = 0;
    if let (Some(output), Some(data)) = (output, data.or(original)) {
        if args.in_place {
            left_behind = write::in_place(found, &data).map_err(Problem::Failed)?;
        } else {
            write::to_another(file, output, &data).map_err(Problem::Failed)?;
        }
    }
    Ok(Ok(Done {
        outcome,
        verified,
        left_behind,
    }))
}
