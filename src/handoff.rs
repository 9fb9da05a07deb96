// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The hand-over: init arrays, `main`, fini arrays, exit; or all of it to a C library.
//!
//! gABI, chapter 5, "Initialization and termination functions".
//!
//! # Safety
//!
//! Calls the functions that the program's tables name.

#![allow(unsafe_code)]

#[cfg(any(feature = "object-main", feature = "object-libc"))]
use core::ffi::{c_char, c_int};

use crate::start::Start;

/// Who takes over once the image is relocated and protected. The stages are generic over it, so
/// that one source serves Rust's `main`, C's `main` and a C library.
#[doc(hidden)]
pub trait HandOff {
    /// Whether TLS and the stack guard are this start code's to set up.
    const SETS_UP_TLS: bool = true;

    /// Whether what takes over relocates the image itself. Asked before relocation and after.
    #[inline(always)]
    fn relocates_itself() -> bool {
        false
    }

    /// Takes over.
    fn hand_over(start: &Start) -> !;
}

/// Runs a program between its init and fini arrays and ends the process with its value.
#[doc(hidden)]
#[inline(always)]
pub fn run(start: &Start, main: impl FnOnce(&Start) -> i32) -> ! {
    #[cfg(feature = "init-fini")]
    arrays::init(start);
    let status = main(start);
    #[cfg(feature = "init-fini")]
    arrays::fini(start);
    crate::die::exit(status)
}

/// C's `main`, and Go's.
#[cfg(feature = "object-main")]
pub(crate) struct CMain;

#[cfg(feature = "object-main")]
impl HandOff for CMain {
    #[inline(always)]
    fn hand_over(start: &Start) -> ! {
        unsafe extern "C" {
            fn main(argc: c_int, argv: *const *const c_char, envp: *const *const c_char) -> c_int;
        }
        run(start, |start| {
            let argv = start.argv();
            // SAFETY: the program's main takes these (C23 5.1.2.3.2 and J.5.2); Go's takes the first
            // two. It gets the kernel's own array, for Go reads the environment and auxv behind it.
            unsafe { main(start.argc() as c_int, argv, argv.add(start.argc() + 1)) }
        })
    }
}

/// A C library's start function.
#[cfg(feature = "object-libc")]
pub(crate) struct Libc;

#[cfg(feature = "object-libc")]
impl HandOff for Libc {
    const SETS_UP_TLS: bool = false;

    /// Whether this libc relocates a static-PIE itself, as glibc does: its
    /// `_dl_relocate_static_pie` is then defined, and a word of libc.S holds its address.
    ///
    /// Before relocation the word is right with RELR, which keeps addends in place. With RELA it may
    /// still be 0; then the first stage relocates, which glibc may do once more without harm, and
    /// the second asks again.
    #[inline(always)]
    fn relocates_itself() -> bool {
        let place = crate::arch::address_of!("__piestart_libc_relocates");
        // SAFETY: the word is there whenever this hand-over is.
        unsafe { crate::arch::load(place) != 0 }
    }

    #[inline(always)]
    fn hand_over(start: &Start) -> ! {
        type Main =
            unsafe extern "C" fn(c_int, *const *const c_char, *const *const c_char) -> c_int;
        unsafe extern "C" {
            fn main(argc: c_int, argv: *const *const c_char, envp: *const *const c_char) -> c_int;
            fn __libc_start_main(
                main: Main,
                argc: c_int,
                argv: *const *const c_char,
                init: usize,
                fini: usize,
                rtld_fini: usize,
                stack_end: u64,
            ) -> !;
        }
        // SAFETY: the libc's own start function, with the arguments of its own rcrt1.o; both glibc
        // (csu/libc-start.c) and musl (src/env/__libc_start_main.c) find the init and fini functions
        // of a static link themselves.
        unsafe {
            __libc_start_main(
                main,
                start.argc() as c_int,
                start.argv(),
                0,
                0,
                0,
                start.stack,
            )
        }
    }
}

#[cfg(feature = "init-fini")]
mod arrays {
    use core::ffi::{c_char, c_int};

    use crate::arch;
    use crate::start::{Start, State};

    type Init = unsafe extern "C" fn(c_int, *const *const c_char, *const *const c_char);
    type Fini = unsafe extern "C" fn();

    /// Begin and end of an array of functions, run-time addresses: from the dynamic table, or in an
    /// executable without one from the symbols that linkers define around it.
    macro_rules! array {
        ($start:expr, $address:ident, $size:ident, $first:literal, $last:literal) => {
            if $start.state() == State::Static {
                (
                    arch::address_of_weak!($first),
                    arch::address_of_weak!($last),
                )
            } else {
                let first = $start.dynamic.$address.wrapping_add($start.bias);
                (first, first.wrapping_add($start.dynamic.$size))
            }
        };
    }

    /// `DT_PREINIT_ARRAY`, `DT_INIT`, `DT_INIT_ARRAY`, in that order.
    #[inline(always)]
    pub(super) fn init(start: &Start) {
        let (argc, argv) = (start.argc(), start.argv());
        let call = |function: u64| {
            if function != 0 && function != u64::MAX {
                // SAFETY: the linker listed a function of this type (the System V ABI's, plus the
                // three arguments that every Linux libc passes).
                unsafe {
                    let function: Init = core::mem::transmute(function as usize);
                    function(argc as c_int, argv, argv.add(argc + 1));
                }
            }
        };
        let each = |(mut at, end): (u64, u64)| {
            while at < end {
                // SAFETY: at is in the array.
                call(unsafe { arch::load(at) });
                at += 8;
            }
        };
        each(array!(
            start,
            preinit_array,
            preinit_arraysz,
            "__preinit_array_start",
            "__preinit_array_end"
        ));
        call(function(
            start,
            start.dynamic.init,
            arch::address_of_weak!("_init"),
        ));
        each(array!(
            start,
            init_array,
            init_arraysz,
            "__init_array_start",
            "__init_array_end"
        ));
    }

    /// `DT_FINI_ARRAY` in reverse, then `DT_FINI`.
    #[inline(always)]
    pub(super) fn fini(start: &Start) {
        let call = |function: u64| {
            if function != 0 && function != u64::MAX {
                // SAFETY: the linker listed a function of this type.
                unsafe {
                    let function: Fini = core::mem::transmute(function as usize);
                    function();
                }
            }
        };
        let (first, mut at) = array!(
            start,
            fini_array,
            fini_arraysz,
            "__fini_array_start",
            "__fini_array_end"
        );
        while at > first {
            at -= 8;
            // SAFETY: at is in the array.
            call(unsafe { arch::load(at) });
        }
        call(function(
            start,
            start.dynamic.fini,
            arch::address_of_weak!("_fini"),
        ));
    }

    /// `DT_INIT` or `DT_FINI`, or in an executable without a dynamic table the symbol that the row
    /// would name.
    #[inline(always)]
    fn function(start: &Start, row: u64, symbol: u64) -> u64 {
        if start.state() == State::Static {
            symbol
        } else if row == 0 {
            0
        } else {
            row.wrapping_add(start.bias)
        }
    }
}
