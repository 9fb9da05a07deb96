// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Running a program, and passing on the signals that end this tool.
//!
//! # Safety
//! Signal handlers are set and set back; the one of ours uses atomics and kill(2) alone.
#![allow(unsafe_code)]

use std::io;
use std::process::{Command, ExitStatus};
use std::sync::atomic::{AtomicI32, Ordering};

use nix::sys::signal::{self, SigHandler, Signal};
use nix::unistd::Pid;

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
///
/// # Errors
/// It cannot be run.
pub fn supervise(command: &mut Command) -> io::Result<ExitStatus> {
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
    status
}
