// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart convert` changes what it means to change and no other byte: both files are read here
//! without its help, and compared part by part. Go programs are built with the `go` on PATH or those
//! in `PIESTART_GO` (`path:path`).

mod plug;
mod synthetic;

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;

use synthetic::{Shape, file};

const PT_LOAD: u64 = 1;
const PT_DYNAMIC: u64 = 2;
const PT_INTERP: u64 = 3;
const PT_PHDR: u64 = 6;
const PT_GNU_RELRO: u64 = 0x6474_e552;
const DT_RELA: u64 = 7;
const DT_RELASZ: u64 = 8;
const DT_RELAENT: u64 = 9;
const DT_RELR: u64 = 36;
const DT_RELRSZ: u64 = 35;
const DT_RELRENT: u64 = 37;
const DT_PLTGOT: u64 = 3;
const DT_FLAGS: u64 = 30;
const DT_FLAGS_1: u64 = 0x6fff_fffb;
const DT_RELACOUNT: u64 = 0x6fff_fff9;

fn number(data: &[u8], at: usize, size: usize) -> u64 {
    let mut bytes = [0; 8];
    bytes[..size].copy_from_slice(&data[at..at + size]);
    u64::from_le_bytes(bytes)
}

fn word(data: &[u8], at: usize) -> u64 {
    number(data, at, 8)
}

/// A program header: type, flags, offset, vaddr, filesz, memsz, align.
type Phdr = [u64; 7];

struct Section {
    name: String,
    /// sh_name … sh_entsize.
    header: [u64; 10],
}

impl Section {
    fn address(&self) -> u64 {
        self.header[3]
    }
    fn file(&self) -> Range<usize> {
        // SHT_NOBITS; its offset may be past the end of the file.
        if self.header[1] == 8 {
            return 0..0;
        }
        self.header[4] as usize..(self.header[4] + self.header[5]) as usize
    }
}

struct Parts {
    data: Vec<u8>,
    phdrs: Vec<Phdr>,
    sections: Vec<Section>,
    dynamic: Vec<(u64, u64)>,
}

impl Parts {
    fn of(data: Vec<u8>) -> Self {
        let phoff = word(&data, 32) as usize;
        let phdrs: Vec<Phdr> = (0..number(&data, 56, 2) as usize)
            .map(|i| phoff + i * 56)
            .map(|at| {
                let w = |n: usize| word(&data, at + n);
                let (kind, flags) = (number(&data, at, 4), number(&data, at + 4, 4));
                assert_eq!(w(16), w(24), "p_paddr");
                [kind, flags, w(8), w(16), w(32), w(40), w(48)]
            })
            .collect();
        let shoff = word(&data, 40) as usize;
        let headers: Vec<[u64; 10]> = (0..number(&data, 60, 2) as usize)
            .map(|i| shoff + i * 64)
            .map(|at| {
                let h = |n: usize| number(&data, at + n, 4);
                let w = |n: usize| word(&data, at + n);
                [
                    h(0),
                    h(4),
                    w(8),
                    w(16),
                    w(24),
                    w(32),
                    h(40),
                    h(44),
                    w(48),
                    w(56),
                ]
            })
            .collect();
        let names = headers[number(&data, 62, 2) as usize][4] as usize;
        let sections = headers
            .into_iter()
            .map(|header| {
                let name = data[names + header[0] as usize..].split(|&b| b == 0).next();
                let name = String::from_utf8_lossy(name.unwrap()).into_owned();
                Section { name, header }
            })
            .collect();
        let table = phdrs.iter().find(|p| p[0] == PT_DYNAMIC).unwrap();
        let dynamic = data[table[2] as usize..][..table[4] as usize]
            .chunks(16)
            .map(|d| (word(d, 0), word(d, 8)))
            .take_while(|d| d.0 != 0)
            .collect();
        Self {
            data,
            phdrs,
            sections,
            dynamic,
        }
    }

    fn dt(&self, tag: u64) -> Option<u64> {
        self.dynamic.iter().find(|d| d.0 == tag).map(|d| d.1)
    }

