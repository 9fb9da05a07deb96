// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart aslr`: measures how random the addresses of a program are.
//!
//! `program` and `converted` say what is started, `collect` starts it many times; `stats` estimates entropies,
//! `independence` tests whether one address tells another; `report` and `findings` are what all
//! outputs show: `text`, `csv`, `chart` (SVG) and `page` (HTML).

mod chart;
mod collect;
mod command;
mod converted;
mod csv;
mod findings;
mod independence;
mod kinds;
mod page;
mod program;
mod progress;
mod report;
pub mod stats;
mod text;
mod words;

pub use command::{Args, run};
