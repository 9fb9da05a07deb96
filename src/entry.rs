// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The timeline from `_start` to `main`.
//!
//! ```text
//! _start (asm/<arch>/start.S)
//!   stage 1, the dark zone: __piestart_relocate (relocate.rs)
//!     where am I ............ image.rs: headers, load bias, segments
//!     what is there to do ... dynamic.rs
//!     already relocated? .... the witness word of start.S
//!     apply ................. RELR, REL, RELA, JMPREL; a fault ends here (die.rs)
//!   stage 2, ordinary code: __piestart_enter (below)
//!     TLS, stack guard ...... tls.rs
//!     IRELATIVE ............. last of all relocations: it runs the program's own code
//!     protect ............... RELRO by mprotect, then mseal (protect.rs)
//!     hand over ............. init arrays, main, fini arrays, exit; or libc (handoff.rs)
//! ```
//!
//! # Safety
//!
//! The two stages are called by `_start` alone.

#![allow(unsafe_code)]

use crate::handoff::HandOff;
use crate::protect;
#[cfg(feature = "ifunc")]
use crate::relocate::{Pass, tables};
use crate::start::{Start, State};

/// Stage 2, called by `_start`: everything is relocated but IFUNCs.
///
/// # Safety
/// Only `_start` may call it, once, with what stage 1 filled.
#[doc(hidden)]
#[inline(always)]
pub unsafe fn enter<H: HandOff>(start: *mut Start) -> ! {
    // SAFETY: stage 1 filled it, and nobody else has its address.
    let start = unsafe { &mut *start };
    if H::relocates_itself() {
        start.state = State::LibcRelocates as u64;
    }
    if start.state() != State::LibcRelocates {
        #[cfg(any(feature = "ifunc", feature = "init-fini"))]
        if H::SETS_UP_TLS && start.state() == State::Static {
            rows_from_symbols(start);
        }
        #[cfg(feature = "tls")]
        if H::SETS_UP_TLS {
            crate::tls::set_up::<H>(start);
        }
        #[cfg(feature = "ifunc")]
        if start.late != 0 && (start.state() != State::Static || H::SETS_UP_TLS) {
            tables::<H>(start, Pass::Resolvers);
        }
        if start.state() != State::AlreadyRelocated {
            #[cfg(feature = "init-fini")]
            if H::SETS_UP_TLS {
                keep_auxv(start);
                crate::handoff::keep(start);
            }
            protect::protect::<H>(start);
        }
    }
    H::hand_over(start)
}

/// Leaves the auxiliary vector to the `getauxval` of `libpiestart.a`, where that is linked in. Its word
/// is in RELRO.
#[cfg(feature = "init-fini")]
#[inline(always)]
fn keep_auxv(start: &Start) {
    let word = crate::arch::address_of_weak!("__piestart_auxv");
    if word != 0 {
        // SAFETY: the symbol is a word of libpiestart.a, and RELRO is not yet read-only.
        unsafe { crate::arch::store(word as *mut u64, start.auxv) };
    }
}

/// Fills the rows that an executable without a dynamic table would have, from the symbols that
/// linkers define around the same tables.
#[cfg(any(feature = "ifunc", feature = "init-fini"))]
#[inline(always)]
fn rows_from_symbols(start: &mut Start) {
    use crate::arch::address_of_weak;
    let rows = &mut start.dynamic;
    #[cfg(feature = "ifunc")]
    {
        rows.rela = address_of_weak!("__rela_iplt_start");
        rows.relasz = address_of_weak!("__rela_iplt_end").wrapping_sub(rows.rela);
    }
    #[cfg(feature = "init-fini")]
    {
        rows.preinit_array = address_of_weak!("__preinit_array_start");
        rows.preinit_arraysz =
            address_of_weak!("__preinit_array_end").wrapping_sub(rows.preinit_array);
        rows.init = address_of_weak!("_init");
        rows.init_array = address_of_weak!("__init_array_start");
        rows.init_arraysz = address_of_weak!("__init_array_end").wrapping_sub(rows.init_array);
        rows.fini_array = address_of_weak!("__fini_array_start");
        rows.fini_arraysz = address_of_weak!("__fini_array_end").wrapping_sub(rows.fini_array);
        rows.fini = address_of_weak!("_fini");
    }
}
