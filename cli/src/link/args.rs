// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! gcc-style arguments, read as far as a link needs: what is an input, what is for the linker, what
//! is for the compiler alone, and which kind of file is wanted.
//!
//! The option names are those of gcc's manual ("Options for Linking", "Overall Options") and of
//! clang's where the two differ.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::options::{self, Found, Value};
use crate::exit;

/// What kind of file the arguments ask for.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Kind {
    /// A static-PIE: what everything that is not one of the others becomes.
    #[default]
    StaticPie,
    /// `-no-pie`: a static executable at a fixed address (Go's default build mode asks for it).
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

/// A gcc-style command line, understood.
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
    /// `-v`: print the command, then run it.
    pub verbose: bool,
    /// `-###`: print the command and stop.
    pub dry_run: bool,
    /// `-c`, `-S`, `-E`, `-M`, `-print-…`: nothing is linked, the compiler is all there is to run.
    pub compiler_only: bool,
    /// `-fuse-ld=NAME` or clang's `--ld-path=PATH`.
    pub linker: Option<OsString>,
    /// `-B DIR`: where compilers look for their programs and start objects first.
    pub tool_dirs: Vec<PathBuf>,
    /// `-nostartfiles` or `-nostdlib` was given (piestart's own start object is added all the same).
    pub no_start_files: bool,
    /// clang's `-Qunused-arguments`.
    pub clang_probe: bool,
    /// Files that options name to be written, the output apart.
    pub writes: Vec<Named>,
    /// Files that options name to be read, response files among them.
    pub reads: Vec<Named>,
    /// The linker scripts among those.
    scripts: Vec<PathBuf>,
    /// A linker's option whose value has not come yet.
    waiting: Option<(OsString, Value)>,
    /// `-x`: the language of the files that follow.
    language: Option<OsString>,
    /// `--format=binary`: the linker's inputs that follow are blobs.
    blobs: bool,
}

/// Options after which no link happens.
const COMPILER_ONLY: &[&str] = &[
    "-c",
    "-S",
    "-E",
    "-M",
    "-MM",
    "-fsyntax-only",
    "-dumpmachine",
    "-dumpversion",
    "-dumpfullversion",
    "-dumpspecs",
    "--help",
    "--target-help",
    "--version",
];

/// Linkers' words, without their dashes, to which the answer is text and no output.
const LINKER_QUESTIONS: &[&str] = &["V", "v", "version", "help"];

/// What the file extensions of source text are, by gcc's manual.
const SOURCE_EXTENSIONS: &[&str] = &[
    "c", "i", "ii", "cc", "cp", "cxx", "cpp", "CPP", "c++", "C", "s", "S", "sx",
];

impl Request {
    /// Reads `args`, response files (`@FILE`) included. `own` are the names of piestart's own
    /// options, without dashes.
    ///
    /// # Errors
    /// A response file that cannot be read, an option without its value, `-shared`.
    pub fn parse(args: &[OsString], own: &[&str]) -> anyhow::Result<Self> {
        let mut request = Self::default();
        let args = request.expand_response_files(args, 0)?;
        let mut rest = args.into_iter();
        while let Some(arg) = rest.next() {
            let text = arg.to_string_lossy().into_owned();
            let name = text.strip_prefix("--").unwrap_or_default();
            if own
                .iter()
                .any(|o| name.strip_prefix(o).is_some_and(|v| v.starts_with('=')))
            {
                request.own.push(arg);
                continue;
            }
            if own.contains(&name) {
                let mut word = arg;
                word.push("=");
                word.push(rest.next().ok_or_else(|| no_value(&text))?);
                request.own.push(word);
                continue;
            }
            request.plain.push(arg.clone());
            let (option, joined) = match options::short_name(&text) {
                Some((short, value)) => (short, value.map(OsString::from)),
                None => (text.as_str(), None),
            };
            let Some(found) = options::of_compiler(option) else {
                request.word(option, arg)?;
                continue;
            };
            let (name, value) = match (found.joined_at, joined) {
                (None, Some(value)) => (option, value),
                (Some(at), _) => (&option[..at], tail(&arg, at)),
                (None, None) => {
                    let value = rest.next().ok_or_else(|| no_value(&text))?;
                    request.plain.push(value.clone());
                    (option, value)
                }
            };
            request.option(name, value, found, arg)?;
        }
        request.settled()?;
        Ok(request)
    }

