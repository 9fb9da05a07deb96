// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `rcrt1.o` in place of a C library's own: with musl it adds RELRO that is enforced and sealed, with
//! glibc, which relocates itself, it changes nothing. And images that somebody has relocated already.

mod built;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use built::{built, has, links_and_runs, scratch, skip, source, target};

/// The linkers on this machine and the flags to try with each.
fn linkers() -> Vec<(&'static str, &'static str)> {
    let mut ways = Vec::new();
    for (name, program) in [("bfd", "ld.bfd"), ("lld", "ld.lld"), ("mold", "mold")] {
        if !has(program) {
            skip(program);
            continue;
        }
        let relr = if name == "lld" {
            "-Wl,--pack-dyn-relocs=relr"
        } else {
            "-Wl,-z,pack-relative-relocs"
        };
        for flags in ["-Wl,-z,now", "-Wl,--no-relax", relr] {
            ways.push((name, flags));
        }
    }
    ways
}

const MUSL: &str = "/usr/lib/x86_64-linux-musl";

/// The folder with `rcrt1.o`, if musl programs can be made and run here.
fn with_musl() -> Option<&'static Path> {
    if env::consts::ARCH != "x86_64" || !Path::new(MUSL).join("libc.a").is_file() {
        skip("musl (Debian: musl-tools) on x86_64");
        return None;
    }
    let folder = built(target("x86_64"));
    if folder.is_none() {
        skip("core for x86_64");
    }
    folder
}

/// The command that links libc/relro.c with musl and our `rcrt1.o`. Not libc/hello.c: musl passes constructors no
/// arguments.
fn musl(compiler: &str, folder: &Path, mode: &[&str], linker: &str, flags: &str) -> Command {
    let mut command = Command::new(compiler);
    if compiler == "clang" {
        command.arg("--target=x86_64-linux-musl");
    }
    // The driver finds our rcrt1.o before any other, and musl's crti.o and crtn.o.
    command
        .arg("-O2")
        .args(mode)
        .arg("-B")
        .arg(folder)
        .args(["-B", MUSL, "-L", MUSL])
        .args(["-isystem", "/usr/include/x86_64-linux-musl"])
        .args([&format!("-fuse-ld={linker}"), flags])
        .arg(source("libc/relro.c"));
    command
}

const STATIC_PIE: &[&str] = &["-fPIE", "-static-pie"];

#[test]
fn musl_gets_relro_that_is_enforced_and_sealed() {
    let Some(folder) = with_musl() else { return };
    for compiler in ["gcc", "clang"] {
        if !has(compiler) {
            skip(compiler);
            continue;
        }
        for (linker, flags) in linkers() {
            let mut command = musl(compiler, folder, STATIC_PIE, linker, flags);
            command.arg("-DSEALED");
            links_and_runs(&mut command, &scratch("musl-program"), None);
        }
    }
}

#[test]
fn a_musl_program_that_is_no_pie_starts_with_the_same_object() {
    let Some(folder) = with_musl() else { return };
    for (linker, flags) in linkers() {
        if flags.contains("relocs") {
            continue; // There are none to pack.
        }
        // No driver takes it for such a link, so it is given by name.
        let library = Path::new(MUSL);
        let mode = [
            "-fno-pie",
            "-static",
            "-no-pie",
            "-nostdlib",
            "-nostartfiles",
        ];
        let mut command = musl("gcc", folder, &mode, linker, flags);
        command
            .arg(folder.join("rcrt1.o"))
            .arg(library.join("crti.o"))
            .args(["-Wl,--start-group", "-lc", "-lgcc", "-Wl,--end-group"])
            .arg(library.join("crtn.o"));
        links_and_runs(&mut command, &scratch("musl-no-pie"), None);
    }
}

