// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The directory of start objects that this program was started from.

use std::path::{Path, PathBuf};

use crate::start_options::{self, StartOptions};

/// What is chosen in the start objects beside this program: those of the install, or of the cache, whose
/// `piestart-link` it was started as. `None` if there are none.
#[must_use]
pub fn options() -> Option<StartOptions> {
    let name = PathBuf::from(std::env::args_os().next()?);
    // A name without a directory was found in PATH.
    let mut path = match name.components().count() {
        1 => which::which(&name).ok()?,
        _ => name,
    };
    // As many links as the kernel follows (path_resolution(7)); there may be objects beside each.
    for _ in 0..40 {
        let dir = path.parent().unwrap_or(Path::new("")).to_path_buf();
        if let Ok(object) = std::fs::read(dir.join("piestart.o")) {
            return start_options::of_program(&object);
        }
        path = dir.join(path.read_link().ok()?);
    }
    None
}
