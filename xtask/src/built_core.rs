// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Rust's `core` for an architecture for which nobody has it built: of the sources that the distribution ships with its
//! compiler.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::next_release::RUSTC;
use crate::objects::TARGETS;
use crate::repository;
use crate::setup::quiet;

/// The library's sources, of the package rust-web-src, with the crates that its lock file names.
const SOURCES: &str = "/usr/lib/rustlib/src/rust/library";

/// The crates that a program without `std` needs.
const CRATES: &[&str] = &["core", "alloc", "compiler_builtins"];

/// Whether the sources are there.
pub fn has_sources() -> bool {
    Path::new(SOURCES).join("core/Cargo.toml").is_file()
}

/// Builds the crates for `target` by the distribution's compiler, with the flags that start code has (without vector
/// extensions that not every processor of the architecture has), and puts them into `library`.
pub fn build(target: &str, library: &Path) -> Result<()> {
    if !has_sources() {
        bail!("no {SOURCES}: needs the package rust-web-src");
    }
    eprintln!("setup: building core for {target}");
    let parent = repository::target_dir().join("xtask");
    let work = tempfile::tempdir_in(&parent).with_context(|| parent.display().to_string())?;
    fs::create_dir(work.path().join("src"))?;
    fs::write(work.path().join("src/lib.rs"), "#![no_std]\n")?;
    let manifest = "[package]\nname = \"nothing\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
                    [profile.release]\npanic = \"abort\"\n";
    fs::write(work.path().join("Cargo.toml"), manifest)?;
    let row = TARGETS.iter().find(|row| row.triple == target);
    let mut flags = row.map_or(Vec::new(), |row| row.flags.to_vec());
    // Cargo leaves out what link-time optimisation of another build needs.
    flags.push("-Cembed-bitcode=yes");
    let vendored = format!("source.vendored.directory=\"{SOURCES}/vendor\"");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    quiet(
        Command::new(cargo)
            .args(["build", "--quiet", "--release", "--offline"])
            .args(["--config", "source.crates-io.replace-with=\"vendored\""])
            .args(["--config", &vendored])
            .arg(format!("-Zbuild-std={}", CRATES.join(",")))
            .args(["--target", target, "--target-dir"])
            .arg(work.path().join("target"))
            .env("RUSTC", RUSTC)
            // What -Z asks for is of this very version.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
            .env_remove("RUSTC_WRAPPER")
            .env_remove("RUSTC_WORKSPACE_WRAPPER")
            .current_dir(work.path()),
    )?;
    fs::create_dir_all(library)?;
    let built = work.path().join("target").join(target).join("release/deps");
    for entry in fs::read_dir(&built)?.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let wanted = |name: &str| CRATES.iter().any(|c| name.starts_with(&format!("lib{c}-")));
        if name.ends_with(".rlib") && wanted(&name) {
            fs::copy(entry.path(), library.join(&*name))?;
        }
    }
    Ok(())
}
