// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start code that goes into a converted file, and the table at its head.
//!
//! The code is the startup crate built as one flat, position-independent image with no writable data
//! (feature `blob`); this tool carries one image for each architecture. It begins with [`Table`],
//! which the converter fills in; the code behind it reads the table PC-relatively.

use std::ops::Range;

use piestart::elf::bounds::Bounds;

use crate::arch::Arch;
use crate::objects;

/// The first eight bytes of every start code image, by which a converted file is known.
pub const MAGIC: [u8; 8] = *b"piestrt2";
/// Bytes of the table; the first instruction is right behind it. Must match `asm/<arch>/blob.S`.
pub const TABLE: u64 = 8 * WORDS as u64;
/// Words of the table, [`MAGIC`] the first of them.
const WORDS: usize = 14;
/// Bytes of one row behind the code. Must match `src/product/blob.rs`.
const ROW: u64 = 32;
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
    fn to_bytes(&self, size: u64) -> (Vec<u8>, Vec<u8>) {
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
            .flat_map(|b| [b.start, b.end, b.before, b.behind])
            .flat_map(u64::to_le_bytes);
        (head, rows.collect())
    }
}

/// The start code image for `machine`; `None` when this build of the tool carries none. `rela` says
/// whether it has to apply RELA tables too, which makes it longer.
#[must_use]
pub fn image(machine: u16, rela: bool) -> Option<&'static [u8]> {
    let name = if rela {
        "start-rela.blob"
    } else {
        "start.blob"
    };
    objects::get(Arch::from_machine(machine)?, name)
}

/// Bytes of code `image` up to where its rows begin.
fn code_size(image: &[u8]) -> u64 {
    (image.len() as u64).next_multiple_of(8)
}

/// Bytes of `image` with `rows` rows behind it.
#[must_use]
pub fn size_with(image: &[u8], rows: usize) -> u64 {
    code_size(image) + ROW * rows as u64
}

/// `image` with `table` at its head and its rows behind it.
#[must_use]
pub fn with_table(image: &[u8], table: &Table) -> Vec<u8> {
    let size = code_size(image);
    let (mut bytes, rows) = table.to_bytes(size);
    bytes.extend_from_slice(image.get(bytes.len()..).unwrap_or(&[]));
    bytes.resize(usize::try_from(size).unwrap_or(bytes.len()), 0);
    bytes.extend(rows);
    bytes
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
            behind: super::image::u64_at(row, 24),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Words of `bytes` behind the table that are AArch64 `adrp` (Arm ARM, C6.2.13).
    fn adrps(bytes: &[u8]) -> usize {
        let code = bytes.get(TABLE as usize..).unwrap_or(&[]);
        code.chunks_exact(4).filter(|w| w[3] & 0x9f == 0x90).count()
    }

    /// The image may come to lie at any multiple of 16, which `adrp` does not survive.
    #[test]
    fn the_aarch64_images_hold_no_adrp() {
        let mut sample = vec![0; TABLE as usize];
        sample.extend(0xb000_0029_u32.to_le_bytes());
        assert_eq!(adrps(&sample), 1);
        for rela in [false, true] {
            let Some(image) = image(Arch::Aarch64.machine(), rela) else {
                eprintln!("skipped: needs a tool built with start code for aarch64");
                assert!(std::env::var_os("PIESTART_REQUIRE_ALL").is_none_or(|v| v != "1"));
                return;
            };
            assert_eq!(adrps(image), 0);
        }
    }

    #[test]
    fn a_table_is_found_as_it_was_put() {
        let bounds = |n| Bounds {
            start: n,
            end: n + 1,
            before: n + 2,
            behind: n + 3,
        };
        let table = Table {
            address: 0x40_0100,
            entry: 2,
            witness: 3,
            witness_value: 4,
            relr: 5..6,
            rela: 7..8,
            jmprel: 9..10,
            relro: vec![bounds(11)],
            sealed: vec![bounds(21), bounds(31)],
            seal: true,
        };
        let bytes = with_table(&[0; 200], &table);
        assert_eq!(bytes.len(), 200 + 3 * 32);
        let at = |address, size| {
            let from = usize::try_from(address - 0x40_0100).unwrap();
            bytes.get(from..from + usize::try_from(size).unwrap())
        };
        assert_eq!(find(0x40_0100 + TABLE, at), Some(table));
        let elsewhere = |address: u64, size| at(address - 0x1000, size);
        assert_eq!(find(0x40_1100 + TABLE, elsewhere), None);
    }

    /// That it has no writable data is checked where it is built (`cli/build.rs`).
    #[test]
    fn every_image_is_small_and_begins_with_an_empty_table() {
        for (arch, rela) in Arch::ALL.into_iter().flat_map(|a| [(a, false), (a, true)]) {
            let Some(bytes) = image(arch.machine(), rela) else {
                continue;
            };
            assert_eq!(bytes[..8], MAGIC, "{arch}");
            assert!(bytes[8..TABLE as usize].iter().all(|&b| b == 0), "{arch}");
            let room = match arch {
                Arch::X86_64 => 700,
                _ => 850,
            } + if rela { 90 } else { 0 };
            assert!(bytes.len() <= room, "{arch}: {} bytes", bytes.len());
        }
    }
}
