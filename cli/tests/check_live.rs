// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart check --live`: what the running program shows, not what its headers promise.

mod plug;

use std::path::{Path, PathBuf};
use std::process::Command;

use plug::{compile, skip};
use serde_json::Value;

/// `source` built with gcc; `None` (and a loud skip) when that is not possible here.
fn build(dir: &Path, name: &str, source: &str, args: &[&str]) -> Option<PathBuf> {
    compile(dir, "gcc", name, source, args)
}

/// The exit code and the file's part of `check --live --json --require WHAT`; `None` (and a loud
/// skip) where no empty root can be had.
fn live(path: &Path, require: &str) -> Option<(i32, Value)> {
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(["check", "--live", "--json", "--require", require])
        .arg(path)
        .output()
        .expect("piestart starts");
    let code = output.status.code().expect("exits");
    if code == 69 {
        skip(&format!(
            "an empty root: {}",
            String::from_utf8_lossy(&output.stderr)
        ));
        return None;
    }
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    Some((code, document["files"][0].clone()))
}

fn strip(path: &Path) -> PathBuf {
    let out = path.with_extension("stripped");
    let status = Command::new("strip")
        .arg("-s")
        .arg(path)
        .arg("-o")
        .arg(&out)
        .status();
    assert!(status.expect("strip starts").success());
    out
}

const HELLO: &str = "#include <stdio.h>\nint main(void) { puts(\"hello\"); return 0; }";

/// A start code of its own: finds PT_GNU_RELRO by __ehdr_start, then does what `PROTECT` says.
const OWN_START: &str = r#"
#include <elf.h>
extern const char __ehdr_start[] __attribute__((visibility("hidden")));
static long call(long n, long a, long b, long c) {
    long r;
    __asm__ volatile("syscall" : "=a"(r) : "a"(n), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return r;
}
int x;
int *const __attribute__((section(".data.rel.ro"))) p[1024] = { &x };
__attribute__((noinline, noclone)) int main(void) { return p[0] != &x; }
__attribute__((force_align_arg_pointer)) void _start(void) {
    const Elf64_Ehdr *e = (const void *)__ehdr_start;
    const Elf64_Phdr *h = (const void *)(__ehdr_start + e->e_phoff);
    for (int i = 0; i < e->e_phnum; i++)
        if (h[i].p_type == PT_GNU_RELRO) {
            long start = ((long)__ehdr_start + h[i].p_vaddr) & -4096;
            long end = ((long)__ehdr_start + h[i].p_vaddr + h[i].p_memsz) & -4096;
            if (PROTECT > 0) call(10, start, end - start, 1);
            if (PROTECT > 1) call(462, start, end - start, 0);
        }
    if (PROTECT == 4) call(11, (long)__ehdr_start, 4096, 0);
    call(231, PROTECT == 3 ? 9 : main(), 0, 0);
    __builtin_unreachable();
}
"#;

fn own_start(dir: &Path, name: &str, protect: &str) -> Option<PathBuf> {
    if std::env::consts::ARCH != "x86_64" {
        skip("x86_64");
        return None;
    }
    let define = format!("-DPROTECT={protect}");
    build(
        dir,
        name,
        OWN_START,
        &[
            "-static-pie",
            "-fPIE",
            "-nostdlib",
            "-O1",
            "-Wl,-z,now",
            &define,
        ],
    )
}

/// Whether the kernel has mseal(2).
fn has_mseal() -> bool {
    // SAFETY: with a length of 0 mseal(2) looks at its arguments only.
    unsafe { nix::libc::syscall(462, 0, 0, 0) == 0 }
}

#[test]
fn what_is_writable_at_main_is_a_finding() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = own_start(dir.path(), "writable", "0") else {
        return;
    };
    for path in [path.clone(), strip(&path)] {
        let Some((code, file)) = live(&path, "relro") else {
            return;
        };
        assert_eq!(code, 1, "{file}");
        assert_eq!(file["live"]["relro"], "writable", "{file}");
        assert_eq!(file["findings"][0]["requirement"], "relro");
    }
}

