// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Builds the start objects of every architecture that this machine has `core` and an assembler for,
//! and embeds them in the tool. For the machine's own architecture they must build; one of another
//! is left out with a warning that says what it takes.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "build/objects.rs"]
mod objects;

use object::{Object as _, ObjectSection as _};
use objects::{BLOBS, INSTALLED, START, SUPPORT, TARGETS, Target};

fn main() {
    let root = PathBuf::from(
        env::var_os("DEP_PIESTART_ROOT").expect("the crate piestart says where it is"),
    );
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    for part in ["src", "asm", "Cargo.toml", "build.rs"] {
        println!("cargo::rerun-if-changed={}", root.join(part).display());
    }
    let mut table = String::from("&[\n");
    for target in TARGETS {
        println!(
            "cargo::rerun-if-env-changed=PIESTART_RUSTC_{}",
            target.arch.to_uppercase()
        );
        let folder = out.join(target.arch);
        match build(&root, target, &folder) {
            Ok(files) => {
                for (name, path) in files {
                    writeln!(
                        table,
                        "({:?}, {name:?}, include_bytes!({path:?})),",
                        target.arch
                    )
                    .expect("a String takes all");
                }
            }
            Err(error) if target.arch == env::consts::ARCH => {
                panic!(
                    "cannot build the start objects for {}: {error}",
                    target.arch
                )
            }
            Err(error) => println!(
                "cargo::warning=no start objects for {}: {}",
                target.arch,
                error.lines().next().unwrap_or_default()
            ),
        }
    }
    table.push(']');
    fs::write(out.join("objects.in"), table).expect("OUT_DIR is writable");
}

/// The files of one architecture: name and path.
fn build(
    root: &Path,
    target: &Target,
    folder: &Path,
) -> Result<Vec<(&'static str, PathBuf)>, String> {
    let rustc = objects::rustc_for(target).ok_or_else(|| {
        format!(
            "no core for it; `rustup target add {}` gets it",
            target.triple
        )
    })?;
    let assembler = objects::assembler(target)
        .ok_or_else(|| "no assembler for it; install clang or the target's gcc".to_owned())?;
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let assemble = |source: &Path| objects::assemble(&assembler, source);
    let make = |object| objects::object(root, target, &rustc, object, INSTALLED, folder, &assemble);
    let mut files = Vec::new();
    for object in START {
        files.push((object.name, make(object)?));
    }
    let flat = |source: &Path| flat_image(&assembler, source);
    for blob in BLOBS {
        let image = objects::object(root, target, &rustc, blob, INSTALLED, folder, &flat)?;
        files.push((blob.name, image));
    }
    let mut members = Vec::new();
    for object in SUPPORT {
        members.push(make(object)?);
    }
    let library = folder.join("libpiestart.a");
    archive(&library, &members)?;
    files.push(("libpiestart.a", library));
    Ok(files)
}

/// Assembles `source` as one flat image without relocations and returns its path.
fn flat_image(assembler: &[std::ffi::OsString], source: &Path) -> Result<PathBuf, String> {
    let failed = |error: String| format!("{}: {error}", source.display());
    let text = fs::read_to_string(source).map_err(|e| failed(e.to_string()))?;
    fs::write(source, objects::flatten(&text)).map_err(|e| failed(e.to_string()))?;
    let object = objects::assemble(assembler, source)?;
    let bytes = fs::read(&object).map_err(|e| failed(e.to_string()))?;
    let file = object::File::parse(&*bytes).map_err(|e| failed(e.to_string()))?;
    for section in file.sections() {
        let name = section.name().unwrap_or_default();
        if matches!(name, ".data" | ".bss") && section.size() > 0 {
            return Err(failed(format!(
                "start code must not have writable data, but {name} has some"
            )));
        }
        if name == ".text" && section.relocations().next().is_some() {
            let what: Vec<_> = section
                .relocations()
                .map(|(at, r)| format!("{at:#x}: {r:?}"))
                .collect();
            return Err(failed(format!(
                "relocations are left in the start code: {}",
                what.join("; ")
            )));
        }
    }
    let text = file
        .section_by_name(".text")
        .ok_or_else(|| failed("no .text".into()))?;
    let image = text.data().map_err(|e| failed(e.to_string()))?;
    let path = source.with_extension("blob");
    fs::write(&path, image).map_err(|e| failed(e.to_string()))?;
    Ok(path)
}

/// Writes a System V archive with its symbol table: no `ar` for a foreign architecture is needed.
fn archive(path: &Path, members: &[PathBuf]) -> Result<(), String> {
    let file = fs::File::create(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut writer = Vec::new();
    for member in members {
        writer.push(fs::read(member).map_err(|error| format!("{}: {error}", member.display()))?);
    }
    let new: Vec<_> = members
        .iter()
        .zip(&writer)
        .map(|(member, data)| ar_archive_writer::NewArchiveMember {
            buf: Box::new(data),
            object_reader: &ar_archive_writer::DEFAULT_OBJECT_READER,
            member_name: member
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            mtime: 0,
            uid: 0,
            gid: 0,
            perms: 0o644,
        })
        .collect();
    let mut file = std::io::BufWriter::new(file);
    ar_archive_writer::write_archive_to_stream(
        &mut file,
        &new,
        ar_archive_writer::ArchiveKind::Gnu,
        false,
        None,
    )
    .map_err(|error| format!("{}: {error}", path.display()))
}
