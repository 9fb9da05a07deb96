// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Static thread-local storage, the thread pointer, the stack guard.
//!
//! Ulrich Drepper, "ELF Handling For Thread-Local Storage",
//! <https://www.akkadia.org/drepper/tls.pdf>, sections 3 and 4.
//!
//! A program with `PT_TLS` gets a mapping of its own between two guards, so that no overflow of a
//! stack, data or mapped buffer runs into it. One without it gets a control block in the RELRO region,
//! read-only and sealed before `main`: code reads the thread pointer even where there is no TLS
//! (a thread-local variable of no bytes, `__builtin_thread_pointer`), and the stack guard on x86_64.
//!
//! # Safety
//!
//! Writes memory that it has just mapped, and its own control block.

#![allow(unsafe_code)]

use core::cell::UnsafeCell;

use linux_raw_sys::auxvec::AT_RANDOM;

use crate::elf::class::{ByteOrder, Word};
use crate::elf::fault::Fault;
use crate::elf::tls::Variant;
use crate::start::state::{Start, State};
use crate::sys::arch::{self, pages};
use crate::sys::mem::copy_up;

/// The thread control block of a program without TLS. In RELRO: written before it is read-only.
#[repr(C, align(64))]
struct ControlBlock(UnsafeCell<[Word; 16]>);

// SAFETY: written only by set_up(), before there is a second thread.
unsafe impl Sync for ControlBlock {}

#[unsafe(link_section = ".data.rel.ro.piestart.tcb")]
static CONTROL_BLOCK: ControlBlock = ControlBlock(UnsafeCell::new([0; 16]));

/// How far the thread pointer is past the place where the TLS block may begin.
const BIAS: Word = match arch::MACHINE.tls {
    Variant::I { bias, .. } => bias as Word,
    Variant::II => 0,
};

/// Bytes before that place which the ABI names, rounded: with a bias, there lies the guard.
const BEFORE: Word = if BIAS == 0 { 0 } else { 64 };

/// Inaccessible bytes on either side of a TLS block: a page, whatever the page size.
const GUARD: Word = 64 << 10;

/// Sets up the TLS block, the thread pointer and the stack guard.
#[inline(always)]
pub(crate) fn set_up(start: &mut Start) {
    // A loader that relocated has, as a rule, set up TLS too, and made RELRO read-only.
    let loaded = start.state() == State::AlreadyRelocated;
    if loaded && arch::thread_pointer() != 0 {
        return;
    }
    let guard_used = arch::address_of_weak!("__stack_chk_fail") != 0;
    let guard_variable = arch::address_of_weak!("__stack_chk_guard");
    let guard = if guard_used { guard(start) } else { 0 };
    if guard_used && guard_variable != 0 && !loaded {
        // SAFETY: the symbol is a word, and RELRO is not yet read-only.
        unsafe { arch::store(guard_variable as *mut Word, guard) };
    }
    let own = loaded || start.image.tls_memsz != 0;
    let tp = if own {
        block(start)
    } else {
        CONTROL_BLOCK.0.get() as Word + BEFORE + BIAS
    };
    if matches!(arch::MACHINE.tls, Variant::II) {
        // SAFETY: the control block has room for both: self pointer at 0, guard at 0x28.
        unsafe {
            arch::store(tp as *mut Word, tp);
            arch::store((tp as *mut Word).wrapping_add(5), guard);
        }
    }
    if BEFORE != 0 {
        // SAFETY: these words lie before the TLS block: PowerPC's guard, 0x7010 below the thread pointer.
        unsafe { arch::store((tp - BIAS - 16) as *mut Word, guard) };
    }
    // SAFETY: tp is a control block with the TLS block beside it, by the rules of the variant.
    let result = unsafe { arch::set_thread_pointer(tp) };
    // A filter may refuse the call, or say that all is well and do nothing. Where there is neither
    // TLS nor a guard, nothing is known to read the thread pointer, and the program may start.
    if (own || guard_used) && arch::thread_pointer() != tp {
        start.fail(Fault::ThreadPointer, result.wrapping_neg() as Word, 0);
    }
}

/// The guard's value: random, from the kernel; its first byte in memory 0, so that a string that overruns
/// a buffer cannot bring the guard along.
fn guard(start: &Start) -> Word {
    let random = start.image.process.aux(AT_RANDOM);
    let word = if random == 0 {
        start.image.process.stack
    } else {
        // SAFETY: AT_RANDOM points at 16 bytes (kernel, create_elf_tables).
        unsafe { arch::load(random) }
    };
    match const { arch::MACHINE.format.order } {
        ByteOrder::Little => word & !0xff,
        ByteOrder::Big => word >> 8,
    }
}

/// Maps the TLS block between its guards, copies the template, and returns the thread pointer that
/// goes with it.
#[inline(always)]
fn block(start: &mut Start) -> Word {
    let align = start.image.tls_align.max(16);
    let shift = start.image.tls_offset();
    let size = start.image.tls_memsz + 2 * align + BEFORE + arch::TCB_SIZE as Word + 2 * GUARD;
    let low = match pages::map(size, false) {
        Ok(mapping) => mapping + GUARD,
        Err(_) => start.fail(Fault::TlsRefused, size, 0),
    };
    // The lowest multiple of the alignment that leaves room for what lies below it.
    let (tp, first, end);
    match arch::MACHINE.tls {
        Variant::I { .. } => {
            let begin = (low + BEFORE + align - 1) & !(align - 1);
            tp = begin + BIAS;
            first = begin - BEFORE;
            end = tp.wrapping_add(shift) + start.image.tls_memsz;
        }
        Variant::II => {
            tp = (low + shift.wrapping_neg() + align - 1) & !(align - 1);
            first = tp.wrapping_add(shift);
            end = tp + arch::TCB_SIZE as Word;
        }
    }
    // A whole number of pages after the guard, whatever the page size.
    let first = first - ((first - low) & (GUARD - 1));
    // SAFETY: these pages are in the mapping just made.
    let opened = unsafe { pages::protect(first, end - first, true) };
    if opened.is_err() {
        start.fail(Fault::TlsRefused, size, 0);
    }
    let (to, from) = (
        tp.wrapping_add(shift),
        start.image.tls_vaddr.wrapping_add(start.image.bias),
    );
    // SAFETY: the template is p_filesz bytes in a segment, the block p_memsz in the mapping.
    unsafe {
        copy_up(
            to as *mut u8,
            from as *const u8,
            start.image.tls_filesz as usize,
        )
    };
    start.image.tls_block = to;
    tp
}
