// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! One run: from before the program is asked for to after its end, and what the kernel counted.
//!
//! # Safety
//!
//! C library calls that take pointers to values of this file's own.

#![allow(unsafe_code)]

use std::ffi::CString;
use std::mem::MaybeUninit;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// A program to run again and again.
#[derive(Debug)]
pub struct Subject {
    pub(crate) path: CString,
    pub(crate) arguments: Vec<CString>,
    /// Status that says that all is well.
    status: i32,
    /// Where its output goes, when it has any: nowhere.
    nowhere: Option<std::fs::File>,
    /// The runs so far.
    pub runs: Vec<Run>,
}

/// What one run cost.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// From the call that starts the process to the return of the one that waits for it.
    pub time: Duration,
    /// Page faults that needed no input (getrusage(2), `ru_minflt`).
    pub faults: i64,
}

impl Subject {
    /// `path` with `arguments` after its name; it must exit with `status`.
    pub fn new(path: &Path, arguments: &[&str], status: i32) -> Result<Self> {
        let text = |bytes: &[u8]| CString::new(bytes).context("a zero byte in an argument");
        let path = text(path.as_os_str().as_bytes())?;
        let mut all = vec![path.clone()];
        for argument in arguments {
            all.push(text(argument.as_bytes())?);
        }
        Ok(Self {
            path,
            arguments: all,
            status,
            nowhere: None,
            runs: Vec::new(),
        })
    }

    /// The same program, its input empty and its output thrown away, which costs it a system call each.
    pub fn without_input_and_output(mut self) -> Result<Self> {
        let null = std::fs::File::options()
            .read(true)
            .write(true)
            .open("/dev/null")?;
        self.nowhere = Some(null);
        Ok(self)
    }

    /// Runs it once more and keeps what it cost.
    pub fn run(&mut self) -> Result<()> {
        let run = self.once()?;
        self.runs.push(run);
        Ok(())
    }

    /// Runs it and forgets what it cost: reads its file into memory.
    pub fn warm_up(&self) -> Result<()> {
        self.once().map(drop)
    }

    fn once(&self) -> Result<Run> {
        let mut argv: Vec<*mut libc::c_char> = self
            .arguments
            .iter()
            .map(|argument| argument.as_ptr().cast_mut())
            .collect();
        argv.push(ptr::null_mut());
        let environment = [ptr::null_mut()];
        let mut pid = 0;
        let mut status = 0;
        let mut usage = MaybeUninit::<libc::rusage>::zeroed();
        let actions = Actions::new(self.nowhere.as_ref())?;
        let before = Instant::now();
        // SAFETY: argv and the environment end with null pointers and live until the call returns.
        let error = unsafe {
            libc::posix_spawn(
                &raw mut pid,
                self.path.as_ptr(),
                actions.as_ptr(),
                ptr::null(),
                argv.as_ptr(),
                environment.as_ptr(),
            )
        };
        if error != 0 {
            let error = std::io::Error::from_raw_os_error(error);
            return Err(error).with_context(|| format!("cannot run {:?}", self.path));
        }
        // SAFETY: pid is our child; the two places are written by the call.
        let waited = unsafe { libc::wait4(pid, &raw mut status, 0, usage.as_mut_ptr()) };
        let time = before.elapsed();
        if waited != pid {
            return Err(std::io::Error::last_os_error()).context("wait4");
        }
        // SAFETY: zeroed at first, which is a valid rusage, and filled by wait4.
        let usage = unsafe { usage.assume_init() };
        if !libc::WIFEXITED(status) || libc::WEXITSTATUS(status) != self.status {
            bail!(
                "{:?} ended with wait status {status:#x} instead of exit status {}",
                self.path,
                self.status
            );
        }
        Ok(Run {
            time,
            faults: usage.ru_minflt,
        })
    }

    /// The shortest time.
    pub fn minimum(&self) -> Duration {
        self.runs
            .iter()
            .map(|run| run.time)
            .min()
            .unwrap_or_default()
    }

    /// The time that half of the runs did not exceed.
    pub fn median(&self) -> Duration {
        middle(self.runs.iter().map(|run| run.time)).unwrap_or_default()
    }

    /// The median of the page faults.
    pub fn faults(&self) -> i64 {
        middle(self.runs.iter().map(|run| run.faults)).unwrap_or_default()
    }
}

/// What is done to the file descriptors of the new process.
struct Actions(Option<Box<libc::posix_spawn_file_actions_t>>);

impl Actions {
    fn new(nowhere: Option<&std::fs::File>) -> Result<Self> {
        use std::os::fd::AsRawFd;
        let Some(file) = nowhere else {
            return Ok(Self(None));
        };
        let mut actions = Box::new(MaybeUninit::uninit());
        // SAFETY: init fills the place; the other call takes what it filled, and numbers.
        let actions = unsafe {
            libc::posix_spawn_file_actions_init(actions.as_mut_ptr());
            let mut actions = actions.assume_init();
            for standard in 0..3 {
                libc::posix_spawn_file_actions_adddup2(
                    &raw mut *actions,
                    file.as_raw_fd(),
                    standard,
                );
            }
            actions
        };
        Ok(Self(Some(actions)))
    }

    fn as_ptr(&self) -> *const libc::posix_spawn_file_actions_t {
        self.0.as_deref().map_or(ptr::null(), ptr::from_ref)
    }
}

impl Drop for Actions {
    fn drop(&mut self) {
        if let Some(actions) = &mut self.0 {
            // SAFETY: filled by init, and not used again.
            unsafe { libc::posix_spawn_file_actions_destroy(&raw mut **actions) };
        }
    }
}

/// The middle one of some values.
pub fn middle<T: Ord + Copy>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

/// Keeps this process and its children on one processor, the last one there is, so that no run pays
/// for moving. Returns its number.
pub fn stay_on_one_processor() -> Result<usize> {
    let count = std::thread::available_parallelism()?.get();
    let last = count - 1;
    // SAFETY: a cpu_set_t is bits, all zero at first; CPU_SET writes one of them.
    let set = unsafe {
        let mut set = MaybeUninit::<libc::cpu_set_t>::zeroed().assume_init();
        libc::CPU_SET(last, &mut set);
        set
    };
    // SAFETY: the set is this function's own.
    let result = unsafe { libc::sched_setaffinity(0, size_of_val(&set), &raw const set) };
    if result != 0 {
        return Err(std::io::Error::last_os_error()).context("sched_setaffinity");
    }
    Ok(last)
}

/// Instructions that `path` executes from its first to its last, by valgrind's callgrind.
pub fn instructions(path: &Path) -> Option<u64> {
    let valgrind = which::which("valgrind").ok()?;
    let out = tempfile::NamedTempFile::new().ok()?;
    let output = std::process::Command::new(valgrind)
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", out.path().display()))
        .arg(path)
        .output()
        .ok()?;
    output.status.code()?;
    let text = std::fs::read_to_string(out.path()).ok()?;
    let line = text
        .lines()
        .find(|line| line.starts_with("summary:") || line.starts_with("totals:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
