// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Starting a program in an empty root and stopping it where its own code begins.

use std::io::Read;
use std::time::Duration;

use anyhow::Context;
use nix::libc;
use nix::sys::signal::Signal;
use object::elf;
use piestart::elf::memory::Memory as _;
use syscalls::Sysno;

use super::process::Protection;
use super::seen::{Live, Reached};
use crate::elf::{Elf, Segment, names};
use crate::exit;
use crate::machine::known::is_native;
use crate::proc::calls::Numbered;
use crate::proc::{Resume, Stop, Tracee, auxv};
use crate::run::{Isolation, Sandbox, SpawnError, Stdio};
use crate::ui::Shown as _;
use crate::ui::{self, hex};

/// How long a program may take to its `main`.
const LIMIT: Duration = Duration::from_secs(10);

/// Where to stop.
#[derive(Clone, Copy)]
enum Goal {
    /// At this link address, which is the first instruction of `main` or the entry.
    Address(u64, Reached),
    /// At the first system call that is not one of [`Numbered::is_start_call`].
    SystemCall,
}

/// Starts `elf` stopped, in an empty root, lets it run to its `main`, its entry or its first system call of
/// its own, and looks at it there, also at its `slots` (link addresses). It is killed there.
///
/// # Errors
/// The machine cannot do it: another architecture, no isolation, no ptrace(2). A program that cannot be
/// executed is not an error but [`Reached::Ended`].
pub(crate) fn look(elf: &Elf, slots: &[u64]) -> anyhow::Result<Live> {
    look_at(elf, slots, goal(elf), &mut |_, _| {})
}

/// Like [`look`], but runs to the first system call that no start code makes. There `inspect` gets the load
/// bias and a function that reads the words of the program's memory.
///
/// # Errors
/// As [`look`].
pub(crate) fn starts(elf: &Elf, inspect: Inspect<'_>) -> anyhow::Result<Live> {
    look_at(elf, &[], Goal::SystemCall, inspect)
}

/// See [`starts`].
type Inspect<'a> = &'a mut dyn FnMut(u64, &dyn Fn(u64) -> Option<u64>);

/// Like [`look`], but runs to link address `entry`, where the program's own code begins.
///
/// # Errors
/// As [`look`].
pub(crate) fn reaches(elf: &Elf, entry: u64) -> anyhow::Result<Live> {
    let goal = Goal::Address(entry, Reached::Entry);
    look_at(elf, &[], goal, &mut |_, _| {})
}

/// Looks at process `pid`, which is `elf` and has reached its `main`. It is not stopped.
///
/// # Errors
/// `/proc/PID` cannot be read.
pub(crate) fn observe(pid: i32, elf: &Elf) -> anyhow::Result<Live> {
    let bias = load_bias(pid, elf)?;
    let how = "it runs, and is looked at from outside".to_owned();
    Live::of(pid, elf, bias, &[], (Reached::Main, how), &[])
}

fn look_at(elf: &Elf, slots: &[u64], goal: Goal, inspect: Inspect<'_>) -> anyhow::Result<Live> {
    let path = elf.path.shown();
    let machine = elf.arch();
    if !machine.is_some_and(|arch| is_native(arch.qemu)) {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{path}: --live needs a machine of its kind, {}",
                names::machine(elf.e_machine)
            ),
        ));
    }
    let rooted: Vec<_> = Isolation::LADDER
        .into_iter()
        .filter(|rung| rung.has_own_root())
        .collect();
    let spawned = Sandbox::new(&elf.path)
        .traced(true)
        .judged()
        .must_be(elf.stamp.clone())
        .die_with_parent(true)
        .env_clear()
        .ladder(rooted)
        .stdin(Stdio::Null)
        .stdout(Stdio::Null)
        .stderr(Stdio::Piped)
        .spawn();
    let mut child = match spawned {
        Ok(child) => child,
        Err(SpawnError::Program { diagnosis, .. }) => {
            return Ok(Live::ended(diagnosis.message, &[]));
        }
        Err(error) => return Err(exit::Failure::new(exit::UNAVAILABLE, error.to_string())),
    };
    let live =
        trace(child.id(), elf, slots, goal, inspect).with_context(|| format!("{path}: tracing it"));
    // Whatever came out: it has shown what it had to show.
    let _ = child.kill(rustix::process::Signal::KILL);
    let mut live = live?;
    live.isolation = Some(child.isolation().to_string());
    if live.reached == Reached::Ended
        && let Some(stderr) = child.stderr.take()
    {
        let mut said = String::new();
        let _ = stderr.take(4096).read_to_string(&mut said);
        if let Some(line) = said.lines().next() {
            live.how = format!("{}: {}", live.how, ui::visible(line));
        }
    }
    Ok(live)
}

/// Traces `pid`, which is stopped after its execve(2), to `goal`, looks at it there, and kills it.
fn trace(
    pid: i32,
    elf: &Elf,
    slots: &[u64],
    goal: Goal,
    inspect: Inspect<'_>,
) -> anyhow::Result<Live> {
    let mut tracee = Tracee::take(pid, Some(LIMIT))?;
    let bias = load_bias(pid, elf)?;
    let mut calls = Vec::new();
    match follow(&mut tracee, bias, (goal, Resume::SystemCall), &mut calls)? {
        Followed::To(reached, how) => {
            // An image may have moved itself since.
            let bias = bias.wrapping_add(distance(&tracee)?);
            inspect(bias, &|at| tracee.word(at));
            Live::of(pid, elf, bias, slots, (reached, how), &calls)
        }
        Followed::ToEnd {
            how,
            killed_by_filter,
        } => Ok(Live {
            killed_by_filter,
            ..Live::ended(how, &calls)
        }),
    }
}

