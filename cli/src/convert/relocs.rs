// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the relocation tables of the input come to.
//!
//! A file without needed libraries has every symbol it will ever have, so a symbolic relocation has
//! one answer at conversion time: a defined symbol is the load bias plus its value (a relative
//! relocation), an undefined weak one is 0 plus the addend (a constant, never the bias). What is
//! left for start time is relative relocations only.

use std::ops::Range;

use object::elf;
use piestart::elf::dynamic::is_unknown_table;

use super::blob;
use super::image::{Image, u64_at};
use super::refusal::Refusal;

/// Bytes of one `Elf64_Rela`.
pub const RELA: u64 = 24;
/// Bytes of one `Elf64_Sym`.
const SYM: u64 = 24;

/// `DT_TLSDESC_PLT`, `DT_TLSDESC_GOT` (gABI extensions of GNU ld).
const DT_TLSDESC: std::ops::RangeInclusive<u64> = 0x6fff_fef6..=0x6fff_fef7;
/// Android's names for the rows of a plain RELR table, which other start code and loaders do not know
/// (bionic `libc/include/elf.h`): its address, its size, the size of a word.
pub const DT_ANDROID_RELR: [u64; 3] = [0x6fff_e000, 0x6fff_e001, 0x6fff_e003];
/// `DT_PREINIT_ARRAY`: the one array that the loader itself runs for an executable.
const DT_PREINIT_ARRAYSZ: u64 = 33;

/// The relocation types of one architecture, by their psABI names.
#[derive(Clone, Copy, Debug)]
pub struct Types {
    /// `R_*_RELATIVE`.
    pub relative: u32,
    /// `R_*_64`, `R_*_ABS64`: symbol plus addend.
    pub abs64: u32,
    /// `R_*_GLOB_DAT`: symbol plus addend; absent where the psABI has none.
    pub glob_dat: Option<u32>,
    /// `R_*_JUMP_SLOT`: symbol plus addend.
    pub jump_slot: u32,
    /// `R_*_IRELATIVE`.
    pub irelative: u32,
    /// `R_*_COPY`.
    pub copy: u32,
    /// A prefix of the names, for messages.
    pub names: &'static [(u32, &'static str)],
}

/// The relocation types of `machine`; `None` when the converter knows none.
#[must_use]
pub fn types(machine: u16) -> Option<Types> {
    match elf::Machine(machine) {
        elf::EM_X86_64 => Some(Types {
            relative: 8,
            abs64: 1,
            glob_dat: Some(6),
            jump_slot: 7,
            irelative: 37,
            copy: 5,
            names: &[
                (5, "R_X86_64_COPY"),
                (16, "R_X86_64_DTPMOD64"),
                (17, "R_X86_64_DTPOFF64"),
                (18, "R_X86_64_TPOFF64"),
                (36, "R_X86_64_TLSDESC"),
                (37, "R_X86_64_IRELATIVE"),
            ],
        }),
        elf::EM_AARCH64 => Some(Types {
            relative: 1027,
            abs64: 257,
            glob_dat: Some(1025),
            jump_slot: 1026,
            irelative: 1032,
            copy: 1024,
            names: &[
                (1024, "R_AARCH64_COPY"),
                (1028, "R_AARCH64_TLS_DTPMOD"),
                (1029, "R_AARCH64_TLS_DTPREL"),
                (1030, "R_AARCH64_TLS_TPREL"),
                (1031, "R_AARCH64_TLSDESC"),
                (1032, "R_AARCH64_IRELATIVE"),
            ],
        }),
        elf::EM_RISCV => Some(Types {
            relative: 3,
            abs64: 2,
            glob_dat: None,
            jump_slot: 5,
            irelative: 58,
            copy: 4,
            names: &[
                (4, "R_RISCV_COPY"),
                (7, "R_RISCV_TLS_DTPMOD64"),
                (9, "R_RISCV_TLS_DTPREL64"),
                (11, "R_RISCV_TLS_TPREL64"),
                (58, "R_RISCV_IRELATIVE"),
            ],
        }),
        _ => None,
    }
}

/// One word to become the load bias plus `addend`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Relative {
    /// Link address of the word.
    pub at: u64,
    /// Link address that it is to hold, before the bias.
    pub addend: u64,
}

/// One word whose value does not depend on the load bias.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Constant {
    /// Link address of the word.
    pub at: u64,
    /// Its value.
    pub value: u64,
}

/// One relocation table of the dynamic segment.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Table {
    /// Its link address.
    pub address: u64,
    /// Its size in bytes.
    pub size: u64,
}

