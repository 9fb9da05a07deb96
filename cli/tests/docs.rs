// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The examples in README.md, CONTRIBUTING.md and docs/*.md are true: they are run.
//!
//! - Every ```` ```sh ```` block runs in a shell that stops at the first failure. The blocks of one
//!   file share a directory, in order.
//! - In a ```` ```console ```` block each `$ command` must print, on both streams, what follows it.
//!   `…` stands for anything within a line, and alone on a line for any number of lines.
//! - In a table whose last column is headed `command`, every code span of that column runs.
//! - What the examples of docs/use.md and docs/toolchains.md build must be a static-PIE with all of
//!   its RELRO that exits with 42; in the table of toolchains every command must build something.
//! - `<!-- skip: why -->` before a block leaves it out; the reason is printed.
//! - Everywhere, and in the examples of `--help`, a command line that begins with `piestart` must be
//!   one that the tool takes.
//!
//! There are three directories, each with what the examples name: `c` (`prog.c`, `prog.o`,
//! `prog.zig`, projects for CMake and Meson), `go` (a module) and `rust` (a `no_std` package). A
//! block runs in the one whose tool it calls, else in `c`. In all lie the programs `hello` and
//! `server`. `cargo run --release --` stands for the tool as it was built for the tests.

mod plug;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};
use piestart_cli::cli::Cli;
use plug::{C_PROGRAM, NO_STD, have, ok, piestart, skip, tool};

/// The top of the source tree.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package lies in the tree")
        .into()
}

/// The documents, by their names below the root.
fn documents() -> Vec<(String, String)> {
    let mut names = vec!["README.md".to_owned(), "CONTRIBUTING.md".to_owned()];
    let docs = fs::read_dir(root().join("docs")).expect("reads");
    names.extend(
        docs.flatten()
            .map(|entry| format!("docs/{}", entry.file_name().display()))
            .filter(|name| name.ends_with(".md")),
    );
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let text = fs::read_to_string(root().join(&name)).expect("reads");
            (name, text)
        })
        .collect()
}

/// Something in a document that can be run.
struct Example {
    /// File and line.
    place: String,
    /// `sh` or `console`.
    language: &'static str,
    text: String,
    skip: Option<String>,
    /// Whether it stands in a table of commands.
    in_table: bool,
}

/// The examples of one document, in order.
fn examples(name: &str, text: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut skip = None;
    let mut in_command_table = false;
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let place = format!("{name}:{}", number + 1);
        if let Some(why) = line.strip_prefix("<!-- skip: ") {
            skip = Some(why.trim_end_matches(" -->").to_owned());
        } else if let Some(language) = line.strip_prefix("```") {
            let block: Vec<&str> = lines
                .by_ref()
                .map(|(_, line)| line)
                .take_while(|line| !line.starts_with("```"))
                .collect();
            let language = match language {
                "sh" => "sh",
                "console" => "console",
                _ => "",
            };
            if !language.is_empty() {
                examples.push(Example {
                    place,
                    language,
                    text: block.join("\n"),
                    skip: skip.take(),
                    in_table: false,
                });
            }
            assert!(skip.is_none(), "{name}: a skip before what is not run");
        } else if line.starts_with('|') {
            let last = line.trim_end_matches('|').rsplit_once(" |");
            let last = last.map_or("", |(_, cell)| cell).trim();
            if in_command_table {
                // Pipes in a cell are rare; none of ours has one.
                examples.extend(code_spans(last).into_iter().map(|span| Example {
                    place: place.clone(),
                    language: "sh",
                    text: span,
                    skip: None,
                    in_table: true,
                }));
            }
            in_command_table |= last == "command";
        } else {
            in_command_table = false;
            // An indented block says neither what language it is in nor how to run it.
            if let Some(line) = line.strip_prefix("    ")
                && line.starts_with("piestart ")
            {
                examples.push(Example {
                    place,
                    language: "sh",
                    text: line.to_owned(),
                    skip: Some("it is indented; fence it to have it run".to_owned()),
                    in_table: false,
                });
            }
        }
    }
    examples
}

fn code_spans(text: &str) -> Vec<String> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// The directories in which examples run.
struct Stage {
    dir: tempfile::TempDir,
}

