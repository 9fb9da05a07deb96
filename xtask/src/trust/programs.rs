// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask trust programs`: real programs run their own test suites, started by each start object.
//!
//! Lua, zstd, BusyBox and SQLite are built over musl, of Debian's source packages, once; what differs between the three forms
//! of each is one object: musl's `rcrt1.o`, piestart's with `--aslr=kernel`, piestart's with `--aslr=far`. Go's own packages
//! are tested by `go test` and by `piestart go test`. The outcomes are compared test by test.

mod kit;
mod outcomes;
mod suites;
mod user;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use crate::count::Count;
use kit::{Form, Kit};
use outcomes::Outcomes;

/// `cargo xtask trust programs`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only these programs.
    #[arg(value_name = "PROGRAM", value_enum)]
    only: Vec<Program>,

    /// What CI runs: Lua's suite, zstd's of its command line, two packages of Go; some minutes less.
    #[arg(long)]
    short: bool,
}

/// A program with a test suite of its own.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Program {
    /// Lua 5.1 with the suite of its authors.
    Lua,
    /// zstd: its command line, and playTests.sh.
    Zstd,
    /// BusyBox: testsuite/runtest.
    Busybox,
    /// SQLite: testfixture, with a Tcl over musl in it, and veryquick.test.
    Sqlite,
    /// Go's standard library.
    Go,
}

impl Program {
    const ALL: &[Self] = &[Self::Lua, Self::Zstd, Self::Busybox, Self::Sqlite, Self::Go];
    const SHORT: &[Self] = &[Self::Lua, Self::Zstd, Self::Go];
}

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let programs = match (args.only.is_empty(), args.short) {
        (false, _) => args.only.as_slice(),
        (true, false) => Program::ALL,
        (true, true) => Program::SHORT,
    };
    let count = compare(programs, args.short)?;
    println!("{count}");
    Ok(count.exit_code())
}

/// The part `programs` of `cargo xtask test`.
pub fn check() -> Result<Count> {
    compare(Program::SHORT, true)
}

/// Runs each suite in each form. A form passes if each test has the outcome that it has in the first form.
fn compare(programs: &[Program], short: bool) -> Result<Count> {
    let mut count = Count::default();
    let kit = Kit::new()?;
    println!("| suite | form | passed | failed | left out | |\n|---|---|--:|--:|--:|---|");
    for &program in programs {
        match suites::of(program, &kit) {
            Ok(suite) => count.add(one(&kit, &suite, short).unwrap_or_else(|error| {
                println!("failed: {program:?}: {error:#}");
                Count::one(false)
            })),
            Err(error) => count.add(Count::skip(&format!("{program:?}: {error:#}"))),
        }
    }
    Ok(count)
}

fn one(kit: &Kit, suite: &suites::Suite, short: bool) -> Result<Count> {
    let mut count = Count::default();
    let run = |form| -> Result<(Outcomes, f64)> {
        let started = Instant::now();
        let outcomes = suite.run(kit, form, short)?;
        Ok((outcomes, started.elapsed().as_secs_f64()))
    };
    let (own, seconds) = run(Form::Own)?;
    let row = |form: Form, outcomes: &Outcomes, seconds: f64, verdict: &str| {
        let form = suite.name_of(form);
        println!(
            "| {} | {form} | {outcomes} | {verdict}, {seconds:.0} s |",
            suite.name
        );
    };
    row(Form::Own, &own, seconds, "the others are compared with it");
    let failures = own.failures();
    if !failures.is_empty() {
        eprintln!(
            "{}: fails with the first form, too: {}",
            suite.name,
            failures.join(", ")
        );
    }
    // A suite in which next to nothing passes says nothing.
    count.add(Count::one(own.passed() > own.failed()));
    for form in [Form::Kernel, Form::Far] {
        let (mut outcomes, mut seconds) = run(form)?;
        let mut differences = own.differences(&outcomes);
        if !differences.is_empty() {
            // Tests of time fail now and then on a busy machine, in every form, the first too.
            let (again, more) = run(form)?;
            let (own_again, _) = run(Form::Own)?;
            seconds += more;
            let second = own_again.differences(&again);
            differences.retain(|test| second.contains(test));
            outcomes = again;
        }
        let verdict = match differences.as_slice() {
            [] => "the same, test by test".to_owned(),
            some => format!("OTHERWISE: {}", some.join(", ")),
        };
        row(form, &outcomes, seconds, &verdict);
        count.add(Count::one(differences.is_empty()));
    }
    Ok(count)
}
