// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What tests that link one program with the installed start objects share.

#![allow(
    dead_code,
    reason = "each test file includes this and uses a part of it"
)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

#[path = "../../xtask/src/objects/make.rs"]
#[allow(dead_code, reason = "shared with `cargo xtask objects`")]
mod objects;

pub mod headers;

use objects::{INSTALLED, START, SUPPORT, TARGETS, Target};

pub fn skip(what: &str) {
    assert!(
        env::var_os("PIESTART_REQUIRE_ALL").is_none(),
        "skipped, and nothing may be: needs {what}"
    );
    println!("skipped: needs {what}");
}

pub fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

/// A path that is made once for each architecture.
struct Once([OnceLock<Option<PathBuf>>; TARGETS.len()]);

impl Once {
    const fn new() -> Self {
        Self([const { OnceLock::new() }; TARGETS.len()])
    }

    fn of(&self, target: &Target) -> &OnceLock<Option<PathBuf>> {
        let row = TARGETS.iter().position(|t| t.arch == target.arch);
        &self.0[row.expect("a row of the table")]
    }
}

/// A folder with `piestart.o` and `rcrt1.o` for `target`, made once.
pub fn built(target: &'static Target) -> Option<&'static Path> {
    static MADE: Once = Once::new();
    MADE.of(target)
        .get_or_init(|| {
            let rustc = objects::rustc_for(target)?;
            let assembler = objects::assembler(target)?;
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
                .join("built")
                .join(target.arch);
            fs::create_dir_all(&folder).expect("the test's folder is writable");
            let root = Path::new(env!("CARGO_MANIFEST_DIR"));
            for object in START
                .iter()
                .filter(|object| object.name.ends_with("piestart.o") || object.name == "rcrt1.o")
            {
                let assemble = |source: &Path| objects::assemble(&assembler, source);
                objects::object(root, target, &rustc, object, INSTALLED, &folder, &assemble)
                    .unwrap_or_else(|error| panic!("{}: {error}", object.name));
            }
            Some(folder)
        })
        .as_deref()
}

/// `libpiestart.a` for `target`, made once.
pub fn library(target: &'static Target) -> Option<&'static PathBuf> {
    static MADE: Once = Once::new();
    MADE.of(target)
        .get_or_init(|| {
            let rustc = objects::rustc_for(target)?;
            let assembler = objects::assembler(target)?;
            let folder = built(target)?.join("library");
            fs::create_dir_all(&folder).expect("the test's folder is writable");
            let root = Path::new(env!("CARGO_MANIFEST_DIR"));
            let archive = folder.join("libpiestart.a");
            let _ = fs::remove_file(&archive);
            let mut ar = Command::new("ar");
            ar.arg("rcs").arg(&archive);
            for member in SUPPORT {
                let assemble = |source: &Path| objects::assemble(&assembler, source);
                let made =
                    objects::object(root, target, &rustc, member, INSTALLED, &folder, &assemble);
                ar.arg(made.unwrap_or_else(|error| panic!("{}: {error}", member.name)));
            }
            let output = run(&mut ar);
            assert!(output.status.success(), "{output:?}");
            Some(archive)
        })
        .as_ref()
}

pub fn target(arch: &str) -> &'static Target {
    TARGETS
        .iter()
        .find(|target| target.arch == arch)
        .expect("a known architecture")
}

pub fn run(command: &mut Command) -> Output {
    command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

/// Links with `command` into `program` and expects the program to end with 42.
pub fn links_and_runs(command: &mut Command, program: &Path, runner: Option<&str>) {
    let output = run(command.arg("-o").arg(program));
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut started = match runner {
        Some(runner) => Command::new(runner),
        None => Command::new(program),
    };
    if runner.is_some() {
        started.arg(program);
    }
    let output = run(started.arg("one").env("PIESTART_TEST", "yes"));
    assert_eq!(output.status.code(), Some(42), "{command:?}: {output:?}");
}

pub fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/programs")
        .join(name)
}

pub fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("built")
        .join(name)
}
