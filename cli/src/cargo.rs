// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart cargo`: the user's `cargo`, whose programs come out as static-PIE: `no_std` ones without a libc, those
//! with `std` with musl or glibc.
//!
//! The flags go to the target alone: with `--target`, cargo keeps them from build scripts and
//! procedural macros, which are ordinary programs of the build machine. For the same reason the
//! linker is given by `-Clinker`: cargo would use `target.….linker` for those too.

use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::process::{Command, ExitCode};

use anyhow::Context;

use crate::install::contents::LINKER_NAME;
use crate::install::kit::Kit;
use crate::link::Libc;
use crate::link::driver::Driver;
use crate::machine::Arch;
use crate::seal::Seal;
use crate::start_options::{Aslr, StartOptions};
use crate::{exit, objects, ui};

/// Run cargo so that programs are static-PIE, without a libc (no_std) or with musl or glibc (std)
#[derive(Debug, clap::Args)]
#[command(
    override_usage = "piestart cargo [OPTIONS] build|run|test|… [CARGO ARGUMENTS]...",
    after_help = "Everything after the cargo command is cargo's own. Commands that build nothing pass through unchanged.
RUSTFLAGS and target.….rustflags are kept and added to; cargo then ignores build.rustflags.
A program with std needs a libc. Rust's musl targets bring theirs along (rustup target add x86_64-unknown-linux-musl).

Examples:
  piestart cargo build --release
  piestart cargo run -- --my-flag
  piestart cargo build --target aarch64-unknown-linux-gnu
  piestart cargo build --target x86_64-unknown-linux-musl
  piestart cargo --libc glibc test"
)]
pub struct Args {
    /// C library, which programs with std need [default: musl for a musl target, else none]
    #[arg(long, value_enum, value_name = "NAME")]
    pub libc: Option<Libc>,

    /// Linker: bfd, lld, rust-lld, mold, a path or a command [default: the first that can]
    #[arg(long, value_name = "LINKER", env = "PIESTART_LD")]
    pub ld: Option<OsString>,

    /// What programs seal at start, so that not even they can change it later [default: what the features of the crate piestart say, else image]
    #[arg(long, value_enum, value_name = "WHAT", env = Seal::VARIABLE)]
    pub seal: Option<Seal>,

    /// Where programs lie while they run: at a random place of their own, or at the kernel's [default: auto]
    #[arg(long, value_enum, value_name = "WHERE", env = Aslr::VARIABLE)]
    pub aslr: Option<Aslr>,

    /// The cargo command and its arguments
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true,
        value_name = "CARGO ARGUMENTS"
    )]
    pub args: Vec<OsString>,
}

/// The cargo commands that compile for the target.
const BUILDING: [&str; 15] = [
    "b", "build", "bench", "c", "check", "clippy", "doc", "fix", "install", "miri", "r", "run",
    "rustc", "t", "test",
];

/// Runs cargo.
///
/// # Errors
/// There is no cargo, the target is not one of ours, no linker can link for it.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let cargo = which::which(&cargo).map_err(|_| {
        exit::Failure::new(
            exit::UNAVAILABLE,
            format!("{}: not found; install Rust", cargo.display()),
        )
    })?;
    let mut command = Command::new(&cargo);
    // `+toolchain` and cargo's own options may stand before the command.
    let name = args
        .args
        .iter()
        .position(|a| !a.to_string_lossy().starts_with(['+', '-']));
    match name {
        Some(at) if BUILDING.iter().any(|b| args.args[at] == *b) => {
            building(&mut command, &args, at + 1)?;
        }
        _ => {
            command.args(&args.args);
        }
    }
    let ended = crate::host::replace(&mut command).map(exit::of_status);
    ended.map_err(|error| {
        exit::Failure::new(
            exit::UNAVAILABLE,
            format!("{}: cannot run it: {error}", cargo.display()),
        )
    })
}

/// Gives `command` the arguments, and what makes its programs static-PIE; the first `at` arguments
/// end with the name of the cargo command.
fn building(command: &mut Command, args: &Args, at: usize) -> anyhow::Result<()> {
    // What follows -- is the program's.
    let own: Vec<_> = args.args.iter().take_while(|a| *a != "--").collect();
    let given = target_of(&own);
    let (triple, arch, libc) = target(given.as_deref(), args.libc)?;
    let options = StartOptions {
        seal: args.seal.unwrap_or_default(),
        aslr: args.aslr.unwrap_or_default(),
    };
    let kit = Kit::cached(arch, options)?;
    // For the build script of the crate piestart, and for the linker.
    if let Some(seal) = args.seal {
        command.env(Seal::VARIABLE, seal.name());
    }
    if let Some(aslr) = args.aslr {
        command.env(Aslr::VARIABLE, aslr.name());
    }
    let mut flags = vec![
        format!("-Clinker={}", kit.path(LINKER_NAME).display()),
        "-Ctarget-feature=+crt-static".into(),
        format!("-Clink-arg=--libc={}", libc.name()),
        format!(
            "-Clink-arg=--cache-key={:016x}",
            cache_key(args, arch, libc)?
        ),
    ];
    if libc == Libc::None {
        flags.push("-Cpanic=abort".into());
    }
    if !arch.rust_links_pie {
        flags.push("-Clink-arg=-static-pie".into());
    }
    if let Some(ld) = &args.ld {
        flags.push(format!("-Clink-arg=--ld={}", ld.display()));
    }
    command.args(&args.args[..at]);
    if given.is_none() {
        command.arg("--target").arg(&triple);
    }
    add_flags(command, &triple, &flags)?;
    let runner = format!(
        "CARGO_TARGET_{}_RUNNER",
        triple.to_uppercase().replace('-', "_")
    );
    if Arch::host() != Some(arch) && std::env::var_os(&runner).is_none() {
        let tool = std::env::current_exe().context("cannot find out where this program is")?;
        command.env(&runner, format!("{} run --qemu=auto --", tool.display()));
    }
    command.args(&args.args[at..]);
    Ok(())
}

