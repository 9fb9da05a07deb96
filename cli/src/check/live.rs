// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is really protected: what `/proc/PID/smaps` says once the program has reached `main`.

use std::io::Read;
use std::ops::Range;
use std::time::{Duration, Instant};

use anyhow::Context;
use nix::errno::Errno;
use nix::libc;
use nix::sys::ptrace;
use nix::sys::signal::Signal;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;
use object::elf;
use serde::Serialize;

use super::{Facts, Slots};
use crate::elf::{Elf, OpenError};
use crate::exit;
use crate::run::{Isolation, Sandbox, SpawnError, Stdio};
use crate::ui::hex;

/// How long a program may take to its `main`.
const LIMIT: Duration = Duration::from_secs(10);

/// How far the program was let run before it was looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// The first instruction of `main`.
    Main,
    /// The program's own entry, to which its loader or start code jumps when it is done.
    Entry,
    /// The first system call that no start code makes.
    FirstSystemCall,
    /// The time limit, at some place in the program.
    TimeLimit,
    /// It ended before.
    Ended,
}

/// What of `PT_GNU_RELRO` was writable when it was looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RelroSeen {
    /// There is none.
    None,
    /// All of it.
    Writable,
    /// Some of it.
    PartlyWritable,
    /// Nothing.
    ReadOnly,
}

impl RelroSeen {
    /// Its name in words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Writable => "writable",
            Self::PartlyWritable => "partly writable",
            Self::ReadOnly => "read-only",
        }
    }
}

/// How much of RELRO is sealed (mseal(2): the flag `sl` of `VmFlags`).
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sealed {
    /// None of it.
    None,
    /// Some of it.
    Partial,
    /// All of it.
    Full,
}

/// One mapping of the process.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Mapping {
    /// Its first address.
    pub start: String,
    /// The address behind its last byte.
    pub end: String,
    /// `r-xp` and the like.
    pub permissions: String,
    /// Whether it is sealed.
    pub sealed: bool,
    /// The file or the kernel's name for it; empty for anonymous memory.
    pub name: String,
}

/// What was seen.
#[derive(Clone, Debug, Serialize)]
pub struct Live {
    /// How far it came.
    pub reached: Reached,
    /// The same in a sentence.
    pub how: String,
    /// In what kind of root it ran; `null` when it did not run at all.
    pub isolation: Option<String>,
    /// The load bias of this run.
    pub load_bias: Option<String>,
    /// What of `PT_GNU_RELRO` is writable; `null` when it ended before it could be looked at.
    pub relro: Option<RelroSeen>,
    /// Bytes of it that are writable.
    pub relro_writable_bytes: u64,
    /// Bytes of it that are sealed.
    pub relro_sealed_bytes: u64,
    /// How much of it is sealed.
    pub sealed: Sealed,
    /// How mseal(2) was refused: `ENOSYS` by a kernel before 6.10, `EPERM` as a rule by a system call
    /// filter; `null` when it was not.
    pub seal_refused: Option<String>,
    /// Whether a system call filter (seccomp(2)) killed it.
    #[serde(skip)]
    pub killed_by_filter: bool,
    /// How many [`super::Slots`] are writable.
    pub writable_slots: usize,
    /// Mappings that are writable and executable.
    pub writable_and_executable: Vec<String>,
    /// The mprotect(2) and mseal(2) calls that were seen, with their outcome.
    pub protection_calls: Vec<String>,
    /// The mappings of the program's image, with the link addresses added to the load bias.
    pub mappings: Vec<Mapping>,
}

/// Where to stop.
enum Goal {
    /// At this link address.
    Address(u64, Reached),
    /// At the first system call that is not one of [`is_start_call`].
    SystemCall,
}

/// Starts `elf` stopped, in an empty root, lets it run to its goal, and looks. It is killed there.
///
/// # Errors
/// The machine cannot do it: another architecture, no isolation, no ptrace(2). That the program
/// cannot be executed is no error but [`Reached::Ended`].
pub(super) fn look(elf: &Elf, facts: &Facts) -> anyhow::Result<Live> {
    look_at(elf, facts, goal(elf, facts), &mut |_, _| {})
}

