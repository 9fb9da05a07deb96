// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Images made of any bytes, walked: by the fuzzer, and by a test with bytes of its own.
//!
//! What the kernel sees to is kept whatever the bytes say: that each `PT_LOAD` is mapped, and so are the headers. All
//! else may be wrong, and the walker then finds a fault. It reads and writes nothing that is not there, except for a
//! hole between writable segments, which the processor guards.

use core::ops::Range;
use std::vec::Vec;

use crate::elf::dynamic::{
    DT_ANDROID_RELR, DT_ANDROID_RELRSZ, DT_FINI, DT_FINI_ARRAY, DT_FINI_ARRAYSZ, DT_FLAGS, DT_INIT,
    DT_INIT_ARRAY, DT_INIT_ARRAYSZ, DT_JMPREL, DT_NEEDED, DT_NULL, DT_PLTREL, DT_PLTRELSZ,
    DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ, DT_REL, DT_RELA, DT_RELACOUNT, DT_RELAENT, DT_RELASZ,
    DT_RELCOUNT, DT_RELENT, DT_RELR, DT_RELRENT, DT_RELRSZ, DT_RELSZ, DT_STRTAB, DT_SYMENT,
    DT_SYMTAB, DT_TEXTREL,
};
use crate::elf::machine::{AARCH64, X86_64};
use crate::elf::segment::{PF_W, PHDR_SIZE, PT_LOAD};
use crate::walk::find::Symbols;
use crate::walk::slice::{READ, Slice, Stop, WRITE};

pub use crate::walk::slice::{BIAS, TLSDESC};

/// Link addresses: tables from here on, symbols, the dynamic table, the entry point at the end of the code, data up
/// to the image's end.
const TABLES: u64 = 0x200;
const SYMTAB: u64 = 0x500;
const DYNAMIC: u64 = 0x600;
const ENTRY: u64 = 0x7f0;
const DATA: u64 = 0x800;
const END: u64 = 0x1000;

/// After the ELF header.
const PHDRS: u64 = 64;
/// What fits before the tables.
const MOST_HEADERS: u64 = 7;

/// What became of an image.
#[derive(Debug)]
pub enum Outcome {
    /// It is relocated: every byte.
    Relocated(Vec<u8>),
    /// The walker has found a fault.
    Fault(Stop),
    /// The processor has.
    Trap,
    /// Nothing about it tells where it is, or where its dynamic table ends.
    Unknown,
}

/// An image, and what became of it.
#[derive(Debug)]
pub struct Walked {
    /// Every byte before: an ELF file with the bytes of each segment at its link address.
    pub before: Vec<u8>,
    /// Whether it is one of aarch64; it may say otherwise itself.
    pub arm: bool,
    /// What then.
    pub outcome: Outcome,
}

/// Makes an image of `data` and walks it.
#[must_use]
pub fn walk(data: &[u8]) -> Walked {
    let mut choices = Choices(data);
    if choices.byte() & 1 == 0 {
        walk_as::<false>(choices)
    } else {
        walk_as::<true>(choices)
    }
}

/// Numbers, as long as there are bytes; then zeros.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn byte(&mut self) -> u64 {
        let Some((&first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        first.into()
    }

    fn below(&mut self, end: u64) -> u64 {
        self.byte() % end
    }

    /// Eight bytes.
    fn word(&mut self) -> u64 {
        (0..8).fold(0, |word, i| word | self.byte() << (8 * i))
    }

    /// A number that may mean something: a place, an address, the edge of something, a size.
    fn number(&mut self) -> u64 {
        match self.below(8) {
            0 => self.byte(),
            1 => self.byte() * 8,
            2 => DATA + self.byte() * 8,
            3 => TABLES + self.byte() * 8,
            4 => [ENTRY, DATA, END, DYNAMIC, SYMTAB][self.below(5) as usize]
                .wrapping_sub(self.byte()),
            5 => 0u64.wrapping_sub(self.byte()),
            6 => 1u64.rotate_left(self.byte() as u32).wrapping_sub(1),
            _ => self.word(),
        }
    }

    /// A place for a word, in the data as a rule.
    fn place(&mut self) -> u64 {
        let choice = self.byte();
        if choice == 0xff {
            return self.number();
        }
        DATA + choice * 8
    }
}