/// The way of a program to its main: to be looked for once, and gone many times.
#[derive(Clone, Copy)]
pub(crate) struct WayToMain(Goal);

impl WayToMain {
    /// How long a program may take for it.
    pub(crate) const LIMIT: Duration = LIMIT;

    /// That of `elf`: to its main, its entry (after a loader) or its first system call of its own.
    pub(crate) fn of(elf: &Elf) -> Self {
        Self(goal(elf))
    }

    /// Lets `tracee`, which is at its first instruction with load bias `bias`, go it. Returns how far its image has
    /// moved on the way.
    ///
    /// # Errors
    /// It ended before, or ptrace(2) says so.
    pub(crate) fn go(self, tracee: &mut Tracee, bias: u64) -> anyhow::Result<u64> {
        // Where the end can have a breakpoint, no system call has to be watched, which takes two stops each.
        let resume = match self.0 {
            Goal::Address(..) => Resume::Run,
            Goal::SystemCall => Resume::SystemCall,
        };
        match follow(tracee, bias, (self.0, resume), &mut Vec::new())? {
            Followed::To(Reached::TimeLimit, _) => {
                anyhow::bail!("its main was not reached in {} seconds", LIMIT.as_secs())
            }
            Followed::To(..) => Ok(distance(tracee)?),
            Followed::ToEnd { how, .. } => anyhow::bail!("it {how}"),
        }
    }
}

/// How far the code that runs now has moved since exec.
fn distance(tracee: &Tracee) -> nix::Result<u64> {
    Ok(tracee.moved_by(tracee.registers()?.pc()).unwrap_or(0))
}

/// Where [`follow`] came to.
enum Followed {
    /// It is stopped there; how it came there, in a sentence.
    To(Reached, String),
    /// It has ended.
    ToEnd { how: String, killed_by_filter: bool },
}

/// Lets the process run to `goal`. Its mprotect(2) and mseal(2) calls are added to `protections`, if `resume` has
/// it stop there.
fn follow(
    tracee: &mut Tracee,
    bias: u64,
    (goal, resume): (Goal, Resume),
    protections: &mut Vec<Protection>,
) -> anyhow::Result<Followed> {
    if let Goal::Address(vaddr, _) = goal {
        tracee.set_breakpoint(bias.wrapping_add(vaddr))?;
    }
    let mut entered: Option<(Numbered, [u64; 6])> = None;
    let mut last = None;
    loop {
        match tracee.resume(resume)? {
            Stop::Enters(number, args) => {
                entered = Some((number, args));
                last = Some(number);
                if matches!(goal, Goal::SystemCall) && !number.is_start_call() {
                    let how = format!(
                        "stopped at {} (system call {}), the first that no start code makes",
                        number.name(),
                        number.number
                    );
                    return Ok(Followed::To(Reached::FirstSystemCall, how));
                }
            }
            Stop::Leaves(result) => protections.extend(
                entered
                    .take()
                    .and_then(|(number, args)| Protection::of(number, args, result)),
            ),
            Stop::Breakpoint(address) => {
                let (reached, what) = match goal {
                    Goal::Address(_, Reached::Main) => (Reached::Main, "main"),
                    _ => (Reached::Entry, "its entry, after what starts it"),
                };
                let how = format!(
                    "stopped at the first instruction of {what}, {}",
                    hex(address)
                );
                return Ok(Followed::To(reached, how));
            }
            Stop::TimeLimit => {
                let how = format!("stopped after {} seconds, before its goal", LIMIT.as_secs());
                return Ok(Followed::To(Reached::TimeLimit, how));
            }
            Stop::Stepped | Stop::Signal(..) => {}
            Stop::Replaced => {
                return Ok(Followed::ToEnd {
                    how: "replaced itself by another program (execve) before its main".into(),
                    killed_by_filter: false,
                });
            }
            Stop::Exited(code) => {
                return Ok(Followed::ToEnd {
                    how: format!("ended before its main with exit status {code}"),
                    killed_by_filter: false,
                });
            }
            Stop::Killed(signal) => {
                let at = last.filter(|_| signal == Signal::SIGSYS);
                return Ok(Followed::ToEnd {
                    how: at.map_or_else(
                        || format!("was ended before its main by {signal}"),
                        killed_at,
                    ),
                    killed_by_filter: at.is_some(),
                });
            }
        }
    }
}

/// Where to stop `elf`.
fn goal(elf: &Elf) -> Goal {
    let main = elf.symbols().into_iter().find(|s| {
        s.name == "main"
            && s.st_shndx != 0
            && s.st_type != elf::STT_TLS.0
            && elf.load_at(s.value, 1).is_some_and(Segment::is_executable)
    });
    match main {
        Some(main) => Goal::Address(main.value, Reached::Main),
        None if elf.interpreter().is_some() => Goal::Address(elf.e_entry, Reached::Entry),
        None => Goal::SystemCall,
    }
}

/// The load bias: `AT_ENTRY` of the running program less `e_entry`.
fn load_bias(pid: i32, elf: &Elf) -> anyhow::Result<u64> {
    let entries = auxv::of(pid, elf.format())?;
    auxv::value(&entries, libc::AT_ENTRY)
        .map(|entry| entry.wrapping_sub(elf.e_entry))
        .with_context(|| format!("/proc/{pid}/auxv: no AT_ENTRY"))
}

/// That a system call filter (seccomp(2)) ended the program at call `number`.
fn killed_at(number: Numbered) -> String {
    let name = number.name();
    let way_out = match number.known() {
        Some(Sysno::mseal) => {
            "; let the filter refuse it with ENOSYS, or build the program with --seal=none"
        }
        _ => "",
    };
    format!(
        "was ended before its main by SIGSYS: a system call filter (seccomp) kills at {name}{way_out}"
    )
}
