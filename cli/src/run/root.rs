// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The child's root: made from nothing or from the host's tree, and entered.
//!
//! Runs between fork and exec: system calls only, as in [`super::child`].
//!
//! # Safety
//! The `unsafe` here makes system calls that rustix does not have, with live descriptors and structures.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_int};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, IntoRawFd, OwnedFd, RawFd};

use nix::libc;
use rustix::fs::{CWD, Mode, OFlags, ResolveFlags};
use rustix::io::Errno;
use rustix::mount::{
    FsMountFlags, FsOpenFlags, MountAttrFlags, MountPropagationFlags, MoveMountFlags,
    OpenTreeFlags, UnmountFlags,
};
use rustix::thread::UnshareFlags;

use super::plan::{Given, Node, Place, Plan, Root};
use super::raw::{At, Failed, borrow, check};
use super::report::Stage;

/// Makes the root of the plan the child's.
pub(super) fn enter(plan: &mut Plan) -> Result<(), Failed> {
    let root = Stage::Root;
    if plan.root.has_mounts() {
        rustix::mount::mount_change(
            c"/",
            MountPropagationFlags::PRIVATE | MountPropagationFlags::REC,
        )
        .at(root)?;
    }
    match plan.root {
        Root::Tmpfs => enter_tmpfs(plan)?,
        Root::HostReadOnly => view_read_only(plan)?,
        Root::Dir(fd) => {
            rustix::process::fchdir(borrow(fd)).at(root)?;
            rustix::process::chroot(c".").at(root)?;
            rustix::process::chdir(c"/").at(root)?;
        }
        Root::Host => {}
    }
    let Some(cwd) = &plan.cwd else { return Ok(()) };
    if plan.root == Root::Host {
        return rustix::process::chdir(&**cwd).at(Stage::Cwd);
    }
    // Not by chdir(2): a link of /proc leads to where it points, out of any root.
    let folder = rustix::fs::open(c"/", OFlags::PATH | OFlags::CLOEXEC, Mode::empty())
        .and_then(|top| find(&top, cwd, OFlags::DIRECTORY))
        .at(Stage::Cwd)?;
    rustix::process::fchdir(folder).at(Stage::Cwd)
}

/// Builds the root on a tmpfs and makes it the root of this mount namespace.
fn enter_tmpfs(plan: &mut Plan) -> Result<(), Failed> {
    let root = Stage::Root;
    let own_proc = plan.unshare.contains(UnshareFlags::NEWPID);
    // The host's trees are taken while its paths still resolve.
    for (index, (node, tree)) in plan.nodes.iter().zip(&mut plan.trees).enumerate() {
        let taken = match node {
            Node::Bind {
                source, read_only, ..
            } => take_tree(source, *read_only),
            Node::Proc { or_hosts: true, .. } => take_tree(c"/proc", true),
            _ => continue,
        };
        *tree = taken.map_err(|e| Failed(Stage::Node, index as c_int, e))?;
    }
    if plan.files().any(|file| file.view.is_some()) {
        view_read_only(plan)?;
    }
    let tmpfs = new_mount(c"tmpfs", Some(c"0755"), MountAttrFlags::empty()).at(root)?;
    let moved = rustix::mount::move_mount(
        &tmpfs,
        c"",
        CWD,
        c"/",
        MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH,
    );
    moved.at(root)?;
    rustix::process::fchdir(&tmpfs).at(root)?;
    let mut making = Making {
        root: tmpfs.as_fd(),
        own_proc,
        own: [0; 4],
    };
    making.remember(&tmpfs).at(root)?;
    for (index, (node, tree)) in plan.nodes.iter().zip(&plan.trees).enumerate() {
        making
            .node(node, *tree)
            .map_err(|e| Failed(Stage::Node, index as c_int, e))?;
    }
    set_read_only(tmpfs.as_fd(), c"", false).at(root)?;
    // pivot_root(2), "pivot_root(".", ".")": the old root lies on top of the new one until unmounted.
    match rustix::process::pivot_root(c".", c".") {
        Ok(()) => rustix::mount::unmount(c".", UnmountFlags::DETACH).at(root)?,
        // The root is the initial ramfs, which cannot be pivoted away from.
        Err(Errno::INVAL) => rustix::process::chroot(c".").at(root)?,
        Err(errno) => return Err(Failed(root, 0, errno)),
    }
    rustix::process::chdir(c"/").at(root)
}

