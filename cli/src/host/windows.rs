// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Windows. It has no owner, mode or extended attributes that a Linux program would want to keep.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, Metadata};
use std::io;
use std::os::windows::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

/// The tool's file name.
pub const TOOL_NAME: &str = "piestart.exe";

/// The name under which the tool is a linker.
pub const LINKER_NAME: &str = "piestart-link.exe";

/// Whether everybody may make symbolic links: it takes a right here.
pub const HAS_LINKS: bool = false;

/// What tells one file from every other: its path without links.
pub type Place = PathBuf;

/// What tells a file from what it was: when it was made and changed, and its size.
pub type State = (u64, u64, u64);

/// Which file it is that `metadata`, of `path`, speaks of.
#[must_use]
pub fn place(path: &Path, _: &Metadata) -> Place {
    fs::canonicalize(path).unwrap_or_else(|_| path.into())
}

/// The state of the file that `metadata` speaks of.
#[must_use]
pub fn state(metadata: &Metadata) -> State {
    let m = metadata;
    (m.creation_time(), m.last_write_time(), m.file_size())
}

/// How many names the file has; Windows tells it of an open file alone, so this is 1.
#[must_use]
pub fn names(_: &Metadata) -> u64 {
    1
}

/// Makes a new file.
///
/// # Errors
/// The system's.
pub fn create(path: &Path, _: u32) -> io::Result<File> {
    File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(path)
}

/// Nothing: there is no mode.
///
/// # Errors
/// None.
pub fn set_mode(_: &File, _: u32) -> io::Result<()> {
    Ok(())
}

/// Nothing: the folder says who may use the file.
///
/// # Errors
/// None.
pub fn keep_owner(_: &File, _: &Metadata) -> io::Result<()> {
    Ok(())
}

/// Nothing: there are none.
///
/// # Errors
/// None.
pub fn keep_attributes(_: &Path, _: &File) -> io::Result<()> {
    Ok(())
}

/// Makes `link` lead to `target`.
///
/// # Errors
/// The system's.
pub fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_file(target, link)
}

/// Runs `command` to its end: a process cannot become another program.
///
/// # Errors
/// It cannot be run.
pub fn replace(command: &mut Command) -> io::Result<ExitStatus> {
    command.status()
}

/// Runs `command` to its end. Ctrl-C reaches it by itself.
///
/// # Errors
/// It cannot be run.
pub fn supervise(command: &mut Command) -> io::Result<ExitStatus> {
    command.status()
}

/// The signal that ended a process: there are none.
#[must_use]
pub fn signal(_: ExitStatus) -> Option<i32> {
    None
}

/// `error` in the system's words, without its number and path.
#[must_use]
pub fn words(error: &io::Error) -> String {
    // Words of our own or the system's. What others say may have the temporary name in it.
    if error.raw_os_error().is_none() && error.kind() != io::ErrorKind::Other {
        return error.kind().to_string();
    }
    let text = error.to_string();
    let end = text.find(" (os error ").unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ' ']).to_lowercase()
}

/// The error of links that lead to each other.
#[must_use]
pub fn too_many_links() -> io::Error {
    io::Error::other("too many links lead to each other")
}

/// A word of a command line or of a response file, which is UTF-8 here.
#[must_use]
pub fn word(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}

/// The bytes of a word.
#[must_use]
pub fn bytes(word: &OsStr) -> &[u8] {
    word.as_encoded_bytes()
}
