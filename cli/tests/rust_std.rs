// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Rust programs with `std`, on Rust's musl and gnu targets: linked by `piestart-link` as docs/toolchains.md has it, by
//! `piestart cargo`, by plain rustc; run, also in an empty root, and looked at while they run.

mod plug;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use plug::{
    fails, have, is_static_pie, is_x86_64, ok, piestart, qemu_aarch64, rust_with_std, tool,
};

const MUSL: &str = "x86_64-unknown-linux-musl";
const GNU: &str = "x86_64-unknown-linux-gnu";

/// What the program says, where its file is there.
const SAYS: &str = "\
threads: 8 joined, 8 thread-local destructors ran
panics: caught in main and in a thread, destructors ran
backtrace: with names
tcp: a message came back
";

/// A package with the program, in a temporary directory.
fn package() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fs::create_dir(dir.path().join("src")).expect("makes");
    fs::write(
        dir.path().join("Cargo.toml"),
        "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n",
    )
    .expect("writes");
    fs::write(
        dir.path().join("src/main.rs"),
        include_str!("plug/with_std.rs"),
    )
    .expect("writes");
    dir
}

/// `command` builds in `dir`, with a compiler that has `std`.
fn set(mut command: Command, dir: &Path, rustc: &Path) -> Command {
    command
        .env("RUSTC", rustc)
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env("CARGO_NET_OFFLINE", "true")
        .current_dir(dir);
    command
}

/// `path` does all that it is asked to, also in an empty root, and is what `piestart check --live` calls good, started by
/// piestart with `libc` in it; sealed unless that is glibc, which protects by itself.
#[track_caller]
fn works(path: &Path, libc: &str) {
    is_static_pie(path);
    let out = tool(path).output().expect("runs");
    let said = (out.status.code(), plug::stdout(&out));
    assert_eq!(said, (Some(42), SAYS.into()), "{}", plug::stderr(&out));
    let out = piestart().args(["run", "--"]).arg(path).output();
    let out = out.expect("runs");
    let said = (out.status.code(), plug::stdout(&out));
    let without = SAYS.replace("with names", "without names");
    assert_eq!(said, (Some(42), without), "{}", plug::stderr(&out));

    let out = ok(piestart().args(["check", "--live", "--json"]).arg(path));
    let seen: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
    let file = &seen["files"][0];
    assert_eq!(file["ok"], true, "{file}");
    assert_eq!(file["start_code"]["who"], "piestart", "{file}");
    let runtimes = file["runtimes"].as_array().expect("an array");
    assert!(runtimes.iter().any(|r| r["who"] == libc), "{file}");
    assert_eq!(file["relro"]["enforced"], "yes", "{file}");
    assert_eq!(file["live"]["relro"], "read_only", "{file}");
    if libc == "musl" && file["live"]["seal_refused"].is_null() {
        assert_eq!(file["live"]["sealed"], "full", "{file}");
    }
}

/// The two files `.cargo/config.toml` of docs/toolchains.md as they are written there: for musl targets, for glibc's.
fn configs() -> [String; 2] {
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/toolchains.md"));
    let text = text.expect("reads");
    let blocks = text.split("\n```toml\n").skip(1);
    let blocks = blocks.filter_map(|block| Some(block.split_once("```")?.0.to_owned()));
    let blocks: Vec<_> = blocks
        .filter(|block| block.starts_with("# .cargo/config.toml\n"))
        .collect();
    blocks.try_into().expect("two blocks")
}

/// A directory with `piestart-link`, for `PATH`.
fn installed(dir: &Path) -> PathBuf {
    ok(piestart().args(["install", "--prefix"]).arg(dir));
    dir.join("lib/piestart/x86_64")
}

fn with_path(mut command: Command, first: &Path) -> Command {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(first.to_owned()).chain(std::env::split_paths(&path));
    command.env("PATH", std::env::join_paths(all).expect("a path"));
    command
}

