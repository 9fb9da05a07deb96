// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart check`: what it shows beside RELRO, its formats, whole folders.

mod plug;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use plug::{compile, have, ok, piestart, skip, stdout, tool};
use serde_json::Value;

/// A function whose buffer asks for a canary, and a call that has a checked form.
const SOURCE: &str = "\
#include <stdio.h>
#include <string.h>
int main(int argc, char **argv) { char b[64]; strcpy(b, argv[argc - 1]); return printf(\"%s\\n\", b); }
";

fn json(args: &[&str], path: &Path) -> (Option<i32>, Value) {
    let output = piestart()
        .args(["check", "--json"])
        .args(args)
        .arg(path)
        .output()
        .expect("starts");
    let document =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {output:?}"));
    (output.status.code(), document)
}

#[test]
fn canary_fortify_search_paths_and_symbols_are_those_that_the_compiler_was_told() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let with = [
        "-O2",
        "-fstack-protector-all",
        "-U_FORTIFY_SOURCE",
        "-D_FORTIFY_SOURCE=2",
        "-Wl,-rpath,/opt/x",
    ];
    let old = ["-Wl,--disable-new-dtags,-rpath,/opt/x", "-s"];
    let without = ["-O2", "-fno-stack-protector", "-U_FORTIFY_SOURCE"];
    let (all, none) = ([&with[..], &old[..]].concat(), without);
    let Some(with) = compile(dir.path(), "gcc", "with", SOURCE, &with) else {
        return;
    };
    let facts = |path: &Path| json(&[], path).1["files"][0].clone();
    let file = facts(&with);
    assert_eq!(
        (&file["canary"], &file["fortify"]),
        (&"yes".into(), &"yes".into()),
        "{file}"
    );
    assert_eq!(file["runpath"], serde_json::json!(["/opt/x"]));
    assert_eq!(
        (&file["rpath"], &file["stripped"]),
        (&serde_json::json!([]), &false.into())
    );
    // The names are in the dynamic table, whatever strip takes away.
    let all = compile(dir.path(), "gcc", "all", SOURCE, &all).expect("as before");
    let file = facts(&all);
    assert_eq!(
        (&file["canary"], &file["fortify"]),
        (&"yes".into(), &"yes".into()),
        "{file}"
    );
    assert_eq!(
        (&file["rpath"], &file["stripped"]),
        (&serde_json::json!(["/opt/x"]), &true.into())
    );
    let none = compile(dir.path(), "gcc", "none", SOURCE, &none).expect("as before");
    let file = facts(&none);
    assert_eq!(
        (&file["canary"], &file["fortify"]),
        (&"no".into(), &"no".into()),
        "{file}"
    );

    let (code, document) = json(&["--require", "canary,fortify,rpath,stripped"], &none);
    let missed: Vec<_> = document["files"][0]["findings"]
        .as_array()
        .expect("an array")
        .iter()
        .map(|finding| finding["requirement"].as_str().expect("a string"))
        .collect();
    assert_eq!(
        (code, missed),
        (Some(1), vec!["canary", "fortify", "stripped"])
    );
    assert_eq!(
        json(&["--require", "canary,fortify,stripped"], &all).0,
        Some(0)
    );
    let (code, document) = json(&["--require", "rpath"], &all);
    let said = document["files"][0]["findings"][0]["message"]
        .as_str()
        .expect("a string");
    assert_eq!(
        (code, said),
        (
            Some(1),
            "looks for libraries in /opt/x; link without -rpath"
        )
    );
}

#[test]
fn what_a_stripped_static_program_does_not_say_is_not_guessed() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let source = "void _start(void) { for (;;); }";
    let args = ["-nostdlib", "-static-pie", "-fPIE", "-s"];
    let Some(path) = compile(dir.path(), "gcc", "bare", source, &args) else {
        return;
    };
    let (_, document) = json(&[], &path);
    let file = &document["files"][0];
    assert_eq!(
        (&file["canary"], &file["fortify"]),
        (&"unsaid".into(), &"unsaid".into()),
        "{file}"
    );
    assert_eq!(json(&["--require", "canary"], &path).0, Some(1));
}

