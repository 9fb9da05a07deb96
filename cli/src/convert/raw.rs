// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Structures of a file of any class and byte order: the one place where convert reads and writes them.
//!
//! They are those of the `object` crate (gABI, chapters 2 to 5); [`Format`] says which of them.

use object::Endianness;
use object::elf;
use object::endian::{U32, U64};
use object::pod::{from_bytes, from_bytes_mut};
use piestart::elf::class::{Class, Format};

use super::numbers::Numbers;
use super::section::Section;
use crate::elf::Segment;

/// What the file header says of the rest of the file: `e_entry`, `e_phoff`, `e_phnum` and so on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FileHeader {
    /// `e_entry`, a link address.
    pub entry: u64,
    /// `e_phoff`, a file offset.
    pub phoff: u64,
    /// `e_shoff`, a file offset.
    pub shoff: u64,
    /// `e_ehsize`, in bytes.
    pub ehsize: u16,
    /// `e_phentsize`, in bytes.
    pub phentsize: u16,
    /// `e_shentsize`, in bytes.
    pub shentsize: u16,
    /// `e_phnum`.
    pub phnum: u16,
    /// `e_shnum`.
    pub shnum: u16,
    /// `e_shstrndx`.
    pub shstrndx: u16,
}

/// One symbol of a symbol table, as far as moving sections depends on it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Symbol {
    /// Offset of its name in the string table.
    pub name: u32,
    /// `STT_*`.
    pub kind: u8,
    /// `st_shndx`.
    pub section: u16,
    /// `st_value`.
    pub value: u64,
}

/// A field of the file's class: 4 or 8 bytes.
trait Field {
    fn value(self, e: Endianness) -> u64;
    fn put(&mut self, e: Endianness, value: u64);
}

impl Field for U32<Endianness> {
    fn value(self, e: Endianness) -> u64 {
        self.get(e).into()
    }

    fn put(&mut self, e: Endianness, value: u64) {
        self.set(e, value as u32);
    }
}

impl Field for U64<Endianness> {
    fn value(self, e: Endianness) -> u64 {
        self.get(e)
    }

    fn put(&mut self, e: Endianness, value: u64) {
        self.set(e, value);
    }
}

impl Field for U32<Endianness, elf::SectionFlags> {
    fn value(self, e: Endianness) -> u64 {
        self.get_u64(e).0
    }

    fn put(&mut self, e: Endianness, value: u64) {
        self.set_u64_truncate(e, elf::SectionFlags(value));
    }
}

impl Field for U64<Endianness, elf::SectionFlags> {
    fn value(self, e: Endianness) -> u64 {
        self.get(e).0
    }

    fn put(&mut self, e: Endianness, value: u64) {
        self.set(e, elf::SectionFlags(value));
    }
}

/// Evaluates the body with `$name` as the structure of the format's class.
macro_rules! of_class {
    ($format:expr, $name:ident = $elf32:ident | $elf64:ident, $body:expr) => {
        match $format.class {
            Class::Elf32 => {
                type $name = elf::$elf32<Endianness>;
                $body
            }
            Class::Elf64 => {
                type $name = elf::$elf64<Endianness>;
                $body
            }
        }
    };
}

/// Reads and writes structures in a [`Format`]. Where the bytes end too early, a read gives `None` and a write
/// does nothing: callers have checked that they do not.
pub trait Raw: Numbers {
    /// Bytes of one `Elf*_Shdr`.
    fn shdr_size(self) -> u64;
    /// Reads the file header.
    fn file_header(self, data: &[u8]) -> Option<FileHeader>;
    /// Writes what `header` says into the file header; the sizes of structures stay.
    fn set_file_header(self, data: &mut [u8], header: &FileHeader);
    /// `segments` as a program header table. `p_paddr` is `p_vaddr`, as on every system that has an MMU.
    fn program_headers(self, segments: &[Segment]) -> Vec<u8>;
    /// The section header at the beginning of `bytes`, without its name.
    fn section_header(self, bytes: &[u8]) -> Option<Section>;
    /// `sections` as a section header table.
    fn section_headers(self, sections: &[Section]) -> Vec<u8>;
    /// The symbol at the beginning of `bytes`.
    fn symbol(self, bytes: &[u8]) -> Option<Symbol>;
    /// Writes section and value of the symbol at the beginning of `bytes`.
    fn set_symbol(self, bytes: &mut [u8], symbol: &Symbol);
    /// A global function of `size` bytes, as a symbol.
    fn function_bytes(self, symbol: &Symbol, size: u64) -> Vec<u8>;
    /// Bytes of one entry of `DT_RELA`, or of `DT_REL` where `rela` is false.
    fn relocation_size(self, rela: bool) -> u64;
    /// An entry without a symbol, of `DT_RELA` with an addend, else of `DT_REL`.
    fn relocation_bytes(self, place: u64, r_type: u32, addend: Option<u64>) -> Vec<u8>;
}

