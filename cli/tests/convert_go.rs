// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart convert` on real Go programs, by the `go` on PATH and those in `PIESTART_GO_ALL`
//! (`path:path`): what they do before and after. Go's own large programs are those of the first of them.

mod plug;

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use plug::skip;

/// One program, told by its first argument what to do.
const APP: &str = r#"package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"runtime"
	"runtime/pprof"
	"syscall"
)

var table = map[string]func(){
	"hello": hello, "where": where, "serve": serve, "wait": wait, "panic": fail, "profile": profile,
}

func hello() {
	_, _, line, _ := runtime.Caller(0)
	fmt.Println("hello", os.Args[2:], line, len(os.Environ()))
}

var known int

func where() { fmt.Printf("%p %p\n", hello, &known) }

func serve() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr())
	done := make(chan bool)
	go http.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "you asked for %s\n", r.URL.Path)
		w.(http.Flusher).Flush()
		close(done)
	}))
	<-done
}

func wait() {
	fmt.Printf("%p\n", hello)
	os.Stdin.Read(make([]byte, 1))
}

//go:noinline
func burn(n int) (sum int) {
	for i := 0; i < n; i++ {
		sum += i*i ^ sum>>3 // hot
	}
	return
}

func profile() {
	if err := pprof.StartCPUProfile(os.Stdout); err != nil {
		panic(err)
	}
	var used syscall.Rusage
	for used.Utime.Sec == 0 && used.Utime.Usec < 400000 {
		known += burn(1 << 20)
		syscall.Getrusage(syscall.RUSAGE_SELF, &used)
	}
	pprof.StopCPUProfile()
}

//go:noinline
func index(s []int, i int) int { return s[i] }

func fail() { fmt.Println(index(nil, len(os.Args))) }

func main() { table[os.Args[1]]() }
"#;

fn goes() -> Vec<PathBuf> {
    let mut goes: Vec<PathBuf> = which::which("go").into_iter().collect();
    if let Some(more) = std::env::var_os("PIESTART_GO_ALL") {
        goes.extend(std::env::split_paths(&more));
    }
    if goes.is_empty() {
        skip("go");
    }
    goes
}

/// `go` with nothing from the caller's settings that matters here.
fn go(go: &Path, folder: &Path, arch: &str) -> Command {
    let mut command = Command::new(go);
    command
        .envs([
            ("CGO_ENABLED", "0"),
            ("GOTOOLCHAIN", "local"),
            ("GOFLAGS", ""),
            ("GO111MODULE", "auto"),
            ("GOARCH", arch),
        ])
        .env_remove("GOOS")
        .env_remove("GOROOT")
        .current_dir(folder);
    command
}

/// Builds `package` as the PIE `folder/name` and converts it to `folder/name.static`.
fn both(with: &Path, folder: &Path, arch: &str, package: &str, name: &str) -> [PathBuf; 2] {
    let built = go(with, folder, arch)
        .args(["build", "-buildmode=pie", "-o", name, package])
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", text(&built.stderr));
    let (before, after) = (folder.join(name), folder.join(format!("{name}.static")));
    let convert = |verify: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_piestart"))
            .arg("convert")
            .args(verify)
            .arg(&before)
            .arg("-o")
            .arg(&after)
            .output()
            .unwrap()
    };
    let mut converted = convert(&["--verify"]);
    if converted.status.code() == Some(69) {
        skip(&text(&converted.stderr));
        converted = convert(&[]);
    }
    assert!(converted.status.success(), "{}", text(&converted.stderr));
    [before, after]
}

fn app(with: &Path, folder: &Path, arch: &str) -> [PathBuf; 2] {
    fs::write(folder.join("main.go"), APP).unwrap();
    both(with, folder, arch, "main.go", "app")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// `program`, alone in an empty root.
fn alone(program: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_piestart"));
    command.args(["run", "--"]).arg(program).args(args);
    command
}

/// What `command` says and how it ends, with `input` on its standard input.
fn run(command: &mut Command, input: &str) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // It may have ended without reading.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().unwrap()
}

fn assert_same(before: &Output, after: &Output) {
    assert_eq!(text(&before.stdout), text(&after.stdout));
    assert_eq!(text(&before.stderr), text(&after.stderr));
    assert_eq!(before.status, after.status);
}