#[test]
fn what_is_read_only_at_main_is_full_relro_whoever_did_it() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = own_start(dir.path(), "protected", "1") else {
        return;
    };
    for path in [path.clone(), strip(&path)] {
        let Some((code, file)) = live(&path, "relro") else {
            return;
        };
        assert_eq!(code, 0, "{file}");
        assert_eq!(
            file["relro"]["enforced"], "unknown",
            "the file alone does not tell"
        );
        assert_eq!(file["live"]["relro"], "read_only");
        assert_eq!(file["live"]["sealed"], "none");
        assert!(
            file["live"]["protection_calls"][0]
                .as_str()
                .expect("a call")
                .starts_with("mprotect(")
        );
        let Some((code, file)) = live(&path, "relro,sealed") else {
            return;
        };
        assert_eq!(code, 1, "{file}");
    }
}

#[test]
fn a_seal_is_seen() {
    if !has_mseal() {
        return skip("mseal (Linux 6.10)");
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = own_start(dir.path(), "sealed", "2") else {
        return;
    };
    for (path, reached) in [(path.clone(), "main"), (strip(&path), "first_system_call")] {
        let Some((code, file)) = live(&path, "relro,sealed") else {
            return;
        };
        assert_eq!(code, 0, "{file}");
        assert_eq!(file["live"]["reached"], reached);
        if reached == "first_system_call" {
            let how = file["live"]["how"].as_str().expect("text");
            assert!(
                how.starts_with("stopped at exit_group (system call "),
                "{how}"
            );
        }
        assert_eq!(file["live"]["sealed"], "full");
        assert!(
            file["live"]["mappings"]
                .as_array()
                .expect("array")
                .iter()
                .any(|m| m["sealed"] == true)
        );
        assert!(
            file["live"]["protection_calls"][1]
                .as_str()
                .expect("a call")
                .starts_with("mseal(")
        );
    }
}

/// Runs its arguments where a filter does `action` with mseal(2).
const FILTER: &str = r#"
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <unistd.h>
int main(int argc, char **argv) {
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 462, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, ACTION),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {4, filter};
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program)) return 99;
    execv(argv[1], argv + 1);
    return 98;
}
"#;

#[test]
fn a_filter_that_refuses_or_kills_on_mseal_is_understood() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = own_start(dir.path(), "filtered", "2") else {
        return;
    };
    for (name, action, words) in [
        (
            "eperm",
            "SECCOMP_RET_ERRNO | EPERM",
            "mseal was refused with EPERM",
        ),
        (
            "enosys",
            "SECCOMP_RET_ERRNO | ENOSYS",
            "mseal was refused with ENOSYS",
        ),
        (
            "kill",
            "SECCOMP_RET_KILL_PROCESS",
            "(seccomp) kills at mseal; ",
        ),
    ] {
        let define = format!("-DACTION={action}");
        let Some(filter) = build(dir.path(), name, FILTER, &[&define]) else {
            return;
        };
        // The same of a converted program: the file is not to blame.
        let lonely = "int x = 7; int *const p = &x; void _start(void) { for (;;) (void)*(int *const volatile *)&p; }";
        let flags = ["-pie", "-fPIE", "-nostdlib", "-Wl,-z,now"];
        let Some(pie) = build(dir.path(), "lonely", lonely, &flags) else {
            return;
        };
        let output = Command::new(&filter)
            .args([env!("CARGO_BIN_EXE_piestart"), "convert", "--verify", "-o"])
            .arg(dir.path().join("converted"))
            .arg(&pie)
            .output()
            .expect("starts");
        let said = [&output.stdout[..], &output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        let (code, verdict) = match name {
            "kill" => (69, "kills at mseal"),
            "eperm" => (0, "a system call filter refuses mseal"),
            _ => (0, "this kernel has no mseal"),
        };
        assert_eq!(output.status.code(), Some(code), "{name}: {said}");
        assert!(said.contains(verdict), "{name}: {said}");
        if name == "kill" {
            let output = Command::new(&filter)
                .args([env!("CARGO_BIN_EXE_piestart"), "doctor", "--json"])
                .output()
                .expect("starts");
            let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
            let problem = document["mseal"]["problem"].as_str().expect("text");
            assert!(problem.contains("kills"), "{problem}");
        }
        let output = Command::new(filter)
            .args([
                env!("CARGO_BIN_EXE_piestart"),
                "check",
                "--live",
                "--require",
                "relro,sealed",
            ])
            .arg(&path)
            .output()
            .expect("starts");
        if output.status.code() == Some(69) {
            return skip("an empty root");
        }
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(1), "{name}: {output:?}");
        assert!(said.contains(words), "{name}: {said}");
        assert_eq!(
            said.contains("relro: "),
            name == "kill",
            "{name}: RELRO itself holds: {said}"
        );
    }
}

