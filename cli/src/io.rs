// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Files in and out, with one way to say what went wrong: the path as it was given, the cause, and
//! what to do where that is not plain.
//!
//! An output is written beside its place and renamed over it, so that either the old file is there
//! or the whole new one. No message shows the temporary name.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use clap::builder::{PathBufValueParser, TypedValueParser};
use tempfile::TempPath;

use crate::ui::Shown as _;
use crate::{exit, host};

/// Why `path` cannot be read or looked at.
#[must_use]
pub fn cause(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => match missing_folder(path) {
            Some(folder) => format!("no such file: there is no folder {}", folder.shown()),
            None => "no such file".into(),
        },
        ErrorKind::NotADirectory => match missing_folder(path) {
            Some(folder) => format!("no such file: {} is not a folder", folder.shown()),
            None => "no such file".into(),
        },
        ErrorKind::PermissionDenied => "permission denied; its owner or root may read it".into(),
        _ => host::words(error),
    }
}

/// The error that says that `path`, an input, cannot be read, carrying [`exit::NO_INPUT`].
pub fn unreadable(path: &Path, error: &io::Error) -> anyhow::Error {
    exit::Failure::new(
        exit::NO_INPUT,
        format!("{}: {}", path.shown(), cause(path, error)),
    )
}

/// The error that says that `path`, an output, cannot be written, carrying [`exit::CANNOT_CREATE`].
pub fn unwritable(path: &Path, error: &io::Error) -> anyhow::Error {
    let why = match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => match missing_folder(path) {
            Some(folder) if folder.exists() => format!("{} is not a folder", folder.shown()),
            Some(folder) => format!(
                "there is no folder {}; make it first (mkdir -p)",
                folder.shown()
            ),
            None => "the system does not allow a file there".into(),
        },
        ErrorKind::PermissionDenied => {
            "permission denied; name a place that you may write to".into()
        }
        ErrorKind::ReadOnlyFilesystem => "the file system is read-only; name another place".into(),
        ErrorKind::IsADirectory => "is a directory; name a file in it".into(),
        _ => host::words(error),
    };
    exit::Failure::new(
        exit::CANNOT_CREATE,
        format!("{}: cannot be written: {why}", path.shown()),
    )
}

/// The first folder on the way to `path` that is missing or is not a folder.
fn missing_folder(path: &Path) -> Option<&Path> {
    let mut folders: Vec<_> = path
        .ancestors()
        .skip(1)
        .filter(|p| !p.as_os_str().is_empty())
        .collect();
    folders.reverse();
    folders.into_iter().find(|folder| !folder.is_dir())
}

/// Opens `path`, a regular file, for reading.
///
/// # Errors
/// The system's; [`ErrorKind::IsADirectory`] for a directory, [`ErrorKind::InvalidInput`] for what is
/// neither: opening a FIFO would wait for its writer.
pub fn open(path: &Path) -> io::Result<File> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    File::open(path)
}

/// The first bytes of `path`, at most `size`; none when it cannot be read.
#[must_use]
pub fn head(path: &Path, size: u64) -> Vec<u8> {
    let mut head = Vec::new();
    if let Ok(file) = open(path) {
        let _ = file.take(size).read_to_end(&mut head);
    }
    head
}

/// Reads the argument of an option that names an output: standard output under any of its names is `-`, so that no
/// message is written among the data.
#[must_use]
pub fn output_parser() -> impl TypedValueParser<Value = PathBuf> {
    const NAMES: [&str; 3] = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];
    PathBufValueParser::new().map(
        |path| match NAMES.iter().any(|name| path == Path::new(name)) {
            true => "-".into(),
            false => path,
        },
    )
}

/// Writes `data` to `path`, with the permissions that a new file gets.
///
/// # Errors
/// [`unwritable`].
pub fn write(path: &Path, data: &[u8]) -> anyhow::Result<()> {
    replace(path, |file| file.write_all(data))
}

/// Lets `fill` write a new file (and change its owner, permissions, times), then renames it to `path`.
/// A device or a pipe is written to directly; a link stays, and the file that it leads to is replaced.
///
/// # Errors
/// [`unwritable`].
pub fn replace(path: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> anyhow::Result<()> {
    replace_by(path, fill).map_err(|error| unwritable(path, &error))
}

/// Makes `name`, whatever it was, another name of the file `path` (a hard link).
///
/// # Errors
/// [`unwritable`]; `name` is as it was then.
pub fn link_to(path: &Path, name: &Path) -> anyhow::Result<()> {
    let folder = name.parent().unwrap_or(Path::new("."));
    tempfile::Builder::new()
        .prefix(".piestart-")
        .make_in(folder, |temporary| fs::hard_link(path, temporary))
        .and_then(|link| link.into_temp_path().persist(name).map_err(|e| e.error))
        .map_err(|error| unwritable(name, &error))
}

fn replace_by(path: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(existing) if existing.is_dir() => return Err(ErrorKind::IsADirectory.into()),
        Ok(existing) if !existing.is_file() => {
            return fill(&mut File::options().write(true).open(path)?);
        }
        _ => {}
    }
    let target = target(path)?;
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    // Less the umask. The closure's error is the system's own, without the temporary name.
    let mut temporary = tempfile::Builder::new()
        .prefix(".piestart-")
        .make_in(folder, |path| host::create(path, 0o666))?;
    fill(temporary.as_file_mut())?;
    // Closed first: a program that is open for writing cannot be run (ETXTBSY).
    temporary
        .into_temp_path()
        .persist(&target)
        .map_err(|e| e.error)?;
    Ok(())
}

