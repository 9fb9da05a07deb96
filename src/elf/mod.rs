// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The format: what the tables of an image say, for both classes and both byte orders. Pure code that takes its
//! memory from outside ([`memory::Memory`]): the start code, the tool, the converter, the fuzzers and the tests read
//! by it. It calls nothing outside this room but `sys::arch` for access to a field of its own by number.
//!
//! Start code reads by these functions before it is relocated, so what it calls is inlined at every optimisation
//! level and can neither panic nor reach a constant by its address; `start/relocate.rs` has the rules. Iterators
//! over tables are for tools and say so.

pub mod addr;
pub mod class;
pub mod dynamic;
pub mod fault;
pub mod header;
pub mod image;
pub mod machine;
pub mod memory;
pub mod reloc;
pub mod relr;
pub mod relro;
pub mod segment;
pub mod symbol;
#[cfg(test)]
mod tests;
pub mod tls;
