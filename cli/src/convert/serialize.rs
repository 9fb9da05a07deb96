// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is written: headers and the dynamic table, into the bytes.

use super::draft::Draft;
use super::image::{PHDR, SHDR};

impl Draft {
    /// Writes the headers and the dynamic table into the bytes.
    pub fn serialize(&mut self, entry: u64) {
        let mut table = Vec::with_capacity(self.phdr_room * PHDR);
        for s in &self.segments {
            table.extend_from_slice(&s.p_type.to_le_bytes());
            table.extend_from_slice(&s.p_flags.to_le_bytes());
            // p_paddr is p_vaddr on every system that has an MMU.
            for word in [
                s.p_offset, s.p_vaddr, s.p_vaddr, s.p_filesz, s.p_memsz, s.p_align,
            ] {
                table.extend_from_slice(&word.to_le_bytes());
            }
        }
        let end = self.phoff + table.len() as u64;
        self.bytes(self.phoff..end).copy_from_slice(&table);

        let mut headers = Vec::with_capacity(self.sections.len() * SHDR);
        for s in &self.sections {
            headers.extend_from_slice(&s.sh_name.to_le_bytes());
            headers.extend_from_slice(&s.sh_type.to_le_bytes());
            for word in [s.sh_flags, s.sh_addr, s.sh_offset, s.sh_size] {
                headers.extend_from_slice(&word.to_le_bytes());
            }
            headers.extend_from_slice(&s.sh_link.to_le_bytes());
            headers.extend_from_slice(&s.sh_info.to_le_bytes());
            for word in [s.sh_addralign, s.sh_entsize] {
                headers.extend_from_slice(&word.to_le_bytes());
            }
        }
        let end = self.shoff + headers.len() as u64;
        if !headers.is_empty() {
            self.bytes(self.shoff..end).copy_from_slice(&headers);
        }

        let mut dynamic = Vec::with_capacity(self.dynamic_capacity * 16);
        for d in &self.dynamic {
            dynamic.extend_from_slice(&d.tag.to_le_bytes());
            dynamic.extend_from_slice(&d.value.to_le_bytes());
        }
        dynamic.resize(self.dynamic_capacity * 16, 0);
        let end = self.dynamic_offset + dynamic.len() as u64;
        self.bytes(self.dynamic_offset..end)
            .copy_from_slice(&dynamic);

        // e_entry, e_phoff, e_shoff, e_phnum, e_shnum, e_shstrndx (gABI, "ELF Header").
        for (at, word) in [(0x18, entry), (0x20, self.phoff), (0x28, self.shoff)] {
            self.bytes(at..at + 8).copy_from_slice(&word.to_le_bytes());
        }
        for (at, count) in [(0x3c, self.sections.len()), (0x3e, self.shstrndx)] {
            let half = u16::try_from(count).unwrap_or(0);
            self.bytes(at..at + 2).copy_from_slice(&half.to_le_bytes());
        }
        let phnum = u16::try_from(self.segments.len()).unwrap_or(u16::MAX);
        self.bytes(0x38..0x3a).copy_from_slice(&phnum.to_le_bytes());
    }
}
