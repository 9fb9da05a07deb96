// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A go command of the user's, with what makes its programs static-PIE added.

use std::ffi::{OsStr, OsString};
use std::process::Command;

use anyhow::Context;

use super::args::Args;
use super::cgo;
use super::compilers::Compilers;
use super::env::Go;
use super::refuse;
use super::route::{Route, flags_ask};
use super::toolexec::{ToolexecArgs, users_part};
use super::words::{CommandLine, Flag, flags_of_list, join, link_flags, split};
use crate::exit;
use crate::link::Libc;
use crate::link::driver::Driver;
use crate::machine::Arch;
use crate::seal::Seal;
use crate::start_options::Aslr;

/// Tags with which Go's own library avoids the parts of glibc that load libraries at run time
/// (`getaddrinfo` and `getpwnam` by NSS).
const WITHOUT_NSS: &str = "netgo,osusergo";

/// The command that is `go NAME` of `line`, with what makes its programs static-PIE.
///
/// # Errors
/// `GOARCH` has no start code, no linker can link for it, a flag would undo the hardening, a program
/// needs cgo and there is no `--libc`.
pub fn build(args: &Args, go: &Go, name: &str, line: CommandLine) -> anyhow::Result<Command> {
    let of_settings = flags_of_list(go.get("GOFLAGS")).unwrap_or_default();
    let in_effect = InEffect::of(&of_settings, &line);
    let then = in_effect.last("toolexec").and_then(|value| split(&value));
    let mut toolexec = ToolexecArgs {
        ld: args.ld.clone(),
        external: flags_ask(of_settings.iter().chain(line.all())),
        libc: args.libc,
        then: users_part(then.unwrap_or_default()),
        ..ToolexecArgs::default()
    };
    let arch = go.arch();
    let route = match &arch {
        Ok(arch) => Route::of(&toolexec, *arch),
        Err(_) => Route::External,
    };
    in_effect.check(go, route)?;
    let arch = arch?;
    let mut command = Command::new(&go.program);
    command
        .arg(name)
        .env(Seal::VARIABLE, args.seal.name())
        .env(Aslr::VARIABLE, args.aslr.name());
    if let Some(dir) = &go.dir {
        command.arg("-C").arg(dir);
    }
    let mut tags = None;
    if args.libc == Libc::None {
        if route == Route::External {
            let driver = Driver::linker(args.ld.as_deref(), arch, &[])?;
            toolexec.ld = Some(driver.argv().join(OsStr::new(" ")));
        }
        cgo::check_without(go, name, &line)?;
        command.env("CGO_ENABLED", "0");
    } else {
        let compilers = compilers(args, go, name, &line, arch)?;
        command
            .env("CGO_ENABLED", "1")
            .envs(compilers.environment.clone());
        toolexec.cc = Some(compilers.cc);
        toolexec.cxx = Some(compilers.cxx);
        tags = (args.libc == Libc::Glibc).then(|| in_effect.tags_without_nss());
    }
    let mode = Mode::of(args.libc, arch);
    command
        .args(mode.flags())
        .arg(format!("-toolexec={}", toolexec.command()?));
    add_line(&mut command, mode, &of_settings, &line, tags)?;
    Ok(command)
}

/// How cmd/go is told to make a PIE.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Mode {
    /// By its own flag.
    Pie,
    /// By its tools' flags: it refuses its own where only an external linker makes PIEs, since it believes
    /// that this takes cgo.
    Tools,
    /// By its own flag, with cgo.
    Cgo,
}

impl Mode {
    fn of(libc: Libc, arch: Arch) -> Self {
        match libc {
            Libc::None if arch.go_links_pie => Self::Pie,
            Libc::None => Self::Tools,
            _ => Self::Cgo,
        }
    }

