// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the child tells its parent between fork and exec, as messages of a fixed size.

/// What the child was doing when something failed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(i32)]
pub enum Stage {
    /// dup2(2) of the standard streams.
    Streams = 1,
    /// Opening the program's file through a read-only mount; `index` counts [`Plan::files`](super::plan::Plan::files).
    File,
    /// unshare(2).
    Unshare,
    /// Writing `uid_map`, `gid_map`, `setgroups`.
    IdMap,
    /// Making the empty file system and entering it.
    Root,
    /// One of [`Plan::nodes`](super::plan::Plan::nodes), given by `index`.
    Node,
    /// Bringing the loopback interface up.
    Loopback,
    /// Starting the first process of the PID namespace, or the program in it.
    PidNamespace,
    /// chdir(2) to the working directory.
    Cwd,
    /// One of [`Plan::limits`](super::plan::Plan::limits), given by `index`.
    Limit,
    /// Dropping capabilities, `no_new_privs`, personality, ptrace.
    Restrict,
    /// execveat(2).
    Exec,
}

impl Stage {
    /// The stage with number `n`.
    #[must_use]
    pub fn from_number(n: i32) -> Option<Self> {
        [
            Self::Streams,
            Self::File,
            Self::Unshare,
            Self::IdMap,
            Self::Root,
            Self::Node,
            Self::Loopback,
            Self::PidNamespace,
            Self::Cwd,
            Self::Limit,
            Self::Restrict,
            Self::Exec,
        ]
        .into_iter()
        .find(|stage| *stage as i32 == n)
    }
}

/// One message from child to parent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Report {
    /// The program is process `program`; `init` is the first process of its PID namespace.
    Processes {
        /// The program's process ID, as the parent sees it.
        program: i32,
        /// The reaper's process ID, as the parent sees it.
        init: i32,
    },
    /// The child failed, and ends.
    Failed {
        /// What it was doing.
        stage: Stage,
        /// At which of several: see [`Stage::Node`] and the like.
        index: i32,
        /// The error number.
        errno: i32,
    },
}

/// Bytes of one message: four native-endian `i32`. Less than `PIPE_BUF`, so written in one piece.
pub const REPORT_SIZE: usize = 16;

impl Report {
    /// The message as bytes.
    #[must_use]
    pub fn to_bytes(self) -> [u8; REPORT_SIZE] {
        let words = match self {
            Self::Processes { program, init } => [0, program, init, 0],
            Self::Failed {
                stage,
                index,
                errno,
            } => [1, stage as i32, index, errno],
        };
        let mut bytes = [0; REPORT_SIZE];
        for (to, word) in bytes.chunks_exact_mut(4).zip(words) {
            to.copy_from_slice(&word.to_ne_bytes());
        }
        bytes
    }

    /// The message in `bytes`.
    #[must_use]
    pub fn from_bytes(bytes: [u8; REPORT_SIZE]) -> Option<Self> {
        let mut words = [0; 4];
        for (word, from) in words.iter_mut().zip(bytes.chunks_exact(4)) {
            *word = i32::from_ne_bytes(from.try_into().ok()?);
        }
        match words {
            [0, program, init, _] => Some(Self::Processes { program, init }),
            [1, stage, index, errno] => Some(Self::Failed {
                stage: Stage::from_number(stage)?,
                index,
                errno,
            }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_survive_the_pipe() {
        let processes = Report::Processes {
            program: 7,
            init: 6,
        };
        let failed = Report::Failed {
            stage: Stage::Exec,
            index: 3,
            errno: 2,
        };
        for report in [processes, failed] {
            assert_eq!(Report::from_bytes(report.to_bytes()), Some(report));
        }
        assert_eq!(Report::from_bytes([9; REPORT_SIZE]), None);
    }
}
