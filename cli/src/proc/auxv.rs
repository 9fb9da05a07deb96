// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The initial stack, and the auxiliary vector on it.
//!
//! The layout is the psABI's ("Process initialization"): argc; argv and envp, each ended by a null word; pairs
//! of words, ended by `AT_NULL`. The numbers of the pairs are in `include/uapi/linux/auxvec.h` and
//! `arch/*/include/uapi/asm/auxvec.h`, and in [`nix::libc`].

use std::ops::Range;

use anyhow::Context;
use nix::libc;
use piestart::elf::class::Format;

use crate::machine::word;

/// One entry.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Entry {
    /// Its address, or its offset in `/proc/PID/auxv`.
    pub at: u64,
    /// What it is, one of `AT_*`.
    pub a_type: u64,
    /// Its value.
    pub a_val: u64,
}

/// No kernel sends more entries than this.
const MOST: usize = 256;

/// The entries from `at` up to and with `AT_NULL`, read by `word(address)`. Ends early where that has no word.
pub(crate) fn walk(
    format: Format,
    at: u64,
    mut word: impl FnMut(u64) -> Option<u64>,
) -> impl Iterator<Item = Entry> {
    let mut next = Some(at);
    std::iter::from_fn(move || {
        let at = next?;
        let entry = Entry {
            at,
            a_type: word(at)?,
            a_val: word(at.wrapping_add(format.class.word()))?,
        };
        next = (entry.a_type != libc::AT_NULL).then(|| at.wrapping_add(2 * format.class.word()));
        Some(entry)
    })
    .take(MOST)
}

/// The value of the first entry of type `a_type`, one of `AT_*`.
pub(crate) fn value(entries: &[Entry], a_type: u64) -> Option<u64> {
    let found = entries.iter().find(|entry| entry.a_type == a_type);
    found.map(|entry| entry.a_val)
}

/// The auxiliary vector of process `pid`, from `/proc/PID/auxv`.
///
/// # Errors
/// The file cannot be read.
pub(crate) fn of(pid: i32, format: Format) -> anyhow::Result<Vec<Entry>> {
    let path = format!("/proc/{pid}/auxv");
    let bytes = std::fs::read(&path).with_context(|| path)?;
    let word = |at| word::decode(format, bytes.get(usize::try_from(at).ok()?..)?);
    Ok(walk(format, 0, word).collect())
}

/// Where what is on the initial stack lies.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct InitialStack {
    /// How many arguments there are, as the stack says.
    pub argc: u64,
    /// The addresses of the words of argv, without the null word that ends it.
    pub argv: Range<u64>,
    /// The addresses of the words of envp, without the null word.
    pub envp: Range<u64>,
    /// The auxiliary vector's address.
    pub auxv: u64,
}

impl InitialStack {
    /// Finds everything on the stack whose pointer is `sp`, before the first instruction, read by
    /// `word(address)`. `None` if a word cannot be read.
    pub fn find(format: Format, sp: u64, word: impl Fn(u64) -> Option<u64>) -> Option<Self> {
        let array = |start: u64| {
            let mut at = start;
            while word(at)? != 0 {
                at = at.checked_add(format.class.word())?;
            }
            Some(start..at)
        };
        let argc = word(sp)?;
        let argv = array(sp.checked_add(format.class.word())?)?;
        let envp = array(argv.end.checked_add(format.class.word())?)?;
        Some(Self {
            argc,
            auxv: envp.end.checked_add(format.class.word())?,
            argv,
            envp,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_initial_stack_and_its_vector_are_found_whatever_the_words() {
        for format in [Format::ELF32_BIG, Format::ELF64_LITTLE] {
            let stack = [2, 0x70, 0x74, 0, 0x78, 0, 6, 4096, 9, 0x1234, 0, 0, 99];
            let bytes: Vec<u8> = stack
                .iter()
                .flat_map(|&w| word::encode(format, w))
                .collect();
            let sp = 0x1000;
            let word = |at: u64| word::decode(format, bytes.get(usize::try_from(at - sp).ok()?..)?);
            let size = format.class.word();
            let found = InitialStack::find(format, sp, word).expect("it is all there");
            assert_eq!(found.argc, 2);
            assert_eq!(found.argv, sp + size..sp + 3 * size);
            assert_eq!(found.envp, sp + 4 * size..sp + 5 * size);
            let entries: Vec<_> = walk(format, found.auxv, word).collect();
            assert_eq!(entries.len(), 3, "up to AT_NULL");
            assert_eq!(entries[1].at, sp + 8 * size);
            assert_eq!(value(&entries, libc::AT_ENTRY), Some(0x1234));
            assert_eq!(value(&entries, libc::AT_BASE), None);
        }
    }

    #[test]
    fn a_vector_without_end_ends_with_what_can_be_read() {
        let format = Format::NATIVE;
        assert_eq!(
            walk(format, 0, |at| (at < 64).then_some(1)).count() as u64,
            32 / format.class.word()
        );
        assert_eq!(walk(format, 0, |_| Some(1)).count(), MOST);
        assert_eq!(
            InitialStack::find(format, 0, |at| (at < 64).then_some(1)),
            None
        );
    }

    #[test]
    fn this_process_has_an_entry_point() {
        let pid = i32::try_from(std::process::id()).expect("small");
        let entries = of(pid, Format::NATIVE).expect("/proc");
        let page = value(&entries, libc::AT_PAGESZ);
        assert_eq!(page, Some(rustix::param::page_size() as u64));
        assert_eq!(
            entries.last().map(|entry| entry.a_type),
            Some(libc::AT_NULL)
        );
    }
}
