// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which room there is for the start code, and putting it there.

use object::elf;
use serde::Serialize;

use super::draft::{Draft, range_of, usize_of};
use super::header_checks::{MIN_PAGE, address_limit};
use crate::elf::Segment;

/// Alignment of the start code in the file and in memory.
pub(super) const BLOB_ALIGN: u64 = 16;

/// By how much a file may grow so that there is room in it: a huge page. No linker aligns segments more for a page's
/// sake.
const LARGEST_GROWTH: u64 = 2 << 20;

/// Where the start code went.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Room {
    /// A gap inside an executable segment, such as the one after Go's headers.
    Header,
    /// The padding after an executable segment, which grows into it.
    Text,
    /// Addresses before an executable segment that the old relocation table has left free, into which it grows.
    Before,
    /// A new executable segment at the end of the file.
    Segment,
}

/// The start code's place.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// In which kind of room.
    pub room: Room,
    /// Offset in the file.
    pub offset: u64,
    /// Link address.
    pub address: u64,
    /// How many bytes the file must grow by.
    insert: u64,
    /// Where in the file.
    at: u64,
}

impl Draft {
    /// Finds room for `size` bytes of start code; `only` restricts it to one kind of room.
    pub fn find_room(&self, size: u64, only: Option<Room>) -> Option<Place> {
        let wanted = |room| only.is_none_or(|o| o == room);
        let text = |pages| self.gap_after_segment(size, pages);
        let small = (self.largest_page() == MIN_PAGE).then_some(MIN_PAGE);
        let gap = |early| match wanted(Room::Header) {
            true => self.gap_in_segment(size, early),
            false => None,
        };
        // Without symbols there is no debug information to keep apart.
        let stripped = self.symbols().is_empty();
        let mut place = gap(false);
        if wanted(Room::Text) {
            place = place.or_else(|| text(0));
        }
        if stripped {
            place = place.or_else(|| gap(true));
        }
        if wanted(Room::Text) {
            // A page of the file is a small price for one mapping less.
            place = place.or_else(|| text(small?));
        }
        if wanted(Room::Before) {
            place = place.or_else(|| self.gap_before_segment(size, small?));
        }
        if wanted(Room::Segment) && self.has_slot() {
            place = place.or_else(|| self.new_segment(size));
        }
        if wanted(Room::Text) {
            // The file grows by a page of the largest alignment, which may be any power of two.
            let page = Some(self.largest_page()).filter(|&page| page <= LARGEST_GROWTH);
            place = place.or_else(|| text(page?));
        }
        place.or_else(|| gap(true))
    }

    /// Makes room for `phdrs` program headers where only zeros follow them.
    pub fn reserve(&mut self, phdrs: usize) -> bool {
        let (from, to) = (self.phdrs(self.phdr_room).end, self.phdrs(phdrs).end);
        if from < to {
            let free = self
                .data
                .get(range_of(from..to))
                .is_some_and(|bytes| bytes.iter().all(|&b| b == 0));
            let taken = self.occupied().iter().any(|r| r.start < to && from < r.end);
            let mapped = self
                .loads()
                .any(|s| s.p_offset <= self.phoff && to <= s.p_offset + s.p_filesz);
            if self.sections.is_empty() || !free || taken || !mapped {
                return false;
            }
            self.phdr_room = phdrs;
        }
        true
    }

    fn executable(&self) -> impl Iterator<Item = &Segment> {
        self.loads().filter(|s| {
            s.p_flags & elf::PF_X.0 != 0 && s.p_flags & elf::PF_W.0 == 0 && s.p_filesz > 0
        })
    }