#[test]
fn whether_the_start_code_seals_is_read_from_the_file() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fs::write(dir.path().join("p.c"), plug::C_PROGRAM).expect("writes");
    if !have(&["gcc"]) {
        return;
    }
    for (seal, said) in [("image", "yes"), ("none", "no")] {
        let out = dir.path().join(seal);
        ok(piestart()
            .args(["link", "--seal", seal, "p.c", "-o"])
            .arg(&out)
            .current_dir(&dir));
        let (_, document) = json(&[], &out);
        assert_eq!(document["files"][0]["seals"], said, "{seal}");
    }
    if let Some(dynamic) = compile(dir.path(), "gcc", "pie", SOURCE, &["-pie"]) {
        assert_eq!(json(&[], &dynamic).1["files"][0]["seals"], "unsaid");
    }
}

/// What is wrong with `dir/nope` and with the tool itself, in `format`; and the exit code.
fn told(format: &str, dir: &Path, file: &Path) -> (Option<i32>, String) {
    let output = piestart()
        .args(["check", "--format", format])
        .arg(file)
        .arg(dir.join("nope"))
        .output()
        .expect("starts");
    (output.status.code(), stdout(&output))
}

/// The OASIS schema, in the folder of the crate that carries it.
fn sarif_schema() -> PathBuf {
    let metadata = ok(Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(env!("CARGO_MANIFEST_DIR")));
    let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("an array");
    let package = packages
        .iter()
        .find(|p| p["name"] == "serde-sarif")
        .expect("it is a dependency");
    let manifest = Path::new(package["manifest_path"].as_str().expect("a path"));
    manifest.with_file_name("src").join("schema.json")
}

#[test]
fn sarif_is_what_its_schema_says_and_has_every_finding() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let program = Path::new(env!("CARGO_BIN_EXE_piestart"));
    let (code, text) = told("sarif", dir.path(), program);
    assert_eq!(code, Some(66));
    let log: Value = serde_json::from_str(&text).expect("JSON");
    let schema: Value =
        serde_json::from_str(&fs::read_to_string(sarif_schema()).expect("reads")).expect("JSON");
    let mut compiler = boon::Compiler::new();
    compiler
        .add_resource("sarif.json", schema)
        .expect("a schema");
    let mut schemas = boon::Schemas::new();
    let index = compiler
        .compile("sarif.json", &mut schemas)
        .expect("a schema");
    if let Err(error) = schemas.validate(&log, index) {
        panic!("{error:#}\n{log:#}");
    }
    let mut broken = log.clone();
    broken["runs"][0]["results"][0]["level"] = "terrible".into();
    assert!(
        schemas.validate(&broken, index).is_err(),
        "the schema finds nothing"
    );

    // Two readers agree: the crate's types.
    let sarif: serde_sarif::sarif::Sarif = serde_json::from_value(log).expect("SARIF");
    let run = &sarif.runs[0];
    let results = run.results.as_ref().expect("results");
    let (_, document) = json(&[], program);
    let findings = document["files"][0]["findings"]
        .as_array()
        .expect("an array");
    assert_eq!(results.len(), findings.len());
    for (result, finding) in results.iter().zip(findings) {
        assert_eq!(result.rule_id.as_deref(), finding["requirement"].as_str());
        assert_eq!(result.message.text.as_deref(), finding["message"].as_str());
    }
    let rules = run.tool.driver.rules.as_ref().expect("rules");
    assert_eq!(rules.len(), 7, "one for each requirement of the default");
    let text = serde_json::to_string(&run.invocations).expect("JSON");
    assert!(text.contains("nope: no such file"), "{text}");
}

