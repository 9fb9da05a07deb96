// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart check` on programs that real linkers made here.

mod plug;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use plug::skip;
use serde_json::Value;

const SOURCE: &str = r#"
#include <stdio.h>
static int target = 42;
int *pointer = &target;
const char *const table[] = { "a", "b", "c" };
int main(int argc, char **argv) { printf("%d %s\n", *pointer, table[argc % 3]); return 0; }
"#;

struct Lab {
    dir: tempfile::TempDir,
}

impl Lab {
    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

/// A directory with the source, for the life of the test process.
fn lab() -> &'static Lab {
    static LAB: OnceLock<Lab> = OnceLock::new();
    LAB.get_or_init(|| {
        let dir = tempfile::tempdir().expect("a temporary directory");
        std::fs::write(dir.path().join("p.c"), SOURCE).expect("writes");
        Lab { dir }
    })
}

fn tool(name: &str) -> bool {
    let found = which::which(name).is_ok();
    if !found {
        skip(name);
    }
    found
}

/// Builds `p.c` as `name` with `compiler args`; `None` (and a loud skip) when that is not possible here.
fn build(name: &str, compiler: &str, args: &[&str]) -> Option<PathBuf> {
    plug::build(compiler, &lab().path("p.c"), args, &lab().path(name))
}

/// A static-PIE with musl's own `rcrt1.o`.
fn musl_static_pie(name: &str) -> Option<PathBuf> {
    let lib = [
        "/usr/lib/x86_64-linux-musl",
        "/usr/lib/aarch64-linux-musl",
        "/usr/lib/musl/lib",
    ]
    .map(Path::new)
    .into_iter()
    .find(|dir| dir.join("rcrt1.o").exists());
    let Some(lib) = lib else {
        skip("musl's rcrt1.o (Debian: musl-dev)");
        return None;
    };
    if !tool("ld") {
        return None;
    }
    let object = build(
        &format!("{name}.o"),
        "gcc",
        &["-c", "-O1", "-fPIE", "-fno-stack-protector"],
    )?;
    let out = lab().path(name);
    let status = Command::new("ld")
        .args([
            "-static",
            "-pie",
            "--no-dynamic-linker",
            "-z",
            "text",
            "-z",
            "relro",
            "-z",
            "now",
        ])
        .args(["-z", "noexecstack"])
        .arg(lib.join("rcrt1.o"))
        .arg(lib.join("crti.o"))
        .arg(object)
        .arg(lib.join("libc.a"))
        .arg(lib.join("crtn.o"))
        .arg("-o")
        .arg(&out)
        .status()
        .expect("ld starts");
    assert!(status.success());
    Some(out)
}

fn piestart(args: &[&str], files: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(args)
        .args(files)
        .output()
        .expect("piestart starts")
}

/// The exit code and the first file of `check --json`.
fn check(path: &Path) -> (i32, Value) {
    let output = piestart(&["check", "--json"], &[path]);
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    (
        output.status.code().expect("exits"),
        document["files"][0].clone(),
    )
}

fn findings(file: &Value) -> Vec<&str> {
    file["findings"]
        .as_array()
        .expect("array")
        .iter()
        .filter_map(|f| f["requirement"].as_str())
        .collect()
}

fn strip(path: &Path) -> PathBuf {
    let out = path.with_extension("stripped");
    let status = Command::new("strip")
        .arg("-s")
        .arg(path)
        .arg("-o")
        .arg(&out)
        .status();
    assert!(status.expect("strip starts").success());
    out
}

#[test]
fn a_glibc_static_pie_is_hardened() {
    let Some(path) = build(
        "glibc-static-pie",
        "gcc",
        &["-static-pie", "-fPIE", "-Wl,-z,now"],
    ) else {
        return;
    };
    for path in [path.clone(), strip(&path)] {
        let (code, file) = check(&path);
        assert_eq!((code, findings(&file)), (0, vec![]), "{file}");
        assert_eq!(file["type"], "static_pie");
        assert_eq!(file["interpreter"], Value::Null);
        assert_eq!(file["start_code"]["who"], "glibc");
        assert_eq!(file["relro"]["state"], "full");
        assert_eq!(file["relro"]["by"], "glibc");
    }
}

