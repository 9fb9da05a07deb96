// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Rust's musl targets with `std`, for machines without rustup: built from the distribution's sources of Rust, its
//! musl and its libunwind into a toolchain under `target/xtask/`, with the files at the places where rustup's
//! targets have them. Nothing of it is shipped but what a program links.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::setup::quiet;
use crate::tools;

/// A musl target, and what the distribution calls what it is made of.
struct Target {
    arch: &'static str,
    /// Debian's name of the architecture.
    debian: &'static str,
    /// The package with musl.
    musl: &'static str,
    /// The compiler whose start files (crtbeginS.o) are used, and which compiles for it.
    compiler: &'static str,
    /// How well `std` is optimised: the tool that is shipped is made with one, programs for tests with the other.
    opt_level: &'static str,
}

const TARGETS: &[Target] = &[
    Target {
        arch: "x86_64",
        debian: "amd64",
        musl: "musl-dev",
        compiler: "x86_64-linux-gnu-gcc",
        opt_level: "3",
    },
    Target {
        arch: "aarch64",
        debian: "arm64",
        musl: "musl-dev:arm64",
        compiler: "aarch64-linux-gnu-gcc",
        opt_level: "0",
    },
];

/// Packages that give `std`'s sources and a compiler of the same version.
const RUST: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
/// Where they are.
const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const SOURCES: &str = "/usr/lib/rustlib/src/rust/library";

/// LLVM's unwinder, which a musl target brings along; of two architectures only one can be installed.
const UNWINDER: &str = "libunwind-14-dev";

/// The unwinder is compiled for glibc with fortified headers, and musl has no such function.
const FORTIFIED: &str = "\
#include <stdarg.h>
#include <stdio.h>
int __fprintf_chk(FILE *file, int flag, const char *format, ...) {
    (void)flag;
    va_list arguments;
    va_start(arguments, format);
    int count = vfprintf(file, format, arguments);
    va_end(arguments);
    return count;
}
";

/// Its `rustc`, if it is built and for the distribution's present compiler.
pub fn rustc() -> Option<PathBuf> {
    let rustc = folder().join("bin/rustc");
    let built = fs::read(folder().join("made-by")).ok()?;
    (Some(built) == version() && rustc.is_file()).then_some(rustc)
}

/// A rustc that has `std` for musl on `arch`: the one on `PATH`, else the one built here.
pub fn with_std(arch: &str) -> Option<PathBuf> {
    if has_std("rustc", &format!("{arch}-unknown-linux-musl")) {
        return Some("rustc".into());
    }
    rustc().filter(|_| TARGETS.iter().any(|target| target.arch == arch))
}

/// Targets whose `std` the rustc on `PATH` does not have, and whose `std` is not built here.
pub fn missing() -> impl Iterator<Item = String> {
    let built = rustc().is_some();
    let targets = TARGETS.iter().map(Target::triple);
    targets.filter(move |triple| !built && !has_std("rustc", triple))
}

/// The packages it is made of and their architectures, if it has to be made.
pub fn packages() -> (Vec<&'static str>, Vec<&'static str>) {
    if missing().next().is_none() {
        return Default::default();
    }
    let musl = TARGETS.iter().map(|target| target.musl);
    (
        RUST.into_iter().chain(musl).collect(),
        TARGETS.iter().map(|target| target.debian).collect(),
    )
}

/// Builds it, unless nothing is missing.
pub fn install() -> Result<()> {
    if missing().next().is_none() {
        return Ok(());
    }
    if ![RUSTC, CARGO, SOURCES]
        .iter()
        .all(|path| Path::new(path).exists())
    {
        bail!("needs the packages {}", RUST.join(", "));
    }
    eprintln!(
        "setup: building std for musl into {}; a minute or two",
        folder().display()
    );
    let folder = folder();
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("bin"))?;
    for target in TARGETS {
        build(target, &folder).with_context(|| target.triple())?;
    }
    let host = "x86_64-unknown-linux-gnu";
    symlink(
        Path::new("/usr/lib/rustlib").join(host),
        folder.join("lib/rustlib").join(host),
    )?;
    let script = folder.join("bin/rustc");
    fs::write(
        &script,
        format!(
            "#!/bin/sh\nexec {RUSTC} --sysroot '{}' \"$@\"\n",
            folder.display()
        ),
    )?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
    fs::write(folder.join("made-by"), version().context(RUSTC)?)?;
    Ok(())
}

impl Target {
    fn triple(&self) -> String {
        format!("{}-unknown-linux-musl", self.arch)
    }
}

fn folder() -> PathBuf {
    tools::folder("rust-musl")
}

fn version() -> Option<Vec<u8>> {
    let out = Command::new(RUSTC).arg("-vV").output().ok()?;
    Some(out.stdout)
}

