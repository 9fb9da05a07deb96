// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Why a file is not converted.

use serde::Serialize;
use thiserror::Error;

use crate::exit;

/// Why a file was not converted.
#[derive(Clone, Debug, Error, Serialize)]
#[serde(tag = "kind", content = "detail", rename_all = "snake_case")]
pub enum Refusal {
    /// Its headers contradict each other or the file.
    #[error("damaged ELF file: {0}")]
    Malformed(String),
    /// It is a good file that no start code can start alone.
    #[error("cannot be converted: {reason}; {way_out}")]
    Unsuitable {
        /// What stands in the way.
        reason: String,
        /// What to do about it.
        way_out: String,
    },
    /// The converter's own check failed.
    #[error("bug in piestart: {0}; nothing was written, please report it")]
    Bug(String),
}

impl Refusal {
    /// A good file that cannot be converted for `reason`, and the `way_out`.
    pub fn unsuitable(reason: impl Into<String>, way_out: impl Into<String>) -> Self {
        Self::Unsuitable {
            reason: reason.into(),
            way_out: way_out.into(),
        }
    }

    /// The exit code that goes with it.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Malformed(_) => exit::DATA,
            Self::Unsuitable { .. } => exit::FINDING,
            Self::Bug(_) => exit::BUG,
        }
    }
}
