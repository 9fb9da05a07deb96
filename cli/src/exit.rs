// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Exit codes, and the error that carries one. docs/exit-codes.md says when each is used.

use std::fmt;
use std::io;
use std::process::{ExitCode, ExitStatus};

/// Success.
pub const OK: u8 = 0;
/// A check failed: the command worked and found something.
pub const FINDING: u8 = 1;
/// The command line was wrong (the code that clap uses).
pub const USAGE: u8 = 2;
/// The input is not an ELF file, or not a well-formed one (`EX_DATAERR`).
pub const DATA: u8 = 65;
/// The input cannot be read (`EX_NOINPUT`).
pub const NO_INPUT: u8 = 66;
/// Something is missing on the machine: a linker, a compiler, a target (`EX_UNAVAILABLE`).
pub const UNAVAILABLE: u8 = 69;
/// A bug in piestart (`EX_SOFTWARE`).
pub const BUG: u8 = 70;
/// The output cannot be written (`EX_CANTCREAT`).
pub const CANNOT_CREATE: u8 = 73;
/// `run` only: the time limit ended the program, as timeout(1).
pub const TIMED_OUT: u8 = 124;
/// `run` only: piestart itself failed, as chroot(1), env(1) and timeout(1).
pub const RUN_FAILED: u8 = 125;
/// `run` only: the program was found but cannot be executed.
pub const NOT_EXECUTABLE: u8 = 126;
/// `run` only: the program was not found.
pub const NOT_FOUND: u8 = 127;

/// An error that knows its exit code. Without one in its chain an error exits with [`FINDING`].
#[derive(Debug)]
pub struct Failure {
    code: u8,
    message: String,
}

impl Failure {
    /// An [`anyhow::Error`] that prints `message` and exits with `code`.
    #[allow(
        clippy::new_ret_no_self,
        reason = "callers need only the anyhow::Error"
    )]
    pub fn new(code: u8, message: impl Into<String>) -> anyhow::Error {
        anyhow::Error::new(Self {
            code,
            message: message.into(),
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

/// Prints `error` once, as `piestart: …` on stderr, and returns its exit code. A broken pipe on
/// stdout is not a failure: the reader needs no more.
pub fn report(error: &anyhow::Error) -> ExitCode {
    if is_broken_pipe(error) {
        return ExitCode::from(OK);
    }
    let what = if is_bare(error) {
        "cannot write the output: "
    } else {
        ""
    };
    anstream::eprintln!("piestart: {what}{error:#}");
    ExitCode::from(code_of(error))
}

/// Whether `error` means that nobody reads stdout any more.
#[must_use]
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
    })
}

/// Whether `error` is an I/O error without context. Files are named where they are opened, so an
/// error without a name is of a write to stdout.
fn is_bare(error: &anyhow::Error) -> bool {
    error.is::<io::Error>() && error.chain().count() == 1
}

/// The exit code that `error` asks for.
#[must_use]
pub fn code_of(error: &anyhow::Error) -> u8 {
    error
        .chain()
        .find_map(|cause| cause.downcast_ref::<Failure>().map(|f| f.code))
        .unwrap_or(if is_bare(error) {
            CANNOT_CREATE
        } else {
            FINDING
        })
}

/// The exit code that passes on `status`, of a program that was run for the user: its own, or 128 and
/// the signal's number, as shells say it.
#[must_use]
pub fn of_status(status: ExitStatus) -> ExitCode {
    let code = status
        .code()
        .or_else(|| crate::host::signal(status).map(|signal| 128 + signal))
        .unwrap_or(1);
    ExitCode::from(u8::try_from(code).unwrap_or(u8::MAX))
}
