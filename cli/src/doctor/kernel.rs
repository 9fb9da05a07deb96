// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the kernel has: isolation, mseal(2), huge pages. Each is tried where that is possible.
//!
//! # Safety
//! mseal(2) has no safe wrapper, and a page to try it on is mapped and unmapped by hand. The child
//! that finds out whether the call kills makes no other.
#![allow(unsafe_code)]

use std::fs;
use std::path::Path;
use std::ptr;

use nix::libc;
use rustix::io::Errno;
use syscalls::Sysno;

use super::facts::{HugePages, Mseal, Rung};
use crate::run::{self, Isolation, Sandbox, SpawnError};

/// Starts this tool itself on one rung. If it gets as far as execve(2), the rung was reached: that
/// call fails where the tool is dynamically linked, for its loader is not in the empty root.
#[must_use]
pub fn rung(isolation: Isolation) -> Rung {
    let sandbox = Sandbox::new("/proc/self/exe")
        .arg("--version")
        .env_clear()
        .ladder([isolation])
        .stdin(run::Stdio::Null)
        .stdout(run::Stdio::Null)
        .stderr(run::Stdio::Null);
    let problem = match sandbox.spawn() {
        Ok(mut child) => child.wait().err().map(|e| e.to_string()),
        Err(SpawnError::Program { .. }) => None,
        Err(SpawnError::Isolation(steps)) => {
            Some(steps.into_iter().map(|s| s.reason).collect::<String>())
        }
        Err(error @ SpawnError::Setup(_)) => Some(error.to_string()),
    };
    Rung {
        name: isolation.to_string().replace(' ', "_"),
        works: problem.is_none(),
        problem,
    }
}

/// Whether a system call filter (seccomp(2)) kills a process that calls mseal(2): a child finds out.
fn kills_at_mseal() -> bool {
    use nix::sys::wait::{WaitStatus, waitpid};
    // SAFETY: the child makes two system calls and nothing else, which is what a fork of a process with
    // threads may do; with a length of 0 mseal(2) looks at its arguments only.
    match unsafe { nix::unistd::fork() } {
        Ok(nix::unistd::ForkResult::Child) => {
            // SAFETY: a length of 0, as above.
            unsafe { libc::syscall(Sysno::mseal as libc::c_long, 0, 0, 0) };
            // SAFETY: ends the child, which has nothing of its own to clean up (_exit(2)).
            unsafe { libc::_exit(0) }
        }
        Ok(nix::unistd::ForkResult::Parent { child }) => {
            matches!(waitpid(child, None), Ok(WaitStatus::Signaled(..)))
        }
        Err(_) => false,
    }
}

/// Tries mseal(2) on a page of its own, which stays mapped until the process ends.
#[must_use]
pub fn mseal() -> Mseal {
    use rustix::mm::{MapFlags, MprotectFlags, ProtFlags};
    let refused = |problem: String| Mseal {
        works: false,
        holds: false,
        problem: Some(problem),
    };
    if kills_at_mseal() {
        return refused("a system call filter (seccomp) kills processes that call it".into());
    }
    let size = rustix::param::page_size();
    // SAFETY: a new private mapping at an address of the kernel's choice; nothing else uses it.
    let page = unsafe {
        rustix::mm::mmap_anonymous(ptr::null_mut(), size, ProtFlags::READ, MapFlags::PRIVATE)
    };
    let page = match page {
        Ok(page) => page,
        Err(errno) => {
            return refused(format!("mmap: {errno}"));
        }
    };
    // SAFETY: mseal(2) of the whole page mapped above: address, length, no flags.
    let result = unsafe { libc::syscall(Sysno::mseal as libc::c_long, page, size, 0_usize) };
    if result != 0 {
        let error = std::io::Error::last_os_error();
        // SAFETY: the page mapped above, which nothing points into.
        let _ = unsafe { rustix::mm::munmap(page, size) };
        return refused(error.to_string());
    }
    // SAFETY: the page mapped above; more access to it harms nothing.
    let changed =
        unsafe { rustix::mm::mprotect(page, size, MprotectFlags::READ | MprotectFlags::WRITE) };
    Mseal {
        works: true,
        holds: changed == Err(Errno::PERM),
        problem: None,
    }
}

/// Transparent huge pages, and reserved ones.
#[must_use]
pub fn huge_pages() -> HugePages {
    let folder = Path::new("/sys/kernel/mm/transparent_hugepage");
    let meminfo = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    HugePages {
        transparent: fs::read_to_string(folder.join("enabled"))
            .ok()
            .and_then(|text| bracketed(&text)),
        size: number(&folder.join("hpage_pmd_size")),
        reserved: meminfo
            .lines()
            .find_map(|line| line.strip_prefix("HugePages_Total:"))
            .and_then(|count| count.trim().parse().ok()),
    }
}

/// The chosen word of `always [madvise] never`.
fn bracketed(text: &str) -> Option<String> {
    let (_, rest) = text.split_once('[')?;
    rest.split_once(']').map(|(word, _)| word.to_owned())
}

/// The number that the file holds.
pub(super) fn number(path: &Path) -> Option<u64> {
    fs::read_to_string(path).ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chosen_word_is_in_brackets() {
        assert_eq!(
            bracketed("always [madvise] never\n").as_deref(),
            Some("madvise")
        );
        assert_eq!(bracketed("always"), None);
    }
}
