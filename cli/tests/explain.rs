// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart explain` on programs that real linkers made here, against what other tools say of them.

mod plug;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use plug::skip;
use serde_json::Value;

const SOURCE: &str = "\
static int target = 42;
int *pointer = &target;
int *const constant = &target;
__attribute__((constructor)) static void before(void) { target++; }
int main(void) { return *pointer - *constant; }
";

struct Lab(tempfile::TempDir);

impl Lab {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a temporary directory");
        std::fs::write(dir.path().join("p.c"), SOURCE).expect("writes");
        Self(dir)
    }

    fn build(&self, name: &str, args: &[&str]) -> Option<PathBuf> {
        let dir = self.0.path();
        plug::build("gcc", &dir.join("p.c"), args, &dir.join(name))
    }
}

fn explain(path: &Path, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .arg("explain")
        .args(args)
        .arg(path)
        .output()
        .expect("piestart starts");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn json(path: &Path, args: &[&str]) -> Value {
    serde_json::from_str(&explain(path, &[&["--json"], args].concat())).expect("JSON")
}

/// glibc's `__libc_start_main` calls the program's initializers, its loader the finalizers; what the
/// table says of a row and what the steps say are the same.
#[test]
fn who_calls_initializers_and_finalizers_is_told_alike_in_rows_and_steps() {
    let lab = Lab::new();
    let Some(path) = lab.build("arrays", &["-pie", "-fPIE"]) else {
        return;
    };
    let story = json(&path, &[]);
    let row = |tag: &str| {
        let rows = story["dynamic"].as_array().expect("array");
        let row = rows
            .iter()
            .find(|r| r["tag"] == tag)
            .unwrap_or_else(|| panic!("{tag}"));
        row["read_by"].clone()
    };
    let step = |words: &str| {
        let steps = story["start"].as_array().expect("array");
        let step = steps
            .iter()
            .find(|s| s["what"].as_str().is_some_and(|w| w.contains(words)));
        step.unwrap_or_else(|| panic!("{words}"))["by"].clone()
    };
    assert_eq!(row("DT_INIT_ARRAY"), "program");
    assert_eq!(row("DT_INIT_ARRAY"), step("of the init array"));
    assert_eq!(row("DT_FINI_ARRAY"), "loader");
    assert_eq!(row("DT_FINI_ARRAY"), step("of the fini array"));
}

const FLAVOURS: &[(&str, &[&str])] = &[
    ("static-pie", &["-static-pie", "-fPIE"]),
    ("pie", &["-pie", "-fPIE"]),
    ("exec", &["-no-pie"]),
    ("static", &["-static", "-no-pie"]),
    ("lib.so", &["-shared", "-fPIC"]),
    ("now.so", &["-shared", "-fPIC", "-nostdlib", "-Wl,-z,now"]),
    ("lazy.so", &["-shared", "-fPIC", "-nostdlib"]),
    ("object.o", &["-c"]),
];

#[test]
fn what_file_says_is_what_file_says() {
    if which::which("file").is_err() {
        return skip("file");
    }
    let lab = Lab::new();
    for (name, args) in FLAVOURS {
        let Some(path) = lab.build(name, args) else {
            return;
        };
        let output = Command::new("file")
            .args(["-b"])
            .arg(&path)
            .output()
            .expect("file starts");
        let said = String::from_utf8_lossy(&output.stdout);
        let ours = json(&path, &[])["said"][0]["says"]
            .as_str()
            .expect("text")
            .to_owned();
        for part in ours.split(", ") {
            assert!(said.contains(part), "{name}: {part:?} is not in {said}");
        }
    }
}

#[test]
fn what_ldd_says_is_what_ldd_says() {
    if which::which("ldd").is_err() {
        return skip("ldd");
    }
    let lab = Lab::new();
    for (name, args) in FLAVOURS {
        let Some(path) = lab.build(name, args) else {
            return;
        };
        let output = Command::new("ldd").arg(&path).output().expect("ldd starts");
        let said = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        let ours = json(&path, &[])["said"][1]["says"]
            .as_str()
            .expect("text")
            .to_owned();
        assert!(said.contains(&ours), "{name}: {ours:?} is not in {said}");
    }
}

#[test]
fn dynamic_rows_are_those_of_readelf() {
    if which::which("readelf").is_err() {
        return skip("readelf");
    }
    let lab = Lab::new();
    for (name, args) in FLAVOURS {
        let Some(path) = lab.build(name, args) else {
            return;
        };
        let output = Command::new("readelf")
            .args(["-dW"])
            .arg(&path)
            .output()
            .expect("readelf starts");
        let theirs: Vec<String> = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|l| {
                l.trim()
                    .strip_prefix("0x")?
                    .split_once('(')?
                    .1
                    .split_once(')')
                    .map(|(t, _)| format!("DT_{t}"))
            })
            .collect();
        let ours: Vec<String> = json(&path, &[])["dynamic"]
            .as_array()
            .expect("array")
            .iter()
            .map(|row| row["tag"].as_str().expect("text").to_owned())
            .collect();
        assert_eq!(ours, theirs, "{name}");
    }
}