#[test]
fn a_musl_static_pie_promises_relro_and_never_keeps_it() {
    let Some(path) = musl_static_pie("musl-static-pie") else {
        return;
    };
    for path in [path.clone(), strip(&path)] {
        let (code, file) = check(&path);
        assert_eq!((code, findings(&file)), (1, vec!["relro"]), "{file}");
        assert_eq!(file["type"], "static_pie");
        assert_eq!(file["start_code"]["who"], "musl");
        assert_eq!(file["relro"]["state"], "full");
        assert_eq!(file["relro"]["enforced"], "no");
    }
}

/// A static-PIE that lacks its start code and the C library, linked by LLD.
fn lld_static_pie(name: &str, flag: &str) -> Option<PathBuf> {
    if !tool("ld.lld") {
        return None;
    }
    let flags = [
        "-fPIE",
        "-fno-stack-protector",
        "-static-pie",
        "-nostdlib",
        "-fuse-ld=lld",
    ];
    let linker = [
        "-Wl,--unresolved-symbols=ignore-all,-e,main,-z,relro,-z,now",
        flag,
    ];
    build(name, "gcc", &[&flags[..], &linker[..]].concat())
}

#[test]
fn a_table_of_relocations_that_no_start_code_applies_is_named() {
    let Some(path) = lld_static_pie("android", "-Wl,--pack-dyn-relocs=android") else {
        return;
    };
    let (code, file) = check(&path);
    assert_eq!(code, 1, "{file}");
    assert!(findings(&file).contains(&"relocations"), "{file}");
    assert_eq!(file["unapplied_tables"][0], "DT_ANDROID_RELA", "{file}");
}

#[test]
fn a_relocation_of_no_writable_word_is_found_in_the_file() {
    let Some(path) = lld_static_pie("stray", "-Wl,--pack-dyn-relocs=none") else {
        return;
    };
    let elf = piestart_cli::elf::Elf::open(&path).expect("opens");
    let dynamic = elf.dynamic().expect("a table");
    let relocations = elf.relocations(dynamic.as_ref()).expect("tables");
    let place = relocations.iter().next().expect("a relocation").place;
    let mut data = std::fs::read(&path).expect("reads");
    // Past the headers, where it may be the address of a segment too.
    let tables = &mut data[64 + 56 * elf.segments.len()..];
    let at = tables.windows(8).position(|w| w == place.to_le_bytes());
    // What patchelf leaves where a table was.
    tables[at.expect("its place")..][..8].fill(b'X');
    std::fs::write(&path, data).expect("writes");
    let (code, file) = check(&path);
    assert!(
        code == 1 && findings(&file).contains(&"relocations"),
        "{file}"
    );
    assert!(file.to_string().contains("0x5858585858585858"), "{file}");
}

#[test]
fn text_relocations_are_those_that_are_there_not_those_that_are_allowed() {
    let Some(path) = lld_static_pie("notext", "-Wl,-z,notext") else {
        return;
    };
    let (_, file) = check(&path);
    assert_eq!(file["textrel"], false, "{file}");
    let (source, path) = (lab().path("in-text.s"), lab().path("textrel"));
    let text = ".globl main\n.hidden main\nmain: ret\n.balign 8\n.quad main\n";
    std::fs::write(&source, text).expect("writes");
    let linked = Command::new("gcc")
        .args(["-shared", "-nostdlib", "-Wl,-z,notext", "-o"])
        .args([&path, &source])
        .output();
    assert!(linked.expect("gcc starts").status.success());
    let (_, file) = check(&path);
    assert_eq!(file["textrel"], true, "{file}");
}

