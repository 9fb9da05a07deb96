// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What Go's own linker made, converted in place: in this process, by the library function of `convert`.

use std::io::Write;
use std::path::Path;

use crate::convert::transform::{Options, convert};
use crate::elf::{Elf, OpenError};
use crate::start_options::StartOptions;
use crate::{exit, io};

/// Converts `output`, a PIE of Go's linker. Where that cannot be done the file is removed, so that no
/// program is left that is not what was asked for.
///
/// # Errors
/// What `convert` refuses; the file cannot be read or written.
pub fn convert_in_place(output: &Path, start: StartOptions) -> anyhow::Result<()> {
    let permissions = match std::fs::metadata(output) {
        Ok(metadata) if metadata.is_file() => metadata.permissions(),
        // -o /dev/null, for a build that is only tried.
        Ok(_) => return Ok(()),
        Err(error) => return Err(io::unreadable(output, &error)),
    };
    let elf = Elf::open(output).map_err(OpenError::into_failure)?;
    let options = Options {
        start,
        ..Options::default()
    };
    match convert(elf, &options) {
        // The folder is cmd/go's own, so there is nothing to wait for the disk for.
        Ok((Some(data), _)) => io::replace(output, |file| {
            file.write_all(&data)?;
            file.set_permissions(permissions)
        }),
        Ok((None, _)) => Ok(()),
        Err(refusal) => {
            // If it cannot be removed, the error is reported all the same.
            let _ = std::fs::remove_file(output);
            Err(exit::Failure::new(
                refusal.exit_code(),
                format!(
                    "what Go's linker made: {refusal}; an external linker may be able to: piestart go --ld=lld"
                ),
            ))
        }
    }
}
