// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The end of the process.
//!
//! # Safety
//!
//! One system call, which touches no memory.

#![allow(unsafe_code)]

use linux_raw_sys::general::__NR_exit_group;

use crate::sys::arch;

/// Ends the process with `status` (exit_group(2)).
#[inline(always)]
pub(crate) fn exit(status: i32) -> ! {
    loop {
        // SAFETY: exit_group takes any status and does not return.
        unsafe { arch::syscall3(__NR_exit_group, status as u64, 0, 0) };
    }
}
