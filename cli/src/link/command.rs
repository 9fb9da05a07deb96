// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! From gcc-style arguments to the one command that links.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus};

use anyhow::Context;
use clap::{Args as _, FromArgMatches, ValueEnum};

use super::args::{Item, Kind, Request, quote};
use super::driver::{self, Driver, Family};
use super::inputs::{self, Facts};
use super::outputs::{self, Before};
use super::spawn;
use crate::elf::Elf;
use crate::exit;
use crate::install::kit::{Kit, MuslPaths};
use crate::machine::Arch;
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
-c, -S, -E compile only, with the headers of --libc. A command line that would write over one of its inputs is refused.
Exits with the linker's code, 2 for a bad command line, 69 if no linker or compiler can be found. A link that fails leaves no output."
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
    let own = Options::augment_args_for_update(clap::Command::new("link"));
    let names: Vec<&str> = own
        .get_arguments()
        .filter_map(clap::Arg::get_long)
        .collect();
    let mut request = Request::parse(&args, &names)?;
    take_own_options(&mut options, std::mem::take(&mut request.own))?;
    outputs::refuse_overwriting(&request)?;

    if request.is_go_probe() {
        return answer_go(&options, &request);
    }
    let nothing = request.files().next().is_none() && request.libraries().next().is_none();
    if nothing && request.asks_linker() {
        return ask_linker(&options, &request);
    }
    if request.compiler_only || (nothing && request.verbose) {
        return compile(&options, &request);
    }
    if nothing {
        return Err(exit::Failure::new(
            exit::USAGE,
            "no input files: give objects and archives as to gcc, for example `piestart link prog.o -o prog`",
        ));
    }
    inputs::check(&request)?;
    link(&options, &request)
}

/// Reads piestart's own `--NAME=VALUE`, which may stand anywhere, into `options`.
fn take_own_options(options: &mut Options, own: Vec<OsString>) -> anyhow::Result<()> {
    if own.is_empty() {
        return Ok(());
    }
    let command =
        Options::augment_args_for_update(clap::Command::new("piestart link").no_binary_name(true));
    let parsed = command
        .try_get_matches_from(own)
        .and_then(|matches| options.update_from_arg_matches(&matches));
    parsed.map_err(|e| {
        let text = e.to_string();
        let line = text.lines().next().unwrap_or_default();
        exit::Failure::new(exit::USAGE, line.trim_start_matches("error: "))
    })
}

/// `-c` and its like: the compiler does all of it, with the headers of the libc that the link will
/// use and code that a static-PIE can hold.
fn compile(options: &Options, request: &Request) -> anyhow::Result<ExitCode> {
    let arch = options.target.unwrap_or_else(Arch::host_or_first);
    let driver = Driver::compiler(compiler_choice(options).as_deref(), arch)?;
    let mut command = driver.command();
    let mut kit = None;
    if request.sources().next().is_some() {
        if options.libc != Libc::None {
            let kit = kit.insert(Kit::cached(arch, options.seal)?);
            command.args(libc_flags(&driver, options.libc, kit)?);
        }
        let compiles = ["-c", "-S"]
            .iter()
            .any(|flag| request.has_compiler_flag(flag));
        if compiles && request.kind != Kind::Static && request.sources().any(is_compiled) {
            command.arg("-fPIE");
        }
    }
    command.args(&request.plain);
    finish(request, &mut command)
}

/// Whether the compiler itself has something to do for `source`, and not its assembler alone.
fn is_compiled(source: &Path) -> bool {
    !source
        .extension()
        .is_some_and(|e| ["s", "S", "sx"].iter().any(|a| e == *a))
}

/// A question to the linker, such as `-Wl,--version`.
fn ask_linker(options: &Options, request: &Request) -> anyhow::Result<ExitCode> {
    let arch = options.target.unwrap_or_else(Arch::host_or_first);
    let driver = Driver::linker(linker_choice(options, request), arch, &request.tool_dirs)?;
    let mut command = driver.command();
    command.args(request.linker_words());
    finish(request, &mut command)
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
    if options.libc != Libc::None {
        // A C compiler is part of such a link, and knows best.
        return link(options, request);
    }
    let goarch = std::env::var("GOARCH").ok();
    let arch = options
        .target
        .or_else(|| goarch.as_deref().and_then(Arch::from_name))
        .unwrap_or_else(Arch::host_or_first);
    let flags: Vec<&OsStr> = request.linker_words().collect();
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
    let kit = Kit::cached(arch, options.seal)?;
    let driver = driver(options, request, &facts, &kit)?;
    if options.libc == Libc::None {
        refuse_libc(request)?;
    }

    let mut command = driver.command();
    match (request.kind, options.libc) {
        (Kind::Relocatable, _) => {
            command.arg("-r");
            if let Driver::Compiler { .. } = driver {
                command.arg("-nostdlib");
            }
            add_items(&mut command, &driver, request, arch);
        }
        (_, Libc::None) => without_libc(&mut command, &driver, options, request, &facts, &kit)?,
        (_, libc) => with_libc(&mut command, &driver, libc, options, request, &kit)?,
    }
    if let Some(output) = &request.output {
        command.arg("-o").arg(output);
    }
    let default = PathBuf::from("a.out");
    let output = request.output.as_ref().unwrap_or(&default);
    let before = Before::of(output);
    let code = finish(request, &mut command)?;
    if request.dry_run {
        return Ok(code);
    }
    if code != ExitCode::SUCCESS {
        before.remove_if_touched();
        return Ok(code);
    }
    if request.kind != Kind::Relocatable
        && let Err(error) = verify(request, output)
    {
        before.remove_if_touched();
        return Err(error);
    }
    Ok(code)
}

