// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The converter checks its own work before anything is written: it reads the output again as any reader would,
//! and loads and relocates both files side by side.

use std::ops::Range;
use std::path::Path;

use object::elf;

use super::draft::Move;
use super::image::Image;
use super::numbers::Numbers;
use super::refusal::Refusal;
use super::relocs::Relocations;
use super::section::Section;
use crate::elf::{Elf, FileType, OpenError};

/// A load bias for the comparison; any page-aligned number does. A word has as many bits of it as it has room for.
const BIAS: u64 = 0x5555_5000_0000;

/// Checks what every reader of `elf` needs: headers, dynamic table, relocation tables, entry point.
///
/// # Errors
/// [`OpenError::Malformed`] with what is damaged.
pub fn readable(elf: &Elf) -> Result<(), OpenError> {
    elf.check_complete()?;
    let dynamic = elf.dynamic()?;
    let program = FileType::of(elf, dynamic.as_ref()).is_program();
    if program && elf.load_at(elf.e_entry, 1).is_none() {
        return Err(elf.malformed(format!("e_entry {:#x} is in no PT_LOAD", elf.e_entry)));
    }
    elf.relocations(dynamic.as_ref()).map(drop)
}

/// Reads `data` as a new file.
///
/// # Errors
/// [`Refusal::Bug`] when it is not a valid ELF file.
pub fn reread(data: &[u8]) -> Result<Image, Refusal> {
    let bug = |what: String| Refusal::Bug(format!("the converted file is not well-formed: {what}"));
    let elf = Elf::parse(Path::new("output"), data.to_vec()).map_err(|e| bug(e.to_string()))?;
    let image = Image::new(elf).map_err(|e| bug(e.to_string()))?;
    if image.segment(elf::PT_INTERP).is_some() {
        return Err(bug("PT_INTERP is still there".into()));
    }
    if image.offset_of(image.entry, 1).is_none() {
        return Err(bug("e_entry is in no PT_LOAD".into()));
    }
    Ok(image)
}

/// Compares the memory of `before` and `after`, each loaded and relocated, byte for byte, except
/// what the conversion means to change: headers, the loader's name, the dynamic table, the
/// relocation tables, the small tables and notes that `moves` tells, which must be the same at their new
/// place, and the start code at `start_code`.
///
/// # Errors
/// [`Refusal::Bug`] naming the first address that differs.
pub fn same_program(
    before: &Image,
    relocations: &Relocations,
    after: &Image,
    start_code: Range<u64>,
    moves: &[Move],
) -> Result<(), Refusal> {
    let after_relocations =
        Relocations::read(after).map_err(|e| Refusal::Bug(format!("the converted file: {e}")))?;
    let mut except = moved(before, after, moves)?;
    except.push(start_code);
    same_memory(before, relocations, after, &after_relocations, except)
}

/// Compares the bytes of both, not relocated, but for headers, for what lies in `except`, and for `moves` as
/// [`same_program`] does.
///
/// # Errors
/// [`Refusal::Bug`] naming the first address that differs.
pub fn same_bytes(
    before: &Image,
    after: &Image,
    mut except: Vec<Range<u64>>,
    moves: &[Move],
) -> Result<(), Refusal> {
    except.extend(moved(before, after, moves)?);
    let none = Relocations::default();
    same_memory(before, &none, after, &none, except)
}

/// The places before and after of what `moves` tells, which must be the same there.
fn moved(before: &Image, after: &Image, moves: &[Move]) -> Result<Vec<Range<u64>>, Refusal> {
    let mut except = Vec::new();
    for m in moves {
        // Symbols name sections by number, and older Go linkers map the table of section names.
        let dynsym = |s: &Section| s.sh_type == elf::SHT_DYNSYM.0 && s.sh_addr == m.to;
        let names = after.sections.get(after.shstrndx).filter(|s| s.in_file());
        let is_names = names.is_some_and(|s| after.offset_of(m.to, 1) == Some(s.sh_offset));
        let may_differ = is_names || after.sections.iter().any(dynsym);
        if !may_differ && before.bytes_at(m.from, m.size) != after.bytes_at(m.to, m.size) {
            return Err(Refusal::Bug(format!(
                "the bytes at {:#x} would change on their way to {:#x}",
                m.from, m.to
            )));
        }
        except.extend([m.from..m.from + m.size, m.to..m.to + m.size]);
    }
    Ok(except)
}

