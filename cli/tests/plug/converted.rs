// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The table that `piestart convert` puts into a file, and changes of it.

/// The line of start code whose table was changed.
pub const TABLE_IS_DAMAGED: &str = "piestart: the start code's table is damaged\n";

/// `bytes`, a converted file, with one word changed: of the table (the entry, the witness), or of its first row.
pub fn changed_tables(bytes: &[u8]) -> Vec<Vec<u8>> {
    let marks = [b"piestrt2", b"piestrt3"];
    let is_mark = |eight: &[u8]| marks.iter().any(|mark| eight == *mark);
    let table = bytes.windows(8).position(is_mark).expect("a table");
    let (size, little) = (4 * usize::from(bytes[4]), bytes[5] == 1);
    // By the number: the table's own address, the entry, the witness and its value, DT_RELR and its end, the rows.
    let place = |number: usize| table + 8 + size * number;
    let word = |number: usize| -> usize {
        let mut word = bytes[place(number)..][..size].to_vec();
        if little {
            word.reverse();
        }
        word.iter()
            .fold(0, |sum, &byte| sum << 8 | usize::from(byte))
    };
    let rows = table + word(6) - word(0);
    let changed = |at: usize| {
        let mut bytes = bytes.to_vec();
        bytes[at + 3] ^= 0x10;
        bytes
    };
    [place(1), place(2), rows, rows + 2 * size]
        .map(changed)
        .into()
}
