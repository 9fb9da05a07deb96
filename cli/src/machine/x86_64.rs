// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! 64-bit x86.

use piestart::elf::machine as abi;

use super::row::{AddressSpace, BranchProtection, Breakpoint, EntryCode, Layout, Machine};

/// The row.
pub(super) static MACHINE: Machine = Machine {
    name: "x86_64",
    aliases: &["amd64", "x86-64"],
    about: "64-bit x86 (also accepted: `amd64`, `x86-64`)",
    abi: &abi::X86_64,
    rust_triple: "x86_64-unknown-linux-gnu",
    rust_links_pie: true,
    rust_musl_triple: "x86_64-unknown-linux-musl",
    gnu_triple: "x86_64-linux-gnu",
    musl_triple: "x86_64-linux-musl",
    goarch: "amd64",
    go_links_pie: true,
    emulation: "elf_x86_64",
    qemu: "x86_64",
    compat: Some("i386"),
    object: object::Architecture::X86_64,
    page_size: 4096,
    // int3
    breakpoint: Breakpoint {
        code: &[0xcc],
        past: 1,
    },
    // syscall
    system_call: &[0x0f, 0x05],
    longest_instruction: 15,
    // r15 r14 r13 r12 rbp rbx r11 r10 r9 r8 rax rcx rdx rsi rdi orig_rax rip cs eflags rsp ss …
    registers: Layout {
        pc: 16,
        sp: 19,
        arguments: Some([14, 13, 12]),
        link: None,
        call_number: 10,
        call_arguments: [14, 13, 12, 7, 9, 8],
        call_result: 10,
        restart: Some(15),
    },
    // readlink, arch_prctl, getrlimit.
    start_calls: &[89, 158, 97],
    entry_code: EntryCode {
        piestart: &[
            "f30f1efa 31c9 31ed 4889e7 488d35........ 4883e4f0 4883ec.. 4889e2 4889e3 e8",
            "f30f1efa 31c9 31ed 4889e7 488d35........ 4883e4f0 4881ec........ 4889e2 4889e3 e8",
            "f30f1efa 31ed 4889e7 488d35........ 4883e4f0 4883ec.. 4889e2 4889e3 e8",
            "f30f1efa 31ed 4889e7 488d35........ 4883e4f0 4881ec........ 4889e2 4889e3 e8",
        ],
        musl: &["4831ed 4889e7 488d35........ 4883e4f0 e8"],
        glibc: &[
            "f30f1efa 31ed 4989d1 5e 4889e2 4883e4f0 50 54",
            "31ed 4989d1 5e 4889e2 4883e4f0 50 54",
        ],
        zig: &["31ed 4889e7 4883e4f0 e8", "4831ed 4889e7 4883e4f0 e8"],
    },
    branch_protection: BranchProtection {
        flag: "-fcf-protection",
        branches: "IBT",
        returns: "SHSTK",
    },
    address_space: AddressSpace {
        end: 0x7fff_ffff_f000,
        mmap_bits: 28,
        stack_random: 0x3f_ffff << 12,
    },
    exit_stub,
    store_stub,
    refers,
    glibc_main,
    set_glibc_main,
};

/// `exit_group(status)`, system call 231.
fn exit_stub(status: u8) -> Vec<u8> {
    // mov edi, status; mov eax, 231; syscall
    vec![0xbf, status, 0, 0, 0, 0xb8, 231, 0, 0, 0, 0x0f, 0x05]
}

/// `mov qword ptr [rip + distance], 0`; the distance counts from its end, 11 bytes on.
fn store_stub(at: u64, target: u64) -> Option<Vec<u8>> {
    let distance = i64::try_from(i128::from(target) - i128::from(at) - 11).ok()?;
    let mut code = vec![0x48, 0xc7, 0x05];
    code.extend(i32::try_from(distance).ok()?.to_le_bytes());
    code.extend([0; 4]);
    Some(code)
}

/// Any four bytes may be the distance from the end of an instruction.
fn refers(code: &[u8], address: u64, marks: &[u64]) -> bool {
    code.windows(4).enumerate().any(|(at, bytes)| {
        let distance = i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        let end = address.wrapping_add(at as u64 + 4);
        marks.contains(&end.wrapping_add_signed(i64::from(distance)))
    })
}

/// How `_start` of glibc loads the address of `main` (`sysdeps/x86_64/start.S`).
enum MainLoad {
    /// `lea main(%rip), %rdi`.
    Near,
    /// `mov $main, %rdi`.
    Absolute,
}