/// Whether `rustc` has `std` for the target `triple`.
fn has_std(rustc: &str, triple: &str) -> bool {
    let out = Command::new(rustc)
        .args(["--print", "target-libdir", "--target", triple])
        .stderr(Stdio::null())
        .output();
    let Some(entries) = out
        .ok()
        .and_then(|out| fs::read_dir(String::from_utf8_lossy(&out.stdout).trim()).ok())
    else {
        return false;
    };
    entries
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

/// Builds `std` for `target` and puts it below `folder`, with the files of musl, gcc and the unwinder beside it.
fn build(target: &Target, folder: &Path) -> Result<()> {
    let work = folder.join("work");
    fs::create_dir_all(work.join("src"))?;
    fs::create_dir_all(work.join(".cargo"))?;
    fs::write(
        work.join("Cargo.toml"),
        "[package]\nname = \"nothing\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n",
    )?;
    fs::write(work.join("src/lib.rs"), "#![no_std]\n")?;
    fs::write(
        work.join(".cargo/config.toml"),
        format!(
            "[source.crates-io]\nreplace-with = \"rust\"\n[source.rust]\ndirectory = \"{SOURCES}/vendor\"\n"
        ),
    )?;
    let triple = target.triple();
    quiet(
        Command::new(CARGO)
            .args(["build", "--release", "--offline", "--quiet"])
            .args(["-Zbuild-std=std,panic_unwind", "--target", &triple])
            .current_dir(&work)
            .env("RUSTC", RUSTC)
            // `-Z` is for the compiler that `std` belongs to.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_HOME", work.join("home"))
            .env("CARGO_TARGET_DIR", work.join("target"))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", target.opt_level)
            .env("CARGO_PROFILE_RELEASE_PANIC", "unwind")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("RUSTFLAGS"),
    )?;
    let library = folder.join("lib/rustlib").join(&triple).join("lib");
    let own = library.join("self-contained");
    fs::create_dir_all(&own)?;
    for entry in fs::read_dir(work.join("target").join(&triple).join("release/deps"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if path.extension().is_some_and(|e| e == "rlib")
            && !name.to_string_lossy().starts_with("libnothing")
        {
            fs::copy(&path, library.join(name))?;
        }
    }
    aborting(target, folder, &library)?;
    let musl = PathBuf::from(format!("/usr/lib/{}-linux-musl", target.arch));
    // The unwinder asks for two libraries that are part of musl's own, and empty.
    let files = ["crt1.o", "Scrt1.o", "rcrt1.o", "crti.o", "crtn.o", "libc.a"];
    for name in files.into_iter().chain(["libdl.a", "libpthread.a"]) {
        copy(&musl.join(name), &own.join(name))?;
    }
    for name in ["crtbegin.o", "crtbeginS.o", "crtend.o", "crtendS.o"] {
        let out = Command::new(target.compiler)
            .arg(format!("-print-file-name={name}"))
            .output()
            .with_context(|| target.compiler)?;
        let path = String::from_utf8_lossy(&out.stdout).trim().to_owned();
        copy(Path::new(&path), &own.join(name))?;
    }
    unwinder(target, &work, &own.join("libunwind.a"))?;
    fs::remove_dir_all(&work)?;
    Ok(())
}

/// Compiles the crate `panic_abort` again. In a distributed `std` it is the one crate whose strategy is to abort, and cargo
/// knows one strategy for all of them.
fn aborting(target: &Target, folder: &Path, library: &Path) -> Result<()> {
    let name = fs::read_dir(library)?
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .find(|name| name.starts_with("libpanic_abort-"))
        .context("no panic_abort was built")?;
    let key = name
        .trim_start_matches("libpanic_abort-")
        .trim_end_matches(".rlib");
    quiet(
        Command::new(RUSTC)
            .args([
                "--crate-name",
                "panic_abort",
                "--crate-type",
                "lib",
                "--edition",
                "2024",
            ])
            .arg(format!("{SOURCES}/panic_abort/src/lib.rs"))
            .args([
                "-Cpanic=abort",
                "-Copt-level=3",
                "-Zforce-unstable-if-unmarked",
            ])
            .args([
                format!("-Cmetadata={key}"),
                format!("-Cextra-filename=-{key}"),
            ])
            .args(["--target", &target.triple(), "--sysroot"])
            .arg(folder)
            .arg("--out-dir")
            .arg(library)
            .env("RUSTC_BOOTSTRAP", "1"),
    )
}

/// Makes `archive` of the distribution's unwinder and the one function that it wants of glibc.
fn unwinder(target: &Target, work: &Path, archive: &Path) -> Result<()> {
    quiet(
        Command::new("apt-get")
            .args(["download", &format!("{UNWINDER}:{}", target.debian)])
            .current_dir(work),
    )?;
    let package = fs::read_dir(work)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|e| e == "deb"))
        .context("apt-get download left no package")?;
    quiet(
        Command::new("dpkg-deb")
            .arg("-x")
            .arg(&package)
            .arg(work.join("unpacked")),
    )?;
    copy(
        &work.join("unpacked/usr/lib/llvm-14/lib/libunwind.a"),
        archive,
    )?;
    let source = work.join("fortified.c");
    fs::write(&source, FORTIFIED)?;
    let object = work.join("fortified.o");
    quiet(
        Command::new(target.compiler)
            .args(["-nostdinc", "-isystem"])
            .arg(format!("/usr/include/{}-linux-musl", target.arch))
            .args(["-O2", "-fPIC", "-c"])
            .arg(&source)
            .arg("-o")
            .arg(&object),
    )?;
    quiet(Command::new("ar").arg("rs").arg(archive).arg(&object))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}
