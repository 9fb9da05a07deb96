// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the program headers and the section headers of the input must say, by themselves, about the file, and
//! about each other, before anything relies on them.

use std::ops::Range;

use object::elf;
use piestart::elf::class::{Class, Format};

use super::raw::{FileHeader, Raw};
use super::refusal::Refusal;
use super::section::Section;
use crate::elf::Segment;
use crate::ui;

/// No Linux machine has a smaller page; segments are congruent modulo at least this.
pub const MIN_PAGE: u64 = 4096;

/// Link addresses above this cannot be mapped by any Linux of the class, and would overflow sums.
pub const fn address_limit(format: Format) -> u64 {
    match format.class {
        Class::Elf32 => 1 << 32,
        Class::Elf64 => 1 << 56,
    }
}

/// The first thing wrong with the file, as [`Refusal::Malformed`].
pub fn malformed(what: impl Into<String>) -> Refusal {
    Refusal::Malformed(what.into())
}

/// The file offset of `size` bytes at link address `vaddr`, if one `PT_LOAD` of `segments` has them all in
/// the file.
#[must_use]
pub fn offset_of(segments: &[Segment], vaddr: u64, size: u64) -> Option<u64> {
    let end = vaddr.checked_add(size)?;
    let s = segments.iter().find(|s| {
        s.p_type == elf::PT_LOAD.0
            && s.p_filesz > 0
            && vaddr >= s.p_vaddr
            && end <= s.p_vaddr + s.p_filesz
    })?;
    Some(s.p_offset + (vaddr - s.p_vaddr))
}

/// Checks the sizes that the file header gives, which gABI fixes for each class.
///
/// # Errors
/// [`Refusal::Malformed`].
pub fn check_sizes(format: Format, header: &FileHeader) -> Result<(), Refusal> {
    for (name, found, size) in [
        ("e_ehsize", header.ehsize, format.class.ehdr_size()),
        ("e_phentsize", header.phentsize, format.class.phdr_size()),
    ] {
        if u64::from(found) != size {
            return Err(malformed(format!("{name} is {found}, not {size}")));
        }
    }
    Ok(())
}

/// Checks the program headers of a file of `file` bytes, whose table begins at `phoff`.
///
/// # Errors
/// [`Refusal::Malformed`].
pub fn check_segments(
    format: Format,
    segments: &[Segment],
    phoff: u64,
    file: u64,
) -> Result<(), Refusal> {
    let table_end = phoff
        .checked_add(segments.len() as u64 * format.class.phdr_size())
        .filter(|&end| end <= file)
        .ok_or_else(|| {
            malformed("e_phoff/e_phnum: the program headers reach past the end of the file")
        })?;
    if phoff < format.class.ehdr_size() {
        return Err(malformed(format!(
            "e_phoff is {phoff}, inside the file header"
        )));
    }
    let mut previous: Option<&Segment> = None;
    for (index, s) in segments.iter().enumerate() {
        if s.p_type == elf::PT_NULL.0 {
            continue;
        }
        let fault = |what: String| malformed(format!("program header {index}: {what}"));
        check_segment(format, s, file).map_err(fault)?;
        if s.p_type != elf::PT_LOAD.0 {
            continue;
        }
        if previous.is_some_and(|before| before.p_vaddr + before.p_memsz > s.p_vaddr) {
            return Err(fault("PT_LOAD segments overlap or are out of order".into()));
        }
        previous = Some(s);
    }
    let loads = || segments.iter().filter(|s| s.p_type == elf::PT_LOAD.0);
    let mut ranges: Vec<_> = loads()
        .filter(|s| s.p_filesz > 0)
        .map(|s| (s.p_offset, s.p_filesz))
        .collect();
    ranges.sort_unstable();
    if ranges.windows(2).any(|w| w[0].0 + w[0].1 > w[1].0) {
        return Err(malformed("two PT_LOAD segments share bytes of the file"));
    }
    if previous.is_none() {
        return Err(malformed("no PT_LOAD segment"));
    }
    for p_type in [elf::PT_INTERP, elf::PT_DYNAMIC, elf::PT_TLS, elf::PT_PHDR] {
        if segments.iter().filter(|s| s.p_type == p_type.0).count() > 1 {
            let name = elf::names().pt.name(p_type).unwrap_or("segment");
            return Err(malformed(format!("more than one {name}")));
        }
    }
    if !loads().any(|s| s.p_offset <= phoff && table_end <= s.p_offset + s.p_filesz) {
        return Err(malformed(
            "the program headers are in no PT_LOAD, so start code cannot read them",
        ));
    }
    Ok(())
}

