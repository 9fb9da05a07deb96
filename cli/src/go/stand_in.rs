// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What runs in place of each of cmd/go's tools.
//!
//! All tools pass through unchanged except the linker. `link` of a PIE is told to link by itself, and its
//! output is converted (`own_link`), or to link externally, by this tool; `route` says which. `identity`
//! answers `link -V=full`.
//!
//! cmd/link asks its external linker which flags it takes by running the first word of `-extld`
//! alone. So `-extld` is one word, this program, and its arguments travel in the environment.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use anyhow::Context;

use super::process::{exec, own_path};
use super::route::{self, Route};
use super::toolexec::ToolexecArgs;
use super::words::{quote, split};
use super::{compilers, env, identity, judge, own_link, refuse};
use crate::link::Libc;
use crate::link::driver::Driver;
use crate::start_options::StartOptions;
use crate::{exit, host};

/// The environment variable that makes this program an external linker: its arguments, separated by
/// [`SEPARATOR`].
const AS_LINKER: &str = "PIESTART_GO_LINK";

/// A byte that no argument contains.
const SEPARATOR: &str = "\u{1f}";

/// Runs one of cmd/go's tools in its place.
///
/// # Errors
/// The tool cannot be run; for a link, no linker can be found, or the flags would undo the hardening.
pub fn run(args: ToolexecArgs) -> anyhow::Result<ExitCode> {
    let (tool, rest) = args.tool.split_first().context("no tool to run")?;
    let mut words = args.then.iter().map(OsString::from).chain([tool.clone()]);
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words);
    let is_link = Path::new(tool).file_stem() == Some(OsStr::new("link"));
    if is_link && rest.iter().any(|a| a == "-V=full") {
        command.args(rest);
        return identity::answer(command, &args);
    }
    let is_pie = |a: &OsString| a == "-buildmode=pie" || a == "--buildmode=pie";
    match rest.split_last() {
        // The one file comes last.
        Some((file, flags)) if is_link && rest.iter().any(is_pie) => {
            link(command, &args, flags, file)
        }
        _ => {
            command.args(rest);
            exec(command)
        }
    }
}

/// Runs go's linker, `command`, in the way that the flags and options ask for, and checks the output.
fn link(
    mut command: Command,
    args: &ToolexecArgs,
    flags: &[OsString],
    file: &OsStr,
) -> anyhow::Result<ExitCode> {
    let text = flags.iter().map(|f| f.to_string_lossy().into_owned());
    // An -extld is cmd/go's own: CC or CXX.
    let (extld, others): (Vec<_>, Vec<_>) =
        text.partition(|f| f.trim_start_matches('-').starts_with("extld="));
    // Where cmd/go refuses a PIE, it says exe, and the flags after that say pie (`build`).
    let pie = others.iter().rposition(|flag| flag == "-buildmode=pie");
    let others: Vec<_> = (0..)
        .zip(others)
        .filter(|(at, flag)| Some(*at) > pie || flag != "-buildmode=exe")
        .map(|(_, flag)| flag)
        .collect();
    let options = StartOptions::from_environment();
    let route = match Route::of(args, env::of_link()?) {
        Route::Own if route::asks(&others) => Route::External,
        route => route,
    };
    refuse::check_link("-ldflags: ", &others, route)?;
    check_cgo(args.libc, &others)?;
    command.args(flags);
    // After the flags that cmd/go gives: the last ones win.
    match route {
        Route::Own => drop(command.arg("-linkmode=internal")),
        Route::External => link_by_this_tool(&mut command, args, extld.last())?,
    }
    let code = run_link(command.arg(file))?;
    if code == ExitCode::SUCCESS
        && let Some(output) = value_of(&others, "o").map(Path::new)
    {
        if route == Route::Own {
            own_link::convert_in_place(output, options)?;
        }
        judge::check(output)?;
    }
    Ok(code)
}

/// Tells go's linker to link externally, by this program; `extld` is the flag that cmd/go gave.
fn link_by_this_tool(
    command: &mut Command,
    args: &ToolexecArgs,
    extld: Option<&String>,
) -> anyhow::Result<()> {
    let words = linker_words(args, extld)?;
    let itself = own_path()?.display().to_string();
    let extld = quote(&itself)
        .with_context(|| format!("{itself}: go cannot take a path with blanks and both quotes"))?;
    command
        .arg("-linkmode=external")
        .arg(format!("-extld={extld}"))
        .env(AS_LINKER, words.join(OsStr::new(SEPARATOR)));
    Ok(())
}

