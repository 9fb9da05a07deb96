// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A program that starts itself: whether our start code may go before its own.
//!
//! Ours relocates and protects; what comes next must find nothing left to apply, and must not try to
//! protect what is sealed. The rows of the relocation tables are gone from the dynamic table, so start
//! code that asks it (musl's, Zig's) does nothing, as does code that never relocates.

use object::elf;

use super::image::Image;
use super::refusal::Refusal;
use super::relocs::Relocations;
use crate::elf::Who;

/// Why a program that glibc starts is refused.
pub fn glibc() -> Refusal {
    Refusal::unsuitable(
        "glibc's own start code runs the program's IFUNC resolvers and protects RELRO itself, and a seal \
         before that would end it",
        "link it with piestart's rcrt1.o, or with musl (piestart link)",
    )
}

/// Why a program at fixed addresses is refused whose own start code still writes into RELRO.
pub fn fixed_with_relocations() -> Refusal {
    Refusal::unsuitable(
        "not position-independent (ET_EXEC), with relocations that its own start code applies",
        "link it with piestart.o or rcrt1.o instead, which protect RELRO after that (piestart link)",
    )
}

/// Refuses a program whose start code, written by `who`, cannot be known to run after ours.
///
/// # Errors
/// [`Refusal::Unsuitable`] with the reason.
pub fn judge(image: &Image, relocations: &Relocations, who: Who) -> Result<(), Refusal> {
    if matches!(who, Who::Musl | Who::Zig) || asks_nobody(image, relocations) {
        return Ok(());
    }
    Err(Refusal::unsuitable(
        "it is a static program whose own start code is not known",
        "say --verify: it is converted if the result is seen to start",
    ))
}

/// Whether no code of `image` has the address of its headers, its dynamic table or a relocation table, so
/// that none can relocate: a bare `_start`, as of nolibc.
fn asks_nobody(image: &Image, relocations: &Relocations) -> bool {
    let mut marks: Vec<u64> = Vec::new();
    let headers = image.loads().find(|s| s.p_offset == 0 && s.p_filesz > 0);
    marks.extend(headers.map(|s| s.p_vaddr));
    marks.extend(image.segment(elf::PT_DYNAMIC).map(|s| s.p_vaddr));
    for table in [relocations.rela, relocations.jmprel, relocations.relr] {
        if table.size > 0 {
            marks.push(table.address);
        }
    }
    let pointer = relocations
        .relative
        .iter()
        .any(|r| marks.contains(&r.addend));
    let code = image
        .loads()
        .filter(|s| s.p_flags & elf::PF_X.0 != 0)
        .any(|s| {
            let bytes = image.bytes_at(s.p_vaddr, s.p_filesz).unwrap_or(&[]);
            refers(image.machine, bytes, s.p_vaddr, &marks)
        });
    !pointer && !code
}

/// Whether code at `address` holds the address of one of `marks`, as instructions compute it.
fn refers(machine: u16, code: &[u8], address: u64, marks: &[u64]) -> bool {
    if elf::Machine(machine) == elf::EM_AARCH64 {
        return refers_aarch64(code, address, marks);
    }
    // Any four bytes may be the distance from the end of an instruction.
    code.windows(4).enumerate().any(|(at, bytes)| {
        let distance = i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        let end = address.wrapping_add(at as u64 + 4);
        marks.contains(&end.wrapping_add_signed(i64::from(distance)))
    })
}

/// `adr`, and `adrp` with an `add` of the same register soon after it (Arm ARM, C6.2).
fn refers_aarch64(code: &[u8], address: u64, marks: &[u64]) -> bool {
    let word = |at: usize| {
        let bytes = code.get(at * 4..at * 4 + 4)?;
        Some(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    };
    (0..code.len() / 4).any(|at| {
        let Some(i) = word(at).filter(|i| i & 0x1f00_0000 == 0x1000_0000) else {
            return false;
        };
        let here = address.wrapping_add(at as u64 * 4);
        let immediate = (i >> 5 & 0x7_ffff) << 2 | i >> 29 & 3;
        let signed = i64::from((immediate << 11).cast_signed() >> 11);
        if i >> 31 == 0 {
            return marks.contains(&here.wrapping_add_signed(signed));
        }
        let page = (here & !0xfff).wrapping_add_signed(signed << 12);
        (at + 1..at + 9).filter_map(word).any(|add| {
            let same = add & 0xffc0_0000 == 0x9100_0000 && add >> 5 & 31 == i & 31;
            same && marks.contains(&page.wrapping_add(u64::from(add >> 10 & 0xfff)))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_seen_in_the_instructions_that_compute_it() {
        // lea rsi, [rip + 0x1000]
        let code = [0x90, 0x48, 0x8d, 0x35, 0x00, 0x10, 0, 0];
        assert!(refers(elf::EM_X86_64.0, &code, 0x5000, &[0x6008]));
        assert!(!refers(elf::EM_X86_64.0, &code, 0x5000, &[0x6007]));
        let words =
            |words: &[u32]| -> Vec<u8> { words.iter().flat_map(|w| w.to_le_bytes()).collect() };
        // adrp x1, .+0x5000; nop; add x1, x1, #0xe8
        let code = words(&[0xb000_0021, 0xd503_201f, 0x9103_a021]);
        assert!(refers(elf::EM_AARCH64.0, &code, 0x1_0004, &[0x1_50e8]));
        assert!(!refers(elf::EM_AARCH64.0, &code, 0x1_0004, &[0x1_50f0]));
        // adr x1, .-4
        let code = words(&[0x10ff_ffe1]);
        assert!(refers(elf::EM_AARCH64.0, &code, 0x1_0004, &[0x1_0000]));
    }
}
