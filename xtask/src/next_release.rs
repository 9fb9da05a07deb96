// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Packages of Debian's later releases for architectures that the current one does not have: Rust's `core`, musl, and
//! where the current one does not know the architecture at all its C compiler, linker, C library and emulator.
//! They are downloaded ([`suites`]) and unpacked into a folder under `target/xtask/`.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::setup::quiet;
use crate::suites::{self, Apt, FORKY, TRIXIE};
use crate::{built_core, cross, tools};

/// What the folders' names begin with: the release, whose rustc is of the same version as the one that Debian 12 gets
/// from its security updates.
const RELEASE: &str = "trixie";

/// The rustc that loads the `core` of the packages: it must be the distribution's own.
pub const RUSTC: &str = "/usr/bin/rustc";

/// What is unpacked for an architecture.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// Debian's name of the architecture.
    pub debian: &'static str,
    /// The Rust target of its `core`.
    pub rust_target: &'static str,
    /// Packages of the architecture.
    pub packages: &'static [&'static str],
    /// Whether no release has a `core` of the compiler's version, so that it is built.
    pub builds_core: bool,
    /// Where [`RELEASE`] has not the packages: what runs on this machine for it.
    pub cross: Option<&'static cross::Programs>,
}

/// The folder of what was unpacked for Debian's `architecture`, whether it exists or not.
pub fn folder(architecture: &str) -> PathBuf {
    tools::folder(&format!("{RELEASE}-{architecture}"))
}

/// A rustc with `core` for it, if that is unpacked.
pub fn rustc(architecture: &str) -> Option<PathBuf> {
    Some(folder(architecture).join("rustc")).filter(|path| path.is_file())
}

/// The folder above musl's `include` and `lib` for it, if that is unpacked.
pub fn musl(architecture: &str) -> Option<PathBuf> {
    let usr = folder(architecture).join("usr");
    let lib = fs::read_dir(usr.join("lib")).ok()?;
    let mut names = lib.flatten().map(|entry| entry.file_name());
    names
        // Of arm: `arm-linux-musleabihf`.
        .any(|name| name.to_string_lossy().contains("-linux-musl"))
        .then_some(usr)
}

/// Every rustc that was unpacked.
pub fn rustcs() -> impl Iterator<Item = PathBuf> {
    let folders = fs::read_dir(tools::folder("")).into_iter().flatten();
    let release = format!("{RELEASE}-");
    folders.flatten().filter_map(move |entry| {
        let ours = entry.file_name().to_string_lossy().starts_with(&release);
        Some(entry.path().join("rustc")).filter(|path| ours && path.is_file())
    })
}

/// The folder of cross compilers and emulator for it, if they are unpacked.
pub fn programs(architecture: &str) -> Option<PathBuf> {
    Some(folder(architecture).join("bin")).filter(|path| path.is_dir())
}

/// Unpacks what is `wanted`, with what runs on this machine if `programs` are, and makes a rustc that finds `core`.
pub fn install(wanted: &Wanted, programs: bool) -> Result<()> {
    let folder = folder(wanted.debian);
    let what = match wanted.packages {
        [] => "core".to_owned(),
        packages => packages.join(" "),
    };
    eprintln!(
        "setup: unpacking {what} for {} into {}",
        wanted.debian,
        folder.display()
    );
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
    }
    let made = unpack(wanted, programs, &folder);
    if made.is_err() {
        let _ = fs::remove_dir_all(&folder);
        return made;
    }
    // Elsewhere than on Debian the packages without the compiler's may serve all the same.
    core(wanted, &folder).inspect_err(|_| {
        let _ = fs::remove_file(folder.join("rustc"));
    })
}

fn unpack(wanted: &Wanted, programs: bool, folder: &Path) -> Result<()> {
    let suite = match wanted.cross {
        Some(_) => FORKY,
        None => TRIXIE,
    };
    if !wanted.packages.is_empty() {
        let apt = Apt::new(&folder.join("apt"), wanted.debian, &[suite])?;
        let files = apt.download(wanted.packages)?;
        files
            .iter()
            .try_for_each(|file| suites::unpack(file, folder))?;
    }
    match wanted.cross.filter(|_| programs) {
        Some(cross) => cross.install(TRIXIE, folder),
        None => Ok(()),
    }
}

fn core(wanted: &Wanted, folder: &Path) -> Result<()> {
    if wanted.builds_core {
        let library = folder.join("usr/lib/rustlib").join(wanted.rust_target);
        built_core::build(wanted.rust_target, &library.join("lib"))?;
    }
    wrapper(folder, wanted.rust_target)
}

/// A sysroot with the machine's own libraries, for build scripts, and the unpacked ones; and a rustc that uses it,
/// which must be of the version that the unpacked ones are made by.
fn wrapper(folder: &Path, target: &str) -> Result<()> {
    let libraries = folder.join("usr/lib/rustlib");
    let own = Command::new(RUSTC)
        .args(["--print", "target-libdir"])
        .stderr(Stdio::null())
        .output()
        .with_context(|| format!("{RUSTC}: cannot run it"))?;
    let own = PathBuf::from(String::from_utf8_lossy(&own.stdout).trim());
    let own = own
        .parent()
        .with_context(|| format!("{RUSTC} has no library"))?;
    let name = own.file_name().context("a target's folder")?;
    symlink(own, libraries.join(name))?;
    let sysroot = folder.join("sysroot");
    fs::create_dir_all(sysroot.join("lib"))?;
    symlink(&libraries, sysroot.join("lib/rustlib"))?;
    let script = format!(
        "#!/bin/sh\nexec {RUSTC} --sysroot '{}' \"$@\"\n",
        sysroot.display()
    );
    let path = folder.join("rustc");
    fs::write(&path, script)?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
    let probe = folder.join("probe.rs");
    fs::write(&probe, "#![no_std]\n")?;
    let compiled = quiet(
        Command::new(&path)
            .args(["--target", target, "--crate-type", "lib", "--emit", "asm"])
            .arg("--out-dir")
            .arg(folder)
            .arg(&probe),
    );
    for left in ["probe.rs", "probe.s"] {
        let _ = fs::remove_file(folder.join(left));
    }
    compiled
}
