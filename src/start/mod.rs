// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What happens from `_start` to the hand-over, a file for each phase; `entry.rs` has them in their order. The
//! room `product` calls it.
//!
//! What runs before relocation must not be called through the GOT, so each of its functions becomes part of the
//! crate that starts the program: the two stages because they are generic over [`handoff::HandOff`], all others
//! because they are `#[inline]`, and those that are better not inlined `#[cold]` as well.

#[cfg(feature = "seal")]
mod anonymous;
pub(crate) mod die;
pub(crate) mod entry;
pub(crate) mod handoff;
#[cfg(feature = "large")]
mod huge;
mod live;
// A 32-bit image stays where the kernel has mapped it.
#[cfg(all(feature = "aslr", target_pointer_width = "64"))]
pub(crate) mod mover;
#[cfg(any(feature = "seal", feature = "aslr"))]
mod options;
#[cfg(any(feature = "seal", piestart_object = "blob-large"))]
pub(crate) mod own;
mod pages;
#[cfg(not(feature = "checks"))]
mod plain;
mod protect;
pub(crate) mod relocate;
mod segments;
pub(crate) mod state;
#[cfg(feature = "tls")]
mod tls;
mod witness;
