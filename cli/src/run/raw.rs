// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Between fork and exec: results without allocation, and the descriptors of the plan.
//!
//! # Safety
//! The `unsafe` here lends descriptors by number: the parent holds them open across the fork.
#![allow(unsafe_code)]

use std::ffi::c_long;
use std::os::fd::{BorrowedFd, RawFd};

use rustix::io::Errno;

use super::report::Stage;

/// A failure inside the child: at which stage, at which of several things, and the error.
pub(super) struct Failed(pub(super) Stage, pub(super) i32, pub(super) Errno);

/// Lets `?` name the stage.
pub(super) trait At<T> {
    fn at(self, stage: Stage) -> Result<T, Failed>;
}

impl<T> At<T> for rustix::io::Result<T> {
    fn at(self, stage: Stage) -> Result<T, Failed> {
        self.map_err(|errno| Failed(stage, 0, errno))
    }
}

/// A libc return value as a result.
pub(super) fn check(value: c_long) -> rustix::io::Result<c_long> {
    if value >= 0 {
        return Ok(value);
    }
    Err(Errno::from_raw_os_error(nix::errno::Errno::last_raw()))
}

/// A descriptor of the plan.
pub(super) fn borrow(fd: RawFd) -> BorrowedFd<'static> {
    // SAFETY: the parent opened every descriptor of the plan and holds it open across the fork, and
    // nothing here closes one before exec.
    unsafe { BorrowedFd::borrow_raw(fd) }
}
