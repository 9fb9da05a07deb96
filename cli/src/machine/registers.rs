// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The registers of a stopped thread, by the names that the psABI gives them.
//!
//! They come by `PTRACE_GETREGSET` with `NT_PRSTATUS` (ptrace(2)), the one way that every architecture
//! has: a row of words, of which the row of the thread's machine says which is which ([`Layout`]). So no code here
//! depends on the architecture that the tool was built for. A 64-bit kernel lays out those of a 32-bit program as a
//! kernel of its kind does, which are fewer bytes.
//!
//! # Safety
//! ptrace(2) is called with a buffer of its own and that buffer's size.
#![allow(unsafe_code)]

use nix::errno::Errno;
use nix::libc;
use nix::unistd::Pid;

use super::arch::Arch;
use super::known::is_native;
use super::row::Layout;
use super::word;

/// Room for more words than any architecture's `NT_PRSTATUS` has.
const ROOM: usize = 128;

/// The registers of a stopped thread of an architecture that the host runs.
#[derive(Clone, Debug)]
pub struct Registers {
    machine: Arch,
    words: Vec<u64>,
}

impl Registers {
    /// Those of the stopped thread `tid`.
    ///
    /// # Errors
    /// What ptrace(2) says; `ENOSYS` where the host has no row, `EIO` when the kernel returns
    /// fewer words than the layouts name (a 32-bit program of a machine without a row).
    pub fn of(tid: Pid) -> nix::Result<Self> {
        let host = Arch::host().ok_or(Errno::ENOSYS)?;
        let mut room = [0; ROOM * size_of::<u64>()];
        let bytes = regset(libc::PTRACE_GETREGSET, tid, &mut room)?;
        let in_words = |machine: Arch| {
            let format = machine.abi.format;
            let word = format.class.word() as usize;
            let words = room[..bytes].chunks_exact(word);
            let words: Vec<u64> = words.filter_map(|w| word::decode(format, w)).collect();
            let Layout { pc, sp, .. } = machine.registers;
            (pc.max(sp) < words.len()).then_some(Self { machine, words })
        };
        let beside = Arch::ALL.into_iter().filter(|arch| is_native(arch.qemu));
        let mut machines = std::iter::once(host).chain(beside);
        machines.find_map(in_words).ok_or(Errno::EIO)
    }

    /// The architecture of the program that the thread runs.
    #[must_use]
    pub fn machine(&self) -> Arch {
        self.machine
    }

    /// Makes them those of the stopped thread `tid`.
    ///
    /// # Errors
    /// What ptrace(2) says.
    pub fn set(&self, tid: Pid) -> nix::Result<()> {
        let format = self.machine.abi.format;
        let encoded = self.words.iter().flat_map(|w| word::encode(format, *w));
        let mut bytes: Vec<u8> = encoded.collect();
        regset(libc::PTRACE_SETREGSET, tid, &mut bytes).map(drop)
    }

    /// The address of the next instruction.
    #[must_use]
    pub fn pc(&self) -> u64 {
        self.words[self.machine.registers.pc]
    }

    /// Goes on at `pc`.
    pub fn set_pc(&mut self, pc: u64) {
        self.words[self.machine.registers.pc] = pc;
    }

    /// The stack pointer.
    #[must_use]
    pub fn sp(&self) -> u64 {
        self.words[self.machine.registers.sp]
    }

    /// The first three integer arguments of the function whose first instruction is next, where registers hold them.
    #[must_use]
    pub fn arguments(&self) -> Option<[u64; 3]> {
        let arguments = self.machine.registers.arguments?;
        Some(arguments.map(|at| self.words[at]))
    }

    /// Where the function that was just called returns to, where a register holds that.
    #[must_use]
    pub fn link(&self) -> Option<u64> {
        self.machine.registers.link.map(|at| self.words[at])
    }

