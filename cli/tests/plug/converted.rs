// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The table that `piestart convert` puts into a file, and changes of it.

/// The line of start code whose table was changed.
pub const TABLE_IS_DAMAGED: &str = "piestart: the start code's table is damaged\n";

/// `bytes`, a converted file of 64 bits, with one word changed: of the table (the entry, the witness), or of its first row.
pub fn changed_tables(bytes: &[u8]) -> Vec<Vec<u8>> {
    let marks = [b"piestrt2", b"piestrt3"];
    let is_mark = |eight: &[u8]| marks.iter().any(|mark| eight == *mark);
    let table = bytes.windows(8).position(is_mark).expect("a table");
    let word = |number: usize| -> usize {
        let at = table + 8 * number;
        let eight = bytes[at..at + 8].try_into().expect("eight bytes");
        let word = match bytes[5] {
            1 => u64::from_le_bytes(eight),
            _ => u64::from_be_bytes(eight),
        };
        usize::try_from(word).expect("an address of a small file")
    };
    // By the number: the mark, the table's own address, the entry, the witness and its value, DT_RELR and its end, the rows.
    let rows = table + word(7) - word(1);
    let changed = |at: usize| {
        let mut bytes = bytes.to_vec();
        bytes[at + 3] ^= 0x10;
        bytes
    };
    [table + 2 * 8, table + 3 * 8, rows, rows + 2 * 8]
        .map(changed)
        .into()
}
