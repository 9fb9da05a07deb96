// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Arguments of `piestart go`, and go's own apart: its folder, its command, the rest.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use anyhow::Context;

use crate::link::Libc;
use crate::seal::Seal;
use crate::start_options::Aslr;

/// Run go so that its programs are static-PIE, without cgo or with a C library
#[derive(Debug, clap::Args)]
#[command(
    override_usage = "piestart go [OPTIONS] build|run|test|install|tool|… [GO ARGUMENTS]...",
    after_help = "Everything after the go command is go's own. Commands that build nothing pass through unchanged.
Go's own linker links, and what it made is converted (`piestart convert`): no other linker and no compiler are needed.
With --libc, --ld, -ldflags=-linkmode=external or -extldflags an external linker links.
Flags in GOFLAGS count as on the command line. A program that needs cgo is refused unless --libc says which C library.
Works with Go 1.21 and later. `piestart flags --for go` prints the environment that does the same for plain `go`.

Examples:
  piestart go build ./cmd/prog
  GOARCH=arm64 piestart go build -trimpath -ldflags='-s -w' .
  piestart go --libc=musl build ./cmd/with-cgo
  piestart go test -exec 'piestart run --' ./..."
)]
pub struct Args {
    /// C library for programs with cgo; turns cgo on
    #[arg(long, value_enum, default_value_t, value_name = "NAME")]
    pub libc: Libc,

    /// Link by this linker: bfd, lld, rust-lld, mold, a path or a command [default: Go's own; with --libc the
    /// first that can]
    #[arg(long, value_name = "LINKER", env = "PIESTART_LD")]
    pub ld: Option<OsString>,

    /// C compiler, with --libc [default: CC, else the first that can]
    #[arg(long, value_name = "COMPILER", env = "PIESTART_CC")]
    pub cc: Option<OsString>,

    /// What programs seal at start, so that not even they can change it later
    #[arg(long, value_enum, default_value_t, value_name = "WHAT", env = Seal::VARIABLE)]
    pub seal: Seal,

    /// Where programs lie while they run: at a random place of their own, or at the kernel's
    #[arg(long, value_enum, default_value_t, value_name = "WHERE", env = Aslr::VARIABLE)]
    pub aslr: Aslr,

    /// The go command to run
    #[arg(long, value_name = "GO", default_value = "go")]
    pub go: OsString,

    /// The go command and its arguments
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true,
        value_name = "GO ARGUMENTS"
    )]
    pub args: Vec<OsString>,
}

/// Splits go's arguments into the folder of `-C`, which may stand before the command or right after
/// it, the command, and the rest.
///
/// # Errors
/// There is no command.
pub fn split(args: &[OsString]) -> anyhow::Result<(Option<PathBuf>, &OsStr, &[OsString])> {
    let (before, args) = change_dir(args);
    let (name, rest) = args.split_first().context("no go command")?;
    // go takes one -C and refuses a second, which stays.
    let (after, rest) = match before {
        Some(_) => (None, rest),
        None => change_dir(rest),
    };
    Ok((before.or(after), name, rest))
}

/// `-C DIR` in one of its spellings, if `args` begin with it.
fn change_dir(args: &[OsString]) -> (Option<PathBuf>, &[OsString]) {
    let Some(first) = args.first().and_then(|a| a.to_str()) else {
        return (None, args);
    };
    match (first, args.get(1)) {
        ("-C" | "--C", Some(dir)) => (Some(dir.into()), &args[2..]),
        _ => match first
            .strip_prefix("-C=")
            .or_else(|| first.strip_prefix("--C="))
        {
            Some(dir) => (Some(dir.into()), &args[1..]),
            None => (None, args),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_folder_stands_before_the_command_or_right_after_it() {
        for text in [
            "-C d build x",
            "build -C d x",
            "--C=d build x",
            "build -C=d x",
        ] {
            let args = words(text);
            let (dir, name, rest) = split(&args).unwrap();
            assert_eq!(dir, Some(PathBuf::from("d")), "{text}");
            assert_eq!(
                (name, rest),
                (OsStr::new("build"), &words("x")[..]),
                "{text}"
            );
        }
        let args = words("build x -C d");
        let (dir, _, rest) = split(&args).unwrap();
        assert_eq!((dir, rest.len()), (None, 3));
    }
}
