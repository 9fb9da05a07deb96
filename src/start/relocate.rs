// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Applying the relocations: the dark zone.
//!
//! Until the relocations are applied, no word of the image that holds an address is right. Code
//! that runs before then — this file, `image.rs`, `die.rs`, `fault.rs`, `auxv.rs` and the decoders — obeys
//! these rules, and a test reads the built objects to see that it does:
//!
//! - **No call out of the crate** but to functions marked `#[inline(always)]`, wherever they come
//!   from: at opt-level 0 anything else is a call through the GOT, whose words are not relocated.
//!   So no `?`, no iterators, no `==` on structures, no slice methods; only built-in operators and
//!   the `wrapping_` functions.
//! - **No panic**: `wrapping_` arithmetic, no index, no slice, no division by what may be zero, no
//!   dereference of a raw pointer. A panic's message and location are addresses.
//! - **No static that holds an address**, no table of strings, no `match` that becomes a table of
//!   addresses. String constants are reached PC-relative and are fine.
//! - **No structure larger than a few words is moved or zeroed**: that is `memcpy` and `memset`.
//! - **Memory that relocation changes is reached by assembly**, on addresses, in `arch`.
//! - **Symbols of other objects are taken PC-relative**, by `arch::address_of`.
//! - **No stack protector, no instrumentation**: they need thread-local storage.
//!
//! That no relocated word is read early is not left to the compiler: `_start` calls this stage and
//! the next one after the other, from assembly.
//!
//! # Safety
//!
//! Writes the words that the tables name, each checked to be in a writable segment.

#![allow(unsafe_code)]
#![cfg_attr(
    not(feature = "checks"),
    allow(dead_code, reason = "plain.rs is all that is left")
)]

use linux_raw_sys::auxvec::AT_ENTRY;

use crate::elf::addr::{Bias, LinkAddr};
use crate::elf::class::Class;
use crate::elf::dynamic::{
    ANDROID_RELR, ANDROID_RELRENT, ANDROID_RELRSZ, DT_JMPREL, DT_PLTREL, DT_PLTRELSZ, DT_REL,
    DT_RELA, DT_RELAENT, DT_RELASZ, DT_RELR, DT_RELRENT, DT_RELRSZ,
};
#[cfg(feature = "full")]
use crate::elf::dynamic::{DT_NEEDED, DT_STRTAB, DT_SYMENT, DT_SYMTAB};
#[cfg(feature = "full")]
use crate::elf::dynamic::{DT_RELENT, DT_RELSZ};
use crate::elf::fault::Fault;
use crate::elf::reloc::{REL_SIZE, RELA_SIZE, Relocation};
use crate::elf::relr;
use crate::elf::segment::PF_W;
#[cfg(feature = "full")]
use crate::elf::symbol::{SYM_SIZE, Symbol};
use crate::start::die::die;
use crate::start::handoff::HandOff;
use crate::start::huge::{self, Block};
use crate::start::image::{self, Live, within};
use crate::start::state::{START_WORDS, Start, State};
use crate::sys::arch::{self, reloc};

