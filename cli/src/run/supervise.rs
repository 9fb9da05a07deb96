// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Between the caller and the program: passes signals on and waits for the end.
//!
//! # Safety
//! The `unsafe` here resets a signal's disposition to the default.
#![allow(unsafe_code)]

use std::io;
use std::os::fd::AsFd;
use std::process::ExitStatus;
use std::time::{Duration, Instant};

use nix::libc;
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use rustix::process::{Pid, WaitOptions};

use super::running::{Child, poll};
use crate::proc::stat;

/// How long a program has after `SIGTERM` before it is killed.
pub const GRACE: Duration = Duration::from_secs(1);

/// The signals that are passed on, all but [`Signal::SIGTSTP`] unchanged.
const FORWARDED: [Signal; 10] = [
    Signal::SIGHUP,
    Signal::SIGINT,
    Signal::SIGQUIT,
    Signal::SIGTERM,
    Signal::SIGUSR1,
    Signal::SIGUSR2,
    Signal::SIGALRM,
    Signal::SIGWINCH,
    Signal::SIGTSTP,
    Signal::SIGCONT,
];

/// The signals to pass on, collected from before the program is started.
#[derive(Debug)]
pub struct Signals(SignalFd);

impl Signals {
    /// Blocks them for this thread, which must be the process's only one, and collects them.
    ///
    /// # Errors
    /// What signalfd(2) says.
    pub fn catch() -> io::Result<Self> {
        let mut set = SigSet::empty();
        for signal in FORWARDED {
            set.add(signal);
        }
        set.thread_block()?;
        // Inherited as ignored it would let the kernel reap the program (wait(2), NOTES).
        // SAFETY: the default disposition runs no code of ours.
        unsafe { nix::sys::signal::signal(Signal::SIGCHLD, nix::sys::signal::SigHandler::SigDfl) }?;
        Ok(Self(SignalFd::with_flags(
            &set,
            SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC,
        )?))
    }

    /// Passes on all that have arrived.
    fn forward(&self, child: &Child) -> io::Result<()> {
        while let Some(info) = self.0.read_signal()? {
            let Some(signal) = i32::try_from(info.ssi_signo)
                .ok()
                .and_then(rustix::process::Signal::from_named_raw)
            else {
                continue;
            };
            if signal == rustix::process::Signal::TSTP {
                // The group of a session without a terminal takes no SIGTSTP (setpgid(2), orphaned groups).
                child.kill_group(rustix::process::Signal::STOP)?;
                nix::sys::signal::raise(Signal::SIGSTOP)?;
                child.kill_group(rustix::process::Signal::CONT)?;
            } else if info.ssi_code == libc::SI_KERNEL {
                // The terminal sends to a whole group; the program's is in another session.
                child.kill_group(signal)?;
            } else {
                child.kill(signal)?;
            }
        }
        Ok(())
    }
}

/// Waits for the end of `child`, passing signals on. After `limit` it gets `SIGTERM`, and after
/// [`GRACE`] `SIGKILL`; returns `None` then.
///
/// # Errors
/// What waiting says.
pub fn wait(
    child: &mut Child,
    signals: &Signals,
    limit: Option<Duration>,
) -> io::Result<Option<ExitStatus>> {
    let mut deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
    let mut timed_out = false;
    loop {
        signals.forward(child)?;
        if let Some(status) = child.try_wait()? {
            return Ok((!timed_out).then_some(status));
        }
        let mut left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if left.is_some_and(|left| left.is_zero()) {
            let signal = if timed_out {
                rustix::process::Signal::KILL
            } else {
                rustix::process::Signal::TERM
            };
            child.kill(signal)?;
            deadline = (!timed_out).then(|| Instant::now() + GRACE);
            timed_out = true;
            continue;
        }
        let signals = signals.0.as_fd();
        match child.pidfd() {
            Some(pidfd) => poll(&[pidfd.as_fd(), signals], left)?,
            None => {
                left = Some(left.unwrap_or(Duration::MAX).min(Duration::from_millis(5)));
                poll(&[signals], left)?;
            }
        }
    }
}

/// The processes that the program started and left running, if no PID namespace ends them: orphans become
/// children of this process (`PR_SET_CHILD_SUBREAPER`), which must have no others.
#[derive(Debug)]
pub struct Descendants {
    adopted: bool,
}

impl Descendants {
    /// Adopts orphans from now on; called before the program is started.
    #[must_use]
    pub fn adopt() -> Self {
        // Children from before this process's own exec are not the program's.
        let adopted = children().is_empty()
            && rustix::process::set_child_subreaper(Some(rustix::process::getpid())).is_ok();
        Self { adopted }
    }

    /// Kills what is left. The orphans of killed processes come here too, so it takes rounds; against a program
    /// that forks faster than that only a PID namespace helps.
    pub fn end(&self) {
        let deadline = Instant::now() + GRACE;
        while self.adopted && Instant::now() < deadline {
            let left = children();
            if left.is_empty() {
                break;
            }
            for pid in left {
                let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
                let _ = rustix::process::waitpid(Some(pid), WaitOptions::empty());
            }
        }
    }
}

/// The children of this process.
fn children() -> Vec<Pid> {
    let own = rustix::process::getpid().as_raw_pid();
    let Ok(entries) = std::fs::read_dir("/proc") else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|pid| stat::parent(*pid) == Some(own))
        .filter_map(Pid::from_raw)
        .collect()
}
