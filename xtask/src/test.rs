// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask test`: every check, in the order in which a failure is cheapest to find.
//!
//! The last line of the output is `N passed, N failed, N skipped` and nothing else. With `CI` or
//! `PIESTART_REQUIRE_ALL=1` in the environment a skip is a failure.

mod args;
mod hosts;
mod lint;
mod suite;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

pub use args::Args;
use args::{ALL, Part};

use crate::count::Count;
use crate::setup;

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
    for &part in parts.iter().filter(|part| !args.without.contains(part)) {
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
        Part::Fuzz => crate::trust::fuzz::check(),
        Part::Hosts => hosts::run(),
        Part::Objects => crate::objects::check(None),
        Part::Unit | Part::Shape | Part::Matrix => suite::tests(part, args, strict),
        Part::Programs => crate::trust::programs::check(),
        Part::Package => lint::package(),
        Part::Dist => crate::dist::check(),
        Part::Examples => suite::examples(args),
        Part::Boot => crate::boot::check(args.filter.as_deref()),
        Part::Book => crate::book::check(args.filter.as_deref()),
    }
}
