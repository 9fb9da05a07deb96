// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What memory a program takes, read where it is about to end and still has all of it: a traced process stops there.
//!
//! What `/proc/PID` says of a process leaves out what the kernel keeps for it without mapping it, as the unused rest of
//! a huge page. What a memory cgroup is charged has all of it.
//!
//! # Safety
//!
//! C library calls that take numbers and pointers to values of this file's own.

#![allow(unsafe_code)]

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::measure::{Subject, middle};

/// A process that is about to end, until this is dropped.
struct Held(Child);

impl Held {
    /// Starts `subject`, in `group` if there is one, and waits until it is about to end.
    fn start(subject: &Subject, group: Option<&Group>) -> Option<Self> {
        let mut command = Command::new(subject.path.to_str().ok()?);
        for argument in &subject.arguments[1..] {
            command.arg(argument.to_str().ok()?);
        }
        command
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut members = match group {
            Some(group) => Some(group.members()?),
            None => None,
        };
        // SAFETY: write(2) and ptrace(PTRACE_TRACEME) are bare system calls, fit for between fork and exec.
        unsafe {
            command.pre_exec(move || {
                if let Some(members) = &mut members {
                    members.write_all(b"0")?; // This process.
                }
                libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0);
                Ok(())
            });
        }
        let held = Self(command.spawn().ok()?);
        let pid = held.pid();
        let mut status = 0;
        let mut asked = false;
        // SAFETY: pid is our traced child; each call takes numbers and a place for the status.
        unsafe {
            while libc::waitpid(pid, &raw mut status, 0) == pid && libc::WIFSTOPPED(status) {
                if status >> 16 == libc::PTRACE_EVENT_EXIT {
                    return Some(held);
                }
                if !asked {
                    libc::ptrace(libc::PTRACE_SETOPTIONS, pid, 0, libc::PTRACE_O_TRACEEXIT);
                    asked = true;
                }
                let signal = match libc::WSTOPSIG(status) {
                    libc::SIGTRAP => 0,
                    other => other,
                };
                libc::ptrace(libc::PTRACE_CONT, pid, 0, signal);
            }
        }
        None
    }

    fn pid(&self) -> i32 {
        self.0.id().cast_signed()
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        // SAFETY: takes numbers; that the process has ended already is no matter.
        unsafe { libc::ptrace(libc::PTRACE_CONT, self.pid(), 0, 0) };
        let _ = self.0.wait();
    }
}

/// The most memory that one run of `subject` had resident at once, in KiB: `VmHWM` where the process is
/// about to end. (`ru_maxrss` of a child begins with what its parent had.)
pub fn peak(subject: &Subject) -> Option<u64> {
    let held = Held::start(subject, None)?;
    let text = fs::read_to_string(format!("/proc/{}/status", held.pid())).ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// How much memory is in use for one process of `subject` that is about to end, in KiB: what a memory cgroup is charged
/// for as many at once as have room, median of three rounds. `None` where no such group can be made.
///
/// A group's count is up to 512 KiB too high or too low (`MEMCG_CHARGE_BATCH` for each processor), all processes together.
pub fn left(subject: &Subject, peak: Option<u64>) -> Option<u64> {
    const ROOM: u64 = 1 << 20; // KiB.
    const MOST: u64 = 200;
    const LEAST: u64 = 10;
    let count = (ROOM / peak?.max(1)).clamp(LEAST, MOST);
    let group = Group::new()?;
    let mut rounds = Vec::new();
    for _ in 0..3 {
        let before = group.usage()?;
        let held: Option<Vec<Held>> = (0..count)
            .map(|_| Held::start(subject, Some(&group)))
            .collect();
        let held = held?;
        rounds.push(group.usage()?.saturating_sub(before) / count / 1024);
        drop(held);
    }
    middle(rounds.into_iter())
}

/// A memory cgroup of this process's own, removed when dropped.
struct Group {
    folder: PathBuf,
    usage: &'static str,
}

impl Group {
    fn new() -> Option<Self> {
        let name = format!("piestart-bench-{}", std::process::id());
        [
            ("/sys/fs/cgroup/memory", "memory.usage_in_bytes"),
            ("/sys/fs/cgroup", "memory.current"),
        ]
        .into_iter()
        .find_map(|(parent, usage)| {
            let folder = Path::new(parent).join(&name);
            fs::create_dir(&folder).ok()?;
            let group = Self { folder, usage };
            group.usage().map(|_| group)
        })
    }

    fn members(&self) -> Option<File> {
        File::options()
            .write(true)
            .open(self.folder.join("cgroup.procs"))
            .ok()
    }

    /// Bytes.
    fn usage(&self) -> Option<u64> {
        let text = fs::read_to_string(self.folder.join(self.usage)).ok()?;
        text.trim().parse().ok()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let _ = fs::remove_dir(&self.folder);
    }
}
