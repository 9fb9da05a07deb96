// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A process that is traced (ptrace(2)): its registers, memory and breakpoints, and what it stops for.
//!
//! # Safety
//! The `unsafe` here reads members of the union that `PTRACE_GETSIGINFO` fills.
#![allow(unsafe_code)]

use std::collections::BTreeMap;
use std::io::IoSliceMut;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::{Context, bail};
use nix::errno::Errno;
use nix::libc;
use nix::sys::ptrace;
use nix::sys::signal::Signal;
use nix::sys::uio::{RemoteIoVec, process_vm_readv};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;
use piestart::elf::class::{Class, Format};
use syscalls::Sysno;

use super::calls::{self, Numbered};
use super::poke::{peek, poke};
use super::syscall_info::{SyscallInfo, syscall_info};
use crate::machine::{Arch, Registers, word};
use crate::ui;

/// Why the process stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// It enters a system call: number and arguments.
    Enters(Numbered, [u64; 6]),
    /// It leaves the system call: the raw result.
    Leaves(i64),
    /// It is at this address, where a breakpoint was, which has been removed.
    Breakpoint(u64),
    /// One instruction was executed.
    Stepped,
    /// A signal is about to be delivered: which, and the address of the fault. Resuming delivers it.
    Signal(Signal, u64),
    /// It replaced itself by another program (execve(2)).
    Replaced,
    /// The time limit has passed.
    TimeLimit,
    /// It exited with this status.
    Exited(i32),
    /// This signal ended it.
    Killed(Signal),
}

/// How far to resume it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Resume {
    /// To the next system call, breakpoint or signal.
    SystemCall,
    /// By one instruction; it stops at system calls all the same.
    Step,
    /// To the next breakpoint or signal.
    Run,
}

/// A process that this thread traces, with its threads. Dropped, it is killed.
#[derive(Debug)]
pub(crate) struct Tracee {
    machine: Arch,
    pid: Pid,
    /// The thread that stopped last.
    tid: Pid,
    threads: Vec<Pid>,
    /// New processes whose first stop came before the event that announces them.
    early: Vec<Pid>,
    breakpoints: BTreeMap<u64, Vec<u8>>,
    /// The system call that the first thread is in.
    entered: Option<(Numbered, [u64; 6])>,
    /// Where mremap(2) has moved memory to, as far as it was seen: the new range, and how far it is from the old one.
    moves: Vec<(Range<u64>, u64)>,
    pending: Option<Signal>,
    watchdog: Option<Watchdog>,
    /// It has ended and has been waited for.
    ended: bool,
}

impl Tracee {
    /// Takes over `pid`, which this thread has started with `PTRACE_TRACEME`, at the stop that ends
    /// execve(2). It is stopped again after `limit`.
    ///
    /// # Errors
    /// What wait(2) and ptrace(2) say; or the tool does not know this machine.
    pub fn take(pid: i32, limit: Option<Duration>) -> anyhow::Result<Self> {
        use ptrace::Options;
        let pid = Pid::from_raw(pid);
        match waitpid(pid, Some(WaitPidFlag::__WALL))? {
            WaitStatus::Stopped(..) => {}
            status => bail!("it did not stop after execve: {status:?}"),
        }
        ptrace::setoptions(
            pid,
            Options::PTRACE_O_TRACESYSGOOD
                | Options::PTRACE_O_EXITKILL
                | Options::PTRACE_O_TRACECLONE
                | Options::PTRACE_O_TRACEFORK
                | Options::PTRACE_O_TRACEVFORK
                | Options::PTRACE_O_TRACEEXEC,
        )?;
        let registers = Registers::of(pid).context("its registers")?;
        Ok(Self {
            machine: registers.machine(),
            pid,
            tid: pid,
            threads: vec![pid],
            early: Vec::new(),
            breakpoints: BTreeMap::new(),
            entered: None,
            moves: Vec::new(),
            pending: None,
            watchdog: limit.map(|limit| Watchdog::start(pid, limit)),
            ended: false,
        })
    }

