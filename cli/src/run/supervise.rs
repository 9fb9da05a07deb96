// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Standing between the caller and the program: signals go on to it, its end comes back.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::process::ExitStatus;
use std::time::{Duration, Instant};

use nix::libc;
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use rustix::event::{PollFd, PollFlags, Timespec};

use super::sandbox::Child;

/// How long a program has after `SIGTERM` before it is killed.
pub const GRACE: Duration = Duration::from_secs(1);

/// What is passed on.
const FORWARDED: [Signal; 8] = [
    Signal::SIGHUP,
    Signal::SIGINT,
    Signal::SIGQUIT,
    Signal::SIGTERM,
    Signal::SIGUSR1,
    Signal::SIGUSR2,
    Signal::SIGALRM,
    Signal::SIGWINCH,
];

/// Catches the signals to pass on, from before the program is started.
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

    /// Passes on all that have come.
    fn forward(&self, child: &Child) -> io::Result<()> {
        while let Some(info) = self.0.read_signal()? {
            // What the terminal sends, it sends to the program as well.
            if info.ssi_code == libc::SI_KERNEL {
                continue;
            }
            if let Some(signal) = i32::try_from(info.ssi_signo)
                .ok()
                .and_then(rustix::process::Signal::from_named_raw)
            {
                child.kill(signal)?;
            }
        }
        Ok(())
    }
}

/// Waits until one of `fds` can be read, or `limit` has passed, or a signal came.
///
/// # Errors
/// What poll(2) says.
pub fn poll(fds: &[BorrowedFd<'_>], limit: Option<Duration>) -> io::Result<()> {
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

/// Waits for the end of `child`, passing signals on. After `limit` it gets `SIGTERM`, and after
/// [`GRACE`] `SIGKILL`; `None` says that this has happened.
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
