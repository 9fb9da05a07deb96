// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The story as data: every fact with the one who made it so.

use object::elf;
use serde::Serialize;

use super::start::{self, Step};
use crate::check::{Facts, FileType, RelroFacts};
use crate::elf::{
    Dynamic, Elf, OpenError, RelocKind, Relocation, RelocationTable, Runtime, StartCode, Symbol,
    Who, names,
};
use crate::ui::hex;

/// Who made something so.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The compiler.
    Compiler,
    /// The linker.
    Linker,
    /// The kernel.
    Kernel,
    /// The program that `PT_INTERP` names.
    Loader,
    /// The code at `e_entry`.
    StartCode,
    /// The program itself, or its libc or runtime.
    Program,
}

impl By {
    /// Its name in words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Compiler => "compiler",
            Self::Linker => "linker",
            Self::Kernel => "kernel",
            Self::Loader => "loader",
            Self::StartCode => "start code",
            Self::Program => "program",
        }
    }
}

/// A question, its answer, and where the answer comes from.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// What in the file says so.
    pub because: String,
    /// Who made it so.
    pub by: By,
}

/// What another tool says of the file, and why.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    /// The tool.
    pub tool: &'static str,
    /// What it says; for file(1) the words that matter here.
    pub says: String,
    /// Why.
    pub because: String,
}

/// One `PT_LOAD` as it lies in memory.
#[derive(Clone, Debug, Serialize)]
pub struct Segment {
    /// First link address.
    pub start: String,
    /// Link address behind the last byte.
    pub end: String,
    /// `rwx`, as the kernel maps it.
    pub permissions: String,
    /// Bytes that come from the file.
    pub file_bytes: u64,
    /// Bytes behind them that the kernel zeroes.
    pub zeroed_bytes: u64,
    /// What it holds: section names where there are some.
    pub holds: Vec<String>,
    /// The link addresses in it that become read-only after relocation.
    pub relro: Option<crate::check::Span>,
    /// Who decided on it.
    pub by: By,
    /// Who maps it.
    pub mapped_by: By,
}

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

/// One relocation.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    /// The table it is in.
    pub table: RelocationTable,
    /// The link address of the word.
    pub place: String,
    /// The symbol that the word belongs to.
    pub place_name: Option<String>,
    /// `R_*`.
    pub r#type: String,
    /// The symbol it asks for.
    pub symbol: Option<String>,
    /// Its addend; `null` when it is in the word itself.
    pub addend: Option<String>,
    /// The symbol that a relative relocation points to.
    pub target_name: Option<String>,
}

/// The relocations of one table.
#[derive(Clone, Debug, Serialize)]
pub struct Tables {
    /// The table.
    pub table: RelocationTable,
    /// Its size in bytes.
    pub bytes: u64,
    /// How many relocations it holds, by type.
    pub counts: Vec<crate::check::RelocationCount>,
    /// The first one.
    pub first: Option<Place>,
    /// The last one.
    pub last: Option<Place>,
    /// Who wrote it.
    pub by: By,
    /// Who applies it.
    pub applied_by: By,
}

/// A word in two states.
#[derive(Clone, Debug, Serialize)]
pub struct Before {
    /// The word.
    pub word: String,
    /// Who wrote it.
    pub by: By,
    /// How it came about.
    pub because: String,
}

/// One word before and after.
#[derive(Clone, Debug, Serialize)]
pub struct Word {
    /// The relocation.
    pub relocation: Place,
    /// The load bias of the example.
    pub bias: String,
    /// The address of the word when the program runs.
    pub address: String,
    /// In the object file.
    pub origin: Before,
    /// In the file.
    pub before: Before,
    /// When `main` runs.
    pub after: Before,
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
    pub memory: Vec<Segment>,
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
    /// Which libc and language runtimes it holds or asks for.
    pub runtimes: Vec<Runtime>,
    /// What happens at start, in order.
    pub start: Vec<Step>,
    /// One word before and after; `null` when there is no relative relocation.
    pub word: Option<Word>,
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
        let names = Names {
            elf,
            dynamic: dynamic.as_ref(),
            symbols: symbols_by_address(elf),
        };
        let applied_by =
            if facts.interpreter.is_some() || facts.file_type == FileType::SharedLibrary {
                By::Loader
            } else {
                By::StartCode
            };
        let sizes: Vec<_> = relocations.tables().collect();
        let tables = sizes
            .iter()
            .map(|&(table, bytes)| {
                let mut first = None;
                let mut last = None;
                for r in relocations.iter().filter(|r| r.table == table) {
                    first.get_or_insert(r);
                    last = Some(r);
                }
                Tables {
                    table,
                    bytes,
                    counts: facts
                        .relocations
                        .iter()
                        .filter(|c| c.table == table)
                        .cloned()
                        .collect(),
                    first: first.map(|r| names.place(&r)),
                    last: last.map(|r| names.place(&r)),
                    by: By::Linker,
                    applied_by,
                }
            })
            .collect();
        let word = names.word(
            &relocations,
            bias.unwrap_or_else(|| example_bias(&facts)),
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
            relocations: tables,
            all_relocations: all.then(|| relocations.iter().map(|r| names.place(&r)).collect()),
            start: start::steps(elf, &facts, dynamic.as_ref()),
            relro: facts.relro,
            start_code: facts.start_code,
            runtimes: facts.runtimes,
            word,
        })
    }
}

