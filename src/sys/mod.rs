// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The machine and the kernel: loads and stores by assembly, system calls. The rooms `start` and `product`
//! call it; of the other rooms it knows the constants of `elf` alone.

pub(crate) mod arch;
#[cfg(feature = "start")]
pub(crate) mod auxv;
#[cfg(feature = "start")]
pub(crate) mod exit;
#[cfg(feature = "start")]
#[doc(hidden)]
pub mod mem;
