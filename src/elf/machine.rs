// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The facts of each machine's ABI, a row per `e_machine` (and class and byte order where those differ).
//!
//! They stand here once: the start code takes its own machine's row at compile time, the tool takes the row of
//! the file. There is start code for all of them; for [`PPC64`] only what a converted file is started by.
//!
//! The numbers of the relocations are those of `elf.h`, of the ABI documents that each row names, and of files
//! that the linkers made.

use crate::elf::class::{Format, Word};
use crate::elf::tls::Variant;

/// What a relocation of a linked program asks for, whatever its number is on the machine. In the formulas *B* is
/// the load bias, *S* the symbol's address, *A* the addend.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// `R_*_NONE`: nothing.
    None,
    /// A word: S + A (`R_X86_64_64`, `R_AARCH64_ABS64`).
    Absolute,
    /// `R_*_GLOB_DAT`, a word of the global offset table: S + A; what is in place is not an addend.
    GlobDat,
    /// `R_*_JUMP_SLOT`, a word for the procedure linkage table: S + A; what is in place is not an addend.
    JumpSlot,
    /// `R_*_COPY`: the bytes of a shared library's variable.
    Copy,
    /// `R_*_RELATIVE`: B + A.
    Relative,
    /// `R_*_IRELATIVE`: what the resolver at B + A returns.
    Irelative,
    /// `R_*_DTPMOD*`: the module's number; 1 in a program without shared libraries.
    DtpMod,
    /// `R_*_DTPOFF*`, `R_*_DTPREL*`: the symbol's offset in the TLS block, less the row's [`Machine::dtp_bias`].
    DtpOff,
    /// `R_*_TPOFF*`, `R_*_TPREL*`: the symbol's offset from the thread pointer.
    TpOff,
    /// `R_386_TLS_TPOFF32`: the same, negated.
    NegatedTpOff,
    /// `R_*_TLSDESC`: two words, a resolver and what it is given.
    TlsDesc,
}

impl Kind {
    /// Whether it is about thread-local storage.
    #[inline(always)]
    #[must_use]
    pub const fn is_tls(self) -> bool {
        matches!(
            self,
            Self::DtpMod | Self::DtpOff | Self::TpOff | Self::NegatedTpOff | Self::TlsDesc
        )
    }
}

/// The numbers of the relocations that a linked program may have.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Types {
    /// [`Kind::None`].
    pub none: u32,
    /// [`Kind::Absolute`].
    pub absolute: u32,
    /// [`Kind::GlobDat`]; where the ABI has none, `absolute`, which serves.
    pub glob_dat: u32,
    /// [`Kind::JumpSlot`].
    pub jump_slot: u32,
    /// [`Kind::Copy`].
    pub copy: u32,
    /// [`Kind::Relative`].
    pub relative: u32,
    /// [`Kind::Irelative`].
    pub irelative: u32,
    /// [`Kind::DtpMod`].
    pub dtpmod: u32,
    /// [`Kind::DtpOff`].
    pub dtpoff: u32,
    /// [`Kind::TpOff`].
    pub tpoff: u32,
    /// [`Kind::TlsDesc`], where the ABI has descriptors.
    pub tlsdesc: Option<u32>,
    /// A second number that the ABI has for one of the kinds.
    pub second: Option<(u32, Kind)>,
}

/// The property note (`NT_GNU_PROPERTY_TYPE_0`) by which a file says which branch protection its code keeps.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Property {
    /// `pr_type`: that of the machine's `GNU_PROPERTY_*_FEATURE_1_AND`.
    pub pr_type: u32,
    /// The bit for indirect branches, which reach landing pads only: IBT, BTI.
    pub branches: u32,
    /// The bit for returns, whose addresses are checked: SHSTK, PAC.
    pub returns: u32,
}

