// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What looks at programs from outside, or at themselves from inside, is right about an image that has moved (`--aslr=far`):
//! profilers, probes, core dumps, debuggers, backtraces, dl_iterate_phdr(3). gdb is in tests/far.rs of the crate.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod plug;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use plug::{have, ok, piestart, skip, stderr, stdout, tool};

/// Without a libc: `busy` is where it spends its time; `probed` is called 3 times; with an argument it crashes.
const C: &str = "
int number = 7;
__attribute__((noinline)) long busy(long n) {
    long sum = 0;
    for (long i = 0; i < n; i++)
        sum += i ^ sum >> 1;
    return sum;
}
__attribute__((noinline)) void probed(void) { __asm__ volatile(\"\"); }
__attribute__((noinline)) void crash(volatile int *at) { *at = number; }
int main(int argc, char **argv) {
    (void)argv;
    if (argc > 1)
        crash((int *)0);
    for (int i = 0; i < 3; i++)
        probed();
    return busy(300000000) == 1;
}
";

/// The program `prog` in `dir`, which moves itself.
fn far(dir: &Path, source: &str, options: &[&str]) -> PathBuf {
    fs::write(dir.join("prog.c"), source).expect("writes");
    ok(piestart()
        .args(["link", "--aslr=far", "-O1", "-g", "prog.c", "-o", "prog"])
        .args(options)
        .current_dir(dir));
    dir.join("prog")
}

fn far_tools(programs: &[&str]) -> Option<tempfile::TempDir> {
    let needed: Vec<&str> = programs.iter().chain(&["cc", "ld"]).copied().collect();
    have(&needed).then(|| tempfile::tempdir().expect("a temporary directory"))
}

/// Says that the machine forbids what is to be checked: nothing that can be installed helps.
fn forbidden(what: &str, output: &Output) {
    eprintln!(
        "not checked: this machine forbids {what}: {}",
        stderr(output)
    );
}

/// How much of the time `busy` took, in per cent, by `perf report`.
fn share_of_busy(dir: &Path) -> f64 {
    let report = ["report", "-i", "perf.data", "--stdio", "--sort", "symbol"];
    let report = stdout(&ok(tool("perf").args(report).current_dir(dir)));
    let line = report
        .lines()
        .find(|line| line.ends_with(" busy") || line.contains("] busy "));
    let share = line.and_then(|line| line.trim().split_once('%')?.0.parse().ok());
    share.unwrap_or_else(|| panic!("no busy: {report}"))
}

#[test]
fn perf_names_the_functions_from_the_start_and_when_it_attaches() {
    let Some(folder) = far_tools(&["perf"]) else {
        return;
    };
    let dir = folder.path();
    let program = far(dir, C, &[]);
    let record = || {
        let mut perf = tool("perf");
        // A clock of the kernel's: virtual machines have no counters.
        perf.args(["record", "-q", "-e", "cpu-clock:u", "-o", "perf.data"]);
        perf.current_dir(dir);
        perf
    };
    let from_start = record().arg("--").arg(&program).output().expect("perf");
    if !from_start.status.success() {
        return forbidden("perf events", &from_start);
    }
    let share = share_of_busy(dir);
    assert!(share > 80.0, "{share}");
    // With more to do than perf takes to attach: where the program ends first, perf ends itself by a signal.
    let longer = C.replace("busy(300000000)", "busy(30000000000)");
    let mut child = Command::new(far(dir, &longer, &[]))
        .spawn()
        .expect("starts");
    let id = child.id().to_string();
    let attached = record().args(["-p", &id, "--", "sleep", "0.1"]).output();
    child.kill().expect("ours");
    child.wait().expect("ours");
    let attached = attached.expect("perf");
    assert!(attached.status.success(), "{}", stderr(&attached));
    let share = share_of_busy(dir);
    assert!(share > 80.0, "{share}");
}

#[test]
fn a_probe_in_the_file_is_hit_where_the_code_has_moved_to() {
    let Some(folder) = far_tools(&["perf"]) else {
        return;
    };
    let dir = folder.path();
    let program = far(dir, C, &[]);
    // Probes are the machine's; this one has a name of its own.
    let event = format!("piestart{}:probed", std::process::id());
    let probe = |args: &[&str]| {
        let output = tool("perf").arg("probe").args(args).output();
        output.expect("perf")
    };
    let path = program.display().to_string();
    let made = probe(&["-x", &path, "--add", &format!("{event}=probed")]);
    if !made.status.success() {
        return forbidden("uprobes", &made);
    }
    let count = tool("perf")
        .args(["stat", "-x,", "-e", &event, "--"])
        .arg(&program)
        .output();
    probe(&["--del", &event]);
    let count = count.expect("perf");
    let said = stderr(&count);
    let hits = said.lines().find(|line| line.contains(&event));
    assert_eq!(
        hits.and_then(|line| line.split(',').next()),
        Some("3"),
        "{said}"
    );
}

#[test]
fn a_core_dump_has_the_symbols() {
    let Some(folder) = far_tools(&["gdb"]) else {
        return;
    };
    let dir = folder.path();
    let program = far(dir, C, &[]);
    let pattern = fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap_or_default();
    if pattern.starts_with(['|', '/']) {
        eprintln!("not checked: core dumps of this machine go to {pattern}");
        return;
    }
    let crashed = Command::new("sh")
        .args(["-c", "ulimit -c unlimited; exec ./prog crash"])
        .current_dir(dir)
        .output()
        .expect("sh");
    let core = fs::read_dir(dir).expect("reads").flatten();
    let mut core = core.map(|entry| entry.path());
    let core = core.find(|path| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("core"))
    });
    let Some(core) = core else {
        return forbidden("core dumps", &crashed);
    };
    let looked = ok(tool("gdb")
        .args(["-nx", "-batch", "-ex", "backtrace", "-ex", "print number"])
        .arg(&program)
        .arg(core)
        .env("DEBUGINFOD_URLS", ""));
    let said = stdout(&looked);
    assert!(
        said.contains("crash (") && said.contains("in main ("),
        "{said}"
    );
    assert!(said.contains("$1 = 7"), "{said}");
}

