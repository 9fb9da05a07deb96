// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart link`: what a gcc-style command line asks for, done.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::ExitCode;

use super::choices::{Libc, Options};
use super::compose::Link;
use super::driver::Driver;
use super::outputs::{self, Before};
use super::recognise::{self, OnLine};
use super::request::{Kind, Request};
use super::{args, choose, inputs, libc, spawn, verify};
use crate::exit;
use crate::install::kit::Kit;
use crate::machine::Arch;

/// Link objects into a static-PIE that needs no libc and no loader, with gcc's arguments
#[derive(Debug, clap::Args)]
#[command(
    override_usage = "piestart link [OPTIONS] [GCC ARGUMENTS]...",
    after_help = "piestart's own options may stand anywhere, written --NAME=VALUE.
gcc's: -o -l -L -B -T -u -e -z -r -s -x -Wl, -Xlinker -fuse-ld= -no-pie @FILE; -v and -### print the command.
-c, -S, -E only compile, with the headers of --libc. A command line that would write over one of its inputs is refused.
A link that fails leaves no output.

Exit status: the linker's, 2 for a bad command line, 69 if there is no linker or compiler.

Examples:
  piestart link prog.o -o prog
  piestart link --ld=lld --relr=always a.o libb.a -o prog
  piestart link --libc=musl prog.c -o prog
  make CC=piestart-link CFLAGS=-fPIE prog         piestart-link lies where `piestart install` puts the objects
  CGO_ENABLED=0 GO_EXTLINK_ENABLED=1 CC=piestart-link go build -buildmode=pie"
)]
pub struct Args {
    /// piestart's own.
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

/// Links.
///
/// # Errors
/// A bad command line, no linker that can, start objects that cannot be written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let Args {
        mut options,
        args: words,
    } = args;
    let names = Options::names();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut request = args::parse(&words, &names)?;
    options.take(std::mem::take(&mut request.own))?;
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
    outputs::check_folder(&request)?;
    let line = recognise::on_line(&request);
    recognise::settle(&mut options, &mut request, &line)?;
    link(&options, &request, &line)
}

/// `-c` and its like: the compiler does all of it, with the headers of the libc that the link will
/// use, and as position-independent code.
fn compile(options: &Options, request: &Request) -> anyhow::Result<ExitCode> {
    let arch = choose::architecture(options, request, None)?;
    let driver = Driver::compiler(choose::named_compiler(options).as_deref(), arch)?;
    let mut command = driver.command();
    let mut kit = None;
    if request.sources().next().is_some() {
        if options.libc() != Libc::None {
            let kit = kit.insert(Kit::cached(arch, options.start_options())?);
            command.args(libc::flags(&driver, options.libc(), kit)?);
        }
        let compiles = ["-c", "-S"]
            .iter()
            .any(|flag| request.has_compiler_flag(flag));
        if compiles && request.kind != Kind::Static && request.sources().any(is_compiled) {
            command.arg("-fPIE");
        }
    }
    command.args(&request.plain);
    spawn::run(request, &mut command)
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
    let driver = Driver::linker(
        choose::named_linker(options, request),
        arch,
        &request.tool_dirs,
    )?;
    let mut command = driver.command();
    command.args(request.linker_words());
    spawn::run(request, &mut command)
}

/// Answers cmd/link, which asks whether a flag is known by compiling `trivial.c` with it. A link
/// answers it, so no compiler is needed.
fn answer_go(options: &Options, request: &Request) -> anyhow::Result<ExitCode> {
    let refuse = |what: &str| {
        anstream::eprintln!("piestart link: unrecognized option: {what}");
        Ok(ExitCode::from(exit::FINDING))
    };
    if request.clang_probe {
        return refuse("-Qunused-arguments");
    }
    if options.libc() != Libc::None {
        // Such a link needs a C compiler anyway: let that answer.
        return link(options, request, &OnLine::default());
    }
    let goarch = std::env::var("GOARCH").ok();
    let arch = options
        .target
        .or_else(|| goarch.as_deref().and_then(Arch::from_name))
        .unwrap_or_else(Arch::host_or_first);
    let flags: Vec<&OsStr> = request.linker_words().collect();
    let driver = Driver::linker(
        choose::named_linker(options, request),
        arch,
        &request.tool_dirs,
    )?;
    match driver.try_link(arch, &flags) {
        Ok(_) => Ok(ExitCode::SUCCESS),
        Err(why) => refuse(&format!("{why:#}")),
    }
}

/// Composes the command, runs it and checks the output.
fn link(options: &Options, request: &Request, line: &OnLine) -> anyhow::Result<ExitCode> {
    let facts = inputs::scan(request);
    let arch = choose::architecture(options, request, facts.arch)?;
    let kit = &Kit::cached(arch, options.start_options())?;
    let driver = &choose::driver(options, request, &facts, line, kit)?;
    let link = Link {
        driver,
        options,
        request,
        facts: &facts,
        line,
        kit,
    };
    let mut command = link.command()?;
    let output = request.output.as_deref().unwrap_or(Path::new("a.out"));
    let before = Before::of(output);
    let code = spawn::run(request, &mut command)?;
    if request.dry_run {
        return Ok(code);
    }
    if code != ExitCode::SUCCESS {
        before.remove_if_touched();
        if request.was_no_pie {
            anstream::eprintln!(
                "piestart link: -no-pie was not followed, because piestart links static-PIE only with a libc; \
                 if the linker asks for -fPIC, drop -Crelocation-model=static, or use another linker for this target"
            );
        }
        return Ok(code);
    }
    if request.kind != Kind::Relocatable
        && let Err(error) = verify::check(request, output)
    {
        before.remove_if_touched();
        return Err(error);
    }
    Ok(code)
}
