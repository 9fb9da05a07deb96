// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Program headers, read as words.
//!
//! gABI, chapter 7, "Program header", <https://gabi.xinuos.com/elf/07-pheader.html>.

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

/// Size of an `Elf64_Phdr`, in bytes: the only `e_phentsize` there is.
pub const PHDR_SIZE: u64 = 56;

/// One program header, as far as starting a program needs it. Link addresses; sizes in bytes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Segment {
    /// `PT_*`.
    pub p_type: u32,
    /// `PF_*`.
    pub p_flags: u32,
    /// Where the linker put it.
    pub p_vaddr: u64,
    /// Its size in memory.
    pub p_memsz: u64,
}

impl Segment {
    /// Whether this is a `PT_LOAD` that the program may write.
    #[inline(always)]
    #[must_use]
    pub const fn is_writable_load(&self) -> bool {
        self.p_type == PT_LOAD && self.p_flags & PF_W != 0 && self.p_memsz != 0
    }

    /// The address behind its last byte.
    #[inline(always)]
    #[must_use]
    pub const fn end(&self) -> u64 {
        self.p_vaddr.wrapping_add(self.p_memsz)
    }
}
