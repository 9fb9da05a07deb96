// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Whether what was linked is what was asked for: a mistake is reported now, not by the kernel.

use std::path::Path;

use super::request::{Kind, Request};
use crate::elf::{Elf, OpenError};
use crate::exit;

/// Checks the output of a link that the linker calls a success.
///
/// # Errors
/// It was not written, is dynamically linked (has `PT_INTERP` or `DT_NEEDED`), or is not
/// position-independent although it should be.
pub fn check(request: &Request, output: &Path) -> anyhow::Result<()> {
    match output.metadata() {
        Ok(metadata) if metadata.is_file() => {}
        Ok(_) => return Ok(()), // /dev/null and its like.
        Err(_) => {
            return Err(exit::Failure::new(
                exit::FINDING,
                format!(
                    "{}: was not written, and the linker or compiler calls it a success (-v shows the command)",
                    output.display()
                ),
            ));
        }
    }
    // --oformat=binary and its like: there are no headers to look at.
    if request
        .linker_words()
        .any(|word| word.to_string_lossy().contains("oformat"))
    {
        return Ok(());
    }
    let elf = Elf::open(output).map_err(OpenError::into_failure)?;
    let needed = elf
        .dynamic()
        .ok()
        .flatten()
        .map(|dynamic| elf.needed(&dynamic));
    let wrong = if let Some(loader) = elf.interpreter() {
        format!(
            "is dynamically linked (has PT_INTERP: {loader}): an argument brought the loader back"
        )
    } else if let Some(library) = needed.unwrap_or_default().first() {
        format!("needs the shared library {library}, and nothing loads it")
    } else if request.kind == Kind::StaticPie && elf.e_type != object::elf::ET_DYN.0 {
        "is not position-independent: an argument or the linker script turned -pie off".into()
    } else {
        return Ok(());
    };
    Err(exit::Failure::new(
        exit::FINDING,
        format!("{}: {wrong} (-v shows the command)", output.display()),
    ))
}
