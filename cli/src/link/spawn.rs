// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Running the linker or compiler, and passing on the signals that end this tool.
//!
//! A command line that is too long for the kernel goes through a response file, which every linker
//! and compiler here takes.

use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitCode, ExitStatus};
use std::sync::atomic::{AtomicI32, Ordering};

use anyhow::Context;
use nix::sys::signal::{self, SigHandler, Signal};
use nix::unistd::Pid;

use super::request::Request;
use super::response;
use crate::{exit, shell};

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
    let ended = match (status.signal(), status.code()) {
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
        return supervise(command);
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
    supervise(Command::new(command.get_program()).arg(at))
}

/// The process that runs, and a signal that came before there was one.
static RUNNING: AtomicI32 = AtomicI32::new(0);
static EARLY: AtomicI32 = AtomicI32::new(0);

/// What ends a build. This tool has to outlive the linker, to remove a half-written output.
const ENDING: [Signal; 3] = [Signal::SIGHUP, Signal::SIGINT, Signal::SIGTERM];

extern "C" fn pass_on(number: i32) {
    match RUNNING.load(Ordering::SeqCst) {
        0 => EARLY.store(number, Ordering::SeqCst),
        running => end(running, number),
    }
}

fn end(running: i32, number: i32) {
    if let Ok(signal) = Signal::try_from(number) {
        // If it has ended already: it is not waited for yet, so the number is still its own.
        let _ = signal::kill(Pid::from_raw(running), signal);
    }
}

/// Runs `command`; signals that would end this tool are sent to it instead.
fn supervise(command: &mut Command) -> anyhow::Result<ExitStatus> {
    let mut before = Vec::new();
    for signal in ENDING {
        // SAFETY: the handler uses atomics and kill(2) alone, which a handler may (`man 7
        // signal-safety`); exec gives the child the default back.
        let old = unsafe { signal::signal(signal, SigHandler::Handler(pass_on)) };
        let old = old.unwrap_or(SigHandler::SigDfl);
        if matches!(old, SigHandler::SigIgn) {
            // Whoever started this tool wants it ignored (nohup).
            // SAFETY: it was this before.
            let _ = unsafe { signal::signal(signal, old) };
        } else {
            before.push((signal, old));
        }
    }
    let status = command.spawn().and_then(|mut child| {
        let running = i32::try_from(child.id()).unwrap_or(0);
        RUNNING.store(running, Ordering::SeqCst);
        match EARLY.swap(0, Ordering::SeqCst) {
            0 => {}
            number => end(running, number),
        }
        child.wait()
    });
    RUNNING.store(0, Ordering::SeqCst);
    for (signal, old) in before {
        // SAFETY: it was this before.
        let _ = unsafe { signal::signal(signal, old) };
    }
    Ok(status?)
}
