// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! AArch64: what the start code needs of the machine.
//!
//! At entry `sp` points at `argc` and is 16-byte aligned; `x0` may hold a function to call at exit
//! and is 0 from the kernel (AAPCS64 "Process initialization" in the System V ABI supplement,
//! <https://github.com/ARM-software/abi-aa>). TLS is variant I: the thread pointer `TPIDR_EL0`
//! points at two reserved words, the block follows them. The stack guard is the global
//! `__stack_chk_guard`. Setting the thread pointer takes no system call.
//!
//! # Safety
//!
//! Memory that relocation changes is outside what the compiler may reason about, so it is reached
//! by assembly, on addresses. Each function says what its caller owes.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::auxvec::{AT_HWCAP, AT_HWCAP2};

use crate::sys::auxv::value;

pub(crate) use crate::elf::machine::AARCH64 as MACHINE;

const RELATIVE: u32 = MACHINE.types.relative;

/// Bytes from the thread pointer upwards that the ABI reserves.
pub(crate) const TCB_SIZE: usize = 16;

/// The 64-bit word at `address`.
///
/// # Safety
/// Eight bytes at `address` must be readable.
#[inline(always)]
pub(crate) unsafe fn load(address: u64) -> u64 {
    let value;
    // SAFETY: the caller says the bytes are readable; nothing is written.
    unsafe {
        asm!("ldr {value}, [{address}]",
             address = in(reg) address, value = lateout(reg) value,
             options(nostack, preserves_flags, readonly));
    }
    value
}

/// The 64-bit word `OFFSET` bytes behind `base`.
///
/// # Safety
/// Eight bytes there must be readable.
#[inline(always)]
pub(crate) unsafe fn load_field<const OFFSET: u64>(base: u64) -> u64 {
    let value;
    // SAFETY: the caller says the bytes are readable; nothing is written.
    unsafe {
        asm!("ldr {value}, [{base}, #{offset}]",
             base = in(reg) base, offset = const OFFSET, value = lateout(reg) value,
             options(nostack, preserves_flags, readonly));
    }
    value
}

/// Word number `N`, from 0, of those at `base`.
///
/// # Safety
/// Eight bytes there must be readable.
#[inline(always)]
pub(crate) unsafe fn load_word<const N: u64>(base: u64) -> u64 {
    let value;
    // SAFETY: the caller says the bytes are readable; nothing is written.
    unsafe {
        asm!("ldr {value}, [{base}, #{offset}]",
             base = in(reg) base, offset = const N * 8, value = lateout(reg) value,
             options(nostack, preserves_flags, readonly));
    }
    value
}

/// The byte at `address`.
///
/// # Safety
/// The byte must be readable.
#[inline(always)]
pub(crate) unsafe fn load_byte(address: u64) -> u8 {
    let value: u32;
    // SAFETY: the caller says the byte is readable; nothing is written.
    unsafe {
        asm!("ldrb {value:w}, [{address}]",
             address = in(reg) address, value = lateout(reg) value,
             options(nostack, preserves_flags, readonly));
    }
    value as u8
}

/// Writes `value` at `address`.
///
/// # Safety
/// Eight bytes at `address` must be writable and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn store(address: *mut u64, value: u64) {
    // SAFETY: the caller says the word is writable and its own.
    unsafe {
        asm!("str {value}, [{address}]",
             address = in(reg) address, value = in(reg) value,
             options(nostack, preserves_flags));
    }
}

/// Writes the low byte of `value` at `address`.
///
/// # Safety
/// The byte must be writable and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn store_byte(address: u64, value: u8) {
    // SAFETY: the caller says the byte is writable and its own.
    unsafe {
        asm!("strb {value:w}, [{address}]",
             address = in(reg) address, value = in(reg) value as u32,
             options(nostack, preserves_flags));
    }
}

/// Zeroes `words` words, at least one, from `address` on.
///
/// # Safety
/// As [`store`], for each of the words.
#[inline(always)]
pub(crate) unsafe fn zero(address: u64, words: u64) {
    // SAFETY: the caller says the words are writable and its own.
    unsafe {
        asm!("2:",
             "str xzr, [{at}], #8",
             "subs {left}, {left}, #1",
             "b.ne 2b",
             at = inout(reg) address => _, left = inout(reg) words => _, options(nostack));
    }
}