/// The same up to the first system call that no start code makes. There `inspect` gets the load bias and
/// something that reads the words of the program's memory.
///
/// # Errors
/// As [`look`]; and what is wrong with the file.
pub(crate) fn starts(elf: &Elf, inspect: Inspect<'_>) -> anyhow::Result<Live> {
    let facts = Facts::of(elf, rustix::param::page_size() as u64)
        .map_err(crate::elf::OpenError::into_failure)?;
    look_at(elf, &facts, Goal::SystemCall, inspect)
}

/// See [`starts`].
type Inspect<'a> = &'a mut dyn FnMut(u64, &dyn Fn(u64) -> Option<u64>);

/// The same up to link address `entry`, where the program's own code begins.
///
/// # Errors
/// As [`look`]; and what is wrong with the file.
pub(crate) fn reaches(elf: &Elf, entry: u64) -> anyhow::Result<Live> {
    let facts = Facts::of(elf, rustix::param::page_size() as u64)
        .map_err(crate::elf::OpenError::into_failure)?;
    let goal = Goal::Address(entry, Reached::Entry);
    look_at(elf, &facts, goal, &mut |_, _| {})
}

fn look_at(elf: &Elf, facts: &Facts, goal: Goal, inspect: Inspect<'_>) -> anyhow::Result<Live> {
    if facts.machine != std::env::consts::ARCH {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{}: --live needs a machine of its kind, {}",
                facts.path, facts.machine
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
            return Ok(ended(diagnosis.message, None, Vec::new()));
        }
        Err(error) => return Err(exit::Failure::new(exit::UNAVAILABLE, error.to_string())),
    };
    let pid = Pid::from_raw(child.id());
    let isolation = child.isolation().to_string();
    let result = trace(pid, elf, &facts.slots, goal, inspect)
        .with_context(|| format!("{}: tracing it", facts.path));
    // Whatever came out: it has shown what it had to show.
    let _ = child.kill(rustix::process::Signal::KILL);
    let (end, calls) = result?;
    match end {
        End::Looked(mut live) => {
            live.isolation = Some(isolation);
            Ok(*live)
        }
        End::Gone(how) => {
            let mut said = String::new();
            if let Some(stderr) = child.stderr.take() {
                let _ = stderr.take(4096).read_to_string(&mut said);
            }
            let said = said
                .lines()
                .next()
                .map(|line| format!(": {line}"))
                .unwrap_or_default();
            Ok(ended(format!("{how}{said}"), Some(isolation), calls))
        }
    }
}

fn ended(how: String, isolation: Option<String>, protection_calls: Vec<String>) -> Live {
    let killed_by_filter = how.contains(KILLED_BY_FILTER);
    Live {
        reached: Reached::Ended,
        how,
        isolation,
        load_bias: None,
        relro: None,
        relro_writable_bytes: 0,
        relro_sealed_bytes: 0,
        sealed: Sealed::None,
        seal_refused: seal_refused(&protection_calls),
        killed_by_filter,
        writable_slots: 0,
        writable_and_executable: Vec::new(),
        protection_calls,
        mappings: Vec::new(),
    }
}

enum End {
    Looked(Box<Live>),
    Gone(String),
}

fn goal(elf: &Elf, facts: &Facts) -> Goal {
    let main = elf.symbols().into_iter().find(|s| {
        s.name == "main"
            && s.st_shndx != 0
            && s.st_type != elf::STT_TLS.0
            && elf
                .load_at(s.value, 1)
                .is_some_and(crate::elf::Segment::is_executable)
    });
    match main {
        Some(main) => Goal::Address(main.value, Reached::Main),
        None if facts.interpreter.is_some() => Goal::Address(elf.e_entry, Reached::Entry),
        None => Goal::SystemCall,
    }
}

