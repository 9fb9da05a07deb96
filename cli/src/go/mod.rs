// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart go`: the user's `go`, whose programs come out as static-PIE without a loader.
//!
//! Go's own linker makes position-independent executables that ask for a loader, and refuses to
//! hand the link to another linker while cgo is off. That refusal is cmd/go's, not cmd/link's. So
//! cmd/go is given this tool as `-toolexec`, which changes the link alone ([`toolexec`]): nothing
//! leaks into builds that a test starts by itself. With `--libc`, cgo is on, and the compilers are
//! led to that library (`cgo.rs`).
//!
//! What the user's own flags and settings ask for happens too, or is refused in words before
//! anything is compiled (`refuse.rs`).

mod cgo;
mod command;
mod env;
mod refuse;
mod tool;
pub mod toolexec;
pub mod words;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::Context;

use crate::exit;

pub use command::{Args, environment, run, users_flags};
pub use toolexec::ToolexecArgs;

/// This very program.
fn own_path() -> anyhow::Result<PathBuf> {
    std::env::current_exe().context("cannot find out where this program is (is /proc mounted?)")
}

/// Becomes `command`: signals, the terminal and the exit status are then the program's own.
fn exec(mut command: Command) -> anyhow::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(exit::Failure::new(
        exit::UNAVAILABLE,
        format!(
            "{}: cannot run it: {error}",
            command.get_program().display()
        ),
    ))
}
