// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The story as text.

use std::io::{self, Write};

use super::by::By;
use super::explained::{Explained, Tables};
use super::memory::Mapped;
use super::places::{Example, Place};
use super::rows::Row;
use super::start::Step;
use crate::check::{RelroFacts, RelroState};
use crate::ui;

/// Writes it to stdout.
pub(super) fn print(e: &Explained) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    print_title(&mut out, e)?;
    print_answers(&mut out, e)?;
    heading(
        &mut out,
        "Memory: program headers PT_LOAD, laid out by the linker, mapped by the kernel",
    )?;
    for mapped in &e.memory {
        print_mapped(&mut out, mapped, &e.relro)?;
    }
    print_dynamic(&mut out, &e.dynamic)?;
    print_relocations(&mut out, e)?;
    print_start(&mut out, &e.start)?;
    heading(&mut out, "One word, before and after")?;
    match &e.word {
        None => writeln!(out, "  none: no relative relocation")?,
        Some(example) => print_example(&mut out, example)?,
    }
    out.flush()?;
    Ok(())
}

fn heading(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out, "\n{}", ui::paint(ui::HEAD, text))
}

fn signed(by: By) -> String {
    ui::paint(ui::DIM, format!("[{}]", by.name()))
}

fn print_title(out: &mut impl Write, e: &Explained) -> io::Result<()> {
    writeln!(
        out,
        "{}: {} for {}, start code: {}",
        ui::paint(ui::NAME, ui::visible(&e.path)),
        e.file_type.name(),
        e.machine,
        e.start_code.who.name()
    )?;
    for evidence in &e.start_code.evidence {
        let words = format!("{}: {}", evidence.kind, evidence.what);
        writeln!(out, "  {}", ui::paint(ui::DIM, words))?;
    }
    Ok(())
}

fn print_answers(out: &mut impl Write, e: &Explained) -> io::Result<()> {
    heading(out, "The two questions")?;
    for fact in &e.questions {
        writeln!(out, "  {} {}", fact.question, fact.answer)?;
        writeln!(out, "      because {} {}", fact.because, signed(fact.by))?;
    }
    heading(out, "What protects it")?;
    for fact in &e.hardening {
        let by = signed(fact.by);
        writeln!(out, "  {} {} {by}", fact.question, fact.answer)?;
        writeln!(out, "      {}", ui::paint(ui::DIM, &fact.because))?;
    }
    heading(out, "What other tools say")?;
    for said in &e.said {
        writeln!(out, "  {:5} {}", said.tool, ui::paint(ui::NAME, &said.says))?;
        writeln!(out, "        because {}", said.because)?;
    }
    Ok(())
}

fn print_mapped(out: &mut impl Write, mapped: &Mapped, relro: &RelroFacts) -> io::Result<()> {
    let p = &mapped.permissions;
    let permissions = match (p.contains('w'), p.contains('x')) {
        (true, true) => ui::paint(ui::BAD, p),
        (true, false) => ui::paint(ui::WARN, p),
        (false, _) => p.clone(),
    };
    let zeroed = match mapped.zeroed_bytes {
        0 => String::new(),
        bytes => format!(" + {bytes} zeroed"),
    };
    writeln!(
        out,
        "  {:>12} – {:<12} {permissions}  {} bytes{zeroed}",
        mapped.start, mapped.end, mapped.file_bytes,
    )?;
    if !mapped.holds.is_empty() {
        writeln!(out, "      {}", ui::paint(ui::DIM, mapped.holds.join(" ")))?;
    }
    let Some(span) = &mapped.relro else {
        return Ok(());
    };
    let style = match relro.state == RelroState::Full && relro.is_kept() {
        true => ui::GOOD,
        false => ui::WARN,
    };
    let who = relro.by.as_ref().map(|who| format!(", by {who}"));
    writeln!(
        out,
        "      {} {} – {}: {}{}",
        ui::paint(style, "RELRO"),
        span.start,
        span.end,
        relro.words(),
        who.unwrap_or_default(),
    )
}

