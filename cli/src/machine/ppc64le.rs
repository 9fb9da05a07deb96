// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! 64-bit PowerPC, little-endian (ELFv2).

use piestart::elf::machine as abi;

use super::row::{AddressSpace, BranchProtection, Breakpoint, EntryCode, Layout, Machine};

/// The row.
pub(super) static MACHINE: Machine = ROW;

/// The same, from which the big-endian one is made.
pub(super) const ROW: Machine = Machine {
    name: "ppc64le",
    aliases: &["powerpc64le", "ppc64el"],
    about: "64-bit PowerPC, little-endian (also accepted: `powerpc64le`, `ppc64el`)",
    abi: &abi::PPC64LE,
    rust_triple: "powerpc64le-unknown-linux-gnu",
    rust_links_pie: false,
    rust_musl_triple: "powerpc64le-unknown-linux-musl",
    gnu_triple: "powerpc64le-linux-gnu",
    musl_triple: "powerpc64le-linux-musl",
    goarch: "ppc64le",
    go_links_pie: true,
    emulation: "elf64lppc",
    qemu: "ppc64le",
    compat: None,
    object: object::Architecture::PowerPc64,
    // What most distributions build their kernels for; Debian has both.
    page_size: 65536,
    // trap
    breakpoint: Breakpoint {
        code: &0x7fe0_0008_u32.to_le_bytes(),
        past: 0,
    },
    // sc
    system_call: &0x4400_0002_u32.to_le_bytes(),
    // A prefix and its suffix, since Power10.
    longest_instruction: 8,
    // r0 to r31, nip, msr, orig_gpr3, ctr, link, xer, ccr, softe, trap, dar, dsisr, result
    registers: Layout {
        pc: 32,
        sp: 1,
        arguments: Some([3, 4, 5]),
        link: Some(36),
        call_number: 0,
        call_arguments: [3, 4, 5, 6, 7, 8],
        call_result: 3,
        restart: Some(40),
    },
    start_calls: &[],
    entry_code: EntryCode {
        piestart: &["00006039 05009f42 a602887d ....4c3c ....4238 ....8c3c ....8438 780b237c"],
        // The offset of the dynamic table stands after the code.
        musl: &["....4c3c ....4238 ....8c80 1462847c 780b2378 e4062178"],
        // GNU ld shortens the first where the program has a fixed address.
        glibc: &[
            "....4c3c ....4238 780b297c e4062178 00000038 81ff21f8 a603087c",
            "....403c ....4238 780b297c e4062178 00000038 81ff21f8 a603087c",
        ],
        zig: &["780b237c 00000038 e1ff01f8 a603087c"],
    },
    branch_protection: BranchProtection {
        flag: "",
        branches: "",
        returns: "",
    },
    // Kernels with pages of 64 KiB (arch/powerpc/include/asm/task_size_64.h, DEFAULT_MAP_WINDOW;
    // arch/powerpc/Kconfig, ARCH_MMAP_RND_BITS_MIN).
    address_space: AddressSpace {
        end: 1 << 47,
        mmap_bits: 14,
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
const R0: u32 = 0;
const TOC: u32 = 2;
const R3: u32 = 3;
const R11: u32 = 11;
const ENTRY: u32 = 12;

/// Primary opcodes (Power ISA, Book I, "Fixed-Point Facility").
const ADDI: u32 = 14;
const ADDIS: u32 = 15;
const LWZ: u32 = 32;

/// `bcl 20,31,.+4`: the next instruction's address goes to the link register.
const BCL: u32 = 0x429f_0005;

fn words(instructions: &[u32]) -> Vec<u8> {
    instructions.iter().flat_map(|i| i.to_le_bytes()).collect()
}

/// An instruction of the form D: opcode, target, source, 16 bits.
const fn d_form(opcode: u32, to: u32, from: u32, value: i64) -> u32 {
    opcode << 26 | to << 21 | from << 16 | (value & 0xffff) as u32
}

/// `mflr to`.
const fn mflr(to: u32) -> u32 {
    0x7c08_02a6 | to << 21
}

/// `exit_group(status)`, system call 234.
pub(super) fn exit_stub(status: u8) -> Vec<u8> {
    // li 3, status; li 0, 234; sc
    words(&[
        d_form(ADDI, R3, 0, status.into()),
        d_form(ADDI, R0, 0, 234),
        0x4400_0002,
    ])
}

/// `bcl 20,31,.+4; mflr 11; addis 11, 11, high; li 0, 0; std 0, low(11)`.
pub(super) fn store_stub(at: u64, target: u64) -> Option<Vec<u8>> {
    let distance = i64::try_from(i128::from(target) - i128::from(at) - 4).ok()?;
    // The low part is signed, so the high part rounds.
    let high = i64::from(i16::try_from(distance.checked_add(0x8000)? >> 16).ok()?);
    let low = distance - (high << 16);
    (low % 4 == 0).then(|| {
        words(&[
            BCL,
            mflr(R11),
            d_form(ADDIS, R11, R11, high),
            d_form(ADDI, R0, 0, 0),
            d_form(62, R0, R11, low),
        ])
    })
}

/// The parts of an instruction of the form D.
struct Parts {
    opcode: u32,
    to: u32,
    from: u32,
    value: i64,
}

impl Parts {
    fn of(instruction: u32) -> Self {
        Self {
            opcode: instruction >> 26,
            to: instruction >> 21 & 31,
            from: instruction >> 16 & 31,
            value: i64::from((instruction & 0xffff) as u16 as i16),
        }
    }

    /// What an addition of `value` adds.
    fn added(&self) -> Option<i64> {
        match self.opcode {
            ADDI => Some(self.value),
            ADDIS => Some(self.value << 16),
            _ => None,
        }
    }
}

/// What adds to the table of contents, to the address of the function that begins there, or to a place that `bcl` told.
/// All of them are found first, since a function without calls uses what its caller has set.
pub(super) fn refers(code: &[u8], address: u64, marks: &[u64]) -> bool {
    let code: Vec<u32> = code
        .as_chunks()
        .0
        .iter()
        .map(|word| u32::from_le_bytes(*word))
        .collect();
    let place = |at: usize| address.wrapping_add(4 * at as u64);
    // A register, and what it holds.
    let mut bases: Vec<(u32, u64)> = Vec::new();
    let mut add = |base: (u32, u64)| {
        if !bases.contains(&base) {
            bases.push(base);
        }
    };
    for (at, pair) in code.windows(2).enumerate() {
        let [first, second] = [Parts::of(pair[0]), Parts::of(pair[1])];
        let sets = first.opcode == ADDIS && first.to == TOC && [0, ENTRY].contains(&first.from);
        if sets && second.opcode == ADDI && second.to == TOC && second.from == TOC {
            let from = if first.from == ENTRY { place(at) } else { 0 };
            add((
                TOC,
                from.wrapping_add_signed((first.value << 16) + second.value),
            ));
        }
        if first.opcode == ADDIS && first.to == TOC && first.from == ENTRY {
            // musl has the offset of the table in a word after its first function.
            let near = code[at..].iter().take(8).map(|&i| Parts::of(i));
            for load in near.filter(|i| i.opcode == LWZ && i.from == ENTRY) {
                let word = usize::try_from(load.value / 4)
                    .ok()
                    .and_then(|n| code.get(at + n));
                let named = word.map(|&w| place(at).wrapping_add_signed(w.cast_signed().into()));
                if named.is_some_and(|named| marks.contains(&named)) {
                    return true;
                }
            }
        }
        if pair[0] == BCL && pair[1] & !(31 << 21) == mflr(0) {
            add((second.to, place(at + 1)));
        }
    }
    code.iter().enumerate().any(|(at, &instruction)| {
        let high = Parts::of(instruction);
        let Some(added) = high.added() else {
            return false;
        };
        let values = bases.iter().filter(|(register, _)| *register == high.from);
        values
            .map(|(_, base)| base.wrapping_add_signed(added))
            .any(|value| {
                let near = code[at + 1..].iter().take(8).map(|&i| Parts::of(i));
                marks.contains(&value)
                    || near
                        // Additions and what loads.
                        .filter(|low| {
                            low.from == high.to && (low.opcode == ADDI || low.opcode >= LWZ)
                        })
                        .any(|low| {
                            // The last two bits of a load of a double word tell its kind.
                            let value = value.wrapping_add_signed(low.value);
                            marks.contains(&value)
                                || low.opcode == 58 && marks.contains(&(value & !3))
                        })
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stubs_are_the_instructions_that_their_comments_say() {
        // As GNU as assembles `bcl 20,31,.+4; mflr 11; addis 11,11,1; li 0,0; std 0,-16(11)` and the like.
        let stub = store_stub(0x1_0004, 0x1_fff8).expect("it is near");
        assert_eq!(
            stub,
            words(&[
                0x429f_0005,
                0x7d68_02a6,
                0x3d6b_0001,
                0x3800_0000,
                0xf80b_fff0
            ])
        );
        let back = store_stub(0x2_fff4, 0x1_0000).expect("it is near");
        assert_eq!(
            back,
            words(&[
                0x429f_0005,
                0x7d68_02a6,
                0x3d6b_fffe,
                0x3800_0000,
                0xf80b_0008
            ])
        );
        assert_eq!(store_stub(0, 1 << 40), None);
        assert_eq!(
            exit_stub(42),
            words(&[0x3860_002a, 0x3800_00ea, 0x4400_0002])
        );
    }

    #[test]
    fn an_address_is_seen_in_the_instructions_that_compute_it() {
        // addis 2,12,2; addi 2,2,-0x8000; addis 3,2,-1; blr; addi 3,3,0x10
        let code = [
            0x3c4c_0002,
            0x3842_8000,
            0x3c62_ffff,
            0x4e80_0020,
            0x3863_0010,
        ];
        assert!(refers(&words(&code), 0x1_0000, &[0x1_8010]));
        assert!(!refers(&words(&code), 0x1_0000, &[0x1_8020]));
        // bcl 20,31,.+4; mflr 12; addis 4,12,1; addi 4,4,-4
        let code = [0x429f_0005, 0x7d88_02a6, 0x3c8c_0001, 0x3884_fffc];
        assert!(refers(&words(&code), 0x1_0000, &[0x2_0000]));
        // musl's _start: addis 2,12,1; addi 2,2,0; lwz 4,16(12); add 4,4,12; .long 0x300
        let code = [
            0x3c4c_0001,
            0x3842_0000,
            0x808c_0010,
            0x7c84_6214,
            0x0000_0300,
        ];
        assert!(refers(&words(&code), 0x1_0000, &[0x1_0300]));
        assert!(!refers(&words(&code), 0x1_0000, &[0x1_0308]));
    }
}
