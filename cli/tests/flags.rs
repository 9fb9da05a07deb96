// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart flags`: each toolchain builds with exactly what is printed for it, and the result runs.

mod plug;

use std::fs;
use std::path::Path;
use std::process::Command;

use plug::{NO_STD, fails, have, is_x86_64, ok, piestart, skip, tool, workplace, works};

/// Runs `script` with the tool as `piestart`, in `dir`.
fn shell(dir: &Path, script: &str) -> Command {
    let mut command = tool("sh");
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache");
    command
        .arg("-ec")
        .arg(format!(
            "piestart() {{ '{}' \"$@\"; }}\n{script}",
            env!("CARGO_BIN_EXE_piestart")
        ))
        .env("XDG_CACHE_HOME", cache)
        .current_dir(dir);
    command
}

#[test]
fn gcc_and_clang_build_with_their_flags() {
    if !is_x86_64() || !have(&["gcc", "clang", "musl-gcc"]) {
        return;
    }
    for compiler in ["gcc", "clang"] {
        for libc in ["none", "musl", "glibc"] {
            let dir = workplace();
            let script = format!(
                "{compiler} $(piestart flags --for {compiler} --libc {libc}) prog.c -o prog"
            );
            ok(&mut shell(dir.path(), &script));
            works(&dir.path().join("prog"));
        }
    }
}

#[test]
fn cmake_configures_and_builds_with_its_flags() {
    if !is_x86_64() || !have(&["cmake", "gcc", "make"]) {
        return;
    }
    let dir = workplace();
    let project =
        "cmake_minimum_required(VERSION 3.20)\nproject(prog C)\nadd_executable(prog prog.c)\n";
    fs::write(dir.path().join("CMakeLists.txt"), project).expect("writes");
    for libc in ["none", "musl", "glibc"] {
        if libc == "musl" && !have(&["musl-gcc"]) {
            continue;
        }
        let script = format!(
            "cmake $(piestart flags --for cmake --libc {libc}) -S . -B {libc} && cmake --build {libc}"
        );
        ok(&mut shell(dir.path(), &script));
        works(&dir.path().join(libc).join("prog"));
    }
}

#[test]
fn meson_configures_and_builds_with_its_flags() {
    if !is_x86_64() || !have(&["meson", "ninja", "gcc"]) {
        return;
    }
    let dir = workplace();
    let project = "project('prog', 'c')\nexecutable('prog', 'prog.c')\n";
    fs::write(dir.path().join("meson.build"), project).expect("writes");
    for libc in ["none", "musl", "glibc"] {
        if libc == "musl" && !have(&["musl-gcc"]) {
            continue;
        }
        let script = format!(
            "meson setup $(piestart flags --for meson --libc {libc}) {libc} && ninja -C {libc}"
        );
        ok(&mut shell(dir.path(), &script));
        works(&dir.path().join(libc).join("prog"));
    }
}

#[test]
fn rustc_and_cargo_build_with_their_flags() {
    if !is_x86_64() || !have(&["rustc", "cargo"]) {
        return;
    }
    let dir = workplace();
    fs::create_dir(dir.path().join("src")).expect("makes");
    fs::write(dir.path().join("src/main.rs"), NO_STD).expect("writes");
    let manifest =
        "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(dir.path().join("Cargo.toml"), manifest).expect("writes");
    let script = "rustc --edition 2024 $(piestart flags --for rustc) src/main.rs -o prog";
    ok(&mut shell(dir.path(), script));
    works(&dir.path().join("prog"));
    let script =
        "eval \"$(piestart flags --for cargo)\"; cargo build --offline --target-dir target";
    ok(&mut shell(dir.path(), script));
    works(
        &dir.path()
            .join("target/x86_64-unknown-linux-gnu/debug/prog"),
    );
}

#[test]
fn go_builds_with_its_environment() {
    if !is_x86_64() {
        return;
    }
    let Some(go) = plug::go() else {
        return;
    };
    let dir = workplace();
    fs::remove_file(dir.path().join("prog.c")).expect("removes");
    plug::go_program(dir.path());
    let script = format!(
        "eval \"$(piestart flags --for go)\"; '{}' build -o prog .",
        go.display()
    );
    let out = ok(&mut shell(dir.path(), &script));
    assert_eq!(plug::stderr(&out), "");
    works(&dir.path().join("prog"));
}

