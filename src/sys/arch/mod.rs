// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! One file per architecture, each with the same short list of items; this file only selects.
//!
//! Without the `start` feature nothing of an architecture is needed but two memory accesses, and
//! `portable.rs` has them for every host, for Miri and for the fuzzers.

#[cfg(all(feature = "start", target_os = "linux", target_arch = "x86_64"))]
#[path = "x86_64.rs"]
#[cfg_attr(
    not(feature = "full"),
    allow(dead_code, reason = "a build with fewer features needs less")
)]
mod imp;

#[cfg(all(feature = "start", target_os = "linux", target_arch = "aarch64"))]
#[path = "aarch64.rs"]
#[cfg_attr(
    not(feature = "full"),
    allow(dead_code, reason = "a build with fewer features needs less")
)]
mod imp;

#[cfg(not(feature = "start"))]
#[path = "portable.rs"]
mod imp;

#[cfg(all(
    feature = "start",
    not(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64")
    ))
))]
compile_error!(
    "piestart has no start code for this target yet; it has it for x86_64 and aarch64 Linux. \
     With default-features = false the crate is its decoders only, and builds everywhere"
);

pub(crate) use imp::*;
