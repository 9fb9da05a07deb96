// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The story as text.

use std::io::Write;

use anstyle::Style;

use super::story::{
    DynamicRow, Event, Hex, Mapped, Reached, Relocated, RelocatedWord, Source, StackContents,
    TimelineStep, Trace, WordGroup,
};
use crate::ui;

/// At most so many strings of the environment are shown.
const ENVIRONMENT: usize = 8;
/// At most so many lines of what the program wrote to stderr.
const STDERR: usize = 20;

/// Writes it to `out`.
pub(super) fn print(out: &mut impl Write, t: &Trace) -> anyhow::Result<()> {
    print_head(out, t)?;
    for step in &t.steps {
        print_step(out, step)?;
    }
    print_listed(out, &t.relocations)?;
    if !t.mappings_at_end.is_empty() {
        writeln!(
            out,
            "\n{}",
            ui::paint(ui::HEAD, "The program in memory now")
        )?;
        mappings(out, &t.mappings_at_end)?;
    }
    writeln!(out)?;
    print_relocated(out, &t.relocations)?;
    let style = match t.reached {
        Reached::Main => ui::GOOD,
        Reached::FirstSystemCall | Reached::TimeLimit => ui::WARN,
        Reached::Ended => ui::BAD,
    };
    writeln!(out, "{}", ui::paint(style, &t.how))?;
    out.flush()?;
    Ok(())
}

fn print_head(out: &mut impl Write, t: &Trace) -> anyhow::Result<()> {
    writeln!(
        out,
        "{}: {} for {}, start code: {}",
        ui::paint(ui::NAME, ui::visible(&t.path)),
        t.r#type.name(),
        t.machine,
        t.start_code.who.name()
    )?;
    writeln!(
        out,
        "  Linux {}, root: {}, load bias {}",
        t.kernel,
        t.root,
        ui::paint(ui::NAME, t.load_bias)
    )?;
    for note in &t.notes {
        writeln!(out, "  {}", ui::paint(ui::DIM, note))?;
    }
    writeln!(out)?;
    Ok(())
}

/// The relocations that were asked for, one by one.
fn print_listed(out: &mut impl Write, r: &Relocated) -> anyhow::Result<()> {
    if r.listed.is_empty() {
        return Ok(());
    }
    let heading = format!("Relocations, {} of {}", r.listed.len(), r.total);
    writeln!(out, "\n{}", ui::paint(ui::HEAD, heading))?;
    for word in &r.listed {
        let step = word
            .step
            .map_or_else(|| "   -".into(), |n| format!("{n:>4}"));
        writeln!(
            out,
            "{step}  {:9} {:24} {}{}",
            word.table.tag(),
            word.r#type,
            word_line(word),
            ui::paint(ui::DIM, stored(word))
        )?;
    }
    Ok(())
}