fn trace(
    pid: Pid,
    elf: &Elf,
    slots: &Slots,
    goal: Goal,
    inspect: Inspect<'_>,
) -> anyhow::Result<(End, Vec<String>)> {
    // The stop that execve(2) ends with.
    waitpid(pid, Some(WaitPidFlag::__WALL))?;
    ptrace::setoptions(
        pid,
        ptrace::Options::PTRACE_O_TRACESYSGOOD | ptrace::Options::PTRACE_O_EXITKILL,
    )?;
    let bias = load_bias(pid, elf)?;
    if let Goal::Address(vaddr, _) = goal {
        set_breakpoint(pid, bias.wrapping_add(vaddr))?;
    }
    let deadline = Instant::now() + LIMIT;
    let mut stopping = false;
    let mut entered: Option<(u64, [u64; 6])> = None;
    let mut last = None;
    let mut calls = Vec::new();
    let mut forward = None;
    loop {
        match ptrace::syscall(pid, forward.take()) {
            Ok(()) | Err(Errno::ESRCH) => {}
            Err(error) => return Err(error.into()),
        }
        let status = loop {
            match waitpid(pid, Some(WaitPidFlag::WNOHANG | WaitPidFlag::__WALL))? {
                WaitStatus::StillAlive => {}
                status => break status,
            }
            if Instant::now() > deadline && !stopping {
                stopping = true;
                nix::sys::signal::kill(pid, Signal::SIGSTOP)?;
            }
            std::thread::sleep(Duration::from_micros(200));
        };
        let (reached, how) = match status {
            WaitStatus::PtraceSyscall(_) => match system_call(pid)? {
                Call::Entry(number, args) => {
                    entered = Some((number, args));
                    last = Some(number);
                    if !matches!(goal, Goal::SystemCall) || is_start_call(number) {
                        continue;
                    }
                    let how = format!(
                        "stopped at {} (system call {number}), the first that no start code makes",
                        crate::trace::calls::name(number)
                    );
                    (Reached::FirstSystemCall, how)
                }
                Call::Exit(result) => {
                    calls.extend(
                        entered
                            .take()
                            .and_then(|(number, args)| protection(number, args, result)),
                    );
                    continue;
                }
                Call::Other => continue,
            },
            WaitStatus::Stopped(_, Signal::SIGTRAP) => match goal {
                Goal::Address(vaddr, reached) => {
                    let what = if reached == Reached::Main {
                        "main"
                    } else {
                        "its entry, after what starts it"
                    };
                    (
                        reached,
                        format!(
                            "stopped at the first instruction of {what}, {}",
                            hex(bias.wrapping_add(vaddr))
                        ),
                    )
                }
                Goal::SystemCall => {
                    forward = Some(Signal::SIGTRAP);
                    continue;
                }
            },
            WaitStatus::Stopped(_, Signal::SIGSTOP) if stopping => (
                Reached::TimeLimit,
                format!("stopped after {} seconds, before its goal", LIMIT.as_secs()),
            ),
            WaitStatus::Stopped(_, signal) => {
                forward = Some(signal);
                continue;
            }
            WaitStatus::Exited(_, code) => {
                return Ok((
                    End::Gone(format!("ended before its main with exit status {code}")),
                    calls,
                ));
            }
            WaitStatus::Signaled(_, signal, _) => {
                let how = match last {
                    Some(number) if signal == Signal::SIGSYS => killed_at(number),
                    _ => format!("was ended before its main by {signal}"),
                };
                return Ok((End::Gone(how), calls));
            }
            _ => continue,
        };
        inspect(bias, &|at| {
            let word = ptrace::read(pid, at as ptrace::AddressType).ok()?;
            Some(word.cast_unsigned())
        });
        let live = judge(pid, elf, slots, bias, reached, how, calls.clone())?;
        return Ok((End::Looked(Box::new(live)), calls));
    }
}

