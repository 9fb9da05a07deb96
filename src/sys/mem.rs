// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `memcpy` and its kin, which compilers call without asking.
//!
//! Words are moved by assembly, so that no compiler recognises the loop as the very function it is
//! in. They are as good as their size allows; a libc's own are faster and win where there is one.
//!
//! # Safety
//!
//! Each function has the contract of C23 7.26 for the function it is named after.

#![allow(unsafe_code, clippy::missing_safety_doc, missing_docs)]

use crate::elf::class::{WORD, Word};
use crate::sys::arch::{load, load_byte, store, store_byte};

/// `memcpy`: upwards, a word at a time.
#[inline(always)]
pub unsafe fn copy_up(to: *mut u8, from: *const u8, size: usize) -> *mut u8 {
    let (mut t, mut f) = (to as Word, from as Word);
    let end = t.wrapping_add(size as Word);
    // SAFETY: both ranges are the caller's, size bytes long.
    unsafe {
        while end.wrapping_sub(t) >= WORD && end >= t {
            store(t as *mut Word, load(f));
            t = t.wrapping_add(WORD);
            f = f.wrapping_add(WORD);
        }
        while t < end {
            store_byte(t, load_byte(f));
            t = t.wrapping_add(1);
            f = f.wrapping_add(1);
        }
    }
    to
}

/// `memmove`.
#[inline(always)]
pub unsafe fn copy(to: *mut u8, from: *const u8, size: usize) -> *mut u8 {
    if (to as usize).wrapping_sub(from as usize) >= size {
        // The destination does not begin inside the source: upwards is right.
        // SAFETY: the caller's promise.
        return unsafe { copy_up(to, from, size) };
    }
    let mut left = size as Word;
    let (t, f) = (to as Word, from as Word);
    // SAFETY: both ranges are the caller's, size bytes long.
    unsafe {
        while left >= WORD {
            left = left.wrapping_sub(WORD);
            store(
                t.wrapping_add(left) as *mut Word,
                load(f.wrapping_add(left)),
            );
        }
        while left != 0 {
            left = left.wrapping_sub(1);
            store_byte(t.wrapping_add(left), load_byte(f.wrapping_add(left)));
        }
    }
    to
}

/// `memset`.
#[inline(always)]
pub unsafe fn fill(to: *mut u8, byte: i32, size: usize) -> *mut u8 {
    let mut t = to as Word;
    let end = t.wrapping_add(size as Word);
    let word = (byte as u8 as Word).wrapping_mul(Word::MAX / 255);
    // SAFETY: the range is the caller's, size bytes long.
    unsafe {
        while end.wrapping_sub(t) >= WORD && end >= t {
            store(t as *mut Word, word);
            t = t.wrapping_add(WORD);
        }
        while t < end {
            store_byte(t, byte as u8);
            t = t.wrapping_add(1);
        }
    }
    to
}

/// `memcmp` and `bcmp`.
#[inline(always)]
pub unsafe fn compare(a: *const u8, b: *const u8, size: usize) -> i32 {
    let mut index: Word = 0;
    while index < size as Word {
        // SAFETY: both ranges are the caller's, size bytes long.
        let (x, y) = unsafe {
            (
                load_byte((a as Word).wrapping_add(index)),
                load_byte((b as Word).wrapping_add(index)),
            )
        };
        if x != y {
            return x as i32 - y as i32;
        }
        index = index.wrapping_add(1);
    }
    0
}

/// `strlen`.
#[inline(always)]
pub unsafe fn length(string: *const u8) -> usize {
    let mut end = string as Word;
    // SAFETY: the string ends with a zero byte.
    while unsafe { load_byte(end) } != 0 {
        end = end.wrapping_add(1);
    }
    end.wrapping_sub(string as Word) as usize
}

/// Defines the functions in the crate that names it.
#[doc(hidden)]
#[macro_export]
macro_rules! __mem_functions {
    () => {
        #[allow(unsafe_code)]
        const _: () = {
            use $crate::__private::mem;

            /// # Safety
            /// memcpy(3).
            #[unsafe(no_mangle)]
            unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, size: usize) -> *mut u8 {
                // SAFETY: the caller's promise.
                unsafe { mem::copy_up(to, from, size) }
            }

            /// # Safety
            /// memmove(3).
            #[unsafe(no_mangle)]
            unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, size: usize) -> *mut u8 {
                // SAFETY: the caller's promise.
                unsafe { mem::copy(to, from, size) }
            }

            /// # Safety
            /// memset(3).
            #[unsafe(no_mangle)]
            unsafe extern "C" fn memset(to: *mut u8, byte: i32, size: usize) -> *mut u8 {
                // SAFETY: the caller's promise.
                unsafe { mem::fill(to, byte, size) }
            }

            /// # Safety
            /// memcmp(3).
            #[unsafe(no_mangle)]
            unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, size: usize) -> i32 {
                // SAFETY: the caller's promise.
                unsafe { mem::compare(a, b, size) }
            }

            /// # Safety
            /// bcmp(3).
            #[unsafe(no_mangle)]
            unsafe extern "C" fn bcmp(a: *const u8, b: *const u8, size: usize) -> i32 {
                // SAFETY: the caller's promise.
                unsafe { mem::compare(a, b, size) }
            }

            /// # Safety
            /// strlen(3).
            #[unsafe(no_mangle)]
            unsafe extern "C" fn strlen(string: *const u8) -> usize {
                // SAFETY: the caller's promise.
                unsafe { mem::length(string) }
            }
        };
    };
}
