// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The format: what the tables of an image say. Pure code that takes its memory from outside: the start code,
//! the tool, the converter, the fuzzers and the tests read by it. It calls nothing outside this room.

pub mod addr;
pub mod bounds;
pub mod class;
pub mod dynamic;
pub mod fault;
pub mod machine;
pub mod reloc;
pub mod relr;
pub mod relro;
pub mod segment;
pub mod symbol;
pub mod tls;