/// All relocations of a file, resolved as far as the bias allows.
#[derive(Debug, Default)]
pub struct Relocations {
    /// Words that need the bias, sorted by address, each address once.
    pub relative: Vec<Relative>,
    /// Words that do not.
    pub constants: Vec<Constant>,
    /// `DT_RELA`.
    pub rela: Table,
    /// `DT_JMPREL`.
    pub jmprel: Table,
    /// `DT_RELR`.
    pub relr: Table,
    /// How many relocations of `DT_RELA` and `DT_JMPREL` were not relative ones.
    pub symbolic: usize,
}

impl Relocations {
    /// Reads every relocation table of `image`.
    ///
    /// # Errors
    /// [`Refusal::Malformed`] for tables that contradict themselves or the segments,
    /// [`Refusal::Unsuitable`] for relocations that only a loader can answer.
    pub fn read(image: &Image) -> Result<Self, Refusal> {
        refuse_what_needs_a_loader(image)?;
        if image.fixed {
            return Ok(Self::default());
        }
        let types = types(image.machine).ok_or_else(|| {
            Refusal::Malformed(format!(
                "no relocation types known for e_machine {}",
                image.machine
            ))
        })?;
        let mut all = match blob::find(image.entry, |at, size| image.bytes_at(at, size)) {
            Some(ours) => Self::of_converted(image, &ours)?,
            None => Self::tables(image)?,
        };
        // RELR words come first, as every loader applies them first.
        let relr = image
            .bytes_at(all.relr.address, all.relr.size)
            .unwrap_or(&[]);
        let words: Vec<u64> = relr.chunks_exact(8).map(|w| u64_at(w, 0)).collect();
        if words.first().is_some_and(|first| first & 1 != 0) {
            return Err(Refusal::Malformed(
                "DT_RELR begins with a bitmap, not with an address".into(),
            ));
        }
        super::relr::decode(&words, |at| {
            let place = image
                .offset_of(at, 8)
                .filter(|_| is_writable(image, at))
                .ok_or_else(|| outside("DT_RELR", at))?;
            let addend = u64_at(&image.data, usize::try_from(place).unwrap_or(usize::MAX));
            all.relative.push(Relative { at, addend });
            if all.relative.len() > image.data.len() / 8 {
                return Err(Refusal::Malformed(
                    "DT_RELR names more words than the file has".into(),
                ));
            }
            Ok(())
        })?;
        // Each of them adds to what is in place, so that a word named twice would be wrong.
        let mut places: Vec<u64> = all.relative.iter().map(|r| r.at).collect();
        places.sort_unstable();
        if let Some(w) = places.windows(2).find(|w| w[1] - w[0] < 8) {
            return Err(Refusal::Malformed(format!(
                "DT_RELR names {:#x} twice, or a word that overlaps it",
                w[1]
            )));
        }
        // GNU ld may count DT_JMPREL into DT_RELA; a table inside the other is read once.
        let inside = all.jmprel.address >= all.rela.address
            && all.jmprel.address + all.jmprel.size <= all.rela.address + all.rela.size;
        all.read_rela(image, types, all.rela)?;
        if !inside {
            all.read_rela(image, types, all.jmprel)?;
        }
        all.settle(image)?;
        Ok(all)
    }

    /// The tables that the dynamic table names, unread.
    fn tables(image: &Image) -> Result<Self, Refusal> {
        let tag = |tag: elf::DynamicTag| u64::try_from(tag.0).unwrap_or(0);
        let rows = |rows: [elf::DynamicTag; 3]| rows.map(tag);
        let relr = rows([elf::DT_RELR, elf::DT_RELRSZ, elf::DT_RELRENT]);
        let rela = rows([elf::DT_RELA, elf::DT_RELASZ, elf::DT_RELAENT]);
        let plt = [tag(elf::DT_JMPREL), tag(elf::DT_PLTRELSZ), 0];
        let all = Self {
            rela: table(image, rela, "DT_RELA", RELA)?,
            jmprel: table(image, plt, "DT_JMPREL", RELA)?,
            relr: table(image, relr, "DT_RELR", 8)?,
            ..Self::default()
        };
        if all.jmprel.size > 0 && image.dt(elf::DT_PLTREL) != u64::try_from(elf::DT_RELA.0).ok() {
            return Err(Refusal::Malformed("DT_PLTREL is not DT_RELA".into()));
        }
        Ok(all)
    }

