// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The parser of gcc-style arguments, as far as a link needs them.
//!
//! The option names are those of gcc's manual ("Options for Linking", "Overall Options") and of
//! clang's where the two differ.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use super::options::{self, Found, Value};
use super::request::{Item, Kind, Named, Request};
use super::response;
use crate::{exit, host};

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

/// What the file extensions of source text are, by gcc's manual.
const SOURCE_EXTENSIONS: &[&str] = &[
    "c", "i", "ii", "cc", "cp", "cxx", "cpp", "CPP", "c++", "C", "s", "S", "sx",
];

/// Parses `args`, response files (`@FILE`) included. `own` are the names of piestart's own options,
/// without dashes.
///
/// # Errors
/// A response file that cannot be read, an option without its value, `-shared`.
pub fn parse(args: &[OsString], own: &[&str]) -> anyhow::Result<Request> {
    let mut parser = Parser::default();
    let args = parser.expand(args)?;
    let mut rest = args.into_iter();
    while let Some(arg) = rest.next() {
        if is_own(&arg, own) {
            parser.request.own.push(own_word(arg, &mut rest)?);
        } else {
            parser.argument(arg, &mut rest)?;
        }
    }
    parser.settled()?;
    Ok(parser.request)
}

/// Whether `arg` is `--NAME` or `--NAME=VALUE` of one of piestart's own options.
fn is_own(arg: &OsStr, own: &[&str]) -> bool {
    let text = arg.to_string_lossy();
    let name = text.split_once('=').map_or(&*text, |(name, _)| name);
    name.strip_prefix("--")
        .is_some_and(|name| own.contains(&name))
}

/// One of piestart's own options as one word, `--NAME=VALUE`.
fn own_word(arg: OsString, rest: &mut impl Iterator<Item = OsString>) -> anyhow::Result<OsString> {
    if host::bytes(&arg).contains(&b'=') {
        return Ok(arg);
    }
    let value = rest.next();
    let value = value.ok_or_else(|| no_value(&arg.to_string_lossy()))?;
    let mut word = arg;
    word.push("=");
    word.push(value);
    Ok(word)
}

/// What has been parsed so far, and what the words before say about the words that follow.
#[derive(Default)]
struct Parser {
    request: Request,
    /// A linker's option whose value is the linker's next word.
    waiting: Option<(OsString, Value)>,
    /// `-x`: the language of the files that follow.
    language: Option<OsString>,
    /// `--format=binary`: the linker's inputs that follow are blobs.
    blobs: bool,
}

impl Parser {
    /// `args` with response files expanded, which are remembered as files that are read.
    fn expand(&mut self, args: &[OsString]) -> anyhow::Result<Vec<OsString>> {
        let (words, files) = response::expand(args)?;
        for file in &files {
            self.note("@", file.as_os_str(), Value::Reads);
        }
        Ok(words)
    }

