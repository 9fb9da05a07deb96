// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The options of `cargo xtask test`, and its parts.

/// `cargo xtask test`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Run only these parts.
    #[arg(long, value_name = "PART", value_enum, num_args = 1..)]
    pub only: Vec<Part>,

    /// Run all but these parts.
    #[arg(long, value_name = "PART", value_enum, num_args = 1.., conflicts_with = "only")]
    pub without: Vec<Part>,

    /// Run only tests whose name contains this (`unit`, `shape`, `matrix`, `examples`, `boot`, `book`).
    #[arg(long, value_name = "TEXT")]
    pub filter: Option<String>,

    /// Install nothing; skip what needs a missing tool.
    #[arg(long)]
    pub no_setup: bool,

    /// Print every test's output, not only that of failures.
    #[arg(long, short)]
    pub verbose: bool,
}

/// One part of the whole.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Part {
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
    /// The fuzzer builds, and each of its targets takes a file.
    Fuzz,
    /// cli/start, the start code that the tool carries, is what `cargo xtask objects` makes of src and asm.
    Objects,
    /// The tool on other systems: built for Windows and run by wine, type-checked for macOS.
    Hosts,
    /// `cargo test` over the workspace: decoders, properties, the tool.
    Unit,
    /// The built start objects keep the rules of the dark zone; a part of `unit`.
    Shape,
    /// Programs over compilers, linkers, optimisation levels, RELA and RELR, architectures.
    Matrix,
    /// Real programs run their own test suites with each start object: the short form of `cargo xtask trust programs`.
    Programs,
    /// Both crates are packaged, and build from what is in their packages.
    Package,
    /// What a release hands out: made, installed into clean folders, run.
    Dist,
    /// Every example runs with its one command.
    Examples,
    /// Programs of every kind, alone with Debian's kernels, under qemu.
    Boot,
    /// Every command, figure and answer of docs/book comes out as it is shown.
    Book,
}

/// Without `--only`; `unit` has `shape` in it.
pub const ALL: &[Part] = &[
    Part::Fmt,
    Part::Typos,
    Part::Workflows,
    Part::Deny,
    Part::Clippy,
    Part::Doc,
    Part::Msrv,
    Part::Hack,
    Part::Fuzz,
    Part::Objects,
    Part::Hosts,
    Part::Unit,
    Part::Matrix,
    Part::Programs,
    Part::Package,
    Part::Dist,
    Part::Examples,
    Part::Boot,
    Part::Book,
];
