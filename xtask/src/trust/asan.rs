// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask trust asan`: undefined behaviour in what runs on the host.
//!
//! AddressSanitizer's runtime is part of the stable toolchain; the option that turns it on is not, and
//! `RUSTC_BOOTSTRAP=1` lets the stable compiler take it. Miri is a component of nightly toolchains only.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::repository;

/// `cargo xtask trust asan`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Run only the tests whose names contain this.
    #[arg(value_name = "FILTER")]
    filter: Option<String>,
}

/// The host's target: with one on the command line, what runs while building (build scripts, macros) has no sanitizer.
pub const TARGET: &str = "x86_64-unknown-linux-gnu";

/// What runs under AddressSanitizer: arguments of `cargo test`.
const TESTS: &[&[&str]] = &[
    &["--package=piestart", "--lib"],
    &[
        "--package=piestart-cli",
        "--test=decoders",
        "--test=convert_hostile",
        "--test=fuzzed",
    ],
];

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let mut ok = true;
    for tests in TESTS {
        let mut command = repository::cargo();
        command.arg("test").args(*tests).args(["--target", TARGET]);
        command.args(["--", "--quiet"]).args(&args.filter);
        command
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", "-Zsanitizer=address")
            .env("CARGO_TARGET_DIR", repository::target_dir().join("asan"))
            // What a test leaks is not undefined, and LeakSanitizer needs ptrace.
            .env("ASAN_OPTIONS", "detect_leaks=0");
        ok &= passes(&mut command)?;
    }
    println!(
        "AddressSanitizer: {}",
        if ok { "nothing found" } else { "FAILED" }
    );
    ok &= miri(args)?;
    Ok(if ok {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Runs the decoders' tests under Miri, if there is one. Without the feature `start` nothing of them is assembly.
fn miri(args: &Args) -> Result<bool> {
    let there = Command::new("cargo")
        .args(["+nightly", "miri", "--version"])
        .output()
        .is_ok_and(|output| output.status.success());
    if !there {
        println!(
            "Miri: LEFT OUT, since no nightly toolchain here has it (`rustup +nightly component add miri`)"
        );
        return Ok(true);
    }
    let mut command = Command::new("cargo");
    command.current_dir(repository::root());
    // cargo's own variables of the toolchain that runs this would choose its compiler.
    for name in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN"] {
        command.env_remove(name);
    }
    command
        .args(["+nightly", "miri", "test", "--package=piestart", "--lib"])
        .args(["--no-default-features", "--", "elf::"])
        .args(&args.filter);
    let ok = passes(&mut command)?;
    println!("Miri: {}", if ok { "nothing found" } else { "FAILED" });
    Ok(ok)
}

/// Runs `command` to its end.
fn passes(command: &mut Command) -> Result<bool> {
    let status = command.status().context("cannot run cargo")?;
    Ok(status.success())
}
