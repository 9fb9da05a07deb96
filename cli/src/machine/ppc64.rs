// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! 64-bit PowerPC, big-endian (ELFv2): what differs from the little-endian one. Finished programs are converted for it,
//! which Go's linker makes; none are linked.

use piestart::elf::machine as abi;

use super::ppc64le;
use super::row::{Breakpoint, EntryCode, Machine};

/// The row.
pub(super) static MACHINE: Machine = Machine {
    name: "ppc64",
    aliases: &["powerpc64"],
    about: "64-bit PowerPC, big-endian",
    abi: &abi::PPC64,
    // Rust's other target is ELFv1.
    rust_triple: "powerpc64-unknown-linux-musl",
    rust_musl_triple: "powerpc64-unknown-linux-musl",
    gnu_triple: "powerpc64-linux-gnu",
    musl_triple: "powerpc64-linux-musl",
    goarch: "ppc64",
    // Go 1.27 does, the oldest that is promised to work does not.
    go_links_pie: false,
    emulation: "elf64ppc",
    qemu: "ppc64",
    breakpoint: Breakpoint {
        code: &0x7fe0_0008_u32.to_be_bytes(),
        past: 0,
    },
    system_call: &0x4400_0002_u32.to_be_bytes(),
    // Other start code than converted files have is not known.
    entry_code: EntryCode {
        piestart: &[],
        musl: &[],
        glibc: &[],
        zig: &[],
    },
    exit_stub: |status| swapped(ppc64le::exit_stub(status)),
    store_stub: |at, target| ppc64le::store_stub(at, target).map(swapped),
    refers: |code, address, marks| ppc64le::refers(&swapped(code.to_vec()), address, marks),
    ..ppc64le::ROW
};

/// Each instruction, and each word between them, in the other byte order.
fn swapped(mut code: Vec<u8>) -> Vec<u8> {
    for word in code.as_chunks_mut::<4>().0 {
        word.reverse();
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bytes are those that GNU as writes with -mbig.
    #[test]
    fn stubs_are_those_of_ppc64le_in_the_other_byte_order() {
        // li 3, 42; li 0, 234; sc
        assert_eq!(
            (MACHINE.exit_stub)(42),
            [
                0x38, 0x60, 0x00, 0x2a, 0x38, 0x00, 0x00, 0xea, 0x44, 0x00, 0x00, 0x02
            ]
        );
        let stub = (MACHINE.store_stub)(0x1_0004, 0x1_fff8).expect("it is near");
        assert_eq!(stub[..8], [0x42, 0x9f, 0x00, 0x05, 0x7d, 0x68, 0x02, 0xa6]);
    }

    #[test]
    fn an_address_is_seen_in_the_instructions_that_compute_it() {
        // bcl 20,31,.+4; mflr 12; addis 4,12,1; addi 4,4,-4
        let code: Vec<u8> = [0x429f_0005_u32, 0x7d88_02a6, 0x3c8c_0001, 0x3884_fffc]
            .iter()
            .flat_map(|i| i.to_be_bytes())
            .collect();
        assert!((MACHINE.refers)(&code, 0x1_0000, &[0x2_0000]));
        assert!(!(MACHINE.refers)(&code, 0x1_0000, &[0x2_0008]));
    }
}