/// Adds `bias` to the word at `address`.
///
/// # Safety
/// As [`store`].
#[cfg(any(piestart_object = "blob", not(feature = "checks")))]
#[inline(always)]
pub(crate) unsafe fn add(address: u64, bias: u64) {
    // SAFETY: the caller says the word is writable and its own.
    unsafe {
        asm!("ldr {t}, [{address}]",
             "add {t}, {t}, {bias}",
             "str {t}, [{address}]",
             address = in(reg) address, bias = in(reg) bias, t = out(reg) _,
             options(nostack, preserves_flags));
    }
}

/// Adds `bias` to the words of one RELR bitmap: for each set bit *i* of `bits`, which is not 0, to the
/// word at `place + 8 * i`.
///
/// Eight words at a time where all eight are to be relocated, else from one set bit to the next.
///
/// # Safety
/// As [`store`], for each of the words.
#[inline(always)]
pub(crate) unsafe fn add_words(place: u64, bits: u64, bias: u64) {
    // SAFETY: the caller says the words are writable and its own.
    unsafe {
        asm!(
            "2:",
            "and {byte}, {bits}, #255",
            "cmp {byte}, #255",
            "b.ne 4f",
            ".irp offset, 0, 16, 32, 48",
            "ldp {t}, {u}, [{place}, #\\offset]",
            "add {t}, {t}, {bias}",
            "add {u}, {u}, {bias}",
            "stp {t}, {u}, [{place}, #\\offset]",
            ".endr",
            "b 5f",
            "3:",
            "rbit {u}, {byte}",
            "clz {u}, {u}",
            "ldr {t}, [{place}, {u}, lsl #3]",
            "add {t}, {t}, {bias}",
            "str {t}, [{place}, {u}, lsl #3]",
            "sub {u}, {byte}, #1",
            "and {byte}, {byte}, {u}",
            "4:",
            "cbnz {byte}, 3b",
            "5:",
            "add {place}, {place}, #64",
            "lsr {bits}, {bits}, #8",
            "cbnz {bits}, 2b",
            place = inout(reg) place => _, bits = inout(reg) bits => _, bias = in(reg) bias,
            byte = out(reg) _, t = out(reg) _, u = out(reg) _, options(nostack));
    }
}

/// Applies `R_AARCH64_RELATIVE` entries of a RELA table from `entry` on, for as long as they are of
/// that type and their place is in the `room + 1` bytes from link address `low` on. Returns the
/// first entry that is not, or `end`.
///
/// # Safety
/// The table from `entry` to `end` must be readable and a whole number of 24-byte entries; the
/// places in the range must be writable at `bias`, and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn apply_relative(entry: u64, end: u64, bias: u64, low: u64, room: u64) -> u64 {
    let mut at = entry;
    // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
    unsafe {
        asm!(
            "cmp {at}, {end}",
            "b.hs 3f",
            "2:",
            "ldp {place}, {info}, [{at}]",
            "cmp {info}, #{relative}", // r_info: symbol 0, type RELATIVE.
            "b.ne 3f",
            "ldr {value}, [{at}, #16]",
            "sub {info}, {place}, {low}",
            "cmp {info}, {room}",
            "b.hi 3f",
            "add {value}, {value}, {bias}",
            "str {value}, [{place}, {bias}]",
            "add {at}, {at}, #24",
            "cmp {at}, {end}",
            "b.lo 2b",
            "3:",
            at = inout(reg) at, end = in(reg) end, bias = in(reg) bias,
            low = in(reg) low, room = in(reg) room,
            place = out(reg) _, info = out(reg) _, value = out(reg) _,
            relative = const RELATIVE,
            options(nostack));
    }
    at
}

/// A system call with up to six arguments; a negative result is `-errno`.
///
/// # Safety
/// The call's own rules.
#[cfg(any(
    feature = "large",
    feature = "aslr",
    feature = "seal",
    piestart_object = "blob"
))]
#[inline(always)]
pub(crate) unsafe fn syscall6(number: u32, arguments: [u64; 6]) -> i64 {
    let [a, b, c, d, e, f] = arguments;
    let result;
    // SAFETY: the kernel preserves all registers but x0; the rest is the caller's promise.
    unsafe {
        asm!("svc #0", in("x8") number as u64, inlateout("x0") a => result,
             in("x1") b, in("x2") c, in("x3") d, in("x4") e, in("x5") f, options(nostack));
    }
    result
}

