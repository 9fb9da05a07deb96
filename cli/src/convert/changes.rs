// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What became of a file, for people and for JSON.

use object::elf;
use serde::Serialize;

use super::blob::Size;
use super::image::Image;
use super::relocs::Relocations;
use super::room::Room;
use crate::ui;

/// One side of the comparison.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    /// Size of the file in bytes.
    pub file_size: u64,
    /// The loader that `PT_INTERP` names.
    pub interpreter: Option<String>,
    /// Bytes of relocation tables (`DT_RELA`, `DT_JMPREL`, `DT_RELR`).
    pub relocation_bytes: u64,
    /// Their form.
    pub relocation_format: &'static str,
    /// How many relocations they describe.
    pub relocations: usize,
    /// `e_entry`.
    pub entry: String,
    /// Link address of the end of `PT_GNU_RELRO`.
    pub relro_end: Option<String>,
    /// `DF_1_PIE` is set.
    pub df_1_pie: bool,
    /// `DF_BIND_NOW` or `DF_1_NOW` is set.
    pub bind_now: bool,
}

/// The start code that was put in.
#[derive(Clone, Debug, Serialize)]
pub struct StartCode {
    /// In which kind of room.
    pub room: Room,
    /// Its link address.
    pub address: String,
    /// Its size in bytes.
    pub size: u64,
    /// Which of the two it is.
    pub kind: Size,
    /// `--aslr`, as far as it can do that.
    pub aslr: &'static str,
}

/// What became of a file.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It was converted (or would be).
    Converted(Box<Changes>),
    /// Nothing had to change.
    Unchanged {
        /// Why.
        reason: &'static str,
    },
}

/// What the conversion changed.
#[derive(Clone, Debug, Serialize)]
pub struct Changes {
    /// The input.
    pub before: Summary,
    /// The output.
    pub after: Summary,
    /// The start code.
    pub start_code: StartCode,
    /// How far the end of `PT_GNU_RELRO` moved, in bytes.
    pub relro_completed: u64,
    /// Symbolic relocations that were answered at conversion time.
    pub resolved: usize,
    /// What was left as it was, and why.
    pub notes: Vec<String>,
}

pub(super) fn summary(image: &Image, relocations: &Relocations) -> Summary {
    let format = match (
        relocations.rela.size + relocations.jmprel.size > 0,
        relocations.relr.size > 0,
    ) {
        (true, true) => "RELA + RELR",
        (true, false) => "RELA",
        (false, true) => "RELR",
        (false, false) => "none",
    };
    let interpreter = image.segment(elf::PT_INTERP).and_then(|s| {
        let start = usize::try_from(s.p_offset).ok()?;
        let bytes = image
            .data
            .get(start..start.checked_add(usize::try_from(s.p_filesz).ok()?)?)?;
        Some(ui::text(bytes.split(|&b| b == 0).next()?))
    });
    let flags_1 = image.dt(elf::DT_FLAGS_1).unwrap_or(0);
    let flags = image.dt(elf::DT_FLAGS).unwrap_or(0);
    Summary {
        file_size: image.data.len() as u64,
        interpreter,
        relocation_bytes: relocations.rela.size + relocations.jmprel.size + relocations.relr.size,
        relocation_format: format,
        relocations: relocations.relative.len() + relocations.constants.len(),
        entry: ui::hex(image.entry),
        relro_end: image
            .segment(elf::PT_GNU_RELRO)
            .map(|s| ui::hex(s.p_vaddr + s.p_memsz)),
        df_1_pie: flags_1 & elf::DF_1_PIE.0 != 0,
        bind_now: flags & elf::DF_BIND_NOW.0 != 0 || flags_1 & elf::DF_1_NOW.0 != 0,
    }
}
