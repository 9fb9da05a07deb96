// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The part `hosts`: the tool on other systems. It is built for Windows and its commands run by wine; it is
//! type-checked for macOS, whose linker and libraries are not to be had here.
//!
//! No `std` for either comes with the compilers of Linux distributions, so cargo builds it of its sources, which is
//! asked for by an option that is unstable. The Windows target is that of Windows 7: wine 8 lacks a library that the
//! others want.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, ensure};

use crate::count::Count;
use crate::repository;
use crate::tools::{self, on_path, with_tools};

const WINDOWS: &str = "x86_64-win7-windows-gnu";
const MACOS: &str = "aarch64-apple-darwin";

/// The error of one check, if it failed.
type Checked = Result<()>;

/// One check of the tool for both systems.
type Check = fn(&Tools) -> Checked;

/// All of it.
pub fn run() -> Result<Count> {
    let Some(rustc) = rustc_with_sources() else {
        return Ok(Count::skip(
            "the tool on Windows and macOS: needs a rustc with the sources of std (rust-web-src, or `rustup component add rust-src`)",
        ));
    };
    let mut count = Count::default();
    count.add(Count::one(build(&rustc, "check", MACOS)?));
    if on_path("x86_64-w64-mingw32-gcc").is_none() || on_path("wine").is_none() {
        count.add(Count::skip(
            "the tool on Windows: needs gcc-mingw-w64-x86-64 and wine",
        ));
        return Ok(count);
    }
    if !build(&rustc, "build", WINDOWS)? {
        count.add(Count::one(false));
        return Ok(count);
    }
    let scratch = tempfile::tempdir().context("a temporary folder")?;
    let tools = Tools {
        linux: repository::build_tool()?,
        windows: folder().join(WINDOWS).join("debug/piestart.exe"),
        scratch: scratch.path().into(),
    };
    let checks: [(&str, Check); 5] = [
        ("convert gives the same bytes", converts_to_the_same_bytes),
        ("in place, and over a file that is there", replaces_a_file),
        ("what reads files says the same", reads_say_the_same),
        ("what writes files writes the same", writes_the_same),
        ("what needs Linux says so", what_needs_linux_says_so),
    ];
    for (claim, check) in checks {
        let checked = check(&tools);
        if let Err(error) = &checked {
            println!("failed: Windows: {claim}: {error:#}");
        }
        count.add(Count::one(checked.is_ok()));
    }
    Ok(count)
}

/// A compiler that has the sources of `std` beside it.
fn rustc_with_sources() -> Option<PathBuf> {
    ["rustc", "/usr/bin/rustc"]
        .into_iter()
        .map(PathBuf::from)
        .find(|rustc| {
            let sysroot = Command::new(rustc)
                .args(["--print", "sysroot"])
                .stderr(Stdio::null())
                .output();
            sysroot.is_ok_and(|sysroot| {
                let sysroot = String::from_utf8_lossy(&sysroot.stdout).trim().to_owned();
                Path::new(&sysroot)
                    .join("lib/rustlib/src/rust/library/std")
                    .is_dir()
            })
        })
}

fn folder() -> PathBuf {
    tools::folder("hosts")
}

