// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The machine table of the tool: what it alone needs to know of an architecture, once.
//!
//! One file per architecture that there is start code for (`x86_64.rs`, `aarch64.rs`), each with one
//! row, a [`Machine`]; an [`Arch`] is a choice among them. What the psABI says of an architecture
//! (relocation types, TLS, `EM_*`) stands in the startup crate, `piestart::elf`. What is known of
//! other machines, whose files the tool can name and run but not start, is in [`known`].
//!
//! The rest of the tool names no architecture: it asks a file's row ([`Arch::from_machine`]) or the
//! host's ([`Arch::host`]). Who asks for what:
//!
//! | who | what |
//! |---|---|
//! | `link`, `install`, `flags`, `cargo`, `go`, `doctor` | names and triples |
//! | `proc`, `trace`, `aslr`, `check --live` | [`Registers`], [`Breakpoint`], [`Machine::system_call`], [`Machine::start_calls`] |
//! | `trace` | [`Machine::longest_instruction`], [`Machine::goarch`] for the names of Go's sources |
//! | `convert` | [`Machine::refers`], [`Machine::exit_stub`], [`Machine::store_stub`], [`Machine::page_size`] |
//! | `elf` | [`EntryCode`], [`BranchProtection`] |
//! | `check`, `report` | [`BranchProtection`], [`AddressSpace`], [`Machine::page_size`] |
//! | `cli/build.rs` | [`targets`], a file that it includes |
//!
//! A new architecture is a file here like the two that there are, its line in [`ALL`] and its row in
//! [`targets`]; CONTRIBUTING.md has the whole list.

mod aarch64;
pub mod known;
pub mod registers;
pub mod targets;
mod x86_64;

use std::fmt;
use std::ops::Deref;

use clap::ValueEnum;
use clap::builder::PossibleValue;

pub use registers::{Layout, Registers};

/// The rows, in the order in which tables list them.
const ALL: &[&Machine] = &[&x86_64::MACHINE, &aarch64::MACHINE];
const COUNT: usize = ALL.len();

/// What the tool knows of one architecture.
#[derive(Debug)]
pub struct Machine {
    /// Its name here, in the kernel's `uname` and in most file names.
    pub name: &'static str,
    /// Other names that `--target` takes.
    pub aliases: &'static [&'static str],
    /// What `--help` says of it.
    pub about: &'static str,
    /// `e_machine`, one of `EM_*` (gABI, "ELF header").
    pub e_machine: u16,
    /// Rust's target triple for programs of this architecture.
    pub rust_triple: &'static str,
    /// Rust's target triple for programs of this architecture on musl.
    pub rust_musl_triple: &'static str,
    /// GNU's triple: the prefix of cross tools (`aarch64-linux-gnu-gcc`) and clang's `--target`.
    pub gnu_triple: &'static str,
    /// The triple under which distributions install musl (`/usr/lib/x86_64-linux-musl`).
    pub musl_triple: &'static str,
    /// Go's name, the value of `GOARCH`.
    pub goarch: &'static str,
    /// The emulation that `ld -m` takes, in GNU ld, LLD and mold alike.
    pub emulation: &'static str,
    /// What follows `qemu-` in the name of the user-space emulator.
    pub qemu: &'static str,
    /// The same of the 32-bit architecture that this one's kernel may run as well.
    pub compat: Option<&'static str>,
    /// The architecture as the `object` crate names it when it writes a file.
    pub object: object::Architecture,
    /// The type of a relocation that stores an absolute address, `R_*_64` or `R_*_ABS64`.
    pub abs64: u32,
    /// The page size in bytes that most kernels of this architecture have, where nothing else says.
    pub page_size: u64,
    /// What a debugger writes over an instruction.
    pub breakpoint: Breakpoint,
    /// The instruction that makes a system call.
    pub system_call: &'static [u8],
    /// The longest instruction in bytes.
    pub longest_instruction: u64,
    /// Where the registers stand in `NT_PRSTATUS`.
    pub registers: Layout,
    /// Numbers of system calls that start codes make before `main`, and that this architecture alone
    /// has or uses.
    pub start_calls: &'static [u64],
    /// How known startup code begins.
    pub entry_code: EntryCode,
    /// Its marks of protected branches, and the compiler's flag for them.
    pub branch_protection: BranchProtection,
    /// Where the kernel may put a program.
    pub address_space: AddressSpace,
    /// Code that ends the process with the exit status that is given.
    pub exit_stub: fn(status: u8) -> Vec<u8>,
    /// Code to stand at link address `at` that stores a zero word to link address `target`, a multiple
    /// of the word size. `None` when it is out of reach.
    pub store_stub: fn(at: u64, target: u64) -> Option<Vec<u8>>,
    /// Whether `code` at link address `address` computes one of the addresses in `marks`.
    pub refers: fn(code: &[u8], address: u64, marks: &[u64]) -> bool,
}

/// The breakpoint instruction.
#[derive(Clone, Copy, Debug)]
pub struct Breakpoint {
    /// Its bytes.
    pub code: &'static [u8],
    /// How many bytes past its address the program counter stands when it was hit.
    pub past: u64,
}

