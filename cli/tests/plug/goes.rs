// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The go commands that there are, and modules for them.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{piestart, skip};

/// The newest go there is.
pub fn go() -> Option<PathBuf> {
    let go = std::env::var_os("PIESTART_GO")
        .map(PathBuf::from)
        .or_else(|| which::which("go").ok());
    if go.is_none() {
        skip("go");
    }
    go
}

/// A module in `dir` whose program exits with 42 if it was relocated.
pub fn go_program(dir: &Path) {
    let source = "package main\n\nimport \"os\"\n\nvar target = 41\nvar pointer = &target\n\nfunc main() { os.Exit(*pointer + len(os.Args)) }\n";
    std::fs::write(dir.join("main.go"), source).expect("writes");
    std::fs::write(dir.join("go.mod"), "module prog\n\ngo 1.21\n").expect("writes");
}

/// Those that `PIESTART_GO_ALL` names (`path:path`).
pub fn named_goes() -> Vec<PathBuf> {
    let all = std::env::var_os("PIESTART_GO_ALL").unwrap_or_default();
    std::env::split_paths(&all)
        .filter(|path| !path.as_os_str().is_empty())
        .collect()
}

/// Those that `PIESTART_GO_ALL` names, or the newest there is.
pub fn goes() -> Vec<PathBuf> {
    let named = named_goes();
    if named.is_empty() {
        return go().into_iter().collect();
    }
    named
}

/// `piestart go --go GO`, in `dir`.
pub fn piestart_go(dir: &Path, go: &Path, args: &[&str]) -> Command {
    let mut command = piestart();
    command
        .arg("go")
        .arg("--go")
        .arg(go)
        .args(args)
        .current_dir(dir);
    command
}
