// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! One section header.

use std::ops::Range;

use object::elf;

/// One section header, fields as in the gABI, with its name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Section {
    /// Its name, from the section name table; empty when that has none.
    pub name: String,
    /// Offset of the name in the section name table.
    pub sh_name: u32,
    /// `SHT_*`.
    pub sh_type: u32,
    /// `SHF_*`.
    pub sh_flags: u64,
    /// Link address.
    pub sh_addr: u64,
    /// Offset in the file.
    pub sh_offset: u64,
    /// Size in bytes.
    pub sh_size: u64,
    /// Section index whose meaning depends on the type.
    pub sh_link: u32,
    /// Extra information whose meaning depends on the type.
    pub sh_info: u32,
    /// Alignment in bytes.
    pub sh_addralign: u64,
    /// Bytes of one entry, 0 when it is not a table.
    pub sh_entsize: u64,
}

impl Section {
    /// Whether its bytes are in the file.
    #[must_use]
    pub fn in_file(&self) -> bool {
        self.sh_type != elf::SHT_NULL.0 && self.sh_type != elf::SHT_NOBITS.0
    }

    /// Whether it is mapped at run time.
    #[must_use]
    pub fn is_alloc(&self) -> bool {
        self.sh_flags & elf::SHF_ALLOC.0 != 0
    }

    /// Its bytes' place in the file, or past its end.
    #[must_use]
    pub fn file_range(&self) -> Range<u64> {
        self.sh_offset..self.sh_offset.saturating_add(self.sh_size)
    }
}