#[test]
fn the_two_questions_are_answered() {
    let lab = Lab::new();
    let Some(path) = lab.build("pie", &["-pie", "-fPIE"]) else {
        return;
    };
    let text = explain(&path, &[]);
    assert!(
        text.contains("a loader, at every start: it brings libc.so.6"),
        "{text}"
    );
    assert!(text.contains("because PT_INTERP /"), "{text}");
    let Some(path) = lab.build("static-pie", &["-static-pie", "-fPIE"]) else {
        return;
    };
    let text = explain(&path, &[]);
    assert!(text.contains("the linker, once and for all"), "{text}");
    assert!(
        text.contains("the kernel alone, at an address of its choice"),
        "{text}"
    );
}

#[test]
fn a_program_at_fixed_addresses_has_no_bias() {
    let lab = Lab::new();
    let args = ["-static", "-no-pie", "-nostdlib", "-Wl,-e,main"];
    let Some(path) = lab.build("bare", &args) else {
        return;
    };
    let text = explain(&path, &[]);
    assert!(text.contains("nothing is left to relocate\n"), "{text}");
    let entry = text
        .lines()
        .find(|line| line.contains("jumps to e_entry"))
        .expect("a step");
    assert!(!entry.contains("bias"), "{entry}");
    // glibc's has IRELATIVE left, and its start code calls the resolvers.
    let Some(path) = lab.build("static", &["-static", "-no-pie"]) else {
        return;
    };
    let text = explain(&path, &[]);
    assert!(text.contains("relocate but IRELATIVE\n"), "{text}");
}

#[test]
fn the_order_at_start_is_relocate_protect_initialize_main() {
    let lab = Lab::new();
    for (name, args) in [FLAVOURS[0], FLAVOURS[1]] {
        let Some(path) = lab.build(name, args) else {
            return;
        };
        let start = json(&path, &[])["start"].clone();
        let steps: Vec<_> = start
            .as_array()
            .expect("array")
            .iter()
            .map(|s| s["what"].as_str().expect("text"))
            .collect();
        let at = |words: &str| {
            steps
                .iter()
                .position(|s| s.contains(words))
                .unwrap_or_else(|| panic!("{name}: no {words:?} in {steps:#?}"))
        };
        let order = [
            at("PT_LOAD"),
            at("R_"),
            at("RELRO read-only"),
            at("init array"),
            at("main(argc"),
            at("exits"),
        ];
        assert!(order.is_sorted(), "{name}: {steps:#?}");
    }
}