/// What `path` leads to, also where nothing is there yet.
fn target(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_path_buf();
    // As many as the kernel follows (path_resolution(7)).
    for _ in 0..40 {
        match fs::read_link(&target) {
            Ok(next) => target = target.parent().unwrap_or(Path::new("")).join(next),
            Err(_) => return Ok(target),
        }
    }
    Err(host::too_many_links())
}

/// Makes the folder `path` where there is none.
///
/// # Errors
/// [`unwritable`], or it is a file.
pub fn make_folder(path: &Path) -> anyhow::Result<()> {
    match fs::create_dir_all(path) {
        Ok(()) => Ok(()),
        Err(_) if path.exists() && !path.is_dir() => Err(exit::Failure::new(
            exit::CANNOT_CREATE,
            format!("{}: is a file, not a directory", path.shown()),
        )),
        Err(error) => Err(unwritable(path, &error)),
    }
}

/// Writes the file `name` with `data` into `folder`, which is made if it is missing; everybody may
/// read it.
///
/// # Errors
/// [`unwritable`], of the folder or of the file.
pub fn write_into(folder: &Path, name: &str, data: &[u8]) -> anyhow::Result<()> {
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    replace(&folder.join(name), |file| {
        host::set_mode(file, 0o644)?;
        file.write_all(data)
    })
}

/// Several files that are put in place together: all are written under temporary names first, so
/// that a full disk or a missing permission leaves everything as it was.
#[derive(Default)]
pub struct Batch(Vec<(PathBuf, TempPath)>);

impl Batch {
    /// `path` is to be a file with `data` and these permissions, less the umask for a new one. A file
    /// that holds `data` already stays.
    ///
    /// # Errors
    /// [`unwritable`].
    pub fn file(&mut self, path: &Path, data: &[u8], mode: u32) -> anyhow::Result<()> {
        if fs::read(path).is_ok_and(|old| old == data) {
            return Ok(());
        }
        let folder = made_folder(path)?;
        let failed = |error: io::Error| unwritable(path, &error);
        let mut file = tempfile::Builder::new()
            .prefix(".piestart-")
            .make_in(folder, |path| host::create(path, mode))
            .map_err(failed)?;
        file.write_all(data).map_err(failed)?;
        self.0.push((path.into(), file.into_temp_path()));
        Ok(())
    }

    /// `path` is to be a symbolic link to `target`.
    ///
    /// # Errors
    /// [`unwritable`].
    pub fn link(&mut self, path: &Path, target: &Path) -> anyhow::Result<()> {
        if fs::read_link(path).is_ok_and(|old| old == target) {
            return Ok(());
        }
        let link = tempfile::Builder::new()
            .prefix(".piestart-")
            .make_in(made_folder(path)?, |name| host::symlink(target, name))
            .map_err(|error| unwritable(path, &error))?;
        self.0.push((path.into(), link.into_temp_path()));
        Ok(())
    }

    /// Puts all of them in place.
    ///
    /// # Errors
    /// [`unwritable`]; the files before the one that failed are in place.
    pub fn commit(self) -> anyhow::Result<()> {
        for (path, temporary) in self.0 {
            temporary
                .persist(&path)
                .map_err(|e| unwritable(&path, &e.error))?;
        }
        Ok(())
    }
}

/// The folder of `path`, made if it is missing.
fn made_folder(path: &Path) -> anyhow::Result<&Path> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use nix::errno::Errno;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .expect("lists")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }

    #[test]
    fn an_error_names_the_missing_folder_and_never_the_temporary_file() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let path = dir.path().join("nodir/deeper/x");
        let said = write(&path, b"").expect_err("no folder").to_string();
        let folder = dir.path().join("nodir");
        assert_eq!(
            said,
            format!(
                "{}: cannot be written: there is no folder {}; make it first (mkdir -p)",
                path.display(),
                folder.display()
            )
        );
        assert!(names(dir.path()).is_empty());
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_no_other() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let path = dir.path().join("x");
        write(&path, b"old").expect("writes");
        let full = |_: &mut File| Err(io::Error::from_raw_os_error(Errno::ENOSPC as i32));
        let said = replace(&path, full).expect_err("full").to_string();
        assert!(
            said.ends_with("x: cannot be written: no space left on device"),
            "{said}"
        );
        assert_eq!(fs::read(&path).expect("reads"), b"old");
        assert_eq!(names(dir.path()), ["x"]);
    }

    #[test]
    fn a_link_stays_a_link_also_where_nothing_is_at_its_end() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let link = dir.path().join("link");
        std::os::unix::fs::symlink("real", &link).expect("links");
        for data in [b"one", b"two"] {
            write(&link, data).expect("writes");
            assert_eq!(fs::read(dir.path().join("real")).expect("reads"), data);
        }
        assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
        std::os::unix::fs::symlink("self", dir.path().join("self")).expect("links");
        assert!(write(&dir.path().join("self"), b"").is_err());
        assert_eq!(names(dir.path()), ["link", "real", "self"]);
    }

    #[test]
    fn a_missing_file_reads_one_way() {
        let said = |path: &str| {
            let path = Path::new(path);
            cause(path, &open(path).expect_err("not there"))
        };
        assert_eq!(said("nope"), "no such file");
        assert_eq!(
            said("/nonexistent/nope"),
            "no such file: there is no folder /nonexistent"
        );
        assert_eq!(
            said("/dev/null/nope"),
            "no such file: /dev/null is not a folder"
        );
    }
}
