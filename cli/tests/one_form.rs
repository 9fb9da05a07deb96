// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! One word a thing: whichever command is given what it cannot read or write says so in the same form: one line,
//! `piestart: PATH: what it is; what to do`, without the system's numbers and without temporary names.

mod plug;
mod synthetic;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Output;

use plug::{NOBODY, have, skip, tool};
use synthetic::{Shape, file};

/// Every command that reads a file, with the exit codes for one that is not there, and for one that is empty.
const READING: [(&[&str], i32, i32); 15] = [
    (&["check"], 66, 65),
    (&["check", "--format", "table"], 66, 65),
    (&["check", "--recursive"], 66, 66),
    (&["explain"], 66, 65),
    (&["report", "-o", "out"], 66, 65),
    (&["trace"], 66, 65),
    (&["aslr"], 66, 65),
    (&["convert", "-o", "out"], 66, 65),
    (&["convert", "--in-place"], 66, 65),
    (&["convert", "--check"], 66, 65),
    (&["convert", "--check", "--recursive"], 66, 66),
    (&["harden", "--dry-run"], 66, 65),
    (&["link", "-o", "out"], 66, 65),
    (&["demo", "--keep", "out", "--program"], 66, 65),
    (&["run", "--"], 127, 126),
];

struct Place {
    dir: tempfile::TempDir,
    tool: std::path::PathBuf,
}

impl Place {
    /// A folder that everybody may enter, with the tool, a folder, an empty program and one that only root may read.
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let mode = |path: &Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("chmod")
        };
        mode(dir.path(), 0o755);
        let tool = dir.path().join("piestart");
        fs::copy(env!("CARGO_BIN_EXE_piestart"), &tool).expect("copies");
        fs::create_dir(dir.path().join("folder")).expect("mkdir");
        for (name, bits) in [("empty", 0o755), ("closed", 0o300)] {
            fs::write(
                dir.path().join(name),
                if name == "closed" { "closed" } else { "" },
            )
            .expect("writes");
            mode(&dir.path().join(name), bits);
        }
        Self { dir, tool }
    }

    fn say(&self, args: &[&str], nobody: bool) -> Output {
        let mut command = tool(&self.tool);
        command
            .args(args)
            .current_dir(&self.dir)
            .env("HOME", self.dir.path());
        if nobody {
            command.uid(NOBODY).gid(NOBODY);
        }
        plug::fresh(&mut command)
    }
}

/// The one line on stderr, in the common form.
#[track_caller]
fn line(output: &Output, args: &[&str], path: &str, code: i32) -> String {
    let (got, stdout, stderr) = plug::told(output);
    let context = format!("{args:?} {path}: {got:?} {stdout}{stderr}");
    assert_eq!(got, Some(code), "{context}");
    assert_eq!(stderr.lines().count(), 1, "{context}");
    for leaked in [".piestart-", "os error", "Error", "(code"] {
        assert!(!stderr.contains(leaked), "{leaked}: {context}");
    }
    let rest = stderr
        .trim_end()
        .strip_prefix(&format!("piestart: {path}: "));
    rest.unwrap_or_else(|| panic!("{context}")).to_owned()
}

#[test]
fn what_cannot_be_read_is_told_in_one_form_by_every_command() {
    let place = Place::new();
    for (args, missing, empty) in READING {
        let said = |path: &str, code| {
            line(
                &place.say(&[args, &[path]].concat(), false),
                args,
                path,
                code,
            )
        };
        assert_eq!(said("nope", missing), "no such file", "{args:?}");
        assert_eq!(
            said("nodir/nope", missing),
            "no such file: there is no folder nodir",
            "{args:?}"
        );
        let recursive = args.contains(&"--recursive");
        let folder = said("folder", if args[0] == "run" { 126 } else { 66 });
        if recursive {
            assert!(
                folder.starts_with("there is no ELF program in it ("),
                "{args:?}: {folder}"
            );
        } else {
            assert!(
                folder.starts_with("is a directory, not a "),
                "{args:?}: {folder}"
            );
            let looks = ["check", "convert", "harden"].contains(&args[0]);
            assert_eq!(
                folder.ends_with("; --recursive looks into it"),
                looks,
                "{args:?}: {folder}"
            );
        }
        let said = said("empty", empty);
        assert!(recursive || said.contains("empty"), "{args:?}: {said}");
        assert!(!place.dir.path().join("out").exists(), "{args:?}");
    }
}

