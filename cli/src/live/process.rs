// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Looking at a process: what `/proc/PID/smaps` says of the program's mappings, and which calls protected them.

use std::fmt;
use std::ops::Range;

use object::elf;
use syscalls::Sysno;

use super::seen::{Live, Mapping, Reached, RelroSeen, Sealed};
use crate::elf::Elf;
use crate::proc::calls::{self, Numbered};
use crate::proc::maps::{self, Map};
use crate::ui::hex;

impl RelroSeen {
    fn of(writable: u64, size: u64) -> Self {
        match writable {
            _ if size == 0 => Self::None,
            0 => Self::ReadOnly,
            n if n >= size => Self::Writable,
            _ => Self::PartlyWritable,
        }
    }
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
    pub(super) fn of(number: Numbered, args: [u64; 6], result: i64) -> Option<Self> {
        let call = number.known()?;
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
    use crate::machine::Arch;

    #[test]
    fn protection_calls_are_told_with_their_outcome() {
        let args = [0x1000, 0x2000, 1, 0, 0, 0];
        let call = |call: Sysno, result| {
            let host = Arch::host().expect("a row");
            Protection::of(Numbered::of(host, call)?, args, result)
        };
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
