// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart install`: the start objects and a file for each toolchain, for people's build systems
//! (`command`) and for this tool's own commands, from the cache (`kit`).

mod command;
pub mod contents;
pub mod kit;
pub mod own;
pub mod places;

pub use command::{Args, run};