/// Stage 1, called by `_start`: finds the image and applies every relocation but those that call
/// into it. `stack` is the initial stack pointer, `dynamic` the address of `_DYNAMIC`, `start` the
/// room that `_start` reserved, `moved` how far the image has moved itself, or 0.
///
/// # Safety
/// Only `_start` may call it, once, with what the kernel gave it.
#[allow(
    clippy::redundant_pattern_matching,
    reason = "`is_none` is not inlined at opt-level 0"
)]
#[doc(hidden)]
#[inline(always)]
pub unsafe fn relocate<H: HandOff>(stack: u64, dynamic: u64, start: *mut Start, moved: u64) {
    // SAFETY: _start reserved START_SIZE bytes at start.
    unsafe { arch::zero(start as u64, START_WORDS) };
    #[allow(
        clippy::transmute_ptr_to_ref,
        reason = "a dereference brings checks that panic into a development build"
    )]
    // SAFETY: start is that room, aligned to 16 and now zero, which is a valid Start.
    let start = unsafe { core::mem::transmute::<*mut Start, &mut Start>(start) };
    start.stack = stack;

    let found = image::find(start, dynamic);
    let entry = arch::address_of!("__piestart_entry");
    // Not after a foreign loader, which may have made RELRO read-only.
    let by_kernel = cfg!(feature = "checks") && start.aux(AT_ENTRY) == entry;
    #[cfg(feature = "aslr")]
    if moved != 0 {
        crate::start::mover::settle(start, moved);
    } else if by_kernel && start.bias != 0 {
        crate::start::mover::leave(start);
    }
    #[cfg(not(feature = "aslr"))]
    let _ = moved;
    if !matches!(found, None) && H::relocates_itself() {
        start.state = State::LibcRelocates as u64;
        return;
    }
    if by_kernel {
        #[cfg(feature = "seal")]
        let written = crate::start::anonymous::move_relro(start, entry);
        #[cfg(not(feature = "seal"))]
        let written = false;
        if !written && !matches!(found, None) {
            // The page with the witness, mostly that of the dynamic table too, will be written to. If
            // the first access is a write, it costs one page fault, not one to read and one to write.
            let word = arch::address_of!("__piestart_first_write");
            // SAFETY: the word is one of start.S that nobody reads.
            unsafe { arch::store(word as *mut u64, 0) };
        }
    }
    let Some(table) = found else {
        // A static link that is not a PIE. A PIE without PT_DYNAMIC cannot be relocated.
        see_that_it_is_relocated(start);
        start.late = 1; // It lists its IRELATIVE entries between two symbols.
        return;
    };
    let memory = Live {
        bias: Bias(start.bias),
    };
    start.dynamic.read(&memory, table);

    // RELR adds to what is in place, so it must not be applied twice.
    if start.bias != 0 && is_relocated() {
        start.state = State::AlreadyRelocated as u64;
        return;
    }
    start.state = State::Relocated as u64;
    #[cfg(not(feature = "checks"))]
    crate::start::plain::apply(start);
    #[cfg(feature = "checks")]
    check(start);
    #[cfg(feature = "checks")]
    tables(start, Pass::First);
    see_that_it_is_relocated(start);
}

/// Whether the witness, a word of start.S that is relocated like any other, has its run-time value.
#[inline(always)]
pub(crate) fn is_relocated() -> bool {
    let witness = arch::address_of!("__piestart_witness");
    let entry = arch::address_of!("__piestart_entry");
    // SAFETY: the witness is a word of start.S.
    unsafe { arch::load(witness) == entry }
}

/// A fault when it has not: then no table named it, and whatever else was in that table is missing too.
#[inline]
#[unsafe(link_section = ".text.piestart")]
fn see_that_it_is_relocated(start: &Start) {
    if !is_relocated() {
        die(start, Fault::NotRelocated, 0, 0);
    }
}

/// Refuses what no order of steps could make right.
#[inline(always)]
fn check(start: &mut Start) {
    let rows = &start.dynamic;
    if rows.textrel() {
        // LLD says so for -z notext, whether or not there is such a relocation. Each place is looked up in
        // the headers then; no place is in the range that would do.
        (start.low, start.room) = (1 << 63, 0);
    }
    let mut unknown = rows.unknown;
    if !cfg!(feature = "full") && (rows.has(DT_REL) || rows.pltrel == DT_REL) {
        unknown = DT_REL;
    }
    if unknown != 0 {
        die(start, Fault::UnknownTable, 0, unknown);
    }
    let rel = cfg!(feature = "full") && rows.relcount > rows.relsz / REL_SIZE;
    if rel || rows.relacount > rows.relasz / RELA_SIZE {
        die(start, Fault::TableSize, DT_RELA, 0);
    }
    if rows.has(DT_JMPREL) && rows.pltrel != DT_RELA && rows.pltrel != DT_REL {
        die(start, Fault::EntrySize, DT_PLTREL, 0);
    }
    #[cfg(feature = "full")]
    if rows.has(DT_NEEDED) {
        die(start, Fault::Needed, 0, 0);
    }
    // Pairs of a slot, in six bits, and the value that the row, where there is one, has to have.
    let mut sizes = RELA_SIZE << 6 | DT_RELAENT;
    sizes = sizes << 12 | relr::RELR_SIZE << 6 | DT_RELRENT;
    sizes = sizes << 12 | relr::RELR_SIZE << 6 | ANDROID_RELRENT;
    #[cfg(feature = "full")]
    {
        sizes = sizes << 12 | REL_SIZE << 6 | DT_RELENT;
    }
    #[cfg(feature = "full")]
    {
        sizes = sizes << 12 | SYM_SIZE << 6 | DT_SYMENT;
    }
    while sizes != 0 {
        let slot = sizes & 63;
        if rows.seen >> slot & 1 != 0 && rows.row(slot) != sizes >> 6 & 63 {
            die(start, Fault::EntrySize, slot, 0);
        }
        sizes >>= 12;
    }
}

