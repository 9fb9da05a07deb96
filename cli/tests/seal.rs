// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--seal`: what each mode holds and what it leaves, as the running program and `/proc/PID/smaps` show it, and that
//! every front end passes it on.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod plug;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use plug::{have, ok, piestart, skip, stdout, tool};

const MODES: [&str; 3] = ["none", "relro", "image"];

/// Whether the kernel has mseal(2).
fn mseal() -> bool {
    let out = ok(piestart().args(["doctor", "--json"]).stderr(Stdio::null()));
    let facts: serde_json::Value = serde_json::from_slice(&out.stdout).expect("it is JSON");
    let works = facts["mseal"]["holds"] == true;
    if !works {
        skip("Linux 6.10 (mseal)");
    }
    works
}

fn attack() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plug/attack.c")
}

/// The mode in which a program that says "ready" and stays has sealed itself: by its mappings of `file`.
fn seen(command: &mut Command, file: &str) -> &'static str {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let mut word = [0; 6];
    let read = child
        .stdout
        .as_mut()
        .expect("it is piped")
        .read_exact(&mut word);
    let maps = fs::read_to_string(format!("/proc/{}/smaps", child.id())).expect("it runs");
    child.kill().expect("it is ours");
    child.wait().expect("it is ours");
    read.expect("it says that it is ready");

    let (mut any, mut code, mut writable) = (false, None, false);
    let mut head = "";
    for line in maps.lines() {
        if let Some(flags) = line.strip_prefix("VmFlags:") {
            let sealed = flags.split_whitespace().any(|flag| flag == "sl");
            let kernel = head.ends_with(']') && !head.ends_with("relocated]");
            any |= sealed && !kernel;
            if head.contains("-xp") && head.ends_with(file) {
                code = Some(code.unwrap_or(true) && sealed);
            }
            writable |= sealed && head.contains(" rw");
        } else if line.split(' ').next().is_some_and(|w| w.contains('-')) {
            head = line;
        }
    }
    assert!(!writable, "something writable is sealed: {maps}");
    match (any, code) {
        (false, _) => "none",
        (true, Some(false)) => "relro",
        (true, Some(true)) => "image",
        (true, None) => panic!("{file} has no code: {maps}"),
    }
}

/// A seal over pages of a file leaves them to madvise(2), which brings back what the file holds.
#[test]
fn relro_of_any_size_cannot_be_taken_back_to_what_the_file_holds_but_with_image() {
    if !have(&["gcc"]) || !mseal() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    let mut kinds = vec![("without-libc", "--libc=none")];
    if which::which("musl-gcc").is_ok() {
        kinds.push(("with-musl", "--libc=musl"));
    }
    for (kind, libc) in kinds {
        for (size, arguments) in [
            ("small", &["-DSMALL", "--seal=relro"][..]),
            ("small", &["-DSMALL", "--seal=image"]),
            ("small", &["-DSMALL"]),
            ("large", &["--seal=all"]),
            ("large", &["--seal=relro"]),
            ("large", &["--seal=image"]),
            ("large", &[]),
        ] {
            let left = size == "large" && arguments == ["--seal=image"];
            let arguments: Vec<_> = arguments.iter().copied().chain([libc]).collect();
            let program = link(folder.path(), &format!("{kind}-{size}"), &arguments);
            for call in ["dontneed", "dontneed-locked", "guard", "dontfork"] {
                let status = tool(&program).args(["relro", call]).status();
                let code = status.expect("it starts").code();
                // EINVAL: a kernel that has no such advice.
                assert!(
                    code == Some(if left { 66 } else { 1 }) || code == Some(22) && call == "guard",
                    "{kind} {arguments:?}: {call}: {code:?}"
                );
            }
        }
    }
}

fn link(folder: &Path, name: &str, arguments: &[&str]) -> PathBuf {
    let program = folder.join(name);
    ok(piestart()
        .arg("link")
        .args(arguments)
        .args(["-O1", "-fPIE", "-fno-stack-protector"])
        .arg(attack())
        .arg("-o")
        .arg(&program));
    program
}

/// Place, calls, and the modes in which they are refused.
const TABLE: &[(&str, &[&str], &[&str])] = &[
    (
        "relro",
        &["mprotect", "pkey_mprotect", "munmap", "mmap", "mremap"],
        &["relro", "image"],
    ),
    (
        "code",
        &["mprotect", "pkey_mprotect", "munmap", "mmap", "mremap"],
        &["image"],
    ),
    (
        "constants",
        &["mprotect", "pkey_mprotect", "munmap", "mmap", "mremap"],
        &["image"],
    ),
    (
        "data",
        &[
            "mprotect",
            "pkey_mprotect",
            "munmap",
            "mmap",
            "mremap",
            "dontneed",
            "dontfork",
        ],
        &[],
    ),
];

