// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The command `piestart aslr`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::collect::At;
use super::converted;
use super::program::{Program, admit};
use super::progress::Progress;
use super::report::{FileReport, Report, System};
use super::{chart, collect, csv, findings, kinds, page, stats, text};
use crate::{exit, ui};

/// Arguments of `piestart aslr`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  piestart aslr ./server                        bits of each region, and which move together
  piestart aslr -n 5000 static pie static-pie   several kinds side by side
  piestart aslr --kinds                         a non-PIE, a static-PIE and a dynamic PIE
  piestart aslr --no-aslr ./server              with randomisation off
  piestart aslr --at main ./server              where a program that moves itself lies in the end
  piestart aslr --at main --converted ./server  beside what `piestart convert` makes of it
  piestart aslr --html aslr.html --svg aslr.svg ./server
  piestart aslr --csv ./server > samples.csv")]
pub struct Args {
    /// The programs to start. Each start is stopped before the first instruction, or where --at says.
    #[arg(required_unless_present = "kinds", value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Build a small program as non-PIE, static-PIE and dynamic PIE, and measure these first. Needs a C compiler.
    #[arg(long)]
    pub kinds: bool,

    /// Convert each FILE as `piestart convert` does, into a temporary file, and measure that beside it. With --at main
    /// it is seen where such a file has moved to.
    #[arg(long, requires = "files")]
    pub converted: bool,

    /// How many times to start each program, from 2 to 100000.
    #[arg(short = 'n', long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(2..=100_000))]
    pub samples: u32,

    /// Where to stop each start and look.
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub at: At,

    /// Start the programs with randomisation off (ADDR_NO_RANDOMIZE), to compare.
    #[arg(long)]
    pub no_aslr: bool,

    /// Write the charts as SVG to this file; `-` is stdout.
    #[arg(long, value_name = "FILE", value_parser = crate::io::output_parser())]
    pub svg: Option<PathBuf>,

    /// Write an HTML page with charts and tables to this file; `-` is stdout.
    #[arg(long, value_name = "FILE", value_parser = crate::io::output_parser())]
    pub html: Option<PathBuf>,

    /// Print one JSON document (docs/json.md).
    #[arg(long)]
    pub json: bool,

    /// Print every address as CSV, one line per start.
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,

    /// Draw with ASCII characters, as is done anyway if the locale is not UTF-8.
    #[arg(long)]
    pub ascii: bool,
}

/// Starts every program many times, and prints what that shows about its addresses.
///
/// # Errors
/// A file is not a program of this machine, cannot be started, or cannot be written.
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
            "only one of --json, --csv, --svg - and --html - can write to stdout",
        ));
    }
    let report = measure(&args)?;
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
        csv::write(&mut out, &report)?;
        out.flush()?;
    } else if !wanted.contains(&true) {
        let mut out = anstream::stdout().lock();
        text::write(&mut out, &report, args.ascii || !text::has_blocks())?;
        out.flush()?;
    }
    Ok(ExitCode::from(exit::OK))
}

/// Starts all programs as often as `args` say.
fn measure(args: &Args) -> anyhow::Result<Report> {
    let folder = tempfile::Builder::new()
        .prefix("piestart-aslr-")
        .tempdir()?;
    // All files are checked before any is started.
    let mut programs = Vec::new();
    let mut temporary = Vec::new();
    if args.kinds {
        for (name, path) in kinds::build(folder.path())? {
            programs.push(admit(name.into(), &path)?);
        }
    }
    for path in &args.files {
        programs.push(admit(path.display().to_string(), path)?);
        if args.converted {
            let (converted, folder) = converted::convert(path)?;
            temporary.push(folder);
            let name = format!("{}, converted", path.display());
            programs.push(admit(name, &converted)?);
        }
    }
    let mut progress = Progress::new(programs.len(), args.samples);
    let mut files = Vec::new();
    for program in &programs {
        let Program { name, elf, kind } = program;
        progress.file(name);
        let collected = collect::collect(elf, args.samples, (args.no_aslr, args.at), |n| {
            progress.tick(n)
        });
        let mut file = FileReport::new(name, elf, *kind, collected?);
        file.findings = findings::of(&file);
        files.push(file);
    }
    drop(progress);
    Ok(Report {
        starts: args.samples,
        at: args.at,
        confidence: stats::CONFIDENCE,
        system: System::read(args.no_aslr),
        files,
    })
}

/// Writes `content` to `path`, `-` being stdout.
fn write(path: &Path, content: &str) -> anyhow::Result<()> {
    if path == Path::new("-") {
        std::io::stdout().lock().write_all(content.as_bytes())?;
        return Ok(());
    }
    crate::io::write(path, content.as_bytes())
}
