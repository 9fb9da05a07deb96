// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `/proc/PID/stat` (proc_pid_stat(5)).

use anyhow::Context;

/// Where the brk area of process `pid` starts; `None` if the kernel does not show it.
///
/// # Errors
/// The file cannot be read.
pub(crate) fn start_brk(pid: i32) -> anyhow::Result<Option<u64>> {
    const START_BRK: usize = 47;
    let path = format!("/proc/{pid}/stat");
    let text = std::fs::read_to_string(&path).with_context(|| path)?;
    // 0 stands for "not to be seen".
    Ok(field(&text, START_BRK).filter(|&address| address != 0))
}

/// The parent of process `pid`; `None` when it is gone.
pub(crate) fn parent(pid: i32) -> Option<i32> {
    const PPID: usize = 4;
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    field(&text, PPID)?.try_into().ok()
}

/// Field `number`, counted from 1 as the manual page does; from the third on.
fn field(stat: &str, number: usize) -> Option<u64> {
    // The name, field 2, is in parentheses and may hold anything.
    let (_, rest) = stat.rsplit_once(')')?;
    let index = number.checked_sub(3)?;
    rest.split_ascii_whitespace().nth(index)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn start_brk_is_field_47_whatever_the_name() {
        let fields: Vec<String> = (3..=52).map(|n| (n * 10).to_string()).collect();
        let stat = format!("1 (a) b) {}", fields.join(" "));
        assert_eq!(field(&stat, 47), Some(470));
        assert_eq!(field(&stat.replace(" 470 ", " 0 "), 47), Some(0));
        assert_eq!(field("1 (a) S 1", 47), None);
        assert_eq!(field(&stat, 2), None);
    }
}
