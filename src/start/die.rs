// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The end of a program that cannot be started: one line on stderr, exit status 127.
//!
//! Works before relocation, so everything here obeys the rules in `relocate.rs`.
//!
//! # Safety
//!
//! The kernel's argument strings and the program's own string table are read by address, and a
//! buffer on the stack is filled by address.

#![allow(unsafe_code)]

#[cfg(feature = "checks")]
use core::mem::MaybeUninit;

#[cfg(feature = "checks")]
use linux_raw_sys::general::__NR_write;

use crate::elf::class::Word;
use crate::elf::fault::{EXIT_STATUS, Fault};
#[cfg(feature = "checks")]
use crate::sys::arch;
use crate::sys::exit::exit;

/// Tells what went wrong and ends the process. The initial stack pointer is at `stack`. `value` (a number, or for `$`
/// the address of a string that ends with a zero byte) and `place` are what the fault's text asks for.
#[cold]
#[inline]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn die(stack: *const Word, fault: Fault, value: Word, place: Word) -> ! {
    #[cfg(feature = "checks")]
    say(stack, fault, value, place);
    #[cfg(not(feature = "checks"))]
    let _ = (stack, fault, value, place);
    exit(EXIT_STATUS)
}

/// Appends `byte` at `at` and returns the address after it.
#[cfg(feature = "checks")]
#[inline(always)]
fn byte(at: Word, byte: u8) -> Word {
    // SAFETY: at is in the buffer that say() made; the most that it appends fits.
    unsafe { arch::store_byte(at, byte) };
    at.wrapping_add(1)
}

/// Appends a number in base 10, then of at most 32 bits, or 16. A division would be a call of the compiler's library on
/// some machines.
#[cfg(feature = "checks")]
#[inline]
#[unsafe(link_section = ".text.piestart")]
fn number(mut at: Word, value: Word, decimal: bool) -> Word {
    let (mut rest, mut digit) = (value >> 4, value & 15);
    if decimal {
        rest = ((value as u64).wrapping_mul(0xcccc_cccd) >> 35) as Word; // A tenth.
        digit = value.wrapping_sub(rest.wrapping_mul(10));
    }
    if rest != 0 {
        at = number(at, rest, decimal);
    }
    if digit > 9 {
        digit = digit.wrapping_add((b'a' - b'0' - 10) as Word);
    }
    byte(at, (digit as u8).wrapping_add(b'0'))
}

/// The most that is shown of a name.
#[cfg(feature = "checks")]
const NAME: Word = 400;

/// Appends a string that ends with a zero byte. Bytes that would garble a terminal become `?`.
#[cfg(feature = "checks")]
#[inline]
#[unsafe(link_section = ".text.piestart")]
fn string(mut at: Word, mut from: Word) -> Word {
    let end = from.wrapping_add(NAME);
    while from != end {
        // SAFETY: from is in a string that ends with a zero byte, as the caller of die() says.
        let mut next = unsafe { arch::load_byte(from) };
        if next == 0 {
            break;
        }
        if next < b' ' || next == 0x7f {
            next = b'?';
        }
        at = byte(at, next);
        from = from.wrapping_add(1);
    }
    at
}

#[cfg(feature = "checks")]
#[inline(always)]
fn say(stack: *const Word, fault: Fault, value: Word, place: Word) {
    const STDERR: Word = 2;
    // Two names, a text and two numbers.
    let mut buffer = MaybeUninit::<[u8; 2 * NAME as usize + 256]>::uninit();
    let first = &raw mut buffer as Word;

    let mut at = string(first, b"piestart: \0" as *const u8 as Word);
    // SAFETY: the first stage stored the stack pointer before anything could fail; the kernel puts argc
    // at the initial stack pointer and argv after it (psABI "Process initialization").
    let argv0 = unsafe { arch::load_word::<1>(arch::load(stack as Word)) };
    // A program may be started without a name, or with an empty one.
    // SAFETY: argv[0] is null or a string.
    if argv0 != 0 && unsafe { arch::load_byte(argv0) } != 0 {
        at = string(at, argv0);
        at = byte(byte(at, b':'), b' ');
    }

    let mut text = crate::elf::fault::TEXTS as *const [u8] as *const u8 as Word;
    let mut skip = fault as u32;
    loop {
        // SAFETY: text is in TEXTS, which has one zero byte for each fault.
        let mut next = unsafe { arch::load_byte(text) };
        text = text.wrapping_add(1);
        if skip != 0 {
            if next == 0 {
                skip = skip.wrapping_sub(1);
            }
            continue;
        }
        if next == b'#' || next == b'@' {
            let mut shown = place;
            if next == b'#' {
                shown = value;
            }
            let decimal = next == b'#' && shown as u64 >> 32 == 0;
            if !decimal {
                at = byte(byte(at, b'0'), b'x');
            }
            at = number(at, shown, decimal);
        } else if next == b'$' {
            at = string(at, value);
        } else {
            let last = next == 0;
            if last {
                next = b'\n';
            }
            at = byte(at, next);
            if last {
                break;
            }
        }
    }
    // SAFETY: write only reads the bytes from first to at, all written above.
    unsafe { arch::syscall3(__NR_write, STDERR, first, at.wrapping_sub(first)) };
}

#[cfg(all(test, feature = "checks"))]
mod tests {
    use std::string::String;
    use std::{format, vec};

    use super::*;

    fn shown(value: u64, decimal: bool) -> String {
        let mut buffer = vec![0; 20];
        let first = buffer.as_mut_ptr() as u64;
        let size = number(first, value, decimal) - first;
        buffer.truncate(size as usize);
        String::from_utf8(buffer).expect("digits")
    }

    #[test]
    fn numbers_are_shown_in_either_base() {
        let powers = (0..10).map(|n| 10u64.pow(n)).chain((0..32).map(|n| 1 << n));
        let near = powers.flat_map(|power| [power - 1, power, power + 1]);
        for value in near.chain([u32::MAX.into()]) {
            assert_eq!(shown(value, true), format!("{value}"));
            assert_eq!(shown(value << 24, false), format!("{:x}", value << 24));
        }
        assert_eq!(shown(u64::MAX, false), format!("{:x}", u64::MAX));
    }
}
