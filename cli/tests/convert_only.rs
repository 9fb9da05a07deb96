// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! An architecture whose finished programs are converted, and for which none are linked: big-endian PowerPC, as Go makes
//! programs for it (ELFv2).

mod plug;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use plug::converted::{TABLE_IS_DAMAGED, changed_tables};
use plug::{fails, have, is_static_pie, ok, piestart, stderr, stdout, tool, workplace};
use serde_json::Value;

/// Goroutines, a panic that is recovered, and with an argument a fault that is not.
const PROGRAM: &str = r#"package main

import (
	"fmt"
	"os"
	"sync"
)

var names = map[string][]int{"a": {1, 2}, "b": nil}

func main() {
	squares := make([]int, 100)
	var all sync.WaitGroup
	for i := range squares {
		all.Add(1)
		go func(i int) {
			defer all.Done()
			squares[i] = i * i
		}(i)
	}
	all.Wait()
	sum := 0
	for _, square := range squares {
		sum += square
	}
	fmt.Println(sum, names, os.Args[1:])
	defer func() {
		fmt.Println("recovered:", recover())
		if len(os.Args) > 1 {
			var nothing *int
			fmt.Println(*nothing)
		}
	}()
	panic("as asked")
}
"#;

/// Has Go link the program in `dir` for `arch`, and runs what that is converted to by `words`.
fn converted(dir: &Path, go: &Path, arch: &str, words: &[&str]) -> Output {
    if !dir.join("main.go").exists() {
        fs::write(dir.join("main.go"), PROGRAM).expect("writes");
        fs::write(dir.join("go.mod"), "module prog\n\ngo 1.21\n").expect("writes");
    }
    let before = format!("{arch}.before");
    if !dir.join(&before).exists() {
        ok(tool(go)
            .args(["build", "-buildmode=pie", "-o", &before, "."])
            .envs([("CGO_ENABLED", "0"), ("GOARCH", arch)])
            .current_dir(dir));
    }
    ok(piestart()
        .arg("convert")
        .args(words)
        .args([&before, "-o", arch])
        .current_dir(dir));
    is_static_pie(&dir.join(arch));
    emulated(dir, arch, arch, &[])
}

/// Runs `program` in `dir` by the emulator for `arch`.
fn emulated(dir: &Path, arch: &str, program: &str, words: &[&str]) -> Output {
    let mut command = tool(format!("qemu-{arch}-static"));
    command.arg(program).args(words).current_dir(dir);
    command.output().expect("the emulator starts")
}

#[test]
fn what_gos_linker_makes_for_big_endian_powerpc_says_the_same_as_for_little_endian() {
    if !have(&["qemu-ppc64-static", "qemu-ppc64le-static"]) {
        return;
    }
    let Some(go) = plug::go() else { return };
    let dir = workplace();
    let dir = dir.path();
    let other = converted(dir, &go, "ppc64le", &[]);
    assert!(stdout(&other).contains("recovered: as asked"), "{other:?}");
    // RELR, RELA, and the start code of large files; each protects RELRO, as copies under the emulator show.
    for words in [&[][..], &["--no-relr"], &["--aslr=far"]] {
        let ours = converted(dir, &go, "ppc64", &[words, &["--verify"]].concat());
        assert_eq!(ours.status.code(), Some(0), "{words:?}: {ours:?}");
        assert_eq!(stdout(&ours), stdout(&other), "{words:?}");
    }
    // The traceback is found by tables of the program's own, which are relocated.
    let [other, ours] = ["ppc64le", "ppc64"].map(|arch| emulated(dir, arch, arch, &["fault"]));
    assert_eq!(ours.status.code(), Some(2), "{ours:?}");
    assert_eq!(stdout(&ours), stdout(&other));
    assert!(stderr(&ours).contains("main.go:31"), "{ours:?}");
    // Pages as large as those of most kernels.
    let mut large = Command::new("qemu-ppc64-static");
    ok(large.args(["-p", "65536", "ppc64"]).current_dir(dir));

    for bytes in changed_tables(&fs::read(dir.join("ppc64")).expect("it is there")) {
        let damaged = dir.join("damaged");
        fs::write(&damaged, bytes).expect("writes");
        fs::set_permissions(&damaged, fs::Permissions::from_mode(0o755)).expect("it is ours");
        let out = emulated(dir, "ppc64", "damaged", &[]);
        assert_eq!(out.status.code(), Some(127), "{out:?}");
        assert_eq!(stderr(&out), TABLE_IS_DAMAGED);
    }

    let on = |words: &[&str]| stdout(&ok(piestart().args(words).current_dir(dir)));
    let said: Value = serde_json::from_str(&on(&["check", "--json", "ppc64"])).expect("JSON");
    let file = &said["files"][0];
    assert_eq!(file["machine"], "powerpc64", "{file:#}");
    assert_eq!(file["start_code"]["who"], "piestart", "{file:#}");
    assert_eq!(file["relro"]["enforced"], "yes", "{file:#}");
    assert!(on(&["explain", "ppc64"]).contains("R_PPC64_RELATIVE"));
    on(&["report", "ppc64", "-o", "page.html"]);
    let again = ok(piestart()
        .args(["convert", "--dry-run", "ppc64"])
        .current_dir(dir));
    assert!(stdout(&again).contains("already converted"), "{again:?}");
}

#[test]
fn who_links_for_it_is_told_that_there_are_no_start_objects_and_what_to_do() {
    let dir = workplace();
    let dir = dir.path();
    fs::write(dir.join("prog.c"), "int main(void) { return 0; }\n").expect("writes");
    let refused = |words: &[&str]| {
        let said = fails(piestart().args(words).current_dir(dir), 2);
        assert!(
            said.contains("no start objects for it"),
            "{words:?}: {said}"
        );
        assert!(said.contains("piestart convert"), "{words:?}: {said}");
    };
    refused(&["link", "--target=ppc64", "prog.c", "-o", "prog"]);
    refused(&["link", "--target=powerpc64", "prog.c", "-o", "prog"]);
    refused(&["install", "--target=ppc64", "--prefix", "here"]);
    refused(&["flags", "--for=gcc", "--target=ppc64"]);
    refused(&["cargo", "build", "--target", "powerpc64-unknown-linux-musl"]);
    for left in ["prog", "here"] {
        assert!(!dir.join(left).exists(), "{left}");
    }
    let Some(go) = plug::go() else { return };
    plug::go_program(dir);
    fs::remove_file(dir.join("prog.c")).expect("removes"); // Not for Go without cgo.
    let said = fails(
        plug::piestart_go(dir, &go, &["build", "-o", "prog", "."]).env("GOARCH", "ppc64"),
        2,
    );
    assert!(
        said.contains("GOARCH=ppc64 CGO_ENABLED=0 go build"),
        "{said}"
    );
    assert!(!dir.join("prog").exists());
}