/// Looks at the running process `pid`, which is `elf` and has reached its `main`.
///
/// # Errors
/// `/proc/PID` cannot be read.
pub(crate) fn observe(pid: i32, elf: &Elf) -> anyhow::Result<Live> {
    let pid = Pid::from_raw(pid);
    let bias = load_bias(pid, elf)?;
    let how = "it runs, and is looked at from outside".into();
    let dynamic = elf.dynamic().map_err(OpenError::into_failure)?;
    let relocations = elf
        .relocations(dynamic.as_ref())
        .map_err(OpenError::into_failure)?;
    let slots = Slots::of(elf, &relocations);
    judge(pid, elf, &slots, bias, Reached::Main, how, Vec::new())
}

/// The load bias: `AT_ENTRY` of the running program less `e_entry`.
fn load_bias(pid: Pid, elf: &Elf) -> anyhow::Result<u64> {
    const AT_ENTRY: u64 = 9;
    let path = format!("/proc/{pid}/auxv");
    let auxv = std::fs::read(&path).with_context(|| path.clone())?;
    let word = |bytes: &[u8]| u64::from_le_bytes(bytes.try_into().unwrap_or_default());
    auxv.chunks_exact(16)
        .find(|pair| word(&pair[..8]) == AT_ENTRY)
        .map(|pair| word(&pair[8..]).wrapping_sub(elf.e_entry))
        .with_context(|| format!("{path}: no AT_ENTRY"))
}

const KILLED_BY_FILTER: &str = "a system call filter (seccomp) kills at";

/// That a system call filter (seccomp(2)) ended the program at call `number`.
fn killed_at(number: u64) -> String {
    let name = crate::trace::calls::name(number);
    let way_out = match number {
        SYS_MSEAL => {
            "; let the filter refuse it with ENOSYS, or build the program with --seal=none"
        }
        _ => "",
    };
    format!(
        "was ended before its main by SIGSYS: a system call filter (seccomp) kills at {name}{way_out}"
    )
}

/// How the kernel or a filter refused mseal(2), if it did: `EPERM`, `ENOSYS`.
fn seal_refused(calls: &[String]) -> Option<String> {
    let outcome = |call: &String| call.rsplit(" = ").next().map(str::to_owned);
    let mut outcomes = calls
        .iter()
        .filter(|call| call.starts_with("mseal("))
        .filter_map(outcome)
        .peekable();
    outcomes.peek()?;
    outcomes.find(|outcome| outcome != "0")
}

/// Puts the machine's breakpoint instruction at `address`. It is never taken away: the program does
/// not go on from there.
fn set_breakpoint(pid: Pid, address: u64) -> anyhow::Result<()> {
    let trap: &[u8] = match std::env::consts::ARCH {
        "x86_64" => &[0xcc],
        "aarch64" => &0xd420_0000_u32.to_le_bytes(),
        "riscv64" => &0x0010_0073_u32.to_le_bytes(),
        other => anyhow::bail!("no breakpoint is known for {other}"),
    };
    let at = address as ptrace::AddressType;
    let mut word = ptrace::read(pid, at)?.to_le_bytes();
    word[..trap.len()].copy_from_slice(trap);
    ptrace::write(pid, at, libc::c_long::from_le_bytes(word))?;
    Ok(())
}

enum Call {
    Entry(u64, [u64; 6]),
    Exit(i64),
    Other,
}

fn system_call(pid: Pid) -> nix::Result<Call> {
    let info = ptrace::syscall_info(pid)?;
    Ok(match info.op {
        libc::PTRACE_SYSCALL_INFO_ENTRY => {
            // SAFETY: with this `op` the kernel has filled `entry` (ptrace(2), PTRACE_GET_SYSCALL_INFO).
            let entry = unsafe { info.u.entry };
            Call::Entry(entry.nr, entry.args)
        }
        libc::PTRACE_SYSCALL_INFO_EXIT => {
            // SAFETY: with this `op` the kernel has filled `exit` (ptrace(2), PTRACE_GET_SYSCALL_INFO).
            Call::Exit(unsafe { info.u.exit }.sval)
        }
        _ => Call::Other,
    })
}

