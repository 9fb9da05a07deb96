// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the start code needs of a machine: the contract that each architecture's file keeps.
//!
//! Memory that relocation changes is outside what the compiler may reason about, so it is reached by
//! assembly, on addresses. Everything obeys the rules at the head of `start/relocate.rs`, so it is
//! `#[inline(always)]` where that code calls it.
//!
//! `<arch>.rs` gives:
//!
//! | item | what |
//! |---|---|
//! | `MACHINE` | the row of `elf/machine.rs` |
//! | `TCB_SIZE` | bytes from the thread pointer upwards that the ABI names |
//! | `load(address: Word) -> Word` | the word at `address`, which need not be aligned where the machine allows that |
//! | `load_byte(address: Word) -> u8` | the byte at `address` |
//! | `store(address: *mut Word, value: Word)` | writes the word at `address` |
//! | `store_byte(address: Word, value: u8)` | writes the byte at `address` |
//! | `syscall6(number: u32, arguments: [Word; 6]) -> SignedWord` | a system call; a negative result is `-errno` |
//! | `address_of!("symbol") -> Word` | its address, PC-relative: no relocation, no GOT |
//! | `address_of_weak!("symbol") -> Word` | its address from its GOT slot, 0 if nothing defines it; only after relocation |
//! | `thread_pointer() -> Word` | the thread pointer if somebody has set it, else 0 |
//! | `own_thread_pointer() -> Word` | the thread pointer as compiled code reads it, once the start code has set it |
//! | `set_thread_pointer(tp: Word) -> SignedWord` | makes `tp` the thread pointer; 0 or `-errno` |
//! | `not_a_jump()` | stands after a call by address where a jump, which the compiler may make of a function's last call, does not reach a landing pad |
//! | `resolve_ifunc(resolver: Word, auxv: Word) -> Word` | calls an IFUNC resolver with what the psABI says it gets |
//! | `page_size(stack: Word) -> Word` | the page size in bytes, without the checks of the walker: for converted files |
//! | `MPROTECT_KEEPS_CODE` | whether mprotect(2) back and forth leaves executable pages as the kernel had mapped them |
//! | `start_again(stack: Word, moved: Word, to: Word) -> !` | calls `__piestart_moved`, at `to` in the new copy of an image that has moved by `moved` bytes |
//!
//! `memory!` and `thread_register!`, below, and `alike.rs` have what is the same on several.
//! `loops.rs` makes all else of these; an architecture may have it in assembly too, in `<arch>_fast.rs`.
//!
//! Without the `start` feature nothing of an architecture is needed but one store, and `portable.rs`
//! has it for every host, for Miri and for the fuzzers.
//!
//! # Safety
//!
//! The callers of an `unsafe` item owe that
//!
//! - the eight bytes, or the one, that `load` and `load_byte` read are readable, and those that `store` and
//!   `store_byte` write are writable and the caller's to change;
//! - `syscall6` keeps the rules of the system call;
//! - `set_thread_pointer` gets a place around which the TLS block lies as the linker laid it out, and which holds
//!   its own address where the ABI wants that;
//! - `resolve_ifunc` gets a resolver of this image, which is relocated but for other IFUNCs, and the address of the
//!   kernel's auxiliary vector;
//! - `page_size` and `start_again` get the initial stack pointer, and with the latter the copy is whole and
//!   nothing below that pointer is needed any more.

#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "which items are used depends on the features and on the kind of object"
)]

/// `load`, `load_byte`, `store` and `store_byte`, of the instruction for each, whose operands are `{value}` and
/// `{address}`. `$register` is the class of registers that may hold an address, `$byte` of those that a byte is stored
/// from, as a `$number`.
#[cfg(feature = "start")]
macro_rules! memory {
    (address in $register:ident, byte in $byte:ident as $number:ty, $load:literal, $load_byte:literal, $store:literal, $store_byte:literal) => {
        #[inline(always)]
        pub(crate) unsafe fn load(address: crate::elf::class::Word) -> crate::elf::class::Word {
            let value;
            // SAFETY: the caller says the bytes are readable; nothing is written.
            unsafe {
                core::arch::asm!($load, address = in($register) address, value = lateout(reg) value,
                    options(nostack, preserves_flags, readonly));
            }
            value
        }

        #[inline(always)]
        pub(crate) unsafe fn load_byte(address: crate::elf::class::Word) -> u8 {
            let value: crate::elf::class::Word;
            // SAFETY: the caller says the byte is readable; nothing is written.
            unsafe {
                core::arch::asm!($load_byte, address = in($register) address, value = lateout(reg) value,
                    options(nostack, preserves_flags, readonly));
            }
            value as u8
        }

        #[inline(always)]
        pub(crate) unsafe fn store(address: *mut crate::elf::class::Word, value: crate::elf::class::Word) {
            // SAFETY: the caller says the word is writable and its own.
            unsafe {
                core::arch::asm!($store, address = in($register) address, value = in(reg) value,
                    options(nostack, preserves_flags));
            }
        }

        #[inline(always)]
        pub(crate) unsafe fn store_byte(address: crate::elf::class::Word, value: u8) {
            // SAFETY: the caller says the byte is writable and its own.
            unsafe {
                core::arch::asm!($store_byte, address = in($register) address, value = in($byte) value as $number,
                    options(nostack, preserves_flags));
            }
        }
    };
}
#[cfg(feature = "start")]
use memory;

