// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart go`: the user's `go`, whose programs come out as static-PIE.
//!
//! Go's own linker makes dynamically linked PIEs (with `PT_INTERP`), and cmd/go refuses to use an
//! external linker while cgo is off; cmd/link itself does not. So cmd/go is given this tool as
//! `-toolexec`, which changes the link alone (`stand_in`): nothing leaks into builds that a test
//! starts by itself. With `--libc`, cgo is on, and the compilers are led to that library
//! (`compilers`).
//!
//! The user's own flags and settings take effect too, or are refused in words before anything is
//! compiled (`refuse`, `cgo`).

mod args;
mod build;
mod cgo;
mod command;
mod compilers;
mod env;
mod judge;
mod process;
mod refuse;
pub mod stand_in;
mod tool;
mod toolexec;
pub mod words;

pub use args::Args;
pub use build::{environment, users_flags};
pub use command::run;
pub use toolexec::ToolexecArgs;
