// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! x86_64: what the start code needs of the machine.
//!
//! At entry `%rsp` points at `argc` and is 16-byte aligned; every other register is unspecified but
//! `%rdx`, which the kernel leaves 0 (psABI "Process initialization",
//! <https://gitlab.com/x86-psABIs/x86-64-ABI>). TLS is variant II: the block lies below the thread
//! pointer, which is `%fs:0` and holds its own address; the stack guard is at `%fs:0x28`. Setting
//! `%fs` takes a system call, `arch_prctl`.
//!
//! # Safety
//!
//! What the callers owe is in `mod.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::general::__NR_arch_prctl;

use super::fast::syscall3;

pub(crate) use crate::elf::machine::X86_64 as MACHINE;

/// Self pointer … guard (0x28), and room for the slots that compilers know (`-fsplit-stack` at 0x70).
pub(crate) const TCB_SIZE: usize = 0x80;

super::memory!(
    address in reg,
    byte in reg_byte as u8,
    "mov {value}, qword ptr [{address}]",
    "movzx {value:e}, byte ptr [{address}]",
    "mov qword ptr [{address}], {value}",
    "mov byte ptr [{address}], {value}"
);

#[inline(always)]
pub(crate) unsafe fn syscall6(number: u32, arguments: [u64; 6]) -> i64 {
    let [a, b, c, d, e, f] = arguments;
    let result;
    // SAFETY: the kernel preserves all but rax, rcx and r11 (psABI, "Linux conventions"); the rest
    // is the caller's promise.
    unsafe {
        asm!("syscall", inlateout("rax") number as u64 => result,
             in("rdi") a, in("rsi") b, in("rdx") c, in("r10") d, in("r8") e, in("r9") f,
             lateout("rcx") _, lateout("r11") _, options(nostack));
    }
    result
}

macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("lea {}, [rip + ", $symbol, "]"), out(reg) address,
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
                 concat!("mov {}, qword ptr [rip + ", $symbol, "@GOTPCREL]"),
                 out(reg) address, options(nostack, preserves_flags));
        }
        address
    }};
}

pub(crate) use {address_of, address_of_weak};

pub(crate) fn thread_pointer() -> u64 {
    const ARCH_GET_FS: u64 = 0x1003; // arch/x86/include/uapi/asm/prctl.h
    let mut tp = 0u64;
    // SAFETY: the call writes one word, tp.
    unsafe { syscall3(__NR_arch_prctl, ARCH_GET_FS, &raw mut tp as u64, 0) };
    tp
}

/// The word at `%fs:0`.
pub(crate) fn own_thread_pointer() -> u64 {
    let tp;
    // SAFETY: reads the word at %fs:0, which is there when the start code has run.
    unsafe { asm!("mov {}, fs:[0]", out(reg) tp, options(nostack, preserves_flags, readonly)) };
    tp
}

pub(crate) unsafe fn set_thread_pointer(tp: u64) -> i64 {
    const ARCH_SET_FS: u64 = 0x1002; // arch/x86/include/uapi/asm/prctl.h
    // SAFETY: the caller vouches for tp; the call touches nothing else.
    unsafe { syscall3(__NR_arch_prctl, ARCH_SET_FS, tp, 0) }
}

/// A function begins with `endbr64`, which takes both.
#[inline(always)]
pub(crate) fn not_a_jump() {}

/// The resolver takes nothing (psABI, "STT_GNU_IFUNC").
#[inline(always)]
pub(crate) unsafe fn resolve_ifunc(resolver: u64, _auxv: u64) -> u64 {
    // SAFETY: the linker put the address of a function of this type into the relocation.
    unsafe {
        let resolver: extern "C" fn() -> u64 = core::mem::transmute(resolver as usize);
        resolver()
    }
}

/// Every x86_64 machine has this one.
#[inline(always)]
pub(crate) unsafe fn page_size(_stack: u64) -> u64 {
    4096
}

pub(crate) const MPROTECT_KEEPS_CODE: bool = true;

#[inline(always)]
pub(crate) unsafe fn start_again(stack: u64, moved: u64, to: u64) -> ! {
    // SAFETY: the caller's promise.
    unsafe {
        asm!("call {to}", to = in(reg) to, in("rdi") stack, in("rsi") moved, options(noreturn));
    }
}
