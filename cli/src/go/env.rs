// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The settings that go works with: the environment, and what `go env -w` wrote.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use crate::exit;
use crate::machine::Arch;
use crate::ui;

/// A go command, the folder it works in, and its settings.
#[derive(Debug)]
pub struct Go {
    /// The program.
    pub program: PathBuf,
    /// `-C DIR`.
    pub dir: Option<PathBuf>,
    settings: HashMap<String, String>,
    /// Those that `go env -w` wrote: the lines of the file `GOENV`.
    written: HashMap<String, String>,
}

/// What is asked of `go env`.
const NAMES: [&str; 8] = [
    "GOOS",
    "GOARCH",
    "GOENV",
    "GOFLAGS",
    "GOTOOLDIR",
    "GOROOT",
    "CC",
    "CXX",
];

impl Go {
    /// The program that `name` stands for.
    ///
    /// # Errors
    /// There is none.
    pub fn find(name: &OsStr) -> anyhow::Result<PathBuf> {
        which::which(name).map_err(|_| {
            exit::Failure::new(
                exit::UNAVAILABLE,
                format!(
                    "{}: not found; install Go 1.21 or later, or name it by --go",
                    name.display()
                ),
            )
        })
    }

    /// Finds `name` and asks it for its settings.
    ///
    /// # Errors
    /// There is no such program, or it is not a go command.
    pub fn ask(name: &OsStr, dir: Option<PathBuf>) -> anyhow::Result<Self> {
        let unavailable = |text: String| exit::Failure::new(exit::UNAVAILABLE, text);
        if let Some(dir) = dir.as_ref().filter(|dir| !dir.is_dir()) {
            return Err(exit::Failure::new(
                exit::NO_INPUT,
                format!("-C {}: no such directory", dir.display()),
            ));
        }
        let mut go = Self {
            program: Self::find(name)?,
            dir,
            settings: HashMap::new(),
            written: HashMap::new(),
        };
        let shown = go.program.display().to_string();
        let out = go
            .command()
            .args(["env", "-json"])
            .args(NAMES)
            .output()
            .map_err(|e| unavailable(format!("{shown}: cannot run it: {e}")))?;
        if !out.status.success() {
            let said = String::from_utf8_lossy(&out.stderr);
            let line = said.lines().next().unwrap_or_default();
            return Err(unavailable(format!("{shown} env: {}", line.trim())));
        }
        let text = String::from_utf8_lossy(&out.stdout);
        go.settings = serde_json::from_str(&text).map_err(|_| {
            unavailable(format!(
                "{shown}: is not a go command: `env -json` printed {:?}",
                text.lines().next().unwrap_or_default()
            ))
        })?;
        go.written = std::fs::read_to_string(go.get("GOENV"))
            .unwrap_or_default()
            .lines()
            .filter_map(|line| line.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Ok(go)
    }

    /// A command that runs it where it is to work.
    #[must_use]
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if let Some(dir) = &self.dir {
            command.current_dir(dir);
        }
        command
    }

    /// A setting as `go env` prints it; empty if there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.settings.get(name).map_or("", String::as_str)
    }

    /// A setting that the user made, in the environment or by `go env -w`; not go's own default.
    #[must_use]
    pub fn set_by_user(&self, name: &str) -> Option<String> {
        std::env::var(name)
            .ok()
            .filter(|value| !value.is_empty())
            .or_else(|| self.written.get(name).cloned())
            .filter(|value| !value.is_empty())
    }

    /// The architecture go builds for.
    ///
    /// # Errors
    /// There is no start code for it, or the system is not Linux.
    pub fn arch(&self) -> anyhow::Result<Arch> {
        arch(self.get("GOOS"), self.get("GOARCH"))
    }

    /// `path`, relative to the folder that go works in.
    #[must_use]
    pub fn in_dir(&self, path: &Path) -> PathBuf {
        self.dir
            .as_ref()
            .map_or_else(|| path.into(), |dir| dir.join(path))
    }
}

/// The architecture that a `GOOS` and a `GOARCH` name.
///
/// # Errors
/// There is no start code for it, or the system is not Linux.
pub fn arch(os: &str, arch: &str) -> anyhow::Result<Arch> {
    let ours = Arch::ALL.into_iter().find(|a| a.goarch == arch);
    let ours = ours.filter(|_| os == "linux").ok_or_else(|| {
        exit::Failure::new(
            exit::USAGE,
            format!(
                "GOOS={os} GOARCH={arch}: piestart has start code for GOOS=linux with GOARCH={}; for others use go itself",
                ui::listed(&Arch::LINKED.map(Arch::goarch), "or")
            ),
        )
    })?;
    ours.links()
}

/// The architecture of the link: cmd/go sets both variables for its tools.
///
/// # Errors
/// There is no start code for it.
pub fn of_link() -> anyhow::Result<Arch> {
    match (std::env::var("GOOS"), std::env::var("GOARCH")) {
        (os, Ok(named)) => arch(os.as_deref().unwrap_or("linux"), &named),
        (_, Err(_)) => Arch::host().context("there is no start code for this machine; set GOARCH"),
    }
}
