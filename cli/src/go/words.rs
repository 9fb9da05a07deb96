// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Flags as cmd/go reads them: on the command line, in `GOFLAGS`, and in the lists inside a flag.
//!
//! The names are those of `go help build`, `go help testflag` and `go help run`.

use std::ffi::OsString;

/// `text` as one word of a list of words (`GOFLAGS`, `-toolexec`, `-ldflags`, `CC`), which Go splits
/// at blanks. Quotes count where a word begins, and nothing escapes inside them, so that a word
/// with a blank and both quotes cannot be written: `None`.
#[must_use]
pub fn quote(text: &str) -> Option<String> {
    if !text.is_empty() && !text.starts_with(['\'', '"']) && !text.contains(is_blank) {
        Some(text.to_owned())
    } else if !text.contains('\'') {
        Some(format!("'{text}'"))
    } else if !text.contains('"') {
        Some(format!("\"{text}\""))
    } else {
        None
    }
}

/// `words` as a list that [`split`] splits again.
#[must_use]
pub fn join<S: AsRef<str>>(words: &[S]) -> Option<String> {
    let quoted: Option<Vec<_>> = words.iter().map(|w| quote(w.as_ref())).collect();
    quoted.map(|q| q.join(" "))
}

/// The words of a list; `None` if a quote is not closed.
#[must_use]
pub fn split(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut rest = text.trim_start_matches(is_blank);
    while let Some(first) = rest.chars().next() {
        let (word, after) = if first == '\'' || first == '"' {
            rest[1..].split_once(first)?
        } else {
            rest.split_at(rest.find(is_blank).unwrap_or(rest.len()))
        };
        words.push(word.to_owned());
        rest = after.trim_start_matches(is_blank);
    }
    Some(words)
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// One flag with its value, or a word that is not a flag.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Flag {
    /// Its name without dashes; empty for a word that is not a flag.
    pub name: String,
    /// What follows `=` or stands in the next word.
    pub value: Option<String>,
    /// As it was given.
    pub words: Vec<OsString>,
}

impl Flag {
    /// `-name=value`.
    #[must_use]
    pub fn new(name: &str, value: &str) -> Self {
        Self {
            name: name.to_owned(),
            value: Some(value.to_owned()),
            words: vec![format!("-{name}={value}").into()],
        }
    }

    /// Whether it turns a switch on (Go's `strconv.ParseBool`).
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.value
            .as_deref()
            .is_none_or(|v| ["1", "t", "T", "true", "TRUE", "True"].contains(&v))
    }

    /// As it was given, for messages.
    #[must_use]
    pub fn text(&self) -> String {
        let words: Vec<_> = self.words.iter().map(|w| w.to_string_lossy()).collect();
        words.join(" ")
    }
}

/// The flags in a list such as `GOFLAGS`, where a value always follows `=`; `None` if a quote is not
/// closed.
#[must_use]
pub fn flags_of_list(text: &str) -> Option<Vec<Flag>> {
    let words = split(text)?;
    Some(words.iter().map(|w| flag(w.into(), &mut None)).collect())
}

/// Flags of `go build`, `go run` and `go test` whose value may be the next word.
const WITH_VALUE: &[&str] = &[
    "C",
    "asmflags",
    "bench",
    "benchtime",
    "blockprofile",
    "blockprofilerate",
    "buildmode",
    "compiler",
    "count",
    "covermode",
    "coverpkg",
    "coverprofile",
    "cpu",
    "cpuprofile",
    "debug-actiongraph",
    "debug-runtime-trace",
    "debug-trace",
    "exec",
    "fuzz",
    "fuzzminimizetime",
    "fuzztime",
    "gccgoflags",
    "gcflags",
    "installsuffix",
    "ldflags",
    "list",
    "memprofile",
    "memprofilerate",
    "mod",
    "modfile",
    "mutexprofile",
    "mutexprofilefraction",
    "o",
    "outputdir",
    "overlay",
    "p",
    "parallel",
    "pgo",
    "pkgdir",
    "run",
    "shuffle",
    "skip",
    "tags",
    "timeout",
    "toolexec",
    "trace",
    "vet",
];

/// Switches of `go test`, which passes every unknown flag to the test.
const SWITCHES: &[&str] = &[
    "a",
    "artifacts",
    "asan",
    "benchmem",
    "buildvcs",
    "c",
    "cover",
    "failfast",
    "fullpath",
    "i",
    "json",
    "linkshared",
    "modcacherw",
    "msan",
    "n",
    "race",
    "short",
    "trimpath",
    "v",
    "work",
    "x",
];

/// A go command's arguments, parsed.
#[derive(Debug, Default)]
pub struct CommandLine {
    /// Flags before the packages.
    pub flags: Vec<Flag>,
    /// Packages or files.
    pub packages: Vec<OsString>,
    /// What follows the packages and may still be flags: those of `go test`.
    pub after: Vec<Flag>,
    /// What is the program's or the test's own.
    pub rest: Vec<OsString>,
}

