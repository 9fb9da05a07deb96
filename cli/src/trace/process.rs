// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The traced process: its memory, its breakpoints, and what it stops for.

use std::collections::BTreeMap;
use std::io::IoSliceMut;
use std::sync::mpsc;
use std::time::Duration;

use nix::errno::Errno;
use nix::libc;
use nix::sys::ptrace;
use nix::sys::signal::Signal;
use nix::sys::uio::{RemoteIoVec, process_vm_readv};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

use super::arch::{self, Registers};

/// Why the process stopped.
#[derive(Debug)]
pub(super) enum Stop {
    /// It enters a system call: number and arguments.
    Enters(u64, [u64; 6]),
    /// It leaves the system call: the result.
    Leaves(i64),
    /// It is at this address, where a breakpoint was; that is gone now.
    Breakpoint(u64),
    /// One instruction was executed.
    Stepped,
    /// A signal is about to be delivered: which, and the address of the fault.
    Signal(Signal, u64),
    /// It replaces itself by another program.
    Replaced,
    /// The time limit has passed.
    TimeLimit,
    /// It exited with this status.
    Exited(i32),
    /// This signal ended it.
    Killed(Signal),
}

/// How to let it go on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Resume {
    /// To the next system call, breakpoint or signal.
    SystemCall,
    /// For one instruction; a system call is stopped at as ever.
    Step,
}

/// A process that this thread traces, and its threads.
#[derive(Debug)]
pub(super) struct Process {
    pid: Pid,
    /// The thread that the last stop was about.
    tid: Pid,
    threads: Vec<Pid>,
    breakpoints: BTreeMap<u64, Vec<u8>>,
    pending: Option<Signal>,
    /// Ends the watchdog when dropped.
    _watchdog: mpsc::Sender<()>,
    stopping: std::sync::Arc<std::sync::atomic::AtomicBool>,
    /// It has ended, and has been waited for.
    ended: bool,
}

impl Process {
    /// Takes over `pid`, which this thread has started with `PTRACE_TRACEME`, at the stop that
    /// execve(2) ends with. It is stopped again after `limit`.
    ///
    /// # Errors
    /// What wait(2) and ptrace(2) say.
    pub fn take(pid: i32, limit: Duration) -> anyhow::Result<Self> {
        use ptrace::Options;
        let pid = Pid::from_raw(pid);
        waitpid(pid, Some(WaitPidFlag::__WALL))?;
        ptrace::setoptions(
            pid,
            Options::PTRACE_O_TRACESYSGOOD
                | Options::PTRACE_O_EXITKILL
                | Options::PTRACE_O_TRACECLONE
                | Options::PTRACE_O_TRACEFORK
                | Options::PTRACE_O_TRACEVFORK
                | Options::PTRACE_O_TRACEEXEC,
        )?;
        let stopping = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let (watchdog, ended) = mpsc::channel::<()>();
        let told = stopping.clone();
        std::thread::spawn(move || {
            if ended.recv_timeout(limit) == Err(mpsc::RecvTimeoutError::Timeout) {
                told.store(true, std::sync::atomic::Ordering::SeqCst);
                let _ = nix::sys::signal::kill(pid, Signal::SIGSTOP);
            }
        });
        Ok(Self {
            pid,
            tid: pid,
            threads: vec![pid],
            breakpoints: BTreeMap::new(),
            pending: None,
            _watchdog: watchdog,
            stopping,
            ended: false,
        })
    }

    /// The registers of the thread that stopped.
    ///
    /// # Errors
    /// What ptrace(2) says.
    pub fn registers(&self) -> nix::Result<Registers> {
        arch::registers(self.tid)
    }

