// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! From gcc-style arguments to the one command that links.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus};

use anyhow::Context;
use clap::{Args as _, FromArgMatches, ValueEnum};

use super::args::{Item, Kind, Request, quote};
use super::driver::Driver;
use super::inputs::{self, Facts};
use crate::arch::Arch;
use crate::elf::Elf;
use crate::exit;
use crate::install::kit::{Kit, MuslPaths};
use crate::seal::Seal;

/// The C library a program is linked with.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Libc {
    /// None: `piestart.o` starts the program.
    #[default]
    None,
    /// musl, started by piestart's `rcrt1.o`, which protects RELRO (musl's own does not).
    Musl,
    /// glibc, which relocates itself; piestart's `rcrt1.o` passes on to it.
    Glibc,
}

/// Whether to do something.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum When {
    /// If it is possible.
    #[default]
    Auto,
    /// Yes; it is an error if it is not possible.
    Always,
    /// No.
    Never,
}

/// Whether to add the start object.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Start {
    /// Unless an input defines `_start`, as programs that use the `piestart` crate do.
    #[default]
    Auto,
    /// Yes.
    Always,
    /// No.
    Never,
}

/// What piestart itself wants to know; the rest is gcc's.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// Link for this architecture [default: that of the first object]
    #[arg(long, value_name = "ARCH", value_parser = parse_arch)]
    pub target: Option<Arch>,

    /// C library to link with
    #[arg(long, value_enum, default_value_t, value_name = "NAME")]
    pub libc: Libc,

    /// Linker: bfd, lld, rust-lld, mold, a path or a command [default: the first that can]
    #[arg(long, value_name = "LINKER", env = "PIESTART_LD")]
    pub ld: Option<OsString>,

    /// Let this compiler drive the link [default: none unless there are sources or a libc]
    #[arg(long, value_name = "COMPILER", env = "PIESTART_CC")]
    pub cc: Option<OsString>,

    /// Whether to pack relative relocations (DT_RELR)
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub relr: When,

    /// Whether to add the start object
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub start: Start,

    /// What the program seals at start, so that not even it can change it any more
    #[arg(long, value_enum, default_value_t, value_name = "WHAT", env = Seal::VARIABLE)]
    pub seal: Seal,

    /// Ignored; lets a build system that hashes its command lines see a change
    #[arg(long, hide = true, value_name = "KEY")]
    pub cache_key: Option<OsString>,
}

/// Links objects into a static-PIE that needs no libc and no loader; takes gcc's arguments
#[derive(Debug, clap::Args)]
#[command(
    override_usage = "piestart link [OPTIONS] [GCC ARGUMENTS]...",
    before_help = "Examples:
  piestart link prog.o -o prog
  piestart link --ld=lld --relr=always a.o libb.a -o prog
  piestart link --libc=musl prog.c -o prog
  make CC=piestart-link CFLAGS=-fPIE prog         piestart-link: what `piestart install` puts beside the objects
  CGO_ENABLED=0 GO_EXTLINK_ENABLED=1 CC=piestart-link go build -buildmode=pie",
    after_help = "Options of piestart may stand anywhere, written --NAME=VALUE.
gcc's: -o -l -L -B -T -u -e -z -r -s -x -Wl, -Xlinker -fuse-ld= -no-pie @FILE; -v and -### print the command.
Exits with the linker's code, 2 for a bad command line, 69 if no linker or compiler can be found."
)]
pub struct Args {
    /// What piestart wants to know.
    #[command(flatten)]
    pub options: Options,

    /// Objects, archives and options as for gcc
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "GCC ARGUMENTS"
    )]
    pub args: Vec<OsString>,
}

fn parse_arch(text: &str) -> Result<Arch, String> {
    Arch::from_name(text).ok_or_else(|| {
        format!(
            "piestart has start code for {}",
            Arch::ALL.map(Arch::name).join(", ")
        )
    })
}

/// Links.
///
/// # Errors
/// A bad command line, no linker that can, start objects that cannot be written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let Args { mut options, args } = args;
    let args = take_own_options(&mut options, args)?;
    let request = Request::parse(&args)?;

    if request.is_go_probe() {
        return answer_go(&options, &request);
    }
    if request.compiler_only {
        let arch = options.target.or_else(Arch::host).unwrap_or(Arch::X86_64);
        let mut command = Driver::compiler(compiler_choice(&options).as_deref(), arch)?.command();
        command.args(&args);
        return finish(&request, command);
    }
    if request.inputs().next().is_none()
        && request.sources().next().is_none()
        && request.libraries().next().is_none()
    {
        return Err(exit::Failure::new(
            exit::USAGE,
            "no input files: give objects and archives as to gcc, for example `piestart link prog.o -o prog`",
        ));
    }
    inputs::check(&request)?;
    link(&options, &request)
}

