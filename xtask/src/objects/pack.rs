// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is made of assembled files: the flat image of a converted file's start code, and `libpiestart.a`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use object::{Object as _, ObjectSection as _};

/// The `.text` of the object file at `path`, as a file beside it. It is all that there is: no writable data, and no
/// relocation is left.
pub fn flat_image(path: &Path) -> Result<PathBuf> {
    let shown = || path.display().to_string();
    let bytes = fs::read(path).with_context(shown)?;
    let file = object::File::parse(&*bytes).with_context(shown)?;
    for section in file.sections() {
        let name = section.name().unwrap_or_default();
        if matches!(name, ".data" | ".bss") && section.size() > 0 {
            bail!(
                "{}: start code must not have writable data, but {name} has some",
                shown()
            );
        }
        if name == ".text" && section.relocations().next().is_some() {
            let what: Vec<_> = section
                .relocations()
                .map(|(at, r)| format!("{at:#x}: {r:?}"))
                .collect();
            bail!(
                "{}: relocations are left in the start code: {}",
                shown(),
                what.join("; ")
            );
        }
    }
    let text = file.section_by_name(".text").with_context(shown)?;
    let image = path.with_extension("blob");
    fs::write(&image, text.data()?)?;
    Ok(image)
}

/// Writes a System V archive with its symbol table, without dates and owners, and returns its path: no `ar` for a
/// foreign architecture is needed.
pub fn archive(path: &Path, members: &[PathBuf]) -> Result<PathBuf> {
    let mut new = Vec::new();
    for member in members {
        let data = fs::read(member).with_context(|| member.display().to_string())?;
        let name = member.file_name().unwrap_or_default().to_string_lossy();
        new.push(ar_archive_writer::NewArchiveMember {
            buf: Box::new(data),
            object_reader: &ar_archive_writer::DEFAULT_OBJECT_READER,
            member_name: name.into_owned(),
            mtime: 0,
            uid: 0,
            gid: 0,
            perms: 0o644,
        });
    }
    let mut file = std::io::BufWriter::new(fs::File::create(path)?);
    ar_archive_writer::write_archive_to_stream(
        &mut file,
        &new,
        ar_archive_writer::ArchiveKind::Gnu,
        false,
        None,
    )
    .with_context(|| path.display().to_string())?;
    drop(file);
    Ok(path.to_owned())
}
