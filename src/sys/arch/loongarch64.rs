// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! LoongArch, 64-bit: what the start code needs of the machine.
//!
//! At entry `$sp` points at `argc` and is 16-byte aligned; `$a0` may hold a function to call at exit and is 0 from
//! the kernel; the other registers say nothing (the kernel's arch/loongarch/include/asm/elf.h, `ELF_PLAT_INIT`, and
//! glibc's sysdeps/loongarch/start.S). TLS is variant I without reserved words: the thread pointer, the register
//! `$tp`, points at the block (LoongArch ELF psABI, <https://github.com/loongson/la-abi-specs>). The stack guard is the
//! global `__stack_chk_guard`. Setting the thread pointer takes no system call.
//!
//! # Safety
//!
//! What the callers owe is in `mod.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::auxvec::AT_HWCAP;

use crate::sys::auxv::value;

pub(crate) use crate::elf::machine::LOONGARCH64 as MACHINE;

/// The ABI names nothing from the thread pointer upwards.
pub(crate) const TCB_SIZE: usize = 0;

super::memory!(
    address in reg,
    byte in reg as u64,
    "ld.d {value}, {address}, 0",
    "ld.bu {value}, {address}, 0",
    "st.d {value}, {address}, 0",
    "st.b {value}, {address}, 0"
);

#[inline(always)]
pub(crate) unsafe fn syscall6(number: u32, arguments: [u64; 6]) -> i64 {
    let [a, b, c, d, e, f] = arguments;
    let result;
    // SAFETY: the kernel preserves all registers but $a0 and $t0 to $t8; the rest is the caller's promise.
    unsafe {
        asm!("syscall 0", in("$a7") number as u64, inlateout("$a0") a => result,
             in("$a1") b, in("$a2") c, in("$a3") d, in("$a4") e, in("$a5") f,
             lateout("$t0") _, lateout("$t1") _, lateout("$t2") _, lateout("$t3") _, lateout("$t4") _,
             lateout("$t5") _, lateout("$t6") _, lateout("$t7") _, lateout("$t8") _, options(nostack));
    }
    result
}

macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("la.pcrel {}, ", $symbol), out(reg) address,
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
                 concat!("la.got {}, ", $symbol),
                 out(reg) address, options(nostack, preserves_flags));
        }
        address
    }};
}

pub(crate) use {address_of, address_of_weak};

super::thread_register!("move {}, $tp", "move $tp, {}");

/// There are no landing pads.
#[inline(always)]
pub(crate) fn not_a_jump() {}

/// The resolver takes the address of two words: their size in bytes, and `AT_HWCAP` (glibc's
/// sysdeps/loongarch/dl-irel.h and `<sys/ifunc.h>`).
#[inline(always)]
pub(crate) unsafe fn resolve_ifunc(resolver: u64, auxv: u64) -> u64 {
    // SAFETY: the caller's promise.
    let hwcap = unsafe { value(auxv, AT_HWCAP) };
    let argument = [16, hwcap];
    // SAFETY: the linker put the address of a function of this type into the relocation.
    unsafe {
        let resolver: extern "C" fn(*const [u64; 2]) -> u64 =
            core::mem::transmute(resolver as usize);
        resolver(&raw const argument)
    }
}

pub(crate) use super::alike::page_size;

/// mprotect(2) gives the pages what it is told, and there is nothing else to know of them.
pub(crate) const MPROTECT_KEEPS_CODE: bool = true;

#[inline(always)]
pub(crate) unsafe fn start_again(stack: u64, moved: u64, to: u64) -> ! {
    // SAFETY: the caller's promise.
    unsafe {
        asm!("jirl $ra, $t1, 0", in("$t1") to, in("$a0") stack, in("$a1") moved, options(noreturn));
    }
}
