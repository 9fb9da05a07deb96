// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What cmd/go runs in place of each of its tools.
//!
//! All pass through unchanged but two. `link` of a PIE is told to link externally, by this tool;
//! `link -V=full`, whose answer is part of cmd/go's cache key, also names the start object and the
//! linker.
//!
//! cmd/link asks its external linker which flags it takes by running the first word of `-extld`
//! alone. So that is one word, this program, and what it is to do is handed on in the environment.

use std::ffi::{OsStr, OsString};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Context;

use super::words::{join, quote, split};
use super::{cgo, env, exec, own_path, refuse};
use crate::elf::{Dynamic, Elf, Segment};
use crate::install::kit::MuslPaths;
use crate::link::Libc;
use crate::link::driver::Driver;
use crate::machine::Arch;
use crate::seal::Seal;
use crate::{exit, objects};

/// What cmd/go runs in place of each of its tools
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ToolexecArgs {
    /// Linker, as for `piestart link`
    #[arg(long, value_name = "LINKER", env = "PIESTART_LD")]
    pub ld: Option<OsString>,

    /// C library that programs with cgo use
    #[arg(long, value_enum, default_value_t, value_name = "NAME")]
    pub libc: Libc,

    /// C compiler that links with the C library
    #[arg(long, value_name = "COMPILER")]
    pub cc: Option<String>,

    /// C++ compiler that links with the C library, if a package is C++
    #[arg(long, value_name = "COMPILER")]
    pub cxx: Option<String>,

    /// A word of the user's own -toolexec, which runs each tool in turn
    #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
    pub then: Vec<String>,

    /// The tool and its arguments
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true,
        value_name = "TOOL"
    )]
    pub tool: Vec<OsString>,
}

/// The name of the subcommand.
const NAME: &str = "go-toolexec";

/// The environment variable that makes this program an external linker: its arguments, separated by
/// [`SEPARATOR`].
const AS_LINKER: &str = "PIESTART_GO_LINK";

/// No argument holds it.
const SEPARATOR: u8 = 0x1f;

impl ToolexecArgs {
    /// The value of `-toolexec` that means all of these.
    ///
    /// # Errors
    /// This program cannot find itself, or a word cannot be said in a list of Go's.
    pub fn command(&self) -> anyhow::Result<String> {
        let mut words = vec![own_path()?.display().to_string(), NAME.to_owned()];
        let mut add = |name: &str, value: &str| words.push(format!("--{name}={value}"));
        if let Some(ld) = &self.ld {
            add("ld", &ld.to_string_lossy());
        }
        if self.libc != Libc::None {
            add("libc", cgo::name(self.libc));
        }
        for (name, value) in [("cc", &self.cc), ("cxx", &self.cxx)] {
            if let Some(value) = value {
                add(name, value);
            }
        }
        for word in &self.then {
            add("then", word);
        }
        join(&words).ok_or_else(|| {
            exit::Failure::new(
                exit::USAGE,
                format!(
                    "{}: go cannot take a word with blanks and both kinds of quotes in -toolexec",
                    words.join(" ")
                ),
            )
        })
    }
}

/// The user's part of a `-toolexec`: all of it, or what was chained if it is ours already.
#[must_use]
pub fn users_part(words: Vec<String>) -> Vec<String> {
    if words.get(1).map(String::as_str) != Some(NAME) {
        return words;
    }
    words
        .iter()
        .filter_map(|word| word.strip_prefix("--then="))
        .map(str::to_owned)
        .collect()
}

