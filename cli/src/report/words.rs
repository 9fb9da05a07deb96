// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The words that change before `main`: what the file has there, and what comes to stand there.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use object::elf;
use serde::Serialize;

use super::pack;
use super::visible::visible;
use crate::check::{Facts, FileType};
use crate::elf::{
    Dynamic, Elf, Names, OpenError, RelocKind, Relocation, RelocationTable, Symbol, Who, names,
};
use crate::explain::{Step, StepKind};

/// How the word comes about.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// bias + value.
    Bias,
    /// value.
    Plain,
    /// Only the running process knows.
    Unknown,
    /// Nobody changes it.
    Kept,
}

/// Why a word is what it is, beyond its mode; said once for a whole group.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Why {
    Relative,
    Own,
    Absolute,
    Weak,
    Loader,
    Undefined,
    Lazy,
    Resolver,
    Module,
    Thread,
    LoaderThread,
    Copy,
    Skipped,
    Nothing,
    Other,
}

impl Why {
    fn text(self) -> &'static str {
        match self {
            Self::Relative => "the load bias is added",
            Self::Own => "the address of a symbol of the program's own",
            Self::Absolute => "the value of an absolute symbol: no bias",
            Self::Weak => "a weak symbol that nobody defines: 0",
            Self::Loader => "the loader looks the symbol up in the libraries",
            Self::Undefined => "nobody defines the symbol: the start code stops here",
            Self::Lazy => "prepared only; bound at the first call",
            Self::Resolver => "a resolver function is called, and picks the address",
            Self::Module => "the number of the one TLS module",
            Self::Thread => "an offset in thread-local storage",
            Self::LoaderThread => "the loader lays out thread-local storage",
            Self::Copy => "the loader copies a variable from a library to here",
            Self::Skipped => "this start code knows only relative relocations and skips this one",
            Self::Nothing => "nothing is asked for",
            Self::Other => "not known here",
        }
    }
}

/// Relocations of one type in one table that are answered alike.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// The table.
    pub table: RelocationTable,
    /// `DT_*`.
    pub tag: &'static str,
    /// `R_*`.
    pub r#type: String,
    /// What applying it takes.
    pub kind: RelocKind,
    /// How the word comes about.
    pub mode: Mode,
    /// The addend is what the word holds just before.
    pub in_place: bool,
    /// The same in words.
    pub why: &'static str,
    /// Bytes of one entry in the file.
    pub entry: u64,
}

/// A symbol that a relocation names.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// `st_value`.
    pub value: u64,
    /// Whether the file defines it.
    pub defined: bool,
}

/// All of them, in the order in which they are applied.
#[derive(Debug, Serialize)]
pub struct Words {
    /// How many.
    pub count: usize,
    /// How many relocations are left out: more than the file has words.
    pub more: usize,
    /// How many the step [`StepKind::Relocate`] applies: the first ones.
    pub relocate: usize,
    /// How many [`StepKind::Irelative`] applies: the next ones. What is left is never applied.
    pub irelative: usize,
    /// The groups.
    pub groups: Vec<Group>,
    /// The symbols that relocations name.
    pub named: Vec<Named>,
    /// Symbols of the file that words lie in or point to, by address.
    pub symbols: usize,
    /// The file offsets of the words, for who chooses bytes.
    #[serde(skip)]
    pub offsets: Vec<u64>,
    /// Packed columns: entry (file offset), place (link address), value, the file's word − value;
    /// then group and symbol + 1, 32 bits each.
    #[serde(skip)]
    pub packed: String,
    /// Packed columns: link address, size; then the names, a line each.
    #[serde(skip)]
    pub packed_symbols: String,
}

/// In which order a start code goes through the tables.
///
/// piestart: `src/walk/tables.rs`. glibc: `elf/dynamic-link.h`, `ELF_DYNAMIC_RELOCATE`. musl: `ldso/dlstart.c`, and
/// `reloc_all` in `ldso/dynlink.c`. Zig: `lib/std/pie.zig`.
fn order(facts: &Facts) -> [RelocationTable; 4] {
    use RelocationTable::{Jmprel, Rel, Rela, Relr};
    match &facts.interpreter {
        Some(loader) if loader.contains("ld-musl-") => [Jmprel, Rel, Rela, Relr],
        Some(_) => [Relr, Rel, Rela, Jmprel],
        None if matches!(facts.start_code.who, Who::Musl | Who::Zig) => [Rel, Rela, Relr, Jmprel],
        None => [Relr, Rel, Rela, Jmprel],
    }
}