/// Takes piestart's own `--NAME=VALUE` out of `args`, wherever they stand.
fn take_own_options(options: &mut Options, args: Vec<OsString>) -> anyhow::Result<Vec<OsString>> {
    let command =
        Options::augment_args_for_update(clap::Command::new("piestart link").no_binary_name(true));
    let names: Vec<String> = command
        .get_arguments()
        .filter_map(|a| a.get_long())
        .map(|name| format!("--{name}="))
        .collect();
    let (own, rest): (Vec<_>, Vec<_>) = args.into_iter().partition(|arg| {
        let text = arg.to_string_lossy();
        // clang's --target=TRIPLE of an architecture we do not know stays clang's.
        names.iter().any(|n| text.starts_with(n.as_str()))
    });
    if !own.is_empty() {
        let parsed = command
            .try_get_matches_from(own)
            .and_then(|matches| options.update_from_arg_matches(&matches));
        parsed.map_err(|e| {
            let text = e.to_string();
            let line = text.lines().next().unwrap_or_default();
            exit::Failure::new(exit::USAGE, line.trim_start_matches("error: "))
        })?;
    }
    Ok(rest)
}

/// The compiler asked for by `--cc`, or by `CC` unless that is this very driver.
fn compiler_choice(options: &Options) -> Option<OsString> {
    options.cc.clone().or_else(|| {
        std::env::var_os("CC")
            .filter(|cc| !cc.is_empty() && !cc.to_string_lossy().contains("piestart"))
    })
}

/// cmd/link asks whether a flag is known by compiling `trivial.c` with it. The answer is found by
/// a link, so no compiler is needed.
fn answer_go(options: &Options, request: &Request) -> anyhow::Result<ExitCode> {
    let refuse = |what: &str| {
        anstream::eprintln!("piestart link: unrecognized option: {what}");
        Ok(ExitCode::from(exit::FINDING))
    };
    if request.clang_probe {
        return refuse("-Qunused-arguments");
    }
    let goarch = std::env::var("GOARCH").ok();
    let arch = options
        .target
        .or_else(|| goarch.as_deref().and_then(Arch::from_name))
        .or_else(Arch::host)
        .unwrap_or(Arch::X86_64);
    let flags: Vec<&OsString> = request
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Linker(flags) => Some(flags),
            _ => None,
        })
        .flatten()
        .collect();
    let driver = Driver::linker(linker_choice(options, request), arch, &request.tool_dirs)?;
    match driver.try_link(arch, &flags) {
        Ok(_) => Ok(ExitCode::SUCCESS),
        Err(why) => refuse(&format!("{why:#}")),
    }
}

fn linker_choice<'a>(options: &'a Options, request: &'a Request) -> Option<&'a OsStr> {
    options.ld.as_deref().or(request.linker.as_deref())
}

/// Composes the command, runs it and looks at what came out.
fn link(options: &Options, request: &Request) -> anyhow::Result<ExitCode> {
    let facts = inputs::scan(request);
    let arch = options
        .target
        .or(facts.arch)
        .or_else(Arch::host)
        .ok_or_else(|| {
            exit::Failure::new(
                exit::USAGE,
                "no object says which architecture; use --target",
            )
        })?;
    let lto = |item: &Item| matches!(item, Item::Compiler(words) if words[0].to_string_lossy().starts_with("-flto"));
    let wants_compiler = options.cc.is_some()
        || options.libc != Libc::None
        || request.sources().next().is_some()
        || request.items.iter().any(lto);
    let driver = if wants_compiler {
        Driver::compiler(compiler_choice(options).as_deref(), arch)?
    } else {
        Driver::linker(linker_choice(options, request), arch, &request.tool_dirs)?
    };
    if options.libc == Libc::None {
        refuse_libc(request)?;
    }

    let kit = Kit::cached(arch, options.seal)?;
    let mut command = driver.command();
    match (request.kind, options.libc) {
        (Kind::Relocatable, _) => {
            command.arg("-r");
            if let Driver::Compiler { .. } = driver {
                command.arg("-nostdlib");
            }
            add_items(&mut command, &driver, request);
        }
        (_, Libc::None) => without_libc(&mut command, &driver, options, request, &facts, &kit)?,
        (_, libc) => with_libc(&mut command, &driver, libc, options, request, &kit)?,
    }
    if let Some(output) = &request.output {
        command.arg("-o").arg(output);
    }
    let code = finish(request, command)?;
    if code == ExitCode::SUCCESS && !request.dry_run && request.kind != Kind::Relocatable {
        verify(request)?;
    }
    Ok(code)
}

