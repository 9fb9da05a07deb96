// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Every looking command on input that it cannot use: no panic, no exit 0, one line that helps.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const LOOKING: [&str; 2] = ["check", "explain"];

fn look(command: &str, path: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args([command.as_ref(), path.as_os_str()])
        .stdin(Stdio::null())
        .output()
        .expect("piestart starts")
}

/// `command path` exits with `code` and says `words` and the file's name on stderr, in one line.
fn refuses(path: &Path, code: i32, words: &str) {
    for command in LOOKING {
        let output = look(command, path);
        let stderr = String::from_utf8_lossy(&output.stderr);
        let context = format!("{command} {}: {:?} {stderr}", path.display(), output.status);
        assert_eq!(output.status.code(), Some(code), "{context}");
        assert!(stderr.contains(words), "{context}: no {words:?}");
        assert!(
            stderr.contains(&path.display().to_string()),
            "{context}: no file name"
        );
        assert_eq!(stderr.lines().count(), 1, "{context}");
        assert!(stderr.starts_with("piestart: "), "{context}");
        assert!(output.stdout.is_empty(), "{context}");
    }
}

struct Dir(tempfile::TempDir);

impl Dir {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary directory"))
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).expect("writes");
        path
    }
}

/// A well-formed program: the one under test.
fn good() -> Vec<u8> {
    fs::read(env!("CARGO_BIN_EXE_piestart")).expect("reads")
}

#[test]
fn a_missing_file_is_named() {
    refuses(
        Path::new("/nonexistent/program"),
        66,
        "No such file or directory",
    );
}

#[test]
fn a_directory_is_named_for_what_it_is() {
    refuses(Dir::new().0.path(), 66, "is a directory");
}

#[test]
fn a_fifo_is_not_opened() {
    let dir = Dir::new();
    let path = dir.0.path().join("fifo");
    nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRWXU).expect("mkfifo");
    refuses(&path, 66, "is a special file");
}

#[test]
fn a_device_is_not_read() {
    refuses(Path::new("/dev/zero"), 66, "is a special file");
}

#[test]
fn an_empty_file_is_named_for_what_it_is() {
    refuses(&Dir::new().file("empty", b""), 65, "it is empty");
}

#[test]
fn a_script_is_named_for_what_it_is() {
    refuses(
        &Dir::new().file("script", b"#!/bin/sh\necho\n"),
        65,
        "it is a script",
    );
}

#[test]
fn a_sparse_gibibyte_is_refused_by_its_first_bytes() {
    let dir = Dir::new();
    let path = dir.file("sparse", b"");
    File::options()
        .write(true)
        .open(&path)
        .and_then(|f| f.set_len(1 << 30))
        .expect("grows");
    refuses(&path, 65, "not an ELF file");
}

#[test]
fn a_sparse_gibibyte_behind_an_elf_magic_is_refused() {
    let dir = Dir::new();
    let path = dir.file("sparse", b"\x7fELF\x02\x01\x01");
    File::options()
        .write(true)
        .open(&path)
        .and_then(|f| f.set_len(1 << 30))
        .expect("grows");
    refuses(&path, 65, "e_type is 0");
}

#[test]
fn other_classes_and_byte_orders_are_named() {
    let dir = Dir::new();
    for (class, data, words) in [
        (1, 1, "32-bit little-endian"),
        (1, 2, "32-bit big-endian"),
        (2, 2, "64-bit big-endian"),
    ] {
        let mut bytes = good();
        bytes[4] = class;
        bytes[5] = data;
        refuses(&dir.file("other", &bytes), 65, words);
    }
}

#[test]
fn a_class_that_does_not_exist_is_damage() {
    let mut bytes = good();
    bytes[4] = 9;
    refuses(&Dir::new().file("class", &bytes), 65, "e_ident");
}

#[test]
fn every_truncation_is_refused() {
    let dir = Dir::new();
    let whole = good();
    let lengths = [1, 4, 5, 16, 32, 63, 64, 65, 100, 500, 4096, 5000];
    let steps = (1..12).map(|i| whole.len() / 12 * i);
    for len in lengths.into_iter().chain(steps).chain([whole.len() - 1]) {
        let path = dir.file("cut", &whole[..len]);
        for command in LOOKING {
            let output = look(command, &path);
            let stderr = String::from_utf8_lossy(&output.stderr);
            assert_eq!(
                output.status.code(),
                Some(65),
                "{command} of {len} bytes: {stderr}"
            );
            assert_eq!(
                stderr.lines().count(),
                1,
                "{command} of {len} bytes: {stderr}"
            );
        }
    }
}

#[test]
fn hostile_header_fields_never_panic() {
    let whole = good();
    for offset in (16..64).step_by(2).chain((64..64 + 56 * 12).step_by(4)) {
        for value in [0u64, u64::MAX, 0x7fff_ffff_ffff_fff0] {
            let mut bytes = whole[..8192].to_vec();
            let value = value.to_le_bytes();
            bytes[offset..offset + 4].copy_from_slice(&value[..4]);
            let elf = piestart_cli::elf::Elf::parse(Path::new("hostile"), bytes);
            if let Ok(elf) = elf {
                let _ = piestart_cli::check::Facts::of(&elf, 4096);
                let _ = piestart_cli::explain::Explained::of(&elf, 4096, None, false);
                let _ = (elf.notes(), elf.sections(), elf.symbols(), elf.relro(4096));
            }
        }
    }
}

#[test]
fn hostile_whole_files_never_panic() {
    let whole = good();
    let elf = piestart_cli::elf::Elf::parse(Path::new("good"), whole.clone()).expect("well-formed");
    let dynamic = elf.segment(2).expect("PT_DYNAMIC");
    let start = usize::try_from(dynamic.p_offset).expect("small");
    for row in 0..usize::try_from(dynamic.p_filesz).expect("small") / 16 {
        for value in [0, 1, 8, u64::MAX, 1 << 63, 0x7fff_ffff_ffff_fff8] {
            let mut bytes = whole.clone();
            bytes[start + row * 16 + 8..][..8].copy_from_slice(&u64::to_le_bytes(value));
            let elf = piestart_cli::elf::Elf::parse(Path::new("hostile"), bytes)
                .expect("headers are whole");
            let _ = elf
                .dynamic()
                .map(|d| elf.relocations(d.as_ref()).map(|r| r.counts()));
        }
    }
}

#[test]
fn one_bad_file_among_good_ones_is_told_and_the_others_are_checked() {
    let dir = Dir::new();
    let bad = dir.file("bad", b"text");
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(["check", "--require", "none", env!("CARGO_BIN_EXE_piestart")])
        .arg(&bad)
        .output()
        .expect("piestart starts");
    assert_eq!(output.status.code(), Some(65));
    assert!(String::from_utf8_lossy(&output.stdout).contains("PIE"));
    assert!(String::from_utf8_lossy(&output.stderr).contains("not an ELF file"));
}

#[test]
fn a_wrong_flag_is_a_usage_error() {
    for args in [
        &["check"][..],
        &["check", "--nope"],
        &["explain", "--bias", "0x123", "x"],
        &["check", "--require", "x", "y"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
            .args(args)
            .output()
            .expect("starts");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
    }
}
