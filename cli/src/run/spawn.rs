// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Starting the program of a [`Sandbox`]: rung by rung, a fork each.
//!
//! # Safety
//! The `unsafe` here is fork(2), whose child makes system calls only ([`child::run`]).
#![allow(unsafe_code)]

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsRawFd, RawFd};
use std::time::Duration;

use nix::sys::personality::{self, Persona};
use rustix::process::Signal;
use rustix::thread::UnshareFlags;

use super::child;
use super::diagnose::Kind;
use super::empty_dir::EmptyDir;
use super::executable::Executable;
use super::failure;
use super::isolation::{Attempt, Isolation, SpawnError, Unreached};
use super::nodes::{c_string, c_strings};
use super::plan::{Plan, Root, StringArray};
use super::program::Program;
use super::qemu;
use super::running::{Child, Output};
use super::sandbox::{Qemu, Sandbox};
use super::streams::{self, Stdio, Streams};
use crate::ui::Shown as _;

impl Sandbox {
    /// Starts the program on the first rung that can be reached.
    ///
    /// On return the exec has happened: [`Child::id`] is the program's own process.
    ///
    /// # Errors
    /// What [`SpawnError`] says; then nothing is left running.
    pub fn spawn(&self) -> Result<Child, SpawnError> {
        let mut executable = self.executable()?;
        let mut unreached = Vec::new();
        for &isolation in &self.ladder {
            let mut result = self.try_rung(isolation, &executable);
            if let Err(Attempt::Copy) = result {
                executable.copy_to_memory()?;
                result = self.try_rung(isolation, &executable);
            }
            let reason = match result {
                Ok(mut child) => {
                    child.unreached = unreached;
                    return Ok(child);
                }
                Err(Attempt::NextRung(reason)) => reason,
                Err(Attempt::Copy) => "its file cannot be opened again".into(),
                Err(Attempt::Fatal(error)) => return Err(error),
            };
            unreached.push(Unreached { isolation, reason });
        }
        Err(SpawnError::Isolation(unreached))
    }

    /// Runs the program to its end and captures standard output and error; standard input is `/dev/null`
    /// unless set. After `limit` it is killed, and [`Output::timed_out`] is set.
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

    /// Opens the program, and the emulator if it needs one.
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
                self.program.shown()
            )));
        }
        Ok(Executable { program, emulator })
    }

    /// One attempt: forks, and listens to the child up to its exec.
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
            unreached: Vec::new(),
            emulator: executable.emulator.as_ref().map(|e| e.path.clone()),
            status: None,
            stdin,
            stdout,
            stderr,
            _empty: empty,
        };
        if let Some(reported) = child.listen(news).map_err(parent_io)? {
            let _ = child.wait();
            let attempt = failure::judge(self, isolation, executable, &plan, reported);
            return Err(attempt);
        }
        if executable.emulator.is_some()
            && let Err(error) = self.hand_over(&child, executable)
        {
            let _ = child.kill(Signal::KILL);
            let _ = child.wait();
            return Err(Attempt::Fatal(error));
        }
        Ok(child)
    }

    /// Gives the emulator, which is stopped at its start, the program's file.
    fn hand_over(&self, emulator: &Child, executable: &Executable) -> Result<(), SpawnError> {
        let file = executable.program.readable.as_ref();
        let missing = qemu::missing_loader(
            emulator.pid,
            executable.program.kind.as_ref(),
            file,
            emulator.isolation.has_own_root(),
        );
        if let Some(diagnosis) = missing {
            return Err(SpawnError::Program {
                path: self.program.clone(),
                diagnosis,
            });
        }
        let guest = file.map_or(-1, AsRawFd::as_raw_fd);
        qemu::hand_over(emulator.pid, guest).map_err(|error| {
            SpawnError::Setup(format!(
                "cannot hand {} to the emulator: {error:#}",
                self.program.shown()
            ))
        })
    }

    /// Whether `isolation` can do what was asked, and is worth a try.
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
                not("cannot have --bind, --proc, --dev, --tmp: they need a mount namespace")
            }
            Isolation::Chroot | Isolation::None if wants_namespaces => {
                not("cannot have --pid, --net, --ipc: they need a user namespace")
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
        let root = self.root(isolation, empty);
        let nodes = if root == Root::Tmpfs {
            self.contents
                .nodes(self.required.contains(UnshareFlags::NEWPID))?
        } else {
            Vec::new()
        };
        // From an empty root nothing leads to the program's file, so it runs as it was opened.
        let reachable = root == Root::HostReadOnly
            || (root == Root::Tmpfs && (self.contents.proc || !self.contents.binds.is_empty()));
        let (program, handed_over) = executable.given(reachable)?;
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
            argv: StringArray::new(c_strings(self.argv(executable), "an argument")?),
            envp: StringArray::new(c_strings(self.environment(), "an environment variable")?),
        })
    }

    /// The root that `isolation` gives; `empty` is the directory for chroot(2).
    fn root(&self, isolation: Isolation, empty: Option<&EmptyDir>) -> Root {
        match empty {
            Some(empty) => Root::Dir(empty.fd.as_raw_fd()),
            None if !isolation.has_namespaces() => Root::Host,
            None if self.host_root => Root::HostReadOnly,
            None => Root::Tmpfs,
        }
    }

    /// The arguments, beginning with `argv[0]`.
    fn argv(&self, executable: &Executable) -> Vec<OsString> {
        if let Some(emulator) = &executable.emulator {
            return emulator.argv(&self.program, self.arg0.as_deref(), &self.args);
        }
        let path = || self.program.clone().into();
        let arg0 = self.arg0.clone().unwrap_or_else(path);
        std::iter::once(arg0)
            .chain(self.args.iter().cloned())
            .collect()
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
}
