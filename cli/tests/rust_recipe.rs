// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! docs/use.md's recipe for a Rust program, as it is written there: built, run, tested and looked at as an editor does, with its
//! build.rs and by `piestart cargo` without; and programs with `alloc`.

mod plug;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use plug::{exits, have, is_x86_64, ok, piestart, tool};

fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    root.canonicalize().expect("is there")
}

/// The blocks of docs/use.md's section about Rust, in order: Cargo.toml, src/main.rs, src/lib.rs, build.rs.
fn recipe() -> [String; 4] {
    let text = fs::read_to_string(root().join("docs/use.md")).expect("reads");
    let (_, section) = text.split_once("\n**Rust**").expect("the section");
    let blocks: Vec<String> = section
        .split("\n```")
        .skip(1)
        .step_by(2)
        .map(|block| block.split_once('\n').expect("a kind").1.to_owned())
        .take(4)
        .collect();
    blocks.try_into().expect("four blocks")
}

/// Writes a package of the name `prog` by the recipe, with another `main` if there is one.
fn package(dir: &Path, main: Option<&str>, build_script: bool) {
    let [manifest, own, lib, build] = recipe();
    let crate_here = format!("piestart = {{ path = {:?} }}", root());
    assert!(manifest.contains("piestart = \"0.1\""), "{manifest}");
    let manifest = manifest.replace("piestart = \"0.1\"", &crate_here);
    let head = "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::create_dir_all(dir.join("src")).expect("makes");
    fs::write(dir.join("Cargo.toml"), format!("{head}{manifest}")).expect("writes");
    fs::write(dir.join("src/main.rs"), main.unwrap_or(&own)).expect("writes");
    fs::write(dir.join("src/lib.rs"), lib).expect("writes");
    if build_script {
        fs::write(dir.join("build.rs"), build).expect("writes");
    }
}

fn cargo(command: Command, dir: &Path) -> Command {
    let mut command = command;
    command
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env("CARGO_NET_OFFLINE", "true")
        .current_dir(dir);
    command
}

#[test]
fn the_recipe_builds_runs_tests_and_checks_as_it_is_written() {
    if !is_x86_64() || !have(&["cargo"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    package(dir.path(), None, true);
    let cargo = || cargo(tool("cargo"), dir.path());
    for (flags, profile) in [
        (&["build"][..], "debug"),
        (&["build", "--release"], "release"),
    ] {
        ok(cargo().args(flags));
        let program = dir.path().join("target").join(profile).join("prog");
        exits(&mut Command::new(&program), 0);
        exits(Command::new(&program).args(["one", "two"]), 2);
    }
    let out = ok(cargo().arg("test"));
    assert!(plug::stdout(&out).contains("1 passed"), "{out:?}");
    let out = ok(cargo().args(["check", "--all-targets"]));
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(!said.contains("warning"), "{said}");
    // An editor checks a program that does not follow the recipe, too.
    let manifest = fs::read_to_string(dir.path().join("Cargo.toml")).expect("reads");
    let (before, _) = manifest.split_once("[[bin]]").expect("the program");
    fs::write(dir.path().join("Cargo.toml"), before).expect("writes");
    let out = ok(cargo().args(["check", "--all-targets"]));
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(!said.contains("warning"), "{said}");
}

#[test]
fn piestart_cargo_needs_no_build_script() {
    if !is_x86_64() || !have(&["cargo"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    package(dir.path(), None, false);
    let mut build = cargo(piestart(), dir.path());
    ok(build.args(["cargo", "build"]));
    let program = dir
        .path()
        .join("target/x86_64-unknown-linux-gnu/debug/prog");
    exits(Command::new(program).arg("one"), 1);
}

/// An allocator that only ever takes more of one array.
const HEAP: &str = r#"
extern crate alloc;
struct Heap(core::cell::UnsafeCell<([u8; 1 << 16], usize)>);
unsafe impl Sync for Heap {}
unsafe impl core::alloc::GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: core::alloc::Layout) -> *mut u8 {
        let (heap, used) = unsafe { &mut *self.0.get() };
        let begin = heap.as_mut_ptr();
        let at = (begin as usize + *used).next_multiple_of(layout.align()) - begin as usize;
        *used = at + layout.size();
        if *used > heap.len() { core::ptr::null_mut() } else { begin.wrapping_add(at) }
    }
    unsafe fn dealloc(&self, _: *mut u8, _: core::alloc::Layout) {}
}
#[global_allocator]
static HEAP: Heap = Heap(core::cell::UnsafeCell::new(([0; 1 << 16], 0)));
"#;

const ALLOC: &str = r#"
fn text(words: &[&str]) -> alloc::string::String {
    let mut map = alloc::collections::BTreeMap::new();
    for word in words {
        *map.entry(alloc::string::String::from(*word)).or_insert(0) += 1;
    }
    let boxed: alloc::boxed::Box<dyn Fn() -> alloc::vec::Vec<_>> = alloc::boxed::Box::new(move || {
        map.iter().map(|(word, count)| alloc::format!("{word:?}{count:>3}")).collect()
    });
    boxed().join(",")
}
"#;

const WITH_CRATE: &str = r#"
piestart::entry!(main);
fn main(_: &piestart::Start) -> i32 {
    if text(&["b", "a", "b"]) == "\"a\"  1,\"b\"  2" { 42 } else { 1 }
}
"#;

const WITHOUT_CRATE: &str = r#"
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    if text(&["b", "a", "b"]) == "\"a\"  1,\"b\"  2" { 42 } else { 1 }
}
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! { loop {} }
"#;

#[test]
fn programs_with_alloc_link_and_run_by_either_way() {
    if !is_x86_64() || !have(&["cargo"]) {
        return;
    }
    for (end, with_script) in [
        (WITH_CRATE, true),
        (WITH_CRATE, false),
        (WITHOUT_CRATE, false),
    ] {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let main = format!("#![no_std]\n#![no_main]\n{HEAP}{ALLOC}{end}");
        package(dir.path(), Some(&main), with_script);
        for (flags, profile) in [
            (&["build"][..], "debug"),
            (&["build", "--release"], "release"),
        ] {
            let (mut command, folder) = if with_script {
                (cargo(tool("cargo"), dir.path()), "target")
            } else {
                let mut command = cargo(piestart(), dir.path());
                command.arg("cargo");
                (command, "target/x86_64-unknown-linux-gnu")
            };
            ok(command.args(flags));
            let program = dir.path().join(folder).join(profile).join("prog");
            exits(&mut Command::new(program), 42);
        }
    }
}
