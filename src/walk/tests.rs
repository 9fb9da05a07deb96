// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The whole walk over images in slices, of both machines on any host: the right words, and each fault.

use std::vec::Vec;

use crate::elf::dynamic::{
    DT_FINI, DT_INIT_ARRAY, DT_INIT_ARRAYSZ, DT_JMPREL, DT_NEEDED, DT_PLTREL, DT_PLTRELSZ, DT_REL,
    DT_RELA, DT_RELAENT, DT_RELASZ, DT_RELR, DT_RELRSZ, DT_RELSZ, DT_STRTAB, DT_SYMTAB, DT_TEXTREL,
    Dynamic,
};
use crate::elf::fault::Fault;
use crate::elf::machine::{AARCH64, Machine, X86_64};
use crate::walk::find::Symbols;
use crate::walk::process::{InPlace, Process, View, Walker};
use crate::walk::tables::Pass;

/// Where the image is in memory.
const BIAS: u64 = 0x5555_5555_4000;
/// Link addresses: code, tables, data. The image ends at `END`.
const TABLES: u64 = 0x400;
const DYNAMIC: u64 = 0x800;
const DATA: u64 = 0x1000;
const END: u64 = 0x2000;

/// A fault, with what its text asks for.
type Stop = (Fault, u64, u64);

/// An image in a slice.
struct Slice<const ARM: bool> {
    words: Vec<u64>,
}

impl<const ARM: bool> Process for Slice<ARM> {
    const MACHINE: Machine = if ARM { AARCH64 } else { X86_64 };
    type Stop = Stop;
    type Block = InPlace;

    fn load(&self, at: u64) -> u64 {
        let offset = at.wrapping_sub(BIAS);
        let word = |index: u64| self.words[usize::try_from(index).expect("in the image")];
        let shift = offset % 8 * 8;
        if shift == 0 {
            return word(offset / 8);
        }
        word(offset / 8) >> shift | word(offset / 8 + 1) << (64 - shift)
    }

    fn store(&mut self, at: u64, value: u64) {
        let index = at.wrapping_sub(BIAS) / 8;
        assert!(index * 8 >= DATA, "{index:#x} is not writable");
        self.words[usize::try_from(index).expect("in the image")] = value;
    }

    fn fault(&self, fault: Fault, value: u64, place: u64) -> Stop {
        (fault, value, place)
    }

    fn resolve(&mut self, resolver: u64) -> u64 {
        resolver + 1
    }

    fn tlsdesc(&self) -> u64 {
        0x7d
    }

    fn headers(&self) -> Option<(u64, u64)> {
        None
    }
}

/// An image to walk.
struct Image<const ARM: bool>(Walker<Slice<ARM>>);

impl<const ARM: bool> Image<ARM> {
    /// With code up to `DATA`, writable data after it, TLS of 0x20 bytes, of which none is filled, and these rows.
    fn new(rows: &[(u64, u64)]) -> Self {
        let mut words = std::vec![0; (END / 8) as usize];
        let mut put = |at: u64, values: &[u64]| {
            words[at as usize / 8..][..values.len()].copy_from_slice(values);
        };
        let (ident, e_type) = (0x0001_0102_464c_457f, 3);
        put(0, &[ident, 0, e_type, 0x300, 64]);
        put(56, &[4]); // e_phnum
        for (i, header) in [
            // p_type and p_flags, p_offset, p_vaddr, p_paddr, p_filesz, p_memsz, p_align
            [5 << 32 | 1, 0, 0, 0, DATA, DATA, 0x1000],
            [6 << 32 | 1, DATA, DATA, DATA, DATA, DATA, 0x1000],
            [4 << 32 | 2, DYNAMIC, DYNAMIC, DYNAMIC, 0x100, 0x100, 8],
            [4 << 32 | 7, 0x1800, 0x1800, 0x1800, 0, 0x20, 16],
        ]
        .iter()
        .enumerate()
        {
            put(64 + 56 * i as u64, header);
        }
        for (i, &(tag, value)) in rows.iter().enumerate() {
            put(DYNAMIC + 16 * i as u64, &[tag, value]);
        }
        let zero = Dynamic::default();
        Self(Walker {
            process: Slice { words },
            bias: 0,
            phdr: 0,
            phnum: 0,
            state: 0,
            late: 0,
            low: 0,
            room: 0,
            tls_vaddr: 0,
            tls_filesz: 0,
            tls_memsz: 0,
            tls_align: 0,
            page: 0,
            dynamic: zero,
            tls_block: 0,
        })
    }

    fn put(mut self, at: u64, values: &[u64]) -> Self {
        self.0.process.words[at as usize / 8..][..values.len()].copy_from_slice(values);
        self
    }

    fn word(&self, at: u64) -> u64 {
        self.0.process.words[at as usize / 8]
    }

    /// All that the start code has the walker do, in its order.
    fn walk(mut self) -> Result<Self, Stop> {
        let image = &mut self.0;
        let symbols = Symbols {
            ehdr: BIAS,
            entry: BIAS + 0x300,
            dynamic: BIAS + DYNAMIC,
        };
        let table = image.find(symbols)?.expect("it has a dynamic table");
        assert_eq!(image.bias, BIAS);
        let memory = View {
            process: &image.process,
            bias: image.bias,
        };
        assert!(image.dynamic.read(&memory, table));
        image.check()?;
        image.tables(Pass::First)?;
        image.check_tls()?;
        if image.late != 0 {
            image.tables(Pass::Resolvers)?;
        }
        image.check_functions()?;
        Ok(self)
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

#[test]
fn each_fault_that_a_table_can_be_is_found() {
    let rela = [(DT_RELA, TABLES), (DT_RELASZ, 24)];
    let one = |rows: &[(u64, u64)], entry: [u64; 3]| {
        let image = Image::<false>::new(rows).put(TABLES, &entry);
        let walked = image.put(SYMTAB, SYMBOLS.as_flattened()).walk();
        walked.err().expect("a fault")
    };
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
        assert_eq!(one(&rows, entry), fault);
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
    // More of the template is filled than there is.
    let tls = image().put(64 + 3 * 56 + 32, &[0x40]);
    assert_eq!(walked(tls), (Fault::TlsHeader, 0x40, 0x1800));
}