/// Starts `command` and waits for its first line.
fn first_line(command: &mut Command) -> (Child, String) {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap())
        .read_line(&mut line)
        .unwrap();
    (child, line.trim().to_owned())
}

/// The lines of a traceback that name a function or a place, without the run's own addresses.
fn places(stderr: &[u8]) -> Vec<String> {
    text(stderr)
        .lines()
        .filter(|line| {
            line.starts_with("main.") || line.starts_with("panic:") || line.contains(".go:")
        })
        .map(|line| line.split('(').next().unwrap_or(line).to_owned())
        .collect()
}

/// Bytes of RELRO in the process `pid`, which runs `program`: all, writable, sealed.
fn relro(pid: u32, program: &Path) -> [u64; 3] {
    use object::read::elf::{FileHeader, ProgramHeader};
    let data = fs::read(program).unwrap();
    let header = object::elf::FileHeader64::<object::LittleEndian>::parse(&*data).unwrap();
    let e = object::LittleEndian;
    let auxv = fs::read(format!("/proc/{pid}/auxv")).unwrap();
    let word = |bytes: &[u8]| u64::from_le_bytes(bytes.try_into().unwrap());
    let entry = auxv.chunks(16).find(|c| word(&c[..8]) == 9).unwrap();
    let bias = word(&entry[8..]) - header.e_entry(e);
    let segments = header.program_headers(e, &*data).unwrap();
    let relro = segments
        .iter()
        .find(|s| s.p_type(e) == object::elf::PT_GNU_RELRO)
        .unwrap();
    let (start, size) = (relro.p_vaddr(e) + bias, relro.p_memsz(e));
    let mut sums = [size, 0, 0];
    let mut overlap = 0;
    for line in fs::read_to_string(format!("/proc/{pid}/smaps"))
        .unwrap()
        .lines()
    {
        let first = line.split(' ').next().unwrap();
        if let Some((from, to)) = first.split_once('-') {
            let number = |s| u64::from_str_radix(s, 16).unwrap();
            overlap = number(to)
                .min(start + size)
                .saturating_sub(number(from).max(start));
            if line.split(' ').nth(1).unwrap().contains('w') {
                sums[1] += overlap;
            }
        } else if first == "VmFlags:" && line.split(' ').any(|flag| flag == "sl") {
            sums[2] += overlap;
        }
    }
    sums
}

/// mseal(2) came with Linux 6.10.
fn kernel_seals() -> bool {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap();
    let mut numbers = release
        .split(['.', '-'])
        .map_while(|n| n.parse::<u32>().ok());
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    version >= (6, 10)
}

#[test]
fn a_program_says_the_same_as_before_at_other_addresses_with_the_same_lines() {
    if !cfg!(target_arch = "x86_64") {
        return skip("an x86_64 machine");
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let [before, after] = app(&with, folder.path(), "amd64");

        let args = ["hello", "a", "b c"];
        let old = run(Command::new(&before).args(args), "");
        assert!(old.status.success() && text(&old.stdout).contains("[a b c]"));
        assert_same(&old, &run(&mut alone(&after, &args), ""));

        let addresses: HashSet<String> = (0..8)
            .map(|_| text(&run(&mut alone(&after, &["where"]), "").stdout))
            .collect();
        assert!(addresses.len() > 4, "{addresses:?}");

        let old = run(Command::new(&before).arg("panic"), "");
        let new = run(&mut alone(&after, &["panic"]), "");
        assert_eq!((old.status.code(), new.status.code()), (Some(2), Some(2)));
        let old = places(&old.stderr);
        assert!(old.iter().any(|l| l.contains("main.go:")), "{old:?}");
        assert!(old.contains(&"main.index".to_owned()), "{old:?}");
        assert_eq!(old, places(&new.stderr));

        let (mut child, line) = first_line(Command::new(&after).arg("wait"));
        assert!(line.starts_with("0x"), "{line}");
        let [size, writable, sealed] = relro(child.id(), &after);
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(size > 0 && writable == 0, "{writable} of {size} writable");
        if kernel_seals() {
            assert_eq!(sealed, size);
        } else {
            skip("Linux 6.10 for mseal");
        }
    }
}

