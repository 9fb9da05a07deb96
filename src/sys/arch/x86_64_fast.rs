// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! x86_64: `loops.rs` in assembly, shorter and faster.
//!
//! # Safety
//!
//! What the callers owe is at each function's namesake in `loops.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use crate::elf::machine::X86_64 as MACHINE;

const RELATIVE: u32 = MACHINE.types.relative;

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

#[inline(always)]
pub(crate) unsafe fn load_word<const N: u64>(base: u64) -> u64 {
    let value;
    // SAFETY: the caller says the bytes are readable; nothing is written.
    unsafe {
        asm!("mov {value}, qword ptr [{base} + {offset}]",
             base = in(reg) base, offset = const N * 8, value = lateout(reg) value,
             options(nostack, preserves_flags, readonly));
    }
    value
}

/// `rep stosq`.
#[inline(always)]
pub(crate) unsafe fn zero(address: u64, words: u64) {
    // SAFETY: the caller says the words are writable and its own; the direction flag is clear at
    // entry (psABI "Process initialization").
    unsafe {
        asm!("rep stosq", inout("rdi") address => _, inout("rcx") words => _, in("rax") 0,
             options(nostack, preserves_flags));
    }
}

#[inline(always)]
pub(crate) unsafe fn add(address: u64, bias: u64) {
    // SAFETY: the caller says the word is writable and its own.
    unsafe {
        asm!("add qword ptr [{address}], {bias}",
             address = in(reg) address, bias = in(reg) bias, options(nostack));
    }
}

/// Seven words at a time, for a bitmap is nine times seven, where all seven are to be relocated; else
/// from one set bit to the next.
#[inline(always)]
pub(crate) unsafe fn add_words(place: u64, bits: u64, bias: u64) {
    // SAFETY: the caller says the words are writable and its own.
    unsafe {
        asm!(
            "2:",
            "mov {part:e}, {bits:e}",
            "and {part:e}, 127",
            "cmp {part:e}, 127",
            "jne 5f",
            ".irp k, 0, 1, 2, 3, 4, 5, 6",
            "add qword ptr [{place} + 8*\\k], {bias}",
            ".endr",
            "3:",
            "add {place}, 56",
            "shr {bits}, 7",
            "jnz 2b",
            "jmp 6f",
            "4:",
            "bsf {index:e}, {part:e}",
            "add qword ptr [{place} + 8*{index}], {bias}",
            "lea {index:e}, [{part:r} - 1]",
            "and {part:e}, {index:e}",
            "5:",
            "test {part:e}, {part:e}",
            "jnz 4b",
            "jmp 3b",
            "6:",
            place = inout(reg) place => _, bits = inout(reg) bits => _, bias = in(reg) bias,
            part = out(reg) _, index = out(reg) _, options(nostack));
    }
}

/// Compares the type alone: a `RELATIVE` does not use its symbol.
#[inline(always)]
pub(crate) unsafe fn apply_relative(entry: u64, end: u64, bias: u64, low: u64, room: u64) -> u64 {
    let mut at = entry;
    // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
    unsafe {
        asm!(
            "jmp 3f",
            "2:",
            "cmp dword ptr [{at} + 8], {relative}",
            "jne 4f",
            "mov {place}, qword ptr [{at}]",
            "mov {value}, {place}",
            "sub {value}, {low}",
            "cmp {value}, {room}",
            "ja 4f",
            "mov {value}, qword ptr [{at} + 16]",
            "add {value}, {bias}",
            "mov qword ptr [{place} + {bias}], {value}",
            "add {at}, 24",
            "3:",
            "cmp {at}, {end}",
            "jb 2b",
            "4:",
            at = inout(reg) at, end = in(reg) end, bias = in(reg) bias,
            low = in(reg) low, room = in(reg) room,
            place = out(reg) _, value = out(reg) _,
            relative = const RELATIVE,
            options(nostack));
    }
    at
}

