// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The symbols of a program or of its loader.

use crate::elf::{Elf, Symbol};

/// A Rust name as people write it; any other name as it is.
pub(super) fn demangled(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

/// The symbols of a file, found by name or by address.
#[derive(Debug, Default)]
pub(super) struct Symbols {
    by_address: Vec<Symbol>,
}

impl Symbols {
    /// Those of `elf` that have an address.
    pub fn of(elf: &Elf) -> Self {
        use object::elf;
        let symbols = elf.symbols().into_iter().filter(|s| {
            s.st_shndx != 0
                && s.st_shndx < 0xff00
                && !s.name.is_empty()
                && !s.name.starts_with('$')
                && ![elf::STT_TLS.0, elf::STT_FILE.0, elf::STT_SECTION.0].contains(&s.st_type)
        });
        Self::ordered(symbols.collect())
    }

    fn ordered(mut by_address: Vec<Symbol>) -> Self {
        // Of several names for one place, a global one says most, then one with a size; where something ends, the next begins.
        by_address.sort_by_key(|s| {
            (
                s.value,
                s.st_bind == 0,
                s.size == 0,
                s.name.ends_with("_end"),
            )
        });
        Self { by_address }
    }

    /// Those called `name`.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Symbol> {
        self.by_address.iter().filter(move |s| s.name == name)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_address.is_empty()
    }

    /// All of them, by address.
    pub fn iter(&self) -> impl Iterator<Item = &Symbol> {
        self.by_address.iter()
    }

    /// The symbol that link address `address` lies in, and the offset from its start in bytes.
    pub fn at(&self, address: u64) -> Option<(&Symbol, u64)> {
        let end = self.by_address.partition_point(|s| s.value <= address);
        let value = self.by_address[..end].last()?.value;
        let first = self.by_address.partition_point(|s| s.value < value);
        let symbol = &self.by_address[first];
        let offset = address - symbol.value;
        // A function that assembly wrote may have no size.
        let unsized_code = symbol.size == 0 && symbol.st_type == object::elf::STT_FUNC.0;
        (offset == 0 || offset < symbol.size || unsized_code && offset < 4096)
            .then_some((symbol, offset))
    }

    /// Link address `address` as `name` or `name+0x12`.
    pub fn name(&self, address: u64) -> Option<String> {
        let (symbol, offset) = self.at(address)?;
        let name = demangled(&symbol.name);
        Some(match offset {
            0 => name,
            _ => format!("{name}+{offset:#x}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_called_by_what_begins_there_and_not_by_what_ends() {
        let symbol = |name: &str| Symbol {
            name: name.into(),
            value: 0x3000,
            size: 0,
            st_type: 0,
            st_bind: 0,
            st_shndx: 1,
        };
        let names = ["__preinit_array_end", "__init_array_start"];
        let symbols = Symbols::ordered(names.map(symbol).into());
        assert_eq!(symbols.name(0x3000).as_deref(), Some("__init_array_start"));
    }
}
