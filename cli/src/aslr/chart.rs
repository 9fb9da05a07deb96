// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The report as a picture: for each file a map of the address space, a histogram per region, and which
//! distances are fixed. Text stays text; the colours are Okabe's and Ito's, told apart by colour-blind eyes.

use svg::Document;
use svg::node::element::{Group, Line, Rectangle, Style, Text, Title};

use super::collect::Region;
use super::report::{BINS, FileReport, Pair, RegionReport, Report};
use super::stats::Method;
use super::words::{interval, kind, short};
use crate::machine::Arch;

const WIDTH: f64 = 960.0;
/// Left end of the histograms, after the names.
const LEFT: f64 = 150.0;
/// Their width.
const PLOT: f64 = 400.0;
/// Height of a histogram's bars.
const BARS: f64 = 34.0;
/// From one histogram to the next.
const ROW: f64 = 62.0;
/// Left end of the distances.
const MATRIX: f64 = 640.0;
const CELL: f64 = 50.0;

/// What is drawn and written, in light and in dark; the page has the same names.
const STYLE: &str = "
.aslr{--ink:#1b1f24;--dim:#59636e;--line:#d1d9e0;--soft:#eef1f4;--paper:#ffffff;--fixed:#b3480a;
 --image:#0072b2;--loader:#aa4f86;--heap:#b67b00;--mmap:#00805f;--stack:#c54c00;--vdso:#2f8fc4;
 font-family:system-ui,'DejaVu Sans',sans-serif}
