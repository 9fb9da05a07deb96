// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! This program's own path, and becoming another program.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::Context;

use crate::{exit, host};

/// The path of this program.
///
/// # Errors
/// The kernel does not tell.
pub fn own_path() -> anyhow::Result<PathBuf> {
    std::env::current_exe().context("cannot find out where this program is (is /proc mounted?)")
}

/// Becomes `command`: signals, the terminal and the exit status are then that program's own.
///
/// # Errors
/// It cannot be run.
pub fn exec(mut command: Command) -> anyhow::Result<ExitCode> {
    let ended = host::replace(&mut command).map(exit::of_status);
    ended.map_err(|error| {
        exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{}: cannot run it: {error}",
                command.get_program().display()
            ),
        )
    })
}