    /// A compiler's option and its value; `arg` is the word as it was given.
    fn option(
        &mut self,
        name: &str,
        value: OsString,
        found: Found,
        arg: OsString,
    ) -> anyhow::Result<()> {
        match found.value {
            Value::Output => self.output = Some(value.into()),
            Value::Library => {
                self.settled()?;
                self.items.push(Item::Library(value));
            }
            Value::LibraryDir => {
                self.settled()?;
                self.items.push(Item::LibraryDir(value.into()));
            }
            Value::ToolDir => self.tool_dirs.push(value.into()),
            Value::Language => self.language = Some(value).filter(|language| language != "none"),
            Value::ForLinker => self.linker_word(value)?,
            Value::Linkers => {
                self.settled()?;
                if found.joined_at.is_some() {
                    self.linker_word(arg)?;
                } else {
                    self.linker_word(name.into())?;
                    self.linker_word(value)?;
                }
            }
            _ => {
                self.note(name, &value, found.value);
                self.items
                    .push(Item::Compiler(if found.joined_at.is_some() {
                        vec![arg]
                    } else {
                        vec![name.into(), value]
                    }));
            }
        }
        Ok(())
    }

    /// A compiler's word that is no option with a value: a flag, or a file.
    fn word(&mut self, name: &str, arg: OsString) -> anyhow::Result<()> {
        match name {
            "-v" | "--verbose" => self.verbose = true,
            "-###" => self.dry_run = true,
            "-pie" | "--pie" | "-static-pie" | "--static-pie" | "-static" | "--static" => {
                self.kind = self.kind.or(Kind::StaticPie);
            }
            "-no-pie" | "-nopie" | "--no-pie" => self.kind = self.kind.or(Kind::Static),
            "-r" => self.kind = Kind::Relocatable,
            "-shared" | "--shared" => return Err(no_shared()),
            "-nostdlib" | "-nostartfiles" => self.no_start_files = true,
            // A static-PIE exports nothing; these would only fill .dynsym.
            "-rdynamic" | "-export-dynamic" | "-nodefaultlibs" | "-nolibc" | "-static-libgcc" => {}
            "-Qunused-arguments" => self.clang_probe = true,
            "-s" | "-t" | "-n" | "-N" => self.linker_word(arg)?,
            name if COMPILER_ONLY.contains(&name)
                || ["-print-", "--print-", "--help="]
                    .iter()
                    .any(|p| name.starts_with(p)) =>
            {
                self.compiler_only = true;
                self.items.push(Item::Compiler(vec![arg]));
            }
            name if name.starts_with("-Wl,") => {
                for word in tail(&arg, 4).as_bytes().split(|&b| b == b',') {
                    self.linker_word(OsStr::from_bytes(word).into())?;
                }
            }
            name if name.starts_with("-fuse-ld=") => self.linker = Some(tail(&arg, 9)),
            name if name.starts_with("--ld-path=") => self.linker = Some(tail(&arg, 10)),
            name if name.starts_with("--build-id") => self.linker_word(arg)?,
            name if name.starts_with('-') && name != "-" => {
                self.note_nested(name);
                self.items.push(Item::Compiler(vec![arg]));
            }
            _ => {
                self.settled()?;
                let path = PathBuf::from(arg);
                let is_source = path == Path::new("-")
                    || path
                        .extension()
                        .is_some_and(|e| SOURCE_EXTENSIONS.iter().any(|known| e == *known));
                self.items.push(if is_source || self.language.is_some() {
                    Item::Source {
                        path,
                        language: self.language.clone(),
                    }
                } else if self.blobs {
                    Item::Blob(path)
                } else {
                    Item::Input(path)
                });
            }
        }
        Ok(())
    }