    /// What comes before all flags of the user's.
    fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Pie => &["-buildmode=pie"],
            Self::Tools => &[
                "-gcflags=all=-shared",
                "-asmflags=all=-shared",
                "-ldflags=all=-buildmode=pie",
            ],
            // cmd/go then makes runtime/cgo part of programs that have no cgo of their own.
            Self::Cgo => &["-buildmode=pie", "-ldflags=all=-linkmode=external"],
        }
    }

    /// A flag of the user's that takes the place of one of those, with what it must have besides; `None`
    /// where it is left out.
    fn with(self, flag: &Flag) -> anyhow::Result<Option<Flag>> {
        let added = match (self, flag.name.as_str()) {
            (Self::Tools, "buildmode") => return Ok(None),
            (Self::Tools, "gcflags" | "asmflags") => "-shared",
            (Self::Tools, "ldflags") => "-buildmode=pie",
            (Self::Cgo, "ldflags") => "-linkmode=external",
            (Self::Pie, "ldflags") => "",
            _ => return Ok(Some(flag.clone())),
        };
        tool_flags(flag, added).map(Some)
    }
}

/// The flags that take effect, in order, each with where it stands; those of `piestart flags --for
/// go` left out.
struct InEffect<'a>(Vec<(&'static str, &'a Flag)>);

impl<'a> InEffect<'a> {
    fn of(settings: &'a [Flag], line: &'a CommandLine) -> Self {
        let settings = settings.iter().map(|flag| ("GOFLAGS: ", flag));
        let all = settings.chain(line.all().map(|flag| ("", flag)));
        Self(all.filter(|(_, flag)| !is_own(flag)).collect())
    }

    /// Refuses what would undo the hardening, in flags and in `CGO_LDFLAGS`.
    fn check(&self, go: &Go, route: Route) -> anyhow::Result<()> {
        refuse::check_build(&self.0, route)?;
        let for_cgo = go
            .set_by_user("CGO_LDFLAGS")
            .and_then(|value| split(&value));
        refuse::check_extld("CGO_LDFLAGS: ", &for_cgo.unwrap_or_default())
    }

    /// The value of the last flag `name`, which counts.
    fn last(&self, name: &str) -> Option<String> {
        let flag = self.0.iter().rev().find(|(_, flag)| flag.name == name);
        flag.and_then(|(_, flag)| flag.value.clone())
    }

    /// The user's tags, and those that avoid glibc's NSS.
    fn tags_without_nss(&self) -> String {
        match self.last("tags") {
            Some(tags) if !tags.trim().is_empty() => {
                format!("{},{WITHOUT_NSS}", tags.trim().replace(' ', ","))
            }
            _ => WITHOUT_NSS.to_owned(),
        }
    }
}

/// The compilers of a build with a libc.
fn compilers(
    args: &Args,
    go: &Go,
    name: &str,
    line: &CommandLine,
    arch: Arch,
) -> anyhow::Result<Compilers> {
    if go.set_by_user("CGO_ENABLED").as_deref() == Some("0") {
        return Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "CGO_ENABLED=0 and --libc={} contradict each other; drop one of them",
                args.libc.name()
            ),
        ));
    }
    let compilers = Compilers::choose(go, args.libc, arch, args.ld.as_deref(), args.cc.as_deref())?;
    if args.libc == Libc::Musl {
        cgo::check_cxx(go, name, line, &compilers)?;
    }
    Ok(compilers)
}

