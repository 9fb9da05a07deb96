// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The places that relocations change, by name, and one of them before and after.

use object::elf;
use serde::Serialize;

use super::by::By;
use crate::elf::{
    Dynamic, Elf, RelocKind, Relocation, RelocationTable, Relocations, Symbol, names,
};
use crate::ui::hex;

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
pub struct Example {
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

pub(super) struct Names<'a> {
    elf: &'a Elf,
    dynamic: Option<&'a Dynamic>,
    /// Sorted by address.
    symbols: Vec<Symbol>,
}

impl<'a> Names<'a> {
    /// For the places of `elf`.
    pub(super) fn of(elf: &'a Elf, dynamic: Option<&'a Dynamic>) -> Self {
        Self {
            elf,
            dynamic,
            symbols: symbols_by_address(elf),
        }
    }

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

    pub(super) fn place(&self, r: &Relocation) -> Place {
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
    pub(super) fn word(&self, all: &Relocations<'_>, bias: u64, by: By) -> Option<Example> {
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
        let class = self.elf.format.class;
        let digits = 2 * class.word() as usize;
        let whole = |word: u64| format!("{:#0width$x}", word & class.max(), width = 2 + digits);
        Some(Example {
            relocation: self.place(&r),
            bias: hex(bias),
            address: hex(bias.wrapping_add(r.place)),
            origin: Before {
                word: whole(0),
                by: By::Compiler,
                because:
                    "an address that it cannot know: a hole, and a relocation against a symbol"
                        .into(),
            },
            before: Before {
                word: whole(word),
                by: By::Linker,
                because,
            },
            after: Before {
                word: whole(bias.wrapping_add(addend)),
                by,
                because: format!("bias {bias:#x} + addend {addend:#x}"),
            },
        })
    }
}
