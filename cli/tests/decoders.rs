// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The startup crate's decoders against those of the `object` crate: any bytes, both classes, both byte orders.

use object::pod::slice_from_all_bytes;
use object::read::elf::RelrIterator;
use object::read::elf::{Dyn as _, FileHeader, ProgramHeader as _, Rel as _, Rela as _, Sym as _};
use object::{Endianness, elf};
use piestart::elf::addr::LinkAddr;
use piestart::elf::class::{ByteOrder, Class, Format};
use piestart::elf::memory::Bytes;
use piestart::elf::segment::Segment;
use piestart::elf::symbol::Symbol;
use piestart::elf::{dynamic, reloc, relr};
use proptest::prelude::*;

/// Where the tables are.
const AT: LinkAddr = LinkAddr(0x1_0000);

const FORMATS: [Format; 4] = [
    Format::ELF32_LITTLE,
    Format::ELF32_BIG,
    Format::ELF64_LITTLE,
    Format::ELF64_BIG,
];

fn endian(format: Format) -> Endianness {
    match format.order {
        ByteOrder::Little => Endianness::Little,
        ByteOrder::Big => Endianness::Big,
    }
}

/// Compares every decoder on a table of `bytes`, which are of `H`'s class.
fn compare<H: FileHeader<Endian = Endianness>>(format: Format, bytes: &[u8]) {
    let (e, class) = (endian(format), format.class);
    let memory = Bytes::new(format, AT, bytes);
    let size = bytes.len() as u64;
    let whole = |entry: u64| &bytes[..(size / entry * entry) as usize];

    let theirs: Vec<(u64, u32, u32, i64)> =
        slice_from_all_bytes::<H::Rela>(whole(class.rela_size()))
            .expect("unaligned")
            .iter()
            .map(|r| {
                let (symbol, addend) = (r.r_sym(e, false), r.r_addend(e).into());
                (r.r_offset(e).into(), r.r_type(e, false).0, symbol, addend)
            })
            .collect();
    let ours: Vec<(u64, u32, u32, i64)> = reloc::entries(memory, AT, size, true)
        .map(|(_, r)| {
            (
                r.r_offset.0,
                r.r_type(),
                r.r_sym(),
                r.r_addend.cast_signed(),
            )
        })
        .collect();
    assert_eq!(ours, theirs, "RELA, {format:?}");

    let theirs: Vec<(u64, u32, u32)> = slice_from_all_bytes::<H::Rel>(whole(class.rel_size()))
        .expect("unaligned")
        .iter()
        .map(|r| (r.r_offset(e).into(), r.r_type(e).0, r.r_sym(e)))
        .collect();
    let ours: Vec<(u64, u32, u32)> = reloc::entries(memory, AT, size, false)
        .map(|(_, r)| (r.r_offset.0, r.r_type(), r.r_sym()))
        .collect();
    assert_eq!(ours, theirs, "REL, {format:?}");

    let table = slice_from_all_bytes::<H::Sym>(whole(class.sym_size())).expect("unaligned");
    for (i, theirs) in (0..).zip(table) {
        let ours = Symbol::read(&memory, AT, i).expect("a whole symbol");
        assert_eq!(
            (ours.st_name, ours.st_value, ours.st_shndx()),
            (
                theirs.st_name(e),
                theirs.st_value(e).into(),
                theirs.st_shndx(e).0
            ),
            "symbol, {format:?}"
        );
        assert_eq!(ours.st_bind(), theirs.st_bind().0);
        assert_eq!(ours.st_type(), theirs.st_type().0);
        assert_eq!(
            Symbol::st_size(&memory, AT, i),
            Some(theirs.st_size(e).into())
        );
    }

    let entry = class.phdr_size();
    let table = slice_from_all_bytes::<H::ProgramHeader>(whole(entry)).expect("unaligned");
    for (i, theirs) in (0..).zip(table) {
        let at = LinkAddr(AT.0 + i * entry);
        let ours = Segment::read(&memory, at).expect("a whole program header");
        assert_eq!(
            (ours.p_type, ours.p_flags),
            (theirs.p_type(e).0, theirs.p_flags(e).0)
        );
        assert_eq!(ours.p_vaddr, theirs.p_vaddr(e).into());
        assert_eq!(ours.p_memsz, theirs.p_memsz(e).into());
        assert_eq!(
            Segment::p_offset(&memory, at),
            Some(theirs.p_offset(e).into())
        );
        assert_eq!(
            Segment::p_filesz(&memory, at),
            Some(theirs.p_filesz(e).into())
        );
        assert_eq!(
            Segment::p_align(&memory, at),
            Some(theirs.p_align(e).into())
        );
    }

    let table = slice_from_all_bytes::<H::Dyn>(whole(class.dyn_size())).expect("unaligned");
    for ((_, ours), theirs) in dynamic::rows(memory, AT).zip(table) {
        assert_eq!(ours.d_val, theirs.d_val(e).into());
        let tag = theirs.d_tag(e).0.cast_unsigned();
        assert_eq!(ours.d_tag, tag & class.max());
    }
}

