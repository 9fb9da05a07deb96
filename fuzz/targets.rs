// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What each fuzz target of the tool does with its input. The fuzzer calls it without end, `cli/tests/fuzzed.rs` in
//! every test run.

use std::ffi::OsString;
use std::ops::Range;
use std::path::Path;

use object::endian::Endianness;
use object::pod;
use object::read::elf::{FileHeader, RelrIterator};
use piestart::elf::addr::LinkAddr;
use piestart::elf::class::{ByteOrder, Class, Format};
use piestart::elf::memory::Bytes;
use piestart::elf::relr;
use piestart::elf::relro::protected_pages;
use piestart::elf::segment::{PF_R, PF_W, PT_GNU_RELRO, PT_LOAD, Segment};
use piestart_cli::check::{Checked, Facts, Requirement};
use piestart_cli::convert::Refusal;
use piestart_cli::convert::transform::{Options, Outcome, convert};
use piestart_cli::elf::Elf;
use piestart_cli::explain::Explained;
use piestart_cli::{exit, link, report};

/// Takes any input, and panics where something is wrong.
pub type Target = fn(&[u8]);

/// Every target: its name, which is that of its folder of seeds, and what it does.
pub const TARGETS: [(&str, Target); 7] = [
    ("convert", any_file_is_refused_or_converted),
    ("check", any_file_is_judged),
    ("explain", any_file_is_explained),
    ("report", any_file_has_a_report),
    ("relr", any_table_is_decoded_as_object_does),
    ("relro", any_segments_are_protected_as_the_rule_says),
    ("link", any_words_are_parsed_or_refused),
];

fn parse(data: &[u8]) -> Option<Elf> {
    Elf::parse(Path::new("input"), data.to_vec()).ok()
}

/// The converter itself compares the memory of both files, loaded and relocated, and calls a difference a bug.
fn any_file_is_refused_or_converted(data: &[u8]) {
    let Some(elf) = parse(data) else { return };
    match convert(elf, &Options::default()) {
        Ok((Some(data), _)) => {
            let elf = Elf::parse(Path::new("output"), data).expect("is ELF");
            let (again, outcome) = convert(elf, &Options::default()).expect("can be read again");
            assert!(again.is_none() && matches!(outcome, Outcome::Unchanged { .. }));
        }
        Err(Refusal::Bug(why)) => panic!("{why}"),
        Ok((None, _)) | Err(_) => {}
    }
}

fn any_file_is_judged(data: &[u8]) {
    use Requirement::{Aslr, Branches, BuildId, Canary, Default, Fortify, Relr, Rpath, Stripped};
    let Some(elf) = parse(data) else { return };
    let _ = elf.symbols();
    let everything = Requirement::expand(&[
        Default, Branches, Aslr, Relr, BuildId, Canary, Fortify, Rpath, Stripped,
    ]);
    for page_size in [4096, 65536] {
        let _ = elf.relro(page_size);
        if let Ok(mut facts) = Facts::of(&elf, page_size) {
            facts.ask_convert(&elf);
            assert!(!matches!(facts.convert, Some(Err(Refusal::Bug(_)))));
            let checked = Checked::of(facts, None, &everything);
            assert_eq!(checked.ok, checked.findings.is_empty());
            serde_json::to_string(&checked).expect("is JSON");
        }
    }
}

fn any_file_is_explained(data: &[u8]) {
    let Some(elf) = parse(data) else { return };
    for all in [false, true] {
        if let Ok(explained) = Explained::of(&elf, 4096, None, all) {
            serde_json::to_string(&explained).expect("is JSON");
        }
    }
}

fn any_file_has_a_report(data: &[u8]) {
    let Some(elf) = parse(data) else { return };
    if let Ok(page) = report::page(&elf, 4096, None) {
        assert!(page.trim_end().ends_with("</html>"));
        // One for the style, one for the data, one for the program: nothing of the file ends or begins another.
        assert_eq!(
            page.matches("<script").count(),
            page.matches("</script>").count()
        );
    }
}

const FORMATS: [Format; 4] = [
    Format::ELF32_LITTLE,
    Format::ELF32_BIG,
    Format::ELF64_LITTLE,
    Format::ELF64_BIG,
];

fn any_table_is_decoded_as_object_does(data: &[u8]) {
    use object::elf::{FileHeader32, FileHeader64};
    for format in FORMATS {
        match format.class {
            Class::Elf32 => compare::<FileHeader32<Endianness>>(format, data),
            Class::Elf64 => compare::<FileHeader64<Endianness>>(format, data),
        }
    }
}