@media(prefers-color-scheme:dark){.aslr{--ink:#e6edf3;--dim:#9aa4ae;--line:#3d444d;--soft:#20262d;--paper:#0d1117;
 --fixed:#e8843c;--image:#4aa8e0;--loader:#d68fba;--heap:#e6a82b;--mmap:#2fc39a;--stack:#f08040;--vdso:#7cc4ee}}
.aslr .paper{fill:var(--paper)} .aslr text{fill:var(--ink);font-size:13px}
.aslr .head{font-size:16px;font-weight:600} .aslr .dim{fill:var(--dim)} .aslr .small{font-size:11px}
.aslr .mono{font-family:ui-monospace,'DejaVu Sans Mono',monospace;font-size:11px}
.aslr .rule{stroke:var(--line)} .aslr .soft{fill:var(--soft)} .aslr .fixed{fill:var(--fixed)} .aslr .onfixed{fill:var(--paper);font-weight:600}
.aslr .image{fill:var(--image)} .aslr .loader{fill:var(--loader)} .aslr .heap{fill:var(--heap)}
.aslr .mmap{fill:var(--mmap)} .aslr .stack{fill:var(--stack)} .aslr .vdso{fill:var(--vdso)}
";

/// The class of a region's colour.
#[must_use]
pub fn class(region: Region) -> &'static str {
    match region {
        Region::Vdso => "vdso",
        other => other.name(),
    }
}

fn text(x: f64, y: f64, class: &str, content: impl Into<String>) -> Text {
    Text::new(content.into())
        .set("x", x)
        .set("y", y)
        .set("class", class)
}

fn title(content: impl Into<String>) -> Title {
    Title::new(content.into())
}

fn rectangle(x: f64, y: f64, width: f64, height: f64, class: &str) -> Rectangle {
    Rectangle::new()
        .set("x", round(x))
        .set("y", round(y))
        .set("width", round(width))
        .set("height", round(height))
        .set("class", class)
}

/// To a hundredth of a pixel, so that files stay small.
fn round(x: f64) -> f64 {
    (x * 100.0).round() / 100.0
}

/// The whole picture, as a file of its own.
#[must_use]
pub fn document(report: &Report) -> String {
    let mut y = 64.0;
    let mut root = Group::new();
    for file in &report.files {
        let (group, height) = block(file);
        root = root.add(group.set("transform", format!("translate(0 {y})")));
        y += height;
    }
    let mut head = Group::new()
        .add(text(
            16.0,
            28.0,
            "head",
            format!(
                "Where things are put: {} starts each, stopped {}",
                report.starts,
                report.at.words()
            ),
        ))
        .add(text(16.0, 48.0, "dim", report.heading()));
    if let Some(off) = report.system.off() {
        head = head.add(text(16.0, 66.0, "", off));
        root = root.set("transform", "translate(0 18)");
        y += 18.0;
    }
    let document = frame(y)
        .add(rectangle(0.0, 0.0, WIDTH, y, "paper"))
        .add(head)
        .add(root);
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{document}\n")
}

/// One file's picture, for a page that has a heading of its own.
#[must_use]
pub fn inline(file: &FileReport) -> String {
    let (group, height) = block(file);
    frame(height - 34.0)
        .add(group.set("transform", "translate(0 -34)"))
        .to_string()
}

fn frame(height: f64) -> Document {
    Document::new()
        .set("viewBox", format!("0 0 {WIDTH} {height}"))
        .set("width", WIDTH)
        .set("height", height)
        .set("class", "aslr")
        .set("role", "img")
        .add(title(
            "Addresses of many starts, their distributions and distances",
        ))
        .add(Style::new(STYLE))
}

/// One file: heading, map, histograms beside distances. With its height.
fn block(file: &FileReport) -> (Group, f64) {
    let mut group = Group::new().add(text(
        16.0,
        24.0,
        "head",
        format!("{}: {}", file.path, kind(file.kind)),
    ));
    group = group.add(map(file));
    let top = 112.0;
    for (i, region) in file.regions.iter().enumerate() {
        group = group.add(histogram(region, top + ROW * i as f64));
    }
    group = group.add(matrix(file, top));
    let rows = (ROW * file.regions.len() as f64).max(CELL * file.regions.len() as f64 + 60.0);
    (group, top + rows + 20.0)
}

/// The address space of user programs, with what lies where over all starts: a lane for each region, since
/// several lie in the same place.
fn map(file: &FileReport) -> Group {
    let (left, width, lane) = (16.0, WIDTH - 32.0, 6.0);
    let high = lane * file.regions.len() as f64;
    // The lanes end where the numbers begin.
    let y = 72.0 - high;
    let top = file
        .regions
        .iter()
        .filter_map(|r| r.raw.iter().copied().max())
        .fold(user_space(), u64::max) as f64;
    let mut group = Group::new()
        .add(rectangle(left, y, width, high, "soft"))
        .add(text(left, 88.0, "mono dim", "0"))
        .add(
            text(left + width, 88.0, "mono dim", format!("{:#x}", top as u64))
                .set("text-anchor", "end"),
        );
    for (i, region) in file.regions.iter().enumerate() {
        let min = region.raw.iter().copied().min().unwrap_or(0) as f64;
        let max = region.raw.iter().copied().max().unwrap_or(0) as f64;
        // However small, and however near the end, it is seen.
        let x = (left + min / top * width).min(left + width - 3.0);
        let wide = ((max - min) / top * width).max(3.0);
        group = group.add(
            rectangle(x, y + lane * i as f64, wide, lane, class(region.region)).add(title(
                format!("{}: {} to {}", region.region.name(), region.min, region.max),
            )),
        );
    }
    // A legend in the middle: the ends have the numbers.
    let mut x = left + 120.0;
    for region in &file.regions {
        group = group
            .add(rectangle(x, 79.0, 10.0, 10.0, class(region.region)))
            .add(text(x + 15.0, 88.0, "small", region.region.name()));
        x += 80.0;
    }
    group
}

/// The size of the address space of this machine's programs, rounded up to a power of two.
fn user_space() -> u64 {
    let end = Arch::host_or_first().address_space.end;
    end.checked_next_power_of_two().unwrap_or(u64::MAX)
}

/// One region's histogram.
fn histogram(region: &RegionReport, y: f64) -> Group {
    let e = &region.entropy;
    let bits = match e.method {
        Method::Constant => "does not move".to_owned(),
        _ => format!("{} bits", short(e).replace(">= ", "≥ ")),
    };
    let mut group = Group::new()
        .add(text(16.0, y + 16.0, "", region.region.name()).set("font-weight", 600))
        .add(text(16.0, y + 32.0, "small dim", bits));
    if e.method == Method::Constant {
        return group
            .add(rectangle(
                LEFT + PLOT / 2.0 - 2.0,
                y,
                4.0,
                BARS,
                class(region.region),
            ))
            .add(axis(y))
            .add(
                text(
                    LEFT + PLOT / 2.0,
                    y + BARS + 14.0,
                    "mono dim",
                    region.min.clone(),
                )
                .set("text-anchor", "middle"),
            );
    }
    group = bars(group, region, y);
    group
        .add(axis(y))
        .add(text(LEFT, y + BARS + 14.0, "mono dim", region.min.clone()))
        .add(
            text(
                LEFT + PLOT / 2.0,
                y + BARS + 14.0,
                "small dim",
                format!("{} bits", interval(e)),
            )
            .set("text-anchor", "middle"),
        )
        .add(
            text(LEFT + PLOT, y + BARS + 14.0, "mono dim", region.max.clone())
                .set("text-anchor", "end"),
        )
}

/// The bars of a histogram.
fn bars(mut group: Group, region: &RegionReport, y: f64) -> Group {
    let most = region.histogram.counts.iter().copied().max().unwrap_or(1);
    let step = PLOT / BINS as f64;
    for (i, &count) in region.histogram.counts.iter().enumerate() {
        if count == 0 {
            continue;
        }
        let high = (f64::from(count) / f64::from(most) * BARS).max(1.0);
        group = group.add(
            rectangle(
                LEFT + step * i as f64,
                y + BARS - high,
                step - 1.0,
                high,
                class(region.region),
            )
            .add(title(format!("{count} of {}", region.samples))),
        );
    }
    group
}

fn axis(y: f64) -> Line {
    Line::new()
        .set("x1", LEFT)
        .set("x2", LEFT + PLOT)
        .set("y1", y + BARS + 0.5)
        .set("y2", y + BARS + 0.5)
        .set("class", "rule")
}

/// The distances: a cell for each two regions.
fn matrix(file: &FileReport, y: f64) -> Group {
    let mut group = Group::new().add(text(
        MATRIX - 50.0,
        y + 4.0,
        "small dim",
        "different distances between",
    ));
    let top = y + 16.0;
    for (i, row) in file.regions.iter().enumerate() {
        let at = top + CELL * (i as f64 - 1.0);
        if i > 0 {
            group = group.add(
                text(
                    MATRIX - 8.0,
                    at + CELL / 2.0 + 4.0,
                    "small",
                    row.region.name(),
                )
                .set("text-anchor", "end"),
            );
        }
        for (j, column) in file.regions[..i].iter().enumerate() {
            let Some(pair) = file.pair(row.region, column.region) else {
                continue;
            };
            group = cell(group, pair, MATRIX + CELL * j as f64, at);
        }
        // The column's name stands under its last cell.
        if i + 1 < file.regions.len() {
            let bottom = top + CELL * (file.regions.len() as f64 - 1.0);
            group = group.add(
                text(
                    MATRIX + CELL * (i as f64 + 0.5),
                    bottom + 15.0,
                    "small",
                    row.region.name(),
                )
                .set("text-anchor", "middle"),
            );
        }
    }
    group
}

/// The cell of two regions, with its upper left corner at `x`, `y`.
fn cell(group: Group, pair: &Pair, x: f64, y: f64) -> Group {
    let (fill, ink) = if pair.fixed {
        ("fixed", "small onfixed")
    } else {
        ("soft", "small")
    };
    let hint = match &pair.distance {
        Some(distance) => format!("{} - {} = {distance}", pair.a.name(), pair.b.name()),
        None => format!(
            "{} - {}: {} distances, {} bits",
            pair.a.name(),
            pair.b.name(),
            pair.distinct,
            short(&pair.entropy)
        ),
    };
    group
        .add(rectangle(x + 1.0, y + 1.0, CELL - 2.0, CELL - 2.0, fill).add(title(hint)))
        .add(
            text(x + CELL / 2.0, y + CELL / 2.0 + 4.0, ink, pair.cell())
                .set("text-anchor", "middle")
                .set("pointer-events", "none"),
        )
}
