// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Linked programs, relocated by the walker and, from the section headers, by a few lines on the crate `object`: every
//! byte must be the same.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::vec::Vec;
use std::{env, eprintln, format, fs, println, process};

use object::elf::{self, FileHeader64};
use object::endian::LittleEndian as Le;
use object::read::SymbolIndex;
use object::read::elf::{
    ElfFile64, FileHeader as _, ProgramHeader as _, Rel as _, Rela as _, SectionHeader as _,
};

use crate::walk::find::Symbols;
use crate::walk::model::Abi;
use crate::walk::slice::{BIAS, Slice, TLSDESC};

/// `oracle.c`, linked; `None`, with a line that says so, where a tool is missing.
fn link(arch: &str, linker: &str, options: &[&str]) -> Option<Vec<u8>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/walk/oracle.c");
    let name = format!("piestart-oracle-{}-{arch}-{linker}", process::id());
    let output: PathBuf = env::temp_dir().join(name + &options.concat().replace('/', "-"));
    let linked = Command::new("clang")
        .arg(format!("--target={arch}-linux-gnu"))
        .arg(format!("-fuse-ld={linker}"))
        .args(["-nostdlib", "-O1", "-Wl,--defsym=absolute=0x77"])
        .args(options)
        .args([&source, Path::new("-o"), &output])
        .output();
    let why = match linked {
        Ok(linked) if linked.status.success() => {
            let file = fs::read(&output).expect("clang wrote it");
            let _ = fs::remove_file(&output);
            return Some(file);
        }
        Ok(linked) => std::string::String::from_utf8_lossy(&linked.stderr).into_owned(),
        Err(error) => std::string::ToString::to_string(&error),
    };
    let why = format!("needs clang and {linker} for {arch}: {why}");
    assert!(
        env::var_os("PIESTART_REQUIRE_ALL").is_none_or(|v| v != "1"),
        "{why}"
    );
    eprintln!("skipped: {why}");
    None
}

type File<'a> = ElfFile64<'a, Le>;

/// The image as the kernel maps it.
fn load<const ARM: bool>(file: &File, bytes: &[u8]) -> Slice<ARM> {
    let loads = || {
        let segments = file.elf_program_headers().iter();
        segments.filter(|segment| segment.p_type(Le) == elf::PT_LOAD)
    };
    let end = |segment: &elf::ProgramHeader64<Le>| segment.p_vaddr(Le) + segment.p_memsz(Le);
    let writable = || loads().filter(|s| s.p_flags(Le).0 & elf::PF_W.0 != 0);
    let size = loads().map(end).max().expect("segments");
    let low = writable().map(|s| s.p_vaddr(Le)).min().expect("data");
    let high = writable().map(end).max().expect("data");
    let mut image = Slice::new(size, low..high);
    for segment in loads() {
        let data = segment.data(Le, bytes).expect("in the file");
        image.fill(segment.p_vaddr(Le), data);
    }
    image
}

/// The kind of a table.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Table {
    Rela,
    Rel,
    Relr,
}

/// How many relocations of each type were in tables of each kind; those of RELR have type 0.
type Counts = BTreeMap<(Table, u32), usize>;

/// Applies what the sections say to `image`.
fn relocate<const ARM: bool>(file: &File, bytes: &[u8], image: &mut Slice<ARM>) -> Counts {
    let mut counts = Counts::new();
    let mut count = |table, r_type| *counts.entry((table, r_type)).or_default() += 1;
    let mut entries = Vec::new();
    for section in file.elf_section_table().iter() {
        if let Some((rela, _)) = section.rela(Le, bytes).expect("a section") {
            for entry in rela {
                let addend = entry.r_addend(Le) as u64;
                let (r_type, symbol) = (entry.r_type(Le, false).0, entry.r_sym(Le, false));
                entries.push((entry.r_offset(Le), r_type, symbol, addend));
                count(Table::Rela, r_type);
            }
        }
        if let Some((rel, _)) = section.rel(Le, bytes).expect("a section") {
            for entry in rel {
                let (place, r_type) = (entry.r_offset(Le), entry.r_type(Le).0);
                let addend = match r_type {
                    36 | 1031 => image.word(place + 8),
                    6 | 7 | 1025 | 1026 => 0, // GLOB_DAT and JUMP_SLOT: what is in place is not an addend.
                    _ => image.word(place),
                };
                entries.push((place, r_type, entry.r_sym(Le), addend));
                count(Table::Rel, r_type);
            }
        }
        if let Some(places) = section.relr(Le, bytes).expect("a section") {
            for place in places {
                image.put(place, image.word(place) + BIAS);
                count(Table::Relr, 0);
            }
        }
    }
    let mut segments = file.elf_program_headers().iter();
    let abi = Abi {
        arm: ARM,
        bias: BIAS,
        tlsdesc: TLSDESC,
        tls: segments.find(|segment| segment.p_type(Le) == elf::PT_TLS),
    };
    let symbols = file.elf_dynamic_symbol_table();
    for (place, r_type, symbol, addend) in entries {
        let index = SymbolIndex(symbol as usize);
        let symbol = (symbol != 0).then(|| symbols.symbol(index).expect("a symbol"));
        let words = abi.words(symbol, r_type, addend);
        let words = words.unwrap_or_else(|| panic!("type {r_type}"));
        image.put(place, words.first);
        if let Some(second) = words.second {
            image.put(place + 8, second);
        }
    }
    counts
}

