// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The go command that the user gave, with what makes its programs static-PIE added.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::Context;

use super::cgo::{self, Compilers};
use super::env::Go;
use super::toolexec::{ToolexecArgs, users_part};
use super::words::{CommandLine, Flag, flags_of_list, join, split};
use super::{exec, refuse, tool};
use crate::exit;
use crate::link::Libc;
use crate::link::driver::Driver;
use crate::seal::Seal;

/// Runs go with everything set so that its programs are static-PIE, without cgo or with a C library
#[derive(Debug, clap::Args)]
#[command(
    override_usage = "piestart go [OPTIONS] build|run|test|install|tool|… [GO ARGUMENTS]...",
    before_help = "Examples:
  piestart go build ./cmd/prog
  GOARCH=arm64 piestart go build -trimpath -ldflags='-s -w' .
  piestart go --libc=musl build ./cmd/with-cgo
  piestart go test -exec 'piestart run --' ./...",
    after_help = "Everything after the go command is go's own. Commands that build nothing pass through unchanged.
Flags in GOFLAGS count as on the command line. A program that needs cgo is refused unless --libc says which C library.
Works with Go 1.21 and later. `piestart flags --for go` prints the environment that does the same for plain `go`."
)]
pub struct Args {
    /// C library for programs with cgo: turns cgo on
    #[arg(long, value_enum, default_value_t, value_name = "NAME")]
    pub libc: Libc,

    /// Linker: bfd, lld, rust-lld, mold, a path or a command [default: the first that can]
    #[arg(long, value_name = "LINKER", env = "PIESTART_LD")]
    pub ld: Option<OsString>,

    /// C compiler, with --libc [default: CC, else the first that can]
    #[arg(long, value_name = "COMPILER", env = "PIESTART_CC")]
    pub cc: Option<OsString>,

    /// What programs seal at start, so that not even they can change it any more
    #[arg(long, value_enum, default_value_t, value_name = "WHAT", env = Seal::VARIABLE)]
    pub seal: Seal,

    /// The go command to run
    #[arg(long, value_name = "GO", default_value = "go")]
    pub go: OsString,

    /// The go command and its arguments
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true,
        value_name = "GO ARGUMENTS"
    )]
    pub args: Vec<OsString>,
}

/// The go commands that link programs.
const BUILDING: [&str; 4] = ["build", "install", "run", "test"];

/// Tags by which Go's own library does without the parts of glibc that load libraries at run time
/// (`getaddrinfo` and `getpwnam` by NSS).
const WITHOUT_NSS: &str = "netgo,osusergo";

/// Runs go.
///
/// # Errors
/// There is no go, `GOARCH` is not one of ours, no linker can link for it, the arguments undo what
/// this is for, a program needs cgo and there is no `--libc`.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let (dir, name, rest) = split_command(&args.args)?;
    if name == "tool" {
        return tool::run(&args, dir, rest);
    }
    if !BUILDING.iter().any(|b| name == *b) {
        let go = Go::find(&args.go)?;
        let mut command = Command::new(go);
        command.args(&args.args);
        return exec(command);
    }
    let name = name.to_string_lossy();
    let go = Go::ask(&args.go, dir)?;
    let line = CommandLine::parse(&name, rest);
    exec(build(&args, &go, &name, line)?)
}

/// Takes the arguments apart: the folder of `-C`, which may stand before the command or right after
/// it, the command, and the rest.
fn split_command(args: &[OsString]) -> anyhow::Result<(Option<PathBuf>, &OsStr, &[OsString])> {
    let (before, args) = change_dir(args);
    let (name, rest) = args.split_first().context("no go command")?;
    // go takes one -C alone; a second one stays for it to complain of.
    let (after, rest) = match before {
        Some(_) => (None, rest),
        None => change_dir(rest),
    };
    Ok((before.or(after), name, rest))
}

/// `-C DIR` in one of its spellings, if `args` begin with it.
fn change_dir(args: &[OsString]) -> (Option<PathBuf>, &[OsString]) {
    let Some(first) = args.first().and_then(|a| a.to_str()) else {
        return (None, args);
    };
    match (first, args.get(1)) {
        ("-C" | "--C", Some(dir)) => (Some(dir.into()), &args[2..]),
        _ => match first
            .strip_prefix("-C=")
            .or_else(|| first.strip_prefix("--C="))
        {
            Some(dir) => (Some(dir.into()), &args[1..]),
            None => (None, args),
        },
    }
}

