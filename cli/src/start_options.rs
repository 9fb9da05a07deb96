// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is chosen about a program's start (`--seal`, `--aslr`), written into the start object that it is linked with.

use clap::ValueEnum;
use object::{Object, ObjectSection, ObjectSymbol};
use serde::Serialize;

use crate::machine::Arch;
use crate::objects;
use crate::seal::Seal;

/// Where the image lies while it runs.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, Serialize, ValueEnum)]
#[repr(u8)]
#[serde(rename_all = "snake_case")]
pub enum Aslr {
    /// Where the kernel puts it.
    Kernel = 0,
    /// An image of 2 MiB or more, which current kernels place by 19 random bits, moves as with `far`.
    #[default]
    Auto = 1,
    /// It moves itself to a random place in the whole address space before it is relocated.
    Far = 2,
}

impl Aslr {
    /// The variable that says the same as the option, for the crate's build script too.
    pub const VARIABLE: &str = "PIESTART_ASLR";

    /// As in `--aslr=NAME`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kernel => "kernel",
            Self::Auto => "auto",
            Self::Far => "far",
        }
    }
}

/// The choices of one program.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct StartOptions {
    /// What it seals.
    pub seal: Seal,
    /// Where it lies.
    pub aslr: Aslr,
}

impl StartOptions {
    /// What the variables of the options ask for.
    #[must_use]
    pub fn from_environment() -> Self {
        let value = std::env::var(Aslr::VARIABLE).unwrap_or_default();
        Self {
            seal: Seal::from_environment(),
            aslr: Aslr::from_str(&value, false).unwrap_or_default(),
        }
    }

    /// All that there are.
    pub fn all() -> impl Iterator<Item = Self> {
        let with = |seal: &Seal| {
            let seal = *seal;
            Aslr::value_variants()
                .iter()
                .map(move |aslr| Self { seal, aslr: *aslr })
        };
        Seal::value_variants().iter().flat_map(with)
    }

    /// The low byte of the word. Must match src/start/options.rs.
    #[must_use]
    pub fn word(self) -> u8 {
        self.seal as u8 | (self.aslr as u8) << ASLR_SHIFT
    }

    /// The choices of which that is the word.
    #[must_use]
    pub fn of_word(word: u8) -> Option<Self> {
        Self::all().find(|options| options.word() == word)
    }
}

/// The symbol of the word that holds the choices. Must match src/start/options.rs.
const SYMBOL: &str = "__piestart_options";
/// The bits of that word that say what is sealed.
const SEAL_BITS: u8 = 3;
/// Where the bits begin that say whether the image moves.
const ASLR_SHIFT: u32 = 2;
/// All bits of ours.
const BITS: u8 = SEAL_BITS | 3 << ASLR_SHIFT;

/// The file `name` for `arch`, as [`objects::get`], with `options` in it.
#[must_use]
pub fn object(arch: Arch, name: &str, options: StartOptions) -> Option<Vec<u8>> {
    let mut bytes = objects::get(arch, name)?.to_vec();
    if let Some(at) = place(&bytes) {
        bytes[at] = bytes[at] & !BITS | options.word();
    }
    Some(bytes)
}

/// Where in an object file the low byte of the word is; `None` for what is not an object with such a word, or has it outside
/// of its section.
fn place(bytes: &[u8]) -> Option<usize> {
    let file = object::File::parse(bytes).ok()?;
    let symbol = file.symbol_by_name(SYMBOL)?;
    let section = file.section_by_index(symbol.section_index()?).ok()?;
    let (begin, _) = section.file_range()?;
    let into = symbol.address().checked_sub(section.address())?;
    usize::try_from(begin.checked_add(into)?).ok()
}

/// The choices of a finished program or object, as far as its symbols tell.
#[must_use]
pub fn of_program(bytes: &[u8]) -> Option<StartOptions> {
    StartOptions::of_word(bytes.get(place(bytes)?)? & BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_start_object_carries_what_it_is_told_and_nothing_else_changes() {
        for arch in Arch::LINKED {
            for name in ["piestart.o", "rcrt1.o"] {
                let built = objects::get(arch, name).expect("it is there");
                let default = StartOptions::default();
                assert_eq!(of_program(built), Some(default), "{arch} {name}");
                for options in StartOptions::all() {
                    let told = object(arch, name, options).expect("it is there");
                    assert_eq!(of_program(&told), Some(options), "{arch} {name}");
                    let changed = built.iter().zip(&told).filter(|(a, b)| a != b).count();
                    assert_eq!(changed, usize::from(options != default));
                }
            }
            let none = StartOptions {
                seal: Seal::None,
                aslr: Aslr::Far,
            };
            let library = object(arch, "libpiestart.a", none);
            assert_eq!(library.as_deref(), objects::get(arch, "libpiestart.a"));
        }
    }
}
