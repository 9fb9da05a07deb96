// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `rcrt1.o` in place of a C library's own: with musl it adds RELRO that is enforced and sealed, with
//! glibc, which relocates itself, it changes nothing. And images that somebody has relocated already.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

#[path = "../cli/build/objects.rs"]
#[allow(dead_code, reason = "the build script uses the rest")]
mod objects;

use objects::{INSTALLED, START, TARGETS, Target};

fn skip(what: &str) {
    assert!(
        env::var_os("PIESTART_REQUIRE_ALL").is_none(),
        "skipped, and nothing may be: needs {what}"
    );
    println!("skipped: needs {what}");
}

fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

/// A folder with `piestart.o` and `rcrt1.o` for `target`, made once.
fn built(target: &'static Target) -> Option<&'static Path> {
    static X86_64: OnceLock<Option<PathBuf>> = OnceLock::new();
    static AARCH64: OnceLock<Option<PathBuf>> = OnceLock::new();
    let cell = if target.arch == "x86_64" {
        &X86_64
    } else {
        &AARCH64
    };
    cell.get_or_init(|| {
        let rustc = objects::rustc_for(target)?;
        let assembler = objects::assembler(target)?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("libc")
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

fn target(arch: &str) -> &'static Target {
    TARGETS
        .iter()
        .find(|target| target.arch == arch)
        .expect("a known architecture")
}

/// The linkers on this machine and the flags to try with each.
fn linkers() -> Vec<(&'static str, &'static str)> {
    let mut ways = Vec::new();
    for (name, program) in [("bfd", "ld.bfd"), ("lld", "ld.lld"), ("mold", "mold")] {
        if !has(program) {
            skip(program);
            continue;
        }
        let relr = if name == "lld" {
            "-Wl,--pack-dyn-relocs=relr"
        } else {
            "-Wl,-z,pack-relative-relocs"
        };
        for flags in ["-Wl,-z,now", "-Wl,--no-relax", relr] {
            ways.push((name, flags));
        }
    }
    ways
}

fn run(command: &mut Command) -> Output {
    command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

/// Links with `command` into `program` and expects the program to end with 42.
fn links_and_runs(command: &mut Command, program: &Path, runner: Option<&str>) {
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

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/programs")
        .join(name)
}

fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("libc")
        .join(name)
}

#[test]
fn musl_gets_relro_that_is_enforced_and_sealed() {
    let library = Path::new("/usr/lib/x86_64-linux-musl");
    if env::consts::ARCH != "x86_64" || !library.join("libc.a").is_file() {
        return skip("musl (Debian: musl-tools) on x86_64");
    }
    let Some(folder) = built(target("x86_64")) else {
        return skip("core for x86_64");
    };
    for compiler in ["gcc", "clang"] {
        if !has(compiler) {
            skip(compiler);
            continue;
        }
        for (linker, flags) in linkers() {
            // Not libc/hello.c: musl passes constructors no arguments.
            let mut command = Command::new(compiler);
            command
                .args([
                    "-O2",
                    "-fPIE",
                    "-DSEALED",
                    "-static-pie",
                    "-nostdlib",
                    "-nostartfiles",
                ])
                .args(["-isystem", "/usr/include/x86_64-linux-musl"])
                .args([&format!("-fuse-ld={linker}"), flags, "-L"])
                .arg(library)
                .arg(folder.join("rcrt1.o"))
                .arg(library.join("crti.o"))
                .arg(source("libc/relro.c"))
                .args(["-Wl,--start-group", "-lc", "-lgcc", "-Wl,--end-group"])
                .arg(library.join("crtn.o"));
            links_and_runs(&mut command, &scratch("musl-program"), None);
        }
    }
}

#[test]
fn glibc_relocates_itself_and_is_left_alone() {
    let Some(folder) = built(target("x86_64")) else {
        return skip("core for x86_64");
    };
    if env::consts::ARCH != "x86_64" || !Path::new("/usr/lib/x86_64-linux-gnu/rcrt1.o").is_file() {
        return skip("glibc's static-PIE files on x86_64");
    }
    for (linker, flags) in linkers() {
        for program in ["libc/hello.c", "libc/relro.c"] {
            let mut command = Command::new("gcc");
            command
                .arg("-B")
                .arg(folder)
                .args(["-O2", "-static-pie", &format!("-fuse-ld={linker}"), flags])
                .arg(source(program));
            links_and_runs(&mut command, &scratch("glibc-program"), None);
        }
    }
}

#[test]
fn glibc_for_aarch64_is_left_alone() {
    if !has("aarch64-linux-gnu-gcc") || !has("qemu-aarch64-static") {
        return skip("aarch64-linux-gnu-gcc and qemu-aarch64-static");
    }
    let Some(folder) = built(target("aarch64")) else {
        return skip("core for aarch64");
    };
    for flags in ["-Wl,-z,now", "-Wl,--no-relax"] {
        let mut command = Command::new("aarch64-linux-gnu-gcc");
        command
            .arg("-B")
            .arg(folder)
            .args(["-O2", "-static-pie", flags])
            .arg(source("libc/hello.c"));
        links_and_runs(
            &mut command,
            &scratch("glibc-aarch64-program"),
            Some("qemu-aarch64-static"),
        );
    }
}

#[test]
fn an_image_that_a_loader_has_relocated_is_not_relocated_again() {
    let Some(folder) = built(target("x86_64")) else {
        return skip("core for x86_64");
    };
    if env::consts::ARCH != "x86_64" {
        return skip("an x86_64 machine");
    }
    for loader in ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-musl-x86_64.so.1"] {
        if !Path::new(loader).exists() {
            skip(loader);
            continue;
        }
        for (linker, flags) in linkers() {
            // musl's loader does not know RELR before 1.2.4.
            if loader.contains("musl") && flags.contains("relocs") {
                continue;
            }
            let mut command = Command::new("gcc");
            command
                .args(["-O2", "-fPIE", "-static-pie", "-nostdlib", "-nostartfiles"])
                .args([&format!("-fuse-ld={linker}"), flags])
                .arg(folder.join("piestart.o"))
                .arg(source("pointers.c"));
            links_and_runs(&mut command, &scratch("loaded-program"), Some(loader));
        }
    }
}

#[test]
fn a_small_c_program_makes_three_system_calls_before_main_at_most() {
    if env::consts::ARCH != "x86_64" || !has("strace") {
        return skip("strace on x86_64");
    }
    let Some(folder) = built(target("x86_64")) else {
        return skip("core for x86_64");
    };
    let program = scratch("quiet-program");
    let mut command = Command::new("gcc");
    command
        .args(["-O2", "-fPIE", "-static-pie", "-nostdlib", "-nostartfiles"])
        .arg(folder.join("piestart.o"))
        .arg(source("pointers.c"));
    links_and_runs(&mut command, &program, None);
    let output = run(Command::new("strace").arg(&program));
    let trace = String::from_utf8_lossy(&output.stderr);
    let calls: Vec<&str> = trace
        .lines()
        .filter_map(|line| line.split_once('(').map(|(name, _)| name))
        .filter(|name| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        })
        .collect();
    println!("{calls:?}");
    let before = calls
        .iter()
        .skip(1)
        .take_while(|name| **name != "exit_group");
    for name in before {
        // strace before 6.9 does not know mseal, system call 0x1ce.
        assert!(
            ["arch_prctl", "mprotect", "mseal", "syscall_0x1ce"].contains(name),
            "{trace}"
        );
    }
}
