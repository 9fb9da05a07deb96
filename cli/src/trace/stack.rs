// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The initial stack, read from the process at its first instruction: argc, argv, envp, auxv.
//!
//! The layout is the psABI's ("Process initialization"), the auxiliary vector's numbers are those of
//! `include/uapi/linux/auxvec.h` and `arch/*/include/uapi/asm/auxvec.h`.

use std::ops::Range;

use nix::libc;

use super::story::{AuxEntry, InitialStack, StackString};
use crate::proc::{Tracee, auxv};
use crate::ui::hex;

/// The most strings that are read: what the kernel takes in one execve(2) is less.
const MOST: usize = 1 << 20;

/// The name of an auxiliary vector entry, what it says, and how its value is best read.
fn entry(number: u64) -> (&'static str, &'static str, Kind) {
    use Kind::{Address, Number, Text};
    match number {
        0 => ("AT_NULL", "the end", Number),
        2 => ("AT_EXECFD", "a descriptor of the program", Number),
        3 => ("AT_PHDR", "the program headers in memory", Address),
        4 => ("AT_PHENT", "bytes of one program header", Number),
        5 => ("AT_PHNUM", "how many there are", Number),
        6 => ("AT_PAGESZ", "page size in bytes", Number),
        7 => ("AT_BASE", "where the loader was mapped; 0 is none", Address),
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

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Number,
    Address,
    Text,
}

/// Reads the stack from `sp` up; `None` when it cannot be read.
pub(super) fn read(process: &Tracee, sp: u64) -> Option<InitialStack> {
    let format = process.format();
    let word = |at| process.word(at);
    let found = auxv::InitialStack::find(format, sp, word)?;
    let entries: Vec<_> = auxv::walk(format, found.auxv, word).collect();
    let last = entries.last()?;
    Some(InitialStack {
        sp: hex(sp),
        argc: found.argc,
        argv_at: hex(found.argv.start),
        argv: strings(process, found.argv),
        envp_at: hex(found.envp.start),
        envp: strings(process, found.envp),
        auxv_at: hex(found.auxv),
        end: hex(last.at.wrapping_add(2 * format.class.word())),
        auxv: entries.iter().map(|e| in_words(process, e)).collect(),
    })
}

/// An entry of the auxiliary vector in words.
fn in_words(process: &Tracee, e: &auxv::Entry) -> AuxEntry {
    let (name, meaning, kind) = entry(e.a_type);
    let mut shows = match kind {
        Kind::Number => e.a_val.to_string(),
        Kind::Address => hex(e.a_val),
        Kind::Text => process
            .string(e.a_val)
            .map_or_else(|| hex(e.a_val), |text| format!("{} {text:?}", hex(e.a_val))),
    };
    if e.a_type == libc::AT_RANDOM
        && let Some(bytes) = process.bytes(e.a_val, 16)
    {
        let bytes: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
        shows = format!("{shows} ({bytes})");
    }
    AuxEntry {
        at: hex(e.at),
        number: e.a_type,
        name: if name.is_empty() {
            format!("AT_{}", e.a_type)
        } else {
            name.into()
        },
        value: hex(e.a_val),
        shows,
        meaning,
    }
}

/// The strings that the words at the addresses in `array` point to.
fn strings(process: &Tracee, array: Range<u64>) -> Vec<StackString> {
    let word = process.format().class.word();
    array
        .step_by(word as usize)
        .take(MOST)
        .filter_map(|slot| {
            let pointer = process.word(slot)?;
            Some(StackString {
                at: hex(slot),
                pointer: hex(pointer),
                text: process.string(pointer).unwrap_or_default(),
            })
        })
        .collect()
}

/// The value of entry `number`, if it is there.
pub(super) fn auxiliary(stack: &InitialStack, number: u64) -> Option<u64> {
    stack
        .auxv
        .iter()
        .find(|e| e.number == number)
        .and_then(|e| u64::from_str_radix(e.value.trim_start_matches("0x"), 16).ok())
}
