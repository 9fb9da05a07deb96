// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Programs that say "ready" and stay, to be looked at from outside: in Rust and in Go.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{ok, piestart};

const RUST: &str = "#![no_std]
#![no_main]
piestart::entry!(main);
fn main(_: &piestart::Start) {
    let _ = piestart::write_stdout(b\"ready\\n\");
    loop {}
}
";

/// Collects garbage, recovers from a panic whose trace names its file, and serves HTTP, before it is ready.
const GO: &str = "package main

import (
\t\"fmt\"
\t\"io\"
\t\"net/http\"
\t\"net/http/httptest\"
\t\"os\"
\t\"runtime\"
\t\"strings\"
)

func trace() (text string) {
\tdefer func() {
\t\trecover()
\t\tbuffer := make([]byte, 1<<16)
\t\ttext = string(buffer[:runtime.Stack(buffer, true)])
\t}()
\tvar none map[string]int
\tnone[\"x\"] = 1
\treturn
}

func main() {
\tkept := make([]*[1 << 16]byte, 0)
\tfor i := 0; i < 4000; i++ {
\t\tkept = append(kept[len(kept)/2:], new([1 << 16]byte))
\t}
\truntime.GC()
\tserver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, r.URL.Path) }))
\tanswer, err := http.Get(server.URL + \"/ready\")
\tif err != nil || !strings.Contains(trace(), \"main.go:\") {
\t\tfmt.Println(err, trace())
\t\tos.Exit(1)
\t}
\tbody, _ := io.ReadAll(answer.Body)
\tfmt.Println(string(body[1:]))
\tselect {}
}
";

/// Makes the package `prog` in `folder`: the Rust program, with the crate piestart as `features` says: what follows its
/// path in Cargo.toml.
pub fn ready_package(folder: &Path, features: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("a root");
    let manifest = format!(
        "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\npiestart = {{ path = {root:?}{features} }}\n\n[profile.dev]\npanic = \"abort\"\n\n[workspace]\n"
    );
    fs::create_dir_all(folder.join("src")).expect("makes");
    fs::write(folder.join("src/main.rs"), RUST).expect("writes");
    fs::write(folder.join("Cargo.toml"), manifest).expect("writes");
}

/// `piestart cargo OPTIONS build` of that package, and the program that it makes.
pub fn ready_cargo(folder: &Path, options: &[&str]) -> (Command, PathBuf) {
    let mut command = piestart();
    command
        .arg("cargo")
        .args(options)
        .arg("build")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_NET_OFFLINE", "true")
        .current_dir(folder);
    let program = folder.join("target/x86_64-unknown-linux-gnu/debug/prog");
    (command, program)
}

/// Builds the Go program in `folder` by `piestart go OPTION build`, always under the same name: go must see by itself
/// that the program is to be another. Returns its path.
pub fn ready_go(folder: &Path, go: &Path, option: &str) -> PathBuf {
    fs::write(folder.join("main.go"), GO).expect("writes");
    fs::write(folder.join("go.mod"), "module prog\n\ngo 1.21\n").expect("writes");
    ok(piestart()
        .args(["go", option, "--go"])
        .arg(go)
        .args(["build", "-o", "prog", "."])
        .current_dir(folder));
    folder.join("prog")
}

/// Builds the same program with Go alone, as a PIE with a loader. Returns its path.
pub fn ready_go_pie(folder: &Path, go: &Path, arch: &str) -> PathBuf {
    fs::write(folder.join("main.go"), GO).expect("writes");
    fs::write(folder.join("go.mod"), "module prog\n\ngo 1.21\n").expect("writes");
    ok(Command::new(go)
        .args(["build", "-buildmode=pie", "-o", "pie", "."])
        .envs([
            ("CGO_ENABLED", "0"),
            ("GOTOOLCHAIN", "local"),
            ("GOFLAGS", ""),
            ("GOARCH", arch),
        ])
        .env_remove("GOROOT")
        .current_dir(folder));
    folder.join("pie")
}
