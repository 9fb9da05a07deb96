// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The command `piestart run`.

use std::ffi::OsString;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::ValueEnum;

use super::isolation::{Isolation, SpawnError};
use super::limits::{self, Limit};
use super::nodes::Bind;
use super::running::Child;
use super::sandbox::{Qemu, Sandbox};
use super::supervise;
use super::values::{EnvSetting, parse_bind, parse_duration};
use crate::exit;
use crate::ui::Shown as _;

const AFTER_HELP: &str = "\
Exit status: the program's own; 128+N if signal N ended it; 124 if it took too long; 125 if
piestart failed; 126 if FILE cannot be executed; 127 if there is no FILE; 2 for a wrong option.

Examples:
  piestart run -- ./hello world            the root holds nothing, not even the program's file
  piestart run --bind ./site:/srv:ro --net -- ./server
  piestart run --timeout 10s --limit as=2G -v -- ./hello.aarch64
  CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER='piestart run --' cargo test
  go test -exec 'piestart run --' ./...";

/// Arguments of `piestart run`.
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Args {
    /// Make a file or folder of the host visible in the root: `:ro` read-only, SRC alone at the same path. Nothing is created on the host.
    #[arg(long, value_name = "SRC[:DST[:ro]]", value_parser = parse_bind)]
    pub bind: Vec<Bind>,

    /// Mount /proc, read-only. It shows the program's own processes; without --pid the host's, if the kernel allows no other.
    #[arg(long)]
    pub proc: bool,

    /// Add a /dev with null, zero, full, random, urandom, tty (the program has no terminal) and shm.
    #[arg(long)]
    pub dev: bool,

    /// Add an empty, writable /tmp.
    #[arg(long)]
    pub tmp: bool,

    /// Set an environment variable; K alone takes the caller's value.
    #[arg(long, value_name = "K[=V]", value_parser = EnvSetting::parser())]
    pub env: Vec<EnvSetting>,

    /// Start with an empty environment.
    #[arg(long)]
    pub clear_env: bool,

    /// Working directory, inside the root.
    #[arg(long, value_name = "DIR")]
    pub cwd: Option<PathBuf>,

    /// End the program and everything it started after this time: SIGTERM, one second later SIGKILL; exit 124. Units: ms, s (default), m, h.
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    pub timeout: Option<Duration>,

    /// Emulator for programs of another architecture: `auto`, `never`, or the path of a static qemu-user.
    #[arg(long, value_name = "auto|never|PATH", default_value = "auto", value_parser = parse_qemu)]
    pub qemu: Qemu,

    /// Require a PID namespace and a /proc of its own, so that it sees no other process. Without this option it gets one if possible.
    #[arg(long)]
    pub pid: bool,

    /// Run in a network namespace of its own: loopback only.
    #[arg(long)]
    pub net: bool,

    /// Run in a System V IPC namespace of its own.
    #[arg(long)]
    pub ipc: bool,

    /// Limit what each process may use, as prlimit(1) names it: as, core, cpu, data, fsize, memlock, nofile, nproc, stack. K, M, G are units.
    #[arg(long, value_name = "WHAT=N", value_parser = limits::parse_limit)]
    pub limit: Vec<Limit>,

    /// Isolation to use; auto tries user, mount, chroot, none, in this order.
    #[arg(long, value_enum, default_value_t = Rung::Auto, value_name = "HOW")]
    pub isolation: Rung,

    /// Fail with exit 125 if the first isolation is not available, instead of falling back.
    #[arg(long)]
    pub require_isolation: bool,

    /// Report on stderr which isolation is in use, and why not a better one.
    #[arg(short, long)]
    pub verbose: bool,

    /// The program's file (PATH is not searched) and its arguments.
    #[arg(required = true, trailing_var_arg = true, value_name = "FILE [ARGS]")]
    pub command: Vec<OsString>,
}

/// The choice of `--isolation`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Rung {
    /// The best that is available.
    Auto,
    /// User and mount namespaces.
    User,
    /// Mount namespace only (root).
    Mount,
    /// chroot to an empty directory (root).
    Chroot,
    /// The host's root.
    None,
}

