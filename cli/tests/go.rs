// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart go` with the real go, and what it makes, run. Further releases of Go are named by
//! `PIESTART_GO_ALL=/path/to/go:/path/to/another/go`.

mod plug;

use std::fs;
use std::path::{Path, PathBuf};

use object::{Object, ObjectSection};
use plug::piestart_go as go;
use plug::{
    fails, go_program, goes, have, is_x86_64, named_goes, ok, piestart, stderr, stdout, tool, works,
};

/// A Go that is there, and a module.
fn set_up() -> Option<(PathBuf, tempfile::TempDir)> {
    if !is_x86_64() {
        return None;
    }
    let go = plug::go()?;
    let dir = tempfile::tempdir().expect("a temporary directory");
    go_program(dir.path());
    Some((go, dir))
}

#[test]
fn build_run_install_and_test_are_silent_and_make_static_pie() {
    let Some((newest, dir)) = set_up() else {
        return;
    };
    for release in std::iter::once(newest).chain(named_goes()) {
        let out = ok(&mut go(dir.path(), &release, &["build", "-o", "prog", "."]));
        assert_eq!(
            (stdout(&out), stderr(&out)),
            Default::default(),
            "{release:?}"
        );
        works(&dir.path().join("prog"));

        let out = go(dir.path(), &release, &["run", "."])
            .output()
            .expect("starts");
        // go run exits with 1 and tells the program's own code.
        assert_eq!(stderr(&out), "exit status 42\n", "{release:?}");

        // Behind the package it is the program's own argument.
        let out = go(dir.path(), &release, &["run", ".", "-race"])
            .output()
            .expect("starts");
        assert_eq!(stderr(&out), "exit status 43\n", "{release:?}");

        ok(go(dir.path(), &release, &["install", "."]).env("GOBIN", dir.path().join("bin")));
        works(&dir.path().join("bin/prog"));

        let test = "package main\n\nimport \"testing\"\n\nfunc TestPointer(t *testing.T) {\n\tif *pointer != 41 {\n\t\tt.Fatal(*pointer)\n\t}\n}\n";
        fs::write(dir.path().join("main_test.go"), test).expect("writes");
        let out = ok(&mut go(dir.path(), &release, &["test", "-count=1", "."]));
        assert!(stdout(&out).starts_with("ok "), "{}", stdout(&out));
        assert_eq!(stderr(&out), "", "{release:?}");
        ok(&mut go(
            dir.path(),
            &release,
            &["test", "-c", "-o", "prog.test", "."],
        ));
        plug::is_static_pie(&dir.path().join("prog.test"));
    }
}

#[test]
fn stripped_and_trimmed_programs_work() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    let args = ["build", "-trimpath", "-ldflags=-s -w", "-o", "prog", "."];
    ok(&mut go(dir.path(), &release, &args));
    works(&dir.path().join("prog"));
}

/// By each route, from two folders: debug information names neither.
#[test]
fn trimmed_builds_are_the_same_bit_for_bit_in_every_folder() {
    let Some((_, dir)) = set_up() else {
        return;
    };
    if !have(&["ld"]) {
        return;
    }
    let other = tempfile::tempdir().expect("a temporary directory");
    go_program(other.path());
    for release in goes() {
        for route in [&[][..], &["--ld=bfd"]] {
            let built = [dir.path(), other.path()].map(|dir| {
                let args = [route, &["build", "-trimpath", "-o", "prog", "."]].concat();
                ok(&mut go(dir, &release, &args));
                works(&dir.join("prog"));
                fs::read(dir.join("prog")).expect("reads")
            });
            assert!(built[0] == built[1], "{release:?} {route:?}");
        }
    }
}

#[test]
fn a_program_that_counts_its_coverage_works() {
    let Some((_, dir)) = set_up() else {
        return;
    };
    for release in goes() {
        let counters = dir.path().join("counters");
        fs::create_dir_all(&counters).expect("makes");
        ok(&mut go(
            dir.path(),
            &release,
            &["build", "-cover", "-o", "prog", "."],
        ));
        plug::is_static_pie(&dir.path().join("prog"));
        plug::exits(
            tool(dir.path().join("prog")).env("GOCOVERDIR", &counters),
            42,
        );
        let written = fs::read_dir(&counters).expect("lists").count();
        assert!(written > 0, "{release:?}");
        fs::remove_dir_all(&counters).expect("removes");
    }
}

