// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `convert --in-place` and `--recursive`: every program of a folder, nothing else, and what belongs to a file is kept.

mod plug;
mod synthetic;

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use plug::{NOBODY, have, skip, told};
use rustix::fs::XattrFlags;
use rustix::fs::{getxattr, setxattr};
use serde_json::Value;
use synthetic::{Shape, file};

/// A folder for one test.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary directory");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("chmod");
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("mkdir");
        fs::write(&path, bytes).expect("writes");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("chmod");
        path
    }

    /// Something to convert.
    fn program(&self, name: &str) -> PathBuf {
        self.put(name, &program())
    }

    fn piestart(&self, args: &[&str]) -> Output {
        plug::piestart()
            .args(args)
            .current_dir(&self.0)
            .output()
            .expect("piestart starts")
    }
}

fn program() -> Vec<u8> {
    file(Shape::default(), &[])
}

/// The header of an object file, as much as tells what it is.
fn object() -> Vec<u8> {
    let mut bytes = program()[..64].to_vec();
    bytes[16] = 1; // ET_REL
    bytes
}

fn is_converted(path: &Path) -> bool {
    fs::read(path).expect("reads") != program()
}

#[test]
fn every_program_of_a_folder_is_converted_and_nothing_else_is_touched() {
    let folder = Folder::new();
    let outside = folder.program("outside");
    let programs = [
        folder.program("root/bin/a"),
        folder.program("root/usr/bin/b"),
    ];
    let others = [
        folder.put("root/etc/script", b"#!/bin/sh\n"),
        folder.put("root/lib/x.o", &object()),
        folder.put("root/lib/empty", b""),
    ];
    let before = others.each_ref().map(|path| fs::read(path).expect("reads"));
    symlink(&outside, folder.path("root/bin/link")).expect("links");
    symlink(folder.0.path(), folder.path("root/up")).expect("links");
    let (code, stdout, stderr) = told(&folder.piestart(&["harden", "--in-place", "-r", "root"]));
    assert_eq!((code, stderr.as_str()), (Some(0), ""), "{stdout}");
    let lines: Vec<_> = stdout.lines().collect();
    assert!(lines[0].starts_with("root/bin/a: converted, "), "{stdout}");
    assert!(
        lines[1].starts_with("root/usr/bin/b: converted, "),
        "{stdout}"
    );
    assert_eq!(
        lines[2..],
        [
            "2 converted, 0 with nothing to do, 0 refused; passed over: 0 libraries, 1 object file, 2 other files"
        ]
    );
    assert!(programs.iter().all(|path| is_converted(path)));
    assert!(!is_converted(&outside), "a link was followed");
    assert_eq!(
        before,
        others.each_ref().map(|path| fs::read(path).expect("reads"))
    );
    assert!(folder.path("root/bin/link").is_symlink());

    let once = programs
        .each_ref()
        .map(|path| fs::read(path).expect("reads"));
    let (code, stdout, _) = told(&folder.piestart(&["convert", "--in-place", "-r", "root"]));
    assert_eq!(code, Some(0), "{stdout}");
    assert!(
        stdout.contains("\n0 converted, 2 with nothing to do"),
        "{stdout}"
    );
    assert_eq!(
        once,
        programs
            .each_ref()
            .map(|path| fs::read(path).expect("reads"))
    );
}

#[test]
fn a_file_of_several_names_is_converted_once_and_keeps_them() {
    let folder = Folder::new();
    let first = folder.program("root/a");
    fs::hard_link(&first, folder.path("root/b")).expect("links");
    let (code, stdout, _) = told(&folder.piestart(&["convert", "-i", "-r", "root"]));
    assert_eq!(code, Some(0), "{stdout}");
    assert!(
        stdout.contains("root/a: converted") && stdout.contains("and its other name\n"),
        "{stdout}"
    );
    assert!(stdout.contains("\n1 converted"), "{stdout}");
    assert_eq!(
        first.metadata().expect("there").ino(),
        folder.path("root/b").metadata().expect("there").ino()
    );
    assert!(is_converted(&first));
    assert_eq!(fs::read_dir(folder.path("root")).expect("lists").count(), 2);
}

