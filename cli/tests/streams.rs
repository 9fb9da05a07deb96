// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! stdout of every command: a reader that has enough, a disk that is full, colour.

mod plug;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const SELF: &str = env!("CARGO_BIN_EXE_piestart");

fn piestart(args: &[&str]) -> Command {
    let mut command = Command::new(SELF);
    command
        .args(args)
        .env(
            "XDG_CACHE_HOME",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache"),
        )
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("PIESTART_PREFIX")
        .stdin(Stdio::null());
    command
}

/// Everything that prints data, quick ones only.
fn commands(prefix: &str) -> Vec<Vec<&str>> {
    vec![
        vec!["check", "--require", "none", SELF],
        vec!["check", "--json", "--require", "none", SELF],
        vec!["explain", SELF],
        vec!["explain", "--json", SELF],
        vec!["install", "--prefix", prefix],
        vec!["install", "--prefix", prefix, "--print-dir"],
        vec!["flags", "--for", "gcc", "--prefix", prefix],
        vec!["man"],
        vec!["completions", "bash"],
        vec!["completions", "zsh"],
        vec!["convert", "--json", "--dry-run", "/nonexistent"],
    ]
}

/// A prefix that has an install.
fn installed(dir: &tempfile::TempDir) -> String {
    let prefix = dir.path().to_str().expect("UTF-8").to_owned();
    let out = piestart(&["install", "--prefix", &prefix])
        .output()
        .expect("piestart starts");
    assert!(out.status.success(), "{out:?}");
    prefix
}

fn with_stdout(command: &mut Command, stdout: impl Into<Stdio>) -> Output {
    command
        .stdout(stdout)
        .stderr(Stdio::piped())
        .spawn()
        .and_then(std::process::Child::wait_with_output)
        .expect("piestart starts")
}

#[test]
fn a_reader_that_has_enough_is_no_failure_of_any_command() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let prefix = installed(&dir);
    for args in commands(&prefix) {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let out = with_stdout(&mut piestart(&args), writer);
        let said = String::from_utf8_lossy(&out.stderr);
        // Where it is the file that failed, it still did.
        let code = if args[0] == "convert" { 66 } else { 0 };
        assert!(
            out.status.code() == Some(0) || out.status.code() == Some(code),
            "{args:?}: {out:?}"
        );
        assert!(!said.contains("roken pipe"), "{args:?}: {said}");
    }
}

#[test]
fn a_full_disk_is_a_failure_of_every_command() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let prefix = installed(&dir);
    for args in commands(&prefix) {
        let full = File::options()
            .write(true)
            .open("/dev/full")
            .expect("/dev/full");
        let out = with_stdout(&mut piestart(&args), full);
        let said = String::from_utf8_lossy(&out.stderr);
        assert_eq!(out.status.code(), Some(73), "{args:?}: {said}");
        assert_eq!(
            said.lines().last(),
            Some("piestart: cannot write the output: No space left on device (os error 28)"),
            "{args:?}"
        );
    }
}

#[test]
fn colour_is_there_when_asked_for_and_only_then() {
    for args in [
        &["check", "--require", "none", SELF][..],
        &["explain", SELF],
        &["--help"],
        &["check", "--help"],
    ] {
        let escapes = |flags: &[&str], name: &str, value: &str| {
            let mut command = piestart(flags);
            command.args(args).env(name, value);
            let out = command.output().expect("piestart starts");
            assert!(out.status.success(), "{args:?}: {out:?}");
            out.stdout.contains(&0x1b)
        };
        assert!(escapes(&["--color", "always"], "X", "1"), "{args:?}");
        assert!(escapes(&["--color=always"], "NO_COLOR", "1"), "{args:?}");
        assert!(
            !escapes(&[], "X", "1"),
            "{args:?}: a pipe is not a terminal"
        );
        assert!(
            !escapes(&["--color", "never"], "CLICOLOR_FORCE", "1"),
            "{args:?}"
        );
        assert!(escapes(&[], "CLICOLOR_FORCE", "1"), "{args:?}");
    }
}

