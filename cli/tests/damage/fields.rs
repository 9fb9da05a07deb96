// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Every field of a program file that says something about how it is to be started. For ELF of 64 bits, little-endian.

use std::fmt;
use std::ops::Range;

/// What kind of thing a field is part of: a row of the table of outcomes.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Part {
    Header,
    ProgramHeader,
    Dynamic,
    Offset,
    Info,
    Addend,
    Relr,
    Symbol,
    Tls,
    Array,
    Own,
    SectionHeader,
    Cut,
}

impl Part {
    pub const ALL: [Self; 13] = [
        Self::Header,
        Self::ProgramHeader,
        Self::Dynamic,
        Self::Offset,
        Self::Info,
        Self::Addend,
        Self::Relr,
        Self::Symbol,
        Self::Tls,
        Self::Array,
        Self::Own,
        Self::SectionHeader,
        Self::Cut,
    ];
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Header => "ELF header",
            Self::ProgramHeader => "program headers",
            Self::Dynamic => "dynamic table",
            Self::Offset => "`r_offset`",
            Self::Info => "`r_info`",
            Self::Addend => "`r_addend`",
            Self::Relr => "RELR words",
            Self::Symbol => "symbols",
            Self::Tls => "TLS template",
            Self::Array => "init and fini arrays",
            Self::Own => "the converter's table",
            Self::SectionHeader => "section headers",
            Self::Cut => "end of the file",
        })
    }
}

/// One field, of up to eight bytes.
#[derive(Clone, Debug)]
pub struct Field {
    pub part: Part,
    /// As `PT_LOAD p_vaddr`.
    pub name: String,
    pub at: usize,
    pub width: usize,
    /// The table that it is in, and the size of that table's entries.
    pub table: Option<(Range<usize>, usize)>,
}

/// The bytes of a program, and where its tables are.
pub struct File<'a> {
    bytes: &'a [u8],
    fields: Vec<Field>,
}

/// Fields of a structure: name and width, in their order.
type Layout = &'static [(&'static str, usize)];

const HEADER: Layout = &[
    ("e_ident magic", 4),
    ("e_ident class", 1),
    ("e_ident data", 1),
    ("e_ident version", 1),
    ("e_ident ABI", 1),
    ("e_ident padding", 8),
    ("e_type", 2),
    ("e_machine", 2),
    ("e_version", 4),
    ("e_entry", 8),
    ("e_phoff", 8),
    ("e_shoff", 8),
    ("e_flags", 4),
    ("e_ehsize", 2),
    ("e_phentsize", 2),
    ("e_phnum", 2),
    ("e_shentsize", 2),
    ("e_shnum", 2),
    ("e_shstrndx", 2),
];
const PROGRAM_HEADER: Layout = &[
    ("p_type", 4),
    ("p_flags", 4),
    ("p_offset", 8),
    ("p_vaddr", 8),
    ("p_paddr", 8),
    ("p_filesz", 8),
    ("p_memsz", 8),
    ("p_align", 8),
];
const SECTION_HEADER: Layout = &[
    ("sh_name", 4),
    ("sh_type", 4),
    ("sh_flags", 8),
    ("sh_addr", 8),
    ("sh_offset", 8),
    ("sh_size", 8),
    ("sh_link", 4),
    ("sh_info", 4),
    ("sh_addralign", 8),
    ("sh_entsize", 8),
];
const SYMBOL: Layout = &[
    ("st_name", 4),
    ("st_info", 1),
    ("st_other", 1),
    ("st_shndx", 2),
    ("st_value", 8),
    ("st_size", 8),
];

/// The table that the converter writes before its start code, word by word, and what the large start code has besides.
const OWN: [&str; 13] = [
    "address",
    "entry",
    "witness",
    "witness's value",
    "RELR",
    "RELR's end",
    "rows",
    "RELRO's end",
    "seal's end",
    "RELA",
    "RELA's end",
    "JMPREL",
    "JMPREL's end",
];
const OWN_OF_LARGE: [&str; 5] = ["headers", "count of headers", "low", "room", "options"];
/// What it begins with; and the words of a row.
const OWN_MARKS: [(&[u8; 8], bool); 2] = [(b"piestrt2", false), (b"piestrt3", true)];
const ROW: [&str; 4] = ["start", "end", "before", "after"];

const PT_LOAD: u64 = 1;
const PT_DYNAMIC: u64 = 2;
const PT_TLS: u64 = 7;

fn segment_name(p_type: u64) -> String {
    match p_type {
        1 => "PT_LOAD".into(),
        2 => "PT_DYNAMIC".into(),
        4 => "PT_NOTE".into(),
        6 => "PT_PHDR".into(),
        7 => "PT_TLS".into(),
        0x6474_e550 => "PT_GNU_EH_FRAME".into(),
        0x6474_e551 => "PT_GNU_STACK".into(),
        0x6474_e552 => "PT_GNU_RELRO".into(),
        0x6474_e553 => "PT_GNU_PROPERTY".into(),
        other => format!("{other:#x}"),
    }
}