/// The first instructions of startup codes as hexadecimal digits, `.` for what the linker fills in.
#[derive(Clone, Copy, Debug)]
pub struct EntryCode {
    /// piestart: `asm/<arch>/start.S`.
    pub piestart: &'static [&'static str],
    /// musl: `arch/<arch>/crt_arch.h`.
    pub musl: &'static [&'static str],
    /// glibc: `sysdeps/<arch>/start.S`.
    pub glibc: &'static [&'static str],
    /// Zig: `lib/std/start.zig`, `_start`.
    pub zig: &'static [&'static str],
}

/// What the property note says of branches.
#[derive(Clone, Copy, Debug)]
pub struct BranchProtection {
    /// The compilers' flag that sets the marks.
    pub flag: &'static str,
    /// The property's type, `GNU_PROPERTY_*_FEATURE_1_AND`.
    pub property: u32,
    /// Its bits: the name as manuals write it, and the bit.
    pub marks: &'static [(&'static str, u32)],
}

/// What decides where the kernel may put a program (kernel: `fs/binfmt_elf.c`, `mmap_base`).
#[derive(Clone, Copy, Debug)]
pub struct AddressSpace {
    /// User addresses end here (`TASK_SIZE`).
    pub end: u64,
    /// The default of `vm.mmap_rnd_bits`.
    pub mmap_bits: u32,
    /// How many bytes the start of the stack may move (`STACK_RND_MASK` pages).
    pub stack_random: u64,
}

/// An architecture that piestart has start code for: a row of the machine table.
#[derive(Clone, Copy)]
pub struct Arch(&'static Machine);

impl Arch {
    /// All of them, in the order in which tables list them.
    pub const ALL: [Self; COUNT] = {
        let mut all = [Self(ALL[0]); COUNT];
        let mut i = 0;
        while i < COUNT {
            all[i] = Self(ALL[i]);
            i += 1;
        }
        all
    };

    /// The architecture this tool was built for, if it is one of ours.
    #[must_use]
    pub fn host() -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|a| a.name == std::env::consts::ARCH)
    }

    /// The host's architecture, or the first of the table where that has no start code.
    #[must_use]
    pub fn host_or_first() -> Self {
        Self::host().unwrap_or(Self::ALL[0])
    }

    /// The architecture of an ELF file, by `e_machine`.
    #[must_use]
    pub fn from_machine(e_machine: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.e_machine == e_machine)
    }

    /// The architecture that `text` names: our own name, Go's, another of its names, or a target
    /// triple that begins with ours or Go's.
    #[must_use]
    pub fn from_name(text: &str) -> Option<Self> {
        let first = text.split('-').next().unwrap_or(text);
        Self::ALL
            .into_iter()
            .find(|a| first == a.name || first == a.goarch || a.aliases.contains(&text))
    }

    /// [`Machine::name`], for `map`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// [`Machine::goarch`], for `map`.
    #[must_use]
    pub const fn goarch(self) -> &'static str {
        self.0.goarch
    }

    /// [`Machine::rust_triple`], for `map`.
    #[must_use]
    pub const fn rust_triple(self) -> &'static str {
        self.0.rust_triple
    }
}

impl Deref for Arch {
    type Target = Machine;

    fn deref(&self) -> &Machine {
        self.0
    }
}

impl PartialEq for Arch {
    fn eq(&self, other: &Self) -> bool {
        self.e_machine == other.e_machine
    }
}

impl Eq for Arch {}

impl fmt::Display for Arch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl fmt::Debug for Arch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl ValueEnum for Arch {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let value = PossibleValue::new(self.name).aliases(self.aliases);
        Some(value.help(self.about))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_names_its_architecture() {
        for arch in Arch::ALL {
            for name in [
                arch.name,
                arch.goarch,
                arch.rust_triple,
                arch.rust_musl_triple,
                arch.gnu_triple,
            ] {
                assert_eq!(Arch::from_name(name), Some(arch), "{name}");
            }
            assert_eq!(Arch::from_machine(arch.e_machine), Some(arch));
        }
        assert_eq!(
            Arch::from_name("x86-64"),
            Some(Arch(&x86_64::MACHINE)),
            "as Debian's packages spell it"
        );
        assert_eq!(Arch::from_name("riscv64"), None);
        assert_eq!(Arch::from_name(""), None);
    }

    #[test]
    fn every_row_has_its_target_and_every_target_its_row() {
        let rows = Arch::ALL.map(|a| (a.name, a.rust_triple));
        let targets: Vec<_> = targets::TARGETS
            .iter()
            .map(|t| (t.arch, t.triple))
            .collect();
        assert_eq!(rows[..], targets[..]);
    }

    #[test]
    fn the_instructions_of_a_row_are_not_longer_than_its_longest() {
        for arch in Arch::ALL {
            let longest = usize::try_from(arch.longest_instruction).expect("small");
            assert!(arch.breakpoint.code.len() <= longest);
            assert!(arch.system_call.len() <= longest);
            assert!(arch.breakpoint.past <= arch.breakpoint.code.len() as u64);
        }
    }
}
