// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `libpiestart.a`: what it defines gives way to everybody else's, and C++ without a library runs on it.

mod built;

use std::fs;
use std::path::Path;
use std::process::Command;

use built::{built, has, headers, library, links_and_runs, run, scratch, skip, source, target};
use object::read::archive::ArchiveFile;
use object::{Object as _, ObjectSymbol, SymbolKind};

/// The functions that the start code of this project calls by name.
const OURS: &str = "__piestart_";

#[test]
fn every_symbol_of_the_library_is_weak_or_the_start_codes() {
    for arch in [
        "x86_64",
        "aarch64",
        "riscv64",
        "loongarch64",
        "ppc64le",
        "s390x",
        "i686",
        "arm",
    ] {
        let Some(library) = library(target(arch)) else {
            skip(&format!("core and an assembler for {arch}"));
            continue;
        };
        let bytes = fs::read(library).expect("just made");
        let archive = ArchiveFile::parse(&*bytes).expect("an archive");
        let mut names = Vec::new();
        for member in archive.members().flatten() {
            let member = member.data(&*bytes).expect("data");
            let file = object::File::parse(member).expect("an object file");
            for symbol in file.symbols().filter(|s| s.kind() != SymbolKind::File) {
                let name = symbol.name().expect("a name");
                if symbol.is_definition() && symbol.is_global() {
                    assert!(
                        symbol.is_weak() || name.starts_with(OURS),
                        "{arch}: {name} would clash with another"
                    );
                    names.push(name.to_owned());
                }
                let wanted = symbol.is_undefined() && !name.is_empty();
                assert!(
                    !wanted
                        || name.starts_with(OURS)
                        || ["_GLOBAL_OFFSET_TABLE_", ".TOC."].contains(&name),
                    "{arch}: the library wants {name}"
                );
            }
        }
        for wanted in [
            "memcpy",
            "memmove",
            "memset",
            "memcmp",
            "bcmp",
            "strlen",
            "abort",
            "atexit",
            "environ",
            "__environ",
            "getauxval",
            "__getauxval",
            "__tls_get_addr",
            "__dso_handle",
            "__cxa_atexit",
            "__cxa_thread_atexit",
            "__cxa_guard_acquire",
            "__cxa_guard_release",
            "__cxa_guard_abort",
            "__cxa_pure_virtual",
            "__cxa_deleted_virtual",
            "_ZdlPv",
            "_ZdlPvm",
            "__stack_chk_fail",
            "__stack_chk_guard",
        ] {
            assert!(
                names.iter().any(|name| name == wanted),
                "{arch}: no {wanted}"
            );
        }
    }
}

/// All members at once, with all of a library that may stand beside them: no symbol is defined twice.
#[test]
fn the_library_stands_beside_libgcc_and_every_libc() {
    let gcc = ["-lgcc", "-lgcc_eh"];
    for (arch, compiler, others) in [
        ("x86_64", "gcc", &gcc[..]),
        ("x86_64", "gcc", &["/usr/lib/x86_64-linux-gnu/libc.a"]),
        ("x86_64", "gcc", &["/usr/lib/x86_64-linux-musl/libc.a"]),
        ("aarch64", "aarch64-linux-gnu-gcc", &gcc),
        (
            "aarch64",
            "aarch64-linux-gnu-gcc",
            &["/usr/aarch64-linux-gnu/lib/libc.a"],
        ),
        ("s390x", "s390x-linux-gnu-gcc", &gcc),
        (
            "s390x",
            "s390x-linux-gnu-gcc",
            &["/usr/s390x-linux-gnu/lib/libc.a"],
        ),
        ("riscv64", "riscv64-linux-gnu-gcc", &gcc),
        (
            "riscv64",
            "riscv64-linux-gnu-gcc",
            &["/usr/riscv64-linux-gnu/lib/libc.a"],
        ),
        ("loongarch64", "loongarch64-linux-gnu-gcc", &gcc),
        ("ppc64le", "powerpc64le-linux-gnu-gcc", &gcc),
        (
            "ppc64le",
            "powerpc64le-linux-gnu-gcc",
            &["/usr/powerpc64le-linux-gnu/lib/libc.a"],
        ),
        ("arm", "arm-linux-gnueabihf-gcc", &gcc),
        // All of glibc for i686 at once defines symbols twice by itself.
        ("i686", "i686-linux-gnu-gcc", &gcc),
    ] {
        let Some(library) = library(target(arch)).filter(|_| has(compiler)) else {
            skip(&format!("{compiler}, core for {arch}"));
            continue;
        };
        if others[0].starts_with('/') && !Path::new(others[0]).is_file() {
            skip(others[0]);
            continue;
        }
        let mut command = Command::new(compiler);
        command
            .args(["-r", "-nostdlib", "-Wl,--whole-archive"])
            .arg(library)
            .args(others)
            .arg("-o")
            .arg(scratch("all-together.o"));
        let output = run(&mut command);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command:?}: {said}");
    }
}

