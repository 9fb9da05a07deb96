// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! 32-bit ARM: what compilers call besides, in `libpiestart.a`.
//!
//! "Run-time ABI for the Arm Architecture" (sections 4.3 and 5.3), "C++ ABI for the Arm Architecture" (3.2),
//! <https://github.com/ARM-software/abi-aa>.
//!
//! The thread pointer and atomic operations are instructions from ARMv6K on. The kernel has functions for older
//! processors, at addresses that do not change (Documentation/arch/arm/kernel_user_helpers.rst). It may lack them where
//! every processor that it runs on has the instructions; so which of the two is asked of `AT_HWCAP`, once.
//!
//! # Safety
//!
//! The assembly keeps the registers that the ABI says. An atomic operation is on the word that holds the caller's byte.

#![allow(unsafe_code)]

/// Which instructions the processor has.
#[cfg(any(piestart_object = "auxv", piestart_object = "cxx"))]
mod processor {
    /// Before ARMv6K: the kernel's functions.
    pub(super) const OLD: u32 = 1;
    /// ARMv6K: the thread pointer in a register, exclusive loads and stores.
    pub(super) const V6K: u32 = 2;
    /// ARMv7 and later, where a barrier is an instruction.
    pub(super) const V7: u32 = 3;
}

/// Which one it is: asked once, and kept.
#[cfg(piestart_object = "auxv")]
mod known {
    use core::cell::UnsafeCell;
    use core::ffi::c_ulong;

    use linux_raw_sys::auxvec::{AT_HWCAP, AT_PLATFORM};

    use super::super::imp::{load, load_byte, store};
    use super::processor::{OLD, V6K, V7};

    #[repr(transparent)]
    pub(super) struct Known(UnsafeCell<u32>);

    // SAFETY: a word that is read and written by one instruction, and whoever writes it writes the same.
    unsafe impl Sync for Known {}

    /// One of those, 0 as long as nobody has asked.
    pub(super) static KNOWN: Known = Known(UnsafeCell::new(0));

    unsafe extern "C" {
        /// Of this object, or of a libc.
        safe fn getauxval(key: c_ulong) -> c_ulong;
    }

    /// Asks the auxiliary vector. A processor whose kernel names it `v6l` has no instruction for a barrier.
    extern "C" fn ask() -> u32 {
        const HWCAP_TLS: u32 = 1 << 15; // arch/arm/include/uapi/asm/hwcap.h; not on ARMv6 without K.
        let platform = getauxval(AT_PLATFORM.into());
        // SAFETY: the kernel's text, of two letters at least; a word of our own.
        unsafe {
            let known = if getauxval(AT_HWCAP.into()) & HWCAP_TLS == 0 {
                OLD
            } else if platform != 0 && load_byte(platform + 1) == b'6' {
                V6K
            } else {
                V7
            };
            store(KNOWN.0.get(), known);
            known
        }
    }

    /// What [`ask`] has found.
    #[unsafe(no_mangle)]
    pub(super) extern "C" fn __piestart_processor() -> u32 {
        // SAFETY: a word of our own.
        match unsafe { load(KNOWN.0.get() as u32) } {
            0 => ask(),
            known => known,
        }
    }
}

// The thread pointer, in r0; every register but ip and lr is left alone.
#[cfg(piestart_object = "auxv")]
core::arch::global_asm!(
    ".pushsection .text.__aeabi_read_tp, \"ax\", %progbits",
    ".arm",
    ".balign 4",
    ".weak __aeabi_read_tp",
    ".type __aeabi_read_tp, %function",
    "__aeabi_read_tp:",
    "ldr ip, 5f",
    "1: ldr ip, [pc, ip]",
    "cmp ip, #{old}",
    "blo 3f",
    "2: mrchi p15, 0, r0, c13, c0, 3",
    "bxhi lr",
    "mvn r0, #0xf000",
    "sub pc, r0, #31", // 0xffff0fe0, kuser_get_tls
    "3: push {{r1, r2, r3, lr}}",
    "bl {ask}",
    "cmp r0, #{old}",
    "pop {{r1, r2, r3, lr}}",
    "b 2b",
    ".balign 4",
    "5: .long {known} - (1b + 8)",
    ".size __aeabi_read_tp, . - __aeabi_read_tp",
    ".popsection",
    old = const processor::OLD,
    ask = sym known::__piestart_processor,
    known = sym known::KNOWN,
);

/// The thread pointer of a program with `libpiestart.a`.
#[cfg(piestart_object = "auxv")]
pub(crate) fn own_thread_pointer() -> u32 {
    let tp;
    // SAFETY: the function above.
    unsafe {
        core::arch::asm!("bl __aeabi_read_tp", out("r0") tp, out("r12") _, out("lr") _, options(nomem));
    }
    tp
}

/// What compilers for processors without the instructions call for an atomic operation on a byte (gcc, "Legacy __sync
/// Built-in Functions"): each is a full barrier.
#[cfg(piestart_object = "cxx")]
mod atomic {
    use core::arch::asm;

    use super::processor::{OLD, V6K, V7};

    unsafe extern "C" {
        /// Of the member auxv.o.
        safe fn __piestart_processor() -> u32;
    }

    /// The function of every kernel that has the others, which returns 0 when it has replaced the word.
    const KUSER_CMPXCHG: usize = 0xffff_0fc0;

    fn barrier(processor: u32) {
        // SAFETY: waits for accesses to memory, as this processor does.
        unsafe {
            match processor {
                V6K => asm!("mcr p15, 0, {}, c7, c10, 5", in(reg) 0, options(nostack)),
                V7 => asm!(".inst 0xf57ff05b", options(nostack)), // dmb ish
                _ => {}
            }
        }
    }

