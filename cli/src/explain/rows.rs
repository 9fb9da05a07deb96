// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `_DYNAMIC`, row by row: what each is for, and who reads it at start.

use object::elf;
use serde::Serialize;

use super::by::By;
use super::start::Arrays;
use crate::check::Facts;
use crate::elf::{Dynamic, Elf, Who, names};
use crate::ui::hex;

/// A row of `_DYNAMIC`.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Its link address.
    pub at: String,
    /// `DT_*`.
    pub tag: String,
    /// `d_val`.
    pub value: String,
    /// The value in words: a string, flags, a size.
    pub shows: String,
    /// What it is for.
    pub meaning: &'static str,
    /// Who wrote it.
    pub by: By,
    /// Who reads it when the program starts; `null` for nobody.
    pub read_by: Option<By>,
}

pub(super) fn rows(elf: &Elf, dynamic: Option<&Dynamic>, reader: By, facts: &Facts) -> Vec<Row> {
    let Some(dynamic) = dynamic else {
        return Vec::new();
    };
    let arrays = Arrays::of(facts);
    // The start code of a converted file has a table of its own; a libc's own start code comes later.
    let (reader, start) = match facts.start_code.is_converted() {
        true if facts.has_runtime(Who::Musl) => (By::Program, Who::Musl),
        true => (reader, Who::Unknown),
        false => (reader, facts.start_code.who),
    };
    // A string is shown whole as long as all together are no longer than the file.
    let mut left = elf.data.len();
    dynamic
        .rows
        .iter()
        .map(|row| {
            let mut shows = elf.describe_row(dynamic, row);
            if shows.len() > left.max(64) {
                shows = shows.chars().take(16).chain(['…']).collect();
            }
            left = left.saturating_sub(shows.len());
            let tag = elf::DynamicTag(row.tag);
            let (meaning, read) = meaning(tag);
            Row {
                at: hex(row.vaddr),
                tag: names::dynamic_tag(elf.e_machine, row.tag).into_owned(),
                value: hex(row.value),
                shows,
                meaning,
                by: By::Linker,
                read_by: match reader {
                    By::Loader if matches!(read, Read::Nobody) => None,
                    By::Loader => match tag {
                        elf::DT_INIT | elf::DT_INIT_ARRAY | elf::DT_INIT_ARRAYSZ => arrays.init,
                        _ => Some(reader),
                    },
                    _ => reads(start, tag, &read).then_some(reader),
                },
            }
        })
        .collect()
}

/// Whether the start code of `start` looks at a row with `tag`. musl and Zig only want the tables
/// of relative relocations; glibc's and musl's static start finds init and fini arrays by symbols.
fn reads(start: Who, tag: elf::DynamicTag, read: &Read) -> bool {
    let always = matches!(read, Read::Always);
    let arrays = matches!(
        tag,
        elf::DT_INIT
            | elf::DT_FINI
            | elf::DT_INIT_ARRAY
            | elf::DT_INIT_ARRAYSZ
            | elf::DT_FINI_ARRAY
            | elf::DT_FINI_ARRAYSZ
            | elf::DT_PREINIT_ARRAY
            | elf::DT_PREINIT_ARRAYSZ
    );
    match start {
        Who::Piestart => always || matches!(tag, elf::DT_FLAGS | elf::DT_NEEDED),
        Who::Glibc => always && !arrays,
        Who::Musl | Who::Zig => matches!(
            tag,
            elf::DT_RELA
                | elf::DT_RELASZ
                | elf::DT_REL
                | elf::DT_RELSZ
                | elf::DT_RELR
                | elf::DT_RELRSZ
                | elf::DT_NULL
        ),
        Who::Go | Who::Unknown => false,
    }
}

enum Read {
    Always,
    LoaderOnly,
    Nobody,
}

fn meaning(tag: elf::DynamicTag) -> (&'static str, Read) {
    use Read::{Always, LoaderOnly, Nobody};
    match tag {
        elf::DT_NEEDED => ("a shared library to load", LoaderOnly),
        elf::DT_SONAME => ("the library's own name", LoaderOnly),
        elf::DT_RPATH | elf::DT_RUNPATH => ("where to look for libraries", LoaderOnly),
        elf::DT_STRTAB => ("the strings of the dynamic symbols", Always),
        elf::DT_STRSZ => ("their size", Always),
        elf::DT_SYMTAB => ("the dynamic symbols", Always),
        elf::DT_SYMENT => ("size of one of them", Always),
        elf::DT_HASH | elf::DT_GNU_HASH => ("finds a dynamic symbol by name", LoaderOnly),
        elf::DT_RELA => ("relocations with an addend", Always),
        elf::DT_RELASZ => ("size of that table", Always),
        elf::DT_RELAENT => ("size of one of its entries", Always),
        elf::DT_RELACOUNT => (
            "how many of them are relative and stand first: a hint",
            LoaderOnly,
        ),
        elf::DT_REL => ("relocations whose addend is in the word", Always),
        elf::DT_RELSZ => ("size of that table", Always),
        elf::DT_RELENT => ("size of one of its entries", Always),
        elf::DT_RELCOUNT => (
            "how many of them are relative and stand first: a hint",
            LoaderOnly,
        ),
        elf::DT_RELR => ("relative relocations, packed", Always),
        elf::DT_RELRSZ => ("size of that table", Always),
        elf::DT_RELRENT => ("size of one of its words", Always),
        elf::DT_JMPREL => ("relocations of the PLT", Always),
        elf::DT_PLTRELSZ => ("size of that table", Always),
        elf::DT_PLTREL => ("whether its entries are REL or RELA", Always),
        elf::DT_PLTGOT => ("the part of the GOT that the PLT uses", LoaderOnly),
        elf::DT_INIT => ("a function to call before main", Always),
        elf::DT_FINI => ("a function to call after main", Always),
        elf::DT_PREINIT_ARRAY => ("functions to call first of all", Always),
        elf::DT_PREINIT_ARRAYSZ => ("size of that array", Always),
        elf::DT_INIT_ARRAY => ("functions to call before main, in order", Always),
        elf::DT_INIT_ARRAYSZ => ("size of that array", Always),
        elf::DT_FINI_ARRAY => ("functions to call after main, in reverse", Always),
        elf::DT_FINI_ARRAYSZ => ("size of that array", Always),
        elf::DT_TEXTREL => ("relocations change read-only segments", Always),
        elf::DT_BIND_NOW => ("bind every symbol before main", LoaderOnly),
        elf::DT_FLAGS => ("how to bind, and more", LoaderOnly),
        elf::DT_FLAGS_1 => (
            "DF_1_PIE: a program, not a library; for file(1) and its like",
            LoaderOnly,
        ),
        elf::DT_DEBUG => ("the loader leaves a pointer here for debuggers", LoaderOnly),
        elf::DT_VERSYM
        | elf::DT_VERNEED
        | elf::DT_VERNEEDNUM
        | elf::DT_VERDEF
        | elf::DT_VERDEFNUM => ("symbol versions", LoaderOnly),
        elf::DT_NULL => ("the end", Always),
        _ => ("not known here", Nobody),
    }
}
