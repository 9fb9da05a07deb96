// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The answer: what is in each file, and what could not be checked.

use std::path::Path;

use serde::Serialize;

use super::verdict::judge;
use super::{Facts, Finding, Requirement};
use crate::exit;
use crate::live::Live;
use crate::tree::PassedOver;

/// One file's part of the answer.
#[derive(Clone, Debug, Serialize)]
pub struct Checked {
    /// What is in the file.
    #[serde(flatten)]
    pub facts: Facts,
    /// What was seen in the running process, with `--live`.
    pub live: Option<Live>,
    /// What was asked for and does not hold.
    pub findings: Vec<Finding>,
    /// Whether there is no finding.
    pub ok: bool,
}

impl Checked {
    /// The answer about a file of which this is known, and this is asked.
    #[must_use]
    pub fn of(facts: Facts, live: Option<Live>, requirements: &[Requirement]) -> Self {
        let findings = judge(&facts, live.as_ref(), requirements);
        Self {
            ok: findings.is_empty(),
            findings,
            live,
            facts,
        }
    }
}

/// A file that could not be checked.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Unchecked {
    pub(super) path: String,
    pub(super) message: String,
    pub(super) exit_code: u8,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Document {
    pub(super) files: Vec<Checked>,
    pub(super) errors: Vec<Unchecked>,
    pub(super) passed_over: Option<PassedOver>,
}

impl Document {
    /// One more file that could not be checked.
    pub(super) fn add_error(&mut self, path: &Path, error: &anyhow::Error) {
        self.errors.push(Unchecked {
            path: path.display().to_string(),
            message: format!("{error:#}"),
            exit_code: exit::code_of(error),
        });
    }
}
