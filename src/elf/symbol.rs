// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Symbols of the program's own dynamic symbol table (`DT_SYMTAB`).
//!
//! gABI, chapter 4, "Symbol table", <https://gabi.xinuos.com/elf/05-symtab.html>.

#![allow(
    clippy::question_mark,
    reason = "`?` calls a function that is not inlined at opt-level 0"
)]

use crate::elf::addr::LinkAddr;
use crate::elf::class::{ByteOrder, Class, Word};
use crate::elf::memory::Memory;

/// Size of an `Elf*_Sym` of this machine, in bytes: the only `DT_SYMENT` there is.
pub const SYM_SIZE: Word = Class::NATIVE.sym_size();

const SHN_UNDEF: u16 = 0;
const SHN_ABS: u16 = 0xfff1;
const STB_WEAK: u8 = 2;
const STT_GNU_IFUNC: u8 = 10;

/// An `Elf*_Sym`, less its size.
///
/// ```
/// use piestart::elf::addr::LinkAddr;
/// use piestart::elf::class::Format;
/// use piestart::elf::memory::Bytes;
/// use piestart::elf::symbol::Symbol;
///
/// // Symbol 0, and a weak one that is not defined: st_name, st_value, st_size, then st_info.
/// let mut table = [0; 32];
/// table[16 + 3] = 7;
/// table[16 + 12] = 0x20;
/// let memory = Bytes::new(Format::ELF32_BIG, LinkAddr(0x200), &table);
/// let symbol = Symbol::read(&memory, LinkAddr(0x200), 1).expect("there are two");
/// assert_eq!(symbol.st_name, 7);
/// assert!(symbol.is_weak() && symbol.is_undefined());
/// assert_eq!(Symbol::read(&memory, LinkAddr(0x200), 2), None);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Symbol {
    /// Offset of the name in the string table, in bytes.
    pub st_name: u32,
    /// `st_info` (8 bits), `st_other` (8), `st_shndx` (16), from the low end up.
    info: u32,
    /// A link address; with [`is_absolute`](Self::is_absolute) a number.
    pub st_value: Word,
}

impl Symbol {
    /// Symbol 0: undefined, worth 0.
    pub const NONE: Self = Self {
        st_name: 0,
        info: 0,
        st_value: 0,
    };

    #[inline(always)]
    const fn at(class: Class, symtab: LinkAddr, index: u32) -> LinkAddr {
        symtab.plus((index as Word).wrapping_mul(class.sym_size()))
    }

    /// The symbol `index` of the table at `symtab`; `None` where `memory` ends.
    #[inline(always)]
    pub fn read(memory: &impl Memory, symtab: LinkAddr, index: u32) -> Option<Self> {
        let format = memory.format();
        let at = Self::at(format.class, symtab, index);
        let Some(head) = memory.field::<0>(at) else {
            return None;
        };
        let Some(st_value) = memory.field::<1>(at) else {
            return None;
        };
        let (st_name, mut info);
        match format.class {
            Class::Elf32 => {
                let Some(tail) = memory.field::<3>(at) else {
                    return None;
                };
                (st_name, info) = (head as u32, tail as u32);
            }
            Class::Elf64 => (st_name, info) = format.halves(head),
        }
        if matches!(format.order, ByteOrder::Big) {
            info = info >> 24 | (info >> 8 & 0xff00) | info << 16;
        }
        Some(Self {
            st_name,
            info,
            st_value,
        })
    }

    /// `st_size` of the symbol `index` of the table at `symtab`, in bytes; `None` where `memory` ends.
    pub fn st_size(memory: &impl Memory, symtab: LinkAddr, index: u32) -> Option<Word> {
        // Word 2 in either class: before it are a name and a value, or a name with the rest and a value.
        let at = Self::at(memory.format().class, symtab, index);
        memory.field::<2>(at)
    }

    /// `ELF*_ST_BIND(st_info)`: an `STB_*`.
    #[inline(always)]
    #[must_use]
    pub const fn st_bind(&self) -> u8 {
        self.info as u8 >> 4
    }

