// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The crate rcrt1 in front of C's `main`, on x86_64.

#![no_std]

use core::arch::{asm, global_asm};

global_asm!(
    ".globl _start",
    "_start:",
    "xor ebp, ebp",
    "lea rdi, [rip + _DYNAMIC]",
    "mov rsi, rsp",
    "and rsp, -16",
    "call bench_start",
    "hlt",
    ".weak _DYNAMIC",
    ".hidden _DYNAMIC",
    ".hidden bench_start",
);

unsafe extern "C" {
    fn main() -> i32;
}

extern "C" fn run() -> ! {
    // SAFETY: bench/programs/main.c defines it so; exit_group does not return.
    unsafe {
        let status = main();
        asm!("syscall", in("eax") 231, in("edi") status, options(noreturn));
    }
}

/// # Safety
/// Only `_start` may call it.
#[unsafe(no_mangle)]
unsafe extern "C" fn bench_start(dynamic: *const u64, stack: *const usize) -> ! {
    // SAFETY: the arguments are what rcrt1 expects.
    unsafe { rcrt1::rcrt(dynamic, stack, run) }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
