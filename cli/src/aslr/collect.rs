// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Starting a program again and again, and reading where the kernel put things.
//!
//! Each start is stopped behind execve(2), before the first instruction: what is seen is the kernel's doing
//! alone, and no code of the program ever runs.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc;

use anyhow::{Context, bail};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;
use object::elf;
use serde::Serialize;

use super::registers;
use crate::elf::Elf;
use crate::exit;
use crate::run::{Isolation, Qemu, Sandbox, Stdio};

/// What has an address of its own in a new process.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// The program.
    Image,
    /// Its loader.
    Loader,
    /// The brk area.
    Heap,
    /// New mappings.
    Mmap,
    /// The stack.
    Stack,
    /// The kernel's shared object.
    Vdso,
}

impl Region {
    /// All of them, in the order of every output.
    pub const ALL: [Self; 6] = [
        Self::Image,
        Self::Loader,
        Self::Heap,
        Self::Mmap,
        Self::Stack,
        Self::Vdso,
    ];

    /// As people write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Loader => "loader",
            Self::Heap => "heap",
            Self::Mmap => "mmap",
            Self::Stack => "stack",
            Self::Vdso => "vDSO",
        }
    }

    /// Which address is taken, exactly.
    #[must_use]
    pub fn what(self) -> &'static str {
        match self {
            Self::Image => "page of the lowest PT_LOAD: p_vaddr + AT_ENTRY - e_entry",
            Self::Loader => "load address of the PT_INTERP file: AT_BASE",
            Self::Heap => "start of the brk area: start_brk in /proc/PID/stat",
            Self::Mmap => {
                "page that the kernel gives to an mmap(2) made before the first instruction"
            }
            Self::Stack => "stack pointer at the first instruction",
            Self::Vdso => "start of the vDSO: AT_SYSINFO_EHDR",
        }
    }
}

/// The addresses of one start, in the order of [`Region::ALL`].
pub type Sample = [Option<u64>; Region::ALL.len()];

/// All starts of one file.
#[derive(Debug)]
pub struct Collected {
    /// One per start.
    pub samples: Vec<Sample>,
    /// In what root they were started.
    pub isolation: Isolation,
}