#[test]
fn a_musl_program_may_be_given_to_musls_loader() {
    let loader = "/lib/ld-musl-x86_64.so.1";
    let Some(folder) = with_musl() else { return };
    if !Path::new(loader).exists() {
        return skip(loader);
    }
    for (linker, flags) in linkers() {
        // musl's loader does not know RELR before 1.2.4.
        if !flags.contains("relocs") {
            let mut command = musl("gcc", folder, STATIC_PIE, linker, flags);
            links_and_runs(&mut command, &scratch("musl-loaded"), Some(loader));
        }
    }
}

/// Debian 12 has no musl for it; the next release's lies below the folder that the variable names. Its debug
/// information has relocations that older linkers do not know.
fn foreign_musl_gets_relro(arch: &str, triple: &str, linkers: &[(&str, &[&str])]) {
    let gnu = target(arch).gnu();
    let gcc = format!("{gnu}-gcc");
    let qemu = format!("qemu-{}-static", target(arch).qemu());
    let variable = format!("PIESTART_MUSL_{}", arch.to_uppercase());
    let musl = env::var_os(&variable).map(PathBuf::from);
    let Some(musl) = musl.filter(|_| has(&gcc) && has(&qemu)) else {
        return skip(&format!("{variable}, {gcc} and {qemu}"));
    };
    let Some(folder) = built(target(arch)) else {
        return skip(&format!("core for {arch}"));
    };
    let library = scratch(&format!("musl-{arch}"));
    fs::create_dir_all(&library).expect("makes");
    for name in ["libc.a", "crti.o", "crtn.o"] {
        let stripped = Command::new(format!("{gnu}-strip"))
            .arg("-g")
            .arg(musl.join("lib").join(triple).join(name))
            .arg("-o")
            .arg(library.join(name))
            .status();
        assert!(stripped.expect("it starts").success(), "{name}");
    }
    let of_gcc = |what: &str| {
        let out = Command::new(&gcc).arg(what).output().expect("it starts");
        String::from_utf8_lossy(&out.stdout).trim().to_owned()
    };
    let object = scratch(&format!("musl-{arch}.o"));
    let compiled = Command::new(&gcc)
        .args(["-O2", "-fPIE", "-nostdinc", "-c", "-isystem"])
        .arg(of_gcc("-print-file-name=include"))
        .arg("-isystem")
        .arg(musl.join("include").join(triple))
        .arg("-I")
        .arg(source(""))
        .arg(source("libc/relro.c"))
        .arg("-o")
        .arg(&object)
        .status();
    assert!(compiled.expect("it starts").success());
    for &(linker, flags) in linkers {
        if !has(linker) {
            skip(linker);
            continue;
        }
        let mut command = Command::new(linker);
        command
            .args(flags)
            .args(["-pie", "--no-dynamic-linker", "-z", "now", "-z", "relro"])
            .arg(folder.join("rcrt1.o"))
            .arg(library.join("crti.o"))
            .arg(&object)
            .arg("--start-group")
            .arg(library.join("libc.a"))
            .arg(of_gcc("-print-libgcc-file-name"))
            .arg("--end-group")
            .arg(library.join("crtn.o"));
        links_and_runs(
            &mut command,
            &scratch(&format!("musl-{arch}-program")),
            Some(&qemu),
        );
    }
}

#[test]
fn musl_for_riscv64_gets_relro_that_is_enforced() {
    const LINKERS: &[(&str, &[&str])] = &[
        ("riscv64-linux-gnu-ld.bfd", &[]),
        ("ld.lld", &["-melf64lriscv"]),
        ("ld.lld", &["-melf64lriscv", "--pack-dyn-relocs=relr"]),
        ("mold", &["-melf64lriscv"]),
        ("mold", &["-melf64lriscv", "--pack-dyn-relocs=relr"]),
    ];
    foreign_musl_gets_relro("riscv64", "riscv64-linux-musl", LINKERS);
}

