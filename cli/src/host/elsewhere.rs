// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What needs Linux, where there is none: each command takes any arguments, says so in one line, and exits with
//! [`exit::UNAVAILABLE`].

use std::path::Path;

use crate::convert::{Expected, Verified};
use crate::elf::Elf;
use crate::exit;
use crate::live::Live;

/// The error of `what`, which only Linux can do.
fn needs_linux(what: &str) -> anyhow::Error {
    exit::Failure::new(
        exit::UNAVAILABLE,
        format!(
            "{what} needs Linux: it starts programs or asks the kernel; this is {}",
            std::env::consts::OS
        ),
    )
}

/// A subcommand.
macro_rules! command {
    ($name:ident) => {
        #[doc = concat!("`piestart ", stringify!($name), "`.")]
        pub mod $name {
            use std::ffi::OsString;
            use std::process::ExitCode;

            /// Any arguments.
            #[derive(Clone, Debug, clap::Args)]
            pub struct Args {
                /// Whatever it takes on Linux
                #[arg(
                    value_name = "ARGS",
                    trailing_var_arg = true,
                    allow_hyphen_values = true
                )]
                args: Vec<OsString>,
            }

            /// Does not run.
            ///
            /// # Errors
            /// Always: it needs Linux.
            pub fn run(_: Args) -> anyhow::Result<ExitCode> {
                Err(super::needs_linux(concat!("piestart ", stringify!($name))))
            }
        }
    };
}

command!(aslr);
command!(demo);
command!(doctor);
command!(run);
command!(trace);

/// `check --live`.
///
/// # Errors
/// Always: it needs Linux.
pub fn look(_: &Elf, _: &[u64]) -> anyhow::Result<Live> {
    Err(needs_linux("check --live"))
}

/// `convert --verify`.
///
/// # Errors
/// Always: it needs Linux.
pub fn verify(_: &Path, _: &[u8], _: Expected) -> anyhow::Result<Verified> {
    Err(needs_linux("convert --verify"))
}