/// Runs one of cmd/go's tools for it.
///
/// # Errors
/// The tool cannot be run; for a link, no linker can be found, or the flags undo what this is for.
pub fn run(args: ToolexecArgs) -> anyhow::Result<ExitCode> {
    let (tool, rest) = args.tool.split_first().context("no tool to run")?;
    let command = || {
        let mut words = args.then.iter().map(OsString::from).chain([tool.clone()]);
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words);
        command
    };
    let plain = || {
        let mut command = command();
        command.args(rest);
        command
    };
    if Path::new(tool).file_name() != Some(OsStr::new("link")) {
        return exec(plain());
    }
    if rest.iter().any(|a| a == "-V=full") {
        return identify(plain(), &args);
    }
    if !rest
        .iter()
        .any(|a| a == "-buildmode=pie" || a == "--buildmode=pie")
    {
        return exec(plain());
    }
    // The one file comes last. An -extld is cmd/go's own: CC or CXX.
    let Some((file, flags)) = rest.split_last() else {
        return exec(plain());
    };
    let text: Vec<_> = flags
        .iter()
        .map(|f| f.to_string_lossy().into_owned())
        .collect();
    let (extld, others): (Vec<_>, Vec<_>) = text
        .into_iter()
        .partition(|f| f.trim_start_matches('-').starts_with("extld="));
    refuse::check_link("-ldflags: ", &others)?;
    let arch = arch()?;
    match has_runtime_cgo(&others) {
        Some(true) if args.libc == Libc::None => {
            return Err(exit::Failure::new(
                exit::USAGE,
                "this program is built with cgo and needs a C library: build it by piestart go --libc=musl or --libc=glibc, or set CGO_ENABLED=0",
            ));
        }
        Some(false) if args.libc != Libc::None => {
            return Err(exit::Failure::new(
                exit::USAGE,
                format!(
                    "--libc={}: runtime/cgo is not part of this program, and without it Go's threads and the C library's do not agree; build it by piestart go",
                    cgo::name(args.libc)
                ),
            ));
        }
        _ => {}
    }
    let words = match args.libc {
        Libc::None => {
            let driver = Driver::linker(args.ld.as_deref(), arch, &[])?;
            let mut ld = OsString::from("--ld=");
            ld.push(driver.argv().join(OsStr::new(" ")));
            vec!["link".into(), format!("--target={arch}").into(), ld]
        }
        libc => {
            let extld = extld.last().and_then(|flag| split(flag.split_once('=')?.1));
            let is_cxx = extld.is_some() && extld == setting("CXX") && extld != setting("CC");
            let compiler = if is_cxx { &args.cxx } else { &args.cc };
            let compiler = compiler.as_deref().unwrap_or("cc");
            cgo::link_words(libc, arch, args.ld.as_deref(), compiler)
        }
    };
    let itself = own_path()?.display().to_string();
    let extld = quote(&itself)
        .with_context(|| format!("{itself}: go cannot take a path with blanks and both quotes"))?;
    let mut command = command();
    command
        .args(flags)
        // Behind the -extld that cmd/go gives, since the last one wins.
        .arg("-linkmode=external")
        .arg(format!("-extld={extld}"))
        .arg(file)
        .env(AS_LINKER, words.join(OsStr::from_bytes(&[SEPARATOR])));
    let code = run_link(command)?;
    if code == ExitCode::SUCCESS {
        judge(&others)?;
    }
    Ok(code)
}

/// The words of a setting that cmd/go hands on to its tools.
fn setting(name: &str) -> Option<Vec<String>> {
    split(&std::env::var(name).ok()?)
}

/// The architecture of the link: cmd/go sets both variables for its tools.
fn arch() -> anyhow::Result<Arch> {
    match (std::env::var("GOOS"), std::env::var("GOARCH")) {
        (os, Ok(arch)) => env::arch(os.as_deref().unwrap_or("linux"), &arch),
        (_, Err(_)) => Arch::host().context("there is no start code for this machine; set GOARCH"),
    }
}

/// Whether the packages to link include runtime/cgo, if it can be told.
fn has_runtime_cgo(flags: &[String]) -> Option<bool> {
    let text = std::fs::read_to_string(value_of(flags, "importcfg")?).ok()?;
    let mut lines = text.lines();
    Some(lines.any(|line| line.starts_with("packagefile runtime/cgo=")))
}

/// The value of cmd/link's flag `name`.
fn value_of<'a>(flags: &'a [String], name: &str) -> Option<&'a str> {
    flags.iter().enumerate().rev().find_map(|(at, flag)| {
        let flag = flag.strip_prefix("--").or_else(|| flag.strip_prefix('-'))?;
        match flag.strip_prefix(name)? {
            "" => flags.get(at + 1).map(String::as_str),
            value => value.strip_prefix('='),
        }
    })
}

/// The arguments of this program as cmd/link's external linker, if that is what it was started as.
#[must_use]
pub fn external_linker(args: &[OsString]) -> Option<Vec<OsString>> {
    // cmd/link gives options or a file of them; anything else was started by somebody further down.
    let first = args.get(1)?.as_bytes().first()?;
    if *first != b'-' && *first != b'@' {
        return None;
    }
    let words = std::env::var_os(AS_LINKER).filter(|words| !words.is_empty())?;
    Some(
        words
            .as_bytes()
            .split(|&byte| byte == SEPARATOR)
            .map(|word| OsString::from_vec(word.to_vec()))
            .collect(),
    )
}

