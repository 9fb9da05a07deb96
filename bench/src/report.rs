// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What came out, as Markdown tables and an SVG chart.

use std::fmt::Write as _;

use svg::Document;
use svg::node::element::{Circle, Line, Polyline, Rectangle, Style, Text};

use crate::programs::Size;
use crate::starts::{Kind, Start};

/// One program's figures, taken together.
#[derive(Clone, Debug)]
pub struct Row {
    /// What starts it.
    pub name: String,
    /// Who, where it is one of the start codes.
    pub kind: Option<Kind>,
    /// The shortest run, in microseconds.
    pub minimum: f64,
    /// The median of the runs, in microseconds.
    pub median: f64,
    /// Page faults.
    pub faults: i64,
    /// The most resident at once, KiB.
    pub peak: Option<u64>,
    /// In use when it is about to end, KiB.
    pub left: Option<u64>,
    /// Before `main`, and `main` itself, which is one comparison.
    pub instructions: Option<u64>,
}

/// A table's heading and rows.
#[derive(Clone, Debug)]
pub struct Table {
    /// What the programs of the rows have in common.
    pub title: String,
    /// Relocations, where that is what they have in common.
    pub count: Option<usize>,
    /// Whether each is compared with the first row, not with the fastest peer.
    pub first: bool,
    /// Whether the chart shows it.
    pub charted: bool,
    /// One for each program.
    pub rows: Vec<Row>,
}

impl Table {
    /// The figures of programs of one size.
    pub fn of(size: Size, rows: Vec<Row>) -> Self {
        let layout = match size.layout.stride() {
            8 => "one after the other".to_owned(),
            stride => format!("one in every {stride} bytes"),
        };
        Self {
            title: format!("{} relocations, {layout}", thousands(size.count)),
            count: Some(size.count),
            first: false,
            charted: size.layout.stride() == 8,
            rows,
        }
    }

    /// The fastest start code but ours that has the same form of table as `row`.
    fn best_peer(&self, row: &Row) -> Option<&Row> {
        let relr = row.kind?.relr;
        self.rows
            .iter()
            .filter(|other| {
                other
                    .kind
                    .is_some_and(|kind| kind.is_peer() && kind.relr == relr)
            })
            .min_by(|a, b| a.minimum.total_cmp(&b.minimum))
    }

    /// As Markdown. The ratios are of minima.
    pub fn markdown(&self) -> String {
        let mut text = format!(
            "### {}\n\n| | minimum µs | median µs | page faults | peak KiB | left KiB | instructions | against the {} |\n|---|--:|--:|--:|--:|--:|--:|--:|\n",
            self.title,
            if self.first { "first" } else { "fastest peer" },
        );
        for row in &self.rows {
            let other = if self.first {
                self.rows.first()
            } else {
                self.best_peer(row)
            };
            let ratio = other.map_or(String::new(), |peer| {
                format!("{:.2}", peer.minimum / row.minimum)
            });
            let _ = writeln!(
                text,
                "| {} | {:.1} | {:.1} | {} | {} | {} | {} | {} |",
                row.name,
                row.minimum,
                row.median,
                row.faults,
                row.peak.map_or("–".into(), |kib| kib.to_string()),
                row.left.map_or("–".into(), |kib| kib.to_string()),
                row.instructions
                    .map_or("–".into(), |count| count.to_string()),
                ratio,
            );
        }
        text.push('\n');
        text
    }
}

/// `1000000` as `1 000 000`.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index != 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

const WIDTH: f64 = 860.0;
const HEIGHT: f64 = 560.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 170.0;
const TOP: f64 = 50.0;
const BOTTOM: f64 = 60.0;

/// Where the chart shows a number of relocations and a time.
struct Scale {
    /// The last table's index, at least 1.
    last: f64,
    /// The shortest and the longest time shown, in microseconds.
    low: f64,
    high: f64,
}

impl Scale {
    fn of(tables: &[&Table]) -> Self {
        let times = || tables.iter().flat_map(|t| &t.rows).map(|row| row.minimum);
        let low = times().fold(f64::MAX, f64::min).max(1.0).log10() - 0.05;
        let high = times().fold(10.0, f64::max).log10() + 0.05;
        Self {
            last: tables.len().saturating_sub(1).max(1) as f64,
            low: 10f64.powf(low),
            high: 10f64.powf(high),
        }
    }

    fn x(&self, index: usize) -> f64 {
        LEFT + index as f64 / self.last * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, time: f64) -> f64 {
        let share = (time.log10() - self.low.log10()) / (self.high.log10() - self.low.log10());
        HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
    }
}

