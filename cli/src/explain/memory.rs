// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The segments as the kernel maps them.

use object::elf;
use serde::Serialize;

use super::by::By;
use crate::check::Span;
use crate::elf::{Elf, Segment};
use crate::ui::hex;

/// One `PT_LOAD` as it lies in memory.
#[derive(Clone, Debug, Serialize)]
pub struct Mapped {
    /// First link address.
    pub start: String,
    /// Link address one past the last byte.
    pub end: String,
    /// `rwx`, as the kernel maps it.
    pub permissions: String,
    /// Bytes that come from the file.
    pub file_bytes: u64,
    /// Bytes after them that the kernel zeroes.
    pub zeroed_bytes: u64,
    /// What it holds: section names where there are some.
    pub holds: Vec<String>,
    /// The link addresses in it that become read-only after relocation.
    pub relro: Option<Span>,
    /// Who decided on it.
    pub by: By,
    /// Who maps it.
    pub mapped_by: By,
}

pub(super) fn memory(elf: &Elf, page_size: u64) -> Vec<Mapped> {
    let sections = elf.sections();
    let relro = elf.relro(page_size).map(|r| r.asked);
    let holds = |s: &Segment| {
        let mut holds: Vec<String> = sections
            .iter()
            .filter(|x| {
                x.sh_flags & elf::SHF_ALLOC.0 != 0
                    && !(x.sh_flags & elf::SHF_TLS.0 != 0 && x.sh_type == elf::SHT_NOBITS.0)
                    && x.sh_addr >= s.p_vaddr
                    && x.sh_addr < s.end()
            })
            .map(|x| x.name.clone())
            .collect();
        if s.p_offset == 0 && s.p_filesz > 0 {
            holds.insert(0, "ELF header, program headers".into());
        }
        holds
    };
    elf.segments_of(elf::PT_LOAD.0)
        .map(|s| Mapped {
            start: hex(s.p_vaddr),
            end: hex(s.end()),
            permissions: s.permissions(),
            file_bytes: s.p_filesz,
            zeroed_bytes: s.p_memsz - s.p_filesz.min(s.p_memsz),
            holds: holds(s),
            relro: relro
                .as_ref()
                .filter(|r| r.start < s.end() && r.end > s.p_vaddr)
                .map(|r| Span::from(&(r.start.max(s.p_vaddr)..r.end.min(s.end())))),
            by: By::Linker,
            mapped_by: By::Kernel,
        })
        .collect()
}
