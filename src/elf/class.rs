// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The class and the byte order of an image: how large its words are, and how they are stored.
//!
//! gABI, chapter 2, "ELF header" (`e_ident`), <https://gabi.xinuos.com/elf/02-eheader.html>; the sizes of the
//! structures are those of `Elf32_*` and `Elf64_*` in elf(5).
//!
//! The start code reads the image that it is part of, whose format is [`Format::NATIVE`]: a constant, so that of
//! each decoder only the branch of that format is left. A tool takes the format from the file.

/// An address, a size or another word of an image: as many bits as the largest image needs that is read here. That is
/// 64, whose upper half is zero for an image of 32 bits; in the start code of a 32-bit machine, which reads no image but
/// its own, 32.
#[cfg(not(all(feature = "start", target_pointer_width = "32")))]
pub type Word = u64;
/// An address, a size or another word of an image, which is that of the start code: of 32 bits on this machine.
#[cfg(all(feature = "start", target_pointer_width = "32"))]
pub type Word = u32;

/// A [`Word`] with a sign: the result of a system call.
#[cfg(all(feature = "start", not(target_pointer_width = "32")))]
pub(crate) type SignedWord = i64;
/// A [`Word`] with a sign: the result of a system call.
#[cfg(all(feature = "start", target_pointer_width = "32"))]
pub(crate) type SignedWord = i32;

/// The bytes of a word of this machine's images.
#[cfg(feature = "start")]
pub(crate) const WORD: Word = Class::NATIVE.word();

/// `e_ident[EI_CLASS]`: the size of a word, which is that of an address.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[repr(u8)]
pub enum Class {
    /// `ELFCLASS32`: words of 4 bytes.
    Elf32 = 1,
    /// `ELFCLASS64`: words of 8 bytes.
    Elf64 = 2,
}

impl Class {
    /// That of the machine for which this crate is compiled.
    pub const NATIVE: Self = if size_of::<usize>() == 4 {
        Self::Elf32
    } else {
        Self::Elf64
    };

    #[inline(always)]
    const fn either(self, elf32: Word, elf64: Word) -> Word {
        match self {
            Self::Elf32 => elf32,
            Self::Elf64 => elf64,
        }
    }

    /// Size of a word, in bytes. It is also that of an `Elf*_Relr`.
    #[inline(always)]
    #[must_use]
    pub const fn word(self) -> Word {
        self.either(4, 8)
    }

    /// The largest value of a word.
    #[inline(always)]
    #[must_use]
    pub const fn max(self) -> Word {
        self.either(u32::MAX as Word, Word::MAX)
    }

    /// Size of an `Elf*_Ehdr`, in bytes.
    #[inline(always)]
    #[must_use]
    pub const fn ehdr_size(self) -> Word {
        self.either(52, 64)
    }

    /// Size of an `Elf*_Phdr`, in bytes: the only `e_phentsize` there is.
    #[inline(always)]
    #[must_use]
    pub const fn phdr_size(self) -> Word {
        self.either(32, 56)
    }

    /// Size of an `Elf*_Dyn`, in bytes.
    #[inline(always)]
    #[must_use]
    pub const fn dyn_size(self) -> Word {
        self.either(8, 16)
    }

    /// Size of an `Elf*_Rel`, in bytes: the only `DT_RELENT` there is.
    #[inline(always)]
    #[must_use]
    pub const fn rel_size(self) -> Word {
        self.either(8, 16)
    }

    /// Size of an `Elf*_Rela`, in bytes: the only `DT_RELAENT` there is.
    #[inline(always)]
    #[must_use]
    pub const fn rela_size(self) -> Word {
        self.either(12, 24)
    }

    /// Size of an `Elf*_Sym`, in bytes: the only `DT_SYMENT` there is.
    #[inline(always)]
    #[must_use]
    pub const fn sym_size(self) -> Word {
        self.either(16, 24)
    }

    /// How many words one bitmap of a `DT_RELR` table covers: one for each bit but the lowest.
    #[inline(always)]
    #[must_use]
    pub const fn bitmap_words(self) -> Word {
        self.either(31, 63)
    }
}

/// `e_ident[EI_DATA]`: which byte of a number comes first.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[repr(u8)]
pub enum ByteOrder {
    /// `ELFDATA2LSB`: the least significant one.
    Little = 1,
    /// `ELFDATA2MSB`: the most significant one.
    Big = 2,
}

impl ByteOrder {
    /// That of the machine for which this crate is compiled.
    pub const NATIVE: Self = if cfg!(target_endian = "big") {
        Self::Big
    } else {
        Self::Little
    };
}

