// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart convert`: what it makes runs without a loader, and what it does not mean to change
//! stays. Go programs are built with the `go` on PATH or those in `PIESTART_GO_ALL` (`path:path`).

mod plug;
mod synthetic;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use plug::{have, skip};
use synthetic::{Shape, file};

fn piestart(args: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn convert(folder: &Path, flags: &[&str]) -> PathBuf {
    let args: Vec<&str> = ["convert", "in", "-o", "out"]
        .iter()
        .chain(flags)
        .copied()
        .collect();
    let output = piestart(&args, folder);
    assert!(output.status.success(), "{}", text(&output.stderr));
    folder.join("out")
}

fn put(folder: &Path, bytes: &[u8]) -> PathBuf {
    let path = folder.join("in");
    fs::write(&path, bytes).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

/// Runs `program` where there is no loader to find, and returns its exit code.
fn exit_code(program: &Path) -> Option<i32> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        skip("an x86_64 Linux to run on");
        return None;
    }
    Command::new(program).status().unwrap().code()
}

fn assert_runs(program: &Path) {
    if let Some(code) = exit_code(program) {
        assert_eq!(code, 42, "{}", program.display());
    }
}

#[test]
fn every_pointer_is_relocated_with_every_choice_of_flags_and_room() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &file(Shape::default(), &[]));
    for flags in [
        &[][..],
        &["--no-relr"],
        &["--no-relro"],
        &["--no-flags"],
        &["--no-relr", "--no-relro", "--no-flags"],
        &["--room", "segment"],
        &["--room", "segment", "--no-relr"],
    ] {
        let out = convert(folder.path(), flags);
        assert_runs(&out);
        assert!(
            !text(&fs::read(&out).unwrap()).contains("ld-linux"),
            "{flags:?}"
        );
    }
}

#[test]
fn files_without_room_without_section_headers_and_with_few_pointers_run() {
    for shape in [
        Shape {
            header_room: false,
            text_room: false,
            ..Shape::default()
        },
        Shape {
            sections: false,
            ..Shape::default()
        },
        Shape {
            pointers: 1,
            ..Shape::default()
        },
        Shape {
            pointers: 20_000,
            ..Shape::default()
        },
    ] {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), &file(shape, &[]));
        assert_runs(&convert(folder.path(), &[]));
    }
}

#[test]
fn packing_gives_the_space_back() {
    let folder = tempfile::tempdir().unwrap();
    let before = put(
        folder.path(),
        &file(
            Shape {
                pointers: 20_000,
                ..Shape::default()
            },
            &[],
        ),
    );
    let after = convert(folder.path(), &[]);
    let (before, after) = (
        before.metadata().unwrap().len(),
        after.metadata().unwrap().len(),
    );
    assert!(before - after > 460_000, "{before} -> {after}");
}

#[test]
fn converting_twice_says_so_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &file(Shape::default(), &[]));
    let once = fs::read(convert(folder.path(), &[])).unwrap();
    let again = piestart(&["convert", "--in-place", "out"], folder.path());
    assert!(again.status.success());
    assert!(
        text(&again.stdout).contains("already converted"),
        "{}",
        text(&again.stdout)
    );
    assert_eq!(fs::read(folder.path().join("out")).unwrap(), once);
}

#[test]
fn explain_knows_whose_start_code_a_converted_file_has() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &file(Shape::default(), &[]));
    convert(folder.path(), &[]);
    let output = piestart(&["explain", "--json", "out"], folder.path());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.contains("\"convert_table\""), "{said}");

    // It has the bias and its tables from a table of its own, and never looks at _DYNAMIC.
    let story = text(&piestart(&["explain", "out"], folder.path()).stdout);
    assert!(story.contains("bias = address of its own table"), "{story}");
    assert!(!story.contains("bias = address of _DYNAMIC"), "{story}");
    assert!(!story.contains("[read by the start code]"), "{story}");
    assert!(story.contains("[read by nobody]"), "{story}");
    assert!(
        story.contains("jumps to the file's own entry, 0x"),
        "{story}"
    );
}

