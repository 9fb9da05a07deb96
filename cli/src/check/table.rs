// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What people read: a row for each file, or a block for each where the rows are wider than the terminal.

use std::io::Write;

use comfy_table::{ContentArrangement, Table};

use super::{Answer, Checked, Facts, Placement};
use crate::elf::RelocKind;
use crate::live::{Live, Sealed};
use crate::tree::PassedOver;
use crate::ui;

/// Prints all `files`. Of those in `folders`, which may be many, the requirements that they miss stand in their row;
/// of the others the messages follow.
///
/// # Errors
/// stdout cannot be written.
pub(super) fn print(files: &[Checked], folders: Option<PassedOver>) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    let wide = wide(files, folders.is_some());
    match width() {
        Some(width) if !fits(&wide, width) => {
            if folders.is_some() {
                writeln!(out, "{}", lines(&narrow(files)))?;
            } else {
                for checked in files {
                    block(&mut out, checked)?;
                }
            }
        }
        _ => writeln!(out, "{}", lines(&wide))?,
    }
    for checked in files {
        if let Some(live) = checked.live.as_ref().filter(|_| folders.is_none()) {
            print_live(&mut out, &ui::visible(&checked.facts.path), live)?;
        }
        for finding in checked.findings.iter().filter(|_| folders.is_none()) {
            writeln!(
                out,
                "{}: {}: {}",
                ui::visible(&checked.facts.path),
                ui::paint(ui::BAD, finding.requirement.name()),
                finding.message
            )?;
        }
    }
    if let Some(passed_over) = folders {
        let ok = files.iter().filter(|f| f.ok).count();
        writeln!(
            out,
            "{} ok, {} with findings; passed over: {}",
            ok,
            files.len() - ok,
            passed_over.words()
        )?;
        if ok < files.len() {
            writeln!(
                out,
                "`piestart check FILE` says what to do about each finding"
            )?;
        }
    }
    out.flush()?;
    Ok(())
}

/// How many columns there are: what `COLUMNS` says, else the terminal has; `None` in a pipe, whose reader wants one
/// line for each file.
fn width() -> Option<usize> {
    let said = std::env::var("COLUMNS")
        .ok()
        .and_then(|text| text.parse().ok());
    said.filter(|&columns| columns > 0).or_else(|| {
        let (_, columns) = console::Term::stdout().size_checked()?;
        Some(usize::from(columns))
    })
}

/// A table as wide as what is in it.
fn natural(headings: &[&str]) -> Table {
    let mut table = ui::table(headings);
    table.set_content_arrangement(ContentArrangement::Disabled);
    table
}

fn fits(table: &Table, width: usize) -> bool {
    lines(table)
        .lines()
        .all(|line| console::measure_text_width(line) <= width)
}

fn lines(table: &Table) -> String {
    let lines: Vec<_> = table
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    lines.join("\n")
}

/// `ok`, or `finding`; with the requirements that are missed, if `names`.
fn verdict(checked: &Checked, names: bool) -> String {
    if checked.ok {
        return ui::paint(ui::GOOD, "ok");
    }
    let finding = ui::paint(ui::BAD, "finding");
    if !names {
        return finding;
    }
    let missed: Vec<_> = checked
        .findings
        .iter()
        .map(|f| f.requirement.name())
        .collect();
    format!("{finding}: {}", missed.join(", "))
}

fn wide(files: &[Checked], names: bool) -> Table {
    let mut table = natural(&[
        "FILE", "TYPE", "START", "RELRO", "ENFORCED", "SEALED", "CANARY", "NX", "FORTIFY", "RPATH",
        "RUNPATH", "SYMBOLS", "LOADER", "VERDICT",
    ]);
    for checked in files {
        let f = &checked.facts;
        table.add_row([
            ui::visible(&f.path).into_owned(),
            f.file_type.name().into(),
            start(f).into(),
            f.relro.state.name().into(),
            f.relro.enforcement().into(),
            sealed(checked).into(),
            f.marks.canary.word().into(),
            f.nx_stack.word().into(),
            f.marks.fortify.word().into(),
            paths(&f.marks.rpath),
            paths(&f.marks.runpath),
            symbols(f).into(),
            f.interpreter.clone().unwrap_or_else(|| "-".into()),
            verdict(checked, names),
        ]);
    }
    table
}