#[test]
fn piestart_sets_up_the_stack_guard_before_relro_in_which_it_lies_is_protected() {
    let lab = Lab::new();
    let Some(object) = lab.build("guard.o", &["-c", "-fPIE", "-fno-stack-protector"]) else {
        return;
    };
    let program = lab.0.path().join("guard");
    let linked = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .arg("link")
        .arg(object)
        .arg("-o")
        .arg(&program)
        .status()
        .expect("piestart starts");
    assert!(linked.success());
    let start = json(&program, &[])["start"].clone();
    let at = |words: &str| {
        let steps = start.as_array().expect("array");
        steps
            .iter()
            .position(|s| s["what"].as_str().is_some_and(|w| w.contains(words)))
            .unwrap_or_else(|| panic!("no {words:?} in {start:#}"))
    };
    let order = [
        at("relocates"),
        at("stack guard"),
        at("RELRO read-only"),
        at("seals"),
        at("main(argc"),
    ];
    assert!(order.is_sorted(), "{start:#}");
}

#[test]
fn a_word_is_bias_plus_addend_as_the_debugger_sees_it() {
    let lab = Lab::new();
    let Some(path) = lab.build("word", &["-pie", "-fPIE", "-O1"]) else {
        return;
    };
    let word = json(&path, &["--bias", "0x555555554000"])["word"].clone();
    assert_eq!(word["relocation"]["place_name"], "constant", "{word}");
    assert_eq!(word["relocation"]["target_name"], "target", "{word}");
    let number = |v: &Value| {
        u64::from_str_radix(v.as_str().expect("text").trim_start_matches("0x"), 16)
            .expect("a number")
    };
    let addend = number(&word["relocation"]["addend"]);
    assert_eq!(number(&word["before"]["word"]), addend);
    assert_eq!(number(&word["after"]["word"]), 0x5555_5555_4000 + addend);
    assert_eq!(
        number(&word["address"]),
        0x5555_5555_4000 + number(&word["relocation"]["place"])
    );
}

#[test]
fn the_text_shows_the_word_in_object_file_and_memory() {
    let lab = Lab::new();
    let Some(path) = lab.build("states", &["-pie", "-fPIE", "-O1"]) else {
        return;
    };
    let text = explain(&path, &[]);
    for (state, by) in [
        ("in the object ", "[compiler]"),
        ("in the file ", "[linker]"),
        ("in main ", "[loader]"),
    ] {
        let line = text
            .lines()
            .find(|l| l.trim_start().starts_with(state))
            .expect(state);
        assert!(line.contains(by), "{line}");
    }
}

#[test]
fn all_lists_every_relocation_once() {
    let lab = Lab::new();
    let Some(path) = lab.build("all", &["-static-pie", "-fPIE"]) else {
        return;
    };
    let story = json(&path, &["--all"]);
    let counted: u64 = story["relocations"]
        .as_array()
        .expect("array")
        .iter()
        .flat_map(|t| t["counts"].as_array().expect("array"))
        .filter_map(|c| c["count"].as_u64())
        .sum();
    assert_eq!(
        story["all_relocations"].as_array().expect("array").len() as u64,
        counted
    );
    let first = &story["relocations"][0]["first"]["place"];
    assert_eq!(&story["all_relocations"][0]["place"], first);
    let text = explain(&path, &["--all"]);
    let last = story["all_relocations"]
        .as_array()
        .expect("array")
        .last()
        .expect("one")
        .clone();
    assert!(text.contains(last["place"].as_str().expect("text")));
    assert!(json(&path, &[]).get("all_relocations").is_none());
}

#[test]
fn every_fact_says_who_made_it_so() {
    let lab = Lab::new();
    let Some(path) = lab.build("who", &["-static-pie", "-fPIE"]) else {
        return;
    };
    let story = json(&path, &[]);
    let mut makers = std::collections::BTreeSet::new();
    for list in [
        "questions",
        "hardening",
        "memory",
        "dynamic",
        "relocations",
        "start",
    ] {
        for fact in story[list].as_array().expect("array") {
            makers.insert(
                fact["by"]
                    .as_str()
                    .unwrap_or_else(|| panic!("{list}: {fact}"))
                    .to_owned(),
            );
        }
    }
    for maker in ["compiler", "linker", "kernel", "start_code"] {
        assert!(makers.contains(maker), "{makers:?}");
    }
}

