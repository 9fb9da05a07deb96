// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The table at the head of the start code of a converted file: how it is written, and how it is found again.
//!
//! The code itself (`code.rs`) reads it PC-relatively. Words are those of the file's class and byte order.

use std::ops::Range;

use piestart::elf::class::Format;
use piestart::elf::relro::Bounds;
use serde::Serialize;

use super::numbers::Numbers;
use crate::start_options::StartOptions;

/// There is start code of two sizes.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Size {
    /// It applies the tables word by word.
    Small,
    /// It applies them as linked start code does, and may move the image first.
    Large,
}

impl Size {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Small, Self::Large];

    /// In a word.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }

    /// The first eight bytes of the image, by which a converted file is known.
    #[must_use]
    pub const fn magic(self) -> [u8; MAGIC] {
        match self {
            Self::Small => *b"piestrt2",
            Self::Large => *b"piestrt3",
        }
    }

    /// Words of the table after those; the last is its check.
    const fn words(self) -> u64 {
        match self {
            Self::Small => WORDS + 1,
            Self::Large => WORDS + WORDS_OF_LARGE + 1,
        }
    }

    /// Bytes of the table; the first instruction follows it. Must match `asm/table.S`.
    #[must_use]
    pub const fn table(self, format: Format) -> u64 {
        MAGIC as u64 + self.words() * format.class.word()
    }
}

/// Bytes of what a table begins with.
const MAGIC: usize = 8;
/// Words of the table after that.
const WORDS: u64 = 13;
/// Words that the large start code has besides.
const WORDS_OF_LARGE: u64 = 5;
/// More rows than any file has segments.
const MOST_ROWS: u64 = 4096;

/// Bytes of one row after the code. Must match `src/product/blob/table.rs`.
#[must_use]
pub const fn row_size(format: Format) -> u64 {
    4 * format.class.word()
}

/// What the start code must know of the file. Must match `asm/table.S` and `src/product/blob/table.rs`
/// of the startup crate. Link addresses.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Table {
    /// The table itself; the load bias is its run-time address minus this.
    pub address: u64,
    /// The file's own `e_entry`.
    pub entry: u64,
    /// One word that a relative relocation changes; of a file without any, the table's first.
    pub witness: u64,
    /// What that word holds before relocation. If it holds anything else at start, something else
    /// has relocated the image already, and adding the bias again would be wrong.
    pub witness_value: u64,
    /// The words of `DT_RELR`. They have been checked, as have the tables below.
    pub relr: Range<u64>,
    /// The entries of `DT_RELA`, relative ones or none at all (`R_*_NONE`).
    pub rela: Range<u64>,
    /// The entries of `DT_JMPREL`, where it is not part of `DT_RELA`.
    pub jmprel: Range<u64>,
    /// Which pages become anonymous memory and read-only.
    pub relro: Vec<Bounds>,
    /// Which pages are sealed besides.
    pub sealed: Vec<Bounds>,
    /// Whether RELRO is sealed; else nothing is.
    pub seal: bool,
    /// What the large start code must know besides; `None` for the small one.
    pub large: Option<Large>,
}

/// What only the large start code must know.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Large {
    /// Where the program headers are.
    pub phdr: u64,
    /// How many.
    pub phnum: u64,
    /// The lowest writable byte.
    pub low: u64,
    /// From there to the last place of a word.
    pub room: u64,
    /// The word of `src/start/options.rs`.
    pub options: StartOptions,
}

impl Table {
    /// Which of the two start codes it is for.
    #[must_use]
    pub fn size(&self) -> Size {
        match self.large {
            None => Size::Small,
            Some(_) => Size::Large,
        }
    }

    /// Its bytes, and those of the rows that follow a code image of `size` bytes, table included.
    pub(super) fn to_bytes(&self, format: Format, size: u64) -> (Vec<u8>, Vec<u8>) {
        let which = self.size();
        let rows = self.address + size;
        let row = row_size(format);
        let relro_end = rows + row * self.relro.len() as u64;
        let seal_end = match self.seal {
            true => relro_end + row * self.sealed.len() as u64,
            false => rows,
        };
        let words: [u64; WORDS as usize] = [
            self.address,
            self.entry,
            self.witness,
            self.witness_value,
            self.relr.start,
            self.relr.end,
            rows,
            relro_end,
            seal_end,
            self.rela.start,
            self.rela.end,
            self.jmprel.start,
            self.jmprel.end,
        ];
        let mut head = which.magic().to_vec();
        head.extend(format.words(&words));
        if let Some(large) = &self.large {
            let more = [large.phdr, large.phnum, large.low, large.room];
            head.extend(format.words(&more));
            // The first byte of a word, in both byte orders: IBM Z names only even addresses.
            let end = head.len() + format.class.word() as usize;
            head.push(large.options.word());
            head.resize(end, 0);
        }
        let rows = self.relro.iter().chain(&self.sealed);
        let rows = rows.flat_map(|b| [b.start, b.end, b.before, b.after]);
        let mut rows = format.words(&rows.collect::<Vec<u64>>());
        for words in [&mut head, &mut rows] {
            let check = check(format, words);
            words.extend(format.words(&[check]));
        }
        (head, rows)
    }
}

