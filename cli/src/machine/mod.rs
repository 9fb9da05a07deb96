// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The machine table of the tool: what it alone needs to know of an architecture, once.
//!
//! One file per architecture that there is start code for (`x86_64.rs`, `aarch64.rs` and so on), each with one
//! row, a [`Machine`]; an [`Arch`] is a choice among them. For one (`ppc64.rs`) there is that of converted files alone. What the psABI says of an architecture
//! (relocation types, TLS, `EM_*`) stands in the startup crate, `piestart::elf`. What is known of
//! other machines, whose files the tool can name and run but not start, is in [`known`].
//!
//! The rest of the tool names no architecture: it asks a file's row ([`Arch::of`]) or the
//! host's ([`Arch::host`]). Who asks for what:
//!
//! | who | what |
//! |---|---|
//! | `link`, `install`, `flags`, `cargo`, `go`, `doctor` | names and triples |
//! | `proc`, `trace`, `aslr`, `check --live` | [`Registers`], [`Breakpoint`], [`Machine::system_call`], [`Machine::start_calls`] |
//! | `trace` | [`Machine::longest_instruction`], [`Machine::goarch`] for the names of Go's sources |
//! | `convert` | [`Machine::refers`], [`Machine::exit_stub`], [`Machine::store_stub`], [`Machine::page_size`] |
//! | `elf` | [`EntryCode`], [`BranchProtection`] |
//! | `check`, `report` | [`BranchProtection`], [`AddressSpace`], [`Machine::page_size`] |
//! | `cargo xtask objects` and the tests of the start code | [`targets`], a file that they include |
//!
//! A new architecture is a file here like those that there are, its line in `arch.rs` and its row in
//! [`targets`]; CONTRIBUTING.md has the whole list.

mod aarch64;
mod arch;
mod arm;
mod i686;
pub mod known;
mod loongarch64;
mod ppc64;
mod ppc64le;
#[cfg(target_os = "linux")]
mod registers;
mod riscv64;
mod row;
mod s390x;
pub mod targets;
#[cfg(target_os = "linux")]
pub(crate) mod word;
mod x86_64;

pub use arch::Arch;
#[cfg(target_os = "linux")]
pub use registers::Registers;
pub use row::{AddressSpace, BranchProtection, Breakpoint, EntryCode, Layout, Machine};
