// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart link`: a linker driver with gcc's arguments that makes static-PIE executables, with a
//! compiler or with nothing but a linker.

pub mod args;
pub mod driver;
pub mod inputs;
pub mod options;
pub mod outputs;

mod command;
mod spawn;

pub use command::{Args, Libc, Options, Start, When, exit_code, libc_flags, run};