    /// Its process ID.
    pub fn id(&self) -> i32 {
        self.pid.as_raw()
    }

    /// How it stores words.
    pub fn format(&self) -> Format {
        self.machine.abi.format
    }

    /// The first three integer arguments of the function whose first instruction is next; 0 for those that cannot be read.
    ///
    /// # Errors
    /// What ptrace(2) says.
    pub fn arguments(&self) -> nix::Result<[u64; 3]> {
        let registers = self.registers()?;
        let word = self.format().class.word();
        let on_stack = |i| registers.sp().wrapping_add(i * word);
        let from_stack = || [1, 2, 3].map(|i| self.word(on_stack(i)).unwrap_or(0));
        Ok(registers.arguments().unwrap_or_else(from_stack))
    }

    /// The registers of the thread that stopped.
    ///
    /// # Errors
    /// What ptrace(2) says.
    pub fn registers(&self) -> nix::Result<Registers> {
        Registers::of(self.tid)
    }

    /// Reads memory at `address` into `bytes`; returns how many bytes could be read.
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
        let size = self.format().class.word() as usize;
        word::decode(self.format(), &self.bytes(address, size)?)
    }

    /// The NUL-terminated string at `address`, if it is shorter than 4096 bytes.
    pub fn string(&self, address: u64) -> Option<String> {
        let mut bytes = vec![0; 4096];
        let n = self.read(address, &mut bytes);
        let end = bytes[..n].iter().position(|&b| b == 0)?;
        Some(ui::text(&bytes[..end]))
    }

    /// Writes the word `value` at `address`, read-only pages too.
    ///
    /// # Errors
    /// What ptrace(2) says: nothing is mapped there.
    pub fn write_word(&mut self, address: u64, value: u64) -> nix::Result<()> {
        poke(self.tid, address, &word::encode(self.format(), value))
    }

    /// Sets a breakpoint at `address`. It is removed when it is hit.
    ///
    /// # Errors
    /// What ptrace(2) says: nothing is mapped there.
    pub fn set_breakpoint(&mut self, address: u64) -> nix::Result<()> {
        if !self.has_breakpoint(address) {
            let trap = self.machine.breakpoint.code;
            let old = peek(self.tid, address, trap.len())?;
            poke(self.tid, address, trap)?;
            self.breakpoints.insert(address, old);
        }
        Ok(())
    }

    /// Whether there is a breakpoint at `address`.
    pub fn has_breakpoint(&self, address: u64) -> bool {
        self.breakpoints.contains_key(&address)
    }

    /// Removes the breakpoint at `address`, if there is one.
    ///
    /// # Errors
    /// What ptrace(2) says.
    pub fn remove_breakpoint(&mut self, address: u64) -> nix::Result<()> {
        match self.breakpoints.remove(&address) {
            Some(old) => poke(self.tid, address, &old),
            None => Ok(()),
        }
    }

    /// How far mremap(2) has moved what is at `address` now.
    pub fn moved_by(&self, address: u64) -> Option<u64> {
        let mut moves = self.moves.iter().rev();
        moves
            .find(|(to, _)| to.contains(&address))
            .map(|(_, distance)| *distance)
    }

    /// Whether a breakpoint that was set elsewhere is at `address` now: mremap(2) calls that nobody watched
    /// ([`Resume::Run`]) have moved it there with its page, and left its place. Then the breakpoints go along.
    fn has_moved_here(&mut self, address: u64) -> bool {
        let offset = rustix::param::page_size() as u64 - 1;
        let from = self.breakpoints.keys().copied();
        let from = from
            .filter(|from| (from ^ address) & offset == 0)
            .find(|from| self.word(*from).is_none());
        let Some(distance) = from.map(|from| address.wrapping_sub(from)) else {
            return false;
        };
        self.breakpoints = std::mem::take(&mut self.breakpoints)
            .into_iter()
            .map(|(at, old)| (at.wrapping_add(distance), old))
            .collect();
        let page = address & !offset;
        self.moves.push((page..page + offset + 1, distance));
        true
    }

    /// The system call that was entered returns `result`. Breakpoints in memory that mremap(2) moves go along.
    fn left(&mut self, result: i64) {
        let Some((number, [from, old_size, size, flags, to, _])) = self.entered.take() else {
            return;
        };
        let fixed = u64::from(libc::MREMAP_FIXED.unsigned_abs());
        if number.known() != Some(Sysno::mremap)
            || flags & fixed == 0
            || u64::try_from(result) != Ok(to)
        {
            return;
        }
        let distance = to.wrapping_sub(from);
        let mut with_it = self.breakpoints.split_off(&from);
        let mut rest = with_it.split_off(&from.saturating_add(old_size));
        self.breakpoints.append(&mut rest);
        self.breakpoints.extend(
            with_it
                .into_iter()
                .map(|(address, old)| (address.wrapping_add(distance), old)),
        );
        self.moves.push((to..to.saturating_add(size), distance));
    }

    /// Whether the instruction at `pc` is a system call.
    pub fn at_system_call(&self, pc: u64) -> bool {
        let call = self.machine.system_call;
        self.bytes(pc, call.len()).is_some_and(|b| b == call)
    }

    /// Makes the stopped thread perform a system call, and puts registers and code back. Returns the result.
    ///
    /// # Errors
    /// What ptrace(2) and the call say.
    pub fn call(&mut self, number: Sysno, args: [u64; 6]) -> anyhow::Result<u64> {
        let what = || format!("{number} in its name");
        let instruction = self.machine.system_call;
        let before = self.registers().with_context(what)?;
        let pc = before.pc();
        let code = peek(self.tid, pc, instruction.len()).with_context(what)?;
        poke(self.tid, pc, instruction).with_context(what)?;
        let mut registers = before.clone();
        let numbered = Numbered::of(self.machine, number).with_context(what)?;
        registers.set_call(numbered.number, args);
        registers.set(self.tid).with_context(what)?;
        ptrace::step(self.tid, None).with_context(what)?;
        match waitpid(self.tid, Some(WaitPidFlag::__WALL))? {
            WaitStatus::Stopped(_, Signal::SIGTRAP) => {}
            status => bail!("{}: it did not stop after it: {status:?}", what()),
        }
        let result = self.registers().with_context(what)?.call_result();
        poke(self.tid, pc, &code).with_context(what)?;
        before.set(self.tid).with_context(what)?;
        let signed = match self.format().class {
            Class::Elf32 => (result as i32).into(),
            Class::Elf64 => result.cast_signed(),
        };
        match calls::error(signed) {
            Some(errno) => Err(errno).with_context(what),
            None => Ok(result),
        }
    }

    /// Resumes the thread that stopped, and waits for the next stop: of the first thread, or of any at a
    /// breakpoint. Further threads run unseen; a forked process is let go.
    ///
    /// # Errors
    /// What wait(2) and ptrace(2) say.
    pub fn resume(&mut self, how: Resume) -> anyhow::Result<Stop> {
        let signal = self.pending.take();
        self.go(self.tid, how, signal)?;
        loop {
            let status = match self.wait() {
                Err(Errno::EINTR) => continue,
                other => other?,
            };
            if let Some(stop) = self.take_in(status, how)? {
                return Ok(stop);
            }
        }
    }

    /// Waits for the process; for all that this thread may wait for once there are several.
    fn wait(&self) -> nix::Result<WaitStatus> {
        if self.threads.len() > 1 {
            let flags = WaitPidFlag::__WALL | WaitPidFlag::__WNOTHREAD;
            waitpid(Pid::from_raw(-1), Some(flags))
        } else {
            waitpid(self.pid, Some(WaitPidFlag::__WALL))
        }
    }

    /// What `status` means; `None` once the thread that it is about goes on.
    fn take_in(&mut self, status: WaitStatus, how: Resume) -> nix::Result<Option<Stop>> {
        let Some(tid) = status.pid() else {
            return Ok(None);
        };
        let first = tid == self.pid;
        match status {
            WaitStatus::Exited(_, code) if first => {
                self.ended = true;
                return Ok(Some(Stop::Exited(code)));
            }
            WaitStatus::Signaled(_, signal, _) if first => {
                self.ended = true;
                return Ok(Some(Stop::Killed(signal)));
            }
            WaitStatus::Exited(..) | WaitStatus::Signaled(..) => {
                self.threads.retain(|t| *t != tid);
            }
            WaitStatus::PtraceEvent(_, _, libc::PTRACE_EVENT_EXEC) => {
                self.tid = tid;
                self.breakpoints.clear();
                self.moves.clear();
                return Ok(Some(Stop::Replaced));
            }
            WaitStatus::PtraceEvent(_, _, event) => {
                let new = i32::try_from(ptrace::getevent(tid)?).map_err(|_| Errno::ERANGE)?;
                self.meet(Pid::from_raw(new), event);
                self.go(tid, how, None)?;
            }
            WaitStatus::PtraceSyscall(_) if first => {
                self.tid = tid;
                if let Some(stop) = self.system_call()? {
                    match stop {
                        Stop::Enters(number, args) => self.entered = Some((number, args)),
                        Stop::Leaves(result) => self.left(result),
                        _ => {}
                    }
                    return Ok(Some(stop));
                }
                self.go(tid, how, None)?;
            }
            WaitStatus::PtraceSyscall(_) => self.go(tid, how, None)?,
            WaitStatus::Stopped(_, Signal::SIGTRAP) => return self.trapped(tid, how).map(Some),
            WaitStatus::Stopped(_, Signal::SIGSTOP)
                if self.watchdog.as_ref().is_some_and(Watchdog::has_barked) =>
            {
                self.tid = tid;
                return Ok(Some(Stop::TimeLimit));
            }
            WaitStatus::Stopped(_, Signal::SIGSTOP) if !first => {
                // The first stop of a thread, or of a process that was forked.
                if self.is_thread(tid) {
                    self.add(tid);
                    self.go(tid, how, None)?;
                } else {
                    self.early.push(tid);
                }
            }
            WaitStatus::Stopped(_, signal) if first => {
                let address = ptrace::getsiginfo(tid).map_or(0, |info| {
                    // SAFETY: si_addr reads a word of the structure that the kernel filled; it
                    // means something for the faults alone, and is used for those alone.
                    unsafe { info.si_addr() as u64 }
                });
                self.tid = tid;
                self.pending = Some(signal);
                return Ok(Some(Stop::Signal(signal, address)));
            }
            WaitStatus::Stopped(_, signal) => self.go(tid, how, Some(signal))?,
            _ => {}
        }
        Ok(None)
    }

    /// A SIGTRAP: of a breakpoint, of a single step, or of the program's own.
    fn trapped(&mut self, tid: Pid, how: Resume) -> nix::Result<Stop> {
        self.tid = tid;
        let mut registers = self.registers()?;
        let pc = registers.pc();
        let at = pc.wrapping_sub(self.machine.breakpoint.past);
        if self.has_breakpoint(at) || how == Resume::Run && self.has_moved_here(at) {
            self.remove_breakpoint(at)?;
            registers.set_pc(at);
            registers.set(tid)?;
            return Ok(Stop::Breakpoint(at));
        }
        if how == Resume::Step && tid == self.pid {
            return Ok(Stop::Stepped);
        }
        self.pending = Some(Signal::SIGTRAP);
        Ok(Stop::Signal(Signal::SIGTRAP, pc))
    }

    /// Takes note of a new thread, or lets a new process go. Both are announced by `PTRACE_EVENT_*`, and
    /// stop for their tracer before their first instruction.
    fn meet(&mut self, new: Pid, event: libc::c_int) {
        if event == libc::PTRACE_EVENT_CLONE && self.is_thread(new) {
            self.add(new);
            return;
        }
        match self.early.iter().position(|early| *early == new) {
            Some(index) => _ = self.early.swap_remove(index),
            None => _ = waitpid(new, Some(WaitPidFlag::__WALL)),
        }
        // After vfork(2) the memory is the parent's own.
        if event == libc::PTRACE_EVENT_FORK {
            for (address, old) in &self.breakpoints {
                let _ = poke(new, *address, old);
            }
        }
        let _ = ptrace::detach(new, None);
    }

    fn add(&mut self, thread: Pid) {
        if !self.threads.contains(&thread) {
            self.threads.push(thread);
        }
    }

    fn is_thread(&self, tid: Pid) -> bool {
        std::path::Path::new(&format!("/proc/{}/task/{tid}", self.pid)).exists()
    }

    /// Resumes `tid`; that it is gone by now is not an error.
    fn go(&self, tid: Pid, how: Resume, signal: Option<Signal>) -> nix::Result<()> {
        let done = match how {
            Resume::Step if tid == self.pid => ptrace::step(tid, signal),
            Resume::SystemCall if tid == self.pid => ptrace::syscall(tid, signal),
            _ => ptrace::cont(tid, signal),
        };
        match done {
            Err(Errno::ESRCH) => Ok(()),
            other => other,
        }
    }

    fn system_call(&self) -> nix::Result<Option<Stop>> {
        Ok(match syscall_info(self.tid)? {
            SyscallInfo::Entry(number, arguments) => {
                let machine = self.machine;
                Some(Stop::Enters(Numbered { machine, number }, arguments))
            }
            SyscallInfo::Exit(result) => Some(Stop::Leaves(result)),
            SyscallInfo::Other => None,
        })
    }

    /// Lets the process run unwatched to its end, which is returned: [`Stop::Exited`] or [`Stop::Killed`].
    /// It stays traced, because only stopped threads can be detached.
    ///
    /// # Errors
    /// What wait(2) and ptrace(2) say.
    pub fn run_on(mut self) -> anyhow::Result<Stop> {
        self.watchdog = None;
        for (address, old) in std::mem::take(&mut self.breakpoints) {
            poke(self.tid, address, &old)?;
        }
        loop {
            let stop = self.resume(Resume::Run)?;
            if matches!(stop, Stop::Exited(_) | Stop::Killed(_)) {
                return Ok(stop);
            }
        }
    }

    /// Ends the tracing of a process that has one thread; it goes on.
    ///
    /// # Errors
    /// What ptrace(2) says.
    pub fn detach(mut self) -> nix::Result<()> {
        for (address, old) in std::mem::take(&mut self.breakpoints) {
            poke(self.tid, address, &old)?;
        }
        ptrace::detach(self.tid, self.pending.take())?;
        // There is nothing left for `drop` to end.
        self.ended = true;
        Ok(())
    }
}

