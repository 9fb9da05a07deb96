// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Machines that files can be for, with start code or without: how they are called, and what runs them.

use object::elf::{self, Machine};
use piestart::elf::machine as abi;

use super::arch::Arch;
use super::row::{AddressSpace, EntryCode};

/// One kind of file: a machine, in one class and byte order.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Known {
    /// In words: `AArch64`, `little-endian PowerPC 64-bit`.
    pub words: &'static str,
    /// What follows `qemu-` in the name of its user-space emulator.
    pub qemu: &'static str,
}

/// `ELFCLASS64`?, `ELFDATA2LSB`?; `None` is either.
type Kinds = (Option<bool>, Option<bool>);

const ANY: Kinds = (None, None);
const LITTLE: Kinds = (None, Some(true));
const BIG: Kinds = (None, Some(false));
const IS_64: Kinds = (Some(true), None);
const IS_32: Kinds = (Some(false), None);

#[rustfmt::skip]
const KNOWN: &[(Machine, Kinds, &str, &str)] = &[
    (elf::EM_X86_64, LITTLE, "x86_64", "x86_64"),
    (elf::EM_386, ANY, "i386", "i386"),
    (elf::EM_AARCH64, LITTLE, "AArch64", "aarch64"),
    (elf::EM_AARCH64, BIG, "big-endian AArch64", "aarch64_be"),
    (elf::EM_ARM, LITTLE, "ARM", "arm"),
    (elf::EM_ARM, BIG, "big-endian ARM", "armeb"),
    (elf::EM_RISCV, IS_64, "RISC-V 64-bit", "riscv64"),
    (elf::EM_RISCV, IS_32, "RISC-V 32-bit", "riscv32"),
    (elf::EM_PPC64, LITTLE, "little-endian PowerPC 64-bit", "ppc64le"),
    (elf::EM_PPC64, BIG, "PowerPC 64-bit", "ppc64"),
    (elf::EM_PPC, ANY, "PowerPC 32-bit", "ppc"),
    (elf::EM_S390, IS_64, "IBM Z", "s390x"),
    (elf::EM_LOONGARCH, IS_64, "LoongArch 64-bit", "loongarch64"),
    (elf::EM_MIPS, (Some(true), Some(true)), "little-endian MIPS 64-bit", "mips64el"),
    (elf::EM_MIPS, (Some(true), Some(false)), "MIPS 64-bit", "mips64"),
    (elf::EM_MIPS, (Some(false), Some(true)), "little-endian MIPS", "mipsel"),
    (elf::EM_MIPS, (Some(false), Some(false)), "MIPS", "mips"),
    (elf::EM_SPARCV9, ANY, "SPARC 64-bit", "sparc64"),
    (elf::EM_68K, ANY, "Motorola 68000", "m68k"),
];

/// What `e_machine` in that class and byte order is, if it is known.
#[must_use]
pub fn known(e_machine: u16, is_64: bool, little_endian: bool) -> Option<Known> {
    let fits = |wanted: Option<bool>, is| wanted.is_none_or(|wanted| wanted == is);
    KNOWN
        .iter()
        .find(|(machine, (class, order), ..)| {
            machine.0 == e_machine && fits(*class, is_64) && fits(*order, little_endian)
        })
        .map(|&(_, _, words, qemu)| Known { words, qemu })
}

/// `EM_*` as people and targets spell it: `x86_64`, `aarch64`, `riscv64`, …
#[must_use]
pub fn name(e_machine: u16) -> Option<&'static str> {
    match Machine(e_machine) {
        elf::EM_PPC64 => Some("powerpc64"),
        elf::EM_386 => Some("i686"),
        other => abi::Machine::ALL
            .iter()
            .find(|row| row.e_machine == e_machine)
            .map_or_else(|| other.name(), |row| Some(row.name)),
    }
}

/// Where the code is that `address` names in a file of machine `e_machine`: on ARM the lowest bit tells the instruction
/// set (Thumb), and is 0 in the place.
#[must_use]
pub fn code_at(e_machine: u16, address: u64) -> u64 {
    match Machine(e_machine) {
        elf::EM_ARM => address & !1,
        _ => address,
    }
}

/// qemu-user's name of the architecture this tool was built for.
#[must_use]
pub fn host_qemu() -> &'static str {
    match std::env::consts::ARCH {
        "powerpc64" if cfg!(target_endian = "little") => "ppc64le",
        "powerpc64" => "ppc64",
        "x86" => "i386",
        arch => arch,
    }
}

/// Whether the host's kernel can be asked to run programs of qemu-user's architecture `qemu`: its own,
/// and the 32-bit one that it may know besides.
#[must_use]
pub fn is_native(qemu: &str) -> bool {
    qemu == host_qemu() || Arch::host().is_some_and(|arch| arch.compat == Some(qemu))
}

/// The page size in bytes that most kernels of machine `e_machine` have: the default where none is given.
#[must_use]
pub fn page_size(e_machine: u16) -> u64 {
    Arch::like(e_machine).map_or(4096, |arch| arch.page_size)
}

/// The address space of machine `e_machine`; of one without a row that of RISC-V's Sv39, the smallest.
#[must_use]
pub fn address_space(e_machine: u16) -> AddressSpace {
    const SMALLEST: AddressSpace = AddressSpace {
        end: 1 << 38,
        mmap_bits: 18,
        stack_random: 0x3_ffff << 12,
    };
    Arch::like(e_machine).map_or(SMALLEST, |arch| arch.address_space)
}

/// How startup code of machine `e_machine` begins.
#[must_use]
pub fn entry_code(e_machine: u16) -> Option<&'static EntryCode> {
    match Arch::like(e_machine) {
        Some(arch) => Some(&arch.machine().entry_code),
        None => (Machine(e_machine) == elf::EM_RISCV).then_some(&RISCV_ENTRY_CODE),
    }
}

static RISCV_ENTRY_CODE: EntryCode = EntryCode {
    piestart: &[],
    musl: &[
        "97...... 9381.... 0a85 97...... 9385.... 137101ff",
        "97...... 9381.... 0144 8140 0a85 97...... 9385.... 137101ff",
    ],
    glibc: &["ef0..... aa87 17...... ........ 8265 3000 137101ff 8146 0147 0a88"],
    zig: &["97...... 9381.... 0144 8140 0a85 137101ff"],
};

#[cfg(test)]
mod tests {
    use piestart::elf::class::{ByteOrder, Class};

    use super::*;

    #[test]
    fn the_class_and_the_byte_order_tell_machines_apart() {
        let words = |m: Machine, is_64, little| known(m.0, is_64, little).map(|k| k.qemu);
        assert_eq!(words(elf::EM_AARCH64, true, false), Some("aarch64_be"));
        assert_eq!(words(elf::EM_MIPS, false, true), Some("mipsel"));
        assert_eq!(words(elf::EM_S390, false, false), None);
        assert_eq!(words(elf::EM_X86_64, true, false), None);
    }

    #[test]
    fn every_row_of_the_machine_table_is_known_by_the_same_emulator() {
        for arch in Arch::ALL {
            let known = known(
                arch.abi.e_machine,
                arch.abi.format.class == Class::Elf64,
                arch.abi.format.order == ByteOrder::Little,
            )
            .expect("known");
            assert_eq!(known.qemu, arch.qemu);
        }
    }
}
