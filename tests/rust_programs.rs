// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The crate as a dependency: its examples, built as a user's programs would be, at every optimisation
//! level and for every target, and run.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

#[path = "../xtask/src/dependent.rs"]
mod dependent;

/// A way to build: target, and what the build needs besides cargo.
struct Target {
    triple: &'static str,
    /// A Rust compiler that has `core` for it; `None` for cargo's own.
    rustc: Option<PathBuf>,
    linker: Option<PathBuf>,
    runner: Option<PathBuf>,
    build_std: bool,
    /// One more for rustc.
    flag: Option<String>,
}

fn skip(what: &str) {
    assert!(
        env::var_os("PIESTART_REQUIRE_ALL").is_none(),
        "skipped, and nothing may be: needs {what}"
    );
    println!("skipped: needs {what}");
}

fn which(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

fn sysroot(rustc: &Path) -> PathBuf {
    let output = Command::new(rustc)
        .args(["--print", "sysroot"])
        .output()
        .expect("rustc runs");
    PathBuf::from(String::from_utf8_lossy(&output.stdout).trim())
}

/// The compilers on this machine: cargo's own and every one on PATH.
fn rustcs() -> Vec<PathBuf> {
    let own = env::var_os("RUSTC").map(PathBuf::from);
    let path = env::var_os("PATH").unwrap_or_default();
    own.into_iter()
        .chain(env::split_paths(&path).map(|folder| folder.join("rustc")))
        .filter(|rustc| rustc.is_file())
        .collect()
}

/// The folder in which everything is built.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("rust-programs")
}

/// The variables that are not meant for this cargo go.
fn cargo(profile: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy().into_owned();
        if text.starts_with("RUST") && !text.starts_with("RUSTUP")
            || text.starts_with("CARGO_PROFILE")
        {
            command.env_remove(&name);
        }
    }
    for (key, value) in profile {
        command.env(format!("CARGO_PROFILE_DEV_{key}"), value);
    }
    command
}

/// Builds the example as a program of another package, and runs it with `arguments`.
fn run(target: &Target, example: &str, profile: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = cargo(profile);
    let variable = target.triple.to_uppercase().replace('-', "_");
    if let Some(rustc) = &target.rustc {
        command.env("RUSTC", rustc);
    }
    if let Some(linker) = &target.linker {
        command.env(format!("CARGO_TARGET_{variable}_LINKER"), linker);
    }
    if let Some(flag) = &target.flag {
        command.env(format!("CARGO_TARGET_{variable}_RUSTFLAGS"), flag);
    }
    command.args(["build", "--quiet"]);
    if target.build_std {
        command.env("RUSTC_BOOTSTRAP", "1").arg("-Zbuild-std=core");
    }
    let package = DEPENDENT.as_path();
    built(
        command
            .args(["--bin", example, "--target", target.triple, "--target-dir"])
            .arg(folder())
            .current_dir(package),
    );
    let program = folder().join(target.triple).join("debug").join(example);
    let mut command = match &target.runner {
        Some(runner) => Command::new(runner),
        None => Command::new(&program),
    };
    if target.runner.is_some() {
        command.arg(&program);
    }
    command.args(arguments).output().expect("the program runs")
}

static DEPENDENT: LazyLock<PathBuf> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    dependent::package(root, &folder()).expect("the target folder is writable")
});

#[track_caller]
fn built(command: &mut Command) {
    let output = command.output().expect("cargo runs");
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// What each example has to show, on any target.
fn check(target: &Target, profile: &[(&str, &str)]) {
    let name = format!("{} {profile:?}", target.triple);
    shown(&name, |example, arguments| {
        run(target, example, profile, arguments)
    });
}

/// What each example has to show, however `run` runs it.
fn shown(name: &str, run: impl Fn(&str, &[&str]) -> Output) {
    let hello = run("hello", &["one", "two"]);
    let text = String::from_utf8_lossy(&hello.stdout);
    assert!(hello.status.success(), "{name}: {hello:?}");
    assert!(text.contains("argument 2: two"), "{name}: {text}");
    assert!(!text.contains("load bias: 0x0\n"), "{name}: {text}");
    let tls = run("thread_local", &[]);
    assert!(tls.status.success(), "{name}: {tls:?}");
    let relro = run("relro", &[]);
    let text = String::from_utf8_lossy(&relro.stdout);
    assert!(relro.status.success(), "{name}: {relro:?}");
    assert!(text.contains("SIGSEGV at"), "{name}: {text}");
}

fn native() -> Option<Target> {
    let triple = match env::consts::ARCH {
        "x86_64" => "x86_64-unknown-linux-gnu",
        "aarch64" => "aarch64-unknown-linux-gnu",
        _ => return None,
    };
    Some(Target {
        triple,
        rustc: None,
        linker: None,
        runner: None,
        build_std: false,
        flag: None,
    })
}

#[test]
fn examples_run_at_every_optimisation_level_and_with_lto() {
    let Some(target) = native() else {
        return skip("an architecture with start code");
    };
    for level in ["0", "1", "2", "3", "\"s\"", "\"z\""] {
        check(&target, &[("OPT_LEVEL", level.trim_matches('"'))]);
    }
    check(&target, &[("OPT_LEVEL", "2"), ("LTO", "fat")]);
    check(&target, &[("OPT_LEVEL", "s"), ("LTO", "thin")]);
    let program = folder().join(target.triple).join("debug/hello");
    tells_the_error_of_main(&program);
}

#[test]
fn examples_run_as_this_package_builds_them() {
    if native().is_none() {
        return skip("an architecture with start code");
    }
    // Where the tests' own dependencies are built already.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    built(
        Command::new(env!("CARGO"))
            .args([
                "build",
                "--quiet",
                "--package",
                "piestart",
                "--examples",
                "--target-dir",
            ])
            .arg(target)
            .current_dir(root),
    );
    let program = |example: &str| target.join("debug/examples").join(example);
    shown("here", |example, arguments| {
        let output = Command::new(program(example)).args(arguments).output();
        output.expect("the program runs")
    });
    tells_the_error_of_main(&program("hello"));
}