#[test]
fn a_name_outside_of_the_folder_keeps_the_old_file_and_is_spoken_of() {
    let folder = Folder::new();
    let outside = folder.program("outside");
    fs::create_dir(folder.path("root")).expect("mkdir");
    fs::hard_link(&outside, folder.path("root/a")).expect("links");
    let said = told(&folder.piestart(&["convert", "-i", "-r", "root"])).1;
    assert!(
        said.contains("one more name of the file (a hard link) has what was there before"),
        "{said}"
    );
    assert!(is_converted(&folder.path("root/a")) && !is_converted(&outside));
}

#[test]
fn what_is_refused_is_named_and_the_others_are_converted() {
    let folder = Folder::new();
    folder.program("root/z");
    folder.put("root/damaged", &program()[..200]);
    fs::copy(env!("CARGO_BIN_EXE_piestart"), folder.path("root/libc")).expect("copies");
    let output = folder.piestart(&["convert", "-i", "-r", "root"]);
    let (code, stdout, stderr) = told(&output);
    assert_eq!(code, Some(65), "{stdout}{stderr}");
    assert!(
        stderr.contains("piestart: root/damaged: damaged ELF file: "),
        "{stderr}"
    );
    assert!(
        stderr.contains("piestart: root/libc: cannot be converted: "),
        "{stderr}"
    );
    assert_eq!(stderr.lines().count(), 2, "{stderr}");
    assert!(
        stdout.contains("1 converted, 0 with nothing to do, 1 refused, 1 failed; "),
        "{stdout}"
    );
    assert!(is_converted(&folder.path("root/z")));

    fs::remove_file(folder.path("root/damaged")).expect("removes");
    let output = folder.piestart(&["convert", "--check", "--json", "-r", "root"]);
    assert_eq!(output.status.code(), Some(1));
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(document["files"].as_array().expect("an array").len(), 2);
    assert_eq!(document["passed_over"]["other"], 0);
    plug::valid("convert", &document);
}

#[test]
fn a_folder_without_programs_and_one_that_is_not_there_are_errors() {
    let folder = Folder::new();
    folder.put("root/text", b"text");
    for command in [&["check", "-r"][..], &["convert", "-i", "-r"]] {
        let (code, _, stderr) = told(&folder.piestart(&[command, &["root"]].concat()));
        assert_eq!(code, Some(66), "{stderr}");
        assert_eq!(
            stderr,
            "piestart: root: there is no ELF program in it (0 libraries, 0 object files, 1 other file); \
             name the folder that has them\n"
        );
        let (code, _, stderr) = told(&folder.piestart(&[command, &["nowhere"]].concat()));
        assert_eq!(
            (code, stderr.as_str()),
            (Some(66), "piestart: nowhere: no such file\n")
        );
    }
    let (code, _, stderr) = told(&folder.piestart(&["convert", "-r", "root", "-o", "other"]));
    assert_eq!(code, Some(2), "{stderr}");
    assert!(stderr.contains("cp -a"), "{stderr}");
}

#[test]
fn owner_mode_times_capabilities_and_other_attributes_are_kept() {
    let folder = Folder::new();
    let path = folder.program("root/a");
    let root = rustix::process::geteuid().is_root();
    if root {
        chown(&path, Some(1234), Some(4321)).expect("root");
    } else {
        skip("root, to keep another's owner");
    }
    fs::set_permissions(&path, fs::Permissions::from_mode(0o6751)).expect("chmod");
    // cap_net_bind_service+ep (linux/capability.h: struct vfs_cap_data of revision 2).
    let capability: Vec<u8> = [0x0200_0001u32, 1 << 10, 0, 0, 0]
        .iter()
        .flat_map(|w| w.to_le_bytes())
        .collect();
    let mut set = vec![(&b"user.note"[..], b"kept".to_vec())];
    if root {
        set.push((b"security.capability", capability));
    }
    set.retain(|(name, value)| setxattr(&path, *name, value, XattrFlags::empty()).is_ok());
    if set.is_empty() {
        skip("a file system with extended attributes");
    }
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(1_234_567_890);
    fs::File::options()
        .write(true)
        .open(&path)
        .and_then(|f| f.set_modified(then))
        .expect("sets");
    let before = path.metadata().expect("there");
    let (code, stdout, stderr) = told(&folder.piestart(&["convert", "-i", "-r", "root"]));
    assert_eq!(code, Some(0), "{stdout}{stderr}");
    let after = path.metadata().expect("there");
    assert_ne!(before.ino(), after.ino());
    assert_eq!(
        (before.uid(), before.gid(), before.mode()),
        (after.uid(), after.gid(), after.mode())
    );
    assert_eq!(after.modified().expect("a time"), then);
    for (name, value) in set {
        let mut kept = [0; 100];
        let size = getxattr(&path, name, &mut kept[..]).expect("it is there");
        assert_eq!(kept[..size], value, "{}", name.escape_ascii());
    }
}

