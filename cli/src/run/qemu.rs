// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Programs of other architectures, by qemu-user, in a root that stays empty.
//!
//! qemu-user opens its program by path, which the empty root does not have. But when the kernel's
//! binfmt_misc (flag `O`) starts it, the program comes as an open descriptor, whose number is in
//! the auxiliary vector as `AT_EXECFD`. Here the same is done without binfmt_misc: the emulator is
//! started stopped, one word of its auxiliary vector is changed, and it is let go. `AT_FLAGS` gives
//! its place: every kernel sends it and, but for binfmt_misc's own use of it, it says nothing.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use nix::libc;

use super::diagnose::{self, Diagnosis, Kind};
use super::isolation::SpawnError;
use super::program::Program;
use crate::proc::{Tracee, auxv};
use crate::ui::Shown as _;

/// An emulator, opened.
#[derive(Debug)]
pub(super) struct Emulator {
    pub(super) path: PathBuf,
    pub(super) program: Program,
}

impl Emulator {
    /// Opens the emulator at `path`, which must be statically linked.
    pub(super) fn open(path: &Path) -> Result<Self, SpawnError> {
        let program = Program::open(path)?;
        if let Some(Kind::Elf(image)) = &program.kind
            && let Some(loader) = &image.interpreter
        {
            return Err(SpawnError::Setup(format!(
                "{} is dynamically linked: it asks for the loader {loader}, so it cannot run in an empty root; a static qemu is needed (Debian: apt install qemu-user-static)",
                path.shown()
            )));
        }
        Ok(Self {
            path: path.into(),
            program,
        })
    }

    /// The emulator's argument list. The program's path only names it: it is not opened.
    pub(super) fn argv(
        &self,
        program: &Path,
        arg0: Option<&OsStr>,
        args: &[OsString],
    ) -> Vec<OsString> {
        let name = program.as_os_str();
        // qemu takes a leading dash for an option of its own.
        let mut path = OsString::from(if name.as_bytes().starts_with(b"-") {
            "./"
        } else {
            ""
        });
        path.push(name);
        let mut argv = vec![
            self.path.clone().into(),
            "-0".into(),
            arg0.unwrap_or(name).into(),
            path,
        ];
        argv.extend_from_slice(args);
        argv
    }
}

/// The static emulator for qemu's architecture `name` from `PATH`, if there is one.
pub(super) fn find(name: &str) -> Result<Option<Emulator>, SpawnError> {
    for candidate in [format!("qemu-{name}-static"), format!("qemu-{name}")] {
        if let Ok(path) = which::which(&candidate)
            && let Ok(emulator) = Emulator::open(&path)
        {
            return Ok(Some(emulator));
        }
    }
    Ok(None)
}

/// Says that the root of the emulator `pid` lacks the loader of a dynamically linked program. The emulator's
/// own message would come late, and name a file that the user did not.
pub(super) fn missing_loader(
    pid: i32,
    kind: Option<&Kind>,
    program: Option<&File>,
    empty_root: bool,
) -> Option<Diagnosis> {
    let (Some(Kind::Elf(image)), Some(program)) = (kind, program) else {
        return None;
    };
    let loader = image.interpreter.as_ref()?;
    // With this set it looks elsewhere first (qemu-user's manual page).
    if std::env::var_os("QEMU_LD_PREFIX").is_some() {
        return None;
    }
    let root = PathBuf::from(format!("/proc/{pid}/root"));
    let inside = root.join(loader.trim_start_matches('/'));
    // Where /proc does not show it, the emulator is left to find out.
    let missing = root.symlink_metadata().is_ok()
        && inside
            .symlink_metadata()
            .is_err_and(|e| e.kind() == io::ErrorKind::NotFound);
    let words = match empty_root {
        true => "the empty root",
        false => "this machine",
    };
    missing.then(|| diagnose::needs_loader(loader, words, program))
}

/// Tells the emulator `pid`, which is about to stop at its exec, that its program is open as
/// descriptor `guest`, and lets it go.
pub(super) fn hand_over(pid: i32, guest: i32) -> anyhow::Result<()> {
    let mut emulator = Tracee::take(pid, None)?;
    let at = find_flags(&emulator).context("its auxiliary vector has no AT_FLAGS")?;
    emulator.write_word(at, libc::AT_EXECFD)?;
    let value = at + emulator.format().class.word();
    emulator.write_word(value, i64::from(guest).cast_unsigned())?;
    emulator.detach()?;
    Ok(())
}

/// The address of the `AT_FLAGS` entry on the initial stack.
fn find_flags(emulator: &Tracee) -> Option<u64> {
    let format = emulator.format();
    let word = |at| emulator.word(at);
    let sp = emulator.registers().ok()?.sp();
    let stack = auxv::InitialStack::find(format, sp, word)?;
    auxv::walk(format, stack.auxv, word)
        .find(|entry| entry.a_type == libc::AT_FLAGS)
        .map(|entry| entry.at)
}
