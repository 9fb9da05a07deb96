// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start codes that are compared, and how each is linked with the same table.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::programs::quiet;

/// What starts a program.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Start {
    /// Nothing: the program ends at its first instruction.
    Floor,
    /// Nothing: the program makes the first page read-only, seals it and ends.
    Guard,
    /// Nothing: the program changes one word in each page.
    Touch,
    /// Ours.
    Piestart,
    /// Ours in a program without RELRO, which it does not protect then: as most of the others.
    Unprotected,
    /// musl's rcrt1.o.
    Musl,
    /// glibc's rcrt1.o.
    Glibc,
    /// glibc's dynamic loader, and libc.so with it.
    LdSo,
    /// The standard library of Zig.
    Zig,
    /// The crate origin, version 0.26.
    Origin,
    /// The crate rcrt1, version 2.5.
    Rcrt1,
}

/// A start code and the form of its table.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Kind {
    /// Who.
    pub start: Start,
    /// Relative relocations packed (`DT_RELR`) or as RELA.
    pub relr: bool,
}

const fn kind(start: Start, relr: bool) -> Kind {
    Kind { start, relr }
}

/// Every combination there is. musl before 1.2.4, rcrt1 and Zig leave RELR out or get it wrong.
pub const KINDS: &[Kind] = &[
    kind(Start::Floor, false),
    kind(Start::Guard, false),
    kind(Start::Touch, false),
    kind(Start::Piestart, false),
    kind(Start::Unprotected, false),
    kind(Start::Musl, false),
    kind(Start::Glibc, false),
    kind(Start::LdSo, false),
    kind(Start::Zig, false),
    kind(Start::Origin, false),
    kind(Start::Rcrt1, false),
    kind(Start::Piestart, true),
    kind(Start::Glibc, true),
    kind(Start::LdSo, true),
    kind(Start::Origin, true),
];

impl Kind {
    /// The name in tables.
    pub fn name(self) -> String {
        let who = match self.start {
            Start::Floor => return "exits at once".into(),
            Start::Guard => return "protects one page".into(),
            Start::Touch => return "writes to each page".into(),
            Start::Piestart => "piestart",
            Start::Unprotected => return "piestart, no RELRO".into(),
            Start::Musl => "musl",
            Start::Glibc => "glibc",
            Start::LdSo => "ld.so",
            Start::Zig => "Zig",
            Start::Origin => "origin",
            Start::Rcrt1 => "rcrt1",
        };
        format!("{who}, {}", if self.relr { "RELR" } else { "RELA" })
    }

    /// Whether it is somebody else's start code, and so one to be compared with.
    pub const fn is_peer(self) -> bool {
        !matches!(
            self.start,
            Start::Floor | Start::Guard | Start::Touch | Start::Piestart | Start::Unprotected
        )
    }
}

/// Where everything is.
#[derive(Debug)]
pub struct Tools {
    /// The folder that programs are linked in, with the small parts.
    pub folder: PathBuf,
    /// The sources of `bench/programs`.
    pub sources: PathBuf,
    /// A folder with `piestart.o` and `libpiestart.a`.
    pub kit: PathBuf,
    /// `zig`, where there is one.
    pub zig: Option<PathBuf>,
    /// The static library with origin's start code, if it could be built.
    pub origin: Option<PathBuf>,
    /// The static library with rcrt1's start code, if it could be built.
    pub rcrt1: Option<PathBuf>,
}

impl Tools {
    /// Links `table` with the start code `kind` into `program`. `None` when that start code is not on
    /// this machine.
    pub fn link(&self, kind: Kind, table: &Path, program: &Path) -> Result<Option<()>> {
        self.link_with(&self.kit, kind, table, program)
    }

