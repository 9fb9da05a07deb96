// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! PowerPC, 64-bit: what the start code needs of the machine. Big-endian it is made for converted files alone.
//!
//! At entry `r1` points at `argc` and is 16-byte aligned, and `r12` holds the address of the entry; the other registers
//! say nothing ("64-Bit ELF V2 ABI Specification: Power Architecture",
//! <https://openpowerfoundation.org/specifications/64bitelfabi/>, "Process Initialization"). A function saves registers
//! in 32 bytes above its caller's stack pointer. `r2` points into the table of contents, from which addresses are
//! computed; the start code sets it before anything else. TLS is variant I: the thread pointer, `r13`, is 0x7000 bytes
//! past the begin of the block, and the stack guard is in the words before that. Setting the thread pointer takes no
//! system call.
//!
//! # Safety
//!
//! What the callers owe is in `mod.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use crate::elf::machine::{Machine, PPC64, PPC64LE};

pub(crate) const MACHINE: Machine = if cfg!(target_endian = "little") {
    PPC64LE
} else {
    PPC64
};

/// The ABI names nothing from the thread pointer upwards but the block.
pub(crate) const TCB_SIZE: usize = 0;

super::memory!(
    address in reg_nonzero,
    byte in reg as u64,
    "ld {value}, 0({address})",
    "lbz {value}, 0({address})",
    "std {value}, 0({address})",
    "stb {value}, 0({address})"
);

/// The kernel says by a bit of the condition register whether what it returns is an error number.
#[inline(always)]
pub(crate) unsafe fn syscall6(number: u32, arguments: [u64; 6]) -> i64 {
    let [a, b, c, d, e, f] = arguments;
    let result;
    // SAFETY: the kernel preserves all registers but those that are named (its Documentation/arch/powerpc/
    // syscall64-abi.rst); the rest is the caller's promise.
    unsafe {
        asm!("sc", "bns+ 2f", "neg 3, 3", "2:",
             inlateout("r0") number as u64 => _, inlateout("r3") a => result,
             inlateout("r4") b => _, inlateout("r5") c => _, inlateout("r6") d => _,
             inlateout("r7") e => _, inlateout("r8") f => _,
             lateout("r9") _, lateout("r10") _, lateout("r11") _, lateout("r12") _,
             lateout("cr0") _, lateout("ctr") _, lateout("xer") _, options(nostack));
    }
    result
}

macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address from r2, which _start has set; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("addis {0}, 2, ", $symbol, "@toc@ha"),
                 concat!("addi {0}, {0}, ", $symbol, "@toc@l"), out(reg_nonzero) address,
                 options(nomem, nostack, preserves_flags));
        }
        address
    }};
}

// Compilers write the words of the table of contents themselves; not every linker knows a reference to one that it is
// to make.
macro_rules! address_of_weak {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: reads one word of the table, relocated by now.
        unsafe {
            core::arch::asm!(concat!(".weak ", $symbol),
                 ".pushsection .toc, \"aw\", %progbits",
                 concat!("2: .tc ", $symbol, "[TC], ", $symbol),
                 ".popsection",
                 "addis {0}, 2, 2b@toc@ha",
                 "ld {0}, 2b@toc@l({0})",
                 out(reg_nonzero) address, options(nostack, preserves_flags));
        }
        address
    }};
}

pub(crate) use {address_of, address_of_weak};

super::thread_register!("mr {}, 13", "mr 13, {}");

/// There are no landing pads.
#[inline(always)]
pub(crate) fn not_a_jump() {}

// glibc's sysdeps/powerpc/dl-irel.h.
pub(crate) use super::alike::resolve_ifunc;

pub(crate) use super::alike::page_size;

/// mprotect(2) gives the pages what it is told, and there is nothing else to know of them.
pub(crate) const MPROTECT_KEEPS_CODE: bool = true;

#[inline(always)]
pub(crate) unsafe fn start_again(stack: u64, moved: u64, to: u64) -> ! {
    // SAFETY: the caller's promise.
    unsafe {
        asm!("mtctr 12", "bctrl", in("r12") to, in("r3") stack, in("r4") moved, options(noreturn));
    }
}
