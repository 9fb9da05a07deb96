// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Static thread-local storage: where the block lies from the thread pointer.
//!
//! Ulrich Drepper, "ELF Handling For Thread-Local Storage",
//! <https://www.akkadia.org/drepper/tls.pdf>, sections 3 and 4.

use crate::elf::class::Word;

/// The two layouts of static TLS. Each machine's is in its row of [`machine`](crate::elf::machine).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Variant {
    /// The block lies above the thread pointer.
    I {
        /// The bytes before it that belong to the ABI: 16 on AArch64, 8 on ARM, 0 on RISC-V.
        reserved: Word,
        /// How far the thread pointer is past the place from which `reserved` counts, in bytes: 0x7000 on
        /// PowerPC, else 0.
        bias: Word,
    },
    /// The block ends at the thread pointer: x86, s390x.
    II,
}

/// What to add to a symbol's offset in the TLS block to get its offset from the thread pointer, for
/// a block with the given `PT_TLS` header fields, in bytes. Modulo 2⁶⁴: negative for variant II.
///
/// The thread pointer, less its bias, is a multiple of `p_align`, a power of two or 0, and the block begins at an
/// address congruent to `p_vaddr` modulo `p_align`, as the linkers compute it (LLD, `ELF/InputSection.cpp`,
/// `getTlsTpOffset`).
///
/// ```
/// use piestart::elf::machine::{AARCH64, PPC64LE, RISCV64, X86_64};
/// use piestart::elf::tls::offset;
///
/// let from = |machine: &piestart::elf::machine::Machine| {
///     offset(machine.tls, 0x1000, 0x20, 8).cast_signed()
/// };
/// assert_eq!(from(&X86_64), -0x20);
/// assert_eq!(from(&AARCH64), 16);
/// assert_eq!(from(&RISCV64), 0);
/// assert_eq!(from(&PPC64LE), -0x7000);
/// ```
#[inline(always)]
#[must_use]
pub const fn offset(variant: Variant, p_vaddr: Word, p_memsz: Word, p_align: Word) -> Word {
    let mask = if p_align == 0 {
        0
    } else {
        p_align.wrapping_sub(1)
    };
    match variant {
        Variant::I { reserved, bias } => reserved
            .wrapping_add(p_vaddr.wrapping_sub(reserved) & mask)
            .wrapping_sub(bias),
        Variant::II => {
            let gap = p_vaddr.wrapping_neg().wrapping_sub(p_memsz) & mask;
            p_memsz.wrapping_neg().wrapping_sub(gap)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elf::machine::{AARCH64, ARM, I386, LOONGARCH64, Machine, PPC64, RISCV64, S390X};

    const I: Variant = AARCH64.tls;

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
        assert_eq!(offset(I, 0x1000, 0x20, 8), 16);
        assert_eq!(offset(I, 0x1000, 0x20, 64), 64);
    }

    #[test]
    fn an_address_that_is_not_aligned_keeps_its_distance() {
        // 0x1008 modulo 64 is 8: the block begins 8 bytes after a multiple of 64.
        assert_eq!(
            offset(Variant::II, 0x1008, 0x10, 64),
            0u64.wrapping_sub(0x38)
        );
        assert_eq!(offset(I, 0x1008, 0x10, 64), 0x48);
    }

    #[test]
    fn an_alignment_of_zero_is_none() {
        assert_eq!(offset(Variant::II, 0, 8, 0), 0u64.wrapping_sub(8));
    }

    #[test]
    fn without_reserved_bytes_the_block_begins_at_the_thread_pointer() {
        for machine in [RISCV64, LOONGARCH64] {
            assert_eq!(offset(machine.tls, 0x1000, 0x20, 64), 0);
            assert_eq!(offset(machine.tls, 0x1008, 0x20, 64), 8);
        }
    }

    #[test]
    fn two_words_of_four_bytes_are_reserved_on_arm() {
        assert_eq!(offset(ARM.tls, 0x1000, 0x20, 4), 8);
        assert_eq!(offset(ARM.tls, 0x1000, 0x20, 32), 32);
        assert_eq!(offset(ARM.tls, 0x1010, 0x20, 32), 16);
    }

    #[test]
    fn powerpcs_thread_pointer_is_past_the_head_of_the_block() {
        assert_eq!(offset(PPC64.tls, 0x1_0000, 0x20, 16).cast_signed(), -0x7000);
        assert_eq!(
            offset(PPC64.tls, 0x1_0008, 0x20, 16).cast_signed(),
            8 - 0x7000
        );
    }

    #[test]
    fn the_other_machines_of_variant_ii_are_as_x86_64() {
        for machine in [S390X, I386] {
            assert_eq!(offset(machine.tls, 0x1000, 0x21, 16).cast_signed(), -0x30);
        }
    }

    #[test]
    fn the_block_is_aligned_as_its_address_is_on_every_machine() {
        for Machine { tls, name, .. } in Machine::ALL {
            for (vaddr, size, align) in [(0x1000, 0x20, 64), (0x1028, 1, 64), (0x2004, 0x100, 16)] {
                let bias = match tls {
                    Variant::I { bias, .. } => *bias,
                    Variant::II => 0,
                };
                let begin = offset(*tls, vaddr, size, align).wrapping_add(bias);
                assert_eq!(begin.wrapping_sub(vaddr) % align, 0, "{name}");
            }
        }
    }
}