/// What is wrong with program header `s` by itself, in a file of `file` bytes.
fn check_segment(format: Format, s: &Segment, file: u64) -> Result<(), String> {
    let limit = address_limit(format);
    let in_file = s
        .p_offset
        .checked_add(s.p_filesz)
        .is_some_and(|end| end <= file);
    if !in_file && s.p_filesz > 0 {
        return Err(format!(
            "p_offset {:#x} + p_filesz {:#x} is past the end of the file ({file:#x})",
            s.p_offset, s.p_filesz
        ));
    }
    if s.p_vaddr
        .checked_add(s.p_memsz)
        .is_none_or(|end| end > limit)
    {
        return Err(format!(
            "p_vaddr {:#x} + p_memsz {:#x} is not a possible address",
            s.p_vaddr, s.p_memsz
        ));
    }
    if s.p_align > 1 && !s.p_align.is_power_of_two() {
        return Err(format!("p_align {:#x} is not a power of two", s.p_align));
    }
    if s.p_type != elf::PT_LOAD.0 {
        return Ok(());
    }
    if s.p_filesz > s.p_memsz {
        return Err("p_filesz is larger than p_memsz".into());
    }
    if s.p_align > limit {
        return Err(format!(
            "p_align {:#x} is not a possible alignment",
            s.p_align
        ));
    }
    let align = s.p_align.max(MIN_PAGE);
    if s.p_filesz > 0 && s.p_offset % align != s.p_vaddr % align {
        return Err("p_offset and p_vaddr differ modulo p_align".into());
    }
    Ok(())
}

/// Reads the section headers and their names: the index of the section name table, and all of them.
///
/// # Errors
/// [`Refusal::Malformed`].
pub fn read_sections(
    format: Format,
    header: &FileHeader,
    data: &[u8],
) -> Result<(usize, Vec<Section>), Refusal> {
    if header.shoff == 0 || header.shnum == 0 {
        // No section headers at all (sstrip), or 65280 and more: gABI, "ELF Header", has their number in the first of them.
        if header.shoff != 0 && data.len() as u64 > header.shoff {
            return Err(match first_section(format, header, data) {
                Some(first) if first.sh_size >= u64::from(elf::SHN_LORESERVE) => {
                    Refusal::unsuitable(
                        format!(
                            "there are {} of them, counted in the first (e_shnum is 0)",
                            first.sh_size
                        ),
                        "fewer than 65280 are kept: link without --emit-relocs and --unique, or strip the file first",
                    )
                }
                _ => malformed("e_shnum is 0 though e_shoff is not"),
            });
        }
        return Ok((0, Vec::new()));
    }
    let entry = format.shdr_size();
    if u64::from(header.shentsize) != entry {
        return Err(malformed(format!(
            "e_shentsize is {}, not {entry}",
            header.shentsize
        )));
    }
    let bytes = |offset: u64, size: u64| {
        let start = usize::try_from(offset).ok()?;
        data.get(start..start.checked_add(usize::try_from(size).ok()?)?)
    };
    let table = bytes(header.shoff, u64::from(header.shnum) * entry).ok_or_else(|| {
        malformed("e_shoff/e_shnum: the section headers reach past the end of the file")
    })?;
    let mut sections: Vec<Section> = table
        .chunks_exact(usize::try_from(entry).unwrap_or(usize::MAX))
        .filter_map(|header| format.section_header(header))
        .collect();
    let shstrndx = usize::from(header.shstrndx);
    let names: &[u8] = match sections.get(shstrndx) {
        _ if shstrndx == 0 => &[],
        Some(s) if s.sh_type == elf::SHT_NOBITS.0 => &[],
        Some(s) => bytes(s.sh_offset, s.sh_size)
            .ok_or_else(|| malformed("the section name table is past the end of the file"))?,
        None => {
            return Err(malformed(format!(
                "e_shstrndx is {shstrndx}, of {} sections",
                sections.len()
            )));
        }
    };
    for s in &mut sections {
        let name = names.get(s.sh_name as usize..).unwrap_or(&[]);
        let name = name.split(|&b| b == 0).next().unwrap_or(&[]);
        s.name = ui::text(name);
    }
    Ok((shstrndx, sections))
}

