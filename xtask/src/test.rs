// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask test`: every check, in the order in which a failure is cheapest to find.
//!
//! The last line of the output is `N passed, N failed, N skipped` and nothing else. With `CI` or
//! `PIESTART_REQUIRE_ALL=1` in the environment a skip is a failure.

mod lint;
mod suite;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use crate::count::Count;
use crate::setup;

/// `cargo xtask test`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Run only these parts.
    #[arg(long, value_name = "PART", value_enum, num_args = 1..)]
    only: Vec<Part>,

    /// Run only tests whose name contains this (`unit`, `shape`, `matrix`, `examples`, `book`).
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,

    /// Install nothing; skip what needs a missing tool.
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
    /// The CI workflows, by actionlint and zizmor.
    Workflows,
    /// Licences, sources and advisories of the dependencies, by cargo-deny.
    Deny,
    /// `cargo clippy`, warnings denied.
    Clippy,
    /// `cargo doc`, warnings denied.
    Doc,
    /// The `rust-version` of each package holds.
    Msrv,
    /// Every combination of the crate's features compiles, by cargo-hack.
    Hack,
    /// `cargo test` over the workspace: decoders, properties, the tool.
    Unit,
    /// The built start objects keep the rules of the dark zone; a part of `unit`.
    Shape,
    /// Programs over compilers, linkers, optimisation levels, RELA and RELR, architectures.
    Matrix,
    /// Every example runs with its one command.
    Examples,
    /// Every command, figure and answer of docs/book comes out as it is shown.
    Book,
}

/// Without `--only`; `unit` has `shape` in it.
const ALL: &[Part] = &[
    Part::Fmt,
    Part::Typos,
    Part::Workflows,
    Part::Deny,
    Part::Clippy,
    Part::Doc,
    Part::Msrv,
    Part::Hack,
    Part::Unit,
    Part::Matrix,
    Part::Examples,
    Part::Book,
];

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let strict = is_set("CI") || is_set("PIESTART_REQUIRE_ALL");
    let report = if args.no_setup {
        setup::check()
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
            "== {part:?}: {count} in {:.0} s",
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
    println!("{total}");
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

fn run_part(part: Part, args: &Args, strict: bool) -> Result<Count> {
    match part {
        Part::Fmt => lint::fmt(),
        Part::Typos => lint::typos(),
        Part::Workflows => lint::workflows(),
        Part::Deny => lint::deny(),
        Part::Clippy => lint::clippy(),
        Part::Doc => lint::doc(),
        Part::Msrv => lint::msrv(),
        Part::Hack => lint::hack(),
        Part::Unit | Part::Shape | Part::Matrix => suite::tests(part, args, strict),
        Part::Examples => suite::examples(args),
        Part::Book => crate::book::check(args.filter.as_deref()),
    }
}
