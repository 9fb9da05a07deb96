// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart doctor`: what this machine has for making, running and protecting static-PIE, and how
//! to get what it lacks.

pub mod facts;
mod missing;

use std::io::Write;
use std::process::ExitCode;

use serde::Serialize;

use crate::{exit, ui};
use facts::{Facts, Tool};
use missing::Missing;

const AFTER_HELP: &str = "\
Examples:
  piestart doctor
  piestart doctor --json | jq '.missing[].remedy'

Exit status: 0, or 1 if something is missing without which no program can be linked.";

/// What this machine has, what it lacks, and how to get that.
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Args {
    /// Print one JSON document (docs/schema/doctor.json)
    #[arg(long)]
    pub json: bool,
}

/// What is printed.
#[derive(Debug, Serialize)]
struct Report {
    #[serde(flatten)]
    facts: Facts,
    missing: Vec<Missing>,
    ok: bool,
}

/// Looks, and prints.
///
/// # Errors
/// A write to stdout that failed.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let facts = facts::gather();
    let missing = missing::find(&facts);
    let ok = !missing.iter().any(|m| m.needed);
    let report = Report { facts, missing, ok };
    if args.json {
        ui::print_json("doctor", &report)?;
    } else {
        print(&report)?;
    }
    Ok(ExitCode::from(if ok { exit::OK } else { exit::FINDING }))
}

/// In words. Without colour: a table counts the bytes of colour as width.
fn yes_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.into()
}

/// A value that may not be known.
fn or_unknown<T: ToString>(value: Option<&T>) -> String {
    value.map_or_else(|| "unknown".into(), ToString::to_string)
}

fn print(report: &Report) -> anyhow::Result<()> {
    let facts = &report.facts;
    let mut out = anstream::stdout().lock();
    let mut section = |title: &str, table: comfy_table::Table| {
        writeln!(out, "{}\n{table}\n", ui::paint(ui::HEAD, title))
    };

    let mut table = ui::table(&["WHAT", "HERE"]);
    let machine = &facts.machine;
    let support = if machine.supported {
        String::new()
    } else {
        ", for which there is no start code".into()
    };
    table.add_row(["architecture".into(), format!("{}{support}", machine.arch)]);
    table.add_row(["kernel".into(), format!("Linux {}", machine.kernel)]);
    for objects in &facts.start_objects {
        let files: Vec<String> = objects
            .files
            .iter()
            .map(|f| format!("{} ({} bytes)", f.name, f.size))
            .collect();
        let files = if files.is_empty() {
            "none".into()
        } else {
            files.join(", ")
        };
        table.add_row([format!("start objects for {}", objects.arch), files]);
    }
    section("This machine and this tool", table)?;

    section("Linkers", tools(&facts.linkers))?;
    section("C compilers, linking", tools(&facts.compilers))?;

    let mut table = ui::table(&["NAME", "VERSION", "PATH", "NOTE"]);
    for rust in &facts.rust {
        table.add_row([
            "rustc".into(),
            rust.version.clone(),
            rust.path.display().to_string(),
            format!("core for {}", rust.targets.join(", ")),
        ]);
    }
    if let Some(go) = &facts.go {
        let note = if go.supported { "" } else { "too old" };
        table.add_row([
            "go".into(),
            go.version.clone(),
            go.path.display().to_string(),
            note.into(),
        ]);
    }
    for emulator in &facts.emulators {
        if let Some(path) = &emulator.path {
            table.add_row([
                format!("qemu for {}", emulator.arch),
                String::new(),
                path.display().to_string(),
                if emulator.is_static {
                    "static: runs in an empty root".into()
                } else {
                    "asks for a loader: not for an empty root".into()
                },
            ]);
        }
    }
    section("Languages and emulators", table)?;

    let mut table = ui::table(&["ISOLATION", "WORKS", "WHY NOT"]);
    for rung in &facts.isolation {
        table.add_row([
            rung.name.replace('_', " "),
            yes_no(rung.works),
            rung.problem.clone().unwrap_or_default(),
        ]);
    }
    section("What piestart run can have, best first", table)?;

    section("The kernel's protections", protections(facts))?;

    if report.missing.is_empty() {
        writeln!(out, "{}", ui::paint(ui::GOOD, "Nothing is missing."))?;
        return Ok(());
    }
    writeln!(out, "{}", ui::paint(ui::HEAD, "Missing"))?;
    for missing in &report.missing {
        let style = if missing.needed { ui::BAD } else { ui::WARN };
        writeln!(
            out,
            "  {}: {}\n      {}",
            ui::paint(style, &missing.what),
            missing.purpose,
            missing.remedy
        )?;
    }
    Ok(())
}

/// Linkers or compilers as a table.
fn tools(tools: &[Tool]) -> comfy_table::Table {
    let mut table = ui::table(&["NAME", "FOR", "STATIC-PIE", "RELR FLAG", "PATH", "VERSION"]);
    for tool in tools {
        let path = tool.path.as_ref().map(|p| p.display().to_string());
        let flags = match (&tool.problem, tool.static_pie) {
            (Some(problem), _) => problem.clone(),
            (None, true) if tool.relr_flags.is_empty() => "none works".into(),
            (None, _) => tool.relr_flags.join(" "),
        };
        table.add_row([
            tool.name.clone(),
            tool.arch.into(),
            if path.is_some() {
                yes_no(tool.static_pie)
            } else {
                "not there".into()
            },
            flags,
            path.unwrap_or_default(),
            tool.version.clone().unwrap_or_default(),
        ]);
    }
    table
}

fn protections(facts: &Facts) -> comfy_table::Table {
    let mut table = ui::table(&["WHAT", "HERE", "NOTE"]);
    let mseal = &facts.mseal;
    let note = match (&mseal.problem, mseal.holds) {
        (Some(problem), _) => problem.clone(),
        (None, true) => "a sealed page could not be made writable".into(),
        (None, false) => "the sealed page could be made writable all the same".into(),
    };
    table.add_row(["mseal".into(), yes_no(mseal.works && mseal.holds), note]);
    let aslr = &facts.aslr;
    table.add_row([
        "address space randomisation".into(),
        yes_no(aslr.works),
        format!(
            "randomize_va_space {}, mmap_rnd_bits {}, ADDR_NO_RANDOMIZE {}",
            or_unknown(aslr.randomize_va_space.as_ref()),
            aslr.mmap_rnd_bits.map_or_else(
                || "unknown (only root may read it)".into(),
                |n| n.to_string()
            ),
            if aslr.addr_no_randomize {
                "set"
            } else {
                "not set"
            },
        ),
    ]);
    let huge = &facts.huge_pages;
    table.add_row([
        "transparent huge pages".into(),
        huge.transparent.clone().unwrap_or_else(|| "none".into()),
        format!(
            "{} bytes each, {} reserved",
            or_unknown(huge.size.as_ref()),
            or_unknown(huge.reserved.as_ref())
        ),
    ]);
    table
}
