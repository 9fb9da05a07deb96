// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where the image of a program comes to lie, as far as its file tells: who places it, and how well.

use object::elf;
use serde::Serialize;

use crate::elf::{Elf, FileType, StartCode, Who};
use crate::start_options::{self, Aslr};

/// An image that spans this much the kernel places at a multiple of it, if its file system has large folios
/// (mm/huge_memory.c, `thp_get_unmapped_area`).
const STEP: u64 = 2 << 20;

/// Who places the image.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Placer {
    /// Nobody: it has fixed addresses.
    Fixed,
    /// The kernel, by a random number of its own, since it is a PIE with a loader.
    Kernel,
    /// The kernel, among the other mappings, since it is a PIE without one.
    KernelWithMappings,
    /// Its start code, in the whole address space.
    StartCode,
    /// It has start code that may do so; whether it was told to is not in the file.
    Unknown,
}

/// Where the image of a program comes to lie.
#[derive(Clone, Debug, Serialize)]
pub struct Placement {
    /// Who places it.
    pub by: Placer,
    /// Bytes from its first page to its last.
    pub span: u64,
    /// Whether the kernel may place it in steps of 2 MiB, with 9 random bits less than an image that spans less.
    pub in_steps: bool,
    /// `--aslr`, as its start code was told; `None` for other start code, and where its symbols are stripped.
    pub aslr: Option<Aslr>,
}

impl Placement {
    /// That of `elf`; `None` for what is not a program.
    #[must_use]
    pub fn of(elf: &Elf, file_type: FileType, start: &StartCode) -> Option<Self> {
        let loads = || elf.segments_of(elf::PT_LOAD.0).filter(|s| s.p_memsz > 0);
        let page = 4096;
        let low = loads().map(|s| s.p_vaddr & !(page - 1)).min()?;
        let high = loads()
            .map(|s| s.end().checked_next_multiple_of(page))
            .max()??;
        let span = high.saturating_sub(low);
        let (by, aslr) = match file_type {
            FileType::Static | FileType::Exec => (Placer::Fixed, None),
            FileType::Pie => (Placer::Kernel, None),
            FileType::StaticPie if start.who == Who::Piestart => by_start_code(elf, start, span),
            FileType::StaticPie => (Placer::KernelWithMappings, None),
            _ => return None,
        };
        Some(Self {
            in_steps: span >= STEP && by == Placer::KernelWithMappings,
            by,
            span,
            aslr,
        })
    }

    /// Who places it, in few words.
    fn who(&self) -> &'static str {
        match (self.by, self.in_steps) {
            (Placer::Fixed, _) => "none",
            (Placer::Kernel, _) => "kernel",
            (Placer::KernelWithMappings, true) => "by the vDSO, 2 MiB steps",
            (Placer::KernelWithMappings, false) => "by the vDSO",
            (Placer::StartCode, _) => "far",
            (Placer::Unknown, _) => "unknown",
        }
    }

    /// As a line of its own.
    #[must_use]
    pub fn words(&self) -> String {
        let aslr = self.aslr.map(|aslr| format!(", --aslr={}", aslr.name()));
        format!(
            "{}{}; spans {} KiB",
            self.who(),
            aslr.unwrap_or_default(),
            self.span >> 10
        )
    }

    /// Why the image is easier to find than that of a program with a loader, and what to do; `None` where it is not.
    #[must_use]
    pub fn weakness(&self, path: &str) -> Option<String> {
        let path = crate::shell::quote_path(path);
        match self.by {
            Placer::Kernel | Placer::StartCode => None,
            Placer::Fixed => Some(
                "is at fixed addresses (ET_EXEC); compile with -fPIE, link with -pie or -static-pie".into(),
            ),
            Placer::KernelWithMappings => {
                let bits = if self.in_steps {
                    format!(
                        " and, as it spans {} MiB, has 9 random bits less where the file system has large folios",
                        self.span >> 20
                    )
                } else {
                    String::new()
                };
                Some(format!(
                    "the kernel places it among the mappings: one address of the vDSO or of an early mapping tells its own{bits}; \
                     `piestart link --aslr=far` (or go, cargo, convert) has it move itself"
                ))
            }
            Placer::Unknown => Some(format!(
                "its symbols are stripped, so that the file does not tell whether its start code moves it; `piestart aslr --at \
                 main {path}` shows that"
            )),
        }
    }
}

/// What our start code does with an image of so many bytes.
fn by_start_code(elf: &Elf, start: &StartCode, span: u64) -> (Placer, Option<Aslr>) {
    let told = match start.is_converted() {
        true => Some(elf.converted_aslr().unwrap_or(Aslr::Kernel)),
        false => start_options::of_program(&elf.data).map(|options| options.aslr),
    };
    let by = match told {
        None => Placer::Unknown,
        Some(Aslr::Far) => Placer::StartCode,
        Some(Aslr::Auto) if span >= STEP => Placer::StartCode,
        Some(Aslr::Auto | Aslr::Kernel) => Placer::KernelWithMappings,
    };
    (by, told)
}
