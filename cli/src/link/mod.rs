// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart link`: a linker driver with gcc's arguments that makes static-PIE executables, with a
//! compiler or with a bare linker.
//!
//! In the order of a link: `args` (with `options`, `response`) parses into a `request`; `inputs` and
//! `outputs` check it; `recognise` finds the libc that it has; `choose` finds the `driver` (with `find`, `probe`); `compose` (with `libc`)
//! makes its command; `spawn` runs it; `verify` checks what came out.

pub mod args;
pub mod choices;
pub mod driver;
pub mod libc;
pub mod request;

mod choose;
mod command;
mod compose;
mod find;
mod got;
mod inputs;
mod options;
mod outputs;
mod probe;
mod recognise;
mod response;
mod spawn;
mod verify;

pub use choices::{Libc, Options};
pub use command::{Args, run};