struct Answers<'a> {
    elf: &'a Elf,
    facts: &'a Facts,
    dynamic: Option<&'a Dynamic>,
    loader: bool,
    only_relative: bool,
    lazy: bool,
    /// From the thread pointer to the start of the TLS block; `None` where the machine's layout is not known.
    tls: Option<u64>,
    /// What the machine takes off an offset in the block.
    dtp_bias: u64,
}

impl<'a> Answers<'a> {
    fn new(elf: &'a Elf, facts: &'a Facts, dynamic: Option<&'a Dynamic>) -> Self {
        let loader = facts.interpreter.is_some() || facts.file_type == FileType::SharedLibrary;
        Self {
            elf,
            facts,
            dynamic,
            loader,
            only_relative: !loader && matches!(facts.start_code.who, Who::Musl | Who::Zig),
            lazy: loader && !dynamic.is_some_and(Dynamic::binds_now),
            tls: match elf.segment(elf::PT_TLS.0) {
                None => Some(0),
                Some(s) => elf.machine().map(|machine| {
                    piestart::elf::tls::offset(machine.tls, s.p_vaddr, s.p_memsz, s.p_align)
                }),
            },
            dtp_bias: elf.machine().map_or(0, |machine| machine.dtp_bias),
        }
    }

    fn symbol(&self, r: &Relocation) -> Option<Symbol> {
        let index = (r.symbol != 0).then_some(r.symbol)?;
        self.elf.dynamic_symbol(self.dynamic?, index)
    }

    /// Why, and the value of [`Mode`].
    fn answer(&self, r: &Relocation, symbol: Option<&Symbol>, before: u64) -> (Mode, Why, u64) {
        use Mode::{Bias, Kept, Plain, Unknown};
        let addend = r.addend.map_or(before, i64::cast_unsigned);
        let kind = RelocKind::of(self.elf.e_machine, r.r_type);
        if kind == RelocKind::None {
            return (Kept, Why::Nothing, before);
        }
        if self.only_relative && kind != RelocKind::Relative {
            return (Kept, Why::Skipped, before);
        }
        match kind {
            RelocKind::Relative => (Bias, Why::Relative, addend),
            RelocKind::Symbolic if self.lazy && r.table == RelocationTable::Jmprel => {
                (Bias, Why::Lazy, before)
            }
            RelocKind::Symbolic => {
                let absolute = symbol.is_some_and(|s| s.st_shndx == elf::SHN_ABS.0);
                match symbol {
                    Some(s) if s.st_shndx == 0 || s.name.is_empty() && s.value == 0 => {
                        match s.st_bind == elf::STB_WEAK.0 {
                            _ if self.loader => (Unknown, Why::Loader, addend),
                            true => (Plain, Why::Weak, addend),
                            false => (Unknown, Why::Undefined, addend),
                        }
                    }
                    Some(s) if s.st_type == elf::STT_GNU_IFUNC.0 => {
                        (Unknown, Why::Resolver, s.value)
                    }
                    Some(s) if absolute => (Plain, Why::Absolute, s.value.wrapping_add(addend)),
                    Some(s) => (Bias, Why::Own, s.value.wrapping_add(addend)),
                    None => (Plain, Why::Weak, addend),
                }
            }
            RelocKind::Irelative => (Unknown, Why::Resolver, addend),
            RelocKind::Tls if self.loader => (Unknown, Why::LoaderThread, addend),
            RelocKind::Tls => {
                let name = names::relocation(self.elf.e_machine, r.r_type);
                let offset = addend.wrapping_add(symbol.map_or(0, |s| s.value));
                if name.contains("DTPMOD") {
                    (Plain, Why::Module, 1)
                } else if name.contains("DTPOFF") || name.contains("DTPREL") {
                    (Plain, Why::Thread, offset.wrapping_sub(self.dtp_bias))
                } else if name.contains("TPOFF") || name.contains("TPREL") {
                    match self.tls {
                        Some(tls) => (Plain, Why::Thread, offset.wrapping_add(tls)),
                        None => (Unknown, Why::Thread, offset),
                    }
                } else {
                    (Unknown, Why::Thread, offset)
                }
            }
            RelocKind::Copy => (Unknown, Why::Copy, addend),
            RelocKind::None | RelocKind::Other => (Unknown, Why::Other, addend),
        }
    }