/// Where the kernel puts such a file when it does not randomize (x86_64), so that the numbers are
/// those that a debugger shows.
fn example_bias(facts: &Facts) -> u64 {
    match facts.file_type {
        FileType::Static | FileType::Exec => 0,
        FileType::Pie => 0x5555_5555_4000,
        _ => 0x7fff_f7c0_0000,
    }
}

fn questions(facts: &Facts) -> Vec<Fact> {
    let needed = facts.needed.join(", ");
    let links = match (facts.file_type, needed.is_empty()) {
        (FileType::Relocatable, _) => (
            "nobody yet: it is input for a linker".into(),
            "e_type is ET_REL".into(),
        ),
        (_, true) => (
            "the linker, once and for all: every piece of code is in the file".to_owned(),
            "no DT_NEEDED".to_owned(),
        ),
        (_, false) => (
            format!("a loader, at every start: it brings {needed}"),
            format!("DT_NEEDED {needed}"),
        ),
    };
    let loads = match (&facts.interpreter, facts.file_type) {
        (Some(loader), _) => (
            format!("the kernel loads the file and {loader}, and starts {loader}; that one does the rest"),
            format!("PT_INTERP {loader}"),
        ),
        (None, FileType::StaticPie) if facts.start_code.who == Who::Unknown => (
            "the kernel alone, at an address of its choice; whether its start code, which is not known, relocates it does not show".into(),
            "e_type is ET_DYN, and there is no PT_INTERP".into(),
        ),
        (None, FileType::StaticPie) => (
            "the kernel alone, at an address of its choice; the program's own start code relocates it".into(),
            "e_type is ET_DYN, and there is no PT_INTERP".into(),
        ),
        (None, FileType::Static) if facts.relocations.iter().any(|r| r.count > 0) => (
            "the kernel alone, at the addresses in the file; nothing is left to relocate but IRELATIVE".into(),
            "e_type is ET_EXEC, and there is no PT_INTERP".into(),
        ),
        (None, FileType::Static) => (
            "the kernel alone, at the addresses in the file; nothing is left to relocate".into(),
            "e_type is ET_EXEC, and there is no PT_INTERP".into(),
        ),
        (None, FileType::SharedLibrary) => (
            "a loader, on behalf of a program that asks for it".into(),
            "e_type is ET_DYN, and DF_1_PIE is not set".into(),
        ),
        (None, _) => ("nobody: it is not a program".into(), "its e_type is not ET_EXEC or ET_DYN".into()),
    };
    vec![
        Fact {
            question: "Who links?".into(),
            answer: links.0,
            because: links.1,
            by: By::Linker,
        },
        Fact {
            question: "Who loads?".into(),
            answer: loads.0,
            because: loads.1,
            by: By::Linker,
        },
    ]
}

fn hardening(facts: &Facts) -> Vec<Fact> {
    let mut out = Vec::new();
    let mut add = |question: &str, answer: String, because: &str, by| {
        out.push(Fact {
            question: question.into(),
            answer,
            because: because.into(),
            by,
        });
    };
    if facts.file_type.is_program() {
        match facts.file_type {
            FileType::StaticPie | FileType::Pie => add(
                "Can it be anywhere in memory?",
                "yes: code reaches its data relative to itself (-fPIE)".into(),
                "e_type is ET_DYN; the linker allows it only for such code",
                By::Compiler,
            ),
            _ => add(
                "Can it be anywhere in memory?",
                "no: addresses are fixed".into(),
                "e_type is ET_EXEC",
                By::Linker,
            ),
        }
        add(
            "Do relocations change code?",
            if facts.textrel {
                "yes (DT_TEXTREL)"
            } else {
                "no"
            }
            .into(),
            "DT_TEXTREL and DF_TEXTREL; code compiled with -fPIE needs none",
            By::Compiler,
        );
    }
    let marks = facts.branch_protection.marks(true);
    add(
        "Are branches protected?",
        if marks.is_empty() {
            "no".into()
        } else {
            marks.join(", ")
        },
        "PT_GNU_PROPERTY: a mark survives when every linked object has it",
        By::Compiler,
    );
    add(
        "Can the stack hold code?",
        match facts.nx_stack {
            crate::check::Answer::Yes => "no",
            crate::check::Answer::No => "yes",
            _ => "the file does not say",
        }
        .into(),
        "PT_GNU_STACK, from the .note.GNU-stack of every object",
        By::Compiler,
    );
    add(
        "Is memory writable and executable at once?",
        if facts.wx_segments.is_empty() {
            "no".into()
        } else {
            format!("yes, {} segments", facts.wx_segments.len())
        },
        "p_flags of every PT_LOAD",
        By::Linker,
    );
    let (answer, by) = match (&facts.relro.asked, &facts.relro.by) {
        (None, _) => ("nothing: no PT_GNU_RELRO".into(), By::Linker),
        (Some(_), None) => (
            format!("nothing: RELRO is {}", facts.relro.words()),
            By::StartCode,
        ),
        (Some(_), Some(who)) => (
            format!("RELRO, by {who}: {}", facts.relro.words()),
            if facts.interpreter.is_some() {
                By::Loader
            } else {
                By::StartCode
            },
        ),
    };
    add(
        "What becomes read-only before main?",
        answer,
        "PT_GNU_RELRO, and who acts on it",
        by,
    );
    out
}