    /// The same with the start objects in the folder `kit`.
    pub fn link_with(
        &self,
        kit: &Path,
        kind: Kind,
        table: &Path,
        program: &Path,
    ) -> Result<Option<()>> {
        let object = |name: &str| self.folder.join(name);
        let mut command = Command::new("gcc");
        match kind.start {
            Start::Floor => {
                command.args(BARE).arg(object("floor.o"));
            }
            Start::Guard => {
                command.args(BARE).arg(object("guard.o"));
            }
            Start::Touch => {
                command.args(BARE).arg(object("touch.o"));
            }
            Start::Piestart | Start::Unprotected => {
                command
                    .args(BARE)
                    .arg(kit.join("piestart.o"))
                    .arg(object("main.o"));
            }
            Start::Musl => {
                let Some(musl) = musl() else { return Ok(None) };
                command
                    .args(["-static-pie", "-nostdlib", "-nostartfiles"])
                    .args([musl.join("rcrt1.o"), musl.join("crti.o")])
                    .arg(object("main.o"))
                    .args([musl.join("libc.a"), musl.join("crtn.o")]);
            }
            Start::Glibc => {
                command.arg("-static-pie").arg(object("main.o"));
            }
            Start::LdSo => {
                command.arg("-pie").arg(object("main.o"));
            }
            Start::Zig => return self.zig(table, program),
            Start::Origin | Start::Rcrt1 => {
                let library = if kind.start == Start::Origin {
                    &self.origin
                } else {
                    &self.rcrt1
                };
                let Some(library) = library else {
                    return Ok(None);
                };
                // memcpy and its kin come from ours; neither brings its own.
                command
                    .args(BARE)
                    .arg(library)
                    .arg(object("main.o"))
                    .arg(kit.join("libpiestart.a"));
            }
        }
        command
            .arg(table)
            .args(["-Wl,-z,now,-z,noexecstack", "-Wl,--gc-sections"])
            .arg(if kind.start == Start::Unprotected {
                "-Wl,-z,norelro"
            } else {
                "-Wl,-z,relro"
            })
            .arg(if kind.relr {
                "-Wl,-z,pack-relative-relocs"
            } else {
                "-Wl,-z,nopack-relative-relocs"
            })
            .arg("-o")
            .arg(program);
        quiet(&mut command)?;
        Ok(Some(()))
    }

    fn zig(&self, table: &Path, program: &Path) -> Result<Option<()>> {
        let Some(zig) = &self.zig else {
            return Ok(None);
        };
        quiet(
            Command::new(zig)
                .args(["build-exe", "-OReleaseFast", "-fPIE", "-fstrip"])
                .args(["-target", "x86_64-linux-none", "-mcpu=baseline"])
                .arg(self.sources.join("main.zig"))
                .arg(table)
                .arg(format!("-femit-bin={}", program.display()))
                .env("ZIG_LOCAL_CACHE_DIR", self.folder.join("zig"))
                .env("ZIG_GLOBAL_CACHE_DIR", self.folder.join("zig-global"))
                .current_dir(&self.folder),
        )
        .context("Zig")?;
        Ok(Some(()))
    }
}

/// Builds the crate in `bench/peers/NAME` as a static library. `None`, and why on stderr, when it does
/// not build with this machine's compiler.
pub fn peer(name: &str, folder: &Path) -> Option<PathBuf> {
    let target = folder.join("peers");
    let built = quiet(
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["build", "--release", "--quiet", "--target-dir"])
            .arg(&target)
            .current_dir(
                Path::new(env!("CARGO_MANIFEST_DIR"))
                    .join("peers")
                    .join(name),
            )
            .env("RUSTC_BOOTSTRAP", "1") // origin uses what is not yet stable.
            .env(
                "RUSTFLAGS",
                "-C relocation-model=pie -C target-feature=+crt-static",
            ),
    );
    if let Err(error) = built {
        eprintln!("left out: {name}: {error:#}");
        return None;
    }
    Some(target.join("release").join(format!("libbench_{name}.a")))
}

/// Without libc.
const BARE: &[&str] = &["-static-pie", "-nostdlib", "-nostartfiles"];

fn musl() -> Option<PathBuf> {
    ["/usr/lib/x86_64-linux-musl", "/usr/lib/musl/lib"]
        .map(PathBuf::from)
        .into_iter()
        .find(|folder| folder.join("rcrt1.o").is_file())
}
