// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--seal`: what a program seals at start.

use clap::ValueEnum;

/// What the start code seals (mseal(2)).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, ValueEnum)]
#[repr(u8)]
pub enum Seal {
    /// Nothing: for a filter that kills on `mseal`.
    None = 0,
    /// RELRO, all of it in anonymous memory first: for programs that change their own code or constants.
    Relro = 1,
    /// As all, but RELRO of more than a page stays memory of the file: the start is shorter by some
    /// microseconds, and madvise can put back there what the file holds.
    Image = 2,
    /// RELRO and every segment that is not writable: headers, code, constants. RELRO becomes anonymous memory
    /// first, so that no madvise undoes what is written there.
    #[default]
    All = 3,
}

impl Seal {
    /// The variable that says the same as the option, for the crate's build script too.
    pub const VARIABLE: &str = "PIESTART_SEAL";

    /// As in `--seal=NAME`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Relro => "relro",
            Self::Image => "image",
            Self::All => "all",
        }
    }

    /// What [`Seal::VARIABLE`] asks for.
    #[must_use]
    pub fn from_environment() -> Self {
        let value = std::env::var(Self::VARIABLE).unwrap_or_default();
        Self::from_str(&value, false).unwrap_or_default()
    }
}