    /// `ELF*_ST_TYPE(st_info)`: an `STT_*`.
    #[inline(always)]
    #[must_use]
    pub const fn st_type(&self) -> u8 {
        self.info as u8 & 0xf
    }

    /// The index of its section, or a `SHN_*`.
    #[inline(always)]
    #[must_use]
    pub const fn st_shndx(&self) -> u16 {
        (self.info >> 16) as u16
    }

    /// Whether it is `STB_WEAK`: it may stay undefined.
    #[inline(always)]
    #[must_use]
    pub const fn is_weak(&self) -> bool {
        self.st_bind() == STB_WEAK
    }

    /// Whether it is `SHN_UNDEF`: the program does not define it.
    #[inline(always)]
    #[must_use]
    pub const fn is_undefined(&self) -> bool {
        self.st_shndx() == SHN_UNDEF
    }

    /// Whether it is `SHN_ABS`: the value is not an address, and the load bias does not apply.
    #[inline(always)]
    #[must_use]
    pub const fn is_absolute(&self) -> bool {
        self.st_shndx() == SHN_ABS
    }

    /// Whether it is `STT_GNU_IFUNC`: the value is the address of a resolver.
    #[inline(always)]
    #[must_use]
    pub const fn is_ifunc(&self) -> bool {
        self.st_type() == STT_GNU_IFUNC
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;
    use crate::elf::class::Format;
    use crate::elf::memory::Bytes;

    const AT: LinkAddr = LinkAddr(0x200);

    /// Symbol 1 of a table in `format`, with name 0x11, value 0x1234 and size 0x56.
    fn symbol(format: Format, info: u8, shndx: u16) -> (Symbol, u64) {
        let big = format.order == ByteOrder::Big;
        let put = |bytes: &mut Vec<u8>, value: u64, size: usize| {
            let le = value.to_le_bytes();
            let number = le[..size].iter().copied();
            if big {
                bytes.extend(number.rev());
            } else {
                bytes.extend(number);
            }
        };
        let mut bytes = std::vec![0; format.class.sym_size() as usize];
        put(&mut bytes, 0x11, 4);
        if format.class == Class::Elf32 {
            put(&mut bytes, 0x1234, 4);
            put(&mut bytes, 0x56, 4);
        }
        bytes.extend([info, 3]);
        put(&mut bytes, shndx.into(), 2);
        if format.class == Class::Elf64 {
            put(&mut bytes, 0x1234, 8);
            put(&mut bytes, 0x56, 8);
        }
        let memory = Bytes::new(format, AT, &bytes);
        assert_eq!(Symbol::read(&memory, AT, 0), Some(Symbol::NONE));
        assert_eq!(Symbol::read(&memory, AT, 2), None);
        let this = Symbol::read(&memory, AT, 1).unwrap();
        (this, Symbol::st_size(&memory, AT, 1).unwrap())
    }

    #[test]
    fn every_field_is_where_the_format_has_it() {
        for format in [
            Format::ELF32_LITTLE,
            Format::ELF32_BIG,
            Format::ELF64_LITTLE,
            Format::ELF64_BIG,
        ] {
            let (this, size) = symbol(format, 0x2a, 0xfff1);
            assert_eq!(
                (this.st_name, this.st_value, size),
                (0x11, 0x1234, 0x56),
                "{format:?}"
            );
            assert!(this.is_weak() && this.is_ifunc() && this.is_absolute());
            assert!(!this.is_undefined());
        }
    }

    #[test]
    fn a_strong_function_of_a_section_is_none_of_the_special_kinds() {
        let (this, _) = symbol(Format::ELF64_LITTLE, 0x12, 7);
        assert_eq!((this.st_bind(), this.st_type(), this.st_shndx()), (1, 2, 7));
        assert!(!this.is_weak() && !this.is_ifunc());
        assert!(!this.is_absolute() && !this.is_undefined());
    }
}
