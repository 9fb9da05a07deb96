// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The whole tool for architectures whose programs qemu-user runs here: a row each. (aarch64 has its tests beside those
//! of this machine: link.rs, go.rs, convert.rs and others.)

mod plug;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use plug::converted::{TABLE_IS_DAMAGED, changed_tables};
use plug::{
    NO_STD, exits, fails, go_program, have, is_static_pie, ok, piestart, skip, stdout, tool,
    workplace,
};
use serde_json::Value;
use tempfile::TempDir;

/// An architecture, as the tools around it spell it.
struct Row {
    arch: &'static str,
    /// What reports call the machine.
    machine: &'static str,
    /// What follows `qemu-` in the name of its emulator; `None` where x86_64's kernel runs such programs itself.
    qemu: Option<&'static str>,
    /// `NAME-gcc`, `NAME-ld.bfd` and so on.
    gnu: &'static str,
    rust: &'static str,
    goarch: &'static str,
    /// Whether Go's own linker makes PIEs for it (cmd/link of 1.27, internal/platform).
    go_links_pie: bool,
    emulation: &'static str,
    /// Whether GNU ld 2.40 puts the global offset table into RELRO under `-z now`.
    gnu_ld_protects_got: bool,
    /// Page sizes that programs are run with besides the emulator's own.
    pages: &'static [&'static str],
    /// What ends a program with `status`, in C with GNU's `asm`.
    exit: &'static str,
    /// The same in Rust.
    rust_exit: &'static str,
    /// The distribution's linkers for it, as `--ld` takes them.
    linkers: &'static [&'static str],
    /// A clang, and what follows `-fuse-ld=` for an LLD that links for it.
    clang: Option<(&'static str, &'static str)>,
}

const ROWS: &[Row] = &[RISCV64, LOONGARCH64, PPC64LE, S390X, I686, ARM];

const RISCV64: Row = Row {
    arch: "riscv64",
    machine: "riscv64",
    qemu: Some("riscv64"),
    gnu: "riscv64-linux-gnu",
    rust: "riscv64gc-unknown-linux-gnu",
    goarch: "riscv64",
    go_links_pie: false,
    emulation: "elf64lriscv",
    gnu_ld_protects_got: false,
    pages: &[],
    exit: "register long a7 asm(\"a7\") = 94, a0 asm(\"a0\") = status;\n\
           asm volatile(\"ecall\" : : \"r\"(a7), \"r\"(a0));",
    rust_exit: "core::arch::asm!(\"ecall\", in(\"a7\") 94, in(\"a0\") status)",
    linkers: &["bfd", "lld", "mold"],
    clang: Some(("clang", "lld")),
};

const LOONGARCH64: Row = Row {
    arch: "loongarch64",
    machine: "loongarch64",
    qemu: Some("loongarch64"),
    gnu: "loongarch64-linux-gnu",
    rust: "loongarch64-unknown-linux-gnu",
    goarch: "loong64",
    go_links_pie: true,
    emulation: "elf64loongarch",
    gnu_ld_protects_got: true,
    pages: &[],
    exit: "register long a7 asm(\"$a7\") = 94, a0 asm(\"$a0\") = status;\n\
           asm volatile(\"syscall 0\" : : \"r\"(a7), \"r\"(a0));",
    rust_exit: "core::arch::asm!(\"syscall 0\", in(\"$a7\") 94, in(\"$a0\") status)",
    linkers: &["bfd", "ld.lld-22"],
    clang: Some(("clang-22", "lld-22")),
};

const PPC64LE: Row = Row {
    arch: "ppc64le",
    machine: "powerpc64",
    qemu: Some("ppc64le"),
    gnu: "powerpc64le-linux-gnu",
    rust: "powerpc64le-unknown-linux-gnu",
    goarch: "ppc64le",
    go_links_pie: true,
    emulation: "elf64lppc",
    gnu_ld_protects_got: true,
    pages: &["65536"],
    exit: "register long r0 asm(\"r0\") = 234, r3 asm(\"r3\") = status;\n\
           asm volatile(\"sc\" : : \"r\"(r0), \"r\"(r3));",
    rust_exit: "core::arch::asm!(\"sc\", in(\"r0\") 234, in(\"r3\") status as i64)",
    linkers: &["bfd", "lld", "mold"],
    clang: Some(("clang", "lld")),
};

