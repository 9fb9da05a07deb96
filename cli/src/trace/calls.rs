// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! System calls: which they are, and how a story shows them.

use nix::libc;

use crate::proc::Tracee;
use crate::proc::calls::{self, Numbered};

/// The system calls that mean something to a story. Names, not numbers, tell them: numbers differ between
/// machines, and some machines lack some of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Call {
    ArchPrctl,
    Exit,
    ExitGroup,
    Getrandom,
    Madvise,
    Mincore,
    Mmap,
    Mprotect,
    Mremap,
    Mseal,
    Munmap,
    Prctl,
    Write,
    /// One that takes a directory's descriptor first.
    At,
    Other,
}

/// A call, how many arguments it takes, and which of them is a string.
type Shape = (Call, usize, Option<usize>);

impl Call {
    /// `PROT_READ`, include/uapi/asm-generic/mman-common.h.
    pub const PROT_READ: u64 = 1;
    /// `PROT_WRITE`.
    pub const PROT_WRITE: u64 = 2;
    /// Both.
    pub const PROT_READ_WRITE: u64 = Self::PROT_READ | Self::PROT_WRITE;
    /// `MREMAP_FIXED`.
    pub const MREMAP_FIXED: u64 = 2;
    /// `MAP_FIXED`.
    pub const MAP_FIXED: u64 = 0x10;
    /// `MAP_FIXED_NOREPLACE`.
    pub const MAP_FIXED_NOREPLACE: u64 = 0x10_0000;
    /// `PR_SET_MM`, include/uapi/linux/prctl.h.
    pub const PR_SET_MM: u64 = 35;

    fn shape(name: &str) -> Shape {
        match name {
            "arch_prctl" => (Self::ArchPrctl, 2, None),
            "exit" => (Self::Exit, 1, None),
            "exit_group" => (Self::ExitGroup, 1, None),
            "getrandom" => (Self::Getrandom, 3, None),
            "madvise" => (Self::Madvise, 3, None),
            "mincore" => (Self::Mincore, 3, None),
            "mmap" | "mmap2" => (Self::Mmap, 6, None),
            "mprotect" => (Self::Mprotect, 3, None),
            "mremap" => (Self::Mremap, 5, None),
            "mseal" => (Self::Mseal, 3, None),
            "munmap" => (Self::Munmap, 2, None),
            "prctl" => (Self::Prctl, 5, None),
            "write" => (Self::Write, 3, None),
            "openat" => (Self::At, 3, Some(1)),
            "newfstatat" | "fstatat64" | "faccessat" | "readlinkat" => (Self::At, 4, Some(1)),
            "brk" | "close" | "set_tid_address" | "uname" | "umask" | "sysinfo" => {
                (Self::Other, 1, None)
            }
            "getpid" | "gettid" | "getuid" | "geteuid" | "getgid" | "getegid" => {
                (Self::Other, 0, None)
            }
            "open" | "access" | "stat" | "lstat" | "readlink" => (Self::Other, 3, Some(0)),
            "set_robust_list" | "fstat" | "sigaltstack" | "getrlimit" | "statfs" => {
                (Self::Other, 2, None)
            }
            "read" | "ioctl" | "lseek" | "sched_getaffinity" | "fcntl" => (Self::Other, 3, None),
            "pread64" | "rseq" | "prlimit64" | "rt_sigaction" | "rt_sigprocmask" => {
                (Self::Other, 4, None)
            }
            _ => (Self::Other, 6, None),
        }
    }

    /// Whether the program ends with it, so that it does not return.
    pub fn is_last(self) -> bool {
        matches!(self, Self::Exit | Self::ExitGroup)
    }

    /// Whether piestart's start code makes it.
    pub fn is_piestarts(self) -> bool {
        matches!(
            self,
            Self::Mprotect
                | Self::Getrandom
                | Self::Mseal
                | Self::Madvise
                | Self::Mincore
                | Self::Prctl
                | Self::Mmap
                | Self::Mremap
                | Self::Munmap
                | Self::Write
                | Self::ExitGroup
        )
    }