/// A `DT_RELR` table that relocates the words with these numbers, counted from `base`.
fn encode(class: Class, base: u64, mut numbers: &[u64]) -> Vec<u64> {
    let mut table = Vec::new();
    while let [first, rest @ ..] = numbers {
        table.push(base + first * class.word());
        numbers = rest;
        let mut next = first + 1;
        loop {
            let end = next + class.bitmap_words();
            let inside = numbers.iter().take_while(|n| **n < end).count();
            let bits = numbers[..inside].iter().fold(0, |b, n| b | 1 << (n - next));
            if bits == 0 {
                break;
            }
            table.push(bits << 1 | 1);
            numbers = &numbers[inside..];
            next = end;
        }
    }
    table
}

fn table_bytes(format: Format, table: &[u64]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for word in table {
        let (little, big) = (word.to_le_bytes(), word.to_be_bytes());
        let word = format.class.word() as usize;
        match format.order {
            ByteOrder::Little => bytes.extend(&little[..word]),
            ByteOrder::Big => bytes.extend(&big[8 - word..]),
        }
    }
    bytes
}

fn our_places(format: Format, bytes: &[u8]) -> Vec<u64> {
    relr::groups(Bytes::new(format, AT, bytes), AT, bytes.len() as u64)
        .flat_map(|(_, group)| group.places())
        .map(|place| place.0)
        .collect()
}

fn their_places<H: FileHeader<Endian = Endianness>>(format: Format, bytes: &[u8]) -> Vec<u64> {
    let table = slice_from_all_bytes::<H::Relr>(bytes).expect("unaligned");
    RelrIterator::<H>::new(endian(format), table)
        .map(Into::into)
        .collect()
}

proptest! {
    #[test]
    fn any_bytes_mean_the_same_to_both_readers(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for format in FORMATS {
            match format.class {
                Class::Elf32 => compare::<elf::FileHeader32<Endianness>>(format, &bytes),
                Class::Elf64 => compare::<elf::FileHeader64<Endianness>>(format, &bytes),
            }
        }
    }

    #[test]
    fn relr_decodes_to_what_was_encoded_and_object_agrees(
        numbers in prop::collection::btree_set(0u64..2000, 0..300),
        base in 1u64..0x1_0000,
    ) {
        let numbers: Vec<u64> = numbers.into_iter().collect();
        for format in FORMATS {
            let (class, base) = (format.class, base * 8);
            let bytes = table_bytes(format, &encode(class, base, &numbers));
            let ours = our_places(format, &bytes);
            let wanted: Vec<u64> = numbers.iter().map(|n| base + n * class.word()).collect();
            prop_assert_eq!(&ours, &wanted);
            let theirs = match class {
                Class::Elf32 => their_places::<elf::FileHeader32<Endianness>>(format, &bytes),
                Class::Elf64 => their_places::<elf::FileHeader64<Endianness>>(format, &bytes),
            };
            prop_assert_eq!(&ours, &theirs);
        }
    }
}
