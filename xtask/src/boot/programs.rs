// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The programs that are booted: made by the tool out of this source tree, one of each kind that it makes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::fetch;
use super::machine::Machine;
use crate::dependent;
use crate::next_release;
use crate::repository;
use crate::setup::quiet;
use crate::tools::{self, on_path, with_tools};

/// How a program is made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum How {
    /// tests/boot/NAME.c by `piestart link`, with these options.
    C(&'static str, &'static [&'static str]),
    /// tests/boot/probe.c with musl and our rcrt1.o.
    Musl,
    /// An example of the crate.
    Rust,
    /// tests/boot/probe.go by `piestart go`.
    Go,
    /// The same as Go itself links it, converted.
    Converted,
}

/// A program, and what is asked of it.
#[derive(Debug)]
pub struct Program {
    /// Its name there.
    pub name: &'static str,
    /// How it is made.
    pub how: How,
    /// Whether it moves itself, where the kernel lets it.
    pub moves: bool,
    /// Whether it writes to RELRO and dies when its argument says so.
    pub dies: bool,
}

const fn program(name: &'static str, how: How) -> Program {
    Program {
        name,
        how,
        moves: false,
        dies: false,
    }
}

/// The first program, which runs the others.
pub const INIT: Program = program("init", How::C("init", &[]));

/// What it runs, in this order.
pub const PROGRAMS: &[Program] = &[
    Program {
        dies: true,
        ..program("c", How::C("probe", &[]))
    },
    Program {
        moves: true,
        dies: true,
        ..program("far", How::C("probe", &["--aslr=far"]))
    },
    Program {
        moves: true,
        ..program("large", How::C("probe", &["-DLARGE"]))
    },
    Program {
        dies: true,
        ..program("musl", How::Musl)
    },
    program("hello", How::Rust),
    program("relro", How::Rust),
    Program {
        moves: true,
        ..program("go", How::Go)
    },
    Program {
        moves: true,
        ..program("converted", How::Converted)
    },
];

impl Program {
    /// Whether it can be there on `machine`.
    pub fn is_on(&self, machine: &Machine) -> bool {
        machine.go.is_some() || !matches!(self.how, How::Go | How::Converted)
    }

    /// The command lines that the first program runs, each of which is a start: two, for the addresses to differ.
    fn commands(&self) -> impl Iterator<Item = String> + '_ {
        let plain = std::iter::repeat_n(format!("/{}", self.name), 2);
        plain.chain(self.dies.then(|| format!("/{} die", self.name)))
    }

    /// What it runs when the kernel promises no more memory than it has. Of those that move: they reserve most.
    pub fn strict(&self) -> Option<String> {
        self.moves.then(|| format!("/{} {STRICT}", self.name))
    }
}

/// The line from which on the kernel promises no more memory than it has, and the argument of what runs then.
const STRICT: &str = "strict";

/// All that the first program does on `machine`, one command a line.
pub fn script(machine: &Machine) -> String {
    let here = || PROGRAMS.iter().filter(|program| program.is_on(machine));
    let plain = here().flat_map(Program::commands);
    let strict = here().filter_map(Program::strict);
    let all = plain.chain([STRICT.to_string()]).chain(strict);
    all.map(|command| command + "\n").collect()
}

