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
    /// Source text, or anything after `-x`: a file for the compiler.
    Source(PathBuf),
    /// `-lNAME`.
    Library(OsString),
    /// `-L DIR`.
    LibraryDir(PathBuf),
    /// For the linker, as the linker spells it.
    Linker(Vec<OsString>),
    /// For the compiler; a bare linker does not need it.
    Compiler(Vec<OsString>),
}

/// A gcc-style command line, understood.
#[derive(Debug, Default)]
pub struct Request {
    /// The arguments that count, in order.
    pub items: Vec<Item>,
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
}

/// Options of the compiler that take their value as the next argument.
const COMPILER_WITH_VALUE: &[&str] = &[
    "-D",
    "-I",
    "-U",
    "-A",
    "-MF",
    "-MT",
    "-MQ",
    "-include",
    "-imacros",
    "-isystem",
    "-iquote",
    "-idirafter",
    "-iprefix",
    "-isysroot",
    "--sysroot",
    "--param",
    "-target",
    "-arch",
    "-Xassembler",
    "-Xpreprocessor",
    "-Xclang",
    "-mllvm",
    "-aux-info",
    "-dumpbase",
    "-dumpdir",
    "-wrapper",
    "--specs",
];

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
];

/// What the file extensions of source text are, by gcc's manual.
const SOURCE_EXTENSIONS: &[&str] = &[
    "c", "i", "ii", "cc", "cp", "cxx", "cpp", "CPP", "c++", "C", "s", "S", "sx",
];

impl Request {
    /// Reads `args`, response files (`@FILE`) included.
    ///
    /// # Errors
    /// A response file that cannot be read, an option without its value, `-shared`.
    pub fn parse(args: &[OsString]) -> anyhow::Result<Self> {
        let args = expand_response_files(args, 0)?;
        let mut request = Self::default();
        let mut language_given = false;
        let mut rest = args.into_iter();
        while let Some(arg) = rest.next() {
            let text = arg.to_string_lossy().into_owned();
            let mut value = |name: &str| {
                rest.next().ok_or_else(|| {
                    exit::Failure::new(exit::USAGE, format!("{name} needs a value after it"))
                })
            };
            match text.as_str() {
                "-o" => request.output = Some(value("-o")?.into()),
                "-v" | "--verbose" => request.verbose = true,
                "-###" => request.dry_run = true,
                "-pie" | "--pie" | "-static-pie" | "-static" => {
                    request.kind = request.kind.or(Kind::StaticPie)
                }
                "-no-pie" | "-nopie" | "--no-pie" => request.kind = request.kind.or(Kind::Static),
                "-r" => request.kind = Kind::Relocatable,
                "-shared" | "--shared" => return Err(no_shared()),
                "-nostdlib" | "-nostartfiles" => request.no_start_files = true,
                // A static-PIE exports nothing; these would only fill .dynsym.
                "-rdynamic" | "-nodefaultlibs" | "-nolibc" | "-static-libgcc" => {}
                "-Qunused-arguments" => request.clang_probe = true,
                "-l" => request.items.push(Item::Library(value("-l")?)),
                "-L" => request.items.push(Item::LibraryDir(value("-L")?.into())),
                "-B" => request.tool_dirs.push(value("-B")?.into()),
                "-Xlinker" => {
                    let flag = value("-Xlinker")?;
                    request.linker_flags(vec![flag])?;
                }
                "-z" | "-T" | "-u" | "-e" => {
                    let flag = value(&text)?;
                    request.linker_flags(vec![arg, flag])?;
                }
                "-s" => request.linker_flags(vec![arg])?,
                "-x" => {
                    language_given = value("-x").map(|language| {
                        let known = language != "none";
                        request.items.push(Item::Compiler(vec![arg, language]));
                        known
                    })?;
                }
                "-" => request.items.push(Item::Source("-".into())),
                name if COMPILER_ONLY.contains(&name) || name.starts_with("-print-") => {
                    request.compiler_only = true;
                    request.items.push(Item::Compiler(vec![arg]));
                }
                name if COMPILER_WITH_VALUE.contains(&name) => {
                    let flag = value(name)?;
                    request.items.push(Item::Compiler(vec![arg, flag]));
                }
                name => request.joined(name, arg, language_given)?,
            }
        }
        Ok(request)
    }

    /// An argument that carries its value itself, or is a file.
    fn joined(&mut self, name: &str, arg: OsString, language_given: bool) -> anyhow::Result<()> {
        let after = |prefix: &str| OsString::from_vec(arg.as_bytes()[prefix.len()..].to_vec());
        if name.starts_with("-Wl,") {
            let flags = after("-Wl,");
            let flags = flags.as_bytes().split(|&b| b == b',');
            return self.linker_flags(flags.map(|f| OsStr::from_bytes(f).to_os_string()).collect());
        }
        if name.starts_with("-fuse-ld=") {
            self.linker = Some(after("-fuse-ld="));
        } else if name.starts_with("--ld-path=") {
            self.linker = Some(after("--ld-path="));
        } else if name.starts_with("-o") {
            self.output = Some(after("-o").into());
        } else if name.starts_with("-l") {
            self.items.push(Item::Library(after("-l")));
        } else if name.starts_with("-L") {
            self.items.push(Item::LibraryDir(after("-L").into()));
        } else if name.starts_with("-B") {
            self.tool_dirs.push(after("-B").into());
        } else if ["-T", "-u", "-e", "-z", "--build-id"]
            .iter()
            .any(|p| name.starts_with(p))
        {
            self.linker_flags(vec![arg])?;
        } else if name.starts_with('-') {
            self.items.push(Item::Compiler(vec![arg]));
        } else {
            let path = PathBuf::from(arg);
            let is_source = path
                .extension()
                .is_some_and(|e| SOURCE_EXTENSIONS.iter().any(|known| e == *known));
            self.items.push(if is_source || language_given {
                Item::Source(path)
            } else {
                Item::Input(path)
            });
        }
        Ok(())
    }

