// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Starting a program in an empty root: the builder, and the ladder of isolations.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsRawFd, RawFd};
use std::path::PathBuf;
use std::time::Duration;

use nix::errno::Errno;
use nix::sys::personality::{self, Persona};
use rustix::process::{Resource, Signal};
use rustix::thread::UnshareFlags;

use super::child;
use super::diagnose::Kind;
use super::isolation::{Attempt, Isolation, SpawnError, Step};
use super::limits::Limit;
use super::nodes::{self, Bind, Contents, c_string, c_strings};
use super::plan::{Node, Plan, Root, Stage, StringArray};
use super::program::{Executable, Program};
use super::running::{Child, EmptyDir, Output};
use super::streams::{self, Stdio, Streams};
use super::{qemu, userns};
use crate::elf::Stamp;

/// Which emulator runs a program of another architecture.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Qemu {
    /// None: the kernel is asked to run whatever it is.
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
    program: PathBuf,
    arg0: Option<OsString>,
    args: Vec<OsString>,
    env_clear: bool,
    env: Vec<(OsString, OsString)>,
    cwd: Option<PathBuf>,
    contents: Contents,
    host_root: bool,
    required: UnshareFlags,
    wanted: UnshareFlags,
    limits: Vec<Limit>,
    stamp: Option<Stamp>,
    ladder: Vec<Isolation>,
    qemu: Qemu,
    streams: [Stdio; 3],
    traced: bool,
    no_aslr: bool,
    die_with_parent: bool,
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

    /// Gives the program no environment but what [`env`](Self::env) sets.
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

    /// Lets the root hold a file or folder of the host.
    #[must_use]
    pub fn bind(mut self, bind: Bind) -> Self {
        self.contents.binds.push(bind);
        self
    }

    /// `/proc`, read-only: its own where it has a PID namespace and the kernel allows it, else the host's.
    /// With [`pid_namespace`](Self::pid_namespace) never the host's.
    #[must_use]
    pub fn proc(mut self, yes: bool) -> Self {
        self.contents.proc = yes;
        self
    }

    /// `/dev` with `null zero full random urandom tty`, links for the streams, and `/dev/shm`.
    #[must_use]
    pub fn dev(mut self, yes: bool) -> Self {
        self.contents.dev = yes;
        self
    }

    /// An empty, writable `/tmp`.
    #[must_use]
    pub fn tmp(mut self, yes: bool) -> Self {
        self.contents.tmp = yes;
        self
    }

    /// A PID namespace of its own, and no isolation without one; all its processes end with the program.
    #[must_use]
    pub fn pid_namespace(mut self, yes: bool) -> Self {
        self.required.set(UnshareFlags::NEWPID, yes);
        self
    }

    /// A network namespace of its own: nothing but loopback.
    #[must_use]
    pub fn net_namespace(mut self, yes: bool) -> Self {
        self.required.set(UnshareFlags::NEWNET, yes);
        self
    }

    /// A System V IPC and POSIX message queue namespace of its own.
    #[must_use]
    pub fn ipc_namespace(mut self, yes: bool) -> Self {
        self.required.set(UnshareFlags::NEWIPC, yes);
        self
    }

    /// A PID namespace of its own where that can be had, so that nothing of the program outlives it.
    #[must_use]
    pub fn nothing_outlives(mut self) -> Self {
        self.wanted |= UnshareFlags::NEWPID;
        self
    }

    /// For a file of somebody else's, whose code runs before anything is known of it: where they can be had,
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

    /// The host's root, of which nothing can be written, in place of the empty one: for programs that ask
    /// for a loader. What else the root shall hold is not looked at.
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

    /// Starts the program on the first rung that can be reached.
    ///
    /// On return the exec has happened: [`Child::id`] is the program's own process.
    ///
    /// # Errors
    /// What [`SpawnError`] says; then nothing runs and nothing is left behind.
    pub fn spawn(&self) -> Result<Child, SpawnError> {
        let mut executable = self.executable()?;
        let mut steps = Vec::new();
        for &isolation in &self.ladder {
            let mut result = self.try_rung(isolation, &executable);
            if let Err(Attempt::Copy) = result {
                executable.copy_to_memory()?;
                result = self.try_rung(isolation, &executable);
            }
            let reason = match result {
                Ok(mut child) => {
                    child.steps = steps;
                    return Ok(child);
                }
                Err(Attempt::NextRung(reason)) => reason,
                Err(Attempt::Copy) => "its file cannot be opened again".into(),
                Err(Attempt::Fatal(error)) => return Err(error),
            };
            steps.push(Step { isolation, reason });
        }
        Err(SpawnError::Isolation(steps))
    }

    /// Runs the program to its end, at most for `limit`, with standard output and error captured
    /// (and input from `/dev/null` unless set). After `limit` it is killed, and
    /// [`Output::timed_out`] is set.
    ///
    /// # Errors
    /// What [`spawn`](Self::spawn) and waiting say.
    pub fn output(&self, limit: Duration) -> anyhow::Result<Output> {
        let mut sandbox = self.clone().stdout(Stdio::Piped).stderr(Stdio::Piped);
        if sandbox.streams[0] == Stdio::Inherit {
            sandbox = sandbox.stdin(Stdio::Null);
        }
        let mut child = sandbox.spawn().map_err(SpawnError::into_failure)?;
        let collect = |stream: Option<File>| {
            std::thread::spawn(move || {
                let mut bytes = Vec::new();
                stream
                    .map_or(Ok(0), |mut s| s.read_to_end(&mut bytes))
                    .map(|_| bytes)
            })
        };
        let (stdout, stderr) = (collect(child.stdout.take()), collect(child.stderr.take()));
        let mut timed_out = false;
        let status = match child.wait_timeout(limit)? {
            Some(status) => status,
            None => {
                timed_out = true;
                child.kill(Signal::KILL)?;
                child.wait()?
            }
        };
        let text = |reader: std::thread::JoinHandle<io::Result<Vec<u8>>>| {
            reader
                .join()
                .unwrap_or_else(|_| Err(io::Error::other("a reader thread failed")))
        };
        Ok(Output {
            status,
            stdout: text(stdout)?,
            stderr: text(stderr)?,
            isolation: child.isolation,
            timed_out,
        })
    }

    /// Opens the program, and the emulator where one is needed.
    fn executable(&self) -> Result<Executable, SpawnError> {
        let program = Program::open(&self.program)?;
        if let Some(stamp) = &self.stamp {
            program.must_be(stamp)?;
        }
        let emulator = match (&self.qemu, &program.kind) {
            (Qemu::Path(path), _) => Some(qemu::Emulator::open(path)?),
            (Qemu::Auto, Some(Kind::Elf(image))) if !image.is_native() => image
                .known()
                .and_then(|known| qemu::find(known.qemu).transpose())
                .transpose()?,
            _ => None,
        };
        if emulator.is_some() && self.traced {
            return Err(SpawnError::Setup(format!(
                "{}: cannot be traced under an emulator; only programs of this machine can",
                self.program.display()
            )));
        }
        Ok(Executable { program, emulator })
    }

    /// One attempt: a fork, and what became of it.
    fn try_rung(&self, isolation: Isolation, executable: &Executable) -> Result<Child, Attempt> {
        self.is_possible(isolation)?;
        if isolation.has_own_root() {
            streams::refuse_folders(self.streams)?;
        }
        let parent_io = |error: io::Error| {
            Attempt::Fatal(SpawnError::Setup(format!(
                "cannot start a process: {error}"
            )))
        };
        let mut streams = Streams::open(self.streams).map_err(parent_io)?;
        let (news, report) = io::pipe().map_err(parent_io)?;
        let empty = match isolation {
            Isolation::Chroot => Some(EmptyDir::new().map_err(parent_io)?),
            _ => None,
        };
        let mut plan = self.plan(
            isolation,
            executable,
            &streams,
            [news.as_raw_fd(), report.as_raw_fd()],
            empty.as_ref(),
        )?;
        // SAFETY: the child makes nothing but system calls (`child::run` says so and does so),
        // which is what a fork of a process with threads may do.
        let pid = match unsafe { nix::unistd::fork() }.map_err(|e| parent_io(e.into()))? {
            nix::unistd::ForkResult::Child => child::run(&mut plan),
            nix::unistd::ForkResult::Parent { child } => child.as_raw(),
        };
        drop(report);
        streams.theirs = [None, None, None];
        let [stdin, stdout, stderr] = streams.ours;
        let mut child = Child {
            pid,
            pidfd: None,
            init: None,
            isolation,
            steps: Vec::new(),
            emulator: executable.emulator.as_ref().map(|e| e.path.clone()),
            status: None,
            stdin,
            stdout,
            stderr,
            _empty: empty,
        };
        let failed = child.listen(news).map_err(parent_io)?;
        if let Some((stage, index, errno)) = failed {
            let _ = child.wait();
            return Err(self.judge(isolation, executable, &plan, stage, index, errno));
        }
        if executable.emulator.is_some() {
            let guest = executable.program.readable.as_ref().map(AsRawFd::as_raw_fd);
            if let Some(diagnosis) = qemu::missing_loader(
                child.pid,
                executable.program.kind.as_ref(),
                executable.program.readable.as_ref(),
                isolation.has_own_root(),
            ) {
                let _ = child.kill(Signal::KILL);
                let _ = child.wait();
                return Err(Attempt::Fatal(SpawnError::Program {
                    path: self.program.clone(),
                    diagnosis,
                }));
            }
            if let Err(error) = qemu::hand_over(child.pid, guest.unwrap_or(-1)) {
                let _ = child.kill(Signal::KILL);
                let _ = child.wait();
                return Err(Attempt::Fatal(SpawnError::Setup(format!(
                    "cannot hand {} to the emulator: {error}",
                    self.program.display()
                ))));
            }
        }
        Ok(child)
    }

    /// Is `isolation` able to do what was asked, and worth a try?
    fn is_possible(&self, isolation: Isolation) -> Result<(), Attempt> {
        let wants_mounts = !self.contents.is_empty() || self.host_root;
        let wants_namespaces = !self.required.is_empty();
        let is_root = rustix::process::geteuid().is_root();
        let not = |reason: &str| Err(Attempt::NextRung(reason.into()));
        match isolation {
            Isolation::UserNamespace => Ok(()),
            Isolation::MountNamespace | Isolation::Chroot if !is_root => not("only for root"),
            Isolation::None if self.host_root => Ok(()),
            Isolation::Chroot | Isolation::None if wants_mounts => {
                not("has no --bind, --proc, --dev, --tmp: they need a mount namespace")
            }
            Isolation::Chroot | Isolation::None if wants_namespaces => {
                not("has no --pid, --net, --ipc: they need a user namespace")
            }
            _ => Ok(()),
        }
    }

    /// Everything that the child needs, as C strings and numbers.
    fn plan(
        &self,
        isolation: Isolation,
        executable: &Executable,
        streams: &Streams,
        [news, report]: [RawFd; 2],
        empty: Option<&EmptyDir>,
    ) -> Result<Plan, Attempt> {
        let (mut unshare, mut wanted) = (UnshareFlags::empty(), UnshareFlags::empty());
        if isolation.has_namespaces() {
            unshare = UnshareFlags::NEWNS | self.required;
            unshare.set(UnshareFlags::NEWUSER, isolation == Isolation::UserNamespace);
        }
        if isolation.has_own_root() {
            wanted = self.wanted - self.required;
        }
        let (uid, gid) = (
            rustix::process::geteuid().as_raw(),
            rustix::process::getegid().as_raw(),
        );
        let id_maps = (isolation == Isolation::UserNamespace).then(|| {
            [
                format!("{uid} {uid} 1").into_bytes(),
                format!("{gid} {gid} 1").into_bytes(),
            ]
        });
        let root = match empty {
            Some(empty) => Root::Dir(empty.fd.as_raw_fd()),
            None if !isolation.has_namespaces() => Root::Host,
            None if self.host_root => Root::HostReadOnly,
            None => Root::Tmpfs,
        };
        let nodes = if root == Root::Tmpfs {
            self.contents
                .nodes(self.required.contains(UnshareFlags::NEWPID))?
        } else {
            Vec::new()
        };
        // In a root that holds nothing, nothing leads to the program's file: it runs as it was opened.
        let reachable = root == Root::HostReadOnly
            || (root == Root::Tmpfs && (self.contents.proc || !self.contents.binds.is_empty()));
        let (program, handed_over) = executable.given(reachable)?;
        let argv = match &executable.emulator {
            None => {
                let arg0 = self
                    .arg0
                    .clone()
                    .unwrap_or_else(|| self.program.clone().into());
                std::iter::once(arg0)
                    .chain(self.args.iter().cloned())
                    .collect()
            }
            Some(emulator) => emulator.argv(&self.program, self.arg0.as_deref(), &self.args),
        };
        Ok(Plan {
            report,
            news,
            streams: streams
                .theirs
                .each_ref()
                .map(|fd| fd.as_ref().map(AsRawFd::as_raw_fd)),
            unshare,
            wanted,
            id_maps,
            root,
            trees: vec![-1; nodes.len()],
            nodes,
            cwd: self
                .cwd
                .as_ref()
                .map(|p| c_string(p.as_os_str(), "the working directory"))
                .transpose()?,
            limits: self.limits.iter().map(|l| (l.resource, l.value)).collect(),
            traced: self.traced || executable.emulator.is_some(),
            // Inherited (setarch -R), it has to be said again in the child: see `child::restrict`.
            no_aslr: self.no_aslr
                || personality::get().is_ok_and(|p| p.contains(Persona::ADDR_NO_RANDOMIZE)),
            die_with_parent: self.die_with_parent,
            program,
            handed_over,
            argv: StringArray::new(c_strings(argv, "an argument")?),
            envp: StringArray::new(c_strings(self.environment(), "an environment variable")?),
        })
    }

    /// `KEY=VALUE`, later ones winning.
    fn environment(&self) -> Vec<OsString> {
        let inherited = if self.env_clear {
            Vec::new()
        } else {
            std::env::vars_os().collect()
        };
        let mut all: Vec<(OsString, OsString)> = Vec::new();
        for (key, value) in inherited.into_iter().chain(self.env.iter().cloned()) {
            match all.iter_mut().find(|(k, _)| *k == key) {
                Some((_, old)) => *old = value,
                None => all.push((key, value)),
            }
        }
        all.into_iter()
            .map(|(mut line, value)| {
                line.push("=");
                line.push(value);
                line
            })
            .collect()
    }

    /// What a failure in the child means: the next rung, or the end.
    fn judge(
        &self,
        isolation: Isolation,
        executable: &Executable,
        plan: &Plan,
        stage: Stage,
        index: i32,
        errno: i32,
    ) -> Attempt {
        let errno = Errno::from_raw(errno);
        let said = format!("{} ({errno:?})", errno.desc());
        let fatal = |message: String| Attempt::Fatal(SpawnError::Setup(message));
        match stage {
            Stage::Exec => {
                let empty = isolation.has_own_root() && !self.host_root;
                Attempt::Fatal(executable.executed().exec_error(errno, empty))
            }
            Stage::File => Attempt::Copy,
            Stage::Unshare | Stage::IdMap | Stage::Root | Stage::PidNamespace | Stage::Loopback => {
                let what = match (stage, isolation) {
                    (Stage::Unshare, _) => "unshare",
                    (Stage::IdMap, _) => "writing the ID map",
                    (Stage::PidNamespace, _) => "starting the PID namespace",
                    (Stage::Loopback, _) => "bringing the loopback interface up",
                    (_, Isolation::Chroot) => "chroot",
                    _ => "mounting the empty root",
                };
                let mut reason = format!("{what}: {said}");
                if isolation == Isolation::UserNamespace {
                    for blocker in userns::blockers() {
                        reason.push_str(&format!(" [{blocker}]"));
                    }
                }
                Attempt::NextRung(reason)
            }
            Stage::Node => {
                let node = usize::try_from(index).ok().and_then(|i| plan.nodes.get(i));
                let help = match node {
                    Some(Node::Proc { .. }) => {
                        "; some containers cover parts of /proc and so forbid a new one: leave --pid or --proc away"
                    }
                    Some(Node::Dir(_) | Node::File(_)) if errno == Errno::EROFS => {
                        "; it would be made in a folder of the host, bound there, where nothing is made: make it yourself, or choose another DST"
                    }
                    _ => "",
                };
                fatal(format!(
                    "cannot make {} in the root: {said}{help}",
                    nodes::describe(node)
                ))
            }
            Stage::Cwd => {
                let cwd = self.cwd.clone().unwrap_or_default();
                let cwd = cwd.display();
                fatal(format!(
                    "--cwd {cwd}: {said}; the root holds only what --bind and its like put there"
                ))
            }
            Stage::Limit => {
                let limit = usize::try_from(index).ok().and_then(|i| self.limits.get(i));
                let limit = limit.map_or_else(String::new, Limit::to_string);
                fatal(format!(
                    "--limit {limit}: {said}; a limit can be lowered, and raised by root alone"
                ))
            }
            Stage::Streams => fatal(format!("cannot set up the standard streams: {said}")),
            Stage::Restrict => fatal(format!("cannot restrict the program: {said}")),
        }
    }
}
