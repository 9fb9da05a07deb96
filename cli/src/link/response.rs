// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Response files: `@FILE` on a command line stands for the arguments in that file
//! (gcc's manual, "Overall Options").

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use crate::{exit, host, io};

/// How deeply response files may nest: gcc and GNU ld stop nowhere and run out of memory.
const DEPTH: u8 = 16;

/// `args` with every `@FILE` replaced by the arguments in it, and the files that were read. As in
/// gcc, white space separates, quotes group, and a backslash takes the next character literally;
/// `@FILE` of a file that does not exist stays as it is.
///
/// # Errors
/// A file that cannot be read, or files that nest more than [`DEPTH`] deep.
pub fn expand(args: &[OsString]) -> anyhow::Result<(Vec<OsString>, Vec<PathBuf>)> {
    let mut files = Vec::new();
    let words = expand_at(args, 0, &mut files)?;
    Ok((words, files))
}

fn expand_at(
    args: &[OsString],
    depth: u8,
    files: &mut Vec<PathBuf>,
) -> anyhow::Result<Vec<OsString>> {
    let mut out = Vec::with_capacity(args.len());
    for arg in args {
        let Some(file) = named_by(arg) else {
            out.push(arg.clone());
            continue;
        };
        if depth > DEPTH {
            return Err(exit::Failure::new(
                exit::USAGE,
                format!("{}: response files nest too deeply", file.display()),
            ));
        }
        let text = std::fs::read(&file).map_err(|error| io::unreadable(&file, &error))?;
        files.push(file);
        out.extend(expand_at(&split(&text), depth + 1, files)?);
    }
    Ok(out)
}

/// The file of `@FILE`, if it exists.
#[must_use]
pub fn named_by(arg: &OsStr) -> Option<PathBuf> {
    let file = PathBuf::from(host::word(host::bytes(arg).strip_prefix(b"@")?));
    file.is_file().then_some(file)
}

/// The words in the text of a response file.
fn split(text: &[u8]) -> Vec<OsString> {
    let mut words = Vec::new();
    let mut word: Option<Vec<u8>> = None;
    let mut quote = None;
    let mut bytes = text.iter().copied();
    while let Some(b) = bytes.next() {
        match (b, quote) {
            (b'\\', _) => word.get_or_insert_default().extend(bytes.next()),
            (b'"' | b'\'', None) => {
                quote = Some(b);
                word.get_or_insert_default();
            }
            (_, Some(q)) if b == q => quote = None,
            (_, None) if b.is_ascii_whitespace() => {
                words.extend(word.take().map(|word| host::word(&word)))
            }
            _ => word.get_or_insert_default().push(b),
        }
    }
    words.extend(word.map(|word| host::word(&word)));
    words
}

/// Appends `word` to the text of a response file, with a backslash before every byte that would end
/// it.
pub fn push(text: &mut Vec<u8>, word: &OsStr) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn response_files_split_as_gcc_splits_them() {
        let words = split(b"a  'b c'\n\"d\\\"e\" f\\ g ''");
        assert_eq!(words, ["a", "b c", "d\"e", "f g", ""]);
        let mut text = Vec::new();
        for word in &words {
            push(&mut text, word);
        }
        assert_eq!(split(&text), words);
    }
}