/// What the server `program`, alone in an empty root, answers.
fn answer(program: &Path) -> String {
    let (mut child, address) = first_line(&mut alone(program, &["serve"]));
    let mut stream = TcpStream::connect(&address).unwrap();
    stream
        .write_all(b"GET /some/thing HTTP/1.0\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(child.wait().unwrap().success());
    answer
}

#[test]
fn an_http_server_answers_from_an_empty_root() {
    if !cfg!(target_arch = "x86_64") {
        return skip("an x86_64 machine");
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let [_, after] = app(&with, folder.path(), "amd64");
        let answer = answer(&after);
        assert!(answer.starts_with("HTTP/1.0 200 OK"), "{answer}");
        assert!(answer.contains("you asked for /some/thing"), "{answer}");
    }
}

#[test]
fn gdb_stops_at_main_by_name() {
    if !cfg!(target_arch = "x86_64") || which::which("gdb").is_err() {
        return skip("gdb on x86_64");
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let [_, after] = app(&with, folder.path(), "amd64");
        let gdb = Command::new("gdb")
            .args(["-nx", "-batch", "-iex", "set debuginfod enabled off"])
            .args(["-ex", "break main.main", "-ex", "run", "-ex", "backtrace"])
            // Stepping off a breakpoint, a goroutine may move to another thread, and stop there again.
            .args([
                "-ex",
                "delete",
                "-ex",
                "break main.hello",
                "-ex",
                "continue",
            ])
            .args(["-ex", "backtrace"])
            .arg("--args")
            .arg(&after)
            .arg("hello")
            .output()
            .unwrap();
        let said = text(&gdb.stdout);
        let main = format!(
            "main.main () at {}",
            folder.path().join("main.go").display()
        );
        assert!(said.contains("Breakpoint 1, main.main () at"), "{said}");
        assert!(said.contains(&main), "{said}");
        assert!(said.contains("Breakpoint 2, main.hello () at"), "{said}");
        assert!(said.contains("in main.main () at"), "{said}");
    }
}

/// As a debugger does that knows the file and the process: AT_ENTRY less e_entry is the bias.
#[test]
fn symbols_and_line_tables_lead_to_the_running_code() {
    use object::{Object, ObjectSymbol};
    if !cfg!(target_arch = "x86_64") {
        return skip("an x86_64 machine");
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let [before, after] = app(&with, folder.path(), "amd64");
        let data = fs::read(&after).unwrap();
        let file = object::File::parse(&*data).unwrap();
        let mut symbols = file.symbols();
        let hello = symbols.find(|s| s.name() == Ok("main.hello")).unwrap();
        let (mut child, line) = first_line(Command::new(&after).arg("wait"));
        let auxv = fs::read(format!("/proc/{}/auxv", child.id())).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let word = |bytes: &[u8]| u64::from_le_bytes(bytes.try_into().unwrap());
        let entry = auxv.chunks(16).find(|c| word(&c[..8]) == 9).unwrap();
        let bias = word(&entry[8..]) - file.entry();
        let address = u64::from_str_radix(line.trim_start_matches("0x"), 16).unwrap();
        assert_eq!(hello.address() + bias, address);

        let lines = |file: &Path| {
            let tool = &mut go(&with, folder.path(), "amd64");
            let output = run(
                tool.args(["tool", "addr2line"]).arg(file),
                &format!("{:#x}\n", hello.address()),
            );
            text(&output.stdout)
        };
        assert_eq!(lines(&before), lines(&after));
        assert!(
            lines(&after).starts_with("main.hello\n"),
            "{}",
            lines(&after)
        );
        let names = |file: &Path| {
            let tool = &mut go(&with, folder.path(), "amd64");
            text(&run(tool.args(["tool", "nm"]).arg(file), "").stdout)
        };
        // But for the symbols that Go's linker gives its own small tables.
        let (old, new) = (names(&before), names(&after));
        assert!(new.contains(" T main.main\n"), "{new}");
        // And but for that of the start code.
        let is_ours = |line: &&str| line.ends_with("T piestart_start_code");
        assert_eq!(new.lines().filter(is_ours).count(), 1, "{new}");
        let kept: Vec<&str> = new.lines().filter(|line| !is_ours(line)).collect();
        assert_eq!(old.lines().collect::<Vec<_>>(), kept);
    }
}

#[test]
fn a_profile_names_the_hot_line() {
    if !cfg!(target_arch = "x86_64") {
        return skip("an x86_64 machine");
    }
    let hot = APP.lines().position(|l| l.ends_with("// hot")).unwrap() + 1;
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let [_, after] = app(&with, folder.path(), "amd64");
        let profile = folder.path().join("profile");
        let take = |command: &mut Command| {
            let output = run(command, "");
            assert!(output.status.success(), "{}", text(&output.stderr));
            fs::write(&profile, output.stdout).unwrap();
        };
        let pprof = |args: &[&str]| {
            let output = run(
                go(&with, folder.path(), "amd64")
                    .args(["tool", "pprof"])
                    .args(args)
                    .arg(&after)
                    .arg(&profile),
                "",
            );
            assert!(output.status.success(), "{}", text(&output.stderr));
            text(&output.stdout)
        };
        // As the program says it, in an empty root.
        take(&mut alone(&after, &["profile"]));
        let top = pprof(&["-top", "-lines"]);
        let first = top
            .lines()
            .find(|l| l.contains("main.burn"))
            .unwrap_or(&top);
        // The increment and the condition are on the line above.
        let near = [hot - 1, hot].map(|line| format!("main.go:{line}"));
        assert!(near.iter().any(|n| first.contains(n)), "{top}");
        let list = pprof(&["-list", "main.burn"]);
        let line = list
            .lines()
            .find(|l| l.ends_with("// hot"))
            .unwrap_or(&list);
        assert!(
            line.contains(&format!("{hot}:")) && line.contains("ms"),
            "{list}"
        );
        // As pprof finds it in the file by the mappings, which the program reads in /proc.
        take(Command::new(&after).arg("profile"));
        let instructions = pprof(&["-disasm", "main.burn"]);
        let sampled = instructions.lines().any(|l| {
            l.trim_start().starts_with(|c: char| c.is_ascii_digit())
                && near.iter().any(|n| l.contains(n.as_str()))
        });
        assert!(sampled, "{instructions}");
    }
}

