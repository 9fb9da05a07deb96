// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart convert` of programs that start themselves: ours relocates, protects and seals, and theirs
//! finds nothing left to do.

mod plug;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use object::{Object as _, ObjectSection as _};
use plug::converted::{TABLE_IS_DAMAGED, changed_tables};
use plug::{have, rust_lld, skip};

const MUSL: &str = "/usr/lib/x86_64-linux-musl";

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/own")
        .join(name)
}

/// Whether x86_64 programs can be made and run here.
fn here() -> bool {
    cfg!(target_arch = "x86_64") && have(&["gcc"])
}

fn with_musl() -> bool {
    let found = here() && Path::new(MUSL).join("rcrt1.o").exists();
    if !found {
        skip("musl (Debian: musl-tools) on x86_64");
    }
    found
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn ok(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let said = text(&output.stderr);
    assert!(
        output.status.success(),
        "{command:?}: {} {said}",
        output.status
    );
    output
}

fn piestart(args: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_piestart"));
    command.args(args).current_dir(folder).output().unwrap()
}

fn convert(folder: &Path, flags: &[&str]) -> PathBuf {
    let mut args = vec!["convert", "in", "-o", "out"];
    args.extend(flags);
    let output = piestart(&args, folder);
    assert!(
        output.status.success(),
        "{flags:?}: {}",
        text(&output.stderr)
    );
    folder.join("out")
}

fn code(program: &Path) -> Option<i32> {
    Command::new(program).status().unwrap().code()
}

/// Links `probe.c` with musl as a static-PIE, or at fixed addresses.
fn musl(folder: &Path, linker: &str, pie: bool, flags: &[&str]) {
    musl_of("probe.c", folder, linker, pie, flags);
}

fn musl_of(name: &str, folder: &Path, linker: &str, pie: bool, flags: &[&str]) {
    let cc = [
        "-O1",
        "-w",
        "-fPIE",
        "-fno-stack-protector",
        "-isystem",
        "/usr/include/x86_64-linux-musl",
    ];
    let mut compile = Command::new("gcc");
    compile.args(cc);
    ok(compile
        .arg("-c")
        .arg(source(name))
        .args(["-o", "probe.o"])
        .current_dir(folder));
    let mut link = Command::new(linker);
    match pie {
        true => link.args(["-static", "-pie", "--no-dynamic-linker", "-z", "text"]),
        false => link.args(["-static", "-no-pie"]),
    };
    let start = if pie { "rcrt1.o" } else { "crt1.o" };
    // Which of its faces rust-lld shows must come first.
    let (face, flags) = flags.split_at(if flags.first() == Some(&"-flavor") {
        2
    } else {
        0
    });
    let mut link = prefixed(&link, face);
    link.args(["-z", "relro", "-z", "now", "--build-id", "-o", "in"])
        .args(flags);
    link.args([start, "crti.o"].map(|name| format!("{MUSL}/{name}")));
    link.arg("probe.o");
    ok(link
        .args(["libc.a", "crtn.o"].map(|name| format!("{MUSL}/{name}")))
        .current_dir(folder));
}

/// `command` with `first` before its arguments.
fn prefixed(command: &Command, first: &[&str]) -> Command {
    let mut whole = Command::new(command.get_program());
    whole.args(first).args(command.get_args());
    whole
}

/// What `check --live` sees of it.
fn live(folder: &Path) -> serde_json::Value {
    let output = piestart(&["check", "--live", "--json", "out"], folder);
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    document["files"][0].clone()
}

fn converted_starts(folder: &Path, what: &str, pie: bool, flags: &[&str]) {
    let out = convert(folder, flags);
    assert_eq!(code(&out), Some(42), "{what} {flags:?}");
    let alone = piestart(&["run", "out"], folder);
    assert_eq!(alone.status.code(), Some(42), "{what}: {alone:?}");
    let seen = live(folder);
    if !seen["live"].is_null() {
        assert_eq!(
            seen["live"]["relro"], "read_only",
            "{what} {flags:?}: {seen:#}"
        );
        assert_eq!(seen["start_code"]["who"], "piestart", "{what}");
        assert_eq!(seen["ok"] == true, pie, "{what}: {seen:#}");
    }
    let once = fs::read(&out).unwrap();
    let again = piestart(&["convert", "out", "-o", "again"], folder);
    assert!(
        text(&again.stdout).contains("already converted"),
        "{again:?}"
    );
    assert_eq!(fs::read(folder.join("again")).unwrap(), once, "{what}");
}

/// The tools that change finished files, and how each is told to make `to` of `from`.
fn tools(from: &str, to: &str) -> Vec<Command> {
    let words: [&[&str]; 7] = [
        &["strip", "-o", to, from],
        &["strip", "--strip-debug", "-o", to, from],
        &["llvm-strip", "-o", to, from],
        &["eu-strip", "-o", to, from],
        &["objcopy", from, to],
        &["objcopy", "--compress-debug-sections", from, to],
        &["llvm-objcopy", from, to],
    ];
    let there = words.into_iter().filter(|words| have(&words[..1]));
    there
        .map(|words| {
            let mut command = Command::new(words[0]);
            command.args(&words[1..]);
            command
        })
        .collect()
}

/// After each of the tools that change finished files it starts as before, and its start code still has its section.
fn survives_the_tools(folder: &Path, what: &str) {
    let has_sections = has_start_section(&folder.join("out"));
    for mut command in tools("out", "tooled") {
        let output = ok(command.current_dir(folder));
        assert!(output.stderr.is_empty(), "{what}, {command:?}: {output:?}");
        let tooled = folder.join("tooled");
        assert_eq!(code(&tooled), Some(42), "{what}, {command:?}");
        assert_eq!(
            has_start_section(&tooled),
            has_sections,
            "{what}, {command:?}"
        );
    }
    let output = ok(Command::new("objcopy")
        .args(["--only-keep-debug", "out", "debug"])
        .current_dir(folder));
    assert!(output.stderr.is_empty(), "{what}: {output:?}");
}

/// Whether a section `.start` holds the entry point of `program`.
fn has_start_section(program: &Path) -> bool {
    let bytes = fs::read(program).unwrap();
    let file = object::File::parse(&*bytes).unwrap();
    let section = file.section_by_name(".start");
    section.is_some_and(|s| (s.address()..s.address() + s.size()).contains(&file.entry()))
}

#[test]
fn musl_static_pies_of_every_linker_packing_and_stripping_are_relocated_protected_and_sealed() {
    if !with_musl() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let rust_lld = rust_lld();
    let rust_lld = rust_lld.as_deref().and_then(Path::to_str);
    if rust_lld.is_none() {
        skip("rust-lld (a Rust toolchain of rustup)");
    }
    let layouts: [(&str, &[&str]); 15] = [
        ("ld", &[]),
        ("ld", &["-z", "noseparate-code"]),
        (
            "ld",
            &["-z", "noseparate-code", "-z", "pack-relative-relocs"],
        ),
        ("ld", &["-z", "max-page-size=65536"]),
        ("ld.lld", &[]),
        ("ld.lld", &["--pack-dyn-relocs=relr"]),
        ("ld.lld", &["--no-rosegment"]),
        ("ld.lld", &["-z", "separate-code"]),
        ("ld.lld", &["--build-id=none"]),
        ("rust-lld", &[]),
        ("rust-lld", &["-z", "pack-relative-relocs"]),
        ("mold", &[]),
        ("mold", &["-z", "separate-code"]),
        ("mold", &["-z", "pack-relative-relocs"]),
        ("mold", &["-z", "pack-relative-relocs", "--build-id=none"]),
    ];
    for (linker, flags) in layouts {
        let mut own = flags.to_vec();
        let program = match linker {
            "rust-lld" => {
                own.splice(0..0, ["-flavor", "gnu"]);
                let Some(program) = rust_lld else { continue };
                program
            }
            _ if !have(&[linker]) => continue,
            _ => linker,
        };
        for strip in [false, true] {
            let what = format!("{linker} {flags:?} stripped: {strip}");
            musl(folder, program, true, &own);
            if strip {
                ok(Command::new("strip").arg("in").current_dir(folder));
            }
            let before = fs::metadata(folder.join("in")).unwrap().len();
            converted_starts(folder, &what, true, &["--verify"]);
            survives_the_tools(folder, &what);
            let after = fs::metadata(folder.join("out")).unwrap().len();
            let packed = flags
                .iter()
                .any(|f| f.contains("relr") || f.contains("relative"));
            assert!(packed || after < before, "{what}: {before} -> {after}");
            converted_starts(folder, &what, true, &["--no-relr"]);
            for room in ["segment", "text"] {
                let args = ["convert", "in", "-o", "out", "--room", room];
                if piestart(&args, folder).status.success() {
                    assert_eq!(code(&folder.join("out")), Some(42), "{what} {room}");
                }
            }
        }
    }
}

#[test]
fn what_the_tools_made_of_a_program_is_converted_all_the_same() {
    if !with_musl() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for linker in ["ld", "ld.lld", "mold"] {
        if !have(&[linker]) {
            continue;
        }
        musl(folder, linker, true, &[]);
        fs::rename(folder.join("in"), folder.join("linked")).unwrap();
        for mut command in tools("linked", "in") {
            ok(command.current_dir(folder));
            let what = format!("{linker}, {command:?}");
            let before = fs::metadata(folder.join("in")).unwrap().len();
            assert_eq!(code(&convert(folder, &[])), Some(42), "{what}");
            assert!(has_start_section(&folder.join("out")), "{what}");
            let after = fs::metadata(folder.join("out")).unwrap().len();
            assert!(after + 80000 < before, "{what}: {before} -> {after}");
        }
    }
}

#[test]
fn threads_and_their_storage_are_as_before() {
    if !with_musl() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (linker, pie) in [
        ("ld", true),
        ("ld.lld", true),
        ("mold", true),
        ("ld", false),
    ] {
        if !have(&[linker]) {
            continue;
        }
        musl_of("threads.c", folder, linker, pie, &[]);
        assert_eq!(code(&folder.join("in")), Some(42), "{linker}, before");
        converted_starts(folder, linker, pie, &["--verify"]);
    }
}

#[test]
fn a_pascal_program_which_nobody_relocates_is_relocated() {
    if !here() || !have(&["fpc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let linker = ["-k-pie", "-k--no-dynamic-linker", "-k-zrelro", "-k-znow"];
    ok(Command::new("fpc")
        .args(["-Cg", "-XS", "-v0"])
        .args(linker)
        .arg(source("pointers.pas"))
        .arg("-oin")
        .arg(format!("-FE{}", folder.display()))
        .current_dir(folder));
    assert_ne!(code(&folder.join("in")), Some(42), "it needs no help");
    converted_starts(folder, "Pascal", true, &[]);
    let output = ok(Command::new("sh")
        .args(["-c", "./out; test $? = 42"])
        .current_dir(folder));
    assert_eq!(text(&output.stdout), "two\n");
}

#[test]
fn start_code_that_protects_relro_itself_is_kept_where_nothing_is_sealed() {
    if !here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let flags = [
        "-O1",
        "-w",
        "-fPIE",
        "-static-pie",
        "-fno-stack-protector",
        "-nostdlib",
        "-nostartfiles",
        "-DPROTECT",
    ];
    ok(Command::new("gcc")
        .args(flags)
        .arg(source("twice.c"))
        .args(["-o", "in"])
        .current_dir(folder));
    assert_eq!(code(&folder.join("in")), Some(42), "before");
    let sealed = piestart(&["convert", "--verify", "in", "-o", "out"], folder);
    let said = text(&sealed.stderr);
    if sealed.status.code() == Some(69) {
        return skip(&said);
    }
    // Where the kernel has no mseal(2) nothing stands in its way.
    if !sealed.status.success() {
        assert!(said.contains("--seal=none"), "{said}");
        assert!(!folder.join("out").exists());
    }
    let out = convert(folder, &["--verify", "--seal=none"]);
    assert_eq!(code(&out), Some(42));
    assert_eq!(live(folder)["live"]["relro"], "read_only");
}

#[test]
fn a_file_whose_section_headers_alone_are_damaged_or_gone_is_converted_all_the_same() {
    if !with_musl() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for linker in ["ld", "ld.lld", "mold"] {
        if !have(&[linker]) {
            continue;
        }
        musl(
            folder,
            linker,
            true,
            &["-z", "noseparate-code"][..if linker == "ld" { 2 } else { 0 }],
        );
        let whole = fs::read(folder.join("in")).unwrap();
        let shoff = u64::from_le_bytes(whole[0x28..0x30].try_into().unwrap()) as usize;
        let mut gone = whole.clone();
        gone.truncate(shoff);
        gone[0x28..0x30].fill(0);
        gone[0x3c..0x40].fill(0);
        let mut damaged = whole.clone();
        // Each header's sh_offset and sh_size.
        for header in damaged[shoff..].chunks_mut(64) {
            header[24..40].fill(0x7f);
        }
        let mut cut = whole.clone();
        cut.truncate(shoff + 70);
        for (what, bytes) in [("gone", gone), ("damaged", damaged), ("cut", cut)] {
            fs::write(folder.join("in"), bytes).unwrap();
            assert_eq!(code(&convert(folder, &[])), Some(42), "{linker}, {what}");
        }
    }
}

#[test]
fn a_program_whose_start_code_relocates_nothing_is_relocated() {
    if !here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for linker in ["bfd", "lld", "mold"] {
        let program = match linker {
            "bfd" => "ld",
            "lld" => "ld.lld",
            other => other,
        };
        if !have(&[program]) {
            continue;
        }
        let flags = [
            "-O2",
            "-w",
            "-fPIE",
            "-static-pie",
            "-fno-stack-protector",
            "-nostdlib",
            "-nostartfiles",
        ];
        ok(Command::new("gcc")
            .args(flags)
            .arg(format!("-fuse-ld={linker}"))
            .arg(source("bare.c"))
            .args(["-o", "in"])
            .current_dir(folder));
        assert_ne!(
            code(&folder.join("in")),
            Some(42),
            "{linker}: it needs no help"
        );
        for flags in [&[][..], &["--no-relr"], &["--verify"]] {
            let out = convert(folder, flags);
            let output = Command::new(&out).output().unwrap();
            assert_eq!(output.status.code(), Some(42), "{linker} {flags:?}");
            assert_eq!(output.stdout, b"two", "{linker} {flags:?}");
        }
        let said = text(&piestart(&["explain", "in"], folder).stdout);
        assert!(!said.contains("own start code relocates it"), "{said}");
    }
}

#[test]
fn unknown_start_code_is_tried_only_with_verify_which_sees_it_relocate_twice() {
    if !here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for twice in [false, true] {
        let flags = [
            "-O1",
            "-w",
            "-fPIE",
            "-static-pie",
            "-fno-stack-protector",
            "-nostdlib",
            "-nostartfiles",
        ];
        let mut gcc = Command::new("gcc");
        if twice {
            gcc.arg("-DTWICE");
        }
        ok(gcc
            .args(flags)
            .arg(source("twice.c"))
            .args(["-o", "in"])
            .current_dir(folder));
        let refused = piestart(&["convert", "in", "-o", "out"], folder);
        assert_eq!(refused.status.code(), Some(1));
        assert!(text(&refused.stderr).contains("--verify"), "{refused:?}");
        let tried = piestart(&["convert", "--verify", "in", "-o", "out"], folder);
        let said = text(&tried.stderr);
        if tried.status.code() == Some(69) {
            return skip(&said);
        }
        assert_eq!(tried.status.success(), !twice, "{said}");
        assert_eq!(folder.join("out").exists(), !twice);
        if twice {
            assert!(said.contains("once more"), "{said}");
        } else {
            assert_eq!(code(&folder.join("out")), Some(42));
            fs::remove_file(folder.join("out")).unwrap();
        }
    }
}

#[test]
fn a_musl_program_at_fixed_addresses_gets_its_relro_protected_and_sealed() {
    if !with_musl() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for linker in ["ld", "ld.lld", "mold"] {
        if !have(&[linker]) {
            continue;
        }
        musl(folder, linker, false, &[]);
        assert_eq!(
            code(&folder.join("in")),
            Some(5),
            "{linker}: RELRO is protected already"
        );
        for flags in [&[][..], &["--verify"]] {
            converted_starts(folder, linker, false, flags);
        }
        survives_the_tools(folder, linker);
        let out = folder.join("out");
        for bytes in changed_tables(&fs::read(&out).unwrap()) {
            fs::write(&out, bytes).unwrap();
            let ended = Command::new(&out).output().unwrap();
            assert_eq!(ended.status.code(), Some(127), "{linker}: {ended:?}");
            assert_eq!(text(&ended.stderr), TABLE_IS_DAMAGED, "{linker}");
        }
    }
}

#[test]
fn what_is_sealed_is_what_was_asked_for() {
    if !with_musl() || !have(&["strace"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    musl(folder, "ld", true, &[]);
    for (seal, calls) in [("none", 0..1), ("relro", 1..2), ("image", 2..9)] {
        let out = convert(folder, &["--seal", seal]);
        let output = Command::new("strace")
            .args(["-e", "trace=all"])
            .arg(out)
            .arg("plain")
            .output()
            .unwrap();
        let trace = text(&output.stderr);
        if !trace.contains("execve(") {
            return skip("strace that may trace");
        }
        let seen = trace
            .lines()
            .filter(|l| l.contains("mseal(") || l.contains("syscall_0x1ce"))
            .count();
        assert!(calls.contains(&seen), "{seal}: {trace}");
        assert_eq!(output.status.code(), Some(42), "{seal}");
    }
}

/// A program of glibc, linked statically.
fn glibc(folder: &Path, cc: &str, flags: &[&str]) -> bool {
    let built = Command::new(cc)
        .args(["-O1", "-w", "-pthread"])
        .args(flags)
        .arg(source("glibc.c"))
        .args(["-o", "in"])
        .current_dir(folder)
        .output();
    let built = built.unwrap();
    if !built.status.success() {
        skip(&format!("glibc's libc.a: {}", text(&built.stderr)));
    }
    built.status.success()
}

#[test]
fn where_glibc_starts_a_program_it_is_sealed_in_front_of_main() {
    if !here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (linker, kind) in [
        ("bfd", "-static-pie"),
        ("lld", "-static-pie"),
        ("mold", "-static-pie"),
        ("bfd", "-static"),
        ("lld", "-static"),
    ] {
        let program = if linker == "bfd" { "ld" } else { linker };
        if !have(&[if linker == "lld" { "ld.lld" } else { program }]) {
            continue;
        }
        let linker = format!("-fuse-ld={linker}");
        let pie = kind == "-static-pie";
        let flags = if pie { "-fPIE" } else { "-no-pie" };
        if !glibc(folder, "gcc", &[kind, flags, &linker, "-Wl,-z,now"]) {
            return;
        }
        let what = format!("{linker} {kind}");
        // Where the kernel has no mseal(2), as in an emulator, it says that all is well.
        let before = code(&folder.join("in"));
        assert!(matches!(before, Some(6 | 42)), "{what}: {before:?}");
        let said = text(&piestart(&["explain", "in"], folder).stdout);
        assert!(said.contains("nobody seals RELRO"), "{said}");
        for strip in [false, true] {
            if strip {
                ok(Command::new("strip").arg("in").current_dir(folder));
            }
            let tried = piestart(&["convert", "--check", "in"], folder);
            // At fixed addresses the padding after the code may be too small, and nothing can move.
            if !pie && text(&tried.stderr).contains("has no room") {
                eprintln!("{what}: no room");
                continue;
            }
            let out = convert(folder, &["--verify"]);
            assert_eq!(code(&out), Some(42), "{what}");
            let seen = live(folder);
            if seen["live"]["seal_refused"].is_null() && !seen["live"].is_null() {
                assert_eq!(seen["live"]["sealed"], "full", "{what}: {seen:#}");
            }
            assert_eq!(seen["start_code"]["who"], "glibc", "{what}");
            let again = piestart(&["convert", "out", "-o", "again"], folder);
            assert!(
                text(&again.stdout).contains("already converted"),
                "{again:?}"
            );
            let said = text(&piestart(&["explain", "out"], folder).stdout);
            assert!(said.contains("in place of main"), "{said}");
            for (mut before, mut command) in tools("in", "tooled")
                .into_iter()
                .zip(tools("out", "tooled"))
            {
                // llvm-strip refuses what GNU ld writes at fixed addresses: `.rela.plt` without a symbol table.
                if !before
                    .current_dir(folder)
                    .output()
                    .unwrap()
                    .status
                    .success()
                {
                    continue;
                }
                ok(command.current_dir(folder));
                let tooled = code(&folder.join("tooled"));
                assert_eq!(tooled, Some(42), "{what}, {command:?}");
            }
        }
    }
}

#[test]
fn where_glibc_starts_a_program_for_aarch64_its_main_is_reached_with_relro_read_only() {
    let Some(qemu) = plug::qemu_aarch64() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    if !have(&["aarch64-linux-gnu-gcc"])
        || !glibc(
            folder,
            "aarch64-linux-gnu-gcc",
            &["-static-pie", "-fPIE", "-Wl,-z,now"],
        )
    {
        return;
    }
    let verified = piestart(&["convert", "--verify", "in", "-o", "out"], folder);
    assert_eq!(verified.status.code(), Some(69), "{verified:?}");
    let out = convert(folder, &[]);
    let output = Command::new(qemu).arg(out).output().unwrap();
    assert_eq!(output.status.code(), Some(42), "{output:?}");
}

/// Each command that check names is run, and check is satisfied with what it makes.
#[test]
fn check_names_the_command_that_mends_each_file() {
    if !with_musl() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let tool = Path::new(env!("CARGO_BIN_EXE_piestart"));
    let mends = |what: &str, requirement: &str| {
        let require = ["check", "--live", "--require", requirement];
        let first = piestart(&[&require[..], &["in"]].concat(), folder);
        let said = text(&first.stdout) + &text(&first.stderr);
        if said.contains("mseal was refused") {
            return;
        }
        assert_eq!(first.status.code(), Some(1), "{what}: {said}");
        let named = said.split('`').find(|part| part.contains("convert"));
        let named = named.unwrap_or_else(|| panic!("{what}: no command in: {said}"));
        let path = std::env::var("PATH").unwrap();
        ok(Command::new("sh")
            .args(["-c", named])
            .env(
                "PATH",
                format!("{}:{path}", tool.parent().unwrap().display()),
            )
            .current_dir(folder));
        let second = piestart(&[&require[..], &["in.converted"]].concat(), folder);
        assert_eq!(second.status.code(), Some(0), "{what}: {second:?}");
        fs::remove_file(folder.join("in.converted")).unwrap();
    };
    musl(folder, "ld", true, &[]);
    mends("musl", "relro");
    mends("musl", "sealed");
    musl(folder, "ld", false, &[]);
    mends("musl at fixed addresses", "relro");
    let flags = [
        "-O1",
        "-w",
        "-fPIE",
        "-static-pie",
        "-nostdlib",
        "-nostartfiles",
    ];
    for name in ["bare.c", "twice.c"] {
        let mut gcc = Command::new("gcc");
        gcc.args(flags).args(["-fno-stack-protector", "-Wl,-z,now"]);
        ok(gcc.arg(source(name)).args(["-o", "in"]).current_dir(folder));
        mends(name, "relro");
    }
    if glibc(folder, "gcc", &["-static-pie", "-fPIE", "-Wl,-z,now"]) {
        mends("glibc", "sealed");
    }
}

#[test]
fn libraries_and_a_start_of_glibc_that_is_not_known_are_refused_in_words() {
    if !here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let own = "-Wl,-e,begin";
    if !glibc(folder, "gcc", &["-static-pie", "-fPIE", "-DOWN_BEGIN", own]) {
        return;
    }
    let output = piestart(&["convert", "in", "-o", "out"], folder);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("glibc"), "{said}");
    assert!(!folder.join("out").exists());
}

#[test]
fn a_damaged_program_that_starts_itself_is_not_called_done() {
    if !here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(
        folder.join("m.c"),
        "static int n = 42; int *volatile p = &n; int main(void) { return *p; }\n",
    )
    .unwrap();
    let linked = piestart(&["link", "-fPIE", "-O1", "m.c", "-o", "in"], folder);
    if !linked.status.success() {
        return skip(&text(&linked.stderr));
    }
    let sound = piestart(&["convert", "in", "-o", "out"], folder);
    assert!(text(&sound.stdout).contains("already"), "{sound:?}");
    fs::remove_file(folder.join("out")).unwrap();
    let mut bytes = fs::read(folder.join("in")).unwrap();
    // DT_RELASZ, after DT_RELA, becomes a size that is not a multiple of an entry.
    let word = |w: &[u8], at: usize| u64::from_le_bytes(w[at..at + 8].try_into().unwrap());
    let row = bytes
        .windows(40)
        .position(|w| word(w, 0) == 7 && word(w, 16) == 8 && word(w, 32) == 9);
    bytes[row.expect("DT_RELA") + 24] += 1;
    fs::write(folder.join("in"), bytes).unwrap();
    let check = piestart(&["check", "in"], folder);
    let output = piestart(&["convert", "in", "-o", "out"], folder);
    assert_eq!(
        (check.status.code(), output.status.code()),
        (Some(65), Some(65)),
        "{output:?}"
    );
    assert!(!folder.join("out").exists());
}

fn zig() -> Option<PathBuf> {
    let named = std::env::var_os("PIESTART_ZIG").map(PathBuf::from);
    named.or_else(|| which::which("zig").ok())
}

#[test]
fn zig_programs_of_every_build_mode_get_their_relro_enforced() {
    let Some(zig) = zig().filter(|_| here()) else {
        return skip("zig");
    };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("z.zig"), ZIG).unwrap();
    for mode in ["Debug", "ReleaseSafe", "ReleaseFast", "ReleaseSmall"] {
        let mut build = Command::new(&zig);
        build.args([
            "build-exe",
            "z.zig",
            "-fPIE",
            "-target",
            "x86_64-linux-none",
            "-femit-bin=in",
        ]);
        build.arg(format!("-O{mode}")).current_dir(folder);
        build
            .env("ZIG_GLOBAL_CACHE_DIR", folder.join("c"))
            .env("ZIG_LOCAL_CACHE_DIR", folder.join("c"));
        ok(&mut build);
        assert_eq!(code(&folder.join("in")), Some(42), "{mode}, before");
        let out = convert(folder, &["--verify"]);
        assert_eq!(code(&out), Some(42), "{mode}");
        let seen = live(folder);
        // Without optimisation Zig requests no RELRO.
        let want = if seen["relro"]["asked"].is_null() {
            "none"
        } else {
            "read_only"
        };
        assert_eq!(seen["live"]["relro"], want, "{mode}: {seen:#}");
    }
}

const ZIG: &str = r#"
var n: [3]u8 = .{ 40, 1, 1 };
const pointers: [3]*u8 = .{ &n[0], &n[1], &n[2] };
pub fn main() u8 {
    var sum: u8 = 0;
    for (0..3) |i| {
        const p: *const volatile [3]*u8 = &pointers;
        sum += p[i].*;
    }
    return sum;
}
"#;