/// The command for a program without libc.
fn without_libc(
    command: &mut Command,
    driver: &Driver,
    options: &Options,
    request: &Request,
    facts: &Facts,
    kit: &Kit,
) -> anyhow::Result<()> {
    let arch = kit.arch;
    if request.kind == Kind::Static {
        match driver {
            Driver::Linker { .. } => command.args(["-m", arch.emulation(), "-static"]),
            Driver::Compiler { .. } => {
                command.args(["-static", "-no-pie", "-nostdlib", "-nostartfiles"])
            }
        };
        command.args(driver.spell(&["-z", "relro", "-z", "now", "-z", "noexecstack"]));
    } else {
        if let Driver::Compiler { .. } = driver {
            command.arg("-fPIE");
        }
        command.args(driver.static_pie_flags(arch));
        command.args(driver.spell(relr(driver, options.relr, arch)?));
    }
    if let (Driver::Compiler { .. }, Some(ld)) = (driver, linker_choice(options, request)) {
        command.args(choose_linker(ld));
    }
    let start = match options.start {
        Start::Auto => facts.start.is_none(),
        Start::Always => true,
        Start::Never => false,
    };
    if start {
        command.arg(kit.path("piestart.o"));
    }
    if facts.lacks_personality {
        // Never called: nothing unwinds without std.
        command.args(driver.spell(&[format!("--defsym={}=0", inputs::PERSONALITY)]));
    }
    add_items(command, driver, request);
    command.arg(kit.path("libpiestart.a"));
    if let Driver::Compiler { .. } = driver {
        command.args(libgcc(driver));
    }
    Ok(())
}

/// The command for a program with a libc: the compiler knows where that is, `-B` brings our
/// `rcrt1.o` before its own.
fn with_libc(
    command: &mut Command,
    driver: &Driver,
    libc: Libc,
    options: &Options,
    request: &Request,
    kit: &Kit,
) -> anyhow::Result<()> {
    if request.kind == Kind::Static {
        return Err(exit::Failure::new(
            exit::USAGE,
            "-no-pie: with a libc, piestart links static-PIE only; drop -no-pie or use the compiler itself",
        ));
    }
    if libc == Libc::Musl {
        command.args(musl_flags(driver, kit)?);
    } else {
        let mut dir = OsString::from("-B");
        dir.push(&kit.dir);
        command.arg(dir);
    }
    command.args(["-fPIE", "-static-pie"]);
    command.args(driver.spell(&["-z", "relro", "-z", "now"]));
    command.args(driver.spell(relr(driver, options.relr, kit.arch)?));
    if let Some(ld) = linker_choice(options, request) {
        command.args(choose_linker(ld));
    }
    add_items(command, driver, request);
    Ok(())
}

/// What makes `driver` use musl: nothing but `-B` if it is made for musl, else the specs file that
/// leads gcc to the musl of `musl-gcc`.
///
/// # Errors
/// There is no musl, or the compiler is a clang that is not made for it.
fn musl_flags(driver: &Driver, kit: &Kit) -> anyhow::Result<Vec<OsString>> {
    let machine = driver.command().arg("-dumpmachine").output();
    let machine = machine
        .map(|o| String::from_utf8_lossy(&o.stdout).into_owned())
        .unwrap_or_default();
    let is_clang = driver
        .command()
        .arg("--version")
        .output()
        .is_ok_and(|o| String::from_utf8_lossy(&o.stdout).contains("clang"));
    if machine.contains("musl") {
        let mut dir = OsString::from("-B");
        dir.push(&kit.dir);
        return Ok(vec![dir]);
    }
    if MuslPaths::find(kit.arch).is_none() {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{driver} is not made for musl and there is no musl-gcc for {}; install musl (Debian: musl-tools) or name a compiler for musl by --cc",
                kit.arch
            ),
        ));
    }
    if is_clang {
        return Ok(vec![
            "--config".into(),
            kit.path("piestart-musl.cfg").into(),
        ]);
    }
    let mut specs = OsString::from("-specs=");
    specs.push(kit.path("piestart-musl.specs"));
    Ok(vec![specs])
}

/// The RELR flags to use.
fn relr(driver: &Driver, when: When, arch: Arch) -> anyhow::Result<&'static [&'static str]> {
    if when == When::Never {
        return Ok(&[]);
    }
    let flags = driver.relr_flags(arch);
    if when == When::Always && flags.is_empty() {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "--relr=always: {driver} cannot pack relative relocations for {arch}; lld and mold can"
            ),
        ));
    }
    Ok(flags)
}

