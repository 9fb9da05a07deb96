// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What `huge.rs` is where the feature `large` is off: nothing is made ready, the page faults do it.

use crate::start::state::Start;

/// No part of any block, ever.
pub(crate) struct Block;

impl Block {
    /// The only one.
    #[inline(always)]
    pub(crate) const fn none() -> Self {
        Self
    }

    /// Leaves the words of a RELR group to be relocated where they are.
    #[inline(always)]
    pub(crate) fn take(&mut self, _: &mut u64, _bits: u64, _size: u64, _bias: u64) -> bool {
        false
    }

    /// Nothing to close.
    #[inline(always)]
    pub(crate) fn close(&mut self) {}
}

/// Says that the whole table may be applied.
#[inline(always)]
pub(crate) fn prepare(_: &Start, _: u64, end: u64, _: Option<u64>, _: &mut Block) -> u64 {
    end
}
