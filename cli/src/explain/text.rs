// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The story as text.

use std::io::Write;

use super::{Explained, Place, Tables};
use crate::check::RelroState;
use crate::ui;

/// Writes it to stdout.
pub(super) fn print(e: &Explained) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    let by = |by: super::By| ui::paint(ui::DIM, format!("[{}]", by.name()));
    let head = |text: &str| ui::paint(ui::HEAD, text);

    writeln!(
        out,
        "{}: {} for {}, start code: {}",
        ui::paint(ui::NAME, &e.path),
        e.file_type.name(),
        e.machine,
        e.start_code.who.name()
    )?;
    for evidence in &e.start_code.evidence {
        writeln!(
            out,
            "  {}",
            ui::paint(ui::DIM, format!("{}: {}", evidence.kind, evidence.what))
        )?;
    }

    writeln!(out, "\n{}", head("The two questions"))?;
    for fact in &e.questions {
        writeln!(out, "  {} {}", fact.question, fact.answer)?;
        writeln!(out, "      because {} {}", fact.because, by(fact.by))?;
    }

    writeln!(out, "\n{}", head("What protects it"))?;
    for fact in &e.hardening {
        writeln!(out, "  {} {} {}", fact.question, fact.answer, by(fact.by))?;
        writeln!(out, "      {}", ui::paint(ui::DIM, &fact.because))?;
    }

    writeln!(out, "\n{}", head("What other tools say"))?;
    for said in &e.said {
        writeln!(out, "  {:5} {}", said.tool, ui::paint(ui::NAME, &said.says))?;
        writeln!(out, "        because {}", said.because)?;
    }

    writeln!(
        out,
        "\n{}",
        head("Memory: program headers PT_LOAD, laid out by the linker, mapped by the kernel")
    )?;
    for s in &e.memory {
        let permissions = if s.permissions.contains('w') && s.permissions.contains('x') {
            ui::paint(ui::BAD, &s.permissions)
        } else if s.permissions.contains('w') {
            ui::paint(ui::WARN, &s.permissions)
        } else {
            s.permissions.clone()
        };
        writeln!(
            out,
            "  {:>12} – {:<12} {permissions}  {} bytes{}",
            s.start,
            s.end,
            s.file_bytes,
            if s.zeroed_bytes > 0 {
                format!(" + {} zeroed", s.zeroed_bytes)
            } else {
                String::new()
            },
        )?;
        if !s.holds.is_empty() {
            writeln!(out, "      {}", ui::paint(ui::DIM, s.holds.join(" ")))?;
        }
        if let Some(relro) = &s.relro {
            let style = if e.relro.state == RelroState::Full && e.relro.is_kept() {
                ui::GOOD
            } else {
                ui::WARN
            };
            writeln!(
                out,
                "      {} {} – {}: {}{}",
                ui::paint(style, "RELRO"),
                relro.start,
                relro.end,
                e.relro.words(),
                e.relro
                    .by
                    .as_ref()
                    .map(|who| format!(", by {who}"))
                    .unwrap_or_default(),
            )?;
        }
    }

    writeln!(out, "\n{}", head("_DYNAMIC: written by the linker"))?;
    if e.dynamic.is_empty() {
        writeln!(out, "  none")?;
    }
    for row in &e.dynamic {
        let reader = row.read_by.map_or_else(
            || "read by nobody".into(),
            |r| format!("read by the {}", r.name()),
        );
        writeln!(
            out,
            "  {:>10}  {:18} {:24} {} {}",
            row.at,
            row.tag,
            row.shows,
            row.meaning,
            ui::paint(ui::DIM, format!("[{reader}]")),
        )?;
    }

    writeln!(out, "\n{}", head("Relocations"))?;
    if e.relocations.is_empty() {
        writeln!(out, "  none")?;
    }
    for table in &e.relocations {
        print_table(&mut out, table, e.all_relocations.is_some())?;
    }
    for place in e.all_relocations.iter().flatten() {
        writeln!(out, "  {}", place_words(place))?;
    }

    writeln!(out, "\n{}", head("At start"))?;
    if e.start.is_empty() {
        writeln!(out, "  nothing: it is not a program")?;
    }
    for (i, step) in e.start.iter().enumerate() {
        writeln!(
            out,
            "  {:2}. {} {}",
            i + 1,
            ui::paint(ui::NAME, format!("{:10}", step.by.name())),
            step.what
        )?;
    }

    writeln!(out, "\n{}", head("One word, before and after"))?;
    match &e.word {
        None => writeln!(out, "  none: no relative relocation")?,
        Some(word) => {
            writeln!(out, "  {}", place_words(&word.relocation))?;
            writeln!(
                out,
                "  in the object {}  {} {}",
                word.origin.word,
                word.origin.because,
                by(word.origin.by)
            )?;
            writeln!(
                out,
                "  in the file   {}  {} {}",
                word.before.word,
                word.before.because,
                by(word.before.by)
            )?;
            writeln!(
                out,
                "  in main       {}  {} {}",
                ui::paint(ui::GOOD, &word.after.word),
                word.after.because,
                by(word.after.by)
            )?;
            if word.bias != "0x0" {
                writeln!(
                    out,
                    "  the word is at {} when the bias is {}; the kernel draws the bias anew at every start",
                    word.address, word.bias
                )?;
            }
        }
    }
    out.flush()?;
    Ok(())
}

fn print_table(out: &mut impl Write, table: &Tables, all: bool) -> anyhow::Result<()> {
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
