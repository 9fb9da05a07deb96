// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Packing: columns of numbers, deflate, base64. `templates/report/unpack.js` is the other side.

use std::io::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;

/// `values` as differences, each 64 bits, little-endian, all first bytes first: what deflate likes.
pub fn column(values: impl ExactSizeIterator<Item = u64>, out: &mut Vec<u8>) {
    let start = out.len();
    let rows = values.len();
    out.resize(start + rows * 8, 0);
    let mut last = 0u64;
    for (row, value) in values.enumerate() {
        for (byte, digit) in value
            .wrapping_sub(last)
            .to_le_bytes()
            .into_iter()
            .enumerate()
        {
            out[start + byte * rows + row] = digit;
        }
        last = value;
    }
}

/// `bytes` deflated without a header (RFC 1951), then in base64.
pub fn pack(bytes: &[u8]) -> String {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    // Writing into memory cannot fail.
    let packed = encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .unwrap_or_default();
    STANDARD.encode(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_differences_byte_by_byte() {
        let mut out = vec![0xee];
        column([0x0102, 0x0103, 0x0101].into_iter(), &mut out);
        assert_eq!(out[..4], [0xee, 2, 1, 0xfe]);
        assert_eq!(out[4..7], [1, 0, 0xff]);
        assert_eq!(out[7..10], [0, 0, 0xff]);
        assert_eq!(out.len(), 1 + 24);
    }
}
