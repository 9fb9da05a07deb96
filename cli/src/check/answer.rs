// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a field of the answer may be.

use std::ops::Range;

use serde::Serialize;

use crate::ui::hex;

/// A range of addresses.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Span {
    /// Its first address.
    pub start: String,
    /// The address one past its last byte.
    pub end: String,
}

impl From<&Range<u64>> for Span {
    fn from(range: &Range<u64>) -> Self {
        Self {
            start: hex(range.start),
            end: hex(range.end),
        }
    }
}

/// An answer that may not apply.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The file does not say.
    Unsaid,
    /// The question does not arise.
    Moot,
}

impl Answer {
    /// As a word in a table.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsaid => "unsaid",
            Self::Moot => "-",
        }
    }
}
