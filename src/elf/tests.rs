// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Every decoder in every format: tables that end early, and what they say when they do not.

use std::vec::Vec;

use crate::elf::addr::{Bias, LinkAddr};
use crate::elf::class::{ByteOrder, Class, Format};
use crate::elf::dynamic::{DT_NULL, DT_RELA, DT_RELR, Dynamic, Row, is_unknown_table, rows};
use crate::elf::header::Header;
use crate::elf::memory::Bytes;
use crate::elf::reloc::Relocation;
use crate::elf::segment::Segment;
use crate::elf::symbol::Symbol;

const FORMATS: [Format; 4] = [
    Format::ELF32_LITTLE,
    Format::ELF32_BIG,
    Format::ELF64_LITTLE,
    Format::ELF64_BIG,
];
const START: LinkAddr = LinkAddr(0);

#[test]
fn what_ends_early_is_none_to_every_decoder_and_what_does_not_is_whole() {
    let bytes = [0x11; 72]; // No DT_NULL among them.
    for format in FORMATS {
        let class = format.class;
        for end in 0..bytes.len() {
            let memory = &Bytes::new(format, START, &bytes[..end]);
            let has = |size| end as u64 >= size;
            let there = [
                Relocation::rel(&memory, START).is_some(),
                Relocation::rela(&memory, START).is_some(),
                Row::read(&memory, START).is_some(),
                Header::read(&memory, START).is_some(),
                Segment::p_align(&memory, START).is_some(),
                // What they do not look at may be missing: st_size, p_align.
                Symbol::read(&memory, START, 0).is_some(),
                Segment::read(&memory, START).is_some(),
            ];
            let read = match class {
                Class::Elf32 => 28,
                Class::Elf64 => 48,
            };
            let expected = [
                has(class.rel_size()),
                has(class.rela_size()),
                has(class.dyn_size()),
                has(class.ehdr_size()),
                has(class.phdr_size()),
                has(16),
                has(read),
            ];
            assert_eq!(there, expected, "{format:?} {end}");
            let whole = end as u64 / class.dyn_size();
            assert_eq!(
                rows(memory, START).count() as u64,
                whole,
                "{format:?} {end}"
            );
            assert!(!Dynamic::default().read(&memory, START));
        }
    }
}

#[test]
fn a_dynamic_table_says_the_same_in_every_format() {
    const ANDROID_REL: u64 = 0x6000_000f;
    for format in FORMATS {
        let words = [DT_RELA, 0x400, ANDROID_REL, 1, DT_NULL, 0, DT_RELR, 1];
        let word = |word: u64| -> Vec<u8> {
            let size = format.class.word() as usize;
            match format.order {
                ByteOrder::Little => word.to_le_bytes()[..size].to_vec(),
                ByteOrder::Big => word.to_be_bytes()[8 - size..].to_vec(),
            }
        };
        let bytes: Vec<u8> = words.into_iter().flat_map(word).collect();
        let memory = Bytes::new(format, START, &bytes);
        assert_eq!(rows(memory, START).count(), 3);
        let mut dynamic = Dynamic::default();
        assert_eq!(dynamic.unknown_table(), None);
        assert!(dynamic.read(&memory, START));
        assert_eq!(dynamic.get(DT_RELA), Some(0x400));
        assert_eq!(dynamic.get(DT_RELR), None);
        assert_eq!(dynamic.unknown_table(), Some(ANDROID_REL));
    }
    assert!(is_unknown_table(ANDROID_REL) && !is_unknown_table(DT_RELA));
}

#[test]
fn a_bias_leads_there_and_back() {
    let bias = Bias(0u64.wrapping_sub(0x1000));
    let there = bias.run(LinkAddr(0x400));
    assert_eq!(there.0, 0u64.wrapping_sub(0xc00));
    assert_eq!(bias.link(there).0, 0x400);
}