/// Which it is, and where its last four bytes are.
fn main_load(code: &[u8]) -> Option<(MainLoad, usize)> {
    let at = usize::from(code.starts_with(&[0xf3, 0x0f, 0x1e, 0xfa])) * 4;
    let (begin, rest) = code.get(at..)?.split_at_checked(15)?;
    // xor %ebp, %ebp; mov %rdx, %r9; pop %rsi; mov %rsp, %rdx; and $-16, %rsp; push %rax; push %rsp
    let known = [
        0x31, 0xed, 0x49, 0x89, 0xd1, 0x5e, 0x48, 0x89, 0xe2, 0x48, 0x83, 0xe4, 0xf0, 0x50, 0x54,
    ];
    if begin != known {
        return None;
    }
    // xor %r8d, %r8d; xor %ecx, %ecx; before glibc 2.34 __libc_csu_fini and __libc_csu_init in these two.
    let arguments = match rest {
        [0x45, 0x31, 0xc0, 0x31, 0xc9, ..] => 5,
        [0x4c, 0x8d, 0x05, _, _, _, _, 0x48, 0x8d, 0x0d, ..]
        | [0x49, 0xc7, 0xc0, _, _, _, _, 0x48, 0xc7, 0xc1, ..] => 14,
        _ => return None,
    };
    let load = match rest.get(arguments..arguments + 7)? {
        [0x48, 0x8d, 0x3d, ..] => MainLoad::Near,
        [0x48, 0xc7, 0xc7, ..] => MainLoad::Absolute,
        _ => return None,
    };
    Some((load, at + 15 + arguments + 3))
}

fn glibc_main(code: &[u8], address: u64) -> Option<u64> {
    let (load, at) = main_load(code)?;
    let number = i64::from(i32::from_le_bytes(code[at..at + 4].try_into().ok()?));
    Some(match load {
        MainLoad::Near => address
            .wrapping_add(at as u64 + 4)
            .wrapping_add_signed(number),
        MainLoad::Absolute => number.cast_unsigned(),
    })
}

fn set_glibc_main(code: &mut [u8], address: u64, main: u64) -> bool {
    let Some((load, at)) = main_load(code) else {
        return false;
    };
    let from = match load {
        MainLoad::Near => address.wrapping_add(at as u64 + 4),
        MainLoad::Absolute => 0,
    };
    let Ok(number) = i32::try_from(i128::from(main) - i128::from(from)) else {
        return false;
    };
    code[at..at + 4].copy_from_slice(&number.to_le_bytes());
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn main_is_found_where_start_of_glibc_names_it_and_replaced_there() {
        let begin = [
            0x31, 0xed, 0x49, 0x89, 0xd1, 0x5e, 0x48, 0x89, 0xe2, 0x48, 0x83, 0xe4, 0xf0, 0x50,
            0x54,
        ];
        let zeros = [0x45, 0x31, 0xc0, 0x31, 0xc9];
        let old = [0x4c, 0x8d, 0x05, 1, 2, 3, 4, 0x48, 0x8d, 0x0d, 1, 2, 3, 4];
        // lea 0xf3(%rip), %rdi, and the same as glibc 2.36 has it at 0x9640
        let near = [0x48, 0x8d, 0x3d, 0xf3, 0, 0, 0];
        let absolute = [0x48, 0xc7, 0xc7, 0x8a, 0x16, 0x40, 0];
        let pad = [0xf3, 0x0f, 0x1e, 0xfa];
        for (code, main) in [
            ([&begin[..], &zeros, &near].concat(), 0x974e),
            ([&pad[..], &begin, &zeros, &near].concat(), 0x9752),
            ([&begin[..], &old, &near].concat(), 0x9757),
            ([&begin[..], &zeros, &absolute].concat(), 0x40_168a),
        ] {
            assert_eq!(glibc_main(&code, 0x9640), Some(main));
            let mut changed = code.clone();
            assert!(set_glibc_main(&mut changed, 0x9640, 0x12_3450));
            assert_eq!(glibc_main(&changed, 0x9640), Some(0x12_3450));
            assert!(!set_glibc_main(&mut changed, 0x9640, 1 << 40));
            for end in 0..code.len() {
                assert_eq!(glibc_main(&code[..end], 0x9640), None);
            }
        }
    }

    #[test]
    fn a_store_is_the_instruction_that_its_comment_says() {
        let stub = store_stub(0x1000, 0x3000).unwrap();
        assert_eq!(stub[..7], [0x48, 0xc7, 0x05, 0xf5, 0x1f, 0, 0]);
        assert_eq!(store_stub(0, 1 << 40), None);
    }

    #[test]
    fn an_address_is_seen_in_the_instructions_that_compute_it() {
        // lea rsi, [rip + 0x1000]
        let code = [0x90, 0x48, 0x8d, 0x35, 0x00, 0x10, 0, 0];
        assert!(refers(&code, 0x5000, &[0x6008]));
        assert!(!refers(&code, 0x5000, &[0x6007]));
    }
}
