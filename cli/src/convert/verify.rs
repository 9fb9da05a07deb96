// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--verify`: the start of the converted program, seen in an empty root before the file is put in
//! its place.
//!
//! On a machine of its kind the program runs to its own entry point, and what is mapped there is
//! looked at. Under an emulator nobody can look, so that copies of it run whose first instructions
//! are replaced by ones that tell by the way they end: by an exit status, or by a store into RELRO
//! that must not succeed.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::time::Duration;

use nix::libc::SIGSEGV;
use object::elf;
use tempfile::TempPath;

use super::blob;
use super::header_checks::offset_of;
pub use super::verified::{Expected, Verified};
use crate::elf::{Elf, OpenError};
use crate::exit;
use crate::live::{Live, Reached, RelroSeen, Sealed, reaches, starts};
use crate::machine::Arch;
use crate::machine::known::{code_at, is_native};
use crate::run::{Isolation, Output, Sandbox};
use crate::ui::Shown as _;

/// How long an emulated program may take to its entry point.
const LIMIT: Duration = Duration::from_secs(20);
/// The exit status of a copy that reached its entry point.
const REACHED: u8 = 42;

/// Starts `data`, converted from the file `name`, and looks.
///
/// # Errors
/// It does not start, or RELRO is open ([`exit::FINDING`]); or this machine cannot tell
/// ([`exit::UNAVAILABLE`]).
pub fn verify(name: &Path, data: &[u8], expected: Expected) -> anyhow::Result<Verified> {
    let failed = |why: String| {
        let message = format!(
            "{}: --verify: {why}; nothing was written, please report it",
            name.shown()
        );
        exit::Failure::new(exit::FINDING, message)
    };
    let elf = Elf::parse(name, data.to_vec()).map_err(OpenError::into_failure)?;
    let at = |vaddr, size| {
        let start = usize::try_from(offset(&elf, vaddr, size)?).ok()?;
        data.get(start..start + usize::try_from(size).ok()?)
    };
    let table = blob::find(data, elf.e_entry, at).or_else(|| elf.before_main());
    let Some(table) = table else {
        return Err(failed(
            "its entry point does not lead to the start code".into(),
        ));
    };
    let arch = elf.arch();
    if !arch.is_some_and(|arch| is_native(arch.qemu)) {
        if elf.before_main().is_some() {
            let message = format!(
                "{}: --verify: what runs in front of main cannot be seen under an emulator; nothing was written",
                name.shown()
            );
            return Err(exit::Failure::new(exit::UNAVAILABLE, message));
        }
        return emulated(name, &elf, arch, table.entry, failed);
    }

    let program = put(data)?;
    let elf = Elf::open(&program).map_err(OpenError::into_failure)?;
    let live = reaches(&elf, table.entry).map_err(|error| cannot(name, &error.to_string()))?;
    if live.killed_by_filter {
        return Err(cannot(name, &live.how));
    }
    if live.reached != Reached::Entry {
        return Err(failed(format!("it does not start: {}", live.how)));
    }
    let (has_relro, sealed) = protected(&live, expected).map_err(&failed)?;
    applies_nothing(&elf, &table).map_err(|why| match why {
        Problem::Found(why) => failed(why),
        Problem::Cannot(error) => cannot(name, &error.to_string()),
    })?;
    Ok(Verified {
        isolation: live.isolation.unwrap_or_default(),
        emulated: false,
        relro_read_only: has_relro,
        relro_sealed: sealed,
        seal_refused: live.seal_refused,
    })
}

/// Whether the program has RELRO, and whether that is sealed, if that can be seen.
///
/// # Errors
/// What is not protected as `expected`.
fn protected(live: &Live, expected: Expected) -> Result<(bool, Option<bool>), String> {
    let whole_pages = expected.whole_pages;
    let page = rustix::param::page_size() as u64;
    let open = match live.relro {
        None | Some(RelroSeen::None) => false,
        Some(_) if whole_pages => live.relro_writable_bytes > 0,
        Some(state) => state == RelroSeen::Writable || live.relro_writable_bytes >= page,
    };
    if open {
        let calls = live.protection_calls.join(", ");
        let why = format!(
            "{} bytes of RELRO are writable at its entry point ({calls})",
            live.relro_writable_bytes
        );
        return Err(why);
    }
    let has_relro = !matches!(live.relro, None | Some(RelroSeen::None));
    let no_mseal = live.seal_refused.is_some();
    let sealed = (has_relro && !no_mseal && expected.sealed).then_some(match live.sealed {
        Sealed::Full => true,
        Sealed::Partial => !whole_pages,
        Sealed::None => false,
    });
    if sealed == Some(false) {
        return Err(format!(
            "RELRO is not sealed at its entry point ({})",
            live.protection_calls.join(", ")
        ));
    }
    Ok((has_relro, sealed))
}

/// Why a program did not prove what it should.
enum Problem {
    /// It does otherwise.
    Found(String),
    /// It could not be looked at.
    Cannot(anyhow::Error),
}