impl CommandLine {
    /// Parses `args` of `go COMMAND`.
    #[must_use]
    pub fn parse(command: &str, args: &[OsString]) -> Self {
        let mut line = Self::default();
        let mut args = args.iter().cloned().peekable();
        let is_test = command == "test";
        let mut packages_may_follow = true;
        while let Some(arg) = args.next_if(is_flag) {
            let flag = flag(arg, &mut Some(&mut args));
            // go test takes the word after an unknown flag for its value.
            packages_may_follow &= !is_test || is_known(&flag.name);
            line.flags.push(flag);
        }
        if is_test {
            while packages_may_follow && let Some(package) = args.next_if(|a| !is_dashed(a)) {
                line.packages.push(package);
            }
            while let Some(arg) = args.next() {
                if ["-args", "--args", "--"].iter().any(|end| arg == *end) {
                    line.rest.push(arg);
                    break;
                }
                line.after.push(flag(arg, &mut Some(&mut args)));
            }
        } else {
            args.next_if(|a| a == "--");
            if command == "run" {
                while let Some(file) = args.next_if(|a| a.to_string_lossy().ends_with(".go")) {
                    line.packages.push(file);
                }
                if line.packages.is_empty() {
                    line.packages.extend(args.next());
                }
            } else {
                line.packages.extend(args.by_ref());
            }
        }
        line.rest.extend(args);
        line
    }

    /// All flags, in order.
    pub fn all(&self) -> impl Iterator<Item = &Flag> {
        self.flags.iter().chain(&self.after)
    }
}

fn is_dashed(arg: &OsString) -> bool {
    arg.as_encoded_bytes().starts_with(b"-")
}

/// Go's flag package stops at `-`, and at `--`.
fn is_flag(arg: &OsString) -> bool {
    is_dashed(arg) && arg != "-" && arg != "--"
}

fn is_known(name: &str) -> bool {
    let name = name.strip_prefix("test.").unwrap_or(name);
    WITH_VALUE.contains(&name) || SWITCHES.contains(&name)
}

/// `arg` as a flag, with the word after it if its value is there.
fn flag(arg: OsString, rest: &mut Option<&mut dyn Iterator<Item = OsString>>) -> Flag {
    let text = arg.to_string_lossy().into_owned();
    let Some(name) = text.strip_prefix("--").or_else(|| text.strip_prefix('-')) else {
        return Flag {
            name: String::new(),
            value: None,
            words: vec![arg],
        };
    };
    let mut words = vec![arg];
    let (name, mut value) = match name.split_once('=') {
        Some((name, value)) => (name, Some(value.to_owned())),
        None => (name, None),
    };
    let plain = name.strip_prefix("test.").unwrap_or(name);
    if value.is_none()
        && WITH_VALUE.contains(&plain)
        && let Some(next) = rest.as_mut().and_then(|rest| rest.next())
    {
        value = Some(next.to_string_lossy().into_owned());
        words.push(next);
    }
    Flag {
        name: name.to_owned(),
        value,
        words,
    }
}

/// A value of `-ldflags`: what stands before the flags (`PATTERN=`), and the flags.
#[must_use]
pub fn link_flags(value: &str) -> Option<(String, Vec<String>)> {
    let value = value.trim();
    let (pattern, flags) = match value.split_once('=') {
        Some((pattern, flags)) if !value.starts_with('-') => (format!("{pattern}="), flags),
        _ => (String::new(), value),
    };
    Some((pattern, split(flags)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(command: &str, args: &[&str]) -> CommandLine {
        let args: Vec<_> = args.iter().map(OsString::from).collect();
        CommandLine::parse(command, &args)
    }

    fn names(flags: &[Flag]) -> Vec<&str> {
        flags.iter().map(|f| f.name.as_str()).collect()
    }

    #[test]
    fn a_list_is_split_as_go_splits_it_and_joined_again() {
        assert_eq!(
            split(" -a='b c'  '-d=e f' \"g'\" h\"i ''").unwrap(),
            ["-a='b", "c'", "-d=e f", "g'", "h\"i", ""]
        );
        assert_eq!(split("'open"), None);
        for words in [&["a b", "c'd e", "", "f\"g", "'h'"][..], &[]] {
            assert_eq!(split(&join(words).unwrap()).unwrap(), words);
        }
        assert_eq!(quote("a 'b' \"c\""), None);
    }

    #[test]
    fn values_stand_in_the_next_word_or_after_an_equals_sign() {
        let line = parse(
            "build",
            &[
                "-o",
                "-race",
                "--ldflags=-s -w",
                "-race=true",
                "./x",
                "-race",
            ],
        );
        assert_eq!(names(&line.flags), ["o", "ldflags", "race"]);
        assert_eq!(line.flags[0].value.as_deref(), Some("-race"));
        assert!(line.flags[2].is_on());
        assert_eq!(line.packages, ["./x", "-race"]);
        assert!(!flags_of_list("-race=false").unwrap()[0].is_on());
    }

    #[test]
    fn what_follows_the_package_of_run_is_the_programs() {
        let line = parse("run", &["-tags", "x", "a.go", "b.go", "-race", "c.go"]);
        assert_eq!(line.packages, ["a.go", "b.go"]);
        assert_eq!(line.rest, ["-race", "c.go"]);
        let line = parse("run", &[".", "a.go"]);
        assert_eq!(line.packages, ["."]);
        assert_eq!(line.rest, ["a.go"]);
    }

    #[test]
    fn go_test_takes_flags_on_both_sides_of_its_packages() {
        let line = parse(
            "test",
            &[
                "-v", "-run", "X", "./a", "./b", "-race", "-mine", "w", "-args", "-msan",
            ],
        );
        assert_eq!(names(&line.flags), ["v", "run"]);
        assert_eq!(line.packages, ["./a", "./b"]);
        assert_eq!(names(&line.after), ["race", "mine", ""]);
        assert_eq!(line.rest, ["-args", "-msan"]);
        assert!(parse("test", &["-mine", "x", "y"]).packages.is_empty());
    }
}