/// Copies 63 words from `from` to `to`, which may be the same, `bias` added to each.
///
/// # Safety
/// As [`copy`].
#[cfg(feature = "large")]
#[inline(always)]
pub(crate) unsafe fn copy_and_add(to: u64, from: u64, bias: u64) {
    // SAFETY: the caller says what is readable and writable.
    unsafe {
        asm!(
            "ldr {a}, [{from}], #8",
            "add {a}, {a}, {bias}",
            "str {a}, [{to}], #8",
            "2:",
            "ldp {a}, {b}, [{from}], #16",
            "add {a}, {a}, {bias}",
            "add {b}, {b}, {bias}",
            "stp {a}, {b}, [{to}], #16",
            "cmp {from}, {end}",
            "b.lo 2b",
            from = inout(reg) from => _, to = inout(reg) to => _,
            end = in(reg) from.wrapping_add(504), bias = in(reg) bias,
            a = out(reg) _, b = out(reg) _, options(nostack));
    }
}

/// Copies `size` bytes, a multiple of 8, from `from` to `to`.
///
/// # Safety
/// The bytes at `from` must be readable, those at `to` writable and the caller's to change.
#[cfg(any(feature = "large", feature = "seal"))]
#[inline(always)]
pub(crate) unsafe fn copy(to: u64, from: u64, size: u64) {
    // SAFETY: the caller says what is readable and writable.
    unsafe {
        asm!(
            "b 3f",
            "2:",
            "ldp {a}, {b}, [{from}], #16",
            "ldp {c}, {d}, [{from}], #16",
            "stp {a}, {b}, [{to}], #16",
            "stp {c}, {d}, [{to}], #16",
            "3:",
            "subs {left}, {left}, #32",
            "b.hs 2b",
            "adds {left}, {left}, #32",
            "b.eq 5f",
            "4:", // At most three words are left.
            "ldr {a}, [{from}], #8",
            "str {a}, [{to}], #8",
            "subs {left}, {left}, #8",
            "b.ne 4b",
            "5:",
            from = inout(reg) from => _, to = inout(reg) to => _, left = inout(reg) size => _,
            a = out(reg) _, b = out(reg) _, c = out(reg) _, d = out(reg) _, options(nostack));
    }
}

/// [`apply_relative`], several entries at a time: here one load brings a place and its type, and nothing
/// is gained, so it leaves all of them to that.
///
/// # Safety
/// As [`apply_relative`].
#[inline(always)]
pub(crate) unsafe fn apply_sixteens(entry: u64, _: u64, _: u64, _: u64, _: u64, _: bool) -> u64 {
    entry
}

/// Whether the processor has what [`apply_sixteens`] can make use of.
#[inline(always)]
pub(crate) fn has_wide_loads() -> bool {
    false
}

/// A system call with up to three arguments; a negative result is `-errno`.
///
/// # Safety
/// The call's own rules.
#[inline(always)]
pub(crate) unsafe fn syscall3(number: u32, a: u64, b: u64, c: u64) -> i64 {
    let result;
    // SAFETY: the kernel preserves all registers but x0; the rest is the caller's promise.
    unsafe {
        asm!("svc #0", in("x8") number as u64, inlateout("x0") a => result,
             in("x1") b, in("x2") c, options(nostack));
    }
    result
}

/// A PC-relative address, which needs no relocation. In the start code of a converted file it must
/// not depend on where in a page the code lies, and everything is near.
#[cfg(piestart_object = "blob")]
macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("adr {}, ", $symbol), out(reg) address,
                 options(nomem, nostack, preserves_flags));
        }
        address
    }};
}

/// A PC-relative address, which needs no relocation.
#[cfg(not(piestart_object = "blob"))]
macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("adrp {0}, ", $symbol),
                 concat!("add {0}, {0}, :lo12:", $symbol), out(reg) address,
                 options(nomem, nostack, preserves_flags));
        }
        address
    }};
}

