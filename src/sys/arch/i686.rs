// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! i686, 32-bit x86: what the start code needs of the machine.
//!
//! At entry `%esp` points at `argc` and is 16-byte aligned; every other register is unspecified but `%edx`, which the
//! kernel leaves 0 (psABI "Process initialization", <https://gitlab.com/x86-psABIs/i386-ABI>). TLS is variant II: the
//! block lies below the thread pointer, which is `%gs:0` and holds its own address; the stack guard is at `%gs:0x14`.
//! `%gs` selects a segment, which set_thread_area(2) makes. No address is relative to the instruction pointer: a call
//! of the next instruction tells where that is.
//!
//! # Safety
//!
//! What the callers owe is in `mod.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::general::__NR_set_thread_area;

use super::fast::syscall3;

pub(crate) use crate::elf::machine::I386 as MACHINE;

/// Self pointer … guard (0x14), and room for the slots that compilers know (`-fsplit-stack` at 0x30).
pub(crate) const TCB_SIZE: usize = 0x40;

super::memory!(
    address in reg,
    byte in reg_byte as u8,
    "mov {value}, dword ptr [{address}]",
    "movzx {value}, byte ptr [{address}]",
    "mov dword ptr [{address}], {value}",
    "mov byte ptr [{address}], {value}"
);

/// Two of the registers for arguments are the compiler's.
#[inline(always)]
pub(crate) unsafe fn syscall6(number: u32, arguments: [u32; 6]) -> i32 {
    let [a, b, c, d, e, f] = arguments;
    let rest = [d, e, f];
    let result;
    // SAFETY: the kernel preserves all but eax; the rest is the caller's promise.
    unsafe {
        asm!("push ebp",
             "push esi",
             "mov esi, dword ptr [edi]",
             "mov ebp, dword ptr [edi + 8]",
             "mov edi, dword ptr [edi + 4]",
             "int 0x80",
             "pop esi",
             "pop ebp",
             inlateout("eax") number => result, in("ebx") a, in("ecx") b, in("edx") c,
             inlateout("edi") &raw const rest => _);
    }
    result
}

macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u32;
        // SAFETY: computes an address; writes below the stack pointer alone.
        unsafe {
            core::arch::asm!(
                "call 2f",
                "2: popl {0}",
                concat!("leal ", $symbol, "-2b({0}), {0}"),
                out(reg) address, options(att_syntax, preserves_flags));
        }
        address
    }};
}

macro_rules! address_of_weak {
    ($symbol:literal) => {{
        let address: u32;
        // SAFETY: reads one GOT word, relocated by now.
        unsafe {
            core::arch::asm!(
                concat!(".weak ", $symbol),
                "call 2f",
                "2: popl {0}",
                "3: addl $_GLOBAL_OFFSET_TABLE_+(3b-2b), {0}",
                concat!("movl ", $symbol, "@GOT({0}), {0}"),
                out(reg) address, options(att_syntax));
        }
        address
    }};
}

pub(crate) use {address_of, address_of_weak};

/// 0 where `%gs` selects nothing, as the kernel leaves it.
pub(crate) fn thread_pointer() -> u32 {
    let selector: u32;
    // SAFETY: reads a register.
    unsafe { asm!("mov {}, gs", out(reg) selector, options(nomem, nostack, preserves_flags)) };
    if selector == 0 {
        return 0;
    }
    own_thread_pointer()
}

/// The word at `%gs:0`.
pub(crate) fn own_thread_pointer() -> u32 {
    let tp;
    // SAFETY: reads the word at %gs:0, which is there when somebody has set %gs.
    unsafe { asm!("mov {}, gs:[0]", out(reg) tp, options(nostack, preserves_flags, readonly)) };
    tp
}

pub(crate) unsafe fn set_thread_pointer(tp: u32) -> i32 {
    const ANY: u32 = u32::MAX;
    // seg_32bit, limit_in_pages and useable of struct user_desc (arch/x86/include/uapi/asm/ldt.h).
    const FLAGS: u32 = 0x51;
    let mut descriptor = [ANY, tp, 0xf_ffff, FLAGS];
    // SAFETY: the caller vouches for tp; the call writes the descriptor's number into its first word.
    let result = unsafe { syscall3(__NR_set_thread_area, &raw mut descriptor as u32, 0, 0) };
    // SAFETY: as above.
    let entry = unsafe { load(&raw const descriptor as u32) };
    if result == 0 && entry != ANY {
        // In the global table, for code that is not the kernel's.
        let selector = entry << 3 | 3;
        // SAFETY: the kernel has just made that segment.
        unsafe { asm!("mov gs, {}", in(reg) selector, options(nostack, preserves_flags)) };
    }
    result
}

/// A function begins with `endbr32`, which takes both.
#[inline(always)]
pub(crate) fn not_a_jump() {}

/// The resolver takes nothing (glibc's sysdeps/i386/dl-irel.h).
#[inline(always)]
pub(crate) unsafe fn resolve_ifunc(resolver: u32, _auxv: u32) -> u32 {
    // SAFETY: the linker put the address of a function of this type into the relocation.
    unsafe {
        let resolver: extern "C" fn() -> u32 = core::mem::transmute(resolver as usize);
        resolver()
    }
}

/// There is one.
#[inline(always)]
pub(crate) unsafe fn page_size(_stack: u32) -> u32 {
    4096
}

// What compilers call besides, in libpiestart.a. The C library has the hidden name in a part of its own that every
// program links; the other takes its argument in %eax.
#[cfg(piestart_object = "ssp")]
core::arch::global_asm!(
    ".pushsection .text.__stack_chk_fail_local, \"ax\", @progbits",
    ".weak __stack_chk_fail_local",
    ".hidden __stack_chk_fail_local",
    ".type __stack_chk_fail_local, @function",
    "__stack_chk_fail_local:",
    "endbr32",
    // A linker may make the call go through the global offset table.
    "call 2f",
    "2: popl %ebx",
    "3: addl $_GLOBAL_OFFSET_TABLE_+(3b-2b), %ebx",
    "call __stack_chk_fail@PLT",
    "hlt",
    ".size __stack_chk_fail_local, . - __stack_chk_fail_local",
    ".popsection",
    options(att_syntax),
);
// `operator delete(void*, std::size_t)`, by the type of a size here.
#[cfg(piestart_object = "cxx")]
core::arch::global_asm!(".weak _ZdlPvj", ".set _ZdlPvj, _ZdlPvm");
#[cfg(piestart_object = "auxv")]
core::arch::global_asm!(
    ".pushsection .text.___tls_get_addr, \"ax\", @progbits",
    ".weak ___tls_get_addr",
    ".type ___tls_get_addr, @function",
    "___tls_get_addr:",
    "endbr32",
    "sub esp, 8",
    "push eax",
    // Its caller has the address of the global offset table in %ebx.
    "call __tls_get_addr@PLT",
    "add esp, 12",
    "ret",
    ".size ___tls_get_addr, . - ___tls_get_addr",
    ".popsection",
);
