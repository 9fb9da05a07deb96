// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The Python wheel with the tool in it, by maturin (cli/pyproject.toml). The tool is static, so the same file is for
//! glibc's and musl's Linux.

use std::process::Command;

use anyhow::{Context, Result};

use super::tool::Tool;
use super::{Plan, run_for_output};
use crate::{repository, tools};

/// The oldest of both that PyPI takes for a file that asks for nothing. maturin gives a program of glibc's target the first alone.
const PLATFORMS: [&str; 2] = ["manylinux2014", "musllinux_1_1"];

/// Makes the wheel. cargo finds the tool built.
pub fn make(plan: &Plan, tool: &Tool) -> Result<()> {
    let maturin = tools::MATURIN
        .command()
        .context("needs maturin: cargo xtask setup")?;
    let platforms = match tool.triple.ends_with("-gnu") {
        true => &PLATFORMS[..1],
        false => &PLATFORMS[..],
    };
    let mut command = Command::new(maturin);
    command
        .args([
            "build",
            "--locked",
            "--quiet",
            "--manifest-path",
            "cli/Cargo.toml",
        ])
        .args(["--profile", if plan.dev { "dev" } else { "release" }])
        .args(["--target", &tool.triple, "--auditwheel", "skip"])
        .args(["--out".as_ref(), plan.out.as_os_str()])
        .arg("--compatibility")
        .args(platforms)
        .current_dir(repository::root());
    tool.set(&mut command);
    run_for_output(&mut command)?;
    Ok(())
}
