// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What several architectures do alike: each takes what fits by name.
//!
//! # Safety
//!
//! What the callers owe is in `mod.rs`.

#![allow(unsafe_code)]

use linux_raw_sys::auxvec::{AT_HWCAP, AT_PAGESZ};

use crate::elf::class::Word;
use crate::sys::auxv::{of_stack, value};

/// It differs from kernel to kernel: `AT_PAGESZ`, or the smallest there is.
#[inline(always)]
pub(crate) unsafe fn page_size(stack: Word) -> Word {
    // SAFETY: the caller's promise.
    let page = unsafe { value(of_stack(stack), AT_PAGESZ) };
    if page == 0 { 4096 } else { page }
}

/// The resolver takes `AT_HWCAP`.
#[inline(always)]
pub(crate) unsafe fn resolve_ifunc(resolver: Word, auxv: Word) -> Word {
    // SAFETY: the caller's promise.
    let hwcap = unsafe { value(auxv, AT_HWCAP) };
    // SAFETY: the linker put the address of a function of this type into the relocation.
    unsafe {
        let resolver: extern "C" fn(Word) -> Word = core::mem::transmute(resolver as usize);
        resolver(hwcap)
    }
}