impl Stage {
    fn new() -> Self {
        let stage = Self {
            dir: tempfile::tempdir().expect("a temporary directory"),
        };
        for dir in ["bin", "home", "c", "go", "rust/src"] {
            fs::create_dir_all(stage.path(dir)).expect("makes");
        }
        symlink(env!("CARGO_BIN_EXE_piestart"), stage.path("bin/piestart")).expect("links");
        if let Ok(zig) = std::env::var("PIESTART_ZIG") {
            stage.script("bin/zig", &format!("exec '{zig}' \"$@\""));
        }
        if let Some(go) = plug::go() {
            symlink(go, stage.path("bin/go")).expect("links");
        }
        let write = |name: &str, text: &str| fs::write(stage.path(name), text).expect("writes");
        write("c/prog.c", C_PROGRAM);
        write(
            "c/prog.zig",
            "export fn main(argc: c_int) c_int { return argc + 41; }\n",
        );
        write("c/prog.rs", NO_STD);
        write(
            "c/CMakeLists.txt",
            "cmake_minimum_required(VERSION 3.20)\nproject(prog C)\nadd_executable(prog prog.c)\n",
        );
        write(
            "c/meson.build",
            "project('prog', 'c')\nexecutable('prog', 'prog.c')\n",
        );
        write("rust/src/main.rs", NO_STD);
        write(
            "rust/Cargo.toml",
            "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[profile.dev]\npanic = \"abort\"\n[workspace]\n",
        );
        plug::go_program(&stage.path("go"));
        plug::object(&stage.path("c"), "gcc");
        // A program that succeeds, whatever it is asked.
        write("c/hello.c", "int main(void) { return 0; }\n");
        let hello = stage.path("c/hello");
        ok(piestart()
            .arg("link")
            .arg(stage.path("c/hello.c"))
            .arg("-o")
            .arg(&hello));
        for copy in ["c/server", "go/hello", "go/server", "rust/hello"] {
            fs::copy(&hello, stage.path(copy)).expect("copies");
        }
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn script(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::write(&path, format!("#!/bin/sh\n{text}\n")).expect("writes");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("chmod");
    }

    /// The programs that examples have built, by their names below the stage.
    fn built(&self) -> Vec<PathBuf> {
        fn walk(dir: &Path, found: &mut Vec<PathBuf>) {
            // What the tools try on the way, and what they keep.
            let others = [
                "CMakeFiles",
                "meson-private",
                "deps",
                "home",
                "zig-cache",
                "bin",
            ];
            for entry in fs::read_dir(dir).expect("reads").flatten() {
                let (path, name) = (entry.path(), entry.file_name());
                let kind = entry.file_type().expect("is there");
                if kind.is_dir() && !others.iter().any(|o| name == *o) {
                    walk(&path, found);
                } else if kind.is_file() && name.to_string_lossy().starts_with("prog") {
                    let file = fs::read(&path).expect("reads");
                    // ET_REL is 1.
                    if file.starts_with(b"\x7fELF") && file[16] != 1 {
                        found.push(path);
                    }
                }
            }
        }
        let mut found = Vec::new();
        walk(self.dir.path(), &mut found);
        found
    }

    /// What is wrong with the programs that `example` has built.
    fn judge(&self, example: &Example) -> Option<String> {
        let built = self.built();
        let must = example.in_table || example.text.contains("-o prog");
        if built.is_empty() && must {
            return Some("it built nothing".to_owned());
        }
        for path in built {
            let judged = std::panic::catch_unwind(|| {
                plug::works_hardened(&path);
                let file = fs::read(&path).expect("reads");
                // A variable that glibc's start code looks for.
                let glibc = file.windows(14).any(|w| w == b"GLIBC_TUNABLES");
                let wanted = path.to_string_lossy().contains("glibc");
                assert_eq!(glibc, wanted, "{}: whose libc is in it", path.display());
            });
            if let Err(why) = judged {
                let why = why.downcast_ref::<String>().cloned();
                return Some(why.unwrap_or_else(|| path.display().to_string()));
            }
            fs::remove_file(&path).expect("removes");
        }
        None
    }

    /// Runs `script`; its exit code and both its streams.
    fn run(&self, script: &str) -> (bool, String) {
        let script = script.replace("cargo run --release --", "piestart");
        let dir = if script.contains("cargo build") {
            "rust"
        } else if script.contains("go build") || script.contains("go test") {
            "go"
        } else {
            "c"
        };
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::iter::once(self.path("bin")).chain(std::env::split_paths(&path));
        // A home of its own, where `install` writes; what the tools keep stays where it is.
        let home = std::env::var_os("HOME").map_or_else(|| "/".into(), PathBuf::from);
        let kept = |name: &str, default: &str| {
            std::env::var_os(name).unwrap_or_else(|| home.join(default).into())
        };
        let output = tool("bash")
            .args([
                "--norc",
                "-euo",
                "pipefail",
                "-c",
                "exec 2>&1\neval \"$1\"",
                "example",
                &script,
            ])
            .current_dir(self.path(dir))
            .env(
                "PATH",
                std::env::join_paths(path).expect("no colon in a path"),
            )
            .env("HOME", self.path("home"))
            .env(
                "XDG_CACHE_HOME",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache"),
            )
            .env("CARGO_HOME", kept("CARGO_HOME", ".cargo"))
            .env("RUSTUP_HOME", kept("RUSTUP_HOME", ".rustup"))
            .env("GOCACHE", kept("GOCACHE", ".cache/go-build"))
            .env(
                "ZIG_GLOBAL_CACHE_DIR",
                kept("ZIG_GLOBAL_CACHE_DIR", ".cache/zig"),
            )
            .env("ZIG_LOCAL_CACHE_DIR", self.path("zig-cache"))
            .env("CARGO_NET_OFFLINE", "true")
            .output()
            .expect("bash starts");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        (output.status.success(), text)
    }
}

/// Whether `got` is what `wanted` says; `…` stands for anything within a line, and on a line of its
/// own for lines.
fn matches(wanted: &[&str], got: &[&str]) -> bool {
    match (wanted.split_first(), got.split_first()) {
        (None, None) => true,
        (Some((&"…", rest)), _) => (0..=got.len()).any(|skipped| matches(rest, &got[skipped..])),
        (Some((wanted, more)), Some((got, rest))) => {
            line_matches(wanted, got) && matches(more, rest)
        }
        _ => false,
    }
}

fn line_matches(wanted: &str, got: &str) -> bool {
    let mut parts = wanted.trim_end().split('…');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = got.trim_end().strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// The commands of a `console` block, each with the lines that it prints.
fn transcript(text: &str) -> Vec<(String, Vec<&str>)> {
    let mut commands: Vec<(String, Vec<&str>)> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push((command.to_owned(), Vec::new())),
            (None, Some((command, printed))) if printed.is_empty() && command.ends_with('\\') => {
                command.push('\n');
                command.push_str(line);
            }
            (None, Some((_, printed))) => printed.push(line),
            (None, None) => panic!("{line}: no command before this"),
        }
    }
    commands
}

