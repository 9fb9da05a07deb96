// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The whole walk over images in slices, of both machines on any host: the right words, and each fault.

use crate::elf::addr::LinkAddr;
use crate::elf::dynamic::{
    ANDROID_RELR, ANDROID_RELRENT, DT_ANDROID_RELR, DT_ANDROID_RELRENT, DT_ANDROID_RELRSZ, DT_FINI,
    DT_FINI_ARRAY, DT_FINI_ARRAYSZ, DT_INIT_ARRAY, DT_INIT_ARRAYSZ, DT_JMPREL, DT_NEEDED,
    DT_PLTREL, DT_PLTRELSZ, DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ, DT_REL, DT_RELA, DT_RELACOUNT,
    DT_RELAENT, DT_RELASZ, DT_RELCOUNT, DT_RELENT, DT_RELR, DT_RELRENT, DT_RELRSZ, DT_RELSZ,
    DT_STRTAB, DT_SYMENT, DT_SYMTAB, DT_TEXTREL,
};
use crate::elf::fault::Fault;
use crate::elf::machine::{AARCH64, X86_64};
use crate::elf::memory::Memory;
use crate::walk::find::Symbols;
use crate::walk::process::View;
use crate::walk::slice::{BIAS, Slice, Stop};

/// Link addresses: code, tables, data. The image ends at `END`.
const TABLES: u64 = 0x400;
const DYNAMIC: u64 = 0x800;
const DATA: u64 = 0x1000;
const END: u64 = 0x2000;

/// An image to walk.
struct Image<const ARM: bool>(Slice<ARM>);

impl<const ARM: bool> Image<ARM> {
    /// With code up to `DATA`, writable data after it, TLS of 0x20 bytes, of which none is filled, and these rows.
    fn new(rows: &[(u64, u64)]) -> Self {
        let (ident, e_type) = (0x0001_0102_464c_457f, 3);
        let mut image = Self(Slice::new(END, DATA..END))
            .put(0, &[ident, 0, e_type, 0x300, 64])
            .put(56, &[4]); // e_phnum
        for (header, at) in [
            // p_type and p_flags, p_offset, p_vaddr, p_paddr, p_filesz, p_memsz, p_align
            [5 << 32 | 1, 0, 0, 0, DATA, DATA, 0x1000],
            [6 << 32 | 1, DATA, DATA, DATA, DATA, DATA, 0x1000],
            [4 << 32 | 2, DYNAMIC, DYNAMIC, DYNAMIC, 0x100, 0x100, 8],
            [4 << 32 | 7, 0x1800, 0x1800, 0x1800, 0, 0x20, 16],
        ]
        .iter()
        .zip((64..).step_by(56))
        {
            image = image.put(at, header);
        }
        for (&(tag, value), at) in rows.iter().zip((DYNAMIC..).step_by(16)) {
            image = image.put(at, &[tag, value]);
        }
        image
    }

    fn put(mut self, at: u64, values: &[u64]) -> Self {
        for (&value, at) in values.iter().zip((at..).step_by(8)) {
            self.0.put(at, value);
        }
        self
    }

    fn word(&self, at: u64) -> u64 {
        self.0.word(at)
    }

    fn walk(self) -> Result<Self, Stop> {
        let symbols = Symbols {
            ehdr: BIAS,
            entry: BIAS + 0x300,
            dynamic: BIAS + DYNAMIC,
        };
        self.0.walk(symbols).map(Self)
    }
}

/// x86_64's number of a type, aarch64's of the same.
fn both(x86_64: u32) -> [u64; 2] {
    let (x, a) = (X86_64.types, AARCH64.types);
    let pairs = [
        (x.absolute, a.absolute),
        (x.glob_dat, a.glob_dat),
        (x.jump_slot, a.jump_slot),
        (x.relative, a.relative),
        (x.irelative, a.irelative),
        (x.dtpmod, a.dtpmod),
        (x.dtpoff, a.dtpoff),
        (x.tpoff, a.tpoff),
        (x.tlsdesc.unwrap(), a.tlsdesc.unwrap()),
    ];
    let pair = pairs.into_iter().find(|pair| pair.0 == x86_64);
    pair.map(|(x, a)| [x.into(), a.into()])
        .expect("a type of both")
}

