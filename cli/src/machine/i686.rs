// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! 32-bit x86.

use piestart::elf::machine as abi;

use super::row::{AddressSpace, BranchProtection, Breakpoint, EntryCode, Layout, Machine};

/// The row.
pub(super) static MACHINE: Machine = Machine {
    name: "i686",
    aliases: &["i386", "i486", "i586", "x86"],
    about: "32-bit x86 (also accepted: `i386`, `i586`, `x86`)",
    abi: &abi::I386,
    rust_triple: "i686-unknown-linux-gnu",
    rust_links_pie: false,
    rust_musl_triple: "i686-unknown-linux-musl",
    gnu_triple: "i686-linux-gnu",
    musl_triple: "i386-linux-musl",
    goarch: "386",
    go_links_pie: false,
    emulation: "elf_i386",
    qemu: "i386",
    compat: None,
    object: object::Architecture::I386,
    page_size: 4096,
    // int3
    breakpoint: Breakpoint {
        code: &[0xcc],
        past: 1,
    },
    // int 0x80
    system_call: &[0xcd, 0x80],
    longest_instruction: 15,
    // ebx ecx edx esi edi ebp eax ds es fs gs orig_eax eip cs eflags esp ss
    registers: Layout {
        pc: 12,
        sp: 15,
        arguments: None,
        link: None,
        call_number: 6,
        call_arguments: [0, 1, 2, 3, 4, 5],
        call_result: 6,
        restart: Some(11),
    },
    // set_thread_area
    start_calls: &[243],
    entry_code: EntryCode {
        piestart: &[
            "f30f1efb 31ed 89e0 e800000000 59 8d89........ 83e4f0 81ec........ 89e3 6a00 53 51 50 e8",
        ],
        musl: &["31ed 89e0 83e4f0 50 50 e800000000 810424........ 50 e8"],
        glibc: &[
            "f30f1efb 31ed 5e 89e1 83e4f0 50 54 52",
            "31ed 5e 89e1 83e4f0 50 54 52",
        ],
        zig: &["31ed 89e0 83e4f0 83ec0c 50 e8"],
    },
    branch_protection: BranchProtection {
        flag: "-fcf-protection",
        branches: "IBT",
        returns: "SHSTK",
    },
    // As a 64-bit kernel has it for 32-bit programs (arch/x86/include/asm/page_64_types.h, `IA32_PAGE_OFFSET`).
    address_space: AddressSpace {
        end: 0xffff_e000,
        mmap_bits: 8,
        stack_random: 0x7ff << 12,
    },
    exit_stub,
    store_stub,
    refers,
    // Debian's glibc has a rcrt1.o; its static-PIEs relocate themselves.
    glibc_main: |_, _| None,
    set_glibc_main: |_, _, _| false,
};

/// `exit_group(status)`, system call 252.
fn exit_stub(status: u8) -> Vec<u8> {
    // mov ebx, status; mov eax, 252; int 0x80
    vec![0xbb, status, 0, 0, 0, 0xb8, 252, 0, 0, 0, 0xcd, 0x80]
}

/// A call of the next instruction, which tells where that is.
const CALL: [u8; 5] = [0xe8, 0, 0, 0, 0];

/// `call 1f; 1: pop eax; mov dword ptr [eax + distance], 0`.
fn store_stub(at: u64, target: u64) -> Option<Vec<u8>> {
    let distance = i64::try_from(i128::from(target) - i128::from(at) - 5).ok()?;
    let mut code = CALL.to_vec();
    code.extend([0x58, 0xc7, 0x80]);
    code.extend(i32::try_from(distance).ok()?.to_le_bytes());
    code.extend([0; 4]);
    Some(code)
}

/// Any four bytes soon after a call of the next instruction may be the distance from there.
fn refers(code: &[u8], address: u64, marks: &[u64]) -> bool {
    const SOON: usize = 32;
    let calls = code
        .windows(CALL.len())
        .enumerate()
        .filter(|(_, bytes)| *bytes == CALL);
    calls.map(|(at, _)| at + CALL.len()).any(|at| {
        let here = address.wrapping_add(at as u64);
        let end = code.len().min(at + SOON);
        code[at..end].windows(4).any(|bytes| {
            let distance = i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
            marks.contains(&here.wrapping_add_signed(distance.into()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_is_the_instructions_that_its_comment_says() {
        let stub = store_stub(0x1000, 0x3000).unwrap();
        assert_eq!(
            stub[..12],
            [0xe8, 0, 0, 0, 0, 0x58, 0xc7, 0x80, 0xfb, 0x1f, 0, 0]
        );
        assert_eq!(store_stub(0, 1 << 40), None);
    }

    #[test]
    fn an_address_is_seen_in_the_instructions_that_compute_it() {
        // call 1f; 1: pop ecx; lea ecx, [ecx + 0x1000]
        let code = [0xe8, 0, 0, 0, 0, 0x59, 0x8d, 0x89, 0x00, 0x10, 0, 0];
        assert!(refers(&code, 0x5000, &[0x6005]));
        assert!(!refers(&code, 0x5000, &[0x6004]));
    }
}