const S390X: Row = Row {
    arch: "s390x",
    machine: "s390x",
    qemu: Some("s390x"),
    gnu: "s390x-linux-gnu",
    rust: "s390x-unknown-linux-gnu",
    goarch: "s390x",
    go_links_pie: true,
    emulation: "elf64_s390",
    gnu_ld_protects_got: true,
    pages: &[],
    exit: "register long r1 asm(\"r1\") = 248, r2 asm(\"r2\") = status;\n\
           asm volatile(\"svc 0\" : : \"r\"(r1), \"r\"(r2));",
    rust_exit: "core::arch::asm!(\"svc 0\", in(\"r1\") 248, in(\"r2\") status as i64)",
    // LLD knows it since version 19.
    linkers: &["bfd", "mold"],
    clang: None,
};

const I686: Row = Row {
    arch: "i686",
    machine: "i686",
    // The emulator runs no Go, whoever linked it.
    qemu: None,
    gnu: "i686-linux-gnu",
    rust: "i686-unknown-linux-gnu",
    goarch: "386",
    go_links_pie: false,
    emulation: "elf_i386",
    gnu_ld_protects_got: true,
    pages: &[],
    exit: "asm volatile(\"int $0x80\" : : \"a\"(252), \"b\"(status));",
    rust_exit: "core::arch::asm!(\"int 0x80\", in(\"eax\") 252, in(\"ebx\") status)",
    clang: Some(("clang", "lld")),
    linkers: &["bfd", "lld", "mold"],
};

const ARM: Row = Row {
    arch: "arm",
    machine: "arm",
    qemu: Some("arm"),
    gnu: "arm-linux-gnueabihf",
    rust: "armv7-unknown-linux-gnueabihf",
    goarch: "arm",
    go_links_pie: false,
    emulation: "armelf_linux_eabi",
    gnu_ld_protects_got: true,
    pages: &[],
    exit: "asm volatile(\"mov r0, %0; mov r7, #248; svc 0\" : : \"r\"(status));",
    rust_exit: "core::arch::asm!(\"mov r7, #248\", \"svc 0\", in(\"r0\") status)",
    linkers: &["bfd", "lld", "mold"],
    clang: Some(("clang", "lld")),
};

/// A folder with prog.c for a row whose compiler and emulator are there.
struct Place {
    row: &'static Row,
    dir: TempDir,
    qemu: Option<PathBuf>,
}

impl Row {
    fn gcc(&self) -> String {
        format!("{}-gcc", self.gnu)
    }

    fn place(&'static self) -> Option<Place> {
        let qemu = self.qemu.map(|cpu| format!("qemu-{cpu}-static"));
        if qemu.is_none() && std::env::consts::ARCH != "x86_64" {
            skip(&format!(
                "x86_64, whose kernel runs programs for {}",
                self.arch
            ));
            return None;
        }
        let mut needed = vec![self.gcc()];
        needed.extend(qemu.clone());
        let needed: Vec<_> = needed.iter().map(String::as_str).collect();
        have(&needed).then(|| Place {
            row: self,
            dir: workplace(),
            qemu: qemu.map(|name| which::which(name).expect("it was there")),
        })
    }

    /// A rustc that has `core` for it.
    fn rustc(&self) -> Option<PathBuf> {
        let named = std::env::var_os(format!("PIESTART_RUSTC_{}", self.arch.to_uppercase()));
        let found = named
            .map(PathBuf::from)
            .into_iter()
            .chain(which::which("rustc"))
            .find(|rustc| {
                let out = tool(rustc)
                    .args(["--print", "target-libdir", "--target", self.rust])
                    .output();
                let folder = out.map(|out| stdout(&out)).unwrap_or_default();
                let entries = fs::read_dir(folder.trim()).into_iter().flatten().flatten();
                let mut names = entries.map(|entry| entry.file_name());
                names.any(|name| name.to_string_lossy().starts_with("libcore-"))
            });
        if found.is_none() {
            skip(&format!("core for {}", self.rust));
        }
        found
    }
}