/// Symbols: none, one at 0x1100, a weak undefined one, an absolute one worth 0x77, an IFUNC at 0x320, one in TLS at 4,
/// an undefined one.
const SYMBOLS: [[u64; 3]; 7] = [
    [0, 0, 0],
    [1 | 0x0001_0011 << 32, 0x1100, 0],
    [1 | 0x0000_0020 << 32, 0, 0],
    [1 | 0xfff1_0010 << 32, 0x77, 0],
    [1 | 0x0001_001a << 32, 0x320, 0],
    [1 | 0x0001_0016 << 32, 4, 0],
    [1 | 0x0000_0010 << 32, 0, 0],
];
const SYMTAB: u64 = 0x600;

/// What the words at `DATA` and after it are once one RELA entry with symbol `symbol` and addend 8 is applied.
fn rela<const ARM: bool>(r_type: u32, symbol: u64) -> Result<[u64; 2], Stop> {
    let number = both(r_type)[usize::from(ARM)];
    let image = Image::<ARM>::new(&[
        (DT_RELA, TABLES),
        (DT_RELASZ, 24),
        (DT_SYMTAB, SYMTAB),
        (DT_STRTAB, 0x700),
    ])
    .put(TABLES, &[DATA, symbol << 32 | number, 8])
    .put(SYMTAB, SYMBOLS.as_flattened())
    .walk()?;
    Ok([image.word(DATA), image.word(DATA + 8)])
}

#[test]
fn each_kind_of_rela_gives_the_word_that_the_abi_says() {
    let t = X86_64.types;
    // S + A, whatever the symbol; the weak one is 0, and what an addend does to it is the linker's affair.
    for r_type in [t.absolute, t.glob_dat, t.jump_slot] {
        for (symbol, word) in [
            (0, 8),
            (1, BIAS + 0x1108),
            (2, 8),
            (3, 0x7f),
            (4, BIAS + 0x321 + 8),
        ] {
            let expected = Ok([word, 0]);
            assert_eq!(rela::<false>(r_type, symbol), expected, "{r_type} {symbol}");
            assert_eq!(rela::<true>(r_type, symbol), expected, "{r_type} {symbol}");
        }
    }
    for (r_type, symbol, x86_64, aarch64) in [
        (t.relative, 0, [BIAS + 8, 0], [BIAS + 8, 0]),
        (t.irelative, 0, [BIAS + 9, 0], [BIAS + 9, 0]),
        (t.dtpmod, 5, [1, 0], [1, 0]),
        (t.dtpoff, 5, [12, 0], [12, 0]),
        // The block ends at the thread pointer, or follows two words.
        (t.tpoff, 5, [12u64.wrapping_sub(0x20), 0], [12 + 16, 0]),
        (
            t.tlsdesc.unwrap(),
            5,
            [0x7d, 12u64.wrapping_sub(0x20)],
            [0x7d, 12 + 16],
        ),
    ] {
        assert_eq!(rela::<false>(r_type, symbol), Ok(x86_64), "{r_type}");
        assert_eq!(rela::<true>(r_type, symbol), Ok(aarch64), "{r_type}");
    }
}

#[test]
fn a_rel_entry_takes_its_addend_from_its_place() {
    let image = Image::<false>::new(&[
        (DT_REL, TABLES),
        (DT_RELSZ, 48),
        (DT_JMPREL, TABLES + 48),
        (DT_PLTRELSZ, 16),
        (DT_PLTREL, DT_REL),
        (DT_SYMTAB, SYMTAB),
    ])
    .put(TABLES, &[DATA, 8, DATA + 8, 1 << 32 | 1])
    .put(TABLES + 32, &[DATA + 16, 1 << 32 | 6])
    .put(TABLES + 48, &[DATA + 24, 1 << 32 | 7])
    .put(SYMTAB, SYMBOLS.as_flattened())
    .put(DATA, &[0x30, 0x40, 0x999, 0x999])
    .walk()
    .expect("no fault");
    assert_eq!(
        [0, 8, 16, 24].map(|offset| image.word(DATA + offset)),
        // GLOB_DAT and JUMP_SLOT pass over what is in place.
        [BIAS + 0x30, BIAS + 0x1140, BIAS + 0x1100, BIAS + 0x1100]
    );
}