#[test]
fn the_cache_sees_another_linker_and_nothing_else() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    if !have(&["ld.lld", "mold"]) {
        return;
    }
    let build = |ld: &str| {
        let out = ok(
            go(dir.path(), &release, &["build", "-x", "-o", "prog", "."]).env("PIESTART_LD", ld),
        );
        stderr(&out).contains("/link -o ")
    };
    build("lld");
    let by_lld = fs::read(dir.path().join("prog")).expect("reads");
    assert!(!build("lld"), "nothing changed, so nothing is linked");
    assert!(build("mold"), "another linker, so it is linked again");
    let by_mold = fs::read(dir.path().join("prog")).expect("reads");
    assert_ne!(by_lld, by_mold);
    works(&dir.path().join("prog"));
}

/// The same of Go's own link, which no linker on the machine can change.
#[test]
fn the_cache_sees_another_route_and_other_options_of_the_start_code() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    if !have(&["ld"]) {
        return;
    }
    let build = |options: &[&str], path: Option<&str>| {
        let args = [options, &["build", "-x", "-o", "prog", "."]].concat();
        let mut command = go(dir.path(), &release, &args);
        command.envs(path.map(|path| ("PATH", path)));
        let out = ok(&mut command);
        works(&dir.path().join("prog"));
        stderr(&out).contains("/link -o ")
    };
    build(&[], None);
    assert!(!build(&[], None), "nothing changed");
    assert!(
        !build(&[], Some("/nonexistent")),
        "a linker less changes nothing"
    );
    assert!(build(&["--seal=relro"], None), "other start code");
    let relro = fs::read(dir.path().join("prog")).expect("reads");
    assert!(build(&["--seal=none"], None), "other start code");
    assert_ne!(relro, fs::read(dir.path().join("prog")).expect("reads"));
    assert!(!build(&["--seal=none"], None), "nothing changed");
    assert!(build(&["--seal=none", "--ld=bfd"], None), "another route");
    assert!(
        !build(&["--seal=none", "--ld=bfd"], None),
        "nothing changed"
    );
    assert!(build(&[], None), "another route, and other start code");
}

#[test]
fn a_go_build_started_by_a_test_is_an_ordinary_one() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    let test = format!(
        "package main\n\nimport (\n\t\"os\"\n\t\"os/exec\"\n\t\"testing\"\n)\n\nfunc TestNested(t *testing.T) {{\n\tfor _, name := range []string{{\"GOFLAGS\", \"GO_EXTLINK_ENABLED\", \"CC\"}} {{\n\t\tif os.Getenv(name) != \"\" {{\n\t\t\tt.Error(name, os.Getenv(name))\n\t\t}}\n\t}}\n\tout, err := exec.Command({:?}, \"build\", \"-o\", \"nested\", \".\").CombinedOutput()\n\tif err != nil {{\n\t\tt.Fatalf(\"%v %s\", err, out)\n\t}}\n}}\n",
        release.display().to_string()
    );
    fs::write(dir.path().join("main_test.go"), test).expect("writes");
    ok(&mut go(dir.path(), &release, &["test", "-count=1", "."]));
    let nested = plug::shape(&dir.path().join("nested"));
    assert!(
        !nested.pie,
        "go's own default is an executable at a fixed address: {nested:?}"
    );
}