    /// An argument of the compiler's, with the word after it where its value is there.
    fn argument(
        &mut self,
        arg: OsString,
        rest: &mut impl Iterator<Item = OsString>,
    ) -> anyhow::Result<()> {
        let text = arg.to_string_lossy().into_owned();
        self.request.plain.push(arg.clone());
        let (option, joined) = match options::short_name(&text) {
            Some((short, value)) => (short, value.map(OsString::from)),
            None => (text.as_str(), None),
        };
        let Some(found) = options::of_compiler(option) else {
            return self.word(option, arg);
        };
        let (name, value) = match (found.joined_at, joined) {
            (None, Some(value)) => (option, value),
            (Some(at), _) => (&option[..at], tail(&arg, at)),
            (None, None) => {
                let value = rest.next().ok_or_else(|| no_value(&text))?;
                self.request.plain.push(value.clone());
                (option, value)
            }
        };
        self.option(name, value, found, arg)
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
            Value::Output => self.request.output = Some(value.into()),
            Value::Library => {
                self.settled()?;
                self.request.items.push(Item::Library(value));
            }
            Value::LibraryDir => {
                self.settled()?;
                self.request.items.push(Item::LibraryDir(value.into()));
            }
            Value::ToolDir => self.request.tool_dirs.push(value.into()),
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
                self.request
                    .items
                    .push(Item::Compiler(if found.joined_at.is_some() {
                        vec![arg]
                    } else {
                        vec![name.into(), value]
                    }));
            }
        }
        Ok(())
    }

    /// A compiler's word that is not an option with a value: a flag, or a file.
    fn word(&mut self, name: &str, arg: OsString) -> anyhow::Result<()> {
        match name {
            "-v" | "--verbose" => self.request.verbose = true,
            "-###" => self.request.dry_run = true,
            "-pie" | "--pie" | "-static-pie" | "--static-pie" | "-static" | "--static" => {
                self.request.kind = self.request.kind.or(Kind::StaticPie);
            }
            "-no-pie" | "-nopie" | "--no-pie" => {
                self.request.kind = self.request.kind.or(Kind::Static)
            }
            "-r" => self.request.kind = Kind::Relocatable,
            "-shared" | "--shared" => return Err(no_shared()),
            "-nostdlib" | "-nostartfiles" | "-nodefaultlibs" => {
                self.request.no_start_files |= name != "-nodefaultlibs";
                self.request.no_default_libs |= name != "-nostartfiles";
            }
            // A static-PIE exports nothing; these would only fill .dynsym.
            "-rdynamic" | "-export-dynamic" | "-nolibc" | "-static-libgcc" => {}
            "-Qunused-arguments" => self.request.clang_probe = true,
            "-s" | "-t" | "-n" | "-N" => self.linker_word(arg)?,
            name if COMPILER_ONLY.contains(&name)
                || ["-print-", "--print-", "--help="]
                    .iter()
                    .any(|p| name.starts_with(p)) =>
            {
                self.request.compiler_only = true;
                self.request.items.push(Item::Compiler(vec![arg]));
            }
            name if name.starts_with("-Wl,") => {
                for word in host::bytes(&tail(&arg, 4)).split(|&b| b == b',') {
                    self.linker_word(host::word(word))?;
                }
            }
            name if name.starts_with("-fuse-ld=") => self.request.linker = Some(tail(&arg, 9)),
            name if name.starts_with("--ld-path=") => self.request.linker = Some(tail(&arg, 10)),
            name if name.starts_with("--build-id") => self.linker_word(arg)?,
            name if name.starts_with('-') && name != "-" => {
                self.note_nested(name);
                self.request.items.push(Item::Compiler(vec![arg]));
            }
            _ => {
                self.settled()?;
                self.file(arg.into());
            }
        }
        Ok(())
    }

    /// A file on the compiler's command line.
    fn file(&mut self, path: PathBuf) {
        let is_source = path == Path::new("-")
            || path
                .extension()
                .is_some_and(|e| SOURCE_EXTENSIONS.iter().any(|known| e == *known));
        if is_source || self.language.is_some() {
            self.request.items.push(Item::Source {
                path,
                language: self.language.clone(),
            });
        } else {
            self.linker_file(path);
        }
    }

    /// A file for the linker.
    fn linker_file(&mut self, path: PathBuf) {
        self.request.items.push(if self.blobs {
            Item::Blob(path)
        } else {
            Item::Input(path)
        });
    }

    /// One word of the linker's, from `-Wl,` or `-Xlinker`: an option, the value of the one before,
    /// or a file. Options that decide what the output becomes are taken out: piestart sets those.
    fn linker_word(&mut self, word: OsString) -> anyhow::Result<()> {
        if let Some((option, value)) = self.waiting.take() {
            self.linker_option(&option, word, value, None);
            return Ok(());
        }
        if response::named_by(&word).is_some() {
            for word in self.expand(&[word])? {
                self.linker_word(word)?;
            }
            return Ok(());
        }
        let text = word.to_string_lossy().into_owned();
        if !text.starts_with('-') || text == "-" {
            self.linker_file(word.into());
            return Ok(());
        }
        match text.trim_start_matches('-') {
            "pie" | "static" | "static-pie" | "pic-executable" | "no-dynamic-linker" => {
                self.request.kind = self.request.kind.or(Kind::StaticPie);
            }
            "no-pie" => self.request.kind = self.request.kind.or(Kind::Static),
            "r" | "i" | "relocatable" | "Ur" => self.request.kind = Kind::Relocatable,
            "shared" | "Bshareable" => return Err(no_shared()),
            "export-dynamic" | "E" => {}
            // Libraries are archives here; these would let the linker take shared ones again.
            "Bdynamic" | "dy" | "call_shared" => {}
            _ => {
                let found = options::of_linker(&text);
                self.linker_flag(word, found);
            }
        }
        Ok(())
    }

    /// A linker's option that decides nothing of the output; `found` if it has a value.
    fn linker_flag(&mut self, word: OsString, found: Option<Found>) {
        let Some(Found { joined_at, value }) = found else {
            self.request.items.push(Item::Linker(vec![word]));
            return;
        };
        match joined_at {
            Some(at) => {
                let option = host::word(&host::bytes(&word)[..at]);
                self.linker_option(&option, tail(&word, at), value, Some(word));
            }
            None => self.waiting = Some((word, value)),
        }
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
            Value::Output => self.request.output = Some(value.into()),
            Value::Library => self.request.items.push(Item::Library(value)),
            Value::LibraryDir => self.request.items.push(Item::LibraryDir(value.into())),
            Value::Loader => {}
            // GNU ld: "If the file is a directory, same as -rpath".
            Value::Reads if option == "-R" && Path::new(&value).is_dir() => {}
            _ => {
                if what == Value::Format {
                    self.blobs = value == "binary";
                }
                let name = option.to_string_lossy();
                self.note(name.trim_end_matches('='), &value, what);
                self.request.items.push(Item::Linker(match joined {
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
            Value::Writes => self.request.writes.push(named),
            Value::Reads => self.request.reads.push(named),
            Value::Script => {
                self.request.scripts.push(named.path.clone());
                self.request.reads.push(named);
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
    host::word(&host::bytes(word)[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(args: &[&str]) -> Vec<OsString> {
        args.iter().map(OsString::from).collect()
    }

    fn parse(args: &[&str]) -> Request {
        super::parse(&words(args), &["libc", "start"]).unwrap()
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
    fn response_files_stand_for_their_words() {
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
            let error = super::parse(&words(args), &[]).unwrap_err();
            assert_eq!(exit::code_of(&error), exit::USAGE, "{args:?}");
        }
    }
}
