// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Kernels that fail: what becomes of a start where a system call is refused or kills, memory is short, or what the kernel
//! hands over is not as usual. docs/trust.md states each outcome, in tables that are compared with what is seen here.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

#[path = "../plug/mod.rs"]
mod plug;

mod calls;
mod kinds;
mod limits;
mod refusals;
mod stack;
mod started;
mod surroundings;
