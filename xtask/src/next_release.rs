// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Packages of Debian's next release for architectures that the current one does not have: Rust's `core`, musl.
//! They are downloaded ([`suites`]) and unpacked into a folder under `target/xtask/`.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::setup::quiet;
use crate::suites::{self, Apt, TRIXIE};
use crate::tools;

/// What the folders' names begin with: the release, whose rustc is of the same version as the one that Debian 12 gets
/// from its security updates.
const RELEASE: &str = "trixie";

/// The rustc that loads the `core` of the packages: it must be the distribution's own.
const RUSTC: &str = "/usr/bin/rustc";

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
        .any(|name| name.to_string_lossy().ends_with("-linux-musl"))
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

/// Unpacks `packages` for `architecture`, and makes a rustc that finds the `core` for `target` among them.
pub fn install(architecture: &str, target: &str, packages: &[&str]) -> Result<()> {
    let folder = folder(architecture);
    eprintln!(
        "setup: unpacking {} for {architecture} into {}",
        packages.join(" "),
        folder.display()
    );
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
    }
    let made = unpack(architecture, packages, &folder);
    if made.is_err() {
        let _ = fs::remove_dir_all(&folder);
        return made;
    }
    // Elsewhere than on Debian the packages without the compiler's may serve all the same.
    wrapper(&folder, target).inspect_err(|_| {
        let _ = fs::remove_file(folder.join("rustc"));
    })
}

fn unpack(architecture: &str, packages: &[&str], folder: &Path) -> Result<()> {
    let apt = Apt::new(&folder.join("apt"), architecture, &[TRIXIE])?;
    let files = apt.download(packages)?;
    files
        .iter()
        .try_for_each(|file| suites::unpack(file, folder))
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
