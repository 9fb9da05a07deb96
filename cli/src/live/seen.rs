// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What was seen of a running program: its mappings, and what of RELRO they protect.

use std::fmt;
use std::ops::Range;

use object::elf;
use serde::Serialize;
use syscalls::Sysno;

use crate::elf::Elf;
use crate::proc::calls;
use crate::proc::maps::{self, Map};
use crate::ui::hex;

/// How far the program ran before it was looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// The first instruction of `main`.
    Main,
    /// The program's own entry point, to which its loader or start code jumps when it is done.
    Entry,
    /// The first system call that no start code makes.
    FirstSystemCall,
    /// The time limit, somewhere in the program.
    TimeLimit,
    /// It ended before.
    Ended,
}

/// What of `PT_GNU_RELRO` was writable when it was looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RelroSeen {
    /// The file has no RELRO.
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

    fn of(writable: u64, size: u64) -> Self {
        match writable {
            _ if size == 0 => Self::None,
            0 => Self::ReadOnly,
            n if n >= size => Self::Writable,
            _ => Self::PartlyWritable,
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

impl Sealed {
    fn of(sealed: u64, size: u64) -> Self {
        match sealed {
            0 => Self::None,
            n if n >= size => Self::Full,
            _ => Self::Partial,
        }
    }
}

/// One mapping of the process.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Mapping {
    /// Its first address.
    pub start: String,
    /// The address one past its last byte.
    pub end: String,
    /// `r-xp` and the like.
    pub permissions: String,
    /// Whether it is sealed.
    pub sealed: bool,
    /// The file or the kernel's name for it; empty for anonymous memory.
    pub name: String,
}

impl Mapping {
    fn of(map: &Map) -> Self {
        Self {
            start: hex(map.range.start),
            end: hex(map.range.end),
            permissions: map.permissions.clone(),
            sealed: map.sealed,
            name: map.name.clone(),
        }
    }
}

/// What was seen.
#[derive(Clone, Debug, Serialize)]
pub struct Live {
    /// How far it ran.
    pub reached: Reached,
    /// That in a sentence.
    pub how: String,
    /// In what kind of root it ran; `null` when it did not run at all.
    pub isolation: Option<String>,
    /// The load bias of this run.
    pub load_bias: Option<String>,
    /// What of `PT_GNU_RELRO` is writable; `null` when the program ended before it could be looked at.
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
    /// How many of the slots asked about are writable.
    pub writable_slots: usize,
    /// Mappings that are writable and executable.
    pub writable_and_executable: Vec<String>,
    /// The mprotect(2) and mseal(2) calls that were seen, with their outcome.
    pub protection_calls: Vec<String>,
    /// The mappings of the program's image, with the link addresses added to the load bias.
    pub mappings: Vec<Mapping>,
}

impl Live {
    /// What is known of a program that ended before it could be looked at.
    pub(super) fn ended(how: String, calls: &[Protection]) -> Self {
        Self {
            reached: Reached::Ended,
            how,
            isolation: None,
            load_bias: None,
            relro: None,
            relro_writable_bytes: 0,
            relro_sealed_bytes: 0,
            sealed: Sealed::None,
            seal_refused: seal_refused(calls),
            killed_by_filter: false,
            writable_slots: 0,
            writable_and_executable: Vec::new(),
            protection_calls: calls.iter().map(Protection::to_string).collect(),
            mappings: Vec::new(),
        }
    }

    /// Looks at process `pid`, which is `elf` with load bias `bias`; `slots` are link addresses.
    ///
    /// # Errors
    /// `/proc/PID/smaps` cannot be read.
    pub(super) fn of(
        pid: i32,
        elf: &Elf,
        bias: u64,
        slots: &[u64],
        (reached, how): (Reached, String),
        calls: &[Protection],
    ) -> anyhow::Result<Self> {
        let maps = maps::with_seals(pid)?;
        let shift =
            |range: Range<u64>| bias.wrapping_add(range.start)..bias.wrapping_add(range.end);
        let relro: Vec<Range<u64>> = elf
            .relro(rustix::param::page_size() as u64)
            .map_or_else(Vec::new, |r| r.runs.into_iter().map(shift).collect());
        let sum = |wanted: &dyn Fn(&Map) -> bool| -> u64 {
            maps.iter()
                .filter(|m| wanted(m))
                .flat_map(|m| relro.iter().map(|run| m.overlap(run)))
                .sum()
        };
        let size: u64 = relro.iter().map(|run| run.end - run.start).sum();
        let writable = sum(&Map::is_writable);
        let sealed = sum(&|m| m.sealed);
        let image: Vec<Range<u64>> = elf
            .segments_of(elf::PT_LOAD.0)
            .filter(|s| s.p_memsz > 0)
            .map(|s| shift(s.p_vaddr..s.end()))
            .collect();
        let is_writable = |place: u64| {
            maps.iter()
                .any(|m| m.range.contains(&place) && m.is_writable())
        };
        Ok(Self {
            reached,
            how,
            load_bias: Some(hex(bias)),
            relro: Some(RelroSeen::of(writable, size)),
            relro_writable_bytes: writable,
            relro_sealed_bytes: sealed,
            sealed: Sealed::of(sealed, size),
            writable_slots: slots
                .iter()
                .filter(|&&slot| is_writable(bias.wrapping_add(slot)))
                .count(),
            writable_and_executable: maps
                .iter()
                .filter(|m| m.is_writable() && m.is_executable())
                .map(line)
                .collect(),
            mappings: maps
                .iter()
                .filter(|m| image.iter().any(|range| m.overlap(range) > 0))
                .map(Mapping::of)
                .collect(),
            ..Self::ended(String::new(), calls)
        })
    }
}

/// A mapping as `/proc/PID/maps` shows it, without offset and inode.
fn line(m: &Map) -> String {
    format!(
        "{:x}-{:x} {} {}",
        m.range.start, m.range.end, m.permissions, m.name
    )
}

/// A system call that protects memory: mprotect(2) or mseal(2).
#[derive(Clone, Copy, Debug)]
pub(super) struct Protection {
    call: Sysno,
    args: [u64; 6],
    result: i64,
}

impl Protection {
    /// The call, if it is one of the two.
    pub(super) fn of(number: u64, args: [u64; 6], result: i64) -> Option<Self> {
        let call = calls::known(number)?;
        matches!(call, Sysno::mprotect | Sysno::mseal).then_some(Self { call, args, result })
    }

    fn outcome(&self) -> String {
        match (self.result, calls::error(self.result)) {
            (0, _) => "0".to_owned(),
            (_, Some(errno)) => format!("{errno:?}"),
            // Not an error of either call: what is left of one at which a filter killed the program.
            _ => "killed".to_owned(),
        }
    }
}

impl fmt::Display for Protection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [start, size, flags, ..] = self.args;
        let flags = match self.call {
            Sysno::mprotect => calls::protection(flags),
            _ => flags.to_string(),
        };
        let name = self.call.name();
        write!(
            f,
            "{name}({start:#x}, {size:#x}, {flags}) = {}",
            self.outcome()
        )
    }
}

/// How the kernel or a filter refused mseal(2), if it did: `EPERM`, `ENOSYS`.
fn seal_refused(calls: &[Protection]) -> Option<String> {
    let refused = |call: &&Protection| call.call == Sysno::mseal && call.result != 0;
    calls.iter().find(refused).map(Protection::outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protection_calls_are_told_with_their_outcome() {
        let args = [0x1000, 0x2000, 1, 0, 0, 0];
        let call = |call: Sysno, result| Protection::of(call as u64, args, result);
        let protect = call(Sysno::mprotect, 0).expect("protects");
        assert_eq!(
            protect.to_string(),
            "mprotect(0x1000, 0x2000, PROT_READ) = 0"
        );
        let seal = call(Sysno::mseal, -1).expect("protects");
        assert_eq!(seal.to_string(), "mseal(0x1000, 0x2000, 1) = EPERM");
        let killed = call(Sysno::mseal, 462).expect("protects");
        assert_eq!(seal_refused(&[protect]), None);
        assert_eq!(seal_refused(&[protect, seal]).as_deref(), Some("EPERM"));
        assert_eq!(seal_refused(&[killed]).as_deref(), Some("killed"));
        assert!(call(Sysno::mmap, 0).is_none());
    }
}
