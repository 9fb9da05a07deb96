// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart convert` of large files: they get the larger start code, which may move them to a random place.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod plug;

use std::collections::HashSet;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Instant;

use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
use plug::{Cgroup, have, moves, ok, piestart, randomised, ready_go_pie, skip};

const MUSL: &str = "/usr/lib/x86_64-linux-musl";

/// Links a program with musl as a static-PIE of more than 2 MiB, `in` in `folder`.
fn large(folder: &Path, linker: &str, flags: &[&str]) {
    compile(folder, "large.c", &[]);
    link(folder, linker, flags);
}

/// Compiles `source`, one of tests/own, to `large.o` in `folder`.
fn compile(folder: &Path, source: &str, flags: &[&str]) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/own")
        .join(source);
    let include = ["-isystem", "/usr/include/x86_64-linux-musl"];
    ok(Command::new("gcc")
        .args([
            "-O1",
            "-g",
            "-fPIE",
            "-fno-stack-protector",
            "-c",
            "-o",
            "large.o",
        ])
        .args(include)
        .args(flags)
        .arg(source)
        .current_dir(folder));
}

/// Links `large.o` in `folder` with musl as a static-PIE, `in`.
fn link(folder: &Path, linker: &str, flags: &[&str]) {
    ok(Command::new(linker)
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
        .args(["--build-id", "-o", "in"])
        .args(flags)
        .args(["rcrt1.o", "crti.o"].map(|name| format!("{MUSL}/{name}")))
        .arg("large.o")
        .args(["libc.a", "crtn.o"].map(|name| format!("{MUSL}/{name}")))
        .current_dir(folder));
}

fn here() -> bool {
    let found = have(&["gcc", "ld"]) && Path::new(MUSL).join("rcrt1.o").exists();
    if !found {
        skip("musl (Debian: musl-tools)");
    }
    found
}

/// Converts `in` to `out` and returns the path and what the tool says of the start code.
fn convert(folder: &Path, options: &[&str]) -> (PathBuf, serde_json::Value) {
    let output = ok(piestart()
        .args(["convert", "in", "-o", "out", "--json"])
        .args(options)
        .current_dir(folder));
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    (folder.join("out"), said["files"][0]["start_code"].clone())
}

/// What it says in its first line, having found all in order.
fn said(command: &mut Command) -> String {
    let output = command.output().expect("it starts");
    let text = plug::stdout(&output);
    assert_eq!(
        output.status.code(),
        Some(42),
        "{command:?}: {text} {}",
        plug::stderr(&output)
    );
    text
}