#[test]
fn in_place_keeps_mode_and_times() {
    let folder = tempfile::tempdir().unwrap();
    let path = put(folder.path(), &file(Shape::default(), &[]));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o4751)).unwrap();
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(1_234_567_890);
    fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_modified(then)
        .unwrap();
    assert!(
        piestart(&["convert", "-i", "in"], folder.path())
            .status
            .success()
    );
    let metadata = path.metadata().unwrap();
    assert_eq!(metadata.permissions().mode() & 0o7777, 0o4751);
    assert_eq!(metadata.modified().unwrap(), then);
    assert_runs(&path);
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "a temporary file is left"
    );
}

#[test]
fn an_output_that_cannot_be_written_is_named_as_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &file(Shape::default(), &[]));
    let output = piestart(&["convert", "in", "-o", "nodir/x"], folder.path());
    assert_eq!(output.status.code(), Some(73));
    assert_eq!(
        text(&output.stderr),
        "piestart: nodir/x: cannot be written: there is no folder nodir; make it first (mkdir -p)\n"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn check_and_dry_run_write_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = file(Shape::default(), &[]);
    put(folder.path(), &bytes);
    for flag in ["--check", "--dry-run"] {
        let output = piestart(&["convert", flag, "in"], folder.path());
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert_eq!(fs::read(folder.path().join("in")).unwrap(), bytes);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

#[test]
fn json_tells_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &file(Shape::default(), &[]));
    let output = piestart(&["convert", "--dry-run", "--json", "in"], folder.path());
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let file = &json["files"][0];
    assert_eq!(file["outcome"], "converted");
    assert_eq!(file["before"]["relocation_format"], "RELA");
    assert_eq!(file["after"]["relocation_format"], "RELR");
    assert_eq!(file["after"]["relocations"], 2000);
    assert_eq!(file["after"]["interpreter"], serde_json::Value::Null);
    assert_eq!(file["after"]["df_1_pie"], true);
    assert_eq!(file["after"]["bind_now"], true);
}

#[test]
fn json_of_every_outcome_is_what_the_schema_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = put(folder.path(), &file(Shape::default(), &[]));
    fs::copy(convert(folder.path(), &[]), folder.path().join("static")).unwrap();
    fs::write(
        folder.path().join("lonely"),
        file(Shape::default(), &[(1, 1)]),
    )
    .unwrap();
    fs::write(folder.path().join("text"), "#!/bin/sh\n").unwrap();
    fs::create_dir(folder.path().join("to")).unwrap();
    let schema = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/schema/convert.json");
    let mut schemas = boon::Schemas::new();
    let index = boon::Compiler::new()
        .compile(&schema.display().to_string(), &mut schemas)
        .expect("a schema");
    let valid = |document: &serde_json::Value| match schemas.validate(document, index) {
        Ok(()) => Ok(()),
        Err(error) => Err(format!("{error:#}\n{document:#}")),
    };
    for how in [
        &["-o", "to"][..],
        &["--check"],
        &["-n"],
        &["-o", "to", "--verify"],
    ] {
        let mut args = vec!["convert", "--json"];
        args.extend(how);
        args.extend(["in", "static", "lonely", "text", "nowhere"]);
        let output = piestart(&args, folder.path());
        let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        valid(&document).unwrap();
        let outcomes: Vec<_> = document["files"].as_array().unwrap().iter().collect();
        let word = |i: usize| outcomes[i]["outcome"].as_str().unwrap();
        if !(how.contains(&"--verify") && outcomes[0]["error"]["exit_code"] == 69) {
            assert_eq!(word(0), "converted", "{document:#}");
        }
        assert_eq!(
            [word(1), word(2), word(3), word(4)],
            ["unchanged", "failed", "failed", "failed"]
        );
        let way_out = outcomes[2]["error"]["way_out"].as_str().unwrap();
        assert!(way_out.contains("without libraries"), "{way_out}");
        assert_eq!(outcomes[3]["error"]["exit_code"], 65);
        assert_eq!(outcomes[4]["error"]["exit_code"], 66);
        // The worst of them.
        assert!([66, 69].contains(&output.status.code().unwrap()));

        let mut surprised = document.clone();
        surprised["files"][1]["before"] = serde_json::json!({});
        assert!(valid(&surprised).is_err(), "the schema forbids nothing");
    }
    assert!(path.exists());
}