#[test]
fn relr_relocates_the_words_that_it_names_and_no_other() {
    let image = Image::<true>::new(&[(DT_RELR, TABLES), (DT_RELRSZ, 32)])
        .put(TABLES, &[DATA, 0b1011, u64::MAX, 0x1800])
        .put(DATA, &[0x10; 200])
        .walk()
        .expect("no fault");
    for index in 0..200 {
        let named = [0, 1, 3].contains(&index) || (64..127).contains(&index);
        let word = if named { BIAS + 0x10 } else { 0x10 };
        assert_eq!(image.word(DATA + 8 * index), word, "{index}");
    }
    assert_eq!(image.word(0x1800), BIAS);
}

/// The fault of an image with these rows and, at `TABLES`, these words.
fn fault_of(rows: &[(u64, u64)], words: &[u64]) -> Stop {
    let image = Image::<false>::new(rows).put(TABLES, words);
    let walked = image.put(SYMTAB, SYMBOLS.as_flattened()).walk();
    walked.err().expect("a fault")
}

#[test]
fn each_fault_that_a_table_can_be_is_found() {
    let rela = [(DT_RELA, TABLES), (DT_RELASZ, 24)];
    let rows = |more: &[(u64, u64)]| [&rela[..], more].concat();
    let good = [DATA, 8, 8];
    for (rows, entry, fault) in [
        (
            rows(&[]),
            [DATA, 99, 0],
            (Fault::UnknownRelocation, 99, DATA),
        ),
        (rows(&[]), [0x500, 8, 0], (Fault::PlaceOutside, 0, 0x500)),
        (
            rows(&[]),
            [END - 4, 8, 0],
            (Fault::PlaceOutside, 0, END - 4),
        ),
        (
            rows(&[(DT_TEXTREL, 0)]),
            [0x500, 8, 0],
            (Fault::TextRelocation, 0, 0x500),
        ),
        (
            [(DT_RELA, END - 8), (DT_RELASZ, 24)].to_vec(),
            good,
            (Fault::TableOutside, DT_RELA, END - 8),
        ),
        (
            rows(&[(DT_RELAENT, 16)]),
            good,
            (Fault::EntrySize, DT_RELAENT, 0),
        ),
        (
            [(DT_RELA, TABLES), (DT_RELASZ, 25)].to_vec(),
            good,
            (Fault::TableSize, DT_RELA, 0),
        ),
        (
            [(DT_RELA, TABLES)].to_vec(),
            good,
            (Fault::TableSize, DT_RELA, 0),
        ),
        (
            rows(&[(DT_SYMTAB, SYMTAB), (DT_STRTAB, 0x700)]),
            [DATA, 6 << 32 | 1, 0],
            (Fault::Undefined, BIAS + 0x701, DATA),
        ),
        (
            rows(&[(DT_SYMTAB, END)]),
            [DATA, 1 << 32 | 1, 0],
            (Fault::TableOutside, DT_SYMTAB, END + 24),
        ),
        (
            [(DT_RELR, TABLES), (DT_RELRSZ, 8)].to_vec(),
            [3, 0, 0],
            (Fault::RelrBitmap, 0, TABLES),
        ),
        (rows(&[(DT_NEEDED, 1)]), good, (Fault::Needed, 0, 0)),
        (
            rows(&[(0x6000_000f, 1)]),
            good,
            (Fault::UnknownTable, 0, 0x6000_000f),
        ),
        (
            rows(&[(DT_INIT_ARRAY, DATA), (DT_INIT_ARRAYSZ, 8)]),
            [DATA, 8, DATA],
            (Fault::FunctionOutside, DT_INIT_ARRAY, DATA),
        ),
        (
            rows(&[(DT_FINI, END)]),
            good,
            (Fault::FunctionOutside, DT_FINI, END),
        ),
    ] {
        assert_eq!(fault_of(&rows, &entry), fault);
    }
}

