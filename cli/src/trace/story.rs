// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The story as data: what was seen, in the order in which it was seen. Texts and pages are made of it.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::check::FileType;
use crate::elf::{RelocKind, RelocationTable, Runtime, StartCode, Who};
use crate::explain::By;

/// An address or a word of memory, printed as `0x…`: as a number, readers whose numbers are doubles would
/// round it.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Hex(pub u64);

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&crate::ui::hex(self.0))
    }
}

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Whose code runs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Whose {
    /// A libc's, a language runtime's or piestart's.
    Known(Who),
    /// The kernel's.
    Linux,
    /// The program's own.
    Program,
    /// A dynamic loader's that is not known, by the name of its file.
    Loader(String),
}

impl fmt::Display for Whose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Known(who) => who.name(),
            Self::Linux => "Linux",
            Self::Program => "the program",
            Self::Loader(file) => file,
        })
    }
}

impl Serialize for Whose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How a step was seen.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// At the stop that execve(2) ends with.
    ExecStop,
    /// At a stop when the process entered or left a system call.
    SystemCallStop,
    /// At a breakpoint.
    Breakpoint,
    /// By comparing memory at this stop with memory at the stop before.
    MemoryCompare,
    /// By comparing memory after every single instruction.
    SingleStep,
    /// At a signal, or at the end of the process.
    Signal,
}

impl Seen {
    /// In words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ExecStop => "stopped after execve",
            Self::SystemCallStop => "system call stop",
            Self::Breakpoint => "breakpoint",
            Self::MemoryCompare => "memory compared",
            Self::SingleStep => "single steps, memory compared after each",
            Self::Signal => "wait status",
        }
    }
}

/// The source of a step's code. The function is known by its symbol, or because only it does
/// such a thing; the file is known from its project's source, not seen in the process.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Source {
    /// Whose.
    pub whose: Whose,
    /// The file in that project.
    pub file: Option<String>,
    /// The function.
    pub function: Option<String>,
}

/// One step on the timeline.
#[derive(Clone, Debug, Serialize)]
pub struct TimelineStep {
    /// Its number, from 1.
    pub number: usize,
    /// Who did it.
    pub by: By,
    /// What was done.
    pub what: String,
    /// Whose code that is.
    pub source: Option<Source>,
    /// How it was seen.
    pub seen: Seen,
    /// What exactly.
    #[serde(flatten)]
    pub event: Event,
}

/// What happened in a step.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The kernel has mapped the program.
    Exec {
        /// `/proc/PID/maps`.
        mappings: Vec<Mapped>,
        /// `/proc/sys/kernel/randomize_va_space`.
        randomize_va_space: Option<u32>,
    },
    /// The kernel has filled the initial stack.
    Stack {
        /// Its contents.
        stack: StackContents,
    },
    /// `_DYNAMIC` as it is in memory.
    Dynamic {
        /// Its address.
        address: Hex,
        /// Its rows.
        rows: Vec<DynamicRow>,
    },
    /// A function is entered.
    Function {
        /// Where it is.
        address: Hex,
        /// Its link address, if it is in the program's image.
        link_address: Option<Hex>,
        /// Its symbol.
        symbol: Option<String>,
    },
    /// Words that relocations name have changed since the stop before.
    Relocations {
        /// By table and type.
        groups: Vec<WordGroup>,
    },
    /// mprotect(2) or mseal(2).
    Protect {
        /// Which.
        call: String,
        /// First address.
        start: Hex,
        /// The address one past the last byte.
        end: Hex,
        /// How many pages that is.
        pages: u64,
        /// `r--` and the like; `null` for mseal.
        permissions: Option<String>,
        /// What it covers.
        covers: String,
        /// 0, or the error's name.
        outcome: String,
        /// What `/proc/PID/smaps` says of these pages afterwards.
        after: Vec<Mapped>,
    },
    /// Another system call, or several in a row with the same number.
    SystemCall {
        /// Its name.
        name: String,
        /// How often it was made.
        count: u64,
        /// The arguments of the first.
        arguments: Vec<String>,
        /// A string among them: a path.
        text: Option<String>,
        /// The result of the last.
        result: String,
        /// Where the call was made.
        from: Option<String>,
    },
    /// One part of the start hands over to the next: the loader to the program, the start code to main.
    HandOver {
        /// Where it goes on.
        address: Hex,
        /// That address as a link address.
        link_address: Option<Hex>,
        /// The symbol there.
        symbol: Option<String>,
        /// For a main: argc, argv and envp, in the registers of the psABI.
        arguments: Vec<Hex>,
        /// Whether this is main, where the trace ends.
        is_main: bool,
    },
    /// A signal is delivered.
    Signal {
        /// Its name.
        signal: String,
        /// The instruction that it interrupted.
        pc: Hex,
        /// The symbol there.
        symbol: Option<String>,
        /// The address of a fault.
        address: Option<Hex>,
    },
    /// The program has ended.
    Ended {
        /// Its exit status.
        exit_status: Option<i32>,
        /// The signal that ended it.
        signal: Option<String>,
        /// What it wrote to stderr.
        stderr: String,
    },
}

