// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! x86_64: what the start code needs of the machine.
//!
//! At entry `%rsp` points at `argc` and is 16-byte aligned; every other register is unspecified but
//! `%rdx`, which the kernel leaves 0 (psABI "Process initialization",
//! <https://gitlab.com/x86-psABIs/x86-64-ABI>). TLS is variant II: the block lies below the thread
//! pointer, which is `%fs:0` and holds its own address; the stack guard is at `%fs:0x28`. Setting
//! `%fs` takes a system call, `arch_prctl`.
//!
//! # Safety
//!
//! Memory that relocation changes is outside what the compiler may reason about, so it is reached
//! by assembly, on addresses. Each function says what its caller owes.

#![allow(unsafe_code)]

use core::arch::asm;

use linux_raw_sys::general::__NR_arch_prctl;

pub(crate) use crate::elf::machine::X86_64 as MACHINE;

const RELATIVE: u32 = MACHINE.types.relative;

/// Bytes from the thread pointer upwards that the ABI names: self pointer … guard (0x28) and room
/// for the slots that compilers know (`-fsplit-stack` at 0x70).
pub(crate) const TCB_SIZE: usize = 0x80;

/// The 64-bit word at `address`.
///
/// # Safety
/// Eight bytes at `address` must be readable.
#[inline(always)]
pub(crate) unsafe fn load(address: u64) -> u64 {
    let value;
    // SAFETY: the caller says the bytes are readable; nothing is written.
    unsafe {
        asm!("mov {value}, qword ptr [{address}]",
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
        asm!("mov {value}, qword ptr [{base} + {offset}]",
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
        asm!("mov {value}, qword ptr [{base} + {offset}]",
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
        asm!("movzx {value:e}, byte ptr [{address}]",
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
        asm!("mov qword ptr [{address}], {value}",
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
        asm!("mov byte ptr [{address}], {value}",
             address = in(reg) address, value = in(reg_byte) value,
             options(nostack, preserves_flags));
    }
}

/// Zeroes `words` words from `address` on.
///
/// # Safety
/// As [`store`], for each of the words.
#[inline(always)]
pub(crate) unsafe fn zero(address: u64, words: u64) {
    // SAFETY: the caller says the words are writable and its own; the direction flag is clear at
    // entry (psABI "Process initialization").
    unsafe {
        asm!("rep stosq", inout("rdi") address => _, inout("rcx") words => _, in("rax") 0,
             options(nostack, preserves_flags));
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
        asm!("add qword ptr [{address}], {bias}",
             address = in(reg) address, bias = in(reg) bias, options(nostack));
    }
}

/// Adds `bias` to the words of one RELR bitmap: for each set bit *i* of `bits`, which is not 0, to the
/// word at `place + 8 * i`.
///
/// Seven words at a time, for a bitmap is nine times seven, where all seven are to be relocated; else
/// from one set bit to the next.
///
/// # Safety
/// As [`store`], for each of the words.
#[inline(always)]
pub(crate) unsafe fn add_words(place: u64, bits: u64, bias: u64) {
    // SAFETY: the caller says the words are writable and its own.
    unsafe {
        asm!(
            "2:",
            "mov {part:e}, {bits:e}",
            "and {part:e}, 127",
            "cmp {part:e}, 127",
            "jne 5f",
            ".irp k, 0, 1, 2, 3, 4, 5, 6",
            "add qword ptr [{place} + 8*\\k], {bias}",
            ".endr",
            "3:",
            "add {place}, 56",
            "shr {bits}, 7",
            "jnz 2b",
            "jmp 6f",
            "4:",
            "bsf {index:e}, {part:e}",
            "add qword ptr [{place} + 8*{index}], {bias}",
            "lea {index:e}, [{part:r} - 1]",
            "and {part:e}, {index:e}",
            "5:",
            "test {part:e}, {part:e}",
            "jnz 4b",
            "jmp 3b",
            "6:",
            place = inout(reg) place => _, bits = inout(reg) bits => _, bias = in(reg) bias,
            part = out(reg) _, index = out(reg) _, options(nostack));
    }
}

/// Applies `R_X86_64_RELATIVE` entries of a RELA table from `entry` on, for as long as they are of
/// that type and their place is in the `room + 1` bytes from link address `low` on. Returns the
/// first entry that is not, or one behind `end`.
///
/// # Safety
/// The table from `entry` to `end + 23` must be readable; `low + room` must not wrap; the places in the
/// range must be writable at `bias`, and the caller's to change.
#[inline(always)]
pub(crate) unsafe fn apply_relative(entry: u64, end: u64, bias: u64, low: u64, room: u64) -> u64 {
    let mut at = entry;
    // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
    unsafe {
        asm!(
            "jmp 3f",
            "2:",
            "cmp dword ptr [{at} + 8], {relative}",
            "jne 4f",
            "mov {place}, qword ptr [{at}]",
            "mov {value}, {place}",
            "sub {value}, {low}",
            "cmp {value}, {room}",
            "ja 4f",
            "mov {value}, qword ptr [{at} + 16]",
            "add {value}, {bias}",
            "mov qword ptr [{place} + {bias}], {value}",
            "add {at}, 24",
            "3:",
            "cmp {at}, {end}",
            "jb 2b",
            "4:",
            at = inout(reg) at, end = in(reg) end, bias = in(reg) bias,
            low = in(reg) low, room = in(reg) room,
            place = out(reg) _, value = out(reg) _,
            relative = const RELATIVE,
            options(nostack));
    }
    at
}

/// [`apply_relative`], sixteen entries at a time, for as long as it can be seen of all sixteen at once
/// that they are `RELATIVE` and in range.
///
/// The eight bytes at offset 1 of an entry are the place divided by 256 and, topmost, the low byte of
/// the type. The OR of several such words is at least as large as the largest in either part, the AND at
/// most as large as the smallest. So if the OR is at most, and the AND at least, what a `RELATIVE` at the
/// end, or the beginning, of the range has, all sixteen are in range, and `RELATIVE` where the OR of their
/// types has no higher bit. Sorted tables, which is what linkers write, rarely fail it.
///
/// # Safety
/// As [`apply_relative`].
#[inline(always)]
pub(crate) unsafe fn apply_sixteens(
    entry: u64,
    end: u64,
    bias: u64,
    low: u64,
    room: u64,
    wide: bool,
) -> u64 {
    if wide {
        // SAFETY: the caller's promise; and it has asked for AVX.
        return unsafe { apply_sixteens_wide(entry, end, bias, low, room) };
    }
    const TYPE: u64 = (RELATIVE as u64) << 56;
    const LAST: u64 = 15 * 24; // From the first to the last of sixteen.
    let mut at = entry;
    // The 256-byte cells that lie wholly in the range.
    let first = TYPE | low.wrapping_add(255) >> 8;
    let last = (TYPE | low.wrapping_add(room).wrapping_add(1) >> 8).wrapping_sub(1);
    // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
    unsafe {
        asm!(
            "movq {bb}, {bias}",
            "punpcklqdq {bb}, {bb}",
            "jmp 3f",
            "2:",
            "mov {p}, qword ptr [{at} + 1]",
            "mov {q}, {p}",
            "mov {t:e}, dword ptr [{at} + 8]",
            ".irp k, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
            "or {p}, qword ptr [{at} + 24*\\k + 1]",
            "and {q}, qword ptr [{at} + 24*\\k + 1]",
            "or {t:e}, dword ptr [{at} + 24*\\k + 8]",
            ".endr",
            "cmp {t:e}, {relative}",
            "jne 4f",
            "cmp {p}, {last}",
            "ja 4f",
            "cmp {q}, {first}",
            "jb 4f",
            ".irp k, 0,2,4,6,8,10,12,14",
            "mov {p}, qword ptr [{at} + 24*\\k]",
            "mov {q}, qword ptr [{at} + 24*\\k + 24]",
            "movq {v}, qword ptr [{at} + 24*\\k + 16]",
            "movhpd {v}, qword ptr [{at} + 24*\\k + 40]",
            "paddq {v}, {bb}",
            "movq qword ptr [{p} + {bias}], {v}",
            "movhpd qword ptr [{q} + {bias}], {v}",
            ".endr",
            "add {at}, 16*24",
            "3:",
            "cmp {at}, {stop}",
            "jb 2b",
            "4:",
            at = inout(reg) at, stop = in(reg) end.wrapping_sub(LAST), bias = in(reg) bias,
            first = in(reg) first, last = in(reg) last,
            p = out(reg) _, q = out(reg) _, t = out(reg) _, bb = out(xmm_reg) _, v = out(xmm_reg) _,
            relative = const RELATIVE,
            options(nostack));
    }
    at
}

/// The same with AVX, whose loads need not be aligned: one takes in a place and the whole of its type.
///
/// # Safety
/// As [`apply_relative`]; and AVX must be there ([`has_wide_loads`]).
#[inline(always)]
unsafe fn apply_sixteens_wide(entry: u64, end: u64, bias: u64, low: u64, room: u64) -> u64 {
    const LAST: u64 = 15 * 24; // From the first to the last of sixteen.
    let mut at = entry;
    // SAFETY: reads stay in the table the caller describes, writes in the range it describes.
    unsafe {
        asm!(
            "vmovq {b}, {bias}",
            "vpslldq {b}, {b}, 8",
            "jmp 3f",
            "2:",
            "vmovdqu {o}, xmmword ptr [{at}]",
            "vmovdqa {a}, {o}",
            ".irp k, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
            "vpor {o}, {o}, xmmword ptr [{at} + 24*\\k]",
            "vpand {a}, {a}, xmmword ptr [{at} + 24*\\k]",
            ".endr",
            "vmovq {p}, {o}",
            "cmp {p}, {last}",
            "ja 4f",
            "vmovq {p}, {a}",
            "cmp {p}, {low}",
            "jb 4f",
            "vpextrq {p}, {o}, 1",
            "cmp {p}, {relative}",
            "jne 4f",
            "vpextrq {p}, {a}, 1",
            "cmp {p}, {relative}",
            "jne 4f",
            ".irp k, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
            "mov {p}, qword ptr [{at} + 24*\\k]",
            "vpaddq {o}, {b}, xmmword ptr [{at} + 24*\\k + 8]",
            "vmovhps qword ptr [{p} + {bias}], {o}",
            ".endr",
            "add {at}, 16*24",
            "3:",
            "cmp {at}, {stop}",
            "jb 2b",
            "4:",
            at = inout(reg) at, stop = in(reg) end.wrapping_sub(LAST), bias = in(reg) bias,
            low = in(reg) low, last = in(reg) low.wrapping_add(room),
            p = out(reg) _, b = out(xmm_reg) _, o = out(xmm_reg) _, a = out(xmm_reg) _,
            relative = const RELATIVE,
            options(nostack));
    }
    at
}

/// Whether the processor has AVX and the kernel keeps its registers (Intel SDM, volume 1, section 14.3).
#[inline(always)]
pub(crate) fn has_wide_loads() -> bool {
    const OSXSAVE_AVX: u32 = 1 << 27 | 1 << 28;
    const SSE_AVX: u32 = 1 << 1 | 1 << 2;
    let has: u32;
    // SAFETY: cpuid and, where it says so, xgetbv only read; rbx is put back.
    unsafe {
        asm!("mov {keep}, rbx",
             "cpuid",
             "mov rbx, {keep}",
             "and ecx, {avx}",
             "cmp ecx, {avx}",
             "mov eax, 0",
             "jne 2f",
             "xor ecx, ecx",
             "xgetbv",
             "2:",
             keep = out(reg) _, avx = const OSXSAVE_AVX,
             inout("eax") 1u32 => has, inout("ecx") 0u32 => _, out("edx") _, options(nostack));
    }
    has & SSE_AVX == SSE_AVX
}

/// A system call with up to three arguments; a negative result is `-errno`.
///
/// # Safety
/// The call's own rules.
#[inline(always)]
pub(crate) unsafe fn syscall3(number: u32, a: u64, b: u64, c: u64) -> i64 {
    let result;
    // SAFETY: the kernel preserves all but rax, rcx and r11 (psABI, "Linux conventions"); the rest
    // is the caller's promise.
    unsafe {
        asm!("syscall", inlateout("rax") number as u64 => result,
             in("rdi") a, in("rsi") b, in("rdx") c,
             lateout("rcx") _, lateout("r11") _, options(nostack));
    }
    result
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
    // SAFETY: the kernel preserves all but rax, rcx and r11 (psABI, "Linux conventions"); the rest
    // is the caller's promise.
    unsafe {
        asm!("syscall", inlateout("rax") number as u64 => result,
             in("rdi") a, in("rsi") b, in("rdx") c, in("r10") d, in("r8") e, in("r9") f,
             lateout("rcx") _, lateout("r11") _, options(nostack));
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
            "movq {bb}, {bias}",
            "punpcklqdq {bb}, {bb}",
            "2:", // Three times twenty-one words.
            ".irp k, 0, 16, 32, 48, 64, 80, 96, 112, 128, 144",
            "movdqu {v}, xmmword ptr [{from} + \\k]",
            "paddq {v}, {bb}",
            "movdqu xmmword ptr [{from} + {shift} + \\k], {v}",
            ".endr",
            "movq {v}, qword ptr [{from} + 160]",
            "paddq {v}, {bb}",
            "movq qword ptr [{from} + {shift} + 160], {v}",
            "add {from}, 168",
            "cmp {from}, {end}",
            "jne 2b",
            from = inout(reg) from => _, shift = in(reg) to.wrapping_sub(from),
            end = in(reg) from.wrapping_add(504), bias = in(reg) bias,
            bb = out(xmm_reg) _, v = out(xmm_reg) _, options(nostack));
    }
}

/// Copies `size` bytes, a multiple of 8, from `from` to `to`.
///
/// # Safety
/// The bytes at `from` must be readable, those at `to` writable and the caller's to change.
#[cfg(any(feature = "large", feature = "seal"))]
#[inline(always)]
pub(crate) unsafe fn copy(to: u64, from: u64, size: u64) {
    // SAFETY: the caller says what is readable and writable; the direction flag is clear, as the
    // psABI has it at entry and everywhere else.
    unsafe {
        asm!("rep movsq", inout("rdi") to => _, inout("rsi") from => _, inout("rcx") size / 8 => _,
             options(nostack, preserves_flags));
    }
}

/// A PC-relative address, which needs no relocation.
macro_rules! address_of {
    ($symbol:literal) => {{
        let address: u64;
        // SAFETY: computes an address; reads and writes nothing.
        unsafe {
            core::arch::asm!(concat!("lea {}, [rip + ", $symbol, "]"), out(reg) address,
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
                 concat!("mov {}, qword ptr [rip + ", $symbol, "@GOTPCREL]"),
                 out(reg) address, options(nostack, preserves_flags));
        }
        address
    }};
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use {address_of, address_of_weak};

/// The thread pointer that somebody has set, or 0.
pub(crate) fn thread_pointer() -> u64 {
    const ARCH_GET_FS: u64 = 0x1003; // arch/x86/include/uapi/asm/prctl.h
    let mut tp = 0u64;
    // SAFETY: the call writes one word, tp.
    unsafe { syscall3(__NR_arch_prctl, ARCH_GET_FS, &raw mut tp as u64, 0) };
    tp
}

/// The thread pointer as compiled code reads it. There must be one.
#[cfg(piestart_object = "auxv")]
pub(crate) fn own_thread_pointer() -> u64 {
    let tp;
    // SAFETY: reads the word at %fs:0, which is there when the start code has run.
    unsafe { asm!("mov {}, fs:[0]", out(reg) tp, options(nostack, preserves_flags, readonly)) };
    tp
}

/// Makes `tp` the thread pointer.
///
/// # Safety
/// `tp` must hold its own address, and the TLS block must lie below it as the linker laid it out.
pub(crate) unsafe fn set_thread_pointer(tp: u64) -> i64 {
    const ARCH_SET_FS: u64 = 0x1002; // arch/x86/include/uapi/asm/prctl.h
    // SAFETY: the caller vouches for tp; the call touches nothing else.
    unsafe { syscall3(__NR_arch_prctl, ARCH_SET_FS, tp, 0) }
}

/// Stands after a call by address; needed where a jump must not do for it. Here a function begins with
/// `endbr64`, which takes both.
#[inline(always)]
pub(crate) fn not_a_jump() {}

/// Calls an IFUNC resolver. On x86_64 it takes nothing (psABI, "STT_GNU_IFUNC").
///
/// # Safety
/// `resolver` must be a resolver of this image, relocated but for other IFUNCs.
#[inline(always)]
pub(crate) unsafe fn resolve_ifunc(resolver: u64, _auxv: u64) -> u64 {
    // SAFETY: the linker put the address of a function of this type into the relocation.
    unsafe {
        let resolver: extern "C" fn() -> u64 = core::mem::transmute(resolver as usize);
        resolver()
    }
}

/// The page size of every x86_64 machine. `_stack`, the initial stack, need not be asked.
///
/// # Safety
/// None is needed here.
#[cfg(piestart_object = "blob")]
#[inline(always)]
pub(crate) unsafe fn page_size(_stack: u64) -> u64 {
    4096
}

/// Whether mprotect(2) back and forth leaves executable pages as the kernel had mapped them.
#[cfg(feature = "aslr")]
pub(crate) const MPROTECT_KEEPS_CODE: bool = true;

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
        asm!("call {to}", to = in(reg) to, in("rdi") stack, in("rsi") moved, options(noreturn));
    }
}
