// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The dynamic table (`PT_DYNAMIC`, gABI "Dynamic Section"), row by row.

use object::elf;
use piestart::elf::addr::LinkAddr;
use piestart::elf::dynamic;

use super::strings::Names;
use super::{Elf, OpenError, names};
use crate::ui;

/// The most bytes of a string in the dynamic table; a longer one is cut.
const LONGEST: usize = 4096;

/// One `Elf*_Dyn`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct DynRow {
    /// The link address of the row.
    pub vaddr: u64,
    /// `d_tag`.
    pub tag: i64,
    /// `d_val` or `d_ptr`.
    pub value: u64,
}

/// The rows up to and with `DT_NULL`.
#[derive(Clone, Debug)]
pub struct Dynamic {
    /// The rows in file order; the last one is `DT_NULL`.
    pub rows: Vec<DynRow>,
}

impl Dynamic {
    /// The value of the last row with `tag`: what a start code that fills an array sees.
    #[must_use]
    pub fn get(&self, tag: elf::DynamicTag) -> Option<u64> {
        self.rows
            .iter()
            .rev()
            .find(|row| row.tag == tag.0)
            .map(|row| row.value)
    }

    /// Whether there is a row with `tag`.
    #[must_use]
    pub fn has(&self, tag: elf::DynamicTag) -> bool {
        self.get(tag).is_some()
    }

    /// `DT_FLAGS`, 0 without it.
    #[must_use]
    pub fn flags(&self) -> u64 {
        self.get(elf::DT_FLAGS).unwrap_or(0)
    }

    /// `DT_FLAGS_1`, 0 without it.
    #[must_use]
    pub fn flags_1(&self) -> u64 {
        self.get(elf::DT_FLAGS_1).unwrap_or(0)
    }

    /// Whether every symbol is to be bound before `main`: `DT_BIND_NOW`,
    /// `DF_BIND_NOW` or `DF_1_NOW`.
    #[must_use]
    pub fn binds_now(&self) -> bool {
        self.has(elf::DT_BIND_NOW)
            || self.flags() & elf::DF_BIND_NOW.0 != 0
            || self.flags_1() & elf::DF_1_NOW.0 != 0
    }

    /// Whether relocations may change read-only segments: `DT_TEXTREL` or `DF_TEXTREL`.
    #[must_use]
    pub fn has_textrel(&self) -> bool {
        self.has(elf::DT_TEXTREL) || self.flags() & elf::DF_TEXTREL.0 != 0
    }

    /// The tags of tables of relocations that no start code here applies, by the startup crate's own list:
    /// Android's packing, signed words, what may come.
    pub fn unapplied(&self) -> impl Iterator<Item = i64> {
        let unknown = |tag: &i64| dynamic::is_unknown_table(tag.cast_unsigned());
        self.rows.iter().map(|row| row.tag).filter(unknown)
    }

    /// Whether the linker calls the file a program: `DF_1_PIE`.
    #[must_use]
    pub fn is_pie(&self) -> bool {
        self.flags_1() & elf::DF_1_PIE.0 != 0
    }
}

impl Elf {
    /// The dynamic table, `None` without a `PT_DYNAMIC` (or with one of size 0).
    ///
    /// # Errors
    /// [`OpenError::Malformed`] when the table is not in the file or never ends.
    pub fn dynamic(&self) -> Result<Option<Dynamic>, OpenError> {
        let Some(segment) = self.segment(elf::PT_DYNAMIC.0) else {
            return Ok(None);
        };
        if segment.p_memsz == 0 {
            return Ok(None);
        }
        let bytes = self.bytes_of(segment);
        let table = self.memory(segment.p_vaddr, bytes);
        let rows: Vec<DynRow> = dynamic::rows(table, LinkAddr(segment.p_vaddr))
            .map(|(at, row)| DynRow {
                vaddr: at.0,
                tag: row.d_tag.cast_signed(),
                value: row.d_val,
            })
            .collect();
        if rows.last().is_some_and(|row| row.tag == elf::DT_NULL.0) {
            return Ok(Some(Dynamic { rows }));
        }
        Err(self.malformed(format!(
            "PT_DYNAMIC: no DT_NULL in its {} bytes at {:#x}",
            bytes.len(),
            segment.p_vaddr,
        )))
    }

    /// The string at `offset` in the dynamic string table (`DT_STRTAB`).
    #[must_use]
    pub fn dynamic_string(&self, dynamic: &Dynamic, offset: u64) -> Option<String> {
        let size = dynamic.get(elf::DT_STRSZ)?;
        if offset >= size {
            return None;
        }
        let start = dynamic.get(elf::DT_STRTAB)?.checked_add(offset)?;
        let bytes = self.at_vaddr(start, size - offset)?;
        let end = memchr::memchr(0, bytes)?;
        Some(ui::text(&bytes[..end.min(LONGEST)]))
    }

    /// The shared libraries that it needs (`DT_NEEDED`), in order.
    #[must_use]
    pub fn needed(&self, dynamic: &Dynamic) -> Vec<String> {
        self.strings_of(dynamic, elf::DT_NEEDED)
    }

    /// The strings that the rows with `tag` name, in order.
    #[must_use]
    pub fn strings_of(&self, dynamic: &Dynamic, tag: elf::DynamicTag) -> Vec<String> {
        let mut names = Names::of(&self.data);
        dynamic
            .rows
            .iter()
            .filter(|row| row.tag == tag.0)
            .map(|row| {
                self.dynamic_string(dynamic, row.value)
                    .map(|name| names.text(name.as_bytes()))
                    .unwrap_or_else(|| format!("(no string at DT_STRTAB + {:#x})", row.value))
            })
            .collect()
    }

    /// The whole dynamic string table; empty without one.
    #[must_use]
    pub fn dynamic_strings(&self, dynamic: &Dynamic) -> &[u8] {
        let table = || self.at_vaddr(dynamic.get(elf::DT_STRTAB)?, dynamic.get(elf::DT_STRSZ)?);
        table().unwrap_or_default()
    }

    /// What a row's value says: a string, flags by name, a size in bytes, an address.
    #[must_use]
    pub fn describe_row(&self, dynamic: &Dynamic, row: &DynRow) -> String {
        match elf::DynamicTag(row.tag) {
            elf::DT_NEEDED | elf::DT_SONAME | elf::DT_RPATH | elf::DT_RUNPATH => self
                .dynamic_string(dynamic, row.value)
                .unwrap_or_else(|| format!("{:#x} (outside DT_STRTAB)", row.value)),
            elf::DT_FLAGS => names::df_flags(row.value).join(" "),
            elf::DT_FLAGS_1 => names::df_1_flags(row.value).join(" "),
            elf::DT_PLTREL => {
                names::dynamic_tag(self.e_machine, row.value.cast_signed()).into_owned()
            }
            elf::DT_RELASZ
            | elf::DT_RELAENT
            | elf::DT_RELSZ
            | elf::DT_RELENT
            | elf::DT_RELRSZ
            | elf::DT_RELRENT
            | elf::DT_PLTRELSZ
            | elf::DT_STRSZ
            | elf::DT_SYMENT
            | elf::DT_INIT_ARRAYSZ
            | elf::DT_FINI_ARRAYSZ
            | elf::DT_PREINIT_ARRAYSZ => format!("{} bytes", row.value),
            elf::DT_RELACOUNT | elf::DT_RELCOUNT | elf::DT_VERNEEDNUM | elf::DT_VERDEFNUM => {
                row.value.to_string()
            }
            _ => format!("{:#x}", row.value),
        }
    }
}