/// Tables of relocations, one after the other, and the rows that name them.
#[derive(Default)]
struct Tables {
    words: Vec<u64>,
    rows: Vec<(u64, u64)>,
}

impl Tables {
    /// Puts a table here, of which the rows are `tag` and `size_tag`.
    fn add(&mut self, tag: u64, size_tag: u64, words: &[u64]) {
        let room = ((SYMTAB - TABLES) / 8) as usize - self.words.len();
        let words = &words[..words.len().min(room)];
        let at = TABLES + self.words.len() as u64 * 8;
        self.rows
            .extend([(tag, at), (size_tag, words.len() as u64 * 8)]);
        self.words.extend(words);
    }

    /// Entries of a table of REL or RELA.
    fn entries(choices: &mut Choices, arm: bool, rela: bool) -> Vec<u64> {
        let types = if arm { AARCH64 } else { X86_64 }.types;
        let types = [
            types.relative,
            types.absolute,
            types.glob_dat,
            types.jump_slot,
            types.irelative,
            types.dtpmod,
            types.dtpoff,
            types.tpoff,
            types.tlsdesc.unwrap_or(types.none),
            types.none,
        ];
        let mut words = Vec::new();
        for _ in 0..choices.below(12) {
            words.push(choices.place());
            let r_type = match types.get(choices.below(11) as usize) {
                Some(&r_type) => r_type.into(),
                None => choices.byte(),
            };
            words.push(choices.below(9) << 32 | r_type);
            if rela {
                words.push(choices.number());
            }
        }
        words
    }

    fn relr(choices: &mut Choices) -> Vec<u64> {
        let mut words = Vec::new();
        for _ in 0..choices.below(8) {
            words.push(match choices.below(4) {
                0 => choices.byte() << 1 | 1,
                1 => choices.word() | 1,
                2 => u64::MAX,
                _ => choices.place(),
            });
        }
        words
    }

    fn of(choices: &mut Choices, arm: bool) -> Self {
        let mut tables = Self::default();
        let kinds = choices.byte();
        if kinds & 1 != 0 {
            let words = Self::relr(choices);
            tables.add(DT_RELR, DT_RELRSZ, &words);
        }
        if kinds & 2 != 0 {
            let words = Self::entries(choices, arm, true);
            tables.add(DT_RELA, DT_RELASZ, &words);
        }
        if kinds & 4 != 0 {
            let words = Self::entries(choices, arm, false);
            tables.add(DT_REL, DT_RELSZ, &words);
        }
        if kinds & 8 != 0 {
            let rela = kinds & 16 != 0;
            let words = Self::entries(choices, arm, rela);
            tables.add(DT_JMPREL, DT_PLTRELSZ, &words);
            tables
                .rows
                .push((DT_PLTREL, if rela { DT_RELA } else { DT_REL }));
        }
        if kinds & 32 != 0 {
            let words = Self::relr(choices);
            tables.add(DT_ANDROID_RELR, DT_ANDROID_RELRSZ, &words);
        }
        tables
            .rows
            .extend([(DT_SYMTAB, SYMTAB), (DT_STRTAB, SYMTAB)]);
        tables
    }
}

/// Tags that mean something to the walker.
const TAGS: [u64; 22] = [
    DT_RELAENT,
    DT_RELENT,
    DT_RELRENT,
    DT_SYMENT,
    DT_RELACOUNT,
    DT_RELCOUNT,
    DT_RELASZ,
    DT_RELSZ,
    DT_RELRSZ,
    DT_PLTRELSZ,
    DT_RELA,
    DT_RELR,
    DT_INIT,
    DT_FINI,
    DT_INIT_ARRAY,
    DT_INIT_ARRAYSZ,
    DT_FINI_ARRAY,
    DT_FINI_ARRAYSZ,
    DT_PREINIT_ARRAY,
    DT_PREINIT_ARRAYSZ,
    DT_TEXTREL,
    DT_FLAGS,
];

