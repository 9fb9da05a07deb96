// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Starting a program again and again, and reading where the kernel put things.
//!
//! Each start is stopped after execve(2), before the first instruction: what is seen is the kernel's work
//! alone, and no code of the program runs. Or it is stopped at its main, to see what start code has changed.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc;

use anyhow::Context;
use nix::libc;
use object::elf;
use serde::Serialize;
use syscalls::Sysno;

use crate::elf::Elf;
use crate::exit;
use crate::live::WayToMain;
use crate::proc::{Tracee, auxv, stat};
use crate::run::{Isolation, Qemu, Sandbox, Stdio};
use crate::ui::Shown as _;

/// When a start is looked at.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum At {
    /// Before the first instruction: none of the program's code runs.
    #[default]
    Exec,
    /// At main, or at the first system call that no start code makes: an image that moves itself has moved.
    Main,
}

impl At {
    /// In words, after "stopped".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Exec => "before its first instruction",
            Self::Main => "at its main",
        }
    }
}

/// A part of a new process that has an address of its own.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// The program's image.
    Image,
    /// Its dynamic loader.
    Loader,
    /// The brk area.
    Heap,
    /// New mappings.
    Mmap,
    /// The stack.
    Stack,
    /// The kernel's shared object (vdso(7)).
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

    /// Its name in the output.
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

    /// Exactly which address is taken.
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
/// It cannot be started, or cannot be traced.
pub fn collect(
    elf: &Elf,
    starts: u32,
    (no_aslr, at): (bool, At),
    mut tick: impl FnMut(u32),
) -> anyhow::Result<Collected> {
    // The kernel opens the loader by its path in the root.
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
    let (news, done) = mpsc::channel();
    let work = Work {
        sandbox: &sandbox,
        look: Look::new(elf, at)?,
        elf,
        starts,
        next: AtomicU32::new(0),
        stop: AtomicBool::new(false),
    };
    let work = &work;
    std::thread::scope(|scope| {
        let workers = std::thread::available_parallelism().map_or(1, |n| n.get().min(8));
        for _ in 0..workers {
            let news = news.clone();
            // A tracee belongs to the thread that started it.
            scope.spawn(move || work.run(&news));
        }
        drop(news);
        gather(starts, done, &mut tick)
    })
}

/// What the threads share.
struct Work<'a> {
    sandbox: &'a Sandbox,
    elf: &'a Elf,
    look: Look,
    starts: u32,
    next: AtomicU32,
    stop: AtomicBool,
}

/// The number of a start, and what it showed.
type Started = (u32, anyhow::Result<(Sample, Isolation)>);

impl Work<'_> {
    /// Makes starts until there are enough, or one has failed.
    fn run(&self, news: &mpsc::Sender<Started>) {
        while !self.stop.load(Ordering::Relaxed) {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            if index >= self.starts {
                break;
            }
            let found = one(self.sandbox, self.elf, &self.look);
            if found.is_err() {
                self.stop.store(true, Ordering::Relaxed);
            }
            if news.send((index, found)).is_err() {
                break;
            }
        }
    }
}

/// Puts the starts in order as they come in.
fn gather(
    starts: u32,
    done: mpsc::Receiver<Started>,
    tick: &mut impl FnMut(u32),
) -> anyhow::Result<Collected> {
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
}

/// One start.
fn one(sandbox: &Sandbox, elf: &Elf, look: &Look) -> anyhow::Result<(Sample, Isolation)> {
    // 124 to 127 are for the program of `run` alone.
    let child = sandbox
        .spawn()
        .map_err(|error| exit::Failure::new(exit::UNAVAILABLE, error.to_string()))?;
    let isolation = child.isolation();
    let sample = look
        .at(child.id())
        .with_context(|| format!("{}: looking at it", elf.path.shown()))?;
    // Dropping the child kills it.
    drop(child);
    Ok((sample, isolation))
}

/// How to look at the starts of one program: what its file says about it.
struct Look {
    e_entry: u64,
    lowest: u64,
    way: Option<WayToMain>,
}

impl Look {
    /// At the starts of `elf`, at the moment `at`.
    fn new(elf: &Elf, at: At) -> anyhow::Result<Self> {
        let loads = elf.segments_of(elf::PT_LOAD.0);
        Ok(Self {
            e_entry: elf.e_entry,
            lowest: loads
                .map(|s| s.p_vaddr)
                .min()
                .with_context(|| format!("{}: has no PT_LOAD", elf.path.shown()))?,
            way: (at == At::Main).then(|| WayToMain::of(elf)),
        })
    }

    /// Reads the addresses of `pid`, which is stopped at the end of its execve(2); that of its image when it has
    /// gone its way.
    fn at(&self, pid: i32) -> anyhow::Result<Sample> {
        let mut tracee = Tracee::take(pid, self.way.map(|_| WayToMain::LIMIT))?;
        let auxv = auxv::of(pid, tracee.format())?;
        let entry = auxv::value(&auxv, libc::AT_ENTRY).context("its auxv has no AT_ENTRY")?;
        let mut bias = entry.wrapping_sub(self.e_entry);
        let page = !(rustix::param::page_size() as u64 - 1);
        let stack = tracee.registers()?.sp();
        // Now: the way may end inside a system call, where no other can be made.
        let mmap = new_mapping(&mut tracee)?;
        if let Some(way) = self.way {
            bias = bias.wrapping_add(way.go(&mut tracee, bias)?);
        }
        let heap = stat::start_brk(pid)?;
        Ok(Region::ALL.map(|region| match region {
            Region::Image => Some(bias.wrapping_add(self.lowest) & page),
            Region::Loader => auxv::value(&auxv, libc::AT_BASE).filter(|base| *base != 0),
            Region::Heap => heap,
            Region::Mmap => Some(mmap),
            Region::Stack => Some(stack),
            Region::Vdso => auxv::value(&auxv, libc::AT_SYSINFO_EHDR),
        }))
    }
}

/// Where the kernel puts a new mapping: one page, anonymous, without access, at no given address.
fn new_mapping(tracee: &mut Tracee) -> anyhow::Result<u64> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    let args = [
        0,
        rustix::param::page_size() as u64,
        u64::from(libc::PROT_NONE.unsigned_abs()),
        u64::from(flags.unsigned_abs()),
        u64::MAX,
        0,
    ];
    tracee.call(Sysno::mmap, args)
}