#[test]
fn sizes_that_contradict_each_other_are_found_in_every_row() {
    // Of an entry.
    for (tag, size) in [
        (DT_RELAENT, 24),
        (DT_RELENT, 16),
        (DT_RELRENT, 8),
        (DT_SYMENT, 24),
    ] {
        for wrong in [0, size - 1, size * 2] {
            let fault = fault_of(&[(tag, wrong)], &[]);
            assert_eq!(fault, (Fault::EntrySize, tag, 0), "{wrong}");
        }
        assert!(Image::<false>::new(&[(tag, size)]).walk().is_ok());
    }
    let android = fault_of(&[(DT_ANDROID_RELRENT, 16)], &[]);
    assert_eq!(android, (Fault::EntrySize, ANDROID_RELRENT, 0));
    let neither = [(DT_JMPREL, TABLES), (DT_PLTRELSZ, 24), (DT_PLTREL, DT_RELR)];
    let fault = fault_of(&neither, &[DATA, 7, 0]);
    assert_eq!(fault, (Fault::EntrySize, DT_PLTREL, 0));

    // Of a table: there is none, or it is not that of whole entries.
    for (tag, size_tag, slot, entry) in [
        (DT_RELA, DT_RELASZ, DT_RELA, 24),
        (DT_REL, DT_RELSZ, DT_REL, 16),
        (DT_RELR, DT_RELRSZ, DT_RELR, 8),
        (DT_ANDROID_RELR, DT_ANDROID_RELRSZ, ANDROID_RELR, 8),
        (DT_JMPREL, DT_PLTRELSZ, DT_JMPREL, 16),
    ] {
        let rows = [(tag, TABLES), (DT_PLTREL, DT_REL), (size_tag, entry + 4)];
        for rows in [&rows[..2], &rows] {
            let fault = fault_of(rows, &[DATA, 8, 8]);
            assert_eq!(fault, (Fault::TableSize, slot, 0), "{tag:#x}");
        }
    }
    for (tag, size_tag, count_tag) in [
        (DT_RELA, DT_RELASZ, DT_RELACOUNT),
        (DT_REL, DT_RELSZ, DT_RELCOUNT),
    ] {
        let rows = [(tag, TABLES), (size_tag, 48), (count_tag, 4)];
        let fault = fault_of(&rows, &[DATA, 8, 8]);
        assert_eq!(fault, (Fault::TableSize, DT_RELA, 0));
    }
    for (tag, size_tag) in [
        (DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ),
        (DT_INIT_ARRAY, DT_INIT_ARRAYSZ),
        (DT_FINI_ARRAY, DT_FINI_ARRAYSZ),
    ] {
        for rows in [&[(tag, DATA)][..], &[(tag, DATA), (size_tag, 12)]] {
            let fault = fault_of(rows, &[]);
            assert_eq!(fault, (Fault::TableSize, tag, 0), "{tag}");
        }
        let outside = fault_of(&[(tag, END - 8), (size_tag, 16)], &[]);
        assert_eq!(outside, (Fault::TableOutside, tag, END - 8));
    }
}

#[test]
fn each_place_of_a_table_is_checked() {
    // Of RELR: an address, one word of a bitmap, the last one of a full bitmap.
    let relr = [(DT_RELR, TABLES), (DT_RELRSZ, 16)];
    for (words, place) in [
        ([0x800, 1], 0x800),
        ([END - 8, 3], END),
        ([END - 63 * 8, u64::MAX], END),
    ] {
        assert_eq!(fault_of(&relr, &words), (Fault::PlaceOutside, 0, place));
    }
    let last = Image::<false>::new(&relr).put(TABLES, &[END - 64 * 8, u64::MAX]);
    let last = last.walk().expect("it ends with the image");
    assert_eq!(last.word(END - 8), BIAS);

    // Of REL, and of the second word of a descriptor in either kind of table.
    let rel = [(DT_REL, TABLES), (DT_RELSZ, 16), (DT_SYMTAB, SYMTAB)];
    assert_eq!(fault_of(&rel, &[0x800, 8]), (Fault::PlaceOutside, 0, 0x800));
    let second = (Fault::PlaceOutside, 0, END);
    assert_eq!(fault_of(&rel, &[END - 8, 36]), second);
    let rela = [(DT_RELA, TABLES), (DT_RELASZ, 24)];
    assert_eq!(fault_of(&rela, &[END - 8, 36, 0]), second);

    // A name, that of an undefined symbol, which is not in memory; and a table that is not at words.
    let names = [(DT_SYMTAB, SYMTAB), (DT_STRTAB, END)];
    let fault = fault_of(&[rela, names].concat(), &[DATA, 6 << 32 | 1, 0]);
    assert_eq!(fault, (Fault::TableOutside, DT_STRTAB, END + 1));
    for at in [0, TABLES + 4] {
        let fault = fault_of(&[(DT_RELR, at), (DT_RELRSZ, 8)], &[DATA, 0]);
        assert_eq!(fault, (Fault::TableOutside, DT_RELR, at));
    }
}

