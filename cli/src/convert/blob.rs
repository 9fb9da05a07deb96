// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start code that goes into a converted file, and the table at its head.
//!
//! The code is the startup crate built as one flat, position-independent image with no writable data
//! (feature `blob`); this tool carries one image for each architecture. It begins with [`Table`],
//! which the converter fills in; the code behind it reads the table PC-relatively.

use std::ops::Range;

use piestart::elf::relro::Bounds;

/// The first eight bytes of every start code image, by which a converted file is known.
pub const MAGIC: [u8; 8] = *b"piestrt2";
/// Bytes of the table; the first instruction is right behind it. Must match `asm/<arch>/blob.S`.
pub const TABLE: u64 = 8 * WORDS as u64;
/// Words of the table, [`MAGIC`] the first of them.
const WORDS: usize = 14;
/// Bytes of one row behind the code. Must match `src/product/blob.rs`.
pub(super) const ROW: u64 = 32;
/// More rows than any file has segments.
const MOST_ROWS: u64 = 4096;

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
    /// The entries of `DT_JMPREL`, where it is no part of `DT_RELA`.
    pub jmprel: Range<u64>,
    /// Which pages become anonymous memory and read-only.
    pub relro: Vec<Bounds>,
    /// Which pages are sealed besides.
    pub sealed: Vec<Bounds>,
    /// Whether RELRO is sealed; else nothing is.
    pub seal: bool,
}

impl Table {
    /// Its words, and the rows that lie behind a code image of `size` bytes, table included.
    pub(super) fn to_bytes(&self, size: u64) -> (Vec<u8>, Vec<u8>) {
        let rows = self.address + size;
        let relro_end = rows + ROW * self.relro.len() as u64;
        let seal_end = match self.seal {
            true => relro_end + ROW * self.sealed.len() as u64,
            false => rows,
        };
        let words: [u64; WORDS - 1] = [
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
        head.extend(words.iter().flat_map(|w| w.to_le_bytes()));
        let rows = self.relro.iter().chain(&self.sealed);
        let rows = rows
            .flat_map(|b| [b.start, b.end, b.before, b.after])
            .flat_map(u64::to_le_bytes);
        (head, rows.collect())
    }
}

/// The table of the start code that `entry` leads into, if `bytes_at` finds one in front of it.
#[must_use]
pub fn find<'a>(entry: u64, bytes_at: impl Fn(u64, u64) -> Option<&'a [u8]>) -> Option<Table> {
    let address = entry.checked_sub(TABLE)?;
    let bytes = bytes_at(address, TABLE)?;
    if bytes.get(..8)? != MAGIC {
        return None;
    }
    let word = |i: usize| super::image::u64_at(bytes, 8 * i);
    if word(1) != address {
        return None;
    }
    let rows = |from: u64, to: u64| -> Option<Vec<Bounds>> {
        let size = to
            .checked_sub(from)
            .filter(|size| size / ROW <= MOST_ROWS)?;
        let bytes = match size {
            0 => &[],
            size => bytes_at(from, size)?,
        };
        let rows = bytes.chunks_exact(usize::try_from(ROW).ok()?);
        let bounds = |row: &[u8]| Bounds {
            start: super::image::u64_at(row, 0),
            end: super::image::u64_at(row, 8),
            before: super::image::u64_at(row, 16),
            after: super::image::u64_at(row, 24),
        };
        Some(rows.map(bounds).collect())
    };
    Some(Table {
        address,
        entry: word(2),
        witness: word(3),
        witness_value: word(4),
        relr: word(5)..word(6),
        relro: rows(word(7), word(8))?,
        sealed: rows(word(8), word(9).max(word(8)))?,
        seal: word(9) != word(7),
        rela: word(10)..word(11),
        jmprel: word(12)..word(13),
    })
}
