// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Images that move themselves to a random place (src/start/mover.rs): when they do, when they must not, what is right
//! afterwards, and that every refusal leaves an image that starts where it is.

mod built;

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use object::{Object as _, ObjectSection as _, ObjectSymbol as _};

use built::{built, has, run, scratch, skip, source, target};

/// The modes of `--aslr`, as asm/README.md has them.
const KERNEL: u8 = 0;
const AUTO: u8 = 1;
const FAR: u8 = 2;

/// `name` of the folder with the objects for `arch`, with the mode in it.
fn object(arch: &str, name: &str, mode: u8) -> Option<PathBuf> {
    let folder = built(target(arch));
    if folder.is_none() {
        skip(&format!("core for {arch}"));
    }
    let mut bytes = fs::read(folder?.join(name)).expect("built");
    let at = {
        let file = object::File::parse(&*bytes).expect("an object");
        let word = file
            .symbol_by_name("__piestart_options")
            .expect("the word is there");
        let section = word.section_index().expect("defined");
        let section = file.section_by_index(section).expect("there");
        (section.file_range().expect("has bytes").0 + word.address()) as usize
    };
    bytes[at] = bytes[at] & 3 | mode << 2;
    let made = scratch(&format!("far-{arch}-{mode}-{name}"));
    // Other tests of this file may link it at the same time.
    let place = scratch(&format!(
        "far-{arch}-{mode}-{name}.{:?}",
        std::thread::current().id()
    ));
    fs::write(&place, bytes).expect("writes");
    fs::rename(&place, &made).expect("renames");
    Some(made)
}

/// far.c, linked as `output` with `piestart.o` in that mode.
fn program(output: &str, mode: u8, flags: &[&str]) -> Option<PathBuf> {
    if env::consts::ARCH != "x86_64" {
        skip("an x86_64 machine");
        return None;
    }
    let object = object("x86_64", "piestart.o", mode)?;
    let program = scratch(output);
    link(Command::new("gcc"), &object, flags, &program);
    Some(program)
}

fn link(mut compiler: Command, object: &Path, flags: &[&str], program: &Path) {
    compiler.args(["-O2", "-fPIE", "-static-pie", "-nostdlib", "-nostartfiles"]);
    compiler.arg("-fno-tree-loop-distribute-patterns");
    compiler
        .args(flags)
        .arg(object)
        .arg(source("far.c"))
        .arg("-I")
        .arg(source(""));
    let output = run(compiler.arg("-o").arg(program));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{compiler:?}: {said}");
}

