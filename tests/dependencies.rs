// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Whose code runs before anything can catch its mistakes: the crates that the start code is compiled from. A new one is
//! a decision, and a line here.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// The names in `cargo tree` of this package, without its own.
fn tree(arguments: &[&str]) -> BTreeSet<String> {
    let out = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--package", "piestart"])
        .args(["--prefix", "none", "--format", "{p}"])
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .expect("cargo");
    let said = String::from_utf8(out.stdout).expect("UTF-8");
    assert!(out.status.success(), "{arguments:?}: {:?}", out.stderr);
    let names = said.lines().filter_map(|line| line.split(' ').next());
    let names = names.filter(|name| !name.is_empty() && *name != "piestart");
    names.map(str::to_owned).collect()
}

#[track_caller]
fn are(found: &BTreeSet<String>, wanted: &[&str]) {
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, wanted);
}

const TARGETS: [&str; 2] = ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"];

#[test]
fn the_start_code_is_compiled_from_these_crates_and_no_other() {
    for target in TARGETS {
        let linked = ["--edges", "normal", "--target", target];
        are(&tree(&linked), &["bitflags", "linux-raw-sys", "rustix"]);
        let direct = [&linked[..], &["--depth", "1"]].concat();
        are(&tree(&direct), &["linux-raw-sys", "rustix"]);
    }
}

#[test]
fn the_decoders_alone_are_compiled_from_no_other_crate_but_the_kernels_constants() {
    let decoders = ["--edges", "normal", "--no-default-features"];
    are(&tree(&decoders), &["linux-raw-sys"]);
}

#[test]
fn what_builds_the_start_code_is_a_compiler_driver_and_what_it_needs() {
    for target in TARGETS {
        let all = tree(&["--edges", "normal,build", "--target", target]);
        let linked = tree(&["--edges", "normal", "--target", target]);
        let built = all.difference(&linked).cloned().collect();
        are(&built, &["cc", "find-msvc-tools", "shlex"]);
    }
}