/// What is read-only and sealed is told from /proc/PID/smaps and the file; the process need not keep
/// its own headers, nor the file its section headers.
#[test]
fn a_program_without_its_headers_is_judged_all_the_same() {
    if !has_mseal() {
        return skip("mseal (Linux 6.10)");
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = own_start(dir.path(), "headless", "4") else {
        return;
    };
    let mut bytes = std::fs::read(&path).expect("reads");
    // Elf64_Ehdr: e_shoff; e_shnum and e_shstrndx.
    bytes[0x28..0x30].fill(0);
    bytes[0x3c..0x40].fill(0);
    let bare = path.with_extension("bare");
    std::fs::copy(&path, &bare).expect("copies");
    std::fs::write(&bare, bytes).expect("writes");
    for path in [path, bare] {
        let Some((code, file)) = live(&path, "relro,sealed") else {
            return;
        };
        assert_eq!(code, 0, "{file}");
        assert_eq!(file["live"]["relro"], "read_only");
        assert_eq!(file["live"]["sealed"], "full");
        let headers = &file["live"]["load_bias"];
        let mappings = file["live"]["mappings"].as_array().expect("array");
        assert!(
            mappings.len() > 1 && mappings.iter().all(|m| m["start"] != *headers),
            "{file}"
        );
    }
}

#[test]
fn a_program_that_ends_before_main_is_a_finding() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = own_start(dir.path(), "ends", "3") else {
        return;
    };
    let Some((code, file)) = live(&path, "none") else {
        return;
    };
    assert_eq!(code, 1, "{file}");
    assert_eq!(file["live"]["reached"], "ended");
    assert!(
        file["live"]["how"]
            .as_str()
            .expect("text")
            .contains("exit status 9"),
        "{file}"
    );
}

#[test]
fn a_program_that_crashes_before_main_is_a_finding() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let source =
        "int main(void) { return 0; } void _start(void) { *(volatile int *)8 = 1; main(); }";
    let Some(path) = build(
        dir.path(),
        "crash",
        source,
        &["-static-pie", "-fPIE", "-nostdlib"],
    ) else {
        return;
    };
    let Some((code, file)) = live(&path, "none") else {
        return;
    };
    assert_eq!(code, 1, "{file}");
    assert!(
        file["live"]["how"]
            .as_str()
            .expect("text")
            .contains("SIGSEGV"),
        "{file}"
    );
}

#[test]
fn a_glibc_static_pie_keeps_its_promise_with_and_without_symbols() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let args = ["-static-pie", "-fPIE", "-Wl,-z,now"];
    let Some(path) = build(dir.path(), "glibc", HELLO, &args) else {
        return;
    };
    for path in [path.clone(), strip(&path)] {
        let Some((code, file)) = live(&path, "static-pie,relro,nx,wx") else {
            return;
        };
        assert_eq!(code, 0, "{file}");
        assert_eq!(file["live"]["writable_slots"], 0);
        assert_eq!(file["live"]["relro"], "read_only");
        assert_ne!(file["live"]["load_bias"], "0x0");
    }
}

