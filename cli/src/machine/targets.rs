// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What building the start objects needs to know of an architecture. `cargo xtask objects` and the
//! tests include this file, so it uses nothing but `core`.

/// An architecture that there is start code for.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// As in `cli/start/<arch>`: what `uname -m` says on such a machine.
    pub arch: &'static str,
    /// The Rust target.
    pub triple: &'static str,
    /// The landing pad of an indirect call, a line of assembly.
    pub landing_pad: &'static str,
    /// Flags of rustc for all start code.
    pub flags: &'static [&'static str],
    /// Flags of rustc for the start code of converted files, besides.
    pub blob_flags: &'static [&'static str],
    /// What an assembler is told of the processor and of the ABI, where that is not what each assumes.
    pub assembler_flags: &'static [&'static str],
    /// Whether GNU as leaves references within a section to the linker, which relaxes them: then a flat image is
    /// assembled by clang, which is told not to.
    pub relaxes: bool,
    /// What assembles for it where the GNU as that the others are assembled by does not know it: a clang.
    pub clang: Option<&'static str>,
    /// Whether programs are linked for it, which takes start objects and `libpiestart.a`; else finished ones are
    /// converted, and there is start code for these alone.
    pub links: bool,
    /// Whether distributions make static-PIEs of glibc for it: then there is start code for the front of their `main`.
    pub glibc_static_pie: bool,
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
        assembler_flags: &[],
        relaxes: false,
        clang: None,
        links: true,
        glibc_static_pie: true,
    },
    Target {
        arch: "aarch64",
        triple: "aarch64-unknown-linux-gnu",
        landing_pad: "hint\t#34", // bti c
        // Atomic operations in place, not by functions of libgcc or compiler-rt.
        flags: &["-Ctarget-feature=-outline-atomics"],
        // `adr` instead of `adrp`, which is wrong once the code has moved within its page.
        blob_flags: &["-Cno-redzone=yes", "-Ccode-model=tiny"],
        assembler_flags: &[],
        relaxes: false,
        clang: None,
        links: true,
        glibc_static_pie: true,
    },
    Target {
        arch: "riscv64",
        triple: "riscv64gc-unknown-linux-gnu",
        landing_pad: "",
        flags: &[],
        blob_flags: &[],
        assembler_flags: &["-march=rv64gc", "-mabi=lp64d"],
        relaxes: true,
        clang: None,
        links: true,
        glibc_static_pie: false,
    },
    Target {
        arch: "loongarch64",
        triple: "loongarch64-unknown-linux-gnu",
        landing_pad: "",
        // Vector instructions, which rustc takes for granted and small processors do not have.
        flags: &["-Ctarget-feature=-lsx"],
        blob_flags: &[],
        assembler_flags: &["-mno-relax"],
        relaxes: false,
        clang: Some("clang-22"),
        links: true,
        glibc_static_pie: false,
    },
    Target {
        arch: "ppc64le",
        triple: "powerpc64le-unknown-linux-gnu",
        landing_pad: "",
        flags: &[],
        blob_flags: &[],
        assembler_flags: &[],
        relaxes: false,
        clang: None,
        links: true,
        glibc_static_pie: false,
    },
    Target {
        arch: "s390x",
        triple: "s390x-unknown-linux-gnu",
        landing_pad: "",
        flags: &[],
        blob_flags: &[],
        // rustc's own choice of processor.
        assembler_flags: &["-march=z10"],
        relaxes: false,
        clang: None,
        links: true,
        glibc_static_pie: false,
    },
    Target {
        arch: "i686",
        triple: "i686-unknown-linux-gnu",
        landing_pad: "endbr32",
        flags: &[],
        blob_flags: &[],
        assembler_flags: &[],
        clang: None,
        relaxes: false,
        links: true,
        glibc_static_pie: false,
    },
    Target {
        arch: "arm",
        triple: "armv7-unknown-linux-gnueabihf",
        landing_pad: "",
        // For ARMv5TE and later.
        flags: &[
            "-Ctarget-cpu=arm926ej-s",
            "-Ctarget-feature=-v7,-v6t2,-v6k,-v6,-thumb2,-vfp3d16,-vfp2,-d32,-neon",
        ],
        blob_flags: &[],
        assembler_flags: &["-march=armv5te", "-mfloat-abi=soft"],
        clang: None,
        relaxes: false,
        links: true,
        glibc_static_pie: false,
    },
    // As Go makes its programs: of the psABI's second version, ELFv2, in which Rust has this target alone.
    Target {
        arch: "ppc64",
        triple: "powerpc64-unknown-linux-musl",
        landing_pad: "",
        // Vector instructions, which the assembler takes only for processors that it is told.
        flags: &["-Ctarget-feature=-altivec"],
        blob_flags: &[],
        assembler_flags: &["-mbig"],
        relaxes: false,
        clang: None,
        links: false,
        glibc_static_pie: false,
    },
];

impl Target {
    /// The folder below `asm`. PowerPC's assembly says nothing of the byte order.
    #[must_use]
    pub fn assembly(&self) -> &'static str {
        match self.arch {
            "ppc64" => "ppc64le",
            arch => arch,
        }
    }

    /// What the names of GNU's tools for it begin with, and clang's `--target`.
    #[must_use]
    pub fn gnu(&self) -> String {
        let cpu = match self.arch {
            // The same assembler is for both byte orders.
            "ppc64le" | "ppc64" => "powerpc64le",
            "arm" => return "arm-linux-gnueabihf".to_owned(),
            arch => arch,
        };
        format!("{cpu}-linux-gnu")
    }

    /// What follows `qemu-` in the name of its emulator.
    #[must_use]
    pub fn qemu(&self) -> &'static str {
        match self.arch {
            "i686" => "i386",
            arch => arch,
        }
    }
}
