// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `rcrt1.o`: the hand-over to a C library.
//!
//! # Safety
//!
//! Calls the libc's own start function, and the functions that the program's tables name.

#![allow(unsafe_code)]

use core::ffi::{c_char, c_int};

use crate::elf::class::{WORD, Word};
use crate::start::handoff::HandOff;
use crate::start::state::Start;

/// A C library's start function.
pub(crate) struct Libc;

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
        let place = crate::sys::arch::address_of!("__piestart_libc_relocates");
        // SAFETY: the word is there whenever this hand-over is.
        unsafe { crate::sys::arch::load(place) != 0 }
    }

    #[inline(always)]
    fn hand_over(start: &Start) -> ! {
        type Main = unsafe extern "C" fn();
        type LibcStartMain = unsafe extern "C" fn(
            main: Main,
            argc: c_int,
            argv: *const *const c_char,
            init: Word,
            fini: Word,
            rtld_fini: usize,
            stack_end: Word,
        ) -> !;
        // PC-relative, for where glibc is yet to relocate the GOT is not to be read.
        let main = crate::sys::arch::address_of!("main") as usize;
        let libc_start_main = crate::sys::arch::address_of!("__libc_start_main") as usize;
        let init = crate::sys::arch::address_of!("__piestart_libc_init");
        let fini = crate::sys::arch::address_of!("__piestart_libc_fini");
        // SAFETY: the libc's own start function, with the arguments of its own rcrt1.o. musl
        // (src/env/__libc_start_main.c) and glibc since 2.34 (csu/libc-start.c) find the init and fini
        // functions of a static link themselves and do not look at these two.
        unsafe {
            let main: Main = core::mem::transmute(main);
            let libc_start_main: LibcStartMain = core::mem::transmute(libc_start_main);
            libc_start_main(
                main,
                start.argc() as c_int,
                start.argv(),
                init,
                fini,
                0,
                start.image.process.stack,
            )
        }
    }
}

/// What `__libc_start_main` of glibc before 2.34 is handed (csu/elf-init.c had it then), and calls when
/// all is relocated: before `main`, and at exit. libc.S has landing pads for them.
mod elf_init {
    use core::ffi::{c_char, c_int};

    use crate::elf::class::{WORD, Word};
    use crate::sys::arch::{address_of_weak, load, not_a_jump};

    type Strings = *const *const c_char;

    /// Calls the function at `address`, unless that is 0 or -1, which linkers leave as marks.
    #[inline(always)]
    unsafe fn call(address: Word, argc: c_int, argv: Strings, envp: Strings) {
        if address.wrapping_add(1) > 1 {
            // SAFETY: the caller says that it is such a function. One that takes no arguments does
            // not look at them.
            unsafe {
                let function: unsafe extern "C" fn(c_int, Strings, Strings) =
                    core::mem::transmute(address as usize);
                function(argc, argv, envp);
            }
            not_a_jump();
        }
    }

    /// Runs the preinit array, `_init` and the init array.
    ///
    /// # Safety
    /// Once, with the arguments of `main`, in a relocated image.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn __piestart_init_functions(argc: c_int, argv: Strings, envp: Strings) {
        let before = [
            address_of_weak!("__preinit_array_start"),
            address_of_weak!("__preinit_array_end"),
        ];
        let first = address_of_weak!("_init");
        let array = [
            address_of_weak!("__init_array_start"),
            address_of_weak!("__init_array_end"),
        ];
        let each = |[mut at, end]: [Word; 2]| {
            while at < end {
                // SAFETY: linkers define the symbols around arrays of such functions (gABI,
                // "Initialization and termination functions").
                unsafe { call(load(at), argc, argv, envp) };
                at += WORD;
            }
        };
        each(before);
        // SAFETY: crti.o has such a function.
        unsafe { call(first, argc, argv, envp) };
        each(array);
    }

    /// Runs the fini array, its last function first, and `_fini`.
    ///
    /// # Safety
    /// Once, in a relocated image.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn __piestart_fini_functions() {
        let begin = address_of_weak!("__fini_array_start");
        let mut at = address_of_weak!("__fini_array_end");
        let last = address_of_weak!("_fini");
        let none = core::ptr::null();
        // SAFETY: as above.
        unsafe {
            while at > begin {
                at -= WORD;
                call(load(at), 0, none, none);
            }
            call(last, 0, none, none);
        }
    }
}
