// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--recursive`: the programs in whole folders.
//!
//! No symbolic link is followed but one that is named itself, and no other file system is entered, so
//! that `/proc` and what is mounted into a root stay out. Of a file with several names each is known.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use object::elf;
use serde::Serialize;
use walkdir::{DirEntry, WalkDir};

use crate::elf::{Elf, FileType, OpenError};
use crate::ui::Shown as _;
use crate::{exit, host, io};

/// What `--recursive` means; for every command that has it.
#[derive(Clone, Debug, clap::Args)]
pub struct Recursive {
    /// Look for programs in folders, and pass over everything else; follows no links, stays in the file system
    #[arg(short, long)]
    pub recursive: bool,
}

/// A file to look at.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its name; of several the first.
    pub path: PathBuf,
    /// Its other names in the same folders (hard links).
    pub names: Vec<PathBuf>,
    /// How many further names it has elsewhere.
    pub elsewhere: u64,
}

/// How many files were passed over, by what they are.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct PassedOver {
    /// Shared libraries.
    pub libraries: usize,
    /// Object files, kernel modules, core dumps, files with nothing but debug information.
    pub objects: usize,
    /// Files that are not ELF.
    pub other: usize,
}

impl PassedOver {
    /// As words, to follow "passed over".
    #[must_use]
    pub fn words(&self) -> String {
        let counted =
            |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
        [
            counted(self.libraries, "library", "libraries"),
            counted(self.objects, "object file", "object files"),
            counted(self.other, "other file", "other files"),
        ]
        .join(", ")
    }

    /// Counts one more file.
    pub fn add(&mut self, what: NoProgram) {
        match what {
            NoProgram::Library => self.libraries += 1,
            NoProgram::Object => self.objects += 1,
            NoProgram::Other => self.other += 1,
        }
    }
}

/// What a file is that is passed over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NoProgram {
    /// A shared library.
    Library,
    /// An object file and the like.
    Object,
    /// Anything that is not ELF.
    Other,
}

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Tree {
    /// The files that may be programs, each once, in the order of their names.
    pub files: Vec<Found>,
    /// Those that are not, as far as their first bytes tell.
    pub passed_over: PassedOver,
    /// What cannot be read, ready to be said.
    pub unreadable: Vec<(PathBuf, anyhow::Error)>,
}

/// Everything in `roots`, which are folders or files.
#[must_use]
pub fn walk(roots: &[PathBuf]) -> Tree {
    let mut tree = Tree::default();
    let mut known: HashMap<host::Place, Option<usize>> = HashMap::new();
    for root in roots {
        let entries = WalkDir::new(root)
            .same_file_system(true)
            .sort_by_file_name();
        for entry in entries {
            match entry {
                Ok(entry) if entry.file_type().is_file() => tree.add(&entry, &mut known),
                Ok(entry) if entry.depth() == 0 && !entry.file_type().is_dir() => {
                    tree.special(root)
                }
                Ok(_) => {}
                Err(error) => tree.failed(root, &error),
            }
        }
    }
    tree
}

impl Tree {
    /// Just `files`, without a look at them.
    #[must_use]
    pub fn named(files: &[PathBuf]) -> Self {
        let found = |path: &PathBuf| Found {
            path: path.clone(),
            names: Vec::new(),
            // The name itself is one of them.
            elsewhere: std::fs::metadata(path).map_or(0, |m| host::names(&m).saturating_sub(1)),
        };
        Self {
            files: files.iter().map(found).collect(),
            ..Self::default()
        }
    }

    fn add(&mut self, entry: &DirEntry, known: &mut HashMap<host::Place, Option<usize>>) {
        let path = entry.path();
        let Ok(metadata) = entry.metadata() else {
            return; // It is gone since the folder was read.
        };
        let place = host::place(path, &metadata);
        if let Some(file) = known.get(&place) {
            if let Some(found) = file.and_then(|index| self.files.get_mut(index))
                && !found.names.iter().any(|name| name == path)
                && found.path != path
            {
                found.names.push(path.into());
                found.elsewhere = found.elsewhere.saturating_sub(1);
            }
            return;
        }
        let read = File::open(path).and_then(|file| {
            let mut head = Vec::new();
            file.take(18).read_to_end(&mut head).map(|_| head)
        });
        let index = match read {
            Err(error) => {
                self.unreadable
                    .push((path.into(), io::unreadable(path, &error)));
                None
            }
            Ok(head) => match by_head(&head) {
                Some(what) => {
                    self.passed_over.add(what);
                    None
                }
                None => Some(self.files.len()),
            },
        };
        known.insert(place, index);
        if index.is_some() {
            self.files.push(Found {
                path: path.into(),
                names: Vec::new(),
                elsewhere: host::names(&metadata).saturating_sub(1),
            });
        }
    }

    /// A device or a pipe that was named itself.
    fn special(&mut self, root: &Path) {
        let error = OpenError::NotAFile {
            path: root.into(),
            what: "a special file",
        };
        self.unreadable.push((root.into(), error.into_failure()));
    }

    fn failed(&mut self, root: &Path, error: &walkdir::Error) {
        let path = error.path().unwrap_or(root);
        let failure = match error.io_error() {
            Some(error) => io::unreadable(path, error),
            None => exit::Failure::new(
                exit::NO_INPUT,
                format!("{}: is part of a loop of links", path.shown()),
            ),
        };
        self.unreadable.push((path.into(), failure));
    }
}

/// What a file is that cannot be a program, by its first bytes.
fn by_head(head: &[u8]) -> Option<NoProgram> {
    if !head.starts_with(&elf::ELFMAG) {
        return Some(NoProgram::Other);
    }
    // e_type, in the byte order that EI_DATA says; what is damaged is told of by who reads it whole.
    let &[low, high] = head.get(16..18)? else {
        return None;
    };
    let e_type = match head[5] {
        2 => u16::from_be_bytes([low, high]),
        _ => u16::from_le_bytes([low, high]),
    };
    matches!(elf::FileType(e_type), elf::ET_REL | elf::ET_CORE).then_some(NoProgram::Object)
}

/// What `elf` is, if it is not a program.
#[must_use]
pub fn no_program(elf: &Elf) -> Option<NoProgram> {
    // `objcopy --only-keep-debug` keeps the headers and takes the content.
    let code_is_gone = |section: &crate::elf::Section| {
        section.sh_type == elf::SHT_NOBITS.0 && section.sh_flags & elf::SHF_EXECINSTR.0 != 0
    };
    if elf.sections().iter().any(code_is_gone) {
        return Some(NoProgram::Object);
    }
    let dynamic = elf.dynamic().ok()?;
    match FileType::of(elf, dynamic.as_ref()) {
        FileType::SharedLibrary => Some(NoProgram::Library),
        FileType::Relocatable | FileType::Core => Some(NoProgram::Object),
        _ => None,
    }
}

/// What to do about a folder that was given without `--recursive`.
#[must_use]
pub fn remedy(error: &OpenError) -> &'static str {
    match error {
        OpenError::NotAFile {
            what: "a directory",
            ..
        } => "; --recursive looks into it",
        _ => "",
    }
}

/// The error of folders in which there is no program at all: it is more likely that the wrong ones were named.
#[must_use]
pub fn nothing_found(roots: &[PathBuf], passed_over: PassedOver) -> anyhow::Error {
    let names: Vec<_> = roots.iter().map(|root| root.shown().to_string()).collect();
    exit::Failure::new(
        exit::NO_INPUT,
        format!(
            "{}: there is no ELF program in it ({}); name the folder that has them",
            names.join(", "),
            passed_over.words()
        ),
    )
}
