// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What was seen of a running program: its mappings, and what of RELRO they protect.

use serde::Serialize;

/// How far the program ran before it was looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// The first instruction of `main`.
    Main,
    /// The program's own entry point, to which its loader or start code jumps when it is done.
    Entry,
    /// The first system call that no start code makes.
    FirstSystemCall,
    /// The time limit, somewhere in the program.
    TimeLimit,
    /// It ended before.
    Ended,
}

/// What of `PT_GNU_RELRO` was writable when it was looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RelroSeen {
    /// The file has no RELRO.
    None,
    /// All of it.
    Writable,
    /// Some of it.
    PartlyWritable,
    /// Nothing.
    ReadOnly,
}

impl RelroSeen {
    /// Its name in words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Writable => "writable",
            Self::PartlyWritable => "partly writable",
            Self::ReadOnly => "read-only",
        }
    }
}

/// How much of RELRO is sealed (mseal(2): the flag `sl` of `VmFlags`).
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sealed {
    /// None of it.
    None,
    /// Some of it.
    Partial,
    /// All of it.
    Full,
}

/// One mapping of the process.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Mapping {
    /// Its first address.
    pub start: String,
    /// The address one past its last byte.
    pub end: String,
    /// `r-xp` and the like.
    pub permissions: String,
    /// Whether it is sealed.
    pub sealed: bool,
    /// The file or the kernel's name for it; empty for anonymous memory.
    pub name: String,
}

/// What was seen.
#[derive(Clone, Debug, Serialize)]
pub struct Live {
    /// How far it ran.
    pub reached: Reached,
    /// That in a sentence.
    pub how: String,
    /// In what kind of root it ran; `null` when it did not run at all.
    pub isolation: Option<String>,
    /// The load bias of this run.
    pub load_bias: Option<String>,
    /// What of `PT_GNU_RELRO` is writable; `null` when the program ended before it could be looked at.
    pub relro: Option<RelroSeen>,
    /// Bytes of it that are writable.
    pub relro_writable_bytes: u64,
    /// Bytes of it that are sealed.
    pub relro_sealed_bytes: u64,
    /// How much of it is sealed.
    pub sealed: Sealed,
    /// How mseal(2) was refused: `ENOSYS` by a kernel before 6.10, `EPERM` as a rule by a system call
    /// filter; `null` when it was not.
    pub seal_refused: Option<String>,
    /// Whether a system call filter (seccomp(2)) killed it.
    #[serde(skip)]
    pub killed_by_filter: bool,
    /// How many of the slots asked about are writable.
    pub writable_slots: usize,
    /// Mappings that are writable and executable.
    pub writable_and_executable: Vec<String>,
    /// The mprotect(2) and mseal(2) calls that were seen, with their outcome.
    pub protection_calls: Vec<String>,
    /// The mappings of the program's image, with the link addresses added to the load bias.
    pub mappings: Vec<Mapping>,
}