    fn offset(&self, address: u64) -> usize {
        let load = self
            .phdrs
            .iter()
            .find(|p| p[0] == PT_LOAD && p[3] <= address && address < p[3] + p[4])
            .unwrap_or_else(|| panic!("{address:#x} is nowhere"));
        (address - load[3] + load[2]) as usize
    }

    /// The bytes of `section`, with each word that RELA relocates replaced by its addend.
    fn relocated(&self, section: &Section) -> Vec<u8> {
        let mut bytes = self.data[section.file()].to_vec();
        let (Some(table), Some(size)) = (self.dt(DT_RELA), self.dt(DT_RELASZ)) else {
            return bytes;
        };
        for at in (0..size).step_by(24) {
            let entry = self.offset(table) + at as usize;
            let (place, addend) = (word(&self.data, entry), word(&self.data, entry + 16));
            if section.address() != 0 && place >= section.address() {
                let at = (place - section.address()) as usize;
                if let Some(word) = bytes.get_mut(at..at + 8) {
                    word.copy_from_slice(&addend.to_le_bytes());
                }
            }
        }
        bytes
    }
}

fn convert(before: &Path, flags: &[&str]) -> Parts {
    let after = before.with_extension("static");
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .arg("convert")
        .args([before, Path::new("-o"), &after])
        .args(flags)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Parts::of(fs::read(after).unwrap())
}