impl Drop for Tracee {
    /// Kills it, and waits for all its threads: as long as one that is traced has not been waited
    /// for, the process itself does not end (ptrace(2), "Death under ptrace").
    fn drop(&mut self) {
        if self.ended || nix::sys::signal::kill(self.pid, Signal::SIGKILL).is_err() {
            return;
        }
        loop {
            match self.wait() {
                Ok(WaitStatus::Exited(p, _) | WaitStatus::Signaled(p, ..)) if p == self.pid => {
                    return;
                }
                Ok(_) | Err(Errno::EINTR) => {}
                Err(_) => return,
            }
        }
    }
}

/// Stops a process when its time is over. Dropped, it does nothing any more.
#[derive(Debug)]
struct Watchdog {
    _alive: mpsc::Sender<()>,
    barked: Arc<AtomicBool>,
}

impl Watchdog {
    fn start(pid: Pid, limit: Duration) -> Self {
        let barked = Arc::new(AtomicBool::new(false));
        let told = barked.clone();
        let (alive, ended) = mpsc::channel::<()>();
        std::thread::spawn(move || {
            if ended.recv_timeout(limit) == Err(mpsc::RecvTimeoutError::Timeout) {
                told.store(true, Ordering::SeqCst);
                let _ = nix::sys::signal::kill(pid, Signal::SIGSTOP);
            }
        });
        Self {
            _alive: alive,
            barked,
        }
    }

