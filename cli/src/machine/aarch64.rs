// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! 64-bit Arm, little-endian.

use piestart::elf::machine as abi;

use super::row::{AddressSpace, BranchProtection, Breakpoint, EntryCode, Layout, Machine};

/// The row.
pub(super) static MACHINE: Machine = Machine {
    name: "aarch64",
    aliases: &["arm64"],
    about: "64-bit Arm (also accepted: `arm64`)",
    abi: &abi::AARCH64,
    rust_triple: "aarch64-unknown-linux-gnu",
    rust_links_pie: false,
    rust_musl_triple: "aarch64-unknown-linux-musl",
    gnu_triple: "aarch64-linux-gnu",
    musl_triple: "aarch64-linux-musl",
    goarch: "arm64",
    go_links_pie: true,
    emulation: "aarch64linux",
    qemu: "aarch64",
    compat: Some("arm"),
    object: object::Architecture::Aarch64,
    page_size: 4096,
    // brk #0
    breakpoint: Breakpoint {
        code: &0xd420_0000_u32.to_le_bytes(),
        past: 0,
    },
    // svc #0
    system_call: &0xd400_0001_u32.to_le_bytes(),
    longest_instruction: 4,
    // x0 to x30, sp, pc, pstate
    registers: Layout {
        pc: 32,
        sp: 31,
        arguments: Some([0, 1, 2]),
        link: Some(30),
        call_number: 8,
        call_arguments: [0, 1, 2, 3, 4, 5],
        call_result: 0,
        restart: None,
    },
    start_calls: &[],
    entry_code: EntryCode {
        piestart: &[
            "5f2403d5 030080d2 1d0080d2 1e0080d2 e0030091 ........ ........ 02....d1 42ec7c92 5f000091",
            "5f2403d5 1d0080d2 1e0080d2 e0030091 ........ ........ 02....d1 42ec7c92 5f000091",
        ],
        musl: &["1d0080d2 1e0080d2 e0030091 ........ ........ 1fec7c92 ......14"],
        glibc: &[
            "1f2003d5 1d0080d2 1e0080d2 e50300aa e10340f9 e2230091 e6030091",
            "5f2403d5 1d0080d2 1e0080d2 e50300aa e10340f9 e2230091 e6030091",
            "1d0080d2 1e0080d2 e50300aa e10340f9 e2230091 e6030091",
        ],
        zig: &["1d0080d2 1e0080d2 e0030091 1fec7c92 ......14"],
    },
    branch_protection: BranchProtection {
        flag: "-mbranch-protection=standard",
        branches: "BTI",
        returns: "PAC",
    },
    address_space: AddressSpace {
        end: 1 << 48,
        mmap_bits: 18,
        stack_random: 0x3_ffff << 12,
    },
    exit_stub,
    store_stub,
    refers,
    glibc_main,
    set_glibc_main,
};

fn words(instructions: &[u32]) -> Vec<u8> {
    instructions.iter().flat_map(|i| i.to_le_bytes()).collect()
}

/// `exit_group(status)`, system call 94.
fn exit_stub(status: u8) -> Vec<u8> {
    // mov x0, status; mov x8, 94; svc 0
    words(&[
        0xd280_0000 | u32::from(status) << 5,
        0xd280_0008 | 94 << 5,
        0xd400_0001,
    ])
}

/// `adrp x9, page; str xzr, [x9, #offset]`.
fn store_stub(at: u64, target: u64) -> Option<Vec<u8>> {
    let pages = i64::try_from(target >> 12).ok()? - i64::try_from(at >> 12).ok()?;
    if !(-(1 << 20)..1 << 20).contains(&pages) {
        return None;
    }
    let bits = u32::try_from(pages & 0x1f_ffff).ok()?;
    let offset = u32::try_from((target & 0xfff) / 8).ok()?;
    Some(words(&[
        0x9000_0009 | (bits & 3) << 29 | (bits >> 2) << 5,
        0xf900_013f | offset << 10,
    ]))
}

