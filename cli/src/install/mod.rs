// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart install`: the start objects and the toolchain files, on disk.

pub mod kit;

mod command;

pub use command::{Args, run};