/// Links, relocates both ways and compares. Returns the counts of [`relocate`].
fn compare<const ARM: bool>(linker: &str, options: &[&str]) -> Counts {
    let arch = if ARM { "aarch64" } else { "x86_64" };
    let Some(bytes) = link(arch, linker, options) else {
        return Counts::new();
    };
    let file = File::parse(&*bytes).expect("an ELF file");
    let mut expected = load::<ARM>(&file, &bytes);
    let counts = relocate(&file, &bytes, &mut expected);

    let header: &FileHeader64<Le> = file.elf_header();
    let mut segments = file.elf_program_headers().iter();
    let dynamic = segments.find(|segment| segment.p_type(Le) == elf::PT_DYNAMIC);
    let symbols = Symbols {
        ehdr: BIAS,
        entry: BIAS + header.e_entry(Le),
        dynamic: BIAS + dynamic.expect("PT_DYNAMIC").p_vaddr(Le),
    };
    let walked = load::<ARM>(&file, &bytes).walk(symbols);
    let walked = walked.unwrap_or_else(|stop| panic!("{arch} {linker} {options:?}: {stop:?}"));
    if let Some(at) = walked.difference(&expected) {
        let words = (walked.word(at & !7), expected.word(at & !7));
        panic!("{arch} {linker} {options:?}: at {at:#x}: {words:x?}");
    }
    println!("{arch} {linker} {options:?}: {counts:?}");
    counts
}

const PIE: &[&str] = &["-static-pie", "-fPIE"];
const LIBRARY: &[&str] = &["-shared", "-fPIC"];

/// Both machines, a static-PIE and a library, with these options more. What all of them count.
fn all(linker: &str, more: &[&str]) -> Option<[Counts; 4]> {
    if cfg!(miri) {
        return None; // It starts no processes.
    }
    let options = |kind: &[&'static str]| [kind, more].concat();
    let counts = [
        compare::<false>(linker, &options(PIE)),
        compare::<false>(linker, &options(LIBRARY)),
        compare::<true>(linker, &options(PIE)),
        compare::<true>(linker, &options(LIBRARY)),
    ];
    let linked = counts.iter().all(|counts| !counts.is_empty());
    linked.then_some(counts)
}

/// The static-PIE have more than a hundred RELATIVE entries in such a table, and each library entries of these types.
fn see_that_it_has(counts: &[Counts; 4], table: Table, types: [&[u32]; 2]) {
    let [x86_64, x86_64_library, aarch64, aarch64_library] = counts;
    assert!(x86_64[&(table, 8)] > 100 && aarch64[&(table, 1027)] > 100);
    assert!(x86_64[&(table, 37)] > 0 && aarch64[&(table, 1032)] > 0);
    for (library, types) in [x86_64_library, aarch64_library].iter().zip(types) {
        for &r_type in types {
            assert!(library.contains_key(&(table, r_type)), "{r_type}");
        }
    }
}

/// ABS64, GLOB_DAT, and those of thread-local storage.
const TYPES: [&[u32]; 2] = [&[1, 6, 16, 17, 18], &[257, 1025, 1030, 1031]];

#[test]
fn rela_is_applied_as_the_sections_say() {
    for linker in ["lld", "mold"] {
        if let Some(counts) = all(linker, &["-Wl,--pack-dyn-relocs=none"]) {
            see_that_it_has(&counts, Table::Rela, TYPES);
        }
    }
}

#[test]
fn rel_is_applied_as_the_sections_say() {
    if let Some(counts) = all("lld", &["-Wl,-z,rel"]) {
        see_that_it_has(&counts, Table::Rel, TYPES);
    }
}

#[test]
fn relr_is_applied_as_the_sections_say() {
    for linker in ["lld", "mold"] {
        let counts = all(linker, &["-Wl,--pack-dyn-relocs=relr"]);
        for counts in counts.iter().flatten() {
            assert!(counts[&(Table::Relr, 0)] > 100, "{counts:?}");
        }
    }
}
