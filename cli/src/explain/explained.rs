// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The story as data: every fact with the one who made it so.

use serde::Serialize;

use super::by::By;
use super::memory::{Mapped, memory};
use super::places::{Example, Names, Place};
use super::questions::{Fact, hardening, questions};
use super::rows::{Row, rows};
use super::said::{Said, said};
use super::start::{self, Step};
use crate::check::{Facts, FileType, RelocationCount, RelroFacts};
use crate::elf::{Elf, OpenError, RelocationTable, Relocations, Runtime, StartCode};
use crate::machine::known;

/// The relocations of one table.
#[derive(Clone, Debug, Serialize)]
pub struct Tables {
    /// The table.
    pub table: RelocationTable,
    /// Its size in bytes.
    pub bytes: u64,
    /// How many relocations it holds, by type.
    pub counts: Vec<RelocationCount>,
    /// The first one.
    pub first: Option<Place>,
    /// The last one.
    pub last: Option<Place>,
    /// Who wrote it.
    pub by: By,
    /// Who applies it.
    pub applied_by: By,
}

/// Everything.
#[derive(Clone, Debug, Serialize)]
pub struct Explained {
    /// The file, as given.
    pub path: String,
    /// `x86_64`, `aarch64`, …
    pub machine: String,
    /// What kind of file it is.
    #[serde(rename = "type")]
    pub file_type: FileType,
    /// The two questions: who links, who loads.
    pub questions: Vec<Fact>,
    /// What file(1) and ldd(1) say.
    pub said: Vec<Said>,
    /// What protects it, and who saw to that.
    pub hardening: Vec<Fact>,
    /// The memory map.
    pub memory: Vec<Mapped>,
    /// `_DYNAMIC`.
    pub dynamic: Vec<Row>,
    /// The relocations.
    pub relocations: Vec<Tables>,
    /// Every relocation, with `--all`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_relocations: Option<Vec<Place>>,
    /// RELRO.
    pub relro: RelroFacts,
    /// Whose start code it is.
    pub start_code: StartCode,
    /// Which libc and language runtimes it holds or needs.
    pub runtimes: Vec<Runtime>,
    /// What happens at start, in order.
    pub start: Vec<Step>,
    /// One word before and after; `null` when there is no relative relocation.
    pub word: Option<Example>,
}

impl Explained {
    /// Explains `elf` for pages of `page_size` bytes and an example load bias.
    ///
    /// # Errors
    /// [`OpenError::Malformed`] when a table that it needs is damaged.
    pub fn of(elf: &Elf, page_size: u64, bias: Option<u64>, all: bool) -> Result<Self, OpenError> {
        let facts = Facts::of(elf, page_size)?;
        let dynamic = elf.dynamic()?;
        let relocations = elf.relocations(dynamic.as_ref())?;
        let names = Names::of(elf, dynamic.as_ref());
        let applied_by =
            if facts.interpreter.is_some() || facts.file_type == FileType::SharedLibrary {
                By::Loader
            } else {
                By::StartCode
            };
        let word = names.word(
            &relocations,
            bias.unwrap_or_else(|| example_bias(elf, &facts)),
            applied_by,
        );
        Ok(Self {
            path: facts.path.clone(),
            machine: facts.machine.clone(),
            file_type: facts.file_type,
            questions: questions(&facts),
            said: said(elf, &facts, dynamic.as_ref()),
            hardening: hardening(&facts),
            memory: memory(elf, page_size),
            dynamic: rows(elf, dynamic.as_ref(), applied_by, &facts),
            relocations: tables(&relocations, &facts, &names, applied_by),
            all_relocations: all.then(|| relocations.iter().map(|r| names.place(&r)).collect()),
            start: start::steps(elf, &facts, dynamic.as_ref()),
            relro: facts.relro,
            start_code: facts.start_code,
            runtimes: facts.runtimes,
            word,
        })
    }
}

fn tables(
    relocations: &Relocations<'_>,
    facts: &Facts,
    names: &Names<'_>,
    applied_by: By,
) -> Vec<Tables> {
    let sizes: Vec<_> = relocations.tables().collect();
    let one = |(table, bytes)| {
        let mut first = None;
        let mut last = None;
        for r in relocations.iter().filter(|r| r.table == table) {
            first.get_or_insert(r);
            last = Some(r);
        }
        let counts = facts.relocations.iter().filter(|c| c.table == table);
        Tables {
            table,
            bytes,
            counts: counts.cloned().collect(),
            first: first.map(|r| names.place(&r)),
            last: last.map(|r| names.place(&r)),
            by: By::Linker,
            applied_by,
        }
    };
    sizes.into_iter().map(one).collect()
}

/// Where the kernel puts such a file when it does not randomize, so that the numbers are those that a
/// debugger shows: a PIE at two thirds of the address space (`ELF_ET_DYN_BASE`), a static-PIE among its
/// mmaps below the stack.
fn example_bias(elf: &Elf, facts: &Facts) -> u64 {
    let space = known::address_space(elf.e_machine);
    let page = known::page_size(elf.e_machine);
    match facts.file_type {
        FileType::Static | FileType::Exec => 0,
        FileType::Pie => space.end / 3 * 2 / page * page,
        _ => space.end.next_multiple_of(1 << 30) - BELOW_STACK,
    }
}

/// About how far below the end of the address space mmaps begin, with a stack limit of 8 MiB, in bytes.
const BELOW_STACK: u64 = 0x840_0000;
