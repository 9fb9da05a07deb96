// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--aslr`: every front end passes it on, and programs that have moved do their work: C, Rust and Go.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod plug;

use std::fs;
use std::process::Command;

use plug::{OF_THE_KERNEL, have, moves, ok, piestart, randomised, tool};

const C: &str = "
int main(void) {
    __asm__ volatile(\"syscall\" : : \"a\"(1), \"D\"(1), \"S\"(\"ready\\n\"), \"d\"(6) : \"rcx\", \"r11\", \"memory\");
    for (;;)
        __asm__ volatile(\"pause\");
}
";

#[test]
fn link_and_the_linker_of_an_install_take_the_mode() {
    if !have(&["cc", "ld"]) || !randomised() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    let dir = folder.path();
    fs::write(dir.join("prog.c"), C).expect("writes");
    let program = dir.join("prog");
    let linked = |command: &mut Command| {
        ok(command.args(["prog.c", "-o", "prog"]).current_dir(dir));
        moves(&program, &[])
    };
    assert!(!linked(piestart().arg("link")));
    assert!(
        !linked(piestart().args(["link", "--aslr=auto"])),
        "smaller than 2 MiB"
    );
    assert!(linked(piestart().args(["link", "--aslr=far"])));
    assert!(linked(piestart().arg("link").env("PIESTART_ASLR", "far")));
    let prefix = dir.join("prefix");
    ok(piestart()
        .args(["install", "--aslr=far", "--target=x86_64", "--prefix"])
        .arg(&prefix));
    let linker = prefix.join("lib/piestart/x86_64/piestart-link");
    assert!(linked(&mut tool(&linker)));
    assert!(!linked(tool(&linker).arg("--aslr=kernel")));
    let refused = piestart()
        .args(["link", "--aslr=near", "prog.c"])
        .current_dir(dir)
        .output();
    let refused = refused.expect("it starts");
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
}

/// What the tool says in JSON, having ended with success.
fn json(command: &mut Command) -> serde_json::Value {
    serde_json::from_slice(&ok(command).stdout).expect("it is JSON")
}

#[test]
fn trace_and_check_live_follow_a_program_that_moves() {
    if !have(&["cc", "ld"]) || !randomised() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    let dir = folder.path();
    let source = format!(
        "int number; int *const constant = &number; int *variable = &number;\n{}",
        C.replace(
            "main(void) {",
            "main(void) {\n    if (constant != variable) return 1;"
        )
    );
    fs::write(dir.join("prog.c"), source).expect("writes");
    for (stripped, reached) in [(false, "main"), (true, "first_system_call")] {
        let mut link = piestart();
        link.args(["link", "--aslr=far", "prog.c", "-o", "prog"])
            .current_dir(dir);
        if stripped {
            link.arg("-s");
        }
        ok(&mut link);
        let checked = json(
            piestart()
                .args(["check", "--live", "--json", "prog"])
                .current_dir(dir),
        );
        let live = &checked["files"][0]["live"];
        assert_eq!(live["reached"], reached, "{live}");
        assert_eq!(live["relro"], "read_only", "{live}");
        let bias = |value: &serde_json::Value| {
            let text = value
                .as_str()
                .expect("an address")
                .trim_start_matches("0x")
                .to_owned();
            u64::from_str_radix(&text, 16).expect("a number")
        };
        let far = (0..4).any(|_| {
            let checked = json(
                piestart()
                    .args(["check", "--live", "--json", "prog"])
                    .current_dir(dir),
            );
            bias(&checked["files"][0]["live"]["load_bias"]) < OF_THE_KERNEL
        });
        assert!(far, "{live}");
        for steps in ["--step", "--no-step"] {
            let traced = json(
                piestart()
                    .args(["trace", "--json", steps, "prog"])
                    .current_dir(dir),
            );
            let text = traced.to_string();
            assert_eq!(traced["reached"], "main", "{steps}: {text}");
            assert!(text.contains("src/start/mover.rs"), "{steps}: {text}");
            // Every word holds what it should at the end, at the place where it is then.
            let relocations = &traced["relocations"];
            assert_eq!(relocations["unexpected"], 0, "{steps}: {relocations}");
        }
    }
}

#[test]
fn aslr_at_main_shows_more_bits_than_the_kernel_gave_and_no_fixed_distance() {
    if !have(&["cc", "ld"]) || !randomised() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    let dir = folder.path();
    fs::write(dir.join("prog.c"), C).expect("writes");
    let link = ["link", "--aslr=far", "prog.c", "-o", "prog"];
    ok(piestart().args(link).current_dir(dir));
    // Without a main to stop at, the start goes on to the first system call that no start code makes.
    ok(piestart()
        .args(["link", "--aslr=far", "-s", "prog.c", "-o", "bare"])
        .current_dir(dir));
    let line = ["aslr", "-n", "120", "--json", "--at", "main", "bare"];
    let bare = json(piestart().args(line).current_dir(dir));
    for region in bare["files"][0]["regions"].as_array().expect("regions") {
        let distinct = region["distinct"].as_u64().expect("number");
        assert!(distinct > 115, "{region:#}");
    }
    let seen = |at: &str| {
        let line = ["aslr", "-n", "200", "--json", "--at", at, "prog"];
        let report = json(piestart().args(line).current_dir(dir));
        assert_eq!(report["at"], at);
        let file = report["files"][0].clone();
        let regions = file["regions"].as_array().expect("regions").clone();
        let bits = |name: &str| {
            let region = regions.iter().find(|region| region["region"] == name);
            region.expect(name)["entropy"]["low"].as_f64()
        };
        let together = file["together"].to_string();
        let together = together.contains("image") || together.contains("heap");
        (bits("image"), bits("heap"), together)
    };
    let (image, heap, fixed) = seen("exec");
    assert!(
        fixed && image < Some(29.0) && heap < Some(29.0),
        "{image:?} {heap:?}"
    );
    // Of 47 bits of addresses 12 are of a page. A sample of a uniform distribution may look as if it were not, once in
    // many; then only a lower bound is given.
    let moved: Vec<_> = (0..4).map(|_| seen("main")).collect();
    let good = |(image, heap, fixed): &(Option<f64>, Option<f64>, bool)| {
        !fixed && *image > Some(33.0) && *heap > Some(33.0)
    };
    assert!(moved.iter().any(good), "{moved:?}");
}

#[test]
fn cargo_takes_the_mode() {
    if !have(&["cargo"]) || !randomised() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    plug::ready_package(folder.path(), "");
    for (option, far) in [("--aslr=kernel", false), ("--aslr=far", true)] {
        let (mut command, program) = plug::ready_cargo(folder.path(), &[option]);
        ok(&mut command);
        assert_eq!(moves(&program, &[]), far, "{option}");
    }
}

#[test]
fn a_go_program_that_has_moved_collects_garbage_serves_http_and_recovers_from_panics() {
    let Some(go) = plug::go() else {
        return;
    };
    if !randomised() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    // It spans more than 2 MiB.
    for (option, far) in [
        ("--aslr=kernel", false),
        ("--aslr=auto", true),
        ("--seal=image", true), // The default.
        ("--aslr=far", true),
    ] {
        let program = plug::ready_go(folder.path(), &go, option);
        assert_eq!(moves(&program, &[]), far, "{option}");
    }
}
