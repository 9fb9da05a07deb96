// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! An empty directory on disk, the root of a program that cannot have a tmpfs.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;

/// `nobody` on every distribution.
const NOBODY: u32 = 65534;

/// An empty directory on disk, for chroot(2); removed with its owner.
#[derive(Debug)]
pub(super) struct EmptyDir {
    pub(super) fd: OwnedFd,
    _dir: tempfile::TempDir,
}

impl EmptyDir {
    pub(super) fn new() -> io::Result<Self> {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::Builder::new()
            .prefix("piestart-root-")
            .permissions(std::fs::Permissions::from_mode(0o555))
            .tempdir()?;
        let fd = File::open(dir.path())?;
        // Its owner can make it writable, and user 0 without capabilities is still user 0. Where nobody else
        // can own it, it goes before its time: nothing can be made in a folder that is gone.
        if rustix::fs::fchown(&fd, Some(rustix::fs::Uid::from_raw(NOBODY)), None).is_err() {
            std::fs::remove_dir(dir.path())?;
        }
        Ok(Self {
            fd: fd.into(),
            _dir: dir,
        })
    }
}
