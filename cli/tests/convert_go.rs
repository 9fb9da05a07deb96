// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart convert` on real Go programs, by the `go` on PATH and those in `PIESTART_GO_ALL`
//! (`path:path`): what they do before and after. `PIESTART_SLOW=1` adds cmd/go and cmd/compile.

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// One program, told by its first argument what to do.
const APP: &str = r#"package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"runtime"
)

var table = map[string]func(){"hello": hello, "where": where, "serve": serve, "wait": wait, "panic": fail}

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
	fmt.Println("ready")
	os.Stdin.Read(make([]byte, 1))
}

//go:noinline
func index(s []int, i int) int { return s[i] }

func fail() { fmt.Println(index(nil, len(os.Args))) }

func main() { table[os.Args[1]]() }
"#;

/// A tool that a check needs; its lack is said aloud, and a failure with `PIESTART_REQUIRE_ALL=1`.
fn missing(what: &str) {
    eprintln!("skipped: needs {what}");
    assert!(
        std::env::var_os("PIESTART_REQUIRE_ALL").is_none_or(|v| v != "1"),
        "needs {what}"
    );
}

fn goes() -> Vec<PathBuf> {
    let mut goes: Vec<PathBuf> = which::which("go").into_iter().collect();
    if let Some(more) = std::env::var_os("PIESTART_GO_ALL") {
        goes.extend(std::env::split_paths(&more));
    }
    if goes.is_empty() {
        missing("go");
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
        missing(&text(&converted.stderr));
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
        return missing("an x86_64 machine");
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
        assert_eq!(line, "ready");
        let [size, writable, sealed] = relro(child.id(), &after);
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(size > 0 && writable == 0, "{writable} of {size} writable");
        if kernel_seals() {
            assert_eq!(sealed, size);
        } else {
            missing("Linux 6.10 for mseal");
        }
    }
}

