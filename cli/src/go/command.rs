// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart go`: which go command goes which way.

use std::process::{Command, ExitCode};

use super::args::{Args, split};
use super::build::build;
use super::env::Go;
use super::process::exec;
use super::tool;
use super::words::CommandLine;

/// The go commands that link programs.
const BUILDING: [&str; 4] = ["build", "install", "run", "test"];

/// Runs go.
///
/// # Errors
/// There is no go, `GOARCH` has no start code, no linker can link for it, the arguments would undo
/// the hardening, a program needs cgo and there is no `--libc`.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let (dir, name, rest) = split(&args.args)?;
    if name == "tool" {
        return tool::run(&args, dir, rest);
    }
    if !BUILDING.iter().any(|b| name == *b) {
        let go = Go::find(&args.go)?;
        let mut command = Command::new(go);
        command.args(&args.args);
        return exec(command);
    }
    let name = name.to_string_lossy();
    let go = Go::ask(&args.go, dir)?;
    let line = CommandLine::parse(&name, rest);
    exec(build(&args, &go, &name, line)?)
}