    /// Reads memory at `address`; how many bytes there were.
    pub fn read(&self, address: u64, bytes: &mut [u8]) -> usize {
        let mut done = 0;
        while done < bytes.len() {
            let Some(base) = usize::try_from(address)
                .ok()
                .and_then(|a| a.checked_add(done))
            else {
                break;
            };
            let remote = [RemoteIoVec {
                base,
                len: bytes.len() - done,
            }];
            let mut local = [IoSliceMut::new(&mut bytes[done..])];
            match process_vm_readv(self.pid, &mut local, &remote) {
                Ok(0) | Err(_) => break,
                Ok(n) => done += n,
            }
        }
        done
    }

    /// The `size` bytes at `address`, if all of them can be read.
    pub fn bytes(&self, address: u64, size: usize) -> Option<Vec<u8>> {
        let mut bytes = vec![0; size];
        (self.read(address, &mut bytes) == size).then_some(bytes)
    }

    /// The word at `address`.
    pub fn word(&self, address: u64) -> Option<u64> {
        Some(u64::from_le_bytes(self.bytes(address, 8)?.try_into().ok()?))
    }

    /// The NUL-terminated string at `address`, at most a page of it.
    pub fn string(&self, address: u64) -> Option<String> {
        let mut bytes = vec![0; 4096];
        let n = self.read(address, &mut bytes);
        let end = bytes[..n].iter().position(|&b| b == 0)?;
        Some(String::from_utf8_lossy(&bytes[..end]).into_owned())
    }

    /// The text of `/proc/PID/name`.
    ///
    /// # Errors
    /// What reading says.
    pub fn proc(&self, name: &str) -> std::io::Result<Vec<u8>> {
        std::fs::read(format!("/proc/{}/{name}", self.pid))
    }

    /// Puts a breakpoint at `address`. It is taken away when it is hit.
    ///
    /// # Errors
    /// What ptrace(2) says: nothing is mapped there.
    pub fn set_breakpoint(&mut self, address: u64) -> nix::Result<()> {
        if self.breakpoints.contains_key(&address) {
            return Ok(());
        }
        let old = self
            .bytes(address, arch::BREAKPOINT.len())
            .ok_or(Errno::EFAULT)?;
        poke(self.pid, address, arch::BREAKPOINT)?;
        self.breakpoints.insert(address, old);
        Ok(())
    }

    /// Whether there is a breakpoint at `address`.
    pub fn has_breakpoint(&self, address: u64) -> bool {
        self.breakpoints.contains_key(&address)
    }

    /// Takes the breakpoint at `address` away.
    ///
    /// # Errors
    /// What ptrace(2) says.
    pub fn remove_breakpoint(&mut self, address: u64) -> nix::Result<()> {
        match self.breakpoints.remove(&address) {
            Some(old) => poke(self.tid, address, &old),
            None => Ok(()),
        }
    }

    /// Whether the instruction at `pc` is a system call.
    pub fn at_system_call(&self, pc: u64) -> bool {
        self.bytes(pc, arch::SYSTEM_CALL.len())
            .is_some_and(|b| b == arch::SYSTEM_CALL)
    }

