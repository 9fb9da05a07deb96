// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where linkers, compilers and their run-time libraries are on this machine. Nothing is run, except
//! rustc to say where its linker is.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine::Arch;

/// The linkers to look for when none is named. Plain `ld` comes last for a foreign architecture, which
/// it seldom supports. `lld` stands for every LLD, Rust's as well.
#[must_use]
pub fn default_linkers(arch: Arch) -> Vec<OsString> {
    let prefixed = format!("{}-ld", arch.gnu_triple);
    let names = if Arch::host() == Some(arch) {
        ["ld", "ld.lld", "mold", "lld", &prefixed]
    } else {
        [&prefixed, "ld.lld", "mold", "lld", "ld"]
    };
    names.map(OsString::from).to_vec()
}

/// The names of LLVM's LLD in `dirs` and in `PATH`: without a version, then those with one as Debian installs them, the
/// newest first.
fn names_of_lld(dirs: &[PathBuf]) -> Vec<String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = dirs.iter().cloned().chain(std::env::split_paths(&path));
    let mut versions: Vec<u32> = folders
        .flat_map(entries)
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?;
            name.strip_prefix("ld.lld-")?.parse().ok()
        })
        .collect();
    versions.sort_unstable();
    versions.dedup();
    let versioned = versions.iter().rev().map(|n| format!("ld.lld-{n}"));
    std::iter::once("ld.lld".to_owned())
        .chain(versioned)
        .collect()
}

/// The commands that `name` may stand for: a path, a command with arguments (`zig ld.lld`), a name
/// in `PATH`, or one of the short names that compilers take (`bfd`, `lld`, `lld-22`, `mold`, `gold`). `dirs` are
/// searched first.
#[must_use]
pub fn linkers(name: &OsStr, arch: Arch, dirs: &[PathBuf]) -> Vec<Vec<OsString>> {
    let prefixed = |suffix: &str| format!("{}-{suffix}", arch.gnu_triple);
    let programs: Vec<String> = match name.to_str() {
        Some("bfd") if Arch::host() == Some(arch) => vec!["ld.bfd".into(), prefixed("ld.bfd")],
        Some("bfd") => vec![prefixed("ld.bfd"), "ld.bfd".into()],
        Some("gold") => vec!["ld.gold".into()],
        Some("lld") => {
            let mut names = names_of_lld(dirs);
            names.push("rust-lld".into());
            names
        }
        Some("mold") => vec!["mold".into(), "ld.mold".into()],
        // Compilers put `ld.` before any other name.
        Some(name) if is_generic_lld(name) => vec![format!("ld.{name}"), name.into()],
        Some(name) => vec![name.into(), format!("ld.{name}")],
        None => Vec::new(),
    };
    let mut found = Vec::new();
    for program in &programs {
        let in_dirs = dirs.iter().map(|d| d.join(program)).find(|p| p.is_file());
        let path = in_dirs.or_else(|| which::which(program).ok());
        let path = path.or_else(|| {
            if program == "rust-lld" {
                rust_lld()
            } else {
                None
            }
        });
        found.extend(path.map(|path| with_flavor(vec![path.into()])));
    }
    if found.is_empty() {
        let mut argv = split_command(name);
        if let Some(path) = argv.first().and_then(|p| which::which(p).ok()) {
            argv[0] = path.into();
            found.push(with_flavor(argv));
        }
    }
    found
}

/// LLD under its generic names must be told which linker to act as.
fn with_flavor(mut argv: Vec<OsString>) -> Vec<OsString> {
    let name = Path::new(&argv[0]).file_name().unwrap_or_default();
    if argv.len() == 1 && is_generic_lld(&name.to_string_lossy()) {
        argv.extend(["-flavor", "gnu"].map(OsString::from));
    }
    argv
}

/// Whether it is such a name. Debian's have the version of LLVM at their end.
fn is_generic_lld(name: &str) -> bool {
    let version = name.strip_prefix("lld-");
    let version = version.is_some_and(|v| !v.is_empty() && v.bytes().all(|b| b.is_ascii_digit()));
    version || name == "rust-lld" || name == "lld"
}

/// The compiler's run-time library for `arch` where distributions put it, for when there is no
/// compiler to ask: gcc's, else LLVM's, of the highest version.
#[must_use]
pub fn runtime_library(arch: Arch) -> Option<PathBuf> {
    let gcc = ["/usr/lib/gcc", "/usr/lib64/gcc", "/usr/lib/gcc-cross"]
        .into_iter()
        .flat_map(entries)
        .filter(|dir| is_for(&dir.file_name().unwrap_or_default().to_string_lossy(), arch))
        .flat_map(newest_first)
        .map(|version| version.join("libgcc.a"));
    let resources = entries("/usr/lib")
        .into_iter()
        .filter(|dir| {
            let name = dir.file_name().unwrap_or_default();
            name.as_encoded_bytes().starts_with(b"llvm")
        })
        .map(|dir| dir.join("lib/clang"))
        .chain(["/usr/lib/clang", "/usr/lib64/clang"].map(PathBuf::from));
    let llvm = resources.flat_map(newest_first).flat_map(|version| {
        let by_name = std::iter::once(&arch.name)
            .chain(arch.aliases)
            .map(|name| format!("lib/linux/libclang_rt.builtins-{name}.a"));
        let by_triple = [arch.gnu_triple, arch.rust_triple]
            .map(|triple| format!("lib/{triple}/libclang_rt.builtins.a"));
        let files: Vec<_> = by_name.chain(by_triple).collect();
        files.into_iter().map(move |file| version.join(file))
    });
    gcc.chain(llvm).find(|path| path.is_file())
}

