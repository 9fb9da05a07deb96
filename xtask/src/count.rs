// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Counting checks.

use std::fmt;
use std::process::ExitCode;

/// Checks counted so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// Checks that passed.
    pub passed: usize,
    /// Checks that failed.
    pub failed: usize,
    /// Checks that could not run here.
    pub skipped: usize,
}

impl Count {
    /// One check that passed (`ok`) or failed.
    pub fn one(ok: bool) -> Self {
        Self {
            passed: usize::from(ok),
            failed: usize::from(!ok),
            skipped: 0,
        }
    }

    /// One check that could not run; the reason goes to stdout.
    pub fn skip(reason: &str) -> Self {
        println!("skipped: {reason}");
        Self::one_skipped()
    }

    /// One check that could not run, when the reason has been printed already.
    pub fn one_skipped() -> Self {
        Self {
            skipped: 1,
            ..Self::default()
        }
    }

    /// Success, if something was checked and nothing failed.
    pub fn exit_code(self) -> ExitCode {
        ExitCode::from(u8::from(self.failed > 0 || self.passed == 0))
    }

    /// Adds what another part counted.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            passed,
            failed,
            skipped,
        } = self;
        write!(f, "{passed} passed, {failed} failed, {skipped} skipped")
    }
}
