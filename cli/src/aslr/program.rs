// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The programs to start: which can be measured.

use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::check::FileType;
use crate::elf::{Elf, OpenError, names};
use crate::exit;
use crate::machine::known::is_native;
use crate::ui::Shown as _;

/// One program.
pub(super) struct Program {
    /// Its name in the output.
    pub(super) name: String,
    /// Its file.
    pub(super) elf: Elf,
    /// What it is.
    pub(super) kind: FileType,
}

/// Opens `path`, and refuses what cannot be started or not be traced.
///
/// # Errors
/// It is not a program, not one of this machine, or one with more rights than the caller.
pub(super) fn admit(name: String, path: &Path) -> anyhow::Result<Program> {
    let elf = Elf::open(path).map_err(OpenError::into_failure)?;
    elf.check_complete().map_err(OpenError::into_failure)?;
    let dynamic = elf.dynamic().map_err(OpenError::into_failure)?;
    let kind = FileType::of(&elf, dynamic.as_ref());
    let refuse =
        |code, why: String| Err(exit::Failure::new(code, format!("{}: {why}", path.shown())));
    if !kind.is_program() {
        return refuse(
            exit::DATA,
            format!("is a {}, which cannot be started", kind.name()),
        );
    }
    let machine = names::machine(elf.e_machine);
    if !elf.arch().is_some_and(|arch| is_native(arch.qemu)) {
        return refuse(
            exit::UNAVAILABLE,
            format!("is for {machine}; only a machine of its kind can show its addresses"),
        );
    }
    let metadata = std::fs::metadata(path).map_err(|e| crate::io::unreadable(path, &e))?;
    let privilege = match metadata.mode() {
        mode if mode & 0o4000 != 0 => Some("set-user-ID"),
        mode if mode & 0o2000 != 0 => Some("set-group-ID"),
        _ => rustix::fs::getxattr(path, "security.capability", &mut [0u8; 64][..])
            .is_ok()
            .then_some("given capabilities"),
    };
    if let Some(privilege) = privilege {
        return refuse(
            exit::UNAVAILABLE,
            format!(
                "is {privilege}: under a tracer it would start without that; measure a copy (cp drops it)"
            ),
        );
    }
    Ok(Program { name, elf, kind })
}