    /// Which step applies it: 0 for [`StepKind::Relocate`], 1 for [`StepKind::Irelative`], 2 for none.
    fn step(&self, steps: &[Step], why: Why) -> u8 {
        let has = |kind| steps.iter().any(|s| s.kind == kind);
        let late = why == Why::Resolver && self.facts.start_code.who != Who::Unknown;
        match late && has(StepKind::Irelative) {
            true => 1,
            false if has(StepKind::Relocate) => 0,
            false => 2,
        }
    }
}

/// One word, as it is collected.
struct Word {
    step: u8,
    table: u8,
    entry: u64,
    place: u64,
    value: u64,
    before: u64,
    group: u32,
    symbol: u32,
}

/// [`Words::packed`], before it is packed.
fn columns(words: &[Word]) -> Vec<u8> {
    let mut columns = Vec::with_capacity(words.len() * 40);
    pack::column(words.iter().map(|w| w.entry), &mut columns);
    pack::column(words.iter().map(|w| w.place), &mut columns);
    pack::column(words.iter().map(|w| w.value), &mut columns);
    pack::column(
        words.iter().map(|w| w.before.wrapping_sub(w.value)),
        &mut columns,
    );
    for w in words {
        columns.extend(w.group.to_le_bytes());
    }
    for w in words {
        columns.extend(w.symbol.to_le_bytes());
    }
    columns
}

/// What words share and refer to by number.
struct Shared<'a> {
    elf: &'a Elf,
    groups: Vec<Group>,
    group_of: BTreeMap<(RelocationTable, u32, Mode, Why), u32>,
    named: Vec<Named>,
    named_of: HashMap<u32, u32>,
    budget: Names,
}

impl<'a> Shared<'a> {
    fn new(elf: &'a Elf) -> Self {
        Self {
            elf,
            groups: Vec::new(),
            group_of: BTreeMap::new(),
            named: Vec::new(),
            named_of: HashMap::new(),
            budget: Names::of(&elf.data),
        }
    }

    /// The index of the group that `r` belongs to.
    fn group(&mut self, r: &Relocation, mode: Mode, why: Why) -> u32 {
        let (groups, class) = (&mut self.groups, self.elf.format.class);
        let e_machine = self.elf.e_machine;
        *self
            .group_of
            .entry((r.table, r.r_type, mode, why))
            .or_insert_with(|| {
                groups.push(Group {
                    table: r.table,
                    tag: r.table.tag(),
                    r#type: names::relocation(e_machine, r.r_type).into_owned(),
                    kind: RelocKind::of(e_machine, r.r_type),
                    mode,
                    in_place: r.addend.is_none() || why == Why::Lazy,
                    why: why.text(),
                    entry: match (r.table, r.addend) {
                        (RelocationTable::Relr, _) => class.word(),
                        (_, None) => class.rel_size(),
                        (_, Some(_)) => class.rela_size(),
                    },
                });
                groups.len() as u32 - 1
            })
    }

    /// One more than the index of `symbol`, which relocations call `index`.
    fn symbol(&mut self, index: u32, symbol: &Symbol) -> u32 {
        let (named, budget) = (&mut self.named, &mut self.budget);
        *self.named_of.entry(index).or_insert_with(|| {
            named.push(Named {
                name: budget.text(readable(&symbol.name).as_bytes()),
                value: symbol.value,
                defined: symbol.st_shndx != 0,
            });
            named.len() as u32
        })
    }
}

