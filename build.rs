// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Assembles `_start` for the target. The decoders alone need none.

use std::env;
use std::path::Path;

/// Bytes that `_start` reserves for a `Start`. Must match `START_SIZE` in src/start.rs.
const START_SIZE: &str = "512";

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    println!("cargo::metadata=root={root}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=asm");
    if env::var_os("CARGO_FEATURE_START").is_none() {
        return;
    }
    let arch = env::var("CARGO_CFG_TARGET_ARCH").expect("cargo sets CARGO_CFG_TARGET_ARCH");
    let source = Path::new("asm").join(&arch).join("start.S");
    if !source.exists() {
        return; // src/arch/mod.rs says so better.
    }
    let mut build = cc::Build::new();
    build.file(&source).define("START_SIZE", START_SIZE);
    if env::var_os("CARGO_FEATURE_OBJECT_LIBC").is_some() {
        build.file(Path::new("asm").join(&arch).join("libc.S"));
    }
    build.compile("piestart_start");
    if arch == "x86_64" || arch == "aarch64" {
        // For this package's own examples; a program of yours says the same in its own build script.
        for argument in ["-nostartfiles", "-nostdlib", "-static-pie", "-Wl,-z,relro,-z,now"] {
            println!("cargo::rustc-link-arg-examples={argument}");
        }
    }
}
