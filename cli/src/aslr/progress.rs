// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The progress bar of a long measurement.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// How long it may take before progress is shown.
const PATIENCE: Duration = Duration::from_millis(500);

/// The progress bar on stderr, if that is a terminal and there is time to look at it.
pub(super) struct Progress {
    began: Instant,
    bar: Option<ProgressBar>,
    total: u64,
    before: u64,
    current: String,
    each: u32,
}

impl Progress {
    /// For `programs` programs, started `each` times.
    pub(super) fn new(programs: usize, each: u32) -> Self {
        Self {
            began: Instant::now(),
            bar: None,
            total: programs as u64 * u64::from(each),
            before: 0,
            current: String::new(),
            each,
        }
    }

    /// The next program begins.
    pub(super) fn file(&mut self, name: &str) {
        if !self.current.is_empty() {
            self.before += u64::from(self.each);
        }
        self.current = name.to_owned();
    }

    /// So many starts of the current program are done.
    pub(super) fn tick(&mut self, done: u32) {
        if self.bar.is_none() && self.began.elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_insert_with(|| {
            let style =
                ProgressStyle::with_template("{bar:30} {pos}/{len} starts, {eta} left  {msg}")
                    .unwrap_or_else(|_| ProgressStyle::default_bar());
            ProgressBar::new(self.total).with_style(style)
        });
        bar.set_message(self.current.clone());
        bar.set_position(self.before + u64::from(done));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