/// What the user has in `GOFLAGS` stays, what undoes static-PIE is refused, and twice is as once.
#[test]
fn go_keeps_the_users_goflags() {
    if !is_x86_64() {
        return;
    }
    let Some(go) = plug::go() else {
        return;
    };
    let dir = workplace();
    fs::remove_file(dir.path().join("prog.c")).expect("removes");
    plug::go_program(dir.path());
    let path = std::env::join_paths(go.parent().map(Path::to_owned).into_iter().chain(
        std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()),
    ))
    .expect("no colons");
    let script = "eval \"$(piestart flags --for go)\"\necho \"$GOFLAGS\"\neval \"$(piestart flags --for go)\"\necho \"$GOFLAGS\"\ngo build -o prog .\n";
    let users = "-trimpath '-ldflags=-s -w' -toolexec=env";
    fs::write(dir.path().join("env"), format!("GOFLAGS={users}\n")).expect("writes");
    let with_goflags = |command: &mut Command, by: &str| {
        command.env("PATH", &path);
        match by {
            "GOFLAGS" => command.env("GOFLAGS", users),
            _ => command.env("GOENV", dir.path().join("env")),
        };
    };
    for by in ["GOFLAGS", "GOENV"] {
        let mut command = shell(dir.path(), script);
        with_goflags(&mut command, by);
        let out = ok(&mut command);
        assert_eq!(plug::stderr(&out), "");
        works(&dir.path().join("prog"));
        let text = plug::stdout(&out);
        let (first, second) = text.split_once('\n').expect("two lines");
        assert_eq!(first, second.trim_end(), "{by}");
        for kept in [
            "-trimpath",
            "'-ldflags=-s -w'",
            "--then=env",
            "-buildmode=pie",
        ] {
            assert!(first.contains(kept), "{by}: {kept}: {first}");
        }
    }
    let said = fails(
        piestart()
            .args(["flags", "--for", "go"])
            .env("PATH", &path)
            .env("GOFLAGS", "-race"),
        2,
    );
    assert!(said.contains("GOFLAGS: -race"), "{said}");
    let said = fails(
        piestart()
            .args(["flags", "--for", "go"])
            .env("PATH", &path)
            .env("GOARCH", "mips64le"),
        2,
    );
    assert!(said.contains("GOARCH=mips64le"), "{said}");
    // Go links by itself, unless another linker is asked for, which must be there.
    let without_linkers = || {
        let mut command = piestart();
        command
            .args(["flags", "--for", "go"])
            .env("PATH", "/nonexistent");
        command
    };
    ok(&mut without_linkers());
    for (name, value) in [
        ("PIESTART_LD", "lld"),
        ("GOFLAGS", "-ldflags=-linkmode=external"),
    ] {
        let said = fails(without_linkers().env(name, value), 69);
        assert!(said.contains("no linker"), "{name}: {said}");
    }
    // What asked for it is remembered, since cmd/go refuses the word itself.
    let asked = ["GOFLAGS", "-ldflags=-linkmode=external"];
    let script = "eval \"$(piestart flags --for go)\"\neval \"$(piestart flags --for go)\"\necho \"$GOFLAGS\"\ngo build -x -o prog .\n";
    let mut command = shell(dir.path(), script);
    let out = ok(command.env("PATH", &path).env(asked[0], asked[1]));
    assert!(plug::stdout(&out).contains("go-toolexec --external"));
    works(&dir.path().join("prog"));
}

/// With a libc there is `std`, and glibc's start code or ours begins it.
#[test]
fn rust_programs_with_std_build_with_their_flags() {
    if !is_x86_64() || !have(&["rustc", "gcc"]) {
        return;
    }
    let dir = workplace();
    let source = "static TARGET: i32 = 40;\nstatic POINTER: &i32 = &TARGET;\nfn main() { std::process::exit(*std::hint::black_box(POINTER) + 1 + std::env::args().count() as i32) }\n";
    fs::write(dir.path().join("prog.rs"), source).expect("writes");
    let script = "rustc $(piestart flags --for rustc --libc glibc) prog.rs -o prog";
    ok(&mut shell(dir.path(), script));
    works(&dir.path().join("prog"));
    let Some(rustc) = plug::rust_with_std("x86_64-unknown-linux-musl") else {
        return;
    };
    let script = format!(
        "{} $(piestart flags --for rustc --libc musl) prog.rs -o prog",
        rustc.display()
    );
    ok(&mut shell(dir.path(), &script));
    works(&dir.path().join("prog"));
}

/// Zig has no way to take a foreign start object, so it compiles and piestart links.
#[test]
fn zig_compiles_with_its_flags_and_piestart_links() {
    if !is_x86_64() {
        return;
    }
    let zig = std::env::var("PIESTART_ZIG").ok().or_else(|| {
        which::which("zig")
            .ok()
            .map(|zig| zig.display().to_string())
    });
    let Some(zig) = zig else {
        return skip("zig");
    };
    let dir = workplace();
    let source = "var target: c_int = 41;\nvar pointer: *c_int = &target;\nexport fn main(argc: c_int) c_int {\n    return pointer.* + argc;\n}\n";
    fs::write(dir.path().join("prog.zig"), source).expect("writes");
    let script = format!(
        "{zig} build-obj $(piestart flags --for zig) prog.zig && piestart link prog.o -o prog"
    );
    ok(shell(dir.path(), &script).env("ZIG_LOCAL_CACHE_DIR", dir.path().join("cache")));
    works(&dir.path().join("prog"));
}

#[test]
fn what_a_toolchain_cannot_do_is_an_error_that_says_what_to_do() {
    for (args, words) in [
        (&["--for", "zig", "--libc", "musl"][..], "piestart link"),
        (&["--for", "go", "--libc", "musl"], "leave --libc out"),
        (&["--for", "vax"], "vax"),
    ] {
        let said = fails(piestart().arg("flags").args(args), 2);
        assert!(said.contains(words), "{said}");
    }
    let said = fails(
        piestart().args(["flags", "--for", "gcc", "--prefix", "/nonexistent"]),
        66,
    );
    assert!(
        said.contains("piestart install --prefix /nonexistent"),
        "{said}"
    );
}
