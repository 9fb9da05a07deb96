// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start objects that the tool carries can be built from their assembly text by an assembler alone.

use std::fs;
use std::path::Path;
use std::process::Command;

use object::read::archive::ArchiveFile;
use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
use piestart_cli::machine::targets::TARGETS;
use piestart_cli::objects;

mod plug;

use plug::{have, ok};

/// What an object file says, whichever assembler wrote it: the content and the relocations of its sections, and
/// its symbols.
fn content(bytes: &[u8]) -> Vec<String> {
    let file = object::File::parse(bytes).expect("an object file");
    let name = |index| {
        let symbol = file.symbol_by_index(index).expect("a symbol");
        let section = symbol.section_index().map(|section| {
            let section = file.section_by_index(section).expect("a section");
            section.name().expect("a name").to_owned()
        });
        let name = symbol.name().expect("a name").to_owned();
        (name, section, symbol.address())
    };
    let mut said = Vec::new();
    for section in file.sections() {
        let kind = section.name().expect("a name");
        // Tables of names and symbols, whose order is the assembler's.
        if kind.ends_with("tab") || kind.starts_with(".rel") || section.size() == 0 {
            continue;
        }
        said.push(format!("{kind}: {:02x?}", section.data().expect("data")));
        for (at, relocation) in section.relocations() {
            let object::RelocationTarget::Symbol(target) = relocation.target() else {
                panic!("{kind} {at:#x}: relocated without a symbol");
            };
            said.push(format!(
                "{kind} {at:#x}: {:?} {:?} {}",
                relocation.flags(),
                name(target),
                relocation.addend()
            ));
        }
    }
    let mut symbols: Vec<_> = file
        .symbols()
        .filter(|symbol| symbol.is_global())
        .map(|symbol| format!("{:?} {:?}", name(symbol.index()), symbol.flags()))
        .collect();
    symbols.sort();
    said.extend(symbols);
    said
}

#[test]
fn make_and_an_assembler_build_the_start_objects_that_the_tool_carries() {
    let makefile = Path::new(env!("CARGO_MANIFEST_DIR")).join("start/Makefile");
    for target in TARGETS.iter().filter(|target| target.links) {
        let gnu = target.gnu();
        let assembler = match target.clang {
            None => format!("AS={gnu}-as"),
            Some(clang) => format!("AS={clang} --target={gnu} -c"),
        };
        let program = assembler.trim_start_matches("AS=").split(' ').next();
        if !have(&["make", "ar", program.unwrap_or_default()]) {
            continue;
        }
        let dir = tempfile::tempdir().expect("a folder");
        ok(Command::new("make")
            .arg("-sf")
            .arg(&makefile)
            .arg(format!("ARCH={}", target.arch))
            .args([&assembler, "AR=ar"])
            .arg(format!("OUT={}", dir.path().display()))
            .current_dir(dir.path()));
        let arch = piestart_cli::machine::Arch::from_name(target.arch).expect("a row");
        let shipped = |name| objects::get(arch, name).expect("carried");
        let made = |name| fs::read(dir.path().join(name)).expect(name);
        for name in ["piestart.o", "rcrt1.o"] {
            assert_eq!(
                content(&made(name)),
                content(shipped(name)),
                "{arch} {name}"
            );
        }
        let library = made("libpiestart.a");
        let members = |bytes: &[u8]| -> Vec<_> {
            let archive = ArchiveFile::parse(bytes).expect("an archive");
            let members = archive.members().map(|member| member.expect("a member"));
            members
                .map(|member| {
                    let name = String::from_utf8_lossy(member.name()).into_owned();
                    (name, content(member.data(bytes).expect("data")))
                })
                .collect()
        };
        assert_eq!(
            members(&library),
            members(shipped("libpiestart.a")),
            "{arch}"
        );
    }
}