/// Refuses a program that has cgo where there is no C library for it, and the reverse.
fn check_cgo(libc: Libc, flags: &[String]) -> anyhow::Result<()> {
    match has_runtime_cgo(flags) {
        Some(true) if libc == Libc::None => Err(exit::Failure::new(
            exit::USAGE,
            "this program is built with cgo and needs a C library: build it by piestart go --libc=musl or --libc=glibc, or set CGO_ENABLED=0",
        )),
        Some(false) if libc != Libc::None => Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "--libc={}: runtime/cgo is not part of this program, and without it Go's threads and the C library's do not agree; build it by piestart go",
                libc.name()
            ),
        )),
        _ => Ok(()),
    }
}

/// This program's arguments as the external linker; `extld` is the flag that cmd/go gave.
fn linker_words(args: &ToolexecArgs, extld: Option<&String>) -> anyhow::Result<Vec<OsString>> {
    let arch = env::of_link()?;
    if args.libc == Libc::None {
        let driver = Driver::linker(args.ld.as_deref(), arch, &[])?;
        let mut ld = OsString::from("--ld=");
        ld.push(driver.argv().join(OsStr::new(" ")));
        return Ok(vec!["link".into(), format!("--target={arch}").into(), ld]);
    }
    let extld = extld.and_then(|flag| split(flag.split_once('=')?.1));
    let is_cxx = extld.is_some() && extld == setting("CXX") && extld != setting("CC");
    let compiler = if is_cxx { &args.cxx } else { &args.cc };
    let compiler = compiler.as_deref().unwrap_or("cc");
    Ok(compilers::link_words(
        args.libc,
        arch,
        args.ld.as_deref(),
        compiler,
    ))
}

/// The words of a setting that cmd/go hands on to its tools.
fn setting(name: &str) -> Option<Vec<String>> {
    split(&std::env::var(name).ok()?)
}

/// Whether the packages to link include runtime/cgo, if it can be told.
fn has_runtime_cgo(flags: &[String]) -> Option<bool> {
    let text = std::fs::read_to_string(value_of(flags, "importcfg")?).ok()?;
    let mut lines = text.lines();
    Some(lines.any(|line| line.starts_with("packagefile runtime/cgo=")))
}

/// The value of cmd/link's flag `name`.
fn value_of<'a>(flags: &'a [String], name: &str) -> Option<&'a str> {
    flags.iter().enumerate().rev().find_map(|(at, flag)| {
        let flag = flag.strip_prefix("--").or_else(|| flag.strip_prefix('-'))?;
        match flag.strip_prefix(name)? {
            "" => flags.get(at + 1).map(String::as_str),
            value => value.strip_prefix('='),
        }
    })
}

/// The arguments of this program as cmd/link's external linker, if that is what it was started as.
#[must_use]
pub fn external_linker(args: &[OsString]) -> Option<Vec<OsString>> {
    // cmd/link gives options or a response file; other arguments come from a program that it started.
    let first = host::bytes(args.get(1)?).first()?;
    if *first != b'-' && *first != b'@' {
        return None;
    }
    let words = std::env::var_os(AS_LINKER).filter(|words| !words.is_empty())?;
    Some(
        host::bytes(&words)
            .split(|&byte| byte == SEPARATOR.as_bytes()[0])
            .map(host::word)
            .collect(),
    )
}

/// Runs go's linker and leaves out the one line of its output that means nothing here: it looks for
/// runtime/cgo, which a program without cgo does not have.
fn run_link(command: &mut Command) -> anyhow::Result<ExitCode> {
    let (reader, writer) = std::io::pipe().context("cannot make a pipe")?;
    let mut child = command
        .stdout(writer.try_clone().context("cannot make a pipe")?)
        .stderr(writer)
        .spawn()
        .with_context(|| format!("cannot run {}", command.get_program().display()))?;
    // The command holds the writing ends; the pipe only ends when they are closed.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut lines = BufReader::new(reader);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        if line.trim_ascii() != b"loadinternal: cannot find runtime/cgo" {
            std::io::stderr().write_all(&line)?;
        }
        line.clear();
    }
    Ok(exit::of_status(child.wait()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_value_of_a_flag_of_the_linker_counts() {
        let flags = ["-o", "a", "-importcfg=x", "--o=b"].map(str::to_owned);
        assert_eq!(value_of(&flags, "o"), Some("b"));
        assert_eq!(value_of(&flags[..2], "o"), Some("a"));
        assert_eq!(value_of(&flags, "importcfg"), Some("x"));
        assert_eq!(value_of(&flags, "import"), None);
    }
}