#[test]
fn cxx_programs_without_exceptions_run_and_destroy_their_objects() {
    for (arch, compiler, first, runner) in [
        ("x86_64", "g++", &[][..], None),
        ("x86_64", "clang++", &[], None),
        (
            "aarch64",
            "clang++",
            &["--target=aarch64-linux-gnu", "-fuse-ld=lld"],
            Some("qemu-aarch64-static"),
        ),
        (
            "riscv64",
            "clang++",
            &["--target=riscv64-linux-gnu", "-fuse-ld=lld"],
            Some("qemu-riscv64-static"),
        ),
        (
            "loongarch64",
            "clang++-22",
            &["--target=loongarch64-linux-gnu", "-fuse-ld=lld-22"],
            Some("qemu-loongarch64-static"),
        ),
        (
            "ppc64le",
            "clang++",
            &["--target=powerpc64le-linux-gnu", "-fuse-ld=lld"],
            Some("qemu-ppc64le-static"),
        ),
        (
            "s390x",
            "clang++",
            &["--target=s390x-linux-gnu"],
            Some("qemu-s390x-static"),
        ),
        (
            "i686",
            "clang++",
            &["--target=i686-linux-gnu", "-fuse-ld=lld"],
            Some("qemu-i386-static"),
        ),
        (
            "arm",
            "clang++",
            &["--target=arm-linux-gnueabihf", "-fuse-ld=lld"],
            Some("qemu-arm-static"),
        ),
    ] {
        let runs = runner.map_or(std::env::consts::ARCH == arch, has);
        let parts = built(target(arch)).zip(library(target(arch)));
        let Some((folder, library)) = parts.filter(|_| has(compiler) && runs) else {
            skip(&format!("{compiler}, core for {arch}, a way to run {arch}"));
            continue;
        };
        for mode in [&["-fPIE", "-static-pie"][..], &["-fno-pie", "-static"]] {
            for level in ["-O0", "-O2"] {
                let mut command = Command::new(compiler);
                command
                    .args(first)
                    .args(headers::beside_unpacked_gcc(&target(arch).gnu()))
                    .args(mode)
                    .args([level, "-std=c++17", "-Wall", "-Wextra", "-Werror"])
                    .args(["-fno-exceptions", "-fno-rtti", "-nostdlib", "-nostartfiles"])
                    .args(["-Wl,-z,relro,-z,now", "-I"])
                    .arg(source(""))
                    .arg(folder.join("piestart.o"))
                    .arg(source("../support/program.cc"))
                    .arg(library);
                links_and_runs(&mut command, &scratch("cxx-program"), runner);
            }
        }
    }
}

