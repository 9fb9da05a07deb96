// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Static thread-local storage: where the block lies from the thread pointer.
//!
//! Ulrich Drepper, "ELF Handling For Thread-Local Storage",
//! <https://www.akkadia.org/drepper/tls.pdf>, sections 3 and 4.

/// The two layouts of static TLS.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Variant {
    /// The block follows two words at the thread pointer (AArch64).
    I,
    /// The block ends at the thread pointer (x86_64).
    II,
}

/// What to add to a symbol's offset in the TLS block to get its offset from the thread pointer, for
/// a block with the given `PT_TLS` header fields. Modulo 2⁶⁴: negative for variant II.
///
/// The thread pointer is a multiple of `p_align`, and the block begins at an address congruent to
/// `p_vaddr` modulo `p_align`, as the linkers compute it.
#[inline(always)]
#[must_use]
pub const fn offset(variant: Variant, p_vaddr: u64, p_memsz: u64, p_align: u64) -> u64 {
    let mask = if p_align == 0 {
        0
    } else {
        p_align.wrapping_sub(1)
    };
    match variant {
        Variant::I => 16u64.wrapping_add(p_vaddr.wrapping_sub(16) & mask),
        Variant::II => {
            let gap = 0u64.wrapping_sub(p_vaddr).wrapping_sub(p_memsz) & mask;
            0u64.wrapping_sub(p_memsz).wrapping_sub(gap)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variant_ii_block_ends_at_the_thread_pointer() {
        assert_eq!(
            offset(Variant::II, 0x1000, 0x20, 8),
            0u64.wrapping_sub(0x20)
        );
        assert_eq!(
            offset(Variant::II, 0x1000, 0x21, 16),
            0u64.wrapping_sub(0x30)
        );
    }

    #[test]
    fn variant_i_block_follows_two_words() {
        assert_eq!(offset(Variant::I, 0x1000, 0x20, 8), 16);
        assert_eq!(offset(Variant::I, 0x1000, 0x20, 64), 64);
    }

    #[test]
    fn an_address_that_is_not_aligned_keeps_its_distance() {
        // 0x1008 modulo 64 is 8: the block begins 8 bytes behind a multiple of 64.
        assert_eq!(
            offset(Variant::II, 0x1008, 0x10, 64),
            0u64.wrapping_sub(0x38)
        );
        assert_eq!(offset(Variant::I, 0x1008, 0x10, 64), 0x48);
    }

    #[test]
    fn an_alignment_of_zero_is_none() {
        assert_eq!(offset(Variant::II, 0, 8, 0), 0u64.wrapping_sub(8));
    }
}
