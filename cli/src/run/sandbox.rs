// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! How to start a program in an empty root: the builder.
//!
//! [`Sandbox::spawn`] and [`Sandbox::output`] are in `spawn.rs`.

use std::ffi::OsString;
use std::path::PathBuf;

use rustix::process::Resource;
use rustix::thread::UnshareFlags;

use super::isolation::Isolation;
use super::limits::Limit;
use super::nodes::{Bind, Contents};
use super::streams::Stdio;
use crate::elf::Stamp;

/// Which emulator runs a program of another architecture.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Qemu {
    /// None: the kernel gets every file, whatever it is.
    Never,
    /// `qemu-ARCH-static` or `qemu-ARCH` from `PATH`, for files of another architecture.
    #[default]
    Auto,
    /// This one, for every file.
    Path(PathBuf),
}

/// How to start one program in an empty root.
///
/// The file is executed by descriptor (execveat(2), `AT_EMPTY_PATH`), so that not even the program
/// itself is in the root. It gets no capabilities, `no_new_privs`, and no open descriptor but the
/// three streams. The environment is the caller's unless [`env_clear`](Self::env_clear).
///
/// ```no_run
/// use piestart_cli::run::{Sandbox, Stdio};
///
/// let mut child = Sandbox::new("target/hello").arg("world").stdout(Stdio::Piped).spawn()?;
/// println!("process {} in: {}", child.id(), child.isolation());
/// let text = std::io::read_to_string(child.stdout.take().unwrap())?;
/// println!("{text} {}", child.wait()?);
/// # Ok::<(), anyhow::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Sandbox {
    pub(super) program: PathBuf,
    pub(super) arg0: Option<OsString>,
    pub(super) args: Vec<OsString>,
    pub(super) env_clear: bool,
    pub(super) env: Vec<(OsString, OsString)>,
    pub(super) cwd: Option<PathBuf>,
    pub(super) contents: Contents,
    pub(super) host_root: bool,
    pub(super) required: UnshareFlags,
    pub(super) wanted: UnshareFlags,
    pub(super) limits: Vec<Limit>,
    pub(super) stamp: Option<Stamp>,
    pub(super) ladder: Vec<Isolation>,
    pub(super) qemu: Qemu,
    pub(super) streams: [Stdio; 3],
    pub(super) traced: bool,
    pub(super) no_aslr: bool,
    pub(super) die_with_parent: bool,
}