/// The facts of one machine's ABI.
///
/// ```
/// use piestart::elf::class::Format;
/// use piestart::elf::machine::{Kind, Machine};
///
/// let machine = Machine::of(183, Format::ELF64_LITTLE).expect("EM_AARCH64 has a row");
/// assert_eq!(machine.name, "aarch64");
/// assert_eq!(machine.kind(1027), Some(Kind::Relative)); // R_AARCH64_RELATIVE
/// assert_eq!(machine.max_page, 65536);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Machine {
    /// `e_machine`: an `EM_*`.
    pub e_machine: u16,
    /// Its name, as `uname -m` says it.
    pub name: &'static str,
    /// Class and byte order of its files.
    pub format: Format,
    /// The numbers of its relocations.
    pub types: Types,
    /// Whether its linkers write `DT_RELA`, with the addends in the table; else `DT_REL`, with the addends in
    /// place.
    pub rela: bool,
    /// Where static TLS lies.
    pub tls: Variant,
    /// What is taken off an offset in the TLS block for [`Kind::DtpOff`], in bytes; `__tls_get_addr` adds it.
    pub dtp_bias: Word,
    /// Which word of a TLS descriptor is the resolver's address, 0 or 1; the other is its argument.
    pub resolver_word: u8,
    /// The property note of its files, where the ABI has one.
    pub property: Option<Property>,
    /// Bits of `e_flags` that tell files of this ABI from those of another one for the machine, class and byte order, and
    /// what they are in these; two zeros where there is no other.
    pub e_flags: (u32, u32),
    /// The largest page that its kernels use, in bytes: what `AT_PAGESZ` may say at most.
    pub max_page: Word,
}

/// What follows the thread pointer before the TLS block: nothing.
const PLAIN: Variant = Variant::I {
    reserved: 0,
    bias: 0,
};

const X86_FEATURES: Property = Property {
    pr_type: 0xc000_0002,
    branches: 1,
    returns: 2,
};

/// "System V ABI, AMD64 supplement", <https://gitlab.com/x86-psABIs/x86-64-ABI>, section 4.4.
pub const X86_64: Machine = Machine {
    e_machine: 62,
    name: "x86_64",
    format: Format::ELF64_LITTLE,
    types: Types {
        none: 0,
        absolute: 1,
        glob_dat: 6,
        jump_slot: 7,
        copy: 5,
        relative: 8,
        irelative: 37,
        dtpmod: 16,
        dtpoff: 17,
        tpoff: 18,
        tlsdesc: Some(36),
        second: Some((38, Kind::Relative)), // R_X86_64_RELATIVE64, of x32.
    },
    rela: true,
    tls: Variant::II,
    dtp_bias: 0,
    resolver_word: 0,
    property: Some(X86_FEATURES),
    e_flags: (0, 0),
    max_page: 4096,
};

/// "ELF for the Arm 64-bit Architecture", <https://github.com/ARM-software/abi-aa>, section "Dynamic relocations".
pub const AARCH64: Machine = Machine {
    e_machine: 183,
    name: "aarch64",
    format: Format::ELF64_LITTLE,
    types: Types {
        none: 0,
        absolute: 257,
        glob_dat: 1025,
        jump_slot: 1026,
        copy: 1024,
        relative: 1027,
        irelative: 1032,
        dtpmod: 1028,
        dtpoff: 1029,
        tpoff: 1030,
        tlsdesc: Some(1031),
        second: None,
    },
    rela: true,
    tls: Variant::I {
        reserved: 16,
        bias: 0,
    },
    dtp_bias: 0,
    resolver_word: 0,
    property: Some(Property {
        pr_type: 0xc000_0000,
        branches: 1,
        returns: 2,
    }),
    e_flags: (0, 0),
    max_page: 65536,
};

/// "RISC-V ELF psABI", <https://github.com/riscv-non-isa/riscv-elf-psabi-doc>, section "Relocations".
pub const RISCV64: Machine = Machine {
    e_machine: 243,
    name: "riscv64",
    format: Format::ELF64_LITTLE,
    types: Types {
        none: 0,
        absolute: 2,
        glob_dat: 2,
        jump_slot: 5,
        copy: 4,
        relative: 3,
        irelative: 58,
        dtpmod: 7,
        dtpoff: 9,
        tpoff: 11,
        tlsdesc: Some(12),
        second: None,
    },
    rela: true,
    tls: PLAIN,
    dtp_bias: 0x800,
    resolver_word: 0,
    property: None,
    e_flags: (0, 0),
    max_page: 4096,
};