/// file(1) as of 5.44 (`src/readelf.c`, `dophn_exec`), and the ldd(1) of glibc.
fn said(elf: &Elf, facts: &Facts, dynamic: Option<&Dynamic>) -> Vec<Said> {
    let (kind, kind_why) = match elf::FileType(elf.e_type) {
        elf::ET_REL => ("relocatable", "e_type is ET_REL"),
        elf::ET_CORE => ("core file", "e_type is ET_CORE"),
        elf::ET_EXEC => ("executable", "e_type is ET_EXEC"),
        elf::ET_DYN if dynamic.is_some_and(Dynamic::is_pie) => (
            "pie executable",
            "e_type is ET_DYN, and DT_FLAGS_1 has DF_1_PIE",
        ),
        _ => (
            "shared object",
            "e_type is ET_DYN, and DT_FLAGS_1 has no DF_1_PIE",
        ),
    };
    let needs = facts.interpreter.is_some() || !facts.needed.is_empty();
    let (link, link_why) = match dynamic {
        _ if matches!(kind, "relocatable" | "core file") => ("", ""),
        _ if needs => (
            ", dynamically linked",
            "; PT_INTERP or DT_NEEDED asks for more than the file",
        ),
        Some(d) if d.has(elf::DT_FLAGS_1) => (
            ", static-pie linked",
            "; there is a dynamic table with DT_FLAGS_1, and neither PT_INTERP nor DT_NEEDED",
        ),
        Some(_) => (
            ", dynamically linked",
            "; there is a dynamic table, and no DT_FLAGS_1 to say more",
        ),
        None => (", statically linked", "; there is no dynamic table"),
    };
    let native = facts.machine == std::env::consts::ARCH;
    let (ldd, ldd_why) = match dynamic {
        Some(_) if !native => (
            "not a dynamic executable".to_owned(),
            "it is for another machine than the loader that ldd asks",
        ),
        Some(_) if facts.needed.is_empty() => (
            "statically linked".into(),
            "there is a dynamic table, so the loader that ldd asks takes the file, and finds no DT_NEEDED",
        ),
        Some(_) => (
            facts.needed.join(", "),
            "ldd lets the loader load what DT_NEEDED names, and what that needs in turn, and lists it",
        ),
        None => (
            "not a dynamic executable".into(),
            "there is no dynamic table, so the loader that ldd asks refuses the file",
        ),
    };
    vec![
        Said {
            tool: "file",
            says: format!("{kind}{link}"),
            because: format!("{kind_why}{link_why}"),
        },
        Said {
            tool: "ldd",
            says: ldd,
            because: ldd_why.into(),
        },
    ]
}

fn memory(elf: &Elf, page_size: u64) -> Vec<Segment> {
    let sections = elf.sections();
    let relro = elf.relro(page_size).map(|r| r.asked);
    let holds = |s: &crate::elf::Segment| {
        let mut holds: Vec<String> = sections
            .iter()
            .filter(|x| {
                x.sh_flags & elf::SHF_ALLOC.0 != 0
                    && !(x.sh_flags & elf::SHF_TLS.0 != 0 && x.sh_type == elf::SHT_NOBITS.0)
                    && x.sh_addr >= s.p_vaddr
                    && x.sh_addr < s.end()
            })
            .map(|x| x.name.clone())
            .collect();
        if s.p_offset == 0 && s.p_filesz > 0 {
            holds.insert(0, "ELF header, program headers".into());
        }
        holds
    };
    elf.segments_of(elf::PT_LOAD.0)
        .map(|s| Segment {
            start: hex(s.p_vaddr),
            end: hex(s.end()),
            permissions: s.permissions(),
            file_bytes: s.p_filesz,
            zeroed_bytes: s.p_memsz - s.p_filesz.min(s.p_memsz),
            holds: holds(s),
            relro: relro
                .as_ref()
                .filter(|r| r.start < s.end() && r.end > s.p_vaddr)
                .map(|r| crate::check::Span::from(&(r.start.max(s.p_vaddr)..r.end.min(s.end())))),
            by: By::Linker,
            mapped_by: By::Kernel,
        })
        .collect()
}

