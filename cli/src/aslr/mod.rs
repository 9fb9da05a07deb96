// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart aslr`: how random the addresses of a program are, measured.

mod chart;
mod collect;
mod kinds;
mod page;
mod report;
pub mod stats;
mod text;

use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::check::FileType;
use crate::elf::{Elf, OpenError};
use crate::{exit, ui};
use report::{FileReport, Report, System};

/// Arguments of `piestart aslr`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  piestart aslr ./server                        bits of each region, and which move together
  piestart aslr -n 5000 static pie static-pie   several kinds side by side
  piestart aslr --kinds                         a non-PIE, a static-PIE and a PIE, made for this
  piestart aslr --no-aslr ./server              the same with randomisation off
  piestart aslr --html aslr.html --svg aslr.svg ./server
  piestart aslr --csv ./server > samples.csv")]
pub struct Args {
    /// The programs; each is stopped before its first instruction, so that its code does not run.
    #[arg(required_unless_present = "kinds", value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Before the files: one small program as non-PIE, static-PIE and PIE, built by the C compiler.
    #[arg(long)]
    pub kinds: bool,

    /// How many times to start each program, from 2 to 100000.
    #[arg(short = 'n', long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(2..=100_000))]
    pub samples: u32,

    /// Turn randomisation off for the programs (ADDR_NO_RANDOMIZE), to compare.
    #[arg(long)]
    pub no_aslr: bool,

    /// Write the pictures to this file; `-` is stdout.
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,

    /// Write a page with pictures and tables to this file; `-` is stdout.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,

    /// Print one JSON document (docs/json.md).
    #[arg(long)]
    pub json: bool,

    /// Print every address: a line for each start.
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,

    /// Draw with ASCII characters; else only where the locale is not UTF-8.
    #[arg(long)]
    pub ascii: bool,
}

/// Starts every program many times, and prints what that shows.
///
/// # Errors
/// A file that is no program for this machine, or cannot be started or written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let on_stdout = |path: &Option<PathBuf>| path.as_deref() == Some(Path::new("-"));
    let wanted = [
        args.json,
        args.csv,
        on_stdout(&args.svg),
        on_stdout(&args.html),
    ];
    if wanted.iter().filter(|w| **w).count() > 1 {
        return Err(exit::Failure::new(
            exit::USAGE,
            "only one of --json, --csv, --svg - and --html - can have stdout",
        ));
    }
    let folder = tempfile::Builder::new()
        .prefix("piestart-aslr-")
        .tempdir()?;
    // All are looked at before any is started.
    let mut programs = Vec::new();
    if args.kinds {
        for (name, path) in kinds::build(folder.path())? {
            programs.push(admit(name.into(), &path)?);
        }
    }
    for path in &args.files {
        programs.push(admit(path.display().to_string(), path)?);
    }
    let mut progress = Progress::new(&programs, args.samples);
    let mut files = Vec::new();
    for program in &programs {
        let Program { name, elf, kind } = program;
        progress.file(name);
        let collected = collect::collect(elf, args.samples, args.no_aslr, |n| progress.tick(n));
        files.push(FileReport::new(name, elf, *kind, collected?));
    }
    drop(progress);
    let report = Report {
        starts: args.samples,
        confidence: stats::CONFIDENCE,
        system: System::read(args.no_aslr),
        files,
    };
    if let Some(path) = &args.svg {
        write(path, &chart::document(&report))?;
    }
    if let Some(path) = &args.html {
        write(path, &page::render(&report)?)?;
    }
    if args.json {
        ui::print_json("aslr", &report)?;
    } else if args.csv {
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        text::write_csv(&mut out, &report)?;
        out.flush()?;
    } else if !wanted.contains(&true) {
        let mut out = anstream::stdout().lock();
        text::write(&mut out, &report, args.ascii || !text::has_blocks())?;
        out.flush()?;
    }
    Ok(ExitCode::from(exit::OK))
}

/// One program, and how it is called in the output.
struct Program {
    name: String,
    elf: Elf,
    kind: FileType,
}

/// Opens `path` and refuses what cannot be started, or not be looked at.
fn admit(name: String, path: &Path) -> anyhow::Result<Program> {
    let elf = Elf::open(path).map_err(OpenError::into_failure)?;
    elf.check_complete().map_err(OpenError::into_failure)?;
    let dynamic = elf.dynamic().map_err(OpenError::into_failure)?;
    let kind = FileType::of(&elf, dynamic.as_ref());
    let refuse = |code, why: String| {
        Err(exit::Failure::new(
            code,
            format!("{}: {why}", path.display()),
        ))
    };
    if !kind.is_program() {
        return refuse(
            exit::DATA,
            format!("is a {}, which cannot be started", kind.name()),
        );
    }
    let machine = crate::elf::names::machine(elf.e_machine);
    if machine != std::env::consts::ARCH {
        return refuse(
            exit::UNAVAILABLE,
            format!("is for {machine}; its addresses show on a machine of its kind alone"),
        );
    }
    let metadata = std::fs::metadata(path).map_err(|e| crate::io::unreadable(path, &e))?;
    let privilege = match metadata.mode() {
        mode if mode & 0o4000 != 0 => Some("set-user-ID"),
        mode if mode & 0o2000 != 0 => Some("set-group-ID"),
        _ => rustix::fs::getxattr(path, "security.capability", &mut [0u8; 64][..])
            .is_ok()
            .then_some("given capabilities"),
    };
    if let Some(privilege) = privilege {
        return refuse(
            exit::UNAVAILABLE,
            format!(
                "is {privilege}: under a tracer it would not be itself; look at a copy (cp drops that)"
            ),
        );
    }
    Ok(Program { name, elf, kind })
}

/// Writes `content` to `path`, `-` being stdout.
fn write(path: &Path, content: &str) -> anyhow::Result<()> {
    if path == Path::new("-") {
        std::io::stdout().lock().write_all(content.as_bytes())?;
        return Ok(());
    }
    crate::io::write(path, content.as_bytes())
}

/// How long it may take before progress is shown.
const PATIENCE: Duration = Duration::from_millis(500);

/// The progress bar on stderr, if that is a terminal and there is time to look at it.
struct Progress {
    began: Instant,
    bar: Option<ProgressBar>,
    total: u64,
    before: u64,
    current: String,
    each: u32,
}

impl Progress {
    fn new(programs: &[Program], each: u32) -> Self {
        Self {
            began: Instant::now(),
            bar: None,
            total: programs.len() as u64 * u64::from(each),
            before: 0,
            current: String::new(),
            each,
        }
    }

    fn file(&mut self, name: &str) {
        if !self.current.is_empty() {
            self.before += u64::from(self.each);
        }
        self.current = name.to_owned();
    }

    fn tick(&mut self, done: u32) {
        if self.bar.is_none() && self.began.elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_insert_with(|| {
            let style =
                ProgressStyle::with_template("{bar:30} {pos}/{len} starts, {eta} left  {msg}")
                    .unwrap_or_else(|_| ProgressStyle::default_bar());
            ProgressBar::new(self.total).with_style(style)
        });
        bar.set_message(self.current.clone());
        bar.set_position(self.before + u64::from(done));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
