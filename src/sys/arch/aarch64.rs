// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! AArch64: what the start code needs of the machine.
//!
//! At entry `sp` points at `argc` and is 16-byte aligned; `x0` may hold a function to call at exit
//! and is 0 from the kernel (AAPCS64 "Process initialization" in the System V ABI supplement,
//! <https://github.com/ARM-software/abi-aa>). TLS is variant I: the thread pointer `TPIDR_EL0`
//! points at two reserved words, the block follows them. The stack guard is the global
//! `__stack_chk_guard`. Setting the thread pointer takes no system call.
//!
//! # Safety
//!
//! What the callers owe is in `mod.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::auxvec::{AT_HWCAP, AT_HWCAP2};

use crate::sys::auxv::value;

pub(crate) use crate::elf::machine::AARCH64 as MACHINE;

/// Two words, which the ABI reserves.
pub(crate) const TCB_SIZE: usize = 16;

super::memory!(
    address in reg,
    byte in reg as u64,
    "ldr {value}, [{address}]",
    "ldrb {value:w}, [{address}]",
    "str {value}, [{address}]",
    "strb {value:w}, [{address}]"
);

#[inline(always)]
pub(crate) unsafe fn syscall6(number: u32, arguments: [u64; 6]) -> i64 {
    let [a, b, c, d, e, f] = arguments;
    let result;
    // SAFETY: the kernel preserves all registers but x0; the rest is the caller's promise.
    unsafe {
        asm!("svc #0", in("x8") number as u64, inlateout("x0") a => result,
             in("x1") b, in("x2") c, in("x3") d, in("x4") e, in("x5") f, options(nostack));
    }
    result
}

/// In the start code of a converted file, everything is near, and the address must not depend on where in a page the
/// code lies.
#[cfg(piestart_object = "blob")]
macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("adr {}, ", $symbol), out(reg) address,
                 options(nomem, nostack, preserves_flags));
        }
        address
    }};
}

#[cfg(not(piestart_object = "blob"))]
macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("adrp {0}, ", $symbol),
                 concat!("add {0}, {0}, :lo12:", $symbol), out(reg) address,
                 options(nomem, nostack, preserves_flags));
        }
        address
    }};
}

macro_rules! address_of_weak {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: reads one GOT word, relocated by now.
        unsafe {
            core::arch::asm!(concat!(".weak ", $symbol),
                 concat!("adrp {0}, :got:", $symbol),
                 concat!("ldr {0}, [{0}, :got_lo12:", $symbol, "]"),
                 out(reg) address, options(nostack, preserves_flags));
        }
        address
    }};
}

pub(crate) use {address_of, address_of_weak};

super::thread_register!("mrs {}, tpidr_el0", "msr tpidr_el0, {}");

/// A function begins with `bti c` or `paciasp`, which takes `blr` and not `br x0`.
#[inline(always)]
pub(crate) fn not_a_jump() {
    // SAFETY: no instruction.
    unsafe { asm!("", options(nomem, nostack, preserves_flags)) };
}

/// The resolver takes `AT_HWCAP`, marked as having a second argument, and that argument,
/// `struct __ifunc_arg_t` (AAELF64 "GNU C Library IFUNC interface", `<sys/ifunc.h>`).
#[inline(always)]
pub(crate) unsafe fn resolve_ifunc(resolver: u64, auxv: u64) -> u64 {
    const IFUNC_ARG_HWCAP: u64 = 1 << 62;
    // SAFETY: the caller's promise.
    let [hwcap, hwcap2] = unsafe { [value(auxv, AT_HWCAP), value(auxv, AT_HWCAP2)] };
    let argument = [24, hwcap, hwcap2];
    // SAFETY: the linker put the address of a function of this type into the relocation.
    unsafe {
        let resolver: extern "C" fn(u64, *const u64) -> u64 =
            core::mem::transmute(resolver as usize);
        resolver(hwcap | IFUNC_ARG_HWCAP, (&raw const argument).cast())
    }
}

pub(crate) use super::alike::page_size;

/// mprotect(2) does not know whether the pages were guarded (`PROT_BTI`).
pub(crate) const MPROTECT_KEEPS_CODE: bool = false;

#[inline(always)]
pub(crate) unsafe fn start_again(stack: u64, moved: u64, to: u64) -> ! {
    // SAFETY: the caller's promise.
    unsafe {
        asm!("blr x16", in("x16") to, in("x0") stack, in("x1") moved, options(noreturn));
    }
}