/// None, one at DATA + 0x100, a weak undefined one, an absolute one worth 0x77, an IFUNC at the entry point, one in
/// TLS at 4, an undefined one, one at the image's end.
const SYMBOLS: [[u64; 3]; 8] = [
    [0, 0, 0],
    [1 | 0x0001_0011 << 32, DATA + 0x100, 0],
    [1 | 0x0000_0020 << 32, 0, 0],
    [1 | 0xfff1_0010 << 32, 0x77, 0],
    [1 | 0x0001_001a << 32, ENTRY, 0],
    [1 | 0x0001_0016 << 32, 4, 0],
    [1 | 0x0000_0010 << 32, 0, 0],
    [1 | 0x0001_0011 << 32, END, 0],
];

/// The words of an image, by link address, as the linker would put them, and what the choices make of them.
fn words(choices: &mut Choices, arm: bool) -> Slice<false> {
    let mut image = Slice::new(END, 0..END);
    let mut put = |at: u64, words: &[u64]| {
        for (&word, at) in words.iter().zip((at..END - 7).step_by(8)) {
            image.put(at, word);
        }
    };
    // e_ident; e_type and e_machine; e_entry, e_phoff; e_phnum.
    let machine: u64 = if arm { 183 } else { 62 };
    put(
        0,
        &[
            0x0001_0102_464c_457f,
            0,
            1 << 32 | machine << 16 | 3,
            ENTRY,
            PHDRS,
        ],
    );
    put(56, &[5]);
    let template = DATA + 0x600;
    // One segment of data, or two with a hole between them.
    let (low, high) = if choices.byte() & 1 == 0 {
        (END - DATA, END)
    } else {
        (0x280, DATA + 0x400)
    };
    for (header, at) in [
        // p_type and p_flags, p_offset, p_vaddr, p_paddr, p_filesz, p_memsz, p_align
        [5 << 32 | 1, 0, 0, 0, DATA, DATA, 0x800],
        [6 << 32 | 1, DATA, DATA, DATA, low, low, 0x800],
        [4 << 32 | 2, DYNAMIC, DYNAMIC, DYNAMIC, 0x1e0, 0x1e0, 8],
        [4 << 32 | 7, template, template, template, 0x10, 0x20, 16],
        [6 << 32 | 1, high, high, high, END - high, END - high, 0x800],
    ]
    .iter()
    .zip((PHDRS..).step_by(PHDR_SIZE as usize))
    {
        put(at, header);
    }
    let tables = Tables::of(choices, arm);
    let mut rows = tables.rows;
    for _ in 0..choices.below(8) {
        let tag = match TAGS.get(choices.below(24) as usize) {
            Some(&tag) => tag,
            None if choices.below(4) == 0 => DT_NEEDED,
            None => choices.number(),
        };
        rows.push((tag, choices.number()));
    }
    put(TABLES, &tables.words);
    put(SYMTAB, SYMBOLS.as_flattened());
    for (&(tag, value), at) in rows.iter().zip((DYNAMIC..ENTRY - 16).step_by(16)) {
        put(at, &[tag, value]);
    }
    while !choices.0.is_empty() {
        let at = choices.byte() | choices.byte() << 8;
        put(at * 4 % (END - 8), &[choices.number()]);
    }
    image
}

/// The word at link address `at`, and another one in its place.
fn change(image: &mut Slice<false>, at: u64, change: impl Fn(u64) -> u64) -> u64 {
    let word = change(image.word(at));
    image.put(at, word);
    word
}