#[test]
fn each_fault_of_the_headers_is_found() {
    let walked = |image: Image<false>| image.walk().err().expect("a fault");
    let image = || Image::<false>::new(&[]);
    assert_eq!(walked(image().put(0, &[0])), (Fault::NoHeaders, 0, 0));
    // e_entry and PT_DYNAMIC are both another's.
    let moved = image().put(24, &[0x308]).put(64 + 2 * 56 + 16, &[0x900]);
    assert_eq!(walked(moved), (Fault::Moved, 0, 0));
    // One of them is, and the ELF header tells which. The table that PT_DYNAMIC then leads to has to be in memory.
    assert!(image().put(24, &[0x308]).walk().is_ok());
    assert!(image().put(64 + 2 * 56 + 16, &[0x900]).walk().is_ok());
    let outside = image().put(64 + 2 * 56 + 16, &[END - 8]);
    assert_eq!(walked(outside), (Fault::TableOutside, 0, END - 8));
    // Nothing is in memory where the ELF header should be.
    let symbols = Symbols {
        ehdr: BIAS + END,
        entry: BIAS + 0x300,
        dynamic: BIAS + DYNAMIC,
    };
    let fault = (Fault::NoHeaders, 0, 0);
    assert_eq!(image().0.walk(symbols).err(), Some(fault));
    // The program headers are not after the ELF header: only the process knows where they are.
    let elsewhere = || image().put(32, &[0x900]);
    assert_eq!(walked(elsewhere()), (Fault::NoHeaders, 0, 0));
    let mut told = elsewhere();
    told.0.headers = Some((BIAS + 64, 4));
    assert!(told.walk().is_ok());

    // p_filesz, p_memsz and p_align of PT_TLS: more of the template is filled than there is, sums that wrap, an
    // alignment that is not one, a template that is not in memory.
    let tls = |header: [u64; 3]| image().put(64 + 3 * 56 + 32, &header);
    for header in [
        [0x40, 0x20, 16],
        [0, 1 << 61, 16],
        [0, 0x20, 1 << 61],
        [0, 0x20, 24],
        [0x801, 0x801, 16],
    ] {
        assert_eq!(
            walked(tls(header)),
            (Fault::TlsHeader, header[0], 0x1800),
            "{header:x?}"
        );
    }
    assert!(tls([0x800, 0x800, 16]).walk().is_ok());
}

#[test]
fn a_resolver_outside_code_is_not_called() {
    let walked = |addend| fault_of(&[(DT_RELA, TABLES), (DT_RELASZ, 24)], &[DATA, 37, addend]);
    for addend in [DATA, END, 1 << 47, 0u64.wrapping_sub(8)] {
        assert_eq!(walked(addend), (Fault::FunctionOutside, DT_RELA, addend));
    }
    // A symbol's, too: that at 0x320, made to lie in data.
    let rows = [(DT_RELA, TABLES), (DT_RELASZ, 24), (DT_SYMTAB, SYMTAB)];
    let image = Image::<false>::new(&rows)
        .put(TABLES, &[DATA, 4 << 32 | 1, 0])
        .put(SYMTAB, SYMBOLS.as_flattened())
        .put(SYMTAB + 4 * 24 + 8, &[DATA + 8]);
    let fault = (Fault::FunctionOutside, DT_RELA, DATA + 8);
    assert_eq!(image.walk().err(), Some(fault));
}

