// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The finished programs that the tests convert: static executables of Rust's musl target, as their makers
//! ship them by PyPI and npm, each of one version.
//!
//! [`crate::setup`] puts each into a folder of its own under `target/xtask/finished/`. All of them together are
//! about 220 MB to fetch and 570 MB on disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::setup::{into, quiet};
use crate::tools;

/// `cargo xtask finished`.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs the test that prints the table of docs/convert.md.
pub fn run(_: &Args) -> Result<ExitCode> {
    for program in FINISHED.iter().filter(|p| p.installed().is_none()) {
        program.install()?;
    }
    tools::long_form("finished", &[])
}

/// One file out of a package.
#[derive(Debug)]
pub struct Finished {
    /// The program's name.
    program: &'static str,
    /// `uname -m` of the machine that it is for; of any machine, `any`.
    machine: &'static str,
    package: &'static str,
    /// Pinned: the documents tell its sizes.
    version: &'static str,
    from: From,
}

/// The registry.
#[derive(Debug)]
enum From {
    /// PyPI: the wheel whose tag begins with `musllinux`.
    Wheel,
    /// npm: this file of the package.
    Npm(&'static str),
}

/// Every program. Of aarch64 three are enough: emulation is slow.
pub const FINISHED: &[Finished] = &[
    wheel("uv", "x86_64", "uv", "0.13.9"),
    wheel("ruff", "x86_64", "ruff", "0.17.6"),
    wheel("ty", "x86_64", "ty", "0.0.107"),
    wheel("maturin", "x86_64", "maturin", "1.16.0"),
    wheel("zizmor", "x86_64", "zizmor", "1.32.0"),
    wheel("typos", "x86_64", "typos", "1.52.0"),
    wheel("prek", "x86_64", "prek", "0.5.11"),
    wheel("rumdl", "x86_64", "rumdl", "0.3.0"),
    wheel("dprint", "x86_64", "dprint-py", "0.64.3.0"),
    npm(
        "turbo",
        "x86_64",
        ("turbo-linux-64", "2.8.17"),
        "turbo-linux-x64/bin/turbo",
    ),
    npm(
        "biome",
        "x86_64",
        ("@biomejs/cli-linux-x64-musl", "2.6.8"),
        "package/biome",
    ),
    // What dprint formats with: WebAssembly, which it compiles when it starts.
    npm(
        "plugin.wasm",
        "any",
        ("@dprint/json", "0.24.0"),
        "package/plugin.wasm",
    ),
    // What an x86_64 kernel runs as well.
    wheel("ruff", "i686", "ruff", "0.17.6"),
    wheel("ruff", "aarch64", "ruff", "0.17.6"),
    wheel("typos", "aarch64", "typos", "1.52.0"),
    wheel("uv", "aarch64", "uv", "0.13.9"),
];

const fn wheel(
    program: &'static str,
    machine: &'static str,
    package: &'static str,
    version: &'static str,
) -> Finished {
    Finished {
        program,
        machine,
        package,
        version,
        from: From::Wheel,
    }
}

const fn npm(
    program: &'static str,
    machine: &'static str,
    (package, version): (&'static str, &'static str),
    file: &'static str,
) -> Finished {
    Finished {
        program,
        machine,
        package,
        version,
        from: From::Npm(file),
    }
}

impl Finished {
    /// Whether it is `program` for this machine.
    pub fn is(&self, program: &str) -> bool {
        self.program == program && self.machine == std::env::consts::ARCH
    }

    /// Its name, for messages.
    pub fn name(&self) -> String {
        format!("{} {} for {}", self.program, self.version, self.machine)
    }

    /// The folder that holds it and nothing else; the tests find the machine at the end of its name.
    fn folder(&self) -> PathBuf {
        let Self {
            program,
            machine,
            version,
            ..
        } = self;
        tools::folder("finished").join(format!("{program}-{version}-{machine}"))
    }

    /// The folder, if the program is there.
    pub fn installed(&self) -> Option<PathBuf> {
        let folder = self.folder();
        folder.join(self.program).is_file().then_some(folder)
    }

    /// Fetches it.
    pub fn install(&self) -> Result<()> {
        let folder = self.folder();
        into(&folder, &self.name(), || {
            let unpacked = folder.join("unpacked");
            fs::create_dir_all(&unpacked)?;
            let file = match self.from {
                From::Wheel => self.fetch_wheel(&unpacked)?,
                From::Npm(file) => self.fetch_npm(&unpacked)?.join(file),
            };
            let program = folder.join(self.program);
            fs::rename(&file, &program).with_context(|| format!("no {}", file.display()))?;
            fs::remove_dir_all(&unpacked)?;
            Ok(())
        })
    }

    /// Unpacks the wheel. Returns where the program is then.
    fn fetch_wheel(&self, into: &Path) -> Result<PathBuf> {
        // A Debian Python has pip only in a virtual environment.
        let pip = tools::folder("finished").join("pip");
        if !pip.join("bin/pip").exists() {
            quiet(Command::new("python3").args(["-m", "venv"]).arg(&pip))?;
        }
        let mut install = Command::new(pip.join("bin/python"));
        install.args(["-m", "pip", "install", "--quiet", "--no-deps"]);
        install.args(["--disable-pip-version-check", "--only-binary=:all:"]);
        for version in ["1_2", "1_1"] {
            let machine = self.machine;
            install.args(["--platform", &format!("musllinux_{version}_{machine}")]);
        }
        install.arg("--target").arg(into);
        quiet(install.arg(format!("{}=={}", self.package, self.version)))?;
        Ok(into.join("bin").join(self.program))
    }

    /// Unpacks the package of npm, which would not install one of another libc. Returns where.
    fn fetch_npm(&self, into: &Path) -> Result<PathBuf> {
        let package = format!("{}@{}", self.package, self.version);
        quiet(
            Command::new("npm")
                .args(["pack", "--silent", &package])
                .current_dir(into),
        )?;
        let archive = fs::read_dir(into)?.flatten().map(|entry| entry.path());
        let archive = archive
            .into_iter()
            .find(|path| path.extension().is_some_and(|e| e == "tgz"));
        let archive = archive.with_context(|| format!("npm packed no {package}"))?;
        quiet(Command::new("tar").arg("xf").arg(archive).current_dir(into))?;
        Ok(into.to_path_buf())
    }
}
