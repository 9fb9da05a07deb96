// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart run`: a program alone in an empty root.
//!
//! [`Sandbox`] is the same for the rest of the tool.

mod child;
pub mod diagnose;
mod isolation;
mod limits;
mod nodes;
mod plan;
mod program;
mod qemu;
mod root;
mod running;
mod sandbox;
mod streams;
pub mod supervise;
pub mod userns;

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::ValueEnum;

pub use isolation::{Isolation, SpawnError, Step};
pub use limits::Limit;
pub use nodes::Bind;
pub use running::{Child, Output};
pub use sandbox::{Qemu, Sandbox};
pub use streams::Stdio;

use crate::exit;

const AFTER_HELP: &str = "\
Examples:
  piestart run -- ./hello world            nothing but the program, not even its file, is there
  piestart run --bind ./site:/srv:ro --net -- ./server
  piestart run --timeout 10s --limit as=2G -v -- ./hello.aarch64
  CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER='piestart run --' cargo test
  go test -exec 'piestart run --' ./...

Exit status: the program's own; 128+N if signal N ended it; 124 if it took too long; 125 if
piestart failed; 126 if FILE cannot be executed; 127 if there is no FILE.";

/// Run a program in a truly empty root.
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Args {
    /// Show a file or folder of the host in the root; `:ro` makes it read-only, SRC alone keeps its place. Nothing is made on the host for it.
    #[arg(long, value_name = "SRC[:DST[:ro]]", value_parser = parse_bind)]
    pub bind: Vec<Bind>,

    /// Mount /proc, read-only: the program's own; the host's where the kernel allows no other and --pid is not given.
    #[arg(long)]
    pub proc: bool,

    /// Give it a /dev with null, zero, full, random, urandom, tty (which it does not have) and shm.
    #[arg(long)]
    pub dev: bool,

    /// Give it an empty, writable /tmp.
    #[arg(long)]
    pub tmp: bool,

    /// Set an environment variable; K alone takes its value from the caller.
    #[arg(long, value_name = "K[=V]")]
    pub env: Vec<OsString>,

    /// Start with an empty environment.
    #[arg(long)]
    pub clear_env: bool,

    /// Working directory, inside the root.
    #[arg(long, value_name = "DIR")]
    pub cwd: Option<PathBuf>,

    /// End the program and all it has started after this time: SIGTERM, a second later SIGKILL, exit 124. Units ms, s (default), m, h.
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    pub timeout: Option<Duration>,

    /// Emulator for programs of another architecture: `auto`, `never`, or the path of a static qemu-user.
    #[arg(long, value_name = "auto|never|PATH", default_value = "auto", value_parser = parse_qemu)]
    pub qemu: Qemu,

    /// Insist on a PID namespace, and on a /proc of its own: it sees no other process. Without it, it has one where it can be had.
    #[arg(long)]
    pub pid: bool,

    /// Own network namespace: loopback only.
    #[arg(long)]
    pub net: bool,

    /// Own System V IPC namespace.
    #[arg(long)]
    pub ipc: bool,

    /// Limit what each process may use, as prlimit(1) names it: as, core, cpu, data, fsize, memlock, nofile, nproc, stack. K, M, G are units.
    #[arg(long, value_name = "WHAT=N", value_parser = limits::parse_limit)]
    pub limit: Vec<Limit>,

    /// The isolation to use; auto tries user, mount, chroot, none, in this order.
    #[arg(long, value_enum, default_value_t = Rung::Auto, value_name = "HOW")]
    pub isolation: Rung,

    /// Do not fall back: exit 125 if the first isolation cannot be had.
    #[arg(long)]
    pub require_isolation: bool,

    /// Say on stderr which isolation was reached and which were not.
    #[arg(short, long)]
    pub verbose: bool,

    /// The program's file (PATH is not searched) and its arguments.
    #[arg(required = true, trailing_var_arg = true, value_name = "FILE [ARGS]")]
    pub command: Vec<OsString>,
}