/// The header at `e_shoff`.
fn first_section(format: Format, header: &FileHeader, data: &[u8]) -> Option<Section> {
    let from = usize::try_from(header.shoff).ok()?;
    let size = usize::try_from(format.shdr_size()).ok()?;
    format.section_header(data.get(from..from.checked_add(size)?)?)
}

/// Checks `sections`, whose headers are at `headers` of a file of `file` bytes with these `segments`.
///
/// # Errors
/// [`Refusal::Malformed`].
pub fn check_sections(
    format: Format,
    sections: &[Section],
    headers: Range<u64>,
    segments: &[Segment],
    file: u64,
) -> Result<(), Refusal> {
    // gABI, "Section header": index 0 describes nothing.
    if let Some(first) = sections.first().filter(|s| s.sh_type != elf::SHT_NULL.0) {
        return Err(malformed(format!(
            "section 0 has type {:#x}, not SHT_NULL",
            first.sh_type
        )));
    }
    for (index, s) in sections.iter().enumerate().skip(1) {
        let fault = |what: String| malformed(format!("section {index} ({}): {what}", s.name));
        check_section(format, s, segments, file).map_err(fault)?;
    }
    // Two sections with the same bytes would be moved twice.
    let mut ranges: Vec<_> = sections
        .iter()
        .enumerate()
        .skip(1)
        .filter(|(_, s)| s.in_file() && s.sh_size > 0)
        .map(|(index, s)| (s.file_range(), index))
        .collect();
    ranges.sort_unstable_by_key(|(range, _)| range.start);
    if let Some(w) = ranges.windows(2).find(|w| w[0].0.end > w[1].0.start) {
        let (a, b) = (&sections[w[0].1], &sections[w[1].1]);
        return Err(malformed(format!(
            "sections {} and {} share bytes of the file",
            a.name, b.name
        )));
    }
    if sections.is_empty() {
        return Ok(());
    }
    if let Some((range, index)) = ranges
        .iter()
        .find(|(r, _)| r.start < headers.end && headers.start < r.end)
    {
        return Err(malformed(format!(
            "section {} at {:#x} lies on the section headers",
            sections[*index].name, range.start
        )));
    }
    Ok(())
}

/// What is wrong with section header `s` by itself or against `segments`, in a file of `file` bytes.
fn check_section(
    format: Format,
    s: &Section,
    segments: &[Segment],
    file: u64,
) -> Result<(), String> {
    let limit = address_limit(format);
    if s.in_file()
        && s.sh_offset
            .checked_add(s.sh_size)
            .is_none_or(|end| end > file)
    {
        return Err(format!(
            "sh_offset {:#x} + sh_size {:#x} is past the end of the file ({file:#x})",
            s.sh_offset, s.sh_size
        ));
    }
    if s.sh_addralign > 1 && (!s.sh_addralign.is_power_of_two() || s.sh_addralign > limit) {
        return Err(format!(
            "sh_addralign {:#x} is not a power of two",
            s.sh_addralign
        ));
    }
    if s.sh_addr
        .checked_add(s.sh_size)
        .is_none_or(|end| end > limit)
    {
        return Err(format!(
            "sh_addr {:#x} + sh_size {:#x} is not a possible address",
            s.sh_addr, s.sh_size
        ));
    }
    let mapped = s.is_alloc() && s.in_file() && s.sh_size > 0;
    if mapped && offset_of(segments, s.sh_addr, s.sh_size) != Some(s.sh_offset) {
        return Err(format!(
            "sh_addr {:#x} and sh_offset {:#x} do not agree with any PT_LOAD",
            s.sh_addr, s.sh_offset
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_sections_than_the_header_can_count_are_no_damage() {
        let format = Format::ELF64_LITTLE;
        let header = FileHeader {
            entry: 0,
            phoff: 0,
            shoff: 64,
            ehsize: 64,
            phentsize: 56,
            shentsize: 64,
            phnum: 0,
            shnum: 0,
            shstrndx: 0xffff,
        };
        let why = |sh_size: u64| {
            let mut data = vec![0; 64 + 64];
            data[64 + 32..64 + 40].copy_from_slice(&sh_size.to_le_bytes());
            read_sections(format, &header, &data).expect_err("there is no count")
        };
        assert!(matches!(why(0), Refusal::Malformed(_)));
        let refusal = why(70_000);
        assert!(matches!(refusal, Refusal::Unsuitable { .. }));
        assert!(refusal.to_string().contains("70000"), "{refusal}");
    }
}
