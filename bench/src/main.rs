// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask bench`: how soon each start code reaches `main`.
//!
//! The same table of pointers is linked with each start code, at many sizes; the programs are run in
//! turn, many times, from exec to exit; and the kernel's and callgrind's counts are taken beside the
//! times. Nothing here is a test: machines are noisy, and the ratios are to be read, not gated on.

mod measure;
mod programs;
mod starts;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;

use measure::Subject;
use programs::{Layout, Size};
use starts::{KINDS, Kind, Start, Tools};

/// How soon each start code reaches main.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench")]
struct Args {
    /// Runs of each program.
    #[arg(long, default_value_t = 200)]
    runs: usize,

    /// Relocations; more than one may be given.
    #[arg(long, value_delimiter = ',', default_values_t = [1, 1_000, 6_500, 30_000, 100_000, 300_000, 1_000_000, 3_000_000])]
    sizes: Vec<usize>,

    /// How the pointers lie; more than one may be given.
    #[arg(long, value_delimiter = ',', value_enum, default_values_t = [Layout::Dense, Layout::Line, Layout::Page])]
    layouts: Vec<Layout>,

    /// Only start codes whose name contains one of these.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,

    /// The folder with the start objects to measure.
    #[arg(long)]
    kit: PathBuf,

    /// The folder to build in.
    #[arg(long)]
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

/// The programs of one size, each with what it is.
struct Group {
    size: Size,
    subjects: Vec<(Kind, PathBuf, Subject)>,
}

fn run(args: &Args) -> Result<()> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs");
    fs::create_dir_all(&args.folder)?;
    let folder = args.folder.canonicalize()?;
    programs::small_parts(&sources, &folder)?;
    let tools = Tools {
        zig: std::env::var_os("PIESTART_ZIG").map(PathBuf::from),
        kit: args.kit.canonicalize().context("--kit")?,
        origin: None,
        rcrt1: None,
        sources,
        folder,
    };
    measure::stay_on_one_processor()?;
    for &layout in &args.layouts {
        for &count in &args.sizes {
            if count > largest(layout) || (layout != Layout::Dense && count < 1_000) {
                continue;
            }
            let mut group = build(&tools, args, Size { count, layout })?;
            for (_, _, subject) in &mut group.subjects {
                subject.warm_up()?;
            }
            for _ in 0..args.runs {
                for (_, _, subject) in &mut group.subjects {
                    subject.run()?;
                }
            }
            show(&group);
        }
    }
    Ok(())
}

fn build(tools: &Tools, args: &Args, size: Size) -> Result<Group> {
    let table = programs::table(&tools.folder, size)?;
    let mut subjects = Vec::new();
    for &kind in KINDS {
        let name = kind.name();
        if !args.only.is_empty() && !args.only.iter().any(|only| name.contains(only.as_str())) {
            continue;
        }
        let file = name.replace([' ', ','], "");
        let program = tools.folder.join(format!("{}-{file}", size.name()));
        let is_fixed = kind.start != Start::Piestart && program.exists();
        if !is_fixed && tools.link(kind, &table, &program)?.is_none() {
            continue;
        }
        subjects.push((kind, program.clone(), Subject::new(&program, &[], 0)?));
    }
    Ok(Group { size, subjects })
}

fn show(group: &Group) {
    println!("\n{} {}", group.size.count, group.size.layout.name());
    let floor = group.subjects.first().map(|s| s.2.minimum());
    for (kind, path, subject) in &group.subjects {
        let minimum = subject.minimum();
        println!(
            "{:16} min {:9.1} med {:9.1} us  x{:.3}  faults {:6}  rss {:7} KiB  {:?}",
            kind.name(),
            minimum.as_nanos() as f64 / 1000.0,
            subject.median().as_nanos() as f64 / 1000.0,
            floor.map_or(0.0, |floor| minimum.as_secs_f64() / floor.as_secs_f64()),
            subject.faults(),
            subject.resident(),
            if group.size.count <= 100_000 {
                measure::instructions(path)
            } else {
                None
            },
        );
    }
}