/// Without -z now the slots that glibc fills for `strlen` and its kin are seen to be writable.
#[test]
fn slots_outside_relro_are_seen_to_be_writable() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for kind in ["-static-pie", "-static"] {
        let args = [kind, "-Wl,-z,lazy"];
        let Some(path) = build(dir.path(), &kind[1..], HELLO, &args) else {
            return;
        };
        for path in [path.clone(), strip(&path)] {
            let Some((code, file)) = live(&path, "full-relro") else {
                return;
            };
            assert_eq!(code, 1, "{file}");
            assert!(file["live"]["writable_slots"].as_u64() > Some(0), "{file}");
        }
    }
}

#[test]
fn a_missing_loader_is_a_finding_that_says_so() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = build(dir.path(), "dynamic", HELLO, &["-pie", "-fPIE"]) else {
        return;
    };
    let Some((code, file)) = live(&path, "none") else {
        return;
    };
    assert_eq!(code, 1, "{file}");
    assert_eq!(file["findings"][0]["requirement"], "live");
    assert!(
        file["findings"][0]["message"]
            .as_str()
            .expect("text")
            .contains("is dynamically linked: it asks for the loader /"),
        "{file}"
    );
}

#[test]
fn an_executable_stack_is_seen() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = build(
        dir.path(),
        "stack",
        HELLO,
        &["-static-pie", "-fPIE", "-Wl,-z,execstack"],
    ) else {
        return;
    };
    let Some((code, file)) = live(&path, "wx") else {
        return;
    };
    assert_eq!(code, 1, "{file}");
    let seen = &file["live"]["writable_and_executable"];
    assert!(
        seen.as_array()
            .expect("array")
            .iter()
            .any(|m| m.as_str().is_some_and(|m| m.contains("[stack]"))),
        "{file}"
    );
}

#[test]
fn a_program_for_another_machine_is_refused() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let mut bytes = std::fs::read(env!("CARGO_BIN_EXE_piestart")).expect("reads");
    // EM_S390.
    bytes[18..20].copy_from_slice(&22u16.to_le_bytes());
    let path = dir.path().join("foreign");
    std::fs::write(&path, bytes).expect("writes");
    let output = Command::new(env!("CARGO_BIN_EXE_piestart"))
        .args(["check", "--live"])
        .arg(&path)
        .output()
        .expect("piestart starts");
    assert_eq!(output.status.code(), Some(69), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("s390x"));
}

#[test]
fn our_start_code_seals_relro_before_main() {
    use piestart_cli::{machine::Arch, objects};

    let object = Arch::ALL
        .into_iter()
        .find(|a| a.name == std::env::consts::ARCH)
        .and_then(|arch| objects::get(arch, "piestart.o"));
    let Some(object) = object else {
        return skip("a start object for this machine");
    };
    let dir = tempfile::tempdir().expect("a temporary directory");
    let start = dir.path().join("piestart.o");
    std::fs::write(&start, object).expect("writes");
    let source = "int x; int *const p = &x; int main(void) { return p != &x; }";
    let start = start.to_str().expect("UTF-8");
    let args = [
        "-static-pie",
        "-fPIE",
        "-nostdlib",
        "-nostartfiles",
        "-Wl,-z,now",
        start,
    ];
    let Some(path) = build(dir.path(), "ours", source, &args) else {
        return;
    };
    let require = if has_mseal() {
        "default,sealed,piestart"
    } else {
        "default,piestart"
    };
    for path in [path.clone(), strip(&path)] {
        let Some((code, file)) = live(&path, require) else {
            return;
        };
        assert_eq!(code, 0, "{file}");
        assert_eq!(file["live"]["relro"], "read_only");
    }
}