/// Sixteen entries at a time, as long as one combined check covers all sixteen.
///
/// The eight bytes at offset 1 of an entry are the place divided by 256 and, topmost, the low byte of
/// the type. The OR of several such words is at least as large as the largest in either part, the AND at
/// most as large as the smallest. So if the OR is at most, and the AND at least, what a `RELATIVE` at the
/// end, or the beginning, of the range has, all sixteen are in range, and `RELATIVE` where the OR of their
/// types has no higher bit. Sorted tables, which is what linkers write, rarely fail it.
#[inline(always)]
pub(crate) unsafe fn apply_sixteens(
    entry: u64,
    end: u64,
    bias: u64,
    low: u64,
    room: u64,
    wide: bool,
) -> u64 {
    if wide {
        // SAFETY: the caller's promise; and it has asked for AVX.
        return unsafe { apply_sixteens_wide(entry, end, bias, low, room) };
    }
    const TYPE: u64 = (RELATIVE as u64) << 56;
    const LAST: u64 = 15 * 24; // From the first to the last of sixteen.
    let mut at = entry;
    // The 256-byte cells that lie wholly in the range.
    let first = TYPE | low.wrapping_add(255) >> 8;
    let last = (TYPE | low.wrapping_add(room).wrapping_add(1) >> 8).wrapping_sub(1);
    // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
    unsafe {
        asm!(
            "movq {bb}, {bias}",
            "punpcklqdq {bb}, {bb}",
            "jmp 3f",
            "2:",
            "mov {p}, qword ptr [{at} + 1]",
            "mov {q}, {p}",
            "mov {t:e}, dword ptr [{at} + 8]",
            ".irp k, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
            "or {p}, qword ptr [{at} + 24*\\k + 1]",
            "and {q}, qword ptr [{at} + 24*\\k + 1]",
            "or {t:e}, dword ptr [{at} + 24*\\k + 8]",
            ".endr",
            "cmp {t:e}, {relative}",
            "jne 4f",
            "cmp {p}, {last}",
            "ja 4f",
            "cmp {q}, {first}",
            "jb 4f",
            ".irp k, 0,2,4,6,8,10,12,14",
            "mov {p}, qword ptr [{at} + 24*\\k]",
            "mov {q}, qword ptr [{at} + 24*\\k + 24]",
            "movq {v}, qword ptr [{at} + 24*\\k + 16]",
            "movhpd {v}, qword ptr [{at} + 24*\\k + 40]",
            "paddq {v}, {bb}",
            "movq qword ptr [{p} + {bias}], {v}",
            "movhpd qword ptr [{q} + {bias}], {v}",
            ".endr",
            "add {at}, 16*24",
            "3:",
            "cmp {at}, {stop}",
            "jb 2b",
            "4:",
            at = inout(reg) at, stop = in(reg) end.wrapping_sub(LAST), bias = in(reg) bias,
            first = in(reg) first, last = in(reg) last,
            p = out(reg) _, q = out(reg) _, t = out(reg) _, bb = out(xmm_reg) _, v = out(xmm_reg) _,
            relative = const RELATIVE,
            options(nostack));
    }
    at
}

