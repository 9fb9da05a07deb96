// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
#![doc = include_str!("../README.md")]
#![no_std]
#![deny(missing_docs, missing_debug_implementations, unsafe_code)]
#![allow(
    clippy::unnecessary_cast,
    clippy::useless_conversion,
    reason = "a Word has 32 bits or 64"
)]

#[cfg(any(test, fuzzing))]
extern crate std;

pub mod elf;
#[cfg(feature = "start")]
mod product;
#[cfg(feature = "start")]
mod start;
mod sys;
#[cfg(any(feature = "start", test))]
mod walk;

/// For the fuzzer.
#[cfg(all(fuzzing, feature = "full"))]
#[doc(hidden)]
pub use walk::any as __any;

#[cfg(feature = "start")]
pub use product::program::{Status, abort, write, write_stderr, write_stdout};
#[cfg(feature = "start")]
pub use start::state::{Relocations, Start, State, Strings};

/// What the macros name in other crates. No promise is made about it.
#[cfg(feature = "start")]
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "panic-handler")]
    pub use crate::product::program::report_panic;
    pub use crate::start::entry::enter;
    pub use crate::start::handoff::{HandOff, run};
    pub use crate::start::relocate::relocate;
    pub use crate::sys::mem;
}

#[cfg(piestart_object = "main")]
__stages!(product::cmain::CMain);
#[cfg(piestart_object = "libc")]
__stages!(product::libc::Libc);

#[cfg(piestart_object = "mem")]
__mem_functions!();
#[cfg(piestart_object)]
__panic_handler!();