#[test]
fn an_arm64_program_says_the_same_under_qemu() {
    if which::which("qemu-aarch64-static").is_err() && !cfg!(target_arch = "aarch64") {
        return skip("qemu-aarch64-static");
    }
    for (index, with) in goes().iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        says_the_same(with, folder.path(), "arm64");
        if index == 0 {
            gofmt_does_the_same(with, folder.path(), "arm64");
        }
    }
}

/// Go's linker makes PIEs for it since 1.25. In every run foreign.rs has a small program; this one builds Go's compiler.
#[test]
#[ignore = "it takes a processor two minutes: cargo test -p piestart-cli --test convert_go -- --ignored under_qemu"]
fn a_loong64_program_and_gos_compiler_say_the_same_under_qemu() {
    if which::which("qemu-loongarch64-static").is_err() {
        return skip("qemu-loongarch64-static");
    }
    let Some(with) = goes().into_iter().next() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    says_the_same(&with, folder.path(), "loong64");
    the_compiler_does_the_same(&with, folder.path(), "loong64", "qemu-loongarch64-static");
}

#[test]
fn a_ppc64le_program_and_gos_compiler_say_the_same_under_qemu() {
    if which::which("qemu-ppc64le-static").is_err() {
        return skip("qemu-ppc64le-static");
    }
    let Some(with) = goes().into_iter().next() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    says_the_same(&with, folder.path(), "ppc64le");
    the_compiler_does_the_same(&with, folder.path(), "ppc64le", "qemu-ppc64le-static");
}

/// As the next; convert_only.rs has a small program.
#[test]
#[ignore = "it takes a processor a minute and a half: cargo test -p piestart-cli --test convert_go -- --ignored under_qemu"]
fn a_big_endian_ppc64_program_and_gos_compiler_say_the_same_under_qemu() {
    if which::which("qemu-ppc64-static").is_err() {
        return skip("qemu-ppc64-static");
    }
    let Some(with) = goes().into_iter().next() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    says_the_same(&with, folder.path(), "ppc64");
    the_compiler_does_the_same(&with, folder.path(), "ppc64", "qemu-ppc64-static");
}

