// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Whether a program that go's linker made is a hardened static-PIE: flags reach the external linker
//! by `#cgo LDFLAGS` and `CGO_LDFLAGS` too.

use std::path::Path;

use object::elf::{ET_DYN, PT_GNU_RELRO, PT_GNU_STACK};

use crate::elf::{Dynamic, Elf, OpenError, Segment};
use crate::exit;

/// Checks `output`, if it is a regular file, and removes it if it is not what was asked for.
///
/// # Errors
/// It is not a hardened static-PIE; the message says why.
pub fn check(output: &Path) -> anyhow::Result<()> {
    if !output.is_file() {
        return Ok(());
    }
    let Some(why) = weakness(output)? else {
        return Ok(());
    };
    // If it cannot be removed, the error is reported all the same.
    let _ = std::fs::remove_file(output);
    Err(exit::Failure::new(
        exit::FINDING,
        format!(
            "what was linked {why}: a flag in -extldflags, CGO_LDFLAGS or `#cgo LDFLAGS` causes this; drop it, or use go itself"
        ),
    ))
}

/// Why the program at `path` is not a hardened static-PIE; `None` if it is one.
fn weakness(path: &Path) -> anyhow::Result<Option<&'static str>> {
    let elf = Elf::open(path).map_err(OpenError::into_failure)?;
    let dynamic = elf.dynamic().map_err(OpenError::into_failure)?;
    Ok(match () {
        () if elf.e_type != ET_DYN.0 => Some("is not position-independent"),
        () if elf.interpreter().is_some() => Some("is dynamically linked (it has PT_INTERP)"),
        () if elf.segment(PT_GNU_RELRO.0).is_none() => Some("has no RELRO"),
        () if !dynamic.as_ref().is_some_and(Dynamic::binds_now) => {
            Some("binds lazily, which leaves the GOT writable")
        }
        () if dynamic.as_ref().is_some_and(Dynamic::has_textrel) => {
            Some("has relocations in its code (TEXTREL)")
        }
        () if elf
            .segment(PT_GNU_STACK.0)
            .is_none_or(Segment::is_executable) =>
        {
            Some("has an executable stack")
        }
        () => None,
    })
}