#[test]
fn an_http_server_answers_from_an_empty_root() {
    if !cfg!(target_arch = "x86_64") {
        return missing("an x86_64 machine");
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let [_, after] = app(&with, folder.path(), "amd64");
        let (mut child, address) = first_line(&mut alone(&after, &["serve"]));
        let mut stream = TcpStream::connect(&address).unwrap();
        stream
            .write_all(b"GET /some/thing HTTP/1.0\r\n\r\n")
            .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.0 200 OK"), "{answer}");
        assert!(answer.contains("you asked for /some/thing"), "{answer}");
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn gdb_stops_at_main_by_name() {
    if !cfg!(target_arch = "x86_64") || which::which("gdb").is_err() {
        return missing("gdb on x86_64");
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let [_, after] = app(&with, folder.path(), "amd64");
        let gdb = Command::new("gdb")
            .args(["-nx", "-batch", "-iex", "set debuginfod enabled off"])
            .args(["-ex", "break main.hello", "-ex", "run", "-ex", "backtrace"])
            .arg("--args")
            .arg(&after)
            .arg("hello")
            .output()
            .unwrap();
        let said = text(&gdb.stdout);
        assert!(said.contains("in main.main ()"), "{said}");
        assert!(said.contains("main.go:"), "{said}");
    }
}

#[test]
fn an_arm64_program_says_the_same_under_qemu() {
    if which::which("qemu-aarch64-static").is_err() && !cfg!(target_arch = "aarch64") {
        return missing("qemu-aarch64-static");
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let [_, after] = app(&with, folder.path(), "arm64");
        let said = run(&mut alone(&after, &["hello", "arm"]), "");
        assert!(
            said.status.success() && text(&said.stdout).starts_with("hello [arm]"),
            "{} {}",
            text(&said.stdout),
            text(&said.stderr)
        );
        let said = run(&mut alone(&after, &["panic"]), "");
        assert!(
            text(&said.stderr).contains("main.go:"),
            "{}",
            text(&said.stderr)
        );
    }
}

#[test]
fn gofmt_and_vet_do_the_same() {
    if !cfg!(target_arch = "x86_64") {
        return missing("an x86_64 machine");
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let [before, after] = both(&with, folder, "amd64", "cmd/gofmt", "gofmt");
        let source = "package  p\nfunc  f( ) {x:=1;_=x\n  }\n";
        let old = run(&mut Command::new(&before), source);
        assert!(text(&old.stdout).contains("func f() {"), "{old:?}");
        assert_same(&old, &run(&mut alone(&after, &[]), source));
        let wrong = run(&mut alone(&after, &[]), "package");
        assert_same(&run(&mut Command::new(&before), "package"), &wrong);
        assert_eq!(wrong.status.code(), Some(2));

        let [before, after] = both(&with, folder, "amd64", "cmd/vet", "vet");
        fs::create_dir(folder.join("m")).unwrap();
        fs::write(folder.join("m/go.mod"), "module m\n").unwrap();
        fs::write(
            folder.join("m/m.go"),
            "package m\n\nimport \"fmt\"\n\nfunc F() { fmt.Printf(\"%d\\n\", \"x\") }\n",
        )
        .unwrap();
        let vet = |tool: &Path| {
            run(
                go(&with, &folder.join("m"), "amd64")
                    .arg("vet")
                    .arg(format!("-vettool={}", tool.display()))
                    .arg("."),
                "",
            )
        };
        let old = vet(&before);
        assert!(text(&old.stderr).contains("m.go:5"), "{old:?}");
        assert_same(&old, &vet(&after));
    }
}

#[test]
fn the_go_command_and_the_compiler_do_the_same() {
    if std::env::var_os("PIESTART_SLOW").is_none_or(|v| v != "1") {
        eprintln!("skipped: needs PIESTART_SLOW=1");
        return;
    }
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        fs::write(
            folder.join("p.go"),
            "package p\n\nfunc F(a, b int) int { return a*b + 7 }\n",
        )
        .unwrap();
        let [before, after] = both(&with, folder, "amd64", "cmd/compile", "compile");
        let compile = |tool: &Path, out: &str| {
            let output = run(
                Command::new(tool)
                    .args(["-p", "p", "-trimpath", ".", "-o", out, "p.go"])
                    .current_dir(folder),
                "",
            );
            assert!(output.status.success(), "{output:?}");
            fs::read(folder.join(out)).unwrap()
        };
        assert!(
            compile(&before, "1.o") == compile(&after, "2.o"),
            "other code"
        );

        let [before, after] = both(&with, folder, "amd64", "cmd/go", "gocmd");
        let root = run(go(&with, folder, "amd64").args(["env", "GOROOT"]), "");
        let root = text(&root.stdout).trim().to_owned();
        let list = |tool: &Path| {
            run(
                go(tool, folder, "amd64")
                    .env("GOROOT", &root)
                    .args(["list", "-deps", "net/http"]),
                "",
            )
        };
        let old = list(&before);
        assert!(
            old.status.success() && text(&old.stdout).contains("crypto/tls"),
            "{old:?}"
        );
        assert_same(&old, &list(&after));
        fs::write(folder.join("main.go"), APP).unwrap();
        fs::remove_file(folder.join("p.go")).unwrap();
        let built = run(
            go(&after, folder, "amd64")
                .env("GOROOT", &root)
                .args(["build", "-o", "x", "main.go"]),
            "",
        );
        assert!(built.status.success(), "{}", text(&built.stderr));
        let said = run(Command::new(folder.join("x")).arg("hello"), "");
        assert!(text(&said.stdout).starts_with("hello"));
    }
}

/// The numbers of docs/convert.md: `cargo test -p piestart-cli --test convert_go -- --ignored --nocapture`.
#[test]
#[ignore = "prints times and judges nothing"]
fn start_up_times() {
    const RUNS: usize = 400;
    for with in goes() {
        let folder = tempfile::tempdir().unwrap();
        let files = app(&with, folder.path(), "amd64");
        let mut times = [Vec::new(), Vec::new()];
        for _ in 0..RUNS {
            for (file, times) in files.iter().zip(&mut times) {
                let start = std::time::Instant::now();
                let output = Command::new(file).arg("hello").output().unwrap();
                times.push(start.elapsed().as_micros());
                assert!(output.status.success());
            }
        }
        for (name, times) in ["under ld.so", "converted"].iter().zip(&mut times) {
            times.sort_unstable();
            let (least, median) = (times[0], times[RUNS / 2]);
            println!(
                "{}: {name}: least {least} µs, median {median} µs",
                with.display()
            );
        }
    }
}
