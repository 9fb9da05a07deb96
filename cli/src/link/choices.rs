// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! piestart's own options of a link: which libc, which linker, what to pack and what to seal.

use std::ffi::OsString;

use clap::{Args as _, FromArgMatches, ValueEnum};

use crate::exit;
use crate::install::own;
use crate::machine::Arch;
use crate::seal::Seal;
use crate::start_options::{Aslr, StartOptions};
use crate::ui;

/// The C library a program is linked with.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Libc {
    /// None: `piestart.o` starts the program.
    #[default]
    None,
    /// musl, started by piestart's `rcrt1.o`, which protects RELRO (musl's own does not).
    Musl,
    /// glibc, which relocates itself; piestart's `rcrt1.o` passes on to it.
    Glibc,
}

impl Libc {
    /// As in `--libc=NAME`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Musl => "musl",
            Self::Glibc => "glibc",
        }
    }
}

/// Whether to do something.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum When {
    /// If the linker can.
    #[default]
    Auto,
    /// Yes; an error if the linker cannot.
    Always,
    /// No.
    Never,
}

/// Whether to add the start object.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Start {
    /// Unless an input defines `_start`, as programs that use the `piestart` crate do.
    #[default]
    Auto,
    /// Yes.
    Always,
    /// No.
    Never,
}

/// The options that are piestart's own; all others are gcc's.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// Link for this architecture [default: that of the first object]
    #[arg(long, value_name = "ARCH", value_parser = parse_arch)]
    pub target: Option<Arch>,

    /// C library to link with [default: the one that Rust's std or a libc's start object on the line is of, else none]
    #[arg(long, value_enum, value_name = "NAME")]
    pub libc: Option<Libc>,

    /// Linker: bfd, lld, rust-lld, mold, a path or a command [default: the first that can]
    #[arg(long, value_name = "LINKER", env = "PIESTART_LD")]
    pub ld: Option<OsString>,

    /// Let this compiler drive the link [default: none unless there are sources or a libc]
    #[arg(long, value_name = "COMPILER", env = "PIESTART_CC")]
    pub cc: Option<OsString>,

    /// Whether to pack relative relocations (DT_RELR)
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub relr: When,

    /// Whether to add the start object
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub start: Start,

    /// What the program seals at start [default: as the install that piestart-link lies in, else image]
    #[arg(long, value_enum, value_name = "WHAT", env = Seal::VARIABLE)]
    pub seal: Option<Seal>,

    /// Where the program lies while it runs: at a random place of its own, or at the kernel's [default: as the install that piestart-link lies in, else auto]
    #[arg(long, value_enum, value_name = "WHERE", env = Aslr::VARIABLE)]
    pub aslr: Option<Aslr>,

    /// Ignored; lets a build system that hashes its command lines see a change
    #[arg(long, hide = true, value_name = "KEY")]
    pub cache_key: Option<OsString>,
}

impl Options {
    /// The C library, none unless one was chosen.
    #[must_use]
    pub fn libc(&self) -> Libc {
        self.libc.unwrap_or_default()
    }

    /// What is chosen about the start: what was asked for, else what the objects beside this program have.
    #[must_use]
    pub fn start_options(&self) -> StartOptions {
        let beside = match (self.seal, self.aslr) {
            (Some(_), Some(_)) => None,
            _ => own::options(),
        };
        let beside = beside.unwrap_or_default();
        StartOptions {
            seal: self.seal.unwrap_or(beside.seal),
            aslr: self.aslr.unwrap_or(beside.aslr),
        }
    }

    /// Their names, without dashes.
    #[must_use]
    pub fn names() -> Vec<String> {
        let own = Self::augment_args_for_update(clap::Command::new("link"));
        own.get_arguments()
            .filter_map(clap::Arg::get_long)
            .map(str::to_owned)
            .collect()
    }

    /// Takes over `words`, each `--NAME=VALUE`: they may stand anywhere among gcc's arguments.
    ///
    /// # Errors
    /// A value that the option does not take.
    pub fn take(&mut self, words: Vec<OsString>) -> anyhow::Result<()> {
        if words.is_empty() {
            return Ok(());
        }
        let command =
            Self::augment_args_for_update(clap::Command::new("piestart link").no_binary_name(true));
        let parsed = command
            .try_get_matches_from(words)
            .and_then(|matches| self.update_from_arg_matches(&matches));
        parsed.map_err(|e| {
            let text = e.to_string();
            let line = text.lines().next().unwrap_or_default();
            exit::Failure::new(exit::USAGE, line.trim_start_matches("error: "))
        })
    }
}

fn parse_arch(text: &str) -> Result<Arch, String> {
    Arch::from_name(text).ok_or_else(|| {
        format!(
            "piestart has start code for {}",
            ui::listed(&Arch::LINKED.map(Arch::name), "and")
        )
    })
}
