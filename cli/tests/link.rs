// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart link` with each compiler and linker, and what it makes, run.

mod plug;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use object::{Object, ObjectSymbol};
use plug::{
    fails, have, is_x86_64, object, ok, piestart, rust_lld, shape, skip, stderr, workplace, works,
    works_on_aarch64,
};

fn link(dir: &Path) -> Command {
    let mut command = piestart();
    command.arg("link").current_dir(dir);
    command
}

/// A `PATH` with nothing in it but links to `programs`.
fn path_of(dir: &Path, programs: &[&Path]) -> PathBuf {
    let bin = dir.join("bin");
    fs::create_dir_all(&bin).expect("makes a directory");
    for program in programs {
        let link = bin.join(program.file_name().expect("a name"));
        std::os::unix::fs::symlink(program, link).expect("makes a link");
    }
    bin
}

#[test]
fn gcc_and_clang_compile_and_link() {
    if !is_x86_64() {
        return;
    }
    for compiler in ["gcc", "clang"] {
        if !have(&[compiler]) {
            continue;
        }
        let dir = workplace();
        let cc = format!("--cc={compiler}");
        let out = ok(link(dir.path()).args([&cc, "-O2", "prog.c", "-o", "prog"]));
        assert_eq!(stderr(&out), "", "{compiler}");
        works(&dir.path().join("prog"));
    }
}

#[test]
fn a_compiler_may_be_told_which_linker_to_use() {
    if !is_x86_64() || !have(&["gcc", "ld.lld", "mold"]) {
        return;
    }
    let dir = workplace();
    for (linker, comment) in [("lld", "LLD"), ("mold", "mold")] {
        let flag = format!("-fuse-ld={linker}");
        ok(link(dir.path()).args(["--cc=gcc", &flag, "prog.c", "-o", "prog"]));
        works(&dir.path().join("prog"));
        let file = fs::read(dir.path().join("prog")).expect("reads");
        let marked = file.windows(comment.len()).any(|w| w == comment.as_bytes());
        assert!(marked, "{linker} did not link this");
    }
}

/// Every linker alone: the `PATH` holds that one program, so no compiler can have been asked.
#[test]
fn each_linker_links_without_a_compiler_on_the_machine() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    // Debian installs LLD under the version's name alone where the version is not its default.
    for name in ["ld", "ld.lld", "ld.lld-22", "mold", "rust-lld"] {
        let found = if name == "rust-lld" {
            rust_lld()
        } else {
            which::which(name).ok()
        };
        let Some(linker) = found else {
            skip(name);
            continue;
        };
        let dir = workplace();
        object(dir.path(), "gcc");
        let path = path_of(dir.path(), &[&linker]);
        for relr in ["never", "auto"] {
            let flag = format!("--relr={relr}");
            let out = ok(link(dir.path())
                .env("PATH", &path)
                .args([&flag, "-v", "prog.o", "-o", "prog"]));
            let said = stderr(&out);
            assert!(said.contains(&format!("bin/{name} ")), "{name}: {said}");
            let made = works(&dir.path().join("prog"));
            assert!(relr != "never" || !made.relr, "{name}: {made:?}");
        }
        // An address in writable data, as packed as this linker can.
        if name != "ld" {
            ok(link(dir.path())
                .env("PATH", &path)
                .args(["--relr=always", "prog.o", "-o", "prog"]));
            assert!(works(&dir.path().join("prog")).relr, "{name}");
        }
    }
}

