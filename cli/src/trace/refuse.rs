// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What cannot be traced, and why.

use std::os::unix::fs::{MetadataExt, PermissionsExt};

use crate::check::{Facts, FileType};
use crate::elf::Elf;
use crate::exit;
use crate::machine::Arch;
use crate::machine::known::is_native;
use crate::ui::Shown as _;

/// Refuses what ptrace(2) would not show as it is. Returns the machine.
///
/// # Errors
/// The program cannot be traced, with the exit code for it.
pub(super) fn refuse(elf: &Elf, facts: &Facts) -> anyhow::Result<Arch> {
    let path = elf.path.shown();
    let refused =
        |code, message: String| Err(exit::Failure::new(code, format!("{path}: {message}")));
    if !facts.file_type.is_program() {
        let hint = match facts.file_type {
            FileType::Relocatable => "; link it first, for instance with `piestart link`",
            _ => "",
        };
        return refused(
            exit::DATA,
            format!("is not a program but: {}{hint}", facts.file_type.name()),
        );
    }
    let arch = elf.arch().filter(|arch| is_native(arch.qemu));
    let Some(arch) = arch else {
        return refused(
            exit::UNAVAILABLE,
            format!(
                "is for {}, and ptrace sees only programs of this machine, {}; qemu-{} has a gdb stub (-g PORT) to inspect it with, which trace does not use",
                facts.machine,
                std::env::consts::ARCH,
                elf.arch().map_or(&*facts.machine, |arch| arch.qemu)
            ),
        );
    };
    refuse_rights(elf)?;
    Ok(arch)
}

/// Refuses a file with rights that a traced program does not get, or that may not be executed.
fn refuse_rights(elf: &Elf) -> anyhow::Result<()> {
    let path = elf.path.shown();
    let refused =
        |code, message: String| Err(exit::Failure::new(code, format!("{path}: {message}")));
    let metadata =
        std::fs::metadata(&elf.path).map_err(|e| crate::io::unreadable(&elf.path, &e))?;
    let mode = metadata.permissions().mode();
    let copy = "the kernel starts it under a tracer without those rights, which is not its real start; trace a copy (cp leaves them out)";
    // set-group-ID without group execute is mandatory locking, not a right (chmod(2), inode(7)).
    let setgid = mode & 0o2010 == 0o2010;
    if mode & 0o4000 != 0 || setgid {
        let what = if setgid && mode & 0o4000 == 0 {
            format!("set-group-ID (group {})", metadata.gid())
        } else {
            format!("set-user-ID (owner {})", metadata.uid())
        };
        return refused(exit::UNAVAILABLE, format!("is {what}: {copy}"));
    }
    let mut value = [0; 64];
    if rustix::fs::getxattr(&elf.path, c"security.capability", &mut value[..]).is_ok() {
        return refused(exit::UNAVAILABLE, format!("has file capabilities: {copy}"));
    }
    if mode & 0o111 == 0 {
        return refused(
            exit::NO_INPUT,
            format!(
                "is not executable (mode {:04o}); chmod +x makes it so",
                mode & 0o7777
            ),
        );
    }
    Ok(())
}
