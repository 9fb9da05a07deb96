// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The table "Where others fail" of tests/README.md names tests; each must exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every `fn` that stands under `#[test]` in the `.rs` files of `folder`.
fn functions(folder: &str, into: &mut BTreeSet<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    for entry in fs::read_dir(&folder).expect("a folder").flatten() {
        if entry.path().extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(entry.path()).expect("UTF-8");
            for test in text.split("#[test]").skip(1) {
                let name = test.split("fn ").nth(1).and_then(|s| s.split('(').next());
                into.extend(name.map(str::to_string));
            }
        }
    }
}

/// Every `program:variant` of the matrix in `folder`. One without a variant line is `program:plain`.
fn programs(folder: &str, into: &mut BTreeSet<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    for entry in fs::read_dir(&folder).expect("a folder").flatten() {
        let path = entry.path();
        let (Ok(text), Some(name)) = (fs::read_to_string(&path), path.file_stem()) else {
            continue;
        };
        if text.contains("\n//@ helper") {
            continue;
        }
        let name = name.to_string_lossy();
        let variants: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("//@ variant ")?.split(':').next())
            .collect();
        if variants.is_empty() {
            into.insert(format!("{name}:plain"));
        }
        into.extend(variants.iter().map(|variant| format!("{name}:{variant}")));
    }
}

#[test]
fn every_test_that_the_table_names_exists() {
    let mut known = BTreeSet::new();
    for room in ["elf", "product", "start", "sys", "sys/arch", "walk"] {
        functions(&format!("src/{room}"), &mut known);
    }
    functions("tests", &mut known);
    functions("cli/tests", &mut known);
    programs("tests/programs", &mut known);
    programs("tests/programs/refused", &mut known);

    let text = include_str!("README.md");
    let (_, table) = text.split_once("## Where others fail").expect("the table");
    let mut named = 0;
    for line in table.lines().filter(|line| line.starts_with('|')).skip(2) {
        let cells: Vec<&str> = line.split('|').collect();
        let tests: Vec<&str> = cells[3].split('`').skip(1).step_by(2).collect();
        assert!(cells.len() == 5 && !tests.is_empty(), "no test in: {line}");
        for test in tests {
            assert!(known.contains(test), "there is no test `{test}`: {line}");
            named += 1;
        }
    }
    assert!(named > 60, "{named}");
}