#[test]
fn a_reader_that_has_enough_is_no_failure() {
    let lab = Lab::new();
    let Some(path) = lab.build("pipe", &["-static-pie", "-fPIE"]) else {
        return;
    };
    for args in [
        &["explain", "--all"][..],
        &["explain", "--all", "--json"],
        &["check"],
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_piestart"))
            .args(args)
            .arg(&path)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("piestart starts");
        let mut stdout = child.stdout.take().expect("piped");
        let _ = stdout.read(&mut [0; 16]);
        drop(stdout);
        let output = child.wait_with_output().expect("ends");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(
            matches!(output.status.code(), Some(0 | 1)),
            "{args:?}: {:?} {stderr}",
            output.status
        );
        assert!(
            args[0] == "check" || output.status.success(),
            "{args:?}: {:?} {stderr}",
            output.status
        );
        assert!(
            !stderr.contains("panicked") && !stderr.contains("roken pipe"),
            "{args:?}: {stderr}"
        );
    }
}

#[test]
fn a_shared_library_and_an_object_file_are_explained() {
    let lab = Lab::new();
    let Some(path) = lab.build("lib.so", &["-shared", "-fPIC"]) else {
        return;
    };
    assert!(explain(&path, &[]).contains("nothing: it is not a program"));
    let Some(path) = lab.build("object.o", &["-c"]) else {
        return;
    };
    assert!(explain(&path, &[]).contains("it is input for a linker"));
}

/// Each function of the arrays says in which file the code lies that called it.
const CALLED_BY: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
static void say(const char *what, void *from) {
    Dl_info info;
    printf("%s %s\n", what, dladdr(from, &info) && info.dli_fname ? info.dli_fname : "?");
}
static void before(void) { say("DT_PREINIT_ARRAY", __builtin_return_address(0)); }
__attribute__((section(".preinit_array"), used)) static void (*const preinit)(void) = before;
__attribute__((constructor)) static void first(void) { say("DT_INIT_ARRAY", __builtin_return_address(0)); }
__attribute__((destructor)) static void last(void) { say("DT_FINI_ARRAY", __builtin_return_address(0)); }
int main(void) { return 0; }
"#;

#[test]
fn who_calls_the_arrays_of_a_dynamic_pie_is_who_calls_them() {
    let lab = Lab::new();
    let source = lab.0.path().join("called.c");
    std::fs::write(&source, CALLED_BY).expect("writes");
    let path = lab.0.path().join("called");
    let done = Command::new("gcc")
        .args(["-pie", "-fPIE", "-O1", "-fno-optimize-sibling-calls"])
        .arg(&source)
        .arg("-o")
        .arg(&path)
        .status();
    if !done.is_ok_and(|status| status.success()) {
        skip("gcc");
        return;
    }
    let output = Command::new(&path).output().expect("it runs");
    let seen = String::from_utf8(output.stdout).expect("UTF-8");
    let document = json(&path, &[]);
    for line in seen.lines() {
        let (tag, file) = line.split_once(' ').expect("two words");
        let by = if file.contains("/ld-") {
            "loader"
        } else {
            "program"
        };
        let rows = document["dynamic"].as_array().expect("an array");
        let row = rows.iter().find(|row| row["tag"] == tag).expect("a row");
        // glibc before 2.34 finds the init array by symbols.
        if !(by == "program" && row["read_by"].is_null()) {
            assert_eq!(row["read_by"], by, "{seen}");
        }
        // The story says the same.
        let words = match tag {
            "DT_PREINIT_ARRAY" => "1 of the preinit array",
            "DT_INIT_ARRAY" => "calls the initializers",
            _ => "of the fini array",
        };
        let steps = document["start"].as_array().expect("an array");
        let step = steps
            .iter()
            .find(|step| {
                step["what"]
                    .as_str()
                    .is_some_and(|what| what.contains(words))
            })
            .unwrap_or_else(|| panic!("{words:?} in {steps:#?}"));
        assert_eq!(step["by"], by, "{seen} {step}");
    }
    assert_eq!(seen.lines().count(), 3, "{seen}");
}