/// The choice of `--isolation`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Rung {
    /// The best that can be had.
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
    let file = args.command[0].display();
    let fallen = child.isolation() == Isolation::None && args.isolation == Rung::Auto;
    if args.verbose || fallen {
        for step in child.steps() {
            anstream::eprintln!("piestart: not isolated by {step}");
        }
    }
    if fallen {
        anstream::eprintln!(
            "piestart: warning: {file} runs in this machine's own root (--require-isolation forbids it)"
        );
    }
    if args.verbose {
        anstream::eprintln!("piestart: isolation: {}", child.isolation());
        if !child.has_pid_namespace() {
            anstream::eprintln!("piestart: no PID namespace: other processes are in reach");
        }
        if let Some(emulator) = child.emulator() {
            anstream::eprintln!("piestart: emulator: {}", emulator.display());
        }
    }
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
    Ok(ExitCode::from(exit_code(status)))
}

/// The exit code that stands for `status`, as shells say it.
#[must_use]
pub fn exit_code(status: std::process::ExitStatus) -> u8 {
    let code = status
        .code()
        .or_else(|| status.signal().map(|signal| 128 + signal));
    code.and_then(|code| u8::try_from(code).ok())
        .unwrap_or(exit::RUN_FAILED)
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
        let bytes = setting.as_bytes();
        match bytes.iter().position(|&b| b == b'=') {
            Some(0) => {
                let message = format!("--env {}: no name before `=`", setting.display());
                return Err(exit::Failure::new(exit::RUN_FAILED, message));
            }
            Some(at) => {
                let (key, value) = (&bytes[..at], &bytes[at + 1..]);
                sandbox = sandbox.env(
                    std::ffi::OsStr::from_bytes(key),
                    std::ffi::OsStr::from_bytes(value),
                );
            }
            None => {
                if let Some(value) = std::env::var_os(setting) {
                    sandbox = sandbox.env(setting, value);
                }
            }
        }
    }
    if let Some(cwd) = &args.cwd {
        sandbox = sandbox.cwd(cwd);
    }
    Ok(sandbox)
}

/// `SRC`, `SRC:DST` or `SRC:DST:ro`.
pub(crate) fn parse_bind(text: &str) -> Result<Bind, String> {
    let (text, read_only) = match text.strip_suffix(":ro") {
        Some(rest) => (rest, true),
        None => (text.strip_suffix(":rw").unwrap_or(text), false),
    };
    let (source, dest) = match text.split_once(':') {
        Some((source, dest)) => (PathBuf::from(source), PathBuf::from(dest)),
        None => {
            let source = std::path::absolute(text).map_err(|e| e.to_string())?;
            (source.clone(), source)
        }
    };
    if source.as_os_str().is_empty() {
        return Err("SRC is empty".into());
    }
    if !dest.is_absolute() {
        return Err(format!("DST `{}` is not an absolute path", dest.display()));
    }
    Ok(Bind {
        source,
        dest,
        read_only,
    })
}

/// A number with an optional unit.
pub(crate) fn parse_duration(text: &str) -> Result<Duration, String> {
    let split = text
        .find(|c: char| c.is_ascii_alphabetic())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let scale = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => {
            return Err(format!(
                "unknown unit `{unit}`; ms, s, m and h are possible"
            ));
        }
    };
    let number: f64 = number
        .parse()
        .map_err(|_| format!("`{number}` is not a number"))?;
    let duration = Duration::try_from_secs_f64(number * scale).map_err(|e| e.to_string())?;
    if duration.is_zero() {
        return Err("it must be more than 0".into());
    }
    Ok(duration)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binds_are_read_as_source_destination_mode() {
        let bind = parse_bind("/a:/b:ro").unwrap();
        assert_eq!(
            (bind.source, bind.dest, bind.read_only),
            ("/a".into(), "/b".into(), true)
        );
        let bind = parse_bind("/a").unwrap();
        assert_eq!(
            (bind.source, bind.dest, bind.read_only),
            ("/a".into(), "/a".into(), false)
        );
        assert!(parse_bind("/a:b").is_err());
        assert!(parse_bind(":/b").is_err());
    }

    #[test]
    fn times_have_units() {
        assert_eq!(parse_duration("250ms"), Ok(Duration::from_millis(250)));
        assert_eq!(parse_duration("1.5"), Ok(Duration::from_millis(1500)));
        assert_eq!(parse_duration("2m"), Ok(Duration::from_secs(120)));
        for wrong in ["", "0", "-1", "1d", "x", "nan", "1e300h"] {
            assert!(parse_duration(wrong).is_err(), "{wrong}");
        }
    }
}
