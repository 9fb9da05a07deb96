// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! How output looks: colour, styles, tables, JSON. Data goes to stdout, messages to stderr.

use std::io::{self, IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

/// When to colour the output.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise; `CLICOLOR_FORCE` forces it.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Applies `color` to every stream that `anstream` writes.
pub fn set_color(color: Color) {
    let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty() && v != "0");
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    match color {
        // anstream would colour a dumb terminal where `CI` is set.
        Color::Auto if dumb && !set("CLICOLOR_FORCE") => anstream::ColorChoice::Never,
        Color::Auto => anstream::ColorChoice::Auto,
        Color::Always => anstream::ColorChoice::Always,
        Color::Never => anstream::ColorChoice::Never,
    }
    .write_global();
}

/// A heading.
pub const HEAD: Style = Style::new().bold();
/// Something good: protected, sealed, passed.
pub const GOOD: Style = AnsiColor::Green.on_default().bold();
/// Something that deserves a look.
pub const WARN: Style = AnsiColor::Yellow.on_default().bold();
/// Something bad: writable, missing, failed.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// Something secondary.
pub const DIM: Style = Style::new().dimmed();
/// A name, a path, a value to notice.
pub const NAME: Style = AnsiColor::Cyan.on_default();

/// `text` in `style`, for use inside a larger `anstream` print.
pub fn paint(style: Style, text: impl std::fmt::Display) -> String {
    format!("{style}{text}{style:#}")
}

/// A table in the common style: no lines, columns by width, headings above.
#[must_use]
pub fn table<S: AsRef<str>>(headings: &[S]) -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(headings.iter().map(AsRef::as_ref).collect::<Vec<_>>());
    table
}

/// The progress of `files` files, on stderr if that is a terminal.
#[must_use]
pub fn progress(files: usize, silent: bool) -> ProgressBar {
    if files < 2 || silent || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(files as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:20} {pos}/{len} {wide_msg}") {
        bar.set_style(style);
    }
    bar
}

/// Version of every JSON document that the tool writes; grows only when a field changes or goes.
pub const JSON_SCHEMA_VERSION: u32 = 2;

/// Writes `value` to stdout as one JSON document under the common envelope
/// `{"schema_version":…,"tool":{"name":…,"version":…},"command":…, …value…}`.
///
/// # Errors
/// A write to stdout that failed.
pub fn print_json<T: Serialize>(command: &str, value: &T) -> anyhow::Result<()> {
    write_json(&mut io::stdout().lock(), command, value)
}

/// [`print_json`], to `out`.
///
/// # Errors
/// A write that failed.
pub fn write_json<T: Serialize>(
    out: &mut impl Write,
    command: &str,
    value: &T,
) -> anyhow::Result<()> {
    #[derive(Serialize)]
    struct Tool {
        name: &'static str,
        version: &'static str,
    }
    #[derive(Serialize)]
    struct Envelope<'a, T> {
        schema_version: u32,
        tool: Tool,
        command: &'a str,
        #[serde(flatten)]
        value: &'a T,
    }
    let envelope = Envelope {
        schema_version: JSON_SCHEMA_VERSION,
        tool: Tool {
            name: "piestart",
            version: env!("CARGO_PKG_VERSION"),
        },
        command,
        value,
    };
    serde_json::to_writer_pretty(&mut *out, &envelope).map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(())
}

/// `address` as JSON and text show it: `0x…`, safe for readers whose numbers are doubles.
#[must_use]
pub fn hex(address: u64) -> String {
    format!("{address:#x}")
}
