// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where the decoders read: the memory of an image, by link address.
//!
//! The start code reads the process that it runs in, a tool the bytes of a file ([`Image`](crate::elf::image::Image))
//! or of one table of it ([`Bytes`]), a test whatever it likes.

use crate::elf::addr::LinkAddr;
use crate::elf::class::{ByteOrder, Class, Format, Word};

/// The memory of an image, by link address.
///
/// Every ELF structure is a sequence of words, some of which hold two or more numbers; so words are all that a
/// decoder asks for.
pub trait Memory {
    /// How the image stores its structures.
    fn format(&self) -> Format;

    /// The word at `address`, of 4 or 8 bytes by the class, with zeros in front; `None` where the image has none.
    fn word(&self, address: LinkAddr) -> Option<Word>;

    /// Word number `N`, from 0, of the structure at `base`.
    #[inline(always)]
    fn field<const N: Word>(&self, base: LinkAddr) -> Option<Word> {
        let offset = N.wrapping_mul(self.format().class.word());
        self.word(base.plus(offset))
    }
}

impl<M: Memory + ?Sized> Memory for &M {
    #[inline(always)]
    fn format(&self) -> Format {
        (**self).format()
    }

    #[inline(always)]
    fn word(&self, address: LinkAddr) -> Option<Word> {
        (**self).word(address)
    }
}

/// The word that `bytes` begin with.
pub(super) fn first_word(format: Format, bytes: &[u8]) -> Option<Word> {
    Some(match (format.class, format.order) {
        (Class::Elf32, ByteOrder::Little) => u32::from_le_bytes(*bytes.first_chunk()?).into(),
        (Class::Elf32, ByteOrder::Big) => u32::from_be_bytes(*bytes.first_chunk()?).into(),
        (Class::Elf64, ByteOrder::Little) => u64::from_le_bytes(*bytes.first_chunk()?) as Word,
        (Class::Elf64, ByteOrder::Big) => u64::from_be_bytes(*bytes.first_chunk()?) as Word,
    })
}

/// A stretch of memory: a table, a segment, or a whole file as if it were mapped at 0.
///
/// ```
/// use piestart::elf::addr::LinkAddr;
/// use piestart::elf::class::Format;
/// use piestart::elf::memory::{Bytes, Memory};
///
/// let table = Bytes::new(Format::ELF32_BIG, LinkAddr(0x1000), &[0, 0, 0, 1, 0, 0, 0, 2]);
/// assert_eq!(table.word(LinkAddr(0x1004)), Some(2));
/// assert_eq!(table.word(LinkAddr(0x1006)), None); // It ends there.
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bytes<'a> {
    pub(super) format: Format,
    base: LinkAddr,
    pub(super) bytes: &'a [u8],
}

impl<'a> Bytes<'a> {
    /// `bytes` at link address `base`.
    #[must_use]
    pub const fn new(format: Format, base: LinkAddr, bytes: &'a [u8]) -> Self {
        Self {
            format,
            base,
            bytes,
        }
    }
}

impl Memory for Bytes<'_> {
    #[inline]
    fn format(&self) -> Format {
        self.format
    }

    #[inline]
    fn word(&self, address: LinkAddr) -> Option<Word> {
        let offset = usize::try_from(address.0.wrapping_sub(self.base.0)).ok()?;
        first_word(self.format, self.bytes.get(offset..)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_in_the_format_of_the_memory() {
        let bytes = [1, 2, 3, 4, 5, 6, 7, 8];
        let word = |format| Bytes::new(format, LinkAddr(0x10), &bytes).word(LinkAddr(0x10));
        assert_eq!(word(Format::ELF32_LITTLE), Some(0x0403_0201));
        assert_eq!(word(Format::ELF32_BIG), Some(0x0102_0304));
        assert_eq!(word(Format::ELF64_LITTLE), Some(0x0807_0605_0403_0201));
        assert_eq!(word(Format::ELF64_BIG), Some(0x0102_0304_0506_0708));
    }

    #[test]
    fn a_field_is_counted_in_words() {
        let bytes = [0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4];
        let base = LinkAddr(0x10);
        let memory = Bytes::new(Format::ELF32_BIG, base, &bytes);
        assert_eq!(memory.field::<3>(base), Some(4));
        let memory = Bytes::new(Format::ELF64_BIG, base, &bytes);
        assert_eq!(memory.field::<1>(base), Some(0x3_0000_0004));
        assert_eq!(memory.field::<2>(base), None);
    }

    #[test]
    fn what_lies_before_a_stretch_or_reaches_past_it_is_not_there() {
        let memory = Bytes::new(Format::ELF64_LITTLE, LinkAddr(0x10), &[0; 12]);
        for (address, there) in [
            (0xf, false),
            (0x10, true),
            (0x14, true),
            (0x15, false),
            (0, false),
        ] {
            assert_eq!(
                memory.word(LinkAddr(address)).is_some(),
                there,
                "{address:#x}"
            );
        }
    }
}