/// Adds the user's flags, packages and arguments. `-toolexec` is chained already; `-tags` are
/// replaced by `tags` if there are some; flags for the tools get what `mode` needs.
fn add_line(
    command: &mut Command,
    mode: Mode,
    settings: &[Flag],
    line: &CommandLine,
    tags: Option<String>,
) -> anyhow::Result<()> {
    let keep = |flag: &Flag| -> anyhow::Result<Vec<OsString>> {
        Ok(match flag.name.as_str() {
            "toolexec" => Vec::new(),
            "tags" if tags.is_some() => Vec::new(),
            _ => mode.with(flag)?.map(|flag| flag.words).unwrap_or_default(),
        })
    };
    // On the command line they come last, and the last ones count.
    let for_tools = |flag: &&Flag| ["gcflags", "asmflags", "ldflags"].contains(&&*flag.name);
    for flag in settings.iter().filter(for_tools) {
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
    Ok(())
}

/// Whether `flag` is from `piestart flags --for go`.
fn is_own(flag: &Flag) -> bool {
    let words = flag.value.as_deref().and_then(split);
    flag.name == "toolexec" && words.is_some_and(|words| users_part(words).is_empty())
}

/// `-ldflags`, `-gcflags` or `-asmflags` with `added` before its words, and without a link mode: without cgo
/// cmd/go refuses the word `external`, so that the link alone is told (`stand_in`).
fn tool_flags(flag: &Flag, added: &str) -> anyhow::Result<Flag> {
    let value = flag.value.as_deref().unwrap_or_default();
    let Some((pattern, words)) = link_flags(value) else {
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
    if added.is_empty() && kept.len() == words.len() {
        return Ok(flag.clone());
    }
    if !added.is_empty() {
        kept.insert(0, added.to_owned());
    }
    let text =
        join(&kept).with_context(|| format!("{}: go cannot take these quotes", flag.text()))?;
    Ok(Flag::new(&flag.name, &format!("{pattern}{text}")))
}

/// The user's `GOFLAGS`, from the environment or `go env -w`. With `arch`, go's own `GOARCH` must
/// have start code.
///
/// # Errors
/// It has none.
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

/// Looks for the linker that plain go with [`environment`] will need, if it needs one: go would compile
/// everything before its linker said so.
///
/// # Errors
/// There is none.
pub fn check_linker(arch: Arch, users: &str) -> anyhow::Result<()> {
    let args = ToolexecArgs {
        ld: std::env::var_os("PIESTART_LD"),
        external: flags_ask(&flags_of_list(users).unwrap_or_default()),
        ..ToolexecArgs::default()
    };
    if Route::of(&args, arch) == Route::External {
        Driver::linker(args.ld.as_deref(), arch, &[])?;
    }
    Ok(())
}

/// `CGO_ENABLED` and `GOFLAGS` with which plain go makes static-PIE, with `users` flags kept.
///
/// # Errors
/// The flags would undo the hardening; this program cannot find itself.
pub fn environment(arch: Arch, users: &str) -> anyhow::Result<[(&'static str, String); 2]> {
    let flags = flags_of_list(users).ok_or_else(|| {
        exit::Failure::new(
            exit::USAGE,
            format!("GOFLAGS: {users}: a quote is not closed"),
        )
    })?;
    let external = flags_ask(&flags);
    let route = if external {
        Route::External
    } else {
        Route::Own
    };
    let in_effect: Vec<_> = flags.iter().map(|flag| ("GOFLAGS: ", flag)).collect();
    refuse::check_build(&in_effect, route)?;
    let mode = Mode::of(Libc::None, arch);
    let own: Vec<_> = mode.flags().iter().map(|&flag| flag.to_owned()).collect();
    let mut kept = Vec::new();
    let mut then = Vec::new();
    for flag in &flags {
        match flag.name.as_str() {
            "buildmode" => {}
            "toolexec" => {
                let words = flag.value.as_deref().and_then(split).unwrap_or_default();
                then = users_part(words);
            }
            // Those that an earlier call has put there.
            _ if own.contains(&flag.text()) => {}
            _ => kept.extend(mode.with(flag)?.map(|flag| flag.text())),
        }
    }
    let toolexec = ToolexecArgs {
        external,
        then,
        ..ToolexecArgs::default()
    };
    kept.splice(0..0, own);
    kept.push(format!("-toolexec={}", toolexec.command()?));
    let text = join(&kept)
        .with_context(|| format!("GOFLAGS: {}: go cannot take these quotes", kept.join(" ")))?;
    Ok([("CGO_ENABLED", "0".to_owned()), ("GOFLAGS", text)])
}

#[cfg(test)]
mod tests {
    use super::*;

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
            let value = |mode: Mode| mode.with(&flag).unwrap().unwrap().value.unwrap();
            assert_eq!(value(Mode::Pie), without);
            assert_eq!(value(Mode::Cgo), with);
        }
    }

    #[test]
    fn where_cmd_go_refuses_a_pie_its_tools_are_told_and_so_are_those_of_the_users_flags() {
        for (name, given, wanted) in [
            ("gcflags", "-N -l", Some("-shared -N -l")),
            ("gcflags", "all=-N", Some("all=-shared -N")),
            ("asmflags", "-D=x", Some("-shared -D=x")),
            ("ldflags", "-s -w", Some("-buildmode=pie -s -w")),
            ("buildmode", "pie", None),
            ("tags", "x", Some("x")),
        ] {
            let flag = Flag::new(name, given);
            let value = Mode::Tools.with(&flag).unwrap().map(|f| f.value.unwrap());
            assert_eq!(value.as_deref(), wanted, "{name}");
        }
    }
}
