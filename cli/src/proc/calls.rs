// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! System calls by number: names, and which of them start code makes.
//!
//! The numbers are those of the machine that the process is a program of: this one's, as [`syscalls::Sysno`] has them, or
//! those of the 32-bit machine that the kernel of an x86_64 one runs besides.

use nix::errno::Errno;
use piestart::elf::machine::I386;
use syscalls::{Sysno, x86};

use crate::machine::Arch;

/// A system call by its number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Numbered {
    /// Whose number it is.
    pub machine: Arch,
    /// As the program gives it to the kernel.
    pub number: u64,
}

/// What a machine's kernel calls the call that maps a file by its page, which all others call mmap.
const MMAP2: &str = "mmap2";

/// Whether `machine` is the one whose numbers are not the host's.
fn is_i386(machine: Arch) -> bool {
    machine.abi.e_machine == I386.e_machine
}

impl Numbered {
    /// The number that `call` has on `machine`, if it has one.
    pub fn of(machine: Arch, call: Sysno) -> Option<Self> {
        let number = if is_i386(machine) {
            let name = match call {
                Sysno::mmap => MMAP2,
                other => other.name(),
            };
            name.parse::<x86::Sysno>().ok()? as u64
        } else {
            call as u64
        };
        Some(Self { machine, number })
    }

    /// The call, if it is known and this machine has it too.
    pub fn known(self) -> Option<Sysno> {
        if !is_i386(self.machine) {
            return usize::try_from(self.number).ok().and_then(Sysno::new);
        }
        match self.known_name()? {
            MMAP2 => Some(Sysno::mmap),
            name => name.parse().ok(),
        }
    }

    fn known_name(self) -> Option<&'static str> {
        let number = usize::try_from(self.number).ok()?;
        if is_i386(self.machine) {
            x86::Sysno::new(number).map(|call| call.name())
        } else {
            Sysno::new(number).map(|call| call.name())
        }
    }

    /// Its name; `system call N` if it is not known.
    pub fn name(self) -> String {
        self.known_name()
            .map_or_else(|| format!("system call {}", self.number), ToOwned::to_owned)
    }

    /// Whether start code and C libraries make this call before `main`: memory, threads, the machine.
    /// A dynamic loader makes any.
    pub fn is_start_call(self) -> bool {
        START_CALLS.iter().any(|call| self.known() == Some(*call))
            || self.machine.start_calls.contains(&self.number)
    }
}

/// Those of every machine.
const START_CALLS: &[Sysno] = &[
    Sysno::mprotect,
    Sysno::mseal,
    Sysno::mmap,
    Sysno::munmap,
    Sysno::mremap,
    Sysno::madvise,
    Sysno::mincore,
    Sysno::brk,
    Sysno::prctl,
    Sysno::set_tid_address,
    Sysno::set_robust_list,
    Sysno::rseq,
    Sysno::prlimit64,
    Sysno::readlinkat,
    Sysno::getrandom,
    Sysno::uname,
];

/// The bits of mprotect(2) and mmap(2) in words: `PROT_READ|PROT_WRITE`, `PROT_NONE`.
pub(crate) fn protection(bits: u64) -> String {
    let names: Vec<_> = [(1, "PROT_READ"), (2, "PROT_WRITE"), (4, "PROT_EXEC")]
        .iter()
        .filter(|(bit, _)| bits & bit != 0)
        .map(|(_, name)| *name)
        .collect();
    if names.is_empty() {
        "PROT_NONE".into()
    } else {
        names.join("|")
    }
}

/// The error that a system call's raw result stands for: -4095 to -1 (syscall(2)).
pub(crate) fn error(result: i64) -> Option<Errno> {
    (-4095..0)
        .contains(&result)
        .then(|| Errno::from_raw(i32::try_from(-result).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_has_its_name_and_an_unknown_one_its_number() {
        let host = Arch::host().expect("a row");
        let i686 = Arch::from_name("i686").expect("a row");
        for machine in [host, i686] {
            let of = |call| Numbered::of(machine, call).expect("everywhere");
            assert_eq!(of(Sysno::mseal).name(), "mseal");
            assert_eq!(of(Sysno::mmap).known(), Some(Sysno::mmap));
            assert!(of(Sysno::mseal).is_start_call());
            assert!(!of(Sysno::execve).is_start_call());
            let unknown = Numbered {
                machine,
                number: 1 << 40,
            };
            assert_eq!(unknown.name(), "system call 1099511627776");
        }
        // arch/x86/entry/syscalls/syscall_32.tbl
        let numbers = [(125, "mprotect"), (192, "mmap2"), (243, "set_thread_area")];
        for (number, name) in numbers {
            let call = Numbered {
                machine: i686,
                number,
            };
            assert_eq!(call.name(), name);
            assert!(call.is_start_call(), "{name}");
        }
        assert_eq!(error(-1), Some(Errno::EPERM));
        assert_eq!((error(0), error(-4096)), (None, None));
        assert_eq!(protection(3), "PROT_READ|PROT_WRITE");
    }
}
