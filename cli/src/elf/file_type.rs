// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What kind of file it is: from `e_type`, `PT_INTERP` and the dynamic table.

use object::elf;
use serde::Serialize;

use super::{Dynamic, Elf};

/// What kind of file it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FileType {
    /// A position-independent program that needs no loader and no library.
    StaticPie,
    /// A program at fixed addresses that needs no loader.
    Static,
    /// A position-independent program that a loader starts.
    Pie,
    /// A program at fixed addresses that a loader starts.
    Exec,
    /// A shared library.
    SharedLibrary,
    /// An object file, input of a linker.
    Relocatable,
    /// A core dump.
    Core,
    /// `e_type` is none of these.
    Other,
}

impl FileType {
    /// Its name in words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::StaticPie => "static-PIE",
            Self::Static => "static",
            Self::Pie => "PIE",
            Self::Exec => "dynamic",
            Self::SharedLibrary => "shared library",
            Self::Relocatable => "object file",
            Self::Core => "core dump",
            Self::Other => "other",
        }
    }

    /// Whether it is something to run.
    #[must_use]
    pub fn is_program(self) -> bool {
        matches!(
            self,
            Self::StaticPie | Self::Static | Self::Pie | Self::Exec
        )
    }

    /// Whether it is a position-independent program.
    #[must_use]
    pub fn is_pie(self) -> bool {
        matches!(self, Self::StaticPie | Self::Pie)
    }

    /// What `elf` is.
    #[must_use]
    pub fn of(elf: &Elf, dynamic: Option<&Dynamic>) -> Self {
        let interpreter = elf.segment(elf::PT_INTERP.0).is_some();
        match elf::FileType(elf.e_type) {
            elf::ET_REL => Self::Relocatable,
            elf::ET_CORE => Self::Core,
            elf::ET_EXEC if interpreter => Self::Exec,
            elf::ET_EXEC => Self::Static,
            elf::ET_DYN => {
                let pie = dynamic.is_some_and(Dynamic::is_pie);
                let soname = dynamic.is_some_and(|d| d.has(elf::DT_SONAME));
                let needed = dynamic.is_some_and(|d| d.has(elf::DT_NEEDED));
                let entry = elf
                    .load_at(elf.e_entry, 1)
                    .is_some_and(|s| elf.e_entry != 0 && s.is_executable());
                match () {
                    () if !pie && soname => Self::SharedLibrary,
                    () if interpreter => Self::Pie,
                    () if pie && needed => Self::Pie,
                    // Linkers before DF_1_PIE: an entry and no PT_INTERP.
                    () if pie || (entry && !needed) => Self::StaticPie,
                    () => Self::SharedLibrary,
                }
            }
            _ => Self::Other,
        }
    }
}
