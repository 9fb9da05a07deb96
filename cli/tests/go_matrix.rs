// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Go's rows of the matrix: {each Go of `PIESTART_GO_ALL`} × {amd64, arm64} × {bfd, lld, mold} × {RELA, RELR}, and Go's
//! own link, converted; without cgo and without a compiler. The machine that is not this one is emulated by qemu-user. Go compiles once for each
//! release and architecture and leaves its object, which every linker then links.
//!
//! The program exits with 42 when all its checks hold, otherwise with the number of the check that failed.

mod plug;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use object::read::elf::{Dyn, ElfFile64, ProgramHeader};
use object::{LittleEndian, Object, ObjectSymbol, elf};
use plug::{fails, goes, have, ok, piestart, piestart_go, stderr, stdout, tool};

const PROGRAM: &str = r#"package main

import (
	"os"
	"runtime/debug"
	"strconv"
	"sync/atomic"
	"syscall"
	"unsafe"
)

type shape interface{ sides() int }
type square struct{}
type triangle struct{}

func (*square) sides() int   { return 4 }
func (*triangle) sides() int { return 3 }

var target = [4]int{1, 2, 3, 4}

// Relocated words: in .data, in constant tables, in an interface's method table, in a function value.
var pointer = &target[2]
var shapes = [...]shape{&square{}, &triangle{}}
var names = [...]string{"zero", "one", "two"}
var functions = map[string]func() int{"seven": func() int { return 7 }, "eight": func() int { return 8 }}
var made = func() map[string]int { return map[string]int{"init ran": len(names)} }()

// The first word of a type's description, which lies in RELRO.
func typeWord() *uintptr {
	var any interface{} = square{}
	return *(**uintptr)(unsafe.Pointer(&any))
}

func writes(word *uintptr) (faulted bool) {
	defer func() { faulted = recover() != nil }()
	atomic.StoreUintptr(word, atomic.LoadUintptr(word))
	return false
}

//go:noinline
func known() {}

func check(number int, good bool) {
	if !good {
		os.Exit(number)
	}
}

func main() {
	check(1, *pointer == 3)
	check(2, shapes[len(os.Args)-1].sides() == 4 && shapes[len(os.Args)].sides() == 3)
	check(3, names[len(os.Args)] == "one")
	check(4, functions["seven"]()+functions["eight"]() == 15 && made["init ran"] == 3)
	sum := make(chan int)
	for i := 0; i < 8; i++ {
		go func(i int) { sum <- i * shapes[i%2].sides() }(i)
	}
	total := 0
	for i := 0; i < 8; i++ {
		total += <-sum
	}
	check(5, total == 4*(0+2+4+6)+3*(1+3+5+7))

	debug.SetPanicOnFault(true)
	word := typeWord()
	check(6, writes(word))
	var own uintptr
	check(7, !writes(&own))

	const mseal = 462
	sealed := "unknown"
	if _, _, errno := syscall.Syscall(mseal, 0, 0, 0); errno != syscall.ENOSYS {
		page := uintptr(unsafe.Pointer(word)) &^ uintptr(os.Getpagesize()-1)
		_, _, errno = syscall.Syscall(syscall.SYS_MPROTECT, page, uintptr(os.Getpagesize()), syscall.PROT_READ|syscall.PROT_WRITE)
		check(8, errno == syscall.EPERM)
		check(9, writes(word))
		sealed = "yes"
	}
	f := known
	code := **(**uintptr)(unsafe.Pointer(&f))
	os.Stdout.WriteString(strconv.FormatUint(uint64(code), 16) + " " + strconv.FormatUint(uint64(uintptr(unsafe.Pointer(word))), 16) + " " + sealed + "\n")
	os.Exit(42)
}
"#;

const LINKERS: [(&str, &str); 3] = [("bfd", "ld.bfd"), ("lld", "ld.lld"), ("mold", "mold")];

