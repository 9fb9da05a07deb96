// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--seal`: what a program seals at start, written into the start object that it is linked with.

use clap::ValueEnum;
use object::{Object, ObjectSection, ObjectSymbol};

use crate::machine::Arch;
use crate::objects;

/// What the start code seals (mseal(2)).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, ValueEnum)]
#[repr(u8)]
pub enum Seal {
    /// Nothing: for a filter that kills on `mseal`.
    None = 0,
    /// RELRO: for programs that change their own code or constants.
    Relro = 1,
    /// RELRO and every segment that is not writable: headers, code, constants.
    #[default]
    Image = 2,
    /// The same, and no madvise undoes what is written to a RELRO of more than a page either, for some of
    /// the time of the start.
    All = 3,
}

impl Seal {
    /// The variable that says the same as the option, for the crate's build script too.
    pub const VARIABLE: &str = "PIESTART_SEAL";

    /// As in `--seal=NAME`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Relro => "relro",
            Self::Image => "image",
            Self::All => "all",
        }
    }

    /// What [`Seal::VARIABLE`] asks for.
    #[must_use]
    pub fn from_environment() -> Self {
        let value = std::env::var(Self::VARIABLE).unwrap_or_default();
        Self::from_str(&value, false).unwrap_or_default()
    }
}

/// The symbol of the word that holds the choice. Must match src/start/options.rs.
const SYMBOL: &str = "__piestart_options";
/// The bits of that word that are ours.
const BITS: u8 = 3;

/// The file `name` for `arch`, as [`objects::get`], with `seal` in it.
#[must_use]
pub fn object(arch: Arch, name: &str, seal: Seal) -> Option<Vec<u8>> {
    let mut bytes = objects::get(arch, name)?.to_vec();
    if let Some(at) = place(&bytes) {
        bytes[at] = bytes[at] & !BITS | seal as u8;
    }
    Some(bytes)
}

/// Where in an object file the low byte of the word is; `None` for what is no object with such a word.
fn place(bytes: &[u8]) -> Option<usize> {
    let file = object::File::parse(bytes).ok()?;
    let symbol = file.symbol_by_name(SYMBOL)?;
    let section = file.section_by_index(symbol.section_index()?).ok()?;
    let (begin, _) = section.file_range()?;
    usize::try_from(begin + symbol.address() - section.address()).ok()
}

/// What the finished program seals, as far as its symbols tell.
#[must_use]
pub fn of_program(bytes: &[u8]) -> Option<Seal> {
    match bytes.get(place(bytes)?)? & BITS {
        0 => Some(Seal::None),
        1 => Some(Seal::Relro),
        2 => Some(Seal::Image),
        _ => Some(Seal::All),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_start_object_carries_what_it_is_told_and_nothing_else_changes() {
        for arch in objects::architectures().filter_map(Arch::from_name) {
            for name in ["piestart.o", "rcrt1.o"] {
                let built = objects::get(arch, name).expect("it is there");
                assert_eq!(of_program(built), Some(Seal::Image), "{arch} {name}");
                for seal in Seal::value_variants() {
                    let told = object(arch, name, *seal).expect("it is there");
                    assert_eq!(of_program(&told), Some(*seal), "{arch} {name}");
                    let changed = built.iter().zip(&told).filter(|(a, b)| a != b).count();
                    assert_eq!(changed, usize::from(*seal != Seal::Image));
                }
            }
            let library = object(arch, "libpiestart.a", Seal::None);
            assert_eq!(library.as_deref(), objects::get(arch, "libpiestart.a"));
        }
    }
}
