// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Starting a program in an empty root: the builder, the ladder of isolations, the running child.

use std::ffi::{CString, OsStr, OsString};
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::process::ExitStatusExt;
use std::path::{Component, Path, PathBuf};
use std::process::ExitStatus;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::sys::personality::{self, Persona};
use rustix::process::{Pid, PidfdFlags, Signal, WaitOptions};
use rustix::thread::UnshareFlags;
use thiserror::Error;

use super::child::{self, Node, Plan, REPORT_SIZE, Report, Root, Stage, StringArray};
use super::diagnose::{self, Diagnosis, Kind};
use super::{qemu, userns};
use crate::exit;

/// How far a program is kept from the machine: the rungs of the ladder, best first.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Isolation {
    /// Own user and mount namespaces; the root is an empty, read-only tmpfs.
    UserNamespace,
    /// Own mount namespace (the caller is root and user namespaces are not to be had); same root.
    MountNamespace,
    /// chroot(2) to an empty directory (the caller is root and has no namespaces at all).
    Chroot,
    /// The machine's own root. Only `no_new_privs`.
    None,
}

impl Isolation {
    /// All of them, best first.
    pub const LADDER: [Self; 4] = [
        Self::UserNamespace,
        Self::MountNamespace,
        Self::Chroot,
        Self::None,
    ];

    /// Does the program see an empty root?
    #[must_use]
    pub fn has_own_root(self) -> bool {
        self != Self::None
    }

    /// Has it namespaces, so that mounts and other namespaces can be asked for?
    #[must_use]
    pub fn has_namespaces(self) -> bool {
        matches!(self, Self::UserNamespace | Self::MountNamespace)
    }
}

impl fmt::Display for Isolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UserNamespace => "user namespace",
            Self::MountNamespace => "mount namespace",
            Self::Chroot => "chroot",
            Self::None => "none",
        })
    }
}

/// A rung that could not be reached, and why.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Step {
    /// The rung.
    pub isolation: Isolation,
    /// Why not.
    pub reason: String,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.isolation, self.reason)
    }
}

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

/// One of the program's standard streams.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Stdio {
    /// The caller's.
    #[default]
    Inherit,
    /// `/dev/null`.
    Null,
    /// A pipe whose other end is in the [`Child`].
    Piped,
}

/// A file or folder of the host that is to be seen in the root.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Bind {
    /// Where it is on the host.
    pub source: PathBuf,
    /// Its absolute path in the root.
    pub dest: PathBuf,
    /// Not to be written?
    pub read_only: bool,
}

/// Why a program was not started.
#[derive(Debug, Error)]
pub enum SpawnError {
    /// The file cannot be executed.
    #[error("{}: {}", path.display(), diagnosis.message)]
    Program {
        /// The file.
        path: PathBuf,
        /// In words, with the exit code.
        diagnosis: Diagnosis,
    },
    /// No permitted rung of the ladder could be reached.
    #[error("cannot isolate the program as asked: {}", join(.0))]
    Isolation(Vec<Step>),
    /// Something that was asked for cannot be done.
    #[error("{0}")]
    Setup(String),
}

fn join(steps: &[Step]) -> String {
    steps
        .iter()
        .map(Step::to_string)
        .collect::<Vec<_>>()
        .join("; ")
}

impl SpawnError {
    /// `run`'s exit code for it.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Program { diagnosis, .. } => diagnosis.code,
            Self::Isolation(_) | Self::Setup(_) => exit::RUN_FAILED,
        }
    }
}

