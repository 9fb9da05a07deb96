// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The composite GitHub Action (`action.yml`): its script converts and checks, and its exit code says what it found.

mod plug;
mod synthetic;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use plug::{have, told, tool};
use synthetic::{Shape, file};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs the script in `dir` with these inputs; the others as action.yml has them by default.
fn action(dir: &Path, inputs: &[(&str, &str)]) -> (Option<i32>, String, String) {
    let bin = Path::new(env!("CARGO_BIN_EXE_piestart"))
        .parent()
        .expect("a folder");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::iter::once(bin.to_path_buf()).chain(std::env::split_paths(&path));
    let output = tool("sh")
        .arg(
            root()
                .join(".github/action.sh")
                .canonicalize()
                .expect("it is there"),
        )
        .current_dir(dir)
        .env("PATH", std::env::join_paths(path).expect("no colon"))
        .envs([
            ("CONVERT", "false"),
            ("REFUSED", "fail"),
            ("REQUIRE", "default"),
            ("SARIF", ""),
            ("JUNIT", ""),
        ])
        .env("GITHUB_OUTPUT", dir.join("output"))
        .env("GITHUB_STEP_SUMMARY", dir.join("summary"))
        .envs(inputs.iter().copied())
        .output()
        .expect("sh starts");
    told(&output)
}

#[test]
fn the_action_converts_checks_and_writes_its_reports() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    fs::create_dir(dir.join("my bin")).expect("mkdir");
    let program = file(Shape::default(), &[]);
    fs::write(dir.join("my bin/a"), &program).expect("writes");
    fs::write(dir.join("b"), &program).expect("writes");
    let paths = ("PATHS", "my bin\nb\n");

    let (code, stdout, _) = action(dir, &[paths, ("SARIF", "out.sarif"), ("JUNIT", "out.xml")]);
    assert_eq!(code, Some(1), "{stdout}");
    assert!(
        stdout.contains("::error::piestart check exited with 1"),
        "{stdout}"
    );
    let sarif: serde_json::Value =
        serde_json::from_slice(&fs::read(dir.join("out.sarif")).expect("reads")).expect("JSON");
    assert!(
        !sarif["runs"][0]["results"]
            .as_array()
            .expect("an array")
            .is_empty()
    );
    assert!(
        fs::read_to_string(dir.join("out.xml"))
            .expect("reads")
            .contains("<failure")
    );
    assert!(
        fs::read_to_string(dir.join("summary"))
            .expect("reads")
            .contains("my bin/a")
    );

    let (code, stdout, stderr) = action(
        dir,
        &[paths, ("CONVERT", "true"), ("REQUIRE", "static-pie,relro")],
    );
    assert_eq!(code, Some(0), "{stdout}{stderr}");
    assert!(fs::read(dir.join("my bin/a")).expect("reads") != program);
    assert!(
        fs::read_to_string(dir.join("output"))
            .expect("reads")
            .contains("piestart=/")
    );
}

#[test]
fn a_program_that_cannot_be_converted_fails_the_action_unless_it_may_stay() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    fs::copy(env!("CARGO_BIN_EXE_piestart"), dir.join("a")).expect("copies");
    let inputs = [("PATHS", "a"), ("CONVERT", "true"), ("REQUIRE", "pie")];
    let (code, stdout, stderr) = action(dir, &inputs);
    assert_eq!(code, Some(1), "{stdout}{stderr}");
    assert!(
        stdout.contains("::error::piestart convert exited with 1"),
        "{stdout}"
    );
    let (code, stdout, stderr) = action(dir, &[&inputs[..], &[("REFUSED", "keep")]].concat());
    assert_eq!(code, Some(0), "{stdout}{stderr}");
    assert_eq!(
        action(dir, &[("PATHS", "\n"), ("CONVERT", "false")]).0,
        Some(2)
    );
}

#[test]
fn the_action_hands_every_input_to_its_script_and_the_script_uses_no_other() {
    let action = fs::read_to_string(root().join("action.yml")).expect("reads");
    let script = fs::read_to_string(root().join(".github/action.sh")).expect("reads");
    let (_, rest) = action.split_once("\ninputs:\n").expect("inputs");
    let (inputs, runs) = rest.split_once("\noutputs:\n").expect("outputs");
    let inputs: BTreeSet<&str> = inputs
        .lines()
        .filter_map(|line| {
            line.strip_prefix("  ")?
                .strip_suffix(':')
                .filter(|n| !n.starts_with(' '))
        })
        .collect();
    assert_eq!(inputs.len(), 6);
    for input in inputs {
        let variable = input.to_uppercase();
        assert!(
            runs.contains(&format!("        {variable}: ${{{{ inputs.{input} }}}}\n")),
            "{input}"
        );
        assert!(script.contains(&format!("${variable}")), "{input}");
    }
    if have(&["bash"]) {
        plug::ok(tool("bash").arg("-n").arg(root().join(".github/action.sh")));
    }
}
