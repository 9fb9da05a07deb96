// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Hostile input to `piestart convert`: whatever the bytes are, it refuses or converts, and never
//! panics, hangs or makes an output that its own reader would refuse.
//!
//! The corpus is made here, the same every time. `fuzz/` does the same without end.

mod synthetic;

use std::path::Path;

use piestart_cli::convert::Refusal;
use piestart_cli::convert::transform::{Options, Outcome, convert};
use piestart_cli::elf::Elf;
use synthetic::{Shape, file};

/// Converts `bytes`; `Ok(true)` when the result is a new file.
fn attempt(bytes: &[u8]) -> Result<bool, Refusal> {
    let Ok(elf) = Elf::parse(Path::new("input"), bytes.to_vec()) else {
        return Err(Refusal::Malformed("not ELF".into()));
    };
    let (data, outcome) = convert(elf, &Options::default())?;
    assert_eq!(data.is_some(), matches!(outcome, Outcome::Converted(_)));
    if let Some(data) = &data {
        let elf = Elf::parse(Path::new("output"), data.clone()).unwrap();
        let (again, outcome) = convert(elf, &Options::default()).unwrap();
        assert!(again.is_none() && matches!(outcome, Outcome::Unchanged { .. }));
    }
    Ok(data.is_some())
}

/// A bug is worse than a refusal: the converter's own check found that it made something wrong.
fn must_not_be_a_bug(result: Result<bool, Refusal>, what: &str) -> Option<bool> {
    match result {
        Err(Refusal::Bug(why)) => panic!("{what}: {why}"),
        Err(_) => None,
        Ok(converted) => Some(converted),
    }
}

fn small() -> Vec<u8> {
    file(
        Shape {
            pointers: 40,
            ..Shape::default()
        },
        &[],
    )
}

/// The same as a program that musl's start code starts: no loader, and a note where its name stood.
fn started_by_musl(mut bytes: Vec<u8>) -> Vec<u8> {
    const PT_NOTE: u8 = 4;
    let interp = (0..).map(|i| 64 + i * 56).find(|&p| bytes[p] == 3).unwrap();
    bytes[interp] = PT_NOTE;
    let note: [u32; 7] = [4, 12, 1, u32::from_le_bytes(*b"own\0"), 1, 2, 3];
    let at = synthetic::INTERP as usize;
    bytes[at..at + 28].copy_from_slice(&note.map(u32::to_le_bytes).concat());
    // xor %rbp, %rbp; mov %rsp, %rdi; lea _DYNAMIC(%rip), %rsi; and $-16, %rsp; call
    let code = [
        0x48, 0x31, 0xed, 0x48, 0x89, 0xe7, 0x48, 0x8d, 0x35, 1, 2, 3, 4, 0x48, 0x83, 0xe4, 0xf0,
        0xe8,
    ];
    let at = synthetic::TEXT as usize;
    bytes[at..at + code.len()].copy_from_slice(&code);
    bytes
}

#[test]
fn the_unharmed_file_converts() {
    assert!(attempt(&small()).unwrap());
    assert!(attempt(&started_by_musl(small())).unwrap());
}

#[test]
fn a_file_cut_anywhere_is_refused_but_where_only_section_headers_are_lost() {
    let whole = small();
    let word = |at: usize| u64::from_le_bytes(whole[at..at + 8].try_into().unwrap());
    let phnum = usize::from(u16::from_le_bytes(whole[0x38..0x3a].try_into().unwrap()));
    let ends = (0..phnum).map(|i| word(64 + i * 56 + 8) + word(64 + i * 56 + 32));
    let needed = ends.max().unwrap() as usize;
    assert!(needed < whole.len() - 500);
    let mut converted = 0;
    for end in (0..whole.len())
        .step_by(7)
        .chain([1, 63, 64, 65, 119, 120, 121])
    {
        let what = format!("cut at {end}");
        // Without its end the file has no section headers, and the header says where they were.
        let outcome = must_not_be_a_bug(attempt(&whole[..end]), &what);
        assert_eq!(outcome.is_some(), end >= needed, "{what}");
        converted += usize::from(outcome.is_some());
    }
    assert!(converted > 50, "only {converted} converted");
}

