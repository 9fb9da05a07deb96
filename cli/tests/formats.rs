// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Files of both classes and both byte orders: what the tool reads is what the `object` crate reads.

mod plug;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use object::read::elf::{FileHeader, Rel as _, Rela as _, SectionHeader as _};
use object::{Endianness, Object as _, ObjectSymbol as _, elf};
use piestart::elf::class::{Class, Format};
use piestart_cli::elf::{Elf, RelocKind, RelocationTable};
use plug::{have, ok, piestart, skip, stderr, stdout, tool};

/// A program with relative relocations next to each other and apart, a symbolic one, RELRO and TLS.
const PROGRAM: &str = r"
extern int missing __attribute__((weak));
int data = 3;
static int other;
int *pointers[80] = { &data, &other, &data, [70] = &other, [75] = &missing };
int *const fixed[2] = { &data, &other };
__thread int variable = 5;
int *where(void) { return &variable; }
void _start(void) { for (;;) pointers[0] = fixed[1]; }
void __start(void) { _start(); }
void *__aeabi_read_tp(void) { return 0; }
";

/// Clang's targets here, with the format of their files.
const TARGETS: &[(&str, Format)] = &[
    ("i686-linux-gnu", Format::ELF32_LITTLE),
    ("armv7-linux-gnueabihf", Format::ELF32_LITTLE),
    ("powerpc-linux-gnu", Format::ELF32_BIG),
    ("mips-linux-gnu", Format::ELF32_BIG),
    ("powerpc64le-linux-gnu", Format::ELF64_LITTLE),
    ("riscv64-linux-gnu", Format::ELF64_LITTLE),
    ("powerpc64-linux-gnu", Format::ELF64_BIG),
];

/// Links [`PROGRAM`] for `target` into a static-PIE, with RELR where `packed`.
fn link(dir: &Path, target: &str, packed: bool) -> PathBuf {
    let (source, object) = (dir.join("program.c"), dir.join(format!("{target}.o")));
    std::fs::write(&source, PROGRAM).expect("writes");
    let target_flag = format!("--target={target}");
    ok(tool("clang")
        .args([&target_flag, "-fPIE", "-O1", "-ffreestanding", "-c", "-o"])
        .args([&object, &source]));
    let out = dir.join(format!("{target}-{packed}"));
    let pack = if packed { "relr" } else { "none" };
    ok(tool("ld.lld")
        .args(["-pie", "--no-dynamic-linker", "--export-dynamic"])
        .arg(format!("--pack-dyn-relocs={pack}"))
        .arg("-o")
        .args([&out, &object]));
    out
}

/// Every relocation of the sections in memory, as `object` reads them: table's type and place, then type and symbol
/// where the entry says them.
type Found = BTreeSet<(u32, u64, Option<(u32, u32)>)>;

fn by_object<H: FileHeader<Endian = Endianness>>(data: &[u8]) -> Found {
    let header = H::parse(data).expect("ELF");
    let e = header.endian().expect("a byte order");
    let mips = header.is_mips64el(e);
    let mut found = Found::new();
    for s in header.sections(e, data).expect("sections").iter() {
        if s.sh_flags(e).0 & elf::SHF_ALLOC.0 == 0 {
            continue;
        }
        let kind = s.sh_type(e).0;
        if let Some((entries, _)) = s.rela(e, data).expect("RELA") {
            found.extend(entries.iter().map(|r| {
                let what = (r.r_type(e, mips).0, r.r_sym(e, mips));
                (kind, r.r_offset(e).into(), Some(what))
            }));
        }
        if let Some((entries, _)) = s.rel(e, data).expect("REL") {
            found.extend(entries.iter().map(|r| {
                let what = (r.r_type(e).0, r.r_sym(e));
                (kind, r.r_offset(e).into(), Some(what))
            }));
        }
        if let Some(places) = s.relr(e, data).expect("RELR") {
            found.extend(places.map(|place| (kind, place.into(), None)));
        }
    }
    found
}

fn by_tool(elf: &Elf) -> Found {
    let dynamic = elf.dynamic().expect("well-formed");
    let relocations = elf.relocations(dynamic.as_ref()).expect("well-formed");
    relocations
        .iter()
        .map(|r| match r.table {
            RelocationTable::Relr => (elf::SHT_RELR.0, r.place, None),
            _ if r.addend.is_none() => (elf::SHT_REL.0, r.place, Some((r.r_type, r.symbol))),
            _ => (elf::SHT_RELA.0, r.place, Some((r.r_type, r.symbol))),
        })
        .collect()
}

