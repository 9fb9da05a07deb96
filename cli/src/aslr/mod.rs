// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart aslr`: measures how random the addresses of a program are.
//!
//! `collect` starts the program many times; `stats` estimates entropies; `report` and `findings` are what all
//! outputs show: `text`, `csv`, `chart` (SVG) and `page` (HTML).

mod chart;
mod collect;
mod command;
mod csv;
mod findings;
mod kinds;
mod page;
mod program;
mod progress;
mod report;
pub mod stats;
mod text;
mod words;

pub use command::{Args, run};