/// Makes the headers such as the kernel accepts, and tells which access it gives to each byte.
fn map(image: &mut Slice<false>) -> Vec<u8> {
    let phnum = change(image, 56, |word| {
        (word & !0xffff) | ((word & 0xffff) % (MOST_HEADERS + 1))
    });
    let headers = PHDRS + (phnum & 0xffff) * PHDR_SIZE;
    let mut access = std::vec![0; END as usize];
    access[..headers as usize].fill(READ);
    for at in (PHDRS..headers).step_by(PHDR_SIZE as usize) {
        let word = image.word(at);
        if word as u32 != PT_LOAD {
            continue;
        }
        let address = change(image, at + 16, |address| address % END);
        let size = change(image, at + 40, |size| size.min(END - address));
        change(image, at + 32, |filled| filled.min(size));
        let writable = (word >> 32) as u32 & PF_W != 0;
        let segment = address as usize..(address + size) as usize;
        for byte in &mut access[segment] {
            *byte |= READ | (WRITE * u8::from(writable));
        }
    }
    access
}

/// From the first to the last byte that can be written to.
fn hull(access: &[u8]) -> Range<u64> {
    let writable = |byte: &u8| byte & WRITE != 0;
    let first = access.iter().position(writable).unwrap_or(0);
    let end = access.iter().rposition(writable).map_or(0, |last| last + 1);
    first as u64..end as u64
}

fn walk_as<const ARM: bool>(mut choices: Choices) -> Walked {
    let mut made = words(&mut choices, ARM);
    let access = map(&mut made);
    let before = made.bytes().to_vec();
    let phnum = made.word(56) & 0xffff;
    let headers = PHDRS as usize..(PHDRS + phnum * 56) as usize;
    let written_to = |bytes: &[u8]| bytes.iter().any(|byte| byte & WRITE != 0);
    let traps = if access.get(headers).is_some_and(written_to) {
        // Relocations may change where segments are said to be, after everything was looked up: anywhere.
        0..u64::MAX
    } else {
        hull(&access)
    };
    let mut image = Slice::<ARM>::with(access).with_traps(traps);
    image.fill(0, &before);
    image.headers = Some((BIAS + PHDRS, phnum));
    let outcome = outcome(image);
    Walked {
        before,
        arm: ARM,
        outcome,
    }
}

fn outcome<const ARM: bool>(image: Slice<ARM>) -> Outcome {
    let mut walker = image.walker();
    let symbols = Symbols {
        ehdr: BIAS,
        entry: BIAS + ENTRY,
        dynamic: BIAS + DYNAMIC,
    };
    let table = match walker.find(symbols) {
        Ok(Some(table)) if walker.bias == BIAS => table,
        Ok(_) => return Outcome::Unknown,
        Err(stop) => return Outcome::Fault(stop),
    };
    // After a dynamic table that no DT_NULL ends comes the rest of its page: zeros.
    let is_there =
        |at: &u64| walker.process.allows(*at, READ) && walker.process.allows(*at + 8, READ);
    let mut rows = (table.0..END).step_by(16).take_while(is_there);
    if !rows.any(|at| walker.process.word(at) == DT_NULL) {
        return Outcome::Unknown;
    }
    let stop = walker.relocate(table).err();
    if walker.process.has_trapped() {
        return Outcome::Trap;
    }
    match stop {
        Some(stop) => Outcome::Fault(stop),
        None => Outcome::Relocated(walker.process.bytes().to_vec()),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::walk::model;
    use crate::walk::replay;

    #[test]
    fn any_image_is_relocated_as_object_says_or_refused_and_nothing_else_is_touched() {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/walk");
        let (mut same, mut faults, mut traps) = (0, std::collections::BTreeSet::new(), 0);
        replay::replay("walk", &seeds, 40_000, |data| {
            let Walked {
                before,
                arm,
                outcome,
            } = walk(data);
            match outcome {
                Outcome::Relocated(after) => {
                    if let Some(expected) = model::relocated(arm, &before, &after, BIAS, TLSDESC) {
                        assert_eq!(after, expected);
                        same += usize::from(before != after);
                    }
                }
                Outcome::Fault((fault, ..)) => {
                    faults.insert(fault as u32);
                }
                Outcome::Trap => traps += 1,
                Outcome::Unknown => {}
            }
        });
        std::println!("{same} relocated, faults {faults:?}, {traps} traps");
        assert!(same > 1000 && traps > 10 && faults.len() > 10);
    }
}