/// Go's linker makes PIEs for it since 1.27, and what it needs the newest alone is sure to have. In every run
/// foreign.rs has a small program; this one builds Go's compiler.
#[test]
#[ignore = "it takes a processor a minute and a half: cargo test -p piestart-cli --test convert_go -- --ignored under_qemu"]
fn an_s390x_program_and_gos_compiler_say_the_same_under_qemu() {
    if which::which("qemu-s390x-static").is_err() {
        return skip("qemu-s390x-static");
    }
    let Some(with) = goes().into_iter().next() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    says_the_same(&with, folder.path(), "s390x");
    the_compiler_does_the_same(&with, folder.path(), "s390x", "qemu-s390x-static");
}

/// cmd/compile, converted for `arch`, makes the object that the go command's own makes.
fn the_compiler_does_the_same(with: &Path, folder: &Path, arch: &str, emulator: &str) {
    let [_, after] = both(with, folder, arch, "cmd/compile", "compile");
    fs::write(
        folder.join("p.go"),
        "package p\n\nfunc F(n int) (sum int) {\n\tfor n > 0 {\n\t\tsum += n * n\n\t\tn--\n\t}\n\treturn\n}\n",
    )
    .unwrap();
    let words = |out: &str| ["-p", "p", "-trimpath", ".", "-o", out, "p.go"].map(str::to_owned);
    let native = go(with, folder, arch)
        .args(["tool", "compile"])
        .args(words("native.o"))
        .output()
        .unwrap();
    assert!(native.status.success(), "{}", text(&native.stderr));
    let output = Command::new(emulator)
        .arg(&after)
        .args(words("converted.o"))
        .env("GOARCH", arch)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    assert!(read("native.o") == read("converted.o"));
}

/// The converted program for `arch`, alone in an empty root, and this machine's, unconverted.
fn says_the_same(with: &Path, folder: &Path, arch: &str) {
    let args = ["hello", "arm", "b c"];
    let here = (std::env::consts::ARCH == "x86_64").then(|| {
        let [before, _] = app(with, folder, "amd64");
        let old = run(Command::new(&before).args(args), "");
        let panic = run(Command::new(&before).arg("panic"), "");
        (old, places(&panic.stderr))
    });
    let [_, after] = app(with, folder, arch);
    let said = run(&mut alone(&after, &args), "");
    assert!(
        said.status.success() && text(&said.stdout).starts_with("hello [arm b c]"),
        "{} {}",
        text(&said.stdout),
        text(&said.stderr)
    );
    let panic = run(&mut alone(&after, &["panic"]), "");
    assert_eq!(panic.status.code(), Some(2));
    let panic = places(&panic.stderr);
    assert!(panic.iter().any(|l| l.contains("main.go:")), "{panic:?}");
    if let Some((hello, places)) = here {
        assert_eq!(text(&hello.stdout), text(&said.stdout));
        let line = |l: &String| l.split(" +0x").next().unwrap_or_default().to_owned();
        let of = |all: &[String]| all.iter().map(line).collect::<Vec<_>>();
        assert_eq!(of(&places), of(&panic));
    }
    let answer = answer(&after);
    assert!(answer.contains("you asked for /some/thing"), "{answer}");
}

/// What the emulated start code protects of the arm64 program at `path` when pages are so large, and
/// what it has to by the rule of the startup crate.
fn protected_under_qemu(path: &Path, page: u64) -> [u64; 2] {
    let elf = piestart_cli::elf::Elf::open(path).unwrap();
    let pages = elf.relro(page).unwrap().exact;
    let bytes = pages.iter().map(|run| run.end - run.start).sum();
    let output = run(
        Command::new("qemu-aarch64-static")
            .args(["-strace", "-p", &page.to_string()])
            .arg(path)
            .arg("hello"),
        "",
    );
    assert!(output.status.success());
    let said = text(&output.stderr);
    let call = said
        .lines()
        .find(|l| l.contains("mprotect(") && l.contains(",PROT_READ)"));
    let size = call.and_then(|l| l.split(',').nth(1)).unwrap_or(&said);
    [size.parse().unwrap(), bytes]
}

