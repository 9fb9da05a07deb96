// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The kinds of address that get mixed up.
//!
//! A tool has 64 bits for every class: what is computed of 32-bit addresses is right modulo 2⁶⁴ too.

use crate::elf::class::Word;

/// An address as the linker assigned it: `p_vaddr`, `r_offset`, `d_ptr`, `st_value`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[repr(transparent)]
pub struct LinkAddr(pub Word);

impl LinkAddr {
    /// The address `bytes` after this one.
    #[inline(always)]
    #[must_use]
    pub const fn plus(self, bytes: Word) -> Self {
        Self(self.0.wrapping_add(bytes))
    }
}

/// An address in the running process.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[repr(transparent)]
pub struct RunAddr(pub Word);

/// Run-time address less link address: the load bias. 0 for an executable that is not a PIE.
///
/// ```
/// use piestart::elf::addr::{Bias, LinkAddr, RunAddr};
///
/// let bias = Bias(0x7f00_0000_0000);
/// let place = bias.run(LinkAddr(0x3fe0));
/// assert_eq!(place, RunAddr(0x7f00_0000_3fe0));
/// assert_eq!(bias.link(place), LinkAddr(0x3fe0));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[repr(transparent)]
pub struct Bias(pub Word);

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
