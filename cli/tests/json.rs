// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the tool prints with `--json` is what docs/schema says.

mod plug;

use std::path::{Path, PathBuf};
use std::process::Command;

use plug::valid;
use serde_json::Value;

fn json(args: &[&str], files: &[&Path]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(args)
        .args(files)
        .output()
        .expect("piestart starts");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{args:?}: {e}: {output:?}"))
}

/// Programs of several kinds; the test program itself when there is no compiler.
fn samples(dir: &Path) -> Vec<PathBuf> {
    let source = dir.join("p.c");
    std::fs::write(&source, "int x; int *p = &x; int main(void) { return *p; }").expect("writes");
    let mut samples = vec![PathBuf::from(env!("CARGO_BIN_EXE_piestart"))];
    for (name, args) in [
        ("static-pie", &["-static-pie", "-fPIE"][..]),
        ("pie", &["-pie", "-fPIE"]),
        ("static", &["-static", "-no-pie"]),
        ("lib.so", &["-shared", "-fPIC"]),
        ("object.o", &["-c"]),
        ("nothing", &["-nostdlib", "-static", "-Wl,-e,main"]),
    ] {
        let out = dir.join(name);
        let built = Command::new("gcc")
            .arg(&source)
            .args(args)
            .arg("-o")
            .arg(&out)
            .output();
        match built {
            Ok(output) if output.status.success() => samples.push(out),
            _ => {
                plug::skip(&format!("gcc for {name}"));
            }
        }
    }
    samples
}

#[test]
fn check_prints_what_its_schema_says() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let samples = samples(dir.path());
    let mut files: Vec<&Path> = samples.iter().map(PathBuf::as_path).collect();
    files.push(Path::new("/nonexistent"));
    let document = json(&["check", "--json"], &files);
    valid("check", &document);
    assert_eq!(
        document["files"].as_array().expect("array").len(),
        samples.len()
    );
    assert_eq!(document["errors"][0]["exit_code"], 66);
}

#[test]
fn check_live_prints_what_its_schema_says() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for sample in samples(dir.path()) {
        valid("check", &json(&["check", "--json", "--live"], &[&sample]));
    }
}

#[test]
fn explain_prints_what_its_schema_says() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for sample in samples(dir.path()) {
        valid("explain", &json(&["explain", "--json"], &[&sample]));
        valid(
            "explain",
            &json(&["explain", "--json", "--all"], &[&sample]),
        );
    }
}

#[test]
#[should_panic(expected = "check")]
fn a_field_that_no_schema_names_is_noticed() {
    let mut document = json(
        &["check", "--json"],
        &[Path::new(env!("CARGO_BIN_EXE_piestart"))],
    );
    document["surprise"] = Value::Bool(true);
    valid("check", &document);
}
