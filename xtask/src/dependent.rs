// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A package that has the crate as its dependency and the crate's examples as its programs, as a user's package would.
//!
//! Cargo builds a package's own examples with all that its tests want, for each profile and target once more: a
//! disassembler, for example. The programs of another package need the crate's own dependencies alone.
//!
//! Used by the tests, too, at every optimisation level.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The examples that are its programs.
const PROGRAMS: [&str; 3] = ["hello", "thread_local", "relro"];

/// As docs/use.md has it; a target without an environment (x86_64-unknown-linux-none) links a static-PIE of itself, and
/// some gcc asks for a loader with `-static-pie`.
const BUILD_SCRIPT: &str = r#"fn main() {
    if std::env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|environment| !environment.is_empty()) {
        for argument in ["-nostartfiles", "-nostdlib", "-static-pie", "-Wl,--no-dynamic-linker", "-Wl,-z,relro,-z,now"] {
            println!("cargo::rustc-link-arg-bins={argument}");
        }
    }
}
"#;

/// Writes the package into `folder`, for the crate at `root`, and returns where it is. Its versions are those of that
/// workspace. What is there already as it should be is not written again, so that cargo finds it built.
///
/// # Errors
/// What the file system said.
pub fn package(root: &Path, folder: &Path) -> io::Result<PathBuf> {
    let package = folder.join("dependent");
    let mut manifest = format!(
        "[package]\nname = \"dependent\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [workspace]\n[profile.dev]\npanic = \"abort\"\ndebug = \"line-tables-only\"\n\
         [dependencies]\npiestart = {{ path = {root:?} }}\n\
         linux-raw-sys = {{ version = \"0.12\", default-features = false, features = [\"general\", \"no_std\"] }}\n"
    );
    for program in PROGRAMS {
        let source = root.join("examples").join(program).with_extension("rs");
        manifest += &format!("[[bin]]\nname = \"{program}\"\npath = {source:?}\n");
    }
    fs::create_dir_all(&package)?;
    for (name, text) in [
        ("Cargo.toml", manifest),
        ("build.rs", BUILD_SCRIPT.to_owned()),
    ] {
        let path = package.join(name);
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(path, text)?;
        }
    }
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock"))?;
    Ok(package)
}
