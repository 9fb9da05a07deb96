// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Linkers, compilers, languages and emulators: each is run, and what can link links something.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::facts::{Emulator, Go, Rust, Tool};
use crate::elf::Elf;
use crate::link::driver::{Driver, Family};
use crate::machine::Arch;

/// Every linker that is looked for, tried for every architecture.
#[must_use]
pub fn linkers() -> Vec<Tool> {
    let mut tools = Vec::new();
    for arch in Arch::LINKED {
        for name in ["bfd", "lld", "mold", "rust-lld", "gold"] {
            let found = Driver::named(name.as_ref(), arch);
            // `lld` may resolve to rust-lld, which has its own row.
            let found = found
                .iter()
                .filter(|driver| name != "lld" || !ends_with(driver, "rust-lld"));
            tools.push(first_that_links(name, arch, found));
        }
    }
    tools
}

/// The first of them that links for `arch`, as it would be chosen; or else the first.
fn first_that_links<'a>(name: &str, arch: Arch, drivers: impl Iterator<Item = &'a Driver>) -> Tool {
    let mut first = None;
    for driver in drivers {
        let tool = tool(name.into(), arch, Some(driver));
        if tool.static_pie {
            return tool;
        }
        first.get_or_insert(tool);
    }
    first.unwrap_or_else(|| tool(name.into(), arch, None))
}

fn ends_with(driver: &Driver, name: &str) -> bool {
    Path::new(&driver.argv()[0]).ends_with(name)
}

/// gcc and clang, tried for every architecture.
#[must_use]
pub fn compilers() -> Vec<Tool> {
    let mut tools = Vec::new();
    for arch in Arch::LINKED {
        let native = Arch::host() == Some(arch);
        let gcc = if native {
            "gcc".into()
        } else {
            format!("{}-gcc", arch.gnu_triple)
        };
        for name in [gcc, "clang".into()] {
            let driver = which::which(&name).ok().map(|path| {
                let mut argv: Vec<OsString> = vec![path.into()];
                if name == "clang" && !native {
                    argv.push(format!("--target={}", arch.gnu_triple).into());
                }
                Driver::Compiler { argv }
            });
            tools.push(tool(name, arch, driver.as_ref()));
        }
    }
    tools
}

/// Lets `driver` link for `arch`.
fn tool(name: String, arch: Arch, driver: Option<&Driver>) -> Tool {
    let mut tool = Tool {
        name,
        arch: arch.name,
        path: None,
        version: None,
        family: None,
        static_pie: false,
        relr_flags: Vec::new(),
        problem: None,
    };
    let Some(driver) = driver else { return tool };
    tool.path = Some(PathBuf::from(&driver.argv()[0]));
    tool.version = match driver {
        Driver::Linker { version, .. } => Some(version.clone()),
        Driver::Compiler { .. } => first_line(&driver.argv()[0], &["--version"]),
    };
    tool.family = driver.family().map(|family| match family {
        Family::Bfd => "bfd",
        Family::Gold => "gold",
        Family::Lld => "lld",
        Family::Mold => "mold",
        Family::Other => "other",
    });
    match driver.try_link::<&str>(arch, &[]) {
        Ok(_) => {
            tool.static_pie = true;
            tool.relr_flags = driver.relr_flags(arch).to_vec();
        }
        Err(error) => tool.problem = Some(format!("{error:#}")),
    }
    tool
}

/// The first line that `program args` prints; `None` if it cannot be run or fails.
fn first_line(program: impl AsRef<OsStr>, args: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    output
        .status
        .success()
        .then(|| text.lines().next().unwrap_or_default().trim().to_owned())
}

/// Every rustc in `PATH`, one for each sysroot.
#[must_use]
pub fn rust() -> Vec<Rust> {
    let mut seen = Vec::new();
    let mut all = Vec::new();
    for path in which::which_all("rustc").into_iter().flatten() {
        let Some(sysroot) = first_line(&path, &["--print", "sysroot"]) else {
            continue;
        };
        if seen.contains(&sysroot) {
            continue;
        }
        all.push(Rust {
            version: first_line(&path, &["--version"]).unwrap_or_default(),
            path,
            targets: targets_with_core(Path::new(&sysroot)),
        });
        seen.push(sysroot);
    }
    all
}

/// The Linux targets whose `core` lies under `sysroot`, sorted.
fn targets_with_core(sysroot: &Path) -> Vec<String> {
    let has_core = |target: &Path| {
        fs::read_dir(target.join("lib"))
            .into_iter()
            .flatten()
            .flatten()
            .any(|file| {
                let name = file.file_name();
                let name = name.to_string_lossy();
                name.starts_with("libcore-") && name.ends_with(".rlib")
            })
    };
    let mut targets: Vec<String> = fs::read_dir(sysroot.join("lib/rustlib"))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| has_core(&entry.path()))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("linux"))
        .collect();
    targets.sort();
    targets
}

/// qemu-user for every foreign architecture.
#[must_use]
pub fn emulators() -> Vec<Emulator> {
    Arch::ALL
        .into_iter()
        .filter(|arch| Arch::host() != Some(*arch))
        .map(|arch| {
            let found: Vec<(PathBuf, bool)> = [
                format!("qemu-{}-static", arch.qemu),
                format!("qemu-{}", arch.qemu),
            ]
            .iter()
            .filter_map(|name| which::which(name).ok())
            .map(|path| {
                let is_static = Elf::open(&path).is_ok_and(|elf| elf.interpreter().is_none());
                (path, is_static)
            })
            .collect();
            let best = found.iter().find(|(_, s)| *s).or_else(|| found.first());
            Emulator {
                arch: arch.name,
                path: best.map(|(path, _)| path.clone()),
                is_static: best.is_some_and(|(_, is_static)| *is_static),
            }
        })
        .collect()
}

/// The go command in `PATH`.
#[must_use]
pub fn go() -> Option<Go> {
    let path = which::which("go").ok()?;
    let version = first_line(&path, &["env", "GOVERSION"]).unwrap_or_default();
    Some(Go {
        supported: is_supported_go(&version),
        path,
        version,
    })
}

/// `go1.21` or later; development versions (`devel go1.28-…`) are later.
fn is_supported_go(version: &str) -> bool {
    let Some((_, numbers)) = version.split_once("go") else {
        return false;
    };
    let mut numbers = numbers
        .split(|c: char| !c.is_ascii_digit())
        .map_while(|n| n.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(1), Some(minor)) => minor >= 21,
        (Some(major), _) => major > 1,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_versions_are_compared_as_numbers() {
        for good in [
            "go1.21",
            "go1.21.0",
            "go1.27.3",
            "go1.30rc1",
            "devel go1.28-abc",
            "go2",
        ] {
            assert!(is_supported_go(good), "{good}");
        }
        for bad in ["go1.9", "go1.20.14", "", "1.27", "go"] {
            assert!(!is_supported_go(bad), "{bad}");
        }
    }
}