    /// The tables that the start code of a converted file applies, unread. The dynamic table names
    /// them under names that the file's own start code does not look for, or not at all.
    fn of_converted(image: &Image, ours: &blob::Table) -> Result<Self, Refusal> {
        let table = |range: &Range<u64>, name: &str, entry| match range.end.checked_sub(range.start)
        {
            Some(size) => checked_table(image, range.start, size, name, entry),
            None => Err(Refusal::Malformed(format!("{name} ends before it begins"))),
        };
        Ok(Self {
            rela: table(&ours.rela, "the RELA table of the start code", RELA)?,
            jmprel: table(
                &ours.jmprel,
                "the second RELA table of the start code",
                RELA,
            )?,
            relr: table(&ours.relr, "the RELR table of the start code", 8)?,
            ..Self::default()
        })
    }

    fn read_rela(&mut self, image: &Image, types: Types, table: Table) -> Result<(), Refusal> {
        let bytes = image.bytes_at(table.address, table.size).unwrap_or(&[]);
        self.relative.reserve(bytes.len() / 24);
        for entry in bytes.chunks_exact(24) {
            let (at, info, addend) = (u64_at(entry, 0), u64_at(entry, 8), u64_at(entry, 16));
            let (r_type, symbol) = ((info & 0xffff_ffff) as u32, info >> 32);
            if r_type == 0 || (r_type == 256 && image.machine == elf::EM_AARCH64.0) {
                continue;
            }
            if !is_writable(image, at) {
                return Err(
                    match image
                        .loads()
                        .find(|s| at >= s.p_vaddr && at < s.p_vaddr + s.p_memsz)
                    {
                        Some(_) => Refusal::unsuitable(
                            format!(
                                "a relocation at {at:#x} changes a read-only segment (text relocation)"
                            ),
                            "build every object with -fPIE and link with -z text",
                        ),
                        None => outside("DT_RELA", at),
                    },
                );
            }
            if image.offset_of(at, 8).is_none() {
                return Err(outside("DT_RELA", at));
            }
            if r_type == types.relative {
                self.relative.push(Relative { at, addend });
                continue;
            }
            if r_type != types.abs64 && Some(r_type) != types.glob_dat && r_type != types.jump_slot
            {
                return Err(unsupported(types, r_type, at));
            }
            self.symbolic += 1;
            match resolve(image, symbol, at)? {
                Value::Address(value) => self.relative.push(Relative {
                    at,
                    addend: value.wrapping_add(addend),
                }),
                Value::Constant(value) => self.constants.push(Constant {
                    at,
                    value: value.wrapping_add(addend),
                }),
            }
        }
        Ok(())
    }

    /// Sorts, keeps the last of several relocations of one word, looks for overlaps.
    fn settle(&mut self, image: &Image) -> Result<(), Refusal> {
        // The sort is stable and dedup keeps the first, so reverse to keep what is applied last.
        self.relative.reverse();
        self.relative.sort_by_key(|r| r.at);
        self.relative.dedup_by_key(|r| r.at);
        let mut places: Vec<u64> = self.relative.iter().map(|r| r.at).collect();
        places.extend(self.constants.iter().map(|c| c.at));
        places.sort_unstable();
        if let Some(w) = places.windows(2).find(|w| w[1] - w[0] < 8) {
            return Err(Refusal::Malformed(format!(
                "the relocations at {:#x} and {:#x} change the same bytes",
                w[0], w[1]
            )));
        }
        let reserved = [
            (
                image.dynamic_offset,
                (image.dynamic_capacity * super::image::DYN) as u64,
                "the dynamic table",
            ),
            (0, super::image::EHDR as u64, "the file header"),
            (
                image.phoff,
                (image.segments.len() * super::image::PHDR) as u64,
                "the program headers",
            ),
        ];
        let tables = [self.rela, self.jmprel, self.relr];
        let mut described = vec![(
            image.dynamic_offset,
            image.dynamic_offset + (image.dynamic_capacity * super::image::DYN) as u64,
        )];
        described.extend(tables.iter().filter(|t| t.size > 0).filter_map(|t| {
            let start = image.offset_of(t.address, t.size)?;
            Some((start, start + t.size))
        }));
        if let Some(interp) = image.segment(elf::PT_INTERP) {
            described.push((interp.p_offset, interp.p_offset + interp.p_filesz));
        }
        let headers = image.phoff + (image.segments.len() * super::image::PHDR) as u64;
        described.push((0, super::image::EHDR as u64));
        described.push((image.phoff, headers));
        if !image.sections.is_empty() {
            let size = (image.sections.len() * super::image::SHDR) as u64;
            described.push((image.shoff, image.shoff + size));
        }
        let inside = self.jmprel.address >= self.rela.address
            && self.jmprel.address + self.jmprel.size <= self.rela.address + self.rela.size;
        if inside && self.jmprel.size > 0 {
            described
                .retain(|r| Some(r.0) != image.offset_of(self.jmprel.address, self.jmprel.size));
            if self.jmprel.address == self.rela.address {
                let start = image
                    .offset_of(self.rela.address, self.rela.size)
                    .unwrap_or(0);
                described.push((start, start + self.rela.size));
            }
        }
        described.sort_unstable();
        if let Some(w) = described.windows(2).find(|w| w[0].1 > w[1].0) {
            return Err(Refusal::Malformed(format!(
                "headers, PT_INTERP, PT_DYNAMIC or relocation tables overlap at file offset {:#x}",
                w[1].0
            )));
        }
        for at in places {
            let place = image
                .offset_of(at, 8)
                .ok_or_else(|| outside("DT_RELA", at))?;
            if let Some((_, _, what)) = reserved
                .iter()
                .find(|(start, size, _)| place < start + size && *start < place + 8)
            {
                return Err(Refusal::Malformed(format!(
                    "the relocation at {at:#x} changes {what}"
                )));
            }
        }
        Ok(())
    }
}