#[test]
fn a_dynamic_pie_asks_for_its_loader() {
    let Some(path) = build("dynamic-pie", "gcc", &["-pie", "-fPIE", "-Wl,-z,now"]) else {
        return;
    };
    let (code, file) = check(&path);
    assert_eq!((code, findings(&file)), (1, vec!["static-pie"]), "{file}");
    assert_eq!(file["type"], "pie");
    assert_eq!(file["bind_now"], "yes");
    assert_eq!(file["needed"][0], "libc.so.6");
    assert!(
        file["interpreter"]
            .as_str()
            .expect("a loader")
            .contains("/ld-linux")
    );
}

#[test]
fn a_lazy_plt_is_a_finding() {
    let Some(path) = build("lazy", "gcc", &["-pie", "-fPIE", "-Wl,-z,lazy"]) else {
        return;
    };
    let (_, file) = check(&path);
    assert_eq!(file["bind_now"], "no");
    assert!(findings(&file).contains(&"now"));
}

/// A remedy that is a command is one that works, with this file's own name in it.
#[test]
fn the_remedy_that_check_names_is_a_command_that_works() {
    let source = lab().path("lonely.c");
    std::fs::write(
        &source,
        "int x = 7; int *p = &x; void _start(void) { for (;;) *p = 7; }",
    )
    .expect("writes");
    for (name, args, convertible) in [
        (
            "lonely one",
            &["-pie", "-fPIE", "-nostdlib", "-Wl,-z,now"][..],
            true,
        ),
        (
            "fixed",
            &[
                "-no-pie",
                "-fno-pie",
                "-nostdlib",
                "-Wl,--dynamic-linker=/lib/ld.so",
                "-Wl,-z,now",
                "-shared-libgcc",
            ],
            false,
        ),
    ] {
        let path = lab().path(name);
        let built = Command::new("gcc")
            .arg(&source)
            .args(args)
            .arg("-o")
            .arg(&path)
            .status();
        if !built.is_ok_and(|status| status.success()) {
            return skip("gcc");
        }
        let (_, file) = check(&path);
        let said = file["findings"][0]["message"]
            .as_str()
            .expect("text")
            .to_owned();
        let command = said
            .split('`')
            .find(|part| part.starts_with("piestart convert "));
        assert_eq!(command.is_some(), convertible, "{name}: {said}");
        if let Some(command) = command {
            let tool = Path::new(env!("CARGO_BIN_EXE_piestart"))
                .parent()
                .expect("a folder");
            let status = Command::new("/bin/sh")
                .args(["-c", command])
                .env("PATH", tool)
                .status()
                .expect("sh starts");
            assert!(status.success(), "{command}");
            assert_eq!(
                check(&lab().path("lonely one.converted")).1["type"],
                "static_pie"
            );
        }
    }
}

/// Without the section headers, as `strip` of some projects leaves a file.
fn without_sections(path: &Path) -> PathBuf {
    let mut bytes = std::fs::read(path).expect("reads");
    // Elf64_Ehdr: e_shoff; e_shnum and e_shstrndx.
    bytes[0x28..0x30].fill(0);
    bytes[0x3c..0x40].fill(0);
    let out = path.with_extension("bare");
    std::fs::write(&out, bytes).expect("writes");
    out
}

