// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What building the start objects needs to know of an architecture. `cargo xtask objects` and the
//! tests include this file, so it uses nothing but `core`.

/// An architecture that there is start code for.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// As in `asm/<arch>` and `target_arch`.
    pub arch: &'static str,
    /// The Rust target.
    pub triple: &'static str,
    /// The landing pad of an indirect call, a line of assembly.
    pub landing_pad: &'static str,
    /// Flags of rustc for all start code.
    pub flags: &'static [&'static str],
    /// Flags of rustc for the start code of converted files, besides.
    pub blob_flags: &'static [&'static str],
}

/// One row each.
pub const TARGETS: &[Target] = &[
    Target {
        arch: "x86_64",
        triple: "x86_64-unknown-linux-gnu",
        landing_pad: "endbr64",
        flags: &[],
        // With a red zone the shortest way to load a small number, push and pop, is not open.
        blob_flags: &["-Cno-redzone=yes"],
    },
    Target {
        arch: "aarch64",
        triple: "aarch64-unknown-linux-gnu",
        landing_pad: "hint\t#34", // bti c
        // Atomic operations in place, not by functions of libgcc or compiler-rt.
        flags: &["-Ctarget-feature=-outline-atomics"],
        // `adr` instead of `adrp`, which is wrong once the code has moved within its page.
        blob_flags: &["-Cno-redzone=yes", "-Ccode-model=tiny"],
    },
];
