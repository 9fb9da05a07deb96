// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The walker: finds an image's headers, load bias and tables, checks them and applies every relocation.
//!
//! It reaches memory, the rest of the process and what becomes of a fault through [`process::Process`] alone, so
//! the same code relocates the program that it is part of (`start/live.rs`) and, in a test, an image in a slice. It
//! has no unsafe code. It obeys the rules of the dark zone in `start/relocate.rs`: its functions are methods of one
//! generic type, and so become part of the crate that starts the program, where nothing is called through the GOT.
//!
//! The room `start` calls it, and it calls `elf` alone. Without the feature `checks`, `start/plain.rs` takes the
//! place of everything but [`find`].

#[cfg(all(any(test, fuzzing), feature = "full"))]
pub mod any;
pub(crate) mod find;
#[cfg(feature = "checks")]
pub(crate) mod functions;
#[cfg(all(test, feature = "full"))]
mod model;
#[cfg(feature = "checks")]
mod one;
#[cfg(all(test, feature = "full"))]
mod oracle;
#[cfg_attr(
    not(feature = "full"),
    allow(
        dead_code,
        unused_macros,
        unused_imports,
        reason = "a build with fewer features asks less of a process"
    )
)]
pub(crate) mod process;
#[cfg(feature = "full")]
mod relro;
#[cfg(all(test, feature = "full"))]
#[path = "../../fuzz/replay.rs"]
mod replay;
#[cfg(all(any(test, fuzzing), feature = "full"))]
mod slice;
#[cfg(feature = "checks")]
pub(crate) mod tables;
#[cfg(all(test, feature = "full"))]
mod tests;
#[cfg(feature = "tls")]
mod tls;
