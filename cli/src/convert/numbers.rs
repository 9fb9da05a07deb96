// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Numbers of a file of any class and byte order: the one place where convert reads and writes them.

use object::Endianness;
use object::endian::{U32, U64};
use object::pod::{bytes_of, from_bytes};
use piestart::elf::class::{ByteOrder, Class, Format};

/// Reads and writes numbers in a [`Format`]. Where the bytes end too early, a read gives 0 and a write does
/// nothing: callers have checked that they do not.
pub trait Numbers: Copy {
    /// The byte order as `object` names it.
    fn endian(self) -> Endianness;
    /// The word (4 or 8 bytes) at `at`.
    fn word(self, bytes: &[u8], at: u64) -> u64;
    /// The 32-bit number at `at`.
    fn int(self, bytes: &[u8], at: u64) -> u32;
    /// Writes the word at `at`.
    fn set_word(self, bytes: &mut [u8], at: u64, value: u64);
    /// `values` as words, one after the other.
    fn words(self, values: &[u64]) -> Vec<u8>;
}

fn tail(bytes: &[u8], at: u64) -> &[u8] {
    usize::try_from(at)
        .ok()
        .and_then(|at| bytes.get(at..))
        .unwrap_or(&[])
}

impl Numbers for Format {
    fn endian(self) -> Endianness {
        match self.order {
            ByteOrder::Little => Endianness::Little,
            ByteOrder::Big => Endianness::Big,
        }
    }

    fn word(self, bytes: &[u8], at: u64) -> u64 {
        let e = self.endian();
        let bytes = tail(bytes, at);
        match self.class {
            Class::Elf32 => from_bytes::<U32<_>>(bytes).map_or(0, |(w, _)| w.get(e).into()),
            Class::Elf64 => from_bytes::<U64<_>>(bytes).map_or(0, |(w, _)| w.get(e)),
        }
    }

    fn int(self, bytes: &[u8], at: u64) -> u32 {
        from_bytes::<U32<_>>(tail(bytes, at)).map_or(0, |(w, _)| w.get(self.endian()))
    }

    fn set_word(self, bytes: &mut [u8], at: u64, value: u64) {
        let word = self.words(&[value]);
        let place = usize::try_from(at).ok().and_then(|at| bytes.get_mut(at..));
        if let Some(place) = place.and_then(|b| b.get_mut(..word.len())) {
            place.copy_from_slice(&word);
        }
    }

    fn words(self, values: &[u64]) -> Vec<u8> {
        let e = self.endian();
        let mut bytes = Vec::with_capacity(values.len() * 8);
        for &value in values {
            match self.class {
                Class::Elf32 => bytes.extend_from_slice(bytes_of(&U32::new(e, value as u32))),
                Class::Elf64 => bytes.extend_from_slice(bytes_of(&U64::new(e, value))),
            }
        }
        bytes
    }
}