#[test]
fn cargo_with_the_files_of_the_docs_makes_programs_that_start_with_our_object() {
    let Some(rustc) = rust_with_std(MUSL).filter(|_| is_x86_64() && have(&["cargo"])) else {
        return;
    };
    let dir = package();
    let [for_musl, for_glibc] = configs();
    let file = dir.path().join(".cargo/config.toml");
    fs::create_dir(dir.path().join(".cargo")).expect("makes");
    fs::write(&file, for_musl).expect("writes");
    let bin = installed(&dir.path().join("prefix"));
    let mut cargo = with_path(set(tool("cargo"), dir.path(), &rustc), &bin);
    ok(cargo.args(["build", "--target", MUSL]));
    works(
        &dir.path().join("target").join(MUSL).join("debug/prog"),
        "musl",
    );
    // Another linker than the system's, and a libc of the system's instead of the one that Rust brings along.
    for (flags, programs) in [
        ("-Clink-arg=--ld=lld", &["ld.lld"][..]),
        ("-Clink-arg=--ld=mold", &["mold"]),
        ("-Clink-self-contained=no", &["musl-gcc"]),
    ] {
        if !have(programs) {
            continue;
        }
        let mut cargo = with_path(set(tool("cargo"), dir.path(), &rustc), &bin);
        let libdir = tool(&rustc)
            .args(["--print", "target-libdir", "--target", MUSL])
            .output();
        let libdir = plug::stdout(&libdir.expect("runs"));
        // Rust's own unwinder: a distribution's is made for glibc.
        let unwinder = format!("-Lnative={}/self-contained", libdir.trim());
        cargo
            .args(["build", "--release", "--target", MUSL])
            // mold 1.10 takes the names as well when it is to strip what is for debuggers.
            .env("CARGO_PROFILE_RELEASE_STRIP", "none")
            .env("RUSTFLAGS", format!("{flags} {unwinder}"));
        ok(&mut cargo);
        works(
            &dir.path().join("target").join(MUSL).join("release/prog"),
            "musl",
        );
    }
    fs::write(&file, for_glibc).expect("writes");
    let mut cargo = with_path(set(tool("cargo"), dir.path(), &rustc), &bin);
    ok(cargo.arg("build"));
    works(
        &dir.path().join("target").join(GNU).join("debug/prog"),
        "glibc",
    );
}

#[test]
fn piestart_cargo_makes_musl_and_glibc_programs_that_start_with_our_object() {
    let Some(rustc) = rust_with_std(MUSL).filter(|_| is_x86_64() && have(&["cargo"])) else {
        return;
    };
    let dir = package();
    let target = dir.path().join("target");
    let cargo = || {
        let mut command = set(piestart(), dir.path(), &rustc);
        command.arg("cargo");
        command
    };
    ok(cargo().args(["--libc", "musl", "build", "--release"]));
    works(&target.join(MUSL).join("release/prog"), "musl");
    ok(cargo().args(["build", "--target", MUSL]));
    works(&target.join(MUSL).join("debug/prog"), "musl");
    ok(cargo().args(["--libc=glibc", "build"]));
    works(&target.join(GNU).join("debug/prog"), "glibc");

    let said = fails(cargo().args(["--libc=musl", "build", "--target", GNU]), 2);
    assert!(said.contains("is made for glibc"), "{said}");
    let said = fails(cargo().args(["--libc=glibc", "build", "--target", MUSL]), 2);
    assert!(said.contains("is made for musl"), "{said}");
    // What a program asks for that nothing can give.
    let mut fixed = cargo();
    fixed.env("RUSTFLAGS", "-Crelocation-model=static");
    fixed.args(["build", "--target", MUSL]);
    let out = fixed.output().expect("runs");
    let said = plug::stderr(&out);
    assert!(
        !out.status.success() && said.contains("-no-pie was not followed"),
        "{said}"
    );
    // Without a libc there is no std, and crt-static is not everybody's default.
    let mut without = cargo();
    without.args(["build", "--target", GNU]);
    let said = plug::stderr(&without.output().expect("runs"));
    assert!(said.contains("--libc=glibc"), "{said}");
    let mut dynamic = with_path(
        set(tool("cargo"), dir.path(), &rustc),
        &installed(dir.path()),
    );
    dynamic
        .args(["build", "--target", GNU])
        .env("RUSTFLAGS", "-Clinker=piestart-link");
    let said = plug::stderr(&dynamic.output().expect("runs"));
    assert!(said.contains("+crt-static"), "{said}");
}

/// rustc makes no static-PIE of this target, and no compiler is at hand: all that is needed is on the line.
#[test]
fn aarch64_musl_programs_become_static_pie_without_a_compiler() {
    const TARGET: &str = "aarch64-unknown-linux-musl";
    let Some(rustc) = rust_with_std(TARGET).filter(|_| is_x86_64() && have(&["cargo", "ld.lld"]))
    else {
        return;
    };
    let Some(qemu) = qemu_aarch64() else { return };
    let dir = package();
    let bin = dir.path().join("bin");
    fs::create_dir(&bin).expect("makes");
    for program in ["ld.lld", "sh"] {
        let path = which::which(program).expect("is there");
        symlink(path, bin.join(program)).expect("links");
    }
    let cargo = ok(tool("rustup").args(["which", "cargo"]))
        .stdout
        .trim_ascii()
        .to_vec();
    let mut build = set(piestart(), dir.path(), &rustc);
    build
        .args(["cargo", "build", "--target", TARGET])
        .env("CARGO", String::from_utf8(cargo).expect("a path"))
        .env("PATH", &bin);
    ok(&mut build);
    let program = dir.path().join("target").join(TARGET).join("debug/prog");
    is_static_pie(&program);
    let out = tool(&qemu).arg(&program).output().expect("runs");
    let said = (out.status.code(), plug::stdout(&out));
    assert_eq!(said, (Some(42), SAYS.into()), "{}", plug::stderr(&out));
    let out = ok(piestart().args(["check", "--json"]).arg(&program));
    let seen: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
    assert_eq!(seen["files"][0]["start_code"]["who"], "piestart", "{seen}");
}
