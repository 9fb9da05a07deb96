// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Kernels and qemu, under `target/xtask/boot/`: unpacked from Debian's packages, not installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::machine::{MACHINES, Machine};
use crate::next_release;
use crate::setup::{into, quiet};
use crate::suites::{self, Apt, BACKPORTS, BOOKWORM};
use crate::tools::{self, on_path};

/// The emulators and their firmware, in the version of the backports: 7.2 of Debian 12 lets kernel 6.12 for x86_64 die
/// in one boot of two.
const QEMU: &[&str] = &[
    "qemu-system-x86",
    "qemu-system-arm",
    "qemu-system-riscv",
    "qemu-system-s390x",
    "qemu-system-ppc",
    "qemu-system-misc",
    "opensbi",
    "seabios",
];

/// Where things of the boot test are.
pub fn folder() -> PathBuf {
    tools::folder("boot")
}

/// The kernel, whether it is there or not.
pub fn kernel(machine: &Machine) -> PathBuf {
    let of = machine.kernel_of.unwrap_or(machine.name);
    folder().join(of).join("kernel")
}

/// The machines whose kernels are not there. That of another machine is fetched for that one.
fn without_kernel() -> impl Iterator<Item = &'static Machine> {
    let own = MACHINES
        .iter()
        .filter(|machine| machine.kernel_of.is_none());
    own.filter(|machine| !kernel(machine).is_file())
}

/// The folder above musl's `include` and `lib` for `machine`'s architecture: the machine's own, or an unpacked one.
pub fn musl(machine: &Machine) -> Option<PathBuf> {
    let own = [PathBuf::from("/usr"), musl_folder(machine).join("usr")];
    next_release::musl(machine.debian)
        .into_iter()
        .chain(own)
        .find(|usr| {
            let library = usr.join("lib").join(machine.musl).join("libc.a");
            library.is_file()
        })
}

fn musl_folder(machine: &Machine) -> PathBuf {
    folder().join(format!("musl-{}", machine.arch))
}

/// Whether every machine's emulator is there.
fn has_emulators() -> bool {
    let mut programs = MACHINES.iter().filter_map(|machine| machine.qemu.first());
    programs.all(|program| qemu(program).is_some())
}

/// One line for each thing that is not there.
pub fn missing() -> Vec<String> {
    let qemu = !has_emulators();
    qemu.then(|| "qemu-system (cargo xtask setup)".to_string())
        .into_iter()
        .chain(
            without_kernel().map(|machine| format!("kernel {} (cargo xtask setup)", machine.name)),
        )
        .chain(
            MACHINES
                .iter()
                .filter(|machine| musl(machine).is_none())
                .map(|machine| format!("musl for {} (cargo xtask setup)", machine.arch)),
        )
        .collect()
}

/// Fetches what is not there. A failure is told, and leaves nothing.
pub fn install() -> Result<()> {
    let own = folder().join("qemu");
    if !has_emulators() {
        into(&own, "qemu-system", || install_qemu(&own))?;
    }
    for machine in without_kernel() {
        let folder = folder().join(machine.name);
        into(&folder, &format!("kernel {}", machine.name), || {
            install_kernel(machine, &folder)
        })?;
    }
    for machine in MACHINES {
        if musl(machine).is_none() {
            let folder = musl_folder(machine);
            into(&folder, &format!("musl for {}", machine.arch), || {
                let apt = Apt::new(&folder.join("apt"), machine.debian, &[BOOKWORM])?;
                let files = apt.download(&["musl-dev"])?;
                files
                    .iter()
                    .try_for_each(|file| suites::unpack(file, &folder))
            })?;
        }
    }
    Ok(())
}

/// This machine's architecture: what Debian calls it, its folder of libraries, its loader there.
fn host() -> Option<(&'static str, &'static str, &'static str)> {
    match std::env::consts::ARCH {
        "x86_64" => Some(("amd64", "x86_64-linux-gnu", "ld-linux-x86-64.so.2")),
        "aarch64" => Some(("arm64", "aarch64-linux-gnu", "ld-linux-aarch64.so.1")),
        _ => None,
    }
}