/// How a compiler is told which linker to use: by name, found in the directory of a path.
fn choose_linker(ld: &OsStr) -> Vec<OsString> {
    let path = Path::new(ld);
    let name = path.file_name().unwrap_or(ld).to_string_lossy();
    let short = name.strip_prefix("ld.").unwrap_or(&name);
    let mut flags = vec![OsString::from(format!("-fuse-ld={short}"))];
    if let Some(dir) = path.parent().filter(|d| !d.as_os_str().is_empty()) {
        let mut b = OsString::from("-B");
        b.push(dir);
        flags.push(b);
    }
    flags
}

/// The compiler's run-time library, which code may need on its own account (outlined atomics on
/// aarch64), if it is installed.
fn libgcc(driver: &Driver) -> Option<PathBuf> {
    let out = driver
        .command()
        .arg("-print-libgcc-file-name")
        .output()
        .ok()?;
    let path = PathBuf::from(String::from_utf8(out.stdout).ok()?.trim());
    path.is_file().then_some(path)
}

/// The user's own arguments, in their order, as `driver` spells them.
fn add_items(command: &mut Command, driver: &Driver, request: &Request) {
    let bare = matches!(driver, Driver::Linker { .. });
    if !bare {
        for dir in &request.tool_dirs {
            command.arg("-B").arg(dir);
        }
    }
    for item in &request.items {
        match item {
            Item::Input(path) | Item::Source(path) => {
                command.arg(path);
            }
            Item::Library(name) if bare && *name == *"gcc" => {
                command.args(
                    Driver::compiler(None, Arch::host().unwrap_or(Arch::X86_64))
                        .ok()
                        .and_then(|cc| libgcc(&cc)),
                );
            }
            Item::Library(name) => {
                let mut flag = OsString::from("-l");
                flag.push(name);
                command.arg(flag);
            }
            Item::LibraryDir(dir) => {
                command.arg("-L").arg(dir);
            }
            Item::Linker(flags) => {
                command.args(driver.spell(flags));
            }
            Item::Compiler(_) if bare => {}
            Item::Compiler(flags) => {
                command.args(flags);
            }
        }
    }
}

/// A libc on the line of a program that is linked without one would be half started.
fn refuse_libc(request: &Request) -> anyhow::Result<()> {
    match request
        .libraries()
        .find(|name| ["c", "gcc_s", "pthread"].iter().any(|libc| *name == *libc))
    {
        Some(name) => Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "-l{}: this links a program without libc; for one with libc say --libc=musl or --libc=glibc (Go without one: CGO_ENABLED=0)",
                name.display()
            ),
        )),
        None => Ok(()),
    }
}

/// Prints the command if that was asked for, runs it unless that was not, and passes its exit code on.
fn finish(request: &Request, mut command: Command) -> anyhow::Result<ExitCode> {
    if request.verbose || request.dry_run {
        let words: Vec<_> = std::iter::once(command.get_program())
            .chain(command.get_args())
            .map(quote)
            .collect();
        anstream::eprintln!(" {}", words.join(" "));
    }
    if request.dry_run {
        return Ok(ExitCode::SUCCESS);
    }
    let status = command
        .status()
        .with_context(|| format!("cannot run {}", command.get_program().display()))
        .map_err(|e| exit::Failure::new(exit::UNAVAILABLE, format!("{e:#}")))?;
    Ok(exit_code(status))
}

/// The exit code of a program that was run for the user; a signal is 128 and its number.
#[must_use]
pub fn exit_code(status: ExitStatus) -> ExitCode {
    use std::os::unix::process::ExitStatusExt;
    let code = status
        .code()
        .or_else(|| status.signal().map(|s| 128 + s))
        .unwrap_or(1);
    ExitCode::from(u8::try_from(code).unwrap_or(u8::MAX))
}

/// Checks that what was linked is what was asked for: a mistake is told now, not by the kernel.
fn verify(request: &Request) -> anyhow::Result<()> {
    let default = PathBuf::from("a.out");
    let output = request.output.as_ref().unwrap_or(&default);
    match output.metadata() {
        Ok(metadata) if metadata.is_file() => {}
        Ok(_) => return Ok(()), // /dev/null and its like.
        Err(_) => {
            return Err(exit::Failure::new(
                exit::FINDING,
                format!(
                    "{}: was not written, and the linker or compiler calls it a success (-v shows the command)",
                    output.display()
                ),
            ));
        }
    }
    let elf = Elf::open(output).map_err(crate::elf::OpenError::into_failure)?;
    let wrong = if let Some(loader) = elf.interpreter() {
        format!("asks for the loader {loader}: an argument brought it back")
    } else if request.kind == Kind::StaticPie && elf.e_type != object::elf::ET_DYN.0 {
        "is not position-independent: an argument or the linker script turned -pie off".into()
    } else {
        return Ok(());
    };
    Err(exit::Failure::new(
        exit::FINDING,
        format!("{}: {wrong} (-v shows the command)", output.display()),
    ))
}
