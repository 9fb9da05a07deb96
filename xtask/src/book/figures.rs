// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The drawings of the book, each made from what real commands printed.
//!
//! Text stays text, colours differ in lightness too, and the style sheet knows the dark theme.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use svg::node::element::{Group, Line, Rectangle, Style, Text, Title};
use svg::{Document, Node};

/// Draws the figure called `name` from what its commands printed.
pub fn draw(name: &str, outputs: &[&str]) -> Result<String> {
    let first = outputs.first().context("a drawing needs a command")?;
    match name {
        "startup" => startup(first),
        "relr" => relr(first),
        "memory" => memory(first, outputs.get(1).context("a second command")?),
        "relro" => relro(first),
        "tls" => tls(first),
        _ => bail!("no drawing is called {name}"),
    }
}

const STYLE: &str = "
text { font: 12px system-ui, sans-serif; fill: #1c2733 }
.mono { font-family: ui-monospace, monospace }
.small { font-size: 10px }
.head { font-weight: bold }
.dim { fill: #5b6b7a }
.on { fill: #1c2733 } .onsealed { fill: #ffffff }
.right { text-anchor: end }
.middle { text-anchor: middle }
.box { stroke: #ffffff; stroke-width: 1 }
.line { stroke: #5b6b7a; stroke-width: 1; fill: none }
.dash { stroke-dasharray: 4 3 }
.file { fill: #9db4c8 } .map { fill: #4f7ea8 } .protect { fill: #c2571a }
.thread { fill: #2f8f6b } .own { fill: #d9b44a } .off { fill: #e3e8ed }
.r { fill: #9db4c8 } .rx { fill: #4f7ea8 } .rw { fill: #d9b44a } .sealed { fill: #c2571a }
@media (prefers-color-scheme: dark) {
 text { fill: #e3e8ed } .dim { fill: #9aa9b8 } .box { stroke: #10161c } .line { stroke: #9aa9b8 }
 .off { fill: #2a3642 } .file, .r { fill: #6d879d }
}";

/// A drawing in the making.
struct Canvas(Document);

impl Canvas {
    fn new(width: f64, height: f64, title: &str) -> Self {
        Self(
            Document::new()
                .set("viewBox", (0.0, 0.0, width, height))
                .set("width", width)
                .set("height", height)
                .set("role", "img")
                .add(Title::new(title))
                .add(Style::new(STYLE)),
        )
    }

    fn rectangle(&mut self, class: &str, [x, y, width, height]: [f64; 4], title: &str) {
        let shape = Rectangle::new()
            .set("class", format!("box {class}"))
            .set("x", round(x))
            .set("y", round(y))
            .set("width", round(width))
            .set("height", round(height))
            .set("rx", 2);
        self.0
            .append(Group::new().add(Title::new(title)).add(shape));
    }

    fn text(&mut self, class: &str, x: f64, y: f64, text: impl Into<String>) {
        let text = Text::new(text.into())
            .set("class", class)
            .set("x", round(x))
            .set("y", round(y));
        self.0.append(text);
    }

    fn upright(&mut self, class: &str, x: f64, y: f64, text: &str) {
        let text = Text::new(text).set("class", class).set(
            "transform",
            format!("translate({} {}) rotate(-60)", round(x), round(y)),
        );
        self.0.append(text);
    }

    fn line(&mut self, class: &str, [x1, y1, x2, y2]: [f64; 4]) {
        let line = Line::new()
            .set("class", format!("line {class}"))
            .set("x1", round(x1))
            .set("y1", round(y1))
            .set("x2", round(x2))
            .set("y2", round(y2));
        self.0.append(line);
    }

    fn finish(self) -> String {
        let mut text = self.0.to_string();
        text.push('\n');
        text
    }
}

fn round(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// A square per system call, a lane per program: lines `= name`, each followed by strace's.
fn startup(log: &str) -> Result<String> {
    const STEP: f64 = 21.0;
    const LANE: f64 = 112.0;
    let mut lanes: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in log.lines() {
        if let Some(name) = line.strip_prefix("= ") {
            lanes.push((name, Vec::new()));
        } else if let (Some((_, calls)), Some((call, _))) = (lanes.last_mut(), line.split_once('('))
        {
            calls.push(match call {
                "syscall_0x1ce" => "mseal", // An older strace does not know it.
                call => call,
            });
        }
    }
    let longest = lanes
        .iter()
        .map(|(_, calls)| calls.len())
        .max()
        .unwrap_or(0);
    let mut canvas = Canvas::new(
        120.0 + STEP * longest as f64,
        LANE * lanes.len() as f64 + 40.0,
        "System calls from execve to the first output",
    );
    for (row, (name, calls)) in lanes.iter().enumerate() {
        let y = LANE * row as f64 + 92.0;
        canvas.text("mono head", 8.0, y + 13.0, *name);
        let until = calls
            .iter()
            .position(|call| call.starts_with("write"))
            .with_context(|| format!("{name} writes nothing"))?;
        for (column, call) in calls[..=until].iter().enumerate() {
            let x = 90.0 + STEP * column as f64;
            canvas.rectangle(kind(call), [x, y, STEP - 2.0, STEP - 2.0], call);
            canvas.upright("mono small", x + 10.0, y - 4.0, call);
        }
        canvas.text(
            "dim",
            96.0 + STEP * (until + 1) as f64,
            y + 13.0,
            format!("{}", until + 1),
        );
    }
    let y = LANE * lanes.len() as f64 + 22.0;
    for (index, (class, what)) in [
        ("file", "looks at files"),
        ("map", "maps memory"),
        ("protect", "protects memory"),
        ("thread", "sets up the thread"),
        ("own", "exec, first output"),
        ("off", "other"),
    ]
    .iter()
    .enumerate()
    {
        let x = 90.0 + 125.0 * index as f64;
        canvas.rectangle(class, [x, y - 10.0, 12.0, 12.0], what);
        canvas.text("small", x + 17.0, y, *what);
    }
    Ok(canvas.finish())
}

/// What a system call is for.
fn kind(call: &str) -> &'static str {
    match call {
        "execve" | "write" | "writev" => "own",
        "mprotect" | "mseal" => "protect",
        "mmap" | "munmap" | "brk" => "map",
        "arch_prctl" | "set_tid_address" | "set_robust_list" | "rseq" => "thread",
        "open" | "openat" | "read" | "pread64" | "close" | "access" | "newfstatat" | "fstat"
        | "readlink" => "file",
        _ => "off",
    }
}

/// The words of a RELR table, in hexadecimal, with the words of memory that they name.
fn relr(table: &str) -> Result<String> {
    const CELL: f64 = 12.0;
    let words = table
        .split_whitespace()
        .map(|word| u64::from_str_radix(word, 16).with_context(|| word.to_owned()))
        .collect::<Result<Vec<_>>>()?;
    let mut canvas = Canvas::new(
        172.0 + 64.0 * CELL + 10.0,
        30.0 + 62.0 * words.len() as f64,
        "A RELR table, word by word",
    );
    canvas.text("dim small", 8.0, 18.0, "word of the table");
    canvas.text(
        "dim small",
        172.0,
        18.0,
        "the words of memory that it speaks of, lowest address left; dark: relocated",
    );
    let mut next = 0;
    for (row, &word) in words.iter().enumerate() {
        let y = 30.0 + 62.0 * row as f64;
        canvas.text("mono", 8.0, y + 14.0, format!("{word:#x}"));
        if word & 1 == 0 {
            canvas.text("dim small", 8.0, y + 29.0, "even: an address");
            let at = format!("{word:#x}");
            canvas.rectangle("map", [172.0, y + 2.0, CELL, 18.0], &at);
            canvas.text("mono small", 172.0, y + 33.0, at);
            next = word + 8;
            continue;
        }
        canvas.text("dim small", 8.0, y + 29.0, "odd: a bitmap of 63 words");
        for bit in 1..64 {
            let place = next + 8 * (bit - 1);
            let set = word >> bit & 1 == 1;
            let x = 172.0 + CELL * (bit - 1) as f64;
            let what = format!("bit {bit}: {place:#x}");
            canvas.rectangle(
                if set { "map" } else { "off" },
                [x, y + 2.0, CELL, 18.0],
                &what,
            );
            if set {
                canvas.line("", [x + CELL / 2.0, y + 21.0, x + CELL / 2.0, y + 25.0]);
                canvas.text(
                    "mono small middle",
                    x + CELL / 2.0,
                    y + 35.0,
                    format!("{bit}"),
                );
            }
        }
        canvas.text("mono small", 172.0, y + 48.0, format!("from {next:#x}"));
        next += 8 * 63;
        canvas.text(
            "mono small right",
            172.0 + 63.0 * CELL,
            y + 48.0,
            format!("up to {next:#x}"),
        );
    }
    Ok(canvas.finish())
}

fn number(value: &Value) -> Result<u64> {
    match value {
        Value::String(text) => {
            u64::from_str_radix(text.trim_start_matches("0x"), 16).with_context(|| text.clone())
        }
        _ => value
            .as_u64()
            .with_context(|| format!("no number: {value}")),
    }
}

fn list(value: &Value) -> Result<&Vec<Value>> {
    value.as_array().context("no list")
}

/// `r`, `rx` or `rw`, of `r-xp` and its like.
fn class(permissions: &str) -> &'static str {
    match (permissions.contains('w'), permissions.contains('x')) {
        (true, _) => "rw",
        (_, true) => "rx",
        _ => "r",
    }
}

/// A segment of the file, its sections and where its pages come to lie; `page` is the height of an address.
fn draw_segment(canvas: &mut Canvas, segment: &Value, page: impl Fn(u64) -> f64) -> Result<()> {
    let (from, to) = (number(&segment["start"])?, number(&segment["end"])?);
    let permissions = segment["permissions"].as_str().unwrap_or("");
    canvas.rectangle(
        class(permissions),
        [110.0, page(from), 90.0, page(to) - page(from)],
        permissions,
    );
    canvas.text(
        "mono small right",
        104.0,
        page(from) + 10.0,
        format!("{from:#x}"),
    );
    canvas.text(
        "mono small right",
        104.0,
        (page(to)).max(page(from) + 21.0),
        format!("{to:#x}"),
    );
    let mut row = String::new();
    let mut y = page(from) + 11.0;
    for name in list(&segment["holds"])?.iter().filter_map(Value::as_str) {
        if !row.is_empty() && row.len() + name.len() > 30 {
            canvas.text("mono small", 206.0, y, std::mem::take(&mut row));
            y += 13.0;
        }
        row.push_str(name);
        row.push(' ');
    }
    canvas.text("mono small", 206.0, y, row.trim_end());
    canvas.line("dash", [405.0, page(from), 470.0, page(from & !0xfff)]);
    canvas.line(
        "dash",
        [405.0, page(to), 470.0, page((to + 0xfff) & !0xfff)],
    );
    Ok(())
}

/// A mapping of the process; `page` is the height of an address of the process.
fn draw_mapping(canvas: &mut Canvas, mapping: &Value, page: impl Fn(u64) -> f64) -> Result<()> {
    let (from, to) = (number(&mapping["start"])?, number(&mapping["end"])?);
    let permissions = mapping["permissions"].as_str().unwrap_or("").to_owned();
    let sealed = mapping["sealed"] == true;
    let shape = [470.0, page(from), 90.0, page(to) - page(from)];
    canvas.rectangle(
        if sealed {
            "sealed"
        } else {
            class(&permissions)
        },
        shape,
        &permissions,
    );
    canvas.text("mono small", 568.0, shape[1] + 14.0, format!("{from:#x}"));
    let what = if sealed {
        format!("{permissions}, sealed")
    } else {
        permissions
    };
    canvas.text("mono small dim", 568.0, shape[1] + 28.0, what);
    Ok(())
}

/// The file beside the memory that it became: `piestart explain --json` and `check --live --json`.
fn memory(explained: &str, checked: &str) -> Result<String> {
    let explained: Value = serde_json::from_str(explained).context("explain --json")?;
    let checked: Value = serde_json::from_str(checked).context("check --json")?;
    let segments = list(&explained["memory"])?;
    let live = &checked["files"][0]["live"];
    let bias = number(&live["load_bias"])?;
    let last = segments.last().context("a file without segments")?;
    let end = (number(&last["end"])? | 0xfff) + 1;
    let inside: Vec<&Value> = list(&live["mappings"])?
        .iter()
        .filter(|mapping| {
            number(&mapping["start"]).is_ok_and(|start| start >= bias && start < bias + end)
        })
        .collect();
    const PAGE: f64 = 60.0;
    let page = |address: u64| 40.0 + PAGE * address as f64 / 4096.0;
    let mut canvas = Canvas::new(
        760.0,
        page(end) + 56.0,
        "A static-PIE as a file and in memory",
    );
    canvas.text("head", 110.0, 24.0, "in the file: PT_LOAD");
    canvas.text("head", 470.0, 24.0, "in memory, stopped at main");
    for segment in segments {
        draw_segment(&mut canvas, segment, page)?;
    }
    for mapping in inside {
        draw_mapping(&mut canvas, mapping, |address| page(address - bias))?;
    }
    canvas.text(
        "mono small",
        568.0,
        page(end) + 4.0,
        format!("{:#x}", bias + end),
    );
    canvas.text(
        "small dim",
        110.0,
        page(end) + 34.0,
        format!("load bias of this run {bias:#x}; memory comes in whole pages, the file does not"),
    );
    Ok(canvas.finish())
}

/// Start and end: link addresses.
type Span = (u64, u64);

/// The writable PT_LOAD segments and PT_GNU_RELRO, from `readelf -lW`.
fn writable_and_relro(headers: &str) -> Result<(Vec<Span>, Span)> {
    let field = |line: &str, index: usize| -> Result<u64> {
        let word = line.split_whitespace().nth(index).context("a short line")?;
        u64::from_str_radix(word.trim_start_matches("0x"), 16).with_context(|| line.to_owned())
    };
    let mut loads = Vec::new();
    let mut relro = None;
    for line in headers.lines() {
        let writable = line.contains(" RW ");
        if line.trim_start().starts_with("LOAD") && writable {
            loads.push((field(line, 2)?, field(line, 2)? + field(line, 5)?));
        } else if line.trim_start().starts_with("GNU_RELRO") {
            relro = Some((field(line, 2)?, field(line, 2)? + field(line, 5)?));
        }
    }
    Ok((loads, relro.context("no GNU_RELRO")?))
}

/// The last page of RELRO: bytes before, in and after `PT_GNU_RELRO`. Lines of `readelf -lW`.
fn relro(headers: &str) -> Result<String> {
    let (loads, (start, end)) = writable_and_relro(headers)?;
    let last = end & !0xfff;
    let first = last - 0x1000;
    let x = |address: u64| 20.0 + 180.0 * (address - first) as f64 / 4096.0;
    let mut canvas = Canvas::new(760.0, 190.0, "The end of RELRO");
    canvas.text(
        "head",
        20.0,
        20.0,
        "The pages around the end of PT_GNU_RELRO",
    );
    for index in 0..4 {
        let page = first + 0x1000 * index;
        canvas.line("dash", [x(page), 34.0, x(page), 150.0]);
        canvas.text("mono small", x(page) + 3.0, 46.0, format!("{page:#x}"));
    }
    let limit = first + 0x4000;
    for (from, to) in &loads {
        let (from, to) = ((*from).max(first), (*to).min(limit));
        if from < to {
            canvas.rectangle(
                "rw",
                [x(from), 56.0, x(to) - x(from), 24.0],
                "PT_LOAD, writable",
            );
            canvas.text("small on", x(from) + 4.0, 72.0, "PT_LOAD rw");
        }
    }
    let from = start.max(first);
    canvas.rectangle(
        "sealed",
        [x(from), 84.0, x(end) - x(from), 24.0],
        "PT_GNU_RELRO",
    );
    canvas.text("small onsealed", x(from) + 4.0, 100.0, "PT_GNU_RELRO");
    // Beside the line of the page's end, which may be near.
    canvas.text(
        "mono small",
        x(last + 0x1000) + 6.0,
        100.0,
        format!("ends at {end:#x}"),
    );
    canvas.rectangle(
        "r",
        [x(from), 116.0, x(last) - x(from), 14.0],
        "rounded down",
    );
    canvas.text(
        "small",
        x(last) + 4.0,
        127.0,
        format!("rounded down: up to {last:#x}"),
    );
    let shared = loads
        .iter()
        .any(|(from, to)| *from < last + 0x1000 && *to > end);
    let whole = if shared { last } else { last + 0x1000 };
    canvas.rectangle(
        "r",
        [x(from), 136.0, x(whole) - x(from), 14.0],
        "by the rule",
    );
    canvas.text(
        "small",
        x(whole) + 4.0,
        147.0,
        format!("by the rule of this chapter: up to {whole:#x}"),
    );
    canvas.text(
        "small dim",
        20.0,
        176.0,
        format!("{} bytes of RELRO lie in the last page", end - last),
    );
    Ok(canvas.finish())
}

/// The TLS block: lines `NAME OFFSET SIZE`, offsets from the thread pointer.
fn tls(lines: &str) -> Result<String> {
    let mut fields = Vec::new();
    for line in lines.lines() {
        let mut words = line.split_whitespace();
        let (Some(name), Some(offset), Some(size)) = (words.next(), words.next(), words.next())
        else {
            continue;
        };
        let (Ok(offset), Ok(size)) = (offset.parse::<i64>(), size.parse::<i64>()) else {
            continue;
        };
        fields.push((name, offset, size));
    }
    let low = fields
        .iter()
        .map(|field| field.1)
        .min()
        .context("no field")?;
    let high = fields
        .iter()
        .map(|field| field.1 + field.2)
        .max()
        .context("no field")?;
    let scale = 600.0 / (high - low) as f64;
    let x = |offset: i64| 60.0 + scale * (offset - low) as f64;
    let mut canvas = Canvas::new(720.0, 130.0, "The thread pointer and what lies around it");
    canvas.line("", [x(0), 20.0, x(0), 96.0]);
    canvas.text("mono head middle", x(0), 14.0, "%fs");
    for (row, (name, offset, size)) in fields.iter().enumerate() {
        let class = if *offset < 0 { "rw" } else { "thread" };
        canvas.rectangle(
            class,
            [x(*offset), 40.0, (scale * *size as f64).max(3.0), 30.0],
            name,
        );
        let y = 84.0 + 13.0 * (row % 3) as f64;
        canvas.text("mono small", x(*offset), y, format!("{name} {offset:+}"));
    }
    canvas.text("small dim", 60.0, 34.0, "the program's variables: below");
    canvas.text("small dim", x(0) + 6.0, 34.0, "control block: above");
    Ok(canvas.finish())
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn relr_marks_the_words_that_the_bitmap_names() {
        let drawn = draw("relr", &["10000\n40b\n"]).expect("draws");
        for marked in [
            "0x10000",
            "bit 1: 0x10008",
            "bit 3: 0x10018",
            "bit 10: 0x10050",
        ] {
            let after = drawn
                .split(&format!("<title>{marked}</title>"))
                .nth(1)
                .expect(marked);
            assert!(after[..80].contains("box map"), "{marked}");
        }
        let after = drawn
            .split("<title>bit 2: 0x10010</title>")
            .nth(1)
            .expect("bit 2");
        assert!(after[..80].contains("box off"));
    }

    #[test]
    fn relro_keeps_a_last_page_that_has_other_data_in_it() {
        let header = "  GNU_RELRO      0x170000 0x570000 0x570000 0x021f80 0x021f80 R   0x1\n";
        let load = "  LOAD           0x170000 0x570000 0x570000 0x021f80 0x021f80 RW  0x1000\n";
        let far = "  LOAD           0x192000 0x592000 0x592000 0x009ce0 0x03f748 RW  0x1000\n";
        let near = "  LOAD           0x191f80 0x591f80 0x591f80 0x009ce0 0x03f748 RW  0x1000\n";
        let drawn = |last: &str| draw("relro", &[&format!("{load}{header}{last}")]).expect("draws");
        assert!(drawn(far).contains("by the rule of this chapter: up to 0x592000"));
        assert!(drawn(near).contains("by the rule of this chapter: up to 0x591000"));
    }

    #[test]
    fn a_drawing_without_what_it_needs_is_an_error() {
        assert!(draw("relr", &["zz"]).is_err());
        assert!(draw("relro", &["nothing"]).is_err());
        assert!(draw("memory", &["{}", "{}"]).is_err());
        assert!(draw("no such drawing", &[""]).is_err());
    }
}
