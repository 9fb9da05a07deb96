// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the ABIs make of relocations, on the crate `object` alone: nothing here is the walker's.
//!
//! The fuzzer has this file too, so it names nothing of this crate.

use std::vec::Vec;

use object::elf::{self, Dyn64, FileHeader64, ProgramHeader64, Rel64, Rela64, Relr64, Sym64};
use object::endian::LittleEndian as Le;
use object::pod;
use object::read::elf::{
    Dyn as _, ProgramHeader as _, Rel as _, Rela as _, RelrIterator, Sym as _,
};

/// The machine, and what of the process goes into words.
#[derive(Clone, Copy)]
pub struct Abi<'a> {
    /// aarch64, or else x86_64.
    pub arm: bool,
    /// Run-time address less link address.
    pub bias: u64,
    /// The address of the resolver of TLS descriptors.
    pub tlsdesc: u64,
    /// `PT_TLS`.
    pub tls: Option<&'a ProgramHeader64<Le>>,
}

/// What a relocation makes of its place.
pub struct Words {
    /// The word there.
    pub first: u64,
    /// Of a descriptor the one after it.
    pub second: Option<u64>,
    /// Whether an IFUNC resolver gave it: here each returns the address after its own.
    pub resolved: bool,
}

impl Abi<'_> {
    /// The word of a relocation of this type, with this symbol; `None` where `object` knows no such type.
    pub fn words(&self, symbol: Option<&Sym64<Le>>, r_type: u32, addend: u64) -> Option<Words> {
        let types = if self.arm {
            [257, 1025, 1026, 1027, 1032, 1028, 1029, 1030, 1031]
        } else {
            [1, 6, 7, 8, 37, 16, 17, 18, 36]
        };
        let kind = types.iter().position(|&number| number == r_type)?;
        let defined = symbol.filter(|symbol| symbol.st_shndx(Le) != elf::SHN_UNDEF);
        let (mut value, mut address, mut resolved) = (0, 0, false);
        if let Some(symbol) = defined {
            value = symbol.st_value(Le);
            address = value;
            if symbol.st_shndx(Le) != elf::SHN_ABS {
                address = value.wrapping_add(self.bias);
            }
            resolved = symbol.st_type() == elf::STT_GNU_IFUNC;
        }
        let of_address = |address: u64, resolved| Words {
            first: address
                .wrapping_add(u64::from(resolved))
                .wrapping_add(addend),
            second: None,
            resolved,
        };
        let word = |first| Words {
            first,
            second: None,
            resolved: false,
        };
        Some(match kind {
            0..=2 => of_address(address, resolved),
            3 => of_address(self.bias, false),
            4 => of_address(self.bias, true),
            5 => word(1),
            6 => word(value.wrapping_add(addend)),
            7 => word(value.wrapping_add(addend).wrapping_add(self.tls_offset())),
            _ => Words {
                second: Some(value.wrapping_add(addend).wrapping_add(self.tls_offset())),
                ..word(self.tlsdesc)
            },
        })
    }

    /// From the thread pointer to the TLS block, which is aligned as `PT_TLS` says.
    fn tls_offset(&self) -> u64 {
        let (size, align) = self
            .tls
            .map_or((0, 1), |tls| (tls.p_memsz(Le), tls.p_align(Le)));
        let align = align.max(1);
        if self.arm {
            16u64.next_multiple_of(align)
        } else {
            size.next_multiple_of(align).wrapping_neg()
        }
    }
}

/// The word at `at`.
fn word(image: &[u8], at: u64) -> u64 {
    let bytes = &image[at as usize..][..8];
    u64::from_le_bytes(bytes.try_into().expect("eight bytes"))
}

fn put(image: &mut [u8], at: u64, value: u64) {
    image[at as usize..][..8].copy_from_slice(&value.to_le_bytes());
}

/// The values of the rows of the dynamic table at `table`, of each tag the last one, and how many rows there are.
fn rows(image: &[u8], table: u64) -> (impl Fn(elf::DynamicTag) -> Option<u64>, u64) {
    let bytes = &image[table as usize..];
    let all: &[Dyn64<Le>] = pod::slice_from_bytes(bytes, bytes.len() / 16)
        .expect("unaligned")
        .0;
    let rows: Vec<_> = all
        .iter()
        .take_while(|row| row.d_tag(Le) != elf::DT_NULL)
        .map(|row| (row.d_tag(Le), row.d_val(Le)))
        .collect();
    let count = rows.len() as u64;
    let row = move |tag| rows.iter().rfind(|row| row.0 == tag).map(|row| row.1);
    (row, count)
}

/// One entry of a table: the place, the type, the symbol's number; the addend, unless it stands in place.
type Entry = (u64, u32, u32, Option<u64>);