impl Sandbox {
    /// `program`, without arguments, with the whole ladder, and streams inherited.
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            arg0: None,
            args: Vec::new(),
            env_clear: false,
            env: Vec::new(),
            cwd: None,
            contents: Contents::default(),
            host_root: false,
            required: UnshareFlags::empty(),
            wanted: UnshareFlags::empty(),
            limits: Vec::new(),
            stamp: None,
            ladder: Isolation::LADDER.into(),
            qemu: Qemu::Auto,
            streams: [Stdio::Inherit; 3],
            traced: false,
            no_aslr: false,
            die_with_parent: false,
        }
    }

    /// Sets `argv[0]`; otherwise it is the program's path as given.
    #[must_use]
    pub fn arg0(mut self, arg0: impl Into<OsString>) -> Self {
        self.arg0 = Some(arg0.into());
        self
    }

    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, arg: impl Into<OsString>) -> Self {
        self.args.push(arg.into());
        self
    }

    /// Adds arguments.
    #[must_use]
    pub fn args(mut self, args: impl IntoIterator<Item = impl Into<OsString>>) -> Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    /// Starts with an empty environment, to which [`env`](Self::env) adds.
    #[must_use]
    pub fn env_clear(mut self) -> Self {
        self.env_clear = true;
        self
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn env(mut self, key: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.env.push((key.into(), value.into()));
        self
    }

    /// The working directory, inside the root. Otherwise `/` (without isolation: the caller's).
    #[must_use]
    pub fn cwd(mut self, directory: impl Into<PathBuf>) -> Self {
        self.cwd = Some(directory.into());
        self
    }

    /// Makes a file or folder of the host visible in the root.
    #[must_use]
    pub fn bind(mut self, bind: Bind) -> Self {
        self.contents.binds.push(bind);
        self
    }

    /// Mounts `/proc` read-only: its own if it has a PID namespace and the kernel allows it, else the host's.
    /// Never the host's with [`pid_namespace`](Self::pid_namespace).
    #[must_use]
    pub fn proc(mut self, yes: bool) -> Self {
        self.contents.proc = yes;
        self
    }

    /// Adds `/dev` with `null zero full random urandom tty`, links for the streams, and `/dev/shm`.
    #[must_use]
    pub fn dev(mut self, yes: bool) -> Self {
        self.contents.dev = yes;
        self
    }

    /// Adds an empty, writable `/tmp`.
    #[must_use]
    pub fn tmp(mut self, yes: bool) -> Self {
        self.contents.tmp = yes;
        self
    }

    /// Requires a PID namespace of its own; all processes in it end with the program.
    #[must_use]
    pub fn pid_namespace(mut self, yes: bool) -> Self {
        self.required.set(UnshareFlags::NEWPID, yes);
        self
    }

    /// Requires a network namespace of its own: nothing but loopback.
    #[must_use]
    pub fn net_namespace(mut self, yes: bool) -> Self {
        self.required.set(UnshareFlags::NEWNET, yes);
        self
    }

    /// Requires a System V IPC and POSIX message queue namespace of its own.
    #[must_use]
    pub fn ipc_namespace(mut self, yes: bool) -> Self {
        self.required.set(UnshareFlags::NEWIPC, yes);
        self
    }

    /// Uses a PID namespace of its own if one is available, so that no process of the program outlives it.
    #[must_use]
    pub fn nothing_outlives(mut self) -> Self {
        self.wanted |= UnshareFlags::NEWPID;
        self
    }

    /// For a file from somebody else, whose code runs before anything is known about it: if they are available,
    /// PID, network and IPC namespaces of its own; no core dump.
    #[must_use]
    pub fn judged(mut self) -> Self {
        self.wanted |= UnshareFlags::NEWPID | UnshareFlags::NEWNET | UnshareFlags::NEWIPC;
        self.limits.push(Limit {
            resource: Resource::Core,
            value: 0,
        });
        self
    }

    /// The host's root, read-only, instead of the empty one: for dynamically linked programs. Everything else
    /// that would be put into the root is ignored.
    #[must_use]
    pub fn host_root(mut self, yes: bool) -> Self {
        self.host_root = yes;
        self
    }

    /// Sets a limit.
    #[must_use]
    pub fn limit(mut self, limit: Limit) -> Self {
        self.limits.push(limit);
        self
    }

    /// Starts the program only if it is the file that the stamp was taken of.
    #[must_use]
    pub fn must_be(mut self, stamp: Option<Stamp>) -> Self {
        self.stamp = stamp;
        self
    }

    /// The rungs to try, in this order, instead of [`Isolation::LADDER`].
    #[must_use]
    pub fn ladder(mut self, rungs: impl Into<Vec<Isolation>>) -> Self {
        self.ladder = rungs.into();
        self
    }

    /// The emulator for other architectures; [`Qemu::Auto`] unless set.
    #[must_use]
    pub fn qemu(mut self, qemu: Qemu) -> Self {
        self.qemu = qemu;
        self
    }

    /// Standard input.
    #[must_use]
    pub fn stdin(mut self, stream: Stdio) -> Self {
        self.streams[0] = stream;
        self
    }

    /// Standard output.
    #[must_use]
    pub fn stdout(mut self, stream: Stdio) -> Self {
        self.streams[1] = stream;
        self
    }

    /// Standard error.
    #[must_use]
    pub fn stderr(mut self, stream: Stdio) -> Self {
        self.streams[2] = stream;
        self
    }

    /// Stops the program at its first instruction, traced by the calling thread
    /// (`PTRACE_TRACEME`): the first waitpid(2) by that thread reports a stop by `SIGTRAP`, after
    /// which the ptrace(2) calls work. Not with an emulator.
    #[must_use]
    pub fn traced(mut self, yes: bool) -> Self {
        self.traced = yes;
        self
    }

    /// Turns address space randomisation off for the program (`ADDR_NO_RANDOMIZE`).
    #[must_use]
    pub fn no_aslr(mut self, yes: bool) -> Self {
        self.no_aslr = yes;
        self
    }

    /// Kills the program when the *thread* that spawned it ends.
    #[must_use]
    pub fn die_with_parent(mut self, yes: bool) -> Self {
        self.die_with_parent = yes;
        self
    }
}
