// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! System calls in words.

use nix::libc;

pub(super) use crate::proc::calls::{is_start_call, name, protection};
use crate::proc::{self, Tracee};

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
    process: &Tracee,
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

/// A protection as `/proc/PID/maps` shows it: `rwx` without the letters that do not hold.
pub(super) fn letters(bits: u64) -> String {
    [(1, 'r'), (2, 'w'), (4, 'x')]
        .iter()
        .map(|(bit, letter)| if bits & bit != 0 { *letter } else { '-' })
        .collect()
}

/// A result: a number, an address, or an error's name.
pub(super) fn outcome(result: i64) -> String {
    match proc::calls::error(result) {
        Some(errno) => format!("-1 {errno:?} ({})", errno.desc()),
        None if (0..=4095).contains(&result) => result.to_string(),
        None => format!("{result:#x}"),
    }
}
