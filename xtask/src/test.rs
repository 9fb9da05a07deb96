// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask test`: every check, in the order in which a failure is cheapest to find.
//!
//! The last line of the output is `N passed, N failed, N skipped` and nothing else. With `CI` or
//! `PIESTART_REQUIRE_ALL=1` in the environment a skip is a failure.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::setup;

/// `cargo xtask test`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Run only this part; may be given more than once.
    #[arg(long, value_name = "PART", value_enum)]
    only: Vec<Part>,

    /// Within `unit`, `shape` and `matrix`, run only tests whose name contains this.
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,

    /// Install nothing; what is missing is skipped.
    #[arg(long)]
    no_setup: bool,

    /// Print every test's output, not only that of failures.
    #[arg(long, short)]
    verbose: bool,
}

/// One part of the whole.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
enum Part {
    /// `cargo fmt --check`.
    Fmt,
    /// Spelling.
    Typos,
    /// `cargo clippy`, warnings denied.
    Clippy,
    /// `cargo doc`, warnings denied.
    Doc,
    /// `cargo test` over the workspace: decoders, properties, the tool.
    Unit,
    /// The built start objects keep the rules of the dark zone.
    Shape,
    /// Programs over compilers, linkers, optimisation levels, RELA and RELR, architectures.
    Matrix,
    /// Every example runs with its one command.
    Examples,
    /// Every command, figure and answer of docs/book comes out as it is shown.
    Book,
}

/// `unit` has `shape` in it.
const ALL: &[Part] = &[
    Part::Fmt,
    Part::Typos,
    Part::Clippy,
    Part::Doc,
    Part::Unit,
    Part::Matrix,
    Part::Examples,
    Part::Book,
];

/// Checks counted so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Count {
    pub fn one(ok: bool) -> Self {
        Self {
            passed: usize::from(ok),
            failed: usize::from(!ok),
            skipped: 0,
        }
    }

    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let strict = is_set("CI") || is_set("PIESTART_REQUIRE_ALL");
    let report = if args.no_setup {
        setup::check()?
    } else {
        setup::install()?
    };
    for missing in &report.missing {
        println!("missing: {missing}");
    }

    let mut total = Count::default();
    let parts = if args.only.is_empty() {
        ALL
    } else {
        &args.only
    };
    for &part in parts {
        let started = Instant::now();
        println!("\n== {part:?}");
        let count = run_part(part, args, strict)?;
        println!(
            "== {part:?}: {} passed, {} failed, {} skipped in {:.0} s",
            count.passed,
            count.failed,
            count.skipped,
            started.elapsed().as_secs_f64()
        );
        total.add(count);
    }
    let ok = total.failed == 0 && total.passed > 0 && !(strict && total.skipped > 0);
    println!();
    if total.passed + total.failed + total.skipped == 0 {
        println!("nothing matched");
    }
    if strict && total.skipped > 0 {
        println!("a skipped check is a failure here (CI or PIESTART_REQUIRE_ALL is set)");
    }
    println!(
        "{} passed, {} failed, {} skipped",
        total.passed, total.failed, total.skipped
    );
    Ok(if ok {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Whether an environment variable says yes.
fn is_set(name: &str) -> bool {
    std::env::var(name).is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::root());
    command
}

fn run_part(part: Part, args: &Args, strict: bool) -> Result<Count> {
    let mut command = cargo();
    match part {
        Part::Fmt => command.args(["fmt", "--all", "--check"]),
        Part::Clippy => return clippy(),
        Part::Doc => command
            .args([
                "doc",
                "--workspace",
                "--no-deps",
                "--document-private-items",
                "--quiet",
            ])
            .env("RUSTDOCFLAGS", "-D warnings"),
        Part::Typos => {
            let Some(typos) = setup::typos_command() else {
                println!("skipped: needs typos");
                return Ok(Count {
                    skipped: 1,
                    ..Count::default()
                });
            };
            command = Command::new(typos);
            command.current_dir(crate::root())
        }
        Part::Unit | Part::Shape | Part::Matrix => return tests(part, args, strict),
        Part::Examples => return examples(args),
        Part::Book => return crate::book::check(args.filter.as_deref()),
    };
    let status = command
        .status()
        .with_context(|| format!("cannot run {command:?}"))?;
    Ok(Count::one(status.success()))
}

/// The ways in which each package is linted. One at a time: a `no_std` program cannot be built in one
/// call with crates that want the standard library of a dependency that both share.
fn clippy() -> Result<Count> {
    let mut count = Count::default();
    let ways: &[&[&str]] = &[
        &["--package", "piestart", "--all-targets"],
        &["--package", "piestart", "--no-default-features"],
        &[
            "--package",
            "piestart",
            "--no-default-features",
            "--features",
            "start",
        ],
        &["--package", "piestart-cli", "--all-targets"],
        &["--package", "xtask", "--all-targets"],
        &["--package", "piestart-bench", "--all-targets"],
    ];
    for way in ways {
        let status = cargo()
            .args(["clippy", "--quiet"])
            .args(*way)
            .args(["--", "-D", "warnings"])
            .status()
            .context("cannot run cargo clippy")?;
        if !status.success() {
            println!("failed: cargo clippy {}", way.join(" "));
        }
        count.add(Count::one(status.success()));
    }
    Ok(count)
}

/// Parts that are test binaries: `shape` and `matrix` by name, `unit` every package's own.
fn tests(part: Part, args: &Args, strict: bool) -> Result<Count> {
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
                if package == "piestart" {
                    arguments.extend(["--lib", "--tests"]); // Its examples are programs of their own.
                }
                count.add(test(part, &arguments, "none", args, strict)?);
            }
            Ok(count)
        }
    }
}