    fn has_barked(&self) -> bool {
        self.barked.load(Ordering::SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};

    use super::*;

    /// `/bin/sh -c script`, stopped at its first instruction.
    fn shell(script: &str) -> (std::process::Child, Tracee) {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]).stdout(Stdio::null());
        // SAFETY: ptrace(2) is a system call alone, which is async-signal-safe.
        unsafe { command.pre_exec(|| ptrace::traceme().map_err(Into::into)) };
        let child = command.spawn().expect("a shell");
        let pid = child.id().cast_signed();
        let tracee = Tracee::take(pid, Some(Duration::from_secs(20))).expect("stopped");
        (child, tracee)
    }

    #[test]
    fn an_injected_system_call_leaves_no_trace() {
        let (_child, mut tracee) = shell("exit 3");
        let pc = tracee.registers().expect("stopped").pc();
        let code = tracee.bytes(pc, 16);
        let id = tracee.call(Sysno::getpid, [0; 6]).expect("getpid");
        assert_eq!(id, u64::from(tracee.id().cast_unsigned()));
        let refused = tracee.call(Sysno::close, [u64::MAX, 0, 0, 0, 0, 0]);
        let refused = refused.expect_err("not a descriptor");
        assert_eq!(refused.downcast_ref::<Errno>(), Some(&Errno::EBADF));
        assert_eq!(tracee.registers().expect("stopped").pc(), pc);
        assert_eq!(tracee.bytes(pc, 16), code);
        assert!(matches!(tracee.run_on(), Ok(Stop::Exited(3))));
    }

    #[test]
    fn a_breakpoint_stops_once_and_is_gone() {
        let (_child, mut tracee) = shell("exit 4");
        let entries = crate::proc::auxv::of(tracee.id(), tracee.format()).expect("/proc");
        let entry = crate::proc::auxv::value(&entries, libc::AT_ENTRY).expect("AT_ENTRY");
        let code = tracee.bytes(entry, 16);
        tracee.set_breakpoint(entry).expect("mapped");
        assert_ne!(tracee.bytes(entry, 16), code);
        let stop = loop {
            match tracee.resume(Resume::SystemCall).expect("runs") {
                Stop::Enters(..) | Stop::Leaves(_) => {}
                stop => break stop,
            }
        };
        assert!(
            matches!(stop, Stop::Breakpoint(at) if at == entry),
            "{stop:?}"
        );
        assert_eq!(tracee.registers().expect("stopped").pc(), entry);
        assert_eq!(tracee.bytes(entry, 16), code);
        assert!(tracee.set_breakpoint(1).is_err(), "nothing is mapped there");
        assert!(matches!(tracee.run_on(), Ok(Stop::Exited(4))));
    }

    #[test]
    fn a_process_that_it_forks_is_let_go() {
        let (_child, mut tracee) = shell("(exit 5); test $? = 5 && kill -USR1 $$");
        let mut signals = 0;
        let end = loop {
            match tracee.resume(Resume::SystemCall).expect("runs") {
                Stop::Signal(Signal::SIGUSR1, _) => signals += 1,
                stop @ (Stop::Exited(_) | Stop::Killed(_)) => break stop,
                _ => {}
            }
        };
        assert_eq!(signals, 1);
        assert!(matches!(end, Stop::Killed(Signal::SIGUSR1)), "{end:?}");
    }

    #[test]
    fn one_that_is_detached_goes_on_and_one_that_is_dropped_does_not() {
        let (mut child, tracee) = shell("exit 6");
        tracee.detach().expect("stopped");
        assert_eq!(child.wait().expect("own child").code(), Some(6));
        let (_child, tracee) = shell("exit 7");
        let pid = tracee.id();
        drop(tracee);
        assert!(!std::path::Path::new(&format!("/proc/{pid}")).exists());
    }
}
