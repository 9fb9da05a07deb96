// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Programs that are damaged field by field, and what becomes of them.
//!
//! `programs` links the valid ones, `fields` finds what can be damaged in each, `harm` damages, `cage` starts the result
//! and tells how it ended, `known` lists what no check of start code can tell, `table` counts.

pub mod cage;
pub mod fields;
pub mod harm;
pub mod known;
pub mod programs;
pub mod table;