/// The last word after `words`, by which the start code sees that none of them has changed. Must match
/// `src/product/blob/table.rs`.
fn check(format: Format, words: &[u8]) -> u64 {
    let word = format.class.word();
    let each = (0..words.len() as u64 / word).map(|i| format.word(words, i * word));
    let sum = each.fold(0_u64, |sum, word| sum.wrapping_mul(31).wrapping_add(word));
    sum.wrapping_mul(31).wrapping_neg() & format.class.max()
}

/// The start code that `entry` leads into, if there is a table before it, and the link address of that. `ident` are
/// the first bytes of the file, which tell class and byte order; `bytes_at` gives so many bytes at a link address.
#[must_use]
pub fn address<'a>(
    ident: &[u8],
    entry: u64,
    bytes_at: impl Fn(u64, u64) -> Option<&'a [u8]>,
) -> Option<(Size, u64)> {
    let format = Format::of(ident)?;
    let head = MAGIC as u64;
    Size::ALL.into_iter().find_map(|size| {
        let address = entry.checked_sub(size.table(format))?;
        let bytes = bytes_at(address, head + format.class.word())?;
        let ours = bytes.starts_with(&size.magic()) && format.word(bytes, head) == address;
        ours.then_some((size, address))
    })
}

/// Whether the table at `address`, of start code of this size, and its rows are as they were written: both sums are 0.
#[must_use]
pub fn is_whole<'a>(
    ident: &[u8],
    (size, address): (Size, u64),
    bytes_at: impl Fn(u64, u64) -> Option<&'a [u8]>,
) -> bool {
    let Some(format) = Format::of(ident) else {
        return false;
    };
    let word = format.class.word();
    let sum_is_0 = |bytes: &[u8]| {
        let (words, last) = bytes.split_at(bytes.len() - usize::try_from(word).unwrap_or(0));
        check(format, words) == format.word(last, 0)
    };
    let rows = |table: &[u8]| {
        let field = |i: u64| format.word(table, MAGIC as u64 + i * word);
        let (from, to) = (field(6), field(7).max(field(8)));
        bytes_at(from, to.checked_sub(from)?.checked_add(word)?)
    };
    bytes_at(address, size.table(format))
        .is_some_and(|table| sum_is_0(table) && rows(table).is_some_and(sum_is_0))
}

/// The table at [`address`], which takes the same.
#[must_use]
pub fn find<'a>(
    ident: &[u8],
    entry: u64,
    bytes_at: impl Fn(u64, u64) -> Option<&'a [u8]>,
) -> Option<Table> {
    let format = Format::of(ident)?;
    let (size, address) = address(ident, entry, &bytes_at)?;
    let bytes = bytes_at(address, size.table(format))?;
    let word = |i: u64| format.word(bytes, MAGIC as u64 + i * format.class.word());
    // Of a large one's last word before the check.
    let options = || {
        let last = bytes.rchunks(format.class.word() as usize).nth(1)?;
        let (&first, others) = last.split_first()?;
        let zeros = others.iter().all(|&byte| byte == 0);
        zeros.then(|| StartOptions::of_word(first))?
    };
    let rows = |from: u64, to: u64| -> Option<Vec<Bounds>> {
        let row = row_size(format);
        let size = to.checked_sub(from).filter(|s| s / row <= MOST_ROWS)?;
        let bytes = match size {
            0 => &[],
            size => bytes_at(from, size)?,
        };
        let bounds = |row: &[u8]| {
            let word = |i: u64| format.word(row, i * format.class.word());
            Bounds {
                start: word(0),
                end: word(1),
                before: word(2),
                after: match word(3) {
                    none if none == format.class.max() => u64::MAX,
                    after => after,
                },
            }
        };
        let rows = bytes.chunks_exact(usize::try_from(row).ok()?);
        Some(rows.map(bounds).collect())
    };
    Some(Table {
        address,
        entry: word(1),
        witness: word(2),
        witness_value: word(3),
        relr: word(4)..word(5),
        relro: rows(word(6), word(7))?,
        sealed: rows(word(7), word(8).max(word(7)))?,
        seal: word(8) != word(6),
        rela: word(9)..word(10),
        jmprel: word(11)..word(12),
        large: match size {
            Size::Small => None,
            Size::Large => Some(Large {
                phdr: word(WORDS),
                phnum: word(WORDS + 1),
                low: word(WORDS + 2),
                room: word(WORDS + 3),
                options: options()?,
            }),
        },
    })
}