impl Place {
    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn piestart(&self, arguments: &[&str]) -> Command {
        let mut command = piestart();
        command.args(arguments).current_dir(self.path());
        command
    }

    fn tool(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = tool(program);
        command.current_dir(self.path());
        command
    }

    /// Runs the program `path` as those of the row run here, with `flags` of the emulator.
    fn run(&self, path: &Path, flags: &[&str]) -> Command {
        let Some(qemu) = &self.qemu else {
            return self.tool(path);
        };
        let mut command = self.tool(qemu);
        command.args(flags).arg(path);
        command
    }

    /// `name` is a static-PIE that ends with 42, and whose RELRO piestart protects: all of it, unless GNU ld
    /// laid it out by itself.
    #[track_caller]
    fn works(&self, name: &str, gnu_ld: bool) {
        let path = self.path().join(name);
        is_static_pie(&path);
        exits(&mut self.run(&path, &[]), 42);
        for page in self.row.pages {
            exits(&mut self.run(&path, &["-p", page]), 42);
        }
        let out = self.piestart(&["check", "--json", name]).output();
        let said: Value = serde_json::from_slice(&out.expect("it starts").stdout).expect("JSON");
        let relro = &said["files"][0]["relro"];
        assert_eq!(relro["enforced"], "yes", "{said:#}");
        let all = relro["state"] == "full";
        assert!(all || gnu_ld && !self.row.gnu_ld_protects_got, "{said:#}");
    }
}

/// A changed word of what the converter tells the start code of `name`, or of its rows, ends it before it has done anything.
#[track_caller]
fn tells_a_changed_table(place: &Place, name: &str) {
    let path = place.path().join(name);
    for bytes in changed_tables(&fs::read(&path).expect("it is there")) {
        let damaged = place.path().join("damaged");
        fs::write(&damaged, bytes).expect("writes");
        fs::set_permissions(&damaged, fs::Permissions::from_mode(0o755)).expect("it is ours");
        let out = place.run(&damaged, &[]).output();
        let out = out.expect("qemu starts");
        assert_eq!(out.status.code(), Some(127), "{out:?}");
        assert_eq!(String::from_utf8_lossy(&out.stderr), TABLE_IS_DAMAGED);
    }
}

fn places() -> impl Iterator<Item = Place> {
    ROWS.iter().filter_map(Row::place)
}

#[test]
fn sources_and_objects_are_linked_by_gcc_clang_and_every_linker() {
    for place in places() {
        let target = format!("--target={}", place.row.arch);
        ok(&mut place.piestart(&["link", &target, "prog.c", "-o", "prog"]));
        place.works("prog", false);
        if let Some((clang, lld)) = place.row.clang
            && have(&[clang])
        {
            let lld = format!("-fuse-ld={lld}");
            // It is told what to compile for, by piestart or by the user.
            for told in [String::new(), format!(" --target={}", place.row.gnu)] {
                let cc = format!("--cc={clang}{told}");
                let words = [&target, &cc, &lld, "prog.c", "-o", "prog"];
                ok(place.piestart(&["link"]).args(words));
                place.works("prog", false);
            }
        }
        ok(place
            .tool(place.row.gcc())
            .args(["-O1", "-fPIE", "-c", "prog.c"]));
        // The object says the architecture.
        for &linker in place.row.linkers {
            let flag = format!("--ld={linker}");
            for words in [&[][..], &["--relr=always"]] {
                // GNU ld learned RELR for each architecture at another time.
                if linker == "bfd" && !words.is_empty() {
                    continue;
                }
                let words = [&["link", &flag], words, &["prog.o", "-o", "prog"]].concat();
                ok(&mut place.piestart(&words));
                place.works("prog", false);
            }
        }
    }
}

