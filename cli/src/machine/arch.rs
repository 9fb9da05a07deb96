// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The rows, and the choice of one: by the host, by a file, by a name.

use std::fmt;
use std::ops::Deref;

use clap::ValueEnum;
use clap::builder::PossibleValue;
use piestart::elf::class::Format;
use piestart::elf::machine as abi;

use super::row::Machine;
use super::{aarch64, arm, i686, loongarch64, ppc64, ppc64le, riscv64, s390x, x86_64};
use crate::exit;

/// The rows of those that programs are linked for, in the order in which tables list them.
const LINKED: &[&Machine] = &[
    &x86_64::MACHINE,
    &aarch64::MACHINE,
    &riscv64::MACHINE,
    &loongarch64::MACHINE,
    &ppc64le::MACHINE,
    &s390x::MACHINE,
    &i686::MACHINE,
    &arm::MACHINE,
];
/// The rows of those whose finished programs are converted, and none are linked.
const CONVERTED: &[&Machine] = &[&ppc64::MACHINE];
const COUNT: usize = LINKED.len() + CONVERTED.len();

/// An architecture that piestart has start code for: a row of the machine table.
#[derive(Clone, Copy)]
pub struct Arch(&'static Machine);

impl Arch {
    /// All of them, in the order in which tables list them: those of [`Self::LINKED`] first.
    pub const ALL: [Self; COUNT] = {
        let mut all = [Self(LINKED[0]); COUNT];
        let mut i = 0;
        while i < COUNT {
            all[i] = Self(match i.checked_sub(LINKED.len()) {
                None => LINKED[i],
                Some(i) => CONVERTED[i],
            });
            i += 1;
        }
        all
    };

    /// Those with start objects, so that programs can be linked for them.
    pub const LINKED: [Self; LINKED.len()] = {
        let mut linked = [Self(LINKED[0]); LINKED.len()];
        let mut i = 0;
        while i < linked.len() {
            linked[i] = Self::ALL[i];
            i += 1;
        }
        linked
    };

    /// Itself, if programs can be linked for it.
    ///
    /// # Errors
    /// There are no start objects for it: what is made for it, and what to do.
    pub fn links(self) -> anyhow::Result<Self> {
        if Self::LINKED.contains(&self) {
            return Ok(self);
        }
        let message = format!(
            "{self}: there are no start objects for it, only the start code of converted files; link the program without piestart \
             (Go 1.27: GOARCH={} CGO_ENABLED=0 go build -buildmode=pie), then run `piestart convert` on it",
            self.goarch
        );
        Err(exit::Failure::new(exit::USAGE, message))
    }

    /// The architecture this tool was built for, if it is one of ours.
    #[must_use]
    pub fn host() -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.name == host_name())
    }

    /// The host's architecture, or the first of the table where that has no start code.
    #[must_use]
    pub fn host_or_first() -> Self {
        Self::host().unwrap_or(Self::ALL[0])
    }

    /// The architecture of an ELF file, by `e_machine`, class and byte order.
    #[must_use]
    pub fn of(e_machine: u16, format: Format) -> Option<Self> {
        let abi = abi::Machine::of(e_machine, format)?;
        Self::ALL.into_iter().find(|a| a.abi == abi)
    }

    /// The first with that `e_machine`, for what is the same in every class and byte order.
    #[must_use]
    pub(super) fn like(e_machine: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.abi.e_machine == e_machine)
    }

    /// The architecture that `text` names: our own name, Go's, another of its names, or a target
    /// triple that begins with ours or Go's.
    #[must_use]
    pub fn from_name(text: &str) -> Option<Self> {
        let first = text.split('-').next().unwrap_or(text);
        Self::ALL.into_iter().find(|a| {
            first == a.name
                || first == a.goarch
                || [first, text].iter().any(|name| a.aliases.contains(name))
        })
    }

    /// Its row.
    #[must_use]
    pub const fn machine(self) -> &'static Machine {
        self.0
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

    /// Whether GNU ld puts the global offset table after `.data` there, outside RELRO, in spite of `-z now`: its layout
    /// says so (`riscv64-linux-gnu-ld --verbose`, binutils 2.40).
    #[must_use]
    pub fn gnu_ld_leaves_got_open(self) -> bool {
        self.0.abi.e_machine == object::elf::EM_RISCV.0
    }

    /// Zig's name of the processor.
    #[must_use]
    pub fn zig(self) -> &'static str {
        match self.0.name {
            "ppc64le" => "powerpc64le",
            "i686" => "x86",
            name => name,
        }
    }

    /// [`Machine::rust_triple`], for `map`.
    #[must_use]
    pub const fn rust_triple(self) -> &'static str {
        self.0.rust_triple
    }
}

/// What this tool was built for; Rust has one name for both byte orders of PowerPC, and another for i686.
fn host_name() -> &'static str {
    match std::env::consts::ARCH {
        "powerpc64" if cfg!(target_endian = "little") => "ppc64le",
        "powerpc64" => "ppc64",
        "x86" => "i686",
        arch => arch,
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
        self.name == other.name
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
        // Who names one that no program is linked for is told what to do instead.
        let hidden = !Self::LINKED.contains(self);
        Some(value.help(self.about).hide(hidden))
    }
}

#[cfg(test)]
mod tests {
    use super::super::targets;
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
            assert_eq!(Arch::of(arch.abi.e_machine, arch.abi.format), Some(arch));
        }
        assert_eq!(
            Arch::from_name("x86-64"),
            Some(Arch(&x86_64::MACHINE)),
            "as Debian's packages spell it"
        );
        assert_eq!(Arch::from_name("sparc64"), None);
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
        let linked = targets::TARGETS.iter().filter(|t| t.links);
        assert!(linked.map(|t| t.arch).eq(Arch::LINKED.map(Arch::name)));
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
