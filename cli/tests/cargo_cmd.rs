// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart cargo` with the real cargo, and what it makes, run.

mod plug;

use std::fs;
use std::path::Path;
use std::process::Command;

use plug::{NO_STD, fails, have, is_x86_64, ok, piestart, works};

fn cargo(dir: &Path, args: &[&str]) -> Command {
    let mut command = piestart();
    command
        .arg("cargo")
        .args(args)
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env("CARGO_NET_OFFLINE", "true")
        .current_dir(dir);
    command
}

/// A package of its own with one program.
fn package(dir: &Path, dependencies: &str, source: &str) {
    fs::create_dir(dir.join("src")).expect("makes");
    fs::write(dir.join("src/main.rs"), source).expect("writes");
    let manifest = format!(
        "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[profile.dev]\npanic = \"abort\"\n[profile.release]\npanic = \"abort\"\n\n[workspace]\n"
    );
    fs::write(dir.join("Cargo.toml"), manifest).expect("writes");
}

const WITH_CRATE: &str = r#"#![no_std]
#![no_main]
piestart::entry!(main);
static TARGET: i32 = 40;
static POINTER: &i32 = &TARGET;
fn main(start: &piestart::Start) -> i32 {
    *core::hint::black_box(POINTER) + start.args().count() as i32 + 1
}
"#;

fn builds_and_runs(dir: &Path) {
    for (flags, profile) in [
        (&["build"][..], "debug"),
        (&["build", "--release"], "release"),
    ] {
        ok(&mut cargo(dir, flags));
        let target = dir.join("target/x86_64-unknown-linux-gnu");
        works(&target.join(profile).join("prog"));
    }
    plug::exits(&mut cargo(dir, &["--quiet", "run"]), 42);
    // One argument more for the program.
    plug::exits(&mut cargo(dir, &["--quiet", "run", "--", "--release"]), 43);
}

#[test]
fn a_program_without_dependencies_builds_and_runs() {
    if !is_x86_64() || !have(&["cargo"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    package(dir.path(), "", NO_STD);
    builds_and_runs(dir.path());
    // The user's own flags are kept.
    ok(cargo(dir.path(), &["build"]).env("RUSTFLAGS", "--cfg mine"));
    works(
        &dir.path()
            .join("target/x86_64-unknown-linux-gnu/debug/prog"),
    );
}

#[test]
fn a_program_with_the_piestart_crate_builds_and_runs() {
    if !is_x86_64() || !have(&["cargo"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = root.canonicalize().expect("is there");
    package(
        dir.path(),
        &format!("piestart = {{ path = {root:?} }}"),
        WITH_CRATE,
    );
    builds_and_runs(dir.path());
}

#[test]
fn a_target_without_start_code_is_refused_and_other_commands_pass_through() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    package(dir.path(), "", NO_STD);
    let said = fails(
        &mut cargo(dir.path(), &["build", "--target", "wasm32-unknown-unknown"]),
        2,
    );
    assert!(said.contains("wasm32-unknown-unknown"), "{said}");
    let out = ok(&mut cargo(dir.path(), &["locate-project"]));
    assert!(plug::stdout(&out).contains("Cargo.toml"));
}