fn json(command: &mut Command) -> serde_json::Value {
    let output: Output = command.output().expect("it starts");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn a_large_file_gets_the_large_start_code_which_relocates_protects_and_seals_it() {
    if !here() {
        return;
    }
    let folder = plug::workplace();
    let folder = folder.path();
    let linkers = [
        ("ld", &[][..]),
        ("ld", &["-z", "noseparate-code", "-s"]),
        ("ld.lld", &[]),
    ];
    for (linker, flags) in linkers {
        if which::which(linker).is_err() {
            skip(linker);
            continue;
        }
        large(folder, linker, flags);
        for options in [
            &["--aslr=kernel"][..],
            &["--aslr=kernel", "--no-relr"],
            &["--aslr=auto"],
        ] {
            let (out, start) = convert(folder, options);
            let what = format!("{linker} {flags:?} {options:?}");
            assert_eq!(start["kind"], "large", "{what}: {start}");
            said(&mut Command::new(&out));
            let checked = json(
                piestart()
                    .args(["check", "--live", "--json", "out"])
                    .current_dir(folder),
            );
            let file = &checked["files"][0];
            assert_eq!(file["live"]["relro"], "read_only", "{what}: {file:#}");
            assert_eq!(file["ok"], true, "{what}: {file:#}");
            assert!(
                file["start_code"].to_string().contains("large start code"),
                "{what}: {file:#}"
            );
            let once = fs::read(&out).expect("reads");
            let table = ok(piestart()
                .args(["convert", "in", "--dry-run"])
                .args(options)
                .current_dir(folder));
            assert!(plug::stdout(&table).contains("(large) in "), "{what}");
            ok(piestart()
                .args(["convert", "out", "-o", "again"])
                .current_dir(folder));
            assert!(
                fs::read(folder.join("again")).expect("reads") == once,
                "{what}"
            );
        }
    }
    // Its rows say what is sealed.
    large(folder, "ld", &[]);
    let (out, _) = convert(folder, &["--seal=none", "--aslr=far"]);
    said(Command::new(&out).arg("plain"));
    let checked = json(
        piestart()
            .args(["check", "--live", "--json", "out"])
            .current_dir(folder),
    );
    let live = &checked["files"][0]["live"];
    assert_eq!(live["sealed"], "none", "{live:#}");
}

#[test]
fn small_files_and_those_at_fixed_addresses_get_the_small_start_code() {
    if !here() {
        return;
    }
    let folder = plug::workplace();
    let folder = folder.path();
    fs::write(
        folder.join("small.c"),
        "int x; int *const p = &x; int main(void) { return p != &x; }",
    )
    .expect("writes");
    ok(Command::new("gcc")
        .args(["-O1", "-fPIE", "-c", "small.c", "-o", "large.o"])
        .current_dir(folder));
    let link_as = |kind: &[&str], start: &str| {
        ok(Command::new("ld")
            .args(kind)
            .args(["-static", "-z", "relro", "-z", "now", "-o", "in"])
            .args([start, "crti.o"].map(|name| format!("{MUSL}/{name}")))
            .arg("large.o")
            .args(["libc.a", "crtn.o"].map(|name| format!("{MUSL}/{name}")))
            .current_dir(folder));
    };
    link_as(&["-pie", "--no-dynamic-linker"], "rcrt1.o");
    let (out, start) = convert(folder, &["--aslr=auto"]);
    assert_eq!(
        (&start["kind"], &start["aslr"]),
        (&"small".into(), &"kernel".into())
    );
    ok(&mut Command::new(out));
    let (out, start) = convert(folder, &["--aslr=far"]);
    assert_eq!(
        (&start["kind"], &start["aslr"]),
        (&"large".into(), &"far".into())
    );
    ok(&mut Command::new(out));
    link_as(&["-no-pie"], "crt1.o");
    let (out, start) = convert(folder, &["--aslr=far"]);
    assert_eq!(
        (&start["kind"], &start["aslr"]),
        (&"small".into(), &"kernel".into())
    );
    ok(&mut Command::new(out));
}

#[test]
fn it_moves_unless_it_is_told_not_to_and_lies_elsewhere_in_every_run() {
    if !here() || !randomised() {
        return;
    }
    let folder = plug::workplace();
    let folder = folder.path();
    large(folder, "ld", &[]);
    for (mode, expected) in [("kernel", false), ("auto", true), ("far", true)] {
        let (out, start) = convert(folder, &["--aslr", mode]);
        assert_eq!(start["aslr"], mode);
        let runs: Vec<String> = (0..8).map(|_| said(&mut Command::new(&out))).collect();
        // A place that is drawn is near the vDSO in one of thousands.
        let moved = runs.iter().filter(|run| run.starts_with("moved")).count();
        assert_eq!(moved > 6, expected, "{mode}: {runs:?}");
        let places: HashSet<&String> = runs.iter().collect();
        assert!(places.len() > 6, "{mode}: {runs:?}");
        assert_eq!(moves(&out, &["wait"]), expected, "{mode}");
        // As under a debugger.
        let fixed = said(Command::new("setarch").arg("-R").arg(&out));
        assert!(fixed.starts_with("stayed"), "{mode}: {fixed}");
    }
}

#[test]
fn aslr_and_trace_follow_it_to_main_where_more_bits_are_left_to_guess_than_the_kernel_gave() {
    if !here() || !randomised() {
        return;
    }
    let folder = plug::workplace();
    let folder = folder.path();
    large(folder, "ld", &[]);
    convert(folder, &["--aslr=far"]);
    let image = || {
        let report = json(
            piestart()
                .args(["aslr", "-n", "200", "--json", "--at=main", "out"])
                .current_dir(folder),
        );
        let file = &report["files"][0];
        let together = file["together"].to_string().contains("image");
        let bits = file["regions"][0]["entropy"]["low"].as_f64();
        (bits.expect("bits"), together)
    };
    // A sample of a uniform distribution may look as if it were not, once in many; then only a lower bound is given.
    let seen: Vec<(f64, bool)> = (0..3).map(|_| image()).collect();
    let good = seen.iter().any(|(bits, fixed)| !fixed && *bits > 33.0);
    assert!(good, "{seen:?}");
    let traced = json(
        piestart()
            .args(["trace", "--json", "out"])
            .current_dir(folder),
    );
    assert_eq!(traced["reached"], "main");
    assert_eq!(
        traced["relocations"]["unexpected"], 0,
        "{}",
        traced["relocations"]
    );
    assert!(
        traced.to_string().contains("src/start/mover.rs"),
        "{traced}"
    );
    let explained = ok(piestart().args(["explain", "out"]).current_dir(folder));
    let text = plug::stdout(&explained);
    assert!(text.contains("moves the image to a random place"), "{text}");
}

#[test]
fn a_refused_call_leaves_it_where_it_is() {
    if !here() || !randomised() {
        return;
    }
    let folder = plug::workplace();
    let folder = folder.path();
    large(folder, "ld", &[]);
    let (out, _) = convert(folder, &["--aslr=far"]);
    let deny = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/programs/deny.c");
    ok(Command::new("gcc")
        .arg(deny)
        .args(["-o", "deny"])
        .current_dir(folder));
    let under = |refused: &[&str]| {
        said(
            Command::new(folder.join("deny"))
                .args(refused)
                .arg("--")
                .arg(&out)
                .arg("plain"),
        )
    };
    for errno in [1, 38] {
        // Without the kernel's random bits, those of AT_RANDOM are taken.
        assert!(under(&[&format!("getrandom:{errno}")]).starts_with("moved"));
        for call in ["mremap", "mincore"] {
            let refused = format!("{call}:{errno}");
            assert!(under(&[&refused]).starts_with("stayed"), "{refused}");
        }
        // Slower, never wrong.
        for call in ["madvise", "mseal"] {
            under(&[&format!("{call}:{errno}")]);
        }
    }
    // No room for a second image of this size.
    let limited = format!("ulimit -v 7000; exec {} plain", out.display());
    assert!(said(Command::new("sh").args(["-c", &limited])).starts_with("stayed"));
    // What is left at the old place is all that shows.
    let output = Command::new(folder.join("deny"))
        .args(["munmap:1", "--"])
        .arg(&out)
        .arg("plain")
        .output()
        .expect("it starts");
    assert_eq!(output.status.code(), Some(9), "{output:?}");
    // musl's own thread needs mmap: what is asked here is where the program lies.
    let output = Command::new(folder.join("deny"))
        .args(["mmap:12", "--"])
        .arg(&out)
        .arg("plain")
        .output()
        .expect("it starts");
    assert_eq!(output.status.code(), Some(8), "{output:?}");
    let output = Command::new(folder.join("deny"))
        .args(["mprotect:13", "--"])
        .arg(&out)
        .output()
        .expect("it starts");
    assert_eq!(output.status.code(), Some(127), "{output:?}");
    assert!(plug::stderr(&output).contains("mprotect RELRO refused"));
}

/// Small pages, a block of 2 MiB and the rest, several blocks: in memory that the file has nothing to do with, wherever it is
/// read from; and where the kernel refuses that, every word is right all the same.
#[test]
fn relro_of_any_size_becomes_anonymous_memory_and_a_refusal_leaves_every_word_right() {
    if !here() || !randomised() {
        return;
    }
    let folder = plug::workplace();
    let folder = folder.path();
    let deny = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/programs/deny.c");
    ok(Command::new("gcc")
        .arg(deny)
        .args(["-o", "deny"])
        .current_dir(folder));
    for (pairs, linker) in [
        (40_000, "ld"),
        (40_000, "ld.lld"),
        (200_000, "ld"),
        (330_000, "ld"),
    ] {
        if which::which(linker).is_err() {
            skip(linker);
            continue;
        }
        compile(folder, "relro.c", &[&format!("-DPAIRS={pairs}")]);
        link(folder, linker, &[]);
        for mode in ["kernel", "auto"] {
            let (out, start) = convert(folder, &["--aslr", mode]);
            let what = format!("{pairs} {linker} {mode}");
            assert_eq!(start["kind"], "large", "{what}");
            for _ in 0..4 {
                assert_eq!(said(&mut Command::new(&out)), "anonymous\n", "{what}");
            }
            let under = |refused: &str| {
                said(
                    Command::new(folder.join("deny"))
                        .args([refused, "--"])
                        .arg(&out),
                )
            };
            // Of these none is needed for what is mapped in its place at once.
            assert_eq!(under("madvise:38"), "anonymous\n", "{what}");
            assert_eq!(under("munmap:1"), "anonymous\n", "{what}");
            // Not moved either.
            assert_eq!(under("mremap:38"), "file\n", "{what}");
            assert_eq!(under("mmap:12"), "file\n", "{what}");
        }
    }
    // At fixed addresses nothing is relocated: what madvise(2) could bring back is the same.
    ok(Command::new("ld")
        .args([
            "-no-pie",
            "-static",
            "-z",
            "noseparate-code",
            "-z",
            "relro",
            "-o",
            "in",
        ])
        .args(["crt1.o", "crti.o"].map(|name| format!("{MUSL}/{name}")))
        .arg("large.o")
        .args(["libc.a", "crtn.o"].map(|name| format!("{MUSL}/{name}")))
        .current_dir(folder));
    let (out, start) = convert(folder, &[]);
    assert_eq!(start["kind"], "small", "{start}");
    assert_eq!(said(&mut Command::new(&out)), "file\n");
}

/// Of a huge page of which a part is used the kernel keeps the whole until memory is short, and no count of a process shows it:
/// a memory cgroup does. As shipped, each page of RELRO comes by a page fault.
#[test]
fn a_converted_program_leaves_no_more_memory_in_use_than_as_shipped() {
    /// Processes at once: of what one takes the kernel counts up to 512 KiB too much or too little (`MEMCG_CHARGE_BATCH` for each
    /// processor).
    const COUNT: u64 = 40;
    if !here() {
        return;
    }
    let Some(group) = Cgroup::with(8 << 30) else {
        return skip("a memory cgroup, which root can make");
    };
    let folder = plug::workplace();
    let folder = folder.path();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/large/conditions.c");
    ok(Command::new("gcc")
        .arg(source)
        .args(["-O1", "-o", "conditions"])
        .current_dir(folder));
    let left = |program: &Path| {
        // Its file is in the page cache from here on.
        said(&mut Command::new(program));
        let output = said(
            Command::new(folder.join("conditions"))
                .arg(format!("cgroup={}", group.procs().display()))
                .arg(format!("usage={}", group.usage().display()))
                .arg(format!("held={COUNT}"))
                .arg("--")
                .arg(program),
        );
        let first = output
            .lines()
            .next()
            .and_then(|line| line.parse::<u64>().ok());
        first.unwrap_or_else(|| panic!("{output}")) / COUNT / 1024
    };
    for kib in [300, 600, 1500, 3000, 6000] {
        // Half of the words are pointers.
        table(folder, kib * 64 / 1000, kib * 64 / 1000, 42);
        let plain = left(&folder.join("in"));
        assert!(
            plain + 64 >= kib as u64,
            "{plain} KiB are too few for {kib}"
        );
        for mode in ["kernel", "auto"] {
            let (out, _) = convert(folder, &["--aslr", mode]);
            let left = left(&out);
            println!("{kib} KiB, {mode}: {left} KiB, {plain} as shipped");
            assert!(
                left <= plain + 64.max(plain / 20),
                "{kib} KiB, {mode}: {left} KiB instead of {plain}"
            );
        }
    }
}

#[test]
fn debuggers_that_start_it_or_attach_find_the_symbols_and_the_start_code_has_one() {
    if !here() || !randomised() {
        return;
    }
    if !have(&["gdb"]) {
        return;
    }
    let folder = plug::workplace();
    let folder = folder.path();
    large(folder, "ld", &[]);
    let (out, start) = convert(folder, &["--aslr=far"]);
    let gdb = |args: &[&str]| {
        let output = ok(Command::new("gdb")
            .args(["-nx", "-batch"])
            .args(args)
            .env("DEBUGINFOD_URLS", ""));
        plug::stdout(&output) + &plug::stderr(&output)
    };
    let path = out.display().to_string();
    let started = [
        "break main",
        "run plain",
        "print one",
        "info symbol $pc",
        "continue",
    ];
    let started: Vec<&str> = started
        .iter()
        .flat_map(|c| ["-ex", c])
        .chain([&*path])
        .collect();
    let heard = gdb(&started);
    if heard.contains("Operation not permitted") || heard.contains("Couldn't") {
        return skip("ptrace");
    }
    assert!(
        heard.contains("Breakpoint 1, main") && heard.contains("$1 = 1"),
        "{heard}"
    );
    assert!(heard.contains("stayed"), "{heard}");
    let mut child = Command::new(&out)
        .arg("wait")
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut word = [0; 6];
    let read = child.stdout.as_mut().expect("piped").read_exact(&mut word);
    let id = child.id().to_string();
    let heard = gdb(&["-ex", "print two", "-ex", "backtrace", "-p", &id]);
    child.kill().expect("it is ours");
    child.wait().expect("it is ours");
    read.expect("it says where it lies");
    assert!(
        heard.contains("$1 = 2") && heard.contains("in pause ()"),
        "{heard}"
    );
    let data = fs::read(&out).expect("reads");
    let file = object::File::parse(&*data).expect("ELF");
    let symbol = file
        .symbol_by_name("piestart_start_code")
        .expect("a symbol");
    assert_eq!(symbol.address(), file.entry());
    let address = start["address"]
        .as_str()
        .expect("an address")
        .trim_start_matches("0x");
    let size = start["size"].as_u64().expect("a size");
    let end = u64::from_str_radix(address, 16).expect("a number") + size;
    assert_eq!(symbol.address() + symbol.size(), end);
    let section = file.section_by_index(symbol.section_index().expect("a section"));
    assert_eq!(section.expect("it is there").name(), Ok(".start"));
}

#[test]
fn a_converted_go_program_that_has_moved_collects_garbage_serves_http_and_recovers_from_panics() {
    let Some(go) = plug::go() else {
        return;
    };
    if !randomised() {
        return;
    }
    let folder = plug::workplace();
    let folder = folder.path();
    let pie = ready_go_pie(folder, &go, "amd64");
    fs::rename(pie, folder.join("in")).expect("renames");
    for (mode, expected) in [("kernel", false), ("auto", true), ("far", true)] {
        let (out, start) = convert(folder, &["--verify", "--aslr", mode]);
        assert_eq!(start["kind"], "large", "{start}");
        assert_eq!(moves(&out, &[]), expected, "{mode}");
    }
}

/// The time from exec to exit of each program, the least of many runs in turn and the median, in microseconds.
fn times(programs: &[PathBuf], args: &[&str], runs: usize) -> Vec<[u128; 2]> {
    let mut all = vec![Vec::new(); programs.len()];
    for _ in 0..runs {
        for (program, times) in programs.iter().zip(&mut all) {
            let mut command = Command::new(program);
            command.args(args).stdout(Stdio::null());
            let begin = Instant::now();
            let status = command.status().expect("it starts");
            times.push(begin.elapsed().as_micros());
            assert!(status.success(), "{}: {status}", program.display());
        }
    }
    all.into_iter()
        .map(|mut times| {
            times.sort_unstable();
            [times[0], times[runs / 2]]
        })
        .collect()
}

/// Links a program of more than 2 MiB, `in` in `folder`, that ends with `status` and has in RELRO a thousand times so many pointers, and
/// so many words in between that need no relocation.
fn table(folder: &Path, pointers: usize, plain: usize, status: u8) {
    let text = format!(
        ".section .data.rel.ro,\"aw\"\n.globl table\ntable:\n.rept 1000\n.rept {pointers}\n.quad table\n.endr\n\
         .rept {plain}\n.quad 1\n.endr\n.endr\n.section .rodata\n.fill 3000000,1,7\n.text\n.globl main\n\
         main: movl ${status},%eax\nret\n.section .note.GNU-stack,\"\",%progbits\n"
    );
    fs::write(folder.join("table.s"), text).expect("writes");
    ok(Command::new("gcc")
        .args(["-c", "table.s", "-o", "large.o"])
        .current_dir(folder));
    link(folder, "ld", &[]);
}

/// `in` in `folder` as it is, and converted with each mode.
fn with_each_mode(folder: &Path) -> Vec<PathBuf> {
    let mut programs = vec![folder.join("in")];
    for mode in ["kernel", "auto", "far"] {
        let (out, _) = convert(folder, &["--aslr", mode]);
        let name = folder.join(mode);
        fs::rename(out, &name).expect("renames");
        programs.push(name);
    }
    programs
}

/// Prints the rows of docs/convert.md, "Large files".
#[test]
#[ignore = "measures"]
fn rows_of_the_table_of_start_up_times() {
    let folder = plug::workplace();
    let folder = folder.path();
    println!("| program | before | --aslr=kernel | auto | far |");
    let print = |what: &str, times: &[[u128; 2]]| {
        let times: Vec<String> = times
            .iter()
            .map(|[least, median]| format!("{least} / {median}"))
            .collect();
        println!("| {what} | {} |", times.join(" | "));
    };
    if here() {
        for (count, others) in [(30_000, 38_000), (180_000, 207_000), (280_000, 382_000)] {
            table(folder, count / 1000, others / 1000, 0);
            let programs = with_each_mode(folder);
            print(
                &format!("musl, {count} relocations"),
                &times(&programs, &[], 300),
            );
        }
    }
    if let Some(go) = plug::go() {
        ok(Command::new(go)
            .args(["build", "-buildmode=pie", "-o", "in", "cmd/go"])
            .envs([
                ("CGO_ENABLED", "0"),
                ("GOTOOLCHAIN", "local"),
                ("GOFLAGS", ""),
            ])
            .env_remove("GOROOT")
            .current_dir(folder));
        let programs = with_each_mode(folder);
        print("cmd/go, `go version`", &times(&programs, &["version"], 150));
    }
}
