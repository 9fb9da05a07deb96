// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What every way of converting has: its options, the words of its refusals, how the start code is described.

use std::ops::Range;

use object::elf;

use super::draft::Draft;
use super::header_checks::offset_of;
use super::image::Image;
use super::refusal::Refusal;
use super::room::{Place, Room};
use crate::machine::Arch;
use crate::seal::Seal;
use crate::start_options::{Aslr, StartOptions};
use crate::ui;

/// What to do besides the conversion itself.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Pack relative relocations as `DT_RELR` and give the space back.
    pub pack_relr: bool,
    /// Complete `PT_GNU_RELRO` to the end of its page.
    pub complete_relro: bool,
    /// Set `DF_1_PIE`, `DF_1_NOW` and `DF_BIND_NOW`.
    pub set_flags: bool,
    /// Ask for one kind of room for the start code; `None` takes the first that fits.
    pub room: Option<Room>,
    /// What the start code seals, and whether the image moves.
    pub start: StartOptions,
    /// Convert a program that starts itself though its start code is not known; the result must be
    /// proved by running it.
    pub unknown_start: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            pack_relr: true,
            complete_relro: true,
            set_flags: true,
            room: None,
            start: StartOptions {
                seal: Seal::default(),
                aslr: Aslr::Auto,
            },
            unknown_start: false,
        }
    }
}

pub(super) fn no_room(asked: Option<Room>) -> Refusal {
    Refusal::unsuitable(
        "has no room for the start code",
        match asked {
            Some(_) => "leave --room out",
            None => "link it with piestart.o or rcrt1.o instead (piestart link)",
        },
    )
}

/// The machines that a file may be for.
pub(super) fn supported() -> String {
    format!(
        "supported are {}",
        ui::listed(&Arch::ALL.map(Arch::name), "and")
    )
}

pub(super) fn no_start_code(image: &Image) -> Refusal {
    match image.arch() {
        Some(arch) => Refusal::unsuitable(
            format!("is for {arch}, for which this build of piestart carries no start code"),
            format!(
                "build the tool where there is Rust's core and an assembler for {arch} (piestart doctor says what is missing), or take a release of it"
            ),
        ),
        None => Refusal::unsuitable(
            format!(
                "is for e_machine {}, for which piestart has no start code",
                image.machine
            ),
            supported(),
        ),
    }
}

/// Gives the start code the section header that `.interp` had, so that strip and objcopy, which keep
/// what sections describe, keep it.
pub(super) fn describe(
    draft: &mut Draft,
    interp: Option<usize>,
    place: Place,
    size: u64,
    notes: &mut Vec<String>,
) {
    let moved: Vec<u64> = draft.moves.iter().map(|m| m.to).collect();
    let index = match interp {
        Some(index) => {
            draft.rename_section(index, ".start");
            Some(index)
        }
        None => draft.add_section(".start"),
    };
    if index.is_none() && !draft.sections.is_empty() {
        notes.push("the start code has no section header: GNU strip would drop it".into());
    }
    if let Some(index) = index {
        // The place in the file may have moved since.
        let offset = offset_of(&draft.segments, place.address, size);
        let s = &mut draft.sections[index];
        s.sh_type = elf::SHT_PROGBITS.0;
        s.sh_flags = elf::SHF_ALLOC.0 | elf::SHF_EXECINSTR.0;
        s.sh_addr = place.address;
        s.sh_offset = offset.unwrap_or(place.offset);
        s.sh_size = size;
        s.sh_addralign = 16;
        s.sh_entsize = 0;
        s.sh_link = 0;
        s.sh_info = 0;
    }
    let changed: Vec<bool> = draft
        .sections
        .iter()
        .enumerate()
        .map(|(i, s)| Some(i) == index || (s.is_alloc() && moved.contains(&s.sh_addr)))
        .collect();
    draft.sort_sections(|i| changed.get(i) == Some(&true));
}

/// The name that debuggers and profilers show for the start code.
const SYMBOL: &str = "piestart_start_code";

/// Gives the start code, `code` as link addresses, a symbol, if the file has a table of them.
pub(super) fn name(draft: &mut Draft, place: Place, code: Range<u64>) {
    let section = draft.sections.iter().position(|s| {
        s.sh_type == elf::SHT_PROGBITS.0 && s.sh_addr == place.address && s.sh_size > 0
    });
    if let Some(section) = section {
        draft.add_function(SYMBOL, code.start, code.end - code.start, section);
    }
}

/// Makes `PT_PHDR` as large as the table is now.
pub(super) fn fit_phdr(draft: &mut Draft) {
    let size = draft.segments.len() as u64 * draft.format.class.phdr_size();
    if let Some(phdr) = draft
        .segments
        .iter_mut()
        .find(|s| s.p_type == elf::PT_PHDR.0)
    {
        phdr.p_filesz = size;
        phdr.p_memsz = size;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machines_that_have_start_code_are_listed_with_one_and_before_the_last() {
        let told = supported();
        let names = Arch::ALL.map(Arch::name);
        let last = names[names.len() - 1];
        let begins = format!("supported are {}, {}, ", names[0], names[1]);
        assert!(told.starts_with(&begins), "{told}");
        assert!(told.ends_with(&format!(" and {last}")), "{told}");
        assert_eq!(told.matches(" and ").count(), 1, "{told}");
    }
}
