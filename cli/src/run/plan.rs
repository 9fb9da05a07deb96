// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Everything that the child needs, made before the fork.

use std::ffi::{CStr, CString, c_char};
use std::os::fd::RawFd;
use std::ptr;

use rustix::process::Resource;
use rustix::thread::UnshareFlags;

/// A place in the new root: a path relative to it, split into the parts that creating it takes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Place {
    /// The whole path.
    pub path: CString,
    /// The folder that holds it.
    pub parent: CString,
    /// Its name in that folder.
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
        /// Where it is mounted; an earlier node made it.
        dest: Place,
        /// Whether it is read-only.
        read_only: bool,
    },
    /// An empty, writable file system.
    Tmpfs {
        /// Where it is mounted; an earlier node made it.
        dest: Place,
        /// The `mode=` option.
        mode: &'static CStr,
    },
    /// procfs, read-only: the PID namespace's own.
    Proc {
        /// Where it is mounted; an earlier node made it.
        dest: Place,
        /// Without a PID namespace, or if the kernel forbids a new procfs, the host's does as well.
        or_hosts: bool,
    },
}

/// How the child gets its root.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Root {
    /// A tmpfs of its own, in a mount namespace of its own.
    Tmpfs,
    /// The host's tree, read-only, in a mount namespace of its own.
    HostReadOnly,
    /// chroot(2) to this directory, given by descriptor.
    Dir(RawFd),
    /// The host's.
    Host,
}

impl Root {
    /// Whether it comes with a mount namespace of its own.
    #[must_use]
    pub fn has_mounts(&self) -> bool {
        matches!(self, Self::Tmpfs | Self::HostReadOnly)
    }
}

/// A file that the child gets as a descriptor.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Given {
    /// The descriptor; the child may put another opening of the same file there.
    pub fd: RawFd,
    /// Set if the program could reach the file: the path at which the child opens it anew, read-only.
    pub view: Option<CString>,
    /// `st_dev` and `st_ino`: what is opened anew must be the same file.
    pub identity: (u64, u64),
}

/// What the child does, in C strings and numbers.
#[derive(Debug)]
pub struct Plan {
    /// Where [`Report`](super::report::Report)s go: the writing end of a pipe, close-on-exec.
    pub report: RawFd,
    /// The reading end of the same pipe, for the child to close: when nobody reads, the parent is gone.
    pub news: RawFd,
    /// Standard input, output and error, where they are not inherited.
    pub streams: [Option<RawFd>; 3],
    /// Namespaces to leave; the child adds those of `wanted` that it could leave.
    pub unshare: UnshareFlags,
    /// Namespaces to leave if possible.
    pub wanted: UnshareFlags,
    /// `uid_map` and `gid_map` of a new user namespace.
    pub id_maps: Option<[Vec<u8>; 2]>,
    /// The program's root.
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
    /// All files that the child gets as descriptors.
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
