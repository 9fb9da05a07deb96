// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The story as one self-contained page.

use askama::Template;

use super::story::{Event, Reached, Trace, Word};
use crate::explain::By;

/// The page. Its template is `cli/templates/trace.html`.
#[derive(Template)]
#[template(path = "trace.html")]
struct Page<'a> {
    t: &'a Trace,
    version: &'static str,
}

impl Page<'_> {
    /// What a reader skims: closed at first, for it is long.
    fn is_long(&self, event: &Event) -> bool {
        match event {
            Event::Exec { mappings, .. } => mappings.len() > 16,
            Event::Stack { stack } => stack.envp.len() > 16,
            _ => false,
        }
    }

    /// The colour of the last word.
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
    fn label(&self, w: &Word) -> String {
        match w.step {
            Some(step) => format!("{}, {step}", w.table.tag()),
            None => w.table.tag().into(),
        }
    }

    /// Words for the target of a relocated word.
    fn target(&self, w: &Word) -> String {
        let name = w
            .points_to_name
            .as_ref()
            .map(|n| format!(" ({n})"))
            .unwrap_or_default();
        match (&w.symbol, &w.points_to) {
            (Some(symbol), Some(to)) if !symbol.is_empty() => {
                format!("symbol {symbol}, bias + {to}{name}")
            }
            (Some(symbol), None) if !symbol.is_empty() => format!("symbol {symbol}{name}"),
            (_, Some(to)) => format!("bias + {to}{name}"),
            _ => name.trim().to_owned(),
        }
    }
}

/// The page for `trace`.
///
/// # Errors
/// None that is known; the template engine's writing may fail.
pub(super) fn page(trace: &Trace) -> anyhow::Result<String> {
    Ok(Page {
        t: trace,
        version: env!("CARGO_PKG_VERSION"),
    }
    .render()?)
}
