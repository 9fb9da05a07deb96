// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart doctor`: what it says is so, and what is missing comes with a way to get it.

mod plug;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn doctor(args: &[&str], path: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_piestart"));
    command.arg("doctor").args(args);
    if let Some(path) = path {
        command.env("PATH", path).env_remove("RUSTC");
    }
    command.output().expect("piestart starts")
}

fn json(path: Option<&Path>) -> (Option<i32>, Value) {
    let output = doctor(&["--json"], path);
    let document =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {output:?}"));
    (output.status.code(), document)
}

/// Validates `document` against docs/schema/doctor.json.
fn valid(document: &Value) -> Result<(), String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/schema/doctor.json");
    let mut schemas = boon::Schemas::new();
    let index = boon::Compiler::new()
        .compile(&path.display().to_string(), &mut schemas)
        .expect("a schema");
    let result = schemas.validate(document, index);
    result.map_err(|error| format!("{error:#}\n{document:#}"))
}

fn list<'a>(document: &'a Value, name: &str) -> &'a [Value] {
    document[name].as_array().expect("an array")
}

#[test]
fn it_prints_what_its_schema_says() {
    let (code, mut document) = json(None);
    valid(&document).expect("valid");
    assert_eq!(document["ok"], code == Some(0));
    document["surprise"] = Value::Bool(true);
    valid(&document).expect_err("a field that the schema does not name");
}

#[test]
fn on_a_machine_without_any_tool_each_missing_thing_has_a_remedy() {
    let empty = tempfile::tempdir().expect("a temporary directory");
    let (code, document) = json(Some(empty.path()));
    valid(&document).expect("valid");
    assert_eq!(code, Some(1));
    assert_eq!(document["ok"], false);
    for tool in list(&document, "linkers")
        .iter()
        .chain(list(&document, "compilers"))
    {
        assert_eq!(tool["path"], Value::Null, "{tool}");
        assert_eq!(tool["static_pie"], false, "{tool}");
    }
    assert_eq!(document["go"], Value::Null);
    let missing = list(&document, "missing");
    for what in ["a linker for x86_64", "a linker for aarch64", "rustc", "go"] {
        let found = missing.iter().find(|m| m["what"] == what);
        let found = found.unwrap_or_else(|| panic!("{what}: {missing:#?}"));
        assert!(!found["remedy"].as_str().expect("text").is_empty());
    }
    let needed: Vec<&Value> = missing.iter().filter(|m| m["needed"] == true).collect();
    assert_eq!(
        needed.last().expect("something needed")["what"],
        format!("a linker for {}", std::env::consts::ARCH)
    );
}

#[test]
fn a_linker_that_cannot_link_is_named_with_what_it_said() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().expect("a temporary directory");
    let fake = dir.path().join("ld.bfd");
    std::fs::write(
        &fake,
        "#!/bin/sh\ncase \"$1\" in --version) echo 'GNU ld 0.1';; *) echo 'too tired' >&2; exit 3;; esac\n",
    )
    .expect("writes");
    std::fs::set_permissions(&fake, std::fs::Permissions::from_mode(0o755)).expect("chmod");
    let (code, document) = json(Some(dir.path()));
    assert_eq!(code, Some(1));
    let linkers = list(&document, "linkers");
    let tool = linkers
        .iter()
        .find(|t| t["name"] == "bfd" && t["arch"] == std::env::consts::ARCH)
        .expect("a row");
    assert_eq!(tool["version"], "GNU ld 0.1");
    assert_eq!(tool["family"], "bfd");
    assert_eq!(tool["static_pie"], false);
    assert_eq!(tool["problem"], "too tired");
}

#[test]
fn the_relr_flags_that_it_names_are_taken_by_that_linker() {
    let (_, document) = json(None);
    let dir = tempfile::tempdir().expect("a temporary directory");
    let source = dir.path().join("p.c");
    std::fs::write(
        &source,
        "int x; int *p = &x; int main(void) { return *p; } void _start(void) { main(); }",
    )
    .expect("writes");
    let arch = std::env::consts::ARCH;
    let host: Vec<&Value> = list(&document, "compilers")
        .iter()
        .filter(|t| t["arch"] == arch && t["static_pie"] == true && t["name"] == "gcc")
        .collect();
    let Some(gcc) = host.first() else {
        plug::skip("gcc");
        return;
    };
    let object = dir.path().join("p.o");
    let status = Command::new(gcc["path"].as_str().expect("a path"))
        .args(["-c", "-fPIE", "-fno-stack-protector", "-o"])
        .args([&object, &source])
        .status();
    assert!(status.expect("gcc starts").success());
    for tool in list(&document, "linkers") {
        let path = tool["path"].as_str().unwrap_or_default();
        if tool["arch"] != arch || tool["static_pie"] != true || path.ends_with("rust-lld") {
            continue;
        }
        let out = dir.path().join("p");
        let flags: Vec<&str> = list(tool, "relr_flags")
            .iter()
            .map(|f| f.as_str().expect("a flag"))
            .collect();
        let status = Command::new(path)
            .args(["-static", "-pie", "--no-dynamic-linker", "-o"])
            .arg(&out)
            .args(&flags)
            .arg(&object)
            .status();
        assert!(status.expect("the linker starts").success(), "{tool}");
        let elf = piestart_cli::elf::Elf::open(&out).expect("ELF");
        assert_eq!(
            piestart_cli::link::driver::has_relr(&elf),
            !flags.is_empty(),
            "{tool}"
        );
    }
}

