// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Program headers.
//!
//! gABI, chapter 7, "Program header", <https://gabi.xinuos.com/elf/07-pheader.html>.

#![allow(
    clippy::question_mark,
    reason = "`?` calls a function that is not inlined at opt-level 0"
)]

use crate::elf::addr::LinkAddr;
use crate::elf::class::{Class, Word};
use crate::elf::memory::Memory;

/// `PT_LOAD`: a segment to map.
pub const PT_LOAD: u32 = 1;
/// `PT_DYNAMIC`: the dynamic table.
pub const PT_DYNAMIC: u32 = 2;
/// `PT_TLS`: the template of the thread-local storage.
pub const PT_TLS: u32 = 7;
/// `PT_GNU_RELRO`: what is read-only once relocated.
pub const PT_GNU_RELRO: u32 = 0x6474_e552;
/// `PF_X` in `p_flags`: executable.
pub const PF_X: u32 = 1;
/// `PF_W` in `p_flags`: writable.
pub const PF_W: u32 = 2;
/// `PF_R` in `p_flags`: readable.
pub const PF_R: u32 = 4;

/// Size of a program header of this machine, in bytes: the only `e_phentsize` there is.
pub const PHDR_SIZE: Word = Class::NATIVE.phdr_size();

/// One program header, as far as starting a program needs it. Link addresses; sizes in bytes.
///
/// ```
/// use piestart::elf::addr::LinkAddr;
/// use piestart::elf::class::Format;
/// use piestart::elf::memory::Bytes;
/// use piestart::elf::segment::{PF_R, PT_LOAD, Segment};
///
/// // p_type, p_offset, p_vaddr, p_paddr, p_filesz, p_memsz, p_flags, p_align.
/// let words = [1u32, 0x1000, 0x3000, 0x3000, 0x80, 0x100, 4, 0x1000];
/// let table = words.map(u32::to_be_bytes).concat();
/// let memory = Bytes::new(Format::ELF32_BIG, LinkAddr(52), &table);
/// let segment = Segment::read(&memory, LinkAddr(52)).expect("a whole entry");
/// assert_eq!((segment.p_type, segment.p_flags), (PT_LOAD, PF_R));
/// assert_eq!((segment.p_vaddr, segment.end()), (0x3000, 0x3100));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Segment {
    /// `PT_*`.
    pub p_type: u32,
    /// `PF_*`.
    pub p_flags: u32,
    /// Where the linker put it.
    pub p_vaddr: Word,
    /// Its size in memory.
    pub p_memsz: Word,
}

impl Segment {
    /// `PT_NULL`: an entry that says nothing.
    pub const NULL: Self = Self {
        p_type: 0,
        p_flags: 0,
        p_vaddr: 0,
        p_memsz: 0,
    };

    /// The program header at `at`; `None` where `memory` ends.
    #[inline(always)]
    pub fn read(memory: &impl Memory, at: LinkAddr) -> Option<Self> {
        let format = memory.format();
        let Some(head) = memory.field::<0>(at) else {
            return None;
        };
        let Some(p_vaddr) = memory.field::<2>(at) else {
            return None;
        };
        let Some(p_memsz) = memory.field::<5>(at) else {
            return None;
        };
        let (p_type, p_flags);
        match format.class {
            Class::Elf32 => {
                let Some(flags) = memory.field::<6>(at) else {
                    return None;
                };
                (p_type, p_flags) = (head as u32, flags as u32);
            }
            Class::Elf64 => (p_type, p_flags) = format.halves(head),
        }
        Some(Self {
            p_type,
            p_flags,
            p_vaddr,
            p_memsz,
        })
    }

    /// `p_offset` of the program header at `at`: where in the file its bytes begin.
    #[inline(always)]
    pub fn p_offset(memory: &impl Memory, at: LinkAddr) -> Option<Word> {
        memory.field::<1>(at)
    }

    /// `p_filesz` of the program header at `at`: its size in the file, in bytes.
    #[inline(always)]
    pub fn p_filesz(memory: &impl Memory, at: LinkAddr) -> Option<Word> {
        memory.field::<4>(at)
    }

    /// `p_align` of the program header at `at`: a power of two in bytes, or 0.
    #[inline(always)]
    pub fn p_align(memory: &impl Memory, at: LinkAddr) -> Option<Word> {
        match memory.format().class {
            Class::Elf32 => memory.field::<7>(at),
            Class::Elf64 => memory.field::<6>(at),
        }
    }

    /// Whether this is a `PT_LOAD` that the program may write.
    #[inline(always)]
    #[must_use]
    pub const fn is_writable_load(&self) -> bool {
        self.p_type == PT_LOAD && self.p_flags & PF_W != 0 && self.p_memsz != 0
    }

    /// One past the address of its last byte.
    #[inline(always)]
    #[must_use]
    pub const fn end(&self) -> Word {
        self.p_vaddr.wrapping_add(self.p_memsz)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(p_type: u32, p_flags: u32, p_memsz: u64) -> Segment {
        Segment {
            p_type,
            p_flags,
            p_vaddr: 0x1000,
            p_memsz,
        }
    }

    #[test]
    fn only_a_load_segment_with_bytes_and_the_flag_is_writable() {
        assert!(segment(PT_LOAD, PF_R | PF_W, 1).is_writable_load());
        assert!(!segment(PT_LOAD, PF_R | PF_X, 1).is_writable_load());
        assert!(!segment(PT_LOAD, PF_R | PF_W, 0).is_writable_load());
        assert!(!segment(PT_DYNAMIC, PF_R | PF_W, 1).is_writable_load());
    }

    #[test]
    fn an_end_past_the_address_space_wraps_and_does_not_panic() {
        assert_eq!(segment(PT_LOAD, PF_W, u64::MAX).end(), 0xfff);
    }
}
