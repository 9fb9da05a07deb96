// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! 64-bit LoongArch.

use piestart::elf::machine as abi;

use super::row::{AddressSpace, BranchProtection, Breakpoint, EntryCode, Layout, Machine};

/// The row.
pub(super) static MACHINE: Machine = Machine {
    name: "loongarch64",
    aliases: &["loong64"],
    about: "64-bit LoongArch (also accepted: `loong64`)",
    abi: &abi::LOONGARCH64,
    rust_triple: "loongarch64-unknown-linux-gnu",
    rust_links_pie: false,
    rust_musl_triple: "loongarch64-unknown-linux-musl",
    gnu_triple: "loongarch64-linux-gnu",
    musl_triple: "loongarch64-linux-musl",
    goarch: "loong64",
    // Since 1.25.
    go_links_pie: false,
    emulation: "elf64loongarch",
    qemu: "loongarch64",
    compat: None,
    object: object::Architecture::LoongArch64,
    page_size: 16384,
    // break 5
    breakpoint: Breakpoint {
        code: &0x002a_0005_u32.to_le_bytes(),
        past: 0,
    },
    // syscall 0
    system_call: &0x002b_0000_u32.to_le_bytes(),
    longest_instruction: 4,
    // r0 to r31, orig_a0, csr_era, csr_badv
    registers: Layout {
        pc: 33,
        sp: 3,
        arguments: Some([4, 5, 6]),
        link: Some(1),
        call_number: 11,
        call_arguments: [4, 5, 6, 7, 8, 9],
        call_result: 4,
        restart: None,
    },
    start_calls: &[],
    entry_code: EntryCode {
        piestart: &["07001500 16001500 01001500 64001500 .5....1. a5....02 66....02"],
        // la.local $a1, _DYNAMIC as it is and as linkers relax it.
        musl: &[
            "16001500 64001500 .5....1. a5....02 03008300",
            "16001500 64001500 .5....1. 03008300",
        ],
        glibc: &["89001500"],
        zig: &["16001500 01001500 64001500 03008300"],
    },
    branch_protection: BranchProtection {
        flag: "",
        branches: "",
        returns: "",
    },
    // Three levels of page tables with pages of 16 KiB, as most kernels have them.
    address_space: AddressSpace {
        end: 1 << 47,
        mmap_bits: 12,
        stack_random: 0x7ff << 12,
    },
    exit_stub,
    store_stub,
    refers,
    // Start code for the front of main is not there yet.
    glibc_main: |_, _| None,
    set_glibc_main: |_, _, _| false,
};

/// Registers by number.
const ZERO: u32 = 0;
const A0: u32 = 4;
const A7: u32 = 11;
const T0: u32 = 12;

/// "LoongArch Reference Manual", volume 1, has the instructions.
fn words(instructions: &[u32]) -> Vec<u8> {
    instructions.iter().flat_map(|i| i.to_le_bytes()).collect()
}

/// `ori to, from, value`
const fn ori(to: u32, from: u32, value: u32) -> u32 {
    0x0380_0000 | value << 10 | from << 5 | to
}

/// `exit_group(status)`, system call 94.
fn exit_stub(status: u8) -> Vec<u8> {
    // ori $a0, $zero, status; ori $a7, $zero, 94; syscall 0
    words(&[ori(A0, ZERO, status.into()), ori(A7, ZERO, 94), 0x002b_0000])
}

/// `pcaddu12i $t0, high; st.d $zero, $t0, low`.
fn store_stub(at: u64, target: u64) -> Option<Vec<u8>> {
    let distance = i64::try_from(i128::from(target) - i128::from(at)).ok()?;
    // The low part is signed, so the high part rounds.
    let high = i32::try_from(distance.checked_add(0x800)?).ok()? & !0xfff;
    let low = i32::try_from(distance - i64::from(high)).ok()?;
    Some(words(&[
        0x1c00_0000 | high.cast_unsigned() >> 12 << 5 | T0,
        0x29c0_0000 | (low.cast_unsigned() & 0xfff) << 10 | T0 << 5 | ZERO,
    ]))
}

/// `pcaddi`, and `pcalau12i` or `pcaddu12i` with an `addi.d` or a load from the same register soon after it.
fn refers(code: &[u8], address: u64, marks: &[u64]) -> bool {
    let word = |at: usize| {
        let bytes = code.get(at * 4..at * 4 + 4)?;
        Some(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    };
    (0..code.len() / 4).any(|at| {
        let Some(i) = word(at) else { return false };
        let here = address.wrapping_add(at as u64 * 4);
        let distance = i64::from((i << 7).cast_signed() >> 12);
        let page = match i >> 25 {
            0b000_1100 => return marks.contains(&here.wrapping_add_signed(distance << 2)),
            0b000_1101 => (here & !0xfff).wrapping_add_signed(distance << 12),
            0b000_1110 => here.wrapping_add_signed(distance << 12),
            _ => return false,
        };
        (at + 1..at + 9).filter_map(word).any(|user| {
            let adds = matches!(user >> 22, 0x0b | 0xa0..=0xa3 | 0xa8..=0xaa);
            let low = i64::from((user << 10).cast_signed() >> 20);
            let same = user >> 5 & 31 == i & 31;
            adds && same && marks.contains(&page.wrapping_add_signed(low))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stubs_are_the_instructions_that_their_comments_say() {
        // As clang assembles `pcaddu12i $t0, 5; st.d $zero, $t0, -12` and the like.
        let stub = store_stub(0x1_0004, 0x1_4ff8).unwrap();
        assert_eq!(stub, words(&[0x1c00_00ac, 0x29ff_d180]));
        let back = store_stub(0x1_5ff8, 0x1_0000).unwrap();
        assert_eq!(back, words(&[0x1dff_ff4c, 0x29c0_2180]));
        assert_eq!(store_stub(0, 1 << 40), None);
        assert_eq!(
            exit_stub(42),
            words(&[0x0380_a804, 0x0381_780b, 0x002b_0000])
        );
    }

    #[test]
    fn an_address_is_seen_in_the_instructions_that_compute_it() {
        // pcalau12i $a1, 5; nop; addi.d $a1, $a1, -24
        let code = words(&[0x1a00_00a5, 0x0340_0000, 0x02ff_a0a5]);
        assert!(refers(&code, 0x1_0004, &[0x1_4fe8]));
        assert!(!refers(&code, 0x1_0004, &[0x1_4ff0]));
        // pcaddu12i $a1, 5; ld.d $a1, $a1, 8
        let code = words(&[0x1c00_00a5, 0x28c0_20a5]);
        assert!(refers(&code, 0x1_0004, &[0x1_500c]));
        // pcaddi $a1, -1
        assert!(refers(&words(&[0x19ff_ffe5]), 0x1_0004, &[0x1_0000]));
    }
}