impl Raw for Format {
    fn shdr_size(self) -> u64 {
        of_class!(self, Shdr = SectionHeader32 | SectionHeader64, {
            size_of::<Shdr>() as u64
        })
    }

    fn file_header(self, data: &[u8]) -> Option<FileHeader> {
        let e = self.endian();
        of_class!(self, Ehdr = FileHeader32 | FileHeader64, {
            let (h, _) = from_bytes::<Ehdr>(data).ok()?;
            Some(FileHeader {
                entry: h.e_entry.value(e),
                phoff: h.e_phoff.value(e),
                shoff: h.e_shoff.value(e),
                ehsize: h.e_ehsize.get(e),
                phentsize: h.e_phentsize.get(e),
                shentsize: h.e_shentsize.get(e),
                phnum: h.e_phnum.get(e),
                shnum: h.e_shnum.get(e),
                shstrndx: h.e_shstrndx.get(e).0,
            })
        })
    }

    fn set_file_header(self, data: &mut [u8], header: &FileHeader) {
        let e = self.endian();
        of_class!(self, Ehdr = FileHeader32 | FileHeader64, {
            let Ok((h, _)) = from_bytes_mut::<Ehdr>(data) else {
                return;
            };
            h.e_entry.put(e, header.entry);
            h.e_phoff.put(e, header.phoff);
            h.e_shoff.put(e, header.shoff);
            h.e_phnum.set(e, header.phnum);
            h.e_shnum.set(e, header.shnum);
            h.e_shstrndx.set(e, elf::SymbolSection(header.shstrndx));
        });
    }

    fn program_headers(self, segments: &[Segment]) -> Vec<u8> {
        let e = self.endian();
        let mut table = Vec::new();
        for s in segments {
            of_class!(self, Phdr = ProgramHeader32 | ProgramHeader64, {
                let mut bytes = [0; size_of::<Phdr>()];
                if let Ok((h, _)) = from_bytes_mut::<Phdr>(&mut bytes) {
                    h.p_type.set(e, elf::ProgramType(s.p_type));
                    h.p_flags.set(e, elf::ProgramFlags(s.p_flags));
                    h.p_offset.put(e, s.p_offset);
                    h.p_vaddr.put(e, s.p_vaddr);
                    h.p_paddr.put(e, s.p_vaddr);
                    h.p_filesz.put(e, s.p_filesz);
                    h.p_memsz.put(e, s.p_memsz);
                    h.p_align.put(e, s.p_align);
                }
                table.extend_from_slice(&bytes);
            });
        }
        table
    }

    fn section_header(self, bytes: &[u8]) -> Option<Section> {
        let e = self.endian();
        of_class!(self, Shdr = SectionHeader32 | SectionHeader64, {
            let (h, _) = from_bytes::<Shdr>(bytes).ok()?;
            Some(Section {
                name: String::new(),
                sh_name: h.sh_name.get(e),
                sh_type: h.sh_type.get(e).0,
                sh_flags: h.sh_flags.value(e),
                sh_addr: h.sh_addr.value(e),
                sh_offset: h.sh_offset.value(e),
                sh_size: h.sh_size.value(e),
                sh_link: h.sh_link.get(e),
                sh_info: h.sh_info.get(e),
                sh_addralign: h.sh_addralign.value(e),
                sh_entsize: h.sh_entsize.value(e),
            })
        })
    }

