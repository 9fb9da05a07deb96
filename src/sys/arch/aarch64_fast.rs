// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! AArch64: `loops.rs` in assembly, shorter and faster.
//!
//! # Safety
//!
//! What the callers owe is at each function's namesake in `loops.rs`.

#![allow(unsafe_code)]

use core::arch::asm;

use crate::elf::machine::AARCH64 as MACHINE;

// One `ldp` fetches a place and its type; a combined check of several entries gains nothing.
pub(crate) use super::loops::{apply_sixteens, has_wide_loads};

const RELATIVE: u32 = MACHINE.types.relative;

#[inline(always)]
pub(crate) unsafe fn load_field<const OFFSET: u64>(base: u64) -> u64 {
    let value;
    // SAFETY: the caller says the bytes are readable; nothing is written.
    unsafe {
        asm!("ldr {value}, [{base}, #{offset}]",
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
        asm!("ldr {value}, [{base}, #{offset}]",
             base = in(reg) base, offset = const N * 8, value = lateout(reg) value,
             options(nostack, preserves_flags, readonly));
    }
    value
}

#[inline(always)]
pub(crate) unsafe fn zero(address: u64, words: u64) {
    // SAFETY: the caller says the words are writable and its own.
    unsafe {
        asm!("2:",
             "str xzr, [{at}], #8",
             "subs {left}, {left}, #1",
             "b.ne 2b",
             at = inout(reg) address => _, left = inout(reg) words => _, options(nostack));
    }
}

#[inline(always)]
pub(crate) unsafe fn add(address: u64, bias: u64) {
    // SAFETY: the caller says the word is writable and its own.
    unsafe {
        asm!("ldr {t}, [{address}]",
             "add {t}, {t}, {bias}",
             "str {t}, [{address}]",
             address = in(reg) address, bias = in(reg) bias, t = out(reg) _,
             options(nostack, preserves_flags));
    }
}

/// Eight words at a time where all eight are to be relocated, else from one set bit to the next.
#[inline(always)]
pub(crate) unsafe fn add_words(place: u64, bits: u64, bias: u64) {
    // SAFETY: the caller says the words are writable and its own.
    unsafe {
        asm!(
            "2:",
            "and {byte}, {bits}, #255",
            "cmp {byte}, #255",
            "b.ne 4f",
            ".irp offset, 0, 16, 32, 48",
            "ldp {t}, {u}, [{place}, #\\offset]",
            "add {t}, {t}, {bias}",
            "add {u}, {u}, {bias}",
            "stp {t}, {u}, [{place}, #\\offset]",
            ".endr",
            "b 5f",
            "3:",
            "rbit {u}, {byte}",
            "clz {u}, {u}",
            "ldr {t}, [{place}, {u}, lsl #3]",
            "add {t}, {t}, {bias}",
            "str {t}, [{place}, {u}, lsl #3]",
            "sub {u}, {byte}, #1",
            "and {byte}, {byte}, {u}",
            "4:",
            "cbnz {byte}, 3b",
            "5:",
            "add {place}, {place}, #64",
            "lsr {bits}, {bits}, #8",
            "cbnz {bits}, 2b",
            place = inout(reg) place => _, bits = inout(reg) bits => _, bias = in(reg) bias,
            byte = out(reg) _, t = out(reg) _, u = out(reg) _, options(nostack));
    }
}

#[inline(always)]
pub(crate) unsafe fn apply_relative(entry: u64, end: u64, bias: u64, low: u64, room: u64) -> u64 {
    let mut at = entry;
    // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
    unsafe {
        asm!(
            "cmp {at}, {end}",
            "b.hs 3f",
            "2:",
            "ldp {place}, {info}, [{at}]",
            "cmp {info}, #{relative}", // r_info: symbol 0, type RELATIVE.
            "b.ne 3f",
            "ldr {value}, [{at}, #16]",
            "sub {info}, {place}, {low}",
            "cmp {info}, {room}",
            "b.hi 3f",
            "add {value}, {value}, {bias}",
            "str {value}, [{place}, {bias}]",
            "add {at}, {at}, #24",
            "cmp {at}, {end}",
            "b.lo 2b",
            "3:",
            at = inout(reg) at, end = in(reg) end, bias = in(reg) bias,
            low = in(reg) low, room = in(reg) room,
            place = out(reg) _, info = out(reg) _, value = out(reg) _,
            relative = const RELATIVE,
            options(nostack));
    }
    at
}

/// One word, then two at a time.
#[inline(always)]
pub(crate) unsafe fn copy_and_add(to: u64, from: u64, bias: u64) {
    // SAFETY: the caller says what is readable and writable.
    unsafe {
        asm!(
            "ldr {a}, [{from}], #8",
            "add {a}, {a}, {bias}",
            "str {a}, [{to}], #8",
            "2:",
            "ldp {a}, {b}, [{from}], #16",
            "add {a}, {a}, {bias}",
            "add {b}, {b}, {bias}",
            "stp {a}, {b}, [{to}], #16",
            "cmp {from}, {end}",
            "b.lo 2b",
            from = inout(reg) from => _, to = inout(reg) to => _,
            end = in(reg) from.wrapping_add(504), bias = in(reg) bias,
            a = out(reg) _, b = out(reg) _, options(nostack));
    }
}

/// Four words at a time.
#[inline(always)]
pub(crate) unsafe fn copy(to: u64, from: u64, size: u64) {
    // SAFETY: the caller says what is readable and writable.
    unsafe {
        asm!(
            "b 3f",
            "2:",
            "ldp {a}, {b}, [{from}], #16",
            "ldp {c}, {d}, [{from}], #16",
            "stp {a}, {b}, [{to}], #16",
            "stp {c}, {d}, [{to}], #16",
            "3:",
            "subs {left}, {left}, #32",
            "b.hs 2b",
            "adds {left}, {left}, #32",
            "b.eq 5f",
            "4:", // At most three words are left.
            "ldr {a}, [{from}], #8",
            "str {a}, [{to}], #8",
            "subs {left}, {left}, #8",
            "b.ne 4b",
            "5:",
            from = inout(reg) from => _, to = inout(reg) to => _, left = inout(reg) size => _,
            a = out(reg) _, b = out(reg) _, c = out(reg) _, d = out(reg) _, options(nostack));
    }
}

/// Sets three registers fewer than six arguments take.
#[inline(always)]
pub(crate) unsafe fn syscall3(number: u32, a: u64, b: u64, c: u64) -> i64 {
    let result;
    // SAFETY: the kernel preserves all registers but x0; the rest is the caller's promise.
    unsafe {
        asm!("svc #0", in("x8") number as u64, inlateout("x0") a => result,
             in("x1") b, in("x2") c, options(nostack));
    }
    result
}
