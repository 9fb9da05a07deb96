// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart go`: the user's `go`, whose programs come out as static-PIE.
//!
//! Go's own linker makes dynamically linked PIEs (with `PT_INTERP`). So cmd/go is given this tool as
//! `-toolexec`, which changes the link alone (`stand_in`): nothing leaks into builds that a test
//! starts by itself. The link is Go's own with `convert` after it, in this process (`own_link`), or an
//! external linker's with the start object (`route` says when): cmd/go refuses the latter while cgo is
//! off, cmd/link itself does not. With `--libc`, cgo is on, and the compilers are led to that library
//! (`compilers`). What the cache must know of all this is in `identity`.
//!
//! The user's own flags and settings take effect too, or are refused in words before anything is
//! compiled (`refuse`, `cgo`).

mod args;
mod build;
mod cgo;
mod command;
mod compilers;
mod env;
mod identity;
mod judge;
mod own_link;
mod process;
mod refuse;
mod route;
pub mod stand_in;
mod tool;
mod toolexec;
pub mod words;

pub use args::Args;
pub use build::{check_linker, environment, users_flags};
pub use command::run;
pub use toolexec::ToolexecArgs;
