// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The initial stack in words: argc, argv, envp, and each entry of the auxiliary vector.
//!
//! The numbers of the vector are those of `include/uapi/linux/auxvec.h` and
//! `arch/*/include/uapi/asm/auxvec.h`.

use nix::libc;

use super::story::{AuxEntry, Hex, StackContents, StackString};
use crate::proc::Tracee;
use crate::proc::auxv::{self, InitialStack};
use crate::ui::hex;

/// The name of an auxiliary vector entry, what it says, and how its value reads best.
fn known(number: u64) -> (&'static str, &'static str, Reading) {
    use Reading::{Address, Number, Text};
    match number {
        0 => ("AT_NULL", "the end", Number),
        2 => ("AT_EXECFD", "a descriptor of the program", Number),
        3 => ("AT_PHDR", "the program headers in memory", Address),
        4 => ("AT_PHENT", "bytes of one program header", Number),
        5 => ("AT_PHNUM", "how many there are", Number),
        6 => ("AT_PAGESZ", "page size in bytes", Number),
        7 => (
            "AT_BASE",
            "where the loader was mapped; 0: there is none",
            Address,
        ),
        8 => ("AT_FLAGS", "flags", Number),
        9 => (
            "AT_ENTRY",
            "the program's own entry: e_entry + bias",
            Address,
        ),
        11 => ("AT_UID", "real user ID", Number),
        12 => ("AT_EUID", "effective user ID", Number),
        13 => ("AT_GID", "real group ID", Number),
        14 => ("AT_EGID", "effective group ID", Number),
        15 => ("AT_PLATFORM", "the CPU's name", Text),
        16 => ("AT_HWCAP", "what the CPU can do", Address),
        17 => ("AT_CLKTCK", "ticks of times(2) per second", Number),
        18 => ("AT_FPUCW", "FPU control word", Address),
        23 => (
            "AT_SECURE",
            "set-user-ID or the like: trust no environment",
            Number,
        ),
        24 => ("AT_BASE_PLATFORM", "the real CPU's name", Text),
        25 => (
            "AT_RANDOM",
            "16 random bytes: the stack guard comes from here",
            Address,
        ),
        26 => ("AT_HWCAP2", "more of what the CPU can do", Address),
        27 => (
            "AT_RSEQ_FEATURE_SIZE",
            "bytes of struct rseq in use",
            Number,
        ),
        28 => ("AT_RSEQ_ALIGN", "alignment of struct rseq", Number),
        29 => ("AT_HWCAP3", "more of what the CPU can do", Address),
        30 => ("AT_HWCAP4", "more of what the CPU can do", Address),
        31 => ("AT_EXECFN", "the name it was executed by", Text),
        32 => ("AT_SYSINFO", "the vDSO's system call entry", Address),
        33 => ("AT_SYSINFO_EHDR", "the vDSO's ELF header", Address),
        51 => ("AT_MINSIGSTKSZ", "smallest signal stack in bytes", Number),
        _ => ("", "not known here", Address),
    }
}

/// How a value reads best.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Reading {
    Number,
    Address,
    Text,
}

/// The stack of `process` from `sp` up; `None` if it cannot be read.
pub(super) fn read(process: &Tracee, sp: u64) -> Option<StackContents> {
    let format = process.format();
    let word = format.class.word();
    let read = |at| process.word(at);
    let stack = InitialStack::find(format, sp, read)?;
    let strings = |words: &std::ops::Range<u64>| {
        (words.start..words.end)
            .step_by(word as usize)
            .map(|at| string(process, at))
            .collect::<Option<Vec<_>>>()
    };
    let auxv: Vec<AuxEntry> = auxv::walk(format, stack.auxv, read)
        .map(|entry| told(process, entry))
        .collect();
    Some(StackContents {
        sp: Hex(sp),
        argc: stack.argc,
        argv_at: Hex(stack.argv.start),
        argv: strings(&stack.argv)?,
        envp_at: Hex(stack.envp.start),
        envp: strings(&stack.envp)?,
        auxv_at: Hex(stack.auxv),
        end: Hex(stack.auxv + 2 * word * auxv.len() as u64),
        auxv,
    })
}

/// The string whose pointer is at `at`.
fn string(process: &Tracee, at: u64) -> Option<StackString> {
    let pointer = process.word(at)?;
    Some(StackString {
        at: Hex(at),
        pointer: Hex(pointer),
        text: process.string(pointer).unwrap_or_default(),
    })
}

/// `entry` with its name and its value in words.
fn told(process: &Tracee, entry: auxv::Entry) -> AuxEntry {
    let (number, value) = (entry.a_type, entry.a_val);
    let (name, meaning, reading) = known(number);
    let mut shows = match reading {
        Reading::Number => value.to_string(),
        Reading::Address => hex(value),
        Reading::Text => match process.string(value) {
            Some(text) => format!("{} {text:?}", hex(value)),
            None => hex(value),
        },
    };
    if number == libc::AT_RANDOM
        && let Some(bytes) = process.bytes(value, 16)
    {
        let bytes: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
        shows = format!("{shows} ({bytes})");
    }
    AuxEntry {
        at: Hex(entry.at),
        number,
        name: if name.is_empty() {
            format!("AT_{number}")
        } else {
            name.into()
        },
        value: Hex(value),
        shows,
        meaning,
    }
}

impl StackContents {
    /// The value of entry `number` of the auxiliary vector, if there is one.
    pub(super) fn auxiliary(&self, number: u64) -> Option<u64> {
        let entry = self.auxv.iter().find(|e| e.number == number);
        entry.map(|e| e.value.0)
    }
}
