// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is really protected: what `/proc/PID/smaps` says once the program has reached `main`.

use std::ops::Range;

use serde::Serialize;

use super::RelroState;

/// How far the program was let run before it was looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// The first instruction of `main`.
    Main,
    /// The program's own entry, to which its loader jumps when it is done.
    Entry,
    /// The first system call that no start code makes.
    FirstSystemCall,
    /// The time limit, at some place in the program.
    TimeLimit,
    /// It ended before.
    Ended,
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
    /// How much of `PT_GNU_RELRO` is read-only.
    pub relro: RelroState,
    /// Bytes of it that are writable.
    pub relro_writable_bytes: u64,
    /// Bytes of it that are sealed.
    pub relro_sealed_bytes: u64,
    /// How much of it is sealed.
    pub sealed: Sealed,
    /// Mappings that are writable and executable.
    pub writable_and_executable: Vec<String>,
    /// The mprotect(2) and mseal(2) calls that were seen, with their outcome.
    pub protection_calls: Vec<String>,
    /// The mappings of the program's image, with the link addresses added to the load bias.
    pub mappings: Vec<Mapping>,
}

/// One mapping in numbers.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Raw {
    range: Range<u64>,
    permissions: String,
    name: String,
    sealed: bool,
}

impl Raw {
    fn overlap(&self, range: &Range<u64>) -> u64 {
        self.range
            .end
            .min(range.end)
            .saturating_sub(self.range.start.max(range.start))
    }
}

/// Reads `/proc/PID/smaps` (`man 5 proc_pid_smaps`).
fn parse_smaps(text: &str) -> Vec<Raw> {
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
