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
        type Main = unsafe extern "C" fn();
        type LibcStartMain = unsafe extern "C" fn(
            main: Main,
            argc: c_int,
            argv: *const *const c_char,
            init: usize,
            fini: usize,
            rtld_fini: usize,
            stack_end: u64,
        ) -> !;
        // PC-relative, for where glibc is yet to relocate the GOT is not to be read.
        let main = crate::arch::address_of!("main") as usize;
        let libc_start_main = crate::arch::address_of!("__libc_start_main") as usize;
        // SAFETY: the libc's own start function, with the arguments of its own rcrt1.o; both glibc
        // (csu/libc-start.c) and musl (src/env/__libc_start_main.c) find the init and fini functions
        // of a static link themselves.
        unsafe {
            let main: Main = core::mem::transmute(main);
            let libc_start_main: LibcStartMain = core::mem::transmute(libc_start_main);
            libc_start_main(
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
    use crate::dynamic::{
        DT_FINI_ARRAY, DT_FINI_ARRAYSZ, DT_INIT_ARRAY, DT_INIT_ARRAYSZ, DT_PREINIT_ARRAY,
        DT_PREINIT_ARRAYSZ,
    };
    use crate::start::Start;

    type Function = unsafe extern "C" fn(c_int, *const *const c_char, *const *const c_char);

    /// From one entry of an array to the next.
    const FORWARDS: u64 = 8;
    const BACKWARDS: u64 = 8u64.wrapping_neg();

    /// Calls the functions that the array of the row `tag` lists, `size_tag` its size.
    #[inline(never)]
    fn each(start: &Start, tag: u64, size_tag: u64, step: u64) {
        let mut at = start.dynamic.row(tag).wrapping_add(start.bias);
        let mut size = start.dynamic.row(size_tag);
        if step == BACKWARDS {
            at = at.wrapping_add(size).wrapping_sub(8);
        }
        while size >= 8 {
            // SAFETY: the linker made the array, of addresses, and they are relocated.
            call(start, unsafe { arch::load(at) });
            at = at.wrapping_add(step);
            size -= 8;
        }
    }

    /// Calls one function, unless its address is 0 or -1, which linkers leave as marks.
    #[inline(never)]
    fn call(start: &Start, address: u64) {
        if address.wrapping_add(1) > 1 {
            let (argc, argv) = (start.argc(), start.argv());
            // SAFETY: the linker listed a function of this type: the System V ABI's, with the three
            // arguments that every Linux libc passes. One that takes none does not look at them.
            unsafe {
                let function: Function = core::mem::transmute(address as usize);
                function(argc as c_int, argv, argv.add(argc + 1));
            }
        }
    }

    /// `DT_INIT` or `DT_FINI`; a missing row is 0.
    #[inline(always)]
    fn row(start: &Start, row: u64) {
        if row != 0 {
            call(start, row.wrapping_add(start.bias));
        }
    }

    /// `DT_PREINIT_ARRAY`, `DT_INIT`, `DT_INIT_ARRAY`, in that order.
    #[inline(always)]
    pub(super) fn init(start: &Start) {
        each(start, DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ, FORWARDS);
        row(start, start.dynamic.init);
        each(start, DT_INIT_ARRAY, DT_INIT_ARRAYSZ, FORWARDS);
    }

    /// `DT_FINI_ARRAY` in reverse, then `DT_FINI`.
    #[inline(always)]
    pub(super) fn fini(start: &Start) {
        each(start, DT_FINI_ARRAY, DT_FINI_ARRAYSZ, BACKWARDS);
        row(start, start.dynamic.fini);
    }
}