/// `cargo check` or `cargo build` of the tool for another system.
fn build(rustc: &Path, command: &str, target: &str) -> Result<bool> {
    let mut cargo = repository::cargo();
    cargo
        .args([command, "--quiet", "--locked", "--package", "piestart-cli"])
        .args(["-Zbuild-std=std,panic_abort", "--target", target])
        .env("RUSTC", rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_TARGET_DIR", folder());
    let status = cargo.status().context("cannot run cargo")?;
    if !status.success() {
        println!("failed: {cargo:?}");
    }
    Ok(status.success())
}

/// The tool for both systems, and a folder.
struct Tools {
    linux: PathBuf,
    windows: PathBuf,
    scratch: PathBuf,
}

impl Tools {
    /// The tool for Windows, by wine.
    fn windows(&self, args: &[&str]) -> Result<Output> {
        let prefix = folder().join("wine");
        let output = Command::new("wine")
            .arg(&self.windows)
            .args(args)
            .current_dir(&self.scratch)
            .env("WINEPREFIX", prefix)
            .env("WINEDEBUG", "-all")
            // It asks for nothing that a server without a screen lacks.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=")
            .env_remove("DISPLAY")
            .output();
        output.context("cannot run wine")
    }

    fn linux(&self, args: &[&str]) -> Result<Output> {
        let mut command = Command::new(&self.linux);
        command.args(args).current_dir(&self.scratch);
        command.output().context("cannot run piestart")
    }

    /// Runs both, which must succeed; what they print.
    fn both(&self, args: &[&str]) -> Result<(String, String)> {
        let text = |output: Output| -> Result<String> {
            ensure!(
                output.status.success(),
                "{args:?}: {}: {}",
                output.status,
                String::from_utf8_lossy(&output.stderr)
            );
            Ok(String::from_utf8(output.stdout)?)
        };
        Ok((text(self.linux(args)?)?, text(self.windows(args)?)?))
    }

    /// A Go program for Linux on `goarch`, built as most people build one.
    fn go_program(&self, goarch: &str) -> Result<String> {
        let name = format!("app.{goarch}");
        if self.scratch.join(&name).exists() {
            return Ok(name);
        }
        let source = "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n";
        fs::write(self.scratch.join("main.go"), source)?;
        fs::write(self.scratch.join("go.mod"), "module app\n\ngo 1.21\n")?;
        let mut go = Command::new("go");
        with_tools(&mut go)?;
        let status = go
            .args(["build", "-buildmode=pie", "-trimpath", "-o", &name, "."])
            .current_dir(&self.scratch)
            .envs([("GOOS", "linux"), ("GOARCH", goarch), ("CGO_ENABLED", "0")])
            .status()
            .context("cannot run go")?;
        ensure!(status.success(), "go build for {goarch}: {status}");
        Ok(name)
    }

    fn read(&self, name: &str) -> Result<Vec<u8>> {
        fs::read(self.scratch.join(name)).with_context(|| name.to_owned())
    }
}

fn converts_to_the_same_bytes(tools: &Tools) -> Checked {
    for goarch in ["amd64", "arm64"] {
        let app = tools.go_program(goarch)?;
        tools.linux_and_windows_convert(&app, "linux.out", "windows.out")?;
        // A drive letter and backslashes; Z: is the whole file system.
        let path = |name: &str| {
            let path = tools.scratch.join(name).display().to_string();
            format!("Z:{}", path.replace('/', "\\"))
        };
        let output = tools.windows(&["convert", &path(&app), "-o", &path("windows.out")])?;
        ensure!(output.status.success(), "{}", said(&output));
        ensure!(
            tools.read("linux.out")? == tools.read("windows.out")?,
            "{app}: the bytes differ"
        );
    }
    Ok(())
}

impl Tools {
    /// Converts `app` by both; the results must be the same.
    fn linux_and_windows_convert(&self, app: &str, linux: &str, windows: &str) -> Checked {
        let output = self.linux(&["convert", app, "-o", linux])?;
        ensure!(output.status.success(), "{}", said(&output));
        let output = self.windows(&["convert", app, "-o", windows])?;
        ensure!(output.status.success(), "{}", said(&output));
        ensure!(
            self.read(linux)? == self.read(windows)?,
            "{app}: the bytes differ"
        );
        Ok(())
    }
}

fn said(output: &Output) -> String {
    format!(
        "{}: {}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn replaces_a_file(tools: &Tools) -> Checked {
    let app = tools.go_program("amd64")?;
    let output = tools.linux(&["convert", &app, "-o", "expected"])?;
    ensure!(output.status.success(), "{}", said(&output));
    fs::copy(tools.scratch.join(&app), tools.scratch.join("inplace"))?;
    let output = tools.windows(&["convert", "--in-place", "inplace"])?;
    ensure!(output.status.success(), "{}", said(&output));
    ensure!(
        tools.read("inplace")? == tools.read("expected")?,
        "in place"
    );
    fs::write(tools.scratch.join("old"), "old")?;
    let output = tools.windows(&["convert", &app, "-o", "old"])?;
    ensure!(output.status.success(), "{}", said(&output));
    ensure!(tools.read("old")? == tools.read("expected")?, "over a file");
    // The input itself is never written over without being asked.
    let output = tools.windows(&["convert", &app, "-o", &format!(".\\{app}")])?;
    ensure!(output.status.code() == Some(2), "{}", said(&output));
    let left = fs::read_dir(&tools.scratch)?.flatten();
    let left: Vec<_> = left
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with(".piestart-"))
        .collect();
    ensure!(left.is_empty(), "temporary files are left: {left:?}");
    Ok(())
}

fn reads_say_the_same(tools: &Tools) -> Checked {
    let app = tools.go_program("arm64")?;
    for args in [
        &["check", "--require", "none", app.as_str()][..],
        &["check", "--require", "none", "--json", &app],
        &["explain", &app],
        &["report", &app, "-o", "-"],
        &["flags", "--for", "go", "--target", "x86_64"],
        &["completions", "bash"],
    ] {
        let (linux, windows) = tools.both(args)?;
        ensure!(!windows.contains('\r'), "{args:?}: has a CR");
        // Completions know what the commands that need Linux take, where they can run.
        let same = linux == windows || args[0] == "completions" || args[0] == "flags";
        ensure!(same && !windows.is_empty(), "{args:?}: {linux}\n{windows}");
    }
    let missing = tools.windows(&["check", "nodir\\nope"])?;
    let text = String::from_utf8_lossy(&missing.stderr);
    ensure!(
        missing.status.code() == Some(66) && text.contains("no such file"),
        "{}",
        said(&missing)
    );
    Ok(())
}

fn writes_the_same(tools: &Tools) -> Checked {
    for (system, run) in [
        (
            "linux",
            Tools::linux as fn(&Tools, &[&str]) -> Result<Output>,
        ),
        ("windows", Tools::windows),
    ] {
        for arch in ["x86_64", "aarch64"] {
            let prefix = format!("kit-{system}");
            let output = run(tools, &["install", "--prefix", &prefix, "--target", arch])?;
            ensure!(output.status.success(), "{}", said(&output));
        }
        let output = run(tools, &["man", "--dir", &format!("man-{system}")])?;
        ensure!(output.status.success(), "{}", said(&output));
    }
    for arch in ["x86_64", "aarch64"] {
        for name in ["piestart.o", "rcrt1.o", "libpiestart.a"] {
            let file =
                |system: &str| tools.read(&format!("kit-{system}/lib/piestart/{arch}/{name}"));
            ensure!(file("linux")? == file("windows")?, "{arch}/{name}");
        }
    }
    let page = |system: &str| tools.read(&format!("man-{system}/piestart-convert.1"));
    ensure!(page("linux")? == page("windows")?, "the manual differs");
    Ok(())
}

fn what_needs_linux_says_so(tools: &Tools) -> Checked {
    let app = tools.go_program("amd64")?;
    for args in [
        &["run", app.as_str()][..],
        &["trace", "--json", &app],
        &["aslr", &app],
        &["demo"],
        &["doctor"],
        &["check", "--live", &app],
        &["convert", "--verify", &app, "-o", "verified"],
    ] {
        let output = tools.windows(args)?;
        let text = String::from_utf8_lossy(&output.stderr);
        ensure!(
            output.status.code() == Some(69)
                && text.contains("needs Linux")
                && text.trim_end().lines().count() == 1,
            "{args:?}: {}",
            said(&output)
        );
    }
    ensure!(!tools.scratch.join("verified").exists(), "it was written");
    Ok(())
}
