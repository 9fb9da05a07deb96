// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Making RELRO read-only, and keeping it so.
//!
//! # Safety
//!
//! Changes the protection of the image's own pages, by the rule in `relro.rs`.

#![allow(unsafe_code)]

use linux_raw_sys::auxvec::AT_PAGESZ;
#[cfg(feature = "seal")]
use linux_raw_sys::general::__NR_mseal;
use rustix::mm::{MprotectFlags, mprotect};

#[cfg(feature = "seal")]
use crate::arch;
use crate::die::die;
use crate::fault::Fault;
use crate::handoff::HandOff;
use crate::image;
use crate::relro::pages_of;
use crate::start::Start;

/// Protects and seals. A page that cannot be made read-only is a fault: the program asked for it.
pub(crate) fn protect<H: HandOff>(start: &mut Start) {
    let page = image::aux_value::<H>(start.auxv, AT_PAGESZ);
    let [from, to] = start.relro;
    let pages = pages_of(from..to, image::Segments::of(start), page);
    if pages.is_empty() {
        start.relro[1] = from;
        return;
    }
    let from = pages.start.wrapping_add(start.bias);
    let size = pages.end - pages.start;
    // SAFETY: by the rule these pages hold nothing that is written from now on.
    let result = unsafe { mprotect(from as *mut _, size as usize, MprotectFlags::READ) };
    if let Err(error) = result {
        die::<H>(
            start,
            Fault::RelroRefused,
            error.raw_os_error() as u64,
            from,
        );
    }
    start.relro = [from, from + size];
    #[cfg(feature = "seal")]
    // SAFETY: sealing only takes rights away. An old kernel (ENOSYS) or a filter (EPERM) may refuse;
    // the pages are read-only all the same.
    unsafe {
        arch::syscall3(__NR_mseal, from, size, 0);
    }
}
