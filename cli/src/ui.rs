// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! How output looks: colour, styles, tables, JSON. Data goes to stdout, messages to stderr.

use std::borrow::Cow;
use std::ffi::OsStr;
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

/// `text` on one line, in the order of its characters, and for the eyes alone: what would move the cursor, end the line, turn
/// the order or be invisible is escaped as in Rust. Names of files and what stands in a file come from strangers.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    let hides = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    if !text.contains(hides) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match hides(c) {
            true => out.extend(c.escape_default()),
            false => out.push(c),
        }
    }
    out.into()
}

/// `bytes` of a file as text that is [`visible`]; what is not UTF-8 is replaced.
#[must_use]
pub fn text(bytes: &[u8]) -> String {
    visible(&String::from_utf8_lossy(bytes)).into_owned()
}

/// How a path is shown to people; JSON and what a shell reads take it as it is.
pub trait Shown {
    /// Its [`visible`] form.
    fn shown(&self) -> String;
}

impl<T: AsRef<OsStr> + ?Sized> Shown for T {
    fn shown(&self) -> String {
        text(self.as_ref().as_encoded_bytes())
    }
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

/// `a`, `a and b`, `a, b and c`, with `last` for the `and`.
#[must_use]
pub fn listed(words: &[&str], last: &str) -> String {
    match words.split_last() {
        Some((end, rest)) if !rest.is_empty() => format!("{} {last} {end}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// `address` as JSON and text show it: `0x…`, safe for readers whose numbers are doubles.
#[must_use]
pub fn hex(address: u64) -> String {
    format!("{address:#x}")
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn words_are_listed_with_one_and_before_the_last() {
        assert_eq!(listed(&[], "and"), "");
        assert_eq!(listed(&["a"], "and"), "a");
        assert_eq!(listed(&["a", "b"], "or"), "a or b");
        assert_eq!(listed(&["a", "b", "c"], "and"), "a, b and c");
    }
}
