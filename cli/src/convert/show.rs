// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What became of each file: as text, as a table, as JSON.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::changes::{Changes, Outcome};
use super::room::Room;
use super::verify::Verified;
use crate::ui;

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

/// Prints what became of `file`.
///
/// # Errors
/// stdout cannot be written.
pub fn print(
    mode: Mode,
    file: &Path,
    output: Option<&Path>,
    outcome: &Outcome,
    verified: Option<&Verified>,
) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    let name = ui::paint(ui::NAME, file.display());
    match outcome {
        Outcome::Unchanged { reason } => writeln!(out, "{name}: {reason}; nothing to do")?,
        Outcome::Converted(_) if mode == Mode::Check => writeln!(out, "{name}: can be converted")?,
        Outcome::Converted(changes) => {
            let to = output.filter(|_| mode == Mode::Write);
            let to = to
                .map(|o| format!(" -> {}", ui::paint(ui::NAME, o.display())))
                .unwrap_or_default();
            let verb = if mode == Mode::DryRun {
                "would be converted"
            } else {
                "converted"
            };
            writeln!(out, "{name}{to}: {}", ui::paint(ui::GOOD, verb))?;
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
            if let Some(verified) = verified {
                let label = ui::paint(ui::GOOD, "verified:");
                writeln!(out, "  {label} {}", verified.sentence())?;
            }
            for note in &changes.notes {
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
                "{} in {}",
                changes.start_code.size,
                room(changes.start_code.room)
            ),
        ),
    ];
    for (what, before, after) in rows {
        table.add_row([what.to_owned(), before, after]);
    }
    table
}