/// The target triple to build for, `given` or what `libc` has on the host, its architecture, and the libc.
fn target(given: Option<&str>, libc: Option<Libc>) -> anyhow::Result<(String, Arch, Libc)> {
    let triple = match given {
        Some(triple) => triple.to_owned(),
        None => {
            let host = Arch::host().ok_or_else(|| {
                exit::Failure::new(exit::USAGE, "no start code for this machine; use --target")
            })?;
            let triple = match libc {
                Some(Libc::Musl) => host.rust_musl_triple,
                _ => host.rust_triple,
            };
            triple.to_owned()
        }
    };
    let arch = Arch::from_name(&triple)
        .filter(|_| triple.contains("linux"))
        .ok_or_else(|| {
            exit::Failure::new(
                exit::USAGE,
                format!(
                    "--target {triple}: piestart has start code for {}",
                    ui::listed(&Arch::LINKED.map(Arch::rust_triple), "and")
                ),
            )
        })?
        .links()?;
    let of_target = if triple.contains("-linux-musl") {
        Libc::Musl
    } else {
        Libc::Glibc
    };
    let libc = match libc {
        None if of_target == Libc::Musl => Libc::Musl,
        None => Libc::None,
        Some(libc) if libc == Libc::None || libc == of_target => libc,
        Some(libc) => {
            return Err(exit::Failure::new(
                exit::USAGE,
                format!(
                    "--libc={}: --target {triple} is made for {}; leave one of the two out",
                    libc.name(),
                    of_target.name()
                ),
            ));
        }
    };
    Ok((triple, arch, libc))
}

/// What the linked program depends on besides what cargo knows: with another key cargo links again.
fn cache_key(args: &Args, arch: Arch, libc: Libc) -> anyhow::Result<u64> {
    let driver = match libc {
        Libc::None => Driver::linker(args.ld.as_deref(), arch, &[]),
        // The link finds out whether it can do without one.
        _ => {
            Driver::compiler(None, arch).or_else(|_| Driver::linker(args.ld.as_deref(), arch, &[]))
        }
    }?;
    let mut hasher = DefaultHasher::new();
    driver.identity().hash(&mut hasher);
    args.ld.hash(&mut hasher);
    objects::get(arch, "piestart.o").hash(&mut hasher);
    objects::get(arch, "rcrt1.o").hash(&mut hasher);
    objects::get(arch, "libpiestart.a").hash(&mut hasher);
    (args.seal, args.aslr).hash(&mut hasher);
    Ok(hasher.finish())
}

/// The target among cargo's arguments, or in `CARGO_BUILD_TARGET`.
fn target_of(args: &[&OsString]) -> Option<String> {
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        let text = arg.to_string_lossy();
        if let Some(triple) = text.strip_prefix("--target=") {
            return Some(triple.to_owned());
        }
        if text == "--target" {
            return rest.next().map(|t| t.to_string_lossy().into_owned());
        }
    }
    std::env::var("CARGO_BUILD_TARGET")
        .ok()
        .filter(|t| !t.is_empty())
}

/// Adds `flags` where cargo looks first and the user's own already are: it takes rustflags from one
/// place only (The Cargo Book, `build.rustflags`).
fn add_flags(command: &mut Command, triple: &str, flags: &[String]) -> anyhow::Result<()> {
    if let Some(own) = std::env::var_os("CARGO_ENCODED_RUSTFLAGS") {
        let own = own
            .into_string()
            .ok()
            .context("CARGO_ENCODED_RUSTFLAGS is not UTF-8")?;
        let all: Vec<_> = own
            .split('\x1f')
            .filter(|f| !f.is_empty())
            .map(str::to_owned)
            .chain(flags.iter().cloned())
            .collect();
        command.env("CARGO_ENCODED_RUSTFLAGS", all.join("\x1f"));
    } else if let Some(own) = std::env::var_os("RUSTFLAGS") {
        let own = own.into_string().ok().context("RUSTFLAGS is not UTF-8")?;
        let all: Vec<_> = own
            .split_whitespace()
            .map(str::to_owned)
            .chain(flags.iter().cloned())
            .collect();
        command
            .env_remove("RUSTFLAGS")
            .env("CARGO_ENCODED_RUSTFLAGS", all.join("\x1f"));
    } else {
        let list: Vec<_> = flags.iter().map(|f| format!("{f:?}")).collect();
        command
            .arg("--config")
            .arg(format!("target.{triple}.rustflags=[{}]", list.join(", ")));
    }
    Ok(())
}
