// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Names out of string tables, of bounded size.

use crate::ui;

/// Names out of one string table. A linker writes each once; where the entries of a damaged file all
/// name the whole of a large table, their names are cut, so that they take no more than a small multiple
/// of the file.
pub(crate) struct Names {
    left: usize,
}

impl Names {
    /// What every name may have, in bytes, however many there are.
    const EACH: usize = 64;

    /// For a file with the bytes `data`.
    pub(crate) fn of(data: &[u8]) -> Self {
        Self { left: data.len() }
    }

    /// `name` as text; bytes that are not UTF-8 replaced, control characters escaped.
    pub(crate) fn text(&mut self, name: &[u8]) -> String {
        let size = name.len().min(self.left.max(Self::EACH));
        self.left = self.left.saturating_sub(size);
        ui::text(&name[..size])
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_take_no_more_than_the_file_and_a_little_for_each() {
        let mut names = Names::of(&[0; 1000]);
        let all: usize = (0..100).map(|_| names.text(&[b'x'; 600]).len()).sum();
        assert_eq!(all, 600 + 400 + 98 * Names::EACH);
        let mut names = Names::of(&[0; 1000]);
        assert_eq!(names.text(b"main"), "main");
    }
}
