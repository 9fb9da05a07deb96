// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The end of the process.
//!
//! # Safety
//!
//! One system call, which touches no memory; and where that is refused a store to address 0, which is nobody's.

#![allow(unsafe_code)]

use linux_raw_sys::general::__NR_exit_group;

use crate::elf::class::Word;
use crate::sys::arch;

/// Ends the process with `status` (exit_group(2)). Where a filter refuses that, by `SIGSEGV`: nothing may run on, nor
/// wait for an end that does not come.
#[inline(always)]
pub(crate) fn exit(status: i32) -> ! {
    loop {
        // SAFETY: exit_group takes any status, and does not return but from a filter; no object is at 0.
        unsafe {
            arch::syscall3(__NR_exit_group, status as Word, 0, 0);
            arch::store_byte(0, 0);
        }
    }
}