/// How an image stores its structures.
///
/// ```
/// use piestart::elf::class::{ByteOrder, Class, Format};
///
/// let ident = [0x7f, b'E', b'L', b'F', 2, 2, 1, 0];
/// let format = Format::of(&ident).expect("ELF of a known class and byte order");
/// assert_eq!((format.class, format.order), (Class::Elf64, ByteOrder::Big));
/// assert_eq!(format.class.rela_size(), 24);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Format {
    /// The size of its words.
    pub class: Class,
    /// The order of their bytes.
    pub order: ByteOrder,
}

impl Format {
    /// That of the machine for which this crate is compiled.
    pub const NATIVE: Self = Self {
        class: Class::NATIVE,
        order: ByteOrder::NATIVE,
    };

    /// 32-bit, little-endian.
    pub const ELF32_LITTLE: Self = Self {
        class: Class::Elf32,
        order: ByteOrder::Little,
    };
    /// 32-bit, big-endian.
    pub const ELF32_BIG: Self = Self {
        class: Class::Elf32,
        order: ByteOrder::Big,
    };
    /// 64-bit, little-endian.
    pub const ELF64_LITTLE: Self = Self {
        class: Class::Elf64,
        order: ByteOrder::Little,
    };
    /// 64-bit, big-endian.
    pub const ELF64_BIG: Self = Self {
        class: Class::Elf64,
        order: ByteOrder::Big,
    };

    /// What the first bytes of a file, `e_ident`, say; `None` when it is not ELF, or of another class or byte
    /// order.
    #[must_use]
    pub fn of(ident: &[u8]) -> Option<Self> {
        let [0x7f, b'E', b'L', b'F', class, data, ..] = *ident else {
            return None;
        };
        let class = match class {
            1 => Class::Elf32,
            2 => Class::Elf64,
            _ => return None,
        };
        let order = match data {
            1 => ByteOrder::Little,
            2 => ByteOrder::Big,
            _ => return None,
        };
        Some(Self { class, order })
    }

    /// The two 32-bit numbers that are stored one after the other in a 64-bit `word`, the first one first.
    #[inline(always)]
    #[must_use]
    pub const fn halves(self, word: Word) -> (u32, u32) {
        let (low, high) = (word as u32, (word as u64 >> 32) as u32);
        match self.order {
            ByteOrder::Little => (low, high),
            ByteOrder::Big => (high, low),
        }
    }

    /// The first of the four 16-bit numbers that are stored one after the other in a 64-bit `word`.
    #[inline(always)]
    #[must_use]
    pub const fn first_quarter(self, word: Word) -> u16 {
        self.quarters(self.halves(word).0).0
    }

    /// The two 16-bit numbers that are stored one after the other in `half`, the first one first.
    #[inline(always)]
    #[must_use]
    pub const fn quarters(self, half: u32) -> (u16, u16) {
        let (low, high) = (half as u16, (half >> 16) as u16);
        match self.order {
            ByteOrder::Little => (low, high),
            ByteOrder::Big => (high, low),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_native_format_is_that_of_this_machine() {
        assert_eq!(Class::NATIVE.word(), size_of::<usize>() as u64);
        assert_eq!(Class::NATIVE.max(), usize::MAX as u64);
        let one = u16::from_ne_bytes([1, 0]);
        assert_eq!(one == 1, Format::NATIVE.order == ByteOrder::Little);
    }

    #[test]
    fn only_elf_of_a_known_class_and_order_has_a_format() {
        assert_eq!(Format::of(b"\x7fELF\x01\x02\x01"), Some(Format::ELF32_BIG));
        for bad in [
            &b""[..],
            b"\x7fELF",
            b"\x7fELF\x02",
            b"\x7fELF\x03\x01",
            b"\x7fELF\x02\x00",
            b"\x7fELG\x02\x01",
        ] {
            assert_eq!(Format::of(bad), None, "{bad:x?}");
        }
    }

    #[test]
    fn numbers_that_share_a_word_come_in_the_order_of_the_file() {
        let bytes = [1, 0, 0, 0, 2, 0, 0, 0];
        let little = Format::ELF64_LITTLE.halves(u64::from_le_bytes(bytes));
        assert_eq!(little, (1, 2));
        let bytes = [0, 0, 0, 1, 0, 0, 0, 2];
        let big = Format::ELF64_BIG.halves(u64::from_be_bytes(bytes));
        assert_eq!(big, (1, 2));
        assert_eq!(Format::ELF32_LITTLE.quarters(0x0002_0001), (1, 2));
        assert_eq!(Format::ELF32_BIG.quarters(0x0001_0002), (1, 2));
    }
}