/// The command that is `go NAME` of `line`, with what makes its programs static-PIE.
///
/// # Errors
/// Those of [`run`].
pub fn build(args: &Args, go: &Go, name: &str, line: CommandLine) -> anyhow::Result<Command> {
    let of_settings = flags_of_list(go.get("GOFLAGS")).unwrap_or_default();
    let in_effect: Vec<_> = of_settings
        .iter()
        .map(|flag| ("GOFLAGS: ", flag))
        .chain(line.all().map(|flag| ("", flag)))
        .filter(|(_, flag)| !is_own(flag))
        .collect();
    refuse::check_build(&in_effect)?;
    let for_cgo = go
        .set_by_user("CGO_LDFLAGS")
        .and_then(|value| split(&value));
    refuse::check_extld("CGO_LDFLAGS: ", &for_cgo.unwrap_or_default())?;
    let last = |name: &str| {
        let flag = in_effect.iter().rev().find(|(_, flag)| flag.name == name);
        flag.and_then(|(_, flag)| flag.value.clone())
    };

    let arch = go.arch()?;
    let then = last("toolexec").and_then(|value| split(&value));
    let mut toolexec = ToolexecArgs {
        ld: args.ld.clone(),
        libc: args.libc,
        then: users_part(then.unwrap_or_default()),
        ..ToolexecArgs::default()
    };
    let mut command = Command::new(&go.program);
    command.arg(name).env(Seal::VARIABLE, args.seal.name());
    if let Some(dir) = &go.dir {
        command.arg("-C").arg(dir);
    }
    let tags = match args.libc {
        Libc::None => {
            let driver = Driver::linker(args.ld.as_deref(), arch, &[])?;
            toolexec.ld = Some(driver.argv().join(OsStr::new(" ")));
            cgo::check_without(go, name, &line)?;
            command.env("CGO_ENABLED", "0");
            None
        }
        libc => {
            if go.set_by_user("CGO_ENABLED").as_deref() == Some("0") {
                return Err(exit::Failure::new(
                    exit::USAGE,
                    format!(
                        "CGO_ENABLED=0 and --libc={} contradict each other; drop one of them",
                        cgo::name(libc)
                    ),
                ));
            }
            let compilers =
                Compilers::choose(go, libc, arch, args.ld.as_deref(), args.cc.as_deref())?;
            if libc == Libc::Musl {
                cgo::check_cxx(go, name, &line, &compilers)?;
            }
            command
                .env("CGO_ENABLED", "1")
                .envs(compilers.environment.clone());
            toolexec.cc = Some(compilers.cc);
            toolexec.cxx = Some(compilers.cxx);
            (libc == Libc::Glibc).then(|| match last("tags") {
                Some(tags) if !tags.trim().is_empty() => {
                    format!("{},{WITHOUT_NSS}", tags.trim().replace(' ', ","))
                }
                _ => WITHOUT_NSS.to_owned(),
            })
        }
    };

    command
        .arg("-buildmode=pie")
        .arg(format!("-toolexec={}", toolexec.command()?));
    if args.libc != Libc::None {
        // cmd/go then makes runtime/cgo part of programs that have no cgo of their own.
        command.arg("-ldflags=all=-linkmode=external");
    }
    let keep = |flag: &Flag| -> anyhow::Result<Vec<OsString>> {
        Ok(match flag.name.as_str() {
            "toolexec" => Vec::new(),
            "tags" if tags.is_some() => Vec::new(),
            "ldflags" => link_mode(flag, args.libc)?.words,
            _ => flag.words.clone(),
        })
    };
    // On the command line they come last, and the last ones count.
    for flag in of_settings.iter().filter(|flag| flag.name == "ldflags") {
        command.args(keep(flag)?);
    }
    for flag in &line.flags {
        command.args(keep(flag)?);
    }
    if let Some(tags) = &tags {
        command.arg(format!("-tags={tags}"));
    }
    command.args(&line.packages);
    for flag in &line.after {
        command.args(keep(flag)?);
    }
    command.args(&line.rest);
    Ok(command)
}

/// Whether `flag` is from `piestart flags --for go`.
fn is_own(flag: &Flag) -> bool {
    let words = flag.value.as_deref().and_then(split);
    flag.name == "toolexec" && words.is_some_and(|words| users_part(words).is_empty())
}

