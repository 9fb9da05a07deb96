// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Notes: the build id, the ABI tag, and the properties that say which branch protection the code has.

use object::LittleEndian as LE;
use object::elf::{self, FileHeader64};
use object::read::elf::NoteIterator;
use piestart::elf::class::Format;
use piestart::elf::machine::Machine;

use super::Elf;

/// One note, fields as in the gABI.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Note {
    /// Its owner, without the final 0.
    pub owner: String,
    /// `n_type`, with a meaning of its own for each owner.
    pub n_type: u32,
    /// Its descriptor.
    pub desc: Vec<u8>,
}

/// What `.note.gnu.property` says of branch protection ([`Property`](piestart::elf::machine::Property)); a bit
/// is set only when every object that was linked has it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct GnuProperties {
    /// Indirect branches reach landing pads only: IBT, BTI.
    pub branches: bool,
    /// Return addresses are checked: SHSTK, PAC.
    pub returns: bool,
}

/// More notes than any file has: what a damaged or hostile one may cost.
const MAX_NOTES: usize = 4096;

impl Elf {
    /// The notes of every `PT_NOTE`, in file order.
    #[must_use]
    pub fn notes(&self) -> Vec<Note> {
        let mut out = Vec::new();
        for segment in self.segments_of(elf::PT_NOTE.0) {
            let Ok(notes) =
                NoteIterator::<FileHeader64<LE>>::new(LE, segment.p_align, self.bytes_of(segment))
            else {
                continue;
            };
            for note in notes
                .map_while(Result::ok)
                .take(MAX_NOTES - out.len().min(MAX_NOTES))
            {
                out.push(Note {
                    owner: String::from_utf8_lossy(note.name()).into_owned(),
                    n_type: note.n_type(LE).0,
                    desc: note.desc().to_vec(),
                });
            }
        }
        out
    }

    /// The build id as hexadecimal digits.
    #[must_use]
    pub fn build_id(&self) -> Option<String> {
        let notes = self.notes();
        let note = notes
            .iter()
            .find(|n| n.owner == "GNU" && n.n_type == elf::NT_GNU_BUILD_ID.0)?;
        Some(note.desc.iter().map(|b| format!("{b:02x}")).collect())
    }

    /// What `PT_GNU_PROPERTY` says, or without it the same note in a `PT_NOTE`.
    #[must_use]
    pub fn gnu_properties(&self) -> GnuProperties {
        let mut properties = GnuProperties::default();
        let machine = Machine::of(self.e_machine, Format::ELF64_LITTLE);
        let Some(wanted) = machine.and_then(|machine| machine.property) else {
            return properties;
        };
        let segments = self
            .segments_of(elf::PT_GNU_PROPERTY.0)
            .chain(self.segments_of(elf::PT_NOTE.0));
        for segment in segments {
            let Ok(notes) =
                NoteIterator::<FileHeader64<LE>>::new(LE, segment.p_align, self.bytes_of(segment))
            else {
                continue;
            };
            let found = notes
                .map_while(Result::ok)
                .take(MAX_NOTES)
                .filter_map(|note| note.gnu_properties(LE))
                .flat_map(|list| list.map_while(Result::ok).take(MAX_NOTES));
            for property in found {
                let Ok(bits) = property.data_u32(LE) else {
                    continue;
                };
                if property.pr_type().0 == wanted.pr_type {
                    properties.branches |= bits & wanted.branches != 0;
                    properties.returns |= bits & wanted.returns != 0;
                }
            }
        }
        properties
    }
}
