// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The parts that run something: `cargo test`, the matrix, the examples.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use super::args::{Args, Part};
use crate::count::Count;
use crate::repository;
use crate::tools::with_tools;

/// Parts that are test binaries: `shape` and `matrix` by name, `unit` every package's own.
pub fn tests(part: Part, args: &Args, strict: bool) -> Result<Count> {
    match part {
        Part::Matrix => test(
            part,
            &["--package", "piestart", "--test", "matrix"],
            "full",
            args,
            strict,
        ),
        Part::Shape => test(
            part,
            &["--package", "piestart", "--test", "object_shape"],
            "none",
            args,
            strict,
        ),
        _ => {
            let mut count = Count::default();
            for package in ["piestart", "piestart-cli", "xtask", "piestart-bench"] {
                let mut arguments = vec!["--package", package];
                match package {
                    // Its examples are programs of their own.
                    "piestart" => arguments.extend(["--lib", "--tests"]),
                    _ => arguments.extend(repository::UNWINDS),
                }
                count.add(test(part, &arguments, "none", args, strict)?);
            }
            Ok(count)
        }
    }
}

/// One `cargo test`, the matrix at the extent `matrix`.
fn test(part: Part, arguments: &[&str], matrix: &str, args: &Args, strict: bool) -> Result<Count> {
    let mut command = repository::cargo();
    command
        .args(["test", "--no-fail-fast"])
        .args(arguments)
        .env("PIESTART_MATRIX", matrix);
    command.arg("--");
    command.args(&args.filter);
    if part != Part::Matrix {
        // A test that found its tool missing has passed as far as cargo knows; its output tells.
        command.arg("--show-output");
    }
    if strict {
        command.env("PIESTART_REQUIRE_ALL", "1");
    }
    with_tools(&mut command)?;
    let log = repository::target_dir()
        .join("xtask")
        .join(format!("{part:?}-{}.log", arguments[1]).to_lowercase());
    follow(&mut command, &log, args.verbose)
}

/// Runs a `cargo test`, keeps all it prints in `log`, shows what matters, and counts.
fn follow(command: &mut Command, log: &Path, verbose: bool) -> Result<Count> {
    if let Some(parent) = log.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut kept =
        fs::File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run {command:?}"))?;
    let stdout = child.stdout.take().context("no pipe to the test")?;

    let mut count = Count::default();
    let mut skipped = BTreeMap::<String, usize>::new();
    let mut summaries = 0;
    let mut in_failures = false;
    for line in BufReader::new(stdout).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        writeln!(kept, "{line}")?;
        let mut show = verbose;
        if let Some(counts) = summary(&line) {
            count.add(counts);
            summaries += 1;
            in_failures = false;
        } else if line == "failures:" {
            in_failures = true;
        } else if line.starts_with("skipped: ") {
            *skipped.entry(line.to_string()).or_default() += 1;
        } else if line.starts_with("test ") && line.contains("FAILED") {
            show = true;
        }
        if show || in_failures {
            println!("{line}");
        }
    }
    let status = child.wait()?;
    for (reason, times) in &skipped {
        println!("{reason} ({times} times)");
        // Only tests that ended well were counted as passed; the harness of the matrix counts its own.
        let moved = (*times).min(count.passed);
        count.passed -= moved;
        count.skipped += moved;
    }
    if !status.success() && count.failed == 0 {
        println!(
            "{command:?} failed ({status}); see above and {}",
            log.display()
        );
        count.failed += 1;
    }
    if summaries == 0 && status.success() {
        println!("no test ran; see {}", log.display());
    }
    println!("log: {}", log.display());
    Ok(count)
}

/// Reads `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
fn summary(line: &str) -> Option<Count> {
    let counts = line.strip_prefix("test result: ")?;
    let number = |what: &str| -> usize {
        counts
            .split(['.', ';'])
            .find_map(|part| part.trim().strip_suffix(what)?.trim().parse().ok())
            .unwrap_or(0)
    };
    Some(Count {
        passed: number("passed"),
        failed: number("failed"),
        skipped: 0, // An ignored test is a measurement to be asked for, not a check left out.
    })
}

/// Each folder of `examples/` that has a `run.sh`, run as its README says.
pub fn examples(args: &Args) -> Result<Count> {
    let mut count = Count::default();
    let dir = repository::root().join("examples");
    let Ok(entries) = fs::read_dir(&dir) else {
        return Ok(count);
    };
    let mut scripts: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path().join("run.sh"))
        .filter(|path| path.is_file())
        .collect();
    scripts.sort();
    let tool = repository::build_tool();
    count.add(Count::one(tool.is_ok()));
    for script in scripts {
        let name = script
            .parent()
            .and_then(Path::file_name)
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if args
            .filter
            .as_ref()
            .is_some_and(|filter| !name.contains(filter.as_str()))
        {
            continue;
        }
        let mut command = Command::new(&script);
        with_tools(&mut command)?;
        command.env("PIESTART", repository::tool());
        let out = command
            .output()
            .with_context(|| format!("cannot run {}", script.display()))?;
        let text = format!(
            "{}{}",
            String::from_utf8_lossy(&out.stdout),
            String::from_utf8_lossy(&out.stderr)
        );
        // Exit status 69 is the project's "a tool is missing".
        let (word, one) = match out.status.code() {
            Some(0) => ("ok", Count::one(true)),
            Some(69) => ("skipped", Count::one_skipped()),
            _ => ("FAILED", Count::one(false)),
        };
        println!("example {name} ... {word}");
        if word != "ok" || args.verbose {
            println!("{text}");
        }
        count.add(one);
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn summary_lines_are_counted() {
        let count = summary("test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s")
            .expect("a summary line");
        assert_eq!((count.passed, count.failed, count.skipped), (12, 3, 0));
    }

    #[test]
    fn other_lines_are_not() {
        assert!(summary("test relro ... ok").is_none());
    }
}