#[inline(always)]
const fn pair(tag: u64, other: u64) -> u64 {
    other << 8 | tag
}

/// From the first to the last word of a bitmap, in bytes.
const SPAN: u64 = relr::BITMAP_SPAN - 8;

/// Applies the entries of `DT_RELR` from `at` to `end`, run-time addresses.
#[inline(always)]
fn relr(start: &Start, mut at: u64, end: u64) {
    let bias = start.bias;
    let mut decoder = relr::Decoder::new(Class::NATIVE);
    let mut ready = at;
    let mut block = Block::none();
    while at < end {
        if cfg!(feature = "large") && at == ready {
            ready = huge::prepare(start, at, end, Some(decoder.next), &mut block);
        }
        // SAFETY: at is in the table, which is in a segment.
        let word = unsafe { arch::load(at) };
        let Some(group) = decoder.step(word) else {
            die(start, Fault::RelrBitmap, 0, at.wrapping_sub(bias));
        };
        at = at.wrapping_add(8);
        if group.bits != 0 {
            // Of a full bitmap, as most of a large table are, one comparison tells.
            let inside = group.first.0.wrapping_sub(start.low);
            let full = cfg!(feature = "large") && group.bits == relr::ALL && start.room >= SPAN;
            if !full || inside > start.room.wrapping_sub(SPAN) {
                let (lowest, highest) = (group.lowest().0, group.highest().0);
                let mut outermost = lowest;
                if outermost.wrapping_sub(start.low) <= start.room {
                    outermost = highest;
                }
                if outermost.wrapping_sub(start.low) > start.room {
                    in_range(start, lowest); // A fault, as a rule, and out of line.
                    in_range(start, highest);
                }
            }
            let mut place = group.first.0.wrapping_add(bias);
            let size = decoder.next.wrapping_sub(group.first.0);
            if !block.take(&mut place, group.bits, size, bias) {
                // SAFETY: the lowest and the highest of the words are in the range, and so all are.
                unsafe { arch::add_words(place, group.bits, bias) };
            }
        }
    }
    block.close();
}

/// Which entries a walk over a table applies.
#[derive(Clone, Copy)]
#[repr(u8)]
pub(crate) enum Pass {
    /// All that need no call.
    First = 0,
    /// Those whose value a resolver in the image gives.
    #[cfg(feature = "full")]
    Resolvers = 1,
}

/// Walks every table.
#[inline]
#[unsafe(link_section = ".text.piestart")]
pub(crate) fn tables(start: &mut Start, pass: Pass) {
    // Pairs of a table's tag and that of its size, the first of them lowest.
    let mut pairs = pair(DT_JMPREL, DT_PLTRELSZ) << 16 | pair(DT_RELA, DT_RELASZ);
    #[cfg(feature = "full")]
    {
        pairs = pairs << 16 | pair(DT_REL, DT_RELSZ);
    }
    if pass as u8 == Pass::First as u8 {
        pairs = pairs << 16 | pair(DT_RELR, DT_RELRSZ);
    }
    while pairs != 0 {
        table(start, pairs & 0xff, pairs >> 8 & 0xff, pass);
        pairs >>= 16;
    }
    if pass as u8 == Pass::First as u8 {
        table(start, ANDROID_RELR, ANDROID_RELRSZ, pass);
    }
}