/// The example `hello` returns an `Err` where it cannot write.
fn tells_the_error_of_main(program: &Path) {
    let full = fs::File::options().write(true).open("/dev/full");
    let output = Command::new(program)
        .stdout(full.expect("every Linux has it"))
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "Error: Error\n");
}

#[test]
fn examples_run_on_aarch64() {
    examples_run_emulated("aarch64", "aarch64-unknown-linux-gnu");
}

#[test]
fn examples_run_on_riscv64() {
    examples_run_emulated("riscv64", "riscv64gc-unknown-linux-gnu");
}

#[test]
fn examples_run_on_ppc64le() {
    examples_run_emulated("ppc64le", "powerpc64le-unknown-linux-gnu");
}

#[test]
fn examples_run_on_i686() {
    examples_run_emulated("i686", "i686-unknown-linux-gnu");
}

/// By LLD. GNU ld takes the ABI of a program from its first object, and without a C library's start file that is one of
/// rustc's own, which does not say any.
#[test]
fn examples_run_on_arm() {
    let Some(lld) = ["ld.lld-22", "ld.lld"].into_iter().find_map(which) else {
        return skip("LLD");
    };
    let named = folder().join("lld");
    std::fs::create_dir_all(&named).expect("the target folder is writable");
    match std::os::unix::fs::symlink(lld, named.join("ld")) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => panic!("{error}"),
        _ => {}
    }
    let flag = format!("-Clink-arg=-B{}", named.display());
    examples_run_emulated_with("arm", "armv7-unknown-linux-gnueabihf", Some(flag));
}

#[test]
fn examples_run_on_s390x() {
    examples_run_emulated("s390x", "s390x-unknown-linux-gnu");
}

fn examples_run_emulated(arch: &str, triple: &'static str) {
    examples_run_emulated_with(arch, triple, None);
}

fn examples_run_emulated_with(arch: &str, triple: &'static str, flag: Option<String>) {
    let named = env::var_os(format!("PIESTART_RUSTC_{}", arch.to_uppercase()));
    let rustcs = named.map(PathBuf::from).into_iter().chain(rustcs());
    let rustc = { rustcs }.find(|rustc| {
        let folder = sysroot(rustc).join("lib/rustlib").join(triple).join("lib");
        folder.read_dir().is_ok_and(|mut entries| {
            entries.any(|e| e.is_ok_and(|e| e.file_name().to_string_lossy().starts_with("libcore")))
        })
    });
    let Some(rustc) = rustc else {
        return skip(&format!("a Rust compiler with core for {arch}"));
    };
    let (cpu, _) = triple.split_once('-').expect("a triple");
    let gcc = match arch {
        "arm" => "arm-linux-gnueabihf-gcc".to_owned(),
        _ => format!("{}-linux-gnu-gcc", cpu.trim_end_matches("gc")),
    };
    let Some(linker) = which(&gcc) else {
        return skip(&gcc);
    };
    // Emulators call it by another name.
    let qemu = format!("qemu-{}", if arch == "i686" { "i386" } else { arch });
    let Some(runner) = which(&format!("{qemu}-static")).or_else(|| which(&qemu)) else {
        return skip(&qemu);
    };
    let target = Target {
        triple,
        rustc: Some(rustc),
        linker: Some(linker),
        runner: Some(runner),
        build_std: false,
        flag,
    };
    check(&target, &[]);
    check(&target, &[("OPT_LEVEL", "s")]);
}

#[test]
fn examples_run_on_x86_64_unknown_linux_none() {
    if env::consts::ARCH != "x86_64" {
        return skip("an x86_64 machine");
    }
    let source = "lib/rustlib/src/rust/library/core";
    let rustc = rustcs()
        .into_iter()
        .find(|rustc| sysroot(rustc).join(source).is_dir());
    let Some(rustc) = rustc else {
        return skip("a Rust compiler with its library's source");
    };
    let lld = rustcs()
        .into_iter()
        .map(|rustc| sysroot(&rustc).join("lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld"));
    let Some(linker) = lld.into_iter().find(|path| path.is_file()) else {
        return skip("rust-lld");
    };
    let target = Target {
        triple: "x86_64-unknown-linux-none",
        rustc: Some(rustc),
        linker: Some(linker),
        runner: None,
        build_std: true,
        flag: None,
    };
    check(&target, &[]);
}