/// With packing: part by part, since offsets move.
fn same_but_for_what_is_meant(before: &Parts, after: &Parts) {
    // The file header: all but e_entry, e_shoff, e_phnum; e_shstrndx counts otherwise.
    for at in (0..62).filter(|at| !(24..32).contains(at) && !(40..48).contains(at)) {
        if !(56..58).contains(&at) {
            assert_eq!(before.data[at], after.data[at], "file header, byte {at}");
        }
    }

    // Program headers: PT_INTERP is gone, the others are there in their order.
    let mut kept = before.phdrs.iter().filter(|p| p[0] != PT_INTERP);
    for new in &after.phdrs {
        let old = kept.next().expect("a program header too many");
        assert_eq!(
            (old[0], old[1], old[6]),
            (new[0], new[1], new[6]),
            "type, flags, alignment"
        );
        match old[0] {
            PT_PHDR => assert_eq!(new[4], old[4] - 56),
            PT_LOAD | PT_GNU_RELRO => {
                assert_eq!(old[3], new[3], "p_vaddr");
                assert!(new[2] <= old[2] && new[2] % 4096 == old[2] % 4096);
            }
            _ => assert_eq!(old[3..6], new[3..6]),
        }
    }
    assert!(kept.next().is_none(), "a program header is gone");

    // Sections: the same number in the same order, but that the start code's stands by its address.
    assert_eq!(before.sections.len(), after.sections.len());
    let moved = |s: &&Section| s.name != ".interp" && s.name != ".start";
    let mut order: Vec<&Section> = after.sections.iter().filter(moved).collect();
    let interp = before.sections.iter().position(|s| s.name == ".interp");
    let start = after.sections.iter().find(|s| s.name == ".start").unwrap();
    order.insert(interp.unwrap(), start);
    let new_index = |old: usize| {
        let same = |s: &Section| std::ptr::eq(s, order[old]);
        after.sections.iter().position(same).unwrap()
    };
    let loaded = after.sections.iter().filter(|s| s.header[2] & 2 != 0);
    assert!(
        loaded.map(Section::address).is_sorted(),
        "not in the order of addresses"
    );
    let mut compared = 0;
    let small = [
        ".dynstr",
        ".dynsym",
        ".hash",
        ".gnu.version",
        ".gnu.version_r",
        ".rela.plt",
    ];
    for (old, &new) in before.sections.iter().zip(&order) {
        let name = &old.name;
        let bytes = &after.data[new.file()];
        match name.as_str() {
            ".interp" => {
                assert_eq!(new.name, ".start");
                let magics = [b"piestrt2", b"piestrt3"];
                assert!(magics.iter().any(|magic| bytes.starts_with(*magic)));
                continue;
            }
            ".rela" | ".rela.dyn" => {
                assert_eq!(new.name, name.replace(".rela", ".relr"));
                assert_eq!(new.address(), old.address());
                continue;
            }
            ".dynamic" => {}
            ".shstrtab" => {
                let (old, new) = (&before.data[old.file()], bytes);
                let text = |b: &[u8]| String::from_utf8_lossy(b).into_owned();
                let meant = text(old)
                    .replacen(".interp\0", ".start\0\0", 1)
                    .replacen(".rela\0", ".relr\0", 1);
                assert_eq!(text(new), meant);
            }
            // The symbols of sections that moved, and one for the start code.
            ".symtab" => assert_eq!(bytes.len(), old.file().len() + 24),
            ".strtab" => {
                let (kept, more) = bytes.split_at(old.file().len());
                assert!(*kept == before.data[old.file()], "{name} changed");
                assert_eq!(more, b"piestart_start_code\0");
            }
            _ => {
                assert!(*bytes == before.relocated(old), "{name} changed");
                compared += 1;
            }
        }
        assert_eq!(new.name, *name);
        let moved = small.contains(&name.as_str());
        let grown = match name.as_str() {
            ".symtab" => 24,
            ".strtab" => b"piestart_start_code\0".len() as u64,
            _ => 0,
        };
        for (field, (old, new)) in old.header.iter().zip(&new.header).enumerate() {
            // sh_addr of the small tables, sh_offset of all that lies after the relocations.
            let may = field == 4 || (field == 3 && moved);
            let index = *old as usize;
            let link = (field == 6 || field == 7)
                && index < order.len()
                && *new == new_index(index) as u64;
            assert!(
                may || link || old == new || field == 5 && *new == old + grown,
                "{name}: field {field}: {old:#x} {new:#x}"
            );
        }
    }
    assert!(compared >= 5, "only {compared} sections compared");

    // Symbols: all, in order, with their values; a section's own symbol follows its section.
    for (old, &new) in before.sections.iter().zip(&order) {
        if old.name != ".symtab" {
            continue;
        }
        let (old, new) = (&before.data[old.file()], &after.data[new.file()]);
        for (a, b) in old.chunks(24).zip(new.chunks(24)) {
            let section = number(a, 6, 2) as usize;
            assert_eq!((&a[..6], &a[16..]), (&b[..6], &b[16..]), "a symbol changed");
            let named = before.sections.get(section).filter(|_| section != 0);
            let index = named.map_or(section, |_| new_index(section));
            assert_eq!(index as u64, number(b, 6, 2), "a symbol's section");
            match named {
                Some(was) if a[4] & 15 == 3 => {
                    assert_eq!(
                        (word(a, 8), word(b, 8)),
                        (was.address(), order[section].address())
                    );
                }
                _ => assert_eq!(word(a, 8), word(b, 8), "a symbol changed"),
            }
        }
    }

    // The dynamic table: RELA became RELR, flags were set, addresses of the small tables moved.
    let meant = [
        DT_RELA,
        DT_RELASZ,
        DT_RELAENT,
        DT_RELR,
        DT_RELRSZ,
        DT_RELRENT,
        DT_RELACOUNT,
        DT_FLAGS,
        DT_FLAGS_1,
        DT_PLTGOT,
        // DT_JMPREL and its size and kind, empty in Go.
        23,
        2,
        20,
    ];
    let moves: BTreeMap<u64, u64> = before
        .sections
        .iter()
        .zip(&order)
        .map(|(old, new)| (old.address(), new.address()))
        .collect();
    for (tag, value) in before.dynamic.iter().filter(|d| !meant.contains(&d.0)) {
        let new = after
            .dt(*tag)
            .unwrap_or_else(|| panic!("tag {tag:#x} is gone"));
        let moved = moves.get(value).copied();
        assert!(new == *value || Some(new) == moved, "tag {tag:#x}");
    }
    for (tag, _) in &after.dynamic {
        assert!(
            meant.contains(tag) || before.dt(*tag).is_some(),
            "tag {tag:#x} is new"
        );
    }
}

