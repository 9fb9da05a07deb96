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
//! Memory that relocation changes is outside what the compiler may reason about, so it is reached
//! by assembly, on addresses. Each function says what its caller owes.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::general::__NR_arch_prctl;

/// `EM_X86_64` and the relocation types of the psABI, table "Relocation types".
pub(crate) mod reloc {
    pub(crate) const NONE: u32 = 0;
    pub(crate) const ABS64: u32 = 1;
    pub(crate) const GLOB_DAT: u32 = 6;
    pub(crate) const JUMP_SLOT: u32 = 7;
    pub(crate) const RELATIVE: u32 = 8;
    pub(crate) const DTPMOD64: u32 = 16;
    pub(crate) const DTPOFF64: u32 = 17;
    pub(crate) const TPOFF64: u32 = 18;
    pub(crate) const TLSDESC: u32 = 36;
    pub(crate) const IRELATIVE: u32 = 37;
}

/// Where the TLS block lies: below the thread pointer.
pub(crate) const TLS_VARIANT: crate::tls::Variant = crate::tls::Variant::II;

/// Bytes from the thread pointer upwards that the ABI names: self pointer … guard (0x28) and room
/// for the slots that compilers know (`-fsplit-stack` at 0x70).
pub(crate) const TCB_SIZE: usize = 0x80;

/// The 64-bit word at `address`.
///
/// # Safety
/// Eight bytes at `address` must be readable.
#[inline(always)]
pub(crate) unsafe fn load(address: u64) -> u64 {
    let value;
    // SAFETY: the caller says the bytes are readable; nothing is written.
    unsafe {
        asm!("mov {value}, qword ptr [{address}]",
             address = in(reg) address, value = lateout(reg) value,
             options(nostack, preserves_flags, readonly));
    }
    value
}

/// The 64-bit word `OFFSET` bytes behind `base`.
///
/// # Safety
/// Eight bytes there must be readable.
#[inline(always)]
pub(crate) unsafe fn load_field<const OFFSET: u64>(base: u64) -> u64 {
    let value;
    // SAFETY: the caller says the bytes are readable; nothing is written.
    unsafe {
        asm!("mov {value}, qword ptr [{base} + {offset}]",
             base = in(reg) base, offset = const OFFSET, value = lateout(reg) value,
             options(nostack, preserves_flags, readonly));
    }
    value
}

/// The byte at `address`.
///
/// # Safety
/// The byte must be readable.
#[inline(always)]
pub(crate) unsafe fn load_byte(address: u64) -> u8 {
    let value: u32;
    // SAFETY: the caller says the byte is readable; nothing is written.
    unsafe {
        asm!("movzx {value:e}, byte ptr [{address}]",
             address = in(reg) address, value = lateout(reg) value,
             options(nostack, preserves_flags, readonly));
    }
    value as u8
}

/// Writes `value` at `address`.
///
/// # Safety
/// Eight bytes at `address` must be writable and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn store(address: *mut u64, value: u64) {
    // SAFETY: the caller says the word is writable and its own.
    unsafe {
        asm!("mov qword ptr [{address}], {value}",
             address = in(reg) address, value = in(reg) value,
             options(nostack, preserves_flags));
    }
}

/// Writes the low byte of `value` at `address`.
///
/// # Safety
/// The byte must be writable and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn store_byte(address: u64, value: u8) {
    // SAFETY: the caller says the byte is writable and its own.
    unsafe {
        asm!("mov byte ptr [{address}], {value}",
             address = in(reg) address, value = in(reg_byte) value,
             options(nostack, preserves_flags));
    }
}

/// Adds `bias` to the word at `address`: one RELR relocation.
///
/// # Safety
/// As [`store`].
#[inline(always)]
pub(crate) unsafe fn add(address: u64, bias: u64) {
    // SAFETY: the caller says the word is writable and its own.
    unsafe {
        asm!("add qword ptr [{address}], {bias}",
             address = in(reg) address, bias = in(reg) bias, options(nostack));
    }
}

