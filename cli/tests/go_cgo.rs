// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart go` and cgo: refused in words without a C library, and with `--libc` a static-PIE of Go and C.

mod plug;

use std::fs;
use std::path::Path;

use plug::piestart_go as go;
use plug::{fails, goes, have, is_x86_64, ok, piestart, stderr, stdout, works};

/// Threads of C that call back into Go, a thread-local variable of C, a fault that Go turns into a panic.
const THREADS: &str = r#"package main

/*
#include <pthread.h>
extern int goDouble(int);
static __thread int local = 7;
static void *work(void *number) {
	local++;
	return (void *)(long)(goDouble((int)(long)number) + local);
}
static long run(int n) {
	pthread_t threads[8];
	long sum = 0;
	for (int i = 0; i < n; i++) pthread_create(&threads[i], 0, work, (void *)(long)i);
	for (int i = 0; i < n; i++) {
		void *result;
		pthread_join(threads[i], &result);
		sum += (long)result;
	}
	return sum;
}
*/
import "C"

import (
	"os"
	"runtime"
)

//export goDouble
func goDouble(x C.int) C.int {
	runtime.GC()
	return x * 2
}

func main() {
	sums := make(chan bool)
	for i := 0; i < 4; i++ {
		go func() { sums <- C.run(8) == 56+64 }()
	}
	for i := 0; i < 4; i++ {
		if !<-sums {
			os.Exit(1)
		}
	}
	defer func() {
		if recover() == nil {
			os.Exit(2)
		}
		os.Exit(42)
	}()
	var nowhere *int
	*nowhere = 1
}
"#;

fn module(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fs::write(
        dir.path().join("go.mod"),
        "module example.org/prog\n\ngo 1.21\n",
    )
    .expect("writes");
    for (name, text) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().expect("a file")).expect("makes");
        fs::write(path, text).expect("writes");
    }
    dir
}

/// A package with C and a half in pure Go.
const TWO_HALVES: [(&str, &str); 3] = [
    (
        "half/with.go",
        "//go:build cgo\n\npackage half\n\n// static int two(void) { return 42; }\nimport \"C\"\n\nfunc Value() int { return int(C.two()) }\n",
    ),
    (
        "half/without.go",
        "//go:build !cgo\n\npackage half\n\nfunc Value() int { return 41 }\n",
    ),
    (
        "main.go",
        "package main\n\nimport (\n\t\"os\"\n\n\t\"example.org/prog/half\"\n)\n\nfunc main() { os.Exit(half.Value()) }\n",
    ),
];

#[test]
fn a_program_that_needs_cgo_is_refused_in_words_before_anything_is_compiled() {
    for go_command in goes() {
        let dir = module(&TWO_HALVES);
        let build = ["build", "-x", "-o", "prog", "."];
        for asked in [None, Some("1")] {
            let mut command = go(dir.path(), &go_command, &build);
            if let Some(asked) = asked {
                command.env("CGO_ENABLED", asked);
            }
            let said = fails(&mut command, 2);
            for words in [
                "example.org/prog/half (with.go) needs cgo",
                "--libc=musl",
                "CGO_ENABLED=0",
            ] {
                assert!(said.contains(words), "{words}: {said}");
            }
            assert_eq!(said.lines().count(), 1, "nothing was compiled: {said}");
        }
        let said = fails(&mut go(dir.path(), &go_command, &["test", "./..."]), 2);
        assert!(said.contains("half (with.go) needs cgo"), "{said}");
        // Who says 0 gets the other half.
        ok(go(dir.path(), &go_command, &build).env("CGO_ENABLED", "0"));
        plug::is_static_pie(&dir.path().join("prog"));
        plug::exits(&mut plug::tool(dir.path().join("prog")), 41);

        fs::remove_file(dir.path().join("half/without.go")).expect("removes");
        let said = fails(&mut go(dir.path(), &go_command, &build), 2);
        assert!(
            said.contains("needs cgo") && !said.contains("CGO_ENABLED=0"),
            "{said}"
        );
    }
}