/// The dense tables as lines: time, logarithmic, at each number of relocations that was measured.
pub fn chart(tables: &[Table], caption: &str) -> String {
    let tables: Vec<_> = tables.iter().filter(|table| table.charted).collect();
    let scale = Scale::of(&tables);
    let mut picture = axes(page(caption), &scale, &tables);
    let mut labels: Vec<(f64, &str, &str)> = Vec::new();
    for last in tables.last().map_or(&[][..], |t| &t.rows) {
        let Some(kind) = last.kind else { continue };
        let points: Vec<(f64, f64)> = tables
            .iter()
            .enumerate()
            .filter_map(|(index, table)| {
                let row = table.rows.iter().find(|row| row.kind == Some(kind))?;
                Some((scale.x(index), scale.y(row.minimum)))
            })
            .collect();
        picture = curve(picture, kind, &points);
        let height = points.last().map_or(0.0, |point| point.1);
        labels.push((height, &last.name, colour(kind.start)));
    }
    labels.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut free = TOP;
    for (at, name, colour) in labels {
        let at = at.max(free);
        free = at + 15.0;
        picture = picture.add(
            Text::new(name)
                .set("style", format!("fill: {colour}"))
                .set("x", WIDTH - RIGHT + 8.0)
                .set("y", at + 4.0),
        );
    }
    format!("{picture}\n")
}

/// The empty page with its headings.
fn page(caption: &str) -> Document {
    Document::new()
        .set("viewBox", (0, 0, WIDTH as i32, HEIGHT as i32))
        .set("role", "img")
        .add(Style::new(
            "text { font: 13px system-ui, sans-serif; fill: #1a1a1a } \
             .axis { stroke: #c8c8c8 } .small { font-size: 11px } .page { fill: #fff } \
             @media (prefers-color-scheme: dark) { text { fill: #e8e8e8 } .axis { stroke: #444 } \
             .page { fill: #161616 } }",
        ))
        .add(
            Rectangle::new()
                .set("class", "page")
                .set("width", WIDTH)
                .set("height", HEIGHT),
        )
        .add(
            Text::new("From exec to exit, by relocations")
                .set("x", LEFT)
                .set("y", 24),
        )
        .add(
            Text::new("microseconds, minimum")
                .set("class", "small")
                .set("x", LEFT)
                .set("y", 42),
        )
        .add(
            Text::new(caption)
                .set("class", "small")
                .set("x", LEFT)
                .set("y", HEIGHT - 10.0),
        )
}

/// Adds a line for each of the times 1, 2, 5, 10, … and for each table's number of relocations.
fn axes(mut picture: Document, scale: &Scale, tables: &[&Table]) -> Document {
    let line = |x1: f64, y1: f64, x2: f64, y2: f64| {
        Line::new()
            .set("class", "axis")
            .set("x1", x1)
            .set("y1", y1)
            .set("x2", x2)
            .set("y2", y2)
    };
    for exponent in 0..8 {
        for part in [1.0, 2.0, 5.0] {
            let time = part * 10f64.powi(exponent);
            if time >= scale.low && time <= scale.high {
                let y = scale.y(time);
                picture = picture.add(line(LEFT, y, WIDTH - RIGHT, y)).add(
                    Text::new(thousands(time as usize))
                        .set("class", "small")
                        .set("text-anchor", "end")
                        .set("x", LEFT - 6.0)
                        .set("y", y + 4.0),
                );
            }
        }
    }
    for (index, table) in tables.iter().enumerate() {
        let Some(count) = table.count else { continue };
        let at = scale.x(index);
        picture = picture.add(line(at, TOP, at, HEIGHT - BOTTOM)).add(
            Text::new(thousands(count))
                .set("class", "small")
                .set("text-anchor", "middle")
                .set("x", at)
                .set("y", HEIGHT - BOTTOM + 18.0),
        );
    }
    picture
}

/// Adds one start code's line, with a dot for each measurement.
fn curve(mut picture: Document, kind: Kind, points: &[(f64, f64)]) -> Document {
    let colour = colour(kind.start);
    let is_ours = kind.start == Start::Piestart;
    let path: Vec<String> = points
        .iter()
        .map(|(x, y)| format!("{x:.1},{y:.1}"))
        .collect();
    picture = picture.add(
        Polyline::new()
            .set("points", path.join(" "))
            .set("fill", "none")
            .set("stroke", colour)
            .set("stroke-width", if is_ours { 3 } else { 1 })
            .set("stroke-dasharray", if kind.relr { "6 3" } else { "none" }),
    );
    for (x, y) in points {
        picture = picture.add(
            Circle::new()
                .set("cx", *x)
                .set("cy", *y)
                .set("r", if is_ours { 3.5 } else { 2.0 })
                .set("fill", colour),
        );
    }
    picture
}

/// Told apart in light and dark, and by people who see few colours: ours is orange, no peer is.
const fn colour(start: Start) -> &'static str {
    match start {
        Start::Piestart | Start::Unprotected => "#d9660b",
        Start::Floor | Start::Guard | Start::Touch => "#888888",
        Start::Musl => "#2f6fd0",
        Start::Glibc => "#7a4fb5",
        Start::LdSo => "#a6579b",
        Start::Zig => "#3d8f5f",
        Start::Origin => "#1f97a8",
        Start::Rcrt1 => "#8a8a2a",
    }
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(thousands(1), "1");
        assert_eq!(thousands(6_500), "6 500");
        assert_eq!(thousands(3_000_000), "3 000 000");
    }
}
