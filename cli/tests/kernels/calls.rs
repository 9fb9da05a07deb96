// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which system calls our start code makes, found by tracing, and how to refuse each.

use std::path::Path;
use std::process::Command;

use crate::kinds::Kind;
use crate::kinds::folder;
use crate::started::{Started, launch, started};

/// A system call that our start code makes.
#[derive(Debug, PartialEq, Eq)]
pub struct Call {
    /// As docs/trust.md has it.
    pub shown: &'static str,
    /// As strace(1) has it.
    pub name: &'static str,
    number: u32,
    /// The argument, by its index and its value, that tells this use of the call from others.
    which: Option<(usize, u32)>,
}

const fn call(name: &'static str, number: u32) -> Call {
    Call {
        shown: name,
        name,
        number,
        which: None,
    }
}

const fn one(shown: &'static str, name: &'static str, number: u32, which: (usize, u32)) -> Call {
    Call {
        shown,
        name,
        number,
        which: Some(which),
    }
}

/// All of them, numbers and constants as <asm/unistd_64.h>, <linux/prctl.h> and <asm-generic/mman-common.h> have them, in about the
/// order in which they come. What a trace shows and this list has not fails the tests.
pub const CALLS: &[Call] = &[
    call("getrandom", 318),
    call("mmap", 9),
    call("mremap", 25),
    call("mincore", 27),
    call("munmap", 11),
    call("brk", 12),
    one("prctl(PR_SET_MM)", "prctl", 157, (0, 35)),
    one("prctl(PR_GET_AUXV)", "prctl", 157, (0, 0x4155_5856)),
    one("madvise(MADV_HUGEPAGE)", "madvise", 28, (2, 14)),
    one("madvise(MADV_NOHUGEPAGE)", "madvise", 28, (2, 15)),
    one("madvise(MADV_POPULATE_READ)", "madvise", 28, (2, 22)),
    one("madvise(MADV_POPULATE_WRITE)", "madvise", 28, (2, 23)),
    one("prctl(PR_SET_VMA)", "prctl", 157, (0, 0x5356_4d41)),
    call("arch_prctl", 158),
    call("mprotect", 10),
    call("mseal", 462),
];

impl Call {
    /// The rule of launch.c by which it is answered with `error`, or `kill`.
    pub fn denied(&self, error: &str) -> String {
        match self.which {
            Some((index, value)) => format!("deny={},{index},{value}:{error}", self.number),
            None => format!("deny={}:{error}", self.number),
        }
    }
}

/// The calls that `program` makes before its main, or to its end, by name, with the list's row of those that have one.
/// `rule` is one of strace's.
fn trace(program: &Path, rule: Option<&str>) -> Vec<(String, Option<&'static Call>)> {
    let file = folder().join(format!("trace-{:?}", std::thread::current().id()));
    let mut command = Command::new("strace");
    command.args(["-e", "raw=prctl,madvise", "-o"]).arg(&file);
    if let Some(rule) = rule {
        command.args(["-e", rule]);
    }
    let output = command.arg(program).output().expect("strace runs");
    let text = std::fs::read_to_string(&file).expect("strace wrote it");
    assert!(rule.is_some() || output.status.code() == Some(42), "{text}");
    text.lines()
        .skip(1) // execve
        .take_while(|line| !line.contains("\"main\", 4") && !line.starts_with("exit_group"))
        .filter_map(|line| line.split_once('('))
        .map(|(name, arguments)| {
            let name = if name == "syscall_0x1ce" {
                "mseal"
            } else {
                name
            };
            let argument = |index: usize| {
                let text = arguments.split([',', ')']).nth(index)?.trim();
                u32::from_str_radix(text.strip_prefix("0x")?, 16).ok()
            };
            let row = CALLS.iter().find(|call| {
                call.name == name
                    && call
                        .which
                        .is_none_or(|(index, value)| argument(index) == Some(value))
            });
            (name.to_owned(), row)
        })
        .collect()
}

/// The calls that our start code makes in a program of that kind, in order. Those of the C library are not ours: the file
/// makes them before it is converted too.
pub fn made(kind: &Kind) -> Vec<&'static Call> {
    made_by(kind, &kind.program)
}

/// The same of another file made of what `kind` is made of.
pub fn made_by(kind: &Kind, program: &Path) -> Vec<&'static Call> {
    let mut calls = trace(program, None);
    if let Some(before) = &kind.before {
        let theirs = trace(before, None);
        let names = |calls: &[(String, _)]| -> Vec<String> {
            calls.iter().map(|(name, _)| name.clone()).collect()
        };
        let more = calls.len() - theirs.len();
        let theirs_now = if kind.glibc {
            calls.drain(..theirs.len()).collect()
        } else {
            calls.split_off(more)
        };
        assert_eq!(names(&theirs_now), names(&theirs), "{}", kind.name);
    }
    known(kind, calls)
}

/// Those that come before main, or a fault, where each call of that name is refused; the C library's among them.
pub fn made_when_refused(kind: &Kind, name: &str) -> Vec<&'static Call> {
    let rule = format!("inject={name}:error=ENOSYS");
    let mut calls = trace(&kind.program, Some(&rule));
    calls.retain(|(name, row)| row.is_some() || name != "write" && name != "set_tid_address");
    known(kind, calls)
}

fn known(kind: &Kind, calls: Vec<(String, Option<&'static Call>)>) -> Vec<&'static Call> {
    let row = |(name, row): (String, Option<&'static Call>)| {
        row.unwrap_or_else(|| panic!("{}: no row for {name} in CALLS", kind.name))
    };
    calls.into_iter().map(row).collect()
}

/// The list without repetition, in the order of [`CALLS`].
pub fn distinct(calls: &[&'static Call]) -> Vec<&'static Call> {
    CALLS.iter().filter(|call| calls.contains(call)).collect()
}

/// Starts a program of that kind where `call` is answered with `error`, a number.
pub fn refused(kind: &Kind, call: &Call, error: &str) -> Started {
    if !kind.glibc || call.name == "mseal" {
        return launch(&[&call.denied(error)], &kind.program);
    }
    // A filter would refuse glibc's own calls, which is glibc's fault then. Ours are the last.
    let all = trace(&kind.program, None);
    let number = all.iter().filter(|(name, _)| name == call.name).count();
    let name = call.name;
    let rule = format!("inject={name}:error={error}:when={number}+");
    let mut command = Command::new("strace");
    command.args(["-qq", "-e", &rule, "-o", "/dev/null"]);
    started(command.arg(&kind.program))
}

/// Starts it where one call alone is refused, for want of memory: the `nth` of that name.
pub fn refused_once(kind: &Kind, name: &str, nth: usize) -> Started {
    let rule = format!("inject={name}:error=ENOMEM:when={nth}");
    let mut command = Command::new("strace");
    command.args(["-qq", "-e", &rule, "-o", "/dev/null"]);
    started(command.arg(&kind.program))
}

/// How many calls it makes by each name that strace knows.
pub fn counts(kind: &Kind) -> Vec<(&'static str, usize)> {
    let calls = made(kind);
    let mut counts: Vec<(&'static str, usize)> = Vec::new();
    for call in calls.iter().filter(|call| call.name != "mseal") {
        match counts.iter_mut().find(|(name, _)| *name == call.name) {
            Some((_, count)) => *count += 1,
            None => counts.push((call.name, 1)),
        }
    }
    counts
}