/// `adr`, and `adrp` with an `add` of the same register soon after it (Arm ARM, C6.2).
fn refers(code: &[u8], address: u64, marks: &[u64]) -> bool {
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

/// Where glibc's `_start` (`sysdeps/aarch64/start.S`) has `adrp x0, main; add x0, x0, :lo12:main`, counted in
/// instructions.
fn main_load(code: &[u8]) -> Option<usize> {
    let glibc = MACHINE.entry_code.glibc;
    // mov x5, x0; ldr x1, [sp]; add x2, sp, #8; mov x6, sp, which all of these end in.
    let known = words(&[0xaa00_03e5, 0xf940_03e1, 0x9100_23e2, 0x9100_03e6]);
    debug_assert!(
        glibc
            .iter()
            .all(|g| g.ends_with("e50300aa e10340f9 e2230091 e6030091"))
    );
    let at = code.chunks_exact(4).take(4).enumerate();
    let at = at
        .map(|(i, _)| i)
        .find(|i| code[i * 4..].starts_with(&known))?
        + 4;
    let adrp = word(code, at)?;
    let add = word(code, at + 1)?;
    (adrp & 0x9f00_001f == 0x9000_0000 && add & 0xffc0_03ff == 0x9100_0000).then_some(at)
}

fn word(code: &[u8], at: usize) -> Option<u32> {
    let bytes = code.get(at * 4..at * 4 + 4)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

fn glibc_main(code: &[u8], address: u64) -> Option<u64> {
    let at = main_load(code)?;
    let (adrp, add) = (word(code, at)?, word(code, at + 1)?);
    let immediate = (adrp >> 5 & 0x7_ffff) << 2 | adrp >> 29 & 3;
    let pages = i64::from((immediate << 11).cast_signed() >> 11);
    let here = address.wrapping_add(at as u64 * 4) & !0xfff;
    let page = here.wrapping_add_signed(pages << 12);
    Some(page.wrapping_add(u64::from(add >> 10 & 0xfff)))
}

fn set_glibc_main(code: &mut [u8], address: u64, main: u64) -> bool {
    let Some(at) = main_load(code) else {
        return false;
    };
    let here = address.wrapping_add(at as u64 * 4) >> 12;
    let pages = i128::from(main >> 12) - i128::from(here);
    if !(-(1 << 20)..1 << 20).contains(&pages) {
        return false;
    }
    let (Ok(bits), Ok(low)) = (
        u32::try_from(pages & 0x1f_ffff),
        u32::try_from(main & 0xfff),
    ) else {
        return false;
    };
    let load = [
        0x9000_0000 | (bits & 3) << 29 | (bits >> 2) << 5,
        0x9100_0000 | low << 10,
    ];
    code[at * 4..at * 4 + 8].copy_from_slice(&words(&load));
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn main_is_found_where_start_of_glibc_names_it_and_replaced_there() {
        // nop; mov x29, #0; mov x30, #0; …; adrp x0, 0x8000; add x0, x0, #0xbb4, as glibc 2.36 at 0x8b80
        let mut code = words(&[
            0xd503_201f,
            0xd280_001d,
            0xd280_001e,
            0xaa00_03e5,
            0xf940_03e1,
            0x9100_23e2,
            0x9100_03e6,
            0x9000_0000,
            0x912e_d000,
        ]);
        assert_eq!(glibc_main(&code, 0x8b80), Some(0x8bb4));
        assert_eq!(glibc_main(&code[..code.len() - 1], 0x8b80), None);
        for main in [0x12_3450, 0x10] {
            assert!(set_glibc_main(&mut code, 0x8b80, main));
            assert_eq!(glibc_main(&code, 0x8b80), Some(main));
        }
        assert!(!set_glibc_main(&mut code, 0x8b80, 1 << 40));
    }

    #[test]
    fn stubs_are_the_instructions_that_their_comments_say() {
        // As GNU as assembles `adrp x9, .+0x5000; str xzr, [x9, #0xff8]` and the like.
        let stub = store_stub(0x1_0004, 0x1_5ff8).unwrap();
        assert_eq!(stub[..8], words(&[0xb000_0029, 0xf907_fd3f]));
        assert_eq!(store_stub(0, 1 << 40), None);
        assert_eq!(
            exit_stub(42),
            words(&[0xd280_0540, 0xd280_0bc8, 0xd400_0001])
        );
    }

    #[test]
    fn an_address_is_seen_in_the_instructions_that_compute_it() {
        // adrp x1, .+0x5000; nop; add x1, x1, #0xe8
        let code = words(&[0xb000_0021, 0xd503_201f, 0x9103_a021]);
        assert!(refers(&code, 0x1_0004, &[0x1_50e8]));
        assert!(!refers(&code, 0x1_0004, &[0x1_50f0]));
        // adr x1, .-4
        let code = words(&[0x10ff_ffe1]);
        assert!(refers(&code, 0x1_0004, &[0x1_0000]));
    }
}
