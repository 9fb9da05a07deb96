// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! 64-bit RISC-V, with the extensions that Linux distributions ask for (RV64GC).

use piestart::elf::machine as abi;

use super::row::{AddressSpace, BranchProtection, Breakpoint, EntryCode, Layout, Machine};

/// The row.
pub(super) static MACHINE: Machine = Machine {
    name: "riscv64",
    aliases: &["riscv64gc"],
    about: "64-bit RISC-V (also accepted: `riscv64gc`)",
    abi: &abi::RISCV64,
    rust_triple: "riscv64gc-unknown-linux-gnu",
    rust_links_pie: false,
    rust_musl_triple: "riscv64gc-unknown-linux-musl",
    gnu_triple: "riscv64-linux-gnu",
    musl_triple: "riscv64-linux-musl",
    goarch: "riscv64",
    go_links_pie: false,
    emulation: "elf64lriscv",
    qemu: "riscv64",
    compat: Some("riscv32"),
    object: object::Architecture::Riscv64,
    page_size: 4096,
    // c.ebreak, which is no longer than the shortest instruction.
    breakpoint: Breakpoint {
        code: &0x9002_u16.to_le_bytes(),
        past: 0,
    },
    // ecall
    system_call: &0x0000_0073_u32.to_le_bytes(),
    longest_instruction: 4,
    // pc, then x1 to x31: ra, sp, gp, tp, t0 to t2, s0, s1, a0 to a7, s2 to s11, t3 to t6
    registers: Layout {
        pc: 0,
        sp: 2,
        arguments: Some([10, 11, 12]),
        link: Some(1),
        call_number: 17,
        call_arguments: [10, 11, 12, 13, 14, 15],
        call_result: 10,
        restart: None,
    },
    start_calls: &[],
    entry_code: EntryCode {
        piestart: &["8146 97.1.... 9381.1.. 0144 8140 0a85 97.5.... 9385.5.. 1306...."],
        musl: &["97.1.... 9381.1.. 0a85 97.5.... 9385.5.. 137101ff"],
        // The call of load_gp as it is and as linkers relax it.
        glibc: &["ef...... aa87 17.5....", "97.0.... e780.0.. aa87 17.5...."],
        zig: &["0144 8140 0a85 137101ff"],
    },
    branch_protection: BranchProtection {
        flag: "-fcf-protection",
        branches: "Zicfilp",
        returns: "Zicfiss",
    },
    // Sv39, which most processors have.
    address_space: AddressSpace {
        end: 1 << 38,
        mmap_bits: 18,
        stack_random: 0x3_ffff << 12,
    },
    exit_stub,
    store_stub,
    refers,
    // Distributions make no static-PIE of glibc for it, so there is none to take apart.
    glibc_main: |_, _| None,
    set_glibc_main: |_, _, _| false,
};

/// Registers by number.
const ZERO: u32 = 0;
const T0: u32 = 5;
const A0: u32 = 10;
const A7: u32 = 17;

fn words(instructions: &[u32]) -> Vec<u8> {
    instructions.iter().flat_map(|i| i.to_le_bytes()).collect()
}

/// `addi to, from, value` (Unprivileged ISA, "RV32I Base Integer Instruction Set").
const fn addi(to: u32, from: u32, value: u32) -> u32 {
    value << 20 | from << 15 | to << 7 | 0x13
}

/// `exit_group(status)`, system call 94.
fn exit_stub(status: u8) -> Vec<u8> {
    // li a0, status; li a7, 94; ecall
    words(&[
        addi(A0, ZERO, status.into()),
        addi(A7, ZERO, 94),
        0x0000_0073,
    ])
}

/// `auipc t0, high; sd zero, low(t0)`.
fn store_stub(at: u64, target: u64) -> Option<Vec<u8>> {
    let distance = i64::try_from(i128::from(target) - i128::from(at)).ok()?;
    // The low part is signed, so the high part rounds.
    let high = i32::try_from(distance.checked_add(0x800)?).ok()? & !0xfff;
    let low = i32::try_from(distance - i64::from(high)).ok()?;
    let low = low.cast_unsigned() & 0xfff;
    Some(words(&[
        high.cast_unsigned() | T0 << 7 | 0x17,
        low >> 5 << 25 | T0 << 15 | 3 << 12 | (low & 0x1f) << 7 | 0x23,
    ]))
}

/// `auipc` with an `addi` or a load from the same register soon after it.
fn refers(code: &[u8], address: u64, marks: &[u64]) -> bool {
    // Instructions are two or four bytes long and lie at multiples of two.
    let word = |at: usize| {
        let bytes = code.get(at..at + 4)?;
        Some(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    };
    (0..code.len()).step_by(2).any(|at| {
        let Some(auipc) = word(at).filter(|i| i & 0x7f == 0x17) else {
            return false;
        };
        let register = auipc >> 7 & 31;
        let high = i64::from((auipc & !0xfff).cast_signed());
        let page = address.wrapping_add(at as u64).wrapping_add_signed(high);
        (at + 4..at + 24).step_by(2).filter_map(word).any(|i| {
            let adds = i & 0x707f == 0x13 || i & 0x7f == 0x03;
            let low = i64::from(i.cast_signed() >> 20);
            adds && i >> 15 & 31 == register && marks.contains(&page.wrapping_add_signed(low))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stubs_are_the_instructions_that_their_comments_say() {
        // As GNU as assembles `auipc t0, 5; sd zero, -12(t0)` and the like.
        let stub = store_stub(0x1_0004, 0x1_4ff8).unwrap();
        assert_eq!(stub, words(&[0x0000_5297, 0xfe02_ba23]));
        let back = store_stub(0x1_5ff8, 0x1_0000).unwrap();
        assert_eq!(back, words(&[0xffff_a297, 0x0002_b423]));
        assert_eq!(store_stub(0, 1 << 40), None);
        assert_eq!(
            exit_stub(42),
            words(&[0x02a0_0513, 0x05e0_0893, 0x0000_0073])
        );
    }

    #[test]
    fn an_address_is_seen_in_the_instructions_that_compute_it() {
        // auipc a1, 5; c.nop; addi a1, a1, -28
        let mut code = words(&[0x0000_5597]);
        code.extend([0x01, 0x00]);
        code.extend(words(&[0xfe45_8593]));
        assert!(refers(&code, 0x1_0004, &[0x1_4fe8]));
        assert!(!refers(&code, 0x1_0004, &[0x1_4ff0]));
        // auipc a1, 5; ld a1, 8(a1)
        let code = words(&[0x0000_5597, 0x0085_b583]);
        assert!(refers(&code, 0x1_0004, &[0x1_500c]));
    }
}