/// `mseal` has the same number on every architecture (Linux 6.10).
const SYS_MSEAL: u64 = 462;

/// Whether start codes and C libraries make this call before `main`: memory, threads, the machine.
pub(crate) fn is_start_call(number: u64) -> bool {
    const EVERYWHERE: &[libc::c_long] = &[
        libc::SYS_mprotect,
        libc::SYS_mmap,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_madvise,
        libc::SYS_brk,
        libc::SYS_prctl,
        libc::SYS_set_tid_address,
        libc::SYS_set_robust_list,
        libc::SYS_rseq,
        libc::SYS_prlimit64,
        libc::SYS_readlinkat,
        libc::SYS_getrandom,
        libc::SYS_uname,
    ];
    // readlink, arch_prctl, getrlimit: x86_64 alone has or uses them.
    const X86_64: &[u64] = &[89, 158, 97];
    number == SYS_MSEAL
        || EVERYWHERE.iter().any(|&n| u64::try_from(n) == Ok(number))
        || (std::env::consts::ARCH == "x86_64" && X86_64.contains(&number))
}

/// The call in words, if it is one that protects memory.
fn protection(number: u64, args: [u64; 6], result: i64) -> Option<String> {
    let outcome = match result {
        0 => "0".to_owned(),
        // Not an error of either call: what is left of one at which a filter killed the program.
        n if !(-4095..0).contains(&n) => "killed".to_owned(),
        n => i32::try_from(-n)
            .map_or_else(|_| n.to_string(), |n| format!("{:?}", Errno::from_raw(n))),
    };
    let (start, size, flags) = (args[0], args[1], args[2]);
    if number == SYS_MSEAL {
        Some(format!("mseal({start:#x}, {size:#x}, {flags}) = {outcome}"))
    } else if u64::try_from(libc::SYS_mprotect) == Ok(number) {
        let bits = [(4, "PROT_EXEC"), (2, "PROT_WRITE"), (1, "PROT_READ")];
        let names: Vec<_> = bits
            .iter()
            .rev()
            .filter(|(bit, _)| flags & bit != 0)
            .map(|(_, name)| *name)
            .collect();
        let names = if names.is_empty() {
            "PROT_NONE".to_owned()
        } else {
            names.join("|")
        };
        Some(format!(
            "mprotect({start:#x}, {size:#x}, {names}) = {outcome}"
        ))
    } else {
        None
    }
}

