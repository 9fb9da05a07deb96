// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Notes: the build id, the ABI tag, and the properties that say which branch protection the code has.

use object::LittleEndian as LE;
use object::elf::{self, FileHeader64};
use object::read::elf::NoteIterator;

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

/// What `.note.gnu.property` says; a bit is set only when every object that was linked has it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct GnuProperties {
    /// x86: indirect branches land on `endbr64` only.
    pub ibt: bool,
    /// x86: the code works with a shadow stack.
    pub shstk: bool,
    /// aarch64: indirect branches land on `bti` only.
    pub bti: bool,
    /// aarch64: return addresses are signed.
    pub pac: bool,
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
                match (elf::Machine(self.e_machine), property.pr_type()) {
                    (elf::EM_X86_64, elf::GNU_PROPERTY_X86_FEATURE_1_AND) => {
                        properties.ibt |= bits & elf::GNU_PROPERTY_X86_FEATURE_1_IBT != 0;
                        properties.shstk |= bits & elf::GNU_PROPERTY_X86_FEATURE_1_SHSTK != 0;
                    }
                    (elf::EM_AARCH64, elf::GNU_PROPERTY_AARCH64_FEATURE_1_AND) => {
                        properties.bti |= bits & elf::GNU_PROPERTY_AARCH64_FEATURE_1_BTI != 0;
                        properties.pac |= bits & elf::GNU_PROPERTY_AARCH64_FEATURE_1_PAC != 0;
                    }
                    _ => {}
                }
            }
        }
        properties
    }
}