/// Walks the table that the row `tag` names, `size_tag` its size.
#[inline]
#[unsafe(link_section = ".text.piestart")]
fn table(start: &mut Start, tag: u64, size_tag: u64, pass: Pass) {
    let size = start.dynamic.row(size_tag);
    if size == 0 {
        if start.dynamic.has(tag) && !start.dynamic.has(size_tag) {
            die(start, Fault::TableSize, tag, 0);
        }
        return;
    }
    let address = start.dynamic.row(tag);
    within(start, tag, address, size);
    let bias = start.bias;
    let mut at = address.wrapping_add(bias);
    let end = at.wrapping_add(size);
    if tag == DT_RELR || tag == ANDROID_RELR {
        if size % relr::RELR_SIZE != 0 {
            die(start, Fault::TableSize, tag, 0);
        }
        return relr(start, at, end);
    }
    let rel = cfg!(feature = "full")
        && (tag == DT_REL || tag == DT_JMPREL && start.dynamic.pltrel == DT_REL);
    let entry_size = if rel { REL_SIZE } else { RELA_SIZE };
    let wide = cfg!(feature = "large") && !rel && size >= WIDE_MIN && arch::has_wide_loads();
    let mut ready = at;
    let mut block = Block::none();
    loop {
        if !rel && pass as u8 == Pass::First as u8 {
            let mut until = end.wrapping_sub(RELA_SIZE - 1); // Where no whole entry begins any more.
            if cfg!(feature = "large") {
                if at >= ready {
                    ready = huge::prepare(start, at, end, None, &mut block);
                    block.close();
                }
                if until > ready {
                    until = ready;
                }
            }
            // SAFETY: the table is in a segment; places are checked against the writable range.
            at = unsafe { relative(start, at, until, wide) };
            if cfg!(feature = "large") && at == ready && at != end {
                continue;
            }
        }
        if end.wrapping_sub(at) < entry_size {
            break;
        }
        one(start, at, rel, pass);
        at = at.wrapping_add(entry_size);
    }
    if at != end {
        die(start, Fault::TableSize, tag, 0);
    }
}

/// The size of a RELA table, in bytes, from which on it pays to ask for AVX. In a virtual machine that is a
/// trip to the hypervisor, of up to 15 µs.
const WIDE_MIN: u64 = 65536 * RELA_SIZE;
/// Sixteen entries of a RELA table, in bytes.
const SIXTEEN: u64 = 16 * RELA_SIZE;

/// Applies the `RELATIVE` entries from `at` on, up to the first other one, or one behind `whole`.
///
/// # Safety
/// As `arch::apply_relative`.
#[inline(always)]
unsafe fn relative(start: &Start, mut at: u64, whole: u64, wide: bool) -> u64 {
    let (bias, low, room) = (start.bias, start.low, start.room);
    loop {
        let mut until = whole;
        if cfg!(feature = "large") {
            // SAFETY: the caller's promise.
            at = unsafe { arch::apply_sixteens(at, whole, bias, low, room, wide) };
            let next = at.wrapping_add(SIXTEEN); // Behind it another sixteen may do.
            if next < whole {
                until = next;
            }
        }
        // SAFETY: the same.
        at = unsafe { arch::apply_relative(at, until, bias, low, room) };
        if at < until || until == whole {
            return at;
        }
    }
}

/// Applies the relocation at run-time address `at`, of any type.
#[cold]
#[cfg_attr(piestart_object, inline(never))]
#[cfg_attr(not(piestart_object), inline)]
#[unsafe(link_section = ".text.piestart")]
fn one(start: &mut Start, at: u64, rel: bool, pass: Pass) {
    let bias = start.bias;
    let memory = Live { bias: Bias(0) };
    let Some(mut entry) = Relocation::rel(&memory, LinkAddr(at)) else {
        return;
    };
    let entry = &mut entry;
    let r_type = entry.r_type();
    if r_type == reloc::NONE {
        return;
    }
    in_range(start, entry.r_offset.0);
    let place = entry.r_offset.0.wrapping_add(bias) as *mut u64;
    let mut addend = at.wrapping_add(16);
    if rel {
        // In place; of a descriptor in its second word.
        let second = ((r_type == reloc::TLSDESC) as u64) << 3;
        addend = entry.r_offset.0.wrapping_add(second);
        in_range(start, addend);
        addend = addend.wrapping_add(bias);
    }
    // What is in place of these two is the linker's own, for lazy binding, and no addend.
    if !(rel && (r_type == reloc::GLOB_DAT || r_type == reloc::JUMP_SLOT)) {
        // SAFETY: the entry is in its table, or the word in range.
        entry.r_addend = unsafe { arch::load(addend) };
    }
    let first = pass as u8 == Pass::First as u8;

    // What is added to the addend: for RELATIVE the load bias.
    let mut value = bias;
    let mut resolver = false;
    if cfg!(feature = "full") && r_type == reloc::IRELATIVE {
        value = value.wrapping_add(entry.r_addend);
        entry.r_addend = 0;
        resolver = true;
    } else if r_type != reloc::RELATIVE {
        let absolute =
            r_type == reloc::ABS64 || r_type == reloc::GLOB_DAT || r_type == reloc::JUMP_SLOT;
        let thread = r_type == reloc::DTPMOD64
            || r_type == reloc::DTPOFF64
            || r_type == reloc::TPOFF64
            || r_type == reloc::TLSDESC;
        if !(absolute && cfg!(feature = "full") || thread && cfg!(feature = "tls")) {
            let place = entry.r_offset.0;
            die(start, Fault::UnknownRelocation, r_type as u64, place);
        }
        #[cfg(feature = "full")]
        {
            let symbol = symbol(start, entry);
            if thread || symbol.is_absolute() {
                value = 0;
            }
            value = value.wrapping_add(symbol.st_value);
            if symbol.is_undefined() {
                value = 0; // Weak: the address is 0, and no load bias makes it another.
            } else if symbol.is_ifunc() {
                resolver = true;
            }
        }
        #[cfg(all(feature = "tls", not(feature = "full")))]
        {
            value = 0;
        }
        #[cfg(feature = "tls")]
        if thread {
            if first {
                self::thread(start, entry, value.wrapping_add(entry.r_addend));
            }
            return;
        }
    }
    if resolver == first {
        start.late |= first as u64;
        return;
    }
    #[cfg(feature = "full")]
    if resolver {
        // SAFETY: the linker made this the address of a resolver; all else is relocated in this
        // pass.
        value = unsafe { arch::resolve_ifunc(value, start.auxv) };
    }
    value = value.wrapping_add(entry.r_addend);
    // SAFETY: the place is in range.
    unsafe { arch::store(place, value) };
    #[cfg(feature = "full")]
    if resolver && start.tls_block != 0 {
        // The block has been copied from the template by now, so that the resolver could use it.
        let inside = entry.r_offset.0.wrapping_sub(start.tls_vaddr);
        if inside < start.tls_filesz && start.tls_filesz.wrapping_sub(inside) >= 8 {
            let copy = start.tls_block.wrapping_add(inside);
            // SAFETY: a word of the block, which has p_filesz bytes and more.
            unsafe { arch::store(copy as *mut u64, value) };
        }
    }
}

