// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Looking at a program that runs: `check --live`, `convert --verify` and `demo` judge by what is really mapped, and
//! `aslr --at main` by where it lies.
//!
//! `reach` starts the program and stops it at its `main` or its entry; `process` reads what `/proc/PID/smaps` shows
//! there, as `seen` has it.

#[cfg(target_os = "linux")]
mod process;
#[cfg(target_os = "linux")]
mod reach;
mod seen;

#[cfg(not(target_os = "linux"))]
pub(crate) use crate::host::elsewhere::look;
#[cfg(target_os = "linux")]
pub(crate) use reach::{WayToMain, look, observe, reaches, starts};
pub use seen::{Live, Mapping, Reached, RelroSeen, Sealed};