/// Whether the compiler of `place` finds `name` of glibc: it prints a path then.
fn has_glibc_file(place: &Place, name: &str) -> bool {
    let mut ask = place.tool(place.row.gcc());
    let found = ask.arg(format!("-print-file-name={name}")).output();
    stdout(&found.expect("gcc starts")).starts_with('/')
}

#[test]
fn a_glibc_without_static_pie_is_refused_and_no_program_that_dies_at_start_is_made() {
    for place in places() {
        let row = place.row;
        let target = format!("--target={}", row.arch);
        let words = ["link", "--libc=glibc", &target, "prog.c", "-o", "prog"];
        let mut link = place.piestart(&words);
        if has_glibc_file(&place, "rcrt1.o") {
            ok(&mut link);
            place.works("prog", false);
        } else {
            let said = fails(&mut link, 69);
            assert!(
                said.contains("rcrt1.o") && said.contains("--libc=musl"),
                "{said}"
            );
            assert!(!place.path().join("prog").exists());
        }
    }
}

#[test]
fn a_program_that_its_glibc_starts_is_refused_for_want_of_code_in_front_of_main() {
    for place in places() {
        let row = place.row;
        // Debian has none for loongarch64.
        if !has_glibc_file(&place, "libc.a") {
            continue;
        }
        let static_glibc = ["-static", "-no-pie", "prog.c", "-o", "static"];
        ok(place.tool(row.gcc()).args(static_glibc));
        let said = fails(&mut place.piestart(&["convert", "static", "-o", "out"]), 1);
        let why = format!(
            "piestart has no code for {} that would run after that",
            row.arch
        );
        assert!(said.contains(&why), "{said}");
        assert!(!place.path().join("out").exists());
    }
}

#[test]
fn a_library_is_taken_from_its_archive_where_a_shared_one_lies_beside_it() {
    for place in places() {
        let row = place.row;
        let library = "int two(void) { return 2; }\n";
        fs::write(place.path().join("two.c"), library).expect("writes");
        let user = "int two(void);\nint main(void) { return 40 + two(); }\n";
        fs::write(place.path().join("prog.c"), user).expect("writes");
        let words = ["-nostdlib", "-shared", "-fPIC", "two.c", "-o", "libtwo.so"];
        ok(place.tool(row.gcc()).args(words));
        ok(place.tool(row.gcc()).args(["-fPIE", "-c", "two.c"]));
        ok(place
            .tool(format!("{}-ar", row.gnu))
            .args(["rc", "libtwo.a", "two.o"]));
        let target = format!("--target={}", row.arch);
        let words = ["link", &target, "prog.c", "-L.", "-ltwo", "-o", "prog"];
        ok(&mut place.piestart(&words));
        place.works("prog", false);
        let words = ["flags", "--for", "gcc", "--target", row.arch];
        let flags = stdout(&ok(&mut place.piestart(&words)));
        ok(place
            .tool(row.gcc())
            .args(flags.split_whitespace())
            .args(["prog.c", "-L.", "-ltwo", "-o", "prog"]));
        place.works("prog", false);
    }
}

#[test]
fn what_is_installed_for_it_and_what_flags_says_builds_with_its_compiler() {
    for place in places() {
        let row = place.row;
        let prefix = place.path().join("prefix");
        let words = ["install", "--target", row.arch, "--prefix"];
        ok(place.piestart(&words).arg(&prefix));
        let specs = format!(
            "-specs={}",
            prefix
                .join("lib/piestart")
                .join(row.arch)
                .join("piestart.specs")
                .display()
        );
        ok(place
            .tool(row.gcc())
            .args([&specs, "-static-pie", "prog.c", "-o", "prog"]));
        place.works("prog", false);
        let words = ["flags", "--for", "gcc", "--target", row.arch];
        let flags = stdout(&ok(&mut place.piestart(&words)));
        ok(place
            .tool(row.gcc())
            .args(flags.split_whitespace())
            .args(["prog.c", "-o", "prog"]));
        place.works("prog", false);
    }
}

