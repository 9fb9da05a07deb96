// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! RELRO as anonymous memory, by a copy that moves over it.
//!
//! One call puts the copy in its place, so there is no moment at which another thread finds nothing there. Of all ways
//! it takes the least code.
//!
//! # Safety
//!
//! Replaces pages of the image by others of the same content.

#![allow(unsafe_code)]

use linux_raw_sys::general::{
    __NR_mremap, __NR_munmap, MAP_ANONYMOUS, MAP_POPULATE, MAP_PRIVATE, MREMAP_FIXED,
    MREMAP_MAYMOVE, PROT_READ, PROT_WRITE,
};

use crate::elf::class::{WORD, Word};
use crate::sys::arch;

/// Puts anonymous memory of the same content in the place of `size` bytes at `from`. Where the kernel
/// refuses, the file's pages stay.
///
/// # Safety
/// They are readable pages of the image, which nobody writes to meanwhile.
#[inline(always)]
pub(super) unsafe fn make_anonymous(from: Word, size: Word) {
    // SAFETY: a new mapping disturbs nothing, and it moves to where the caller says that it may.
    unsafe {
        let copy = arch::syscall6(
            arch::__NR_mmap,
            [
                0,
                size,
                (PROT_READ | PROT_WRITE) as Word,
                (MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE) as Word,
                Word::MAX,
                0,
            ],
        );
        if arch::failed(copy) {
            return;
        }
        let copy = copy as Word;
        let mut at = 0;
        while at != size {
            let word = arch::load(from.wrapping_add(at));
            arch::store(copy.wrapping_add(at) as *mut Word, word);
            at = at.wrapping_add(WORD);
        }
        let flags = (MREMAP_MAYMOVE | MREMAP_FIXED) as Word;
        if arch::failed(arch::syscall6(
            __NR_mremap,
            [copy, size, size, flags, from, 0],
        )) {
            arch::syscall3(__NR_munmap, copy, size, 0);
        }
    }
}