fn print_dynamic(out: &mut impl Write, rows: &[Row]) -> io::Result<()> {
    heading(out, "_DYNAMIC: written by the linker")?;
    if rows.is_empty() {
        writeln!(out, "  none")?;
    }
    for row in rows {
        let reader = row.read_by.map_or_else(
            || "[read by nobody]".into(),
            |by| format!("[read by the {}]", by.name()),
        );
        writeln!(
            out,
            "  {:>10}  {:18} {:24} {} {}",
            row.at,
            row.tag,
            row.shows,
            row.meaning,
            ui::paint(ui::DIM, reader),
        )?;
    }
    Ok(())
}

fn print_relocations(out: &mut impl Write, e: &Explained) -> io::Result<()> {
    heading(out, "Relocations")?;
    if e.relocations.is_empty() {
        writeln!(out, "  none")?;
    }
    for table in &e.relocations {
        print_table(out, table, e.all_relocations.is_some())?;
    }
    for place in e.all_relocations.iter().flatten() {
        writeln!(out, "  {}", place_words(place))?;
    }
    Ok(())
}

fn print_start(out: &mut impl Write, steps: &[Step]) -> io::Result<()> {
    heading(out, "At start")?;
    if steps.is_empty() {
        writeln!(out, "  nothing: it is not a program")?;
    }
    for (i, step) in steps.iter().enumerate() {
        let who = ui::paint(ui::NAME, format!("{:10}", step.by.name()));
        writeln!(out, "  {:2}. {who} {}", i + 1, step.what)?;
    }
    Ok(())
}

fn print_example(out: &mut impl Write, example: &Example) -> io::Result<()> {
    writeln!(out, "  {}", place_words(&example.relocation))?;
    let states = [
        ("in the object", &example.origin),
        ("in the file  ", &example.before),
        ("in main      ", &example.after),
    ];
    for (i, (when, state)) in states.into_iter().enumerate() {
        let word = match i {
            2 => ui::paint(ui::GOOD, &state.word),
            _ => state.word.clone(),
        };
        let by = signed(state.by);
        writeln!(out, "  {when} {word}  {} {by}", state.because)?;
    }
    if example.bias != "0x0" {
        writeln!(
            out,
            "  the word is at {} when the bias is {}; the kernel draws the bias anew at every start",
            example.address, example.bias
        )?;
    }
    Ok(())
}

fn print_table(out: &mut impl Write, table: &Tables, all: bool) -> io::Result<()> {
    let counts: Vec<_> = table
        .counts
        .iter()
        .map(|c| format!("{} {}", c.count, c.r#type))
        .collect();
    writeln!(
        out,
        "  {} {} bytes: {} {}",
        ui::paint(ui::NAME, table.table.tag()),
        table.bytes,
        counts.join(", "),
        ui::paint(
            ui::DIM,
            format!(
                "[written by the linker, applied by the {}]",
                table.applied_by.name()
            )
        ),
    )?;
    if all {
        return Ok(());
    }
    if let Some(first) = &table.first {
        writeln!(out, "    first  {}", place_words(first))?;
    }
    if let Some(last) = &table.last {
        writeln!(out, "    last   {}", place_words(last))?;
    }
    Ok(())
}

/// `0x3df8 (p)  R_X86_64_RELATIVE  → 0x4010 (x)`.
fn place_words(place: &Place) -> String {
    let name = |name: &Option<String>| name.as_ref().map(|n| format!(" ({n})")).unwrap_or_default();
    let mut to = Vec::new();
    if let Some(symbol) = &place.symbol {
        to.push(symbol.clone());
    }
    match &place.addend {
        Some(addend) if place.symbol.is_none() || addend != "0x0" => {
            to.push(format!("{addend}{}", name(&place.target_name)));
        }
        None => to.push(format!("what the word says{}", name(&place.target_name))),
        _ => {}
    }
    format!(
        "{}{}  {}  → {}",
        place.place,
        name(&place.place_name),
        place.r#type,
        to.join(" + ")
    )
}
