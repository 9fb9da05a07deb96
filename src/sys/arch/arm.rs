// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! ARM, 32-bit, ARMv5TE and later, with and without floating point: what the start code needs of the machine.
//!
//! At entry `sp` points at `argc` and is 8-byte aligned; `r0` may hold a function to call at exit and is 0 from the
//! kernel ("Procedure Call Standard for the Arm Architecture", <https://github.com/ARM-software/abi-aa>, and
//! arch/arm/include/asm/processor.h, `start_thread`). TLS is variant I: the thread pointer points at two reserved words,
//! and the block follows. The stack guard is the global `__stack_chk_guard`. The kernel sets the thread pointer; a
//! register holds it from ARMv6K on, older processors have none (arch/arm/kernel/traps.c, `arm_syscall`; for 64-bit
//! kernels arch/arm64/kernel/sys_compat.c). Addresses of functions in Thumb code are odd; no code
//! here depends on which of the two instruction sets it is compiled for.
//!
//! # Safety
//!
//! What the callers owe is in `mod.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::general::{__ARM_NR_get_tls, __ARM_NR_set_tls};

use super::fast::syscall3;

pub(crate) use crate::elf::machine::ARM as MACHINE;

/// The two reserved words.
pub(crate) const TCB_SIZE: usize = 8;

super::memory!(
    address in reg,
    byte in reg as u32,
    "ldr {value}, [{address}]",
    "ldrb {value}, [{address}]",
    "str {value}, [{address}]",
    "strb {value}, [{address}]"
);

/// `r7`, which Thumb code may have for its frame pointer, is kept in another register meanwhile.
#[inline(always)]
pub(crate) unsafe fn syscall6(number: u32, arguments: [u32; 6]) -> i32 {
    let [a, b, c, d, e, f] = arguments;
    let result;
    // SAFETY: the kernel preserves all registers but r0; the rest is the caller's promise.
    unsafe {
        asm!("mov {kept}, r7",
             "mov r7, {number}",
             "svc #0",
             "mov r7, {kept}",
             kept = out(reg) _, number = in(reg) number, inlateout("r0") a => result,
             in("r1") b, in("r2") c, in("r3") d, in("r4") e, in("r5") f, options(nostack));
    }
    result
}

// The distance from a word in the code to the symbol is in that word.
macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u32;
        // SAFETY: computes an address; reads a word of the code and writes nothing.
        unsafe {
            core::arch::asm!(
                "adr {0}, 2f",
                "ldr {1}, [{0}]",
                "add {1}, {1}, {0}",
                "b 3f",
                ".balign 4",
                concat!("2: .long ", $symbol, " - 2b"),
                "3:",
                out(reg) _, out(reg) address, options(nostack, preserves_flags));
        }
        address
    }};
}

macro_rules! address_of_weak {
    ($symbol:literal) => {{
        let address: u32;
        // SAFETY: reads a word of the code and one GOT word, relocated by now.
        unsafe {
            core::arch::asm!(
                concat!(".weak ", $symbol),
                "adr {0}, 2f",
                "ldr {1}, [{0}]",
                "ldr {1}, [{1}, {0}]",
                "b 3f",
                ".balign 4",
                concat!("2: .long ", $symbol, "(GOT_PREL)"),
                "3:",
                out(reg) _, out(reg) address, options(nostack, preserves_flags));
        }
        address
    }};
}

pub(crate) use {address_of, address_of_weak};

/// What the kernel has been told, or the register that every processor has whose kernel does not answer: 64-bit kernels.
pub(crate) fn thread_pointer() -> u32 {
    const ENOSYS: i32 = -(linux_raw_sys::errno::ENOSYS as i32);
    // SAFETY: the call reads and writes nothing.
    let told = unsafe { syscall3(__ARM_NR_get_tls, 0, 0, 0) };
    if told != ENOSYS {
        return told as u32;
    }
    let tp;
    // SAFETY: reads a register that user code may read.
    unsafe {
        asm!("mrc p15, 0, {}, c13, c0, 3", out(reg) tp, options(nomem, nostack, preserves_flags))
    };
    tp
}

#[cfg(piestart_object = "auxv")]
pub(crate) use super::library::own_thread_pointer;
#[cfg(not(piestart_object = "auxv"))]
pub(crate) use thread_pointer as own_thread_pointer;

pub(crate) unsafe fn set_thread_pointer(tp: u32) -> i32 {
    // SAFETY: the caller vouches for tp.
    unsafe { syscall3(__ARM_NR_set_tls, tp, 0, 0) }
}

/// There are no landing pads.
#[inline(always)]
pub(crate) fn not_a_jump() {}

// glibc's sysdeps/arm/dl-irel.h.
pub(crate) use super::alike::resolve_ifunc;

/// Pages have 4096 bytes on almost every kernel; the auxiliary vector says.
#[inline(always)]
pub(crate) unsafe fn page_size(stack: u32) -> u32 {
    use linux_raw_sys::auxvec::AT_PAGESZ;

    use crate::sys::auxv::{entry, of_stack};

    // SAFETY: the caller's promise.
    match unsafe { entry(of_stack(stack), AT_PAGESZ) } {
        Some(size) => size,
        None => 4096,
    }
}
