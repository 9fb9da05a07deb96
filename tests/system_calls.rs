// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the start code asks of the kernel, seen from outside: which calls, what follows when one is refused, and
//! that the kernel's randomness is used.

mod built;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use built::{built, has, run, scratch, skip, source, target};

const QEMU: &str = "qemu-aarch64-static";
const MODE: &[&str] = &[
    "-O2",
    "-fPIE",
    "-static-pie",
    "-nostdlib",
    "-nostartfiles",
    "-fno-tree-loop-distribute-patterns",
];

/// The program `name` for this machine, which has to be an x86_64.
fn native(name: &str, output: &str) -> Option<PathBuf> {
    let Some(folder) = built(target("x86_64")).filter(|_| env::consts::ARCH == "x86_64") else {
        skip("an x86_64 machine with core");
        return None;
    };
    let program = scratch(output);
    let mut command = Command::new("gcc");
    command
        .args(MODE)
        .arg(folder.join("piestart.o"))
        .arg(source(name));
    link(&mut command, &program);
    Some(program)
}

/// The program `name` for aarch64, with the emulator to run it.
fn emulated(name: &str, output: &str, flags: &[&str]) -> Option<PathBuf> {
    if !has("aarch64-linux-gnu-gcc") || !has(QEMU) {
        skip("aarch64-linux-gnu-gcc and qemu-aarch64-static");
        return None;
    }
    let Some(folder) = built(target("aarch64")) else {
        skip("core for aarch64");
        return None;
    };
    let program = scratch(output);
    let mut command = Command::new("aarch64-linux-gnu-gcc");
    command
        .args(MODE)
        .args(flags)
        .arg(folder.join("piestart.o"))
        .arg(source(name));
    link(&mut command, &program);
    Some(program)
}

