// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! IBM Z, 64-bit and big-endian.

use piestart::elf::machine as abi;

use super::row::{AddressSpace, BranchProtection, Breakpoint, EntryCode, Layout, Machine};

/// The row.
pub(super) static MACHINE: Machine = Machine {
    name: "s390x",
    aliases: &[],
    about: "64-bit IBM Z, big-endian",
    abi: &abi::S390X,
    rust_triple: "s390x-unknown-linux-gnu",
    rust_links_pie: false,
    rust_musl_triple: "s390x-unknown-linux-musl",
    gnu_triple: "s390x-linux-gnu",
    musl_triple: "s390x-linux-musl",
    goarch: "s390x",
    // Go 1.27 does, the oldest that is promised to work does not.
    go_links_pie: false,
    emulation: "elf64_s390",
    qemu: "s390x",
    compat: None,
    object: object::Architecture::S390x,
    page_size: 4096,
    // The kernel's own choice of an invalid instruction (arch/s390/include/asm/ptrace.h, S390_BREAKPOINT_U16).
    breakpoint: Breakpoint {
        code: &[0x00, 0x01],
        past: 2,
    },
    // svc 0
    system_call: &[0x0a, 0x00],
    longest_instruction: 6,
    // psw mask and address, r0 to r15, a0 to a15 (two a word), orig_gpr2
    registers: Layout {
        pc: 1,
        sp: 17,
        arguments: Some([4, 5, 6]),
        link: Some(16),
        call_number: 3,
        call_arguments: [4, 5, 6, 7, 8, 9],
        call_result: 4,
        restart: None,
    },
    start_calls: &[],
    entry_code: EntryCode {
        piestart: &["a7590000 b904002f c030........ b904004f a74b.... a547fff0"],
        musl: &["b904002f c030........ e33030000018 a7fbff60 a7090000 e300f0000024 c0f4"],
        glibc: &["4140f008 e330f0000004 a709fff0 b98000f0 a7fbff50 d707f000f000"],
        zig: &[],
    },
    branch_protection: BranchProtection {
        flag: "",
        branches: "",
        returns: "",
    },
    // Three levels of page tables, with which a process begins (arch/s390/include/asm/processor.h, STACK_TOP); of
    // 18 bits, the lowest seven are zero (arch/s390/include/asm/elf.h, MMAP_RND_MASK).
    address_space: AddressSpace {
        end: 1 << 42,
        mmap_bits: 11,
        stack_random: 0x3_ff80 << 12,
    },
    exit_stub,
    store_stub,
    refers,
    // Distributions make no static-PIE of glibc for it, so there is none to take apart.
    glibc_main: |_, _| None,
    set_glibc_main: |_, _, _| false,
};

/// `exit_group(status)`, system call 248.
fn exit_stub(status: u8) -> Vec<u8> {
    // lghi %r2, status; lghi %r1, 248; svc 0
    vec![0xa7, 0x29, 0, status, 0xa7, 0x19, 0, 248, 0x0a, 0]
}

/// `larl %r1, target; mvghi 0(%r1), 0`.
fn store_stub(at: u64, target: u64) -> Option<Vec<u8>> {
    let mut code = vec![0xc0, 0x10];
    code.extend(halfwords(at, target)?.to_be_bytes());
    code.extend([0xe5, 0x48, 0x10, 0, 0, 0]);
    Some(code)
}

/// The distance that an instruction at `at` holds to name `target`, in units of two bytes.
fn halfwords(at: u64, target: u64) -> Option<i32> {
    let distance = i128::from(target) - i128::from(at);
    (distance % 2 == 0).then(|| i32::try_from(distance / 2).ok())?
}

/// `larl` of any register ("z/Architecture Principles of Operation", LOAD ADDRESS RELATIVE LONG), at an even address.
fn refers(code: &[u8], address: u64, marks: &[u64]) -> bool {
    (0..code.len()).step_by(2).any(|at| {
        let Some([0xc0, register, distance @ ..]) = code.get(at..at + 6) else {
            return false;
        };
        let Ok(distance) = <[u8; 4]>::try_from(distance) else {
            return false;
        };
        let distance = 2 * i64::from(i32::from_be_bytes(distance));
        let named = address.wrapping_add(at as u64);
        register & 0x0f == 0 && marks.contains(&named.wrapping_add_signed(distance))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stubs_are_the_instructions_that_their_comments_say() {
        // As GNU as assembles `larl %r1, .+0x4ff4; mvghi 0(%r1), 0`.
        let stub = store_stub(0x1_0004, 0x1_4ff8).expect("it is near");
        assert_eq!(
            stub,
            [0xc0, 0x10, 0, 0, 0x27, 0xfa, 0xe5, 0x48, 0x10, 0, 0, 0]
        );
        let back = store_stub(0x1_5ff8, 0x1_0000).expect("it is near");
        assert_eq!(back[..6], [0xc0, 0x10, 0xff, 0xff, 0xd0, 0x04]);
        assert_eq!(store_stub(0, 1 << 40), None);
        assert_eq!(
            exit_stub(42),
            [0xa7, 0x29, 0, 42, 0xa7, 0x19, 0, 248, 0x0a, 0]
        );
    }

    #[test]
    fn an_address_is_seen_in_the_instruction_that_computes_it() {
        // lgr %r2, %r15; larl %r3, .-0x10
        let code = [0xb9, 0x04, 0, 0x2f, 0xc0, 0x30, 0xff, 0xff, 0xff, 0xf8];
        assert!(refers(&code, 0x1_0000, &[0xfff4]));
        assert!(!refers(&code, 0x1_0000, &[0x1_0004]));
        // brasl %r14, .-0x10 calls.
        let code = [0xc0, 0xe5, 0xff, 0xff, 0xff, 0xf8];
        assert!(!refers(&code, 0x1_0004, &[0xfff4]));
    }
}
