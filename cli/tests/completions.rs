// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Completions and manual pages say what `--help` says.

mod plug;

use std::process::{Command, Output};

use clap::CommandFactory;
use piestart_cli::cli::Cli;

fn piestart(args: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(args)
        .output()
        .expect("piestart starts");
    assert!(output.status.success(), "{args:?}: {output:?}");
    output
}

fn text(args: &[&str]) -> String {
    String::from_utf8(piestart(args).stdout).expect("UTF-8")
}

/// Every command as its words, with the long flags that its `--help` shows.
fn commands() -> Vec<(Vec<String>, Vec<String>)> {
    fn walk(command: &clap::Command, path: &[String], out: &mut Vec<(Vec<String>, Vec<String>)>) {
        let args: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
        let help = text(&args);
        let mut flags: Vec<String> = help
            .lines()
            .filter(|line| line.trim_start().starts_with('-'))
            .flat_map(|line| {
                line.trim_start()
                    .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
                    .take(6)
            })
            .filter(|word| word.starts_with("--") && word.len() > 2)
            .map(str::to_owned)
            .collect();
        flags.dedup();
        out.push((path.to_vec(), flags));
        for sub in command
            .get_subcommands()
            .filter(|c| !c.is_hide_set() && c.get_name() != "help")
        {
            let path = [path, &[sub.get_name().to_owned()]].concat();
            walk(sub, &path, out);
        }
    }
    let mut root = Cli::command();
    root.build();
    let mut out = Vec::new();
    walk(&root, &[], &mut out);
    out
}

#[test]
fn help_shows_every_flag_of_the_definition() {
    let mut root = Cli::command();
    root.build();
    for (path, flags) in commands() {
        let mut command = &root;
        for word in &path {
            command = command.find_subcommand(word).expect("defined");
        }
        for arg in command.get_arguments().filter(|a| !a.is_hide_set()) {
            if let Some(long) = arg.get_long() {
                assert!(
                    flags.contains(&format!("--{long}")),
                    "{path:?} --help lacks --{long}: {flags:?}"
                );
            }
        }
    }
}

#[test]
fn every_flag_is_in_every_completion() {
    let commands = commands();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = text(&["completions", shell]);
        for (path, flags) in &commands {
            for word in path {
                assert!(script.contains(word.as_str()), "{shell}: no {word}");
            }
            for flag in flags {
                // fish writes `-l NAME`.
                let name = if shell == "fish" {
                    format!("-l {}", &flag[2..])
                } else {
                    flag.clone()
                };
                assert!(script.contains(&name), "{shell}: {path:?} has no {flag}");
            }
        }
    }
}

#[test]
fn every_flag_is_in_the_command_s_manual_page() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let pages = dir.path().join("man1");
    piestart(&["man", "--dir", pages.to_str().expect("UTF-8")]);
    let commands = commands();
    for (path, flags) in &commands {
        let name = [&["piestart".to_owned()], &path[..]].concat().join("-");
        let page = std::fs::read_to_string(pages.join(format!("{name}.1")))
            .expect(&name)
            .replace("\\-", "-");
        assert!(
            page.contains(".SH NAME") && page.contains(".SH OPTIONS"),
            "{name}"
        );
        for flag in flags {
            assert!(page.contains(flag.as_str()), "{name}.1 has no {flag}");
        }
    }
    assert_eq!(
        std::fs::read_dir(&pages).expect("reads").count(),
        commands.len()
    );
}

#[test]
fn the_page_on_stdout_is_the_first_of_the_directory() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    piestart(&["man", "--dir", dir.path().to_str().expect("UTF-8")]);
    let page = std::fs::read_to_string(dir.path().join("piestart.1")).expect("reads");
    assert_eq!(text(&["man"]), page);
}

#[test]
fn pages_that_cannot_be_written_are_told() {
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(["man", "--dir", "/dev/null/man1"])
        .output()
        .expect("piestart starts");
    assert_eq!(output.status.code(), Some(73));
    assert!(String::from_utf8_lossy(&output.stderr).contains("/dev/null/man1"));
}

#[test]
fn bash_takes_the_completion() {
    if which::which("bash").is_err() {
        plug::skip("bash");
        return;
    }
    let script = text(&["completions", "bash"]);
    let ask = "COMP_WORDS=(piestart check --re); COMP_CWORD=2; _piestart piestart --re check; echo ${COMPREPLY[@]}";
    let output = Command::new("bash")
        .args(["--norc", "-c", &format!("{script}\n{ask}")])
        .output()
        .expect("bash starts");
    let reply = String::from_utf8_lossy(&output.stdout);
    assert!(
        reply.contains("--require"),
        "{reply} {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Every documented code is a constant, and every constant is documented.
#[test]
fn exit_codes_are_documented() {
    let source = include_str!("../src/exit.rs");
    let docs = include_str!("../../docs/exit-codes.md");
    let constants: Vec<(&str, &str)> = source
        .lines()
        .filter_map(|l| {
            l.strip_prefix("pub const ")?
                .strip_suffix(';')?
                .split_once(": u8 = ")
        })
        .collect();
    assert!(constants.len() > 8);
    let named = |line: &&str| {
        let mut cells = line.split('|').map(str::trim).skip(2);
        cells.next().is_some_and(|cell| cell.starts_with('`'))
    };
    let rows = docs.lines().filter(named);
    assert_eq!(
        rows.count(),
        constants.len(),
        "a code that is not a constant"
    );
    for (name, value) in constants {
        assert!(
            docs.contains(&format!("| {value} | `{name}` |")),
            "docs/exit-codes.md lacks {value} {name}"
        );
    }
}
