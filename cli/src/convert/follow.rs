// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! How references follow what moves: segments, sections, dynamic entries and section symbols; and
//! what has no references but these, so that it can move.

use std::ops::Range;

use object::elf;

use super::draft::{Draft, Move, is_note, range_of, usize_of};
use super::raw::Raw;
use super::section::Section;

impl Draft {
    /// Gives all that leads to `block` of the file, which is at link address `from`, its new address `to`.
    /// Places in the file come later ([`Self::settle`]).
    pub(super) fn follow(&mut self, block: &Range<u64>, from: u64, to: u64) {
        let size = block.end - block.start;
        for s in self.segments.iter_mut().filter(|s| is_note(s)) {
            if block.contains(&s.p_offset) {
                s.p_vaddr = s.p_vaddr - from + to;
            }
        }
        for s in &mut self.sections {
            if s.in_file() && s.is_alloc() && s.sh_size > 0 && block.contains(&s.sh_offset) {
                s.sh_addr = s.sh_addr - from + to;
            }
        }
        for entry in self.dynamic.iter_mut().filter(|d| is_address_tag(d.tag)) {
            if (from..from + size).contains(&entry.value) {
                entry.value = entry.value - from + to;
            }
        }
        self.moves.push(Move { from, to, size });
    }

    /// Gives what has moved by `m` its place in the file.
    pub(super) fn settle(&mut self, m: Move, to_offset: impl Fn(u64) -> u64) {
        let here = m.to..m.to + m.size;
        for s in self.segments.iter_mut().filter(|s| is_note(s)) {
            if here.contains(&s.p_vaddr) {
                s.p_offset = to_offset(s.p_vaddr);
            }
        }
        let mut moved = Vec::new();
        for (i, s) in self.sections.iter_mut().enumerate() {
            if s.in_file() && s.is_alloc() && s.sh_size > 0 && here.contains(&s.sh_addr) {
                s.sh_offset = to_offset(s.sh_addr);
                moved.push((i, s.sh_offset));
            }
        }
        self.move_section_symbols(&moved);
    }

    /// Whether the symbol table has a symbol, other than the section's own, for something in one of
    /// `movers` or in the relocation table at `table`. `__dso_handle`, which mold puts on the first
    /// section, is an address that nobody looks at, and so is glibc's own name of its note.
    pub(super) fn names_symbols_in(&self, movers: &[usize], table: &Range<u64>) -> bool {
        let tables = self
            .sections
            .iter()
            .filter(|s| s.sh_type == elf::SHT_SYMTAB.0);
        tables.into_iter().any(|symtab| {
            let names = self
                .sections
                .get(symtab.sh_link as usize)
                .map(Section::file_range);
            let names = names
                .and_then(|r| self.data.get(range_of(r)))
                .unwrap_or(&[]);
            let symbols = self.data.get(range_of(symtab.file_range())).unwrap_or(&[]);
            let entry = usize_of(self.format.class.sym_size());
            let symbols = symbols.chunks_exact(entry);
            let mut symbols = symbols.filter_map(|symbol| self.format.symbol(symbol));
            symbols.any(|symbol| {
                let index = usize::from(symbol.section);
                let Some(s) = self.sections.get(index).filter(|_| index != 0) else {
                    return false;
                };
                let name = names.get(symbol.name as usize..).unwrap_or(&[]);
                // A symbol at the end belongs to the section too.
                let inside = (s.sh_addr..=s.sh_addr + s.sh_size).contains(&symbol.value);
                let in_table = s.is_alloc() && table.contains(&s.sh_addr);
                symbol.kind != elf::STT_SECTION.0
                    && symbol.kind != elf::STT_FILE.0
                    && inside
                    && !name.starts_with(b"__dso_handle\0")
                    && !name.starts_with(b"__abi_tag\0")
                    && (movers.contains(&index) || in_table)
            })
        })
    }

    /// Gives the section symbols of moved sections their new addresses.
    pub(super) fn move_section_symbols(&mut self, moves: &[(usize, u64)]) {
        for at in self.symbols() {
            let Some(mut symbol) = self.format.symbol(&self.data[at..]) else {
                continue;
            };
            let index = usize::from(symbol.section);
            if symbol.kind == elf::STT_SECTION.0 && moves.iter().any(|(i, _)| *i == index) {
                symbol.value = self.sections[index].sh_addr;
                self.format.set_symbol(&mut self.data[at..], &symbol);
            }
        }
    }
}

/// Whether only the dynamic table or `PT_NOTE` refers to `section`, so that it may change its address.
pub(super) fn is_movable(section: &Section) -> bool {
    is_movable_table(section)
        || (section.sh_type == elf::SHT_NOTE.0
            && section.sh_flags & (elf::SHF_WRITE.0 | elf::SHF_EXECINSTR.0) == 0)
}

/// Whether only the dynamic table refers to `section`.
pub(super) fn is_movable_table(section: &Section) -> bool {
    let refused = elf::SHF_WRITE.0 | elf::SHF_EXECINSTR.0;
    if section.sh_flags & refused != 0 {
        return false;
    }
    if !section.is_alloc() {
        return true;
    }
    let tables = [
        elf::SHT_RELA.0,
        elf::SHT_DYNSYM.0,
        elf::SHT_STRTAB.0,
        elf::SHT_HASH.0,
        elf::SHT_GNU_HASH.0,
        elf::SHT_GNU_VERSYM.0,
        elf::SHT_GNU_VERNEED.0,
        elf::SHT_GNU_VERDEF.0,
    ];
    // Go's linker gives its version sections type PROGBITS.
    tables.contains(&section.sh_type) || section.name.starts_with(".gnu.version")
}

/// Whether dynamic entry `tag` holds an address (gABI, "Dynamic Section", and GNU's additions).
pub(super) fn is_address_tag(tag: u64) -> bool {
    matches!(
        tag,
        3 | 4
            | 5
            | 6
            | 7
            | 12
            | 13
            | 17
            | 23
            | 25
            | 26
            | 32
            | 36
            | 0x6fff_e000
            | 0x6fff_fef5
            | 0x6fff_fff0
            | 0x6fff_fffc
            | 0x6fff_fffe
    )
}