/// Who links: a compiler where one is needed, with the linker that was chosen, else a bare linker.
fn driver(
    options: &Options,
    request: &Request,
    facts: &Facts,
    kit: &Kit,
) -> anyhow::Result<Driver> {
    let arch = kit.arch;
    let has = |prefix: &str| {
        let mut flags = request.compiler_flags();
        flags.any(|flag| flag.as_encoded_bytes().starts_with(prefix.as_bytes()))
    };
    let chosen = linker_choice(options, request)
        .map(|choice| Driver::linker(Some(choice), arch, &request.tool_dirs))
        .transpose()?;
    if let (Some(file), Some(linker)) = (&facts.bitcode, &chosen)
        && matches!(linker.family(), Some(Family::Bfd | Family::Mold))
        && !request
            .linker_words()
            .any(|word| word.as_encoded_bytes().starts_with(b"-plugin"))
    {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{}: is LLVM bitcode (from -flto), which {linker} cannot read; use --ld=lld, or compile without -flto",
                file.display()
            ),
        ));
    }
    if let (Some(file), Some(linker)) = (&facts.gcc_lto, &chosen)
        && linker.family() == Some(Family::Lld)
    {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{}: holds gcc's intermediate code alone (from -flto), which {linker} cannot read; use --ld=bfd or --ld=mold, or compile with -ffat-lto-objects",
                file.display()
            ),
        ));
    }
    let wants_compiler = options.cc.is_some()
        || options.libc != Libc::None
        || request.sources().next().is_some()
        || facts.gcc_lto.is_some()
        || (has("-flto") && facts.bitcode.is_none());
    let compiler = wants_compiler
        .then(|| Driver::compiler(compiler_choice(options).as_deref(), arch))
        .transpose()?;
    if let Some(compiler) = compiler.as_ref().filter(|c| c.is_zig()) {
        return Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "{compiler}: zig links a start object of its own, and with a libc often a loader; let it compile alone (`zig cc -target {arch}-linux-none -O2 -fPIE -c`) and give the objects to `piestart link`",
            ),
        ));
    }
    let bitcode =
        facts.bitcode.is_some() || (has("-flto") && compiler.as_ref().is_some_and(is_clang));
    let linker = match chosen {
        None if bitcode => match (Driver::newest_lld(arch, &request.tool_dirs), &facts.bitcode) {
            (None, Some(file)) => {
                return Err(exit::Failure::new(
                    exit::UNAVAILABLE,
                    format!(
                        "{}: is LLVM bitcode (from -flto), which LLD alone can link; install it (Debian: lld), or compile without -flto",
                        file.display()
                    ),
                ));
            }
            (lld, _) => lld,
        },
        chosen => chosen,
    };
    Ok(match (compiler, linker) {
        (Some(compiler), Some(linker)) => compiler.with_linker_in(&kit.linker_dir(linker.argv())?),
        (Some(driver), None) | (None, Some(driver)) => driver,
        (None, None) => Driver::linker(None, arch, &request.tool_dirs)?,
    })
}

/// Whether the compiler is clang, which takes other files for flags than gcc does.
fn is_clang(driver: &Driver) -> bool {
    let out = driver.command().arg("--version").output();
    out.is_ok_and(|o| String::from_utf8_lossy(&o.stdout).contains("clang"))
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
            Driver::Linker { .. } => command.args(["-m", arch.emulation, "-static"]),
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
    let start = match options.start {
        Start::Auto => facts.start.is_none(),
        Start::Always => true,
        Start::Never => false,
    };
    if start {
        command.arg(kit.path("piestart.o"));
    }
    for name in &facts.lacks {
        // Never called: nothing unwinds without std.
        command.args(driver.spell(&[format!("--defsym={name}=0")]));
    }
    add_items(command, driver, request, arch);
    // Each may need the other: libgcc memcpy and getauxval, what is compiled last libgcc.
    command.args(driver.spell(&["--start-group"]));
    command.arg(kit.path("libpiestart.a"));
    if facts.wants_runtime || matches!(driver, Driver::Compiler { .. }) {
        command.args(runtime(driver, request, arch));
    }
    command.args(driver.spell(&["--end-group"]));
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
    command.args(libc_flags(driver, libc, kit)?);
    command.args(["-fPIE", "-static-pie"]);
    command.args(driver.spell(&["-z", "relro", "-z", "now"]));
    command.args(driver.spell(relr(driver, options.relr, kit.arch)?));
    add_items(command, driver, request, kit.arch);
    Ok(())
}

