// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart.o`: the hand-over to C's `main`, and Go's.
//!
//! # Safety
//!
//! Calls the `main` that the program defines.

#![allow(unsafe_code)]

use core::ffi::{c_char, c_int};

use crate::start::handoff::{HandOff, run};
use crate::start::state::Start;

/// C's `main`, and Go's.
pub(crate) struct CMain;

impl HandOff for CMain {
    #[inline(always)]
    fn hand_over(start: &Start) -> ! {
        unsafe extern "C" {
            fn main(argc: c_int, argv: *const *const c_char, envp: *const *const c_char) -> c_int;
        }
        run(start, |start| {
            let argv = start.argv();
            // SAFETY: the program's main takes these (C23 5.1.2.3.2 and J.5.2); Go's takes the first
            // two. It gets the kernel's own array, for Go reads the environment and auxv after it.
            unsafe { main(start.argc() as c_int, argv, argv.add(start.argc() + 1)) }
        })
    }
}