#[test]
fn an_entry_that_is_counted_as_relative_is_of_that_type() {
    for (rows, entries, wrong) in [
        // Two are counted; the second is none of them, and GLOB_DAT would be fine were it not counted.
        (
            (DT_RELA, DT_RELASZ, DT_RELACOUNT),
            [[DATA, 8, 8], [DATA + 8, 0, 8]],
            0,
        ),
        (
            (DT_RELA, DT_RELASZ, DT_RELACOUNT),
            [[DATA, 8, 8], [DATA + 8, 6, 8]],
            6,
        ),
    ] {
        let with = |count| {
            let rows = [(rows.0, TABLES), (rows.1, 48), (rows.2, count)];
            Image::<false>::new(&rows)
                .put(TABLES, entries.as_flattened())
                .walk()
        };
        assert_eq!(with(2).err(), Some((Fault::NotRelative, wrong, DATA + 8)));
        assert!(with(1).is_ok());
    }
    let rows = [(DT_REL, TABLES), (DT_RELSZ, 32), (DT_RELCOUNT, 2)];
    let image = Image::<false>::new(&rows).put(TABLES, &[DATA, 8, DATA + 8, 6]);
    assert_eq!(image.walk().err(), Some((Fault::NotRelative, 6, DATA + 8)));
}

#[test]
fn relro_that_no_linker_wrote_is_a_fault() {
    // The fourth header, with p_vaddr and p_memsz. The dynamic table is what it has to hold.
    let walked = |vaddr: u64, size: u64| {
        let header = [4 << 32 | 0x6474_e552, vaddr, vaddr, vaddr, size, size, 1];
        let image = Image::<false>::new(&[]).put(64 + 3 * 56, &header);
        image.walk().err()
    };
    for (vaddr, size) in [
        (DYNAMIC, 8),
        (DYNAMIC, 0x1000),
        (0, END),
        (DYNAMIC, 2 << 20),
    ] {
        assert_eq!(walked(vaddr, size), None, "{vaddr:#x} {size:#x}");
    }
    for (vaddr, size) in [
        (DYNAMIC, 0),
        (DYNAMIC + 8, 0x100),
        (DYNAMIC - 8, 8),
        (1 << 40, 0x100),
        (DYNAMIC, 3 << 20),
        (DYNAMIC, 1 << 63),
        (DYNAMIC, u64::MAX),
    ] {
        let fault = (Fault::RelroHeader, size, vaddr);
        assert_eq!(walked(vaddr, size), Some(fault), "{vaddr:#x} {size:#x}");
    }
}

#[test]
fn what_a_resolver_gives_for_the_tls_template_is_in_the_block_too() {
    // One in the template, one after it, where the block holds zeros.
    let image = Image::<false>::new(&[(DT_RELA, TABLES), (DT_RELASZ, 48)])
        .put(TABLES, &[0x1808, 37, 0x320, 0x1818, 37, 0x320])
        .put(64 + 3 * 56, &[4 << 32 | 7, 0x1800, 0x1800, 0x1800, 0x10]);
    let symbols = Symbols {
        ehdr: BIAS,
        entry: BIAS + 0x300,
        dynamic: BIAS + DYNAMIC,
    };
    let mut walker = image.0.walker();
    let table = walker.find(symbols).expect("is right").expect("is there");
    walker.tls_block = BIAS + 0x1c00;
    walker.relocate(table).expect("is right");
    let word = |at| walker.process.word(at);
    let given = BIAS + 0x320 + 1;
    assert_eq!([0x1808, 0x1818].map(word), [given, given]);
    assert_eq!([0x1c00, 0x1c08, 0x1c18].map(word), [0, given, 0]);
}

#[test]
fn a_view_gives_a_word_by_its_address_as_by_its_number() {
    let process = Slice::<true>::new(END, DATA..END);
    let mut image = Image(process).put(DATA, &[1, 2, 3]);
    image.0.put(DATA + 4, 7);
    let view = View {
        process: &image.0,
        bias: BIAS,
    };
    for (number, field) in [
        view.field::<0>(LinkAddr(DATA)),
        view.field::<1>(LinkAddr(DATA)),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(view.word(LinkAddr(DATA + 8 * number as u64)), field);
    }
    assert_eq!(view.word(LinkAddr(DATA + 4)), Some(7));
}