fn tag_name(tag: u64) -> String {
    let name = match tag {
        0 => "NULL",
        2 => "PLTRELSZ",
        3 => "PLTGOT",
        4 => "HASH",
        5 => "STRTAB",
        6 => "SYMTAB",
        7 => "RELA",
        8 => "RELASZ",
        9 => "RELAENT",
        10 => "STRSZ",
        11 => "SYMENT",
        12 => "INIT",
        13 => "FINI",
        16 => "SYMBOLIC",
        20 => "PLTREL",
        21 => "DEBUG",
        23 => "JMPREL",
        24 => "BIND_NOW",
        25 => "INIT_ARRAY",
        26 => "FINI_ARRAY",
        27 => "INIT_ARRAYSZ",
        28 => "FINI_ARRAYSZ",
        30 => "FLAGS",
        35 => "RELRSZ",
        36 => "RELR",
        37 => "RELRENT",
        0x6fff_fef5 => "GNU_HASH",
        0x6fff_fff9 => "RELACOUNT",
        0x6fff_fffb => "FLAGS_1",
        other => return format!("DT_{other:#x}"),
    };
    format!("DT_{name}")
}

fn type_name(r_type: u64) -> &'static str {
    match r_type {
        1 => "R_X86_64_64",
        6 => "R_X86_64_GLOB_DAT",
        7 => "R_X86_64_JUMP_SLOT",
        8 => "R_X86_64_RELATIVE",
        16 => "R_X86_64_DTPMOD64",
        17 => "R_X86_64_DTPOFF64",
        18 => "R_X86_64_TPOFF64",
        36 => "R_X86_64_TLSDESC",
        37 => "R_X86_64_IRELATIVE",
        _ => "another type",
    }
}

/// The number of up to eight bytes at `at`.
pub fn number(bytes: &[u8], at: usize, width: usize) -> u64 {
    let mut word = [0; 8];
    word[..width].copy_from_slice(&bytes[at..at + width]);
    u64::from_le_bytes(word)
}

fn size(number: u64) -> usize {
    usize::try_from(number).expect("a valid program is small")
}

impl<'a> File<'a> {
    /// All fields of `bytes`, a valid program.
    pub fn fields(bytes: &'a [u8]) -> Vec<Field> {
        let mut file = File {
            bytes,
            fields: Vec::new(),
        };
        file.structure(Part::Header, "", 0, HEADER, None);
        let headers = file.headers();
        let table = headers.first().copied().unwrap_or(64)..64 + headers.len() * 56;
        for at in &headers {
            let name = segment_name(number(bytes, *at, 4));
            let table = Some((table.clone(), 56));
            file.structure(Part::ProgramHeader, &name, *at, PROGRAM_HEADER, table);
        }
        file.sections();
        if let Some(at) = file.header(PT_TLS) {
            let from = size(number(bytes, at + 8, 8));
            let to = from + size(number(bytes, at + 32, 8));
            file.words(Part::Tls, "PT_TLS template", from..to);
        }
        if let Some(at) = file.header(PT_DYNAMIC) {
            let from = size(number(bytes, at + 8, 8));
            file.dynamic(from..from + size(number(bytes, at + 32, 8)));
        }
        file.converted();
        file.fields
    }

    /// The table of a converted file, its rows, and the tables that it names.
    fn converted(&mut self) {
        let marks = OWN_MARKS.into_iter().filter_map(|(mark, large)| {
            let at = self.bytes.windows(8).position(|bytes| bytes == mark)?;
            Some((at, large))
        });
        let Some((table, large)) = marks.min() else {
            return;
        };
        self.add(Part::Own, "mark".into(), table, 8, None);
        let more: &[&str] = if large { &OWN_OF_LARGE } else { &[] };
        let words: Vec<&str> = OWN.iter().chain(more).chain(&["check"]).copied().collect();
        let range = table..table + 8 + 8 * words.len();
        for (at, name) in range.clone().skip(8).step_by(8).zip(&words) {
            self.add(Part::Own, (*name).into(), at, 8, Some((range.clone(), 8)));
        }
        let word = |name: &str| {
            let index = words.iter().position(|word| *word == name);
            number(self.bytes, table + 8 + 8 * index.expect("a word"), 8)
        };
        let (rows, end) = (word("rows"), word("RELRO's end").max(word("seal's end")));
        let from = self.offset(rows);
        let relr = (word("RELR"), word("RELR's end"));
        let rela = [
            (word("RELA"), word("RELA's end")),
            (word("JMPREL"), word("JMPREL's end")),
        ];
        let rows = from..from + size(end - rows);
        for at in rows.clone().step_by(32) {
            for (index, name) in ROW.into_iter().enumerate() {
                let table = Some((rows.clone(), 32));
                self.add(Part::Own, format!("row {name}"), at + 8 * index, 8, table);
            }
        }
        self.add(Part::Own, "rows' check".into(), rows.end, 8, None);
        let (from, to) = relr;
        if from != to {
            let at = self.offset(from);
            self.relr(at..at + size(to - from));
        }
        for (from, to) in rela {
            if from != to {
                let at = self.offset(from);
                self.relocations(at..at + size(to - from));
            }
        }
    }