/// What a symbol comes to.
enum Value {
    /// A link address, to which the bias is added.
    Address(u64),
    /// A number.
    Constant(u64),
}

fn resolve(image: &Image, index: u64, at: u64) -> Result<Value, Refusal> {
    if index == 0 {
        return Ok(Value::Constant(0));
    }
    let table = image
        .dt(elf::DT_SYMTAB)
        .ok_or_else(|| Refusal::Malformed("DT_SYMTAB is missing".into()))?;
    let symbol = index
        .checked_mul(SYM)
        .and_then(|o| o.checked_add(table))
        .and_then(|address| image.bytes_at(address, SYM))
        .ok_or_else(|| {
            Refusal::Malformed(format!(
                "the relocation at {at:#x} names symbol {index}, past the table"
            ))
        })?;
    let name = || {
        let offset = u32::from_le_bytes([symbol[0], symbol[1], symbol[2], symbol[3]]);
        image
            .dynamic_string(u64::from(offset))
            .unwrap_or_else(|| format!("number {index}"))
    };
    let (kind, bind) = (symbol[4] & 0xf, symbol[4] >> 4);
    let shndx = u16::from_le_bytes([symbol[6], symbol[7]]);
    let value = u64_at(symbol, 8);
    if kind == elf::STT_GNU_IFUNC.0 {
        return Err(Refusal::unsuitable(
            format!(
                "symbol {} is an indirect function, whose resolver must run at start",
                name()
            ),
            "link the program with piestart.o instead (piestart link)",
        ));
    }
    if kind == elf::STT_TLS.0 {
        return Err(Refusal::unsuitable(
            format!(
                "symbol {} is thread-local and asks the loader for its place",
                name()
            ),
            "link the program with piestart.o instead (piestart link)",
        ));
    }
    match shndx {
        0 if bind == elf::STB_WEAK.0 => Ok(Value::Constant(0)),
        0 => Err(Refusal::unsuitable(
            format!("symbol {} is undefined and not weak", name()),
            "link in what defines it",
        )),
        0xfff1 => Ok(Value::Constant(value)),
        _ => Ok(Value::Address(value)),
    }
}

fn unsupported(types: Types, r_type: u32, at: u64) -> Refusal {
    let name = types
        .names
        .iter()
        .find(|(number, _)| *number == r_type)
        .map_or_else(
            || format!("of type {r_type}"),
            |(_, name)| (*name).to_owned(),
        );
    let way_out = if r_type == types.copy {
        "it copies data out of a shared library: link statically"
    } else if r_type == types.irelative {
        "link the program with piestart.o instead, which runs the resolvers (piestart link)"
    } else {
        "link the program with piestart.o instead (piestart link), or without what needs it"
    };
    Refusal::unsuitable(
        format!("relocation {name} at {at:#x} needs a loader"),
        way_out,
    )
}

fn outside(table: &str, at: u64) -> Refusal {
    Refusal::Malformed(format!(
        "{table} names {at:#x}, which no PT_LOAD has in the file"
    ))
}

/// Whether the word at link address `at` lies in a writable `PT_LOAD`.
fn is_writable(image: &Image, at: u64) -> bool {
    image.loads().any(|s| {
        s.p_flags & elf::PF_W.0 != 0
            && at >= s.p_vaddr
            && at
                .checked_add(8)
                .is_some_and(|end| end <= s.p_vaddr + s.p_memsz)
    })
}