/// What fits beside a name in 80 columns; the name and what is missed may be long, and come last.
fn narrow(files: &[Checked]) -> Table {
    let mut table = natural(&["TYPE", "RELRO", "ENFORCED", "SEALED", "FILE"]);
    for checked in files {
        let f = &checked.facts;
        table.add_row([
            f.file_type.name().to_owned(),
            f.relro.state.name().into(),
            f.relro.enforcement().into(),
            sealed(checked).into(),
            format!("{}: {}", ui::visible(&f.path), verdict(checked, true)),
        ]);
    }
    table
}

/// A file in lines of their own.
fn block(out: &mut impl Write, checked: &Checked) -> anyhow::Result<()> {
    let f = &checked.facts;
    writeln!(
        out,
        "{}: {}",
        ui::paint(ui::NAME, ui::visible(&f.path)),
        verdict(checked, false)
    )?;
    let mut rows = vec![
        ("type", format!("{}, {}", f.file_type.name(), f.machine)),
        ("start code", start(f).to_owned()),
        (
            "loader",
            f.interpreter.clone().unwrap_or_else(|| "none".into()),
        ),
    ];
    if !f.needed.is_empty() {
        rows.push(("needs", f.needed.join(" ")));
    }
    let relro = format!(
        "{}; enforced: {}; sealed: {}",
        f.relro.state.name(),
        f.relro.enforcement(),
        sealed(checked)
    );
    rows.extend([
        ("RELRO", relro),
        (
            "PIE",
            if f.file_type.is_pie() { "yes" } else { "no" }.to_owned(),
        ),
        ("NX", f.nx_stack.word().into()),
        ("W^X", writable_and_executable(f)),
        ("canary", f.marks.canary.word().into()),
        ("FORTIFY", f.marks.fortify.word().into()),
        ("RPATH", paths(&f.marks.rpath)),
        ("RUNPATH", paths(&f.marks.runpath)),
        ("bind now", f.bind_now.word().into()),
        ("branches", branches(f)),
        (
            "ASLR",
            f.placement
                .as_ref()
                .map_or_else(|| "-".into(), Placement::words),
        ),
        ("TEXTREL", if f.textrel { "yes" } else { "no" }.into()),
        ("symbols", symbols(f).into()),
        ("relocations", relocations(f)),
    ]);
    for (name, value) in rows {
        writeln!(
            out,
            "  {} {value}",
            ui::paint(ui::DIM, format!("{name:11}"))
        )?;
    }
    Ok(())
}

fn start(facts: &Facts) -> &'static str {
    if facts.file_type.is_program() {
        facts.start_code.who.name()
    } else {
        "-"
    }
}

/// What was seen of the seal, or else what the start code does.
fn sealed(checked: &Checked) -> &'static str {
    match checked.live.as_ref().filter(|live| live.relro.is_some()) {
        Some(live) => match live.sealed {
            Sealed::Full => "yes",
            Sealed::Partial => "partly",
            Sealed::None => "no",
        },
        None => checked.facts.marks.seals.word(),
    }
}

fn writable_and_executable(facts: &Facts) -> String {
    match facts.wx_segments.len() {
        0 => "none".into(),
        n => n.to_string(),
    }
}

fn paths(paths: &[String]) -> String {
    if paths.is_empty() {
        return Answer::No.word().into();
    }
    paths.join(":")
}

fn symbols(facts: &Facts) -> &'static str {
    if facts.stripped { "no" } else { "yes" }
}

fn branches(facts: &Facts) -> String {
    let have = facts.branch_protection.marks(true);
    if have.is_empty() {
        "none".into()
    } else {
        have.join(" ")
    }
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
            m.start,
            m.end,
            m.permissions,
            ui::visible(&m.name)
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