#[test]
fn dl_iterate_phdr_of_musl_and_glibc_finds_the_code_where_it_is() {
    const SOURCE: &str = "
#define _GNU_SOURCE
#include <link.h>
#include <stdio.h>
#include <sys/auxv.h>
extern const char __ehdr_start[] __attribute__((visibility(\"hidden\")));
int main(void);
static int look(struct dl_phdr_info *info, size_t size, void *found) {
    (void)size;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *p = info->dlpi_phdr + i;
        unsigned long at = (unsigned long)main - info->dlpi_addr - p->p_vaddr;
        *(int *)found += p->p_type == PT_LOAD && at < p->p_memsz;
    }
    return 0;
}
int main(void) {
    int found = 0;
    dl_iterate_phdr(look, &found);
    unsigned long distance = getauxval(AT_SYSINFO_EHDR) - (unsigned long)__ehdr_start;
    printf(\"%s %d\\n\", distance + (8ul << 30) < 16ul << 30 ? \"stayed\" : \"moved\", found);
    return 0;
}
";
    for (libc, needs) in [("musl", "musl-gcc"), ("glibc", "gcc")] {
        let Some(folder) = far_tools(&[needs]) else {
            return;
        };
        let program = far(folder.path(), SOURCE, &["--libc", libc]);
        let said: Vec<String> = (0..4)
            .map(|_| stdout(&ok(&mut Command::new(&program))))
            .collect();
        assert!(
            said.iter().all(|line| line.ends_with(" 1\n")),
            "{libc}: {said:?}"
        );
        // A place that was drawn is as near to the vDSO as the kernel's in one of 8192 starts.
        let off = fs::read_to_string("/proc/sys/kernel/randomize_va_space");
        if off.is_ok_and(|text| text.trim() != "0") {
            let moved = said.iter().filter(|line| line.starts_with("moved")).count();
            assert!(moved > 0, "{libc}: {said:?}");
        }
    }
}

#[test]
fn a_panic_of_a_rust_program_that_has_moved_names_its_functions() {
    const GNU: &str = "x86_64-unknown-linux-gnu";
    let Some(folder) = far_tools(&["cargo"]) else {
        return;
    };
    let Some(rustc) = plug::rust_with_std(GNU) else {
        return;
    };
    let dir = folder.path();
    fs::create_dir(dir.join("src")).expect("makes");
    let manifest =
        "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(dir.join("Cargo.toml"), manifest).expect("writes");
    let source = "#[inline(never)]\nfn deep(n: u32) -> u32 { if n == 0 { panic!(\"told to\") } deep(n - 1) + 1 }\nfn main() { println!(\"{}\", deep(3)); }\n";
    fs::write(dir.join("src/main.rs"), source).expect("writes");
    ok(piestart()
        .args(["cargo", "--libc=glibc", "--aslr=far", "build"])
        .env("RUSTC", rustc)
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env("CARGO_NET_OFFLINE", "true")
        .current_dir(dir));
    let program = dir.join("target").join(GNU).join("debug/prog");
    let output = tool(&program).env("RUST_BACKTRACE", "1").output();
    let said = stderr(&output.expect("runs"));
    assert!(said.contains("told to"), "{said}");
    assert!(
        said.contains("prog::deep") && said.contains("prog::main"),
        "{said}"
    );
    assert!(said.contains("src/main.rs:2"), "{said}");
}

const GO: &str = "package main

import (
\t\"bufio\"
\t\"fmt\"
\t\"os\"
\t\"runtime/pprof\"
\t\"time\"
)

//go:noinline
func busy(n int) (sum int) {
\tfor i := 0; i < n; i++ {
\t\tsum += i ^ sum>>1
\t}
\treturn
}

func main() {
\tif len(os.Args) > 1 {
\t\tfile, _ := os.Create(os.Args[1])
\t\tpprof.StartCPUProfile(file)
\t\tfor end := time.Now().Add(400 * time.Millisecond); time.Now().Before(end); {
\t\t\tbusy(100000)
\t\t}
\t\tpprof.StopCPUProfile()
\t\tfile.Close()
\t}
\tfmt.Println(\"ready\", busy(1))
\tbufio.NewReader(os.Stdin).ReadString('\\n')
\tpanic(\"told to\")
}
";

/// The Go program `prog` in `dir`, which moves itself.
fn far_go(dir: &Path, go: &Path) -> PathBuf {
    fs::write(dir.join("main.go"), GO).expect("writes");
    fs::write(dir.join("go.mod"), "module prog\n\ngo 1.21\n").expect("writes");
    let mut build = plug::piestart_go(dir, go, &["--aslr=far"]);
    ok(build.args(["build", "-o", "prog", "."]));
    dir.join("prog")
}

#[test]
fn a_profile_and_a_panic_of_a_go_program_that_has_moved_name_its_functions() {
    let Some(go) = plug::go() else {
        return;
    };
    let folder = tempfile::tempdir().expect("a temporary directory");
    let program = far_go(folder.path(), &go);
    let output = tool(&program)
        .arg("profile")
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .output()
        .expect("runs");
    let said = stderr(&output);
    assert!(
        said.contains("panic: told to") && said.contains("main.main()"),
        "{said}"
    );
    assert!(said.contains("main.go:31"), "{said}");
    let mut pprof = tool(&go);
    pprof.args(["tool", "pprof", "-top", "prog", "profile"]);
    let top = stdout(&ok(pprof.current_dir(folder.path())));
    assert!(top.contains("main.busy"), "{top}");
}

/// The program, once it has said that it is ready.
struct Ready {
    child: Child,
}

impl Ready {
    fn start(program: &Path) -> Self {
        let mut child = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        let out = child.stdout.take().expect("piped");
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).expect("reads");
        assert!(line.starts_with("ready"), "{line}");
        Self { child }
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn delve_finds_the_symbols_when_it_attaches_and_when_it_starts_the_program_without_randomisation() {
    let Some(go) = plug::go().filter(|_| have(&["dlv", "timeout"])) else {
        return;
    };
    let folder = tempfile::tempdir().expect("a temporary directory");
    let program = far_go(folder.path(), &go);
    let dlv = |how: &[&str], commands: &str| {
        fs::write(folder.path().join("commands"), commands).expect("writes");
        let output = tool("timeout")
            .args(["60", "dlv"])
            .args(how)
            .args(["--check-go-version=false", "--init", "commands"])
            .arg("--allow-non-terminal-interactive=true")
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .output()
            .expect("dlv");
        (stdout(&output), output)
    };
    let running = Ready::start(&program);
    let (said, output) = dlv(
        &["attach", &running.child.id().to_string()],
        "goroutine 1 bt\nexit\n",
    );
    drop(running);
    if stderr(&output).contains("operation not permitted") {
        return skip("ptrace");
    }
    assert!(said.contains("in main.main"), "{output:?}");
    let (said, output) = dlv(
        &["exec", "./prog", "--disable-aslr"],
        "break main.busy\ncontinue\nbt\nexit\n",
    );
    assert!(
        said.contains("> main.busy()") || said.contains("> [Breakpoint 1] main.busy()"),
        "{output:?}"
    );
    assert!(said.contains("in main.main"), "{output:?}");
}