/// One mapping of the process.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Mapped {
    /// Its first address.
    pub start: Hex,
    /// The address one past its last byte.
    pub end: Hex,
    /// `r-xp` and the like.
    pub permissions: String,
    /// Whether it is sealed.
    pub sealed: bool,
    /// The file or the kernel's name for it; empty for anonymous memory.
    pub name: String,
    /// What of the program it is.
    pub is: String,
}

/// The initial stack.
#[derive(Clone, Debug, Serialize)]
pub struct StackContents {
    /// The stack pointer at the first instruction; argc is there.
    pub sp: Hex,
    /// The number of arguments.
    pub argc: u64,
    /// Where `argv[0]` is.
    pub argv_at: Hex,
    /// The arguments.
    pub argv: Vec<StackString>,
    /// Where `envp[0]` is.
    pub envp_at: Hex,
    /// The environment.
    pub envp: Vec<StackString>,
    /// Where the auxiliary vector is.
    pub auxv_at: Hex,
    /// Its entries, to `AT_NULL`.
    pub auxv: Vec<AuxEntry>,
    /// The address one past `AT_NULL`.
    pub end: Hex,
}

/// A string and the pointer to it.
#[derive(Clone, Debug, Serialize)]
pub struct StackString {
    /// Where the pointer is.
    pub at: Hex,
    /// The pointer.
    pub pointer: Hex,
    /// The string.
    pub text: String,
}

/// An entry of the auxiliary vector.
#[derive(Clone, Debug, Serialize)]
pub struct AuxEntry {
    /// Where it is.
    pub at: Hex,
    /// `a_type`.
    pub number: u64,
    /// `AT_*`.
    pub name: String,
    /// `a_val`.
    pub value: Hex,
    /// The value in the form that reads best.
    pub shows: String,
    /// What it says.
    pub meaning: &'static str,
}

/// A row of `_DYNAMIC` in memory.
#[derive(Clone, Debug, Serialize)]
pub struct DynamicRow {
    /// Its address.
    pub at: Hex,
    /// `DT_*`.
    pub tag: String,
    /// `d_val`.
    pub value: Hex,
    /// The value in words.
    pub shows: String,
    /// What it is for.
    pub meaning: &'static str,
    /// Who reads it at start: known from the source of the start code, not seen.
    pub read_by: Option<By>,
}

/// Relocations of one type in one table.
#[derive(Clone, Debug, Serialize)]
pub struct WordGroup {
    /// The table.
    pub table: RelocationTable,
    /// `R_*`.
    pub r#type: String,
    /// What applying it takes.
    pub kind: RelocKind,
    /// How many words changed.
    pub count: u64,
    /// The first of them.
    pub first: RelocatedWord,
    /// The last of them; the first again if there is only one.
    pub last: RelocatedWord,
    /// Which functions stored them, and how many each; only with single steps.
    pub stored_by: Vec<StoredBy>,
}

/// A function that stored relocated words.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct StoredBy {
    /// Its symbol; without one, the place of the instruction.
    pub function: String,
    /// How many words it stored.
    pub count: u64,
}

