// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart trace`: the start of a program step by step, from exec to main.
//!
//! The program is started stopped (ptrace(2)) in an empty root. It stops at every system call
//! and at breakpoints on the functions on the way to main; between two stops the words that its
//! relocations name are compared with what they held before. Small programs are stepped instruction
//! by instruction, which shows the function that stores each word.
//!
//! | file | idea |
//! |---|---|
//! | `args`, `command` | the command line; what it does |
//! | `refuse`, `launch` | what cannot be traced; starting a program stopped |
//! | `record` | one trace from start to story |
//! | `loaded`, `symbols`, `stack` | the program as exec has loaded it, in numbers and names |
//! | `plan`, `search` | what to look for: breakpoints, single steps, a main without a symbol |
//! | `follow`, `watch` | from stop to stop; the words that relocations change |
//! | `narrate`, `phase`, `sources`, `calls`, `relocated` | what happens, as steps of the story |
//! | `story` | the story as data |
//! | `text`, `html` | the story for people |

mod args;
mod calls;
mod command;
mod follow;
mod html;
mod launch;
mod loaded;
mod narrate;
mod phase;
mod plan;
mod record;
mod refuse;
mod relocated;
mod search;
mod sources;
mod stack;
pub mod story;
mod symbols;
mod text;
mod watch;

pub use args::Args;
pub use command::run;
