// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The section headers of the output: names, new ones, their order.

use object::elf;

use super::draft::{Draft, usize_of};
use super::raw::{Raw, Symbol};
use super::section::Section;

impl Draft {
    /// Gives section `index` the name `to`, over its old name, when no other name shares the bytes.
    pub fn rename_section(&mut self, index: usize, to: &str) -> bool {
        let Some(table) = self
            .sections
            .get(self.shstrndx)
            .filter(|names| names.in_file())
            .cloned()
        else {
            return false;
        };
        let (start, old) = (
            u64::from(self.sections[index].sh_name),
            self.sections[index].name.clone(),
        );
        if to.len() > old.len() || start + old.len() as u64 >= table.sh_size {
            return false;
        }
        let end = start + old.len() as u64;
        let shared = self.sections.iter().enumerate().any(|(other, s)| {
            let (from, to) = (
                u64::from(s.sh_name),
                u64::from(s.sh_name) + s.name.len() as u64,
            );
            other != index && from < end && start < to
        });
        // A name table that also names symbols may share bytes with those.
        let names_symbols = self.sections.iter().any(|s| {
            (s.sh_type == elf::SHT_SYMTAB.0 || s.sh_type == elf::SHT_DYNSYM.0)
                && s.sh_link as usize == self.shstrndx
        });
        if shared || names_symbols {
            return false;
        }
        let at = table.sh_offset + start;
        let name = self.bytes(at..at + old.len() as u64);
        name.fill(0);
        name[..to.len()].copy_from_slice(to.as_bytes());
        to.clone_into(&mut self.sections[index].name);
        true
    }

    /// Adds a section called `name`, and returns its index; `None` where its header or its name find no
    /// place: the section headers must be the last thing in the file but for what is not loaded.
    pub fn add_section(&mut self, name: &str) -> Option<usize> {
        let loaded = self.loads().filter(|s| s.p_filesz > 0);
        let loaded = loaded.map(|s| s.p_offset + s.p_filesz).max()?;
        let table = self
            .sections
            .get(self.shstrndx)
            .filter(|names| names.in_file())?;
        let names_end = table.sh_offset + table.sh_size;
        let headers = self.shdrs();
        if table.sh_offset < loaded || self.shoff < loaded || self.sections.len() > 0xfe00 {
            return None;
        }
        let sh_name = u32::try_from(table.sh_size).ok()?;
        let step = self.step_after(names_end.min(headers.end));
        self.append(self.shstrndx, &[name.as_bytes(), &[0]].concat());
        let headers_end = self.shdrs().end;
        if headers_end == self.data.len() as u64 {
            let end = headers_end + self.format.shdr_size();
            self.data.resize(usize_of(end), 0);
        } else {
            self.insert(headers_end, step);
        }
        self.sections.push(Section {
            name: name.to_owned(),
            sh_name,
            sh_type: elf::SHT_PROGBITS.0,
            sh_flags: 0,
            sh_addr: 0,
            sh_offset: 0,
            sh_size: 0,
            sh_link: 0,
            sh_info: 0,
            sh_addralign: 1,
            sh_entsize: 0,
        });
        Some(self.sections.len() - 1)
    }

    /// Adds a global function called `name`, of `size` bytes at link address `value` in section `section`, to `.symtab`,
    /// where that and its names come after all that is loaded.
    pub fn add_function(&mut self, name: &str, value: u64, size: u64, section: usize) -> bool {
        let loaded = self.loads().filter(|s| s.p_filesz > 0);
        let loaded = loaded
            .map(|s| s.p_offset + s.p_filesz)
            .max()
            .unwrap_or(u64::MAX);
        let is_table = |s: &Section| s.sh_type == elf::SHT_SYMTAB.0 && s.sh_size > 0;
        let Some(table) = self.sections.iter().position(is_table) else {
            return false;
        };
        let names = self.sections[table].sh_link as usize;
        let room = |index: usize, sh_type: elf::SectionType| {
            let s = self.sections.get(index)?;
            let is_there = s.sh_type == sh_type.0 && s.sh_offset >= loaded;
            is_there.then_some(s.sh_size)
        };
        // An index beyond 16 bits would need a table of its own.
        let (Some(count), Some(sh_name), Ok(section)) = (
            room(table, elf::SHT_SYMTAB),
            room(names, elf::SHT_STRTAB),
            u16::try_from(section),
        ) else {
            return false;
        };
        let Ok(sh_name) = u32::try_from(sh_name) else {
            return false;
        };
        if section >= 0xff00 || count % self.format.class.sym_size() != 0 {
            return false;
        }
        let symbol = Symbol {
            name: sh_name,
            kind: elf::STT_FUNC.0,
            section,
            value,
        };
        let entry = self.format.function_bytes(&symbol, size);
        self.append(table, &entry);
        self.append(names, &[name.as_bytes(), &[0]].concat());
        true
    }