/// glibc's start code fills the slots of `strlen` and its kin. Without -z now GNU ld and LLD put them
/// outside RELRO, where one write takes the program over; whatever kind of program it is.
#[test]
fn slots_outside_relro_are_partial_relro_whatever_the_flags_are() {
    // A pointer of the program's own to such a function is a variable, and may be writable.
    let source = lab().path("pointer.c");
    std::fs::write(
        &source,
        "#include <string.h>\nsize_t (*pointer)(const char *) = strlen;\n\
         int main(int c, char **v) { return (int)pointer(v[c - 1]) + (int)strlen(v[0]); }\n",
    )
    .expect("writes");
    let foreign = ["aarch64-linux-gnu-gcc"]
        .into_iter()
        .filter(|gcc| tool(gcc));
    for gcc in ["gcc"].into_iter().chain(foreign) {
        for kind in [
            &["-static-pie", "-fPIE"][..],
            &["-static", "-no-pie", "-fno-pie"],
        ] {
            // The others link for another machine only with options of their own.
            let linkers: &[&str] = if gcc == "gcc" {
                &["bfd", "lld"]
            } else {
                &["bfd"]
            };
            for linker in linkers {
                if *linker == "lld" && !tool("ld.lld") {
                    continue;
                }
                for lazy in [true, false] {
                    let name = format!("slots-{gcc}{}-{linker}-{lazy}", kind[0]);
                    let path = lab().path(&name);
                    let built = Command::new(gcc)
                        .args(["-O1", "-fno-builtin"])
                        .args(kind)
                        .arg(format!("-fuse-ld={linker}"))
                        .arg(if lazy { "-Wl,-z,lazy" } else { "-Wl,-z,now" })
                        .args([&source, Path::new("-o"), &path])
                        .status();
                    if !built.is_ok_and(|status| status.success()) {
                        return skip("gcc and a static glibc");
                    }
                    slots_are_judged(&path, lazy);
                    slots_are_judged(&without_sections(&path), lazy);
                    if gcc == "gcc" {
                        slots_are_judged(&strip(&path), lazy);
                    }
                }
            }
        }
    }
}

#[track_caller]
fn slots_are_judged(path: &Path, lazy: bool) {
    let (_, file) = check(path);
    let state = if lazy { "partial" } else { "full" };
    assert_eq!(file["relro"]["state"], state, "{file}");
    assert_eq!(
        file["relro"]["open_slots"].as_u64() > Some(0),
        lazy,
        "{file}"
    );
    assert_eq!(findings(&file).contains(&"relro"), lazy, "{file}");
}

/// Where rounding to pages leaves nothing, that is the reason that is told, and no other.
#[test]
fn relro_that_protects_nothing_is_told_with_its_reason() {
    let Some(path) = build("rounded", "gcc", &["-static-pie", "-fPIE", "-Wl,-z,now"]) else {
        return;
    };
    for command in ["check", "explain"] {
        let output = piestart(&[command, "--page-size", "2097152"], &[&path]);
        let said = String::from_utf8_lossy(&output.stdout);
        let reason = "rounds both its ends down to pages of 2097152 bytes, and that leaves none";
        assert!(said.contains(reason), "{command}: {said}");
    }
}

/// What checksec and its like call none, partial and full.
#[test]
fn relro_is_none_partial_or_full_as_the_field_says() {
    for (name, flags, state) in [
        ("field-none", &["-pie", "-Wl,-z,norelro"][..], "none"),
        (
            "field-partial",
            &["-pie", "-Wl,-z,relro,-z,lazy"],
            "partial",
        ),
        ("field-full", &["-pie", "-Wl,-z,relro,-z,now"], "full"),
        (
            "field-fixed",
            &["-no-pie", "-Wl,-z,relro,-z,lazy"],
            "partial",
        ),
        (
            "field-library",
            &["-shared", "-fPIC", "-Wl,-z,relro,-z,lazy"],
            "partial",
        ),
        (
            "field-static",
            &["-static-pie", "-fPIE", "-Wl,-z,relro,-z,now"],
            "full",
        ),
    ] {
        let Some(path) = build(name, "gcc", flags) else {
            return;
        };
        assert_eq!(check(&path).1["relro"]["state"], state, "{name}");
        for (require, held) in [
            ("partial-relro", state != "none"),
            ("full-relro", state == "full"),
            ("relro-enforced", state != "none"),
            ("relro-pages", state != "none"),
            ("relro", state == "full"),
        ] {
            let output = piestart(&["check", "--require", require], &[&path]);
            let code = if held { 0 } else { 1 };
            assert_eq!(
                output.status.code(),
                Some(code),
                "{name} {require}: {output:?}"
            );
        }
    }
}

#[test]
fn a_program_at_fixed_addresses_is_a_finding() {
    let Some(path) = build("static", "gcc", &["-static", "-no-pie", "-Wl,-z,now"]) else {
        return;
    };
    let (code, file) = check(&path);
    assert_eq!((code, findings(&file)), (1, vec!["static-pie"]), "{file}");
    assert_eq!(file["type"], "static");
}