#[test]
fn cgo_that_was_asked_for_and_changes_the_standard_library_is_warned_of() {
    let Some(go_command) = plug::go() else {
        return;
    };
    let main = "package main\n\nimport (\n\t\"os\"\n\t\"os/user\"\n)\n\nfunc main() {\n\tuser.Current()\n\tos.Exit(42)\n}\n";
    let dir = module(&[("main.go", main)]);
    let build = ["build", "-o", "prog", "."];
    let out = ok(go(dir.path(), &go_command, &build).env("CGO_ENABLED", "1"));
    let said = stderr(&out);
    assert!(
        said.contains("CGO_ENABLED=1 is not followed") && said.contains("os/user"),
        "{said}"
    );
    assert_eq!(stderr(&ok(&mut go(dir.path(), &go_command, &build))), "");
    plug::is_static_pie(&dir.path().join("prog"));
}

/// Plain go with our `-toolexec` is told at the link.
#[test]
fn a_link_with_cgo_and_without_a_c_library_is_refused_in_words() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let Some(go_command) = plug::go() else {
        return;
    };
    let dir = module(&TWO_HALVES);
    let toolexec = format!("{} go-toolexec", env!("CARGO_BIN_EXE_piestart"));
    let said = fails(
        plug::tool(&go_command)
            .args(["build", "-buildmode=pie", "-toolexec", &toolexec, "."])
            .env("CGO_ENABLED", "1")
            .current_dir(dir.path()),
        1,
    );
    assert!(said.contains("piestart go --libc=musl"), "{said}");
}

/// The libraries that are there for x86_64.
fn libraries() -> Vec<&'static str> {
    let mut all = Vec::new();
    if have(&["gcc"]) {
        all.push("glibc");
    }
    if have(&["musl-gcc"]) {
        all.push("musl");
    }
    all
}

#[test]
fn with_a_c_library_go_and_c_become_a_static_pie() {
    if !is_x86_64() {
        return;
    }
    for go_command in goes() {
        for libc in libraries() {
            let what = format!("{go_command:?} {libc}");
            let libc = format!("--libc={libc}");
            let dir = module(&[("main.go", THREADS)]);
            let prog = dir.path().join("prog");
            for flags in [
                &[][..],
                &["-trimpath", "-ldflags=-s -w"],
                &["-ldflags", "-linkmode external -extldflags \"-static-pie\""],
            ] {
                let mut args = vec![&*libc, "build", "-o", "prog"];
                args.extend(flags);
                let out = ok(&mut go(dir.path(), &go_command, &args));
                assert_eq!((stdout(&out), stderr(&out)), Default::default(), "{what}");
                works(&prog);
                ok(piestart().args(["check", "--require", "relro"]).arg(&prog));
                fs::remove_file(&prog).expect("removes");
            }
            let out = go(dir.path(), &go_command, &[&libc, "run", "."])
                .output()
                .expect("starts");
            assert_eq!(stderr(&out), "exit status 42\n", "{what}");

            let halves = module(&TWO_HALVES);
            ok(&mut go(
                halves.path(),
                &go_command,
                &[&libc, "build", "-o", "prog", "."],
            ));
            works(&halves.path().join("prog"));

            // Without C of its own it is a program of that library all the same, names of hosts and users included.
            let main = "package main\n\nimport (\n\t\"net\"\n\t\"os\"\n\t\"os/user\"\n)\n\nfunc main() {\n\t_, one := net.LookupHost(\"127.0.0.1\")\n\t_, two := user.LookupId(\"0\")\n\tif one != nil || two != nil {\n\t\tos.Exit(1)\n\t}\n\tos.Exit(42)\n}\n";
            let pure = module(&[("main.go", main)]);
            let out = ok(&mut go(
                pure.path(),
                &go_command,
                &[&libc, "build", "-o", "prog", "."],
            ));
            assert_eq!(stderr(&out), "", "{what}");
            works(&pure.path().join("prog"));
        }
    }
}

/// Tags and link flags of the user's are added to, not replaced.
#[test]
fn tags_of_the_users_stay_with_a_c_library() {
    if !is_x86_64() {
        return;
    }
    let Some(go_command) = plug::go() else {
        return;
    };
    let dir = module(&[
        (
            "main.go",
            "package main\n\nimport \"os\"\n\nvar value = 1\n\nfunc main() { os.Exit(value) }\n",
        ),
        (
            "mine.go",
            "//go:build mine\n\npackage main\n\nfunc init() { value = 42 }\n",
        ),
    ]);
    for libc in libraries() {
        let libc = format!("--libc={libc}");
        for (args, goflags) in [
            (
                &[&*libc, "build", "-tags", "other mine", "-o", "prog"][..],
                "",
            ),
            (&[&*libc, "build", "-o", "prog", "."], "-tags=mine"),
        ] {
            ok(go(dir.path(), &go_command, args).env("GOFLAGS", goflags));
            works(&dir.path().join("prog"));
        }
    }
}

