// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the files on a link line are: which architecture, and whether one of them defines `_start`.

use std::collections::HashSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use object::elf;
use object::read::archive::ArchiveFile;
use object::read::elf::FileHeader as _;
use object::{Endian, Object, ObjectSymbol};
use piestart::elf::class::Format;

use super::request::Request;
use crate::elf::Elf;
use crate::exit;
use crate::machine::Arch;
use crate::ui;

/// What the inputs of one link say together.
#[derive(Debug, Default)]
pub struct Facts {
    /// The architecture of the first object among them.
    pub arch: Option<Arch>,
    /// The file that defines `_start`, if one does.
    pub start: Option<PathBuf>,
    /// Those of `UNWINDING` that a Rust program refers to and nothing defines.
    pub lacks: Vec<&'static str>,
    /// Whether something refers to what may be in the compiler's run-time library (libgcc).
    pub wants_runtime: bool,
    /// The first file with LLVM bitcode, which only LLD reads without a plugin.
    pub bitcode: Option<PathBuf>,
    /// The first file with only gcc's intermediate code, which gcc has to link.
    pub gcc_lto: Option<PathBuf>,
}

/// What Rust's precompiled `core` and `alloc` refer to for unwinding, and only `std` or the program
/// defines. Who refers to the first is Rust.
const UNWINDING: [&str; 2] = ["rust_eh_personality", "_Unwind_Resume"];

/// Refuses what no linker can take, before one is asked: their answers differ, some read a huge file
/// whole first, and some ignore an empty one.
///
/// # Errors
/// An input that is missing, a directory, empty, damaged, for a machine that piestart has no start
/// code for, or not an object, archive or linker script at all.
pub fn check(request: &Request) -> anyhow::Result<()> {
    let scripts = request.linker_scripts();
    for path in request
        .files()
        .chain(scripts)
        .filter(|p| *p != Path::new("-"))
    {
        check_file(path)?;
    }
    for path in request.inputs() {
        check_input(path)?;
    }
    Ok(())
}

/// The file is there and is one that can be read to its end.
fn check_file(path: &Path) -> anyhow::Result<()> {
    let no_input = |what: &str| {
        let message = format!("{}: {what}", path.display());
        Err(exit::Failure::new(exit::NO_INPUT, message))
    };
    match path.metadata() {
        Err(error) => Err(crate::io::unreadable(path, &error)),
        Ok(metadata) if metadata.is_dir() => no_input("is a directory, not a file"),
        Ok(_) => Ok(()),
    }
}

/// The file is an object, an archive or text for the linker, by its first bytes; an object also by
/// its headers.
fn check_input(path: &Path) -> anyhow::Result<()> {
    let head = match head(path) {
        Ok(Some(head)) => head,
        Ok(None) => return Ok(()), // A pipe gives its bytes once: they are the linker's.
        Err(error) => return Err(crate::io::unreadable(path, &error)),
    };
    let data_error = |what: &str| {
        let message = format!("{}: {what}", path.display());
        Err(exit::Failure::new(exit::DATA, message))
    };
    if head.is_empty() {
        return data_error("not an object or archive: it is empty");
    }
    if head.starts_with(&elf::ELFMAG) {
        let file = Elf::open(path).map_err(crate::elf::OpenError::into_failure)?;
        file.check_complete()
            .map_err(crate::elf::OpenError::into_failure)?;
        return match elf::FileType(file.e_type) {
            elf::ET_REL if file.arch().is_none() => data_error(&format!(
                "is for machine {} (e_machine); piestart has start code for {}",
                file.e_machine,
                ui::listed(&Arch::LINKED.map(Arch::name), "and")
            )),
            elf::ET_REL => Ok(()),
            elf::ET_DYN if file.interpreter().is_none() && file.e_entry == 0 => data_error(
                "is a shared library, which a static-PIE cannot use; give the archive (.a) or the objects",
            ),
            elf::ET_CORE => data_error("is a core dump, not an object"),
            _ => data_error("is a finished program, not an object"),
        };
    }
    if head.starts_with(b"#!") {
        return data_error("is a script (it begins with #!); an object or archive was expected");
    }
    let known = [&b"!<arch>\n"[..], b"!<thin>\n", BITCODE, BITCODE_WRAPPER];
    if !known.iter().any(|magic| head.starts_with(magic)) && head.contains(&0) {
        return data_error("is not an object, an archive or a linker script");
    }
    Ok(())
}

/// LLVM's bitcode, for link-time optimisation (LLVM, "Bitcode File Format", "Magic Numbers").
const BITCODE: &[u8] = b"BC\xc0\xde";
/// The same in its wrapper, 0x0B17C0DE in little-endian.
const BITCODE_WRAPPER: &[u8] = b"\xde\xc0\x17\x0b";