/// Refuses a place that is not in the writable range, nor in a writable segment.
#[inline]
#[unsafe(link_section = ".text.piestart")]
fn in_range(start: &Start, place: u64) {
    if place.wrapping_sub(start.low) <= start.room || image::inside(start, place, 8, PF_W) {
        return;
    }
    let mut fault = Fault::PlaceOutside;
    if start.dynamic.textrel() {
        fault = Fault::TextRelocation;
    }
    die(start, fault, 0, place);
}

/// Applies a relocation that asks for a place in thread-local storage: `value` is the offset in the
/// TLS block.
#[cfg(feature = "tls")]
#[inline(always)]
fn thread(start: &Start, entry: &Relocation, value: u64) {
    let place = entry.r_offset.0.wrapping_add(start.bias) as *mut u64;
    let r_type = entry.r_type();
    let mut word = value;
    if r_type == reloc::DTPMOD64 {
        word = 1; // The one static module.
    } else if r_type != reloc::DTPOFF64 {
        word = word.wrapping_add(crate::start::tls::of(start));
        if r_type == reloc::TLSDESC {
            // A descriptor is two words: the resolver and what it returns.
            in_range(start, entry.r_offset.0.wrapping_add(8));
            // SAFETY: checked just now.
            unsafe { arch::store(place.wrapping_add(1), word) };
            word = arch::address_of!("__piestart_tlsdesc");
        }
    }
    // SAFETY: the place is in range.
    unsafe { arch::store(place, word) };
}

/// The symbol that a relocation names; a fault when it has to be defined and is not.
#[cfg(feature = "full")]
#[inline(always)]
fn symbol(start: &Start, entry: &Relocation) -> Symbol {
    let rows = &start.dynamic;
    let index = entry.r_sym();
    if index == 0 {
        return Symbol::NONE; // Whether or not there is a table.
    }
    let mut offset = (index as u64).wrapping_mul(SYM_SIZE);
    if rows.symtab == 0 {
        offset = 0;
    }
    within(start, DT_SYMTAB, rows.symtab.wrapping_add(offset), SYM_SIZE);
    let memory = Live {
        bias: Bias(start.bias),
    };
    let Some(symbol) = Symbol::read(&memory, LinkAddr(rows.symtab), index) else {
        die(start, Fault::TableOutside, DT_SYMTAB, rows.symtab);
    };
    if symbol.is_undefined() && !symbol.is_weak() {
        let mut name = rows.strtab.wrapping_add(symbol.st_name as u64);
        within(start, DT_STRTAB, name, 1);
        name = name.wrapping_add(start.bias);
        die(start, Fault::Undefined, name, entry.r_offset.0);
    }
    symbol
}
