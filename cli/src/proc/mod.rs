// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Other processes: tracing them (ptrace(2)), and what `/proc/PID` says about them.
//!
//! `check --live`, `trace`, `aslr`, `demo` and `convert` look at processes through this module alone. It knows
//! nothing of ELF files; what differs per architecture is in [`crate::machine`].

pub(crate) mod auxv;
pub(crate) mod calls;
pub(crate) mod maps;
mod poke;
pub(crate) mod stat;
mod syscall_info;
mod tracee;

pub(crate) use tracee::{Resume, Stop, Tracee};