#[test]
fn what_may_not_be_read_is_told_in_one_form_by_every_command() {
    let root = rustix::process::geteuid().is_root();
    if !root {
        skip("root, to be another user");
        return;
    }
    let place = Place::new();
    for (args, ..) in READING.iter().filter(|(args, ..)| args[0] != "run") {
        let output = place.say(&[args, &["closed"][..]].concat(), true);
        let said = line(&output, args, "closed", 66);
        assert_eq!(
            said, "permission denied; its owner or root may read it",
            "{args:?}"
        );
    }
}

#[test]
fn what_cannot_be_written_is_told_in_one_form_by_every_command() {
    if !plug::is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let place = Place::new();
    let dir = place.dir.path();
    fs::write(dir.join("app"), file(Shape::default(), &[])).expect("writes");
    fs::write(dir.join("p.c"), plug::C_PROGRAM).expect("writes");
    plug::ok(
        tool("gcc")
            .args(["-c", "-fPIE", "p.c", "-o", "p.o"])
            .current_dir(dir),
    );
    // OUT stands for the file that cannot be written.
    for args in [
        &["report", "app", "-o", "OUT"][..],
        &["trace", "-o", "OUT", "piestart"],
        &["convert", "app", "-o", "OUT"],
        &["link", "p.o", "-o", "OUT"],
        &["aslr", "-n", "2", "piestart", "--html", "OUT"],
        &["aslr", "-n", "2", "piestart", "--svg", "OUT"],
    ] {
        for (path, why) in [
            (
                "nodir/x",
                "there is no folder nodir; make it first (mkdir -p)",
            ),
            ("empty/x", "empty is not a folder"),
        ] {
            let given: Vec<_> = args
                .iter()
                .map(|arg| if *arg == "OUT" { path } else { arg })
                .collect();
            let said = line(&place.say(&given, false), args, path, 73);
            assert_eq!(said, format!("cannot be written: {why}"), "{args:?}");
        }
    }
    assert!(!dir.join("nodir").exists());
}

#[test]
fn what_cannot_be_made_of_a_folder_is_told_in_one_form_by_every_command() {
    let place = Place::new();
    // `install` names the file that it could not write, wherever the folder lies.
    let dir = place.dir.path().canonicalize().expect("it is there");
    let installed = |prefix: &str| {
        let folder = dir.join(prefix).join("lib/piestart/x86_64");
        folder.join("piestart.specs.o").display().to_string()
    };
    let x86_64 = ["install", "--target", "x86_64", "--prefix"];
    for (args, path, named, why) in [
        (
            &["man", "--dir"][..],
            "empty/x",
            "empty/x".to_owned(),
            "cannot be written: empty is not a folder".to_owned(),
        ),
        (
            &["man", "--dir"],
            "empty",
            "empty".to_owned(),
            "is a file, not a directory".to_owned(),
        ),
        (
            &["demo", "--runs", "1", "--keep"],
            "empty/x",
            "empty/x".to_owned(),
            "cannot be written: empty is not a folder".to_owned(),
        ),
        (
            &["demo", "--runs", "1", "--keep"],
            "empty",
            "empty".to_owned(),
            "is a file, not a directory".to_owned(),
        ),
        (
            &x86_64,
            "empty/x",
            installed("empty/x"),
            format!(
                "cannot be written: {} is not a folder",
                dir.join("empty").display()
            ),
        ),
    ] {
        let output = place.say(&[args, &[path]].concat(), false);
        assert_eq!(line(&output, args, &named, 73), why, "{args:?}");
        assert!(output.stdout.is_empty(), "{args:?}: nothing was begun");
    }
}

#[test]
fn a_tool_or_an_install_that_is_not_there_is_told_in_one_form_by_every_command() {
    let place = Place::new();
    let dir = place.dir.path().canonicalize().expect("it is there");
    let prefix = dir.join("nope/lib/piestart/x86_64").display().to_string();
    let flags = ["flags", "--for", "gcc", "--target", "x86_64", "--prefix"];
    for (args, path, named, code, why) in [
        (
            &["go", "--go"][..],
            "nope",
            "nope",
            69,
            "not found; install Go 1.21 or later, or name it by --go",
        ),
        (
            &flags,
            "nope",
            prefix.as_str(),
            66,
            "not installed, or by another version; run `piestart install --prefix nope`",
        ),
    ] {
        let mut all = [args, &[path]].concat();
        if args[0] == "go" {
            all.push("build");
        }
        assert_eq!(line(&place.say(&all, false), args, named, code), why);
    }
    let mut cargo = tool(&place.tool);
    cargo
        .args(["cargo", "build"])
        .current_dir(&place.dir)
        .env("CARGO", "/nope");
    assert_eq!(
        line(&plug::fresh(&mut cargo), &["cargo"], "/nope", 69),
        "not found; install Rust"
    );
}