/// Starts `elf` `starts` times; `tick` is called with the number done.
///
/// # Errors
/// It cannot be started, or not looked at.
pub fn collect(
    elf: &Elf,
    starts: u32,
    no_aslr: bool,
    mut tick: impl FnMut(u32),
) -> anyhow::Result<Collected> {
    // A loader is looked for in the root, by the kernel itself.
    let ladder = match elf.interpreter() {
        Some(_) => vec![Isolation::None],
        None => Isolation::LADDER.into(),
    };
    let sandbox = Sandbox::new(&elf.path)
        .arg0("x")
        .env_clear()
        .stdin(Stdio::Null)
        .stdout(Stdio::Null)
        .stderr(Stdio::Null)
        .qemu(Qemu::Never)
        .ladder(ladder)
        .no_aslr(no_aslr)
        .die_with_parent(true)
        .must_be(elf.stamp.clone())
        .traced(true);
    let workers = std::thread::available_parallelism().map_or(1, |n| n.get().min(8));
    let next = AtomicU32::new(0);
    let stop = AtomicBool::new(false);
    let (news, done) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..workers {
            let (news, sandbox, next, stop) = (news.clone(), &sandbox, &next, &stop);
            // A tracee belongs to the thread that started it.
            scope.spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    if index >= starts {
                        break;
                    }
                    let found = one(sandbox, elf);
                    if found.is_err() {
                        stop.store(true, Ordering::Relaxed);
                    }
                    if news.send((index, found)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(news);
        let mut samples = vec![Sample::default(); starts as usize];
        let mut isolation = Isolation::None;
        let mut count = 0;
        let mut failed = None;
        for (index, found) in done {
            match found {
                Ok((sample, reached)) => {
                    samples[index as usize] = sample;
                    isolation = reached;
                    count += 1;
                    tick(count);
                }
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        match failed {
            Some(error) => Err(error),
            None => Ok(Collected { samples, isolation }),
        }
    })
}

/// One start.
fn one(sandbox: &Sandbox, elf: &Elf) -> anyhow::Result<(Sample, Isolation)> {
    // 124 to 127 are for the program of `run` alone.
    let child = sandbox
        .spawn()
        .map_err(|error| exit::Failure::new(exit::UNAVAILABLE, error.to_string()))?;
    let isolation = child.isolation();
    let sample = look(Pid::from_raw(child.id()), elf)
        .with_context(|| format!("{}: looking at it", elf.path.display()))?;
    // Dropping the child kills it.
    drop(child);
    Ok((sample, isolation))
}

/// Reads the addresses of `pid`, which execve(2) is about to leave.
fn look(pid: Pid, elf: &Elf) -> anyhow::Result<Sample> {
    match waitpid(pid, Some(WaitPidFlag::__WALL))? {
        WaitStatus::Stopped(..) => {}
        status => bail!("it did not stop behind execve: {status:?}"),
    }
    let auxv = Auxv::read(Path::new(&format!("/proc/{pid}/auxv")))?;
    let entry = auxv.get(AT_ENTRY).context("its auxv has no AT_ENTRY")?;
    let bias = entry.wrapping_sub(elf.e_entry);
    let lowest = elf
        .segments_of(elf::PT_LOAD.0)
        .map(|s| s.p_vaddr)
        .min()
        .context("it has no PT_LOAD")?;
    let page = !(rustix::param::page_size() as u64 - 1);
    let stat = format!("/proc/{pid}/stat");
    let heap = start_brk(&std::fs::read_to_string(&stat).with_context(|| stat.clone())?);
    let found = registers::look(pid)?;
    Ok(Region::ALL.map(|region| match region {
        Region::Image => Some(bias.wrapping_add(lowest) & page),
        Region::Loader => auxv.get(AT_BASE).filter(|base| *base != 0),
        Region::Heap => heap,
        Region::Mmap => Some(found.page),
        Region::Stack => Some(found.stack_pointer),
        Region::Vdso => auxv.get(AT_SYSINFO_EHDR),
    }))
}

// <https://docs.kernel.org/userspace-api/ELF.html>, `include/uapi/linux/auxvec.h`.
const AT_BASE: u64 = 7;
const AT_ENTRY: u64 = 9;
const AT_SYSINFO_EHDR: u64 = 33;

/// The auxiliary vector, as the kernel shows it.
struct Auxv(Vec<u8>);

impl Auxv {
    fn read(path: &Path) -> anyhow::Result<Self> {
        let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
        Ok(Self(bytes))
    }

    fn get(&self, wanted: u64) -> Option<u64> {
        let word = |bytes: &[u8]| bytes.try_into().map(u64::from_ne_bytes).unwrap_or(0);
        self.0
            .chunks_exact(16)
            .find(|pair| word(&pair[..8]) == wanted)
            .map(|pair| word(&pair[8..]))
    }
}

/// Field 47 of `/proc/PID/stat` (proc_pid_stat(5)); 0 stands for "not to be seen".
fn start_brk(stat: &str) -> Option<u64> {
    // The name, field 2, is in parentheses and may hold anything.
    let (_, rest) = stat.rsplit_once(')')?;
    let value = rest.split_ascii_whitespace().nth(47 - 3)?.parse().ok()?;
    (value != 0).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn start_brk_is_field_47_whatever_the_name() {
        let fields: Vec<String> = (3..=52).map(|n| (n * 10).to_string()).collect();
        let stat = format!("1 (a) b) {}", fields.join(" "));
        assert_eq!(start_brk(&stat), Some(470));
        assert_eq!(start_brk(&stat.replace(" 470 ", " 0 ")), None);
        assert_eq!(start_brk("1 (a) S 1"), None);
    }
}