/// The table that the `rows` of the dynamic table describe: address, size, size of an entry (0 where
/// no row tells that).
fn table(image: &Image, rows: [u64; 3], name: &str, entry: u64) -> Result<Table, Refusal> {
    let row = |tag| image.dynamic.iter().find(|d| d.tag == tag).map(|d| d.value);
    if let Some(found) = row(rows[2]).filter(|&found| rows[2] != 0 && found != entry) {
        return Err(Refusal::Malformed(format!(
            "the size of an entry of {name} is {found}, not {entry}"
        )));
    }
    let size = row(rows[1]).unwrap_or(0);
    if size == 0 {
        return Ok(Table::default());
    }
    let address = row(rows[0])
        .ok_or_else(|| Refusal::Malformed(format!("{name} is missing but its size is not")))?;
    checked_table(image, address, size, name, entry)
}

fn checked_table(
    image: &Image,
    address: u64,
    size: u64,
    name: &str,
    entry: u64,
) -> Result<Table, Refusal> {
    if size == 0 {
        return Ok(Table::default());
    }
    if !size.is_multiple_of(entry) {
        return Err(Refusal::Malformed(format!(
            "the size of {name}, {size}, is not a multiple of {entry}"
        )));
    }
    if !address.is_multiple_of(8) {
        return Err(Refusal::Malformed(format!(
            "{name} {address:#x} is not 8-byte aligned"
        )));
    }
    if image.bytes_at(address, size).is_none() {
        return Err(Refusal::Malformed(format!(
            "{name} {address:#x} of {size} bytes is not inside a PT_LOAD"
        )));
    }
    Ok(Table { address, size })
}

/// Refuses what no start code can do in a loader's place.
fn refuse_what_needs_a_loader(image: &Image) -> Result<(), Refusal> {
    let needed: Vec<String> = image
        .dynamic
        .iter()
        .filter(|d| Some(d.tag) == u64::try_from(elf::DT_NEEDED.0).ok())
        .map(|d| {
            image
                .dynamic_string(d.value)
                .unwrap_or_else(|| "a library".into())
        })
        .collect();
    if !needed.is_empty() {
        let reason = format!("needs {}", needed.join(", "));
        return Err(if image.is_go() {
            Refusal::unsuitable(reason, "it was built with cgo; build it with CGO_ENABLED=0")
        } else {
            Refusal::unsuitable(
                reason,
                "link it without libraries, or statically (cc -static-pie, Rust: -C target-feature=+crt-static on a musl target)",
            )
        });
    }
    if !image.fixed && image.dt(elf::DT_RELSZ).is_some_and(|size| size > 0) {
        return Err(Refusal::Malformed(
            "DT_REL on an architecture that uses DT_RELA".into(),
        ));
    }
    let converted = blob::find(image.entry, |at, size| image.bytes_at(at, size)).is_some();
    for d in &image.dynamic {
        // In a converted file that row names the table that our start code applies.
        let foreign = d.tag == DT_ANDROID_RELR[0] && !converted;
        if is_unknown_table(d.tag) || foreign {
            let tag = crate::elf::names::dynamic_tag(image.machine, d.tag.cast_signed());
            return Err(Refusal::unsuitable(
                format!("has a table of relocations that is not converted ({tag})"),
                "link with --pack-dyn-relocs=none or =relr",
            ));
        }
        // What follows is done by the file's own start code, if it has one that starts it.
        if image.starts_itself() {
            continue;
        }
        if DT_TLSDESC.contains(&d.tag) {
            return Err(Refusal::unsuitable(
                "asks the loader for thread-local storage (DT_TLSDESC_PLT)",
                "link the program with piestart.o instead (piestart link)",
            ));
        }
        if d.tag == DT_PREINIT_ARRAYSZ && d.value > 0 {
            return Err(Refusal::unsuitable(
                "has a DT_PREINIT_ARRAY, which the loader runs",
                "link the program with piestart.o instead, which runs it (piestart link)",
            ));
        }
    }
    if let Some(tls) = image
        .segment(elf::PT_TLS)
        .filter(|_| !image.starts_itself())
    {
        // Go sets its thread pointer up itself and uses PT_TLS only to say how large the block is.
        if tls.p_memsz > 0 && (tls.p_filesz > 0 || !image.is_go()) {
            return Err(Refusal::unsuitable(
                format!(
                    "has {} bytes of thread-local storage (PT_TLS) that the loader sets up",
                    tls.p_memsz
                ),
                "link the program with piestart.o instead, which sets it up (piestart link)",
            ));
        }
    }
    Ok(())
}
