// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Notes: the build id, the ABI tag, and the properties that say which branch protection the code has.

use object::read::elf::{FileHeader, NoteIterator};
use object::{Endianness, elf};
use piestart::elf::class::ByteOrder;

use super::file::by_class;
use super::{Elf, Segment};
use crate::ui;

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

/// The notes of `segment`.
fn notes_of<H>(elf: &Elf, segment: &Segment) -> Vec<Note>
where
    H: FileHeader<Endian = Endianness, Word: TryFrom<u64>>,
{
    let e = endianness(elf);
    NoteIterator::<H>::new(e, align(segment), elf.bytes_of(segment))
        .into_iter()
        .flat_map(|notes| notes.map_while(Result::ok).take(MAX_NOTES))
        .map(|note| Note {
            owner: ui::text(note.name()),
            n_type: note.n_type(e).0,
            desc: note.desc().to_vec(),
        })
        .collect()
}

/// The properties of type `pr_type` in `segment`, all bits that any of them has.
fn property_bits<H>(elf: &Elf, segment: &Segment, pr_type: u32) -> u32
where
    H: FileHeader<Endian = Endianness, Word: TryFrom<u64>>,
{
    let e = endianness(elf);
    NoteIterator::<H>::new(e, align(segment), elf.bytes_of(segment))
        .into_iter()
        .flat_map(|notes| notes.map_while(Result::ok).take(MAX_NOTES))
        .filter_map(|note| note.gnu_properties(e))
        .flat_map(|list| list.map_while(Result::ok).take(MAX_NOTES))
        .filter(|property| property.pr_type().0 == pr_type)
        .filter_map(|property| property.data_u32(e).ok())
        .fold(0, |all, bits| all | bits)
}

/// Its alignment as a word of the class, which it is in the file.
fn align<W: TryFrom<u64> + Default>(segment: &Segment) -> W {
    segment.p_align.try_into().unwrap_or_default()
}

fn endianness(elf: &Elf) -> Endianness {
    match elf.format.order {
        ByteOrder::Little => Endianness::Little,
        ByteOrder::Big => Endianness::Big,
    }
}

impl Elf {
    /// The notes of every `PT_NOTE`, in file order.
    #[must_use]
    pub fn notes(&self) -> Vec<Note> {
        self.segments_of(elf::PT_NOTE.0)
            .flat_map(|segment| by_class!(self.format, notes_of(self, segment)))
            .take(MAX_NOTES)
            .collect()
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
        let Some(wanted) = self.machine().and_then(|machine| machine.property) else {
            return GnuProperties::default();
        };
        let bits = self
            .segments_of(elf::PT_GNU_PROPERTY.0)
            .chain(self.segments_of(elf::PT_NOTE.0))
            .map(|segment| by_class!(self.format, property_bits(self, segment, wanted.pr_type)))
            .fold(0, |all, bits| all | bits);
        GnuProperties {
            branches: bits & wanted.branches != 0,
            returns: bits & wanted.returns != 0,
        }
    }
}
