// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
#![doc = include_str!("../README.md")]
#![no_std]
#![deny(missing_docs, missing_debug_implementations, unsafe_code)]

#[cfg(test)]
extern crate std;

mod arch;

pub mod addr;
pub mod bounds;
pub mod dynamic;
pub mod fault;
pub mod rela;
pub mod relr;
pub mod relro;
pub mod segment;
pub mod symbol;
pub mod tls;

#[cfg(all(feature = "start", feature = "seal"))]
mod anonymous;
#[cfg(feature = "object-blob")]
mod blob;
#[cfg(feature = "start")]
mod die;
#[cfg(feature = "start")]
mod entry;
#[cfg(all(feature = "init-fini", feature = "checks"))]
mod functions;
#[cfg(feature = "start")]
mod handoff;
#[cfg(feature = "start")]
#[cfg_attr(not(feature = "large"), path = "small.rs")]
mod huge;
#[cfg(feature = "start")]
mod image;
#[cfg(feature = "start")]
#[doc(hidden)]
pub mod mem;
#[cfg(all(feature = "start", feature = "seal"))]
mod options;
#[cfg(all(feature = "start", not(feature = "checks")))]
mod plain;
#[cfg(feature = "start")]
mod program;
#[cfg(feature = "start")]
mod protect;
#[cfg(feature = "start")]
mod relocate;
#[cfg(feature = "start")]
mod start;
#[cfg(any(
    feature = "object-auxv",
    feature = "object-ssp",
    feature = "object-cxx"
))]
mod support;

#[cfg(feature = "start")]
pub use program::{Status, abort, write};
#[cfg(feature = "start")]
pub use start::{Relocations, Start, State, Strings};

/// What the macros name in other crates. No promise is made about it.
#[cfg(feature = "start")]
#[doc(hidden)]
pub mod __private {
    pub use crate::entry::enter;
    pub use crate::handoff::{HandOff, run};
    pub use crate::mem;
    #[cfg(feature = "panic-handler")]
    pub use crate::program::report_panic;
    pub use crate::relocate::relocate;
}

#[cfg(feature = "object-main")]
__stages!(handoff::CMain);
#[cfg(feature = "object-libc")]
__stages!(handoff::Libc);

#[cfg(feature = "object-mem")]
__mem_functions!();
#[cfg(feature = "object")]
__panic_handler!();