/// "ELF for the LoongArch Architecture", <https://github.com/loongson/la-abi-specs>, section "Relocations".
pub const LOONGARCH64: Machine = Machine {
    e_machine: 258,
    name: "loongarch64",
    format: Format::ELF64_LITTLE,
    types: Types {
        none: 0,
        absolute: 2,
        glob_dat: 2,
        jump_slot: 5,
        copy: 4,
        relative: 3,
        irelative: 12,
        dtpmod: 7,
        dtpoff: 9,
        tpoff: 11,
        tlsdesc: Some(14),
        second: None,
    },
    rela: true,
    tls: PLAIN,
    dtp_bias: 0,
    resolver_word: 0,
    property: None,
    e_flags: (0, 0),
    max_page: 65536,
};

/// "s390x ELF Application Binary Interface Supplement", <https://github.com/IBM/s390x-abi>, section "Relocation".
pub const S390X: Machine = Machine {
    e_machine: 22,
    name: "s390x",
    format: Format::ELF64_BIG,
    types: Types {
        none: 0,
        absolute: 22,
        glob_dat: 10,
        jump_slot: 11,
        copy: 9,
        relative: 12,
        irelative: 61,
        dtpmod: 54,
        dtpoff: 55,
        tpoff: 56,
        tlsdesc: None,
        second: None,
    },
    rela: true,
    tls: Variant::II,
    dtp_bias: 0,
    resolver_word: 0,
    property: None,
    e_flags: (0, 0),
    max_page: 4096,
};

/// "64-Bit ELF V2 ABI Specification: Power Architecture",
/// <https://openpowerfoundation.org/specifications/64bitelfabi/>, section "Relocation Types".
pub const PPC64LE: Machine = Machine {
    e_machine: 21,
    name: "ppc64le",
    format: Format::ELF64_LITTLE,
    types: Types {
        none: 0,
        absolute: 38,
        glob_dat: 20,
        jump_slot: 21,
        copy: 19,
        relative: 22,
        irelative: 248,
        dtpmod: 68,
        dtpoff: 78,
        tpoff: 73,
        tlsdesc: None,
        second: Some((247, Kind::Irelative)), // R_PPC64_JMP_IREL.
    },
    rela: true,
    tls: Variant::I {
        reserved: 0,
        bias: 0x7000,
    },
    dtp_bias: 0x8000,
    resolver_word: 0,
    property: None,
    e_flags: (0, 0),
    max_page: 65536,
};

/// As [`PPC64LE`], big-endian. Most files of this kind keep an older ABI, ELFv1, in which the address of a function is
/// that of a descriptor.
pub const PPC64: Machine = Machine {
    name: "ppc64",
    format: Format::ELF64_BIG,
    e_flags: (3, 2), // EF_PPC64_ABI.
    ..PPC64LE
};

/// "System V ABI, Intel386 supplement", <https://gitlab.com/x86-psABIs/i386-ABI>, section 4.4.
pub const I386: Machine = Machine {
    e_machine: 3,
    name: "i386",
    format: Format::ELF32_LITTLE,
    types: Types {
        none: 0,
        absolute: 1,
        glob_dat: 6,
        jump_slot: 7,
        copy: 5,
        relative: 8,
        irelative: 42,
        dtpmod: 35,
        dtpoff: 36,
        tpoff: 14,
        tlsdesc: Some(41),
        second: Some((37, Kind::NegatedTpOff)), // R_386_TLS_TPOFF32.
    },
    rela: false,
    tls: Variant::II,
    dtp_bias: 0,
    resolver_word: 0,
    property: Some(X86_FEATURES),
    e_flags: (0, 0),
    max_page: 4096,
};

/// "ELF for the Arm Architecture", <https://github.com/ARM-software/abi-aa>, section "Relocation".
pub const ARM: Machine = Machine {
    e_machine: 40,
    name: "arm",
    format: Format::ELF32_LITTLE,
    types: Types {
        none: 0,
        absolute: 2,
        glob_dat: 21,
        jump_slot: 22,
        copy: 20,
        relative: 23,
        irelative: 160,
        dtpmod: 17,
        dtpoff: 18,
        tpoff: 19,
        tlsdesc: Some(13),
        second: None,
    },
    rela: false,
    tls: Variant::I {
        reserved: 8,
        bias: 0,
    },
    dtp_bias: 0,
    resolver_word: 1,
    property: None,
    e_flags: (0, 0),
    max_page: 65536,
};

impl Machine {
    /// Every row. No row describes `EM_NONE`.
    pub const ALL: &[Self] = &[
        X86_64,
        AARCH64,
        RISCV64,
        LOONGARCH64,
        S390X,
        PPC64LE,
        PPC64,
        I386,
        ARM,
    ];

