// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The other members of `libpiestart.a`: `getauxval`, and what `-fstack-protector` wants.
//!
//! Each is a member of its own, so that a program that has one of its own does not get ours too. The
//! start code fills their words, when they are linked in, before it makes RELRO read-only.
//!
//! # Safety
//!
//! The words are written by the start code alone, before `main`.

#![allow(unsafe_code)]

use core::cell::UnsafeCell;

/// A word that the start code writes and RELRO then protects.
#[repr(transparent)]
pub(crate) struct Word(UnsafeCell<u64>);

// SAFETY: written once, before there is a second thread.
unsafe impl Sync for Word {}

#[cfg(feature = "object-auxv")]
mod auxv {
    use core::ffi::c_ulong;

    use super::Word;
    use crate::arch::load;

    #[unsafe(no_mangle)]
    #[unsafe(link_section = ".data.rel.ro.piestart.auxv")]
    static __piestart_auxv: Word = Word(core::cell::UnsafeCell::new(0));

    /// getauxval(3), without `errno`: a missing entry is 0.
    #[unsafe(no_mangle)]
    extern "C" fn getauxval(key: c_ulong) -> c_ulong {
        // SAFETY: the word is the address of the kernel's vector, or 0 when other start code runs.
        let mut at = unsafe { load(__piestart_auxv.0.get() as u64) };
        while at != 0 {
            // SAFETY: the vector is pairs of words up to AT_NULL.
            let (tag, value) = unsafe { (load(at), load(at + 8)) };
            if tag == key {
                return value;
            }
            at = if tag == 0 { 0 } else { at + 16 };
        }
        0
    }

    /// The name by which libgcc asks (AArch64 outline atomics).
    #[unsafe(no_mangle)]
    extern "C" fn __getauxval(key: c_ulong) -> c_ulong {
        getauxval(key)
    }
}

#[cfg(feature = "object-ssp")]
mod ssp {
    use linux_raw_sys::general::{__NR_getpid, __NR_kill, __NR_write};

    use super::Word;
    use crate::arch::syscall3;

    /// The guard, where the architecture keeps it in a variable.
    #[unsafe(no_mangle)]
    #[unsafe(link_section = ".data.rel.ro.piestart.guard")]
    static __stack_chk_guard: Word = Word(core::cell::UnsafeCell::new(0));

    /// Called by a function whose guard has changed: ends the process by `SIGABRT`.
    #[unsafe(no_mangle)]
    extern "C" fn __stack_chk_fail() -> ! {
        const SIGABRT: u64 = 6;
        let text = b"piestart: stack smashing detected\n";
        // SAFETY: write reads the text; kill sends a signal to this very process.
        unsafe {
            syscall3(__NR_write, 2, text.as_ptr() as u64, text.len() as u64);
            let pid = syscall3(__NR_getpid, 0, 0, 0);
            syscall3(__NR_kill, pid as u64, SIGABRT, 0);
        }
        crate::abort()
    }
}
