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
    fn the_aarch64_image_holds_no_adrp() {
        let mut sample = vec![0; TABLE as usize];
        sample.extend(0xb000_0029_u32.to_le_bytes());
        assert_eq!(adrps(&sample), 1);
        let Some(image) = image(Arch::Aarch64.machine()) else {
            eprintln!("skipped: needs a tool built with start code for aarch64");
            assert!(std::env::var_os("PIESTART_REQUIRE_ALL").is_none_or(|v| v != "1"));
            return;
        };
        assert_eq!(adrps(image), 0);
    }

    /// That it has no writable data is checked where it is built (`cli/build.rs`).
    #[test]
    fn every_image_is_less_than_a_page_and_begins_with_an_empty_table() {
        for arch in Arch::ALL {
            let Some(bytes) = image(arch.machine()) else {
                continue;
            };
            assert_eq!(bytes[..8], MAGIC, "{arch}");
            assert!(bytes[8..TABLE as usize].iter().all(|&b| b == 0), "{arch}");
            assert!(bytes.len() < 4096, "{arch}: {} bytes", bytes.len());
        }
    }
}