/// Makes everything of the host in this mount namespace read-only (bound trees were taken before), and opens the program's files there: neither `/proc/self/exe` nor a descriptor of it leads to a mount
/// through which the host's file can be written.
fn view_read_only(plan: &Plan) -> Result<(), Failed> {
    set_read_only(CWD, c"/", true).at(Stage::Root)?;
    for (index, file) in plan.files().enumerate() {
        let flags = if index == 0 {
            OFlags::PATH
        } else {
            // Does not wait for the writer of a FIFO, should the path be one by now.
            OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY
        };
        open_anew(file, flags).map_err(|e| Failed(Stage::File, index as c_int, e))?;
    }
    Ok(())
}

/// Replaces the file's descriptor by one of this mount namespace.
fn open_anew(file: &Given, flags: OFlags) -> rustix::io::Result<()> {
    let Some(place) = &file.view else {
        return Ok(());
    };
    // A link of /proc would lead to the mount that the file was opened through, in the caller's namespace.
    let new = rustix::fs::openat2(
        CWD,
        &**place,
        flags | OFlags::CLOEXEC,
        Mode::empty(),
        ResolveFlags::NO_SYMLINKS,
    )?;
    let stat = rustix::fs::fstat(&new)?;
    if (stat.st_dev, stat.st_ino) != file.identity {
        return Err(Errno::STALE);
    }
    // SAFETY: dup3(2) of an open descriptor over one of the plan, whose number alone is used from here on.
    check(unsafe { libc::dup3(new.as_raw_fd(), file.fd, libc::O_CLOEXEC) }.into()).map(drop)
}

/// A detached copy of the mount tree at `source`.
fn take_tree(source: &CStr, read_only: bool) -> rustix::io::Result<RawFd> {
    let flags = OpenTreeFlags::OPEN_TREE_CLONE
        | OpenTreeFlags::OPEN_TREE_CLOEXEC
        | OpenTreeFlags::AT_RECURSIVE;
    let tree = rustix::mount::open_tree(CWD, source, flags)?;
    if read_only {
        set_read_only(tree.as_fd(), c"", true)?;
    }
    Ok(tree.into_raw_fd())
}

/// Makes the mount at `path` (of `at`, if that is empty), or all below it, read-only (mount_setattr(2)).
fn set_read_only(at: BorrowedFd<'_>, path: &CStr, recursive: bool) -> rustix::io::Result<()> {
    // SAFETY: mount_attr is plain numbers.
    let mut attributes: libc::mount_attr = unsafe { std::mem::zeroed() };
    attributes.attr_set = libc::MOUNT_ATTR_RDONLY;
    let flags = libc::AT_EMPTY_PATH | if recursive { libc::AT_RECURSIVE } else { 0 };
    // SAFETY: mount_setattr(2): an open descriptor, a path, a live struct and its size.
    let result = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            at.as_raw_fd(),
            path.as_ptr(),
            flags,
            &raw const attributes,
            size_of::<libc::mount_attr>(),
        )
    };
    check(result).map(drop)
}

/// A new, detached file system.
fn new_mount(
    kind: &CStr,
    mode: Option<&CStr>,
    attributes: MountAttrFlags,
) -> rustix::io::Result<OwnedFd> {
    let context = rustix::mount::fsopen(kind, FsOpenFlags::FSOPEN_CLOEXEC)?;
    if let Some(mode) = mode {
        rustix::mount::fsconfig_set_string(&context, c"mode", mode)?;
    }
    rustix::mount::fsconfig_create(&context)?;
    rustix::mount::fsmount(
        &context,
        FsMountFlags::FSMOUNT_CLOEXEC,
        MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NODEV | attributes,
    )
}