fn judge(
    pid: Pid,
    elf: &Elf,
    slots: &Slots,
    bias: u64,
    reached: Reached,
    how: String,
    protection_calls: Vec<String>,
) -> anyhow::Result<Live> {
    let path = format!("/proc/{pid}/smaps");
    let maps = parse_smaps(&std::fs::read_to_string(&path).with_context(|| path.clone())?);
    let shift = |range: Range<u64>| bias.wrapping_add(range.start)..bias.wrapping_add(range.end);
    let relro: Vec<Range<u64>> = elf
        .relro(rustix::param::page_size() as u64)
        .map_or_else(Vec::new, |r| r.runs.into_iter().map(shift).collect());
    let sum = |wanted: &dyn Fn(&Raw) -> bool| -> u64 {
        maps.iter()
            .filter(|m| wanted(m))
            .flat_map(|m| relro.iter().map(|run| m.overlap(run)))
            .sum()
    };
    let size: u64 = relro.iter().map(|run| run.end - run.start).sum();
    let writable = sum(&|m| m.permissions.contains('w'));
    let sealed_bytes = sum(&|m| m.sealed);
    let image: Vec<Range<u64>> = elf
        .segments_of(elf::PT_LOAD.0)
        .filter(|s| s.p_memsz > 0)
        .map(|s| shift(s.p_vaddr..s.end()))
        .collect();
    let line = |m: &Raw| {
        format!(
            "{:x}-{:x} {} {}",
            m.range.start, m.range.end, m.permissions, m.name
        )
    };
    Ok(Live {
        reached,
        how,
        isolation: None,
        load_bias: Some(hex(bias)),
        relro: Some(match writable {
            _ if size == 0 => RelroSeen::None,
            0 => RelroSeen::ReadOnly,
            n if n >= size => RelroSeen::Writable,
            _ => RelroSeen::PartlyWritable,
        }),
        relro_writable_bytes: writable,
        relro_sealed_bytes: sealed_bytes,
        sealed: match sealed_bytes {
            0 => Sealed::None,
            n if n >= size => Sealed::Full,
            _ => Sealed::Partial,
        },
        seal_refused: seal_refused(&protection_calls),
        killed_by_filter: false,
        writable_slots: slots
            .all
            .iter()
            .filter(|&&slot| {
                let place = bias.wrapping_add(slot);
                maps.iter()
                    .any(|m| m.range.contains(&place) && m.permissions.contains('w'))
            })
            .count(),
        writable_and_executable: maps
            .iter()
            .filter(|m| m.permissions.contains('w') && m.permissions.contains('x'))
            .map(line)
            .collect(),
        protection_calls,
        mappings: maps
            .iter()
            .filter(|m| image.iter().any(|range| m.overlap(range) > 0))
            .map(|m| Mapping {
                start: hex(m.range.start),
                end: hex(m.range.end),
                permissions: m.permissions.clone(),
                sealed: m.sealed,
                name: m.name.clone(),
            })
            .collect(),
    })
}

/// One mapping in numbers.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Raw {
    pub(crate) range: Range<u64>,
    pub(crate) permissions: String,
    pub(crate) name: String,
    pub(crate) sealed: bool,
}

impl Raw {
    pub(crate) fn overlap(&self, range: &Range<u64>) -> u64 {
        self.range
            .end
            .min(range.end)
            .saturating_sub(self.range.start.max(range.start))
    }
}

/// Reads `/proc/PID/smaps` (`man 5 proc_pid_smaps`).
pub(crate) fn parse_smaps(text: &str) -> Vec<Raw> {
    let mut out: Vec<Raw> = Vec::new();
    for line in text.lines() {
        let mut words = line.split_ascii_whitespace();
        let Some(first) = words.next() else { continue };
        if first == "VmFlags:" {
            if let Some(last) = out.last_mut() {
                last.sealed = words.any(|flag| flag == "sl");
            }
            continue;
        }
        let Some((start, end)) = first.split_once('-') else {
            continue;
        };
        let number = |digits| u64::from_str_radix(digits, 16).ok();
        let (Some(start), Some(end)) = (number(start), number(end)) else {
            continue;
        };
        let permissions = words.next().unwrap_or_default().to_owned();
        // Offset, device and inode come before the name, which may hold spaces.
        let name = line
            .splitn(6, ' ')
            .nth(5)
            .unwrap_or_default()
            .trim()
            .to_owned();
        out.push(Raw {
            range: start..end,
            permissions,
            name,
            sealed: false,
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMAPS: &str = "\
7f0000000000-7f0000001000 r--p 00000000 00:01 77                         /memfd:a b (deleted)
Size:                  4 kB
VmFlags: rd mr mw me sl
7f0000001000-7f0000003000 rw-p 00001000 00:01 77
VmFlags: rd wr mr mw me ac
";

    #[test]
    fn a_sealed_mapping_and_its_name_are_read() {
        let maps = parse_smaps(SMAPS);
        assert_eq!(maps.len(), 2);
        assert_eq!(maps[0].range, 0x7f00_0000_0000..0x7f00_0000_1000);
        assert!(maps[0].sealed && !maps[1].sealed);
        assert_eq!(maps[0].name, "/memfd:a b (deleted)");
        assert_eq!(maps[1].permissions, "rw-p");
        assert_eq!(maps[1].overlap(&(0..0x7f00_0000_1800)), 0x800);
    }
}
