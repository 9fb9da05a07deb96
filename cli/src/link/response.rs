// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Command lines that are too long for the kernel go through a file, `@FILE`, which every linker and
//! compiler here takes.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, ExitStatus};

use anyhow::Context;

/// From how many bytes on a command line goes through a file. The kernel takes a quarter of the
/// stack limit at most, variables included (`man 2 execve`); 2 MiB of 8 MiB is usual.
const LONG: usize = 256 << 10;

/// Runs `command`, its arguments in a file if they are long.
///
/// # Errors
/// It cannot be run, or the file cannot be written.
pub fn status(command: &mut Command) -> anyhow::Result<ExitStatus> {
    let length: usize = command.get_args().map(|arg| arg.len() + 1).sum();
    if length < LONG {
        return Ok(command.status()?);
    }
    let mut file = tempfile::Builder::new()
        .prefix("piestart-arguments-")
        .tempfile()
        .context("cannot make a file for its arguments")?;
    let mut text = Vec::with_capacity(length + length / 8);
    for arg in command.get_args() {
        write_word(&mut text, arg);
    }
    file.write_all(&text)
        .context("cannot write the file of its arguments")?;
    let mut at = std::ffi::OsString::from("@");
    at.push(file.path());
    Ok(Command::new(command.get_program()).arg(at).status()?)
}

/// One word as response files hold it: a backslash before every byte that would end it.
fn write_word(text: &mut Vec<u8>, word: &OsStr) {
    if word.is_empty() {
        text.extend_from_slice(b"''");
    }
    for &byte in word.as_encoded_bytes() {
        if byte.is_ascii_whitespace() || b"\\'\"".contains(&byte) {
            text.push(b'\\');
        }
        text.push(byte);
    }
    text.push(b'\n');
}