/// What the program says, when it has checked itself.
fn says(command: &mut Command) -> String {
    let output = run(command);
    assert_eq!(output.status.code(), Some(42), "{command:?}: {output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Whether it moved in any of four starts. A place that was drawn is as near to the vDSO as the kernel's in one of
/// 8192 starts.
fn moves(command: &mut dyn FnMut() -> Command) -> bool {
    (0..4).filter(|_| says(&mut command()) == "moved\n").count() > 0
}

fn plain(program: &Path) -> impl FnMut() -> Command {
    move || Command::new(program)
}

fn randomised() -> bool {
    let random = fs::read_to_string("/proc/sys/kernel/randomize_va_space");
    let on = random.is_ok_and(|value| value.trim() != "0");
    if !on {
        skip("address space randomisation (kernel.randomize_va_space)");
    }
    on
}

#[test]
fn auto_moves_an_image_of_2_mib_and_no_smaller_one() {
    let (Some(big), Some(small)) = (
        program("far-auto-big", AUTO, &["-DBIG"]),
        program("far-auto-small", AUTO, &[]),
    ) else {
        return;
    };
    if randomised() {
        assert!(moves(&mut plain(&big)));
        assert!(!moves(&mut plain(&small)));
    }
}

#[test]
fn far_moves_every_image_and_kernel_none() {
    for (linker, flags) in [
        ("bfd", &["-Wl,-z,noseparate-code"][..]),
        ("bfd", &["-Wl,-z,pack-relative-relocs"]),
        ("lld", &["-Wl,--pack-dyn-relocs=relr"]),
        ("lld", &["-Wl,--no-rosegment", "-DBIG"]),
        ("mold", &["-DBIG"]),
    ] {
        if !has(&format!("ld.{linker}")) && !has(linker) {
            skip(linker);
            continue;
        }
        let with = format!("-fuse-ld={linker}");
        let flags: Vec<&str> = flags.iter().copied().chain([with.as_str()]).collect();
        for (name, mode) in [("far-far", FAR), ("far-kernel", KERNEL)] {
            let Some(program) = program(name, mode, &flags) else {
                return;
            };
            if randomised() {
                assert_eq!(moves(&mut plain(&program)), mode == FAR, "{flags:?}");
            }
        }
    }
}

#[test]
fn an_alignment_that_the_segments_ask_for_is_kept() {
    for align in ["65536", "2097152"] {
        let page = format!("-Wl,-z,max-page-size={align}");
        let checked = format!("-DALIGNED={align}");
        let Some(program) = program("far-aligned", FAR, &[&page, &checked]) else {
            return;
        };
        if randomised() {
            assert!(moves(&mut plain(&program)), "{align}");
        }
    }
}

#[test]
fn where_randomisation_is_off_nothing_moves() {
    let Some(program) = program("far-personality", FAR, &["-DBIG"]) else {
        return;
    };
    if !has("setarch") {
        return skip("setarch (util-linux)");
    }
    // The strings at the stack's end may be long, and few.
    for argument in ["", "x", &"x".repeat(100_000)] {
        let mut command = || {
            let mut command = Command::new("setarch");
            command.arg("-R").arg(&program).arg(argument);
            command
        };
        assert!(!moves(&mut command), "{}", argument.len());
    }
}

#[test]
fn under_a_debugger_nothing_moves_and_breakpoints_hold() {
    let Some(program) = program("far-gdb", FAR, &["-DBIG", "-g"]) else {
        return;
    };
    if !has("gdb") {
        return skip("gdb");
    }
    let output = run(Command::new("gdb")
        .args([
            "-nx",
            "-batch",
            "-ex",
            "break main",
            "-ex",
            "run",
            "-ex",
            "print number",
        ])
        .args(["-ex", "continue"])
        .arg(&program)
        .env("DEBUGINFOD_URLS", ""));
    let said = String::from_utf8_lossy(&output.stdout);
    if said.contains("Operation not permitted") || said.contains("Couldn't") {
        return skip("ptrace");
    }
    assert!(said.contains("Breakpoint 1, main"), "{said}");
    assert!(said.contains("$1 = 7") && said.contains("stayed"), "{said}");
}

#[test]
fn a_debugger_that_attaches_finds_the_symbols() {
    let Some(program) = program("far-attached", FAR, &["-DBIG", "-g"]) else {
        return;
    };
    if !has("gdb") {
        return skip("gdb");
    }
    let mut child = Command::new(&program)
        .arg("wait")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut out = BufReader::new(child.stdout.take().expect("piped"));
    let mut line = String::new();
    out.read_line(&mut line).expect("reads");
    assert_eq!(line, "ready\n");
    let output = run(Command::new("gdb")
        .args([
            "-nx",
            "-batch",
            "-ex",
            "print number",
            "-ex",
            "backtrace",
            "-p",
        ])
        .arg(child.id().to_string())
        .env("DEBUGINFOD_URLS", ""));
    drop(child.stdin.take());
    let mut rest = String::new();
    out.read_to_string(&mut rest).expect("reads");
    assert_eq!(child.wait().expect("waits").code(), Some(42), "{rest}");
    let said = String::from_utf8_lossy(&output.stdout);
    if String::from_utf8_lossy(&output.stderr).contains("Operation not permitted") {
        return skip("ptrace");
    }
    assert!(
        said.contains("$1 = 7") && said.contains("main (argc="),
        "{output:?}"
    );
}

#[test]
fn what_the_kernel_refuses_leaves_the_image_where_it_is() {
    let Some(program) = program("far-denied", FAR, &["-DBIG"]) else {
        return;
    };
    let deny = scratch("far-deny");
    let made = run(Command::new("gcc")
        .arg("-o")
        .arg(&deny)
        .arg(source("deny.c")));
    assert!(made.status.success(), "{made:?}");
    let under = |rules: &[&str]| {
        let mut command = Command::new(&deny);
        command.args(rules).arg("--").arg(&program);
        command
    };
    for error in ["1", "12", "22", "38"] {
        // With no random bytes to be had from the call, those at AT_RANDOM do.
        if randomised() {
            let rule = format!("getrandom:{error}");
            // The program asks it of the kernel whether a word is writable, and is refused.
            assert!(moves(&mut || under(&[&rule])), "{rule}");
        }
        for call in ["mremap", "mincore"] {
            let rule = format!("{call}:{error}");
            assert!(!moves(&mut || under(&[&rule])), "{rule}");
        }
        // Without TLS no mapping is needed.
        let rule = format!("munmap:{error}");
        assert_eq!(
            run(&mut under(&[&rule])).status.code(),
            Some(10),
            "{rule}: old pages stay"
        );
    }
}

/// One of the calls by number, since a filter of seccomp refuses all of a kind: each of those that move a part.
#[test]
fn a_part_that_is_refused_brings_the_others_back() {
    if !has("strace") {
        return skip("strace");
    }
    // Each segment and the zeros of the last. Where code comes first, the kernel moves two pages for a try before that.
    for (name, flags, parts, new) in [
        ("far-parts", &["-DBIG"][..], 5, 0),
        ("far-code", &["-DBIG", "-Wl,-z,noseparate-code"], 4, 0),
        // With so few zeros, these and what is before them come as new memory.
        ("far-new", &[], 3, 2),
    ] {
        let Some(program) = program(name, FAR, flags) else {
            return;
        };
        refused_parts(&program, parts, new);
    }
}

/// `parts` are the calls that move a part, `new` those that map memory in its place, after the one that reserves.
fn refused_parts(program: &Path, parts: u32, new: u32) {
    // The first of two mprotect calls takes a right away that the second gives back.
    let refusals = [
        ("mmap", 1, false),
        ("mprotect", 1, true),
        ("mprotect", 2, false),
    ];
    let parts = (1..=parts).map(|number| ("mremap", number, false));
    let new = (2..2 + new).map(|number| ("mmap", number, false));
    for (call, number, moves_still) in refusals.into_iter().chain(parts).chain(new) {
        let rule = format!("inject={call}:error=ENOMEM:when={number}");
        let mut command = || {
            let mut command = Command::new("strace");
            command.args(["-o", "/dev/null", "-e", &rule]).arg(program);
            command
        };
        assert_eq!(moves(&mut command), moves_still && randomised(), "{rule}");
    }
}

#[test]
fn too_little_address_space_leaves_the_image_where_it_is() {
    let Some(program) = program("far-limited", FAR, &["-DBIG"]) else {
        return;
    };
    // The image, the stack and the TLS block, and not the image once more.
    let mut command = || {
        let mut command = Command::new("sh");
        let line = format!("ulimit -v 6000; exec {}", program.display());
        command.args(["-c", &line]);
        command
    };
    assert!(!moves(&mut command));
}

#[test]
fn what_a_loader_has_relocated_stays() {
    let loader = "/lib64/ld-linux-x86-64.so.2";
    if !Path::new(loader).exists() {
        return skip(loader);
    }
    // It is dynamically linked: the loader relocates it and writes its entry point into the auxiliary vector.
    if let Some(program) = program("far-loaded", FAR, &["-DLOADED", "-pie"]) {
        says(&mut Command::new(&program));
    }
}

#[test]
fn an_image_for_aarch64_is_right_wherever_the_emulator_puts_it() {
    const QEMU: &str = "qemu-aarch64-static";
    if !has("aarch64-linux-gnu-gcc") || !has(QEMU) {
        return skip("aarch64-linux-gnu-gcc and qemu-aarch64-static");
    }
    let Some(object) = object("aarch64", "piestart.o", FAR) else {
        return;
    };
    let program = scratch("far-aarch64");
    for flags in [&["-DBIG"][..], &["-mbranch-protection=standard"]] {
        let flags: Vec<&str> = flags.iter().copied().chain(["-DEMULATED"]).collect();
        link(
            Command::new("aarch64-linux-gnu-gcc"),
            &object,
            &flags,
            &program,
        );
        for _ in 0..3 {
            says(Command::new(QEMU).arg(&program));
        }
    }
}