/// On a terminal, which script(1) makes.
#[test]
fn a_terminal_has_colour_unless_the_environment_says_no() {
    if which::which("script").is_err() {
        plug::skip("script");
        return;
    }
    for command in ["check --require none", "explain"] {
        let escapes = |environment: &str, flag: &str| {
            let line = format!("env {environment} '{SELF}' {flag} {command} '{SELF}'");
            let out = Command::new("script")
                .args(["-qec", &line, "/dev/null"])
                .env_remove("NO_COLOR")
                .env_remove("CLICOLOR_FORCE")
                .stdin(Stdio::null())
                .output()
                .expect("script starts");
            assert!(out.status.success(), "{line}: {out:?}");
            out.stdout.contains(&0x1b)
        };
        assert!(escapes("TERM=xterm", ""), "{command}");
        assert!(!escapes("TERM=xterm NO_COLOR=1", ""), "{command}");
        assert!(!escapes("TERM=dumb", ""), "{command}");
        assert!(!escapes("TERM=dumb CI=true", ""), "{command}");
        assert!(!escapes("TERM=xterm", "--color never"), "{command}");
        assert!(
            escapes("TERM=dumb NO_COLOR=1", "--color always"),
            "{command}"
        );
    }
}

/// A program with a loader, of this name, in `dir`.
fn program(dir: &Path, name: &str, args: &[&str]) -> Option<PathBuf> {
    let source = "void _start(void) { for (;;) ; }\n";
    let args = [&["-fPIE", "-pie", "-nostdlib"], args].concat();
    let plain = plug::compile(dir, "gcc", "program", source, &args)?;
    let path = dir.join(name);
    std::fs::rename(plain, &path).expect("renames");
    Some(path)
}

#[test]
fn standard_output_has_the_data_alone_under_all_its_names() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = program(dir.path(), "prog", &[]) else {
        return;
    };
    let path = path.to_str().expect("UTF-8");
    for args in [&["convert"][..], &["report"]] {
        let by = |name: &str| {
            let out = piestart(args).args([path, "-o", name]).output();
            let out = out.expect("piestart starts");
            assert!(out.status.success(), "{args:?} {name}: {out:?}");
            out.stdout
        };
        let data = by("-");
        for name in ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"] {
            assert!(by(name) == data, "{args:?} {name}");
        }
        // A file that the shell has opened gets the data itself, and no other file takes its place.
        let file = dir.path().join("out");
        let mut command = piestart(args);
        command.args([path, "-o", "/dev/stdout"]);
        let stdout = File::create(&file).expect("creates");
        assert!(
            with_stdout(&mut command, stdout.try_clone().expect("a copy"))
                .status
                .success()
        );
        assert_eq!(
            stdout.metadata().expect("there").len(),
            data.len() as u64,
            "{args:?}"
        );
    }
}

#[test]
fn what_strangers_named_neither_steers_the_terminal_nor_ends_a_line() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let loader = "-Wl,--dynamic-linker=/lib\x1b[31m\nprog: ok\u{202e}";
    let Some(path) = program(dir.path(), "pr\x1b[2J\nprog: ok", &[loader]) else {
        return;
    };
    for args in [
        &["check"][..],
        &["check", "--live"],
        &["check", "--format", "sarif"],
        &["explain"],
        &["run"],
        &["trace"],
        &["aslr", "-n", "2"],
        &["convert", "--check"],
        &["convert", "--dry-run"],
    ] {
        let mut command = piestart(&["--color", "always"]);
        let out = command.args(args).arg(&path).output();
        let out = out.expect("piestart starts");
        for text in [out.stdout, out.stderr] {
            let text = String::from_utf8(text).expect("UTF-8");
            let steers = ["\x1b[2J", "/lib\x1b", "\u{202e}"]
                .iter()
                .any(|s| text.contains(s));
            assert!(!steers, "{args:?}: {text:?}");
            assert!(
                !text
                    .lines()
                    .any(|line| line.trim_start().starts_with("prog: ok")),
                "{args:?}: {text}"
            );
        }
    }
}