    /// A gap inside an executable segment; `early` allows one before notes, of which objcopy
    /// --only-keep-debug complains.
    fn gap_in_segment(&self, size: u64, early: bool) -> Option<Place> {
        // Without section headers it is not known which zeros are used, except for those of the old table.
        if self.sections.is_empty() {
            let hole = self.hole.as_ref()?;
            let address = hole.start.next_multiple_of(BLOB_ALIGN);
            let segment = self
                .executable()
                .find(|s| s.p_vaddr <= hole.start && hole.end <= s.p_vaddr + s.p_filesz)?;
            return (address + size <= hole.end).then(|| Place {
                room: Room::Header,
                offset: address - segment.p_vaddr + segment.p_offset,
                address,
                insert: 0,
                at: 0,
            });
        }
        let occupied = self.occupied();
        for segment in self.executable() {
            let end = segment.p_offset + segment.p_filesz;
            let notes = self
                .notes()
                .filter(|s| s.p_offset >= segment.p_offset && s.p_offset < end);
            let notes = notes.map(|s| s.p_offset + s.p_filesz).max();
            let mut cursor = notes.filter(|_| !early).unwrap_or(segment.p_offset);
            for range in occupied
                .iter()
                .filter(|r| r.end > segment.p_offset)
                .chain([&(end..end)])
            {
                let start = cursor.next_multiple_of(BLOB_ALIGN);
                let limit = range.start.min(end);
                let fits = start.checked_add(size).is_some_and(|stop| stop <= limit);
                if fits
                    && self.data[range_of(start..start + size)]
                        .iter()
                        .all(|&b| b == 0)
                {
                    return Some(Place {
                        room: Room::Header,
                        offset: start,
                        address: start - segment.p_offset + segment.p_vaddr,
                        insert: 0,
                        at: 0,
                    });
                }
                cursor = cursor.max(range.end);
            }
        }
        None
    }

    /// The padding after an executable segment, when the file has grown by `insert` bytes there.
    fn gap_after_segment(&self, size: u64, insert: u64) -> Option<Place> {
        let occupied = self.occupied();
        let mut starts: Vec<u64> = occupied.iter().map(|r| r.start).collect();
        starts.extend(self.loads().filter(|s| s.p_filesz > 0).map(|s| s.p_offset));
        self.executable()
            .filter(|s| s.p_filesz == s.p_memsz)
            .find_map(|segment| {
                let end = segment.p_offset + segment.p_filesz;
                let offset = end.next_multiple_of(BLOB_ALIGN);
                let address = offset - segment.p_offset + segment.p_vaddr;
                let file_limit = starts
                    .iter()
                    .copied()
                    .filter(|&s| s >= end)
                    .min()
                    .unwrap_or(self.data.len() as u64);
                // Not into the first page of the next segment, on the largest page that the file allows.
                let memory_limit = self
                    .next_load(segment.p_vaddr + segment.p_memsz)
                    .map_or(u64::MAX, |next| {
                        next.p_vaddr / next.p_align.max(MIN_PAGE) * next.p_align.max(MIN_PAGE)
                    });
                let taken = match insert {
                    0 => occupied
                        .iter()
                        .any(|r| r.start < offset + size && offset < r.end),
                    // Nothing may lie on both sides of where the file grows.
                    _ => occupied.iter().any(|r| r.start < end && end < r.end),
                };
                let limit = file_limit.min(self.data.len() as u64) + insert;
                (offset + size <= limit && address + size <= memory_limit && !taken).then_some(
                    Place {
                        room: Room::Text,
                        offset,
                        address,
                        insert,
                        at: end,
                    },
                )
            })
    }

    /// Whole pages of addresses before an executable segment, for which the file grows there.
    fn gap_before_segment(&self, size: u64, page: u64) -> Option<Place> {
        let room = (size + BLOB_ALIGN).next_multiple_of(page);
        let occupied = self.occupied();
        self.executable().find_map(|segment| {
            let at = segment.p_offset;
            let before = self.loads().filter(|s| s.p_vaddr < segment.p_vaddr);
            let end = before.map(|s| s.p_vaddr + s.p_memsz).max()?;
            let low = segment.p_vaddr.checked_sub(room)?;
            let free = end.next_multiple_of(page) <= low / page * page;
            // Nothing may lie on both sides of where the file grows.
            let cut = self.loads().map(|s| s.p_offset..s.p_offset + s.p_filesz);
            let cut = cut
                .chain(occupied.iter().cloned())
                .any(|r| r.start < at && at < r.end);
            let address = low.next_multiple_of(BLOB_ALIGN);
            (free && !cut).then_some(Place {
                room: Room::Before,
                offset: at + (address - low),
                address,
                insert: room,
                at,
            })
        })
    }