#[test]
fn files_of_one_name_are_not_written_over_each_other() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["a", "b", "to"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    for name in ["a/x", "b/x"] {
        fs::write(folder.path().join(name), file(Shape::default(), &[])).unwrap();
    }
    let output = piestart(&["convert", "a/x", "b/x", "-o", "to"], folder.path());
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("named x"), "{output:?}");
    assert_eq!(fs::read_dir(folder.path().join("to")).unwrap().count(), 0);
}

#[test]
fn verify_without_a_folder_for_temporary_files_says_which_and_names_tmpdir() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &file(Shape::default(), &[]));
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(["convert", "--verify", "in", "-o", "out"])
        .env("TMPDIR", "/nope")
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(73), "{said}");
    assert!(said.contains("/nope:") && said.contains("TMPDIR"), "{said}");
    assert!(!said.contains("piestart-verify-"), "{said}");
    assert!(!folder.path().join("out").exists());
}

#[test]
fn verify_writes_what_starts_and_refuses_what_does_not() {
    use piestart_cli::convert::transform::{Options, convert};
    use piestart_cli::convert::verify::{Expected, verify};
    use piestart_cli::elf::Elf;

    let folder = tempfile::tempdir().unwrap();
    let bytes = file(Shape::default(), &[]);
    put(folder.path(), &bytes);
    let output = piestart(&["convert", "--verify", "in", "-o", "out"], folder.path());
    if output.status.code() == Some(69) {
        assert!(!folder.path().join("out").exists(), "something was written");
        return skip(&text(&output.stderr));
    }
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.contains("RELRO is read-only"), "{said}");
    assert_runs(&folder.path().join("out"));

    let expected = Expected {
        whole_pages: true,
        sealed: true,
    };
    let name = Path::new("input");
    let elf = Elf::parse(name, bytes).unwrap();
    let (data, _) = convert(elf, &Options::default()).unwrap();
    let data = data.unwrap();
    assert!(verify(name, &data, expected).unwrap().relro_read_only);
    // `ud2` where the start code begins.
    let entry = Elf::parse(name, data.clone()).unwrap().e_entry;
    let at = usize::try_from(entry - synthetic::BASE).unwrap();
    let mut broken = data.clone();
    broken[at..at + 2].copy_from_slice(&[0x0f, 0x0b]);
    let error = verify(name, &broken, expected).unwrap_err().to_string();
    assert!(error.contains("does not start"), "{error}");
}

/// Converts a file with `extra` dynamic entries and returns the exit code and what it says.
fn refusal(shape: Shape, extra: &[(u64, u64)]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &file(shape, extra));
    let output = piestart(&["convert", "in", "-o", "out"], folder.path());
    assert!(!folder.path().join("out").exists(), "something was written");
    (output.status.code(), text(&output.stderr))
}

#[test]
fn a_mark_of_text_relocations_where_there_is_none_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &file(Shape::default(), &[(22, 0)]));
    let output = piestart(&["convert", "in", "-o", "out"], folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

#[test]
fn what_needs_a_loader_is_refused_with_the_reason_and_the_way_out() {
    let (code, said) = refusal(Shape::default(), &[(1, 1)]);
    assert_eq!(code, Some(1));
    assert!(
        said.contains("needs liblonely.so") && said.contains("-static-pie"),
        "{said}"
    );
    for (tag, name) in [
        (0x6000_0011, "ANDROID_RELA"),
        (0x6fff_e000, "ANDROID_RELR"),
        (0x4000_0026, "0x40000026"),
    ] {
        let (code, said) = refusal(Shape::default(), &[(tag, 8)]);
        let named = said.contains(name) && said.contains("table of relocations");
        assert!(code == Some(1) && named, "{said}");
    }
    let (code, said) = refusal(Shape::default(), &[(33, 8)]);
    assert!(
        code == Some(1) && said.contains("DT_PREINIT_ARRAY"),
        "{said}"
    );
    let (code, said) = refusal(
        Shape {
            tls: 16,
            ..Shape::default()
        },
        &[],
    );
    assert!(code == Some(1) && said.contains("PT_TLS"), "{said}");
}

#[test]
fn what_is_no_elf_file_and_what_is_not_there_have_their_own_exit_codes() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), b"#!/bin/sh\n");
    assert_eq!(
        piestart(&["convert", "in", "-o", "out"], folder.path())
            .status
            .code(),
        Some(65)
    );
    assert_eq!(
        piestart(&["convert", "no", "-o", "out"], folder.path())
            .status
            .code(),
        Some(66)
    );
    assert_eq!(
        piestart(&["convert", "in"], folder.path()).status.code(),
        Some(2)
    );
}

