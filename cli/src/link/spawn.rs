// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Running the linker or compiler, and ending it when this tool is ended.
//!
//! Command lines that are too long for the kernel go through a file, `@FILE`, which every linker and
//! compiler here takes.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, ExitStatus};
use std::sync::atomic::{AtomicI32, Ordering};

use anyhow::Context;
use nix::sys::signal::{self, SigHandler, Signal};
use nix::unistd::Pid;

/// From how many bytes on a command line goes through a file. The kernel takes a quarter of the
/// stack limit at most, variables included (`man 2 execve`); 2 MiB of 8 MiB is usual.
const LONG: usize = 256 << 10;

/// Runs `command`, its arguments in a file if they are long.
///
/// # Errors
/// It cannot be run, or the file cannot be written.
pub fn status(command: &mut Command) -> anyhow::Result<ExitStatus> {
    let length: usize = command.get_args().map(|arg| arg.len() + 1).sum();
    if length < LONG {
        return run(command);
    }
    let mut file = tempfile::Builder::new()
        .prefix("piestart-arguments-")
        .tempfile()
        .context("cannot make a file for its arguments")?;
    let mut text = Vec::with_capacity(length + length / 8);
    for arg in command.get_args() {
        write_word(&mut text, arg);
    }
    file.write_all(&text)
        .context("cannot write the file of its arguments")?;
    let mut at = std::ffi::OsString::from("@");
    at.push(file.path());
    run(Command::new(command.get_program()).arg(at))
}

/// The process that runs, and a signal that came while there was none yet.
static RUNNING: AtomicI32 = AtomicI32::new(0);
static EARLY: AtomicI32 = AtomicI32::new(0);

/// What ends a build. Whoever waits here has to outlive it, to take away a half-written output.
const ENDING: [Signal; 3] = [Signal::SIGHUP, Signal::SIGINT, Signal::SIGTERM];

extern "C" fn pass_on(number: i32) {
    match RUNNING.load(Ordering::SeqCst) {
        0 => EARLY.store(number, Ordering::SeqCst),
        running => end(running, number),
    }
}

fn end(running: i32, number: i32) {
    if let Ok(signal) = Signal::try_from(number) {
        // It may have ended by itself, and is not waited for yet: the number is still its own.
        let _ = signal::kill(Pid::from_raw(running), signal);
    }
}

/// Runs `command`; a signal that would end this tool ends that instead.
fn run(command: &mut Command) -> anyhow::Result<ExitStatus> {
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

/// One word as response files hold it: a backslash before every byte that would end it.
fn write_word(text: &mut Vec<u8>, word: &OsStr) {
    if word.is_empty() {
        text.extend_from_slice(b"''");
    }
    for &byte in word.as_encoded_bytes() {
        if byte.is_ascii_whitespace() || b"\\'\"".contains(&byte) {
            text.push(b'\\');
        }
        text.push(byte);
    }
    text.push(b'\n');
}
