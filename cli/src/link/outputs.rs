// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a command line writes: none of it may be a file that it reads, and a link that fails leaves
//! no output that a build system would take for built.

use std::ffi::OsStr;
use std::fs::Metadata;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::request::{Named, Request};
use crate::{exit, host, io};

/// Refuses an output whose folder is not there, before a linker is asked, whose words would be others.
///
/// # Errors
/// Such an output.
pub fn check_folder(request: &Request) -> anyhow::Result<()> {
    let Some(path) = output(request).filter(|_| !request.dry_run) else {
        return Ok(());
    };
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => {
            Err(io::unwritable(&path, &ErrorKind::NotFound.into()))
        }
        _ => Ok(()),
    }
}

/// Refuses a command line that would write over one of its own inputs, or two things into one file.
///
/// # Errors
/// Such a command line; the message names the file and the option.
pub fn refuse_overwriting(request: &Request) -> anyhow::Result<()> {
    let mut written = request.writes.clone();
    if let Some(path) = output(request) {
        written.push(Named {
            option: "-o".into(),
            path,
        });
    }
    let read: Vec<PathBuf> = request
        .files()
        .map(PathBuf::from)
        .chain(request.library_files())
        .chain(
            request
                .reads
                .iter()
                .map(|named| found(request, &named.path)),
        )
        .collect();
    for Named { option, path } in written.iter().chain(&derived(request)) {
        if let Some(input) = read.iter().find(|input| same(input, path)) {
            return Err(usage(format!(
                "{}: is read here, and {option} would write over it; name another file for {option}",
                input.display()
            )));
        }
    }
    for (i, first) in written.iter().enumerate() {
        let clash = written[i + 1..]
            .iter()
            .find(|second| second.option != first.option && same_place(&first.path, &second.path));
        if let Some(second) = clash {
            return Err(usage(format!(
                "{}: both {} and {} would write this file; name another for one of them",
                first.path.display(),
                first.option,
                second.option
            )));
        }
    }
    Ok(())
}

fn usage(message: String) -> anyhow::Error {
    exit::Failure::new(exit::USAGE, message)
}

/// The output, if a file is made: `-o`, or what compilers call it without.
fn output(request: &Request) -> Option<PathBuf> {
    let default = (!request.compiler_only).then(|| PathBuf::from("a.out"));
    request.output.clone().or(default)
}

/// Files that a compiler names by itself, after its sources and its output (gcc's manual, "Overall
/// Options", "Preprocessor Options": `-c`, `-save-temps`, `-MD`).
fn derived(request: &Request) -> Vec<Named> {
    let mut all = Vec::new();
    let mut add = |option: &str, path: PathBuf| {
        all.push(Named {
            option: option.to_owned(),
            path,
        });
    };
    let has = |flag: &str| request.has_compiler_flag(flag);
    let temporaries = request.compiler_flags().any(|flag| {
        ["-save-temps", "--save-temps"]
            .iter()
            .any(|t| starts(flag, t))
    });
    let dependencies = has("-MD") || has("-MMD");
    for source in request.sources() {
        let Some(stem) = source.file_stem() else {
            continue;
        };
        let named = |extension: &str| {
            let mut name = stem.to_os_string();
            name.push(".");
            name.push(extension);
            PathBuf::from(name)
        };
        for (flag, extension) in [("-c", "o"), ("-S", "s")] {
            if request.output.is_none() && has(flag) {
                add(flag, named(extension));
            }
        }
        if temporaries {
            for extension in ["i", "ii", "s", "o", "bc"] {
                add("-save-temps", named(extension));
            }
        }
        if dependencies {
            add("-MD", named("d"));
        }
    }
    if dependencies && let Some(output) = &request.output {
        add("-MD", output.with_extension("d"));
    }
    all
}

fn starts(flag: &OsStr, with: &str) -> bool {
    flag.as_encoded_bytes().starts_with(with.as_bytes())
}

/// Where a file that is read is found: as it is named, else along `-L`, as GNU ld finds scripts.
fn found(request: &Request, path: &Path) -> PathBuf {
    let along = || request.library_dirs().map(|dir| dir.join(path));
    std::iter::once(path.to_path_buf())
        .chain(along())
        .find(|path| path.is_file())
        .unwrap_or_else(|| path.into())
}

/// Whether both names lead to one regular file.
fn same(a: &Path, b: &Path) -> bool {
    let id = |path: &Path| {
        let metadata = path.metadata().ok().filter(Metadata::is_file)?;
        Some(host::place(path, &metadata))
    };
    id(a).is_some_and(|a| id(b) == Some(a))
}

/// Whether both names lead to one file, which may not exist yet. Devices and pipes take everything.
fn same_place(a: &Path, b: &Path) -> bool {
    if a == Path::new("-") || a.metadata().is_ok_and(|m| !m.is_file()) {
        return false;
    }
    same(a, b) || std::path::absolute(a).ok() == std::path::absolute(b).ok()
}

/// The output as it was before the link.
pub struct Before {
    path: PathBuf,
    state: Option<host::State>,
}

impl Before {
    /// Looks at the file at `path`.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        Self {
            path: path.into(),
            state: state(path),
        }
    }

    /// Removes the output if the link made it or changed it. What is not a regular file stays.
    pub fn remove_if_touched(&self) {
        let now = state(&self.path);
        if now.is_some() && now != self.state {
            // If it cannot be removed, the error that is reported anyway says what failed.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

fn state(path: &Path) -> Option<host::State> {
    let m = path.symlink_metadata().ok().filter(Metadata::is_file)?;
    Some(host::state(&m))
}
