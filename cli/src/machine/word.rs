// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A word in memory: an address, a `long`.

use piestart::elf::class::{ByteOrder, Class, Format};

/// The word at the start of `bytes`; `None` if they are too few.
pub(crate) fn decode(format: Format, bytes: &[u8]) -> Option<u64> {
    let (four, eight) = (bytes.first_chunk(), bytes.first_chunk());
    Some(match (format.class, format.order) {
        (Class::Elf32, ByteOrder::Little) => u32::from_le_bytes(*four?).into(),
        (Class::Elf32, ByteOrder::Big) => u32::from_be_bytes(*four?).into(),
        (Class::Elf64, ByteOrder::Little) => u64::from_le_bytes(*eight?),
        (Class::Elf64, ByteOrder::Big) => u64::from_be_bytes(*eight?),
    })
}

/// The bytes of `value`, truncated to the size of a word.
pub(crate) fn encode(format: Format, value: u64) -> Vec<u8> {
    let size = format.class.word() as usize;
    match format.order {
        ByteOrder::Little => value.to_le_bytes()[..size].to_vec(),
        ByteOrder::Big => value.to_be_bytes()[8 - size..].to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_format_come_back_as_they_were() {
        for format in [
            Format::ELF32_LITTLE,
            Format::ELF32_BIG,
            Format::ELF64_LITTLE,
            Format::ELF64_BIG,
        ] {
            let bytes = encode(format, 0x1234_5678);
            assert_eq!(bytes.len() as u64, format.class.word());
            assert_eq!(bytes[0] == 0x78, format.order == ByteOrder::Little);
            assert_eq!(decode(format, &bytes), Some(0x1234_5678));
            assert_eq!(decode(format, &bytes[1..]), None);
        }
        assert_eq!(decode(Format::NATIVE, &1_usize.to_ne_bytes()), Some(1));
    }
}