/// `PATH` holds a linker and nothing else: no C compiler can have been asked.
#[test]
fn no_c_compiler_is_needed() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    for linker in ["ld", "ld.lld", "mold"] {
        if !have(&[linker]) {
            continue;
        }
        let bin = dir.path().join(format!("only-{linker}"));
        fs::create_dir(&bin).expect("makes");
        let program = which::which(linker).expect("was there");
        std::os::unix::fs::symlink(program, bin.join(linker)).expect("links");
        let args = ["build", "-ldflags=-linkmode=external", "-o", "prog", "."];
        let out = ok(go(dir.path(), &release, &args).env("PATH", &bin));
        assert_eq!((stdout(&out), stderr(&out)), Default::default(), "{linker}");
        works(&dir.path().join("prog"));
    }
    // And where one was asked for and there is none, it is said before anything is built.
    for args in [
        &["build", "-ldflags=-linkmode=external", "-o", "none", "."][..],
        &["--ld=lld", "build", "-o", "none", "."],
    ] {
        let said = fails(
            go(dir.path(), &release, args).env("PATH", "/nonexistent"),
            69,
        );
        assert!(said.contains("no linker"), "{said}");
    }
}

/// No `ld`, no `cc`, nothing: Go's own linker links for every architecture.
#[test]
fn no_linker_is_needed() {
    let Some((_, dir)) = set_up() else {
        return;
    };
    for release in goes() {
        for arch in ["amd64", "arm64"] {
            let what = format!("{release:?} {arch}");
            let build = |args: &[&str]| {
                let out = ok(go(dir.path(), &release, args)
                    .env("PATH", "/nonexistent")
                    .env("GOARCH", arch));
                assert_eq!((stdout(&out), stderr(&out)), Default::default(), "{what}");
            };
            build(&["build", "-o", "prog", "."]);
            build(&["test", "-c", "-o", "prog.test", "net/url"]);
            plug::is_static_pie(&dir.path().join("prog.test"));
            let prog = dir.path().join("prog");
            match arch {
                "amd64" => drop(works(&prog)),
                _ if plug::qemu_aarch64().is_some() => drop(plug::works_on_aarch64(&prog)),
                _ => drop(plug::is_static_pie(&prog)),
            }
            ok(piestart().args(["check", "--require", "relro"]).arg(&prog));
        }
    }
}

/// Says whether it is far from the vDSO, beside which the kernel puts programs and mappings alike.
const FAR: &str = r#"package main

import (
	"encoding/binary"
	"os"
	"unsafe"
)

var own int

func main() {
	auxv, err := os.ReadFile("/proc/self/auxv")
	for at := 0; err == nil && at+16 <= len(auxv); at += 16 {
		if binary.LittleEndian.Uint64(auxv[at:]) == 33 { // AT_SYSINFO_EHDR
			vdso := binary.LittleEndian.Uint64(auxv[at+8:])
			distance := vdso - uint64(uintptr(unsafe.Pointer(&own)))
			if distance+(8<<30) >= 16<<30 {
				os.Exit(42)
			}
		}
	}
	os.Exit(1)
}
"#;

/// The start code of a converted file moves the image, as that of a linked one does.
#[test]
fn an_image_of_gos_own_link_moves_when_it_is_told_to() {
    let Some((_, dir)) = set_up() else {
        return;
    };
    fs::write(dir.path().join("main.go"), FAR).expect("writes");
    for release in goes() {
        for (aslr, code) in [("--aslr=far", 42), ("--aslr=kernel", 1)] {
            let args = [aslr, "build", "-o", "prog", "."];
            ok(go(dir.path(), &release, &args).env("PATH", "/nonexistent"));
            let prog = dir.path().join("prog");
            plug::is_static_pie(&prog);
            plug::exits(&mut tool(&prog), code);
        }
    }
}

/// A library that only a loader can bring: `convert` refuses the program, the build fails with its
/// words, and no file is left.
#[test]
fn what_convert_refuses_stops_the_build_with_its_words() {
    let Some((_, dir)) = set_up() else {
        return;
    };
    let source = "package main\n\nimport _ \"unsafe\"\n\n//go:cgo_import_dynamic _ _ \"libm.so.6\"\n\nfunc main() {}\n";
    fs::write(dir.path().join("main.go"), source).expect("writes");
    for release in goes() {
        let out = go(dir.path(), &release, &["build", "-o", "prog", "."])
            .output()
            .expect("starts");
        let said = stderr(&out);
        for words in ["piestart: ", "cannot be converted", "libm.so.6"] {
            assert!(said.contains(words), "{release:?} {words}: {said}");
        }
        assert!(!said.contains("a.out"), "a temporary name leaks: {said}");
        assert!(!out.status.success() && !dir.path().join("prog").exists());
    }
}

