// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! IBM Z, 64-bit and big-endian: what the start code needs of the machine.
//!
//! At entry `%r15` points at `argc` and is 8-byte aligned; the other registers say nothing ("s390x ELF Application
//! Binary Interface Supplement", <https://github.com/IBM/s390x-abi>, "Process Initialization"). A function saves
//! registers in 160 bytes above its caller's stack pointer. TLS is variant II: the block lies below the thread
//! pointer, which is in the access registers 0 (high half) and 1, and holds its own address; the stack guard is 0x28
//! bytes above it. Setting the thread pointer takes no system call.
//!
//! # Safety
//!
//! What the callers owe is in `mod.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::general::__NR_mmap;

pub(crate) use crate::elf::machine::S390X as MACHINE;

/// Self pointer … guard (0x28), as on x86_64.
pub(crate) const TCB_SIZE: usize = 0x80;

super::memory!(
    address in reg_addr,
    byte in reg as u64,
    "lg {value}, 0({address})",
    "llgc {value}, 0({address})",
    "stg {value}, 0({address})",
    "stc {value}, 0({address})"
);

/// mmap(2) takes the address of its six arguments here (kernel: arch/s390/kernel/syscall.c, `old_mmap`).
#[inline(always)]
pub(crate) unsafe fn syscall6(number: u32, arguments: [u64; 6]) -> i64 {
    let [mut a, b, c, d, e, f] = arguments;
    if number == __NR_mmap {
        a = arguments.as_ptr() as u64;
    }
    let result;
    // SAFETY: the kernel preserves all registers but r2; the rest is the caller's promise.
    unsafe {
        asm!("svc 0", in("r1") number as u64, inlateout("r2") a => result,
             in("r3") b, in("r4") c, in("r5") d, in("r6") e, in("r7") f, options(nostack));
    }
    result
}

macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("larl {}, ", $symbol), out(reg) address,
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
                 concat!("lgrl {}, ", $symbol, "@GOTENT"),
                 out(reg) address, options(nostack, preserves_flags));
        }
        address
    }};
}

pub(crate) use {address_of, address_of_weak};

pub(crate) fn thread_pointer() -> u64 {
    let tp;
    // SAFETY: reads registers that the compiler leaves alone.
    unsafe {
        asm!("ear {0}, %a0", "sllg {0}, {0}, 32", "ear {0}, %a1", out(reg_addr) tp,
             options(nomem, nostack, preserves_flags));
    }
    tp
}

pub(crate) use thread_pointer as own_thread_pointer;

pub(crate) unsafe fn set_thread_pointer(tp: u64) -> i64 {
    // SAFETY: the caller vouches for tp; the registers are the program's own.
    unsafe {
        asm!("sar %a1, {0}", "srlg {0}, {0}, 32", "sar %a0, {0}", inout(reg_addr) tp => _,
             options(nomem, nostack, preserves_flags));
    }
    0
}

/// There are no landing pads.
#[inline(always)]
pub(crate) fn not_a_jump() {}

// glibc's sysdeps/s390/dl-irel.h.
pub(crate) use super::alike::resolve_ifunc;

/// There is one.
#[inline(always)]
pub(crate) unsafe fn page_size(_stack: u64) -> u64 {
    4096
}

/// mprotect(2) gives the pages what it is told, and there is nothing else to know of them.
pub(crate) const MPROTECT_KEEPS_CODE: bool = true;

#[inline(always)]
pub(crate) unsafe fn start_again(stack: u64, moved: u64, to: u64) -> ! {
    // SAFETY: the caller's promise.
    unsafe {
        asm!("basr %r14, {to}", to = in(reg_addr) to, in("r2") stack, in("r3") moved, options(noreturn));
    }
}

// What compilers call for a thread-local variable in the place of `__tls_get_addr`: the index is %r2 bytes after the
// global offset table, which %r12 holds, and the result counts from the thread pointer (ELF ABI supplement,
// "Thread-Local Storage"). SAFETY: as `__tls_get_addr`, to which it hands on.
#[cfg(piestart_object = "auxv")]
core::arch::global_asm!(
    ".pushsection .text.__tls_get_offset, \"ax\", %progbits",
    ".balign 2",
    ".globl __tls_get_offset",
    ".type __tls_get_offset, %function",
    "__tls_get_offset:",
    ".cfi_startproc",
    "stmg %r14, %r15, 112(%r15)",
    ".cfi_offset %r14, -48",
    ".cfi_offset %r15, -40",
    "aghi %r15, -160",
    ".cfi_def_cfa_offset 320",
    "agr %r2, %r12",
    "brasl %r14, __tls_get_addr@PLT",
    "ear %r1, %a0",
    "sllg %r1, %r1, 32",
    "ear %r1, %a1",
    "sgr %r2, %r1",
    "lmg %r14, %r15, 272(%r15)",
    "br %r14",
    ".cfi_endproc",
    ".size __tls_get_offset, . - __tls_get_offset",
    ".popsection",
);
