// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which packages need cgo, and what is refused for that.

use std::ffi::OsString;
use std::process::{Command, Stdio};

use anyhow::Context;

use super::compilers::Compilers;
use super::env::Go;
use super::words::CommandLine;
use crate::exit;

/// A package with C in it.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its import path.
    pub path: String,
    /// The first of its files with `import "C"`, or another that only cgo builds.
    pub file: String,
    /// Whether it is one of Go's own, all of which have a half in pure Go.
    pub standard: bool,
    /// Whether there are files of C++ in it.
    pub is_cxx: bool,
}

/// What `go list` prints of a package that cgo builds.
const TEMPLATE: &str = "{{if or .CgoFiles .SwigFiles .SwigCXXFiles}}\
    {{.ImportPath}}\t{{.Standard}}\t{{or .CXXFiles .SwigCXXFiles | len}}\t\
    {{range .CgoFiles}}{{.}} {{end}}{{range .SwigFiles}}{{.}} {{end}}{{range .SwigCXXFiles}}{{.}} {{end}}{{end}}";

/// Flags of a build that decide which files belong to it.
const SELECTING: [&str; 5] = ["mod", "modfile", "modcacherw", "overlay", "tags"];

/// The packages, imported ones included, that `go COMMAND` would build by cgo if it is on. What cannot
/// be listed is left out: go itself will report it.
///
/// # Errors
/// go cannot be run.
pub fn packages(go: &Go, command: &str, line: &CommandLine) -> anyhow::Result<Vec<Package>> {
    let versioned = |package: &OsString| {
        let text = package.to_string_lossy();
        text.contains('@') && !text.starts_with(['.', '/'])
    };
    let mut list = go.command();
    let folder;
    if line.packages.iter().any(versioned) {
        // go list takes no PACKAGE@VERSION, but a module that asks for it is the same.
        folder = tempfile::tempdir().context("cannot make a temporary directory")?;
        std::fs::write(folder.path().join("go.mod"), "module piestart.invalid\n")
            .context("cannot write a temporary go.mod")?;
        let mut get = go.command();
        for command in [&mut get, &mut list] {
            command
                .current_dir(folder.path())
                .envs([("GOWORK", "off"), ("GO111MODULE", "on")])
                .env("GOFLAGS", "-mod=mod");
        }
        let _ = quiet(get.arg("get").args(&line.packages)).status();
    }
    list.arg("list");
    list.args(["-e", "-deps", "-f", TEMPLATE]);
    if command == "test" {
        list.arg("-test");
    }
    for flag in line.all().filter(|f| SELECTING.contains(&f.name.as_str())) {
        list.args(&flag.words);
    }
    list.arg("--");
    for package in &line.packages {
        let text = package.to_string_lossy();
        match text.split_once('@') {
            Some((path, _)) if versioned(package) => list.arg(path),
            _ => list.arg(package),
        };
    }
    let out = quiet(list.env("CGO_ENABLED", "1"))
        .output()
        .with_context(|| format!("{}: cannot run it", go.program.display()))?;
    Ok(parse(&String::from_utf8_lossy(&out.stdout)))
}

/// The packages that `go list` printed by [`TEMPLATE`], each once.
fn parse(text: &str) -> Vec<Package> {
    let mut found: Vec<Package> = Vec::new();
    for line in text.lines() {
        let mut fields = line.split('\t');
        let mut next = || fields.next().unwrap_or_default();
        // A package as it is compiled for a test: "path [path.test]".
        let path = next().split(' ').next().unwrap_or_default().to_owned();
        let package = Package {
            path,
            standard: next() == "true",
            is_cxx: next() != "0",
            file: next().split(' ').next().unwrap_or_default().to_owned(),
        };
        if found.iter().all(|other| other.path != package.path) {
            found.push(package);
        }
    }
    found
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stderr(Stdio::null())
}

/// Without `--libc`: refuses a program that needs cgo, unless the user set `CGO_ENABLED=0`, and warns
/// where `CGO_ENABLED=1` is not followed.
///
/// # Errors
/// Something outside Go's own library needs cgo; go cannot be run.
pub fn check_without(go: &Go, command: &str, line: &CommandLine) -> anyhow::Result<()> {
    let asked = go.set_by_user("CGO_ENABLED");
    if asked.as_deref() == Some("0") {
        return Ok(());
    }
    let (standard, mut need): (Vec<_>, Vec<_>) = packages(go, command, line)?
        .into_iter()
        .partition(|package| package.standard);
    if need.is_empty() {
        let differ: Vec<_> = standard
            .iter()
            .map(|package| package.path.as_str())
            .filter(|path| !path.starts_with("runtime/"))
            .collect();
        if asked.is_some() && !differ.is_empty() {
            anstream::eprintln!(
                "piestart: warning: CGO_ENABLED=1 is not followed without a C library: {} built in pure Go (for cgo: piestart go --libc=musl)",
                list_of(&differ)
            );
        }
        return Ok(());
    }
    // The program itself comes last in go's list, and matters most.
    need.reverse();
    let named: Vec<_> = need
        .iter()
        .map(|package| format!("{} ({})", package.path, package.file))
        .collect();
    let named: Vec<_> = named.iter().map(String::as_str).collect();
    let or_without = if all_have_a_go_half(go, &need)? {
        "; CGO_ENABLED=0 builds what they have in pure Go instead"
    } else {
        ""
    };
    let given = if asked.is_some() {
        "CGO_ENABLED=1: "
    } else {
        ""
    };
    Err(exit::Failure::new(
        exit::USAGE,
        format!(
            "{given}{} cgo, and so a C library: say piestart go --libc=musl {command}, or --libc=glibc{or_without}",
            match named.len() {
                1 => format!("{} needs", named[0]),
                2..=4 => format!("{} need", named.join(", ")),
                n => format!("{} and {} more need", named[..3].join(", "), n - 3),
            }
        ),
    ))
}

/// Refuses C++ with a compiler that is led to musl but not made for it: the C++ headers and library
/// would be another libc's.
///
/// # Errors
/// There is C++ in a package, and the compiler is not made for musl; go cannot be run.
pub fn check_cxx(
    go: &Go,
    command: &str,
    line: &CommandLine,
    compilers: &Compilers,
) -> anyhow::Result<()> {
    if compilers.is_whole {
        return Ok(());
    }
    let packages = packages(go, command, line)?;
    match packages.iter().find(|package| package.is_cxx) {
        Some(package) => Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{} has C++ in it, and {} has no C++ library for musl; use --libc=glibc, or name compilers that are made for musl by CC and CXX",
                package.path, compilers.cxx
            ),
        )),
        None => Ok(()),
    }
}

/// Whether each of `packages` has files that Go builds without cgo.
fn all_have_a_go_half(go: &Go, packages: &[Package]) -> anyhow::Result<bool> {
    let out = quiet(
        go.command()
            .args(["list", "-e", "-f", "{{if .GoFiles}}.{{end}}", "--"])
            .args(packages.iter().map(|package| &package.path))
            .env("CGO_ENABLED", "0"),
    )
    .output()
    .with_context(|| format!("{}: cannot run it", go.program.display()))?;
    Ok(String::from_utf8_lossy(&out.stdout).lines().count() == packages.len())
}

fn list_of(words: &[&str]) -> String {
    match words {
        [one] => format!("{one} is"),
        _ => format!("{} are", words.join(", ")),
    }
}
