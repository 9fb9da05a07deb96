// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! System calls in words.

use nix::errno::Errno;
use nix::libc;

use super::process::Process;

/// `mseal` has the same number on every architecture (Linux 6.10).
pub(super) const MSEAL: u64 = 462;

/// Its name.
pub(crate) fn name(number: u64) -> String {
    if number == MSEAL {
        return "mseal".into();
    }
    usize::try_from(number)
        .ok()
        .and_then(syscalls::Sysno::new)
        .map_or_else(
            || format!("system call {number}"),
            |call| call.name().into(),
        )
}

/// How many arguments it takes, and which of them is a string.
fn shape(name: &str) -> (usize, Option<usize>) {
    match name {
        "brk" | "exit" | "exit_group" | "close" | "set_tid_address" | "uname" | "umask"
        | "sysinfo" => (1, None),
        "getpid" | "gettid" | "getuid" | "geteuid" | "getgid" | "getegid" => (0, None),
        "open" | "access" | "stat" | "lstat" | "readlink" => (3, Some(0)),
        "openat" => (3, Some(1)),
        "newfstatat" | "faccessat" | "readlinkat" => (4, Some(1)),
        "arch_prctl" | "munmap" | "set_robust_list" | "fstat" | "sigaltstack" | "getrlimit"
        | "statfs" => (2, None),
        "read" | "write" | "mprotect" | "mseal" | "madvise" | "getrandom" | "ioctl" | "lseek"
        | "sched_getaffinity" | "fcntl" => (3, None),
        "pread64" | "rseq" | "prlimit64" | "rt_sigaction" | "rt_sigprocmask" => (4, None),
        "prctl" | "mremap" => (5, None),
        _ => (6, None),
    }
}

/// Its arguments, and the string among them.
pub(super) fn arguments(
    process: &Process,
    name: &str,
    args: [u64; 6],
) -> (Vec<String>, Option<String>) {
    let (count, string) = shape(name);
    let text = string.and_then(|i| process.string(args[i]));
    let shown = args[..count]
        .iter()
        .enumerate()
        .map(|(i, &value)| match (name, i) {
            ("mprotect", 2) | ("mmap", 2) => protection(value),
            // AT_FDCWD
            ("openat" | "newfstatat" | "faccessat" | "readlinkat", 0)
                if value as u32 == libc::AT_FDCWD as u32 =>
            {
                "AT_FDCWD".into()
            }
            ("mmap", 4) if value as u32 == u32::MAX => "-1".into(),
            ("arch_prctl", 0) => match value {
                0x1001 => "ARCH_SET_GS".into(),
                0x1002 => "ARCH_SET_FS".into(),
                0x1003 => "ARCH_GET_FS".into(),
                0x1004 => "ARCH_GET_GS".into(),
                0x3001 => "ARCH_CET_STATUS".into(),
                other => format!("{other:#x}"),
            },
            _ if Some(i) == string => text
                .as_ref()
                .map_or_else(|| format!("{value:#x}"), |text| format!("{text:?}")),
            _ if value < 10 => value.to_string(),
            _ => format!("{value:#x}"),
        })
        .collect();
    (shown, text)
}

/// `PROT_READ|PROT_WRITE` and the like.
pub(super) fn protection(bits: u64) -> String {
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

/// The same as `/proc/PID/maps` shows it.
pub(super) fn letters(bits: u64) -> String {
    [(1, 'r'), (2, 'w'), (4, 'x')]
        .iter()
        .map(|(bit, letter)| if bits & bit != 0 { *letter } else { '-' })
        .collect()
}

/// A result: a number, an address, or an error's name.
pub(super) fn outcome(result: i64) -> String {
    match result {
        -4095..=-1 => i32::try_from(-result).map_or_else(
            |_| result.to_string(),
            |n| {
                let errno = Errno::from_raw(n);
                format!("-1 {errno:?} ({})", errno.desc())
            },
        ),
        0..=4095 => result.to_string(),
        _ => format!("{result:#x}"),
    }
}

/// Whether start codes and C libraries make this call before `main`: memory, threads, the machine.
/// A loader makes any.
pub(super) fn is_start_call(number: u64) -> bool {
    crate::check::is_start_call(number)
}
