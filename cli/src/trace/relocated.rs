// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Relocated words in words: one, those that changed together, all of them.

use std::collections::BTreeMap;

use super::loaded::{Loaded, module};
use super::story::{Hex, Relocated, RelocatedWord, StoredBy, Unchanged, WordGroup};
use super::watch::Watch;
use crate::elf::{RelocKind, names};
use crate::proc::maps::Map;

/// The watched words of a program, and what names them.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// The words.
    pub watch: &'a Watch,
    /// The program.
    pub loaded: &'a Loaded<'a>,
    /// The mappings of the process.
    pub maps: &'a [Map],
}

impl Words<'_> {
    /// Word `index` of the watch.
    pub fn word(&self, index: usize) -> RelocatedWord {
        let (w, loaded) = (&self.watch.words[index], self.loaded);
        let r = &w.relocation;
        let symbol = loaded
            .dynamic
            .as_ref()
            .filter(|_| r.symbol != 0)
            .and_then(|d| loaded.elf.dynamic_symbol(d, r.symbol))
            .map(|s| s.name);
        let target = w.after.filter(|_| self.kind(r.r_type) != RelocKind::Tls);
        let points_to = target
            .map(|after| loaded.link(after))
            .filter(|link| loaded.elf.load_at(*link, 0).is_some());
        let points_to_name = match (points_to, target) {
            (Some(link), _) => loaded.symbols.name(link),
            (None, Some(after)) => module(self.maps, after),
            _ => None,
        };
        RelocatedWord {
            table: r.table,
            r#type: self.type_name(r.r_type),
            address: Hex(w.address),
            link_address: Hex(r.place),
            place_name: loaded.symbols.name(r.place),
            before: Hex(w.before),
            after: w.after.map(Hex),
            at_end: Hex(w.now),
            symbol,
            addend: r.addend.map(|a| Hex(a.cast_unsigned())),
            points_to: points_to.map(Hex),
            points_to_name,
            expected: self.expected(index).map(Hex),
            step: w.step,
            stored_at: w.store.map(|s| Hex(s.pc)),
            stored_by: w.store.map(|s| loaded.function(s.pc, self.maps)),
        }
    }

    fn kind(&self, r_type: u32) -> RelocKind {
        RelocKind::of(self.loaded.elf.e_machine, r_type)
    }

    fn type_name(&self, r_type: u32) -> String {
        names::relocation(self.loaded.elf.e_machine, r_type).into_owned()
    }

    /// What a relative relocation stores: bias + addend.
    fn expected(&self, index: usize) -> Option<u64> {
        let w = &self.watch.words[index];
        let r = &w.relocation;
        (self.kind(r.r_type) == RelocKind::Relative).then(|| {
            let addend = r.addend.map_or(w.before, i64::cast_unsigned);
            self.loaded.address(addend)
        })
    }

    /// The words `changed`, by table and type.
    pub fn groups(&self, changed: &[usize]) -> Vec<WordGroup> {
        let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for &i in changed {
            let r = &self.watch.words[i].relocation;
            groups.entry((r.table, r.r_type)).or_default().push(i);
        }
        groups
            .into_iter()
            .map(|((table, r_type), words)| WordGroup {
                table,
                r#type: self.type_name(r_type),
                kind: self.kind(r_type),
                count: words.len() as u64,
                first: self.word(words[0]),
                last: self.word(words[words.len() - 1]),
                stored_by: self.stored_by(&words),
            })
            .collect()
    }

    /// The functions that stored `words`, as far as that was seen.
    fn stored_by(&self, words: &[usize]) -> Vec<StoredBy> {
        let mut out: Vec<StoredBy> = Vec::new();
        let stores = words.iter().filter_map(|&i| self.watch.words[i].store);
        for store in stores {
            let function = self.loaded.function(store.pc, self.maps);
            match out.iter_mut().find(|s| s.function == function) {
                Some(s) => s.count += 1,
                None => out.push(StoredBy { function, count: 1 }),
            }
        }
        out
    }

    /// All relocations in numbers, and the first `list` of them.
    pub fn all(&self, list: usize) -> Relocated {
        let words = &self.watch.words;
        let changed = words.iter().filter(|w| w.after.is_some()).count() as u64;
        // A word that the program itself has written since is not a fault of who relocated it.
        let unexpected: Vec<usize> = (0..words.len())
            .filter(|&i| {
                let expected = self.expected(i);
                expected.is_some_and(|e| e != words[i].now) && expected != words[i].after
            })
            .collect();
        Relocated {
            total: words.len() as u64 + self.watch.unreadable,
            changed,
            unchanged: words.len() as u64 - changed,
            unchanged_types: self.unchanged(),
            unexpected: unexpected.len() as u64,
            first_unexpected: unexpected.first().map(|&i| self.word(i)),
            listed: (0..words.len().min(list)).map(|i| self.word(i)).collect(),
        }
    }

    /// The words that have not changed, by table and type.
    fn unchanged(&self) -> Vec<Unchanged> {
        let mut types: Vec<((_, u32), Unchanged)> = Vec::new();
        let words = self.watch.words.iter().enumerate();
        for (i, w) in words.filter(|(_, w)| w.after.is_none()) {
            let key = (w.relocation.table, w.relocation.r_type);
            match types.iter_mut().find(|(other, _)| *other == key) {
                Some((_, unchanged)) => unchanged.count += 1,
                None => types.push((
                    key,
                    Unchanged {
                        table: key.0,
                        r#type: self.type_name(key.1),
                        count: 1,
                        first: self.word(i),
                    },
                )),
            }
        }
        types.into_iter().map(|(_, unchanged)| unchanged).collect()
    }
}
