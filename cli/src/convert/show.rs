// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What became of each file: as text, as a table, as JSON.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::changes::{Changes, Outcome};
use super::room::Room;
use super::verified::Verified;
use crate::tree::{Found, PassedOver};
use crate::ui::Shown as _;
use crate::{exit, ui};

/// What is done with the result.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mode {
    /// It is written to another file.
    Write,
    /// It replaces the input.
    InPlace,
    /// Nothing; the changes are shown.
    DryRun,
    /// Nothing; only whether there is one counts.
    Check,
}

/// One file's entry in the JSON document, as docs/schema/convert.json says.
#[derive(Serialize)]
pub struct FileReport {
    pub file: PathBuf,
    /// With `--recursive`, its other names (hard links).
    pub names: Vec<PathBuf>,
    pub output: Option<PathBuf>,
    /// `converted`, `unchanged` or `failed`.
    pub outcome: &'static str,
    /// Why it is unchanged.
    pub reason: Option<&'static str>,
    #[serde(flatten)]
    pub changes: Option<Box<Changes>>,
    pub verified: Option<Verified>,
    pub error: Option<ErrorReport>,
}

/// Why a file was not converted, in the JSON document.
#[derive(Serialize)]
pub struct ErrorReport {
    pub message: String,
    pub exit_code: u8,
    pub way_out: Option<String>,
}

/// What was done with a file.
pub struct Done {
    pub outcome: Outcome,
    pub verified: Option<Verified>,
    /// How many other names (hard links) still have what was there before.
    pub left_behind: u64,
}

impl Done {
    /// What the user should know besides.
    fn notes(&self) -> Vec<String> {
        let names = match self.left_behind {
            0 => None,
            1 => {
                Some("one more name of the file (a hard link) has what was there before".to_owned())
            }
            n => Some(format!(
                "{n} more names of the file (hard links) have what was there before"
            )),
        };
        let notes = match &self.outcome {
            Outcome::Converted(changes) => changes.notes.clone(),
            Outcome::Unchanged { .. } => Vec::new(),
        };
        notes.into_iter().chain(names).collect()
    }
}

/// What became of all.
#[derive(Default)]
pub struct Summary {
    converted: usize,
    unchanged: usize,
    refused: usize,
    failed: usize,
    /// The exit code that says the most.
    pub worst: u8,
}

impl Summary {
    /// Counts one more.
    pub fn add(&mut self, report: &FileReport) {
        match (&report.error, report.outcome) {
            (Some(error), _) if error.exit_code == exit::FINDING => self.refused += 1,
            (Some(_), _) => self.failed += 1,
            (None, "converted") => self.converted += 1,
            (None, _) => self.unchanged += 1,
        }
        let code = report.error.as_ref().map_or(exit::OK, |e| e.exit_code);
        self.worst = self.worst.max(code);
    }
}

/// Prints one line on what became of all programs of the folders.
///
/// # Errors
/// stdout cannot be written.
pub fn summary(mode: Mode, counted: &Summary, passed_over: PassedOver) -> anyhow::Result<()> {
    let converted = match mode {
        Mode::Check => "can be converted",
        Mode::DryRun => "would be converted",
        Mode::Write | Mode::InPlace => "converted",
    };
    let mut parts = vec![
        format!("{} {converted}", counted.converted),
        format!("{} with nothing to do", counted.unchanged),
        format!("{} refused", counted.refused),
    ];
    if counted.failed > 0 {
        parts.push(format!("{} failed", counted.failed));
    }
    writeln!(
        anstream::stdout().lock(),
        "{}; passed over: {}",
        parts.join(", "),
        passed_over.words()
    )?;
    Ok(())
}

/// Prints one line on what became of `found`.
///
/// # Errors
/// stdout cannot be written.
pub fn line(mode: Mode, found: &Found, done: &Done) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    let name = ui::paint(ui::NAME, found.path.shown());
    match &done.outcome {
        Outcome::Unchanged { reason } => write!(out, "{name}: {reason}; nothing to do")?,
        Outcome::Converted(_) if mode == Mode::Check => write!(out, "{name}: can be converted")?,
        Outcome::Converted(changes) => write!(
            out,
            "{name}: {}, {} -> {} bytes{}{}",
            ui::paint(ui::GOOD, verb(mode)),
            changes.before.file_size,
            changes.after.file_size,
            if done.verified.is_some() {
                ", verified"
            } else {
                ""
            },
            match found.names.len() {
                0 => String::new(),
                1 => ", and its other name".into(),
                n => format!(", and its {n} other names"),
            }
        )?,
    }
    for note in done.notes() {
        write!(out, "; {} {note}", ui::paint(ui::WARN, "note:"))?;
    }
    writeln!(out)?;
    Ok(())
}

