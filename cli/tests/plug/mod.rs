// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the tests that plug piestart into other tools share: calling it, calling them, and judging
//! what they made.

#![allow(
    dead_code,
    reason = "each test file includes this and uses a part of it"
)]

mod bench;
pub mod converted;
mod goes;
mod group;
mod place;
mod ready;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use object::elf::{ET_DYN, FileHeader32, FileHeader64, PT_DYNAMIC, PT_INTERP};
use object::read::elf::{Dyn, ElfFile, FileHeader, ProgramHeader};

#[allow(unused_imports, reason = "as above")]
pub use {
    bench::{Bench, NOBODY, told},
    goes::{go, go_program, goes, named_goes, piestart_go},
    group::Cgroup,
    place::{OF_THE_KERNEL, moves, randomised},
    ready::{ready_cargo, ready_go, ready_go_pie, ready_package},
};

/// Exits with 42 if it was relocated and has one argument: 40, one for the word that RELRO
/// protects, one for `argc`.
pub const C_PROGRAM: &str = "\
int target = 40;
int *pointer = &target;
int *const constant = &target;
int main(int argc, char **argv) { return *pointer + (constant == pointer) + argc + (argv[argc] != 0); }
";

/// Exits with 42 if it was relocated and what the compiler calls without asking is there: 128-bit
/// division, arithmetic wider than the machine's, a question about the processor, atomics that the
/// machine may have or not.
pub const RUNTIME_PROGRAM: &str = "\
volatile unsigned __int128 hundred = 100, seven = 7;
volatile int counter = 1;
#ifdef __x86_64__
volatile __float128 three = 3;
static int processor(void) { __builtin_cpu_init(); return __builtin_cpu_supports(\"sse2\") != 0; }
#else
volatile long double three = 3;
static int processor(void) { return 1; }
#endif
int *pointer = (int *)&counter;
int main(void) {
    __atomic_fetch_add(pointer, 1, __ATOMIC_SEQ_CST);
    unsigned __int128 quotient = hundred / seven;
    return (int)quotient + (int)(three * three + three / three) + 15 + processor() + counter;
}
";

/// The same without `std`, in Rust.
pub const NO_STD: &str = r#"#![no_std]
#![no_main]
static TARGET: i32 = 40;
static POINTER: &i32 = &TARGET;
#[unsafe(no_mangle)]
extern "C" fn main(argc: i32, _: *const *const u8) -> i32 {
    *core::hint::black_box(POINTER) + argc + 1
}
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! { loop {} }
"#;

/// The tool, without what the user's environment would tell it, and with a cache of its own.
pub fn piestart() -> Command {
    let mut command = tool(env!("CARGO_BIN_EXE_piestart"));
    command.env(
        "XDG_CACHE_HOME",
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache"),
    );
    command
}

/// `program`, without what cargo and the user tell it.
pub fn tool(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let own = ["PIESTART_", "CARGO_", "RUST", "GO", "CGO_", "LD_"];
        let kept = [
            "CARGO_HOME",
            "RUSTUP_HOME",
            "RUSTUP_TOOLCHAIN",
            "GOPATH",
            "GOCACHE",
        ];
        if (own.iter().any(|o| text.starts_with(o)) && !kept.contains(&&*text))
            || ["CC", "CXX", "CFLAGS", "LDFLAGS", "CARGO"].contains(&&*text)
        {
            command.env_remove(&name);
        }
    }
    command
}

/// Says why a check is skipped; with `PIESTART_REQUIRE_ALL` that is a failure.
pub fn skip(needs: &str) {
    eprintln!("skipped: needs {needs}");
    assert!(
        std::env::var_os("PIESTART_REQUIRE_ALL").is_none_or(|v| v.is_empty() || v == "0"),
        "skipped: needs {needs}"
    );
}

/// Whether all of `programs` are in `PATH`; says so if not.
pub fn have(programs: &[&str]) -> bool {
    let missing: Vec<_> = programs
        .iter()
        .filter(|p| which::which(p).is_err())
        .copied()
        .collect();
    if !missing.is_empty() {
        skip(&missing.join(", "));
    }
    missing.is_empty()
}

/// A rustc that has `std` for `target`: the one in `PATH`, or the one of `cargo xtask setup`.
pub fn rust_with_std(target: &str) -> Option<PathBuf> {
    let own = std::env::var_os("PIESTART_RUST_MUSL").map(PathBuf::from);
    let has_std = |rustc: &PathBuf| {
        let out = tool(rustc)
            .args(["--print", "target-libdir", "--target", target])
            .output();
        let folder = out.map(|out| stdout(&out)).unwrap_or_default();
        std::fs::read_dir(folder.trim()).is_ok_and(|entries| {
            entries
                .flatten()
                .any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
        })
    };
    let found = which::which("rustc").into_iter().chain(own).find(has_std);
    if found.is_none() {
        skip(&format!("std for {target}"));
    }
    found
}

/// Runs `command`, which must succeed.
#[track_caller]
pub fn ok(command: &mut Command) -> Output {
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    assert!(
        output.status.success(),
        "{command:?}: {}\n{}{}",
        output.status,
        stdout(&output),
        stderr(&output)
    );
    output
}

/// Runs `command`, a program that was just written: until another test's child has let go of it, it is busy.
#[track_caller]
pub fn fresh(command: &mut Command) -> Output {
    for _ in 0..500 {
        match command.output() {
            Err(error) if error.kind() == std::io::ErrorKind::ExecutableFileBusy => {
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            done => return done.unwrap_or_else(|e| panic!("{command:?}: {e}")),
        }
    }
    panic!("{command:?}: busy for five seconds");
}

/// Runs `command`, which must exit with `code`, and gives what it said on stderr.
#[track_caller]
pub fn fails(command: &mut Command, code: i32) -> String {
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(code), "{command:?}: {said}");
    assert!(!said.contains("panicked"), "{command:?}: {said}");
    said
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Validates `document` against docs/schema/`name`.json.
#[track_caller]
pub fn valid(name: &str, document: &serde_json::Value) {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../docs/schema/{name}.json"));
    let mut schemas = boon::Schemas::new();
    let index = boon::Compiler::new()
        .compile(&path.display().to_string(), &mut schemas)
        .expect("a schema");
    if let Err(error) = schemas.validate(document, index) {
        panic!("{name}: {error:#}\n{document:#}");
    }
}

/// What a finished program looks like to the kernel.
#[derive(Debug)]
pub struct Shape {
    pub pie: bool,
    pub loader: bool,
    pub needed: usize,
    pub relr: bool,
    pub relro: bool,
    pub now: bool,
}

/// Reads `path` without piestart's own reader.
#[track_caller]
pub fn shape(path: &Path) -> Shape {
    let data = std::fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let shape = match object::FileKind::parse(&*data) {
        Ok(object::FileKind::Elf32) => shape_of::<FileHeader32<object::Endianness>>(&data),
        _ => shape_of::<FileHeader64<object::Endianness>>(&data),
    };
    shape.unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn shape_of<Header: FileHeader<Endian = object::Endianness>>(
    data: &[u8],
) -> object::read::Result<Shape> {
    let file = ElfFile::<Header>::parse(data)?;
    let endian = file.endian();
    let mut shape = Shape {
        pie: file.elf_header().e_type(endian) == ET_DYN,
        loader: false,
        needed: 0,
        relr: false,
        relro: false,
        now: false,
    };
    for header in file.elf_program_headers() {
        shape.loader |= header.p_type(endian) == PT_INTERP;
        shape.relro |= header.p_type(endian) == object::elf::PT_GNU_RELRO;
        if header.p_type(endian) == PT_DYNAMIC {
            let entries = header.dynamic(endian, data)?;
            for entry in entries.into_iter().flatten() {
                let tag = entry.tag(endian);
                shape.needed += usize::from(tag == object::elf::DT_NEEDED);
                shape.relr |= tag == object::elf::DT_RELR;
                let value: u64 = entry.val(endian);
                shape.now |= tag == object::elf::DT_BIND_NOW
                    || tag == object::elf::DT_FLAGS && value & object::elf::DF_BIND_NOW.0 != 0
                    || tag == object::elf::DT_FLAGS_1 && value & object::elf::DF_1_NOW.0 != 0;
            }
        }
    }
    Ok(shape)
}

/// `path` is a static-PIE, and exits with 42.
#[track_caller]
pub fn works(path: &Path) -> Shape {
    let shape = is_static_pie(path);
    exits(&mut tool(path), 42);
    shape
}

/// `path` is a static-PIE with all of its RELRO, and exits with 42.
#[track_caller]
pub fn works_hardened(path: &Path) -> Shape {
    let shape = works(path);
    assert!(shape.relro && shape.now, "{}: {shape:?}", path.display());
    shape
}

/// `path` is a static-PIE for aarch64, and exits with 42 under qemu.
#[track_caller]
pub fn works_on_aarch64(path: &Path) -> Shape {
    let shape = is_static_pie(path);
    let qemu = qemu_aarch64().expect("the caller has looked for it");
    exits(tool(qemu).arg(path), 42);
    shape
}

/// The emulator for aarch64 programs, under either of the names that it is installed by.
pub fn qemu_aarch64() -> Option<PathBuf> {
    let found = ["qemu-aarch64-static", "qemu-aarch64"]
        .iter()
        .find_map(|name| which::which(name).ok());
    if found.is_none() {
        skip("qemu-aarch64-static");
    }
    found
}

#[track_caller]
pub fn is_static_pie(path: &Path) -> Shape {
    let shape = shape(path);
    assert!(
        shape.pie && !shape.loader && shape.needed == 0,
        "{}: {shape:?}",
        path.display()
    );
    shape
}

/// `command` exits with `code` and says nothing on stderr.
#[track_caller]
pub fn exits(command: &mut Command, code: i32) -> String {
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    assert_eq!(
        (output.status.code(), stderr(&output).as_str()),
        (Some(code), ""),
        "{command:?}: {}",
        output.status
    );
    stdout(&output)
}

/// `input` built by `compiler` as `out`; `None` (and a loud skip) if that is not possible here.
pub fn build(compiler: &str, input: &Path, args: &[&str], out: &Path) -> Option<PathBuf> {
    if !have(&[compiler]) {
        return None;
    }
    let result = tool(compiler)
        .arg(input)
        .args(args)
        .arg("-o")
        .arg(out)
        .output()
        .unwrap_or_else(|e| panic!("{compiler}: {e}"));
    if !result.status.success() {
        skip(&format!("{compiler} {args:?}: {}", stderr(&result)));
        return None;
    }
    Some(out.to_owned())
}

/// `source`, in C, built in `dir` as `name`. See [`build`].
pub fn compile(
    dir: &Path,
    compiler: &str,
    name: &str,
    source: &str,
    args: &[&str],
) -> Option<PathBuf> {
    let input = dir.join(format!("{name}.c"));
    std::fs::write(&input, source).expect("writes");
    build(compiler, &input, args, &dir.join(name))
}

/// A directory for one test that holds `prog.c`.
pub fn workplace() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary directory");
    std::fs::write(dir.path().join("prog.c"), C_PROGRAM).expect("writes");
    dir
}

/// `prog.o` beside `prog.c`, by `gcc`.
pub fn object(dir: &Path, gcc: &str) -> PathBuf {
    ok(tool(gcc)
        .args([
            "-c",
            "-O1",
            "-fPIE",
            "-fno-stack-protector",
            "prog.c",
            "-o",
            "prog.o",
        ])
        .current_dir(dir));
    dir.join("prog.o")
}

/// rust-lld of the `rustc` in `PATH`.
pub fn rust_lld() -> Option<PathBuf> {
    let out = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .ok()?;
    let rustlib = Path::new(stdout(&out).trim()).join("lib/rustlib");
    std::fs::read_dir(rustlib)
        .ok()?
        .flatten()
        .map(|entry| entry.path().join("bin/rust-lld"))
        .find(|path| path.is_file())
}

/// Whether this machine runs the programs that the tests make.
pub fn is_x86_64() -> bool {
    let native = std::env::consts::ARCH == "x86_64";
    if !native {
        skip("an x86_64 machine");
    }
    native
}