    fn section_headers(self, sections: &[Section]) -> Vec<u8> {
        let e = self.endian();
        let mut table = Vec::new();
        for s in sections {
            of_class!(self, Shdr = SectionHeader32 | SectionHeader64, {
                let mut bytes = [0; size_of::<Shdr>()];
                if let Ok((h, _)) = from_bytes_mut::<Shdr>(&mut bytes) {
                    h.sh_name.set(e, s.sh_name);
                    h.sh_type.set(e, elf::SectionType(s.sh_type));
                    h.sh_flags.put(e, s.sh_flags);
                    h.sh_addr.put(e, s.sh_addr);
                    h.sh_offset.put(e, s.sh_offset);
                    h.sh_size.put(e, s.sh_size);
                    h.sh_link.set(e, s.sh_link);
                    h.sh_info.set(e, s.sh_info);
                    h.sh_addralign.put(e, s.sh_addralign);
                    h.sh_entsize.put(e, s.sh_entsize);
                }
                table.extend_from_slice(&bytes);
            });
        }
        table
    }

    fn symbol(self, bytes: &[u8]) -> Option<Symbol> {
        let e = self.endian();
        of_class!(self, Sym = Sym32 | Sym64, {
            let (s, _) = from_bytes::<Sym>(bytes).ok()?;
            Some(Symbol {
                name: s.st_name.get(e),
                kind: s.st_type().0,
                section: s.st_shndx.get(e).0,
                value: s.st_value.value(e),
            })
        })
    }

    fn set_symbol(self, bytes: &mut [u8], symbol: &Symbol) {
        let e = self.endian();
        of_class!(self, Sym = Sym32 | Sym64, {
            if let Ok((s, _)) = from_bytes_mut::<Sym>(bytes) {
                s.st_shndx.set(e, elf::SymbolSection(symbol.section));
                s.st_value.put(e, symbol.value);
            }
        });
    }

    fn function_bytes(self, symbol: &Symbol, size: u64) -> Vec<u8> {
        let e = self.endian();
        let mut bytes = vec![0; usize::try_from(self.class.sym_size()).unwrap_or(0)];
        of_class!(self, Sym = Sym32 | Sym64, {
            if let Ok((s, _)) = from_bytes_mut::<Sym>(&mut bytes) {
                s.st_name.set(e, symbol.name);
                s.set_st_info(elf::STB_GLOBAL, elf::STT_FUNC);
                s.st_size.put(e, size);
            }
        });
        self.set_symbol(&mut bytes, symbol);
        bytes
    }

    fn relocation_size(self, rela: bool) -> u64 {
        match rela {
            true => self.class.rela_size(),
            false => self.class.rel_size(),
        }
    }

    fn relocation_bytes(self, place: u64, r_type: u32, addend: Option<u64>) -> Vec<u8> {
        // Symbol 0, so r_info is the type in either class.
        let mut words = vec![place, r_type.into()];
        words.extend(addend);
        self.words(&words)
    }
}

#[cfg(test)]
mod tests {
    use object::read::elf::{ProgramHeader, SectionHeader, Sym};

    use super::*;

    const FORMATS: [Format; 4] = [
        Format::ELF32_LITTLE,
        Format::ELF32_BIG,
        Format::ELF64_LITTLE,
        Format::ELF64_BIG,
    ];

    /// An empty file header in `format`.
    fn blank(format: Format) -> Vec<u8> {
        let mut data = vec![
            0x7f,
            b'E',
            b'L',
            b'F',
            format.class as u8,
            format.order as u8,
            1,
        ];
        data.resize(usize::try_from(format.class.ehdr_size()).unwrap(), 0);
        data
    }

    #[test]
    fn a_file_header_is_read_as_it_was_written() {
        for format in FORMATS {
            let mut data = blank(format);
            let header = FileHeader {
                entry: 0x1234_5678,
                phoff: 0x40,
                shoff: 0x2_0000,
                ehsize: 0,
                phentsize: 0,
                shentsize: 0,
                phnum: 7,
                shnum: 9,
                shstrndx: 8,
            };
            format.set_file_header(&mut data, &header);
            assert_eq!(format.file_header(&data), Some(header), "{format:?}");
            assert_eq!(Format::of(&data), Some(format), "e_ident stays");
        }
    }

