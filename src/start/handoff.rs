// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The hand-over: init arrays, `main`, fini arrays, exit; or all of it to a C library.
//!
//! gABI, chapter 5, "Initialization and termination functions".
//!
//! # Safety
//!
//! Calls the functions that the program's tables name.

#![allow(unsafe_code)]

use crate::start::state::Start;

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
    #[cfg(feature = "full")]
    arrays::init(start);
    let status = main(start);
    #[cfg(feature = "full")]
    at_exit();
    #[cfg(feature = "full")]
    arrays::fini();
    crate::sys::exit::exit(status)
}

/// Calls what the program has registered by `atexit` and `__cxa_atexit`, where it has them from
/// libpiestart.a.
#[cfg(feature = "full")]
#[inline(always)]
fn at_exit() {
    let address = crate::sys::arch::address_of_weak!("__piestart_at_exit");
    if address != 0 {
        // SAFETY: the symbol is a function of this type, of support.rs.
        unsafe {
            let function: extern "C" fn() = core::mem::transmute(address as usize);
            function();
        }
        crate::sys::arch::not_a_jump();
    }
}

#[cfg(feature = "full")]
pub(crate) use arrays::keep;

#[cfg(feature = "full")]
mod arrays {
    use core::cell::UnsafeCell;
    use core::ffi::{c_char, c_int};

    use crate::elf::class::{WORD, Word};
    use crate::start::state::Start;
    use crate::sys::arch;

    type Init = unsafe extern "C" fn(c_int, *const *const c_char, *const *const c_char);
    type Fini = unsafe extern "C" fn();

    /// What is called after `main`, as run-time addresses: `DT_FINI_ARRAY` from its begin to its end, and
    /// `DT_FINI`. In RELRO: a [`Start`] lies on the stack, where one stray write of `main` would decide
    /// what runs at exit.
    #[repr(C)]
    struct Last(UnsafeCell<[Word; 3]>);

    // SAFETY: written only by keep(), before there is a second thread.
    unsafe impl Sync for Last {}

    #[unsafe(link_section = ".data.rel.ro.piestart.last")]
    static LAST: Last = Last(UnsafeCell::new([0; 3]));

    /// Calls `function`, unless it is 0 or -1, which linkers leave as marks.
    macro_rules! call {
        ($function:expr, $type:ty $(, $argument:expr)*) => {{
            let function: Word = $function;
            if function.wrapping_add(1) > 1 {
                // SAFETY: the linker listed a function of this type, and its address is relocated.
                unsafe {
                    let function: $type = core::mem::transmute(function as usize);
                    function($($argument),*);
                }
                arch::not_a_jump();
            }
        }};
    }

    /// Calls a function that the tables list to be called before `main`, with the three arguments that
    /// every Linux libc passes. One that takes none does not look at them.
    #[inline]
    fn first(start: &Start, function: Word) {
        let (argc, argv) = (start.argc(), start.argv());
        call!(function, Init, argc as c_int, argv, argv.add(argc + 1));
    }

    /// Calls the functions of the array of `size` bytes at link address `array`.
    #[cold]
    #[inline]
    fn each(start: &Start, array: Word, size: Word) {
        let mut at = array.wrapping_add(start.image.bias);
        let mut left = size;
        while left >= WORD {
            // SAFETY: the linker made the array, of addresses, and they are relocated.
            first(start, unsafe { arch::load(at) });
            at = at.wrapping_add(WORD);
            left -= WORD;
        }
    }

    /// `DT_PREINIT_ARRAY`, `DT_INIT`, `DT_INIT_ARRAY`, in that order; a missing row is 0.
    #[inline(always)]
    pub(super) fn init(start: &Start) {
        let rows = &start.image.dynamic;
        each(start, rows.preinit_array, rows.preinit_arraysz);
        if rows.init != 0 {
            first(start, rows.init.wrapping_add(start.image.bias));
        }
        each(start, rows.init_array, rows.init_arraysz);
    }

    /// Leaves what is to be called after `main` in RELRO, which is not yet read-only.
    #[inline(always)]
    pub(crate) fn keep(start: &Start) {
        let rows = &start.image.dynamic;
        let array = rows.fini_array.wrapping_add(start.image.bias);
        let last = LAST.0.get().cast::<Word>();
        // SAFETY: three words of this very image, which nobody else writes.
        unsafe {
            arch::store(last, array);
            // Not 0, whether there is an array or not.
            arch::store(last.wrapping_add(1), array.wrapping_add(rows.fini_arraysz));
            if rows.fini != 0 {
                arch::store(
                    last.wrapping_add(2),
                    rows.fini.wrapping_add(start.image.bias),
                );
            }
        }
    }

    /// `DT_FINI_ARRAY` in reverse, then `DT_FINI`. What is called is read from RELRO alone: from the words
    /// that keep() left or, where a foreign loader had closed it by then, from where the linker resolved
    /// the symbols around the same tables.
    #[inline(always)]
    pub(super) fn fini() {
        let last = LAST.0.get() as Word;
        // SAFETY: three words of this very image.
        let [mut from, mut at, mut function] = unsafe {
            [
                arch::load(last),
                arch::load(last + WORD),
                arch::load(last + 2 * WORD),
            ]
        };
        if at == 0 {
            from = arch::address_of_weak!("__fini_array_start");
            at = arch::address_of_weak!("__fini_array_end");
            function = arch::address_of_weak!("_fini");
        }
        while at.wrapping_sub(from) >= WORD {
            at = at.wrapping_sub(WORD);
            // SAFETY: the linker made the array, of addresses, and they are relocated.
            call!(unsafe { arch::load(at) }, Fini);
        }
        call!(function, Fini);
    }
}