#[test]
fn a_linker_is_chosen_by_name_path_or_environment() {
    if !is_x86_64() || !have(&["gcc", "ld.bfd", "ld.lld", "mold"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    let lld = which::which("ld.lld").expect("was there");
    for (choice, runs) in [
        ("--ld=bfd", "ld.bfd "),
        ("--ld=lld", "ld.lld "),
        ("--ld=mold", "mold "),
        ("-fuse-ld=mold", "mold "),
        (&*format!("--ld={}", lld.display()), "ld.lld "),
    ] {
        let out = ok(link(dir.path()).args(["-v", "prog.o", choice, "-o", "prog"]));
        assert!(stderr(&out).contains(runs), "{choice}: {}", stderr(&out));
        works(&dir.path().join("prog"));
    }
    let out = ok(link(dir.path())
        .env("PIESTART_LD", "lld")
        .args(["-v", "prog.o", "-o", "prog"]));
    assert!(stderr(&out).contains("ld.lld "), "{}", stderr(&out));
}

#[test]
fn three_hashes_print_the_command_and_link_nothing() {
    if !have(&["gcc"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    let out = ok(link(dir.path()).args(["-###", "prog.o", "-o", "prog"]));
    for word in [
        "-static",
        "-pie",
        "--no-dynamic-linker",
        "piestart.o",
        "prog.o",
    ] {
        assert!(stderr(&out).contains(word), "{word}: {}", stderr(&out));
    }
    assert!(!dir.path().join("prog").exists());
    // The printed line, given to a shell, does what the tool would have done.
    ok(Command::new("sh")
        .arg("-c")
        .arg(stderr(&out))
        .current_dir(dir.path()));
    if is_x86_64() {
        works(&dir.path().join("prog"));
    }
}

#[test]
fn no_pie_makes_a_static_executable_that_starts() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    for linker in ["bfd", "lld", "mold"] {
        let flag = format!("--ld={linker}");
        ok(link(dir.path()).args([&flag, "-no-pie", "prog.o", "-o", "prog"]));
        let made = shape(&dir.path().join("prog"));
        assert!(!made.pie && !made.loader, "{linker}: {made:?}");
        plug::exits(&mut plug::tool(dir.path().join("prog")), 42);
    }
}

#[test]
fn r_makes_one_object_that_links_again() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    ok(link(dir.path()).args(["-r", "prog.o", "-o", "both.o"]));
    ok(link(dir.path()).args(["both.o", "-o", "prog"]));
    works(&dir.path().join("prog"));
}

/// The linker script that is installed for `arch`, in `dir`.
fn linker_script(dir: &Path, arch: &str) -> PathBuf {
    let prefix = dir.join("prefix");
    let mut install = piestart();
    ok(install
        .args(["install", "--target", arch, "--prefix"])
        .arg(&prefix));
    prefix.join("lib/piestart").join(arch).join("piestart.ld")
}

#[test]
fn the_linker_script_works_with_gnu_ld_and_lld() {
    if !is_x86_64() || !have(&["gcc", "ld.bfd", "ld.lld"]) {
        return;
    }
    let dir = workplace();
    let script = linker_script(dir.path(), "x86_64");
    object(dir.path(), "gcc");
    for linker in ["bfd", "lld"] {
        let flag = format!("--ld={linker}");
        ok(link(dir.path())
            .args([&flag, "-T"])
            .arg(&script)
            .args(["prog.o", "-o", "prog"]));
        works(&dir.path().join("prog"));
    }
}

#[test]
fn musl_programs_start_with_our_object() {
    if !is_x86_64() || !have(&["gcc", "clang", "musl-gcc"]) {
        return;
    }
    let dir = workplace();
    let source = "#include <stdio.h>\n#include <stdlib.h>\nint main(void) { char *p = malloc(9); return p && printf(\"%d\\n\", 42) == 3 ? 42 : 1; }\n";
    fs::write(dir.path().join("libc.c"), source).expect("writes");
    for compiler in ["gcc", "clang"] {
        let cc = format!("--cc={compiler}");
        ok(link(dir.path()).args([&cc, "--libc=musl", "libc.c", "-o", "prog"]));
        plug::is_static_pie(&dir.path().join("prog"));
        let said = plug::exits(&mut plug::tool(dir.path().join("prog")), 42);
        assert_eq!(said, "42\n", "{compiler}");
    }
}

#[test]
fn aarch64_objects_link_and_run_under_qemu() {
    if !have(&["aarch64-linux-gnu-gcc", "aarch64-linux-gnu-ld"]) || plug::qemu_aarch64().is_none() {
        return;
    }
    let arch = piestart_cli::machine::Arch::from_name("aarch64").expect("a row of the table");
    if piestart_cli::objects::get(arch, "piestart.o").is_none() {
        return skip("start objects for aarch64");
    }
    let dir = workplace();
    object(dir.path(), "aarch64-linux-gnu-gcc");
    // The object says the architecture; which linkers know it is found out.
    ok(link(dir.path()).args(["prog.o", "-o", "prog"]));
    works_on_aarch64(&dir.path().join("prog"));
    for linker in ["bfd", "lld", "mold"] {
        let flag = format!("--ld={linker}");
        ok(link(dir.path()).args([&flag, "prog.o", "-o", "prog"]));
        works_on_aarch64(&dir.path().join("prog"));
    }
    ok(link(dir.path()).args(["--target=aarch64", "prog.c", "-o", "prog"]));
    works_on_aarch64(&dir.path().join("prog"));
}

/// A compiler says itself what it compiles for.
#[test]
fn a_cross_compiler_links_for_its_own_architecture_and_for_no_other() {
    let cross = "aarch64-linux-gnu-gcc";
    if !is_x86_64() || !have(&[cross, "gcc"]) || plug::qemu_aarch64().is_none() {
        return;
    }
    let dir = workplace();
    let program = dir.path().join("prog");
    let cc = format!("--cc={cross}");
    ok(link(dir.path()).args([&cc, "prog.c", "-o", "prog"]));
    works_on_aarch64(&program);
    fs::remove_file(&program).expect("it was made");
    ok(link(dir.path())
        .env("CC", cross)
        .args(["prog.c", "-o", "prog"]));
    works_on_aarch64(&program);
    fs::remove_file(&program).expect("it was made");

    object(dir.path(), "gcc");
    for (args, whose) in [
        (&["--target=x86_64", "prog.c"][..], "--target says x86_64"),
        (&["prog.o"], "the objects are for x86_64"),
    ] {
        let said = fails(link(dir.path()).arg(&cc).args(args).args(["-o", "prog"]), 2);
        assert!(said.contains("compiles for aarch64-linux-gnu"), "{said}");
        assert!(said.contains(whose), "{said}");
        assert!(
            said.contains("name a compiler for x86_64 by --cc"),
            "{said}"
        );
        assert!(!program.exists());
    }
    // A compiler for the machine of the objects that is not the one asked for has nothing to say: it links nothing.
    ok(link(dir.path())
        .env("CC", cross)
        .args(["prog.o", "-o", "prog"]));
    works(&program);
    // Of what there is no start code for.
    let script = "#!/bin/sh\necho sparc64-linux-gnu\n";
    let other = dir.path().join("other-cc");
    fs::write(&other, script).expect("writes");
    fs::set_permissions(&other, std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .expect("chmod");
    let said = fails(
        link(dir.path()).args([&format!("--cc={}", other.display()), "prog.c"]),
        2,
    );
    assert!(
        said.contains("compiles for sparc64-linux-gnu, which piestart has no start code for"),
        "{said}"
    );
}

#[test]
fn words_that_would_bring_a_loader_back_are_dropped() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    ok(link(dir.path()).args([
        "-rdynamic",
        "-Wl,--dynamic-linker,/lib64/ld-linux-x86-64.so.2",
        "-Wl,-rpath,/opt/lib",
        "-pie",
        "prog.o",
        "-o",
        "prog",
    ]));
    works(&dir.path().join("prog"));
}

#[test]
fn arguments_may_come_from_a_response_file() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    fs::rename(dir.path().join("prog.o"), dir.path().join("my prog.o")).expect("renames");
    fs::write(dir.path().join("args"), "'my prog.o'\n-o prog\n").expect("writes");
    ok(link(dir.path()).arg("@args"));
    works(&dir.path().join("prog"));
}

/// cmd/link asks "do you know this flag?" by a compile that must succeed or complain.
#[test]
fn questions_of_gos_linker_are_answered_without_a_compiler() {
    if !is_x86_64() || !have(&["ld"]) {
        return;
    }
    let dir = workplace();
    fs::write(dir.path().join("trivial.c"), "int main() { return 0; }").expect("writes");
    let path = path_of(dir.path(), &[&which::which("ld").expect("was there")]);
    let ask = |flag: &str| {
        let source = dir.path().join("trivial.c");
        let output = dir.path().join("a.out");
        link(dir.path())
            .env("PATH", &path)
            .arg("-m64")
            .arg("-o")
            .args([&output])
            .arg(flag)
            .arg(&source)
            .output()
            .expect("starts")
    };
    assert!(ask("-Wl,--build-id=0x1234567890abcdef").status.success());
    assert!(ask("-Wl,--compress-debug-sections=zlib").status.success());
    for unknown in ["-Qunused-arguments", "-Wl,--no-such-option-at-all"] {
        let out = ask(unknown);
        assert!(!out.status.success(), "{unknown}");
        assert!(stderr(&out).contains("unrecognized"), "{}", stderr(&out));
    }
}

/// `piestart-link` as `piestart install` leaves it, for tools that take a program and no arguments.
fn piestart_link(dir: &Path) -> PathBuf {
    let prefix = dir.join("prefix");
    ok(piestart()
        .args(["install", "--target", "x86_64", "--prefix"])
        .arg(&prefix));
    prefix.join("lib/piestart/x86_64/piestart-link")
}

#[test]
fn go_takes_it_as_external_linker() {
    if !is_x86_64() {
        return;
    }
    let Some(go) = plug::go() else {
        return;
    };
    let dir = tempfile::tempdir().expect("a temporary directory");
    plug::go_program(dir.path());
    let linker = piestart_link(dir.path());
    let go = |cgo: &str| {
        let mut command = plug::tool(&go);
        command
            .env("CGO_ENABLED", cgo)
            .env("GO_EXTLINK_ENABLED", "1")
            .args(["build", "-buildmode=pie", "-o", "prog"])
            .current_dir(dir.path());
        command
    };
    ok(go("0").env("CC", &linker));
    works(&dir.path().join("prog"));
    fs::remove_file(dir.path().join("prog")).expect("removes");
    ok(go("0").arg(format!("-ldflags=-extld={}", linker.display())));
    works(&dir.path().join("prog"));
}

#[test]
fn make_takes_it_as_compiler_and_linker() {
    if !is_x86_64() || !have(&["make", "gcc"]) {
        return;
    }
    let dir = workplace();
    let linker = piestart_link(dir.path());
    let rules = "prog: prog.o\n\t$(CC) $(LDFLAGS) prog.o -o prog\n";
    fs::write(dir.path().join("Makefile"), rules).expect("writes");
    ok(plug::tool("make")
        .arg(format!("CC={}", linker.display()))
        .args(["CFLAGS=-O2 -fPIE", "LDFLAGS=-Wl,--build-id"])
        .current_dir(dir.path()));
    works(&dir.path().join("prog"));
}

#[test]
fn cargo_takes_it_as_linker() {
    if !is_x86_64() || !have(&["cargo"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let linker = piestart_link(dir.path());
    for folder in ["src", ".cargo"] {
        fs::create_dir(dir.path().join(folder)).expect("makes");
    }
    let write = |name: &str, text: &str| fs::write(dir.path().join(name), text).expect("writes");
    write("src/main.rs", plug::NO_STD);
    write(
        "Cargo.toml",
        "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[profile.dev]\npanic = \"abort\"\n[workspace]\n",
    );
    write(
        ".cargo/config.toml",
        &format!(
            "[target.x86_64-unknown-linux-gnu]\nlinker = {linker:?}\nrustflags = [\"-Ctarget-feature=+crt-static\"]\n"
        ),
    );
    ok(plug::tool("cargo")
        .args(["build", "--offline", "--target", "x86_64-unknown-linux-gnu"])
        .env("CARGO_TARGET_DIR", dir.path().join("target"))
        .current_dir(dir.path()));
    works(
        &dir.path()
            .join("target/x86_64-unknown-linux-gnu/debug/prog"),
    );
}

#[test]
fn bad_input_is_told_in_a_line_with_the_right_code() {
    let dir = workplace();
    let said = fails(link(dir.path()).args(["missing.o", "-o", "prog"]), 66);
    assert!(said.contains("missing.o: no such file"), "{said}");
    let said = fails(&mut link(dir.path()), 2);
    assert!(said.contains("no input files"), "{said}");
    let said = fails(link(dir.path()).args(["-shared", "prog.c"]), 2);
    assert!(said.contains("-shared"), "{said}");
    let said = fails(link(dir.path()).args(["prog.c", "-lc"]), 2);
    assert!(said.contains("--libc=musl"), "{said}");
    // What cmd/link adds for a program with cgo.
    let said = fails(link(dir.path()).args(["prog.c", "-lpthread"]), 2);
    assert!(said.contains("CGO_ENABLED=0"), "{said}");
    let said = fails(link(dir.path()).args(["prog.c", "-o"]), 2);
    assert!(said.contains("-o needs a value"), "{said}");
    let said = fails(link(dir.path()).args(["--relr=perhaps", "prog.c"]), 2);
    assert!(said.contains("perhaps"), "{said}");

    fs::write(dir.path().join("prog.o"), "/* a linker script */").expect("writes");
    for (linker, why) in [
        ("no-such-linker", "not found"),
        (
            "/bin/true",
            "/bin/true: it exits with 0 but writes no output",
        ),
        ("/bin/false", "/bin/false"),
    ] {
        let flag = format!("--ld={linker}");
        let said = fails(link(dir.path()).args([&flag, "prog.o", "-o", "prog"]), 69);
        assert!(said.contains(why), "{said}");
    }
    // Nothing that links is in PATH.
    let said = fails(
        link(dir.path())
            .env("PATH", "/nonexistent")
            .args(["prog.o", "-o", "prog"]),
        69,
    );
    assert!(said.contains("install one"), "{said}");
    let said = fails(
        link(dir.path()).args(["--cc=no-such-compiler", "prog.c", "-o", "prog"]),
        69,
    );
    assert!(said.contains("no C compiler"), "{said}");
    // A "compiler" that does nothing and says it did well.
    let said = fails(
        link(dir.path()).args(["--cc=/bin/true", "prog.c", "-o", "prog"]),
        1,
    );
    assert!(said.contains("prog: was not written"), "{said}");
    for script in ["./missing.ld", "/nonexistent/missing.ld"] {
        let said = fails(
            link(dir.path()).args(["-T", script, "prog.c", "-o", "prog"]),
            66,
        );
        assert!(said.contains(script), "{said}");
    }
    assert!(!dir.path().join("prog").exists());
}

#[test]
fn a_linker_that_cannot_make_a_static_pie_or_relr_is_refused() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    if which::which("ld.gold").is_ok() {
        let said = fails(
            link(dir.path()).args(["--ld=gold", "prog.o", "-o", "prog"]),
            69,
        );
        assert!(said.contains("ld.gold"), "{said}");
    }
    if have(&["aarch64-linux-gnu-gcc", "aarch64-linux-gnu-ld.bfd"]) {
        object(dir.path(), "aarch64-linux-gnu-gcc");
        let out = link(dir.path())
            .args(["--ld=bfd", "--relr=always", "prog.o", "-o", "prog"])
            .output()
            .expect("starts");
        // GNU ld learned this for aarch64 later than for x86_64: either is honest.
        if out.status.success() {
            assert!(shape(&dir.path().join("prog")).relr);
        } else {
            assert_eq!(out.status.code(), Some(69));
            assert!(stderr(&out).contains("cannot pack relative relocations"));
        }
    }
}

#[test]
fn what_the_linker_says_and_its_code_pass_through() {
    if !is_x86_64() || !have(&["gcc", "ld"]) {
        return;
    }
    let dir = workplace();
    fs::write(
        dir.path().join("prog.c"),
        "int gone(void); int main(void) { return gone(); }",
    )
    .expect("writes");
    object(dir.path(), "gcc");
    let said = fails(
        link(dir.path()).args(["--ld=bfd", "prog.o", "-o", "prog"]),
        1,
    );
    assert!(said.contains("undefined reference to `gone'"), "{said}");
}

/// The words of linker options are values, whatever they look like; the files they name are written
/// and no other is.
#[test]
fn the_value_of_an_option_is_never_taken_for_an_option() {
    if !is_x86_64() || !have(&["gcc", "ar"]) {
        return;
    }
    let dir = workplace();
    let kept = fs::read(object(dir.path(), "gcc")).expect("reads");
    let names = [
        "h",
        "E",
        "I",
        "pie",
        "shared",
        "static",
        "rpath",
        "--libc=musl",
    ];
    for name in names {
        ok(link(dir.path()).args(["-Xlinker", "-Map", "-Xlinker", name, "prog.o", "-o", "prog"]));
        let map = fs::read(dir.path().join(name)).expect("the map was written");
        assert!(!map.is_empty(), "{name}");
        works(&dir.path().join("prog"));
        let now = fs::read(dir.path().join("prog.o")).expect("reads");
        assert!(now == kept, "-Map {name}: prog.o was overwritten");
    }
    fs::write(
        dir.path().join("lib.c"),
        "int h = 1, E = 1, I = 1, pie = 1, shared = 1;",
    )
    .expect("writes");
    ok(plug::tool("gcc")
        .args(["-c", "lib.c"])
        .current_dir(dir.path()));
    ok(plug::tool("ar")
        .args(["rc", "lib.a", "lib.o"])
        .current_dir(dir.path()));
    for name in &names[..5] {
        for how in [vec!["-u", name], vec!["-Wl,-u", &format!("-Wl,{name}")]] {
            ok(link(dir.path())
                .args(&how)
                .args(["prog.o", "lib.a", "-o", "prog"]));
            let file = fs::read(dir.path().join("prog")).expect("reads");
            let elf = object::File::parse(&*file).expect("an ELF file");
            assert!(elf.symbol_by_name(name).is_some(), "{how:?}");
        }
    }
}

#[test]
fn no_command_line_writes_over_what_it_reads() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = workplace();
    let kept = fs::read(object(dir.path(), "gcc")).expect("reads");
    fs::copy(dir.path().join("prog.o"), dir.path().join("libx.a")).expect("copies");
    fs::hard_link(dir.path().join("prog.o"), dir.path().join("again.o")).expect("links");
    for text in ["args", "script.ld", "symbols"] {
        fs::write(dir.path().join(text), "prog.o").expect("writes");
    }
    for line in [
        "prog.o -o prog.o",
        "prog.o -o ./prog.o",
        "prog.o -o again.o",
        "--output=prog.o prog.o",
        "prog.o -Wl,-o,prog.o",
        "prog.o -Wl,-Map,prog.o -o prog",
        "-Wl,--Map=prog.o prog.o -o prog",
        "-Xlinker -Map -Xlinker prog.o prog.o -o prog",
        "-Wl,-Map=libx.a prog.o -L. -lx -o prog",
        "prog.o -Wl,--dependency-file,prog.o -o prog",
        "prog.o -Wl,--out-implib=prog.o -o prog",
        "-Wl,--version-script=symbols prog.o -o symbols",
        "-T script.ld prog.o -o script.ld",
        "@args -o args",
        "prog.c -MD -MF prog.c -o prog",
        "-c prog.c -MMD -MF prog.c",
        "-Wp,-MD,prog.o prog.c prog.o -o prog",
        "-c prog.c prog.o",
        "-save-temps prog.c prog.o -o prog",
        "-x c prog.c -o prog.c",
    ] {
        let said = fails(link(dir.path()).args(line.split(' ')), 2);
        assert!(said.contains("would write over it"), "{line}: {said}");
        assert!(
            fs::read(dir.path().join("prog.o")).expect("reads") == kept,
            "{line}"
        );
        let source = fs::read_to_string(dir.path().join("prog.c")).expect("reads");
        assert_eq!(source, plug::C_PROGRAM, "{line}");
    }
    let said = fails(
        link(dir.path()).args(["prog.o", "-o", "p", "-Wl,-Map,p"]),
        2,
    );
    assert!(
        said.contains("both -Map and -o would write this file"),
        "{said}"
    );
    let said = fails(
        link(dir.path()).args(["-Wl,-Map", "prog.o", "-o", "prog"]),
        2,
    );
    assert!(said.contains("-Map needs a value"), "{said}");
    // A device takes everything.
    ok(link(dir.path()).args(["prog.o", "-Wl,-Map,/dev/null", "-o", "/dev/null"]));
}

#[test]
fn a_language_holds_for_the_users_files_and_for_no_other() {
    if !is_x86_64() || !have(&["gcc", "clang"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    fs::copy(dir.path().join("prog.c"), dir.path().join("prog")).expect("copies");
    for compiler in ["gcc", "clang"] {
        let cc = format!("--cc={compiler}");
        for words in [
            &["-x", "c", "-"][..],
            &["-xc", "-"],
            &["--language=c", "/dev/stdin"],
            &["-x", "c", "prog"],
            &["-x", "c", "prog", "-x", "none", "-lempty", "-L."],
        ] {
            fs::write(dir.path().join("libempty.a"), "!<arch>\n").expect("writes");
            let source = fs::File::open(dir.path().join("prog.c")).expect("opens");
            ok(link(dir.path())
                .arg(&cc)
                .args(words)
                .args(["-o", "out"])
                .stdin(source));
            works(&dir.path().join("out"));
        }
    }
}

/// Compilers get the linker that was chosen, whatever its name, and it is the one that is asked what
/// it can.
#[test]
fn the_chosen_linker_links_sources_too() {
    if !is_x86_64() || !have(&["gcc", "clang", "ld.lld", "mold"]) {
        return;
    }
    let lld = which::which("ld.lld").expect("was there");
    let dir = workplace();
    let odd = dir.path().join("a linker of mine");
    std::os::unix::fs::symlink(which::which("mold").expect("was there"), &odd).expect("links");
    let rust_lld = rust_lld().map(|_| "rust-lld".to_owned());
    let choices = [
        ("lld".to_owned(), "LLD"),
        (lld.display().to_string(), "LLD"),
        ("mold".to_owned(), "mold"),
        (odd.display().to_string(), "mold"),
    ];
    for compiler in ["gcc", "clang"] {
        for (choice, comment) in choices
            .iter()
            .cloned()
            .chain(rust_lld.clone().map(|l| (l, "LLD")))
        {
            let words = [format!("--cc={compiler}"), format!("--ld={choice}")];
            let out =
                ok(link(dir.path())
                    .args(&words)
                    .args(["--relr=always", "prog.c", "-o", "prog"]));
            assert_eq!(stderr(&out), "", "{words:?}");
            assert!(works(&dir.path().join("prog")).relr, "{words:?}");
            let file = fs::read(dir.path().join("prog")).expect("reads");
            let marked = file.windows(comment.len()).any(|w| w == comment.as_bytes());
            assert!(marked, "{words:?}: another linker linked this");
        }
    }
}

#[test]
fn intermediate_code_goes_to_the_linker_that_reads_it() {
    if !is_x86_64() || !have(&["gcc", "clang", "ld", "ld.lld", "ar"]) {
        return;
    }
    let dir = workplace();
    let compile = |compiler: &str| {
        ok(plug::tool(compiler)
            .args(["-c", "-O1", "-flto", "-fPIE", "prog.c"])
            .current_dir(dir.path()));
    };
    compile("clang");
    ok(plug::tool("ar")
        .args(["rc", "prog.a", "prog.o"])
        .current_dir(dir.path()));
    for input in ["prog.o", "prog.a"] {
        ok(link(dir.path()).args([input, "-o", "prog"]));
        works(&dir.path().join("prog"));
    }
    let said = fails(
        link(dir.path()).args(["--ld=bfd", "prog.o", "-o", "no"]),
        69,
    );
    assert!(said.contains("prog.o: is LLVM bitcode"), "{said}");
    let ld = path_of(dir.path(), &[&which::which("ld").expect("was there")]);
    let said = fails(
        link(dir.path())
            .env("PATH", ld)
            .args(["prog.o", "-o", "no"]),
        69,
    );
    assert!(said.contains("Debian: lld"), "{said}");
    ok(link(dir.path()).args(["--cc=clang", "-flto", "prog.c", "-o", "prog"]));
    works(&dir.path().join("prog"));

    compile("gcc");
    ok(link(dir.path()).args(["prog.o", "-o", "prog"]));
    works(&dir.path().join("prog"));
    let said = fails(
        link(dir.path()).args(["--ld=lld", "prog.o", "-o", "no"]),
        69,
    );
    assert!(said.contains("-ffat-lto-objects"), "{said}");
    assert!(!dir.path().join("no").exists());
}

/// A linker that dies half-way, whatever it was about to write.
#[test]
fn a_link_that_fails_leaves_no_output_and_says_why() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    for (death, code, word) in [
        ("kill -SEGV $$", 1, "signal 11"),
        ("kill -KILL $$", 1, "signal 9"),
        ("exit 139", 1, "exited with 139"),
        ("echo no >&2; exit 3", 3, "no"),
    ] {
        // Links what is tried on it, and then no more.
        let script = format!(
            "#!/bin/sh\ncase \"$*\" in *prog.o*) ;; *) exec ld \"$@\";; esac\nfor last; do :; done\n: >\"$last\"\n{death}\n"
        );
        let linker = dir.path().join("dies");
        fs::write(&linker, script).expect("writes");
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        fs::set_permissions(&linker, mode).expect("changes");
        for old in [false, true] {
            let output = dir.path().join("out");
            if old {
                fs::write(&output, "an older output").expect("writes");
            }
            let ld = format!("--ld={}", linker.display());
            let said = fails(link(dir.path()).args([&*ld, "prog.o", "-o", "out"]), code);
            assert!(said.contains(word), "{death}: {said}");
            assert!(!output.exists(), "{death}: an output is left");
        }
    }
    // A linker that touches nothing leaves what was there.
    fs::write(dir.path().join("out"), "an older output").expect("writes");
    fails(
        link(dir.path()).args(["prog.o", "-Wl,--no-such-flag", "-o", "out"]),
        1,
    );
    // What is not a static-PIE after all is not left either, if this GNU ld makes it fixed.
    let out = link(dir.path())
        .args([
            "--ld=bfd",
            "-Ttext-segment=0x400000",
            "prog.o",
            "-o",
            "fixed",
        ])
        .output()
        .expect("starts");
    assert_eq!(out.status.success(), dir.path().join("fixed").exists());
}

#[test]
fn the_linker_script_lists_no_relocation_twice() {
    if !is_x86_64() || !have(&["gcc", "ld.bfd", "ld.lld"]) {
        return;
    }
    let dir = workplace();
    let source = "\
static int calls;
static int one(void) { return 1; }
static void *pick(void) { calls++; return one; }
int chosen(void) __attribute__((ifunc(\"pick\")));
int main(void) { return 40 + chosen() + calls; }
";
    fs::write(dir.path().join("prog.c"), source).expect("writes");
    for (compiler, linkers) in [
        ("gcc", &["bfd", "lld"][..]),
        ("aarch64-linux-gnu-gcc", &["bfd", "lld"]),
    ] {
        if !have(&[compiler]) {
            continue;
        }
        object(dir.path(), compiler);
        let arch = if compiler == "gcc" {
            "x86_64"
        } else {
            "aarch64"
        };
        let script = linker_script(dir.path(), arch);
        for linker in linkers {
            let flag = format!("--ld={linker}");
            ok(link(dir.path()).args([&flag, "-T"]).arg(&script).args([
                "--relr=never",
                "prog.o",
                "-o",
                "prog",
            ])); // Packed, no entry is covered twice.
            if compiler == "gcc" {
                works(&dir.path().join("prog"));
            } else if plug::qemu_aarch64().is_some() {
                works_on_aarch64(&dir.path().join("prog"));
            }
        }
    }
}

/// A line as rustc's for its musl target, in short.
#[test]
fn a_libcs_start_object_on_the_line_becomes_ours_and_nothing_else_changes() {
    let musl = Path::new("/usr/lib/x86_64-linux-musl");
    if !is_x86_64() || !have(&["gcc", "musl-gcc", "ld"]) {
        return;
    }
    if !musl.join("libc.a").is_file() {
        return skip("musl in /usr/lib/x86_64-linux-musl");
    }
    let dir = workplace();
    ok(plug::tool("musl-gcc")
        .args(["-O1", "-fPIE", "-c", "prog.c"])
        .current_dir(dir.path()));
    let file = |name: &str| musl.join(name).display().to_string();
    let ours = |path: &Path| {
        let data = fs::read(path).expect("reads");
        let file = object::File::parse(&*data).expect("parses");
        let mut symbols = file.symbols();
        symbols.any(|s| s.name() == Ok("__piestart_relocate"))
    };
    let ld = which::which("ld").expect("is there");
    let alone = path_of(dir.path(), &[&ld]);
    for start in ["rcrt1.o", "crt1.o", "Scrt1.o"] {
        let words = |start: &str| {
            let line = format!(
                "{} {} prog.o -nostartfiles -L {} -lc -static-pie -nodefaultlibs {} -o prog",
                file(start),
                file("crti.o"),
                musl.display(),
                file("crtn.o")
            );
            line.split(' ').map(str::to_owned).collect::<Vec<_>>()
        };
        let program = dir.path().join("prog");
        ok(link(dir.path()).args(words(start)));
        works(&program);
        assert!(ours(&program), "{start}");
        // With a linker alone it works as well.
        ok(link(dir.path()).args(words(start)).env("PATH", &alone));
        works(&program);
        assert!(ours(&program), "{start}");

        let out = ok(link(dir.path()).arg("-###").args(words(start)));
        let said = stderr(&out);
        let mut printed = said.split_whitespace();
        for word in words(start) {
            if ["-nostartfiles", "-static-pie", "-nodefaultlibs"].contains(&&*word) {
                assert!(said.contains(&word), "{word}: {said}");
            } else if word == file(start) {
                let found = printed.any(|p| p.ends_with("/x86_64/rcrt1.o"));
                assert!(found, "{said}");
            } else {
                assert!(printed.any(|p| p == word), "{word}: {said}");
            }
        }
        assert!(!said.contains(&file(start)), "{said}");
    }
    let kept = [file("rcrt1.o"), file("crti.o"), file("crtn.o")];
    ok(link(dir.path())
        .args(&kept)
        .args(["prog.o", "-nostartfiles", "-nodefaultlibs", "-static-pie"])
        .args([
            "-L",
            &musl.display().to_string(),
            "-lc",
            "-o",
            "prog",
            "--start=never",
        ]));
    let program = dir.path().join("prog");
    works(&program);
    assert!(!ours(&program));
    // Whose libc it is, is known by then.
    let said = fails(
        link(dir.path())
            .args(&kept)
            .args(["prog.o", "--libc=glibc"]),
        2,
    );
    assert!(said.contains("is made for musl"), "{said}");
    let said = fails(
        link(dir.path())
            .args(&kept)
            .args(["prog.o", "-no-pie", "-lc"]),
        2,
    );
    assert!(said.contains("drop -no-pie"), "{said}");
}

/// `regmatch_t` has other fields in glibc than in musl, `%ld` another width on some machines: a
/// program whose halves come from both goes wrong without a word.
#[test]
fn compiling_alone_takes_the_headers_of_the_libc_that_is_linked() {
    if !is_x86_64() || !have(&["gcc", "clang", "g++", "musl-gcc"]) {
        return;
    }
    let source = "\
#include <regex.h>
#ifdef __GLIBC__
#error glibc
#endif
int main(void) {
    regex_t re;
    regmatch_t m[2];
    if (regcomp(&re, \"b+\", REG_EXTENDED) || regexec(&re, \"aaabbc\", 1, m, 0)) return 1;
    return m[0].rm_so == 3 && m[0].rm_eo == 5 ? 42 : 2;
}
";
    let dir = workplace();
    fs::write(dir.path().join("prog.c"), source).expect("writes");
    fs::write(dir.path().join("prog.cc"), source).expect("writes");
    for (compiler, source) in [("gcc", "prog.c"), ("clang", "prog.c"), ("g++", "prog.cc")] {
        let cc = format!("--cc={compiler}");
        ok(link(dir.path()).args([&cc, "--libc=musl", "-c", source, "-o", "prog.o"]));
        // Behind the arguments, and as a word of its own, it means the same.
        ok(link(dir.path()).args([&cc, "-E", source, "-o", "prog.i", "--libc", "musl"]));
        ok(link(dir.path()).args([&cc, "-c", source, "-o", "prog.o", "--libc", "musl"]));
        ok(link(dir.path()).args(["--cc=gcc", "--libc=musl", "prog.o", "-o", "prog"]));
        works(&dir.path().join("prog"));
    }
}

/// What compilers call without asking and gcc keeps in libgcc, LLVM in compiler-rt.
#[test]
fn each_linker_finds_the_compilers_run_time_library() {
    if !is_x86_64() || !have(&["gcc", "ld.bfd", "ld.lld", "mold"]) {
        return;
    }
    let dir = workplace();
    fs::write(dir.path().join("prog.c"), plug::RUNTIME_PROGRAM).expect("writes");
    object(dir.path(), "gcc");
    let path = path_of(
        dir.path(),
        &["ld.bfd", "ld.lld", "mold"]
            .map(|l| which::which(l).expect("was there"))
            .each_ref()
            .map(PathBuf::as_path),
    );
    for linker in ["bfd", "lld", "mold"] {
        let flag = format!("--ld={linker}");
        ok(link(dir.path()).args([&flag, "prog.o", "-o", "prog"]));
        works(&dir.path().join("prog"));
        // No compiler to ask: it lies where distributions put it.
        ok(link(dir.path())
            .env("PATH", &path)
            .args([&flag, "prog.o", "-o", "prog"]));
        works(&dir.path().join("prog"));
    }
    if have(&["aarch64-linux-gnu-gcc"]) && plug::qemu_aarch64().is_some() {
        object(dir.path(), "aarch64-linux-gnu-gcc");
        for linker in ["bfd", "lld", "mold"] {
            let flag = format!("--ld={linker}");
            ok(link(dir.path()).args([&flag, "prog.o", "-o", "prog"]));
            works_on_aarch64(&dir.path().join("prog"));
        }
    }
}

#[test]
fn a_command_line_may_be_longer_than_the_kernel_takes() {
    if !is_x86_64() || !have(&["gcc", "ld.bfd", "ld.lld", "mold"]) {
        return;
    }
    let dir = workplace();
    fs::rename(object(dir.path(), "gcc"), dir.path().join("my prog\"'\\.o")).expect("renames");
    let mut args = "my\\ prog\\\"\\'\\\\.o -o prog\n".to_owned();
    for number in 0..40_000 {
        args += &format!("-Wl,--defsym=a_symbol_with_a_name_of_some_length_{number}=0\n");
    }
    fs::write(dir.path().join("args"), args).expect("writes");
    for how in ["--ld=bfd", "--ld=lld", "--ld=mold", "--cc=gcc"] {
        ok(link(dir.path()).args([how, "@args"]));
        works(&dir.path().join("prog"));
    }
}

#[test]
fn data_for_the_linker_needs_no_headers() {
    if !is_x86_64() || !have(&["gcc", "ld.bfd"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    fs::write(dir.path().join("data.bin"), b"\0any bytes").expect("writes");
    let formats = [
        "-Wl,--format=binary",
        "data.bin",
        "-Wl,--format=elf64-x86-64",
    ];
    for words in [&formats[..], &["-Wl,-b,binary,data.bin,-b,elf64-x86-64"]] {
        ok(link(dir.path())
            .args(["--ld=bfd", "prog.o"])
            .args(words)
            .args(["-o", "prog"]));
        works(&dir.path().join("prog"));
    }
    let said = fails(
        link(dir.path()).args(["prog.o", "data.bin", "-o", "prog"]),
        65,
    );
    assert!(
        said.contains("data.bin: is not an object, an archive or a linker script"),
        "{said}"
    );
}

#[test]
fn build_systems_may_ask_for_the_linkers_version() {
    if !have(&["ld.lld"]) {
        return;
    }
    let dir = workplace();
    let out = ok(link(dir.path()).args(["-fuse-ld=lld", "-Wl,--version"]));
    assert!(plug::stdout(&out).contains("LLD"));
}

/// `zig cc` adds its own start object to every link, whatever the flags.
#[test]
fn zig_as_a_compiler_that_links_is_refused_in_words() {
    let dir = workplace();
    let zig = dir.path().join("zig");
    fs::write(&zig, "#!/bin/sh\nexit 0\n").expect("writes");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(&zig, mode).expect("changes");
    let cc = format!("--cc={} cc", zig.display());
    let said = fails(link(dir.path()).args([&*cc, "prog.c", "-o", "prog"]), 2);
    assert!(said.contains("adds its own start object"), "{said}");
    ok(link(dir.path()).args([&*cc, "-c", "prog.c"]));
}

/// `timeout`, a terminal's ^C and a build system that gives up end this tool; what it started ends
/// with it, and the half-written output goes.
#[test]
fn a_link_that_is_interrupted_leaves_no_output() {
    use nix::sys::signal::{Signal, kill};
    if !is_x86_64() || !have(&["gcc", "ld"]) {
        return;
    }
    let dir = workplace();
    object(dir.path(), "gcc");
    let script =
        "#!/bin/sh\ncase \"$*\" in *prog.o*) ;; *) exec ld \"$@\";; esac\n: >out\nexec sleep 600\n";
    let linker = dir.path().join("slow");
    fs::write(&linker, script).expect("writes");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(&linker, mode).expect("changes");
    let ld = format!("--ld={}", linker.display());
    for signal in [Signal::SIGTERM, Signal::SIGINT, Signal::SIGHUP] {
        // What this test was started by may ignore signals, and so would the tool.
        let mut child = Command::new("env")
            .arg("--default-signal")
            .args([
                env!("CARGO_BIN_EXE_piestart"),
                "link",
                &ld,
                "prog.o",
                "-o",
                "out",
            ])
            .current_dir(dir.path())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("starts");
        while !dir.path().join("out").exists() {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        let pid = i32::try_from(child.id()).expect("a process number");
        kill(nix::unistd::Pid::from_raw(pid), signal).expect("sends");
        assert_eq!(child.wait().expect("ends").code(), Some(1), "{signal}");
        assert!(!dir.path().join("out").exists(), "{signal}");
    }
}