    #[test]
    fn program_headers_are_what_another_reader_expects() {
        let segment = Segment {
            p_type: 1,
            p_flags: 5,
            p_offset: 0x1000,
            p_vaddr: 0x40_1000,
            p_filesz: 0x234,
            p_memsz: 0x345,
            p_align: 0x1_0000,
        };
        fn check<P: ProgramHeader<Endian = Endianness>>(bytes: &[u8], e: Endianness, s: &Segment) {
            let (h, rest) = from_bytes::<P>(bytes).unwrap();
            let fields = [h.p_offset(e), h.p_vaddr(e), h.p_paddr(e), h.p_filesz(e)];
            let expected = [s.p_offset, s.p_vaddr, s.p_vaddr, s.p_filesz];
            assert_eq!(fields.map(Into::into), expected);
            assert_eq!(
                [h.p_memsz(e), h.p_align(e)].map(Into::into),
                [s.p_memsz, s.p_align]
            );
            assert_eq!((h.p_type(e).0, h.p_flags(e).0), (s.p_type, s.p_flags));
            assert!(rest.is_empty());
        }
        for format in FORMATS {
            let bytes = format.program_headers(&[segment]);
            let e = format.endian();
            match format.class {
                Class::Elf32 => check::<elf::ProgramHeader32<_>>(&bytes, e, &segment),
                Class::Elf64 => check::<elf::ProgramHeader64<_>>(&bytes, e, &segment),
            }
        }
    }

    #[test]
    fn section_headers_are_read_as_they_were_written() {
        let section = Section {
            name: String::new(),
            sh_name: 17,
            sh_type: elf::SHT_RELR.0,
            sh_flags: elf::SHF_ALLOC.0,
            sh_addr: 0x40_2000,
            sh_offset: 0x2000,
            sh_size: 0x88,
            sh_link: 3,
            sh_info: 4,
            sh_addralign: 8,
            sh_entsize: 8,
        };
        for format in FORMATS {
            let bytes = format.section_headers(std::slice::from_ref(&section));
            assert_eq!(bytes.len() as u64, format.shdr_size());
            assert_eq!(format.section_header(&bytes), Some(section.clone()));
            let e = format.endian();
            let size: u64 = match format.class {
                Class::Elf32 => {
                    let (h, _) = from_bytes::<elf::SectionHeader32<_>>(&bytes).unwrap();
                    h.sh_size(e).into()
                }
                Class::Elf64 => {
                    let (h, _) = from_bytes::<elf::SectionHeader64<_>>(&bytes).unwrap();
                    h.sh_size(e)
                }
            };
            assert_eq!(size, 0x88, "{format:?}");
        }
    }

    #[test]
    fn a_symbol_keeps_all_but_its_section_and_its_value() {
        for format in FORMATS {
            let mut bytes = vec![0; usize::try_from(format.class.sym_size()).unwrap()];
            bytes[0..4].copy_from_slice(&[5, 6, 6, 5]);
            let mut symbol = format.symbol(&bytes).unwrap();
            (symbol.section, symbol.value) = (0x1234, 0x40_5678);
            format.set_symbol(&mut bytes, &symbol);
            assert_eq!(format.symbol(&bytes), Some(symbol), "{format:?}");
            let shndx = match format.class {
                Class::Elf32 => from_bytes::<elf::Sym32<_>>(&bytes)
                    .unwrap()
                    .0
                    .st_shndx(format.endian()),
                Class::Elf64 => from_bytes::<elf::Sym64<_>>(&bytes)
                    .unwrap()
                    .0
                    .st_shndx(format.endian()),
            };
            assert_eq!(shndx.0, 0x1234);
        }
    }

    #[test]
    fn a_relocation_is_what_the_start_codes_decoder_reads() {
        use piestart::elf::addr::LinkAddr;
        use piestart::elf::memory::Bytes;
        use piestart::elf::reloc::Relocation;

        for format in FORMATS {
            for addend in [None, Some(0x40_0010)] {
                let bytes = format.relocation_bytes(0x40_3000, 22, addend);
                let memory = Bytes::new(format, LinkAddr(0), &bytes);
                let found = match addend {
                    None => Relocation::rel(&memory, LinkAddr(0)),
                    Some(_) => Relocation::rela(&memory, LinkAddr(0)),
                };
                let found = found.expect("a whole entry");
                assert_eq!(
                    (found.r_offset.0, found.r_type(), found.r_sym()),
                    (0x40_3000, 22, 0)
                );
                assert_eq!(found.r_addend, addend.unwrap_or(0));
                assert_eq!(bytes.len() as u64, format.relocation_size(addend.is_some()));
            }
        }
    }

    #[test]
    fn bytes_that_end_too_early_are_no_structure() {
        for format in FORMATS {
            let mut data = blank(format);
            data.pop();
            assert_eq!(format.file_header(&data), None);
            assert_eq!(format.section_header(&[0; 39]), None);
            assert_eq!(format.symbol(&[0; 15]), None);
        }
    }
}