    /// The row of a file with this `e_machine`, class and byte order.
    #[must_use]
    pub fn of(e_machine: u16, format: Format) -> Option<&'static Self> {
        Self::ALL
            .iter()
            .find(|row| row.e_machine == e_machine && row.format == format)
    }

    /// The size of an entry of the tables that its linkers write, in bytes.
    #[inline(always)]
    #[must_use]
    pub const fn entry_size(&self) -> Word {
        if self.rela {
            self.format.class.rela_size()
        } else {
            self.format.class.rel_size()
        }
    }

    /// What the relocation `r_type` asks for; `None` for a type that a linked program should not have.
    #[must_use]
    pub fn kind(&self, r_type: u32) -> Option<Kind> {
        let types = &self.types;
        let kinds = [
            (types.none, Kind::None),
            (types.absolute, Kind::Absolute),
            (types.glob_dat, Kind::GlobDat),
            (types.jump_slot, Kind::JumpSlot),
            (types.copy, Kind::Copy),
            (types.relative, Kind::Relative),
            (types.irelative, Kind::Irelative),
            (types.dtpmod, Kind::DtpMod),
            (types.dtpoff, Kind::DtpOff),
            (types.tpoff, Kind::TpOff),
        ];
        let descriptor = types.tlsdesc.map(|number| (number, Kind::TlsDesc));
        kinds
            .into_iter()
            .chain(descriptor)
            .chain(types.second)
            .find_map(|(number, kind)| (number == r_type).then_some(kind))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::elf::class::{ByteOrder, Class};

    #[test]
    fn every_row_is_found_by_its_own_numbers_and_by_no_other_format() {
        let mut names = BTreeSet::new();
        for row in Machine::ALL {
            assert_eq!(Machine::of(row.e_machine, row.format), Some(row));
            assert!(names.insert(row.name));
            assert!(row.max_page.is_power_of_two() && row.max_page >= 4096);
        }
        assert_eq!(Machine::of(62, Format::ELF32_LITTLE), None, "x32");
        assert_eq!(Machine::of(0, Format::NATIVE), None);
    }

    #[test]
    fn relocations_go_with_the_class() {
        for row in Machine::ALL {
            let most = match row.format.class {
                Class::Elf32 => 0xff, // ELF32_R_TYPE has 8 bits.
                Class::Elf64 => u32::MAX,
            };
            for number in 0..2000 {
                assert!(row.kind(number).is_none() || number <= most, "{}", row.name);
            }
            assert_eq!(row.rela, row.format.class == Class::Elf64);
            // Elf32_Rel and Elf64_Rela of the gABI.
            let size = if row.rela { 24 } else { 8 };
            assert_eq!(row.entry_size(), size, "{}", row.name);
        }
    }

    #[test]
    fn no_number_stands_for_two_kinds() {
        for row in Machine::ALL {
            let types = &row.types;
            let mut numbers = std::vec![
                types.none,
                types.absolute,
                types.jump_slot,
                types.copy,
                types.relative,
                types.irelative,
                types.dtpmod,
                types.dtpoff,
                types.tpoff,
            ];
            numbers.extend((types.glob_dat != types.absolute).then_some(types.glob_dat));
            numbers.extend(types.tlsdesc);
            numbers.extend(types.second.map(|(number, _)| number));
            let count = numbers.len();
            let distinct: BTreeSet<u32> = numbers.iter().copied().collect();
            assert_eq!(distinct.len(), count, "{}", row.name);
            assert!(numbers.iter().all(|&n| row.kind(n).is_some()));
        }
    }

    #[test]
    fn kinds_of_thread_local_storage_are_told_apart() {
        assert_eq!(S390X.kind(56), Some(Kind::TpOff));
        assert_eq!(I386.kind(37), Some(Kind::NegatedTpOff));
        assert_eq!(PPC64.kind(247), Some(Kind::Irelative));
        assert_eq!(PPC64.format.order, ByteOrder::Big);
        assert!(Kind::TlsDesc.is_tls() && !Kind::Irelative.is_tls());
        assert_eq!(RISCV64.kind(6), None, "R_RISCV_TLS_DTPMOD32 is of riscv32");
    }
}
