// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The report as text.

use std::io::Write;

use super::collect::Region;
use super::report::{FileReport, Report};
use super::stats::Method;
use super::words::{KNOWN, interval, kind, known, method, short, size};
use crate::ui::{self, BAD, DIM, HEAD, WARN, paint, visible};

/// A distance that never changes.
const FIXED: &str = "fixed";

const BLOCKS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const ASCII: [char; 9] = [' ', '.', ':', '-', '=', '+', '*', '#', '@'];

/// Whether the terminal's locale has block characters, decided as setlocale(3) does.
#[must_use]
pub fn has_blocks() -> bool {
    ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .is_some_and(|value| {
            let value = value.to_ascii_lowercase();
            value.contains("utf-8") || value.contains("utf8")
        })
}

/// Writes the whole report.
///
/// # Errors
/// What writing says.
pub fn write(out: &mut impl Write, report: &Report, ascii: bool) -> anyhow::Result<()> {
    writeln!(out, "{}", report.heading())?;
    if let Some(off) = report.system.off() {
        writeln!(out, "{} {off}", paint(WARN, "note:"))?;
    }
    if report.files.len() > 1 {
        writeln!(out)?;
        compare(out, report)?;
    }
    for file in &report.files {
        writeln!(out)?;
        one(out, file, report, ascii)?;
    }
    writeln!(out)?;
    let percent = report.confidence * 100.0;
    for line in [
        format!("An interval holds the true value {percent:.0} times in 100. RANGE: all addresses between two ends are equally likely,"),
        "and nothing in the sample contradicts it. COLLISIONS, BOUNDS ONLY: not so; from the share of equal pairs.".into(),
        "PROVEN: the lower bound that the number of equal pairs gives, whatever the distribution.".into(),
    ] {
        writeln!(out, "{}", paint(DIM, line))?;
    }
    Ok(())
}

/// The files side by side.
fn compare(out: &mut impl Write, report: &Report) -> anyhow::Result<()> {
    let mut headings = vec!["BITS OF".to_owned()];
    headings.extend(report.files.iter().map(|f| visible(&f.path).into_owned()));
    let mut table = ui::table(&headings);
    let mut kinds = vec!["is a".to_owned()];
    kinds.extend(report.files.iter().map(|f| kind(f.kind).to_owned()));
    table.add_row(kinds);
    for region in Region::ALL {
        let cells: Vec<Option<String>> = report
            .files
            .iter()
            .map(|f| f.region(region).map(|r| short(&r.entropy)))
            .collect();
        if cells.iter().all(Option::is_none) {
            continue;
        }
        let mut row = vec![region.name().to_owned()];
        row.extend(cells.into_iter().map(|c| c.unwrap_or_else(|| "-".into())));
        table.add_row(row);
    }
    let mut row = vec!["image - vDSO".to_owned()];
    row.extend(report.files.iter().map(|f| {
        let pair = f.pair(Region::Image, Region::Vdso);
        pair.map_or_else(
            || "-".into(),
            |p| match p.fixed {
                true => FIXED.into(),
                false => format!("{} distances", p.distinct),
            },
        )
    }));
    table.add_row(row);
    let mut row = vec![KNOWN.to_owned()];
    row.extend(report.files.iter().map(known));
    table.add_row(row);
    print(out, &table, "")
}

fn print(out: &mut impl Write, table: &comfy_table::Table, indent: &str) -> anyhow::Result<()> {
    for line in table.to_string().lines() {
        // Painted afterwards: the table takes the codes for width.
        let line = line.trim_end().replace(FIXED, &paint(BAD, FIXED));
        writeln!(out, "{indent}{line}")?;
    }
    Ok(())
}

/// One file: its regions, their histograms, their distances, and what follows.
fn one(
    out: &mut impl Write,
    file: &FileReport,
    report: &Report,
    ascii: bool,
) -> anyhow::Result<()> {
    writeln!(
        out,
        "{}: {}, started {} times in {}, stopped {}",
        paint(HEAD, visible(&file.path)),
        kind(file.kind),
        report.starts,
        file.root,
        report.at.words(),
    )?;
    print(out, &regions(file), "  ")?;
    writeln!(out)?;
    for r in &file.regions {
        let h = &r.histogram;
        let bars = if r.distinct == 1 {
            paint(DIM, format!("always {}", h.start))
        } else {
            format!("{:>14}|{}|{}", h.start, bars(&h.counts, ascii), h.end)
        };
        writeln!(out, "   {:<6} {bars}", r.region.name())?;
    }
    writeln!(out)?;
    print(out, &distances(file), "  ")?;
    for finding in &file.findings {
        writeln!(out, "   {} {finding}", paint(WARN, "*"))?;
    }
    Ok(())
}

/// A row for each region.
fn regions(file: &FileReport) -> comfy_table::Table {
    let mut table = ui::table(&[
        "REGION",
        "DISTINCT",
        "BITS",
        "INTERVAL",
        "BY",
        "PROVEN",
        "ALIGNED",
        "MOVING BITS",
    ]);
    for r in &file.regions {
        let e = &r.entropy;
        table.add_row([
            r.region.name().to_owned(),
            r.distinct.to_string(),
            short(e),
            interval(e),
            method(e).into(),
            match e.method {
                Method::Constant => "-".into(),
                _ => format!(">= {:.1}", e.at_least),
            },
            size(r.alignment),
            format!("{} ({})", r.moving_bits, r.moving_bit_count),
        ]);
    }
    table
}

/// A cell for each two regions.
fn distances(file: &FileReport) -> comfy_table::Table {
    let mut headings = vec!["DISTANCES".to_owned()];
    headings.extend(file.regions.iter().map(|r| r.region.name().to_owned()));
    headings.pop();
    let mut table = ui::table(&headings);
    for (i, row) in file.regions.iter().enumerate().skip(1) {
        let mut cells = vec![row.region.name().to_owned()];
        cells.extend(file.regions[..i].iter().filter_map(|column| {
            let pair = file.pair(column.region, row.region)?;
            Some(match pair.fixed {
                true => FIXED.into(),
                false => pair.cell(),
            })
        }));
        table.add_row(cells);
    }
    table
}

/// A histogram, one character per part.
fn bars(counts: &[u32], ascii: bool) -> String {
    let levels = if ascii { ASCII } else { BLOCKS };
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    counts
        .iter()
        // What is not empty shows, however small.
        .map(|&count| levels[(u64::from(count) * 8).div_ceil(u64::from(most)) as usize])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_show_every_part_that_is_not_empty() {
        assert_eq!(bars(&[0, 1, 50, 100], true), " .=@");
        assert_eq!(bars(&[0, 1, 50, 100], false), " ▁▄█");
        assert_eq!(bars(&[0, 0], true), "  ");
    }
}