/// The object of the program, by `go` for `arch`: what Go hands to the linker.
fn compile(go: &Path, arch: &str, dir: &Path) -> PathBuf {
    fs::write(dir.join("main.go"), PROGRAM).expect("writes");
    fs::write(dir.join("go.mod"), "module prog\n\ngo 1.21\n").expect("writes");
    let kept = dir.join("kept");
    fs::create_dir(&kept).expect("a new folder");
    let tmpdir = format!("-ldflags=-tmpdir={}", kept.display());
    // A linker that knows both architectures; the tests choose later.
    let args = ["build", &tmpdir, "-o", "first", "."];
    ok(piestart_go(dir, go, &args)
        .env("PIESTART_LD", "lld")
        .env("GOARCH", arch));
    let object = kept.join("go.o");
    assert!(object.is_file(), "{go:?} {arch} left no object");
    object
}

/// A linked program: its lowest address, that of `main.known`, of RELRO, and the sizes of its tables.
struct Linked {
    first: u64,
    known: u64,
    relro: std::ops::Range<u64>,
    rela: u64,
    relr: u64,
}

fn read(path: &Path) -> Linked {
    let data = fs::read(path).expect("reads");
    let file = ElfFile64::<LittleEndian>::parse(&*data).expect("ELF");
    let e = LittleEndian;
    let mut linked = Linked {
        first: u64::MAX,
        known: file
            .symbols()
            .find(|s| s.name() == Ok("main.known"))
            .expect("it is not stripped")
            .address(),
        relro: 0..0,
        rela: 0,
        relr: 0,
    };
    for header in file.elf_program_headers() {
        if header.p_type(e) == elf::PT_LOAD {
            linked.first = linked.first.min(header.p_vaddr(e));
        } else if header.p_type(e) == elf::PT_GNU_RELRO {
            linked.relro = header.p_vaddr(e)..header.p_vaddr(e) + header.p_memsz(e);
        } else if header.p_type(e) == elf::PT_DYNAMIC {
            for entry in header
                .dynamic(e, &*data)
                .expect("in the file")
                .into_iter()
                .flatten()
            {
                match entry.tag(e) {
                    elf::DT_RELASZ => linked.rela = entry.val(e),
                    elf::DT_RELRSZ => linked.relr = entry.val(e),
                    _ => {}
                }
            }
        }
    }
    linked
}

/// Runs `path` and gives the bias.
fn bias(mut command: Command, linked: &Linked, what: &str) -> u64 {
    let output = command.output().expect("it starts");
    assert_eq!(
        (output.status.code(), &*stderr(&output)),
        (Some(42), ""),
        "{what}: {}",
        output.status
    );
    let text = stdout(&output);
    let mut words = text.split_whitespace();
    let mut address = || u64::from_str_radix(words.next().unwrap_or_default(), 16).expect("hex");
    let (code, word) = (address(), address());
    let bias = code.wrapping_sub(linked.known);
    assert!(bias % 4096 == 0, "{what}: {bias:#x}");
    assert!(
        linked.relro.contains(&word.wrapping_sub(bias)),
        "{what}: what was written is not in RELRO"
    );
    bias
}

/// Runs a linked program several times: natively it is at another place each time.
fn run(program: &Path, runner: Option<&Path>, what: &str) {
    let linked = read(program);
    let start = || match runner {
        Some(runner) => {
            let mut command = tool(runner);
            command.arg(program);
            command
        }
        None => tool(program),
    };
    let found: HashSet<u64> = (0..3).map(|_| bias(start(), &linked, what)).collect();
    // An emulator places programs where it likes; those of Go's linker, whose addresses begin at 64 KiB and
    // not at 0, even there.
    assert!(runner.is_some() || found.len() == 3, "{what}: {found:x?}");
    let may_stay = runner.is_some() && linked.first != 0;
    assert!(may_stay || !found.contains(&0), "{what}: {found:x?}");
}

