// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart run`: a program alone in an empty root.
//!
//! The rest of the tool starts programs by [`Sandbox`], too. `sandbox` is the builder; `spawn` makes a `plan` of
//! it and forks; `child` carries that out up to execve(2), with the root that `root` makes; `running` is the
//! program from then on.

mod child;
mod command;
pub mod diagnose;
mod empty_dir;
mod executable;
mod failure;
mod isolation;
mod limits;
mod nodes;
mod plan;
mod program;
mod qemu;
mod raw;
mod report;
mod root;
mod running;
mod sandbox;
mod spawn;
mod streams;
pub mod supervise;
pub mod userns;
pub mod values;

pub use command::{Args, Rung, run};
pub use isolation::{Isolation, SpawnError, Unreached};
pub use limits::Limit;
pub use nodes::Bind;
pub use running::{Child, Output};
pub use sandbox::{Qemu, Sandbox};
pub use streams::Stdio;
