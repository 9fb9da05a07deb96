// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart go`: the user's `go`, whose programs come out as static-PIE without a loader.
//!
//! Go's own linker makes position-independent executables that ask for a loader, and refuses to
//! hand the link to another linker while cgo is off. That refusal is cmd/go's, not cmd/link's. So
//! cmd/go is given this tool as `-toolexec`: each tool it runs is run through us, and all pass
//! through unchanged but two. `link` of a PIE is told to link externally, with `piestart link` as
//! its external linker; `link -V=full`, whose answer is part of cmd/go's cache key, also names the
//! start object and the linker. Only that one process sees any of it: nothing leaks into builds
//! that a test starts by itself.

use std::ffi::{OsStr, OsString};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::Context;

use crate::arch::Arch;
use crate::flags::quote_for_go;
use crate::link::driver::Driver;
use crate::seal::Seal;
use crate::{exit, link, objects};

/// Runs go with everything set so that its programs are static-PIE; no cgo, no C compiler
#[derive(Debug, clap::Args)]
#[command(
    override_usage = "piestart go [OPTIONS] build|run|test|install|… [GO ARGUMENTS]...",
    before_help = "Examples:
  piestart go build ./cmd/prog
  GOARCH=arm64 piestart go build -trimpath -ldflags='-s -w' .
  piestart go test -exec 'piestart run --' ./...",
    after_help = "Everything after the go command is go's own. Commands that build nothing pass through unchanged.
Works with Go 1.21 and later. `piestart flags --for go` prints the environment that does the same for plain `go`."
)]
pub struct Args {
    /// Linker: bfd, lld, rust-lld, mold, a path or a command [default: the first that can]
    #[arg(long, value_name = "LINKER", env = "PIESTART_LD")]
    pub ld: Option<OsString>,

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

/// What cmd/go runs in place of each of its tools
#[derive(Debug, clap::Args)]
pub struct ToolexecArgs {
    /// Linker, as for `piestart link`
    #[arg(long, value_name = "LINKER")]
    pub ld: Option<OsString>,

    /// The tool and its arguments
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true,
        value_name = "TOOL"
    )]
    pub tool: Vec<OsString>,
}

/// The go commands that link programs.
const BUILDING: [&str; 5] = ["build", "install", "run", "test", "bench"];

/// Runs go.
///
/// # Errors
/// There is no go, `GOARCH` is not one of ours, no linker can link for it, the arguments undo what
/// this is for.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let go = which::which(&args.go).map_err(|_| {
        exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{}: not found; install Go 1.21 or later, or name it by --go",
                args.go.display()
            ),
        )
    })?;
    let mut command = Command::new(&go);
    let (name, rest) = args.args.split_first().context("no go command")?;
    command.arg(name);
    if !BUILDING.iter().any(|b| name == b) {
        command.args(rest);
        return exec(command);
    }
    refuse_what_undoes(name, rest)?;

    let arch = goarch(&go)?;
    let driver = Driver::linker(args.ld.as_deref(), arch, &[])?;
    let linker: Vec<_> = driver.argv().iter().map(|a| a.to_string_lossy()).collect();
    let toolexec = toolexec_command(Some(&linker.join(" ")))?;

    // go insists that -C comes first of all.
    let mut rest = rest.iter().peekable();
    while let Some(flag) = rest.next_if(|a| matches!(a.to_str(), Some("-C" | "--C"))) {
        command.arg(flag).args(rest.next());
    }
    while let Some(flag) = rest.next_if(|a| {
        a.to_string_lossy()
            .trim_start_matches('-')
            .starts_with("C=")
    }) {
        command.arg(flag);
    }
    command
        .arg("-buildmode=pie")
        .arg(format!("-toolexec={toolexec}"))
        .args(rest)
        .env("CGO_ENABLED", "0")
        .env(Seal::VARIABLE, args.seal.name());
    exec(command)
}

/// The value of `-toolexec` that brings us in, with the linker fixed if it is known already.
///
/// # Errors
/// This program cannot find itself.
pub fn toolexec_command(linker: Option<&str>) -> anyhow::Result<String> {
    let tool = std::env::current_exe()
        .context("cannot find out where this program is (is /proc mounted?)")?;
    let mut words = vec![
        quote_for_go(&tool.display().to_string()),
        "go-toolexec".to_owned(),
    ];
    words.extend(linker.map(|l| quote_for_go(&format!("--ld={l}"))));
    Ok(words.join(" "))
}

/// Flags of the user's that would leave us out, silently.
fn refuse_what_undoes(command: &OsStr, args: &[OsString]) -> anyhow::Result<()> {
    // What follows the package belongs to the program or the test. `go test` alone takes its own
    // flags behind the package too.
    let flags = args.iter().take_while(|a| {
        let text = a.to_string_lossy();
        let package = command == "run" && !text.starts_with('-');
        *a != "--" && *a != "-args" && *a != "--args" && !text.ends_with(".go") && !package
    });
    for flag in flags {
        let text = flag.to_string_lossy();
        let name = text.trim_start_matches('-');
        let why = if !text.starts_with('-') {
            continue;
        } else if name == "toolexec" || name.starts_with("toolexec=") {
            "piestart go is a -toolexec itself, and go takes one"
        } else if name.starts_with("buildmode") && !name.ends_with("=pie") {
            "piestart go builds with -buildmode=pie; for other modes use go itself"
        } else if ["race", "msan", "asan"].contains(&name) {
            "it needs cgo, and so a libc; use go itself"
        } else {
            continue;
        };
        return Err(exit::Failure::new(exit::USAGE, format!("{text}: {why}")));
    }
    Ok(())
}

