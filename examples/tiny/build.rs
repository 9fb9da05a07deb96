// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Small, but with all that protects it: RELRO, and code and data in segments of their own.

fn main() {
    for argument in [
        "-nostartfiles",
        "-nostdlib",
        "-static-pie",
        // LLD packs the segments in the file, and relocations into words.
        "-fuse-ld=lld",
        "-Wl,-z,relro,-z,now,-z,noexecstack,--build-id=none,--hash-style=gnu",
        "-Wl,--pack-dyn-relocs=relr,--no-eh-frame-hdr,--gc-sections,-O2",
    ] {
        println!("cargo::rustc-link-arg-bins={argument}");
    }
}