#[test]
fn musl_gcc_static_pie_is_dynamic_after_all() {
    let Some(path) = build("musl-gcc", "musl-gcc", &["-static-pie", "-fPIE"]) else {
        return;
    };
    let (code, file) = check(&path);
    assert_eq!(code, 1);
    assert_eq!(file["type"], "pie");
    assert_eq!(file["start_code"]["who"], "musl");
    assert!(
        file["interpreter"]
            .as_str()
            .expect("a loader")
            .contains("ld-musl")
    );
}

#[test]
fn a_shared_library_is_no_program() {
    let Some(path) = build(
        "lib.so",
        "gcc",
        &["-shared", "-fPIC", "-Wl,-soname,lib.so", "-Wl,-z,now"],
    ) else {
        return;
    };
    let (code, file) = check(&path);
    assert_eq!((code, findings(&file)), (1, vec!["static-pie"]), "{file}");
    assert_eq!(file["type"], "shared_library");
}

#[test]
fn an_executable_stack_is_a_finding() {
    let Some(path) = build("execstack", "gcc", &["-pie", "-fPIE", "-Wl,-z,execstack"]) else {
        return;
    };
    let (_, file) = check(&path);
    assert_eq!(file["nx_stack"], "no");
    assert!(findings(&file).contains(&"nx"));
}

#[test]
fn a_writable_code_segment_is_a_finding() {
    let Some(object) = build("omagic.o", "gcc", &["-c", "-fno-pie"]) else {
        return;
    };
    let path = lab().path("omagic");
    let status = Command::new("ld")
        .args([
            "-static",
            "-N",
            "-e",
            "main",
            "--unresolved-symbols=ignore-all",
            "-o",
        ])
        .args([&path, &object])
        .status()
        .expect("ld starts");
    assert!(status.success());
    let (_, file) = check(&path);
    assert_eq!(file["wx_segments"].as_array().expect("array").len(), 1);
    assert!(findings(&file).contains(&"wx"));
}

#[test]
fn no_relro_is_a_finding() {
    let Some(path) = build("norelro", "gcc", &["-pie", "-fPIE", "-Wl,-z,norelro"]) else {
        return;
    };
    let (_, file) = check(&path);
    assert_eq!(file["relro"]["state"], "none");
    assert!(findings(&file).contains(&"relro"));
}

#[test]
fn require_chooses_what_is_judged() {
    let Some(path) = build("chosen", "gcc", &["-pie", "-fPIE", "-Wl,-z,now"]) else {
        return;
    };
    for (require, code) in [
        ("pie,relro,now,nx,wx", 0),
        ("static", 1),
        ("none", 0),
        ("piestart", 1),
        ("default", 1),
    ] {
        let output = piestart(&["check", "--require", require], &[&path]);
        assert_eq!(output.status.code(), Some(code), "{require}: {output:?}");
    }
}

#[test]
fn several_files_are_several_rows() {
    let (Some(a), Some(b)) = (
        build("a", "gcc", &["-pie"]),
        build("b", "gcc", &["-static-pie", "-Wl,-z,now"]),
    ) else {
        return;
    };
    let output = piestart(&["check"], &[&a, &b]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1));
    let rows: Vec<_> = text.lines().collect();
    assert!(
        rows[0].contains("FILE") && rows[0].contains("RELRO") && rows[0].contains("VERDICT"),
        "{text}"
    );
    assert!(
        rows[1].contains("finding") && rows[2].ends_with("ok"),
        "{text}"
    );
}

