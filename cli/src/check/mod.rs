// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart check`: is it a hardened static-PIE?

mod facts;
mod slots;
mod verdict;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::Serialize;

pub use facts::{
    Answer, BranchProtection, Enforced, Facts, Pages, RelocationCount, RelroFacts, RelroState, Span,
};
pub use slots::Slots;
pub use verdict::{Finding, Requirement};

pub use crate::elf::FileType;
use crate::elf::{Elf, OpenError, RelocKind};
use crate::live::{self, Live};
use crate::machine::known;
use crate::{exit, ui};

/// Arguments of `piestart check`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  piestart check ./server                         one row, and what is missing
  piestart check --require pie,relro,nx bin/*     only these
  piestart check --live ./server                  start it and look at /proc/PID/maps
  piestart check --json ./server | jq .files[0].relro")]
pub struct Args {
    /// The files to check.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

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

    /// Print one JSON document (docs/json.md).
    #[arg(long)]
    pub json: bool,
}

pub(crate) fn page_size(text: &str) -> Result<u64, String> {
    match text.parse::<u64>() {
        Ok(n) if n.is_power_of_two() && (4096..=1 << 21).contains(&n) => Ok(n),
        _ => Err("must be a power of two from 4096 to 2097152".into()),
    }
}

/// One file's part of the answer.
#[derive(Clone, Debug, Serialize)]
pub struct Checked {
    /// What is in the file.
    #[serde(flatten)]
    pub facts: Facts,
    /// What was seen in the running process, with `--live`.
    pub live: Option<Live>,
    /// What was asked for and does not hold.
    pub findings: Vec<Finding>,
    /// Whether there is no finding.
    pub ok: bool,
}

/// A file that could not be checked.
#[derive(Clone, Debug, Serialize)]
struct Unchecked {
    path: String,
    message: String,
    exit_code: u8,
}

#[derive(Debug, Serialize)]
struct Document {
    files: Vec<Checked>,
    errors: Vec<Unchecked>,
}

/// Checks every file, prints all the answers.
///
/// # Errors
/// Only writing to stdout can fail; a file that cannot be checked is told on stderr and in the exit code.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let mut requirements = Requirement::expand(&args.require);
    if args.live && !requirements.contains(&Requirement::Live) {
        requirements.push(Requirement::Live);
    }
    let mut document = Document {
        files: Vec::new(),
        errors: Vec::new(),
    };
    for path in &args.files {
        match check(path, &args, &requirements) {
            Ok(checked) => document.files.push(checked),
            Err(error) => document.errors.push(Unchecked {
                path: path.display().to_string(),
                message: format!("{error:#}"),
                exit_code: exit::code_of(&error),
            }),
        }
    }
    if args.json {
        ui::print_json("check", &document)?;
    } else if !document.files.is_empty() {
        print(&document.files)?;
    }
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

fn check(path: &Path, args: &Args, requirements: &[Requirement]) -> anyhow::Result<Checked> {
    let elf = Elf::open(path).map_err(OpenError::into_failure)?;
    let page_size = args
        .page_size
        .unwrap_or_else(|| known::page_size(elf.e_machine));
    let mut facts = Facts::of(&elf, page_size).map_err(OpenError::into_failure)?;
    facts.ask_convert(&elf);
    let live = match args.live && facts.file_type.is_program() {
        true => Some(live::look(&elf, &facts.slots.all)?),
        false => None,
    };
    let findings = verdict::judge(&facts, live.as_ref(), requirements);
    Ok(Checked {
        ok: findings.is_empty(),
        findings,
        live,
        facts,
    })
}

fn print(files: &[Checked]) -> anyhow::Result<()> {
    let mut table = ui::table(&[
        "FILE",
        "TYPE",
        "START",
        "RELOCATIONS",
        "RELRO",
        "ENFORCED",
        "NOW",
        "NX",
        "W^X",
        "TEXTREL",
        "BRANCHES",
        "LOADER",
        "NEEDED",
        "VERDICT",
    ]);
    for checked in files {
        let f = &checked.facts;
        let verdict = if checked.ok {
            ui::paint(ui::GOOD, "ok")
        } else {
            ui::paint(ui::BAD, "finding")
        };
        table.add_row([
            f.path.clone(),
            f.file_type.name().into(),
            if f.file_type.is_program() {
                f.start_code.who.name().into()
            } else {
                "-".into()
            },
            relocations(f),
            f.relro.state.name().into(),
            f.relro.enforcement().into(),
            f.bind_now.word().into(),
            f.nx_stack.word().into(),
            if f.wx_segments.is_empty() {
                "none".into()
            } else {
                f.wx_segments.len().to_string()
            },
            if f.textrel { "yes" } else { "no" }.into(),
            branches(f),
            f.interpreter.clone().unwrap_or_else(|| "-".into()),
            if f.needed.is_empty() {
                "-".into()
            } else {
                f.needed.join(" ")
            },
            verdict,
        ]);
    }
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "{}",
        table
            .to_string()
            .lines()
            .map(str::trim_end)
            .collect::<Vec<_>>()
            .join("\n")
    )?;
    for checked in files {
        if let Some(live) = &checked.live {
            print_live(&mut out, &checked.facts.path, live)?;
        }
        for finding in &checked.findings {
            writeln!(
                out,
                "{}: {}: {}",
                checked.facts.path,
                ui::paint(ui::BAD, finding.requirement.name()),
                finding.message
            )?;
        }
    }
    out.flush()?;
    Ok(())
}

fn print_live(out: &mut impl Write, path: &str, live: &Live) -> anyhow::Result<()> {
    let root = live
        .isolation
        .as_ref()
        .map(|i| format!(" (empty root: {i})"))
        .unwrap_or_default();
    writeln!(
        out,
        "{path}: {} {}{root}",
        ui::paint(ui::NAME, "live"),
        live.how
    )?;
    if let Some(relro) = live.relro {
        writeln!(
            out,
            "{path}: {} RELRO is {}: {} bytes writable, {} bytes sealed",
            ui::paint(ui::NAME, "live"),
            relro.name(),
            live.relro_writable_bytes,
            live.relro_sealed_bytes
        )?;
    }
    for call in &live.protection_calls {
        writeln!(out, "    {}", ui::paint(ui::DIM, call))?;
    }
    for m in &live.mappings {
        let sealed = if m.sealed {
            ui::paint(ui::GOOD, "sealed")
        } else {
            "      ".into()
        };
        writeln!(
            out,
            "    {}-{} {} {sealed} {}",
            m.start, m.end, m.permissions, m.name
        )?;
    }
    Ok(())
}

/// Counts by kind: `1234 relative, 5 symbolic`.
pub(crate) fn relocations(facts: &Facts) -> String {
    let kinds = [
        (RelocKind::Relative, "relative"),
        (RelocKind::Symbolic, "symbolic"),
        (RelocKind::Irelative, "irelative"),
        (RelocKind::Tls, "tls"),
        (RelocKind::Copy, "copy"),
        (RelocKind::None, "none"),
        (RelocKind::Other, "other"),
    ];
    let parts: Vec<_> = kinds
        .iter()
        .filter_map(|&(kind, name)| match facts.count(kind) {
            0 => None,
            n => Some(format!("{n} {name}")),
        })
        .collect();
    if parts.is_empty() {
        "0".into()
    } else {
        parts.join(", ")
    }
}

fn branches(facts: &Facts) -> String {
    let have = facts.branch_protection.marks(true);
    if have.is_empty() {
        "none".into()
    } else {
        have.join(" ")
    }
}