/// `-ldflags` with the link mode that we need: cmd/go refuses an external one without cgo, though
/// every link here is one, and needs to be told of it with cgo.
fn link_mode(flag: &Flag, libc: Libc) -> anyhow::Result<Flag> {
    let value = flag.value.as_deref().unwrap_or_default();
    let Some((pattern, words)) = refuse::link_flags(value) else {
        return Ok(flag.clone()); // go says what is wrong with it.
    };
    let mut kept = Vec::new();
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        match word.trim_start_matches('-') {
            "linkmode" if word.starts_with('-') => drop(rest.next()),
            name if word.starts_with('-') && name.starts_with("linkmode=") => {}
            _ => kept.push(word.clone()),
        }
    }
    if libc == Libc::None && kept.len() == words.len() {
        return Ok(flag.clone());
    }
    if libc != Libc::None {
        kept.insert(0, "-linkmode=external".to_owned());
    }
    let text =
        join(&kept).with_context(|| format!("{}: go cannot take these quotes", flag.text()))?;
    Ok(Flag::new("ldflags", &format!("{pattern}{text}")))
}

/// The user's `GOFLAGS`, from the environment or `go env -w`. With `arch` go is to build for what it
/// is set to, which must be an architecture of ours.
///
/// # Errors
/// It is not.
pub fn users_flags(arch: bool) -> anyhow::Result<String> {
    let Ok(go) = Go::ask(OsStr::new("go"), None) else {
        // The go that is used later may not be the first in PATH.
        return Ok(std::env::var("GOFLAGS").unwrap_or_default());
    };
    if arch {
        go.arch()?;
    }
    Ok(go.get("GOFLAGS").to_owned())
}

/// `CGO_ENABLED` and `GOFLAGS` with which plain go makes static-PIE, with `users` flags kept.
///
/// # Errors
/// Those undo what this is for; this program cannot find itself.
pub fn environment(users: &str) -> anyhow::Result<[(&'static str, String); 2]> {
    let flags = flags_of_list(users).ok_or_else(|| {
        exit::Failure::new(
            exit::USAGE,
            format!("GOFLAGS: {users}: a quote is not closed"),
        )
    })?;
    let in_effect: Vec<_> = flags.iter().map(|flag| ("GOFLAGS: ", flag)).collect();
    refuse::check_build(&in_effect)?;
    let mut kept = Vec::new();
    let mut then = Vec::new();
    for flag in &flags {
        match flag.name.as_str() {
            "buildmode" => {}
            "toolexec" => {
                let words = flag.value.as_deref().and_then(split).unwrap_or_default();
                then = users_part(words);
            }
            "ldflags" => kept.push(format!(
                "-ldflags={}",
                link_mode(flag, Libc::None)?.value.unwrap_or_default()
            )),
            _ => kept.push(flag.text()),
        }
    }
    let toolexec = ToolexecArgs {
        then,
        ..ToolexecArgs::default()
    };
    kept.push("-buildmode=pie".to_owned());
    kept.push(format!("-toolexec={}", toolexec.command()?));
    let text = join(&kept)
        .with_context(|| format!("GOFLAGS: {}: go cannot take these quotes", kept.join(" ")))?;
    Ok([("CGO_ENABLED", "0".to_owned()), ("GOFLAGS", text)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_folder_stands_before_the_command_or_right_after_it() {
        for text in [
            "-C d build x",
            "build -C d x",
            "--C=d build x",
            "build -C=d x",
        ] {
            let args = words(text);
            let (dir, name, rest) = split_command(&args).unwrap();
            assert_eq!(dir, Some(PathBuf::from("d")), "{text}");
            assert_eq!(
                (name, rest),
                (OsStr::new("build"), &words("x")[..]),
                "{text}"
            );
        }
        let args = words("build x -C d");
        let (dir, _, rest) = split_command(&args).unwrap();
        assert_eq!((dir, rest.len()), (None, 3));
    }

    #[test]
    fn the_link_mode_is_taken_out_without_cgo_and_put_in_with_it() {
        for (given, without, with) in [
            ("-s -w", "-s -w", "-linkmode=external -s -w"),
            (
                "-linkmode external -extldflags \"-static-pie -lz\"",
                "-extldflags '-static-pie -lz'",
                "-linkmode=external -extldflags '-static-pie -lz'",
            ),
            ("all=--linkmode=external", "all=", "all=-linkmode=external"),
            ("", "", "-linkmode=external"),
        ] {
            let flag = Flag::new("ldflags", given);
            let value = |libc| link_mode(&flag, libc).unwrap().value.unwrap();
            assert_eq!(value(Libc::None), without);
            assert_eq!(value(Libc::Musl), with);
        }
    }
}