/// The first bytes of `path`, at most 64; `None` when it is not a regular file.
fn head(path: &Path) -> std::io::Result<Option<Vec<u8>>> {
    if !path.metadata()?.is_file() {
        return Ok(None);
    }
    let mut head = Vec::new();
    File::open(path)?.take(64).read_to_end(&mut head)?;
    Ok(Some(head))
}

/// `e_flags` of an object file for 32-bit ARM, which tell its version of the ABI.
#[must_use]
pub fn flags_of_arm(path: &Path) -> Option<u32> {
    let head = head(path).ok()??;
    let header = elf::FileHeader32::<object::LittleEndian>::parse(&*head).ok()?;
    let is_object = header.e_type(object::LittleEndian) == elf::ET_REL
        && header.e_machine(object::LittleEndian) == elf::EM_ARM;
    is_object.then(|| header.e_flags(object::LittleEndian).0)
}

/// Looks at every object and archive that `request` names, libraries of `-l` included where an
/// `-L` directory has them. Files that are neither (linker scripts) say nothing; the linker will
/// complain of what it cannot read.
#[must_use]
pub fn scan(request: &Request) -> Facts {
    let mut scan = Scan::default();
    for path in request.inputs() {
        scan.file(path);
    }
    for path in request.library_files() {
        scan.file(&path);
    }
    let mut facts = scan.facts;
    let lacking = |name: &str| scan.wanted.contains(name) && !scan.defined.contains(name);
    if lacking(UNWINDING[0]) {
        facts.lacks = UNWINDING.into_iter().filter(|n| lacking(n)).collect();
    }
    // What compilers call without asking begins with an underscore, by the C standard. Code that is
    // compiled during the link has not said yet what it calls.
    facts.wants_runtime = facts.bitcode.is_some()
        || facts.gcc_lto.is_some()
        || scan
            .wanted
            .iter()
            .any(|name| name.starts_with('_') && !facts.lacks.contains(&&**name) && lacking(name));
    facts
}

/// What has been seen so far.
#[derive(Default)]
struct Scan {
    facts: Facts,
    /// Reserved names that an object refers to and does not define.
    wanted: HashSet<String>,
    /// Reserved names that an object defines.
    defined: HashSet<String>,
}

impl Scan {
    fn file(&mut self, path: &Path) {
        let head = head(path).ok().flatten().unwrap_or_default();
        if is_bitcode(&head) {
            self.facts.bitcode.get_or_insert_with(|| path.into());
        }
        if !head.starts_with(&elf::ELFMAG) && !head.starts_with(b"!<") {
            return;
        }
        let Ok(data) = std::fs::read(path) else {
            return;
        };
        let Ok(archive) = ArchiveFile::parse(&*data) else {
            return self.object(path, &data);
        };
        for member in archive.members().flatten() {
            if let Ok(data) = member.data(&*data) {
                if is_bitcode(data) {
                    self.facts.bitcode.get_or_insert_with(|| path.into());
                }
                self.object(path, data);
            }
        }
    }

    fn object(&mut self, path: &Path, data: &[u8]) {
        // Either class, either byte order.
        let Ok(file) = object::File::parse(data) else {
            return;
        };
        if self.facts.arch.is_none()
            && let Some(&[a, b]) = data.get(18..20)
        {
            // e_machine (gABI, "ELF header").
            let machine = file.endianness().read_u16([a, b]);
            self.facts.arch = Format::of(data).and_then(|format| Arch::of(machine, format));
        }
        for symbol in file.symbols() {
            let Ok(name) = symbol.name() else { continue };
            // Reserved names alone are of interest here.
            if !name.starts_with('_') && name != UNWINDING[0] {
                continue;
            }
            if symbol.is_undefined() {
                self.wanted.insert(name.to_owned());
            } else if symbol.is_definition() {
                self.defined.insert(name.to_owned());
                if name == "_start" && symbol.is_global() {
                    self.facts.start.get_or_insert_with(|| path.into());
                }
            }
            if name == GCC_SLIM {
                self.facts.gcc_lto.get_or_insert_with(|| path.into());
            }
        }
    }
}

/// The symbol in objects of gcc's -flto that hold nothing but its intermediate code
/// (gcc's manual, "GNU Compiler Collection Internals", "LTO object file layout").
const GCC_SLIM: &str = "__gnu_lto_slim";

fn is_bitcode(head: &[u8]) -> bool {
    head.starts_with(BITCODE) || head.starts_with(BITCODE_WRAPPER)
}