    /// One more segment, whose bytes go after the last one that is loaded.
    pub(super) fn new_segment(&self, size: u64) -> Option<Place> {
        let align = self.largest_page();
        let end = self.loads().map(|s| s.p_vaddr + s.p_memsz).max()?;
        let loaded = self.loads().filter(|s| s.p_filesz > 0);
        let at = loaded.map(|s| s.p_offset + s.p_filesz).max()?;
        let offset = at.next_multiple_of(BLOB_ALIGN);
        // What is not loaded moves up, and keeps its alignment.
        let step = self.step_after(at);
        if self.occupied().iter().any(|r| r.start < at && at < r.end) {
            return None;
        }
        let address = end
            .checked_next_multiple_of(align)?
            .checked_add(offset % align)?;
        let past = address.checked_add(size)?;
        (past <= address_limit(self.format)).then_some(Place {
            room: Room::Segment,
            offset,
            address,
            insert: (offset - at + size).next_multiple_of(step),
            at,
        })
    }

    /// Puts `blob` at `place`, with what has been moved there too, and makes the segments cover it.
    pub fn put(&mut self, mut place: Place, blob: &[u8]) {
        let code = place.address;
        (place.address, place.offset) = (place.address - self.lead, place.offset - self.lead);
        let mut all = Vec::new();
        let guests = std::mem::take(&mut self.guests);
        let parts = guests.iter().map(|(at, bytes)| (*at, &**bytes));
        for (address, bytes) in parts.chain([(code, blob)]) {
            let at = usize_of(address - place.address);
            all.resize(all.len().max(at + bytes.len()), 0);
            all[at..at + bytes.len()].copy_from_slice(bytes);
        }
        self.put_all(place, &all);
        for m in self.moves.clone() {
            if place.room == Room::Segment && m.to >= place.address {
                self.settle(m, |address| address - place.address + place.offset);
            }
        }
    }

    fn put_all(&mut self, place: Place, blob: &[u8]) {
        let end = place.offset + blob.len() as u64;
        if place.insert > 0 {
            self.insert(place.at, place.insert);
        }
        if self.data.len() < usize_of(end) {
            self.data.resize(usize_of(end), 0);
        }
        self.bytes(place.offset..end).copy_from_slice(blob);
        match place.room {
            Room::Header => {}
            Room::Before => {
                let segment = self.segments.iter_mut().find(|s| {
                    s.p_type == elf::PT_LOAD.0
                        && s.p_flags & elf::PF_X.0 != 0
                        && s.p_offset == place.at + place.insert
                });
                if let Some(s) = segment {
                    s.p_offset -= place.insert;
                    s.p_vaddr -= place.insert;
                    s.p_filesz += place.insert;
                    s.p_memsz += place.insert;
                }
            }
            Room::Text => {
                let segment = self.segments.iter_mut().find(|s| {
                    s.p_type == elf::PT_LOAD.0
                        && s.p_flags & elf::PF_X.0 != 0
                        && s.p_filesz > 0
                        && s.p_vaddr <= place.address
                        && place.address - s.p_vaddr == place.offset.wrapping_sub(s.p_offset)
                        && (s.p_offset + s.p_filesz).next_multiple_of(BLOB_ALIGN) == place.offset
                });
                if let Some(s) = segment {
                    s.p_filesz = end - s.p_offset;
                    s.p_memsz = s.p_filesz;
                }
            }
            Room::Segment => {
                let align = self.largest_page();
                let last = self
                    .segments
                    .iter()
                    .rposition(|s| s.p_type == elf::PT_LOAD.0)
                    .unwrap_or(0);
                self.segments.insert(
                    last + 1,
                    Segment {
                        p_type: elf::PT_LOAD.0,
                        p_flags: elf::PF_R.0 | elf::PF_X.0,
                        p_offset: place.offset,
                        p_vaddr: place.address,
                        p_filesz: blob.len() as u64,
                        p_memsz: blob.len() as u64,
                        p_align: align,
                    },
                );
            }
        }
    }
}
