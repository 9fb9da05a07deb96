// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The running program: its end, its signals.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::process::{Pid, PidfdFlags, Signal, WaitOptions};

use super::empty_dir::EmptyDir;
use super::isolation::{Isolation, Unreached};
use super::report::{REPORT_SIZE, Report, Stage};

/// What remains of a finished program.
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
    /// Whether it was killed at the time limit.
    pub timed_out: bool,
}

/// A program started by [`Sandbox::spawn`](super::Sandbox::spawn). Dropped before it has ended, it is killed.
#[derive(Debug)]
pub struct Child {
    pub(super) pid: i32,
    pub(super) pidfd: Option<OwnedFd>,
    pub(super) init: Option<i32>,
    pub(super) isolation: Isolation,
    pub(super) unreached: Vec<Unreached>,
    pub(super) emulator: Option<PathBuf>,
    pub(super) status: Option<ExitStatus>,
    /// Our end of its standard input, if [`Stdio::Piped`](super::Stdio::Piped).
    pub stdin: Option<File>,
    /// Our end of its standard output, if [`Stdio::Piped`](super::Stdio::Piped).
    pub stdout: Option<File>,
    /// Our end of its standard error, if [`Stdio::Piped`](super::Stdio::Piped).
    pub stderr: Option<File>,
    pub(super) _empty: Option<EmptyDir>,
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

    /// The better rungs that could not be reached, and why.
    #[must_use]
    pub fn unreached(&self) -> &[Unreached] {
        &self.unreached
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

    /// Waits for the end and gives the exit status. A [`traced`](super::Sandbox::traced) program must have
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
                Some(pidfd) => poll(&[pidfd.as_fd()], Some(left))?,
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

    /// Sends a signal. Does nothing if the program has ended.
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

    /// Sends a signal to the program's process group, as a terminal would.
    ///
    /// # Errors
    /// As [`kill`](Self::kill).
    pub fn kill_group(&self, signal: Signal) -> io::Result<()> {
        match Pid::from_raw(self.pid) {
            // Not waited for, it still has its number.
            Some(pid) if self.status.is_none() => {
                match rustix::process::kill_process_group(pid, signal) {
                    Err(rustix::io::Errno::SRCH) => self.kill(signal),
                    result => Ok(result?),
                }
            }
            _ => Ok(()),
        }
    }

    /// Whether it has a PID namespace of its own, so that none of its processes outlives it.
    #[must_use]
    pub fn has_pid_namespace(&self) -> bool {
        self.init.is_some()
    }

    /// Ends the first process of the PID namespace, and so all that are left in it.
    fn end_namespace(&mut self) {
        if let Some(init) = self.init.take().and_then(Pid::from_raw) {
            let _ = rustix::process::kill_process(init, Signal::KILL);
            reap(init);
        }
    }

    /// Reads the child's reports until its exec closes the pipe. `Some` is the failure.
    pub(super) fn listen(
        &mut self,
        mut news: io::PipeReader,
    ) -> io::Result<Option<(Stage, i32, i32)>> {
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

/// Waits until one of `fds` can be read, or `limit` has passed, or a signal came.
///
/// # Errors
/// What poll(2) says.
pub(super) fn poll(fds: &[BorrowedFd<'_>], limit: Option<Duration>) -> io::Result<()> {
    let mut fds: Vec<PollFd<'_>> = fds
        .iter()
        .map(|fd| PollFd::from_borrowed_fd(*fd, PollFlags::IN))
        .collect();
    let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
    match rustix::event::poll(&mut fds, limit.as_ref()) {
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(errno) => Err(errno.into()),
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