#[test]
fn musl_for_ppc64le_gets_relro_that_is_enforced() {
    const LINKERS: &[(&str, &[&str])] = &[
        ("powerpc64le-linux-gnu-ld.bfd", &[]),
        (
            "powerpc64le-linux-gnu-ld.bfd",
            &["-z", "pack-relative-relocs"],
        ),
        ("ld.lld", &["-melf64lppc"]),
        ("ld.lld", &["-melf64lppc", "--pack-dyn-relocs=relr"]),
        ("mold", &["-melf64lppc"]),
        ("mold", &["-melf64lppc", "--pack-dyn-relocs=relr"]),
    ];
    foreign_musl_gets_relro("ppc64le", "powerpc64le-linux-musl", LINKERS);
}

#[test]
fn musl_for_loongarch64_gets_relro_that_is_enforced() {
    const LINKERS: &[(&str, &[&str])] = &[
        ("loongarch64-linux-gnu-ld.bfd", &[]),
        (
            "loongarch64-linux-gnu-ld.bfd",
            &["-z", "pack-relative-relocs"],
        ),
        ("ld.lld-22", &["-melf64loongarch"]),
        ("ld.lld-22", &["-melf64loongarch", "--pack-dyn-relocs=relr"]),
    ];
    foreign_musl_gets_relro("loongarch64", "loongarch64-linux-musl", LINKERS);
}

#[test]
fn musl_for_s390x_gets_relro_that_is_enforced() {
    const LINKERS: &[(&str, &[&str])] = &[
        ("s390x-linux-gnu-ld.bfd", &[]),
        ("mold", &["-melf64_s390"]),
        ("mold", &["-melf64_s390", "--pack-dyn-relocs=relr"]),
    ];
    foreign_musl_gets_relro("s390x", "s390x-linux-musl", LINKERS);
}

#[test]
fn musl_for_i686_gets_relro_that_is_enforced() {
    const LINKERS: &[(&str, &[&str])] = &[
        ("i686-linux-gnu-ld.bfd", &[]),
        ("i686-linux-gnu-ld.bfd", &["-z", "pack-relative-relocs"]),
        ("ld.lld", &["-melf_i386"]),
        ("mold", &["-melf_i386", "--pack-dyn-relocs=relr"]),
    ];
    foreign_musl_gets_relro("i686", "i386-linux-musl", LINKERS);
}

/// Half of it is Thumb code. GNU ld 2.40 packs no relocations for it.
#[test]
fn musl_for_arm_gets_relro_that_is_enforced() {
    const LINKERS: &[(&str, &[&str])] = &[
        ("arm-linux-gnueabihf-ld.bfd", &[]),
        ("ld.lld", &["-marmelf_linux_eabi"]),
        ("ld.lld", &["-marmelf_linux_eabi", "--pack-dyn-relocs=relr"]),
        ("mold", &["-marmelf_linux_eabi"]),
        ("mold", &["-marmelf_linux_eabi", "--pack-dyn-relocs=relr"]),
    ];
    foreign_musl_gets_relro("arm", "arm-linux-musleabihf", LINKERS);
}

/// Which table it has or not: our rcrt1.o leaves relocation to glibc's own start code.
fn glibc_relocates_itself(arch: &str, compiler: &str, glibc: &str, linkers: &[(&str, &str)]) {
    let Some(folder) = built(target(arch)) else {
        return skip(&format!("core for {arch}"));
    };
    if env::consts::ARCH != "x86_64" || !has(compiler) || !Path::new(glibc).is_file() {
        return skip(&format!("{compiler} and {glibc} on x86_64"));
    }
    for (linker, flags) in linkers {
        for program in ["libc/hello.c", "libc/relro.c"] {
            let mut command = Command::new(compiler);
            command
                .arg("-B")
                .arg(folder)
                .args(["-O2", "-static-pie", &format!("-fuse-ld={linker}"), flags])
                .arg(source(program));
            links_and_runs(&mut command, &scratch(&format!("glibc-{arch}")), None);
        }
    }
}