#[test]
fn whose_owner_cannot_be_kept_is_left_alone_and_what_cannot_be_entered_is_named() {
    if !rustix::process::geteuid().is_root() {
        return skip("root, to be another user");
    }
    let folder = Folder::new();
    let (roots, mine) = (folder.program("root/a"), folder.program("root/b"));
    let closed = folder.path("root/closed");
    fs::create_dir(&closed).expect("mkdir");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).expect("chmod");
    for path in [&mine, &folder.path("root")] {
        chown(path, Some(NOBODY), Some(NOBODY)).expect("root");
    }
    let tool = folder.path("piestart");
    fs::copy(env!("CARGO_BIN_EXE_piestart"), &tool).expect("copies");
    let output = plug::fresh(
        Command::new(tool)
            .args(["convert", "-i", "-r", "root"])
            .current_dir(&folder.0)
            .uid(NOBODY)
            .gid(NOBODY),
    );
    let (code, stdout, stderr) = told(&output);
    assert_eq!(code, Some(73), "{stdout}{stderr}");
    assert!(
        stderr.contains("piestart: root/a: cannot be written: its owner and group (0:0) cannot be kept; run as its owner"),
        "{stderr}"
    );
    assert!(
        stderr.contains("piestart: root/closed: permission denied; "),
        "{stderr}"
    );
    assert!(!is_converted(&roots) && is_converted(&mine));
    assert_eq!(roots.metadata().expect("there").uid(), 0);
    assert_eq!(
        fs::read_dir(folder.path("root")).expect("lists").count(),
        3,
        "something is left"
    );
}

#[test]
fn a_running_program_is_replaced_and_runs_on() {
    let folder = Folder::new();
    let source =
        "static int x; int *p = &x; void _start(void) { for (;;) { volatile int *q = p; *q; } }";
    let Some(path) = plug::compile(
        folder.0.path(),
        "gcc",
        "spin",
        source,
        &["-nostdlib", "-pie", "-fPIE", "-O1", "-Wl,-z,now"],
    ) else {
        return;
    };
    let mut child = Command::new(&path).spawn().expect("starts");
    let (code, stdout, stderr) = told(&folder.piestart(&["convert", "-i", "spin"]));
    let running = child.try_wait().expect("own child").is_none();
    child.kill().expect("own child");
    child.wait().expect("own child");
    assert_eq!(code, Some(0), "{stdout}{stderr}");
    assert!(running, "it ended");
    plug::is_static_pie(&path);
}

#[test]
fn a_mounted_file_system_is_not_entered() {
    if !have(&["unshare", "mount"]) {
        return;
    }
    let folder = Folder::new();
    folder.program("root/a");
    fs::create_dir(folder.path("root/mnt")).expect("mkdir");
    let script = "mount -t tmpfs none root/mnt && cp root/a root/mnt/b && exec \"$0\" convert --check -r root";
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
        .arg(env!("CARGO_BIN_EXE_piestart"))
        .current_dir(&folder.0)
        .output()
        .expect("unshare starts");
    let (code, stdout, stderr) = told(&output);
    if code != Some(0) && stdout.is_empty() {
        return skip(&format!("a mount namespace: {stderr}"));
    }
    assert!(
        stdout.contains("root/a: can be converted\n"),
        "{stdout}{stderr}"
    );
    assert!(!stdout.contains("root/mnt"), "{stdout}");
}
