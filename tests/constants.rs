// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Constants that stand in several files are the same in each (asm/README.md lists them).

use std::fs;
use std::path::Path;

/// The number in the line of `file` that defines `START_SIZE`.
fn start_size(file: &str) -> u64 {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(&path).expect(file);
    let line = text
        .lines()
        .find(|line| line.contains("const START_SIZE"))
        .unwrap_or_else(|| panic!("{file} defines no START_SIZE"));
    let value = line.split('=').nth(1).expect("a value");
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

#[test]
fn start_size_is_the_same_in_every_file() {
    let files = [
        "build.rs",
        "xtask/src/objects/make.rs",
        "src/start/state.rs",
    ];
    let sizes: Vec<u64> = files.into_iter().map(start_size).collect();
    assert!(
        sizes.iter().all(|size| *size == sizes[0] && size % 16 == 0),
        "{files:?}: {sizes:?}"
    );
}
