// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a gcc-style command line asks for: the inputs in their order, what is for the linker and
//! what for the compiler alone, and which kind of file is wanted.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use crate::host;

/// What kind of file the arguments ask for.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Kind {
    /// A static-PIE: what everything that is not one of the others becomes.
    #[default]
    StaticPie,
    /// `-no-pie`: a static executable at a fixed address (Go's default build mode passes it).
    Static,
    /// `-r`: one object made of several.
    Relocatable,
}

/// One argument, or several that belong together, in the order given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Item {
    /// An object, an archive, a linker script: a file for the linker.
    Input(PathBuf),
    /// A file that the linker takes as it is, whatever is in it (`--format=binary`).
    Blob(PathBuf),
    /// Source text, or anything after `-x`: a file for the compiler.
    Source {
        /// The file; `-` is standard input.
        path: PathBuf,
        /// `-x`, unless the file's name says it.
        language: Option<OsString>,
    },
    /// `-lNAME`.
    Library(OsString),
    /// `-L DIR`.
    LibraryDir(PathBuf),
    /// For the linker, as the linker spells it: one option, with its value.
    Linker(Vec<OsString>),
    /// For the compiler; a bare linker does not need it.
    Compiler(Vec<OsString>),
}

/// A file that an option names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Named {
    /// The option.
    pub option: String,
    /// The file.
    pub path: PathBuf,
}

/// A gcc-style command line, parsed.
#[derive(Debug, Default)]
pub struct Request {
    /// The arguments that count, in order.
    pub items: Vec<Item>,
    /// piestart's own options, each in one word.
    pub own: Vec<OsString>,
    /// Everything but those, response files expanded: what a compiler that does not link gets.
    pub plain: Vec<OsString>,
    /// `-o`.
    pub output: Option<PathBuf>,
    /// What to make.
    pub kind: Kind,
    /// Whether the line says `-no-pie`, and that is not followed.
    pub was_no_pie: bool,
    /// `-v`: print the command, then run it.
    pub verbose: bool,
    /// `-###`: print the command and stop.
    pub dry_run: bool,
    /// `-c`, `-S`, `-E`, `-M`, `-print-…`: nothing is linked, only the compiler runs.
    pub compiler_only: bool,
    /// `-fuse-ld=NAME` or clang's `--ld-path=PATH`.
    pub linker: Option<OsString>,
    /// `-B DIR`: where compilers look for their programs and start objects first.
    pub tool_dirs: Vec<PathBuf>,
    /// `-nostartfiles` or `-nostdlib` was given (piestart's own start object is added all the same).
    pub no_start_files: bool,
    /// `-nodefaultlibs`, or `-nostdlib`: the libraries on the line are all.
    pub no_default_libs: bool,
    /// clang's `-Qunused-arguments`.
    pub clang_probe: bool,
    /// Files that options name to be written, except the output.
    pub writes: Vec<Named>,
    /// Files that options name to be read, response files among them.
    pub reads: Vec<Named>,
    /// The linker scripts among those.
    pub scripts: Vec<PathBuf>,
}

/// Linkers' options, without their dashes, that print something and write no output.
const LINKER_QUESTIONS: &[&str] = &["V", "v", "version", "help"];

impl Request {
    /// Whether a question is put to the linker, as build systems do (`-Wl,--version`).
    #[must_use]
    pub fn asks_linker(&self) -> bool {
        self.linker_words().any(|word| {
            let text = word.to_string_lossy();
            text.starts_with('-') && LINKER_QUESTIONS.contains(&text.trim_start_matches('-'))
        })
    }

    /// The words that are for the linker alone, in order.
    pub fn linker_words(&self) -> impl Iterator<Item = &OsStr> {
        let flags = self.items.iter().filter_map(|item| match item {
            Item::Linker(flags) => Some(flags),
            _ => None,
        });
        flags.flatten().map(OsString::as_os_str)
    }

    /// Whether `flag` is among the compiler's.
    #[must_use]
    pub fn has_compiler_flag(&self, flag: &str) -> bool {
        self.compiler_flags().any(|word| word == flag)
    }

    /// The compiler's options, without the values that stand apart.
    pub fn compiler_flags(&self) -> impl Iterator<Item = &OsStr> {
        self.items.iter().filter_map(|item| match item {
            Item::Compiler(words) => words.first().map(OsString::as_os_str),
            _ => None,
        })
    }

    /// The files for the linker, in order.
    pub fn inputs(&self) -> impl Iterator<Item = &Path> {
        self.items.iter().filter_map(|item| match item {
            Item::Input(path) => Some(path.as_path()),
            _ => None,
        })
    }

    /// The files for the compiler, in order.
    pub fn sources(&self) -> impl Iterator<Item = &Path> {
        self.items.iter().filter_map(|item| match item {
            Item::Source { path, .. } => Some(path.as_path()),
            _ => None,
        })
    }

    /// Every file on the line, whoever reads it.
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        self.items.iter().filter_map(|item| match item {
            Item::Input(path) | Item::Blob(path) | Item::Source { path, .. } => {
                Some(path.as_path())
            }
            _ => None,
        })
    }

    /// The archives of `-l` that an `-L` directory has, in order.
    pub fn library_files(&self) -> impl Iterator<Item = PathBuf> {
        self.libraries().filter_map(|name| {
            let file = match host::bytes(name).strip_prefix(b":") {
                Some(file) => host::word(file),
                None => format!("lib{}.a", name.to_string_lossy()).into(),
            };
            let mut places = self.library_dirs().map(|dir| dir.join(&file));
            places.find(|path| path.is_file())
        })
    }

    /// The linker scripts that must be where the line says: those named with a directory. GNU ld
    /// searches for all others along `-L` too.
    pub fn linker_scripts(&self) -> impl Iterator<Item = &Path> {
        let scripts = self.scripts.iter().map(PathBuf::as_path);
        scripts.filter(|path| path.components().count() > 1 || path.is_dir())
    }

    /// The directories of `-L`, in order.
    pub fn library_dirs(&self) -> impl Iterator<Item = &Path> {
        self.items.iter().filter_map(|item| match item {
            Item::LibraryDir(path) => Some(path.as_path()),
            _ => None,
        })
    }

    /// The names of `-l`, in order.
    pub fn libraries(&self) -> impl Iterator<Item = &OsStr> {
        self.items.iter().filter_map(|item| match item {
            Item::Library(name) => Some(name.as_os_str()),
            _ => None,
        })
    }

    /// Whether this is cmd/link asking "do you take this flag?": it compiles `trivial.c` into
    /// `a.out` beside it (cmd/link/internal/ld/lib.go, `linkerFlagSupported`).
    #[must_use]
    pub fn is_go_probe(&self) -> bool {
        self.sources().any(|source| {
            source.file_name() == Some(OsStr::new("trivial.c"))
                && self.output.as_deref() == Some(source.with_file_name("a.out").as_path())
        })
    }
}
