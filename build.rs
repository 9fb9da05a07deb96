// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Assembles `_start` for the target. The decoders alone need none.

use std::env;
use std::fs;
use std::path::Path;

/// Bytes that `_start` reserves for a `Start`. Must match `START_SIZE` in src/start/state.rs.
const START_SIZE: &str = "512";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=asm");
    if env::var_os("CARGO_FEATURE_START").is_none() {
        return;
    }
    println!("cargo::rerun-if-env-changed=PIESTART_SEAL");
    println!("cargo::rerun-if-env-changed=PIESTART_ASLR");
    println!("cargo::rustc-env=PIESTART_OPTIONS={}", seal() | aslr() << 2);
    if env::var_os("CARGO_CFG_FUZZING").is_some() {
        return; // The fuzzer is a program of std's, with a _start of its own.
    }
    let cfg = |name: &str| env::var(format!("CARGO_CFG_TARGET_{name}")).expect("cargo sets it");
    let arch = cfg("ARCH");
    // Rust has one name for both byte orders, and another for i686.
    let folder = match (arch.as_str(), cfg("ENDIAN").as_str()) {
        ("powerpc64", "little") => "ppc64le",
        ("x86", _) => "i686",
        (arch, _) => arch,
    };
    let folder = Path::new("asm").join(folder);
    if !folder.exists() {
        return; // src/sys/arch/mod.rs says so better.
    }
    // One assembler input, so that the property note covers all of it.
    let mut text = String::new();
    let moved = env::var_os("CARGO_FEATURE_ASLR").map(|_| "moved.S");
    let files = [
        Some("start.S"),
        Some("../common.S"),
        moved,
        // What an architecture's programs by entry! need besides.
        Some("crate.S").filter(|name| folder.join(name).exists()),
        Some("property.S"),
    ];
    for file in files.into_iter().flatten() {
        text += &fs::read_to_string(folder.join(file)).expect("asm/<arch> is complete");
    }
    let source = Path::new(&env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("start.S");
    fs::write(&source, text).expect("OUT_DIR is writable");
    cc::Build::new()
        .file(&source)
        .define("START_SIZE", START_SIZE)
        .compile("piestart_start");
    // For this package's own examples; a program of yours says the same in its own build script. A
    // target without an environment (x86_64-unknown-linux-none) links a static-PIE of itself, and
    // calls a linker, not a compiler driver.
    if env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|environment| !environment.is_empty()) {
        for argument in [
            "-nostartfiles",
            "-nostdlib",
            "-static-pie",
            // gcc 12 asks for a loader all the same on some architectures.
            "-Wl,--no-dynamic-linker",
            "-Wl,-z,relro,-z,now",
        ] {
            println!("cargo::rustc-link-arg-examples={argument}");
        }
    }
}

/// What the program seals at start, as src/start/options.rs has it: all that the features allow, or what
/// `PIESTART_SEAL` asks for.
fn seal() -> usize {
    let has = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let default = match (has("SEAL_IMAGE"), has("SEAL")) {
        (true, _) => 3,
        (false, seal) => usize::from(seal),
    };
    // The tool's objects are told later, and can do all.
    let wanted = env::var("PIESTART_SEAL").unwrap_or_default();
    if wanted.is_empty() || is_object() {
        return default;
    }
    match ["none", "relro", "image", "all"]
        .iter()
        .position(|m| *m == wanted)
    {
        Some(mode) if mode <= default => mode,
        Some(mode) => panic!(
            "PIESTART_SEAL={wanted}: needs the feature `{}` of the crate piestart",
            ["", "seal", "seal-image", "seal-image"][mode]
        ),
        None => panic!("PIESTART_SEAL={wanted}: give none, relro, image or all"),
    }
}

/// Whether the image moves, as src/start/options.rs has it: what `PIESTART_ASLR` asks for, or `auto`.
fn aslr() -> usize {
    if env::var_os("CARGO_FEATURE_ASLR").is_none() {
        return 0;
    }
    const AUTO: usize = 1;
    let wanted = env::var("PIESTART_ASLR").unwrap_or_default();
    if wanted.is_empty() || is_object() {
        return AUTO;
    }
    ["kernel", "auto", "far"]
        .iter()
        .position(|mode| *mode == wanted)
        .unwrap_or_else(|| panic!("PIESTART_ASLR={wanted}: give kernel, auto or far"))
}

/// Whether `cargo xtask objects` makes an object of the crate: it says so by `--cfg piestart_object`.
fn is_object() -> bool {
    env::var_os("CARGO_CFG_PIESTART_OBJECT").is_some()
}
