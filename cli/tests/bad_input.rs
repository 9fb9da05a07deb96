// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Every looking command on input that it cannot use: no panic, no exit 0, one line that helps.

mod plug;

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
        "/nonexistent/program: no such file: there is no folder /nonexistent",
    );
}

#[test]
fn every_command_says_the_same_of_a_missing_file() {
    let dir = Dir::new();
    let cases: [(&str, &[&str], i32); 9] = [
        ("check", &["nope"], 66),
        ("explain", &["nope"], 66),
        ("report", &["nope"], 66),
        ("trace", &["nope"], 66),
        ("aslr", &["nope"], 66),
        ("convert", &["nope", "-o", "out"], 66),
        ("convert", &["--check", "nope"], 66),
        ("link", &["nope", "-o", "out"], 66),
        ("run", &["--", "nope"], 127),
    ];
    for (command, args, code) in cases {
        for (folder, why) in [("", ""), ("nodir/", ": there is no folder nodir")] {
            let path = format!("{folder}nope");
            let args = args
                .iter()
                .map(|arg| if *arg == "nope" { &path } else { *arg });
            let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
                .arg(command)
                .args(args)
                .current_dir(&dir.0)
                .output()
                .expect("piestart starts");
            let stderr = String::from_utf8_lossy(&output.stderr);
            let context = format!("{command} {path}: {stderr}");
            assert_eq!(output.status.code(), Some(code), "{context}");
            assert_eq!(
                stderr,
                format!("piestart: {path}: no such file{why}\n"),
                "{context}"
            );
        }
    }
}

