// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the page knows of the file, beside the packed columns. Everything that is text in the file
//! goes through [`visible`] here.

use object::elf;
use piestart::elf::class::ByteOrder;
use serde::Serialize;

use super::aslr::{self, Range};
use super::bytes::Bytes;
use super::visible::visible;
use super::words::Words;
use crate::check::{Facts, FileType};
use crate::elf::{Dynamic, Elf, OpenError, RelocationTable, Section, Segment, hull, names};
use crate::explain::{By, Explained, Row, Step, StepKind};
use crate::ui::hex;

/// The most sections and dynamic rows that are listed; a real file has a few dozen.
const MAX_ROWS: usize = 2000;

/// One program header.
#[derive(Debug, Serialize)]
pub struct Header {
    /// `PT_*`.
    pub r#type: String,
    /// `rwx`.
    pub permissions: String,
    /// `p_offset`.
    pub offset: u64,
    /// `p_vaddr`.
    pub vaddr: u64,
    /// `p_filesz`.
    pub filesz: u64,
    /// `p_memsz`.
    pub memsz: u64,
    /// `p_align`.
    pub align: u64,
    /// What it is for.
    pub meaning: &'static str,
    /// Whether it is a `PT_LOAD` with bytes.
    pub load: bool,
}

/// One section header.
#[derive(Debug, Serialize)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// `sh_offset`.
    pub offset: u64,
    /// `sh_addr`.
    pub vaddr: u64,
    /// `sh_size`.
    pub size: u64,
    /// Whether its bytes are in the file.
    pub in_file: bool,
    /// Whether it is in memory.
    pub in_memory: bool,
    /// `rwx` as its flags ask for.
    pub permissions: String,
    /// What it holds.
    pub meaning: &'static str,
}

/// One row of `_DYNAMIC`.
#[derive(Debug, Serialize)]
pub struct DynamicRow {
    /// Its file offset; `null` when the file does not have it where memory will.
    pub offset: Option<u64>,
    /// Its link address.
    pub vaddr: u64,
    /// The link addresses that it is about.
    pub target: Option<[u64; 2]>,
    /// What `explain` says of it.
    #[serde(skip)]
    pub row: Row,
    /// `DT_*`.
    pub tag: String,
    /// The value in words.
    pub shows: String,
}

/// One step.
#[derive(Debug, Serialize)]
pub struct Moment {
    /// Who does it.
    pub by: By,
    /// The same in words.
    pub who: &'static str,
    /// What it does to the memory.
    pub kind: StepKind,
    /// What is done.
    pub what: String,
}

/// RELRO, link addresses.
#[derive(Debug, Serialize)]
pub struct Protection {
    /// `PT_GNU_RELRO`.
    pub asked: Option<[u64; 2]>,
    /// The pages that become read-only.
    pub protected: Option<[u64; 2]>,
    /// Bytes of `asked` that stay writable.
    pub left: u64,
    /// Who sees to it.
    pub by: Option<String>,
    /// The verdict in words.
    pub state: String,
}

/// The file.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Its name, without the folder.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Version of the tool that made the page.
    pub version: &'static str,
    /// `x86_64`, …
    pub machine: String,
    /// `static_pie`, …
    #[serde(rename = "type")]
    pub file_type: FileType,
    /// The same in words.
    pub kind: &'static str,
    /// Whose start code it is, in words.
    pub start_code: &'static str,
    /// `PT_INTERP`.
    pub interpreter: Option<String>,
    /// `e_entry`.
    pub entry: u64,
    /// Where the section header table is: offset and size.
    pub section_headers: [u64; 2],
    /// Where the program headers are: offset and size.
    pub program_headers: [u64; 2],
    /// The size of its words in bytes.
    pub word: u64,
    /// Whether the first byte of a word is its highest.
    pub big_endian: bool,
    /// Page size in bytes.
    pub page_size: u64,
    /// Where it may come to lie.
    pub aslr: Range,
    /// Where it lies when the page is opened.
    pub base: u64,
    /// Program headers.
    pub segments: Vec<Header>,
    /// Sections, without the empty one.
    pub sections: Vec<Part>,
    /// How many sections are not listed.
    pub more_sections: usize,
    /// `_DYNAMIC`.
    pub dynamic: Vec<DynamicRow>,
    /// How many rows are not listed.
    pub more_dynamic: usize,
    /// Relocation tables: name, file offset, size.
    pub tables: Vec<(RelocationTable, u64, u64)>,
    /// From exec to the end.
    pub steps: Vec<Moment>,
    /// RELRO.
    pub relro: Protection,
    /// The words that change.
    pub words: Words,
    /// The bytes in the page.
    pub bytes: Bytes,
    /// The two questions, for the head of the page.
    #[serde(skip)]
    pub questions: Vec<crate::explain::Fact>,
    /// What the page says first.
    #[serde(skip)]
    pub summary: String,
}