fn same_memory(
    before: &Image,
    relocations: &Relocations,
    after: &Image,
    after_relocations: &Relocations,
    mut except: Vec<Range<u64>>,
) -> Result<(), Refusal> {
    except.extend(meant_to_change(before, relocations));
    except.extend(meant_to_change(after, after_relocations));
    except.sort_unstable_by_key(|r| r.start);
    for segment in before.loads() {
        let old = memory(before, relocations, segment.p_vaddr, segment.p_filesz);
        let mut cursor = segment.p_vaddr;
        let end = segment.p_vaddr + segment.p_filesz;
        for range in except.iter().chain([&(end..end)]) {
            let stop = range.start.min(end);
            if cursor < stop {
                compare(
                    &old,
                    segment.p_vaddr,
                    after,
                    after_relocations,
                    cursor..stop,
                )?;
            }
            cursor = cursor.max(range.end);
        }
    }
    Ok(())
}

/// `size` bytes from link address `start`, as they are after relocation at [`BIAS`].
fn memory(image: &Image, relocations: &Relocations, start: u64, size: u64) -> Vec<u8> {
    let mut bytes = image.bytes_at(start, size).unwrap_or(&[]).to_vec();
    let mut store = |at: u64, value: u64| {
        let Some(offset) = at.checked_sub(start) else {
            return;
        };
        image.format.set_word(&mut bytes, offset, value);
    };
    for r in &relocations.relative {
        store(r.at, r.addend.wrapping_add(BIAS));
    }
    for c in &relocations.constants {
        store(c.at, c.value);
    }
    bytes
}

fn compare(
    old: &[u8],
    old_start: u64,
    after: &Image,
    after_relocations: &Relocations,
    range: Range<u64>,
) -> Result<(), Refusal> {
    let size = range.end - range.start;
    // What is no longer mapped counts as zeros: pages that only the old table needed are gone.
    let mut new = vec![0; usize::try_from(size).unwrap_or(0)];
    for load in after.loads() {
        let (start, end) = (
            range.start.max(load.p_vaddr),
            range.end.min(load.p_vaddr + load.p_filesz),
        );
        if start < end {
            let part = memory(after, after_relocations, start, end - start);
            let at = usize::try_from(start - range.start).unwrap_or(usize::MAX);
            if let Some(place) = new.get_mut(at..at + part.len()) {
                place.copy_from_slice(&part);
            }
        }
    }
    let from = usize::try_from(range.start - old_start).unwrap_or(usize::MAX);
    let old = old.get(from..from + new.len()).unwrap_or(&[]);
    match old.iter().zip(&new).position(|(a, b)| a != b) {
        Some(at) => Err(Refusal::Bug(format!(
            "the byte at {:#x} would change",
            range.start + at as u64
        ))),
        None if old.len() != new.len() => {
            Err(Refusal::Bug(format!("{:#x} lost bytes", range.start)))
        }
        None => Ok(()),
    }
}

/// The addresses in `image` that hold headers or loader tables.
fn meant_to_change(image: &Image, relocations: &Relocations) -> Vec<Range<u64>> {
    let mut ranges = Vec::new();
    let mut file = |range: Range<u64>| {
        for s in image.loads().filter(|s| s.p_filesz > 0) {
            let (from, to) = (
                range.start.max(s.p_offset),
                range.end.min(s.p_offset + s.p_filesz),
            );
            if from < to {
                ranges.push(from - s.p_offset + s.p_vaddr..to - s.p_offset + s.p_vaddr);
            }
        }
    };
    file(image.ehdr());
    file(image.phdrs());
    file(image.shdrs());
    file(image.dynamic_table());
    // Two sections get other names; older Go linkers map the name table.
    if let Some(names) = image.sections.get(image.shstrndx).filter(|s| s.in_file()) {
        file(names.file_range());
    }
    if let Some(interp) = image.segment(elf::PT_INTERP) {
        file(interp.p_offset..interp.p_offset + interp.p_filesz);
    }
    for table in [relocations.rela, relocations.jmprel, relocations.relr] {
        ranges.push(table.address..table.address + table.size);
    }
    // The sections that its symbols name may be counted otherwise.
    let dynsym = image
        .sections
        .iter()
        .filter(|s| s.sh_type == elf::SHT_DYNSYM.0 && s.is_alloc());
    ranges.extend(dynsym.map(|s| s.sh_addr..s.sh_addr + s.sh_size));
    ranges
}
