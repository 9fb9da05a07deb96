// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A memory cgroup that is made and removed: only root can, and not everywhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The group.
pub struct Cgroup {
    folder: PathBuf,
    /// The file that says how much is in use.
    usage: &'static str,
}

impl Cgroup {
    /// One that may use so many bytes, of whichever version of the interface there is.
    pub fn with(bytes: u64) -> Option<Self> {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("piestart-test-{}-{number}", std::process::id());
        for (root, limit, usage) in [
            (
                "/sys/fs/cgroup/memory",
                "memory.limit_in_bytes",
                "memory.usage_in_bytes",
            ),
            ("/sys/fs/cgroup", "memory.max", "memory.current"),
        ] {
            let folder = Path::new(root).join(&name);
            if fs::create_dir(&folder).is_err() {
                continue;
            }
            let group = Self { folder, usage };
            let limited = fs::write(group.folder.join(limit), bytes.to_string()).is_ok();
            let swap = group.folder.join("memory.swap.max");
            let no_swap = !swap.exists() || fs::write(swap, "0").is_ok();
            if limited && no_swap {
                return Some(group);
            }
        }
        None
    }

    /// The file by which a process goes into it.
    pub fn procs(&self) -> PathBuf {
        self.folder.join("cgroup.procs")
    }

    /// The file that says how many bytes are in use.
    pub fn usage(&self) -> PathBuf {
        self.folder.join(self.usage)
    }
}

impl Drop for Cgroup {
    fn drop(&mut self) {
        // What the kernel killed for want of memory leaves a moment after it has been waited for.
        for _ in 0..100 {
            if fs::remove_dir(&self.folder).is_ok() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        eprintln!("{} is left", self.folder.display());
    }
}