    /// One word of the linker's, from `-Wl,` or `-Xlinker`: an option, the value of the one before,
    /// or a file. Options that decide what the output becomes are taken out: that is piestart's to
    /// say.
    fn linker_word(&mut self, word: OsString) -> anyhow::Result<()> {
        if let Some((option, value)) = self.waiting.take() {
            self.linker_option(&option, word, value, None);
            return Ok(());
        }
        let text = word.to_string_lossy().into_owned();
        if let Some(file) = response_file(&word) {
            let file = file.to_path_buf();
            for word in self.expand_response_files(&[format!("@{}", file.display()).into()], 0)? {
                self.linker_word(word)?;
            }
            return Ok(());
        }
        if !text.starts_with('-') || text == "-" {
            let path = word.into();
            self.items.push(if self.blobs {
                Item::Blob(path)
            } else {
                Item::Input(path)
            });
            return Ok(());
        }
        let name = text.trim_start_matches('-');
        match name {
            "pie" | "static" | "static-pie" | "pic-executable" | "no-dynamic-linker" => {
                self.kind = self.kind.or(Kind::StaticPie);
            }
            "no-pie" => self.kind = self.kind.or(Kind::Static),
            "r" | "i" | "relocatable" | "Ur" => self.kind = Kind::Relocatable,
            "shared" | "Bshareable" => return Err(no_shared()),
            "export-dynamic" | "E" => {}
            // Libraries are archives here; these would let the linker take shared ones again.
            "Bdynamic" | "dy" | "call_shared" => {}
            _ => match options::of_linker(&text) {
                Some(found) => match found.joined_at {
                    Some(at) => {
                        let option = OsStr::new(&text[..at]);
                        let value = tail(&word, at);
                        self.linker_option(option, value, found.value, Some(word));
                    }
                    None => self.waiting = Some((word, found.value)),
                },
                None => self.items.push(Item::Linker(vec![word])),
            },
        }
        Ok(())
    }

    /// A linker's option and its value; `joined` is the one word that holds both.
    fn linker_option(
        &mut self,
        option: &OsStr,
        value: OsString,
        what: Value,
        joined: Option<OsString>,
    ) {
        match what {
            Value::Output => self.output = Some(value.into()),
            Value::Library => self.items.push(Item::Library(value)),
            Value::LibraryDir => self.items.push(Item::LibraryDir(value.into())),
            Value::Loader => {}
            // GNU ld: "If the file is a directory, same as -rpath".
            Value::Reads if option == "-R" && Path::new(&value).is_dir() => {}
            _ => {
                if what == Value::Format {
                    self.blobs = value == "binary";
                }
                let name = option.to_string_lossy();
                self.note(name.trim_end_matches('='), &value, what);
                self.items.push(Item::Linker(match joined {
                    Some(word) => vec![word],
                    None => vec![option.into(), value],
                }));
            }
        }
    }

    /// Remembers the file that an option names.
    fn note(&mut self, option: &str, value: &OsStr, what: Value) {
        let named = Named {
            option: option.to_owned(),
            path: value.into(),
        };
        match what {
            Value::Writes => self.writes.push(named),
            Value::Reads => self.reads.push(named),
            Value::Script => {
                self.scripts.push(named.path.clone());
                self.reads.push(named);
            }
            _ => {}
        }
    }

    /// The files that `-Wp,-MD,FILE` and `-Wa,--MD,FILE` name, and `-Wa,-al=FILE`.
    fn note_nested(&mut self, name: &str) {
        let Some(words) = name
            .strip_prefix("-Wp,")
            .or_else(|| name.strip_prefix("-Wa,"))
        else {
            return;
        };
        let mut words = words.split(',');
        while let Some(word) = words.next() {
            let file = match word {
                "-MD" | "-MMD" | "-MF" | "--MD" | "-o" => words.next(),
                _ if word.starts_with("-a") => word.split_once('=').map(|(_, file)| file),
                _ => None,
            };
            if let Some(file) = file {
                self.note(word, OsStr::new(file), Value::Writes);
            }
        }
    }

    /// Nothing waits for a value any more.
    fn settled(&self) -> anyhow::Result<()> {
        match &self.waiting {
            Some((option, _)) => Err(no_value(&option.to_string_lossy())),
            None => Ok(()),
        }
    }

    /// Whether the linker is only asked something, as build systems do (`-Wl,--version`).
    #[must_use]
    pub fn asks_linker(&self) -> bool {
        self.linker_words().any(|word| {
            let text = word.to_string_lossy();
            text.starts_with('-') && LINKER_QUESTIONS.contains(&text.trim_start_matches('-'))
        })
    }