#[test]
fn arm64_programs_with_glibc_run_under_qemu() {
    if !have(&["aarch64-linux-gnu-gcc"]) || plug::qemu_aarch64().is_none() {
        return;
    }
    for go_command in goes() {
        let dir = module(&[("main.go", THREADS)]);
        let args = ["--libc=glibc", "build", "-o", "prog", "."];
        let out = ok(go(dir.path(), &go_command, &args).env("GOARCH", "arm64"));
        assert_eq!(stderr(&out), "");
        plug::works_on_aarch64(&dir.path().join("prog"));
    }
}

#[test]
fn cxx_links_with_glibc_and_is_refused_where_musl_has_none() {
    if !is_x86_64() || !have(&["g++", "musl-gcc"]) {
        return;
    }
    let Some(go_command) = plug::go() else {
        return;
    };
    let main = "package main\n\n// int value(void);\nimport \"C\"\n\nimport \"os\"\n\nfunc main() { os.Exit(int(C.value())) }\n";
    let cxx = "#include <stdexcept>\n#include <string>\nextern \"C\" int value(void) {\n\ttry {\n\t\tthrow std::runtime_error(std::string(42, 'x'));\n\t} catch (std::exception &error) {\n\t\treturn std::string(error.what()).size();\n\t}\n}\n";
    let dir = module(&[("main.go", main), ("value.cc", cxx)]);
    ok(&mut go(
        dir.path(),
        &go_command,
        &["--libc=glibc", "build", "-o", "prog", "."],
    ));
    works(&dir.path().join("prog"));
    let said = fails(
        &mut go(dir.path(), &go_command, &["--libc=musl", "build", "."]),
        69,
    );
    assert!(
        said.contains("has C++ in it") && said.contains("--libc=glibc"),
        "{said}"
    );
}

#[test]
fn a_flag_in_a_package_that_weakens_the_program_is_an_error() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let Some(go_command) = plug::go() else {
        return;
    };
    let main = "package main\n\n// #cgo LDFLAGS: -Wl,-z,execstack\n// static int two(void) { return 2; }\nimport \"C\"\n\nfunc main() { println(C.two()) }\n";
    let dir = module(&[("main.go", main)]);
    let build = ["--libc=glibc", "build", "-o", "prog", "."];
    let said = fails(&mut go(dir.path(), &go_command, &build), 1);
    assert!(said.contains("executable stack"), "{said}");
    assert!(!dir.path().join("prog").exists());
    let said = fails(
        go(dir.path(), &go_command, &build).env("CGO_LDFLAGS", "-O2 -Wl,-z,norelro"),
        2,
    );
    assert!(
        said.starts_with("piestart: CGO_LDFLAGS: -Wl,-z,norelro"),
        "{said}"
    );
}

#[test]
fn what_a_c_library_needs_is_said_before_anything_is_compiled() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let Some(go_command) = plug::go() else {
        return;
    };
    let dir = module(&[("main.go", THREADS)]);
    let build = ["--libc=glibc", "build", "-x", "."];
    for (name, value, code, words) in [
        ("CC", "no-such-compiler", 69, "no-such-compiler"),
        ("CC", "false", 69, "cannot link a static-PIE"),
        ("PATH", "/nonexistent", 69, "no C compiler"),
        ("CGO_ENABLED", "0", 2, "contradict"),
        ("GOARCH", "mips64le", 2, "use go itself"),
    ] {
        let said = fails(go(dir.path(), &go_command, &build).env(name, value), code);
        assert!(said.contains(words) && said.lines().count() == 1, "{said}");
    }
    let mut command = go(dir.path(), &go_command, &["--libc=musl", "build", "."]);
    command.env("GOARCH", "arm64");
    if Path::new("/usr/lib/aarch64-linux-musl/libc.a").exists() {
        ok(&mut command); // Debian's musl-dev:arm64.
    } else {
        let said = fails(&mut command, 69);
        assert!(said.contains("musl"), "{said}");
    }
}