/// Whether a compiler with this target makes programs for Linux on `arch`: MinGW's lies beside it.
fn is_for(target: &str, arch: Arch) -> bool {
    let mut parts = target.split('-');
    let cpu = parts.next().and_then(Arch::from_name);
    cpu == Some(arch) && parts.any(|part| part == "linux")
}

fn entries(dir: impl AsRef<Path>) -> Vec<PathBuf> {
    let found = std::fs::read_dir(dir).map(|entries| entries.flatten().collect());
    let found: Vec<_> = found.unwrap_or_default();
    found.iter().map(std::fs::DirEntry::path).collect()
}

/// The directories in `dir` whose names are versions, the highest first.
fn newest_first(dir: PathBuf) -> Vec<PathBuf> {
    let version = |path: &PathBuf| -> Vec<u32> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.split('.')
            .map(|part| part.parse().unwrap_or(0))
            .collect()
    };
    let mut all = entries(dir);
    all.sort_by_key(|path| std::cmp::Reverse(version(path)));
    all
}

/// rust-lld, inside the toolchain of the `rustc` in `PATH`.
fn rust_lld() -> Option<PathBuf> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let out = Command::new(rustc)
        .args(["--print", "sysroot"])
        .output()
        .ok()?;
    let sysroot = String::from_utf8(out.stdout).ok()?;
    let rustlib = Path::new(sysroot.trim()).join("lib/rustlib");
    std::fs::read_dir(rustlib)
        .ok()?
        .flatten()
        .map(|entry| entry.path().join("bin/rust-lld"))
        .find(|path| path.is_file())
}

/// `command` as it is if that is a program, else split at blanks.
#[must_use]
pub fn split_command(command: &OsStr) -> Vec<OsString> {
    match command.to_str() {
        Some(text) if which::which(command).is_err() => {
            text.split_whitespace().map(OsString::from).collect()
        }
        _ => vec![command.into()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// clang takes `-fuse-ld=lld-22` for `ld.lld-22`.
    #[test]
    fn a_version_of_lld_is_found_by_the_name_that_compilers_take_and_told_to_link_elf() {
        let folder = tempfile::tempdir().unwrap();
        let dirs = [folder.path().to_owned()];
        let arch = Arch::from_name("x86_64").unwrap();
        let found = || linkers("lld-7777".as_ref(), arch, &dirs);
        let (generic, plain) = (
            folder.path().join("lld-7777"),
            folder.path().join("ld.lld-7777"),
        );
        std::fs::write(&generic, "").unwrap();
        let told = vec![generic.into_os_string(), "-flavor".into(), "gnu".into()];
        assert_eq!(found(), std::slice::from_ref(&told));
        std::fs::write(&plain, "").unwrap();
        assert_eq!(found(), [vec![plain.into_os_string()], told]);
    }

    #[test]
    fn lld_stands_for_every_version_of_it_the_newest_first() {
        let folder = tempfile::tempdir().unwrap();
        let dirs = [folder.path().to_owned()];
        for name in [
            "ld.lld-7007",
            "ld.lld-8008",
            "ld.lld",
            "ld.lld-new",
            "lld-9009",
        ] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let arch = Arch::from_name("x86_64").unwrap();
        let found = linkers("lld".as_ref(), arch, &dirs);
        let ours: Vec<_> = found
            .iter()
            .filter_map(|argv| Path::new(&argv[0]).strip_prefix(folder.path()).ok())
            .collect();
        let wanted = ["ld.lld", "ld.lld-8008", "ld.lld-7007"].map(Path::new);
        assert_eq!(ours, wanted);
    }

    #[test]
    fn a_compiler_for_windows_has_no_run_time_library_for_linux() {
        let arch = Arch::from_name("x86_64").unwrap();
        for target in [
            "x86_64-linux-gnu",
            "x86_64-redhat-linux",
            "x86_64-alpine-linux-musl",
        ] {
            assert!(is_for(target, arch), "{target}");
        }
        for target in ["x86_64-w64-mingw32", "x86_64-elf", "aarch64-linux-gnu"] {
            assert!(!is_for(target, arch), "{target}");
        }
    }

    #[test]
    fn the_run_time_library_of_each_architecture_lies_under_the_triple_of_its_compiler() {
        for arch in Arch::ALL {
            for target in [arch.gnu_triple, arch.musl_triple, arch.rust_triple] {
                assert!(is_for(target, arch), "{target}");
            }
        }
    }
}
