// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The mappings of a process: `/proc/PID/maps` and `smaps` (proc_pid_maps(5), proc_pid_smaps(5)).

use std::ops::Range;

use anyhow::Context;

/// One mapping.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Map {
    /// Its addresses.
    pub range: Range<u64>,
    /// `r-xp` and the like.
    pub permissions: String,
    /// The file or the kernel's name for it; empty for anonymous memory.
    pub name: String,
    /// Whether it is sealed (mseal(2): `sl` in `VmFlags`); always false when read from `maps`.
    pub sealed: bool,
}

impl Map {
    /// How many bytes of `range` it holds.
    pub fn overlap(&self, range: &Range<u64>) -> u64 {
        self.range
            .end
            .min(range.end)
            .saturating_sub(self.range.start.max(range.start))
    }

    /// Whether the process may write to it.
    pub fn is_writable(&self) -> bool {
        self.permissions.contains('w')
    }

    /// Whether the process may execute it.
    pub fn is_executable(&self) -> bool {
        self.permissions.contains('x')
    }
}

/// The mappings of process `pid`, without what only `smaps` says.
///
/// # Errors
/// The file cannot be read.
pub(crate) fn of(pid: i32) -> anyhow::Result<Vec<Map>> {
    read(&format!("/proc/{pid}/maps"))
}

/// The mappings of process `pid`, with whether they are sealed. The kernel takes longer for it than for [`of`]:
/// it walks the page tables.
///
/// # Errors
/// The file cannot be read.
pub(crate) fn with_seals(pid: i32) -> anyhow::Result<Vec<Map>> {
    read(&format!("/proc/{pid}/smaps"))
}

fn read(path: &str) -> anyhow::Result<Vec<Map>> {
    // A name may hold any bytes.
    let text = std::fs::read(path).with_context(|| path.to_owned())?;
    Ok(parse(&String::from_utf8_lossy(&text)))
}

/// Reads the text of either file.
fn parse(text: &str) -> Vec<Map> {
    let mut out: Vec<Map> = Vec::new();
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
        out.push(Map {
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
        let maps = parse(SMAPS);
        assert_eq!(maps.len(), 2);
        assert_eq!(maps[0].range, 0x7f00_0000_0000..0x7f00_0000_1000);
        assert!(maps[0].sealed && !maps[1].sealed);
        assert_eq!(maps[0].name, "/memfd:a b (deleted)");
        assert_eq!(maps[1].permissions, "rw-p");
        assert!(maps[1].is_writable() && !maps[1].is_executable());
        assert_eq!(maps[1].overlap(&(0..0x7f00_0000_1800)), 0x800);
    }
}
