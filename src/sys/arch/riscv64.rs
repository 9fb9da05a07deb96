// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! RISC-V, 64-bit: what the start code needs of the machine.
//!
//! At entry `sp` points at `argc` and is 16-byte aligned; `a0` may hold a function to call at exit and is 0 from
//! the kernel; the other registers say nothing (RISC-V ELF psABI,
//! <https://github.com/riscv-non-isa/riscv-elf-psabi-doc>, and glibc's sysdeps/riscv/start.S). TLS is variant I
//! without reserved words: the thread pointer, the register `tp`, points at the block. The stack guard is the
//! global `__stack_chk_guard`. Setting the thread pointer takes no system call.
//!
//! # Safety
//!
//! What the callers owe is in `mod.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::auxvec::AT_HWCAP;

use crate::sys::auxv::value;

pub(crate) use crate::elf::machine::RISCV64 as MACHINE;

/// The ABI names nothing from the thread pointer upwards.
pub(crate) const TCB_SIZE: usize = 0;

super::memory!(
    address in reg,
    byte in reg as u64,
    "ld {value}, 0({address})",
    "lbu {value}, 0({address})",
    "sd {value}, 0({address})",
    "sb {value}, 0({address})"
);

#[inline(always)]
pub(crate) unsafe fn syscall6(number: u32, arguments: [u64; 6]) -> i64 {
    let [a, b, c, d, e, f] = arguments;
    let result;
    // SAFETY: the kernel preserves all registers but a0; the rest is the caller's promise.
    unsafe {
        asm!("ecall", in("a7") number as u64, inlateout("a0") a => result,
             in("a1") b, in("a2") c, in("a3") d, in("a4") e, in("a5") f, options(nostack));
    }
    result
}

macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("lla {}, ", $symbol), out(reg) address,
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
                 concat!("2: auipc {0}, %got_pcrel_hi(", $symbol, ")"),
                 "ld {0}, %pcrel_lo(2b)({0})",
                 out(reg) address, options(nostack, preserves_flags));
        }
        address
    }};
}

pub(crate) use {address_of, address_of_weak};

super::thread_register!("mv {}, tp", "mv tp, {}");

/// There are no landing pads.
#[inline(always)]
pub(crate) fn not_a_jump() {}

/// The resolver takes `AT_HWCAP` and a function that asks riscv_hwprobe(2) (glibc's
/// sysdeps/riscv/dl-irel.h and `<sys/hwprobe.h>`).
#[inline(always)]
pub(crate) unsafe fn resolve_ifunc(resolver: u64, auxv: u64) -> u64 {
    type Ask = extern "C" fn(u64, u64, u64, u64, u32) -> i32;
    // SAFETY: the caller's promise.
    let hwcap = unsafe { value(auxv, AT_HWCAP) };
    // SAFETY: the linker put the address of a function of this type into the relocation.
    unsafe {
        let resolver: extern "C" fn(u64, Ask, u64) -> u64 = core::mem::transmute(resolver as usize);
        resolver(hwcap, hwprobe, 0)
    }
}

/// riscv_hwprobe(2), as glibc's `__riscv_hwprobe`: 0 or a positive error number. The numbers of its system call
/// stand here because a resolver must not need the C library for it.
#[unsafe(link_section = ".text.piestart")]
extern "C" fn hwprobe(pairs: u64, count: u64, size: u64, cpus: u64, flags: u32) -> i32 {
    use linux_raw_sys::general::__NR_riscv_hwprobe;
    let arguments = [pairs, count, size, cpus, flags as u64, 0];
    // SAFETY: the resolver, which calls, vouches for its own arrays.
    let result = unsafe { syscall6(__NR_riscv_hwprobe, arguments) };
    result.wrapping_neg() as i32
}

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
        asm!("jalr t1", in("t1") to, in("a0") stack, in("a1") moved, options(noreturn));
    }
}
