// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the files on a link line are: which architecture, and whether one of them brings `_start`.

use std::path::{Path, PathBuf};

use object::read::archive::ArchiveFile;
use object::{Object, ObjectSymbol};

use super::args::Request;
use crate::arch::Arch;

/// What the inputs of one link say together.
#[derive(Debug, Default)]
pub struct Facts {
    /// The architecture of the first object among them.
    pub arch: Option<Arch>,
    /// The file that defines `_start`, if one does.
    pub start: Option<PathBuf>,
    /// Whether something refers to Rust's unwinder hook and nothing defines it.
    pub lacks_personality: bool,
}

/// What Rust's precompiled `core` refers to for unwinding, and only `std` or the program defines.
pub const PERSONALITY: &str = "rust_eh_personality";

/// Looks at every object and archive that `request` names, libraries of `-l` included where an
/// `-L` directory has them. Files that are neither (linker scripts) say nothing; the linker will
/// complain of what it cannot read.
#[must_use]
pub fn scan(request: &Request) -> Facts {
    let mut facts = Facts::default();
    let mut personality = Personality::default();
    for path in request.inputs() {
        look(path, &mut facts, &mut personality);
    }
    for name in request.libraries() {
        let file = format!("lib{}.a", name.to_string_lossy());
        if let Some(path) = request
            .library_dirs()
            .map(|d| d.join(&file))
            .find(|p| p.is_file())
        {
            look(&path, &mut facts, &mut personality);
        }
    }
    facts.lacks_personality = personality.wanted && !personality.defined;
    facts
}

#[derive(Default)]
struct Personality {
    wanted: bool,
    defined: bool,
}

fn look(path: &Path, facts: &mut Facts, personality: &mut Personality) {
    let Ok(data) = std::fs::read(path) else {
        return;
    };
    if let Ok(archive) = ArchiveFile::parse(&*data) {
        for member in archive.members().flatten() {
            if let Ok(data) = member.data(&*data) {
                look_at_object(path, data, facts, personality);
            }
        }
    } else {
        look_at_object(path, &data, facts, personality);
    }
}

fn look_at_object(path: &Path, data: &[u8], facts: &mut Facts, personality: &mut Personality) {
    let Ok(file) = object::read::elf::ElfFile64::<object::LittleEndian>::parse(data) else {
        return;
    };
    if facts.arch.is_none() {
        facts.arch = Arch::from_machine(file.elf_header().e_machine.get(object::LittleEndian).0);
    }
    for symbol in file.symbols().filter(|s| s.name() == Ok(PERSONALITY)) {
        personality.wanted |= symbol.is_undefined();
        personality.defined |= symbol.is_definition();
    }
    if facts.start.is_none()
        && file
            .symbols()
            .any(|s| s.is_global() && s.is_definition() && s.name() == Ok("_start"))
    {
        facts.start = Some(path.into());
    }
}
