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
}

/// Looks at every object and archive that `request` names, libraries of `-l` included where an
/// `-L` directory has them. Files that are neither (linker scripts) say nothing; the linker will
/// complain of what it cannot read.
#[must_use]
pub fn scan(request: &Request) -> Facts {
    let mut facts = Facts::default();
    for path in request.inputs() {
        look(path, &mut facts);
    }
    for name in request.libraries() {
        let file = format!("lib{}.a", name.to_string_lossy());
        if let Some(path) = request
            .library_dirs()
            .map(|d| d.join(&file))
            .find(|p| p.is_file())
        {
            look(&path, &mut facts);
        }
    }
    facts
}

fn look(path: &Path, facts: &mut Facts) {
    let Ok(data) = std::fs::read(path) else {
        return;
    };
    if let Ok(archive) = ArchiveFile::parse(&*data) {
        for member in archive.members().flatten() {
            if let Ok(data) = member.data(&*data) {
                look_at_object(path, data, facts);
            }
        }
    } else {
        look_at_object(path, &data, facts);
    }
}

fn look_at_object(path: &Path, data: &[u8], facts: &mut Facts) {
    let Ok(file) = object::read::elf::ElfFile64::<object::LittleEndian>::parse(data) else {
        return;
    };
    if facts.arch.is_none() {
        facts.arch = Arch::from_machine(file.elf_header().e_machine.get(object::LittleEndian).0);
    }
    if facts.start.is_none()
        && file
            .symbols()
            .any(|s| s.is_global() && s.is_definition() && s.name() == Ok("_start"))
    {
        facts.start = Some(path.into());
    }
}
