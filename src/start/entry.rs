// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The timeline from `_start` to `main`.
//!
//! ```text
//! _start (asm/<arch>/start.S)
//!   stage 1, the dark zone: __piestart_relocate (relocate.rs)
//!     where am I ............ walk/find.rs: headers, load bias, segments
//!     a place of its own .... mover.rs, with --aslr; it starts again there
//!     RELRO to itself ....... anonymous.rs: into memory that a seal holds, before its first write
//!     what is there to do ... elf/dynamic.rs
//!     already relocated? .... the witness word of start.S
//!     apply ................. walk/tables.rs: RELR, REL, RELA, JMPREL; a fault ends here (die.rs)
//!     is it relocated? ...... the witness word again
//!   stage 2, ordinary code: __piestart_enter (below)
//!     tell .................. environ; the auxiliary vector and more to libpiestart.a
//!     TLS ................... block, thread pointer, stack guard (tls.rs)
//!     IRELATIVE ............. last of all relocations: it runs the program's own code
//!     can they be called? ... the init and fini functions (walk/functions.rs)
//!     protect ............... RELRO by mprotect, then mseal (protect.rs)
//!     hand over ............. init arrays, main, fini arrays, exit; or libc (handoff.rs)
//! ```
//!
//! A resolver is the first of the program's own code to run, and may use all that other code may: ask
//! `getauxval` and `environ`, use thread-local variables, be compiled with a stack protector. So all of
//! that stands before IRELATIVE. But IRELATIVE may write to the TLS template, which has been copied by
//! then: such a word goes into the block as well, and the block is not copied again, for a resolver may
//! have changed it. All of it comes before RELRO is made read-only.
//!
//! # Safety
//!
//! The two stages are called by `_start` alone.

#![allow(unsafe_code)]

use crate::elf::class::Word;
use crate::start::handoff::HandOff;
use crate::start::protect;
#[cfg(feature = "tls")]
use crate::start::relocate::lives;
use crate::start::state::{Start, State};
#[cfg(feature = "full")]
use crate::walk::tables::Pass;

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
        start.image.state = State::LibcRelocates as Word;
    }
    if start.state() != State::LibcRelocates {
        #[cfg(feature = "full")]
        if H::SETS_UP_TLS && start.state() == State::Static {
            rows_from_symbols(start);
        }
        #[cfg(feature = "full")]
        if H::SETS_UP_TLS {
            tell(start);
        }
        #[cfg(feature = "tls")]
        lives(start.image.check_tls());
        #[cfg(feature = "tls")]
        if H::SETS_UP_TLS {
            crate::start::tls::set_up(start);
        }
        #[cfg(feature = "full")]
        if start.image.late != 0 && (start.state() != State::Static || H::SETS_UP_TLS) {
            lives(start.image.tables(Pass::Resolvers));
        }
        #[cfg(feature = "full")]
        if H::SETS_UP_TLS {
            lives(start.image.check_functions());
        }
        if start.state() != State::AlreadyRelocated {
            #[cfg(feature = "full")]
            if H::SETS_UP_TLS {
                crate::start::handoff::keep(start);
            }
            protect::protect(start);
        }
    }
    H::hand_over(start)
}

/// Sets `environ`, and tells libpiestart.a what it cannot know, where either is linked in.
#[cfg(feature = "full")]
#[inline(always)]
fn tell(start: &Start) {
    use crate::elf::class::WORD;
    use crate::sys::arch::{address_of_weak, load, load_word, store};
    // argv and its null pointer come before the environment.
    let environment = start.argv() as Word + WORD * (start.argc() as Word + 1);
    for variable in [address_of_weak!("environ"), address_of_weak!("__environ")] {
        if variable != 0 {
            // SAFETY: both names are POSIX's and the ABI's for a pointer that programs may change.
            unsafe { store(variable as *mut Word, environment) };
        }
    }
    let mut words = address_of_weak!("__piestart_told");
    if words != 0 {
        let random = start.image.process.aux(linux_raw_sys::auxvec::AT_RANDOM);
        // SAFETY: the symbol is a Told of support.rs: three words in RELRO, which is not yet read-only,
        // and the address of three more for where a foreign loader has made it so. AT_RANDOM points at
        // 16 bytes; the stack guard is of the first eight.
        unsafe {
            if start.state() == State::AlreadyRelocated {
                words = load_word::<3>(words);
            }
            store(words as *mut Word, start.image.process.auxv);
            if random != 0 {
                store((words + WORD) as *mut Word, load(random + WORD));
            }
            #[cfg(feature = "tls")]
            store((words + 2 * WORD) as *mut Word, start.image.tls_offset());
        }
    }
}

/// Fills the rows that an executable without a dynamic table would have, from the symbols that
/// linkers define around the same tables.
#[cfg(feature = "full")]
#[inline(always)]
fn rows_from_symbols(start: &mut Start) {
    use crate::sys::arch::{MACHINE, address_of_weak};
    let rows = &mut start.image.dynamic;
    #[cfg(feature = "full")]
    {
        if const { MACHINE.rela } {
            rows.rela = address_of_weak!("__rela_iplt_start");
            rows.relasz = address_of_weak!("__rela_iplt_end").wrapping_sub(rows.rela);
        } else {
            rows.rel = address_of_weak!("__rel_iplt_start");
            rows.relsz = address_of_weak!("__rel_iplt_end").wrapping_sub(rows.rel);
        }
    }
    #[cfg(feature = "full")]
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
