// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The command: from the file to the story, and where the story goes.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use super::args::Args;
use super::record::{Record, record};
use super::refuse::refuse;
use super::story::{Reached, Trace};
use super::{html, text};
use crate::check::Facts;
use crate::elf::{Elf, OpenError};
use crate::proc::Stop;
use crate::{exit, ui};

/// Traces the program and writes the story.
///
/// # Errors
/// The file cannot be traced, with the exit code for it; or the output cannot be written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let to_stdout = args.output == Path::new("-");
    if args.go_on && to_stdout && (args.json || args.html) {
        return Err(exit::Failure::new(
            exit::USAGE,
            "--continue lets the program write to stdout, where the document goes: give -o FILE",
        ));
    }
    let file = PathBuf::from(args.command.first().context("no FILE")?);
    let elf = Elf::open(&file).map_err(OpenError::into_failure)?;
    let facts =
        Facts::of(&elf, rustix::param::page_size() as u64).map_err(OpenError::into_failure)?;
    let arch = refuse(&elf, &facts)?;
    let Record {
        trace,
        process,
        mut child,
    } = record(&args, &elf, &facts, arch)?;

    let written = write(&args, &trace, to_stdout);
    if !args.go_on || written.is_err() || matches!(trace.reached, Reached::Ended) {
        // The tracee first: until all its threads have been waited for, the process does not end.
        drop(process);
        let _ = child.kill(rustix::process::Signal::KILL);
        written?;
        return Ok(ExitCode::from(match trace.reached {
            Reached::Main => exit::OK,
            Reached::FirstSystemCall | Reached::TimeLimit | Reached::Ended => exit::FINDING,
        }));
    }
    let code = match process.run_on()? {
        Stop::Exited(code) => u8::try_from(code).unwrap_or(exit::RUN_FAILED),
        Stop::Killed(signal) => u8::try_from(128 + signal as i32).unwrap_or(exit::RUN_FAILED),
        _ => exit::BUG,
    };
    let _ = child.try_wait();
    Ok(ExitCode::from(code))
}

/// Writes the trace in the form that `args` asks for.
fn write(args: &Args, trace: &Trace, to_stdout: bool) -> anyhow::Result<()> {
    if to_stdout {
        if args.json {
            return ui::print_json("trace", trace);
        }
        if args.html {
            let mut out = io::stdout().lock();
            out.write_all(html::page(trace)?.as_bytes())?;
            out.flush()?;
            return Ok(());
        }
        return text::print(&mut anstream::stdout().lock(), trace);
    }
    let mut bytes = Vec::new();
    if args.json {
        ui::write_json(&mut bytes, "trace", trace)?;
    } else if args.html {
        bytes = html::page(trace)?.into_bytes();
    } else {
        text::print(&mut anstream::StripStream::new(&mut bytes), trace)?;
    }
    crate::io::write(&args.output, &bytes)
}
