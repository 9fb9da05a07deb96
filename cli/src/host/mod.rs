// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The system that the tool itself runs on. Files are read, linked, converted and judged on any; only Linux can
//! start the programs.
//!
//! `unix` and `windows` offer the same functions: becoming another program, permissions, links, which file it
//! is, what an error is called. `elsewhere` stands for the commands that need Linux, on every other system. The
//! rest of the tool asks no system's name, but for the `mod` lines of what needs Linux.

#[cfg(not(target_os = "linux"))]
pub mod elsewhere;
#[cfg(unix)]
mod supervise;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(windows)]
pub use windows::*;
#[cfg(unix)]
pub use {supervise::supervise, unix::*};