impl Words {
    /// The words of `elf`.
    ///
    /// # Errors
    /// [`OpenError::Malformed`] when a relocation table is damaged.
    pub fn of(
        elf: &Elf,
        facts: &Facts,
        dynamic: Option<&Dynamic>,
        steps: &[Step],
    ) -> Result<Self, OpenError> {
        let answers = Answers::new(elf, facts, dynamic);
        let order = order(facts);
        let symbols = Symbols::of(elf);
        let mut wanted = BTreeSet::new();
        wanted.extend(symbols.at(elf.e_entry));
        let mut shared = Shared::new(elf);
        let mut words = Vec::new();
        // A packed table of a damaged file can ask for the same words over and over, 63 times for each
        // eight bytes of it.
        let most = elf.data.len() / 8;
        let relocations = elf.relocations(dynamic)?;
        let all: u64 = relocations.entries().map(|entry| entry.count()).sum();
        let more = usize::try_from(all)
            .unwrap_or(usize::MAX)
            .saturating_sub(most);
        let each = relocations.entries().flat_map(|entry| {
            let at = entry.at;
            entry.relocations().map(move |r| (at, r))
        });
        for (entry, r) in each.take(most) {
            let before = elf.word_at(r.place).unwrap_or(0);
            let symbol = answers.symbol(&r);
            let (mode, why, value) = answers.answer(&r, symbol.as_ref(), before);
            let group = shared.group(&r, mode, why);
            let symbol = symbol.map_or(0, |s| shared.symbol(r.symbol, &s));
            wanted.extend(symbols.at(r.place));
            if mode == Mode::Bias || why == Why::Resolver {
                wanted.extend(symbols.at(value));
            }
            words.push(Word {
                step: answers.step(steps, why),
                table: order.iter().position(|t| *t == r.table).unwrap_or(4) as u8,
                entry,
                place: r.place,
                value,
                before,
                group,
                symbol,
            });
        }
        words.sort_by_key(|w| (w.step, w.table)); // Stable: within a table as it stands there.

        let of = |step| words.iter().filter(|w| w.step == step).count();
        Ok(Self {
            count: words.len(),
            more,
            relocate: of(0),
            irelative: of(1),
            groups: shared.groups,
            named: shared.named,
            symbols: wanted.len(),
            offsets: words
                .iter()
                .filter_map(|w| elf.file_offset(w.place))
                .collect(),
            packed: pack::pack(&columns(&words)),
            packed_symbols: symbols.pack(&wanted),
        })
    }
}

/// The symbols of the file by address.
struct Symbols(Vec<Symbol>);

/// A symbol's name as its programmer wrote it, without the hash that Rust adds.
fn readable(name: &str) -> String {
    visible(&format!("{:#}", rustc_demangle::demangle(name)))
}

/// Whether it only marks where something begins or ends, as linkers define `__init_array_start`.
fn is_bound(s: &Symbol) -> bool {
    let edge = s.name.ends_with("_start") || s.name.ends_with("_end");
    s.size == 0 && s.st_type == elf::STT_NOTYPE.0 && edge && s.name.starts_with("__")
}

impl Symbols {
    fn of(elf: &Elf) -> Self {
        let mut symbols: Vec<_> = elf
            .symbols()
            .into_iter()
            .filter(|s| {
                s.st_shndx != 0
                    && s.st_shndx < 0xff00 // SHN_LORESERVE
                    && !s.name.is_empty()
                    && !is_bound(s)
                    && [elf::STT_NOTYPE.0, elf::STT_OBJECT.0, elf::STT_FUNC.0].contains(&s.st_type)
            })
            .collect();
        // Of several at one address the one with a size speaks, and of these a global one.
        symbols.sort_by_key(|s| (s.value, s.size != 0, s.st_bind != elf::STB_LOCAL.0));
        Self(symbols)
    }

    /// The index of the symbol that `vaddr` lies in.
    fn at(&self, vaddr: u64) -> Option<usize> {
        let index = self
            .0
            .partition_point(|s| s.value <= vaddr)
            .checked_sub(1)?;
        let symbol = &self.0[index];
        let offset = vaddr - symbol.value;
        (offset == 0 || offset < symbol.size).then_some(index)
    }

    fn pack(&self, wanted: &BTreeSet<usize>) -> String {
        let mut columns = Vec::new();
        let all = || wanted.iter().map(|&i| &self.0[i]);
        let addresses: Vec<u64> = all().map(|s| s.value).collect();
        let sizes: Vec<u64> = all().map(|s| s.size).collect();
        pack::column(addresses.into_iter(), &mut columns);
        pack::column(sizes.into_iter(), &mut columns);
        let names: Vec<String> = all().map(|s| readable(&s.name)).collect();
        columns.extend(names.join("\n").bytes());
        pack::pack(&columns)
    }
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn names_of_rust_are_as_written_and_others_as_they_are() {
        let rust = "_ZN5hello4main17h0123456789abcdefE";
        assert_eq!(readable(rust), "hello::main");
        assert_eq!(readable("_RNvC5hello4main"), "hello::main");
        assert_eq!(readable("runtime.main"), "runtime.main");
        assert_eq!(readable("a\nb"), "a\\u{a}b");
    }
}