/// Each program that can be linked here.
fn each_program(look: impl Fn(&str, Format, &Path)) {
    if !have(&["clang", "ld.lld"]) {
        return skip("clang and ld.lld");
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    for &(target, format) in TARGETS {
        for packed in [false, true] {
            look(target, format, &link(dir.path(), target, packed));
        }
    }
}

#[test]
fn relocations_symbols_and_headers_are_those_that_object_reads() {
    each_program(|target, format, path| {
        let elf = Elf::open(path).expect("reads");
        elf.check_complete().expect("whole");
        assert_eq!(elf.format, format, "{target}");
        let theirs = match format.class {
            Class::Elf32 => by_object::<elf::FileHeader32<Endianness>>(&elf.data),
            Class::Elf64 => by_object::<elf::FileHeader64<Endianness>>(&elf.data),
        };
        assert_eq!(by_tool(&elf), theirs, "{target}");
        assert!(theirs.len() > 5, "{target}: {theirs:x?}");

        let file = object::File::parse(&*elf.data).expect("ELF");
        assert_eq!(elf.e_entry, file.entry(), "{target}");
        let symbols = elf.symbols();
        for theirs in file.symbols() {
            let (name, value) = (theirs.name().expect("a name"), theirs.address());
            let ours = symbols.iter().find(|s| s.name == name && s.value == value);
            let ours = ours.unwrap_or_else(|| panic!("{target}: no {name}"));
            assert_eq!(ours.size, theirs.size(), "{target}: {name}");
        }
        let dynamic = elf.dynamic().expect("well-formed").expect("a table");
        for theirs in file.dynamic_symbols() {
            let index = u32::try_from(theirs.index().0).expect("small");
            let ours = elf.dynamic_symbol(&dynamic, index).expect("a symbol");
            assert_eq!(ours.name, theirs.name().expect("a name"), "{target}");
            assert_eq!((ours.value, ours.size), (theirs.address(), theirs.size()));
        }
        let relro = elf.relro(4096).expect("RELRO");
        assert!(relro.bytes() >= 2 * format.class.word(), "{target}");
    });
}

#[test]
fn what_a_relative_relocation_points_at_is_read_in_the_files_own_words() {
    each_program(|target, _, path| {
        let elf = Elf::open(path).expect("reads");
        let dynamic = elf.dynamic().expect("well-formed");
        let symbols = elf.symbols();
        let value = |name: &str| {
            let symbol = symbols.iter().find(|s| s.name == name);
            symbol
                .unwrap_or_else(|| panic!("{target}: no {name}"))
                .value
        };
        let (pointers, data) = (value("pointers"), value("data"));
        let all = elf.relocations(dynamic.as_ref()).expect("well-formed");
        let first = all.iter().find(|r| r.place == pointers);
        let first = first.unwrap_or_else(|| panic!("{target}: nothing at {pointers:#x}"));
        if RelocKind::of(elf.e_machine, first.r_type) == RelocKind::Relative {
            let in_place = elf.word_at(pointers).map(u64::cast_signed);
            let addend = first.addend.or(in_place);
            assert_eq!(addend, Some(data.cast_signed()), "{target}");
        }
    });
}

#[test]
fn looking_commands_read_them_and_convert_says_for_which_it_has_no_start_code() {
    each_program(|target, _, path| {
        let checked = piestart()
            .args(["check", "--json"])
            .arg(path)
            .output()
            .expect("runs");
        let json: serde_json::Value = serde_json::from_str(&stdout(&checked)).expect("JSON");
        assert!(json.to_string().contains("static_pie"), "{target}: {json}");
        ok(piestart().arg("explain").arg(path));
        let page = path.with_extension("html");
        ok(piestart().arg("report").arg(path).arg("-o").arg(&page));
        let mut convert = piestart();
        convert
            .args(["convert", "-o"])
            .arg(path.with_extension("out"));
        let refused = convert.arg(path).output().expect("runs");
        let elf = Elf::open(path).expect("reads");
        // clang makes ELFv1 for big-endian PowerPC, and there is start code for ELFv2.
        let abi = elf.arch().map(|arch| arch.abi.e_flags);
        if abi.is_some_and(|(bits, value)| elf.e_flags() & bits == value) {
            assert!(refused.status.success(), "{target}: {}", stderr(&refused));
            return;
        }
        assert!(!refused.status.success(), "{target}");
        assert!(
            stderr(&refused).contains("start code"),
            "{target}: {}",
            stderr(&refused)
        );
    });
}
