// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `go tool`, which since Go 1.24 builds the tools that a go.mod names. It takes no flags of a build,
//! not even from `GOFLAGS`, so those tools are built by `go build` into the cache and then run. Go's
//! own tools come with Go and pass through.

use std::ffi::{OsStr, OsString};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::Context;

use super::args::Args;
use super::build::build;
use super::env::Go;
use super::process::exec;
use super::words::{CommandLine, Flag};
use crate::exit;
use crate::install::places::cache_dir;
use crate::machine::Arch;

/// Runs `go tool` with `rest`.
///
/// # Errors
/// Those of a build; go cannot be run.
pub fn run(args: &Args, dir: Option<PathBuf>, rest: &[OsString]) -> anyhow::Result<ExitCode> {
    let go = Go::ask(&args.go, dir)?;
    let line = CommandLine::parse("run", rest);
    let package = match line.packages.first() {
        Some(name) => module_tool(&go, &line, &name.to_string_lossy())?,
        None => None,
    };
    let Some(package) = package else {
        let mut command = Command::new(&go.program);
        command.args(&args.args);
        return exec(command);
    };

    let only_print = line.flags.iter().any(|flag| is_dry(flag) && flag.is_on());
    let arguments = line.rest;
    let program = place(&go, &package)?;
    let mut flags: Vec<_> = line
        .flags
        .into_iter()
        .filter(|flag| !is_dry(flag))
        .collect();
    flags.push(Flag::new("o", &program.to_string_lossy()));
    // What go tool strips of its programs.
    flags.push(Flag::new("ldflags", "-s -w"));
    let line = CommandLine {
        flags,
        packages: vec![package.into()],
        ..CommandLine::default()
    };
    let status = build(args, &go, "build", line)?
        .status()
        .with_context(|| format!("{}: cannot run it", go.program.display()))?;
    if !status.success() {
        return Ok(exit::of_status(status));
    }
    let mut command = command(&go, &program)?;
    command.args(&arguments);
    if only_print {
        let words: Vec<_> = std::iter::once(command.get_program())
            .chain(command.get_args())
            .map(OsStr::to_string_lossy)
            .collect();
        writeln!(anstream::stdout().lock(), "{}", words.join(" "))?;
        return Ok(ExitCode::SUCCESS);
    }
    exec(command)
}

/// `-n`: print the command and do not run it.
fn is_dry(flag: &Flag) -> bool {
    flag.name == "n"
}

/// The command that runs `program` as go tool does.
fn command(go: &Go, program: &Path) -> anyhow::Result<Command> {
    let mut command = match runner(go)? {
        Some(runner) => {
            let mut command = Command::new(runner);
            command.arg(program);
            command
        }
        None => Command::new(program),
    };
    if let Some(dir) = &go.dir {
        command.current_dir(dir);
    }
    // go tool puts its own go first, for tools that run go.
    let path = std::env::var_os("PATH").unwrap_or_default();
    let bin = Path::new(go.get("GOROOT")).join("bin");
    let all = std::iter::once(bin).chain(std::env::split_paths(&path));
    if let Ok(path) = std::env::join_paths(all) {
        command.env("PATH", path);
    }
    Ok(command)
}

/// The package of the tool that go.mod names by `name`; `None` for Go's own tools, and for names that
/// go itself will refuse.
fn module_tool(go: &Go, line: &CommandLine, name: &str) -> anyhow::Result<Option<String>> {
    let own = Path::new(go.get("GOTOOLDIR")).join(name).is_file()
        || Path::new(go.get("GOROOT"))
            .join("src/cmd")
            .join(name)
            .is_dir();
    if own {
        return Ok(None);
    }
    let mut list = go.command();
    list.args(["list", "-e", "-f", "{{.ImportPath}}"]);
    for flag in line
        .flags
        .iter()
        .filter(|flag| flag.name.starts_with("mod") || flag.name == "overlay")
    {
        list.args(&flag.words);
    }
    let out = list
        .arg("tool")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .with_context(|| format!("{}: cannot run it", go.program.display()))?;
    let text = String::from_utf8_lossy(&out.stdout);
    let mut found = text
        .lines()
        .filter(|path| *path == name || default_name(path) == name);
    let first = found.next().map(str::to_owned);
    Ok(first.filter(|_| found.next().is_none() && out.status.success()))
}

/// The name of the program that go makes of a package: its last element that is not a major version.
fn default_name(path: &str) -> &str {
    let mut elements = path.rsplit('/');
    let last = elements.next().unwrap_or(path);
    let is_version = last
        .strip_prefix('v')
        .is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    match elements.next() {
        Some(before) if is_version => before,
        _ => last,
    }
}

/// Where the program of `package` is kept: go build leaves it alone while it is up to date.
fn place(go: &Go, package: &str) -> anyhow::Result<PathBuf> {
    let mut hasher = DefaultHasher::new();
    let here = std::path::absolute(go.in_dir(Path::new("")).join("."))
        .context("cannot find out which folder this is")?;
    (here, package, go.get("GOARCH")).hash(&mut hasher);
    let cache = cache_dir().unwrap_or_else(std::env::temp_dir);
    let folder = cache.join(format!("piestart/go-tool-{:016x}", hasher.finish()));
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("{}: cannot make this folder", folder.display()))?;
    Ok(folder.join(default_name(package)))
}

/// What runs programs for another architecture, as go itself looks for it (`go help run`).
fn runner(go: &Go) -> anyhow::Result<Option<PathBuf>> {
    let arch = go.arch()?;
    if Arch::host() == Some(arch) {
        return Ok(None);
    }
    Ok(which::which(format!("go_linux_{}_exec", arch.goarch)).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_named_after_its_package_without_the_major_version() {
        assert_eq!(default_name("example.org/x/stringer"), "stringer");
        assert_eq!(default_name("example.org/x/v2"), "x");
        assert_eq!(default_name("v2"), "v2");
        assert_eq!(default_name("example.org/version"), "version");
    }
}