fn compare<H: FileHeader<Endian = Endianness>>(format: Format, data: &[u8]) {
    let word = format.class.word() as usize;
    let data = &data[..data.len() / word * word];
    let endian = match format.order {
        ByteOrder::Little => Endianness::Little,
        ByteOrder::Big => Endianness::Big,
    };
    let table = pod::slice_from_all_bytes::<H::Relr>(data).expect("unaligned");
    let memory = Bytes::new(format, LinkAddr(0x1000), data);
    let mut ours = Vec::new();
    let mut read = 0;
    for (_, group) in relr::groups(memory, LinkAddr(0x1000), data.len() as u64) {
        read += 1;
        let places: Vec<u64> = group.places().map(|place| place.0).collect();
        if let (Some(first), Some(last)) = (places.first(), places.last()) {
            assert_eq!((*first, *last), (group.lowest().0, group.highest().0));
        }
        ours.extend(places.iter().map(|place| place & format.class.max()));
    }
    // A bitmap with no address before it is damage for ours, which reads no further.
    let theirs = RelrIterator::<H>::new(endian, &table[..read]);
    let theirs: Vec<u64> = theirs
        .map(Into::into)
        .map(|p: u64| p & format.class.max())
        .collect();
    assert_eq!(ours, theirs, "{format:?}");
}

fn any_segments_are_protected_as_the_rule_says(data: &[u8]) {
    let Some((&page, rest)) = data.split_first() else {
        return;
    };
    let page = [0x1000, 0x4000, 0x10000][usize::from(page % 3)];
    // Of each: what it is, and the page and the byte in it where it begins, and its size in both.
    let segments: Vec<Segment> = rest
        .chunks_exact(8)
        .take(8)
        .map(|c| {
            let (kind, flags) = match c[0] % 4 {
                0 => (PT_LOAD, PF_R),
                1 => (PT_LOAD, PF_R | PF_W),
                _ => (PT_GNU_RELRO, PF_R),
            };
            let number = |at: usize| u64::from(u16::from_le_bytes([c[at + 1], c[at + 2]]));
            Segment {
                p_type: kind,
                p_flags: flags,
                p_vaddr: u64::from(c[1] % 16) * 0x1000 + number(2) % 0x1000,
                p_memsz: u64::from(c[5] % 8) * 0x1000 + number(5) % 0x1000,
            }
        })
        .collect();
    let ours = protected_pages(segments.iter().copied(), page);
    let ours: Vec<u64> = ours
        .flat_map(|pages: Range<u64>| pages.step_by(page as usize))
        .collect();
    assert_eq!(
        ours,
        pages_by_the_rule(&segments, page),
        "{segments:x?} {page:#x}"
    );
}

/// A page is protected if and only if there are bytes of writable segments in it, and all of them are RELRO. What a
/// byte is changes at the edges of segments alone, so the first byte of the page and those at edges stand for all.
fn pages_by_the_rule(segments: &[Segment], page: u64) -> Vec<u64> {
    let inside = |at: u64, s: &Segment| s.p_vaddr <= at && at < s.p_vaddr + s.p_memsz;
    let is = |at: u64, relro: bool| {
        segments.iter().any(|s| {
            let wanted = if relro {
                s.p_type == PT_GNU_RELRO
            } else {
                s.p_type == PT_LOAD && s.p_flags & PF_W != 0
            };
            wanted && inside(at, s)
        })
    };
    let edges: Vec<u64> = segments
        .iter()
        .flat_map(|s| [s.p_vaddr, s.p_vaddr + s.p_memsz])
        .collect();
    let end = edges.iter().max().map_or(0, |end| end + 1);
    (0..end)
        .step_by(page as usize)
        .filter(|&start| {
            let here = edges
                .iter()
                .copied()
                .filter(|at| (start..start + page).contains(at));
            let mut bytes = here.chain([start]).filter(|&at| is(at, false)).peekable();
            bytes.peek().is_some() && bytes.all(|at| is(at, true))
        })
        .collect()
}

/// Words, each up to a line's end. A word that names a file would be read from the disk.
fn any_words_are_parsed_or_refused(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if text.contains('@') {
        return;
    }
    let words: Vec<OsString> = text.lines().map(OsString::from).collect();
    let own = ["libc", "start", "seal"];
    match link::args::parse(&words, &own) {
        Ok(request) => {
            let count = request.plain.len() + request.own.len();
            assert!(count <= words.len(), "words are lost or read, not made");
            // What is kept for a compiler that does not link means the same.
            let again = link::args::parse(&request.plain, &own).expect("parses again");
            assert_eq!(again.items, request.items);
            assert_eq!(
                (again.output, again.kind, again.compiler_only),
                (request.output, request.kind, request.compiler_only)
            );
        }
        Err(error) => assert_eq!(exit::code_of(&error), exit::USAGE, "{error:#}"),
    }
}