    /// Lets it go on, and waits for the next stop of the thread that began it (of any thread, for
    /// a breakpoint). Further threads run on unseen; a forked process is let go.
    ///
    /// # Errors
    /// What wait(2) and ptrace(2) say.
    pub fn resume(&mut self, how: Resume) -> anyhow::Result<Stop> {
        let signal = self.pending.take();
        self.go(self.tid, how, signal)?;
        loop {
            let flags = WaitPidFlag::__WALL | WaitPidFlag::__WNOTHREAD;
            let status = match waitpid(Pid::from_raw(-1), Some(flags)) {
                Err(Errno::EINTR) => continue,
                other => other?,
            };
            let Some(tid) = status.pid() else { continue };
            match status {
                WaitStatus::Exited(p, code) if p == self.pid => {
                    self.ended = true;
                    return Ok(Stop::Exited(code));
                }
                WaitStatus::Signaled(p, signal, _) if p == self.pid => {
                    self.ended = true;
                    return Ok(Stop::Killed(signal));
                }
                WaitStatus::Exited(..) | WaitStatus::Signaled(..) => {
                    self.threads.retain(|t| *t != tid);
                }
                WaitStatus::PtraceEvent(_, _, event) => {
                    if event == libc::PTRACE_EVENT_EXEC {
                        return Ok(Stop::Replaced);
                    }
                    if event == libc::PTRACE_EVENT_CLONE {
                        let new = ptrace::getevent(tid)?;
                        let new = Pid::from_raw(i32::try_from(new)?);
                        if !self.threads.contains(&new) {
                            self.threads.push(new);
                        }
                    }
                    self.go(tid, how, None)?;
                }
                WaitStatus::PtraceSyscall(_) if tid == self.pid => {
                    self.tid = tid;
                    if let Some(stop) = self.system_call()? {
                        return Ok(stop);
                    }
                    self.go(tid, how, None)?;
                }
                WaitStatus::PtraceSyscall(_) => self.go(tid, how, None)?,
                WaitStatus::Stopped(_, Signal::SIGTRAP) => {
                    let pc = arch::registers(tid)?.pc;
                    let at = pc.wrapping_sub(arch::BEHIND);
                    if self.has_breakpoint(at) {
                        self.tid = tid;
                        self.remove_breakpoint(at)?;
                        arch::set_pc(tid, at)?;
                        return Ok(Stop::Breakpoint(at));
                    }
                    if how == Resume::Step && tid == self.pid {
                        self.tid = tid;
                        return Ok(Stop::Stepped);
                    }
                    self.tid = tid;
                    self.pending = Some(Signal::SIGTRAP);
                    return Ok(Stop::Signal(Signal::SIGTRAP, pc));
                }
                WaitStatus::Stopped(_, Signal::SIGSTOP)
                    if self.stopping.load(std::sync::atomic::Ordering::SeqCst) =>
                {
                    self.tid = tid;
                    return Ok(Stop::TimeLimit);
                }
                WaitStatus::Stopped(_, Signal::SIGSTOP) if tid != self.pid => {
                    // The first stop of a thread, or of a process that was forked.
                    if self.is_thread(tid) {
                        if !self.threads.contains(&tid) {
                            self.threads.push(tid);
                        }
                        self.go(tid, how, None)?;
                    } else {
                        for (address, old) in &self.breakpoints {
                            let _ = poke(tid, *address, old);
                        }
                        let _ = ptrace::detach(tid, None);
                    }
                }
                WaitStatus::Stopped(_, signal) if tid == self.pid => {
                    let address = ptrace::getsiginfo(tid).map_or(0, |info| {
                        // SAFETY: si_addr reads a word of the structure that the kernel filled; it
                        // means something for the faults alone, and is used for those alone.
                        unsafe { info.si_addr() as u64 }
                    });
                    self.tid = tid;
                    self.pending = Some(signal);
                    return Ok(Stop::Signal(signal, address));
                }
                WaitStatus::Stopped(_, signal) => self.go(tid, how, Some(signal))?,
                _ => {}
            }
        }
    }

    fn is_thread(&self, tid: Pid) -> bool {
        std::path::Path::new(&format!("/proc/{}/task/{tid}", self.pid)).exists()
    }

    /// Lets `tid` go on; that it is gone by now is no error.
    fn go(&self, tid: Pid, how: Resume, signal: Option<Signal>) -> nix::Result<()> {
        let done = if tid != self.pid {
            ptrace::cont(tid, signal)
        } else if how == Resume::Step {
            ptrace::step(tid, signal)
        } else {
            ptrace::syscall(tid, signal)
        };
        match done {
            Err(Errno::ESRCH) => Ok(()),
            other => other,
        }
    }