#[test]
fn relro_is_protected_to_the_page_whatever_the_page_size() {
    if which::which("qemu-aarch64-static").is_err() {
        return skip("qemu-aarch64-static");
    }
    let Some(with) = goes().into_iter().next() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let [before, after] = app(&with, folder.path(), "arm64");
    let converted = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(["convert", "--no-relro"])
        .arg(&before)
        .arg("-o")
        .arg(&after)
        .status();
    assert!(converted.unwrap().success());
    let said = run(Command::new("qemu-aarch64-static").arg("--version"), "");
    let said = text(&said.stdout);
    let version = said.split("version ").nth(1).unwrap_or(&said);
    let major: u32 = version.split('.').next().unwrap().parse().unwrap();
    // Later ones give every program pages of the smallest size.
    let sizes = if major < 8 {
        &[4096, 16384, 65536][..]
    } else {
        &[4096]
    };
    for &page in sizes {
        let [is, should] = protected_under_qemu(&after, page);
        assert_eq!(is, should, "page size {page}");
        assert!(is > 0 && is.is_multiple_of(page));
    }
}

/// Formats good and bad source with the program of `arch` before, which must run here, and after.
fn gofmt_does_the_same(with: &Path, folder: &Path, arch: &str) {
    let [before, after] = both(with, folder, arch, "cmd/gofmt", "gofmt");
    // The unconverted program of another architecture would want a loader: the tree's own gofmt.
    let mut reference = before;
    if arch != "amd64" || !cfg!(target_arch = "x86_64") {
        reference = with.with_file_name("gofmt");
    }
    for source in ["package  p\nfunc  f( ) {x:=1;_=x\n  }\n", "package"] {
        let old = run(&mut Command::new(&reference), source);
        assert_same(&old, &run(&mut alone(&after, &[]), source));
        match old.status.code() {
            Some(0) => assert!(text(&old.stdout).contains("func f() {"), "{old:?}"),
            code => assert_eq!(code, Some(2)),
        }
    }
}

#[test]
fn gofmt_does_the_same_as_before() {
    if !cfg!(target_arch = "x86_64") {
        return skip("an x86_64 machine");
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        gofmt_does_the_same(&with, folder.path(), "amd64");
    }
}

/// Runs `program` in a root that has `folder` and, read-only, `root`.
fn beside(program: &Path, folder: &Path, root: &Path, cwd: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_piestart"));
    command.arg("run").arg("--bind").arg(folder);
    command
        .arg("--bind")
        .arg(format!("{0}:{0}:ro", root.display()));
    command.arg("--cwd").arg(cwd);
    command.args(["--tmp", "--dev", "--proc", "--clear-env"]);
    for setting in [
        "CGO_ENABLED=0",
        "GOTOOLCHAIN=local",
        "GO111MODULE=auto",
        "GOTELEMETRY=off",
        "HOME=/tmp",
        "PATH=/",
    ] {
        command.args(["--env", setting]);
    }
    command
        .arg("--env")
        .arg(format!("GOROOT={}", root.display()));
    command.arg("--").arg(program);
    command
}

/// The go command, vet and the compiler of the first Go, converted, in a root with nothing else but
/// Go's own files.
#[test]
fn the_go_command_vet_and_the_compiler_do_the_same() {
    if !cfg!(target_arch = "x86_64") {
        return skip("an x86_64 machine");
    }
    let Some(with) = goes().into_iter().next() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let root = run(go(&with, folder, "amd64").args(["env", "GOROOT"]), "");
    let root = PathBuf::from(text(&root.stdout).trim());

    let [before, after] = both(&with, folder, "amd64", "cmd/go", "gocmd");
    let [vet_before, vet_after] = both(&with, folder, "amd64", "cmd/vet", "vet");
    let module = folder.join("m");
    fs::create_dir(&module).unwrap();
    fs::write(module.join("go.mod"), "module m\n").unwrap();
    fs::write(
        module.join("m.go"),
        "package m\n\nfunc F(s []string) []string { s = s; return s }\n",
    )
    .unwrap();
    // The same folder of the compiler's cache, so that the second need not compile again.
    let command = |tool: &Path, cwd: &Path, args: &[&str]| {
        let mut command = beside(tool, folder, &root, cwd);
        // For what needs a loader: the machine's own.
        if tool == before {
            command = go(tool, cwd, "amd64");
            command.env("GOROOT", &root);
        }
        run(command.args(args), "")
    };
    let args = ["list", "-deps", "net/http"];
    let old = command(&before, folder, &args);
    assert!(
        old.status.success() && text(&old.stdout).contains("crypto/tls"),
        "{old:?}"
    );
    assert_same(&old, &command(&after, folder, &args));

    let flag = format!("-vettool={}", vet_before.display());
    let old = command(&before, &module, &["vet", &flag, "."]);
    assert!(text(&old.stderr).contains("m.go:3"), "{old:?}");
    let flag = format!("-vettool={}", vet_after.display());
    assert_same(&old, &command(&after, &module, &["vet", &flag, "."]));

    fs::write(
        module.join("m.go"),
        "package m\n\nfunc F(a, b int) int { return a*b + 7 }\n",
    )
    .unwrap();
    let [before, after] = both(&with, folder, "amd64", "cmd/compile", "compile");
    let args = ["-p", "m", "-trimpath", ".", "-o"];
    let mut compile = Command::new(&before);
    compile
        .current_dir(&module)
        .args(args)
        .args(["1.o", "m.go"]);
    assert_same(
        &run(&mut compile, ""),
        &run(
            beside(&after, folder, &root, &module)
                .args(args)
                .args(["2.o", "m.go"]),
            "",
        ),
    );
    let object = |name| fs::read(module.join(name)).unwrap();
    assert!(!object("1.o").is_empty() && object("1.o") == object("2.o"));
}