/// Answers `link -V=full`: what the linker says of itself, and a hash of what we add to it.
fn identify(mut command: Command, args: &ToolexecArgs) -> anyhow::Result<ExitCode> {
    let out = command.output().context("cannot run go's linker")?;
    std::io::stderr().write_all(&out.stderr)?;
    let answer = String::from_utf8_lossy(&out.stdout);
    let mut text = answer.trim_end().to_owned();
    if let Some(arch) = arch().ok().filter(|_| out.status.success()) {
        let mut hasher = DefaultHasher::new();
        // Another build of this tool may call the linker in another way.
        env!("CARGO_PKG_VERSION").hash(&mut hasher);
        let built = std::env::current_exe().and_then(|tool| tool.metadata()?.modified());
        built.ok().hash(&mut hasher);
        for name in ["piestart.o", "rcrt1.o", "libpiestart.a"] {
            objects::get(arch, name).hash(&mut hasher);
        }
        Seal::from_environment().hash(&mut hasher);
        cgo::name(args.libc).hash(&mut hasher);
        if args.libc == Libc::None {
            // Without a linker builds of other modes still work, and a PIE link says what is missing.
            if let Ok(driver) = Driver::linker(args.ld.as_deref(), arch, &[]) {
                driver.identity().hash(&mut hasher);
                driver.static_pie_flags(arch).hash(&mut hasher);
                driver.relr_flags(arch).hash(&mut hasher);
            }
        } else {
            args.ld.hash(&mut hasher);
            for compiler in [&args.cc, &args.cxx].into_iter().flatten() {
                if let Ok(driver) = Driver::compiler(Some(OsStr::new(compiler)), arch) {
                    driver.identity().hash(&mut hasher);
                }
            }
            let library = MuslPaths::find(arch).map(|musl| musl.lib.join("libc.a"));
            let library = library.and_then(|file| file.metadata().ok()?.modified().ok());
            library.hash(&mut hasher);
        }
        // A development version ends in buildID=…, of which go takes what follows the last slash.
        let separator = if text.contains(" buildID=") { "-" } else { " " };
        text = format!("{text}{separator}piestart:{:016x}", hasher.finish());
    }
    writeln!(std::io::stdout().lock(), "{text}")?;
    Ok(exit::of_status(out.status))
}

/// Runs go's linker without the one line of its talk that is noise here: it looks for runtime/cgo,
/// which a program without cgo does not have.
fn run_link(mut command: Command) -> anyhow::Result<ExitCode> {
    let (reader, writer) = std::io::pipe().context("cannot make a pipe")?;
    let mut child = command
        .stdout(writer.try_clone().context("cannot make a pipe")?)
        .stderr(writer)
        .spawn()
        .with_context(|| format!("cannot run {}", command.get_program().display()))?;
    // The command holds the writing ends; the pipe only ends when they are closed.
    drop(command);
    let mut lines = BufReader::new(reader);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        if line.trim_ascii() != b"loadinternal: cannot find runtime/cgo" {
            std::io::stderr().write_all(&line)?;
        }
        line.clear();
    }
    Ok(exit::of_status(child.wait()?))
}

/// Looks at what was linked: flags reach the linker by `#cgo LDFLAGS` and `CGO_LDFLAGS` too. A file
/// that is not what was asked for does not stay.
fn judge(flags: &[String]) -> anyhow::Result<()> {
    let Some(output) = value_of(flags, "o")
        .map(PathBuf::from)
        .filter(|o| o.is_file())
    else {
        return Ok(());
    };
    let Some(why) = weakness(&output)? else {
        return Ok(());
    };
    // What cannot be removed is told all the same.
    let _ = std::fs::remove_file(&output);
    Err(exit::Failure::new(
        exit::FINDING,
        format!(
            "what was linked {why}: a flag in -extldflags, CGO_LDFLAGS or `#cgo LDFLAGS` brings this about; drop it, or use go itself"
        ),
    ))
}

/// Why the program in `path` is no hardened static-PIE, if it is none.
fn weakness(path: &Path) -> anyhow::Result<Option<&'static str>> {
    use object::elf::{ET_DYN, PT_GNU_RELRO, PT_GNU_STACK};

    let elf = Elf::open(path).map_err(crate::elf::OpenError::into_failure)?;
    let dynamic = elf.dynamic().map_err(crate::elf::OpenError::into_failure)?;
    Ok(match () {
        () if elf.e_type != ET_DYN.0 => Some("is not position-independent"),
        () if elf.interpreter().is_some() => Some("is dynamically linked (it has PT_INTERP)"),
        () if elf.segment(PT_GNU_RELRO.0).is_none() => Some("has no RELRO"),
        () if !dynamic.as_ref().is_some_and(Dynamic::binds_now) => {
            Some("binds lazily, which leaves the GOT writable")
        }
        () if dynamic.as_ref().is_some_and(Dynamic::has_textrel) => {
            Some("has relocations in its code (TEXTREL)")
        }
        () if elf
            .segment(PT_GNU_STACK.0)
            .is_none_or(Segment::is_executable) =>
        {
            Some("has an executable stack")
        }
        () => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_toolexec_of_ours_is_never_chained_to_itself() {
        let words = |text: &str| split(text).unwrap();
        let args = ToolexecArgs {
            then: words("wrap 'with blank' -x"),
            ..ToolexecArgs::default()
        };
        let command = args.command().unwrap();
        assert_eq!(users_part(words(&command)), args.then);
        assert_eq!(users_part(words("wrap -x")), ["wrap", "-x"]);
        assert!(users_part(words("/b/piestart go-toolexec --ld=ld")).is_empty());
    }

    #[test]
    fn the_last_value_of_a_flag_of_the_linker_counts() {
        let flags = ["-o", "a", "-importcfg=x", "--o=b"].map(str::to_owned);
        assert_eq!(value_of(&flags, "o"), Some("b"));
        assert_eq!(value_of(&flags[..2], "o"), Some("a"));
        assert_eq!(value_of(&flags, "importcfg"), Some("x"));
        assert_eq!(value_of(&flags, "import"), None);
    }
}