fn verb(mode: Mode) -> &'static str {
    match mode {
        Mode::DryRun => "would be converted",
        _ => "converted",
    }
}

/// Prints what became of `file`.
///
/// # Errors
/// stdout cannot be written.
pub fn print(mode: Mode, file: &Path, output: Option<&Path>, done: &Done) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    let name = ui::paint(ui::NAME, file.shown());
    match &done.outcome {
        Outcome::Unchanged { reason } => writeln!(out, "{name}: {reason}; nothing to do")?,
        Outcome::Converted(_) if mode == Mode::Check => writeln!(out, "{name}: can be converted")?,
        Outcome::Converted(changes) => {
            let to = output.filter(|_| mode == Mode::Write);
            let to = to
                .map(|o| format!(" -> {}", ui::paint(ui::NAME, o.shown())))
                .unwrap_or_default();
            writeln!(out, "{name}{to}: {}", ui::paint(ui::GOOD, verb(mode)))?;
            if mode == Mode::DryRun {
                writeln!(out, "{}", table(changes))?;
            } else {
                writeln!(
                    out,
                    "  {} -> {} bytes, {} of relocations {} -> {}, start code in {}",
                    changes.before.file_size,
                    changes.after.file_size,
                    changes.after.relocation_format,
                    changes.before.relocation_bytes,
                    changes.after.relocation_bytes,
                    room(changes.start_code.room),
                )?;
            }
            if let Some(verified) = &done.verified {
                let label = ui::paint(ui::GOOD, "verified:");
                writeln!(out, "  {label} {}", verified.sentence())?;
            }
            for note in done.notes() {
                writeln!(out, "  {} {note}", ui::paint(ui::WARN, "note:"))?;
            }
        }
    }
    Ok(())
}

fn room(room: Room) -> &'static str {
    match room {
        Room::Header => "a gap of the executable segment",
        Room::Text => "the padding after the code",
        Room::Before => "addresses before the code that the old table has left",
        Room::Segment => "a new segment",
    }
}

fn table(changes: &Changes) -> comfy_table::Table {
    let mut table = ui::table(&["", "before", "after"]);
    let (b, a) = (&changes.before, &changes.after);
    let yes = |flag| if flag { "yes" } else { "no" };
    let rows = [
        (
            "file size, bytes",
            b.file_size.to_string(),
            a.file_size.to_string(),
        ),
        (
            "loader (PT_INTERP)",
            b.interpreter.clone().unwrap_or_else(|| "none".into()),
            a.interpreter.clone().unwrap_or_else(|| "none".into()),
        ),
        (
            "relocations",
            b.relocations.to_string(),
            a.relocations.to_string(),
        ),
        (
            "relocation format",
            b.relocation_format.into(),
            a.relocation_format.into(),
        ),
        (
            "relocation tables, bytes",
            b.relocation_bytes.to_string(),
            a.relocation_bytes.to_string(),
        ),
        ("entry (e_entry)", b.entry.clone(), a.entry.clone()),
        (
            "RELRO end",
            b.relro_end.clone().unwrap_or_else(|| "none".into()),
            a.relro_end.clone().unwrap_or_else(|| "none".into()),
        ),
        ("DF_1_PIE", yes(b.df_1_pie).into(), yes(a.df_1_pie).into()),
        ("bind now", yes(b.bind_now).into(), yes(a.bind_now).into()),
        (
            "start code, bytes",
            "none".into(),
            format!(
                "{} ({}) in {}",
                changes.start_code.size,
                changes.start_code.kind.name(),
                room(changes.start_code.room)
            ),
        ),
        (
            "place in memory (--aslr)",
            "kernel".into(),
            changes.start_code.aslr.into(),
        ),
    ];
    for (what, before, after) in rows {
        table.add_row([what.to_owned(), before, after]);
    }
    table
}
