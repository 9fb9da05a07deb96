// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The story as one self-contained page.

use askama::Template;

use super::story::{Event, Reached, RelocatedWord, Trace};
use crate::explain::By;

/// The page. Its template is `cli/templates/trace.html`.
#[derive(Template)]
#[template(path = "trace.html")]
struct Page<'a> {
    t: &'a Trace,
    version: &'static str,
}

impl Page<'_> {
    /// Whether the details are so long that they are closed at first.
    fn is_long(&self, event: &Event) -> bool {
        match event {
            Event::Exec { mappings, .. } => mappings.len() > 16,
            Event::Stack { stack } => stack.envp.len() > 16,
            _ => false,
        }
    }

    /// The colour of the end.
    fn verdict(&self) -> &'static str {
        match self.t.reached {
            Reached::Main => "good",
            Reached::FirstSystemCall | Reached::TimeLimit => "warn",
            Reached::Ended => "bad",
        }
    }

    /// The style of who did something.
    fn class(&self, by: &By) -> &'static str {
        match by {
            By::Kernel => "kernel",
            By::Loader => "loader",
            By::StartCode => "start_code",
            By::Program => "program",
            By::Linker | By::Compiler => "linker",
        }
    }

    /// Its table, and the step in which it changed.
    fn label(&self, w: &RelocatedWord) -> String {
        match w.step {
            Some(step) => format!("{}, {step}", w.table.tag()),
            None => w.table.tag().into(),
        }
    }

    /// What a relocated word means.
    fn target(&self, w: &RelocatedWord) -> String {
        w.meaning("bias").unwrap_or_default()
    }
}

/// The page for `trace`.
///
/// # Errors
/// None in practice: the page is rendered in memory.
pub(super) fn page(trace: &Trace) -> anyhow::Result<String> {
    Ok(Page {
        t: trace,
        version: env!("CARGO_PKG_VERSION"),
    }
    .render()?)
}