/// A function before main: on machines with words of four bytes an array of it has four.
const WITH_CONSTRUCTOR: &str = "static int did;\n\
    __attribute__((constructor)) static void first(void) { did = 2; }\n\
    int main(void) { return 40 + did; }\n";

#[test]
fn the_linker_script_that_is_installed_lays_a_program_for_it_out() {
    for place in places() {
        let row = place.row;
        fs::write(place.path().join("prog.c"), WITH_CONSTRUCTOR).expect("writes");
        ok(place.tool(row.gcc()).args(["-O1", "-fPIE", "-c", "prog.c"]));
        let words = ["install", "--target", row.arch, "--prefix", "prefix"];
        ok(&mut place.piestart(&words));
        let script = format!("prefix/lib/piestart/{}/piestart.ld", row.arch);
        // mold reads no scripts.
        for linker in row.linkers.iter().filter(|linker| **linker != "mold") {
            let flag = format!("--ld={linker}");
            let words = ["link", &flag, "-T", &script, "prog.o", "-o", "prog"];
            ok(&mut place.piestart(&words));
            place.works("prog", false);
        }
    }
}

#[test]
fn every_toolchain_builds_with_what_flags_says_for_it() {
    let zig = std::env::var("PIESTART_ZIG").ok();
    let cmake =
        "cmake_minimum_required(VERSION 3.20)\nproject(prog C)\nadd_executable(prog prog.c)\n";
    let meson = "project('prog', 'c')\nassert(host_machine.endian() == meson.get_external_property('byte_order'))\n\
                 executable('prog', 'prog.c')\n";
    let zig_source = "export fn main() c_int {\n    return 42;\n}\n";
    for place in places() {
        let row = place.row;
        for (name, text) in [
            ("CMakeLists.txt", cmake),
            ("meson.build", meson),
            ("zig.zig", zig_source),
        ] {
            fs::write(place.path().join(name), text).expect("writes");
        }
        let flags = |toolchain: &str| {
            let words = ["flags", "--for", toolchain, "--target", row.arch];
            let said = stdout(&ok(&mut place.piestart(&words)));
            said.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        if have(&["cmake", "make"]) {
            ok(place
                .tool("cmake")
                .args(flags("cmake"))
                .args(["-S", ".", "-B", "cmake"]));
            ok(place.tool("cmake").args(["--build", "cmake"]));
            place.works("cmake/prog", true);
        }
        if have(&["meson", "ninja"]) {
            let order = match row.arch {
                "s390x" => "big",
                _ => "little",
            };
            fs::write(
                place.path().join("order.ini"),
                format!("[properties]\nbyte_order = '{order}'\n"),
            )
            .expect("writes");
            let out = ok(place.tool("meson").arg("setup").args(flags("meson")).args([
                "--cross-file",
                "order.ini",
                "meson",
            ]));
            assert!(!stdout(&out).contains("Unknown CPU family"), "{out:?}");
            ok(place.tool("meson").args(["compile", "-C", "meson"]));
            place.works("meson/prog", true);
        }
        match &zig {
            Some(zig) => {
                ok(place
                    .tool(zig)
                    .env("ZIG_LOCAL_CACHE_DIR", place.path().join("cache"))
                    .arg("build-obj")
                    .args(flags("zig"))
                    .arg("zig.zig"));
                // GNU ld and mold do not link what Zig makes for each of them, its own LLD does.
                let flag = format!("--ld={zig} ld.lld");
                ok(&mut place.piestart(&["link", &flag, "zig.o", "-o", "prog"]));
                place.works("prog", false);
            }
            None => skip("Zig (PIESTART_ZIG)"),
        }
    }
}

/// `source` as a package with `dependencies`, built by `piestart cargo`, works.
fn cargo_builds(place: &Place, dependencies: &str, source: &str) {
    let row = place.row;
    let Some(rustc) = row.rustc() else { return };
    fs::create_dir(place.path().join("src")).expect("makes");
    fs::write(place.path().join("src/main.rs"), source).expect("writes");
    let manifest = format!(
        "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\
         [profile.release]\npanic = \"abort\"\n\n[workspace]\n"
    );
    fs::write(place.path().join("Cargo.toml"), manifest).expect("writes");
    ok(place
        .piestart(&["cargo", "build", "--release", "--target", row.rust])
        .env("RUSTC", rustc)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TARGET_DIR", place.path().join("target")));
    place.works(&format!("target/{}/release/prog", row.rust), false);
}

#[test]
fn cargo_builds_a_program_for_it() {
    for place in places() {
        cargo_builds(&place, "", NO_STD);
    }
}

const WITH_CRATE: &str = "\
#![no_std]
#![no_main]
piestart::entry!(main);
static TARGET: i32 = 40;
static POINTER: &i32 = &TARGET;
fn main(start: &piestart::Start) -> i32 {
    *core::hint::black_box(POINTER) + start.args().count() as i32 + 1
}
";

#[test]
fn cargo_builds_a_program_with_the_crate_for_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = root.canonicalize().expect("is there");
    for place in places() {
        let dependencies = format!("piestart = {{ path = {root:?} }}\n");
        cargo_builds(&place, &dependencies, WITH_CRATE);
    }
}

#[test]
fn a_go_program_for_it_runs_without_a_loader() {
    for place in places() {
        let Some(go) = plug::go() else { return };
        go_program(place.path());
        fs::remove_file(place.path().join("prog.c")).expect("removes"); // Not for Go without cgo.
        ok(
            plug::piestart_go(place.path(), &go, &["build", "-o", "prog", "."])
                .env("GOARCH", place.row.goarch),
        );
        place.works("prog", true);
    }
}

#[test]
fn what_gos_own_linker_makes_for_it_is_converted_and_runs_without_a_loader() {
    for place in places().filter(|place| place.row.go_links_pie) {
        let Some(go) = plug::go() else { return };
        go_program(place.path());
        fs::remove_file(place.path().join("prog.c")).expect("removes"); // Not for Go without cgo.
        ok(place
            .tool(&go)
            .args(["build", "-buildmode=pie", "-o", "with-loader", "."])
            .envs([("CGO_ENABLED", "0"), ("GOARCH", place.row.goarch)]));
        ok(&mut place.piestart(&["convert", "with-loader", "-o", "prog"]));
        place.works("prog", false);
        // Its segments lie 64 KiB apart, on pages of 4 KiB too: what strip takes of one is not mapped there.
        ok(place
            .tool(format!("{}-objcopy", place.row.gnu))
            .args(["-S", "prog", "stripped"]));
        place.works("stripped", false);
    }
}

#[test]
fn reports_and_explanations_name_it() {
    for place in places() {
        let target = format!("--target={}", place.row.arch);
        ok(&mut place.piestart(&["link", &target, "prog.c", "-o", "prog"]));
        let out = place.piestart(&["check", "--json", "prog"]).output();
        let said: Value = serde_json::from_slice(&out.expect("it starts").stdout).expect("JSON");
        assert_eq!(said["files"][0]["machine"], place.row.machine);
        let told = stdout(&ok(&mut place.piestart(&["explain", "prog"])));
        assert!(told.contains(place.row.machine), "{told}");
        ok(&mut place.piestart(&["report", "prog", "-o", "page.html"]));
        let page = fs::read_to_string(place.path().join("page.html")).expect("it was written");
        assert!(page.contains(place.row.machine));
    }
}

#[test]
fn what_this_kernel_runs_is_traced_and_looked_at_as_this_machines_own_is() {
    for place in places().filter(|place| place.qemu.is_none()) {
        let target = format!("--target={}", place.row.arch);
        ok(&mut place.piestart(&["link", &target, "prog.c", "-o", "prog"]));
        let said = |words: &[&str]| -> Value {
            let out = place.piestart(words).output().expect("it starts");
            serde_json::from_slice(&out.stdout).unwrap_or_else(|_| panic!("{out:?}"))
        };
        let looked = said(&["check", "--live", "--json", "prog"]);
        let live = &looked["files"][0]["live"];
        assert_eq!(live["reached"], "main", "{live:#}");
        assert_eq!(live["relro"], "read_only", "{live:#}");
        let calls = live["protection_calls"].as_array().expect("calls");
        for call in ["mprotect(", "mseal("] {
            let made = |made: &Value| made.as_str().is_some_and(|made| made.starts_with(call));
            assert!(calls.iter().any(made), "{live:#}");
        }

        let traced = said(&["trace", "--json", "prog"]);
        assert_eq!(traced["reached"], "main", "{traced:#}");
        let steps = traced["steps"].as_array().expect("steps");
        // They come from the stack.
        let last = steps.last().expect("a step");
        assert_eq!(last["is_main"], true, "{last:#}");
        assert_eq!(last["arguments"][0], "0x1", "{last:#}");
        // Numbers that are other calls for the programs of 64 bits.
        let names: Vec<_> = steps
            .iter()
            .filter_map(|step| step["name"].as_str())
            .collect();
        assert!(names.contains(&"set_thread_area"), "{traced:#}");

        // A 64-bit kernel places 32-bit programs by a setting of their own, and alone that is told.
        let compat = place.row.arch == "i686";
        let told = stdout(&ok(&mut place.piestart(&["aslr", "-n", "2", "prog"])));
        assert_eq!(told.contains("vm.mmap_rnd_compat_bits"), compat, "{told}");
        assert_eq!(told.contains("vm.mmap_rnd_bits"), !compat, "{told}");
        for at in ["exec", "main"] {
            let sampled = said(&["aslr", "-n", "8", "--at", at, "--json", "prog"]);
            let regions = sampled["files"][0]["regions"].as_array().expect("regions");
            assert_eq!(regions[0]["region"], "image", "{sampled:#}");
            let placed = ["mmap_rnd_bits", "mmap_rnd_compat_bits"][usize::from(compat)];
            assert_eq!(sampled["files"][0]["placed_by"], placed, "{sampled:#}");
            let known = fs::read_to_string(format!("/proc/sys/vm/{placed}"));
            let known = known.ok().and_then(|text| text.trim().parse::<u64>().ok());
            assert_eq!(sampled["system"][placed].as_u64(), known, "{sampled:#}");
        }
    }
}

/// No libc; a weak symbol that nobody defines, whose slot a linker may leave to a loader.
const WITH_LOADER: &str = "
extern int weakfn(void) __attribute__((weak));
static int target = 42;
static int *const pointers[] = {&target, &target};
static long here(void) { return 1; }
static long (*volatile call)(void) = here;
void _start(void) {
    volatile int i = 1;
    long status = *pointers[i] == 42 && !weakfn && call() == 1 ? 42 : 1;
    EXIT
    for (;;) ;
}
";

/// The same in Rust.
const RUST_WITH_LOADER: &str = "
#![no_std]
#![no_main]
static TABLE: [fn(i32) -> i32; 2] = [twice, next];
fn twice(n: i32) -> i32 { n * 2 }
fn next(n: i32) -> i32 { n + 1 }
#[unsafe(no_mangle)]
extern \"C\" fn _start() -> ! {
    let mut status = 10;
    for at in [0, 0, 1, 1] {
        status = core::hint::black_box(&TABLE)[core::hint::black_box(at) & 1](status);
    }
    loop {
        unsafe { EXIT };
    }
}
#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! { loop {} }
// ARM's tables for unwinding name it.
#[unsafe(no_mangle)]
extern \"C\" fn __aeabi_unwind_cpp_pr0() {}
";