/// Tests of the standard library, among them such as look at addresses and at the running program.
#[test]
fn tests_of_the_standard_library_pass() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    let args = [
        "test",
        "-count=1",
        "-short",
        "sort",
        "unicode/utf8",
        "container/heap",
        "os/signal",
    ];
    let out = ok(&mut go(dir.path(), &release, &args));
    assert_eq!(
        stdout(&out)
            .lines()
            .filter(|l| l.starts_with("ok "))
            .count(),
        4
    );
    assert_eq!(stderr(&out), "");
}

/// The version that `link` reports is part of the cache key: it must change with the start object.
#[test]
fn the_version_of_the_link_names_start_object_and_linker() {
    let Some((release, _dir)) = set_up() else {
        return;
    };
    if !have(&["ld.lld", "mold"]) {
        return;
    }
    let goroot = stdout(&ok(tool(&release).args(["env", "GOTOOLDIR"])));
    let link = Path::new(goroot.trim()).join("link");
    let version = |ld: &str| {
        let mut command = piestart();
        command
            .args(["go-toolexec", &format!("--ld={ld}")])
            .arg(&link)
            .args(["-V=full"]);
        stdout(&ok(&mut command))
    };
    let plain = stdout(&ok(tool(&link).args(["-V=full"])));
    let lld = version("lld");
    assert!(lld.starts_with(plain.trim()), "{plain} {lld}");
    assert_ne!(lld, version("mold"));
    assert_eq!(lld, version("lld"));
    let own = |seal: &str| {
        let mut command = piestart();
        command
            .arg("go-toolexec")
            .arg(&link)
            .arg("-V=full")
            .env("PIESTART_SEAL", seal);
        stdout(&ok(&mut command))
    };
    assert!(own("image").starts_with(plain.trim()));
    assert_ne!(own("image"), lld);
    assert_ne!(own("image"), own("none"));
    assert_eq!(own("image"), own("image"));
}

#[test]
fn arm64_programs_run_under_qemu() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    if !have(&["ld.lld"]) || plug::qemu_aarch64().is_none() {
        return;
    }
    for route in [&["--ld=lld"][..], &[]] {
        let args = [route, &["build", "-o", "prog", "."]].concat();
        let out = ok(go(dir.path(), &release, &args).env("GOARCH", "arm64"));
        assert_eq!(stderr(&out), "");
        plug::works_on_aarch64(&dir.path().join("prog"));
    }
}

/// The FIPS module sums its own bytes at start, and so sees a link that leaves addends out, and a
/// conversion that does.
#[test]
fn a_fips_program_by_lld_passes_its_own_check() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    if !have(&["ld.lld"]) {
        return;
    }
    let version = stdout(&ok(tool(&release).args(["env", "GOVERSION"])));
    let minor = version
        .split('.')
        .nth(1)
        .and_then(|m| m.trim().parse::<u32>().ok());
    if minor.is_some_and(|m| m < 24) {
        return plug::skip("Go 1.24");
    }
    let source = "package main\n\nimport (\n\t\"crypto/fips140\"\n\t\"crypto/sha256\"\n\t\"os\"\n)\n\nfunc main() {\n\t_ = sha256.Sum256(nil)\n\tif fips140.Enabled() {\n\t\tos.Exit(42)\n\t}\n}\n";
    fs::write(dir.path().join("main.go"), source).expect("writes");
    fs::write(dir.path().join("go.mod"), "module prog\n\ngo 1.24\n").expect("writes");
    for route in [&["--ld=lld"][..], &[]] {
        let args = [route, &["build", "-o", "prog", "."]].concat();
        ok(go(dir.path(), &release, &args).env("GOFIPS140", "latest"));
        works(&dir.path().join("prog"));
    }
}

