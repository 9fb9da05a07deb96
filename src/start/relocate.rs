// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Stage 1, in which the relocations are applied: the dark zone.
//!
//! Until the relocations are applied, no word of the image that holds an address is right. Code
//! that runs before then — this file, the walker (`walk`), `live.rs`, `anonymous.rs`, `huge.rs`, `die.rs`, `auxv.rs`
//! and the decoders — obeys these rules, and a test reads the built objects to see that it does:
//!
//! - **No call out of the crate** but to functions marked `#[inline(always)]`, wherever they come
//!   from: at opt-level 0 anything else is a call through the GOT, whose words are not relocated.
//!   So no `?`, no iterators, no `==` on structures, no slice methods; only built-in operators and
//!   the `wrapping_` functions.
//! - **No panic**: `wrapping_` arithmetic, no index, no slice, no division by what may be zero, no
//!   dereference of a raw pointer. A panic's message and location are addresses.
//! - **No static that holds an address**, no table of strings, no `match` that becomes a table of
//!   addresses. String constants are reached PC-relative and are fine.
//! - **No structure larger than a few words is moved or zeroed**: that is `memcpy` and `memset`.
//! - **Memory that relocation changes is reached by assembly**, on addresses, in `arch`.
//! - **Symbols of other objects are taken PC-relative**, by `arch::address_of`.
//! - **No stack protector, no instrumentation**: they need thread-local storage.
//!
//! That no relocated word is read early is not left to the compiler: `_start` calls this stage and
//! the next one after the other, from assembly.
//!
//! # Safety
//!
//! Writes a word of start.S, and takes over the room that `_start` reserved.

#![allow(unsafe_code)]

use linux_raw_sys::auxvec::AT_ENTRY;

use crate::elf::class::Word;
use crate::elf::fault::Fault;
use crate::start::handoff::HandOff;
use crate::start::live::Never;
use crate::start::state::{START_WORDS, Start, State};
use crate::start::witness::is_relocated;
use crate::sys::arch;
use crate::walk::find::Symbols;
use crate::walk::process::View;
#[cfg(feature = "checks")]
use crate::walk::tables::Pass;

/// Stage 1, called by `_start`: finds the image and applies every relocation but those that call
/// into it. `stack` is the initial stack pointer, `dynamic` the address of `_DYNAMIC`, `start` the
/// room that `_start` reserved, `moved` how far the image has moved itself, or 0.
///
/// # Safety
/// Only `_start` may call it, once, with what the kernel gave it.
#[allow(
    clippy::redundant_pattern_matching,
    reason = "`is_none` is not inlined at opt-level 0"
)]
#[doc(hidden)]
#[inline(always)]
pub unsafe fn relocate<H: HandOff>(stack: Word, dynamic: Word, start: *mut Start, moved: Word) {
    // SAFETY: _start reserved START_SIZE bytes at start.
    unsafe { arch::zero(start as Word, START_WORDS) };
    #[allow(
        clippy::transmute_ptr_to_ref,
        reason = "a dereference brings checks that panic into a development build"
    )]
    // SAFETY: start is that room, aligned to 16 and now zero, which is a valid Start.
    let start = unsafe { core::mem::transmute::<*mut Start, &mut Start>(start) };
    // SAFETY: the stack is as the kernel left it.
    unsafe { start.image.process.begin(stack) };

    let entry = arch::address_of!("__piestart_entry");
    let found = lives(start.image.find(Symbols {
        ehdr: arch::address_of!("__ehdr_start"),
        entry,
        dynamic,
    }));
    // Not after a foreign loader, which may have made RELRO read-only.
    let by_kernel = cfg!(feature = "checks") && start.image.process.aux(AT_ENTRY) == entry;
    #[cfg(all(feature = "aslr", target_pointer_width = "64"))]
    if moved != 0 {
        crate::start::mover::settle(start, moved);
        #[cfg(feature = "large")]
        {
            let (from, to) = crate::start::mover::copied(start);
            (start.image.process.own_from, start.image.process.own_to) = (from, to);
        }
    } else if by_kernel && start.image.bias != 0 {
        crate::start::mover::leave(start);
    }
    #[cfg(not(all(feature = "aslr", target_pointer_width = "64")))]
    let _ = moved;
    if !matches!(found, None) && H::relocates_itself() {
        start.image.state = State::LibcRelocates as Word;
        return;
    }
    if by_kernel {
        #[cfg(feature = "seal")]
        let page = start.image.process.page();
        #[cfg(feature = "seal")]
        let written = crate::start::anonymous::move_relro(&mut start.image, page, entry, moved);
        #[cfg(not(feature = "seal"))]
        let written = false;
        if !written && !matches!(found, None) {
            // The page with the witness, mostly that of the dynamic table too, will be written to. If
            // the first access is a write, it costs one page fault, not one to read and one to write.
            let word = arch::address_of!("__piestart_first_write");
            // SAFETY: the word is one of start.S that nobody reads.
            unsafe { arch::store(word as *mut Word, 0) };
        }
    }
    let Some(table) = found else {
        // A static link that is not a PIE. A PIE without PT_DYNAMIC cannot be relocated.
        see_that_it_is_relocated(start);
        start.image.late = 1; // It lists its IRELATIVE entries between two symbols.
        return;
    };
    let memory = View {
        process: &start.image.process,
        bias: start.image.bias,
    };
    start.image.dynamic.read(&memory, table);

    // RELR adds to what is in place, so it must not be applied twice.
    if start.image.bias != 0 && is_relocated() {
        start.image.state = State::AlreadyRelocated as Word;
        return;
    }
    start.image.state = State::Relocated as Word;
    #[cfg(not(feature = "checks"))]
    crate::start::plain::apply(start);
    #[cfg(feature = "checks")]
    lives(start.image.check());
    #[cfg(feature = "checks")]
    lives(start.image.tables(Pass::First));
    see_that_it_is_relocated(start);
}

/// A fault unless the witness is relocated: then no table named it, and whatever else was in that table is missing too.
#[inline]
#[unsafe(link_section = ".text.piestart")]
fn see_that_it_is_relocated(start: &Start) {
    if !is_relocated() {
        start.fail(Fault::NotRelocated, 0, 0);
    }
}

/// What a walk that came back found: a fault has ended the process.
#[inline(always)]
pub(crate) fn lives<T>(result: Result<T, Never>) -> T {
    match result {
        Ok(value) => value,
        Err(never) => match never {},
    }
}
