// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Words as a POSIX shell reads them (POSIX, "Shell Command Language", "Quoting").

use std::ffi::OsStr;

/// `word` as one shell word.
#[must_use]
pub fn quote(word: &OsStr) -> String {
    let text = word.to_string_lossy();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=,:+@%^".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.into_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// `path` as one shell word that no command takes for an option.
#[must_use]
pub fn quote_path(path: &str) -> String {
    let dashed = path.starts_with('-');
    let path = if dashed {
        format!("./{path}")
    } else {
        path.to_owned()
    };
    if path.contains(char::is_control) {
        return escaped(&path);
    }
    quote(OsStr::new(&path))
}

/// `text` as one word without control characters (POSIX.1-2024, "Dollar-Single-Quotes").
fn escaped(text: &str) -> String {
    let mut out = String::from("$'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let bytes = c.to_string().into_bytes();
                out.extend(bytes.iter().map(|byte| format!("\\{byte:03o}")));
            }
            c => out.push(c),
        }
    }
    out + "'"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoting_survives_a_shell() {
        assert_eq!(quote(OsStr::new("-Wl,-z,now")), "-Wl,-z,now");
        assert_eq!(quote(OsStr::new("a b'c")), r"'a b'\''c'");
        assert_eq!(quote(OsStr::new("")), "''");
    }

    #[test]
    fn a_path_is_one_word_and_no_option() {
        assert_eq!(quote_path("/usr/bin/a.b"), "/usr/bin/a.b");
        assert_eq!(quote_path("a b"), "'a b'");
        assert_eq!(quote_path("it's"), r"'it'\''s'");
        assert_eq!(quote_path("-o"), "./-o");
        assert_eq!(quote_path("$(x)"), "'$(x)'");
        assert_eq!(quote_path("a\n\x1b[1m'b\\"), r"$'a\012\033[1m\'b\\'");
    }
}