#[test]
fn what_undoes_it_is_refused_and_other_commands_pass_through() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    for flag in ["-race", "-race=true", "--msan", "-buildmode=c-shared"] {
        let said = fails(&mut go(dir.path(), &release, &["build", flag, "."]), 2);
        assert!(said.contains(flag), "{said}");
    }
    let said = fails(
        go(dir.path(), &release, &["build", "."]).env("GOARCH", "mips"),
        2,
    );
    assert!(said.contains("GOARCH=mips"), "{said}");
    let said = fails(&mut go(dir.path(), Path::new("no-such-go"), &["build"]), 69);
    assert!(said.contains("no-such-go"), "{said}");
    let out = ok(&mut go(dir.path(), &release, &["list"]));
    assert_eq!(stdout(&out), "prog\n");
    for pass in [
        &["env", "GOFLAGS", "CGO_ENABLED"][..],
        &["version"],
        &["vet", "."],
    ] {
        let ours = ok(&mut go(dir.path(), &release, pass));
        let plain = ok(tool(&release).args(pass).current_dir(dir.path()));
        assert_eq!(stdout(&ours), stdout(&plain), "{pass:?}");
        assert_eq!(stderr(&ours), stderr(&plain), "{pass:?}");
    }
}

/// A flag's section is there, and compressed.
fn is_compressed(path: &Path, name: &str) -> bool {
    let data = fs::read(path).expect("reads");
    let file = object::File::parse(&*data).expect("ELF");
    let section = file
        .section_by_name(name)
        .expect("it has debug information");
    let object::SectionFlags::Elf { sh_flags, .. } = section.flags() else {
        panic!("ELF");
    };
    sh_flags.0 & object::elf::SHF_COMPRESSED.0 != 0
}

fn has_build_id(path: &Path) -> bool {
    let data = fs::read(path).expect("reads");
    let file = object::File::parse(&*data).expect("ELF");
    file.section_by_name(".note.gnu.build-id").is_some()
}

/// cmd/link asks the first word of `-extld` which flags it takes, and without an answer leaves out what plain go does.
#[test]
fn the_linker_answers_gos_questions_so_that_nothing_is_left_out() {
    let Some((newest, dir)) = set_up() else {
        return;
    };
    for release in std::iter::once(newest).chain(named_goes()) {
        let plain = dir.path().join("plain");
        ok(tool(&release)
            .args(["build", "-o", "plain", "."])
            .env("CGO_ENABLED", "0")
            .current_dir(dir.path()));
        let size = |path: &Path| path.metadata().expect("is there").len();
        for linker in ["bfd", "lld", "mold"] {
            if !have(&[if linker == "mold" { "mold" } else { "ld" }]) {
                continue;
            }
            let what = format!("{release:?} {linker}");
            let args = ["build", "-ldflags=-v", "-o", "prog", "."];
            let out = ok(go(dir.path(), &release, &args).env("PIESTART_LD", linker));
            let said = stderr(&out);
            assert!(said.contains("host link:"), "{what}: {said}");
            assert!(!said.contains("\"-rdynamic\""), "{what}: {said}");
            let prog = dir.path().join("prog");
            works(&prog);
            assert!(is_compressed(&prog, ".debug_info"), "{what}");
            assert_eq!(has_build_id(&prog), has_build_id(&plain), "{what}");
            let (ours, plain) = (size(&prog), size(&plain));
            assert!(ours * 100 < plain * 105, "{what}: {ours}, plain go {plain}");
            // -B is the linker's as well.
            let args = ["build", "-ldflags=-B 0x0123456789abcdef", "-o", "prog", "."];
            ok(go(dir.path(), &release, &args).env("PIESTART_LD", linker));
            assert!(has_build_id(&prog), "{what}");
        }
        // Go's own link has it all, and stays so.
        let what = format!("{release:?} by itself");
        let prog = dir.path().join("prog");
        let build = |flags: &str| {
            let flags = format!("-ldflags={flags}");
            let args = ["build", &flags, "-o", "prog", "."];
            ok(&mut go(dir.path(), &release, &args));
            works(&prog);
        };
        build("");
        assert!(is_compressed(&prog, ".debug_info"), "{what}");
        assert_eq!(has_build_id(&prog), has_build_id(&plain), "{what}");
        let (ours, plain) = (size(&prog), size(&plain));
        assert!(ours * 100 < plain * 105, "{what}: {ours}, plain go {plain}");
        let version = stdout(&ok(tool(&release).args(["version", "-m"]).arg(&prog)));
        assert!(version.contains("path\tprog"), "{what}: {version}");
        build("-B 0x0123456789abcdef");
        assert!(has_build_id(&prog), "{what}");
    }
}