impl Rung {
    fn ladder(self, no_fall_back: bool) -> Vec<Isolation> {
        match self {
            Self::Auto if no_fall_back => vec![Isolation::UserNamespace],
            Self::Auto => Isolation::LADDER.into(),
            Self::User => vec![Isolation::UserNamespace],
            Self::Mount => vec![Isolation::MountNamespace],
            Self::Chroot => vec![Isolation::Chroot],
            Self::None => vec![Isolation::None],
        }
    }
}

/// Runs the command; the exit code is the program's.
///
/// # Errors
/// What kept the program from being started, with the exit code for it.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let failed = |error: std::io::Error| exit::Failure::new(exit::RUN_FAILED, error.to_string());
    let signals = supervise::Signals::catch().map_err(failed)?;
    let descendants = supervise::Descendants::adopt();
    let mut child = sandbox(&args)?.spawn().map_err(SpawnError::into_failure)?;
    let file = args.command[0].shown();
    announce(&args, &child);
    let end = supervise::wait(&mut child, &signals, args.timeout).map_err(failed);
    if !child.has_pid_namespace() {
        descendants.end();
    }
    let Some(status) = end? else {
        anstream::eprintln!(
            "piestart: {file}: ended after {:?}",
            args.timeout.unwrap_or_default()
        );
        return Ok(ExitCode::from(exit::TIMED_OUT));
    };
    if let (true, Some(number)) = (args.verbose, status.signal()) {
        let name =
            nix::sys::signal::Signal::try_from(number).map_or("an unnamed signal", |s| s.as_str());
        anstream::eprintln!("piestart: {file}: ended by {name}");
    }
    Ok(exit::of_status(status))
}

/// Says on stderr how the program is isolated, if `--verbose` asks for it or it is not.
fn announce(args: &Args, child: &Child) {
    let fallen = child.isolation() == Isolation::None && args.isolation == Rung::Auto;
    if args.verbose || fallen {
        for rung in child.unreached() {
            anstream::eprintln!("piestart: not isolated by {rung}");
        }
    }
    if fallen {
        let file = args.command[0].shown();
        anstream::eprintln!(
            "piestart: warning: {file}: NOT isolated: running in the host's root (--require-isolation makes this an error)"
        );
    }
    if !args.verbose {
        return;
    }
    anstream::eprintln!("piestart: isolation: {}", child.isolation());
    if !child.has_pid_namespace() {
        anstream::eprintln!("piestart: no PID namespace: the program can reach other processes");
    }
    if let Some(emulator) = child.emulator() {
        anstream::eprintln!("piestart: emulator: {}", emulator.shown());
    }
}

/// The sandbox that `args` describe.
fn sandbox(args: &Args) -> anyhow::Result<Sandbox> {
    let (program, arguments) = args.command.split_first().context("no FILE")?;
    let mut sandbox = Sandbox::new(program)
        .args(arguments)
        .proc(args.proc)
        .dev(args.dev)
        .tmp(args.tmp)
        .pid_namespace(args.pid)
        .net_namespace(args.net)
        .ipc_namespace(args.ipc)
        .qemu(args.qemu.clone())
        .nothing_outlives()
        .ladder(args.isolation.ladder(args.require_isolation))
        .die_with_parent(true);
    for bind in &args.bind {
        sandbox = sandbox.bind(bind.clone());
    }
    for limit in &args.limit {
        sandbox = sandbox.limit(*limit);
    }
    if args.clear_env {
        sandbox = sandbox.env_clear();
    }
    for setting in &args.env {
        sandbox = setting.apply(sandbox);
    }
    if let Some(cwd) = &args.cwd {
        sandbox = sandbox.cwd(cwd);
    }
    Ok(sandbox)
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "clap's value parsers return a Result"
)]
fn parse_qemu(text: &str) -> Result<Qemu, String> {
    Ok(match text {
        "auto" => Qemu::Auto,
        "never" => Qemu::Never,
        path => Qemu::Path(path.into()),
    })
}