/// One word that a relocation names.
#[derive(Clone, Debug, Serialize)]
pub struct RelocatedWord {
    /// The table.
    pub table: RelocationTable,
    /// `R_*`.
    pub r#type: String,
    /// Its address.
    pub address: Hex,
    /// Its link address, `r_offset`.
    pub link_address: Hex,
    /// The symbol that it belongs to.
    pub place_name: Option<String>,
    /// What it held at exec.
    pub before: Hex,
    /// What it held when it was first seen changed; `null` if it never was.
    pub after: Option<Hex>,
    /// What it held at the end of the trace.
    pub at_end: Hex,
    /// The symbol that the relocation refers to.
    pub symbol: Option<String>,
    /// `r_addend`; `null` when it is in the word.
    pub addend: Option<Hex>,
    /// `after` less the load bias, where that is in the program's image.
    pub points_to: Option<Hex>,
    /// The symbol there.
    pub points_to_name: Option<String>,
    /// What the psABI says it must hold, for relative relocations: computed, not seen.
    pub expected: Option<Hex>,
    /// The step in which it changed.
    pub step: Option<usize>,
    /// The instruction that stored it; only with single steps.
    pub stored_at: Option<Hex>,
    /// The symbol there.
    pub stored_by: Option<String>,
}

impl RelocatedWord {
    /// What the word means after relocation, `bias` standing for the load bias: the symbol that the
    /// relocation refers to, the place that it points to, and that place's name.
    pub(super) fn meaning(&self, bias: &str) -> Option<String> {
        let symbol = self.symbol.as_ref().filter(|name| !name.is_empty());
        let points_to = self.points_to.map(|to| format!("{bias} + {to}"));
        let name = self.points_to_name.as_ref().map(|name| format!("({name})"));
        let place = match (points_to, name) {
            (Some(to), Some(name)) => Some(format!("{to} {name}")),
            (to, name) => to.or(name),
        };
        match (symbol, place) {
            (Some(symbol), Some(place)) if self.points_to.is_some() => {
                Some(format!("symbol {symbol}, {place}"))
            }
            (Some(symbol), Some(place)) => Some(format!("symbol {symbol} {place}")),
            (Some(symbol), None) => Some(format!("symbol {symbol}")),
            (None, place) => place,
        }
    }
}

/// How far it came.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// The first instruction of `main`.
    Main,
    /// The first system call that no start code makes; where `main` is, is not known.
    FirstSystemCall,
    /// The time limit.
    TimeLimit,
    /// It ended before.
    Ended,
}

/// Relocations of one type whose words did not change.
#[derive(Clone, Debug, Serialize)]
pub struct Unchanged {
    /// The table.
    pub table: RelocationTable,
    /// `R_*`.
    pub r#type: String,
    /// How many there are.
    pub count: u64,
    /// The first of them.
    pub first: RelocatedWord,
}

/// All relocations in numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Relocated {
    /// How many the tables name.
    pub total: u64,
    /// How many words changed before the end.
    pub changed: u64,
    /// How many hold at the end what they held at exec.
    pub unchanged: u64,
    /// The unchanged ones, by table and type.
    pub unchanged_types: Vec<Unchanged>,
    /// How many relative ones hold at the end something other than bias + addend.
    pub unexpected: u64,
    /// The first unexpected one.
    pub first_unexpected: Option<RelocatedWord>,
    /// As many as `--relocations` says, in table order.
    pub listed: Vec<RelocatedWord>,
}

/// The whole story of one start.
#[derive(Clone, Debug, Serialize)]
pub struct Trace {
    /// The file.
    pub path: String,
    /// What it is.
    pub r#type: FileType,
    /// `e_machine`.
    pub machine: String,
    /// Whose code is at `e_entry`.
    pub start_code: StartCode,
    /// The libc and language runtimes in it.
    pub runtimes: Vec<Runtime>,
    /// The kernel's release.
    pub kernel: String,
    /// In what kind of root it ran.
    pub root: String,
    /// Whether that root was empty.
    pub empty_root: bool,
    /// The load bias of this run.
    pub load_bias: Hex,
    /// Bytes of a page.
    pub page_size: u64,
    /// How many instructions were stepped one by one; 0 without single steps.
    pub single_steps: u64,
    /// What to know about how this was seen.
    pub notes: Vec<String>,
    /// How far it came.
    pub reached: Reached,
    /// How far it came, in a sentence.
    pub how: String,
    /// The steps in their order.
    pub steps: Vec<TimelineStep>,
    /// The program's own mappings at the end, from `/proc/PID/smaps`; empty if the process has ended.
    pub mappings_at_end: Vec<Mapped>,
    /// The relocations in numbers, and the words that `--relocations` lists.
    pub relocations: Relocated,
}
