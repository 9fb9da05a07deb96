// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The C library that a command line already has: by its start object, whose place piestart's takes,
//! or by Rust's `std`, which is made for one.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use object::{Object, ObjectSymbol};

use super::choices::{Libc, Options, Start};
use super::request::{Item, Kind, Request};
use crate::exit;

/// What a command line has of a C library.
#[derive(Debug, Default)]
pub struct OnLine {
    /// The libc's start object among the inputs.
    pub start: Option<PathBuf>,
    /// The libc, and the file that says so.
    pub libc: Option<(Libc, PathBuf)>,
    /// Whether it is rustc's, of a program with `std`.
    pub is_rust: bool,
}

/// The names of the start objects that a program of one file may have, by what it is: static-PIE,
/// static, PIE.
const START_OBJECTS: [&str; 3] = ["rcrt1.o", "crt1.o", "Scrt1.o"];

/// Looks for a libc's start object and for Rust's `std` among the inputs.
#[must_use]
pub fn on_line(request: &Request) -> OnLine {
    let mut line = OnLine::default();
    for path in request.inputs() {
        if line.start.is_none()
            && let Some(libc) = started_by(path)
        {
            line.start = Some(path.into());
            line.libc = Some((libc, path.into()));
        }
        if let Some(libc) = rust_std(path) {
            line.is_rust = true;
            line.libc.get_or_insert_with(|| (libc, path.to_path_buf()));
        }
    }
    line
}

/// Settles what `--libc` leaves open, and makes of rustc's `-no-pie` what piestart makes with every libc:
/// some of Rust's targets have no static-PIE of their own, so it is the target's word, not the user's.
///
/// # Errors
/// `--libc` names another libc than the one that the program is made for, or rustc links dynamically.
pub fn settle(options: &mut Options, request: &mut Request, line: &OnLine) -> anyhow::Result<()> {
    let Some((libc, by)) = &line.libc else {
        return Ok(());
    };
    match options.libc {
        None => options.libc = Some(*libc),
        Some(asked) if asked != Libc::None && asked != *libc => {
            return Err(exit::Failure::new(
                exit::USAGE,
                format!(
                    "--libc={}: {} is made for {}; leave --libc out, or build for another target",
                    asked.name(),
                    by.display(),
                    libc.name()
                ),
            ));
        }
        Some(_) => {}
    }
    if line.is_rust && request.libraries().any(|name| *name == *"gcc_s") {
        return Err(exit::Failure::new(
            exit::USAGE,
            if options.libc() == Libc::None {
                "-lgcc_s: this Rust program has std, which needs a C library: say --libc=glibc, or build for a musl target (piestart cargo takes both)"
            } else {
                "-lgcc_s: rustc links this program dynamically: add -Ctarget-feature=+crt-static to its rustflags, and -Clinker=piestart-link in the place of target.….linker, and name the target (build.target or --target), so that cargo keeps both from build scripts"
            },
        ));
    }
    if line.is_rust && options.libc() != Libc::None && request.kind == Kind::Static {
        request.kind = Kind::StaticPie;
        request.was_no_pie = true;
        for item in &mut request.items {
            if let Item::Input(path) = item
                && let Some(other) = position_independent(path)
            {
                *path = other;
            }
        }
    }
    Ok(())
}

impl OnLine {
    /// The start object to leave out for piestart's.
    #[must_use]
    pub fn replaced(&self, options: &Options) -> Option<&Path> {
        let start = self.start.as_deref();
        start.filter(|_| options.libc() != Libc::None && options.start != Start::Never)
    }
}

/// Which libc `path` is the start object of. By its name, since a program may have a `_start` of its own that
/// calls a libc, and by its symbols, since every name may be taken; piestart's own stays.
fn started_by(path: &Path) -> Option<Libc> {
    let name = path.file_name()?.to_str()?;
    if !START_OBJECTS.contains(&name) {
        return None;
    }
    let data = std::fs::read(path).ok()?;
    let file = object::File::parse(&*data).ok()?;
    let has = |wanted: &str, defined: bool| {
        file.symbols()
            .any(|s| s.name() == Ok(wanted) && s.is_undefined() != defined)
    };
    if !has("_start", true) || !has("__libc_start_main", false) || has("__piestart_relocate", true)
    {
        return None;
    }
    // musl's _start only finds the stack (crt/crt1.c, ldso/dlstart.c).
    Some(if has("_start_c", true) || has("_dlstart_c", true) {
        Libc::Musl
    } else {
        Libc::Glibc
    })
}

/// Which libc `path`, Rust's `std`, is made for: it lies in a folder of the target's name, cargo's or that of
/// the toolchain. An archive alone: the shared one is for programs that are loaded.
fn rust_std(path: &Path) -> Option<Libc> {
    let name = path.file_name()?.to_str()?;
    if !name.starts_with("libstd-") || !name.ends_with(".rlib") {
        return None;
    }
    path.iter().rev().find_map(|part: &OsStr| {
        let (_, environment) = part.to_str()?.rsplit_once("linux-")?;
        match environment {
            e if e.starts_with("musl") => Some(Libc::Musl),
            e if e.starts_with("gnu") => Some(Libc::Glibc),
            _ => None,
        }
    })
}

/// The file that stands for `path` in a program at any address, where `path` is the compiler's for one at a fixed
/// address and the other is beside it.
fn position_independent(path: &Path) -> Option<PathBuf> {
    let name = match path.file_name()?.to_str()? {
        "crtbegin.o" | "crtbeginT.o" => "crtbeginS.o",
        "crtend.o" => "crtendS.o",
        _ => return None,
    };
    Some(path.with_file_name(name)).filter(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rust_says_by_its_folders_which_libc_its_std_is_for() {
        let libc = |path: &str| rust_std(Path::new(path));
        let musl = "/r/lib/rustlib/x86_64-unknown-linux-musl/lib/libstd-09a8.rlib";
        assert_eq!(libc(musl), Some(Libc::Musl));
        let arm = "target/armv7-unknown-linux-musleabihf/release/deps/libstd-1.rlib";
        assert_eq!(libc(arm), Some(Libc::Musl));
        let gnu = "/home/linux-musl/rustlib/x86_64-unknown-linux-gnu/lib/libstd-1.rlib";
        assert_eq!(libc(gnu), Some(Libc::Glibc));
        assert_eq!(
            libc("/r/x86_64-unknown-linux-musl/lib/libcore-1.rlib"),
            None
        );
        assert_eq!(libc("/r/x86_64-unknown-linux-musl/lib/libstd-1.so"), None);
        assert_eq!(libc("libstd-1.rlib"), None);
    }

    #[test]
    fn a_start_object_is_one_by_name_and_content() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("crt1.o");
        assert_eq!(started_by(&file), None, "not there");
        std::fs::write(&file, "text").unwrap();
        assert_eq!(started_by(&file), None, "not an object");
        for name in ["rcrt1.o", "piestart.o"] {
            let ours = dir.path().join(name);
            let arch = crate::machine::Arch::ALL[0];
            std::fs::write(&ours, crate::objects::get(arch, name).unwrap()).unwrap();
            assert_eq!(started_by(&ours), None, "{name}");
        }
    }
}
