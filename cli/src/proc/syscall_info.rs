// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a process that stopped for a system call is about to ask, or has been told: `PTRACE_GET_SYSCALL_INFO`. The
//! crate nix has it for glibc alone, and the kernel's answer is the same with every libc.
//!
//! # Safety
//! The one `unsafe` block is the system call.
#![allow(unsafe_code)]

use nix::errno::Errno;
use nix::libc;
use nix::unistd::Pid;

/// What ptrace(2) calls `op`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum SyscallInfo {
    /// It enters a system call: number and arguments.
    Entry(u64, [u64; 6]),
    /// It leaves it: the raw result.
    Exit(i64),
    /// It stopped for something else.
    Other,
}

/// The request (include/uapi/linux/ptrace.h).
const PTRACE_GET_SYSCALL_INFO: u32 = 0x420e;
/// Values of `op`.
const ENTRY: u8 = 1;
const EXIT: u8 = 2;

/// Asks the kernel of the thread `tid`, which is traced and stopped.
///
/// # Errors
/// What ptrace(2) says.
pub(crate) fn syscall_info(tid: Pid) -> nix::Result<SyscallInfo> {
    // struct ptrace_syscall_info in words: `op` and the architecture, instruction and stack pointer, then a union
    // whose largest member is eight words.
    let mut words = [0u64; 11];
    // SAFETY: the kernel writes at most as many bytes as it is told there are, all of them in `words` (ptrace(2)).
    let written = unsafe {
        libc::ptrace(
            PTRACE_GET_SYSCALL_INFO as _,
            tid.as_raw(),
            size_of_val(&words),
            words.as_mut_ptr(),
        )
    };
    Errno::result(written)?;
    Ok(match words[0].to_ne_bytes()[0] {
        ENTRY => {
            let [_, _, _, number, arguments @ .., _] = words;
            SyscallInfo::Entry(number, arguments)
        }
        EXIT => SyscallInfo::Exit(words[3].cast_signed()),
        _ => SyscallInfo::Other,
    })
}