#[test]
fn junit_is_well_formed_whatever_the_file_is_called() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let program = dir.path().join("<a&\"b'\u{1}>");
    fs::copy(env!("CARGO_BIN_EXE_piestart"), &program).expect("copies");
    let (code, text) = told("junit", dir.path(), &program);
    assert_eq!(code, Some(66));
    assert!(
        text.contains("tests=\"8\" failures=\"1\" errors=\"1\""),
        "{text}"
    );
    assert!(
        text.contains("<failure type=\"static-pie\" message=\""),
        "{text}"
    );
    assert!(
        text.contains("<error type=\"exit code 66\" message=\""),
        "{text}"
    );
    if have(&["xmllint"]) {
        let xml = dir.path().join("report.xml");
        fs::write(&xml, &text).expect("writes");
        ok(tool("xmllint").arg("--noout").arg(&xml));
        let count = "count(//testcase[not(*)])";
        assert_eq!(
            stdout(&ok(tool("xmllint").args(["--xpath", count]).arg(&xml))).trim(),
            "6"
        );
        let names = "string(//testsuite[1]/@name)";
        let name = stdout(&ok(tool("xmllint").args(["--xpath", names]).arg(&xml)));
        assert!(name.trim().ends_with("/<a&\"b'\u{fffd}>"), "{name}");
    }
}

#[test]
fn rows_that_are_wider_than_the_terminal_become_a_block_for_each_file() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fs::copy(env!("CARGO_BIN_EXE_piestart"), dir.path().join("a")).expect("copies");
    let rows = |columns: &str| {
        let output = piestart()
            .args(["check", "--require", "none", "a"])
            .current_dir(&dir)
            .env("COLUMNS", columns)
            .output()
            .expect("starts");
        stdout(&output)
    };
    let narrow = rows("80");
    assert!(
        narrow.lines().all(|line| line.chars().count() <= 80),
        "{narrow}"
    );
    assert_eq!(narrow.lines().next(), Some("a: ok"));
    for name in [
        "RELRO", "canary", "NX", "PIE", "FORTIFY", "RPATH", "RUNPATH", "symbols", "sealed",
        "loader",
    ] {
        assert!(narrow.contains(name), "{name}: {narrow}");
    }
    let wide = rows("400");
    assert_eq!(wide.lines().count(), 2, "{wide}");
    for name in [
        "RELRO", "CANARY", "NX", "FORTIFY", "RPATH", "RUNPATH", "SYMBOLS", "ENFORCED", "SEALED",
        "LOADER",
    ] {
        assert!(wide.contains(name), "{name}: {wide}");
    }
}

#[test]
fn a_folder_is_one_line_for_each_program_and_libraries_are_counted() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let library = compile(
        dir.path(),
        "gcc",
        "lib.so",
        "int f(void) { return 1; }",
        &["-shared", "-fPIC"],
    );
    if library.is_none() {
        return;
    }
    fs::remove_file(dir.path().join("lib.so.c")).expect("removes");
    for name in ["a", "b"] {
        fs::copy(env!("CARGO_BIN_EXE_piestart"), dir.path().join(name)).expect("copies");
    }
    for (columns, last) in [
        ("80", " ./b: finding: static-pie"),
        ("400", "finding: static-pie"),
    ] {
        let output = piestart()
            .args(["check", "-r", "."])
            .current_dir(&dir)
            .env("COLUMNS", columns)
            .output()
            .expect("starts");
        let text = stdout(&output);
        assert_eq!(output.status.code(), Some(1), "{text}");
        let lines: Vec<_> = text.lines().collect();
        assert!(lines[2].ends_with(last), "{text}");
        assert_eq!(
            lines[3..],
            [
                "0 ok, 2 with findings; passed over: 1 library, 0 object files, 0 other files",
                "`piestart check FILE` says what to do about each finding"
            ]
        );
    }
    let (_, document) = json(&["-r"], dir.path());
    assert_eq!(document["passed_over"]["libraries"], 1);
    plug::valid("check", &document);
}

#[test]
fn what_objcopy_left_for_debuggers_alone_is_not_a_damaged_program() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(program) = compile(dir.path(), "gcc", "a", SOURCE, &["-g", "-pie"]) else {
        return;
    };
    if !have(&["objcopy"]) {
        return;
    }
    fs::remove_file(dir.path().join("a.c")).expect("removes");
    ok(tool("objcopy")
        .arg("--only-keep-debug")
        .arg(&program)
        .arg(dir.path().join("a.debug")));
    let (code, document) = json(&["-r", "--require", "none"], dir.path());
    assert_eq!(code, Some(0), "{document}");
    assert_eq!(document["passed_over"]["objects"], 1, "{document}");
    if document["files"].as_array().is_none_or(Vec::is_empty) {
        skip("a program beside it");
    }
}