impl SpawnError {
    /// The error as commands return it, carrying its exit code.
    #[must_use]
    pub fn into_failure(self) -> anyhow::Error {
        exit::Failure::new(self.exit_code(), self.to_string())
    }
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
    binds: Vec<Bind>,
    proc: bool,
    dev: bool,
    tmp: bool,
    pid: bool,
    net: bool,
    ipc: bool,
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
            binds: Vec::new(),
            proc: false,
            dev: false,
            tmp: false,
            pid: false,
            net: false,
            ipc: false,
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
        self.binds.push(bind);
        self
    }

    /// `/proc`: its own with [`pid_namespace`](Self::pid_namespace), else the host's.
    #[must_use]
    pub fn proc(mut self, yes: bool) -> Self {
        self.proc = yes;
        self
    }

    /// `/dev` with `null zero full random urandom tty`, links for the streams, and `/dev/shm`.
    #[must_use]
    pub fn dev(mut self, yes: bool) -> Self {
        self.dev = yes;
        self
    }

    /// An empty, writable `/tmp`.
    #[must_use]
    pub fn tmp(mut self, yes: bool) -> Self {
        self.tmp = yes;
        self
    }

    /// A PID namespace of its own; all its processes end with the program.
    #[must_use]
    pub fn pid_namespace(mut self, yes: bool) -> Self {
        self.pid = yes;
        self
    }

    /// A network namespace of its own: nothing but loopback.
    #[must_use]
    pub fn net_namespace(mut self, yes: bool) -> Self {
        self.net = yes;
        self
    }

    /// A System V IPC and POSIX message queue namespace of its own.
    #[must_use]
    pub fn ipc_namespace(mut self, yes: bool) -> Self {
        self.ipc = yes;
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
        let executable = self.executable()?;
        let mut steps = Vec::new();
        for &isolation in &self.ladder {
            let reason = match self.try_rung(isolation, &executable) {
                Ok(mut child) => {
                    child.steps = steps;
                    return Ok(child);
                }
                Err(Attempt::NextRung(reason)) => reason,
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
        let emulator = match (&self.qemu, &program.kind) {
            (Qemu::Path(path), _) => Some(qemu::Emulator::open(path)?),
            (Qemu::Auto, Some(Kind::Elf(image))) if !image.is_native() => image
                .machine_names()
                .and_then(|(_, name)| qemu::find(name).transpose())
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
            report.as_raw_fd(),
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
        let wants_mounts = !self.binds.is_empty() || self.proc || self.dev || self.tmp;
        let wants_namespaces = self.pid || self.net || self.ipc;
        let is_root = rustix::process::geteuid().is_root();
        let not = |reason: &str| Err(Attempt::NextRung(reason.into()));
        match isolation {
            Isolation::UserNamespace => Ok(()),
            Isolation::MountNamespace | Isolation::Chroot if !is_root => not("only for root"),
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
        report: RawFd,
        empty: Option<&EmptyDir>,
    ) -> Result<Plan, Attempt> {
        let mut unshare = UnshareFlags::empty();
        if isolation.has_namespaces() {
            unshare |= UnshareFlags::NEWNS;
            for (wanted, flag) in [
                (isolation == Isolation::UserNamespace, UnshareFlags::NEWUSER),
                (self.pid, UnshareFlags::NEWPID),
                (self.net, UnshareFlags::NEWNET),
                (self.ipc, UnshareFlags::NEWIPC),
            ] {
                unshare.set(flag, wanted);
            }
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
        let nodes = if isolation.has_namespaces() {
            self.nodes()?
        } else {
            Vec::new()
        };
        let (program, handed_over, argv) = match &executable.emulator {
            None => {
                let arg0 = self
                    .arg0
                    .clone()
                    .unwrap_or_else(|| self.program.clone().into());
                let argv = std::iter::once(arg0)
                    .chain(self.args.iter().cloned())
                    .collect();
                (executable.program.path_only.as_raw_fd(), None, argv)
            }
            Some(emulator) => (
                emulator.program.path_only.as_raw_fd(),
                executable.program.readable.as_ref().map(AsRawFd::as_raw_fd),
                emulator.argv(&self.program, self.arg0.as_deref(), &self.args),
            ),
        };
        let root = match empty {
            Some(empty) => Root::Dir(empty.fd.as_raw_fd()),
            None if isolation.has_namespaces() => Root::Tmpfs,
            None => Root::Host,
        };
        Ok(Plan {
            report,
            parent: rustix::process::getpid().as_raw_pid(),
            streams: streams
                .theirs
                .each_ref()
                .map(|fd| fd.as_ref().map(AsRawFd::as_raw_fd)),
            unshare,
            id_maps,
            root,
            trees: vec![-1; nodes.len()],
            nodes,
            cwd: self
                .cwd
                .as_ref()
                .map(|p| c_string(p.as_os_str(), "the working directory"))
                .transpose()?,
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

    /// What goes into the root.
    fn nodes(&self) -> Result<Vec<Node>, Attempt> {
        let mut nodes = Nodes::default();
        if self.proc {
            nodes.dir("proc")?;
            if self.pid {
                nodes.mount(c"proc", "proc", None)?;
            } else {
                nodes.bind(Path::new("/proc"), "proc", false)?;
            }
        }
        if self.dev {
            nodes.dir("dev")?;
            for name in ["null", "zero", "full", "random", "urandom", "tty"] {
                let source = Path::new("/dev").join(name);
                if source.exists() {
                    let dest = format!("dev/{name}");
                    nodes.file(&dest)?;
                    nodes.bind(&source, &dest, false)?;
                }
            }
            for (text, place) in [
                ("/proc/self/fd", "dev/fd"),
                ("/proc/self/fd/0", "dev/stdin"),
                ("/proc/self/fd/1", "dev/stdout"),
                ("/proc/self/fd/2", "dev/stderr"),
            ] {
                nodes.symlink(text, place)?;
            }
            nodes.dir("dev/shm")?;
            nodes.mount(c"tmpfs", "dev/shm", Some(c"1777"))?;
        }
        if self.tmp {
            nodes.dir("tmp")?;
            nodes.mount(c"tmpfs", "tmp", Some(c"1777"))?;
        }
        for bind in &self.binds {
            let setup = |message: String| {
                Attempt::Fatal(SpawnError::Setup(format!(
                    "--bind {}: {message}",
                    bind.source.display()
                )))
            };
            let metadata = std::fs::metadata(&bind.source).map_err(|e| setup(e.to_string()))?;
            let relative = inside_root(&bind.dest).map_err(setup)?;
            let mut path = PathBuf::new();
            let parents: Vec<_> = relative
                .parent()
                .into_iter()
                .flat_map(Path::components)
                .collect();
            for part in parents {
                path.push(part);
                nodes.dir(&path)?;
            }
            if metadata.is_dir() {
                nodes.dir(&relative)?;
            } else {
                nodes.file(&relative)?;
            }
            nodes.bind(&bind.source, &relative, bind.read_only)?;
        }
        Ok(nodes.list)
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
            Stage::Exec => Attempt::Fatal(match &executable.emulator {
                Some(emulator) => emulator.program.exec_error(errno, isolation),
                None => executable.program.exec_error(errno, isolation),
            }),
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
                    Some(Node::Mount { kind, .. }) if *kind == c"proc" => {
                        "; some containers cover parts of /proc and so forbid a new one: leave --pid or --proc away"
                    }
                    Some(Node::Dir(_) | Node::File(_)) => {
                        "; a folder that is bound there already cannot be written"
                    }
                    _ => "",
                };
                fatal(format!(
                    "cannot make {} in the root: {said}{help}",
                    describe(node)
                ))
            }
            Stage::Cwd => {
                let cwd = self.cwd.clone().unwrap_or_default();
                let cwd = cwd.display();
                fatal(format!(
                    "--cwd {cwd}: {said}; the root holds only what --bind and its like put there"
                ))
            }
            Stage::Streams => fatal(format!("cannot set up the standard streams: {said}")),
            Stage::Restrict => fatal(format!("cannot restrict the program: {said}")),
        }
    }
}

/// A node in words.
fn describe(node: Option<&Node>) -> String {
    let text = |c: &CString| c.to_string_lossy().into_owned();
    match node {
        Some(Node::Dir(path)) => format!("the folder /{}", text(path)),
        Some(Node::File(path)) => format!("the file /{}", text(path)),
        Some(Node::Symlink(_, path)) => format!("the link /{}", text(path)),
        Some(Node::Bind { source, dest, .. }) => {
            format!("{} visible as /{}", text(source), text(dest))
        }
        Some(Node::Mount { kind, dest, .. }) => {
            format!("{} at /{}", kind.to_string_lossy(), text(dest))
        }
        None => "something".into(),
    }
}

/// Why an attempt did not lead to a running program.
enum Attempt {
    NextRung(String),
    Fatal(SpawnError),
}

/// Collects nodes.
#[derive(Default)]
struct Nodes {
    list: Vec<Node>,
}

impl Nodes {
    fn dir(&mut self, path: impl AsRef<OsStr>) -> Result<(), Attempt> {
        self.list
            .push(Node::Dir(c_string(path.as_ref(), "a path")?));
        Ok(())
    }

    fn file(&mut self, path: impl AsRef<OsStr>) -> Result<(), Attempt> {
        self.list
            .push(Node::File(c_string(path.as_ref(), "a path")?));
        Ok(())
    }

    fn symlink(&mut self, text: &str, place: &str) -> Result<(), Attempt> {
        self.list.push(Node::Symlink(
            c_string(text.as_ref(), "a path")?,
            c_string(place.as_ref(), "a path")?,
        ));
        Ok(())
    }

    fn bind(
        &mut self,
        source: &Path,
        dest: impl AsRef<OsStr>,
        read_only: bool,
    ) -> Result<(), Attempt> {
        self.list.push(Node::Bind {
            source: c_string(source.as_os_str(), "a path")?,
            dest: c_string(dest.as_ref(), "a path")?,
            read_only,
        });
        Ok(())
    }

    fn mount(
        &mut self,
        kind: &'static std::ffi::CStr,
        dest: &str,
        mode: Option<&'static std::ffi::CStr>,
    ) -> Result<(), Attempt> {
        let dest = c_string(dest.as_ref(), "a path")?;
        self.list.push(Node::Mount { kind, dest, mode });
        Ok(())
    }
}

/// An absolute path without `..`, made relative to the root.
fn inside_root(path: &Path) -> Result<PathBuf, String> {
    let place = path.display();
    if !path.is_absolute() {
        return Err(format!(
            "{place} is not absolute: say where it is to be in the root"
        ));
    }
    let mut relative = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => relative.push(name),
            Component::ParentDir => return Err(format!("{place} contains `..`")),
            _ => {}
        }
    }
    if relative.as_os_str().is_empty() {
        return Err("cannot replace the root itself".into());
    }
    Ok(relative)
}

fn c_string(text: &OsStr, what: &str) -> Result<CString, Attempt> {
    CString::new(text.as_bytes()).map_err(|_| {
        Attempt::Fatal(SpawnError::Setup(format!(
            "{what} contains a NUL byte: {text:?}"
        )))
    })
}

fn c_strings(texts: Vec<OsString>, what: &str) -> Result<Vec<CString>, Attempt> {
    texts
        .into_iter()
        .map(|text| {
            CString::new(text.into_vec()).map_err(|e| {
                Attempt::Fatal(SpawnError::Setup(format!(
                    "{what} contains a NUL byte: {e}"
                )))
            })
        })
        .collect()
}

/// The opened files of one start.
struct Executable {
    program: Program,
    emulator: Option<qemu::Emulator>,
}

/// A file to execute, opened once: what is judged is what is run.
#[derive(Debug)]
pub(super) struct Program {
    path: PathBuf,
    path_only: OwnedFd,
    metadata: std::fs::Metadata,
    /// For reading its headers and for handing it to an emulator; `None` if it may not be read.
    readable: Option<File>,
    pub(super) kind: Option<Kind>,
}

impl Program {
    /// Opens `path` and refuses what cannot be a program.
    pub(super) fn open(path: &Path) -> Result<Self, SpawnError> {
        use rustix::fs::{Mode, OFlags};
        let wrong = |diagnosis| SpawnError::Program {
            path: path.into(),
            diagnosis,
        };
        // O_PATH: needs no right to read, and does not wait for a FIFO's writer.
        let fd = rustix::fs::open(path, OFlags::PATH | OFlags::CLOEXEC, Mode::empty())
            .map_err(|e| wrong(diagnose::cannot_open(path, &e.into())))?;
        let handle = File::from(fd);
        let metadata = handle
            .metadata()
            .map_err(|e| wrong(diagnose::cannot_open(path, &e)))?;
        if let Some(diagnosis) = diagnose::not_a_file(&metadata) {
            return Err(wrong(diagnosis));
        }
        let readable = File::open(path).ok();
        let kind = readable.as_ref().and_then(|file| Kind::read(file).ok());
        if let Some(diagnosis) = kind.as_ref().and_then(diagnose::before_exec) {
            return Err(wrong(diagnosis));
        }
        Ok(Self {
            path: path.into(),
            path_only: handle.into(),
            metadata,
            readable,
            kind,
        })
    }

    fn exec_error(&self, errno: Errno, isolation: Isolation) -> SpawnError {
        SpawnError::Program {
            path: self.path.clone(),
            diagnosis: diagnose::after_exec(
                errno,
                &self.metadata,
                self.kind.as_ref(),
                &self.path_only,
                isolation.has_own_root(),
            ),
        }
    }
}

/// The ends of the standard streams.
struct Streams {
    ours: [Option<File>; 3],
    theirs: [Option<OwnedFd>; 3],
}

impl Streams {
    fn open(wanted: [Stdio; 3]) -> io::Result<Self> {
        let mut streams = Self {
            ours: [None, None, None],
            theirs: [None, None, None],
        };
        for (index, wanted) in wanted.into_iter().enumerate() {
            match wanted {
                Stdio::Inherit => {}
                Stdio::Null => {
                    let null = File::options()
                        .read(index == 0)
                        .write(index != 0)
                        .open("/dev/null")?;
                    streams.theirs[index] = Some(null.into());
                }
                Stdio::Piped => {
                    let (reader, writer) = io::pipe()?;
                    let (reader, writer) = (OwnedFd::from(reader), OwnedFd::from(writer));
                    let (ours, theirs) = if index == 0 {
                        (writer, reader)
                    } else {
                        (reader, writer)
                    };
                    streams.ours[index] = Some(ours.into());
                    streams.theirs[index] = Some(theirs);
                }
            }
        }
        Ok(streams)
    }
}

/// An empty directory on disk, for chroot(2); removed with its owner.
#[derive(Debug)]
struct EmptyDir {
    fd: OwnedFd,
    _dir: tempfile::TempDir,
}

impl EmptyDir {
    fn new() -> io::Result<Self> {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::Builder::new()
            .prefix("piestart-root-")
            .permissions(std::fs::Permissions::from_mode(0o555))
            .tempdir()?;
        let fd = File::open(dir.path())?.into();
        Ok(Self { fd, _dir: dir })
    }
}

/// What a finished program left.
#[derive(Clone, Debug)]
pub struct Output {
    /// How it ended.
    pub status: ExitStatus,
    /// What it wrote to standard output.
    pub stdout: Vec<u8>,
    /// What it wrote to standard error.
    pub stderr: Vec<u8>,
    /// The isolation it ran under.
    pub isolation: Isolation,
    /// Was it killed for taking too long?
    pub timed_out: bool,
}

/// A program started by [`Sandbox::spawn`]. Dropped before it has ended, it is killed.
#[derive(Debug)]
pub struct Child {
    pid: i32,
    pidfd: Option<OwnedFd>,
    init: Option<i32>,
    isolation: Isolation,
    steps: Vec<Step>,
    emulator: Option<PathBuf>,
    status: Option<ExitStatus>,
    /// Our end of its standard input, if [`Stdio::Piped`].
    pub stdin: Option<File>,
    /// Our end of its standard output, if [`Stdio::Piped`].
    pub stdout: Option<File>,
    /// Our end of its standard error, if [`Stdio::Piped`].
    pub stderr: Option<File>,
    _empty: Option<EmptyDir>,
}

impl Child {
    /// The program's process ID, as the caller sees it. With an emulator: the emulator's.
    #[must_use]
    pub fn id(&self) -> i32 {
        self.pid
    }

    /// The isolation that was reached.
    #[must_use]
    pub fn isolation(&self) -> Isolation {
        self.isolation
    }

    /// The better rungs that could not be reached.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The emulator that runs it, if any.
    #[must_use]
    pub fn emulator(&self) -> Option<&Path> {
        self.emulator.as_deref()
    }

    /// A descriptor that polls readable when the program ends (Linux 5.3).
    #[must_use]
    pub fn pidfd(&self) -> Option<&OwnedFd> {
        self.pidfd.as_ref()
    }

    /// Waits for the end and gives the exit status. A [`traced`](Sandbox::traced) program must have
    /// been let go first.
    ///
    /// # Errors
    /// What waitpid(2) says: `ECHILD` if someone else has waited.
    pub fn wait(&mut self) -> io::Result<ExitStatus> {
        self.wait_with(WaitOptions::empty())?
            .ok_or_else(|| io::Error::other("waitpid returned without a status"))
    }

    /// The exit status if it has ended.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {
        self.wait_with(WaitOptions::NOHANG)
    }

    /// As [`wait`](Self::wait), but gives up after `limit` with `None`; the program goes on.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    pub fn wait_timeout(&mut self, limit: Duration) -> io::Result<Option<ExitStatus>> {
        let deadline = Instant::now() + limit;
        loop {
            if let Some(status) = self.try_wait()? {
                return Ok(Some(status));
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            match &self.pidfd {
                Some(pidfd) => super::supervise::poll(&[pidfd.as_fd()], Some(left))?,
                None => std::thread::sleep(left.min(Duration::from_millis(5))),
            }
        }
    }

    fn wait_with(&mut self, options: WaitOptions) -> io::Result<Option<ExitStatus>> {
        while self.status.is_none() {
            match rustix::process::waitpid(Pid::from_raw(self.pid), options) {
                Ok(Some((_, status))) if status.exited() || status.signaled() => {
                    self.status = Some(ExitStatus::from_raw(status.as_raw()));
                    self.end_namespace();
                }
                Ok(Some(_)) | Err(rustix::io::Errno::INTR) => {}
                Ok(None) => return Ok(None),
                Err(errno) => return Err(errno.into()),
            }
        }
        Ok(self.status)
    }

    /// Sends a signal; to a program that has ended it is nothing.
    ///
    /// # Errors
    /// What kill(2) says.
    pub fn kill(&self, signal: Signal) -> io::Result<()> {
        if self.status.is_some() {
            return Ok(());
        }
        let result = match (&self.pidfd, Pid::from_raw(self.pid)) {
            (Some(pidfd), _) => rustix::process::pidfd_send_signal(pidfd, signal),
            (None, Some(pid)) => rustix::process::kill_process(pid, signal),
            (None, None) => Ok(()),
        };
        match result {
            Ok(()) | Err(rustix::io::Errno::SRCH) => Ok(()),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Ends the first process of the PID namespace, and with it all that is left in there.
    fn end_namespace(&mut self) {
        if let Some(init) = self.init.take().and_then(Pid::from_raw) {
            let _ = rustix::process::kill_process(init, Signal::KILL);
            reap(init);
        }
    }

    /// Reads the child's reports until its exec closes the pipe. `Some` is the failure.
    fn listen(&mut self, mut news: io::PipeReader) -> io::Result<Option<(Stage, i32, i32)>> {
        let mut failed = None;
        let mut bytes = [0; REPORT_SIZE];
        while let Ok(()) = news.read_exact(&mut bytes) {
            match Report::from_bytes(bytes) {
                Some(Report::Processes { program, init }) => {
                    // The process that we forked has only started the two others.
                    if let Some(helper) = Pid::from_raw(self.pid) {
                        reap(helper);
                    }
                    self.pid = program;
                    self.init = Some(init);
                }
                Some(Report::Failed {
                    stage,
                    index,
                    errno,
                }) => failed = Some((stage, index, errno)),
                None => return Err(io::Error::other("unreadable report from the child")),
            }
        }
        if self.pid <= 0 {
            // The program's process could not be made.
            self.status = Some(ExitStatus::from_raw(0));
            self.end_namespace();
            return Ok(failed);
        }
        self.pidfd = Pid::from_raw(self.pid)
            .and_then(|pid| rustix::process::pidfd_open(pid, PidfdFlags::empty()).ok());
        Ok(failed)
    }
}

/// Waits for a process that is about to end.
fn reap(pid: Pid) {
    while let Err(rustix::io::Errno::INTR) =
        rustix::process::waitpid(Some(pid), WaitOptions::empty())
    {}
}

impl Drop for Child {
    fn drop(&mut self) {
        if self.status.is_none() {
            let _ = self.kill(Signal::KILL);
            let _ = self.wait();
        }
        self.end_namespace();
    }
}