    fn headers(&self) -> Vec<usize> {
        let first = size(number(self.bytes, 32, 8));
        let count = size(number(self.bytes, 56, 2));
        (0..count).map(|i| first + i * 56).collect()
    }

    fn header(&self, p_type: u64) -> Option<usize> {
        let mut headers = self.headers().into_iter();
        headers.find(|&at| number(self.bytes, at, 4) == p_type)
    }

    /// Where in the file the byte at a link address is.
    fn offset(&self, address: u64) -> usize {
        let field = |at: usize, offset: usize| number(self.bytes, at + offset, 8);
        let load = self.headers().into_iter().find(|&at| {
            number(self.bytes, at, 4) == PT_LOAD
                && address.wrapping_sub(field(at, 16)) < field(at, 32)
        });
        let load = load.expect("tables of a valid program are in the file");
        size(address - field(load, 16) + field(load, 8))
    }

    fn add(
        &mut self,
        part: Part,
        name: String,
        at: usize,
        width: usize,
        table: Option<(Range<usize>, usize)>,
    ) {
        self.fields.push(Field {
            part,
            name,
            at,
            width,
            table,
        });
    }

    fn structure(
        &mut self,
        part: Part,
        name: &str,
        mut at: usize,
        layout: Layout,
        table: Option<(Range<usize>, usize)>,
    ) {
        for &(field, width) in layout {
            let name = format!("{name} {field}").trim().to_string();
            self.add(part, name, at, width, table.clone());
            at += width;
        }
    }

    /// A table of words.
    fn words(&mut self, part: Part, name: &str, range: Range<usize>) {
        for at in range.clone().step_by(8).filter(|at| at + 8 <= range.end) {
            self.add(part, name.into(), at, 8, Some((range.clone(), 8)));
        }
    }

    fn sections(&mut self) {
        let from = size(number(self.bytes, 40, 8));
        let count = size(number(self.bytes, 60, 2));
        let table = from..from + count * 64;
        for at in table.clone().step_by(64) {
            let table = Some((table.clone(), 64));
            self.structure(Part::SectionHeader, "", at, SECTION_HEADER, table);
        }
    }

    /// The dynamic table, and the tables that it names.
    fn dynamic(&mut self, range: Range<usize>) {
        let mut rows = Vec::new();
        for at in range.clone().step_by(16) {
            let tag = number(self.bytes, at, 8);
            rows.push((tag, number(self.bytes, at + 8, 8)));
            let table = Some((range.clone(), 16));
            let name = tag_name(tag);
            self.add(Part::Dynamic, format!("{name} d_tag"), at, 8, table.clone());
            self.add(Part::Dynamic, format!("{name} d_val"), at + 8, 8, table);
            if tag == 0 {
                break; // What follows is room that linkers leave.
            }
        }
        let row = |tag: u64| rows.iter().rev().find(|row| row.0 == tag).map(|row| row.1);
        let range = |file: &Self, at: u64, size_row: u64| {
            let address = row(at)?;
            let length = row(size_row).filter(|&length| length != 0)?;
            let from = file.offset(address);
            Some(from..from + size(length))
        };
        for (table, length) in [(7, 8), (23, 2)] {
            if let Some(range) = range(self, table, length) {
                self.relocations(range);
            }
        }
        if let Some(range) = range(self, 36, 35) {
            self.relr(range);
        }
        for (table, length) in [(25, 27), (26, 28)] {
            if let Some(range) = range(self, table, length) {
                self.words(Part::Array, &tag_name(table), range);
            }
        }
        if let (Some(table), Some(strings)) = (row(6), row(5)) {
            // Linkers put the names after the symbols; there are not many here.
            let from = self.offset(table);
            let count = (strings.saturating_sub(table) / 24).min(24);
            let range = from..from + size(count) * 24;
            for at in range.clone().step_by(24).skip(1) {
                self.structure(Part::Symbol, "", at, SYMBOL, Some((range.clone(), 24)));
            }
        }
    }

    fn relr(&mut self, range: Range<usize>) {
        for at in range.clone().step_by(8) {
            let odd = number(self.bytes, at, 8) & 1 == 1;
            let name = if odd { "RELR bitmap" } else { "RELR address" };
            self.add(Part::Relr, name.into(), at, 8, Some((range.clone(), 8)));
        }
    }

    fn relocations(&mut self, range: Range<usize>) {
        for at in range.clone().step_by(24) {
            let name = type_name(number(self.bytes, at + 8, 4));
            for (part, field, offset) in [
                (Part::Offset, "r_offset", 0),
                (Part::Info, "r_info", 8),
                (Part::Addend, "r_addend", 16),
            ] {
                let table = Some((range.clone(), 24));
                self.add(part, format!("{name} {field}"), at + offset, 8, table);
            }
        }
    }
}