const WEAK: &str = "
extern int weakfn(void) __attribute__((weak));
extern int weakdata __attribute__((weak));
static int target = 42;
static int *const pointers[] = {&target, &target};
int *volatile weak_pointer = &weakdata;
void _start(void) {
    volatile int i = 1;
    long r, ok = *pointers[i] == 42 && !weakfn && !weak_pointer && !&weakdata;
    __asm__ volatile(\"syscall\" : \"=a\"(r) : \"a\"(231), \"D\"(ok ? 42 : 1) : \"rcx\", \"r11\");
    for (;;) ;
}
";

#[test]
fn c_without_libc_linked_with_a_loader_by_gnu_ld_lld_and_mold_runs() {
    if !cfg!(target_arch = "x86_64") || !have(&["cc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("w.c"), WEAK).unwrap();
    let cc = Command::new("cc")
        .args(["-O1", "-fPIE", "-fno-stack-protector", "-c", "w.c"])
        .current_dir(folder.path())
        .status();
    assert!(cc.unwrap().success());
    for linker in ["ld", "ld.lld", "mold"] {
        if !have(&[linker]) {
            continue;
        }
        let ld = Command::new(linker)
            .args([
                "-pie",
                "--dynamic-linker",
                "/lib/ld-nowhere.so.1",
                "w.o",
                "-o",
                "in",
            ])
            .current_dir(folder.path())
            .status();
        assert!(ld.unwrap().success());
        for flags in [&[][..], &["--no-relr"]] {
            assert_runs(&convert(folder.path(), flags));
        }
    }
}

#[test]
fn c_for_aarch64_with_a_loader_by_gnu_ld_lld_and_mold_runs_under_qemu() {
    if !have(&["aarch64-linux-gnu-gcc"]) || !have(&["qemu-aarch64-static"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let exit = "__asm__ volatile(\"syscall\" : \"=a\"(r) : \"a\"(231), \"D\"(ok ? 42 : 1) : \"rcx\", \"r11\");";
    assert!(WEAK.contains(exit));
    let source = WEAK.replace(
        exit,
        "register long x8 __asm__(\"x8\") = 94, x0 __asm__(\"x0\") = ok ? 42 : 1;\n\
         __asm__ volatile(\"svc 0\" : \"=r\"(r) : \"r\"(x8), \"r\"(x0));",
    );
    fs::write(folder.path().join("w.c"), source).unwrap();
    let built = Command::new("aarch64-linux-gnu-gcc")
        .args(["-O1", "-fPIE", "-fno-stack-protector", "-c", "w.c"])
        .current_dir(folder.path())
        .status();
    assert!(built.unwrap().success());
    for linker in ["aarch64-linux-gnu-ld", "ld.lld", "mold"] {
        if !have(&[linker]) {
            continue;
        }
        let built = Command::new(linker)
            .args(["-pie", "--dynamic-linker", "/lib/ld-nowhere.so.1"])
            .args(["w.o", "-o", "in"])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(built.status.success(), "{}", text(&built.stderr));
        for flags in [&[][..], &["--no-relr"]] {
            convert(folder.path(), flags);
            let ran = piestart(&["run", "--", "./out"], folder.path());
            assert_eq!(ran.status.code(), Some(42), "{linker} {flags:?}: {ran:?}");
        }
    }
}

/// Pointers to functions, a weak symbol that nobody defines behind a GLOB_DAT, no libc.
const RUST: &str = r#"
#![no_std]
#![no_main]
core::arch::global_asm!(
    ".weak nobody",
    ".globl _start",
    "_start: mov rdi, [rip + nobody@GOTPCREL]; and rsp, -16; call {begin}",
    begin = sym begin,
);
static TABLE: [fn(i32) -> i32; 2] = [twice, next];
fn twice(n: i32) -> i32 { n * 2 }
fn next(n: i32) -> i32 { n + 1 }
extern "C" fn begin(nobody: usize) -> ! {
    let mut n = 10;
    for at in [0, 0, 1, 1] {
        n = core::hint::black_box(&TABLE)[core::hint::black_box(at)](n);
    }
    if nobody != 0 { n = 1 }
    loop {
        unsafe { core::arch::asm!("syscall", in("rax") 231, in("rdi") n) };
    }
}
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! { loop {} }
"#;

#[test]
fn rust_without_libc_linked_with_a_loader_by_gnu_ld_lld_and_mold_runs() {
    if !cfg!(target_arch = "x86_64") || !have(&["rustc"]) || !have(&["cc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("r.rs"), RUST).unwrap();
    for linker in ["bfd", "lld", "mold"] {
        let tool = match linker {
            "bfd" => "ld",
            "lld" => "ld.lld",
            other => other,
        };
        if !have(&[tool]) {
            continue;
        }
        let built = Command::new("rustc")
            .args([
                "-Copt-level=1",
                "-Cpanic=abort",
                "-Clink-self-contained=-linker",
            ])
            .args(["-Clink-args=-nostdlib -nostartfiles -pie"])
            .arg(format!("-Clink-arg=-fuse-ld={linker}"))
            .args(["r.rs", "-o", "in"])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(built.status.success(), "{linker}: {}", text(&built.stderr));
        for flags in [&[][..], &["--no-relr"], &["--room", "segment"]] {
            let out = convert(folder.path(), flags);
            assert_runs(&out);
        }
    }
}

fn goes() -> Vec<PathBuf> {
    let listed = std::env::var_os("PIESTART_GO_ALL").map(|v| std::env::split_paths(&v).collect());
    let goes: Vec<PathBuf> = listed.unwrap_or_else(|| which::which("go").into_iter().collect());
    if goes.is_empty() {
        skip("go");
    }
    goes
}

#[test]
fn a_go_program_runs_and_strip_and_objcopy_do_no_harm() {
    for go in goes() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(
            folder.path().join("main.go"),
            "package main\nimport (\"fmt\"; \"os\")\nfunc main() { fmt.Println(\"hello\"); os.Exit(42) }\n",
        )
        .unwrap();
        let built = Command::new(&go)
            .args(["build", "-buildmode=pie", "-o", "in", "main.go"])
            .envs([
                ("CGO_ENABLED", "0"),
                ("GOTOOLCHAIN", "local"),
                ("GOFLAGS", ""),
            ])
            .env_remove("GOOS")
            .env_remove("GOARCH")
            .current_dir(folder.path())
            .status();
        assert!(built.unwrap().success());
        let out = convert(folder.path(), &[]);
        assert_runs(&out);

        let info = Command::new(&go)
            .args(["version", "-m"])
            .arg(&out)
            .output()
            .unwrap();
        assert!(
            text(&info.stdout).contains("-buildmode=pie"),
            "{}",
            text(&info.stdout)
        );
        for tool in [
            &["strip"][..],
            &["strip", "-g"],
            &["objcopy", "-S"],
            &["llvm-strip"],
            &["eu-strip"],
        ] {
            if !have(&[tool[0]]) {
                continue;
            }
            let copy = folder.path().join("copy");
            fs::copy(&out, &copy).unwrap();
            let status = Command::new(tool[0]).args(&tool[1..]).arg(&copy).status();
            assert!(status.unwrap().success(), "{tool:?}");
            assert_runs(&copy);
        }
    }
}