impl Report {
    /// Collects it for pages of `page_size` bytes; `bias` is the first load bias.
    ///
    /// # Errors
    /// [`OpenError::Malformed`] when a table that it needs is damaged.
    pub fn of(elf: &Elf, page_size: u64, bias: Option<u64>) -> Result<Self, OpenError> {
        let explained = Explained::of(elf, page_size, bias, false)?;
        let facts = Facts::of(elf, page_size)?;
        let dynamic = elf.dynamic()?;
        let words = Words::of(elf, &facts, dynamic.as_ref(), &explained.start)?;
        let tables = tables(elf, dynamic.as_ref())?;
        let bytes = Bytes::of(elf, &words.offsets, &tables);
        let sections = elf.sections();
        let range = Range::of(elf, facts.file_type);
        let base = match bias {
            Some(bias) if range.random => bias.wrapping_add(range.link),
            _ => range.pick(aslr::seed(&elf.data)),
        };
        let headers = elf.header_tables();
        let rows = explained.dynamic.len();
        Ok(Self {
            name: visible(
                &elf.path
                    .file_name()
                    .unwrap_or(elf.path.as_os_str())
                    .to_string_lossy(),
            ),
            size: elf.data.len() as u64,
            version: env!("CARGO_PKG_VERSION"),
            machine: facts.machine.clone(),
            file_type: facts.file_type,
            kind: facts.file_type.name(),
            start_code: facts.start_code.who.name(),
            interpreter: facts.interpreter.as_deref().map(visible),
            entry: elf.e_entry,
            section_headers: headers.sections,
            program_headers: headers.segments,
            word: elf.format.class.word(),
            big_endian: elf.format.order == ByteOrder::Big,
            page_size,
            aslr: range,
            base,
            segments: elf
                .segments
                .iter()
                .map(|s| header(elf.e_machine, s))
                .collect(),
            more_sections: sections.len().saturating_sub(MAX_ROWS + 1),
            sections: sections.iter().skip(1).take(MAX_ROWS).map(part).collect(),
            more_dynamic: rows.saturating_sub(MAX_ROWS),
            dynamic: dynamic
                .as_ref()
                .map(|d| dynamic_rows(elf, d, &sections, explained.dynamic))
                .unwrap_or_default(),
            tables,
            steps: explained.start.iter().map(moment).collect(),
            relro: protection(elf, &facts),
            summary: summary(&facts, &words),
            questions: explained.questions,
            words,
            bytes,
        })
    }
}

/// The rows of `_DYNAMIC`, with what `explain` says of each.
fn dynamic_rows(
    elf: &Elf,
    dynamic: &Dynamic,
    sections: &[Section],
    told: Vec<Row>,
) -> Vec<DynamicRow> {
    dynamic
        .rows
        .iter()
        .zip(told)
        .take(MAX_ROWS)
        .map(|(row, told)| DynamicRow {
            offset: elf.file_offset(row.vaddr),
            vaddr: row.vaddr,
            target: target(dynamic, sections, elf::DynamicTag(row.tag), row.value),
            tag: told.tag.clone(),
            shows: visible(&told.shows),
            row: told,
        })
        .collect()
}

fn moment(step: &Step) -> Moment {
    Moment {
        by: step.by,
        who: step.by.name(),
        kind: step.kind,
        what: visible(&step.what),
    }
}

fn tables(
    elf: &Elf,
    dynamic: Option<&Dynamic>,
) -> Result<Vec<(RelocationTable, u64, u64)>, OpenError> {
    let relocations = elf.relocations(dynamic)?;
    let sizes: Vec<_> = relocations.tables().collect();
    let first = |table| {
        relocations
            .entries()
            .find(|entry| entry.first.table == table)
            .map(|entry| entry.at)
    };
    Ok(sizes
        .into_iter()
        .filter_map(|(table, size)| Some((table, first(table)?, size)))
        .collect())
}