    /// What the system call that has just returned returned: a value, or minus an `errno`.
    #[must_use]
    pub fn call_result(&self) -> u64 {
        self.words[self.machine.registers.call_result]
    }

    /// Makes system call `number` with `arguments` the one that the next instruction makes, if that is
    /// [`system_call`](super::Machine::system_call).
    pub fn set_call(&mut self, number: u64, arguments: [u64; 6]) {
        if let Some(at) = self.machine.registers.restart {
            self.words[at] = u64::MAX;
        }
        for (at, value) in self
            .machine
            .registers
            .call_arguments
            .into_iter()
            .zip(arguments)
        {
            self.words[at] = value;
        }
        self.words[self.machine.registers.call_number] = number;
    }
}

/// `PTRACE_GETREGSET` or `PTRACE_SETREGSET` of `NT_PRSTATUS`; how many bytes the kernel has read or
/// written.
fn regset<Request: Into<libc::c_long>>(
    request: Request,
    tid: Pid,
    bytes: &mut [u8],
) -> nix::Result<usize> {
    let mut buffer = libc::iovec {
        iov_base: bytes.as_mut_ptr().cast(),
        iov_len: bytes.len(),
    };
    let request: libc::c_long = request.into();
    // SAFETY: the buffer is `bytes`, borrowed mutably, of `iov_len` bytes, for which every value is
    // valid; the kernel reads or writes no more than that (ptrace(2), PTRACE_GETREGSET).
    let result = unsafe {
        libc::ptrace(
            request as _,
            tid.as_raw(),
            libc::c_long::from(libc::NT_PRSTATUS),
            &raw mut buffer,
        )
    };
    Errno::result(result)?;
    Ok(buffer.iov_len)
}

#[cfg(test)]
mod tests {
    use nix::sys::ptrace;
    use nix::sys::signal::Signal;
    use nix::sys::wait::{WaitStatus, waitpid};

    use super::*;

    #[test]
    fn no_layout_names_a_word_twice() {
        for arch in Arch::ALL {
            let r = arch.registers;
            for set in [
                [&[r.pc, r.sp][..], r.arguments.as_ref().map_or(&[], |a| a)].concat(),
                [&[r.pc, r.sp, r.call_number][..], &r.call_arguments].concat(),
            ] {
                let mut sorted = set.clone();
                sorted.sort_unstable();
                sorted.dedup();
                assert_eq!(sorted.len(), set.len(), "{arch}");
                assert!(sorted.last().is_some_and(|&at| at < ROOM));
            }
        }
    }

    #[test]
    fn the_program_counter_and_stack_of_a_stopped_program_are_where_maps_says() {
        if Arch::host().is_none() {
            return;
        }
        use std::os::unix::process::CommandExt;
        let mut command = std::process::Command::new("/proc/self/exe");
        command.arg("--list").stdout(std::process::Stdio::null());
        // SAFETY: ptrace(2) is a system call alone, which is async-signal-safe.
        unsafe { command.pre_exec(|| ptrace::traceme().map_err(Into::into)) };
        let mut child = command.spawn().expect("own test binary");
        let pid = Pid::from_raw(child.id().cast_signed());
        assert!(matches!(
            waitpid(pid, None),
            Ok(WaitStatus::Stopped(_, Signal::SIGTRAP))
        ));
        let registers = Registers::of(pid).expect("stopped");
        let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).expect("reads");
        let within = |address: u64, what: &str| {
            maps.lines().filter(|l| l.contains(what)).any(|line| {
                let range = line.split(' ').next().expect("range");
                let (start, end) = range.split_once('-').expect("range");
                let hex = |t| u64::from_str_radix(t, 16).expect("hex");
                (hex(start)..hex(end)).contains(&address)
            })
        };
        assert!(within(registers.pc(), "r-xp"), "{maps}");
        assert!(within(registers.sp(), "[stack]"), "{maps}");
        registers.set(pid).expect("as they were");
        child.kill().expect("own child");
        child.wait().expect("own child");
    }
}