fn link(command: &mut Command, program: &Path) {
    command.arg("-I").arg(source(""));
    let output = run(command.arg("-o").arg(program));
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The names of the calls in a trace by strace or by qemu, in order. Neither may know mseal, system call 462.
fn calls(trace: &str) -> Vec<&str> {
    trace
        .lines()
        .filter_map(|line| {
            let call = line
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .trim_start();
            if call.starts_with("Unknown syscall 462") {
                return Some("mseal");
            }
            let name = call.split_once('(')?.0;
            let good = |c: char| c.is_ascii_alphanumeric() || c == '_';
            (!name.is_empty() && name.chars().all(good)).then_some(name)
        })
        .map(|name| {
            if name == "syscall_0x1ce" {
                "mseal"
            } else {
                name
            }
        })
        .collect()
}

/// Asserts that before `end` each call is one of `allowed`, made as often as that lists it at most.
fn at_most(allowed: &[&str], end: &str, trace: &str) {
    let calls = calls(trace);
    assert!(calls.contains(&end), "main was not seen:\n{trace}");
    let before: Vec<&str> = calls
        .into_iter()
        .filter(|name| *name != "execve")
        .take_while(|name| *name != end)
        .collect();
    println!("{before:?}");
    fn count(list: &[&str], name: &str) -> usize {
        list.iter().filter(|n| **n == name).count()
    }
    let few = |name: &&str| count(&before, name) <= count(allowed, name);
    assert!(before.iter().all(few), "{trace}");
    assert!(before.contains(&"mprotect"), "{trace}");
}

fn strace(program: &Path) -> String {
    let output = run(Command::new("strace").arg(program));
    assert_eq!(output.status.code(), Some(42), "{output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn qemu_strace(program: &Path) -> String {
    let output = run(Command::new(QEMU).arg("-strace").arg(program));
    assert_eq!(output.status.code(), Some(42), "{output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_small_c_program_makes_five_system_calls_before_main_at_most() {
    if !has("strace") {
        return skip("strace");
    }
    if let Some(program) = native("pointers.c", "quiet-x86_64") {
        // Its main makes none.
        at_most(
            &["prctl", "mmap", "arch_prctl", "mprotect", "mseal"],
            "exit_group",
            &strace(&program),
        );
    }
}

#[test]
fn a_small_c_program_for_aarch64_makes_four_system_calls_before_main_at_most() {
    if let Some(program) = emulated("pointers.c", "quiet-aarch64", &["-Wno-array-bounds"]) {
        // The thread pointer is a register that needs no call. There are holes between the segments, and the
        // emulator does not say who started the program, so RELRO stays where it is.
        at_most(
            &["prctl", "mprotect", "mseal", "mseal"],
            "exit_group",
            &qemu_strace(&program),
        );
    }
}

#[test]
fn thread_local_variables_cost_a_mapping_its_guards_and_a_look_at_the_thread_pointer() {
    if has("strace") {
        if let Some(program) = native("main_mark.c", "marked-x86_64") {
            // A filter may say that the thread pointer is set and not set it, so it is asked for.
            let allowed = [
                "prctl",
                "mmap",
                "mmap",
                "mprotect",
                "arch_prctl",
                "arch_prctl",
                "mprotect",
                "mseal",
            ];
            at_most(&allowed, "write", &strace(&program));
        }
    } else {
        skip("strace");
    }
    if let Some(program) = emulated("main_mark.c", "marked-aarch64", &[]) {
        at_most(
            &["prctl", "mmap", "mprotect", "mprotect", "mseal", "mseal"],
            "write",
            &qemu_strace(&program),
        );
    }
}

/// A seccomp filter would refuse the emulator its own calls, so strace refuses one: the last, which is the program's.
#[test]
fn a_refused_mprotect_on_aarch64_is_a_fault() {
    if !has("strace") {
        return skip("strace");
    }
    let Some(program) = emulated("refused/patched.c", "refused-aarch64", &["-DREFUSED"]) else {
        return;
    };
    let under = |rule: &str| {
        let mut command = Command::new("strace");
        command.args(["-e", "trace=mprotect", "-e", rule, "-o"]);
        command.arg(scratch("refused-aarch64.trace")).arg(QEMU);
        run(command.arg(&program))
    };
    let usual = under("signal=none");
    assert_eq!(usual.status.code(), Some(42), "{usual:?}");
    assert_eq!(usual.stdout, b"a constructor ran\nmain ran\n");
    let trace = fs::read_to_string(scratch("refused-aarch64.trace")).expect("strace wrote it");
    let count = calls(&trace).len();
    let last = trace.lines().rfind(|line| line.starts_with("mprotect("));
    assert!(
        last.is_some_and(|line| line.contains("PROT_READ)")),
        "{trace}"
    );

    for (error, wanted) in [("EACCES", "13"), ("ENOMEM", "12")] {
        let refused = under(&format!("inject=mprotect:error={error}:when={count}"));
        let said = String::from_utf8_lossy(&refused.stderr);
        assert_eq!(refused.status.code(), Some(127), "{refused:?}");
        assert!(refused.stdout.is_empty(), "main ran: {refused:?}");
        assert!(said.starts_with("piestart: "), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains("mprotect") && said.contains(wanted), "{said}");
    }
}

/// On x86_64 the kernel draws at least 28 bits (`vm.mmap_rnd_bits`), so two of 24 addresses are the same once in a
/// million runs of this test.
#[test]
fn a_program_is_at_another_address_each_time() {
    let random = fs::read_to_string("/proc/sys/kernel/randomize_va_space");
    if random.is_ok_and(|value| value.trim() == "0") {
        return skip("address space randomisation (kernel.randomize_va_space)");
    }
    let Some(program) = native("address.c", "address-x86_64") else {
        return;
    };
    let found: BTreeSet<Vec<u8>> = (0..24)
        .map(|_| {
            let output = run(&mut Command::new(&program));
            assert_eq!(output.status.code(), Some(42), "{output:?}");
            assert_eq!(output.stdout.len(), 17, "{output:?}");
            output.stdout
        })
        .collect();
    assert_eq!(found.len(), 24, "{found:?}");
}

#[test]
fn a_page_size_that_is_missing_or_wrong_is_a_fault() {
    let Some(program) = native("tls.c", "loaded-without-a-page") else {
        return;
    };
    let loader = loader("loader-without-a-page");
    for page in ["page-none", "page-0", "page-odd"] {
        let output = run(Command::new(&loader).args(["true", page]).arg(&program));
        assert_eq!(output.status.code(), Some(127), "{page}: {output:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("AT_PAGESZ"), "{page}: {said}");
    }
}

#[test]
fn a_loader_that_lies_about_headers_and_base_is_not_believed() {
    // TLS and RELRO are found in the headers, and the bias by way of them.
    let Some(program) = native("tls.c", "loaded-by-a-liar") else {
        return;
    };
    let loader = loader("loader");
    for phdr in ["true", "none", "zero", "loader"] {
        for base in ["none", "loader", "odd"] {
            let output = run(Command::new(&loader).args([phdr, base]).arg(&program));
            let ended = (output.status.code(), &*output.stderr);
            assert_eq!(ended, (Some(42), &b""[..]), "{phdr} {base}: {output:?}");
        }
    }
}

/// Builds loader.c as `name`.
fn loader(name: &str) -> PathBuf {
    let loader = scratch(name);
    let built = run(Command::new("gcc")
        .args(["-O1", "-Wall", "-Werror", "-o"])
        .arg(&loader)
        .arg(source("loader.c")));
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    loader
}

#[test]
fn calls_are_read_from_either_trace() {
    let strace = "execve(\"./p\", [\"./p\"], 0x7ffe /* 3 vars */) = 0\nsyscall_0x1ce(0x7f, 0x1000) = 0\nwrite(-1, \"main\", 4) = -1 EBADF\n+++ exited with 42 +++\n";
    assert_eq!(calls(strace), ["execve", "mseal", "write"]);
    let qemu =
        "123 mprotect(0x55,4096,PROT_READ) = 0\n123 Unknown syscall 462\n123 exit_group(42)\n";
    assert_eq!(calls(qemu), ["mprotect", "mseal", "exit_group"]);
}