    #[cfg(target_env = "gnu")]
    fn system_call(&mut self) -> nix::Result<Option<Stop>> {
        let info = ptrace::syscall_info(self.tid)?;
        Ok(match info.op {
            libc::PTRACE_SYSCALL_INFO_ENTRY => {
                // SAFETY: with this `op` the kernel has filled `entry` (ptrace(2), PTRACE_GET_SYSCALL_INFO).
                let entry = unsafe { info.u.entry };
                Some(Stop::Enters(entry.nr, entry.args))
            }
            libc::PTRACE_SYSCALL_INFO_EXIT => {
                // SAFETY: with this `op` the kernel has filled `exit` (ptrace(2), PTRACE_GET_SYSCALL_INFO).
                Some(Stop::Leaves(unsafe { info.u.exit }.sval))
            }
            _ => None,
        })
    }

    /// Lets all of it run on to its end, unwatched. It stays traced, for only stopped threads can be
    /// let go.
    ///
    /// # Errors
    /// What wait(2) and ptrace(2) say.
    pub fn run_on(mut self) -> anyhow::Result<Stop> {
        for (address, old) in std::mem::take(&mut self.breakpoints) {
            poke(self.tid, address, &old)?;
        }
        let signal = self.pending.take();
        let gone_is_fine = |done: nix::Result<()>| match done {
            Err(Errno::ESRCH) => Ok(()),
            other => other,
        };
        gone_is_fine(ptrace::cont(self.tid, signal))?;
        loop {
            let flags = WaitPidFlag::__WALL | WaitPidFlag::__WNOTHREAD;
            match waitpid(Pid::from_raw(-1), Some(flags)) {
                Err(Errno::EINTR) => {}
                Ok(WaitStatus::Exited(p, code)) if p == self.pid => {
                    self.ended = true;
                    return Ok(Stop::Exited(code));
                }
                Ok(WaitStatus::Signaled(p, signal, _)) if p == self.pid => {
                    self.ended = true;
                    return Ok(Stop::Killed(signal));
                }
                Ok(WaitStatus::Stopped(tid, Signal::SIGSTOP)) if tid != self.pid => {
                    if self.is_thread(tid) {
                        gone_is_fine(ptrace::cont(tid, None))?;
                    } else {
                        gone_is_fine(ptrace::detach(tid, None))?;
                    }
                }
                Ok(WaitStatus::Stopped(tid, signal)) => {
                    gone_is_fine(ptrace::cont(tid, signal))?;
                }
                Ok(status) => {
                    if let (Some(tid), false) = (
                        status.pid(),
                        matches!(status, WaitStatus::Exited(..) | WaitStatus::Signaled(..)),
                    ) {
                        gone_is_fine(ptrace::cont(tid, None))?;
                    }
                }
                Err(error) => return Err(error.into()),
            }
        }
    }
}

impl Drop for Process {
    /// Kills it, and waits for all its threads: as long as one that is traced has not been waited
    /// for, the process itself does not end (ptrace(2), "Death under ptrace").
    fn drop(&mut self) {
        if self.ended || nix::sys::signal::kill(self.pid, Signal::SIGKILL).is_err() {
            return;
        }
        let flags = WaitPidFlag::__WALL | WaitPidFlag::__WNOTHREAD;
        loop {
            match waitpid(Pid::from_raw(-1), Some(flags)) {
                Ok(WaitStatus::Exited(p, _) | WaitStatus::Signaled(p, ..)) if p == self.pid => {
                    return;
                }
                Ok(_) | Err(Errno::EINTR) => {}
                Err(_) => return,
            }
        }
    }
}

/// Writes `bytes`, which lie in one aligned word, at `address` of the stopped thread `tid`,
/// read-only pages too.
fn poke(tid: Pid, address: u64, bytes: &[u8]) -> nix::Result<()> {
    let at = (address & !7) as ptrace::AddressType;
    let offset = (address & 7) as usize;
    let mut word = ptrace::read(tid, at)?.to_le_bytes();
    word[offset..offset + bytes.len()].copy_from_slice(bytes);
    ptrace::write(tid, at, libc::c_long::from_le_bytes(word))
}