fn install_qemu(folder: &Path) -> Result<()> {
    let (debian, ..) = host().context("knows no qemu for this machine; install qemu-system")?;
    let apt = Apt::new(&folder.join("apt"), debian, &[BOOKWORM, BACKPORTS])?;
    for file in apt.download_with_needed(BACKPORTS, QEMU)? {
        suites::unpack(&file, folder)?;
    }
    for part in ["doc", "i18n", "icons", "locale", "man", "perl"] {
        let _ = fs::remove_dir_all(folder.join("usr/share").join(part));
    }
    Ok(())
}

fn install_kernel(machine: &Machine, folder: &Path) -> Result<()> {
    let apt = Apt::new(&folder.join("apt"), machine.debian, &[machine.suite])?;
    let package = apt.stands_for(machine.package)?;
    let unpacked = folder.join("unpacked");
    // From Debian 14 on the kernel is in a package that this one needs.
    let inner = package.replacen("linux-image-", "linux-binary-", 1);
    let inner = apt.has(&inner).then_some(inner);
    let package = inner.unwrap_or(package);
    for file in apt.download(&[&package])? {
        suites::unpack(&file, &unpacked)?;
    }
    let modules = fs::read_dir(unpacked.join("usr/lib/modules"));
    let folders = modules.into_iter().flatten().flatten().map(|e| e.path());
    let kernel = folders
        .chain([unpacked.join("boot")])
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flat_map(Iterator::flatten)
        .map(|entry| entry.path())
        .find(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("vmlinu")
        })
        .with_context(|| format!("no kernel in {package}"))?;
    match payload(&fs::read(&kernel)?) {
        None => fs::rename(kernel, folder.join("kernel"))?,
        Some(image) => decompress(image, &folder.join("kernel"))?,
    }
    // Its modules are some hundred megabytes.
    fs::remove_dir_all(unpacked)?;
    Ok(())
}

/// What a kernel that decompresses itself by EFI has inside, if zstd made it (drivers/firmware/efi/libstub/zboot-header.S):
/// qemu before 10.1 decompresses the others alone.
fn payload(kernel: &[u8]) -> Option<&[u8]> {
    let word = |at: usize| {
        let bytes = kernel.get(at..)?.first_chunk()?;
        usize::try_from(u32::from_le_bytes(*bytes)).ok()
    };
    let is_zstd = kernel.get(4..8)? == b"zimg" && kernel.get(24..28)? == b"zstd";
    let (start, size) = (word(8)?, word(12)?);
    is_zstd.then(|| kernel.get(start..start.checked_add(size)?))?
}

/// Writes what zstd has made `image` of to `to`.
fn decompress(image: &[u8], to: &Path) -> Result<()> {
    let compressed = to.with_extension("zst");
    fs::write(&compressed, image)?;
    let mut zstd = Command::new("zstd");
    quiet(
        zstd.args(["-d", "-q", "-f", "--rm", "-o"])
            .arg(to)
            .arg(compressed),
    )
}

/// The emulator `program`: the one unpacked here, or else the machine's own. The one here has all its libraries beside
/// it, down to the loader, so that it runs on any distribution.
pub fn qemu(program: &str) -> Option<Command> {
    let own = folder().join("qemu");
    let path = own.join("usr/bin").join(program);
    if !path.is_file() {
        return on_path(program).map(Command::new);
    }
    let (_, triple, loader) = host()?;
    let libraries = ["lib", "usr/lib"].map(|part| own.join(part).join(triple));
    let mut command = Command::new(libraries[0].join(loader));
    command
        .arg("--library-path")
        .arg(std::env::join_paths(libraries).ok()?)
        .arg(path);
    for firmware in ["qemu", "seabios"] {
        command.arg("-L").arg(own.join("usr/share").join(firmware));
    }
    Some(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_zstd_has_made_is_found_in_a_kernel_that_decompresses_itself() {
        let mut kernel = b"MZ\0\0zimg\x20\0\0\0\x03\0\0\0\0\0\0\0\0\0\0\0zstd\0\0\0\0abc".to_vec();
        assert_eq!(payload(&kernel), Some(&b"abc"[..]));
        kernel[12] = 4;
        assert_eq!(payload(&kernel), None);
        kernel[12] = 3;
        kernel[24] = b'g';
        assert_eq!(payload(&kernel), None);
        assert_eq!(payload(b"MZ"), None);
    }
}