/// What makes `driver` use `libc`, its headers and its files, and our `rcrt1.o`: nothing but `-B` if
/// it is made for it; for musl else the file that leads gcc or clang to the musl of `musl-gcc`.
///
/// # Errors
/// There is no such libc for this compiler.
pub fn libc_flags(driver: &Driver, libc: Libc, kit: &Kit) -> anyhow::Result<Vec<OsString>> {
    let machine = driver.command().arg("-dumpmachine").output();
    let for_musl = machine.is_ok_and(|o| String::from_utf8_lossy(&o.stdout).contains("musl"));
    match libc {
        Libc::Glibc if for_musl => {
            return Err(exit::Failure::new(
                exit::UNAVAILABLE,
                format!(
                    "--libc=glibc: {driver} is made for musl; name a compiler for glibc by --cc"
                ),
            ));
        }
        Libc::None => return Ok(Vec::new()),
        Libc::Musl if !for_musl => {}
        _ => {
            let mut dir = OsString::from("-B");
            dir.push(&kit.dir);
            return Ok(vec![dir]);
        }
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
    if is_clang(driver) {
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

/// The compiler's run-time library, which code may need on its own account (128-bit division,
/// outlined atomics on aarch64), if it is installed: `driver`'s own, or for a bare linker that of the
/// compiler in `PATH`, or one that lies where distributions put them.
fn runtime(driver: &Driver, request: &Request, arch: Arch) -> Option<PathBuf> {
    let ask = |compiler: &Driver| {
        let chosen = request.compiler_flags().filter(|flag| {
            let text = flag.to_string_lossy();
            text.trim_start_matches('-').starts_with("rtlib=")
        });
        let out = compiler
            .command()
            .args(chosen)
            .arg("-print-libgcc-file-name")
            .output()
            .ok()?;
        let path = PathBuf::from(String::from_utf8(out.stdout).ok()?.trim());
        path.is_file().then_some(path)
    };
    let asked = match driver {
        Driver::Compiler { .. } => ask(driver),
        Driver::Linker { .. } => Driver::compiler(None, arch).ok().and_then(|cc| ask(&cc)),
    };
    asked.or_else(|| driver::runtime_library(arch))
}

/// The user's own arguments, in their order, as `driver` spells them.
fn add_items(command: &mut Command, driver: &Driver, request: &Request, arch: Arch) {
    let bare = matches!(driver, Driver::Linker { .. });
    if !bare {
        for dir in &request.tool_dirs {
            command.arg("-B").arg(dir);
        }
    }
    // A compiler's -x holds for every file after it, ours among them, until it is taken back.
    let mut spoken: Option<&OsStr> = None;
    for item in &request.items {
        let language = match item {
            Item::Source { language, .. } => language.as_deref(),
            _ => None,
        };
        if !bare && language != spoken && !matches!(item, Item::Compiler(_)) {
            command
                .arg("-x")
                .arg(language.unwrap_or(OsStr::new("none")));
            spoken = language;
        }
        match item {
            Item::Input(path) | Item::Blob(path) | Item::Source { path, .. } => {
                command.arg(path);
            }
            Item::Library(name) if bare && *name == *"gcc" => {
                command.args(runtime(driver, request, arch));
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
    if spoken.is_some() {
        command.args(["-x", "none"]);
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

/// Prints the command if that was asked for, runs it unless that was not, and passes its exit code
/// on. Codes that other tools keep for signals and themselves are told in words, and are 1.
fn finish(request: &Request, command: &mut Command) -> anyhow::Result<ExitCode> {
    use std::os::unix::process::ExitStatusExt;
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
    let name = command.get_program().display().to_string();
    let status = spawn::status(command)
        .with_context(|| format!("cannot run {name}"))
        .map_err(|e| exit::Failure::new(exit::UNAVAILABLE, format!("{e:#}")))?;
    let ended = match (status.signal(), status.code()) {
        (Some(signal), _) => format!("was ended by signal {signal}"),
        (None, Some(code)) if code >= i32::from(exit::TIMED_OUT) => format!("exited with {code}"),
        _ => return Ok(exit_code(status)),
    };
    anstream::eprintln!("piestart: {name} {ended} (-v shows the command)");
    Ok(ExitCode::from(exit::FINDING))
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
fn verify(request: &Request, output: &Path) -> anyhow::Result<()> {
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
    // --oformat=binary and its like: there is nothing in it to look at.
    if request
        .linker_words()
        .any(|word| word.to_string_lossy().contains("oformat"))
    {
        return Ok(());
    }
    let elf = Elf::open(output).map_err(crate::elf::OpenError::into_failure)?;
    let needed = elf
        .dynamic()
        .ok()
        .flatten()
        .map(|dynamic| elf.needed(&dynamic));
    let wrong = if let Some(loader) = elf.interpreter() {
        format!("asks for the loader {loader}: an argument brought it back")
    } else if let Some(library) = needed.unwrap_or_default().first() {
        format!("needs the shared library {library}, and nothing loads it")
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
