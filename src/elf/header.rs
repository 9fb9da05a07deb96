// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The ELF header.
//!
//! gABI, chapter 2, "ELF header", <https://gabi.xinuos.com/elf/02-eheader.html>.

use crate::elf::addr::LinkAddr;
use crate::elf::class::{Class, Word};
use crate::elf::memory::Memory;

/// `ET_EXEC` in `e_type`: an executable that is not a PIE.
pub const ET_EXEC: u16 = 2;
/// `ET_DYN` in `e_type`: a PIE or a shared library.
pub const ET_DYN: u16 = 3;

/// An `Elf*_Ehdr`, as far as starting a program needs it.
///
/// ```
/// use piestart::elf::addr::LinkAddr;
/// use piestart::elf::class::Format;
/// use piestart::elf::header::{ET_DYN, Header};
/// use piestart::elf::memory::Bytes;
///
/// let mut file = [0; 52];
/// file[..6].copy_from_slice(b"\x7fELF\x01\x02"); // 32-bit, big-endian.
/// file[17] = 3;
/// let format = Format::of(&file).expect("ELF");
/// let header = Header::read(&Bytes::new(format, LinkAddr(0), &file), LinkAddr(0));
/// assert_eq!(header.expect("52 bytes").e_type, ET_DYN);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Header {
    /// `ET_*`.
    pub e_type: u16,
    /// `EM_*`.
    pub e_machine: u16,
    /// The entry point.
    pub e_entry: LinkAddr,
    /// Where in the file the program headers are, in bytes.
    pub e_phoff: Word,
    /// The size of a program header, in bytes.
    pub e_phentsize: u16,
    /// How many there are.
    pub e_phnum: u16,
}

impl Header {
    /// The header at `at`, whose `e_ident` says the format of `memory`; `None` when `memory` ends before it does.
    #[must_use]
    pub fn read(memory: &impl Memory, at: LinkAddr) -> Option<Self> {
        let format = memory.format();
        let (kind, e_entry, e_phoff, size, count);
        match format.class {
            Class::Elf32 => {
                kind = memory.field::<4>(at)? as u32;
                e_entry = memory.field::<6>(at)?;
                e_phoff = memory.field::<7>(at)?;
                size = memory.field::<10>(at)? as u32;
                count = memory.field::<11>(at)? as u32;
                memory.field::<12>(at)?;
            }
            Class::Elf64 => {
                kind = format.halves(memory.field::<2>(at)?).0;
                e_entry = memory.field::<3>(at)?;
                e_phoff = memory.field::<4>(at)?;
                size = format.halves(memory.field::<6>(at)?).1;
                count = format.halves(memory.field::<7>(at)?).0;
            }
        }
        let (e_type, e_machine) = format.quarters(kind);
        Some(Self {
            e_type,
            e_machine,
            e_entry: LinkAddr(e_entry),
            e_phoff,
            e_phentsize: format.quarters(size).1,
            e_phnum: format.quarters(count).0,
        })
    }
}