#[test]
fn each_mode_holds_what_the_table_says_and_leaves_the_rest() {
    if !have(&["gcc"]) || !mseal() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    let mut kinds = vec![("without-libc", vec!["--libc=none"])];
    if which::which("musl-gcc").is_ok() {
        kinds.push(("musl", vec!["--libc=musl"]));
    }
    for linker in ["bfd", "lld", "mold"] {
        if which::which(format!("ld.{linker}")).is_ok() {
            kinds.push((
                linker,
                vec!["-no-pie", "--cc=gcc", ["-fuse-ld=", linker].concat().leak()],
            ));
        }
    }
    for (kind, arguments) in kinds {
        for mode in MODES {
            let seal = format!("--seal={mode}");
            let arguments: Vec<_> = arguments.iter().copied().chain([&*seal]).collect();
            let program = link(folder.path(), &format!("{kind}-{mode}"), &arguments);
            for (place, calls, refused) in TABLE {
                for call in *calls {
                    let status = tool(&program).args([place, call]).status();
                    let wanted = if refused.contains(&mode) { 1 } else { 66 };
                    assert_eq!(
                        status.expect("it starts").code(),
                        Some(wanted),
                        "{kind}, {mode}: {call} of {place}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_objects_of_an_install_hold_one_mode() {
    if !have(&["gcc"]) || !mseal() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    for mode in MODES {
        let prefix = folder.path().join(mode);
        ok(piestart()
            .arg("install")
            .arg(format!("--seal={mode}"))
            .arg("--prefix")
            .arg(&prefix));
        let program = folder.path().join(format!("prog-{mode}"));
        let specs = prefix.join("lib/piestart/x86_64/piestart.specs");
        ok(Command::new("gcc")
            .arg(format!("-specs={}", specs.display()))
            .args(["-O1", "-fPIE", "-static-pie", "-fno-stack-protector"])
            .arg(attack())
            .arg("-o")
            .arg(&program));
        assert_eq!(seen(&mut tool(&program), &format!("prog-{mode}")), mode);
        // `flags` knows the folder whatever its mode.
        let flags = ok(piestart()
            .args(["flags", "--for", "gcc", "--prefix"])
            .arg(&prefix));
        assert!(stdout(&flags).contains("static-pie"), "{flags:?}");
    }
}

#[test]
fn the_environment_says_the_same_as_the_option_and_the_option_wins() {
    if !have(&["gcc"]) || !mseal() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    let object = folder.path().join("attack.o");
    ok(Command::new("gcc")
        .args(["-O1", "-fPIE", "-fno-stack-protector", "-c", "-o"])
        .arg(&object)
        .arg(attack()));
    for (options, wanted) in [(&[][..], "relro"), (&["--seal=none"], "none")] {
        let program = folder.path().join(wanted);
        ok(piestart()
            .env("PIESTART_SEAL", "relro")
            .arg("link")
            .args(options)
            .arg(&object)
            .arg("-o")
            .arg(&program));
        assert_eq!(seen(&mut tool(&program), wanted), wanted);
    }
}

#[test]
fn a_go_program_collects_garbage_and_serves_http_in_each_mode() {
    let Some(go) = plug::go() else {
        return;
    };
    if !mseal() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    for mode in MODES {
        let program = plug::ready_go(folder.path(), &go, &format!("--seal={mode}"));
        assert_eq!(seen(&mut tool(program), "prog"), mode);
    }
}

#[test]
fn a_rust_program_seals_what_its_features_and_the_option_say() {
    if !have(&["cargo"]) || !mseal() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    let build = |features: &str, options: &[&str]| {
        plug::ready_package(folder.path(), features);
        let (mut command, program) = plug::ready_cargo(folder.path(), options);
        (command.output().expect("it starts"), program)
    };
    let some = ", default-features = false, features = [\"start\", \"checks\", \"seal\", \"panic-handler\", \"mem\"]";
    for (features, options, wanted) in [
        ("", &[][..], "image"),
        (some, &[], "relro"),
        ("", &["--seal=image"], "image"),
        ("", &["--seal=relro"], "relro"),
        ("", &["--seal=none"], "none"),
        (some, &["--seal=relro"], "relro"),
    ] {
        let (built, program) = build(features, options);
        assert!(built.status.success(), "{built:?}");
        assert_eq!(seen(&mut tool(&program), "prog"), wanted, "{features}");
    }
    let (refused, _) = build(some, &["--seal=image"]);
    let said = plug::stderr(&refused);
    assert!(
        !refused.status.success() && said.contains("`seal-image`"),
        "{said}"
    );
}