#[test]
fn glibc_relocates_itself_and_is_left_alone() {
    let glibc = "/usr/lib/x86_64-linux-gnu/rcrt1.o";
    glibc_relocates_itself("x86_64", "gcc", glibc, &linkers());
}

/// With REL, whose addends a second application would add once more, and with RELR.
#[test]
fn glibc_for_i686_relocates_itself_and_is_left_alone() {
    let linkers = [
        ("bfd", "-Wl,-z,now"),
        ("bfd", "-Wl,-z,pack-relative-relocs"),
    ];
    let glibc = "/usr/i686-linux-gnu/lib/rcrt1.o";
    glibc_relocates_itself("i686", "i686-linux-gnu-gcc", glibc, &linkers);
}

#[test]
fn glibc_before_2_34_is_handed_what_runs_the_arrays() {
    for (arch, compiler, runner) in [
        ("x86_64", "gcc", None),
        (
            "aarch64",
            "aarch64-linux-gnu-gcc",
            Some("qemu-aarch64-static"),
        ),
    ] {
        let runs = runner.map_or(env::consts::ARCH == arch, has);
        let Some(folder) = built(target(arch)).filter(|_| has(compiler) && runs) else {
            skip(&format!("{compiler}, core for {arch}, a way to run {arch}"));
            continue;
        };
        for flags in [
            &["-fPIE", "-static-pie"][..],
            &["-fPIE", "-static-pie", "-Wl,--no-relax"],
            &["-fno-pie", "-no-pie", "-static"],
        ] {
            let mut command = Command::new(compiler);
            if arch == "aarch64" {
                // The emulator, as hardware does, minds how functions are called then.
                command.arg("-mbranch-protection=standard");
            }
            command
                .args(["-O2", "-fno-stack-protector", "-nostdlib", "-nostartfiles"])
                .args(flags)
                .arg("-I")
                .arg(source(""))
                .arg(folder.join("rcrt1.o"))
                .arg(source("libc/before_2_34.c"));
            links_and_runs(&mut command, &scratch(&format!("old-glibc-{arch}")), runner);
        }
    }
}

#[test]
fn glibc_for_aarch64_is_left_alone() {
    if !has("aarch64-linux-gnu-gcc") || !has("qemu-aarch64-static") {
        return skip("aarch64-linux-gnu-gcc and qemu-aarch64-static");
    }
    let Some(folder) = built(target("aarch64")) else {
        return skip("core for aarch64");
    };
    for flags in ["-Wl,-z,now", "-Wl,--no-relax"] {
        let mut command = Command::new("aarch64-linux-gnu-gcc");
        command
            .arg("-B")
            .arg(folder)
            .args(["-O2", "-static-pie", flags])
            .arg(source("libc/hello.c"));
        links_and_runs(
            &mut command,
            &scratch("glibc-aarch64-program"),
            Some("qemu-aarch64-static"),
        );
    }
}

#[test]
fn an_image_that_a_loader_has_relocated_is_not_relocated_again() {
    let Some(folder) = built(target("x86_64")) else {
        return skip("core for x86_64");
    };
    if env::consts::ARCH != "x86_64" {
        return skip("an x86_64 machine");
    }
    for loader in ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-musl-x86_64.so.1"] {
        if !Path::new(loader).exists() {
            skip(loader);
            continue;
        }
        for (linker, flags) in linkers() {
            // musl's loader does not know RELR before 1.2.4.
            if loader.contains("musl") && flags.contains("relocs") {
                continue;
            }
            let mut command = Command::new("gcc");
            command
                .args(["-O2", "-fPIE", "-static-pie", "-nostdlib", "-nostartfiles"])
                .args([&format!("-fuse-ld={linker}"), flags])
                .arg(folder.join("piestart.o"))
                .arg(source("pointers.c"));
            links_and_runs(&mut command, &scratch("loaded-program"), Some(loader));
        }
    }
}
