// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A place where a suite runs as an ordinary user, also where root has started it.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::setup::quiet;

/// Who runs what root must not: the kernel's number for a user that it does not know, on most systems `nobody`.
const NOBODY: u32 = 65534;

/// A folder that every user may enter, outside root's own; it goes when this does.
#[derive(Debug)]
pub struct Place {
    folder: tempfile::TempDir,
    root: bool,
}

impl Place {
    /// An empty one.
    pub fn new() -> Result<Self> {
        let folder = tempfile::tempdir().context("no temporary folder")?;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755))?;
        // A new file belongs to who makes it.
        let root = fs::metadata(folder.path())?.uid() == 0;
        Ok(Self { folder, root })
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Copies a file, or a folder with all that is in it, to be read and run.
    pub fn copy(&self, from: &Path, name: &str) -> Result<()> {
        let mut copy = Command::new("cp");
        quiet(copy.arg("-r").arg(from).arg(self.path(name)))?;
        quiet(
            Command::new("chmod")
                .args(["-R", "a+rX"])
                .arg(self.path(name)),
        )
    }

    /// The folder that the user may write to.
    pub fn run(&self) -> Result<PathBuf> {
        let folder = self.path("run");
        fs::create_dir_all(&folder)?;
        if self.root {
            chown(&folder, Some(NOBODY), Some(NOBODY))?;
        }
        Ok(folder)
    }

    /// Has `command` run as that user.
    pub fn as_user(&self, command: &mut Command) {
        if self.root {
            command.uid(NOBODY).gid(NOBODY);
        }
        command.env("HOME", self.path("run"));
    }
}

#[cfg(test)]
mod tests {
    use super::{NOBODY, Place};
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;
    use std::process::Command;

    #[test]
    fn what_runs_there_is_not_root_and_may_write_to_its_folder_alone() {
        let place = Place::new().expect("a place");
        let closed = place.path("closed");
        fs::write(&closed, "read").expect("writes");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).expect("chmod");
        place.copy(&closed, "open").expect("copies");
        let mut command = Command::new("sh");
        let script = "id -u; cat ../open; echo x > new; echo x > ../new";
        command
            .args(["-c", script])
            .current_dir(place.run().expect("a folder"));
        place.as_user(&mut command);
        let output = command.output().expect("sh");
        let user = if place.root {
            NOBODY
        } else {
            fs::metadata(place.path("run"))
                .map(|run| std::os::unix::fs::MetadataExt::uid(&run))
                .expect("there")
        };
        assert_eq!(
            String::from_utf8_lossy(&output.stdout),
            format!("{user}\nread")
        );
        assert!(place.path("run/new").exists());
        assert_eq!(place.path("new").exists(), !place.root);
    }
}
