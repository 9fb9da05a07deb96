// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The Debian package, by dpkg-deb. It depends on nothing: the tool is static, and finds linkers and compilers when it
//! is asked to link.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::{Plan, run_for_output, tool};

/// Makes `piestart_VERSION_ARCH.deb`.
pub fn make(plan: &Plan, staged: &Path) -> Result<()> {
    let arch = match tool::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    };
    let root = plan.work.join("deb");
    fs::create_dir_all(root.join("DEBIAN"))?;
    run_for_output(
        Command::new("cp")
            .arg("--archive")
            .arg(staged)
            .arg(root.join("usr")),
    )?;
    // Where Debian's policy wants it (12.5); the licences' texts lie beside it.
    let documents = root.join("usr/share/doc/piestart");
    fs::rename(documents.join("COPYRIGHT"), documents.join("copyright"))?;
    let size = run_for_output(
        Command::new("du")
            .args(["-sk", "--apparent-size"])
            .arg(root.join("usr")),
    )?;
    let size = String::from_utf8_lossy(&size);
    let size = size.split_whitespace().next().context("du says nothing")?;
    let control = format!(
        "Package: piestart\nVersion: {}\nArchitecture: {arch}\nMaintainer: The piestart developers <release@piestart>\n\
         Installed-Size: {size}\nRecommends: binutils\nSection: devel\nPriority: optional\n\
         Homepage: https://github.com/piestart/piestart\nDescription: static-PIE executables without libc and without loader\n \
         Links, converts, checks, explains and runs static-PIE executables that\n \
         relocate themselves, protect RELRO and seal it, in C, Rust and Go.\n",
        plan.version
    );
    fs::write(root.join("DEBIAN/control"), control)?;
    let sums = run_for_output(
        Command::new("sh")
            .args([
                "-ec",
                "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum",
            ])
            .current_dir(&root),
    )?;
    fs::write(root.join("DEBIAN/md5sums"), sums)?;
    for (name, mode) in [
        (".", 0o755),
        ("DEBIAN", 0o755),
        ("DEBIAN/control", 0o644),
        ("DEBIAN/md5sums", 0o644),
    ] {
        fs::set_permissions(root.join(name), fs::Permissions::from_mode(mode))?;
    }
    run_for_output(
        Command::new("dpkg-deb")
            .args(["--root-owner-group", "-Zxz", "--threads-max=1", "--build"])
            .arg(&root)
            .arg(
                plan.out
                    .join(format!("piestart_{}_{arch}.deb", plan.version)),
            )
            // dpkg-deb takes it for every file that is younger.
            .env("SOURCE_DATE_EPOCH", plan.epoch.to_string()),
    )?;
    Ok(())
}