/// What is an instruction from ARMv6K on is a function of the kernel before: the thread pointer, atomic operations. One
/// program for ARMv5TE, on processors of every version; and one of ours divides by libgcc, which wants `raise`.
#[test]
fn one_program_for_arm_runs_on_every_processor_from_armv5te_on() {
    let gcc = "arm-linux-gnueabihf-gcc";
    let parts = built(target("arm")).zip(library(target("arm")));
    let there = has("clang++") && has("ld.lld") && has("qemu-arm-static") && has(gcc);
    let Some((folder, library)) = parts.filter(|_| there) else {
        return skip("clang++, LLD, qemu-arm-static, core for arm");
    };
    let program = scratch("armv5te-program");
    let mut command = Command::new("clang++");
    command
        .args(["--target=arm-linux-gnueabi", "-march=armv5te", "-marm"])
        .args(["-mfloat-abi=soft", "-fuse-ld=lld", "-fPIE", "-static-pie"])
        .args(["-O1", "-std=c++17", "-fno-exceptions", "-fno-rtti"])
        // The headers are those for hard float, of which these programs use numbers alone.
        .args(["-nostdlib", "-nostartfiles", "-D__ARM_PCS_VFP"])
        .args(["-isystem", "/usr/arm-linux-gnueabihf/include", "-I"])
        .arg(source(""))
        .arg(folder.join("piestart.o"))
        .arg(source("../support/program.cc"))
        .arg(library);
    links_and_runs(&mut command, &program, Some("qemu-arm-static"));
    // ARMv5TE, ARMv6 without and with K, ARMv7, and what the emulator has of ARMv8.
    for processor in ["arm926", "arm1136-r2", "arm1176", "cortex-a8", "max"] {
        let mut command = Command::new("qemu-arm-static");
        let output = run(command.args(["-cpu", processor]).arg(&program));
        assert_eq!(output.status.code(), Some(42), "{processor}: {output:?}");
    }

    let source = scratch("arm-divides.c");
    let code = "int main(int argc, char **argv) { (void)argv; volatile int n = 84, by = 1 + argc; return n / by; }\n";
    fs::write(&source, code).expect("the test's folder is writable");
    let mut command = Command::new(gcc);
    command
        .args(["-O1", "-fPIE", "-static-pie", "-Wl,--no-dynamic-linker"])
        .args(["-nostdlib", "-nostartfiles"])
        .arg(folder.join("piestart.o"))
        .arg(&source)
        .arg("-Wl,--start-group")
        .arg(library)
        .args(["-lgcc", "-Wl,--end-group"]);
    let divides = scratch("arm-divides");
    let linked = run(command.arg("-o").arg(&divides));
    assert!(linked.status.success(), "{linked:?}");
    let output = run(Command::new("qemu-arm-static").arg(&divides));
    assert_eq!(output.status.code(), Some(42), "{output:?}");
}

#[test]
fn a_pure_virtual_function_and_a_missing_delete_end_the_process_with_a_line() {
    let parts = built(target("x86_64")).zip(library(target("x86_64")));
    let Some((folder, library)) = parts.filter(|_| has("g++")) else {
        return skip("g++ on x86_64");
    };
    let program = scratch("cxx-aborts");
    for (what, text) in [
        ("__cxa_pure_virtual();", "pure virtual"),
        ("__cxa_deleted_virtual();", "deleted virtual"),
        ("operator delete((void *)8, 8ul);", "operator delete"),
    ] {
        let source = scratch("cxx-aborts.cc");
        let code = format!(
            "extern \"C\" void __cxa_pure_virtual(), __cxa_deleted_virtual();\n\
             void operator delete(void *, unsigned long) noexcept;\nint main() {{ {what} }}\n"
        );
        fs::write(&source, code).expect("the test's folder is writable");
        let mut command = Command::new("g++");
        command
            .args([
                "-fPIE",
                "-static-pie",
                "-fno-exceptions",
                "-nostdlib",
                "-nostartfiles",
            ])
            .arg(folder.join("piestart.o"))
            .args([&source, library])
            .arg("-o")
            .arg(&program);
        let linked = run(&mut command);
        assert!(linked.status.success(), "{linked:?}");
        let output = run(&mut Command::new(&program));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(text) && said.lines().count() == 1, "{said}");
        assert_eq!(
            std::os::unix::process::ExitStatusExt::signal(&output.status),
            Some(6),
            "{output:?}"
        );
    }
}

/// A loader has made RELRO read-only before the start code comes to tell the library anything.
#[test]
fn the_library_knows_its_words_under_a_foreign_loader() {
    let parts = built(target("x86_64")).zip(library(target("x86_64")));
    let Some((folder, library)) = parts.filter(|_| std::env::consts::ARCH == "x86_64") else {
        return skip("an x86_64 machine with core");
    };
    for loader in [
        None,
        Some("/lib64/ld-linux-x86-64.so.2"),
        Some("/lib/ld-musl-x86_64.so.1"),
    ] {
        if let Some(loader) = loader.filter(|loader| !Path::new(loader).exists()) {
            skip(loader);
            continue;
        }
        for linker in ["bfd", "lld", "mold"] {
            let mut command = Command::new("gcc");
            command
                .args(["-O2", "-fPIC", "-static-pie", "-nostdlib", "-nostartfiles"])
                .args(["-Wl,-z,relro,-z,now,--export-dynamic,--no-relax", "-I"])
                .arg(source(""))
                .arg(format!("-fuse-ld={linker}"))
                .arg(folder.join("piestart.o"))
                .arg(source("loaded.c"))
                .arg(library);
            links_and_runs(&mut command, &scratch("loaded-library"), loader);
        }
    }
}
