// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the child is told before the fork, and what it tells its parent.

use std::ffi::{CStr, CString, c_char};
use std::os::fd::RawFd;
use std::ptr;

use rustix::process::Resource;
use rustix::thread::UnshareFlags;

/// Where the child was when something failed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(i32)]
pub enum Stage {
    /// dup2(2) of the standard streams.
    Streams = 1,
    /// The program's file, seen through a read-only mount; its place in [`Plan::files`] goes along.
    File,
    /// unshare(2).
    Unshare,
    /// Writing `uid_map`, `gid_map`, `setgroups`.
    IdMap,
    /// Making the empty file system and entering it.
    Root,
    /// One of [`Plan::nodes`]; its index goes along.
    Node,
    /// Bringing the loopback interface up.
    Loopback,
    /// Starting the first process of the PID namespace, or the program in it.
    PidNamespace,
    /// chdir(2) to the working directory.
    Cwd,
    /// One of [`Plan::limits`]; its index goes along.
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
    /// It failed: where, at which node, and why.
    Failed {
        /// Where.
        stage: Stage,
        /// For [`Stage::Node`]: which one.
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

/// A place in the new root, as a path relative to it, in the pieces that making it takes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Place {
    /// All of it.
    pub path: CString,
    /// The folder that holds it.
    pub parent: CString,
    /// Its name in there.
    pub name: CString,
}

/// Something to put into the new root, in this order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Node {
    /// A directory; it may exist.
    Dir(Place),
    /// An empty file to mount on; it may exist.
    File(Place),
    /// A symbolic link: its text, its place.
    Symlink(CString, Place),
    /// A tree or file of the host.
    Bind {
        /// Where it is on the host.
        source: CString,
        /// Where it is to be; exists by an earlier node.
        dest: Place,
        /// Not to be written?
        read_only: bool,
    },
    /// An empty, writable file system.
    Tmpfs {
        /// Where; exists by an earlier node.
        dest: Place,
        /// The `mode=` option.
        mode: &'static CStr,
    },
    /// procfs, read-only: the PID namespace's own.
    Proc {
        /// Where; exists by an earlier node.
        dest: Place,
        /// Without a PID namespace, or where the kernel forbids a new procfs, the host's does as well.
        or_hosts: bool,
    },
}

/// How the child gets its root.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Root {
    /// A tmpfs of its own, in a mount namespace of its own.
    Tmpfs,
    /// The host's tree, in a mount namespace of its own where nothing of it can be written.
    HostReadOnly,
    /// chroot(2) to this directory, given by descriptor.
    Dir(RawFd),
    /// The host's.
    Host,
}

impl Root {
    /// Is it a mount namespace of its own?
    #[must_use]
    pub fn has_mounts(&self) -> bool {
        matches!(self, Self::Tmpfs | Self::HostReadOnly)
    }
}

/// A file that is given by descriptor, not by name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Given {
    /// The descriptor; the child may put another opening of the same file there.
    pub fd: RawFd,
    /// Set when the program might find its way back to the file: where to open it anew, read-only.
    pub view: Option<CString>,
    /// `st_dev` and `st_ino`: what is opened anew must be the same file.
    pub identity: (u64, u64),
}

/// Everything the child needs, made before the fork.
#[derive(Debug)]
pub struct Plan {
    /// Where [`Report`]s go: the writing end of a pipe, close-on-exec.
    pub report: RawFd,
    /// The reading end of the same pipe, for the child to close: when nobody reads, the parent is gone.
    pub news: RawFd,
    /// Standard input, output and error, where they are not inherited.
    pub streams: [Option<RawFd>; 3],
    /// Namespaces to leave; the child adds those of `wanted` that it could leave.
    pub unshare: UnshareFlags,
    /// Namespaces to leave where that is possible.
    pub wanted: UnshareFlags,
    /// `uid_map` and `gid_map` of a new user namespace.
    pub id_maps: Option<[Vec<u8>; 2]>,
    /// The root.
    pub root: Root,
    /// What goes into it.
    pub nodes: Vec<Node>,
    /// One slot per node for its detached mount.
    pub trees: Vec<RawFd>,
    /// Working directory in the new root; `None` leaves it.
    pub cwd: Option<CString>,
    /// Limits on its resources, soft and hard.
    pub limits: Vec<(Resource, u64)>,
    /// `PTRACE_TRACEME`: stop at exec.
    pub traced: bool,
    /// `ADDR_NO_RANDOMIZE`.
    pub no_aslr: bool,
    /// Die when the thread that called spawn dies.
    pub die_with_parent: bool,
    /// The program's file.
    pub program: Given,
    /// A second file to hand to it open (the guest program of an emulator).
    pub handed_over: Option<Given>,
    /// The arguments, beginning with `argv[0]`.
    pub argv: StringArray,
    /// The environment, `KEY=VALUE` each.
    pub envp: StringArray,
}

impl Plan {
    /// All files that are given by descriptor.
    pub fn files(&self) -> impl Iterator<Item = &Given> {
        std::iter::once(&self.program).chain(&self.handed_over)
    }
}

/// A NULL-terminated array of C strings, as execve(2) takes it.
#[derive(Debug)]
pub struct StringArray {
    pointers: Vec<*const c_char>,
    _strings: Vec<CString>,
}

impl StringArray {
    /// Takes the strings over.
    #[must_use]
    pub fn new(strings: Vec<CString>) -> Self {
        let pointers = strings
            .iter()
            .map(|s| s.as_ptr())
            .chain([ptr::null()])
            .collect();
        Self {
            pointers,
            _strings: strings,
        }
    }

    /// The array itself.
    #[must_use]
    pub fn as_ptr(&self) -> *const *const c_char {
        self.pointers.as_ptr()
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