/// Links in.o with a loader by each linker, and converts what comes of it.
fn convert_each(place: &Place) {
    for &linker in place.row.linkers {
        let linker = &match linker {
            "bfd" => format!("{}-ld.bfd", place.row.gnu),
            "lld" => "ld.lld".to_owned(),
            other => other.to_owned(),
        };
        if !have(&[linker]) {
            continue;
        }
        ok(place
            .tool(linker)
            .args([
                "-m",
                place.row.emulation,
                "-pie",
                "-z",
                "relro",
                "-z",
                "now",
            ])
            .args(["--dynamic-linker", "/lib/ld-nowhere.so.1"])
            .args(["in.o", "-o", "in"]));
        for flags in [&[][..], &["--no-relr"], &["--aslr=far"]] {
            // Where this kernel runs it, `--verify` sees what is mapped, too.
            let verify = match place.qemu {
                None => &["--verify"][..],
                Some(_) => &[],
            };
            let words = [&["convert", "in", "-o", "out"], flags, verify].concat();
            ok(&mut place.piestart(&words));
            place.works("out", linker.ends_with("bfd"));
            tells_a_changed_table(place, "out");
        }
    }
}

#[test]
fn c_with_a_loader_is_converted_and_runs_without() {
    for place in places() {
        let source = WITH_LOADER.replace("EXIT", place.row.exit);
        fs::write(place.path().join("in.c"), source).expect("writes");
        ok(place.tool(place.row.gcc()).args([
            "-O1",
            "-fPIE",
            "-fno-stack-protector",
            "-c",
            "in.c",
        ]));
        convert_each(&place);
    }
}

