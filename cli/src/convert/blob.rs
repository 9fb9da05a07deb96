// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The table at the head of the start code of a converted file: how it is written, and how it is found again.
//!
//! The code itself (`code.rs`) reads it PC-relatively. Words are those of the file's class and byte order.

use std::ops::Range;

use piestart::elf::class::Format;
use piestart::elf::relro::Bounds;

use super::numbers::Numbers;

/// The first eight bytes of every start code image, by which a converted file is known.
pub const MAGIC: [u8; 8] = *b"piestrt2";
/// Words of the table after [`MAGIC`].
const WORDS: u64 = 13;
/// More rows than any file has segments.
const MOST_ROWS: u64 = 4096;

/// Bytes of the table; the first instruction follows it. Must match `asm/<arch>/blob.S`.
#[must_use]
pub const fn table_size(format: Format) -> u64 {
    MAGIC.len() as u64 + WORDS * format.class.word()
}

/// Bytes of one row after the code. Must match `src/product/blob.rs`.
#[must_use]
pub const fn row_size(format: Format) -> u64 {
    4 * format.class.word()
}

/// What the start code must know of the file. Must match `asm/<arch>/blob.S` and `src/product/blob.rs` of the
/// startup crate. Link addresses.
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
}

impl Table {
    /// Its bytes, and those of the rows that follow a code image of `size` bytes, table included.
    pub(super) fn to_bytes(&self, format: Format, size: u64) -> (Vec<u8>, Vec<u8>) {
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
        let mut head = MAGIC.to_vec();
        head.extend(format.words(&words));
        let rows = self.relro.iter().chain(&self.sealed);
        let rows = rows.flat_map(|b| [b.start, b.end, b.before, b.after]);
        (head, format.words(&rows.collect::<Vec<u64>>()))
    }
}

/// The link address of the table of the start code that `entry` leads into, if there is one before it. `ident` are
/// the first bytes of the file, which tell class and byte order; `bytes_at` gives so many bytes at a link address.
#[must_use]
pub fn address<'a>(
    ident: &[u8],
    entry: u64,
    bytes_at: impl Fn(u64, u64) -> Option<&'a [u8]>,
) -> Option<u64> {
    let format = Format::of(ident)?;
    let address = entry.checked_sub(table_size(format))?;
    let head = MAGIC.len() as u64;
    let bytes = bytes_at(address, head + format.class.word())?;
    (bytes.starts_with(&MAGIC) && format.word(bytes, head) == address).then_some(address)
}

/// The table at [`address`], which takes the same.
#[must_use]
pub fn find<'a>(
    ident: &[u8],
    entry: u64,
    bytes_at: impl Fn(u64, u64) -> Option<&'a [u8]>,
) -> Option<Table> {
    let format = Format::of(ident)?;
    let address = address(ident, entry, &bytes_at)?;
    let bytes = bytes_at(address, table_size(format))?;
    let word = |i: u64| format.word(bytes, MAGIC.len() as u64 + i * format.class.word());
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
    })
}
