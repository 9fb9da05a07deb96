// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! How well a program is isolated, and why it was not started.

use std::fmt;
use std::path::PathBuf;

use thiserror::Error;

use super::diagnose::Diagnosis;
use crate::exit;
use crate::ui::Shown as _;

/// How well a program is isolated: the rungs of the ladder, best first.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Isolation {
    /// Own user and mount namespaces; the root is an empty, read-only tmpfs.
    UserNamespace,
    /// Own mount namespace (the caller is root, and user namespaces are not available); the same root.
    MountNamespace,
    /// chroot(2) to an empty directory (the caller is root, and no namespaces are available).
    Chroot,
    /// The host's root. Only `no_new_privs` and a session of its own.
    None,
}

impl Isolation {
    /// All of them, best first.
    pub const LADDER: [Self; 4] = [
        Self::UserNamespace,
        Self::MountNamespace,
        Self::Chroot,
        Self::None,
    ];

    /// Whether the program has a root of its own.
    #[must_use]
    pub fn has_own_root(self) -> bool {
        self != Self::None
    }

    /// Whether it has namespaces, so that mounts and further namespaces are possible.
    #[must_use]
    pub fn has_namespaces(self) -> bool {
        matches!(self, Self::UserNamespace | Self::MountNamespace)
    }
}

impl fmt::Display for Isolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UserNamespace => "user namespace",
            Self::MountNamespace => "mount namespace",
            Self::Chroot => "chroot",
            Self::None => "none",
        })
    }
}

/// A rung that could not be reached, and why.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Unreached {
    /// The rung.
    pub isolation: Isolation,
    /// Why it could not be reached.
    pub reason: String,
}

impl fmt::Display for Unreached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.isolation, self.reason)
    }
}

/// Why a program was not started.
#[derive(Debug, Error)]
pub enum SpawnError {
    /// The file cannot be executed.
    #[error("{}: {}", path.shown(), diagnosis.message)]
    Program {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, with the exit code.
        diagnosis: Diagnosis,
    },
    /// No permitted rung of the ladder could be reached.
    #[error("cannot isolate the program as asked: {}", join(.0))]
    Isolation(Vec<Unreached>),
    /// Something that was requested cannot be done.
    #[error("{0}")]
    Setup(String),
}

fn join(rungs: &[Unreached]) -> String {
    rungs
        .iter()
        .map(Unreached::to_string)
        .collect::<Vec<_>>()
        .join("; ")
}

impl SpawnError {
    /// `run`'s exit code for it.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Program { diagnosis, .. } => diagnosis.code,
            Self::Isolation(_) | Self::Setup(_) => exit::RUN_FAILED,
        }
    }

    /// The error as commands return it, carrying its exit code.
    #[must_use]
    pub fn into_failure(self) -> anyhow::Error {
        exit::Failure::new(self.exit_code(), self.to_string())
    }
}

/// Why an attempt did not lead to a running program.
pub(super) enum Attempt {
    NextRung(String),
    /// The program's file cannot be opened by its name in the child: a copy will do.
    Copy,
    Fatal(SpawnError),
}
