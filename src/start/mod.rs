// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What happens from `_start` to the hand-over, a file for each phase; `entry.rs` has them in their order. The
//! room `product` calls it.

#[cfg(feature = "seal")]
mod anonymous;
pub(crate) mod die;
pub(crate) mod entry;
#[cfg(all(feature = "init-fini", feature = "checks"))]
mod functions;
pub(crate) mod handoff;
#[cfg_attr(not(feature = "large"), path = "small.rs")]
mod huge;
mod image;
#[cfg(feature = "seal")]
mod options;
#[cfg(not(feature = "checks"))]
mod plain;
mod protect;
pub(crate) mod relocate;
pub(crate) mod state;
#[cfg(feature = "tls")]
mod tls;
