// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What `--verify` expects and what it saw.

use serde::Serialize;

/// What was seen.
#[derive(Clone, Debug, Serialize)]
pub struct Verified {
    /// The kind of empty root that it ran in.
    pub isolation: String,
    /// It ran under an emulator, where a seal cannot be seen.
    pub emulated: bool,
    /// RELRO was read-only at the program's own entry point; `false` when it has none.
    pub relro_read_only: bool,
    /// RELRO was sealed there; `null` when that cannot be seen, or the kernel or a filter refuses mseal(2).
    pub relro_sealed: Option<bool>,
    /// How mseal(2) was refused.
    #[serde(skip)]
    pub seal_refused: Option<String>,
}

impl Verified {
    /// What was seen, in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let relro = match (self.relro_read_only, self.relro_sealed) {
            (false, _) => "it has no RELRO",
            (true, Some(true)) => "RELRO is read-only and sealed",
            (true, _) if self.emulated => "RELRO is read-only; an emulator does not seal",
            (true, _) if self.seal_refused.as_deref() == Some("ENOSYS") => {
                "RELRO is read-only; this kernel has no mseal"
            }
            (true, _) if self.seal_refused.is_none() => "RELRO is read-only, and not to be sealed",
            (true, _) => "RELRO is read-only; a system call filter refuses mseal",
        };
        let emulated = if self.emulated { ", emulated" } else { "" };
        format!(
            "reaches its own entry point in an empty root ({}{emulated}); {relro}",
            self.isolation
        )
    }
}

/// What must be seen.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
    /// RELRO ends at the end of a page, so that all of it must be protected.
    pub whole_pages: bool,
    /// RELRO is sealed.
    pub sealed: bool,
}
