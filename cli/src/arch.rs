// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The architectures piestart has start code for, and what each tool calls them.

use std::fmt;

use clap::ValueEnum;
use object::elf;

/// An architecture that piestart has start code for.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, ValueEnum)]
pub enum Arch {
    /// 64-bit x86 (also accepted: `amd64`, `x86-64`).
    #[value(name = "x86_64", aliases = ["amd64", "x86-64"])]
    X86_64,
    /// 64-bit Arm (also accepted: `arm64`).
    #[value(name = "aarch64", aliases = ["arm64"])]
    Aarch64,
}

impl Arch {
    /// All of them, the order in which tables list them.
    pub const ALL: [Self; 2] = [Self::X86_64, Self::Aarch64];

    /// Its name here, in the kernel's `uname` and in most file names.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::Aarch64 => "aarch64",
        }
    }

    /// The architecture this tool was built for, if it is one of ours.
    #[must_use]
    pub fn host() -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|a| a.name() == std::env::consts::ARCH)
    }

    /// The architecture of an ELF file, by `e_machine`.
    #[must_use]
    pub fn from_machine(e_machine: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.machine() == e_machine)
    }

    /// The architecture that `text` names: our own name, Go's, or a target triple that begins
    /// with either.
    #[must_use]
    pub fn from_name(text: &str) -> Option<Self> {
        let first = text.split('-').next().unwrap_or(text);
        Self::ALL.into_iter().find(|a| {
            first == a.name() || first == a.goarch() || text == "x86-64" && *a == Self::X86_64
        })
    }

    /// `e_machine`, one of `EM_*` (gABI, "ELF header").
    #[must_use]
    pub const fn machine(self) -> u16 {
        match self {
            Self::X86_64 => elf::EM_X86_64.0,
            Self::Aarch64 => elf::EM_AARCH64.0,
        }
    }

    /// Rust's target triple for programs of this architecture.
    #[must_use]
    pub const fn rust_triple(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64-unknown-linux-gnu",
            Self::Aarch64 => "aarch64-unknown-linux-gnu",
        }
    }

    /// Rust's target triple for programs of this architecture on musl.
    #[must_use]
    pub const fn rust_musl_triple(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64-unknown-linux-musl",
            Self::Aarch64 => "aarch64-unknown-linux-musl",
        }
    }

    /// GNU's triple, which prefixes the names of cross tools (`aarch64-linux-gnu-gcc`).
    #[must_use]
    pub const fn gnu_triple(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64-linux-gnu",
            Self::Aarch64 => "aarch64-linux-gnu",
        }
    }

    /// The triple under which distributions install musl (`/usr/lib/x86_64-linux-musl`).
    #[must_use]
    pub const fn musl_triple(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64-linux-musl",
            Self::Aarch64 => "aarch64-linux-musl",
        }
    }

    /// Go's name, the value of `GOARCH`.
    #[must_use]
    pub const fn goarch(self) -> &'static str {
        match self {
            Self::X86_64 => "amd64",
            Self::Aarch64 => "arm64",
        }
    }

    /// The emulation that `ld -m` takes, in GNU ld, LLD and mold alike.
    #[must_use]
    pub const fn emulation(self) -> &'static str {
        match self {
            Self::X86_64 => "elf_x86_64",
            Self::Aarch64 => "aarch64linux",
        }
    }

    /// What follows `qemu-` in the name of the user-space emulator.
    #[must_use]
    pub const fn qemu(self) -> &'static str {
        self.name()
    }

    /// The type of a relocation that stores a 64-bit absolute address, `R_*_64` or `R_*_ABS64`.
    #[must_use]
    pub const fn abs64(self) -> u32 {
        match self {
            Self::X86_64 => elf::R_X86_64_64.0,
            Self::Aarch64 => elf::R_AARCH64_ABS64.0,
        }
    }
}

impl fmt::Display for Arch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_names_its_architecture() {
        for arch in Arch::ALL {
            for name in [
                arch.name(),
                arch.goarch(),
                arch.rust_triple(),
                arch.rust_musl_triple(),
                arch.gnu_triple(),
            ] {
                assert_eq!(Arch::from_name(name), Some(arch), "{name}");
            }
            assert_eq!(Arch::from_machine(arch.machine()), Some(arch));
        }
        assert_eq!(Arch::from_name("x86-64"), Some(Arch::X86_64));
        assert_eq!(Arch::from_name("riscv64"), None);
        assert_eq!(Arch::from_name(""), None);
    }
}