#[test]
fn relocation_counts_are_those_of_readelf() {
    if !tool("readelf") {
        return;
    }
    let samples = [
        build("count-static-pie", "gcc", &["-static-pie", "-fPIE"]),
        build("count-pie", "gcc", &["-pie", "-fPIE"]),
        build("count-static", "gcc", &["-static", "-no-pie"]),
        build(
            "count-relr",
            "gcc",
            &["-pie", "-fPIE", "-Wl,-z,pack-relative-relocs"],
        ),
        musl_static_pie("count-musl"),
    ];
    for path in samples.into_iter().flatten() {
        let output = Command::new("readelf")
            .args(["-rW"])
            .arg(&path)
            .output()
            .expect("readelf starts");
        let text = String::from_utf8_lossy(&output.stdout);
        // One line for each entry of REL and RELA; for RELR a line with the number of places.
        let entries = text
            .lines()
            .filter(|l| {
                l.split_whitespace()
                    .nth(2)
                    .is_some_and(|w| w.starts_with("R_"))
            })
            .count();
        let places: usize = text
            .lines()
            .filter_map(|l| {
                l.trim()
                    .strip_suffix(" offsets")?
                    .rsplit(' ')
                    .next()?
                    .parse::<usize>()
                    .ok()
            })
            .sum();
        let (_, file) = check(&path);
        let ours: u64 = file["relocations"]
            .as_array()
            .expect("array")
            .iter()
            .filter_map(|c| c["count"].as_u64())
            .sum();
        assert_eq!(
            ours as usize,
            entries + places,
            "{}: {text}",
            path.display()
        );
        assert!(ours > 0);
    }
}

#[test]
fn the_build_id_is_that_of_readelf() {
    if !tool("readelf") {
        return;
    }
    let Some(path) = build(
        "build-id",
        "gcc",
        &["-pie", "-Wl,--build-id=0x0123456789abcdef"],
    ) else {
        return;
    };
    assert_eq!(check(&path).1["build_id"], "0123456789abcdef");
}

#[test]
fn branch_marks_are_read() {
    if std::env::consts::ARCH != "x86_64" {
        return skip("x86_64");
    }
    std::fs::write(
        lab().path("free.c"),
        "int f; void _start(void) { f++; for (;;); }",
    )
    .expect("writes");
    let out = lab().path("cet");
    let status = Command::new("gcc")
        .args(["-nostdlib", "-static-pie", "-fPIE", "-fcf-protection", "-o"])
        .arg(&out)
        .arg(lab().path("free.c"))
        .status()
        .expect("gcc starts");
    assert!(status.success());
    let (_, file) = check(&out);
    assert_eq!(file["branch_protection"]["ibt"], true);
    assert_eq!(file["branch_protection"]["shstk"], true);
    assert_eq!(file["start_code"]["who"], "unknown");
}