    /// Whether a start may make it before main: start code and C libraries do, and they write and end when
    /// something is wrong.
    pub fn is_of_start(number: Numbered) -> bool {
        let call = Self::shape(&number.name()).0;
        number.is_start_call() || matches!(call, Self::Write | Self::ExitGroup)
    }
}

/// A system call that was entered.
#[derive(Clone, Debug)]
pub(super) struct SystemCall {
    /// Which it is.
    pub call: Call,
    /// Its number.
    pub number: Numbered,
    /// Its arguments.
    pub args: [u64; 6],
    /// Those that it takes, as the story shows them.
    pub shown: Vec<String>,
    /// The string among them.
    pub text: Option<String>,
    /// The address of the instruction after the one that makes it.
    pub pc: u64,
}

impl SystemCall {
    /// The call `number` that `process` enters.
    pub fn entered(process: &Tracee, number: Numbered, args: [u64; 6], pc: u64) -> Self {
        let (call, count, string) = Call::shape(&number.name());
        let text = string.and_then(|i| process.string(args[i]));
        let shown = (0..count)
            .map(|i| match &text {
                Some(text) if string == Some(i) => format!("{text:?}"),
                _ => argument(call, i, args[i]),
            })
            .collect();
        Self {
            call,
            number,
            args,
            shown,
            text,
            pc,
        }
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.number.name()
    }
}

/// Argument `index` of `call`.
fn argument(call: Call, index: usize, value: u64) -> String {
    match (call, index) {
        (Call::Mprotect | Call::Mmap, 2) => calls::protection(value),
        (Call::At, 0) if value as u32 == libc::AT_FDCWD as u32 => "AT_FDCWD".into(),
        (Call::Mmap, 4) if value as u32 == u32::MAX => "-1".into(),
        (Call::ArchPrctl, 0) => match value {
            0x1001 => "ARCH_SET_GS".into(),
            0x1002 => "ARCH_SET_FS".into(),
            0x1003 => "ARCH_GET_FS".into(),
            0x1004 => "ARCH_GET_GS".into(),
            0x3001 => "ARCH_CET_STATUS".into(),
            other => format!("{other:#x}"),
        },
        _ if value < 10 => value.to_string(),
        _ => format!("{value:#x}"),
    }
}

/// The bits of mprotect(2) as `/proc/PID/maps` shows them: `r-x`.
pub(super) fn letters(bits: u64) -> String {
    [(1, 'r'), (2, 'w'), (4, 'x')]
        .iter()
        .map(|(bit, letter)| if bits & bit != 0 { *letter } else { '-' })
        .collect()
}

/// The result of a call: a number, an address, or the name of an error.
pub(super) fn outcome(result: i64) -> String {
    match (calls::error(result), result) {
        (Some(errno), _) => format!("-1 {errno:?} ({})", errno.desc()),
        (None, 0..=4095) => result.to_string(),
        (None, _) => format!("{result:#x}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_and_results_read_as_manual_pages_write_them() {
        assert_eq!(argument(Call::Mprotect, 2, 1), "PROT_READ");
        assert_eq!(argument(Call::Mmap, 4, u64::from(u32::MAX)), "-1");
        assert_eq!(argument(Call::At, 0, u64::MAX - 99), "AT_FDCWD");
        assert_eq!(argument(Call::ArchPrctl, 0, 0x1002), "ARCH_SET_FS");
        assert_eq!(argument(Call::Other, 0, 9), "9");
        assert_eq!(argument(Call::Other, 0, 10), "0xa");
        assert_eq!(letters(5), "r-x");
        assert_eq!(outcome(-1), "-1 EPERM (Operation not permitted)");
        assert_eq!(outcome(7), "7");
        assert_eq!(outcome(4096), "0x1000");
    }
}
