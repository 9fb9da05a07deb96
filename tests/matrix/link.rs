// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Compiling (once for each set of flags) and linking the programs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock};

use crate::axes::{Arch, Cc, Ld, Opt, Pack, linker_dir};
use crate::directives::{Mode, Variant};
use crate::objects::Objects;
use crate::process::must;

/// One point of the matrix.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    pub arch: Arch,
    pub cc: Cc,
    pub ld: Ld,
    pub pack: Pack,
    pub opt: Opt,
}

impl Point {
    /// As trial names spell it.
    pub fn name(self) -> String {
        let Self {
            arch,
            cc,
            ld,
            pack,
            opt,
        } = self;
        format!(
            "{}/{}/{}/{}/{}",
            arch.name(),
            cc.name(),
            ld.name(),
            pack.name(),
            opt.name()
        )
    }

    /// As `only` directives see it.
    pub fn axes(&self) -> [(&'static str, &'static str); 5] {
        [
            ("arch", self.arch.name()),
            ("cc", self.cc.name()),
            ("ld", self.ld.name()),
            ("pack", self.pack.name()),
            ("opt", self.opt.name()),
        ]
    }

    /// Fills the placeholders of flags.
    fn fill(self, flag: &str) -> String {
        flag.replace("{image-base}", self.ld.image_base())
            .replace("{tlsdesc}", self.arch.tlsdesc)
    }

    /// The compiler's command for this architecture.
    pub fn compiler(self) -> Result<Command, String> {
        let (program, first) = self
            .cc
            .command(self.arch)
            .ok_or_else(|| format!("needs {}", self.cc.name()))?;
        let mut command = Command::new(program);
        command.args(first);
        Ok(command)
    }
}

type Made = Arc<OnceLock<Result<PathBuf, String>>>;

/// Compiles `source` once for each distinct set of flags; every later caller waits for the first.
pub fn compile(
    work: &Path,
    point: Point,
    source: &Path,
    flags: &[String],
) -> Result<PathBuf, String> {
    static DONE: OnceLock<Mutex<BTreeMap<String, Made>>> = OnceLock::new();
    let key = format!(
        "{} {} {} {}",
        point.arch.name(),
        point.cc.name(),
        source.display(),
        flags.join(" ")
    );
    let (slot, index) = {
        let mut done = DONE
            .get_or_init(Mutex::default)
            .lock()
            .map_err(|_| "poisoned")?;
        let index = done.len();
        let slot = done.entry(key).or_default().clone();
        (slot, index)
    };
    slot.get_or_init(|| {
        let dir = work.join("o");
        fs::create_dir_all(&dir).map_err(|e| e.to_string())?;
        let stem = source.file_stem().unwrap_or_default().to_string_lossy();
        let object = dir.join(format!("{stem}-{index}.o"));
        must(
            point
                .compiler()?
                .arg("-c")
                .args(flags)
                .arg(source)
                .arg("-o")
                .arg(&object),
        )?;
        Ok(object)
    })
    .clone()
}

/// Compiles and links `source` as `variant` says; the result lies at `output`.
pub fn link(
    work: &Path,
    point: Point,
    source: &Path,
    variant: &Variant,
    objects: &Objects,
    output: &Path,
) -> Result<(), String> {
    let mut optimise = point.opt.c_flags(point.arch, point.cc, point.ld);
    if variant.mode == Mode::Bare {
        // A linker by itself has no plugin for the compiler's own format.
        optimise.retain(|flag| flag != "-flto");
    }
    let lto = optimise.iter().any(|flag| flag == "-flto");
    let mut flags = optimise.clone();
    flags.extend(["-std=gnu17", "-Wall", "-Wextra", "-Werror"].map(String::from));
    flags.push(
        if variant.mode == Mode::Shared {
            "-fPIC"
        } else {
            "-fPIE"
        }
        .into(),
    );
    flags.extend(variant.c_flags.iter().map(|flag| point.fill(flag)));
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs");
    flags.push(format!("-I{}", programs.display()));
    if variant.refused {
        flags.push("-DREFUSED".into());
    }
    let object = compile(work, point, source, &flags)?;

    let ld_flags = variant.ld_flags.iter().map(|flag| point.fill(flag));
    if variant.mode == Mode::Bare {
        let mut command = bare(point)?;
        command.args(
            point
                .pack
                .arguments(point.ld)
                .iter()
                .map(|flag| flag.trim_start_matches("-Wl,")),
        );
        if point.ld == Ld::Bfd {
            // GNU ld writes PT_INTERP unless told not to.
            command.arg("--no-dynamic-linker");
        }
        command
            .args(["-pie", "-o"])
            .arg(output)
            .args(["-u", "_start", "--defsym=rust_eh_personality=0"])
            .arg(&objects.start)
            .arg(&object)
            .args(&objects.library);
        command.args(ld_flags.flat_map(|flag| {
            flag.trim_start_matches("-Wl,")
                .split(',')
                .map(str::to_string)
                .collect::<Vec<_>>()
        }));
        return must(&mut command).map(drop);
    }
    let mut command = point.compiler()?;
    command
        .arg("-B")
        .arg(linker_dir(work, point.arch, point.ld)?);
    if point.cc == Cc::Clang {
        command.arg(format!(
            "--ld-path={}",
            linker_dir(work, point.arch, point.ld)?.join("ld").display()
        ));
    }
    if lto {
        command.args(&optimise);
    }
    command.args(match variant.mode {
        Mode::NoPie => &["-static", "-no-pie"][..],
        Mode::Shared => &["-shared", "-Wl,-e,_start"],
        Mode::StaticPie | Mode::Bare => point.arch.static_pie,
    });
    command
        .args(["-nostdlib", "-nostartfiles", "-o"])
        .arg(output);
    if point.ld == Ld::Mold
        && variant
            .ld_flags
            .iter()
            .any(|flag| flag.ends_with("norelro"))
    {
        // mold 1.10 takes a program header more or less for each layout that it tries. Where that header decides
        // whether .got.plt begins a page, it tries the same two layouts forever. Whole pages in the file end that.
        command.arg("-Wl,-z,separate-loadable-segments");
    }
    if (point.arch.name(), point.ld) == ("riscv64", Ld::Bfd) {
        // GNU ld 2.40 counts code that reads thread-local variables as relocated, and would refuse it.
        command.arg("-Wl,-z,notext");
    }
    command.args(point.pack.arguments(point.ld)).args(ld_flags);
    if point.opt != Opt::Lto {
        // The precompiled core, of which an archive without link-time optimisation keeps parts, names it for unwinding.
        // It cannot be added to the archive: GNU ar 2.40 loses core's symbols when it writes the index anew.
        command.arg("-Wl,--defsym=rust_eh_personality=0");
    }
    // At other optimisation levels the start code is an archive, out of which `_start` must be asked for.
    command
        .arg("-Wl,-u,_start")
        .arg(&objects.start)
        .arg(&object)
        .args(&objects.library);
    must(&mut command).map(drop)
}

/// The linker by itself.
fn bare(point: Point) -> Result<Command, String> {
    let program = point
        .ld
        .program(point.arch)
        .ok_or_else(|| format!("needs {}", point.ld.name()))?;
    let mut command = Command::new(program);
    if point.ld == Ld::Zig {
        command.arg("ld.lld");
    }
    if point.ld != Ld::Bfd {
        command.arg(format!("-m{}", point.arch.emulation));
    }
    Ok(command)
}