#[test]
fn user_namespaces_are_called_usable_exactly_where_run_gets_them() {
    let (_, document) = json(None);
    let rungs = list(&document, "isolation");
    assert_eq!(rungs[0]["name"], "user_namespace");
    // This test itself is dynamically linked, and its loader is not in the empty root: 126. No root: 125.
    let code = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(["run", "--require-isolation", "--"])
        .arg(std::env::current_exe().expect("a path"))
        .arg("--list")
        .output()
        .expect("piestart starts")
        .status
        .code();
    assert_eq!(rungs[0]["works"] == true, code != Some(125), "{code:?}");
}

#[test]
fn turned_off_randomisation_is_noticed() {
    if which::which("setarch").is_err() {
        plug::skip("setarch");
        return;
    }
    let output = Command::new("setarch")
        .arg("-R")
        .arg(env!("CARGO_BIN_EXE_piestart"))
        .args(["doctor", "--json"])
        .output()
        .expect("setarch starts");
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(document["aslr"]["addr_no_randomize"], true);
    assert_eq!(document["aslr"]["works"], false);
    let missing = list(&document, "missing");
    assert!(
        missing
            .iter()
            .any(|m| m["what"] == "address space randomisation"),
        "{missing:#?}"
    );
}

#[test]
fn every_form_of_the_start_code_is_named_with_its_size() {
    let (_, document) = json(None);
    let start = Path::new(env!("CARGO_MANIFEST_DIR")).join("start");
    for row in list(&document, "start_objects") {
        let folder = start.join(row["arch"].as_str().expect("text"));
        let mut named: Vec<(String, u64)> = row["files"]
            .as_array()
            .expect("files")
            .iter()
            .map(|file| {
                let name = file["name"].as_str().expect("text").to_owned();
                (name, file["size"].as_u64().expect("a number"))
            })
            .collect();
        let mut there: Vec<(String, u64)> = std::fs::read_dir(folder)
            .expect("a folder")
            .flatten()
            .map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, entry.metadata().expect("a file").len())
            })
            .filter(|(name, _)| [".o", ".a", ".blob"].iter().any(|end| name.ends_with(end)))
            .collect();
        named.sort();
        there.sort();
        assert_eq!(named, there);
        assert!(named.iter().any(|(name, _)| name == "start-protect.blob"));
    }
}

#[test]
fn the_text_names_what_the_json_has() {
    let (_, document) = json(None);
    let output = doctor(&["--color", "never"], None);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.stderr.is_empty());
    assert!(!text.contains('\x1b'), "{text}");
    for heading in [
        "Linkers",
        "C compilers",
        "mseal",
        "user namespace",
        "transparent huge pages",
    ] {
        assert!(text.contains(heading), "{heading}: {text}");
    }
    for missing in list(&document, "missing") {
        assert!(text.contains(missing["remedy"].as_str().expect("text")));
    }
}

#[test]
fn what_it_says_of_placing_large_files_is_what_aslr_measures_there() {
    let (_, document) = json(None);
    let moving = &document["moving"];
    assert!(moving["getrandom"].is_boolean(), "{moving}");
    let folder = tempfile::tempdir_in(".").expect("a folder beside the sources");
    let arch = piestart_cli::machine::Arch::host();
    let object = arch.and_then(|arch| piestart_cli::objects::get(arch, "piestart.o"));
    let Some(object) = object.filter(|_| which::which("gcc").is_ok()) else {
        return plug::skip("gcc and a start object for this machine");
    };
    if document["aslr"]["works"] == false {
        return plug::skip("address space randomisation");
    }
    std::fs::write(folder.path().join("piestart.o"), object).expect("writes");
    let source = "char big[3 << 20] = {1}; char *volatile at = big; int main(void) { return *at; }";
    std::fs::write(folder.path().join("p.c"), source).expect("writes");
    plug::ok(
        plug::tool("gcc")
            .args(["-O1", "-fPIE", "-static-pie", "-nostdlib", "-nostartfiles"])
            .args(["piestart.o", "p.c", "-o", "p"])
            .current_dir(folder.path()),
    );
    let measured = plug::ok(
        plug::piestart()
            .args(["aslr", "--json", "-n", "30", "p"])
            .current_dir(folder.path()),
    );
    let measured: Value = serde_json::from_slice(&measured.stdout).expect("JSON");
    let alignment = measured["files"][0]["regions"][0]["alignment"].as_u64();
    let here = plug::ok(
        plug::piestart()
            .args(["doctor", "--json"])
            .current_dir(folder.path()),
    );
    let here: Value = serde_json::from_slice(&here.stdout).expect("JSON");
    // Of 30 places among pages, all even multiples of 512 pages come up in none of 2^270.
    assert_eq!(
        here["large_files_in_steps"],
        alignment >= Some(2 << 20),
        "{measured:#}"
    );
}