/// The address of a symbol that may be missing (then 0), from its GOT slot. Only after relocation.
#[allow(
    unused_macros,
    reason = "a build with fewer features asks for fewer symbols"
)]
macro_rules! address_of_weak {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: reads one GOT word, relocated by now.
        unsafe {
            core::arch::asm!(concat!(".weak ", $symbol),
                 concat!("adrp {0}, :got:", $symbol),
                 concat!("ldr {0}, [{0}, :got_lo12:", $symbol, "]"),
                 out(reg) address, options(nostack, preserves_flags));
        }
        address
    }};
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use {address_of, address_of_weak};

/// The thread pointer that somebody has set, or 0.
pub(crate) fn thread_pointer() -> u64 {
    let tp;
    // SAFETY: reads a register that user code may read.
    unsafe { asm!("mrs {}, tpidr_el0", out(reg) tp, options(nomem, nostack, preserves_flags)) };
    tp
}

#[cfg(piestart_object = "auxv")]
pub(crate) use thread_pointer as own_thread_pointer;

/// Makes `tp` the thread pointer.
///
/// # Safety
/// The TLS block must lie above `tp` as the linker laid it out.
pub(crate) unsafe fn set_thread_pointer(tp: u64) -> i64 {
    // SAFETY: the caller vouches for tp; the register is the program's own.
    unsafe {
        asm!("msr tpidr_el0, {}", in(reg) tp, options(nomem, nostack, preserves_flags));
    }
    0
}

/// Stands after a call by address, lest the compiler make a jump of the last thing that a function does:
/// a function begins with `bti c` or `paciasp`, which takes `blr` and not `br x0`.
#[inline(always)]
pub(crate) fn not_a_jump() {
    // SAFETY: no instruction.
    unsafe { asm!("", options(nomem, nostack, preserves_flags)) };
}

/// Calls an IFUNC resolver with `AT_HWCAP`, marked as having a second argument, and that argument,
/// `struct __ifunc_arg_t` (AAELF64 "GNU C Library IFUNC interface", `<sys/ifunc.h>`).
///
/// # Safety
/// `resolver` must be a resolver of this image, relocated but for other IFUNCs; `auxv` must be the
/// address of the kernel's auxiliary vector.
#[inline(always)]
pub(crate) unsafe fn resolve_ifunc(resolver: u64, auxv: u64) -> u64 {
    const IFUNC_ARG_HWCAP: u64 = 1 << 62;
    // SAFETY: the caller's promise.
    let [hwcap, hwcap2] = unsafe { [value(auxv, AT_HWCAP), value(auxv, AT_HWCAP2)] };
    let argument = [24, hwcap, hwcap2];
    // SAFETY: the linker put the address of a function of this type into the relocation.
    unsafe {
        let resolver: extern "C" fn(u64, *const u64) -> u64 =
            core::mem::transmute(resolver as usize);
        resolver(hwcap | IFUNC_ARG_HWCAP, (&raw const argument).cast())
    }
}

/// The page size, which differs from kernel to kernel: `AT_PAGESZ` of the initial `stack`, or the
/// smallest there is.
///
/// # Safety
/// `stack` must be the initial stack pointer.
#[cfg(piestart_object = "blob")]
#[inline(always)]
pub(crate) unsafe fn page_size(stack: u64) -> u64 {
    use linux_raw_sys::auxvec::AT_PAGESZ;

    use crate::sys::auxv::of_stack;
    // SAFETY: the caller's promise.
    let page = unsafe { value(of_stack(stack), AT_PAGESZ) };
    if page == 0 { 4096 } else { page }
}

/// Whether mprotect(2) back and forth leaves executable pages as the kernel had mapped them. It does not know
/// whether they were guarded (`PROT_BTI`).
#[cfg(feature = "aslr")]
pub(crate) const MPROTECT_KEEPS_CODE: bool = false;

/// Goes on at `to`, which is `__piestart_moved` in the new copy of an image that has moved by `moved` bytes.
/// `stack` is the initial stack pointer.
///
/// # Safety
/// The copy must be whole, and nothing on the stack below `stack` be needed any more.
#[cfg(feature = "aslr")]
#[inline(always)]
pub(crate) unsafe fn start_again(stack: u64, moved: u64, to: u64) -> ! {
    // SAFETY: the caller's promise.
    unsafe {
        asm!("blr x16", in("x16") to, in("x0") stack, in("x1") moved, options(noreturn));
    }
}
