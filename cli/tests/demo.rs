// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart demo`: shows what this machine can, names what it leaves out, and installs nothing.

mod plug;

use plug::{compile, have, piestart, told};

/// Exits with 0; has RELRO, and nothing in it that enforces it or relocates.
const FINISHED: &str = r#"
static int x;
int *const p = &x;
void _start(void) { __asm__ volatile("syscall" : : "a"(231), "D"(0) : "rcx", "r11", "memory"); }
"#;

#[test]
fn a_finished_program_is_shown_as_shipped_and_converted_and_what_is_missing_is_named() {
    if !plug::is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let args = [
        "-nostdlib",
        "-static-pie",
        "-fPIE",
        "-O1",
        "-Wl,-z,relro,-z,now",
    ];
    let program = compile(dir.path(), "gcc", "tool", FINISHED, &args).expect("gcc is there");
    let gcc = which::which("gcc").expect("gcc is there");
    // Neither cargo nor go nor musl-gcc is on this PATH.
    let bin = dir.path().join("bin");
    std::fs::create_dir(&bin).expect("mkdir");
    for tool in ["gcc", "as", "ld"] {
        if let Ok(path) = which::which(tool) {
            std::os::unix::fs::symlink(path, bin.join(tool)).expect("links");
        }
    }
    let output = piestart()
        .args(["demo", "--runs", "1", "--keep", "kept", "--program"])
        .arg(&program)
        .current_dir(&dir)
        .env("PATH", &bin)
        .output()
        .expect("starts");
    let (code, stdout, stderr) = told(&output);
    assert_eq!(
        (code, stderr.as_str()),
        (Some(0), ""),
        "{stdout} {}",
        gcc.display()
    );
    for words in [
        "Rust, without libc\n  skipped: needs cargo",
        "C, without libc\n  built by gcc ",
        "C with musl\n  skipped: needs musl: `apt-get install musl-tools`\n",
        "Go, without libc\n  skipped: needs go on PATH",
        "`cargo xtask demo` fetches it\n",
        "  command  piestart convert tool -o tool.converted\n",
    ] {
        assert!(stdout.contains(words), "{words:?}: {stdout}");
    }
    let finished = stdout
        .split("A finished program, converted\n")
        .nth(1)
        .expect("it is the last");
    let line = |name: &str| {
        finished
            .lines()
            .find(|l| l.trim_start().starts_with(name))
            .unwrap_or_default()
    };
    assert!(
        line("shipped").contains("RELRO writable, not sealed: "),
        "{finished}"
    );
    assert!(line("now").contains("RELRO read-only, "), "{finished}");
    assert!(stdout.ends_with("The programs are in kept.\n"), "{stdout}");
    for kept in ["c", "tool.converted"] {
        assert!(dir.path().join("kept").join(kept).is_file(), "{kept}");
    }
}

#[test]
fn a_folder_to_keep_the_programs_in_may_be_named_from_here() {
    let Some(go) = plug::go() else { return };
    let dir = tempfile::tempdir().expect("a temporary directory");
    let output = piestart()
        .args(["demo", "--runs", "1", "--keep", "kept"])
        .current_dir(&dir)
        .env("CARGO", "/nonexistent")
        .env("PATH", go.parent().expect("a folder"))
        .output()
        .expect("starts");
    let (code, stdout, stderr) = told(&output);
    assert_eq!(code, Some(0), "{stdout}{stderr}");
    assert!(dir.path().join("kept/go").is_file(), "{stdout}{stderr}");
}

#[test]
fn a_program_with_musl_is_shown_where_musl_is() {
    if !have(&["gcc", "musl-gcc"]) {
        return;
    }
    let output = piestart()
        .args(["demo", "--runs", "1"])
        .env("CARGO", "/nonexistent")
        .output()
        .expect("starts");
    let (code, stdout, stderr) = told(&output);
    assert_eq!(code, Some(0), "{stdout}{stderr}");
    let musl = stdout.split("C with musl\n").nth(1).expect("it is there");
    let musl = musl.split("\n\n").next().unwrap_or_default();
    assert!(
        musl.contains("C with musl main 0x") && musl.contains("RELRO    read-only"),
        "{stdout}"
    );
    assert!(
        stdout.contains("skipped: give one: `piestart demo --program FILE`"),
        "{stdout}"
    );
}