    /// Flags in the linker's own spelling. Those that decide what the file becomes are taken out:
    /// that is piestart's to say.
    fn linker_flags(&mut self, flags: Vec<OsString>) -> anyhow::Result<()> {
        let mut flags = flags.into_iter();
        let mut kept = Vec::new();
        while let Some(flag) = flags.next() {
            let text = flag.to_string_lossy();
            let name = text
                .strip_prefix("--")
                .or_else(|| text.strip_prefix('-'))
                .unwrap_or(&text);
            match name {
                "pie" | "static" | "static-pie" | "pic-executable" | "no-dynamic-linker" => {
                    self.kind = self.kind.or(Kind::StaticPie);
                }
                "no-pie" => self.kind = self.kind.or(Kind::Static),
                "shared" | "Bshareable" => return Err(no_shared()),
                "export-dynamic" | "E" => {}
                "dynamic-linker" | "I" | "rpath" | "rpath-link" | "soname" | "h" => {
                    // Its value follows, here or as the next -Wl or -Xlinker.
                    if flags.next().is_none() {
                        self.items.push(Item::Linker(Vec::new()));
                    }
                }
                _ if ["dynamic-linker=", "rpath=", "rpath-link=", "soname="]
                    .iter()
                    .any(|p| name.starts_with(p)) => {}
                _ => kept.push(flag),
            }
        }
        // An empty entry stands for an option that was dropped and still waits for its value.
        if self.items.last() == Some(&Item::Linker(Vec::new())) && !kept.is_empty() {
            self.items.pop();
            kept.remove(0);
        }
        if !kept.is_empty() {
            self.items.push(Item::Linker(kept));
        }
        Ok(())
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
            Item::Source(path) => Some(path.as_path()),
            _ => None,
        })
    }

    /// The linker scripts that `-T` or `--script` names, in order. GNU ld looks for them along `-L`
    /// too, so only one with a directory in its name has to be where it says.
    pub fn linker_scripts(&self) -> impl Iterator<Item = &Path> {
        self.items
            .iter()
            .filter_map(|item| match item {
                Item::Linker(flags) => Some(flags.as_slice()),
                _ => None,
            })
            .flat_map(|flags| {
                flags.iter().enumerate().filter_map(|(i, flag)| {
                    let text = flag.as_bytes();
                    match text {
                        b"-T" | b"--script" => flags.get(i + 1).map(OsString::as_os_str),
                        _ => text
                            .strip_prefix(b"--script=")
                            .or_else(|| text.strip_prefix(b"-T").filter(|n| n.contains(&b'/')))
                            .map(OsStr::from_bytes),
                    }
                })
            })
            .map(Path::new)
            .filter(|path| path.components().count() > 1 || path.is_dir())
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

/// `args` with every `@FILE` replaced by the arguments in it, as gcc does: split at white space,
/// quotes group, a backslash takes the next character as it is. `@FILE` of a file that does not
/// exist stays as it is.
fn expand_response_files(args: &[OsString], depth: u8) -> anyhow::Result<Vec<OsString>> {
    let mut out = Vec::with_capacity(args.len());
    for arg in args {
        let file = arg
            .as_bytes()
            .strip_prefix(b"@")
            .map(|f| Path::new(OsStr::from_bytes(f)));
        match file {
            Some(file) if file.exists() => {
                if depth > 16 {
                    return Err(exit::Failure::new(
                        exit::USAGE,
                        format!("{}: response files nest too deeply", file.display()),
                    ));
                }
                let text = std::fs::read(file)
                    .with_context(|| format!("{}: cannot read this response file", file.display()))
                    .map_err(|e| exit::Failure::new(exit::NO_INPUT, format!("{e:#}")))?;
                out.extend(expand_response_files(&split_words(&text), depth + 1)?);
            }
            _ => out.push(arg.clone()),
        }
    }
    Ok(out)
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

    fn parse(args: &[&str]) -> Request {
        Request::parse(&args.iter().map(OsString::from).collect::<Vec<_>>()).unwrap()
    }

    fn linker_flags(request: &Request) -> Vec<String> {
        request
            .items
            .iter()
            .filter_map(|i| match i {
                Item::Linker(flags) => Some(flags),
                _ => None,
            })
            .flatten()
            .map(|f| f.to_string_lossy().into_owned())
            .collect()
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
            let args: Vec<_> = args.iter().map(OsString::from).collect();
            let error = Request::parse(&args).unwrap_err();
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