fn header(machine: u16, s: &Segment) -> Header {
    Header {
        r#type: names::segment_type(machine, s.p_type).into_owned(),
        permissions: s.permissions(),
        offset: s.p_offset,
        vaddr: s.p_vaddr,
        filesz: s.p_filesz,
        memsz: s.p_memsz,
        align: s.p_align,
        load: s.p_type == elf::PT_LOAD.0 && s.p_memsz > 0,
        meaning: match elf::ProgramType(s.p_type) {
            elf::PT_NULL => "nothing",
            elf::PT_LOAD => "the kernel maps this",
            elf::PT_DYNAMIC => "where _DYNAMIC is",
            elf::PT_INTERP => "the loader that the file names (PT_INTERP)",
            elf::PT_NOTE => "notes: build id, ABI",
            elf::PT_PHDR => "these headers themselves",
            elf::PT_TLS => "the template of thread-local storage",
            elf::PT_GNU_EH_FRAME => "finds the unwind tables",
            elf::PT_GNU_STACK => "its flags are those of the stack",
            elf::PT_GNU_RELRO => "read-only once it is relocated",
            elf::PT_GNU_PROPERTY => "branch protection",
            _ => "",
        },
    }
}

fn part(s: &Section) -> Part {
    let in_memory = s.sh_flags & elf::SHF_ALLOC.0 != 0;
    let bit = |bit: u64, letter| if s.sh_flags & bit != 0 { letter } else { '-' };
    Part {
        name: visible(&s.name),
        offset: s.sh_offset,
        vaddr: s.sh_addr,
        size: s.sh_size,
        in_file: s.sh_type != elf::SHT_NOBITS.0,
        // Uninitialized thread-local storage has an address and takes none.
        in_memory: in_memory
            && !(s.sh_flags & elf::SHF_TLS.0 != 0 && s.sh_type == elf::SHT_NOBITS.0),
        permissions: match in_memory {
            true => [
                'r',
                bit(elf::SHF_WRITE.0, 'w'),
                bit(elf::SHF_EXECINSTR.0, 'x'),
            ]
            .iter()
            .collect(),
            false => "not in memory".into(),
        },
        meaning: match &*s.name {
            ".text" => "code",
            ".init" | ".fini" => "code that runs before or after main",
            ".plt" | ".plt.got" | ".plt.sec" => "jumps by way of the GOT",
            ".rodata" => "constants without addresses",
            ".data" => "variables with a value",
            ".bss" | ".noptrbss" => "variables that begin as zero",
            ".noptrdata" => "variables without addresses (Go)",
            ".data.rel.ro" => "constants with addresses: read-only once relocated",
            ".got" | ".got.plt" => "addresses that code looks up",
            ".dynamic" => "_DYNAMIC: what the relocating code reads",
            ".init_array" | ".preinit_array" => "functions to call before main",
            ".fini_array" => "functions to call after main",
            ".rela.dyn" | ".rel.dyn" | ".relr.dyn" | ".rela.plt" | ".rel.plt" | ".rela" => {
                "which words to relocate"
            }
            ".tdata" => "template of thread-local variables",
            ".tbss" => "thread-local variables that begin as zero",
            ".symtab" | ".strtab" => "names for debuggers",
            ".shstrtab" => "names of the sections",
            ".dynsym" | ".dynstr" => "symbols that the relocating code may look up",
            ".hash" | ".gnu.hash" => "finds a dynamic symbol by name",
            ".eh_frame" | ".eh_frame_hdr" | ".gcc_except_table" => "how to unwind the stack",
            ".gopclntab" => "Go's table from code to lines",
            ".interp" => "name of the loader",
            ".comment" => "which compilers were used",
            name if name.starts_with(".debug_") || name.starts_with(".zdebug_") => "for debuggers",
            name if name.starts_with(".note") => "a note",
            _ => "",
        },
    }
}