/// [`apply_sixteens`] with AVX, whose loads need not be aligned: one takes in a place and the whole of its type.
///
/// # Safety
/// As [`apply_sixteens`], and the processor must have AVX ([`has_wide_loads`]).
#[inline(always)]
unsafe fn apply_sixteens_wide(entry: u64, end: u64, bias: u64, low: u64, room: u64) -> u64 {
    const LAST: u64 = 15 * 24; // From the first to the last of sixteen.
    let mut at = entry;
    // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
    unsafe {
        asm!(
            "vmovq {b}, {bias}",
            "vpslldq {b}, {b}, 8",
            "jmp 3f",
            "2:",
            "vmovdqu {o}, xmmword ptr [{at}]",
            "vmovdqa {a}, {o}",
            ".irp k, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
            "vpor {o}, {o}, xmmword ptr [{at} + 24*\\k]",
            "vpand {a}, {a}, xmmword ptr [{at} + 24*\\k]",
            ".endr",
            "vmovq {p}, {o}",
            "cmp {p}, {last}",
            "ja 4f",
            "vmovq {p}, {a}",
            "cmp {p}, {low}",
            "jb 4f",
            "vpextrq {p}, {o}, 1",
            "cmp {p}, {relative}",
            "jne 4f",
            "vpextrq {p}, {a}, 1",
            "cmp {p}, {relative}",
            "jne 4f",
            ".irp k, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
            "mov {p}, qword ptr [{at} + 24*\\k]",
            "vpaddq {o}, {b}, xmmword ptr [{at} + 24*\\k + 8]",
            "vmovhps qword ptr [{p} + {bias}], {o}",
            ".endr",
            "add {at}, 16*24",
            "3:",
            "cmp {at}, {stop}",
            "jb 2b",
            "4:",
            at = inout(reg) at, stop = in(reg) end.wrapping_sub(LAST), bias = in(reg) bias,
            low = in(reg) low, last = in(reg) low.wrapping_add(room),
            p = out(reg) _, b = out(xmm_reg) _, o = out(xmm_reg) _, a = out(xmm_reg) _,
            relative = const RELATIVE,
            options(nostack));
    }
    at
}

/// AVX, and the kernel keeps its registers (Intel SDM, volume 1, section 14.3).
#[inline(always)]
pub(crate) fn has_wide_loads() -> bool {
    const OSXSAVE_AVX: u32 = 1 << 27 | 1 << 28;
    const SSE_AVX: u32 = 1 << 1 | 1 << 2;
    let has: u32;
    // SAFETY: cpuid and, where it says so, xgetbv only read; rbx is put back.
    unsafe {
        asm!("mov {keep}, rbx",
             "cpuid",
             "mov rbx, {keep}",
             "and ecx, {avx}",
             "cmp ecx, {avx}",
             "mov eax, 0",
             "jne 2f",
             "xor ecx, ecx",
             "xgetbv",
             "2:",
             keep = out(reg) _, avx = const OSXSAVE_AVX,
             inout("eax") 1u32 => has, inout("ecx") 0u32 => _, out("edx") _, options(nostack));
    }
    has & SSE_AVX == SSE_AVX
}

/// Sets three registers fewer than six arguments take.
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

/// Two words at a time.
#[inline(always)]
pub(crate) unsafe fn copy_and_add(to: u64, from: u64, bias: u64) {
    // SAFETY: the caller says what is readable and writable.
    unsafe {
        asm!(
            "movq {bb}, {bias}",
            "punpcklqdq {bb}, {bb}",
            "2:", // Three times twenty-one words.
            ".irp k, 0, 16, 32, 48, 64, 80, 96, 112, 128, 144",
            "movdqu {v}, xmmword ptr [{from} + \\k]",
            "paddq {v}, {bb}",
            "movdqu xmmword ptr [{from} + {shift} + \\k], {v}",
            ".endr",
            "movq {v}, qword ptr [{from} + 160]",
            "paddq {v}, {bb}",
            "movq qword ptr [{from} + {shift} + 160], {v}",
            "add {from}, 168",
            "cmp {from}, {end}",
            "jne 2b",
            from = inout(reg) from => _, shift = in(reg) to.wrapping_sub(from),
            end = in(reg) from.wrapping_add(504), bias = in(reg) bias,
            bb = out(xmm_reg) _, v = out(xmm_reg) _, options(nostack));
    }
}

/// `rep movsq`.
#[inline(always)]
pub(crate) unsafe fn copy(to: u64, from: u64, size: u64) {
    // SAFETY: the caller says what is readable and writable; the direction flag is clear, as the
    // psABI has it at entry and everywhere else.
    unsafe {
        asm!("rep movsq", inout("rdi") to => _, inout("rsi") from => _, inout("rcx") size / 8 => _,
             options(nostack, preserves_flags));
    }
}