#[test]
fn colour_follows_flag_and_environment() {
    let Some(path) = build("colour", "gcc", &["-pie"]) else {
        return;
    };
    let run = |args: &[&str], env: &[(&str, &str)]| {
        let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
            .args(["check"])
            .args(args)
            .arg(&path)
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .envs(env.iter().copied())
            .output()
            .expect("piestart starts");
        output.stdout.contains(&0x1b)
    };
    assert!(!run(&[], &[]), "a pipe gets no colour");
    assert!(run(&["--color", "always"], &[]));
    assert!(
        run(&["--color", "always"], &[("NO_COLOR", "1")]),
        "the flag wins"
    );
    assert!(run(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!run(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!run(&[], &[("NO_COLOR", "1")]));
}

#[test]
fn a_hostile_name_does_not_break_json() {
    let Some(path) = build("plain", "gcc", &["-pie"]) else {
        return;
    };
    let odd = lab().path("na\"me\nwith\ttricks");
    std::fs::copy(&path, &odd).expect("copies");
    let (_, file) = check(&odd);
    assert_eq!(file["path"], odd.display().to_string());
}

/// `placement` of `check --json`, and what `--require aslr` says.
fn placed(path: &Path) -> (Value, String) {
    let (_, file) = check(path);
    let output = piestart(&["check", "--require", "aslr"], &[path]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(
        output.status.code() == Some(1),
        said.contains("aslr:"),
        "{said}"
    );
    (file["placement"].clone(), said)
}

#[test]
fn who_places_the_image_is_told_and_require_aslr_wants_it_as_random_as_with_a_loader() {
    if let Some(path) = build("placed-fixed", "gcc", &["-static", "-no-pie"]) {
        let (placement, said) = placed(&path);
        assert_eq!(placement["by"], "fixed", "{placement}");
        assert!(said.contains("fixed addresses"), "{said}");
    }
    if let Some(path) = build("placed-pie", "gcc", &["-pie", "-fPIE"]) {
        let (placement, _) = placed(&path);
        assert_eq!(placement["by"], "kernel", "{placement}");
        // In a terminal each file has a block, with a row for this.
        let mut narrow = plug::piestart();
        narrow.args(["check", "--require", "none"]).arg(&path);
        let said = plug::stdout(&plug::ok(narrow.env("COLUMNS", "40")));
        assert!(said.contains("  ASLR        kernel; spans "), "{said}");
    }
    if let Some(path) = build("placed-glibc", "gcc", &["-static-pie", "-fPIE"]) {
        let (placement, said) = placed(&path);
        assert_eq!(placement["by"], "kernel_with_mappings", "{placement}");
        assert!(placement["aslr"].is_null() && said.contains("--aslr=far"));
    }
    if let Some(path) = build("placed.o", "gcc", &["-c"]) {
        assert!(placed(&path).0.is_null(), "not a program");
    }
}

#[test]
fn what_start_code_was_told_about_its_place_is_in_the_file_until_it_is_stripped() {
    if !tool("cc") || !tool("ld") {
        return;
    }
    let source = |name: &str, size: u32| {
        let text =
            format!("char big[{size}]; char *volatile at = big; int main(void) {{ return *at; }}");
        std::fs::write(lab().path(name), text).expect("writes");
    };
    source("small.c", 1);
    source("big.c", 3 << 20);
    for (mode, file, by, steps) in [
        ("kernel", "small.c", "kernel_with_mappings", false),
        ("kernel", "big.c", "kernel_with_mappings", true),
        ("auto", "small.c", "kernel_with_mappings", false),
        ("auto", "big.c", "start_code", false),
        ("far", "small.c", "start_code", false),
    ] {
        let out = lab().path(&format!("placed-{mode}-{file}"));
        let link = |more: &[&str]| {
            let option = format!("--aslr={mode}");
            plug::ok(
                plug::piestart()
                    .args(["link", &option, file, "-o"])
                    .arg(&out)
                    .args(more)
                    .current_dir(lab().dir.path()),
            );
        };
        link(&[]);
        let (placement, said) = placed(&out);
        assert_eq!(placement["by"], by, "{mode} {file}: {placement}");
        assert_eq!(placement["in_steps"], steps, "{mode} {file}: {placement}");
        assert_eq!(placement["aslr"], mode, "{placement}");
        assert_eq!(said.contains("9 random bits"), steps, "{said}");
        assert!(
            placement["span"]
                .as_u64()
                .is_some_and(|span| (span >= 2 << 20) == (file == "big.c"))
        );
        link(&["-s"]);
        let (placement, said) = placed(&out);
        assert_eq!(placement["by"], "unknown", "{placement}");
        assert!(said.contains("--at main"), "{said}");
    }
    // A converted file has it where strip(1) takes nothing away.
    let bare = "int x; int *p = &x; void _start(void) { for (;;) ; }";
    std::fs::write(lab().path("bare.c"), bare).expect("writes");
    let args = ["-nostdlib", "-pie", "-fPIE"];
    let Some(pie) = plug::build("gcc", &lab().path("bare.c"), &args, &lab().path("bare")) else {
        return;
    };
    for (mode, by) in [("kernel", "kernel_with_mappings"), ("far", "start_code")] {
        let out = lab().path("bare-converted");
        let option = format!("--aslr={mode}");
        plug::ok(
            plug::piestart()
                .args(["convert", &option, "-o"])
                .args([&out, &pie]),
        );
        let (placement, _) = placed(&out);
        assert_eq!(placement["by"], by, "{mode}: {placement}");
        assert_eq!(placement["aslr"], mode, "{placement}");
    }
}