/// A place that cannot be written to: the message has the path as given and the folder that is not
/// there, no temporary name, and nothing is left behind.
#[test]
fn every_command_names_the_output_that_it_cannot_write() {
    let dir = Dir::new();
    let program = env!("CARGO_BIN_EXE_piestart");
    for command in ["report", "trace"] {
        let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
            .args([command, "-o", "nodir/x", program])
            .current_dir(&dir.0)
            .output()
            .expect("piestart starts");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(73), "{command}: {stderr}");
        assert!(
            stderr.contains("nodir/x: cannot be written: there is no folder nodir; make it first"),
            "{command}: {stderr}"
        );
        assert!(!stderr.contains(".piestart-"), "{command}: {stderr}");
        assert_eq!(fs::read_dir(&dir.0).expect("lists").count(), 0, "{command}");
    }
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
fn a_sparse_gibibyte_after_an_elf_magic_is_refused() {
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

/// A small shared library: the dynamic table of one, and nothing in it that could run.
fn shared_library(dir: &Dir) -> Option<PathBuf> {
    let source = dir.file("lib.c", b"int f(void) { return 42; }");
    let out = dir.0.path().join("lib.so");
    let built = Command::new("gcc")
        .args(["-shared", "-fPIC", "-nostdlib", "-Wl,-soname,lib.so", "-o"])
        .args([&out, &source])
        .output();
    let done = built.is_ok_and(|o| o.status.success());
    if !done {
        plug::skip("gcc");
    }
    done.then_some(out)
}

/// What no command can use as the program, object or image that it is given.
fn every_bad_file(dir: &Dir) -> Vec<PathBuf> {
    let whole = good();
    let flipped = |at: usize, value: u8| {
        let mut bytes = whole[..8192].to_vec();
        bytes[at] = value;
        bytes
    };
    let sparse = |name: &str, head: &[u8]| {
        let path = dir.file(name, head);
        File::options()
            .write(true)
            .open(&path)
            .and_then(|f| f.set_len(1 << 30))
            .expect("grows");
        path
    };
    // A well-formed header of a big-endian machine, and of a 32-bit one; nothing after it.
    let mut s390x = vec![0; 64];
    s390x[..7].copy_from_slice(b"\x7fELF\x02\x02\x01");
    s390x[16..24].copy_from_slice(&[0, 2, 0, 22, 0, 0, 0, 1]);
    let mut i386 = vec![0; 52];
    i386[..7].copy_from_slice(b"\x7fELF\x01\x01\x01");
    i386[16..24].copy_from_slice(&[2, 0, 3, 0, 1, 0, 0, 0]);
    let mut files = vec![
        dir.0.path().join("missing"),
        dir.0.path().join("folder"),
        dir.file("empty", b""),
        dir.file("truncated", &whole[..3000]),
        dir.file("truncated-header", &whole[..40]),
        dir.file("big-endian", &s390x),
        dir.file("32-bit", &i386),
        dir.file("other-byte-order", &flipped(5, 2)),
        dir.file("other-class", &flipped(4, 1)),
        dir.file("script", b"#!/bin/sh\necho hello\n"),
        sparse("sparse", b""),
        sparse("sparse-elf", b"\x7fELF\x02\x01\x01"),
    ];
    fs::create_dir(dir.0.path().join("folder")).expect("a new directory");
    files.extend(shared_library(dir));
    for file in files.iter().filter(|f| f.is_file()) {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(file, fs::Permissions::from_mode(0o755)).expect("chmod");
    }
    files
}

/// What is in a file of a sensible size.
fn content(path: &Path) -> Option<Vec<u8>> {
    let metadata = path.metadata().ok()?;
    (metadata.is_file() && metadata.len() < 1 << 20).then(|| fs::read(path).expect("reads"))
}

#[test]
fn every_command_that_takes_a_file_refuses_every_bad_one_and_leaves_nothing() {
    let dir = Dir::new();
    let files = every_bad_file(&dir);
    let out = dir.0.path().join("out");
    let out = out.to_str().expect("UTF-8");
    for command in [
        &["check"][..],
        &["check", "--live"],
        &["check", "--json"],
        &["explain"],
        &["explain", "--json", "--all"],
        &["run", "--"],
        &["convert", "-o", out],
        &["convert", "--check"],
        &["convert", "--dry-run"],
        &["convert", "--in-place"],
        &["convert", "--json", "-o", out],
        &["link", "-o", out],
        &["link", "-###", "-o", out],
        &["link", "--relr=never", "-r", "-o", out],
    ] {
        for file in &files {
            let name = file.file_name().expect("named").to_string_lossy();
            // Explaining a shared library is not a failure: it is what the command is for.
            let explained = command[0] == "explain" && name == "lib.so";
            let before = content(file);
            let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
                .args(command)
                .arg(file)
                .stdin(Stdio::null())
                .output()
                .expect("piestart starts");
            let said = String::from_utf8_lossy(&output.stderr);
            let context = format!("{command:?} {name}: {:?} {said}", output.status);
            let code = output.status.code().expect("no signal");
            assert_eq!(code == 0, explained, "{context}");
            assert_ne!(code, 70, "{context}");
            assert!(!said.contains("panicked"), "{context}");
            assert!(!Path::new(out).exists(), "{context}: left {out}");
            assert_eq!(content(file), before, "{context}: changed");
            // With --json, convert tells of each file in its document, and check in both.
            let json = command.contains(&"--json");
            if explained || (json && command[0] == "convert") {
                continue;
            }
            // check says what it found in a shared library in its table, one line for each finding.
            assert!(
                said.contains(&*name) || String::from_utf8_lossy(&output.stdout).contains(&*name),
                "{context}: no file name"
            );
            if !(command[0] == "check" && name == "lib.so") {
                assert!(said.starts_with("piestart: "), "{context}");
                assert_eq!(said.lines().count(), 1, "{context}");
                assert!(
                    said.len() > "piestart: : ".len() + name.len() + 8,
                    "{context}"
                );
            }
        }
    }
}

#[test]
fn a_huge_file_is_refused_without_reading_it() {
    let dir = Dir::new();
    for (name, head) in [("nothing", &b""[..]), ("elf", b"\x7fELF\x02\x01\x01")] {
        let path = dir.file(name, head);
        File::options()
            .write(true)
            .open(&path)
            .and_then(|f| f.set_len(1 << 30))
            .expect("grows");
        for command in [
            &["check"][..],
            &["explain"],
            &["run", "--"],
            &["convert", "--check"],
            &["link", "-o", "/dev/null"],
        ] {
            // 512 MiB of address space do not hold it.
            let output = Command::new("sh")
                .args(["-c", "ulimit -v 524288; exec \"$@\"", "sh"])
                .arg(env!("CARGO_BIN_EXE_piestart"))
                .args(command)
                .arg(&path)
                .output()
                .expect("sh starts");
            let said = String::from_utf8_lossy(&output.stderr);
            let code = output.status.code();
            assert!(
                matches!(code, Some(65 | 126)),
                "{command:?} {name}: {code:?} {said}"
            );
        }
    }
}

#[test]
fn what_is_named_beside_the_file_is_checked_as_well() {
    let dir = Dir::new();
    let script = dir.file("script", b"#!/bin/sh\necho hello world again\n");
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("chmod");
    }
    let script = script.to_str().expect("UTF-8");
    let folder = dir.0.path().to_str().expect("UTF-8");
    let program = env!("CARGO_BIN_EXE_piestart");
    for (args, code, words) in [
        (&["install", "--prefix", script][..], 73, "script"),
        (
            &["install", "--print-dir", "--prefix", script],
            66,
            "nothing is installed",
        ),
        (
            &["flags", "--for", "gcc", "--prefix", script],
            66,
            "not installed",
        ),
        (&["man", "--dir", script], 73, "is a file, not a directory"),
        (&["go", "--go", script, "build"], 69, "is not a go command"),
        (&["go", "--go", folder, "build"], 69, "not found"),
        (
            &["run", "--bind", "/nonexistent:/x", "--", program],
            125,
            "/nonexistent",
        ),
        (&["run", "--cwd", script, "--", program], 125, "--cwd"),
        (&["demo", "--keep", script], 73, "script"),
    ] {
        let output = Command::new(program)
            .args(args)
            .stdin(Stdio::null())
            .output()
            .expect("piestart starts");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
        assert!(said.contains(words), "{args:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{args:?}: {said}");
    }
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
