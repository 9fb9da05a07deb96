// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The programs that are started: subject.c, once for each way in which our start code gets into a program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::plug::{have, ok, piestart, randomised, skip};
use crate::started::launch;

const MUSL: &str = "/usr/lib/x86_64-linux-musl";
/// What of the file is not ours: the C library's start is asked to do without a guard, whose word it would set itself.
const FLAGS: &[&str] = &["-O2", "-fPIE", "-fno-stack-protector"];
/// Words that make an image of more than 2 MiB.
const MANY: &str = "-DMANY=400000";
const RELA: &str = "-Wl,-z,nopack-relative-relocs";

/// A way in which our start code gets into a program.
pub struct Kind {
    /// As docs/trust.md has it.
    pub name: &'static str,
    pub program: PathBuf,
    /// What was converted, or where there is none the program itself was linked with our start code.
    pub before: Option<PathBuf>,
    /// With what our start object was linked, where it was.
    pub options: &'static [&'static str],
    /// Whether glibc starts it, and our code runs in front of `main`.
    pub glibc: bool,
}

/// All of them, made once, or none where something is missing, which is said.
pub fn kinds() -> &'static [Kind] {
    static MADE: OnceLock<Vec<Kind>> = OnceLock::new();
    MADE.get_or_init(|| {
        let musl = Path::new(MUSL).join("rcrt1.o").exists();
        if !musl {
            skip("musl (Debian: musl-tools)");
        }
        if !musl || !have(&["gcc", "ld", "strace"]) || !randomised() {
            return Vec::new();
        }
        make()
    })
}

fn make() -> Vec<Kind> {
    let linked = |name, file: &str, options| Kind {
        name,
        program: link(file, options),
        before: None,
        options,
        glibc: false,
    };
    let mut all = vec![
        linked("linked", "linked", &["-DSMALL"]),
        linked("linked, more RELRO", "more", &[]),
        linked("linked, thread-local", "tls", &["-DSMALL", "-DTLS"]),
        linked("linked, 2 MiB", "large", &[MANY]),
        linked("linked, 2 MiB, RELA", "rela", &[MANY, RELA]),
        linked("linked, `--aslr=far`", "far", &["-DSMALL", "--aslr=far"]),
    ];
    for (name, file, options) in [
        ("converted", "small", &[][..]),
        ("converted, 2 MiB", "converted-large", &[MANY]),
    ] {
        let before = with_musl(file, options);
        all.push(Kind {
            name,
            program: convert(&before, "converted", &[]),
            before: Some(before),
            options: &[],
            glibc: false,
        });
    }
    let before = folder().join("glibc");
    ok(Command::new("gcc")
        .args(FLAGS)
        .args(sources())
        .arg("-static-pie")
        .arg("-o")
        .arg(&before));
    all.push(Kind {
        name: "in front of glibc's `main`",
        program: convert(&before, "converted", &[]),
        before: Some(before),
        options: &[],
        glibc: true,
    });
    // What is not as usual here is not to be taken for the answer to a refusal.
    for kind in &all {
        launch(&[], &kind.program).right();
    }
    all
}

/// Where what is made stays.
pub fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kernels");
    fs::create_dir_all(&folder).expect("the test's folder is writable");
    folder
}

fn sources() -> [String; 2] {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kernels/subject.c");
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/programs");
    [
        tests.display().to_string(),
        format!("-I{}", shared.display()),
    ]
}

/// Links subject.c with our start object.
pub fn link(file: &str, options: &[&str]) -> PathBuf {
    let program = folder().join(file);
    ok(piestart()
        .args(["link", "--libc=none"])
        .args(options)
        .args(FLAGS)
        .args(sources())
        .arg("-o")
        .arg(&program));
    program
}

/// Links it with musl.
fn with_musl(file: &str, options: &[&str]) -> PathBuf {
    let program = folder().join(file);
    ok(Command::new("gcc")
        .args(["-static-pie", "-nostdlib", "-nostartfiles"])
        .args(["-Wl,-z,relro,-z,now"])
        .args(FLAGS)
        .args(options)
        .args(sources())
        .args(["rcrt1.o", "crti.o", "libc.a", "crtn.o"].map(|name| format!("{MUSL}/{name}")))
        .arg("-o")
        .arg(&program));
    program
}

/// Converts it to a file with another name at its end.
pub fn convert(before: &Path, ending: &str, options: &[&str]) -> PathBuf {
    let program = before.with_extension(ending);
    ok(piestart()
        .arg("convert")
        .args(options)
        .arg(before)
        .arg("-o")
        .arg(&program));
    program
}
