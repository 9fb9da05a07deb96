// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! 32-bit Arm, little-endian. Addresses of code in Thumb are odd.

use piestart::elf::machine as abi;

use super::row::{AddressSpace, BranchProtection, Breakpoint, EntryCode, Layout, Machine};

/// The row.
pub(super) static MACHINE: Machine = Machine {
    name: "arm",
    aliases: &[
        "armv5te", "armv5tel", "armv6l", "armv7", "armv7l", "armhf", "armel",
    ],
    about: "32-bit Arm from ARMv5TE on, soft and hard float (also accepted: `armv7`, `armhf`, `armel`)",
    abi: &abi::ARM,
    rust_triple: "armv7-unknown-linux-gnueabihf",
    rust_links_pie: false,
    rust_musl_triple: "armv7-unknown-linux-musleabihf",
    gnu_triple: "arm-linux-gnueabihf",
    musl_triple: "arm-linux-musleabihf",
    goarch: "arm",
    go_links_pie: false,
    emulation: "armelf_linux_eabi",
    qemu: "arm",
    compat: None,
    object: object::Architecture::Arm,
    page_size: 4096,
    // The instruction that the kernel takes for a breakpoint (arch/arm/kernel/ptrace.c).
    breakpoint: Breakpoint {
        code: &0xe7f0_01f0_u32.to_le_bytes(),
        past: 0,
    },
    // svc #0
    system_call: &0xef00_0000_u32.to_le_bytes(),
    longest_instruction: 4,
    // r0 to r15, cpsr, orig_r0
    registers: Layout {
        pc: 15,
        sp: 13,
        arguments: Some([0, 1, 2]),
        link: Some(14),
        call_number: 7,
        call_arguments: [0, 1, 2, 3, 4, 5],
        call_result: 0,
        restart: None,
    },
    // set_tls, get_tls
    start_calls: &[0xf_0005, 0xf_0006],
    entry_code: EntryCode {
        piestart: &[
            "00b0a0e3 00e0a0e3 0d00a0e1 ..109fe5 01108fe0 ..2.4de2 0720c2e3 02d0a0e1 0240a0e1 0030a0e3",
        ],
        musl: &[
            "4ff0000b 4ff0000e ..49 7944 6846 20f00f0c e546",
            "00b0a0e3 00e0a0e3 ..109fe5 01108fe0 0d00a0e1 0fc0c0e3 0cd0a0e1",
        ],
        glibc: &[
            "4ff0000b 4ff0000e 02bc 6a46 04b4 01b4",
            "00b0a0e3 00e0a0e3 04109de4 0d20a0e1 04202de5 04002de5",
        ],
        zig: &["0040b0e3 0470a0e1 04b0a0e1 04e0a0e1 0d00a0e1 104054e2 004014e0 04d0a0e1"],
    },
    branch_protection: BranchProtection {
        flag: "",
        branches: "",
        returns: "",
    },
    // As a 64-bit kernel has it for 32-bit programs (arch/arm64/include/asm/processor.h, `TASK_SIZE_32`).
    address_space: AddressSpace {
        end: 0xffff_f000,
        mmap_bits: 11,
        stack_random: 0x7ff << 12,
    },
    exit_stub,
    store_stub,
    refers,
    // Debian's glibc has no rcrt1.o for it.
    glibc_main: |_, _| None,
    set_glibc_main: |_, _, _| false,
};

/// In Thumb `bx pc`, which goes on in ARM four bytes later; in ARM `mov r4, #0x1e00000`.
const IN_ARM: u32 = 0xe3a0_4778;

fn words(instructions: &[u32]) -> Vec<u8> {
    instructions.iter().flat_map(|i| i.to_le_bytes()).collect()
}

/// `exit_group(status)`, system call 248.
fn exit_stub(status: u8) -> Vec<u8> {
    // mov r0, #status; mov r7, #248; svc #0
    words(&[
        IN_ARM,
        0xe3a0_0000 | u32::from(status),
        0xe3a0_7000 | 248,
        0xef00_0000,
    ])
}

/// `ldr r1, 2f; 1: add r1, pc, r1; mov r0, #0; str r0, [r1]; b 3f; 2: .long target - (1b + 8); 3:`.
fn store_stub(at: u64, target: u64) -> Option<Vec<u8>> {
    let here = (at & !1) + 16;
    let distance = u32::try_from(target)
        .ok()?
        .wrapping_sub(u32::try_from(here).ok()?);
    Some(words(&[
        IN_ARM,
        0xe59f_100c,
        0xe08f_1001,
        0xe3a0_0000,
        0xe581_0000,
        0xea00_0000,
        distance,
    ]))
}

/// A word of the code holds the distance from an instruction not far before it that adds it to `pc`, which reads as two
/// instructions on.
fn refers(code: &[u8], address: u64, marks: &[u64]) -> bool {
    const NEAR: u64 = 4096 + 64;
    let adds = |at: usize, thumb: bool| {
        let half = |at: usize| Some(u16::from_le_bytes([*code.get(at)?, *code.get(at + 1)?]));
        let (Some(low), Some(high)) = (half(at), half(at + 2).or(thumb.then_some(0))) else {
            return false;
        };
        let word = u32::from(high) << 16 | u32::from(low);
        match thumb {
            // add rd, pc
            true => low & 0xff78 == 0x4478,
            // add rd, pc, rn; ldr and str by pc and a register
            false => word & 0x0fff_0ff0 == 0x008f_0000 || word & 0x0fef_0ff0 == 0x078f_0000,
        }
    };
    let skipped = (4 - address % 4) % 4;
    let words = code.get(skipped as usize..).unwrap_or(&[]).chunks_exact(4);
    words.enumerate().any(|(i, word)| {
        let at = skipped + 4 * i as u64;
        let distance = u32::from_le_bytes([word[0], word[1], word[2], word[3]]);
        marks.iter().any(|&mark| {
            [(8, false), (4, true)].into_iter().any(|(ahead, thumb)| {
                let place = (mark as u32)
                    .wrapping_sub(distance)
                    .wrapping_sub(ahead)
                    .wrapping_sub(address as u32);
                let place = u64::from(place);
                place < at && at - place < NEAR && adds(place as usize, thumb)
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_is_the_instructions_that_its_comment_says_whichever_the_instruction_set() {
        for at in [0x1000, 0x1001] {
            let stub = store_stub(at, 0x3000).unwrap();
            assert_eq!(stub[..8], [0x78, 0x47, 0xa0, 0xe3, 0x0c, 0x10, 0x9f, 0xe5]);
            assert_eq!(stub[24..], 0x1ff0_u32.to_le_bytes());
        }
        assert_eq!(store_stub(0, 1 << 40), None);
    }

    #[test]
    fn an_address_is_seen_in_the_instructions_that_compute_it() {
        // ldr r1, 2f; add r1, pc, r1; bx lr; 2: .long 0x1000
        let mut code = words(&[0xe59f_1004, 0xe08f_1001, 0xe12f_ff1e, 0x1000]);
        assert!(refers(&code, 0x5000, &[0x600c]));
        assert!(!refers(&code, 0x5000, &[0x6008]));
        // In Thumb: ldr r1, 2f; add r1, pc; bx lr; nop; 2: .long 0x1000
        code = [0x4901_u16, 0x4479, 0x4770, 0x46c0, 0x1000, 0]
            .iter()
            .flat_map(|half| half.to_le_bytes())
            .collect();
        assert!(refers(&code, 0x5000, &[0x6006]));
        assert!(!refers(&code, 0x5000, &[0x6008]));
    }
}