/// Offsets of everything that describes: file header, program headers, dynamic table, section
/// headers, the ends of the relocation table.
fn describing_words(bytes: &[u8]) -> Vec<usize> {
    let word = |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap()) as usize;
    let half = |at: usize| usize::from(u16::from_le_bytes(bytes[at..at + 2].try_into().unwrap()));
    let (phnum, shoff, shnum) = (half(0x38), word(0x28), half(0x3c));
    let mut places: Vec<usize> = (0x10..0x40).step_by(2).collect();
    places.extend((64..64 + phnum * 56).step_by(4));
    for p in (0..phnum).map(|i| 64 + i * 56) {
        if bytes[p] == 2 {
            let (start, size) = (word(p + 8), word(p + 32));
            places.extend((start..start + size).step_by(8));
        }
    }
    places.extend((shoff..shoff + shnum * 64).step_by(4));
    let rela = synthetic::RELA as usize;
    places.extend((rela..rela + 72).step_by(8));
    places
}

#[test]
fn every_header_word_with_every_odd_value_is_refused_or_converted() {
    odd_values(&small());
}

#[test]
fn every_header_word_of_a_static_program_with_every_odd_value_is_refused_or_converted() {
    odd_values(&started_by_musl(small()));
}

fn odd_values(whole: &[u8]) {
    let length = whole.len() as u64;
    let values = [
        0,
        1,
        7,
        8,
        0xff,
        0xfff,
        0x1000,
        0x1001,
        0xffff,
        0x7fff_ffff,
        0xffff_ffff,
        1 << 40,
        1 << 47,
        1 << 56,
        1 << 63,
        u64::MAX,
        u64::MAX - 7,
        u64::MAX - 0xfff,
        length,
        length - 1,
        length + 1,
        length - 8,
        synthetic::BASE,
        synthetic::BASE + 8,
        synthetic::BASE + length,
        0x6474_e552,
        0x6fff_fffb,
        36,
    ];
    let (mut refused, mut survived) = (0, 0);
    for place in describing_words(whole) {
        for value in values {
            for width in [4, 8] {
                let mut bytes = whole.to_vec();
                let end = (place + width).min(bytes.len());
                bytes[place..end].copy_from_slice(&value.to_le_bytes()[..end - place]);
                match must_not_be_a_bug(attempt(&bytes), &format!("{value:#x} at {place:#x}")) {
                    None => refused += 1,
                    Some(_) => survived += 1,
                }
            }
        }
    }
    // Both happen, or the test looks at nothing.
    assert!(
        refused > 1000 && survived > 100,
        "{refused} refused, {survived} survived"
    );
}

#[test]
fn random_damage_is_refused_or_converted() {
    // xorshift64 (Marsaglia): the same damage every time.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let shapes = [
        Shape {
            pointers: 40,
            ..Shape::default()
        },
        Shape {
            pointers: 700,
            ..Shape::default()
        },
        Shape {
            pointers: 40,
            sections: false,
            ..Shape::default()
        },
        Shape {
            pointers: 40,
            header_room: false,
            text_room: false,
            ..Shape::default()
        },
    ];
    for (shape, musl) in shapes.into_iter().flat_map(|s| [(s, false), (s, true)]) {
        let mut whole = file(shape, &[]);
        if musl {
            whole = started_by_musl(whole);
        }
        let places = describing_words(&whole);
        for round in 0..1500 {
            let mut bytes = whole.clone();
            for _ in 0..=next() % 4 {
                let place = places[next() as usize % places.len()];
                match next() % 3 {
                    0 => bytes[place] ^= 1 << (next() % 8),
                    1 => bytes[place] = next() as u8,
                    _ => {
                        let from = places[next() as usize % places.len()];
                        let word: Vec<u8> = whole[from..(from + 8).min(whole.len())].to_vec();
                        let end = (place + word.len()).min(bytes.len());
                        bytes[place..end].copy_from_slice(&word[..end - place]);
                    }
                }
            }
            must_not_be_a_bug(attempt(&bytes), &format!("{shape:?} {musl}, round {round}"));
        }
    }
}

/// What fuzzing found to reach different parts of the converter, and what it once got wrong.
#[test]
fn every_file_of_the_corpus_is_refused_or_converted() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/convert");
    let (mut refused, mut converted) = (0, 0);
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        match must_not_be_a_bug(attempt(&bytes), &path.display().to_string()) {
            None => refused += 1,
            Some(_) => converted += 1,
        }
    }
    assert!(
        refused > 20 && converted > 10,
        "{refused} refused, {converted} converted"
    );
}

#[test]
fn a_relocation_count_far_beyond_the_file_is_refused() {
    let mut bytes = small();
    let at = describing_words(&bytes)
        .into_iter()
        .find(|&at| bytes[at..at + 8] == 8u64.to_le_bytes() && at > 0x2000)
        .unwrap();
    bytes[at + 8..at + 16].copy_from_slice(&(24 * (1u64 << 58)).to_le_bytes());
    assert!(matches!(attempt(&bytes), Err(Refusal::Malformed(_))));
}
