// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask bench`: how soon each start code reaches `main`.
//!
//! The same table of pointers is linked with each start code, at many sizes; the programs are run in
//! turn, many times, from exec to exit; and the kernel's and callgrind's counts are taken beside the
//! times. Nothing here is a test: machines are noisy, and the ratios are to be read, not gated on.

mod go;
mod held;
mod measure;
mod options;
mod programs;
mod report;
mod starts;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};

use measure::Subject;
use programs::{Layout, Size};
use report::{Row, Table};
use starts::{KINDS, Kind, Start, Tools};

/// Measure how soon each start code reaches main.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench")]
struct Args {
    /// Runs of each small program; large ones run less often.
    #[arg(long, default_value_t = 1000, value_name = "N")]
    runs: usize,

    /// Relocations; more than one may be given.
    #[arg(long, value_delimiter = ',', value_name = "N", default_values_t = [1, 1_000, 6_500, 30_000, 100_000, 300_000, 1_000_000, 3_000_000])]
    sizes: Vec<usize>,

    /// The distance between the pointers; more than one may be given.
    #[arg(long, value_delimiter = ',', value_enum, default_values_t = [Layout::Dense, Layout::Line, Layout::Page])]
    layouts: Vec<Layout>,

    /// Only start codes whose name contains one of these.
    #[arg(long, value_delimiter = ',', value_name = "TEXT")]
    only: Vec<String>,

    /// Measure what moving the image costs (`--aslr`), and nothing else.
    #[arg(long)]
    aslr: bool,

    /// Measure what sealing costs (`--seal`), and nothing else.
    #[arg(long, conflicts_with = "aslr")]
    seal: bool,

    /// Leave the Go programs out.
    #[arg(long)]
    no_go: bool,

    /// Do not count instructions.
    #[arg(long)]
    no_instructions: bool,

    /// Also put the tables between the marks in docs/performance.md, and the chart beside it.
    #[arg(long)]
    write: bool,

    /// The folder with the start objects to measure.
    #[arg(long, value_name = "DIR")]
    kit: PathBuf,

    /// The tool, for the Go programs.
    #[arg(long, value_name = "FILE")]
    piestart: PathBuf,

    /// The folder to build in.
    #[arg(long, value_name = "DIR")]
    folder: PathBuf,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Pointers above which a layout would only make large files.
const fn largest(layout: Layout) -> usize {
    match layout {
        Layout::Dense => usize::MAX,
        Layout::Line => 1_000_000,
        Layout::Page => 30_000,
    }
}

fn run(args: &Args) -> Result<()> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs");
    fs::create_dir_all(&args.folder)?;
    let folder = args.folder.canonicalize()?;
    programs::small_parts(&sources, &folder)?;
    let tools = Tools {
        zig: std::env::var_os("PIESTART_ZIG").map(PathBuf::from),
        kit: args.kit.canonicalize().context("--kit")?,
        origin: starts::peer("origin", &folder),
        rcrt1: starts::peer("rcrt1", &folder),
        sources,
        folder,
    };
    let go = go_command(args);
    let piestart = args.piestart.canonicalize().context("--piestart")?;
    let only = args.aslr || args.seal;
    let ways = match &go {
        Some(go) if !only => go::subjects(go, &piestart, &tools.folder)?,
        _ => Vec::new(),
    };
    let choice = if args.seal {
        options::SEAL
    } else {
        options::ASLR
    };
    let chosen = options::subjects(&tools, &piestart, go.as_deref(), &choice)?;
    let processor = measure::stay_on_one_processor()?;

    let mut tables = Vec::new();
    let layouts = if only { &[][..] } else { &args.layouts };
    for &layout in layouts {
        for &count in &args.sizes {
            if count > largest(layout) || (layout != Layout::Dense && count < 1_000) {
                continue;
            }
            let table = measured(&tools, args, Size { count, layout })?;
            print!("{}", table.markdown());
            tables.push(table);
        }
    }
    for ways in ways {
        let table = measured_go(args, ways)?;
        print!("{}", table.markdown());
        tables.push(table);
    }
    for ways in chosen {
        let table = measured_choice(args, &choice, ways)?;
        print!("{}", table.markdown());
        tables.push(table);
    }

    let machine = machine(processor);
    let text: String = tables.iter().map(Table::markdown).collect();
    let text = format!("{machine}\n\n{text}");
    let chart = report::chart(&tables, &machine);
    save(&tools.folder.join("performance.md"), &text)?;
    save(&tools.folder.join("performance.svg"), &chart)?;
    if args.write {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
        between_marks(&docs.join("performance.md"), &text)?;
        save(&docs.join("performance.svg"), &chart)?;
    }
    Ok(())
}

/// Builds and measures the programs of one size.
fn measured(tools: &Tools, args: &Args, size: Size) -> Result<Table> {
    let Size { count, layout } = size;
    let mut subjects = build(tools, args, size)?;
    let runs = runs(args, count * layout.stride() / 8);
    interleave(&size.name(), runs, subjects.iter_mut().map(|s| &mut s.2))?;
    let rows = subjects
        .iter()
        .map(|(kind, path, subject)| {
            let counted = !args.no_instructions && count <= 1_000_000;
            Row {
                kind: Some(*kind),
                instructions: counted.then(|| measure::instructions(path)).flatten(),
                ..row(kind.name(), subject)
            }
        })
        .collect();
    Ok(Table::of(size, rows))
}

/// How often a program that relocates so many words is run: large ones take long, and their times scatter less.
fn runs(args: &Args, words: usize) -> usize {
    (args.runs * 100 / (100 + words / 100)).max(15)
}