#[test]
fn rust_with_a_loader_is_converted_and_runs_without() {
    for place in places() {
        let Some(rustc) = place.row.rustc() else {
            continue;
        };
        let source = RUST_WITH_LOADER.replace("EXIT", place.row.rust_exit);
        fs::write(place.path().join("in.rs"), source).expect("writes");
        ok(place
            .tool(rustc)
            .args(["--target", place.row.rust, "--edition", "2024", "-O"])
            .args(["-Cpanic=abort", "-Crelocation-model=pie", "--emit=obj"])
            .args(["in.rs", "-o", "in.o"]));
        convert_each(&place);
    }
}

/// Bytes of what is loaded of an object file but data.
fn code(bytes: &[u8]) -> u64 {
    use object::{Object as _, ObjectSection as _, SectionKind};

    let file = object::File::parse(bytes).expect("an object file");
    let loaded = file.sections().filter(|section| {
        matches!(
            section.kind(),
            SectionKind::Text | SectionKind::ReadOnlyData | SectionKind::ReadOnlyString
        )
    });
    loaded.map(|section| section.size()).sum()
}

#[test]
fn docs_say_how_large_the_start_code_of_each_architecture_is() {
    use piestart_cli::machine::Arch;
    use piestart_cli::objects;

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/architectures.md");
    let mut text = fs::read_to_string(&path).expect("it is there");
    for (label, name) in [
        ("bytes of code: `piestart.o`", "piestart.o"),
        ("bytes of code: `rcrt1.o`", "rcrt1.o"),
        ("bytes: start code of a converted file", "start.blob"),
        ("bytes: where nothing is relocated", "start-protect.blob"),
        ("bytes: the same for a large file", "start-large.blob"),
    ] {
        let cells = Arch::LINKED.map(|arch| {
            let bytes = objects::get(arch, name).expect("each build carries all");
            match name.ends_with(".o") {
                true => code(bytes).to_string(),
                false => bytes.len().to_string(),
            }
        });
        let begin = format!("| {label} |");
        let row = format!("{begin} {} |", cells.join(" | "));
        let there = text.lines().find(|line| line.starts_with(&begin));
        let there = there.expect("the document has the row").to_owned();
        if std::env::var_os("PIESTART_BLESS").is_some() {
            text = text.replace(&there, &row);
            fs::write(&path, &text).expect("writes");
        } else {
            assert_eq!(there, row, "PIESTART_BLESS=1 writes it");
        }
    }
}