/// Adds `bias` to the 63 words from `address` on: a full RELR bitmap.
///
/// # Safety
/// As [`store`], for 504 bytes.
#[inline(always)]
pub(crate) unsafe fn add_63(address: u64, bias: u64) {
    // SAFETY: the caller says the words are writable and its own. 21 rounds of three words.
    unsafe {
        asm!(
            "2:",
            "add qword ptr [{a}], {bias}",
            "add qword ptr [{a} + 8], {bias}",
            "add qword ptr [{a} + 16], {bias}",
            "add {a}, 24",
            "cmp {a}, {end}",
            "jb 2b",
            a = inout(reg) address => _, end = in(reg) address.wrapping_add(504),
            bias = in(reg) bias, options(nostack));
    }
}

/// Applies `R_X86_64_RELATIVE` entries of a RELA table from `entry` on, for as long as they are of
/// that type and their place is in the `room + 1` bytes from link address `low` on. Returns the
/// first entry that is not, or `end`.
///
/// # Safety
/// The table from `entry` to `end` must be readable and a whole number of 24-byte entries; the
/// places in the range must be writable at `bias`, and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn apply_relative(entry: u64, end: u64, bias: u64, low: u64, room: u64) -> u64 {
    let mut at = entry;
    // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
    unsafe {
        asm!(
            "cmp {at}, {end}",
            "jae 3f",
            "2:",
            "cmp qword ptr [{at} + 8], {relative}", // r_info: symbol 0, type RELATIVE.
            "jne 3f",
            "mov {place}, qword ptr [{at}]",
            "mov {value}, {place}",
            "sub {value}, {low}",
            "cmp {value}, {room}",
            "ja 3f",
            "mov {value}, qword ptr [{at} + 16]",
            "add {value}, {bias}",
            "mov qword ptr [{place} + {bias}], {value}",
            "add {at}, 24",
            "cmp {at}, {end}",
            "jb 2b",
            "3:",
            at = inout(reg) at, end = in(reg) end, bias = in(reg) bias,
            low = in(reg) low, room = in(reg) room,
            place = out(reg) _, value = out(reg) _,
            relative = const reloc::RELATIVE,
            options(nostack));
    }
    at
}

/// A system call with up to three arguments; a negative result is `-errno`.
///
/// # Safety
/// The call's own rules.
#[inline(always)]
pub(crate) unsafe fn syscall3(number: u32, a: u64, b: u64, c: u64) -> i64 {
    let result;
    // SAFETY: the kernel preserves all but rax, rcx and r11 (psABI, "Linux conventions"); the rest
    // is the caller's promise.
    unsafe {
        asm!("syscall", inlateout("rax") number as u64 => result,
             in("rdi") a, in("rsi") b, in("rdx") c,
             lateout("rcx") _, lateout("r11") _, options(nostack));
    }
    result
}

/// A PC-relative address, which needs no relocation.
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

/// The address of a symbol that may be missing (then 0), from its GOT slot. Only after relocation.
#[allow(
    unused_macros,
    reason = "a build with fewer features asks for fewer symbols"
)]
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

#[allow(unused_imports, reason = "as above")]
pub(crate) use {address_of, address_of_weak};

/// The thread pointer that somebody has set, or 0.
pub(crate) fn thread_pointer() -> u64 {
    const ARCH_GET_FS: u64 = 0x1003; // arch/x86/include/uapi/asm/prctl.h
    let mut tp = 0u64;
    // SAFETY: the call writes one word, tp.
    unsafe { syscall3(__NR_arch_prctl, ARCH_GET_FS, &raw mut tp as u64, 0) };
    tp
}

/// Makes `tp` the thread pointer.
///
/// # Safety
/// `tp` must hold its own address, and the TLS block must lie below it as the linker laid it out.
pub(crate) unsafe fn set_thread_pointer(tp: u64) -> i64 {
    const ARCH_SET_FS: u64 = 0x1002; // arch/x86/include/uapi/asm/prctl.h
    // SAFETY: the caller vouches for tp; the call touches nothing else.
    unsafe { syscall3(__NR_arch_prctl, ARCH_SET_FS, tp, 0) }
}

/// Calls an IFUNC resolver. On x86_64 it takes nothing (psABI, "STT_GNU_IFUNC").
///
/// # Safety
/// `resolver` must be a resolver of this image, relocated but for other IFUNCs.
#[inline(always)]
pub(crate) unsafe fn resolve_ifunc(resolver: u64, _auxv: u64) -> u64 {
    // SAFETY: the linker put the address of a function of this type into the relocation.
    unsafe {
        let resolver: extern "C" fn() -> u64 = core::mem::transmute(resolver as usize);
        resolver()
    }
}
