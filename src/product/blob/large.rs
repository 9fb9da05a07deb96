// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The large one, for files where it pays: the image may move to a random place first (`start/mover.rs`), its
//! tables are applied by the walker of all other start code, many words at a time, and RELRO comes into memory of
//! which whole blocks are huge pages.
//!
//! # Safety
//!
//! Trusts the table, once its check is right; the walker looks at what it names once more.

#![allow(unsafe_code)]

use core::mem::{MaybeUninit, transmute};

use linux_raw_sys::auxvec::AT_ENTRY;

use super::table::{
    ENTRY, JMPREL, JMPREL_END, LARGE, LOW, PHDR, PHNUM, RELA, RELA_END, RELR, RELR_END, RELRO_END,
    ROOM, ROW, ROWS, SEAL_END, check, is_relocated, pages, protect, seal,
};
use crate::elf::class::{WORD, Word};
use crate::elf::dynamic::{DT_REL, DT_RELA};
use crate::elf::segment::PHDR_SIZE;
#[cfg(target_pointer_width = "64")]
use crate::start::mover;
use crate::start::own::own;
use crate::start::relocate::lives;
use crate::start::state::Start;
use crate::sys::arch;
use crate::walk::process::Process as _;
use crate::walk::tables::Pass;

/// Moves, relocates, protects and seals, and returns the run-time address of the file's own entry point.
/// `table` is the run-time address of the table, `bias` the load bias, `stack` the initial stack
/// pointer, `moved` how far the image has moved itself, or 0.
///
/// # Safety
/// Only `_start` of blob.S may call it, once, with what the kernel gave it.
#[unsafe(no_mangle)]
unsafe extern "C" fn __piestart_converted(
    table: Word,
    bias: Word,
    stack: Word,
    moved: Word,
) -> Word {
    let mut room = MaybeUninit::<Start>::uninit();
    // SAFETY: the room is that large.
    unsafe { arch::zero(&raw mut room as Word, size_of::<Start>() as Word / WORD) };
    // SAFETY: zeros are a valid Start.
    let start = unsafe { transmute::<&mut MaybeUninit<Start>, &mut Start>(&mut room) };
    // SAFETY: the stack is as the kernel left it, and the converter made the table for this file.
    unsafe {
        check(table, LARGE, bias);
        if is_relocated(table, bias) {
            return arch::load_field::<ENTRY>(table).wrapping_add(bias);
        }
        let word = |address: Word| arch::load(address).wrapping_add(bias);
        let image = &mut start.image;
        image.process.begin(stack);
        image.bias = bias;
        image.phdr = word(table.wrapping_add(PHDR));
        image.phnum = arch::load_field::<PHNUM>(table);
        image.low = arch::load_field::<LOW>(table);
        image.room = arch::load_field::<ROOM>(table);
        let size_to = |end: Word, begin: Word| end.wrapping_sub(begin);
        let rows = &mut image.dynamic;
        rows.relr = arch::load_field::<RELR>(table);
        rows.relrsz = size_to(arch::load_field::<RELR_END>(table), rows.relr);
        rows.rela = arch::load_field::<RELA>(table);
        rows.relasz = size_to(arch::load_field::<RELA_END>(table), rows.rela);
        rows.jmprel = arch::load_field::<JMPREL>(table);
        rows.pltrelsz = size_to(arch::load_field::<JMPREL_END>(table), rows.jmprel);
        rows.pltrel = DT_RELA;
        if !arch::MACHINE.rela {
            (rows.rel, rows.relsz) = (rows.rela, rows.relasz);
            (rows.rela, rows.relasz) = (0, 0);
            rows.pltrel = DT_REL;
        }
    }
    #[cfg(target_pointer_width = "64")]
    if moved == 0 && start.image.process.aux(AT_ENTRY) == arch::address_of!("_start") {
        mover::leave(start);
    }
    // SAFETY: as above.
    unsafe {
        let rows = arch::load_field::<ROWS>(table);
        let relro_end = arch::load_field::<RELRO_END>(table);
        #[cfg(target_pointer_width = "64")]
        if moved != 0 {
            (start.image.process.own_from, start.image.process.own_to) = mover::copied(start);
        }
        each(start, rows, relro_end, Step::Own(moved));
        #[cfg(target_pointer_width = "64")]
        if moved != 0 {
            mover::settle(start, moved);
        }
        lives(start.image.tables(Pass::First));
        each(start, rows, relro_end, Step::Protect);
        each(start, rows, arch::load_field::<SEAL_END>(table), Step::Seal);
        arch::load_field::<ENTRY>(table).wrapping_add(bias)
    }
}

/// What is done with the pages of the rows.
#[derive(Clone, Copy)]
enum Step {
    /// With how far the image has moved, or 0.
    Own(Word),
    Protect,
    Seal,
}

/// Takes the step with the pages of each row from link address `row` to `end`.
///
/// # Safety
/// The rows must be this file's, and the steps come in their order.
#[inline(never)]
unsafe fn each(start: &mut Start, mut row: Word, end: Word, step: Step) {
    let mut page = start.image.process.page();
    if page == 0 {
        page = 4096;
    }
    let bias = start.image.bias;
    while row != end {
        // SAFETY: the caller's promise.
        let pages = unsafe { pages(row.wrapping_add(bias), page) };
        row = row.wrapping_add(ROW);
        if pages.start >= pages.end {
            continue;
        }
        let from = pages.start.wrapping_add(bias);
        let size = pages.end.wrapping_sub(pages.start);
        // SAFETY: the same.
        unsafe {
            match step {
                Step::Own(moved) => {
                    let inside = from.wrapping_sub(start.image.process.own_from);
                    if inside
                        < start
                            .image
                            .process
                            .own_to
                            .wrapping_sub(start.image.process.own_from)
                    {
                        continue; // The move has copied it.
                    }
                    let mut old = 0;
                    if moved != 0 && is_of_the_file(start, pages.end) {
                        old = from.wrapping_sub(moved);
                    }
                    if own(from, size, old) {
                        start.image.process.owns(from, size);
                    }
                }
                Step::Protect => protect(from, size),
                Step::Seal => seal(from, size),
            }
        }
    }
}

/// Whether the kernel has mapped the pages up to link address `end` as they are in the file: past the file's bytes of a
/// segment it has written zeros.
#[inline(always)]
fn is_of_the_file(start: &Start, end: Word) -> bool {
    let mut at = start.image.phdr;
    let mut left = start.image.phnum;
    while left != 0 {
        let this = start.image.segment(at);
        // SAFETY: an entry has p_filesz as word 4.
        let stop = this
            .p_vaddr
            .wrapping_add(unsafe { arch::load_word::<4>(at) });
        at = at.wrapping_add(PHDR_SIZE);
        left = left.wrapping_sub(1);
        if this.is_writable_load() && this.p_vaddr < end && end <= stop {
            return true;
        }
    }
    false
}