/// Measures one program with each value of an option.
fn measured_choice(
    args: &Args,
    choice: &options::Choice,
    mut ways: options::Ways,
) -> Result<Table> {
    interleave(
        &ways.title,
        runs(args, ways.count),
        ways.subjects.iter_mut(),
    )?;
    let row =
        |(mode, subject): (&&str, &Subject)| row(format!("{}={mode}", choice.option), subject);
    Ok(Table {
        title: format!("{}: {}", ways.title, choice.what),
        count: None,
        first: true,
        charted: false,
        rows: choice.modes.iter().zip(&ways.subjects).map(row).collect(),
    })
}

/// Measures one Go program in its ways.
fn measured_go(args: &Args, (name, mut ways): go::Ways) -> Result<Table> {
    interleave(&name, (args.runs / 5).max(15), ways.iter_mut())?;
    let names = ["default PIE, ld.so", "converted", "piestart go --ld=bfd"];
    Ok(Table {
        title: format!("Go: {name}"),
        count: None,
        first: false,
        charted: false,
        rows: names
            .iter()
            .zip(&ways)
            .map(|(name, subject)| row((*name).into(), subject))
            .collect(),
    })
}

fn row(name: String, subject: &Subject) -> Row {
    let micros = |time: Duration| time.as_nanos() as f64 / 1000.0;
    let peak = held::peak(subject);
    Row {
        name,
        kind: None,
        minimum: micros(subject.minimum()),
        median: micros(subject.median()),
        faults: subject.faults(),
        peak,
        left: held::left(subject, peak),
        instructions: None,
    }
}

/// Runs each of `subjects` once in each of `runs` rounds, in an order that is drawn anew for each: what
/// follows a large program finds its caches cold, which is as much as is to be measured.
fn interleave<'a>(
    name: &str,
    runs: usize,
    subjects: impl Iterator<Item = &'a mut Subject>,
) -> Result<()> {
    let mut subjects: Vec<_> = subjects.collect();
    for subject in &subjects {
        subject.warm_up()?;
    }
    // The bar is hidden if stderr is not a terminal, and not redrawn while a program runs.
    let bar = ProgressBar::new(runs as u64).with_message(name.to_owned());
    bar.set_style(ProgressStyle::with_template(
        "{msg:20} {wide_bar} {pos}/{len}",
    )?);
    let mut order = fastrand::Rng::with_seed(1); // The same orders in each run of the benchmark.
    for _ in 0..runs {
        order.shuffle(&mut subjects);
        for subject in &mut subjects {
            subject.run()?;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(())
}

fn build(tools: &Tools, args: &Args, size: Size) -> Result<Vec<(Kind, PathBuf, Subject)>> {
    let table = programs::table(&tools.folder, size)?;
    let mut subjects = Vec::new();
    for &kind in KINDS {
        let name = kind.name();
        if !args.only.is_empty() && !args.only.iter().any(|only| name.contains(only.as_str())) {
            continue;
        }
        if kind.start == Start::Guard && size.count != 1 {
            continue; // It protects one page.
        }
        if kind.start == Start::Unprotected && size.count > 30_000 {
            continue; // By then what protecting costs is not to be seen.
        }
        let file = name.replace([' ', ','], "");
        let program = tools.folder.join(format!("{}-{file}", size.name()));
        if tools.link(kind, &table, &program)?.is_none() {
            continue;
        }
        subjects.push((kind, program.clone(), Subject::new(&program, &[], 0)?));
    }
    Ok(subjects)
}

/// The go command, unless Go programs are to be left out or there is none.
fn go_command(args: &Args) -> Option<PathBuf> {
    if args.no_go {
        return None;
    }
    let go = std::env::var_os("PIESTART_GO").map(PathBuf::from);
    let go = go.or_else(|| which::which("go").ok());
    if go.is_none() {
        eprintln!("left out: Go programs; there is no go");
    }
    go
}

/// Processor, kernel, and what the kernel says of huge pages and address randomisation.
fn machine(processor: usize) -> String {
    let read = |path: &str| {
        fs::read_to_string(path)
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let model = read("/proc/cpuinfo")
        .lines()
        .find_map(|line| {
            line.strip_prefix("model name")?
                .split_once(": ")
                .map(|p| p.1.to_owned())
        })
        .unwrap_or_else(|| "unknown processor".into());
    let kernel = read("/proc/sys/kernel/osrelease");
    let kernel = kernel.split('-').next().unwrap_or_default();
    let huge = read("/sys/kernel/mm/transparent_hugepage/enabled");
    let huge = huge
        .split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'))
        .map_or("none", |(word, _)| word);
    format!(
        "{model}, Linux {kernel}, transparent huge pages: {huge}; on one processor (number {processor})"
    )
}

/// Writes a file by way of another, so that it is never half-written.
fn save(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().context("a path with a folder")?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    std::io::Write::write_all(&mut file, text.as_bytes())?;
    file.persist(path)
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(())
}

/// Replaces what stands between the marks in `path`.
fn between_marks(path: &Path, text: &str) -> Result<()> {
    const MARKS: [&str; 2] = ["<!-- measured -->\n", "<!-- end of measured -->"];
    let old =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let (before, rest) = old.split_once(MARKS[0]).context("no first mark")?;
    let (_, after) = rest.split_once(MARKS[1]).context("no second mark")?;
    save(
        path,
        &format!("{before}{}\n{text}{}{after}", MARKS[0], MARKS[1]),
    )
}