/// `thread_pointer`, `own_thread_pointer` and `set_thread_pointer` where the thread pointer is a register that programs
/// read and write, by the instruction for each.
#[cfg(feature = "start")]
macro_rules! thread_register {
    ($read:literal, $write:literal) => {
        pub(crate) fn thread_pointer() -> crate::elf::class::Word {
            let tp;
            // SAFETY: reads a register that the compiler leaves alone.
            unsafe { core::arch::asm!($read, out(reg) tp, options(nomem, nostack, preserves_flags)) };
            tp
        }

        pub(crate) use thread_pointer as own_thread_pointer;

        pub(crate) unsafe fn set_thread_pointer(
            tp: crate::elf::class::Word,
        ) -> crate::elf::class::SignedWord {
            // SAFETY: the caller vouches for tp; the register is the program's own.
            unsafe { core::arch::asm!($write, in(reg) tp, options(nomem, nostack, preserves_flags)) };
            0
        }
    };
}
#[cfg(feature = "start")]
use thread_register;

#[cfg(all(feature = "start", target_os = "linux", target_arch = "x86_64"))]
#[path = "x86_64_fast.rs"]
mod fast;
#[cfg(all(feature = "start", target_os = "linux", target_arch = "x86_64"))]
#[path = "x86_64.rs"]
mod imp;

#[cfg(all(feature = "start", target_os = "linux", target_arch = "aarch64"))]
#[path = "aarch64_fast.rs"]
mod fast;
#[cfg(all(feature = "start", target_os = "linux", target_arch = "aarch64"))]
#[path = "aarch64.rs"]
mod imp;

#[cfg(all(feature = "start", target_os = "linux", target_arch = "riscv64"))]
#[path = "riscv64.rs"]
mod imp;
#[cfg(all(feature = "start", target_os = "linux", target_arch = "loongarch64"))]
#[path = "loongarch64.rs"]
mod imp;

#[cfg(all(feature = "start", target_os = "linux", target_arch = "x86"))]
#[path = "i686.rs"]
mod imp;

#[cfg(all(feature = "start", target_os = "linux", target_arch = "arm"))]
#[path = "arm.rs"]
mod imp;
#[cfg(all(feature = "start", target_os = "linux", target_arch = "arm"))]
#[path = "arm_library.rs"]
mod library;
// Architectures without assembly for the loops.
#[cfg(all(
    feature = "start",
    target_os = "linux",
    any(
        target_arch = "riscv64",
        target_arch = "loongarch64",
        target_arch = "x86",
        target_arch = "arm"
    )
))]
use loops as fast;

#[cfg(all(feature = "start", target_os = "linux", target_arch = "powerpc64"))]
#[path = "ppc64le.rs"]
mod imp;
#[cfg(all(feature = "start", target_os = "linux", target_arch = "powerpc64"))]
use loops as fast;

#[cfg(all(feature = "start", target_os = "linux", target_arch = "s390x"))]
#[path = "s390x.rs"]
mod imp;
#[cfg(all(feature = "start", target_os = "linux", target_arch = "s390x"))]
use loops as fast;

#[cfg(feature = "start")]
mod alike;
#[cfg(feature = "start")]
mod loops;

#[cfg(all(
    feature = "start",
    any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        target_arch = "riscv64"
    )
))]
#[path = "../pages.rs"]
pub(crate) mod pages;
// For others rustix takes a C library, or calls what it finds in the vDSO (32-bit x86).
#[cfg(all(
    feature = "start",
    not(any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        target_arch = "riscv64"
    ))
))]
#[path = "../own_pages.rs"]
pub(crate) mod pages;

#[cfg(not(feature = "start"))]
#[path = "portable.rs"]
mod imp;

#[cfg(all(
    feature = "start",
    not(all(
        target_os = "linux",
        any(
            target_arch = "x86_64",
            target_arch = "aarch64",
            target_arch = "riscv64",
            target_arch = "loongarch64",
            all(
                target_arch = "powerpc64",
                // Big-endian only for converted files: those of ELFv2, which have no descriptors.
                any(
                    target_endian = "little",
                    all(target_abi = "elfv2", piestart_object = "blob")
                )
            ),
            target_arch = "x86",
            target_arch = "arm",
            target_arch = "s390x"
        )
    ))
))]
compile_error!(
    "piestart has no start code for this target yet; it has it for x86_64, aarch64, riscv64, loongarch64, ppc64le, i686, arm and s390x Linux. \
     With default-features = false the crate is its decoders only, and builds everywhere"
);

#[cfg(all(feature = "start", not(target_arch = "arm")))]
pub(crate) use core::hint::spin_loop;
#[cfg(feature = "start")]
pub(crate) use fast::*;
/// Its instruction is one of ARMv6.
#[cfg(all(feature = "start", target_arch = "arm"))]
#[inline(always)]
pub(crate) fn spin_loop() {}
pub(crate) use imp::*;
// mmap(2), or mmap2(2), whose offset is in pages: ours is 0.
#[cfg(all(feature = "start", not(any(target_arch = "arm", target_arch = "x86"))))]
pub(crate) use linux_raw_sys::general::__NR_mmap;
#[cfg(all(feature = "start", any(target_arch = "arm", target_arch = "x86")))]
pub(crate) use linux_raw_sys::general::__NR_mmap2 as __NR_mmap;
#[cfg(feature = "start")]
pub(crate) use loops::{failed, outcome};