#[test]
fn a_folder_is_entered_wherever_go_takes_it() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    let below = dir.path().join("below");
    fs::create_dir(&below).expect("makes");
    for args in [
        &["-C", "..", "build", "-o", "prog", "."][..],
        &["-C=..", "build", "-o", "prog"],
        &["build", "-C", "..", "-o", "prog", "."],
        &["build", "--C=..", "-o", "prog"],
    ] {
        ok(&mut go(&below, &release, args));
        works(&dir.path().join("prog"));
        fs::remove_file(dir.path().join("prog")).expect("was built there");
    }
    let out = ok(&mut go(&below, &release, &["-C", "..", "list"]));
    assert_eq!(stdout(&out), "prog\n");
}

/// Since Go 1.24, `go tool` builds what go.mod names, and takes no flags for that.
#[test]
fn a_tool_that_go_mod_names_is_a_static_pie() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    let version = stdout(&ok(tool(&release).args(["env", "GOVERSION"])));
    let minor = version
        .split('.')
        .nth(1)
        .and_then(|m| m.trim().parse().ok());
    if minor.is_some_and(|m: u32| m < 24) {
        return plug::skip("Go 1.24");
    }
    fs::write(
        dir.path().join("go.mod"),
        "module example.org/prog/v2\n\ngo 1.24\n\ntool example.org/prog/v2\n",
    )
    .expect("writes");
    let out = go(dir.path(), &release, &["tool", "prog"])
        .output()
        .expect("starts");
    assert_eq!((out.status.code(), &*stderr(&out)), (Some(42), ""));
    let out = go(
        dir.path(),
        &release,
        &["tool", "example.org/prog/v2", "-n", "x"],
    )
    .output()
    .expect("starts");
    assert_eq!((out.status.code(), &*stderr(&out)), (Some(44), ""));
    let out = ok(&mut go(dir.path(), &release, &["tool", "-n", "prog"]));
    works(Path::new(stdout(&out).trim()));
    // Go's own tools are not built.
    let out = ok(&mut go(dir.path(), &release, &["tool", "-n", "compile"]));
    assert!(
        stdout(&out).trim().ends_with("/compile"),
        "{}",
        stdout(&out)
    );
    let out = go(dir.path(), &release, &["tool", "nosuch"])
        .output()
        .expect("starts");
    assert!(stderr(&out).contains("no such tool"), "{}", stderr(&out));
}

/// A script that notes the names of the tools it runs.
fn toolexec(dir: &Path) -> (PathBuf, PathBuf) {
    use std::os::unix::fs::PermissionsExt;
    let (script, log) = (dir.join("a wrapper"), dir.join("log"));
    let text = format!(
        "#!/bin/sh\necho \"${{1##*/}} $2\" >>'{}'\nexec \"$@\"\n",
        log.display()
    );
    fs::write(&script, text).expect("writes");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("is ours");
    (script, log)
}

#[test]
fn a_toolexec_of_the_users_runs_every_tool() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    let (script, log) = toolexec(dir.path());
    let flag = format!("-toolexec='{}'", script.display());
    let quoted = format!("\"{flag}\"");
    for (args, goflags) in [
        (&["build", &flag, "-o", "prog", "."][..], ""),
        (&["build", "-o", "prog", "."], &quoted),
    ] {
        ok(go(dir.path(), &release, args).env("GOFLAGS", goflags));
        works(&dir.path().join("prog"));
        let ran = fs::read_to_string(&log).expect("the script ran");
        for tool in ["compile -V=full", "link -V=full", "link -o"] {
            assert!(
                ran.lines().any(|line| line.starts_with(tool)),
                "{tool}: {ran}"
            );
        }
        fs::remove_file(&log).expect("removes");
        fs::remove_file(dir.path().join("prog")).expect("removes");
    }
}