/// The entries of the `size` bytes at `at`.
fn entries(image: &[u8], at: u64, size: u64, rela: bool) -> Vec<Entry> {
    if size == 0 {
        return Vec::new();
    }
    let bytes = &image[at as usize..][..size as usize];
    if rela {
        let all: &[Rela64<Le>] = pod::slice_from_all_bytes(bytes).expect("whole entries");
        let entry = |e: &Rela64<Le>| {
            let addend = Some(e.r_addend(Le) as u64);
            (
                e.r_offset(Le),
                e.r_type(Le, false).0,
                e.r_sym(Le, false),
                addend,
            )
        };
        return all.iter().map(entry).collect();
    }
    let all: &[Rel64<Le>] = pod::slice_from_all_bytes(bytes).expect("whole entries");
    let entry = |e: &Rel64<Le>| (e.r_offset(Le), e.r_type(Le).0, e.r_sym(Le), None);
    all.iter().map(entry).collect()
}

/// Relocates a copy of `before`, an ELF file with the bytes of each segment at its link address. `None` where the
/// outcome depends on what relocations do to the tables themselves, which `after` tells, or where `PT_TLS` has an
/// address that is not aligned as it says.
pub fn relocated(
    arm: bool,
    before: &[u8],
    after: &[u8],
    bias: u64,
    tlsdesc: u64,
) -> Option<Vec<u8>> {
    let header: &FileHeader64<Le> = pod::from_bytes(before).expect("a header").0;
    let phnum = usize::from(header.e_phnum.get(Le));
    let segments: &[ProgramHeader64<Le>] = pod::slice_from_bytes(&before[64..], phnum)
        .expect("headers")
        .0;
    let last = |p_type| segments.iter().rfind(|s| s.p_type(Le) == p_type);
    let tls = last(elf::PT_TLS);
    if tls.is_some_and(|tls| {
        tls.p_vaddr(Le) & tls.p_align(Le).wrapping_sub(1) != 0 && tls.p_align(Le) != 0
    }) {
        return None;
    }
    let abi = Abi {
        arm,
        bias,
        tlsdesc,
        tls,
    };
    let table = last(elf::PT_DYNAMIC).expect("PT_DYNAMIC").p_vaddr(Le);
    let (row, count) = rows(before, table);
    let mut changed = false;
    let mut see = |at: u64, size: u64| {
        let range = at as usize..(at + size) as usize;
        changed |= before[range.clone()] != after[range];
    };
    see(0, 64 + 56 * phnum as u64);
    see(table, 16 * (count + 1));

    let mut image = before.to_vec();
    let android = |number| elf::DynamicTag(number);
    let relr = |image: &mut Vec<u8>, tag, size_tag| {
        let (at, size) = (row(tag).unwrap_or(0), row(size_tag).unwrap_or(0));
        if size == 0 {
            return (0, 0);
        }
        let bytes = &before[at as usize..][..size as usize];
        let all: &[Relr64<Le>] = pod::slice_from_all_bytes(bytes).expect("whole words");
        for place in RelrIterator::<FileHeader64<Le>>::new(Le, all) {
            let value = word(image, place).wrapping_add(bias);
            put(image, place, value);
        }
        (at, size)
    };
    let (at, size) = relr(&mut image, elf::DT_RELR, elf::DT_RELRSZ);
    see(at, size);
    let jmprel_is_rela = row(elf::DT_PLTREL) != Some(elf::DT_REL.0 as u64);
    let tables = [
        (elf::DT_REL, elf::DT_RELSZ, false),
        (elf::DT_RELA, elf::DT_RELASZ, true),
        (elf::DT_JMPREL, elf::DT_PLTRELSZ, jmprel_is_rela),
    ];
    for resolvers in [false, true] {
        for (tag, size_tag, rela) in tables {
            let (at, size) = (row(tag).unwrap_or(0), row(size_tag).unwrap_or(0));
            if size != 0 {
                see(at, size);
            }
            for (place, r_type, index, addend) in entries(before, at, size, rela) {
                if r_type == 0 {
                    continue;
                }
                // RELATIVE and IRELATIVE have none, whatever they say.
                let names_one = index != 0 && ![8, 37, 1027, 1032].contains(&r_type);
                let symbol = names_one.then(|| {
                    let at = row(elf::DT_SYMTAB).unwrap_or(0) + 24 * u64::from(index);
                    see(at, 24);
                    pod::from_bytes::<Sym64<Le>>(&before[at as usize..])
                        .expect("a symbol")
                        .0
                });
                let addend = addend.unwrap_or_else(|| match r_type {
                    36 | 1031 => word(&image, place + 8),
                    6 | 7 | 1025 | 1026 => 0, // GLOB_DAT and JUMP_SLOT: what is in place is not an addend.
                    _ => word(&image, place),
                });
                let words = abi.words(symbol, r_type, addend);
                let words = words.unwrap_or_else(|| panic!("type {r_type} at {place:#x}"));
                if words.resolved != resolvers {
                    continue;
                }
                put(&mut image, place, words.first);
                if let Some(second) = words.second {
                    put(&mut image, place + 8, second);
                }
            }
        }
        if !resolvers {
            let (at, size) = relr(&mut image, android(0x6fff_e000), android(0x6fff_e001));
            see(at, size);
        }
    }
    (!changed).then_some(image)
}