    /// Makes section `index`, which is not loaded, longer by `bytes`.
    fn append(&mut self, index: usize, bytes: &[u8]) {
        let end = self.sections[index].file_range().end;
        let size = bytes.len() as u64;
        // Others may begin after its end, and all move by a multiple of every alignment.
        if end == self.data.len() as u64 {
            self.data.resize(usize_of(end + size), 0);
        } else {
            self.insert(end, size.next_multiple_of(self.step_after(end)));
        }
        self.bytes(end..end + size).copy_from_slice(bytes);
        self.sections[index].sh_size += size;
    }

    /// Puts the headers of the sections that are loaded into the order of their addresses, where the
    /// ones that `changed` does not name are in that order: objcopy(1) needs it.
    pub fn sort_sections(&mut self, changed: impl Fn(usize) -> bool) {
        let loaded = |s: &Section| s.is_alloc() && s.sh_type != elf::SHT_NULL.0;
        let kept: Vec<u64> = (1..self.sections.len())
            .filter(|&i| loaded(&self.sections[i]) && !changed(i) && self.sections[i].sh_size > 0)
            .map(|i| self.sections[i].sh_addr)
            .collect();
        let wide = self
            .sections
            .iter()
            .any(|s| s.sh_type == elf::SHT_SYMTAB_SHNDX.0 || s.sh_type == elf::SHT_GROUP.0);
        if !kept.is_sorted() || wide || self.sections.is_empty() {
            return;
        }
        let mut order: Vec<usize> = (0..self.sections.len())
            .filter(|&i| i == 0 || !changed(i))
            .collect();
        let mut moving: Vec<usize> = (1..self.sections.len()).filter(|&i| changed(i)).collect();
        moving.sort_by_key(|&i| self.sections[i].sh_addr);
        for i in moving {
            let address = self.sections[i].sh_addr;
            let after = |&j: &usize| {
                let s = &self.sections[j];
                j == 0 || !loaded(s) || s.sh_addr > address
            };
            // Before the first that lies after it; the ones that are not loaded come last.
            let place = order
                .iter()
                .skip(1)
                .position(after)
                .map_or(order.len(), |p| p + 1);
            order.insert(place, i);
        }
        let mut new_index = vec![0usize; order.len()];
        for (new, &old) in order.iter().enumerate() {
            new_index[old] = new;
        }
        self.renumber(&order, &new_index);
    }

    /// Puts the section headers into `order`, and gives every index of one its new value.
    fn renumber(&mut self, order: &[usize], new_index: &[usize]) {
        let map = |old: usize| new_index.get(old).copied().unwrap_or(old);
        let half = |old: u16| u16::try_from(map(usize::from(old))).unwrap_or(old);
        for table in [elf::SHT_SYMTAB.0, elf::SHT_DYNSYM.0] {
            for at in self.symbols_of(table) {
                if let Some(mut symbol) = self.format.symbol(&self.data[at..]) {
                    symbol.section = half(symbol.section);
                    self.format.set_symbol(&mut self.data[at..], &symbol);
                }
            }
        }
        let sections = order.iter().map(|&old| self.sections[old].clone());
        self.sections = sections.collect();
        for s in &mut self.sections {
            let word = |old: u32| u32::try_from(map(old as usize)).unwrap_or(old);
            s.sh_link = word(s.sh_link);
            let relocations = s.sh_type == elf::SHT_RELA.0 || s.sh_type == elf::SHT_REL.0;
            if relocations || s.sh_flags & elf::SHF_INFO_LINK.0 != 0 {
                s.sh_info = word(s.sh_info);
            }
        }
        self.shstrndx = map(self.shstrndx);
    }
}