/// Without packing nothing moves, and each byte of the file can be told apart.
fn same_byte_for_byte(before: &Parts, after: &Parts) {
    assert_eq!(before.data.len(), after.data.len());
    let phoff = word(&before.data, 32) as usize;
    let mut meant: Vec<Range<usize>> = vec![24..32, 56..58, phoff..phoff + before.phdrs.len() * 56];
    let shoff = word(&before.data, 40) as usize;
    // The order of the section headers and who names them is looked at with packing.
    meant.extend([62..64, shoff..shoff + before.sections.len() * 64]);
    let start = after.sections.iter().find(|s| s.name == ".start").unwrap();
    for old in &before.sections {
        match old.name.as_str() {
            ".interp" => meant.extend([old.file(), start.file()]),
            ".symtab" => meant.push(old.file()),
            ".dynamic" => meant.push(old.file()),
            ".shstrtab" => {
                let names = &before.data[old.file()];
                let at = names.windows(8).position(|w| w == b".interp\0").unwrap();
                meant.push(old.file().start + at..old.file().start + at + 8);
            }
            _ => {}
        }
    }
    let changed = (0..before.data.len()).filter(|&at| before.data[at] != after.data[at]);
    for at in changed {
        assert!(
            meant.iter().any(|r| r.contains(&at)),
            "the byte at {at:#x} changed"
        );
    }
    let old = before.phdrs.iter().filter(|p| p[0] != PT_INTERP);
    for (old, new) in old.zip(&after.phdrs) {
        let complete = old[0] == PT_LOAD || old[0] == PT_GNU_RELRO;
        assert_eq!(old[..4], new[..4]);
        assert!(complete || old[0] == PT_PHDR || old == new);
    }
}

fn check(before: &Path, unpacked: &[&str]) {
    let parts = Parts::of(fs::read(before).unwrap());
    same_but_for_what_is_meant(&parts, &convert(before, &[]));
    same_byte_for_byte(&parts, &convert(before, unpacked));
}

#[test]
fn of_a_small_file_only_what_is_meant_changes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    fs::write(&path, file(Shape::default(), &[])).unwrap();
    check(&path, &["--no-relr"]);
}

#[test]
#[should_panic(expected = ".rodata changed")]
fn a_byte_that_changed_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    fs::write(&path, file(Shape::default(), &[])).unwrap();
    let mut after = convert(&path, &[]);
    after.data[synthetic::RODATA as usize] ^= 1;
    same_but_for_what_is_meant(&Parts::of(fs::read(&path).unwrap()), &after);
}

fn goes() -> Vec<PathBuf> {
    let listed = std::env::var_os("PIESTART_GO").map(|v| std::env::split_paths(&v).collect());
    let goes: Vec<PathBuf> = listed.unwrap_or_else(|| which::which("go").into_iter().collect());
    if goes.is_empty() {
        plug::skip("go");
    }
    goes
}

#[test]
fn of_a_go_program_only_what_is_meant_changes() {
    for go in goes() {
        for (arch, flags) in [("amd64", ""), ("amd64", "-s -w"), ("arm64", "")] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("in");
            fs::write(
                folder.path().join("main.go"),
                "package main\nimport \"fmt\"\nfunc main() { fmt.Println(\"hello\") }\n",
            )
            .unwrap();
            let built = Command::new(&go)
                .args(["build", "-buildmode=pie", "-o", "in"])
                .args(["-ldflags", flags, "main.go"])
                .envs([
                    ("CGO_ENABLED", "0"),
                    ("GOTOOLCHAIN", "local"),
                    ("GOFLAGS", ""),
                    ("GOARCH", arch),
                ])
                .env_remove("GOOS")
                .current_dir(folder.path())
                .status();
            assert!(built.unwrap().success());
            // The large start code, which it gets, would need a segment more.
            check(&path, &["--no-relr", "--room=text"]);
        }
    }
}
