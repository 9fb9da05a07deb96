// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The report as text, and the samples as CSV.

use std::io::Write;

use super::collect::Region;
use super::report::{FileReport, Report, interval, kind, method, short, size};
use super::stats::Method;
use crate::ui::{self, BAD, DIM, HEAD, WARN, paint};

/// A distance that never changes.
const FIXED: &str = "fixed";

const BLOCKS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const ASCII: [char; 9] = [' ', '.', ':', '-', '=', '+', '*', '#', '@'];

/// Does the terminal's locale have block characters? As setlocale(3) decides.
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

/// Writes everything.
///
/// # Errors
/// What writing says.
pub fn write(out: &mut impl Write, report: &Report, ascii: bool) -> anyhow::Result<()> {
    writeln!(out, "{}", report.system.line())?;
    if let Some(off) = report.system.off() {
        writeln!(out, "{} {off}", paint(WARN, "note:"))?;
    }
    if report.files.len() > 1 {
        writeln!(out)?;
        compare(out, report)?;
    }
    for file in &report.files {
        writeln!(out)?;
        one(out, file, report.starts, ascii)?;
    }
    writeln!(out)?;
    let percent = report.confidence * 100.0;
    for line in [
        format!("Intervals hold the truth {percent:.0} times in 100. RANGE: all addresses between two ends equally likely,"),
        "which nothing in the sample is against. COLLISIONS, BOUNDS ONLY: not so; from the share of equal pairs.".into(),
        "PROVEN: what equal pairs, or none of them, show whatever the distribution.".into(),
    ] {
        writeln!(out, "{}", paint(DIM, line))?;
    }
    Ok(())
}

/// The files side by side.
fn compare(out: &mut impl Write, report: &Report) -> anyhow::Result<()> {
    let mut headings = vec!["BITS OF".to_owned()];
    headings.extend(report.files.iter().map(|f| f.path.clone()));
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

fn one(out: &mut impl Write, file: &FileReport, starts: u32, ascii: bool) -> anyhow::Result<()> {
    writeln!(
        out,
        "{}: {}, started {starts} times in {}, stopped before its first instruction",
        paint(HEAD, &file.path),
        kind(file.kind),
        file.root,
    )?;
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
    print(out, &table, "  ")?;
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
    print(out, &table, "  ")?;
    for finding in &file.findings {
        writeln!(out, "   {} {finding}", paint(WARN, "*"))?;
    }
    Ok(())
}

/// One character per part.
fn bars(counts: &[u32], ascii: bool) -> String {
    let levels = if ascii { ASCII } else { BLOCKS };
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    counts
        .iter()
        // What is not empty shows, however small.
        .map(|&count| levels[(u64::from(count) * 8).div_ceil(u64::from(most)) as usize])
        .collect()
}

/// The samples: one line per start, one column per region.
///
/// # Errors
/// What writing says.
pub fn write_csv(out: &mut impl Write, report: &Report) -> anyhow::Result<()> {
    writeln!(out, "file,kind,start,image,loader,heap,mmap,stack,vdso")?;
    for file in &report.files {
        let kind = file.kind.name();
        for (start, sample) in file.samples.iter().enumerate() {
            write!(out, "{},{kind},{}", csv_field(&file.path), start + 1)?;
            for address in sample {
                match address {
                    Some(address) => write!(out, ",{address:#x}")?,
                    None => write!(out, ",")?,
                }
            }
            writeln!(out)?;
        }
    }
    Ok(())
}

/// A field as RFC 4180 wants it.
fn csv_field(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
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

    #[test]
    fn csv_fields_are_quoted_where_they_must() {
        assert_eq!(csv_field("a b"), "a b");
        assert_eq!(csv_field("a,\"b"), "\"a,\"\"b\"");
    }
}
