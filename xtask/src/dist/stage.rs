// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What lies below a prefix (`/usr`, `/usr/local`, an unpacked archive): the tool, start objects, manual pages,
//! completions, licences.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{Plan, run_for_output, tool};
use crate::repository;

/// Where completions lie below `share`, by shell.
const COMPLETIONS: [(&str, &str); 3] = [
    ("bash", "bash-completion/completions/piestart"),
    ("zsh", "zsh/site-functions/_piestart"),
    ("fish", "fish/vendor_completions.d/piestart.fish"),
];

/// Documents that every copy has.
pub const DOCUMENTS: [&str; 6] = [
    "CHANGELOG.md",
    "COPYRIGHT",
    "LICENSE-APACHE",
    "LICENSE-APACHE-LLVM",
    "LICENSE-MIT",
    "README.md",
];

/// Lays everything out below a folder, and returns that.
pub fn stage(plan: &Plan, program: &Path) -> Result<PathBuf> {
    let prefix = plan.work.join("stage");
    let program_here = prefix.join("bin/piestart");
    copy(program, &program_here)?;
    let share = prefix.join("share");
    let pages = share.join("man/man1");
    fs::create_dir_all(&pages)?;
    tool::ask(
        &program_here,
        &["man", "--dir", &pages.display().to_string()],
    )?;
    for (shell, path) in COMPLETIONS {
        let script = tool::ask(&program_here, &["completions", shell])?;
        let path = share.join(path);
        fs::create_dir_all(path.parent().context("a parent")?)?;
        fs::write(path, script)?;
    }
    for name in DOCUMENTS {
        copy(
            &repository::root().join(name),
            &share.join("doc/piestart").join(name),
        )?;
    }
    run_for_output(
        Command::new(&program_here)
            .args(["install", "--prefix"])
            .arg(&prefix)
            // An old Meson on this machine would have its file name this folder.
            .env("PATH", "")
            .env_remove("DESTDIR"),
    )?;
    // One copy of the tool is enough: the one beside the objects is a link.
    for entry in fs::read_dir(prefix.join("lib/piestart"))? {
        let copy = entry?.path().join("piestart");
        fs::remove_file(&copy).with_context(|| copy.display().to_string())?;
        symlink("../../../bin/piestart", copy)?;
    }
    permissions(&prefix, &program_here)?;
    Ok(prefix)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to.parent().context("a parent")?)?;
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

/// Gives every file below `folder` the permissions of a package, whatever the umask is.
fn permissions(folder: &Path, program: &Path) -> Result<()> {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let kind = path.symlink_metadata()?.file_type();
        if kind.is_dir() {
            permissions(&path, program)?;
        } else if kind.is_file() {
            let mode = if path == program { 0o755 } else { 0o644 };
            fs::set_permissions(&path, fs::Permissions::from_mode(mode))?;
        }
    }
    Ok(())
}
