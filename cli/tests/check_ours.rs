// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `check` and `explain` on programs that start with the objects that the tool itself carries.

mod plug;

use std::path::{Path, PathBuf};
use std::process::Command;

use piestart_cli::{machine::Arch, objects};
use plug::skip;
use serde_json::Value;

const SOURCE: &str = "\
int target = 42;
int *pointer = &target;
int *const constant = &target;
int main(void) { return *pointer - *constant; }
";

/// Compiles with `prefix`gcc and links with `prefix`ld and our start object.
fn link(dir: &Path, arch: Arch, prefix: &str, name: &str, args: &[&str]) -> Option<PathBuf> {
    let (gcc, ld) = (format!("{prefix}gcc"), format!("{prefix}ld"));
    let Some(start) = objects::get(arch, "piestart.o") else {
        skip(&format!("a start object for {}", arch.name));
        return None;
    };
    if which::which(&gcc).is_err() || which::which(&ld).is_err() {
        skip(&gcc);
        return None;
    }
    let file = |suffix: &str| dir.join(format!("{name}{suffix}"));
    std::fs::write(file(".c"), SOURCE).expect("writes");
    std::fs::write(file(".start.o"), start).expect("writes");
    let status = Command::new(gcc)
        .args(["-c", "-O1", "-fPIE", "-fno-stack-protector", "-o"])
        .arg(file(".o"))
        .arg(file(".c"))
        .status()
        .expect("gcc starts");
    assert!(status.success());
    let status = Command::new(ld)
        .args([
            "-static",
            "-pie",
            "--no-dynamic-linker",
            "-z",
            "text",
            "-z",
            "relro",
            "-z",
            "now",
        ])
        .args(["-z", "noexecstack"])
        .args(args)
        .args([file(".start.o"), file(".o")])
        .arg("-o")
        .arg(file(""))
        .status()
        .expect("ld starts");
    assert!(status.success());
    Some(file(""))
}

fn json(args: &[&str], path: &Path) -> (i32, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(args)
        .arg(path)
        .output()
        .expect("piestart starts");
    let document =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {output:?}"));
    (output.status.code().expect("exits"), document)
}

fn native() -> Option<Arch> {
    let arch = Arch::ALL
        .into_iter()
        .find(|a| a.name == std::env::consts::ARCH);
    if arch.is_none() {
        skip("a machine that piestart has start objects for");
    }
    arch
}

#[test]
fn our_start_code_is_known_with_and_without_symbols_and_passes() {
    let Some(arch) = native() else { return };
    let dir = tempfile::tempdir().expect("a temporary directory");
    for (name, args) in [("plain", &[][..]), ("stripped", &["-s"])] {
        let Some(path) = link(dir.path(), arch, "", name, args) else {
            return;
        };
        let (code, document) = json(&["check", "--json", "--require", "default,piestart"], &path);
        let file = &document["files"][0];
        assert_eq!(code, 0, "{file}");
        assert_eq!(file["start_code"]["who"], "piestart");
        assert_eq!(file["relro"]["by"], "piestart");
        assert_eq!(file["relro"]["state"], "full");
        assert_eq!(file["relro"]["enforced"], "yes");
        assert_eq!(file["relro"]["pages"], "all");
        assert_eq!(file["stripped"], name == "stripped");
    }
}

/// A linker's `-e`, and start code that is not ours in a program that has one of our names and one of our texts.
#[test]
fn start_code_that_the_entry_does_not_lead_to_protects_nothing() {
    let Some(arch) = native() else { return };
    let dir = tempfile::tempdir().expect("a temporary directory");
    let mut paths = Vec::new();
    for (name, args) in [
        ("entry", &["-e", "main"][..]),
        ("bare", &["-e", "main", "-s"]),
    ] {
        let Some(path) = link(dir.path(), arch, "", name, args) else {
            return;
        };
        paths.push(path);
    }
    let named = dir.path().join("named");
    let status = Command::new("objcopy")
        .args(["--redefine-sym", "_start=theirs"])
        .args(["--redefine-sym", "__piestart_entry=__piestart_told_of"])
        .arg(&paths[0])
        .arg(&named)
        .status()
        .expect("objcopy starts");
    assert!(status.success());
    paths.push(named);
    for path in paths {
        let (code, document) = json(&["check", "--json"], &path);
        let file = &document["files"][0];
        assert_eq!(file["start_code"]["who"], "unknown", "{file}");
        assert_eq!(file["relro"]["enforced"], "unknown", "{file}");
        assert_eq!(code, 1, "{file}");
    }
}

#[test]
fn aarch64_is_known_as_well() {
    let Some(arch) = Arch::ALL.into_iter().find(|a| a.name == "aarch64") else {
        return;
    };
    let dir = tempfile::tempdir().expect("a temporary directory");
    let prefix = if std::env::consts::ARCH == "aarch64" {
        ""
    } else {
        "aarch64-linux-gnu-"
    };
    let Some(path) = link(dir.path(), arch, prefix, "a64", &["-s"]) else {
        return;
    };
    let (code, document) = json(&["check", "--json"], &path);
    let file = &document["files"][0];
    assert_eq!(
        (code, &file["start_code"]["who"]),
        (0, &Value::from("piestart")),
        "{file}"
    );
    assert_eq!(file["relocations"][0]["type"], "R_AARCH64_RELATIVE");
}

#[test]
fn packed_relocations_are_explained_from_the_words() {
    let Some(arch) = native() else { return };
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = link(
        dir.path(),
        arch,
        "",
        "relr",
        &["-z", "pack-relative-relocs"],
    ) else {
        return;
    };
    let (_, story) = json(&["explain", "--json"], &path);
    let table = &story["relocations"][0];
    if table["table"] != "relr" {
        return skip("an ld that packs relative relocations");
    }
    assert_eq!(
        story["word"]["relocation"]["target_name"], "target",
        "{story:#}"
    );
    let steps: Vec<_> = story["start"]
        .as_array()
        .expect("array")
        .iter()
        .map(|s| s["what"].to_string())
        .collect();
    let at = |words: &str| {
        steps
            .iter()
            .position(|s| s.contains(words))
            .unwrap_or_else(|| panic!("{words}: {steps:#?}"))
    };
    assert!(
        at("DT_RELR") < at("mprotect")
            && at("mprotect") < at("mseal")
            && at("mseal") < at("main(argc")
    );
}
