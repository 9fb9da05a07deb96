// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The kinds of address that get mixed up, and the memory that the decoders read.

/// An address as the linker assigned it: `p_vaddr`, `r_offset`, `d_ptr`, `st_value`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[repr(transparent)]
pub struct LinkAddr(pub u64);

/// An address in the running process.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[repr(transparent)]
pub struct RunAddr(pub u64);

/// Run-time address less link address: the load bias. 0 for an executable that is no PIE.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[repr(transparent)]
pub struct Bias(pub u64);

impl Bias {
    /// Where `address` is in the running process.
    #[inline(always)]
    #[must_use]
    pub const fn run(self, address: LinkAddr) -> RunAddr {
        RunAddr(address.0.wrapping_add(self.0))
    }

    /// Where the linker put what is now at `address`.
    #[inline(always)]
    #[must_use]
    pub const fn link(self, address: RunAddr) -> LinkAddr {
        LinkAddr(address.0.wrapping_sub(self.0))
    }
}

/// The memory of an image, by link address: raw memory in the start code, the file's bytes in a
/// tool, a slice in a test.
pub trait Memory {
    /// The 64-bit word at `address`, or `None` where the image has none.
    fn word(&self, address: LinkAddr) -> Option<u64>;

    /// The 64-bit word `OFFSET` bytes behind `base`: a field of a structure there.
    #[inline(always)]
    fn field<const OFFSET: u64>(&self, base: LinkAddr) -> Option<u64> {
        self.word(LinkAddr(base.0.wrapping_add(OFFSET)))
    }
}