    /// Whether the word at `at` was `old` and is `new` now. It may fail for nothing.
    ///
    /// # Safety
    /// The word must be there, and the caller's to change.
    unsafe fn replace(processor: u32, at: u32, old: u32, new: u32) -> bool {
        let failed: u32;
        // SAFETY: the caller's promise.
        unsafe {
            if processor == OLD {
                let replace: extern "C" fn(u32, u32, u32) -> u32 =
                    core::mem::transmute(KUSER_CMPXCHG);
                return replace(old, new, at) == 0;
            }
            asm!(".inst 0xe1923f9f", // ldrex r3, [r2]
                 "eors r3, r3, r0",
                 ".inst 0x01823f91", // strexeq r3, r1, [r2]
                 in("r0") old, in("r1") new, in("r2") at, out("r3") failed, options(nostack));
        }
        failed == 0
    }

    /// Puts what `change` makes of the byte at `at` in its place, unless it makes nothing of it; returns the byte.
    ///
    /// # Safety
    /// The word that holds the byte must be there, and the byte the caller's to change.
    unsafe fn change(at: u32, change: impl Fn(u32) -> Option<u32>) -> u32 {
        let (word, shift) = (at & !3, 8 * (at & 3));
        let processor = __piestart_processor();
        barrier(processor);
        let byte = loop {
            // SAFETY: the caller's promise; the other bytes are put back as they are, or nothing is.
            unsafe {
                let old = super::super::imp::load(word);
                let byte = old >> shift & 0xff;
                let Some(new) = change(byte) else {
                    break byte;
                };
                if replace(processor, word, old, old ^ (byte ^ new) << shift) {
                    break byte;
                }
            }
        };
        barrier(processor);
        byte
    }

    /// # Safety
    /// `at` must be a byte that the caller may change.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn __sync_lock_test_and_set_1(at: u32, new: u32) -> u32 {
        // SAFETY: the caller's promise.
        unsafe { change(at, |_| Some(new & 0xff)) }
    }

    /// # Safety
    /// `at` must be a byte that the caller may change.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn __sync_val_compare_and_swap_1(at: u32, old: u32, new: u32) -> u32 {
        // SAFETY: the caller's promise.
        unsafe { change(at, |byte| (byte == old & 0xff).then_some(new & 0xff)) }
    }
}

// Functions that take their arguments in another order. And what is named by tables for unwinding, which nobody reads
// here ("Exception Handling ABI for the Arm Architecture", 9.3).
#[cfg(piestart_object = "mem")]
core::arch::global_asm!(
    ".pushsection .text.__aeabi_memset, \"ax\", %progbits",
    ".arm",
    ".balign 4",
    ".weak __aeabi_memset, __aeabi_memset4, __aeabi_memset8, __aeabi_memclr, __aeabi_memclr4, __aeabi_memclr8",
    ".type __aeabi_memclr, %function",
    "__aeabi_memclr:",
    "__aeabi_memclr4:",
    "__aeabi_memclr8:",
    "mov r2, r1",
    "mov r1, #0",
    "b memset",
    ".type __aeabi_memset, %function",
    "__aeabi_memset:",
    "__aeabi_memset4:",
    "__aeabi_memset8:",
    "mov r3, r1",
    "mov r1, r2",
    "mov r2, r3",
    "b memset",
    ".popsection",
    ".pushsection .text.__aeabi_unwind_cpp_pr0, \"ax\", %progbits",
    ".arm",
    ".balign 4",
    ".weak __aeabi_unwind_cpp_pr0, __aeabi_unwind_cpp_pr1, __aeabi_unwind_cpp_pr2",
    ".type __aeabi_unwind_cpp_pr0, %function",
    "__aeabi_unwind_cpp_pr0:",
    "__aeabi_unwind_cpp_pr1:",
    "__aeabi_unwind_cpp_pr2:",
    ".inst 0xe7f000f0", // udf #0
    ".popsection",
    ".weak __aeabi_memcpy, __aeabi_memcpy4, __aeabi_memcpy8, __aeabi_memmove, __aeabi_memmove4, __aeabi_memmove8",
    ".set __aeabi_memcpy, memcpy",
    ".set __aeabi_memcpy4, memcpy",
    ".set __aeabi_memcpy8, memcpy",
    ".set __aeabi_memmove, memmove",
    ".set __aeabi_memmove4, memmove",
    ".set __aeabi_memmove8, memmove",
);

// __cxa_atexit with the first two arguments the other way round. And `operator delete(void*, std::size_t)`, by the type
// of a size here.
#[cfg(piestart_object = "cxx")]
core::arch::global_asm!(
    ".pushsection .text.__aeabi_atexit, \"ax\", %progbits",
    ".arm",
    ".balign 4",
    ".weak __aeabi_atexit",
    ".type __aeabi_atexit, %function",
    "__aeabi_atexit:",
    "mov r3, r0",
    "mov r0, r1",
    "mov r1, r3",
    "b __cxa_atexit",
    ".size __aeabi_atexit, . - __aeabi_atexit",
    ".popsection",
    ".weak _ZdlPvj",
    ".set _ZdlPvj, _ZdlPvm",
);

/// raise(3), which libgcc's division by zero calls; and division is a function of it before ARMv7VE.
#[cfg(piestart_object = "ssp")]
#[unsafe(no_mangle)]
extern "C" fn raise(signal: u32) -> i32 {
    use linux_raw_sys::general::{__NR_getpid, __NR_kill};

    use super::fast::syscall3;

    // SAFETY: sends a signal to this very process.
    unsafe {
        let pid = syscall3(__NR_getpid, 0, 0, 0);
        syscall3(__NR_kill, pid as u32, signal, 0)
    }
}