/// The architecture go builds for.
fn goarch(go: &Path) -> anyhow::Result<Arch> {
    let out = Command::new(go)
        .args(["env", "GOOS", "GOARCH"])
        .output()
        .map_err(|e| {
            exit::Failure::new(
                exit::UNAVAILABLE,
                format!("{}: cannot run it: {e}", go.display()),
            )
        })?;
    let text = String::from_utf8_lossy(&out.stdout);
    let mut words = text.split_whitespace();
    let (os, arch) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let ours = Arch::ALL.into_iter().find(|a| a.goarch() == arch);
    match ours {
        Some(ours) if os == "linux" => Ok(ours),
        _ if !out.status.success() => Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{} env: {}",
                go.display(),
                String::from_utf8_lossy(&out.stderr).trim()
            ),
        )),
        _ if text.split_whitespace().count() != 2 => Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{}: is no go command: `env GOOS GOARCH` gave {:?}",
                go.display(),
                text.lines().next().unwrap_or_default()
            ),
        )),
        _ => Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "GOOS={os} GOARCH={arch}: piestart has start code for linux with GOARCH {}",
                Arch::ALL.map(Arch::goarch).join(", ")
            ),
        )),
    }
}

/// Runs one of cmd/go's tools for it.
///
/// # Errors
/// The tool cannot be run; for a link, no linker can be found.
pub fn toolexec(args: ToolexecArgs) -> anyhow::Result<ExitCode> {
    let (tool, rest) = args.tool.split_first().context("no tool to run")?;
    let mut command = Command::new(tool);
    command.args(rest);
    if Path::new(tool).file_name() != Some(OsStr::new("link")) {
        return exec(command);
    }
    if rest.iter().any(|a| a == "-V=full") {
        return identify(command, args.ld.as_deref());
    }
    if !rest
        .iter()
        .any(|a| a == "-buildmode=pie" || a == "--buildmode=pie")
    {
        return exec(command);
    }
    let arch = std::env::var("GOARCH")
        .ok()
        .and_then(|a| Arch::from_name(&a))
        .or_else(Arch::host);
    let arch = arch.context("GOARCH is not one that piestart has start code for")?;
    let driver = Driver::linker(args.ld.as_deref(), arch, &[])?;
    let linker: Vec<_> = driver.argv().iter().map(|a| a.to_string_lossy()).collect();
    let tool = std::env::current_exe().context("cannot find out where this program is")?;
    let extld = [
        quote_for_go(&tool.display().to_string()),
        "link".into(),
        format!("--target={arch}"),
        quote_for_go(&format!("--ld={}", linker.join(" "))),
    ];
    // Behind the -extld that cmd/go gives, since the last one wins, and before the one file.
    let Some((file, flags)) = rest.split_last() else {
        return exec(command);
    };
    let mut command = Command::new(&args.tool[0]);
    command
        .args(flags)
        .arg("-linkmode=external")
        .arg(format!("-extld={}", extld.join(" ")))
        .arg(file);
    run_link(command)
}

/// Answers `link -V=full`: what the linker says of itself, and a hash of what we add to it.
fn identify(mut command: Command, ld: Option<&OsStr>) -> anyhow::Result<ExitCode> {
    let out = command.output().context("cannot run go's linker")?;
    std::io::stderr().write_all(&out.stderr)?;
    let answer = String::from_utf8_lossy(&out.stdout);
    let mut text = answer.trim_end().to_owned();
    let arch = std::env::var("GOARCH")
        .ok()
        .and_then(|a| Arch::from_name(&a))
        .or_else(Arch::host);
    if let Some(arch) = arch.filter(|_| out.status.success()) {
        let mut hasher = DefaultHasher::new();
        // Another build of this tool may call the linker in another way.
        env!("CARGO_PKG_VERSION").hash(&mut hasher);
        let built = std::env::current_exe().and_then(|tool| tool.metadata()?.modified());
        built.ok().hash(&mut hasher);
        objects::get(arch, "piestart.o").hash(&mut hasher);
        objects::get(arch, "libpiestart.a").hash(&mut hasher);
        Seal::from_environment().hash(&mut hasher);
        // Without a linker builds of other modes still work, and a PIE link says what is missing.
        if let Ok(driver) = Driver::linker(ld, arch, &[]) {
            driver.identity().hash(&mut hasher);
            driver.static_pie_flags(arch).hash(&mut hasher);
            driver.relr_flags(arch).hash(&mut hasher);
        }
        // A development version ends in buildID=…, of which go takes what follows the last slash.
        let separator = if text.contains(" buildID=") { "-" } else { " " };
        text = format!("{text}{separator}piestart:{:016x}", hasher.finish());
    }
    writeln!(std::io::stdout().lock(), "{text}")?;
    Ok(link::exit_code(out.status))
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
    Ok(link::exit_code(child.wait()?))
}

/// Becomes `command`: signals, the terminal and the exit status are then the program's own.
fn exec(mut command: Command) -> anyhow::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(exit::Failure::new(
        exit::UNAVAILABLE,
        format!(
            "{}: cannot run it: {error}",
            command.get_program().display()
        ),
    ))
}
