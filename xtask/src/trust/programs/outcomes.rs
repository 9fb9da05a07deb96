// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What came of each test of a suite.

use std::collections::BTreeMap;
use std::fmt;
use std::process::Output;

/// Of one test.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    Passed,
    Failed,
    LeftOut,
}

impl Outcome {
    /// Of a test that is a process.
    pub fn ended(output: &Output) -> Self {
        if output.status.success() {
            Self::Passed
        } else {
            Self::Failed
        }
    }
}

/// Of each test, by name.
#[derive(Debug, Default)]
pub struct Outcomes(BTreeMap<String, Outcome>);

impl Outcomes {
    /// Reads the lines of a suite's output; `read` makes a test of those that tell of one.
    pub fn of<'a>(output: &'a str, read: impl Fn(&'a str) -> Option<(&'a str, Outcome)>) -> Self {
        let mut outcomes = Self::default();
        for (name, outcome) in output.lines().filter_map(read) {
            outcomes.put(name, outcome);
        }
        outcomes
    }

    /// One more test. Of two with the same name the one that failed counts.
    pub fn put(&mut self, name: &str, outcome: Outcome) {
        let there = self.0.entry(name.to_owned()).or_insert(outcome);
        if outcome == Outcome::Failed {
            *there = outcome;
        }
    }

    fn count(&self, outcome: Outcome) -> usize {
        self.0.values().filter(|one| **one == outcome).count()
    }

    /// The names of those that failed.
    pub fn failures(&self) -> Vec<&str> {
        let failed = self.0.iter().filter(|(_, one)| **one == Outcome::Failed);
        failed.map(|(name, _)| name.as_str()).collect()
    }

    /// How many passed.
    pub fn passed(&self) -> usize {
        self.count(Outcome::Passed)
    }

    /// How many failed.
    pub fn failed(&self) -> usize {
        self.count(Outcome::Failed)
    }

    /// The tests that have another outcome in `other`, or are in one alone.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let names = self.0.keys().chain(other.0.keys());
        let mut names: Vec<String> = names
            .filter(|name| self.0.get(*name) != other.0.get(*name))
            .cloned()
            .collect();
        names.sort();
        names.dedup();
        names
    }
}

impl fmt::Display for Outcomes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left_out = self.count(Outcome::LeftOut);
        write!(f, "{} | {} | {left_out}", self.passed(), self.failed())
    }
}

#[cfg(test)]
mod tests {
    use super::{Outcome, Outcomes};

    fn of(output: &str) -> Outcomes {
        Outcomes::of(output, |line| {
            let (name, outcome) = line.split_once(' ')?;
            let outcome = match outcome {
                "ok" => Outcome::Passed,
                "no" => Outcome::Failed,
                _ => return None,
            };
            Some((name, outcome))
        })
    }

    #[test]
    fn a_test_that_fails_or_is_missing_in_one_form_alone_is_a_difference() {
        let one = of("a ok\nb ok\nnoise\nc no\n");
        assert_eq!(one.to_string(), "2 | 1 | 0");
        assert_eq!(one.differences(&of("a ok\nb no\nc no\n")), ["b"]);
        assert_eq!(one.differences(&of("a ok\nb ok\nd ok\n")), ["c", "d"]);
        assert!(one.differences(&of("c no\nb ok\na ok\na ok\n")).is_empty());
        // Once failed is failed.
        assert_eq!(one.differences(&of("a no\na ok\nb ok\nc no\n")), ["a"]);
    }
}