#[test]
fn every_example_in_the_documents_runs_and_prints_what_it_says() {
    if !plug::is_x86_64()
        || !have(&[
            "bash",
            "gcc",
            "clang",
            "cmake",
            "meson",
            "ninja",
            "pkg-config",
            "jq",
        ])
        || plug::go().is_none()
    {
        return;
    }
    if std::env::var_os("PIESTART_ZIG").is_none() && which::which("zig").is_err() {
        return skip("zig");
    }
    let mut failures = Vec::new();
    let mut ran = 0;
    for (name, text) in documents() {
        let stage = Stage::new();
        for example in examples(&name, &text) {
            let place = &example.place;
            if let Some(why) = &example.skip {
                println!("{place}: not run: {why}");
                continue;
            }
            ran += 1;
            if example.language == "sh" {
                let (good, printed) = stage.run(&example.text);
                if !good {
                    failures.push(format!("{place}: failed\n{}\n{printed}", example.text));
                } else if ["docs/use.md", "docs/toolchains.md"].contains(&&*name)
                    && let Some(wrong) = stage.judge(&example)
                {
                    failures.push(format!("{place}: {}\n{wrong}\n{printed}", example.text));
                }
                continue;
            }
            for (command, wanted) in transcript(&example.text) {
                let (_, printed) = stage.run(&command);
                if !matches(&wanted, &printed.lines().collect::<Vec<_>>()) {
                    failures.push(format!(
                        "{place}: $ {command}\nprints\n{printed}\nand not\n{}",
                        wanted.join("\n")
                    ));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    assert!(ran > 12, "only {ran} examples were found");
}

/// The command lines in `text` that begin with the tool's name, as words.
fn command_lines(text: &str) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for (start, _) in text.match_indices("piestart ") {
        let before = text[..start].chars().next_back();
        if before.is_some_and(|c| !" ('\"$\n|;&`".contains(c)) || text[..start].ends_with("-p ") {
            continue;
        }
        // Within quotes the command ends with them.
        let rest = &text[start..];
        let end = before
            .filter(|c| "'\"".contains(*c))
            .and_then(|c| rest.find(c));
        lines.push(words(&rest[..end.unwrap_or(rest.len())]));
    }
    lines
}

/// Words as a shell splits them, up to what ends a command there, or to a comment.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    let mut in_word = false;
    for c in text.chars() {
        match (c, quote) {
            (c, Some(q)) if c == q => quote = None,
            (c, Some(_)) => word.push(c),
            ('\'' | '"', None) => (quote, in_word) = (Some(c), true),
            ('#' | '(', None) if !in_word => break,
            ('|' | ';' | '&' | ')' | '>' | '<' | '`' | '\n', None) => break,
            (c, None) if c.is_whitespace() => {
                if in_word {
                    words.push(std::mem::take(&mut word));
                }
                in_word = false;
            }
            (c, None) => {
                word.push(c);
                in_word = true;
            }
        }
    }
    if in_word && quote.is_none() {
        words.push(word);
    }
    words
}

/// The tool's own parser takes `words`, or only misses what the text leaves out.
fn understood(words: &[String]) -> Result<(), String> {
    match Cli::try_parse_from(words) {
        Ok(_) => Ok(()),
        Err(error) => match error.kind() {
            ErrorKind::MissingRequiredArgument
            | ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Ok(()),
            _ => Err(error.to_string()),
        },
    }
}

#[test]
fn every_command_line_that_the_documents_show_is_one_that_the_tool_takes() {
    let mut seen = 0;
    let mut failures = Vec::new();
    let mut judge = |place: &str, text: &str| {
        for words in command_lines(text) {
            seen += 1;
            if let Err(error) = understood(&words) {
                failures.push(format!("{place}: {}: {error}", words.join(" ")));
            }
        }
    };
    for (name, text) in documents() {
        for example in examples(&name, &text) {
            judge(&example.place, &example.text);
        }
        for (number, line) in text.lines().enumerate() {
            for span in code_spans(line) {
                judge(&format!("{name}:{}", number + 1), &span);
            }
        }
    }
    let mut root = Cli::command();
    root.build();
    for command in root.get_subcommands() {
        for help in [command.get_before_help(), command.get_after_help()] {
            // The explanation beside an example is not part of it.
            let help = help.map(ToString::to_string).unwrap_or_default();
            let examples: Vec<&str> = help
                .lines()
                .filter(|line| line.starts_with("  "))
                .map(|line| line.trim_start().split("  ").next().unwrap_or_default())
                .collect();
            judge(
                &format!("{} --help", command.get_name()),
                &examples.join("\n"),
            );
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(seen > 60, "only {seen} command lines were found");
}

#[test]
fn an_option_or_a_command_that_is_not_there_is_noticed() {
    for line in [
        "piestart check --nope x",
        "piestart frobnicate x",
        "piestart link --relr=maybe",
    ] {
        assert!(understood(&words(line)).is_err(), "{line}");
    }
}

#[test]
fn dots_stand_for_anything_and_all_else_must_be_there() {
    assert!(matches(&["a … c", "…", "z"], &["a b c", "1", "2", "z"]));
    assert!(matches(&["…"], &[]));
    assert!(!matches(&["a … c"], &["a b d"]));
    assert!(!matches(&["a"], &["a", "b"]));
    assert!(!matches(&["a", "b"], &["a"]));
}
