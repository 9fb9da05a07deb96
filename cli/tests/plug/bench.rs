// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A folder that every user may enter, for tests that start programs as another user.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Output;

use super::{compile, stderr, stdout};

/// `nobody` on every distribution.
pub const NOBODY: u32 = 65534;

/// The folder, with the tool and a program in it.
pub struct Bench {
    pub dir: tempfile::TempDir,
    /// A copy of the tool.
    pub tool: PathBuf,
    /// The program, linked statically; `None` where no compiler can do that.
    pub probe: Option<PathBuf>,
}

impl Bench {
    /// One whose program is `source`, in C.
    pub fn new(source: &str) -> Self {
        let dir = tempfile::tempdir().expect("a temporary directory");
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("chmod");
        let tool = dir.path().join("piestart");
        fs::copy(env!("CARGO_BIN_EXE_piestart"), &tool).expect("copies");
        let probe = compile(dir.path(), "gcc", "probe", source, &["-static", "-O1"]);
        Self { dir, tool, probe }
    }
}

/// Exit code, standard output, standard error.
pub fn told(output: &Output) -> (Option<i32>, String, String) {
    (output.status.code(), stdout(output), stderr(output))
}
