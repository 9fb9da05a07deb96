// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Running the linker or compiler, and passing on the signals that end this tool.
//!
//! A command line that is too long for the kernel goes through a response file, which every linker
//! and compiler here takes.

use std::io::Write;
use std::process::{Command, ExitCode, ExitStatus};

use anyhow::Context;

use super::request::Request;
use super::response;
use crate::{exit, host, shell};

/// Command lines of this many bytes and more go through a response file. The kernel takes at most a
/// quarter of the stack limit, environment included (`man 2 execve`): usually 2 MiB of 8 MiB.
const LONG: usize = 256 << 10;

/// Runs the linker or compiler (`-v` also prints the command, `-###` only prints it) and passes on its
/// exit code. A signal, or a code that shells and timeout(1) use themselves, is reported in words and
/// becomes 1.
///
/// # Errors
/// The program cannot be run.
pub fn run(request: &Request, command: &mut Command) -> anyhow::Result<ExitCode> {
    if request.verbose || request.dry_run {
        let words: Vec<_> = std::iter::once(command.get_program())
            .chain(command.get_args())
            .map(shell::quote)
            .collect();
        anstream::eprintln!(" {}", words.join(" "));
    }
    if request.dry_run {
        return Ok(ExitCode::SUCCESS);
    }
    let name = command.get_program().display().to_string();
    let status = status(command)
        .with_context(|| format!("cannot run {name}"))
        .map_err(|e| exit::Failure::new(exit::UNAVAILABLE, format!("{e:#}")))?;
    let ended = match (host::signal(status), status.code()) {
        (Some(signal), _) => format!("was ended by signal {signal}"),
        (None, Some(code)) if code >= i32::from(exit::TIMED_OUT) => format!("exited with {code}"),
        _ => return Ok(exit::of_status(status)),
    };
    anstream::eprintln!("piestart: {name} {ended} (-v shows the command)");
    Ok(ExitCode::from(exit::FINDING))
}

/// Runs `command`, its arguments in a response file if they are long.
fn status(command: &mut Command) -> anyhow::Result<ExitStatus> {
    let length: usize = command.get_args().map(|arg| arg.len() + 1).sum();
    if length < LONG {
        return Ok(host::supervise(command)?);
    }
    let mut file = tempfile::Builder::new()
        .prefix("piestart-arguments-")
        .tempfile()
        .context("cannot make a file for its arguments")?;
    let mut text = Vec::with_capacity(length + length / 8);
    for arg in command.get_args() {
        response::push(&mut text, arg);
    }
    file.write_all(&text)
        .context("cannot write the file of its arguments")?;
    let mut at = std::ffi::OsString::from("@");
    at.push(file.path());
    Ok(host::supervise(
        Command::new(command.get_program()).arg(at),
    )?)
}
