// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Runs the book's commands, and knows what the machine has for them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::Result;

use crate::repository;
use crate::tools::{self, with_tools};

/// Runs `command` in `scratch`; gives what it printed on both streams, and its exit status.
pub fn shell(command: &str, scratch: &Path) -> Result<(String, i32)> {
    let out = prepared("sh", scratch)?
        .arg("-c")
        .arg(format!("exec 2>&1\n{command}"))
        .output()?;
    let mut text = String::new();
    for line in String::from_utf8_lossy(&out.stdout).lines() {
        let line = line.replace(&*scratch.to_string_lossy(), "~");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    Ok((text, out.status.code().unwrap_or(-1)))
}

/// `program` under a time limit, in `dir`, with the tool and the languages in its `PATH`.
pub fn prepared(program: &str, dir: &Path) -> Result<Command> {
    let mut command = Command::new("timeout");
    command.args(["--kill-after=5", "120", program]);
    with_tools(&mut command)?;
    let path = command
        .get_envs()
        .find(|(name, _)| *name == "PATH")
        .and_then(|(_, value)| value.map(ToOwned::to_owned))
        .or_else(|| std::env::var_os("PATH"))
        .unwrap_or_default();
    let tool = repository::target_dir().join("debug");
    let folders = std::iter::once(tool).chain(std::env::split_paths(&path));
    // Go's cache is the one that the other tests fill: its standard library takes a minute.
    let go_cache = std::env::var_os("GOCACHE")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache/go-build")))
        .unwrap_or_else(|| repository::target_dir().join("xtask/go-build"));
    command
        .current_dir(dir)
        .env("PATH", std::env::join_paths(folders)?)
        .env("LC_ALL", "C")
        .env("TERM", "dumb")
        .env("COLUMNS", "110")
        .env(
            "XDG_CACHE_HOME",
            repository::target_dir().join("xtask/cache"),
        )
        .env("GOCACHE", go_cache)
        .env("GO111MODULE", "off")
        .env("GOTOOLCHAIN", "local")
        .env("CGO_ENABLED", "0")
        .env("PIESTART_SOURCE", repository::root())
        .env_remove("LD_PRELOAD")
        .env_remove("DEBUGINFOD_URLS")
        .stdin(Stdio::null());
    Ok(command)
}

/// Whether the machine has what a directive needs: an architecture, a power of the kernel, a program.
pub fn has(need: &str) -> bool {
    static DOCTOR: OnceLock<serde_json::Value> = OnceLock::new();
    let doctor = || {
        DOCTOR.get_or_init(|| {
            let out = Command::new(repository::tool())
                .args(["doctor", "--json"])
                .output();
            out.ok()
                .and_then(|out| serde_json::from_slice(&out.stdout).ok())
                .unwrap_or_default()
        })
    };
    match need {
        "x86_64" => std::env::consts::ARCH == need,
        "mseal" => doctor()["mseal"]["holds"] == true,
        "isolation" => doctor()["isolation"]
            .as_array()
            .is_some_and(|rungs| rungs.first().is_some_and(|rung| rung["works"] == true)),
        "go" => {
            tools::GO
                .iter()
                .any(|(name, _)| tools::go_command(name).is_some())
                || tools::on_path("go").is_some()
        }
        "setarch-R" => Command::new("setarch")
            .args(["-R", "true"])
            .output()
            .is_ok_and(|out| out.status.success()),
        // Kernels used to put the vDSO beside the stack, at a distance of its own.
        "vdso-among-mmaps" => {
            let maps = fs::read_to_string("/proc/self/maps").unwrap_or_default();
            let start = |name: &str| {
                let line = maps.lines().find(|line| line.ends_with(name))?;
                u64::from_str_radix(line.split('-').next()?, 16).ok()
            };
            matches!((start("[vdso]"), start("[stack]")), (Some(vdso), Some(stack)) if vdso + (1 << 30) < stack)
        }
        program => tools::on_path(program).is_some(),
    }
}