#[test]
fn flags_in_settings_count_as_on_the_command_line() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    let settings = dir.path().join("env");
    for flag in ["-race", "-buildmode=exe", "'-ldflags=-extldflags -no-pie'"] {
        let said = fails(
            go(dir.path(), &release, &["build", "."]).env("GOFLAGS", flag),
            2,
        );
        assert!(said.starts_with("piestart: GOFLAGS: -"), "{said}");
        fs::write(&settings, format!("GOFLAGS={flag}\n")).expect("writes");
        let said = fails(
            go(dir.path(), &release, &["build", "."]).env("GOENV", &settings),
            2,
        );
        assert!(said.starts_with("piestart: GOFLAGS: -"), "{said}");
    }
    // The command line comes after them, and what asks for the link that is made anyway is followed.
    fs::write(
        &settings,
        "GOFLAGS='-ldflags=-linkmode=external -s -w' -race\n",
    )
    .expect("writes");
    let args = ["build", "-race=false", "-o", "prog", "."];
    let out = ok(go(dir.path(), &release, &args).env("GOENV", &settings));
    assert_eq!(stderr(&out), "");
    works(&dir.path().join("prog"));
    let data = fs::read(dir.path().join("prog")).expect("reads");
    let file = object::File::parse(&*data).expect("ELF");
    assert!(
        file.section_by_name(".debug_info").is_none(),
        "-s -w is kept"
    );
    // The flags that articles give.
    let host_link = |flags: &str| {
        let flags = format!("-v {flags}");
        let args = ["build", "-ldflags", &flags, "-o", "prog", "."];
        let out = ok(&mut go(dir.path(), &release, &args));
        works(&dir.path().join("prog"));
        stderr(&out).contains("host link:")
    };
    assert!(host_link("-linkmode external -extldflags \"-static-pie\""));
    // What only an external linker can follow is not passed over.
    assert!(host_link("-extldflags=-Wl,--build-id=none"));
    // The others have nothing to say to Go's own linker.
    for flags in ["", "-linkmode=internal", "-extldflags=-static"] {
        assert!(!host_link(flags), "{flags}");
    }
}

#[test]
fn nothing_weakens_the_program_in_silence() {
    let Some((release, dir)) = set_up() else {
        return;
    };
    for (flags, words) in [
        ("-extldflags=-no-pie", "position-independent"),
        ("-extldflags -Wl,-z,norelro", "RELRO"),
        ("-extldflags '-static-pie -Wl,-z -Wl,lazy'", "GOT"),
        ("-extldflags=-Wl,-z,execstack", "stack"),
        ("-linkmode=internal", "use go itself"),
        ("-extld=gcc", "--ld"),
        ("-buildmode=exe", "-buildmode=pie"),
    ] {
        for route in [Some("lld"), None] {
            if route.is_none() && flags == "-linkmode=internal" {
                continue; // What happens anyway.
            }
            let args = ["build", "-x", "-ldflags", flags, "-o", "prog", "."];
            let mut command = go(dir.path(), &release, &args);
            command.envs(route.map(|ld| ("PIESTART_LD", ld)));
            let said = fails(&mut command, 2);
            assert!(said.starts_with("piestart: -ldflags: -"), "{said}");
            assert!(said.contains(words) && said.lines().count() == 1, "{said}");
        }
    }
    // By way of plain go, the link itself refuses.
    let toolexec = format!("{} go-toolexec", env!("CARGO_BIN_EXE_piestart"));
    let out = tool(&release)
        .args(["build", "-buildmode=pie", "-toolexec", &toolexec])
        .args(["-ldflags=-extldflags=-Wl,-z,norelro", "-o", "prog", "."])
        .env("CGO_ENABLED", "0")
        .current_dir(dir.path())
        .output()
        .expect("starts");
    assert!(stderr(&out).contains("RELRO"), "{}", stderr(&out));
    assert!(!out.status.success() && !dir.path().join("prog").exists());
}
