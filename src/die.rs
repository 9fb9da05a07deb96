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

#[cfg(feature = "messages")]
use core::mem::MaybeUninit;

use linux_raw_sys::general::__NR_exit_group;
#[cfg(feature = "messages")]
use linux_raw_sys::general::__NR_write;

use crate::arch;
use crate::fault::{EXIT_STATUS, Fault};
use crate::handoff::HandOff;
use crate::start::Start;

/// Ends the process with `status`.
#[inline(always)]
pub(crate) fn exit(status: i32) -> ! {
    loop {
        // SAFETY: exit_group takes any status and does not return.
        unsafe { arch::syscall3(__NR_exit_group, status as u64, 0, 0) };
    }
}

/// Tells what went wrong and ends the process. `value` (a number, or for `%s` the address of a string
/// that ends with a zero byte) and `place` are what the fault's text asks for.
///
/// Generic, though it does not look at `H`, so that it becomes part of the crate that starts the
/// program: a call into another crate would go through the GOT.
#[cold]
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn die<H: HandOff>(start: *const Start, fault: Fault, value: u64, place: u64) -> ! {
    #[cfg(feature = "messages")]
    say::<H>(start, fault, value, place);
    #[cfg(not(feature = "messages"))]
    let _ = (start, fault, value, place);
    exit(EXIT_STATUS)
}

/// A line being put together, so that it reaches stderr in one write and whole.
#[cfg(feature = "messages")]
struct Line {
    at: u64,
    end: u64,
}

#[cfg(feature = "messages")]
impl Line {
    #[inline(always)]
    fn byte(&mut self, byte: u8) {
        if self.at < self.end {
            // SAFETY: at is in the buffer that say() made, below its end.
            unsafe { arch::store_byte(self.at, byte) };
            self.at = self.at.wrapping_add(1);
        }
    }

    /// A number in base 10. The powers are counted up, as a division by a variable would come with
    /// a panic.
    #[inline(always)]
    fn decimal(&mut self, value: u64) {
        let (mut power, mut rest) = (1u64, value);
        while rest >= 10 {
            rest /= 10;
            power = power.wrapping_mul(10);
        }
        rest = value;
        while power != 0 {
            let mut digit = b'0';
            while rest >= power {
                rest = rest.wrapping_sub(power);
                digit = digit.wrapping_add(1);
            }
            self.byte(digit);
            power /= 10;
        }
    }

    /// A number in base 16.
    #[inline(always)]
    fn hexadecimal(&mut self, value: u64) {
        let mut shift = 60u32;
        while shift != 0 && value.wrapping_shr(shift) == 0 {
            shift = shift.wrapping_sub(4);
        }
        loop {
            let digit = (value.wrapping_shr(shift) & 15) as u8;
            self.byte(digit.wrapping_add(if digit < 10 { b'0' } else { b'a' - 10 }));
            if shift == 0 {
                return;
            }
            shift = shift.wrapping_sub(4);
        }
    }
}

/// Appends a string that ends with a zero byte. Bytes that would garble a terminal become `?`.
#[cfg(feature = "messages")]
#[inline(never)]
#[unsafe(link_section = ".text.piestart")]
fn string<H: HandOff>(line: &mut Line, mut from: u64) {
    loop {
        // SAFETY: from is in a string that ends with a zero byte, as the caller of die() says.
        let byte = unsafe { arch::load_byte(from) };
        if byte == 0 {
            break;
        }
        line.byte(if byte < 0x20 || byte == 0x7f {
            b'?'
        } else {
            byte
        });
        from = from.wrapping_add(1);
    }
}

#[cfg(feature = "messages")]
#[inline(always)]
fn say<H: HandOff>(start: *const Start, fault: Fault, value: u64, place: u64) {
    const STDERR: u64 = 2;
    let mut buffer = MaybeUninit::<[u8; 512]>::uninit();
    let first = &raw mut buffer as u64;
    let mut line = Line {
        at: first,
        end: first.wrapping_add(511),
    };

    string::<H>(&mut line, b"piestart: \0" as *const u8 as u64);
    // SAFETY: start was filled by the first stage before anything could fail; the kernel puts argc
    // at the initial stack pointer and argv behind it (psABI "Process initialization").
    let argv0 = unsafe { arch::load(arch::load(start as u64).wrapping_add(8)) };
    if argv0 != 0 {
        string::<H>(&mut line, argv0);
        string::<H>(&mut line, b": \0" as *const u8 as u64);
    }

    let mut text = crate::fault::TEXTS as *const [u8] as *const u8 as u64;
    let mut skip = fault as u32;
    while skip != 0 {
        // SAFETY: TEXTS has one zero byte for each fault.
        if unsafe { arch::load_byte(text) } == 0 {
            skip = skip.wrapping_sub(1);
        }
        text = text.wrapping_add(1);
    }
    loop {
        // SAFETY: text is in TEXTS, which ends with a zero byte.
        let byte = unsafe { arch::load_byte(text) };
        if byte == 0 {
            break;
        }
        text = text.wrapping_add(1);
        if byte != b'%' {
            line.byte(byte);
            continue;
        }
        // SAFETY: every % in TEXTS has a letter behind it.
        let kind = unsafe { arch::load_byte(text) };
        text = text.wrapping_add(1);
        if kind == b'd' {
            line.decimal(value);
        } else if kind == b'x' {
            line.byte(b'0');
            line.byte(b'x');
            line.hexadecimal(place);
        } else {
            string::<H>(&mut line, value);
        }
    }
    line.end = line.end.wrapping_add(1);
    line.byte(b'\n');
    // SAFETY: write only reads the bytes from first to at, all written above.
    unsafe { arch::syscall3(__NR_write, STDERR, first, line.at.wrapping_sub(first)) };
}