/// One `cargo test`, the matrix at the extent `matrix`.
fn test(part: Part, arguments: &[&str], matrix: &str, args: &Args, strict: bool) -> Result<Count> {
    let mut command = cargo();
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
    let log = crate::target_dir()
        .join("xtask")
        .join(format!("{part:?}-{}.log", arguments[1]).to_lowercase());
    follow(&mut command, &log, args.verbose)
}

/// Puts what set-up installed where the tests look: the newest Go on `PATH` and in
/// `PIESTART_GO`, every Go in `PIESTART_GO_ALL`, Zig in `PIESTART_ZIG`.
pub fn with_tools(command: &mut Command) -> Result<()> {
    let go: Vec<_> = setup::GO
        .iter()
        .filter_map(|(name, _)| setup::go_command(name))
        .collect();
    if let Some(newest) = go.first().and_then(|go| go.parent()) {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(newest.to_path_buf()).chain(std::env::split_paths(&path));
        command.env("PATH", std::env::join_paths(folders)?);
    }
    if let Some(newest) = go.first() {
        command
            .env("PIESTART_GO", newest)
            .env("PIESTART_GO_ALL", std::env::join_paths(&go)?);
    }
    if let Some(zig) = setup::zig_command() {
        command.env("PIESTART_ZIG", zig);
    }
    Ok(())
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
    let mut skipped = std::collections::BTreeMap::<String, usize>::new();
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
fn examples(args: &Args) -> Result<Count> {
    let mut count = Count::default();
    let dir = crate::root().join("examples");
    let Ok(entries) = fs::read_dir(&dir) else {
        return Ok(count);
    };
    let mut scripts: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path().join("run.sh"))
        .filter(|path| path.is_file())
        .collect();
    scripts.sort();
    let built = cargo()
        .args(["build", "--quiet", "--package", "piestart-cli"])
        .status()?;
    count.add(Count::one(built.success()));
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
        command.env("PIESTART", crate::target_dir().join("debug/piestart"));
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
            Some(69) => (
                "skipped",
                Count {
                    skipped: 1,
                    ..Count::default()
                },
            ),
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