/// The relocations in numbers.
fn print_relocated(out: &mut impl Write, r: &Relocated) -> anyhow::Result<()> {
    if r.total == 0 {
        return Ok(());
    }
    let left: Vec<_> = r
        .unchanged_types
        .iter()
        .map(|u| format!("{} × {}", u.count, u.r#type))
        .collect();
    let left = match left.is_empty() {
        true => String::new(),
        false => format!(
            ", {} held at the end what they held at exec: {}",
            r.unchanged,
            left.join(", ")
        ),
    };
    writeln!(
        out,
        "{} relocations: {} words changed{left}",
        r.total, r.changed
    )?;
    if let Some(word) = &r.first_unexpected {
        let line = format!(
            "{} relative ones do not hold bias + addend; the first is {}: {} instead of {}",
            r.unexpected,
            word.address,
            word.at_end,
            word.expected
                .map_or_else(|| "?".into(), |expected| expected.to_string())
        );
        writeln!(out, "{}", ui::paint(ui::BAD, line))?;
    }
    Ok(())
}

fn print_step(out: &mut impl Write, step: &TimelineStep) -> anyhow::Result<()> {
    let result = match &step.event {
        Event::SystemCall {
            arguments,
            result,
            count: 1,
            ..
        } => format!("({}) = {result}", arguments.join(", ")),
        _ => String::new(),
    };
    let title = match &step.event {
        Event::HandOver { .. } => ui::paint(ui::GOOD, &step.what),
        Event::Ended { .. } | Event::Signal { .. } => ui::paint(ui::BAD, &step.what),
        Event::SystemCall { .. } => step.what.clone(),
        _ => ui::paint(ui::HEAD, &step.what),
    };
    writeln!(
        out,
        "{:>3}. {} {title}{result}",
        step.number,
        ui::paint(ui::NAME, format!("{:10}", step.by.name())),
    )?;
    let mut from = vec![];
    if let Some(source) = &step.source {
        from.push(source_words(source));
    }
    if let Event::SystemCall {
        from: Some(place), ..
    } = &step.event
    {
        from.push(format!("from {place}"));
    }
    from.push(format!("[{}]", step.seen.name()));
    writeln!(out, "{:16}{}", "", ui::paint(ui::DIM, from.join("  ")))?;
    print_event(out, &step.event)
}

fn print_event(out: &mut impl Write, event: &Event) -> anyhow::Result<()> {
    match event {
        Event::Exec {
            mappings,
            randomize_va_space,
        } => print_exec(out, mappings, *randomize_va_space)?,
        Event::Stack { stack } => print_stack(out, stack)?,
        Event::Dynamic { rows, .. } => print_dynamic(out, rows)?,
        Event::Function {
            address,
            symbol,
            link_address,
        } => place(out, ui::NAME, *address, symbol.as_deref(), *link_address)?,
        Event::Relocations { groups } => {
            for group in groups {
                print_group(out, group)?;
            }
        }
        Event::Protect { .. } => print_protect(out, event)?,
        Event::SystemCall { .. } => {}
        Event::HandOver {
            address,
            link_address,
            symbol,
            arguments,
            ..
        } => {
            place(out, ui::GOOD, *address, symbol.as_deref(), *link_address)?;
            if let [argc, argv, envp] = &arguments[..] {
                writeln!(
                    out,
                    "      main's arguments: argc {argc}, argv {argv}, envp {envp}"
                )?;
            }
        }
        Event::Signal { pc, address, .. } => {
            let fault = address
                .map(|a| format!(", at the address {a}"))
                .unwrap_or_default();
            writeln!(out, "      by the instruction at {pc}{fault}")?;
        }
        Event::Ended { stderr, .. } => {
            for line in stderr.lines().take(STDERR) {
                let line = ui::visible(line);
                writeln!(out, "      {} {line}", ui::paint(ui::DIM, "on stderr:"))?;
            }
        }
    }
    Ok(())
}

fn print_protect(out: &mut impl Write, event: &Event) -> anyhow::Result<()> {
    let Event::Protect {
        call,
        start,
        end,
        permissions,
        outcome,
        after,
        ..
    } = event
    else {
        return Ok(());
    };
    let how = permissions
        .as_ref()
        .map(|p| format!(", {p}"))
        .unwrap_or_default();
    writeln!(
        out,
        "      {call}({start} – {end}{how}) = {outcome}; smaps now says:"
    )?;
    mappings(out, after)
}

fn print_exec(
    out: &mut impl Write,
    maps: &[Mapped],
    randomize_va_space: Option<u32>,
) -> anyhow::Result<()> {
    if let Some(n) = randomize_va_space {
        let words = match n {
            0 => "no randomisation",
            1 => "all but brk is random",
            _ => "mmap, stack, vDSO and brk are random",
        };
        writeln!(out, "      kernel.randomize_va_space = {n}: {words}")?;
    }
    mappings(out, maps)
}

fn print_dynamic(out: &mut impl Write, rows: &[DynamicRow]) -> anyhow::Result<()> {
    for row in rows {
        let reader = row.read_by.map_or_else(
            || "not read at start".into(),
            |by| format!("for the {}", by.name()),
        );
        writeln!(
            out,
            "      {}  {:18} {:20} {} {}",
            row.at,
            row.tag,
            row.shows,
            row.meaning,
            ui::paint(ui::DIM, format!("[{reader}]"))
        )?;
    }
    Ok(())
}

fn print_group(out: &mut impl Write, g: &WordGroup) -> anyhow::Result<()> {
    let by: Vec<_> = g
        .stored_by
        .iter()
        .map(|s| {
            if g.stored_by.len() == 1 {
                s.function.clone()
            } else {
                format!("{} ({})", s.function, s.count)
            }
        })
        .collect();
    let by = if by.is_empty() {
        String::new()
    } else {
        format!(", stored by {}", by.join(", "))
    };
    writeln!(
        out,
        "      {} {} × {}{by}",
        ui::paint(ui::NAME, g.table.tag()),
        g.count,
        g.r#type,
    )?;
    if g.count == 1 {
        writeln!(out, "        {}", word_line(&g.first))?;
    } else {
        writeln!(out, "        first  {}", word_line(&g.first))?;
        writeln!(out, "        last   {}", word_line(&g.last))?;
    }
    Ok(())
}

/// A line with an address, its symbol and its link address.
fn place(
    out: &mut impl Write,
    style: Style,
    address: Hex,
    symbol: Option<&str>,
    link_address: Option<Hex>,
) -> anyhow::Result<()> {
    write!(out, "      {}", ui::paint(style, address))?;
    if let Some(symbol) = symbol {
        write!(out, "  {symbol}")?;
    }
    if let Some(address) = link_address {
        write!(out, "  (link address {address})")?;
    }
    writeln!(out)?;
    Ok(())
}

fn source_words(source: &Source) -> String {
    let mut words = source.whose.to_string();
    if let Some(file) = &source.file {
        words.push_str(&format!(": {file}"));
    }
    if let Some(function) = &source.function {
        words.push_str(&format!(", {function}"));
    }
    words
}

fn mappings(out: &mut impl Write, maps: &[Mapped]) -> anyhow::Result<()> {
    for m in maps {
        let permissions = if m.permissions.contains("wx") {
            ui::paint(ui::BAD, &m.permissions)
        } else if m.permissions.contains('w') {
            ui::paint(ui::WARN, &m.permissions)
        } else {
            m.permissions.clone()
        };
        let sealed = if m.sealed {
            ui::paint(ui::GOOD, " sealed")
        } else {
            String::new()
        };
        let mut rest = vec![];
        if !m.is.is_empty() {
            rest.push(m.is.clone());
        }
        if !m.name.is_empty() {
            rest.push(ui::visible(&m.name).into_owned());
        }
        if rest.is_empty() {
            rest.push("anonymous".into());
        }
        writeln!(
            out,
            "      {:>18} – {:<18} {permissions}{sealed}  {}",
            m.start,
            m.end,
            rest.join("  ")
        )?;
    }
    Ok(())
}

fn print_stack(out: &mut impl Write, stack: &StackContents) -> anyhow::Result<()> {
    let mut line = |at: Hex, name: &str, value: &str, meaning: &str| {
        writeln!(
            out,
            "      {at}  {name:20} {value}{}",
            if meaning.is_empty() {
                String::new()
            } else {
                format!("  {}", ui::paint(ui::DIM, meaning))
            }
        )
    };
    line(
        stack.sp,
        "argc",
        &stack.argc.to_string(),
        "the stack pointer is here",
    )?;
    for (i, s) in stack.argv.iter().enumerate() {
        let value = format!("{} {:?}", s.pointer, s.text);
        line(s.at, &format!("argv[{i}]"), &value, "")?;
    }
    for (i, s) in stack.envp.iter().take(ENVIRONMENT).enumerate() {
        let value = format!("{} {:?}", s.pointer, s.text);
        line(s.at, &format!("envp[{i}]"), &value, "")?;
    }
    if stack.envp.len() > ENVIRONMENT {
        let more = format!(
            "and {} more (--json has all)",
            stack.envp.len() - ENVIRONMENT
        );
        line(stack.envp[ENVIRONMENT].at, "…", &more, "")?;
    }
    for a in &stack.auxv {
        line(a.at, &a.name, &a.shows, a.meaning)?;
    }
    Ok(())
}

/// `0x7f…3df8 (p)  0x4010 → 0x7f…4010  = bias + 0x4010 (x)`.
fn word_line(w: &RelocatedWord) -> String {
    let place = w
        .place_name
        .as_ref()
        .map(|n| format!(" ({n})"))
        .unwrap_or_default();
    let after = match w.after {
        Some(after) => ui::paint(ui::GOOD, after),
        None => "unchanged".into(),
    };
    let meaning = w
        .meaning("= bias")
        .map(|meaning| format!("  {meaning}"))
        .unwrap_or_default();
    format!(
        "{}{place}  {} → {after}{}",
        w.address,
        w.before,
        ui::paint(ui::DIM, meaning)
    )
}

/// Where the store was, if that was seen.
fn stored(w: &RelocatedWord) -> String {
    match (&w.stored_at, &w.stored_by) {
        (Some(at), Some(by)) => format!("  stored at {at} by {by}"),
        _ => String::new(),
    }
}
