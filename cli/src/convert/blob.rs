// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start code that goes into a converted file, and the table at its head.
//!
//! The code is the startup crate built as one flat, position-independent image with no writable data
//! (feature `blob`); this tool carries one image for each architecture. It begins with [`Table`],
//! which the converter fills in; the code behind it reads the table PC-relatively.

use crate::arch::Arch;
use crate::objects;

/// The first eight bytes of every start code image, by which a converted file is known.
pub const MAGIC: [u8; 8] = *b"piestrt1";
/// Bytes of the table; the first instruction is right behind it. Must match `asm/<arch>/blob.S`.
pub const TABLE: u64 = 48;

/// What the start code must know of the file. Must match `asm/<arch>/blob.S`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Table {
    /// Link address of the table itself; the load bias is its run-time address minus this.
    pub address: u64,
    /// Link address of the dynamic table.
    pub dynamic: u64,
    /// The file's own `e_entry`.
    pub entry: u64,
    /// Link address of one word that a relative relocation changes; 0 when there is none.
    pub witness: u64,
    /// What that word holds before relocation. If it holds anything else at start, something else
    /// has relocated the image already, and adding the bias again would be wrong.
    pub witness_value: u64,
}

impl Table {
    fn to_bytes(self) -> Vec<u8> {
        let words = [
            self.address,
            self.dynamic,
            self.entry,
            self.witness,
            self.witness_value,
        ];
        let mut bytes = MAGIC.to_vec();
        bytes.extend(words.iter().flat_map(|w| w.to_le_bytes()));
        bytes
    }
}

/// The start code image for `machine`; `None` when this build of the tool carries none.
#[must_use]
pub fn image(machine: u16) -> Option<&'static [u8]> {
    objects::get(Arch::from_machine(machine)?, "start.blob")
}

/// `image` with `table` at its head.
#[must_use]
pub fn with_table(image: &[u8], table: Table) -> Vec<u8> {
    let mut bytes = table.to_bytes();
    bytes.extend_from_slice(image.get(bytes.len()..).unwrap_or(&[]));
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
    let word = |i: usize| super::image::u64_at(bytes, 8 + 8 * i);
    let table = Table {
        address: word(0),
        dynamic: word(1),
        entry: word(2),
        witness: word(3),
        witness_value: word(4),
    };
    (table.address == address).then_some(table)
}