    /// Everything for the linker alone.
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
            let file = match name.as_bytes().strip_prefix(b":") {
                Some(file) => OsStr::from_bytes(file).to_os_string(),
                None => format!("lib{}.a", name.to_string_lossy()).into(),
            };
            let mut places = self.library_dirs().map(|dir| dir.join(&file));
            places.find(|path| path.is_file())
        })
    }

    /// The linker scripts that have to be where the line says: GNU ld looks for them along `-L`
    /// too, so only for one with a directory in its name that is known.
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

    /// `args` with every `@FILE` replaced by the arguments in it, as gcc does: split at white space,
    /// quotes group, a backslash takes the next character as it is. `@FILE` of a file that does not
    /// exist stays as it is.
    fn expand_response_files(
        &mut self,
        args: &[OsString],
        depth: u8,
    ) -> anyhow::Result<Vec<OsString>> {
        let mut out = Vec::with_capacity(args.len());
        for arg in args {
            let Some(file) = response_file(arg) else {
                out.push(arg.clone());
                continue;
            };
            if depth > 16 {
                return Err(exit::Failure::new(
                    exit::USAGE,
                    format!("{}: response files nest too deeply", file.display()),
                ));
            }
            let text = std::fs::read(file)
                .with_context(|| format!("{}: cannot read this response file", file.display()))
                .map_err(|e| exit::Failure::new(exit::NO_INPUT, format!("{e:#}")))?;
            self.note("@", file.as_os_str(), Value::Reads);
            out.extend(self.expand_response_files(&split_words(&text), depth + 1)?);
        }
        Ok(out)
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

impl Kind {
    /// `-r` wins over whatever else is said; of the others the last wins.
    fn or(self, other: Self) -> Self {
        if self == Self::Relocatable {
            self
        } else {
            other
        }
    }
}

fn no_shared() -> anyhow::Error {
    exit::Failure::new(
        exit::USAGE,
        "-shared: piestart links executables; link a shared library with your usual linker",
    )
}

fn no_value(option: &str) -> anyhow::Error {
    exit::Failure::new(exit::USAGE, format!("{option} needs a value after it"))
}

/// What comes after the first `at` bytes of `word`.
fn tail(word: &OsStr, at: usize) -> OsString {
    OsStr::from_bytes(&word.as_bytes()[at..]).into()
}

/// The file of `@FILE`, if there is one.
fn response_file(arg: &OsStr) -> Option<&Path> {
    let file = Path::new(OsStr::from_bytes(arg.as_bytes().strip_prefix(b"@")?));
    file.is_file().then_some(file)
}

/// Words as a response file separates them.
fn split_words(text: &[u8]) -> Vec<OsString> {
    let mut words = Vec::new();
    let mut word: Option<Vec<u8>> = None;
    let mut quote = None;
    let mut bytes = text.iter().copied();
    while let Some(b) = bytes.next() {
        match (b, quote) {
            (b'\\', _) => word.get_or_insert_default().extend(bytes.next()),
            (b'"' | b'\'', None) => {
                quote = Some(b);
                word.get_or_insert_default();
            }
            (_, Some(q)) if b == q => quote = None,
            (_, None) if b.is_ascii_whitespace() => {
                words.extend(word.take().map(OsString::from_vec))
            }
            _ => word.get_or_insert_default().push(b),
        }
    }
    words.extend(word.map(OsString::from_vec));
    words
}

/// `word` as one shell word.
#[must_use]
pub fn quote(word: &OsStr) -> String {
    let text = word.to_string_lossy();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=,:+@%^".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.into_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(args: &[&str]) -> Vec<OsString> {
        args.iter().map(OsString::from).collect()
    }

    fn parse(args: &[&str]) -> Request {
        Request::parse(&words(args), &["libc", "start"]).unwrap()
    }

    fn linker_flags(request: &Request) -> Vec<String> {
        let words = request.linker_words();
        words.map(|f| f.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn go_asks_for_a_pie_as_it_does() {
        let r = parse(&[
            "-m64",
            "-Wl,-z,relro",
            "-pie",
            "-Wl,--build-id=0x1234",
            "-o",
            "/w/a.out",
            "-Wl,--compress-debug-sections=zlib",
            "/t/go.o",
        ]);
        assert_eq!(r.kind, Kind::StaticPie);
        assert_eq!(r.output.as_deref(), Some(Path::new("/w/a.out")));
        assert_eq!(r.inputs().collect::<Vec<_>>(), [Path::new("/t/go.o")]);
        assert_eq!(
            linker_flags(&r),
            [
                "-z",
                "relro",
                "--build-id=0x1234",
                "--compress-debug-sections=zlib"
            ]
        );
        assert!(!r.is_go_probe());
    }

    #[test]
    fn a_probe_is_trivial_c_beside_its_output() {
        assert!(parse(&["-m64", "-o", "/t/a.out", "-Wl,--x", "/t/trivial.c"]).is_go_probe());
        assert!(!parse(&["-o", "/t/prog", "/t/trivial.c"]).is_go_probe());
        assert!(!parse(&["/t/trivial.c"]).is_go_probe());
    }

    #[test]
    fn a_loader_is_never_passed_on_however_it_is_spelled() {
        for args in [
            &["-Wl,-dynamic-linker,/lib/ld.so", "a.o"][..],
            &["-Wl,--dynamic-linker=/lib/ld.so", "a.o"],
            &["-Wl,-dynamic-linker", "-Wl,/lib/ld.so", "a.o"],
            &["-Xlinker", "-I", "-Xlinker", "/lib/ld.so", "a.o"],
            &["-Wl,-rpath,/x", "-rdynamic", "-Wl,-E", "a.o"],
        ] {
            let r = parse(args);
            assert_eq!(linker_flags(&r), [""; 0], "{args:?}");
            assert_eq!(r.inputs().count(), 1, "{args:?}");
        }
    }

    #[test]
    fn the_last_of_pie_and_no_pie_wins_and_r_wins_over_both() {
        assert_eq!(parse(&["-pie", "-no-pie"]).kind, Kind::Static);
        assert_eq!(parse(&["-no-pie", "-static-pie"]).kind, Kind::StaticPie);
        assert_eq!(parse(&["-r", "-no-pie"]).kind, Kind::Relocatable);
    }

    #[test]
    fn sources_and_values_are_told_apart() {
        let r = parse(&[
            "-I", "dir.c", "-x", "c", "strange", "-x", "none", "b.o", "-l", "m", "-Lx",
        ]);
        assert_eq!(r.sources().collect::<Vec<_>>(), [Path::new("strange")]);
        assert_eq!(r.inputs().collect::<Vec<_>>(), [Path::new("b.o")]);
        assert_eq!(r.libraries().collect::<Vec<_>>(), [OsStr::new("m")]);
        assert_eq!(r.library_dirs().collect::<Vec<_>>(), [Path::new("x")]);
        assert!(parse(&["-c", "a.c"]).compiler_only);
    }

    #[test]
    fn response_files_split_as_gcc_splits_them() {
        let words = split_words(b"a  'b c'\n\"d\\\"e\" f\\ g ''");
        assert_eq!(words, ["a", "b c", "d\"e", "f g", ""]);
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("r");
        std::fs::write(&file, "-o out 'x y.o'").unwrap();
        let r = parse(&[&format!("@{}", file.display()), "@not-there"]);
        assert_eq!(r.output.as_deref(), Some(Path::new("out")));
        assert_eq!(
            r.inputs().collect::<Vec<_>>(),
            [Path::new("x y.o"), Path::new("@not-there")]
        );
    }

    #[test]
    fn a_missing_value_and_a_shared_library_are_usage_errors() {
        for args in [&["-o"][..], &["-shared", "a.o"], &["-Wl,-shared", "a.o"]] {
            let error = Request::parse(&words(args), &[]).unwrap_err();
            assert_eq!(exit::code_of(&error), exit::USAGE, "{args:?}");
        }
    }

    #[test]
    fn quoting_survives_a_shell() {
        assert_eq!(quote(OsStr::new("-Wl,-z,now")), "-Wl,-z,now");
        assert_eq!(quote(OsStr::new("a b'c")), r"'a b'\''c'");
        assert_eq!(quote(OsStr::new("")), "''");
    }
}
