// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The functions around `main`, looked at before the first of them is called: each array must be in a
//! segment, each function in code.
//!
//! # Safety
//!
//! Reads the arrays by address, each only once it is known to be in a segment.

#![allow(unsafe_code)]

use crate::elf::dynamic::{
    DT_FINI, DT_FINI_ARRAY, DT_FINI_ARRAYSZ, DT_INIT, DT_INIT_ARRAY, DT_INIT_ARRAYSZ,
    DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ,
};
use crate::elf::fault::Fault;
use crate::elf::segment::PF_X;
use crate::start::die::die;
use crate::start::image::{inside, within};
use crate::start::state::Start;
use crate::sys::arch;

/// A fault unless all of them can be called. After relocation.
pub(crate) fn check(start: &Start) {
    array(start, DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ);
    array(start, DT_INIT_ARRAY, DT_INIT_ARRAYSZ);
    array(start, DT_FINI_ARRAY, DT_FINI_ARRAYSZ);
    for tag in [DT_INIT, DT_FINI] {
        let address = start.dynamic.row(tag);
        if address != 0 {
            function(start, tag, address);
        }
    }
}

/// The array of the row `tag`, `size_tag` its size.
#[inline]
fn array(start: &Start, tag: u64, size_tag: u64) {
    let rows = &start.dynamic;
    let (mut at, mut size) = (rows.row(tag), rows.row(size_tag));
    if size & 7 != 0 || rows.has(tag) && !rows.has(size_tag) {
        die(start, Fault::TableSize, tag, 0);
    }
    if size != 0 {
        within(start, tag, at, size);
    }
    while size != 0 {
        // SAFETY: the array is in a segment.
        let address = unsafe { arch::load(at.wrapping_add(start.bias)) };
        // 0 and -1 are marks that linkers leave.
        if address.wrapping_add(1) > 1 {
            function(start, tag, address.wrapping_sub(start.bias));
        }
        at = at.wrapping_add(8);
        size -= 8;
    }
}

/// A function at a link address that the row `tag` leads to.
#[inline]
fn function(start: &Start, tag: u64, address: u64) {
    if !inside(start, address, 1, PF_X) {
        die(start, Fault::FunctionOutside, tag, address);
    }
}