/// Lets the program run on through start code of its own, if it has any, to the first system call that
/// no start code makes, and asks whether that has relocated the image a second time.
fn applies_nothing(file: &Elf, table: &blob::Table) -> Result<(), Problem> {
    let relocations = file.dynamic().and_then(|dynamic| {
        // Where the rows are still there, no start code but ours is in the file.
        let rows = [elf::DT_RELR, elf::DT_RELA, elf::DT_REL];
        if dynamic
            .as_ref()
            .is_some_and(|d| rows.iter().any(|&row| d.has(row)))
        {
            return Ok(None);
        }
        let found = file.relocations(dynamic.as_ref())?;
        let places = found.iter().filter(|r| r.addend.is_none());
        Ok(Some(places.map(|r| r.place).collect::<Vec<u64>>()))
    });
    let Some(places) = relocations.map_err(|error| Problem::Cannot(error.into_failure()))? else {
        return Ok(());
    };
    let mut wrong = None;
    let live = starts(file, &mut |bias, word| {
        // Words that the program has changed since are its own; one with the bias twice is not.
        wrong = places.iter().copied().find(|&at| {
            let addend = file.word_at(at).unwrap_or(0);
            let twice = addend.wrapping_add(bias).wrapping_add(bias);
            bias != 0 && word(at.wrapping_add(bias)) == Some(twice)
        });
    })
    .map_err(Problem::Cannot)?;
    if let Some(at) = wrong {
        return Err(Problem::Found(format!(
            "its own start code relocates {at:#x} once more"
        )));
    }
    // A program may well end before such a call; what must not be is a store into RELRO.
    match live.reached {
        Reached::Ended if live.how.contains("SIGSEGV") || live.how.contains("SIGILL") => {
            let entry = table.entry;
            let hint = match table.seal {
                true => "; if it protects RELRO itself, which a seal refuses, say --seal=none",
                false => "",
            };
            Err(Problem::Found(format!(
                "its own start code at {entry:#x} does not run after ours: {}{hint}",
                live.how
            )))
        }
        _ => Ok(()),
    }
}

/// Verifies a program of another architecture, by copies of it under an emulator.
fn emulated(
    name: &Path,
    elf: &Elf,
    arch: Option<Arch>,
    entry: u64,
    failed: impl Fn(String) -> anyhow::Error,
) -> anyhow::Result<Verified> {
    let Some(arch) = arch else {
        return Err(cannot(name, "nothing runs programs of its architecture"));
    };
    let code = code_at(elf.e_machine, entry);
    let run = |stub: &[u8]| -> anyhow::Result<Output> {
        let size = stub.len() as u64;
        let Some(at) = offset(elf, code, size).and_then(|at| usize::try_from(at).ok()) else {
            return Err(cannot(name, "there is too little code at its entry point"));
        };
        let mut data = elf.data.clone();
        data[at..at + stub.len()].copy_from_slice(stub);
        let program = put(&data)?;
        let rooted: Vec<_> = Isolation::LADDER
            .into_iter()
            .filter(|rung| rung.has_own_root())
            .collect();
        let output = Sandbox::new(&*program)
            .env_clear()
            .judged()
            .die_with_parent(true)
            .ladder(rooted)
            .output(LIMIT);
        output.map_err(|_| {
            let why = format!(
                "needs a machine of its kind, {arch}, or qemu-{}-static on PATH",
                arch.qemu
            );
            cannot(name, &why)
        })
    };
    let output = run(&(arch.exit_stub)(REACHED))?;
    if output.status.code() != Some(REACHED.into()) {
        let said = String::from_utf8_lossy(&output.stderr);
        let first = said.lines().next().unwrap_or_default();
        let why = format!(
            "it does not reach its entry point: {} {first}",
            output.status
        );
        return Err(failed(why.trim_end().into()));
    }
    let relro = elf.relro(arch.page_size).map(|relro| relro.exact);
    let mut read_only = false;
    for pages in relro.unwrap_or_default() {
        for target in [pages.start, pages.end - 8] {
            let Some(mut stub) = (arch.store_stub)(entry, target) else {
                return Err(cannot(name, "RELRO is too far from its entry point"));
            };
            stub.extend((arch.exit_stub)(REACHED));
            let output = run(&stub)?;
            if output.status.signal() != Some(SIGSEGV) {
                return Err(failed(format!(
                    "a store to {target:#x} in RELRO ended with {}, not with SIGSEGV",
                    output.status
                )));
            }
        }
        read_only = true;
    }
    let isolation = output.isolation.to_string();
    Ok(Verified {
        isolation,
        emulated: true,
        relro_read_only: read_only,
        relro_sealed: None,
        seal_refused: None,
    })
}

/// That this machine cannot verify, which is not the file's fault.
fn cannot(name: &Path, why: &str) -> anyhow::Error {
    let name = name.shown();
    let message =
        format!("{name}: --verify: {why}; nothing was written, leave --verify out to convert");
    exit::Failure::new(exit::UNAVAILABLE, message)
}

/// A new executable file with `data`, deleted when the result is dropped. It is closed: the kernel
/// executes no file that is open for writing.
fn put(data: &[u8]) -> anyhow::Result<TempPath> {
    let folder = std::env::temp_dir();
    let unwritable = |error: std::io::Error| {
        // Its text would name the file that could not be made, which nobody asked for.
        let why = error.kind();
        let message = format!(
            "--verify: {}: {why}; set TMPDIR to a folder that can be written to",
            folder.shown()
        );
        exit::Failure::new(exit::CANNOT_CREATE, message)
    };
    let mut file = tempfile::Builder::new()
        .prefix("piestart-verify-")
        .tempfile_in(&folder)
        .map_err(unwritable)?;
    file.write_all(data).map_err(unwritable)?;
    file.as_file()
        .set_permissions(std::fs::Permissions::from_mode(0o700))
        .map_err(unwritable)?;
    Ok(file.into_temp_path())
}

/// The file offset of `size` bytes at `vaddr`.
fn offset(elf: &Elf, vaddr: u64, size: u64) -> Option<u64> {
    offset_of(&elf.segments, vaddr, size)
}
