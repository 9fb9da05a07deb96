// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Cross compiler, linker, C library and emulator of another of Debian's releases, unpacked and never installed: each
//! program is started by the C library that was unpacked with it, which this machine's need not fit.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::suites::{self, Apt, Suite};

/// What runs on this machine for an architecture.
#[derive(Debug)]
pub struct Programs {
    /// What the names of compiler and linker begin with.
    pub prefix: &'static str,
    /// Their packages.
    pub packages: &'static [&'static str],
    /// The emulator, of the package qemu-user. It is linked statically.
    pub emulator: &'static str,
}

impl Programs {
    /// Unpacks them into `folder`; its `bin` has each under its name without a version.
    pub fn install(&self, suite: Suite, folder: &Path) -> Result<()> {
        let out = Command::new("dpkg")
            .arg("--print-architecture")
            .output()
            .context("cannot run dpkg")?;
        let machine = String::from_utf8_lossy(&out.stdout).trim().to_owned();
        let apt = Apt::new(&folder.join("apt"), &machine, &[suite])?;
        for file in apt.download_with_needed(suite, self.packages)? {
            suites::unpack(&file, folder)?;
        }
        let scratch = folder.join("emulators");
        for file in apt.download(&["qemu-user"])? {
            suites::unpack(&file, &scratch)?;
        }
        let bin = folder.join("bin");
        fs::create_dir_all(&bin)?;
        fs::rename(
            scratch.join("usr/bin").join(self.emulator),
            bin.join(format!("{}-static", self.emulator)),
        )?;
        fs::remove_dir_all(&scratch)?;
        let start = Start::find(folder)?;
        for inside in programs(&folder.join("usr/libexec"))? {
            start.stands_for(&inside)?;
        }
        for program in files(&folder.join("usr/bin"))? {
            let name = program.file_name().unwrap_or_default().to_string_lossy();
            if let Some(own) = name.strip_prefix(self.prefix) {
                let plain = own.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
                let place = bin.join(format!("{}{plain}", self.prefix));
                if is_program(&program) {
                    start.stands_for(&program)?;
                }
                let script = format!("#!/bin/sh\nexec '{}' \"$@\"\n", program.display());
                write_script(&place, &script)?;
            }
        }
        Ok(())
    }
}

/// How an unpacked program is started.
struct Start {
    loader: PathBuf,
    libraries: PathBuf,
}

impl Start {
    /// The C library's loader and the libraries in `folder`.
    fn find(folder: &Path) -> Result<Self> {
        let usr = folder.join("usr");
        let loaders = ["lib64", "lib"].map(|name| usr.join(name));
        let loader = { loaders.iter() }
            .flat_map(|place| files(place).unwrap_or_default())
            .find(|path| {
                let name = path.file_name().unwrap_or_default();
                name.to_string_lossy().starts_with("ld-linux-")
            })
            .context("no loader among what was unpacked")?;
        let libraries = files(&usr.join("lib"))?
            .into_iter()
            .find(|place| place.join("libc.so.6").exists())
            .context("no C library among what was unpacked")?;
        Ok(Self { loader, libraries })
    }

    /// Moves `program` away, and puts a script in its place that starts it under its old name, by which it finds its
    /// parts.
    fn stands_for(&self, program: &Path) -> Result<()> {
        let name = program.file_name().context("a program's name")?;
        let away = program.with_file_name(".programs");
        fs::create_dir_all(&away)?;
        let away = away.join(name);
        fs::rename(program, &away)?;
        let script = format!(
            "#!/bin/sh\nexec '{}' --library-path '{}' --argv0 '{}' '{}' \"$@\"\n",
            self.loader.display(),
            self.libraries.display(),
            program.display(),
            away.display()
        );
        write_script(program, &script)
    }
}

fn write_script(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| path.display().to_string())?;
    Ok(fs::set_permissions(
        path,
        fs::Permissions::from_mode(0o755),
    )?)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

/// Whether the file is an ELF program, and neither a link to one nor a library.
fn is_program(path: &Path) -> bool {
    let library = path.to_string_lossy().contains(".so");
    !path.is_symlink() && !library && fs::read(path).is_ok_and(|text| text.starts_with(b"\x7fELF"))
}

/// The programs in `folder` and below.
fn programs(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in files(folder)? {
        match path.is_dir() {
            true => found.extend(programs(&path)?),
            false if is_program(&path) => found.push(path),
            false => {}
        }
    }
    Ok(found)
}