/// Programs by name.
pub type Made = Vec<(&'static str, PathBuf)>;

/// Makes every program for `machine`'s architecture; or says what is not here to make one with.
pub fn make(machine: &Machine) -> Result<Result<Made, String>> {
    let folder = fetch::folder().join("programs").join(machine.arch);
    fs::create_dir_all(&folder)?;
    let mut made = Made::new();
    for program in std::iter::once(&INIT).chain(PROGRAMS.iter().filter(|p| p.is_on(machine))) {
        let path = folder.join(program.name);
        let outcome = match program.how {
            How::C(source, options) => c(machine, source, options, &path)?,
            How::Musl => musl(machine, &path)?,
            How::Rust => rust(machine, program.name, &path)?,
            How::Go | How::Converted => go(machine, program.how, &path)?,
        };
        if let Err(missing) = outcome {
            return Ok(Err(missing));
        }
        made.push((program.name, path));
    }
    Ok(Ok(made))
}

fn piestart() -> Command {
    Command::new(repository::tool())
}

fn source(name: &str) -> PathBuf {
    repository::root().join("tests/boot").join(name)
}

type Outcome = Result<Result<(), String>>;

/// The program `name` of the C compiler's, the machine's own or an unpacked one, or what it is called if it is not there.
fn of_compiler(machine: &Machine, name: &str) -> Result<PathBuf, String> {
    let name = format!("{}{name}", machine.gnu);
    let unpacked = next_release::programs(machine.debian).map(|folder| folder.join(&name));
    unpacked
        .filter(|path| path.is_file())
        .or_else(|| on_path(&name))
        .ok_or(name)
}

/// The C compiler, or what it is called if it is not there.
fn compiler(machine: &Machine) -> Result<PathBuf, String> {
    of_compiler(machine, "gcc")
}

fn c(machine: &Machine, name: &str, options: &[&str], output: &Path) -> Outcome {
    let compiler = match compiler(machine) {
        Ok(compiler) => compiler,
        Err(missing) => return Ok(Err(missing)),
    };
    quiet(
        piestart()
            .args(["link", "--target", machine.arch, "-O2", "--cc"])
            .arg(compiler)
            .args(options)
            .arg(source(&format!("{name}.c")))
            .arg("-o")
            .arg(output),
    )?;
    Ok(Ok(()))
}

/// Linked as with a compiler that is made for musl: the library's own start object is on the line, and `piestart link`
/// puts ours in its place.
fn musl(machine: &Machine, output: &Path) -> Outcome {
    let compiler = match compiler(machine) {
        Ok(compiler) => compiler,
        Err(missing) => return Ok(Err(missing)),
    };
    let Some(usr) = fetch::musl(machine) else {
        return Ok(Err(format!("musl for {}", machine.arch)));
    };
    let said_by_compiler = |what: &str| -> Result<String> {
        let out = Command::new(&compiler).arg(what).output()?;
        Ok(String::from_utf8_lossy(&out.stdout).trim().to_string())
    };
    let object = output.with_extension("o");
    quiet(
        Command::new(&compiler)
            .args(["-O2", "-fPIE", "-DLIBC", "-nostdinc", "-isystem"])
            .arg(said_by_compiler("-print-file-name=include")?)
            .arg("-isystem")
            .arg(usr.join("include").join(machine.musl))
            .arg("-c")
            .arg(source("probe.c"))
            .arg("-o")
            .arg(&object),
    )?;
    let strip = match of_compiler(machine, "strip") {
        Ok(strip) => strip,
        Err(missing) => return Ok(Err(missing)),
    };
    // Some linkers do not know the relocations of its debug information.
    let library = output.with_extension("musl");
    fs::create_dir_all(&library)?;
    for name in ["rcrt1.o", "crti.o", "crtn.o", "libc.a"] {
        quiet(
            Command::new(&strip)
                .arg("-g")
                .arg(usr.join("lib").join(machine.musl).join(name))
                .arg("-o")
                .arg(library.join(name)),
        )?;
    }
    quiet(
        piestart()
            .args(["link", "--target", machine.arch, "--cc"])
            .arg(&compiler)
            .args(["-static-pie", "-nostdlib", "-nostartfiles"])
            .args(["rcrt1.o", "crti.o"].map(|name| library.join(name)))
            .arg(&object)
            .arg("-Wl,--start-group")
            .arg(library.join("libc.a"))
            .arg(said_by_compiler("-print-libgcc-file-name")?)
            .arg("-Wl,--end-group")
            .arg(library.join("crtn.o"))
            .arg("-o")
            .arg(output),
    )?;
    fs::remove_file(object)?;
    fs::remove_dir_all(library)?;
    Ok(Ok(()))
}

/// A rustc that has `core` for `machine`.
fn rustc(machine: &Machine) -> Option<PathBuf> {
    let triple = machine.rust;
    let unpacked = next_release::rustc(machine.debian);
    let all = ["rustc", "/usr/bin/rustc"].map(PathBuf::from);
    all.into_iter().chain(unpacked).find(|rustc| {
        let out = Command::new(rustc)
            .args(["--print", "target-libdir", "--target", triple])
            .stderr(Stdio::null())
            .output();
        let folder = out.map(|out| String::from_utf8_lossy(&out.stdout).trim().to_string());
        let entries = folder.ok().and_then(|folder| fs::read_dir(folder).ok());
        entries.is_some_and(|mut entries| {
            entries.any(|entry| {
                entry.is_ok_and(|e| e.file_name().to_string_lossy().starts_with("libcore-"))
            })
        })
    })
}

fn rust(machine: &Machine, name: &str, output: &Path) -> Outcome {
    let triple = machine.rust;
    let linker = match compiler(machine) {
        Ok(compiler) => compiler,
        Err(missing) => return Ok(Err(missing)),
    };
    let Some(rustc) = rustc(machine) else {
        return Ok(Err(format!("core for {triple}")));
    };
    // Where the tests build the same programs.
    let target = repository::target_dir().join("tmp/rust-programs");
    let package = dependent::package(repository::root(), &target)
        .with_context(|| target.display().to_string())?;
    let variable = triple.to_uppercase().replace('-', "_");
    let mut command = repository::cargo();
    command
        .current_dir(package)
        .args(["build", "--quiet", "--bin", name])
        .args(["--target", triple, "--target-dir"])
        .arg(&target)
        .env(format!("CARGO_TARGET_{variable}_LINKER"), linker);
    if rustc != Path::new("rustc") {
        command.env("RUSTC", rustc);
    }
    if machine.arch == "arm" {
        // GNU ld takes a program's ABI from its first object, and rustc's own says none.
        let Some(lld) = on_path("ld.lld") else {
            return Ok(Err("ld.lld".to_string()));
        };
        let folder = target.join("lld");
        let named = folder.join("ld");
        fs::create_dir_all(&folder)?;
        if !named.is_symlink() {
            std::os::unix::fs::symlink(lld, named)?;
        }
        let flag = format!("-Clink-arg=-B{}", folder.display());
        command.env(format!("CARGO_TARGET_{variable}_RUSTFLAGS"), flag);
    }
    quiet(&mut command)?;
    let built = target.join(triple).join("debug").join(name);
    fs::copy(&built, output).with_context(|| built.display().to_string())?;
    Ok(Ok(()))
}

fn go(machine: &Machine, how: How, output: &Path) -> Outcome {
    let Some(go) = tools::go_command(tools::GO[0].0).or_else(|| on_path("go")) else {
        return Ok(Err("Go".to_string()));
    };
    let build = |mut command: Command, options: &[&str], output: &Path| -> Result<()> {
        command
            .args(["build", "-ldflags=-s -w"])
            .args(options)
            .arg("-o")
            .arg(output)
            .arg(source("probe.go"))
            .env("GOARCH", machine.go.unwrap_or_default())
            .env("CGO_ENABLED", "0")
            .env("GO111MODULE", "off");
        with_tools(&mut command)?;
        quiet(&mut command)
    };
    match how {
        How::Converted => {
            let linked = output.with_extension("pie");
            build(Command::new(go), &["-buildmode=pie"], &linked)?;
            let mut convert = piestart();
            quiet(convert.arg("convert").arg(&linked).arg("-o").arg(output))?;
            fs::remove_file(linked)?;
        }
        _ => {
            let mut own = piestart();
            own.arg("go");
            build(own, &[], output)?;
        }
    }
    if !output.is_file() {
        bail!("{} was not made", output.display());
    }
    Ok(Ok(()))
}