fn rows(elf: &Elf, dynamic: Option<&Dynamic>, reader: By, facts: &Facts) -> Vec<Row> {
    let Some(dynamic) = dynamic else {
        return Vec::new();
    };
    let arrays = start::Arrays::of(facts);
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

fn symbols_by_address(elf: &Elf) -> Vec<Symbol> {
    let mut symbols: Vec<_> = elf
        .symbols()
        .into_iter()
        .filter(|s| {
            s.st_shndx != 0
                && !s.name.is_empty()
                && (s.st_type == elf::STT_OBJECT.0 || s.st_type == elf::STT_FUNC.0)
        })
        .collect();
    symbols.sort_by_key(|s| s.value);
    symbols
}

struct Names<'a> {
    elf: &'a Elf,
    dynamic: Option<&'a Dynamic>,
    /// Sorted by address.
    symbols: Vec<Symbol>,
}

impl Names<'_> {
    /// `symbol` or `symbol+0x10`.
    fn at(&self, vaddr: u64) -> Option<String> {
        let after = self.symbols.partition_point(|s| s.value <= vaddr);
        let symbol = self.symbols.get(after.checked_sub(1)?)?;
        match vaddr - symbol.value {
            0 => Some(symbol.name.clone()),
            offset if offset < symbol.size => Some(format!("{}+{offset:#x}", symbol.name)),
            _ => None,
        }
    }

    /// What a relative relocation adds the bias to.
    fn addend(&self, r: &Relocation) -> Option<u64> {
        match r.addend {
            Some(addend) => Some(addend.cast_unsigned()),
            None => self.elf.word_at(r.place),
        }
    }

    fn place(&self, r: &Relocation) -> Place {
        let relative = RelocKind::of(self.elf.e_machine, r.r_type) == RelocKind::Relative;
        let symbol = (r.symbol != 0).then(|| {
            self.dynamic
                .and_then(|d| self.elf.dynamic_symbol(d, r.symbol))
                .map_or_else(|| format!("symbol {}", r.symbol), |s| s.name)
        });
        Place {
            table: r.table,
            place: hex(r.place),
            place_name: self.at(r.place),
            r#type: names::relocation(self.elf.e_machine, r.r_type).into_owned(),
            symbol,
            addend: r.addend.map(|a| hex(a.cast_unsigned())),
            target_name: self.addend(r).filter(|_| relative).and_then(|a| self.at(a)),
        }
    }

    /// The most telling relative relocation: one between two named things, else the first.
    fn word(&self, all: &crate::elf::Relocations<'_>, bias: u64, by: By) -> Option<Word> {
        const LOOK_AT: usize = 20_000;
        let relative = || {
            all.iter()
                .filter(|r| RelocKind::of(self.elf.e_machine, r.r_type) == RelocKind::Relative)
        };
        let named = |r: &Relocation| {
            let exact = |vaddr| {
                self.at(vaddr)
                    .is_some_and(|n| !n.contains("+0x") && !n.starts_with('_'))
            };
            exact(r.place) && self.addend(r).is_some_and(exact)
        };
        let r = if self.symbols.is_empty() {
            None
        } else {
            relative().take(LOOK_AT).find(named)
        };
        let r = r.or_else(|| relative().next())?;
        let word = self.elf.word_at(r.place)?;
        let addend = self.addend(&r)?;
        let target = self.at(addend).map(|n| format!(" {n}")).unwrap_or_default();
        let because = match r.addend {
            None => {
                format!("the link address of its target{target}; the addend is in the word itself")
            }
            Some(_) if word == addend => {
                format!(
                    "the link address of its target{target}; the linker wrote the addend here as well"
                )
            }
            Some(_) => format!("not used: the addend {addend:#x}{target} is in the relocation"),
        };
        Some(Word {
            relocation: self.place(&r),
            bias: hex(bias),
            address: hex(bias.wrapping_add(r.place)),
            origin: Before {
                word: format!("{:#018x}", 0),
                by: By::Compiler,
                because:
                    "an address that it cannot know: a hole, and a relocation against a symbol"
                        .into(),
            },
            before: Before {
                word: format!("{word:#018x}"),
                by: By::Linker,
                because,
            },
            after: Before {
                word: format!("{:#018x}", bias.wrapping_add(addend)),
                by,
                because: format!("bias {bias:#x} + addend {addend:#x}"),
            },
        })
    }
}