const HELLO: &str = "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n";

/// The tables of docs/convert.md, for the first Go:
/// `cargo test -p piestart-cli --test convert_go -- --ignored --nocapture`. `PIESTART_RUNS` says how often each
/// program is started, 400 times if it does not.
#[test]
#[ignore = "prints sizes and times and judges nothing"]
fn sizes_and_start_up_times() {
    let runs = std::env::var("PIESTART_RUNS").map_or(400, |n| n.parse().unwrap());
    let Some(with) = goes().into_iter().next() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("hello.go"), HELLO).unwrap();
    let programs = [
        ("hello.go", "hello", &[][..]),
        ("cmd/gofmt", "gofmt", &[]),
        ("cmd/go", "go", &["version"]),
        ("cmd/compile", "compile", &["-V"]),
    ];
    println!("| program | file before | after | relocation tables before | after |");
    println!("|---|---|---|---|---|");
    let mut files = Vec::new();
    for (package, name, args) in programs {
        let pair = both(&with, folder, "amd64", package, name);
        let described = Command::new(env!("CARGO_BIN_EXE_piestart"))
            .args(["convert", "--dry-run", "--json"])
            .arg(&pair[0])
            .output()
            .unwrap();
        let json: serde_json::Value = serde_json::from_slice(&described.stdout).unwrap();
        let side = |side: &str, field: &str| json["files"][0][side][field].clone();
        println!(
            "| {name} | {} | {} | {} | {} |",
            side("before", "file_size"),
            side("after", "file_size"),
            side("before", "relocation_bytes"),
            side("after", "relocation_bytes"),
        );
        files.push((name, args, pair));
    }
    println!("\n| program | | minimum, µs | median, µs |");
    println!("|---|---|---|---|");
    for (name, args, pair) in &files {
        // Alternating, so that whatever else the machine does meets both.
        let mut times = [Vec::new(), Vec::new()];
        for round in 0..runs + 10 {
            for (file, times) in pair.iter().zip(&mut times) {
                let mut command = Command::new(file);
                command.args(*args).current_dir(folder).stdin(Stdio::null());
                command
                    .env("GOTOOLCHAIN", "local")
                    .env("GOTELEMETRY", "off");
                let start = std::time::Instant::now();
                let output = command.output().unwrap();
                let time = start.elapsed().as_micros();
                assert!(output.status.success(), "{output:?}");
                // The first few fill the page cache.
                if round >= 10 {
                    times.push(time);
                }
            }
        }
        let numbers = times.map(|mut times| {
            times.sort_unstable();
            [times[0], times[times.len() / 2]]
        });
        let [[old_least, old_median], [new_least, new_median]] = numbers;
        println!("| {name} | default PIE under ld.so | {old_least} | {old_median} |");
        println!("| | converted | {new_least} | {new_median} |");
        let ratio = |new, old| new as f64 / old as f64;
        println!(
            "| | ratio | {:.3} | {:.3} |",
            ratio(new_least, old_least),
            ratio(new_median, old_median)
        );
    }
}