/// The link addresses that a row is about: its table, its array, its function.
fn target(
    dynamic: &Dynamic,
    sections: &[Section],
    tag: elf::DynamicTag,
    value: u64,
) -> Option<[u64; 2]> {
    let sized = [
        (elf::DT_RELA, elf::DT_RELASZ),
        (elf::DT_REL, elf::DT_RELSZ),
        (elf::DT_RELR, elf::DT_RELRSZ),
        (elf::DT_JMPREL, elf::DT_PLTRELSZ),
        (elf::DT_STRTAB, elf::DT_STRSZ),
        (elf::DT_INIT_ARRAY, elf::DT_INIT_ARRAYSZ),
        (elf::DT_FINI_ARRAY, elf::DT_FINI_ARRAYSZ),
        (elf::DT_PREINIT_ARRAY, elf::DT_PREINIT_ARRAYSZ),
    ];
    if let Some((start, size)) = sized.iter().find(|(a, b)| *a == tag || *b == tag) {
        let (start, size) = (dynamic.get(*start)?, dynamic.get(*size)?);
        return (size > 0).then(|| [start, start.saturating_add(size)]);
    }
    let pointer = matches!(
        tag,
        elf::DT_SYMTAB
            | elf::DT_HASH
            | elf::DT_GNU_HASH
            | elf::DT_INIT
            | elf::DT_FINI
            | elf::DT_PLTGOT
            | elf::DT_VERSYM
            | elf::DT_VERNEED
            | elf::DT_VERDEF
    );
    if !pointer || value == 0 {
        return None;
    }
    let size = sections
        .iter()
        .find(|s| s.sh_addr == value && s.sh_flags & elf::SHF_ALLOC.0 != 0)
        .map_or(8, |s| s.sh_size.max(1));
    Some([value, value.saturating_add(size)])
}

fn protection(elf: &Elf, facts: &Facts) -> Protection {
    let relro = elf.relro(facts.relro.page_size);
    let range = |r: &std::ops::Range<u64>| [r.start, r.end];
    let pages = relro
        .as_ref()
        .filter(|_| facts.relro.protected.is_some())
        .and_then(|r| match facts.relro.by.as_deref() {
            Some("piestart") => hull(&r.exact),
            _ => Some(r.rounded_down.clone()),
        });
    Protection {
        asked: relro.as_ref().map(|r| range(&r.asked)),
        protected: pages.as_ref().map(range),
        left: facts.relro.bytes_left,
        by: facts.relro.by.as_deref().map(visible),
        state: facts.relro.words(),
    }
}

/// One sentence: what is to be seen.
fn summary(facts: &Facts, words: &Words) -> String {
    let count = match words.count {
        0 => "no word".to_owned(),
        1 => "one word".to_owned(),
        n => format!("{n} words"),
    };
    let loader = facts.interpreter.as_deref().map(visible);
    match facts.file_type {
        FileType::StaticPie => format!(
            "The kernel loads this program at a random address. Before main, {count} in it must be adjusted by the \
             load bias; there is no loader, so its own start code ({}) does it.",
            facts.start_code.who.name()
        ),
        FileType::Pie | FileType::Exec => format!(
            "This program is dynamically linked: it asks for the loader {}. The kernel starts the loader, which \
             changes {count} in the program; the program does not relocate itself.",
            loader.as_deref().unwrap_or("(none named)")
        ),
        FileType::Static if words.count == 0 => {
            "Nothing to relocate: the linker fixed every address of this program. It is at the same addresses \
             at every start, and anybody can read them in the file."
                .into()
        }
        FileType::Static => format!(
            "The linker fixed every address of this program: nothing moves. What is \
             left, {count}, are filled by IFUNC resolvers, which pick functions for this CPU."
        ),
        _ => format!(
            "This is not a program ({}): nothing starts it. {count} in it are for whoever loads it.",
            facts.file_type.name()
        ),
    }
}

/// Numbers as the template shows them.
impl Header {
    /// `p_offset` in hexadecimal.
    pub fn offset_hex(&self) -> String {
        hex(self.offset)
    }
    /// `p_vaddr` in hexadecimal.
    pub fn vaddr_hex(&self) -> String {
        hex(self.vaddr)
    }
}

impl Part {
    /// `sh_offset` in hexadecimal.
    pub fn offset_hex(&self) -> String {
        hex(self.offset)
    }
    /// `sh_addr` in hexadecimal, `–` when it has none.
    pub fn vaddr_hex(&self) -> String {
        match self.in_memory {
            true => hex(self.vaddr),
            false => "–".into(),
        }
    }
}

impl Moment {
    /// [`By`] as a class of the style.
    pub fn by_class(&self) -> String {
        self.who.replace(' ', "_")
    }
}