/// Opens, as a place alone (`O_PATH`), what `path` names in the root `root`, links of any kind included.
fn find(root: impl AsFd, path: &CStr, flags: OFlags) -> rustix::io::Result<OwnedFd> {
    let mut result = Err(Errno::AGAIN);
    // EAGAIN: something was renamed meanwhile (openat2(2), RESOLVE_IN_ROOT).
    for _ in 0..16 {
        result = rustix::fs::openat2(
            root.as_fd(),
            path,
            flags | OFlags::PATH | OFlags::CLOEXEC,
            Mode::empty(),
            ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS,
        );
        if !matches!(result, Err(Errno::AGAIN)) {
            break;
        }
    }
    result
}

/// The new root while it is being filled.
struct Making<'a> {
    root: BorrowedFd<'a>,
    /// Whether this process has a PID namespace of its own.
    own_proc: bool,
    /// `st_dev` of the file systems that are the root's own.
    own: [u64; 4],
}

impl Making<'_> {
    /// Counts the file system of `mount` among the root's own.
    fn remember(&mut self, mount: impl AsFd) -> rustix::io::Result<()> {
        let stat = rustix::fs::fstat(mount)?;
        if let Some(free) = self.own.iter_mut().find(|dev| **dev == 0) {
            *free = stat.st_dev;
        }
        Ok(())
    }

    /// The folder for something new; `EROFS` if it is the host's, where nothing is created.
    fn parent(&self, place: &Place) -> rustix::io::Result<OwnedFd> {
        let parent = find(self.root, &place.parent, OFlags::DIRECTORY)?;
        let stat = rustix::fs::fstat(&parent)?;
        if self.own.contains(&stat.st_dev) {
            Ok(parent)
        } else {
            Err(Errno::ROFS)
        }
    }

    /// Puts one node in its place.
    fn node(&mut self, node: &Node, tree: RawFd) -> rustix::io::Result<()> {
        match node {
            Node::Dir(place) => match find(self.root, &place.path, OFlags::DIRECTORY) {
                Err(Errno::NOENT) => {
                    let mode = Mode::from_raw_mode(0o755);
                    rustix::fs::mkdirat(self.parent(place)?, &*place.name, mode)
                }
                found => found.map(drop),
            },
            Node::File(place) => match find(self.root, &place.path, OFlags::empty()) {
                Err(Errno::NOENT) => {
                    let flags = OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY | OFlags::CLOEXEC;
                    let mode = Mode::from_raw_mode(0o444);
                    rustix::fs::openat(self.parent(place)?, &*place.name, flags, mode).map(drop)
                }
                found => found.map(drop),
            },
            Node::Symlink(text, place) => {
                rustix::fs::symlinkat(&**text, self.parent(place)?, &*place.name)
            }
            Node::Bind { dest, .. } => self.attach(borrow(tree), dest),
            Node::Tmpfs { dest, mode } => {
                let tmpfs = new_mount(c"tmpfs", Some(mode), MountAttrFlags::empty())?;
                self.remember(&tmpfs)?;
                self.attach(tmpfs.as_fd(), dest)
            }
            Node::Proc { dest, or_hosts } => {
                let new = if self.own_proc {
                    let attributes =
                        MountAttrFlags::MOUNT_ATTR_RDONLY | MountAttrFlags::MOUNT_ATTR_NOEXEC;
                    new_mount(c"proc", None, attributes)
                } else {
                    Err(Errno::PERM)
                };
                match new {
                    Ok(proc) => self.attach(proc.as_fd(), dest),
                    Err(_) if *or_hosts => self.attach(borrow(tree), dest),
                    Err(errno) => Err(errno),
                }
            }
        }
    }

    /// Mounts `from` at `dest`.
    fn attach(&self, from: BorrowedFd<'_>, dest: &Place) -> rustix::io::Result<()> {
        let dest = find(self.root, &dest.path, OFlags::empty())?;
        rustix::mount::move_mount(
            from,
            c"",
            dest,
            c"",
            MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH | MoveMountFlags::MOVE_MOUNT_T_EMPTY_PATH,
        )
    }
}
