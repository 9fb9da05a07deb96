// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Static thread-local storage, the thread pointer, the stack guard.
//!
//! Ulrich Drepper, "ELF Handling For Thread-Local Storage",
//! <https://www.akkadia.org/drepper/tls.pdf>, sections 3 and 4.
//!
//! A program with `PT_TLS` gets a mapping of its own, so that no overflow of a stack or data buffer
//! runs into the guard. One without it needs, on x86_64, only the guard, and that lies in the RELRO
//! region: read-only and sealed before `main`.
//!
//! # Safety
//!
//! Writes memory that it has just mapped, and its own control block.

#![allow(unsafe_code)]
#![allow(
    clippy::extra_unused_type_parameters,
    reason = "a generic function becomes part of the crate that starts the program"
)]

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

#[cfg(feature = "tls")]
pub(crate) use setup::{of, set_up};

#[cfg(feature = "tls")]
mod setup {
    use core::cell::UnsafeCell;
    use core::ptr;

    use linux_raw_sys::auxvec::AT_RANDOM;
    use rustix::mm::{MapFlags, ProtFlags, mmap_anonymous};

    use super::{Variant, offset};
    use crate::arch;
    use crate::die::die;
    use crate::fault::Fault;
    use crate::handoff::HandOff;
    use crate::image;
    use crate::start::{Start, State};

    /// The thread control block of a program without TLS. In RELRO: written once, here.
    #[repr(C, align(64))]
    struct ControlBlock(UnsafeCell<[u64; 16]>);

    // SAFETY: written only by set_up(), before there is a second thread.
    unsafe impl Sync for ControlBlock {}

    #[unsafe(link_section = ".data.rel.ro.piestart.tcb")]
    static CONTROL_BLOCK: ControlBlock = ControlBlock(UnsafeCell::new([0; 16]));

    /// Sets up the TLS block, the thread pointer and the stack guard, as far as the program has use
    /// for them.
    pub(crate) fn set_up<H: HandOff>(start: &Start) {
        // A loader that relocated has, as a rule, set up TLS too, and made RELRO read-only.
        if start.state() == State::AlreadyRelocated && arch::thread_pointer() != 0 {
            return;
        }
        let guard_used = arch::address_of_weak!("__stack_chk_fail") != 0;
        let guard_variable = arch::address_of_weak!("__stack_chk_guard");
        let guard = if guard_used { guard::<H>(start) } else { 0 };
        if guard_used && guard_variable != 0 {
            // SAFETY: the symbol is a word, and RELRO is not yet read-only.
            unsafe { arch::store(guard_variable as *mut u64, guard) };
        }
        let tp = if start.tls_memsz != 0 {
            block::<H>(start)
        } else if guard_used && matches!(arch::TLS_VARIANT, Variant::II) {
            CONTROL_BLOCK.0.get() as u64
        } else {
            return;
        };
        if matches!(arch::TLS_VARIANT, Variant::II) {
            // SAFETY: the control block has room for both: self pointer at 0, guard at 0x28.
            unsafe {
                arch::store(tp as *mut u64, tp);
                arch::store((tp as *mut u64).wrapping_add(5), guard);
            }
        }
        // SAFETY: tp is a control block with the TLS block beside it, by the rules of the variant.
        unsafe { arch::set_thread_pointer(tp) };
    }

    /// The guard's value: random, from the kernel; its lowest byte 0, so that a string that overruns
    /// a buffer cannot bring the guard along.
    fn guard<H: HandOff>(start: &Start) -> u64 {
        let random = image::aux_value::<H>(start.auxv, AT_RANDOM);
        let word = if random == 0 {
            start.stack
        } else {
            // SAFETY: AT_RANDOM points at 16 bytes (kernel, create_elf_tables).
            unsafe { arch::load(random) }
        };
        word & !0xff
    }

    /// [`offset`] in the running program.
    #[inline(never)]
    #[unsafe(link_section = ".text.piestart")]
    pub(crate) fn of<H: HandOff>(start: &Start) -> u64 {
        offset(
            arch::TLS_VARIANT,
            start.tls_vaddr,
            start.tls_memsz,
            start.tls_align,
        )
    }

    /// Maps the TLS block, copies the template, and returns the thread pointer that goes with it.
    fn block<H: HandOff>(start: &Start) -> u64 {
        let align = start.tls_align.max(16);
        let shift = of::<H>(start);
        let size = start.tls_memsz + 2 * align + arch::TCB_SIZE as u64;
        // SAFETY: a new mapping disturbs nothing.
        let mapping = unsafe {
            mmap_anonymous(
                ptr::null_mut(),
                size as usize,
                ProtFlags::READ | ProtFlags::WRITE,
                MapFlags::PRIVATE,
            )
        };
        let Ok(mapping) = mapping else {
            die::<H>(start, Fault::TlsRefused, size, 0);
        };
        let low = mapping as u64;
        // The lowest multiple of the alignment that leaves room for what lies below it.
        let below = match arch::TLS_VARIANT {
            Variant::I => 0,
            Variant::II => shift.wrapping_neg(),
        };
        let tp = (low + below + align - 1) & !(align - 1);
        let (to, from) = (
            tp.wrapping_add(shift),
            start.tls_vaddr.wrapping_add(start.bias),
        );
        for index in 0..start.tls_filesz {
            // SAFETY: the template is p_filesz bytes in a segment, the block p_memsz in the mapping.
            unsafe { arch::store_byte(to + index, arch::load_byte(from + index)) };
        }
        tp
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