/// Links and runs every row of one architecture; gives how many there were.
fn rows(arch: &str, runner: Option<&Path>) -> usize {
    let mut count = 0;
    for go in goes() {
        let folder = tempfile::tempdir().expect("a temporary directory");
        let dir = folder.path();
        let object = compile(&go, arch, dir);
        let what = format!("{} {arch} by Go's own linker", go.display());
        let args = ["build", "-o", "own", "."];
        ok(piestart_go(dir, &go, &args)
            .env("GOARCH", arch)
            .env("PATH", "/nonexistent"));
        let program = dir.join("own");
        plug::is_static_pie(&program);
        let linked = read(&program);
        assert!(linked.relr > 200 && linked.rela == 0, "{what}");
        run(&program, runner, &what);
        count += 1;
        for (ld, _) in LINKERS {
            for pack in ["never", "always"] {
                let what = format!("{} {arch} {ld} relr={pack}", go.display());
                let program = dir.join(format!("{ld}-{pack}"));
                let mut link = tool(env!("CARGO_BIN_EXE_piestart"));
                link.args(["link", &format!("--ld={ld}"), &format!("--relr={pack}")])
                    .args(["-Wl,-z,relro", "-pie", "-o"])
                    .args([&program, &object]);
                if (ld, pack, arch) == ("bfd", "always", "arm64")
                    && !link.output().expect("it starts").status.success()
                {
                    // GNU ld before 2.43 only warns about the flag there; that must not pass for RELR.
                    let said = fails(&mut link, 69);
                    assert!(
                        said.contains("--relr=always") && said.contains("cannot pack"),
                        "{what}: {said}"
                    );
                    continue;
                }
                ok(&mut link);
                plug::is_static_pie(&program);
                let linked = read(&program);
                if pack == "always" {
                    assert!(linked.relr > 200 && linked.rela < 24 * 50, "{what}");
                } else {
                    assert!(linked.relr == 0 && linked.rela > 24 * 1000, "{what}");
                }
                run(&program, runner, &what);
                count += 1;
            }
        }
    }
    count
}

#[test]
fn amd64_programs_of_each_go_linker_and_packing_are_relocated_and_protected() {
    if !plug::is_x86_64() || !have(&LINKERS.map(|(_, program)| program)) {
        return;
    }
    let rows = rows("amd64", None);
    println!("{rows} rows");
}

#[test]
fn arm64_programs_of_each_go_linker_and_packing_are_relocated_and_protected() {
    if !have(&["aarch64-linux-gnu-ld.bfd", "ld.lld", "mold"]) {
        return;
    }
    let Some(qemu) = plug::qemu_aarch64() else {
        return;
    };
    let rows = rows("arm64", Some(&qemu));
    println!("{rows} rows");
}

/// The line for people who have gcc and do not want the tool in their build.
#[test]
fn go_links_by_gcc_with_the_start_object_alone() {
    if !plug::is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let prefix = tempfile::tempdir().expect("a temporary directory");
    ok(piestart()
        .args(["install", "--target", "x86_64", "--prefix"])
        .arg(prefix.path()));
    let start = prefix.path().join("lib/piestart/x86_64/piestart.o");
    for go in goes() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        fs::write(dir.path().join("main.go"), PROGRAM).expect("writes");
        fs::write(dir.path().join("go.mod"), "module prog\n\ngo 1.21\n").expect("writes");
        let flags = format!(
            "-extld=gcc -extldflags \"-static-pie -nostdlib -nostartfiles {}\"",
            start.display()
        );
        ok(tool(&go)
            .args(["build", "-buildmode=pie", "-ldflags", &flags])
            .args(["-o", "prog", "."])
            .envs([("CGO_ENABLED", "0"), ("GO_EXTLINK_ENABLED", "1")])
            .env("GOTOOLCHAIN", "local")
            .current_dir(dir.path()));
        let program = dir.path().join("prog");
        plug::is_static_pie(&program);
        let linked = read(&program);
        let bias = bias(tool(&program), &linked, &go.display().to_string());
        assert_ne!(bias, 0);
    }
}
