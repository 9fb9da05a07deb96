// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the programs are multiplied by: architecture, compiler, linker, RELA or RELR, optimisation level.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock};

use piestart::elf::machine::Machine;

#[path = "../built/headers.rs"]
mod headers;

/// An architecture with start code.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Arch {
    name: &'static str,
    /// `e_machine`.
    e_machine: u16,
    /// What linkers for several architectures take after `-m`.
    pub emulation: &'static str,
    /// What `-mtls-dialect=` calls TLS descriptors.
    pub tlsdesc: &'static str,
    /// What follows `clang` and `ld.lld` in the names of those that know it.
    llvm: &'static str,
    /// Flags with which a compiler driver links a static-PIE.
    pub static_pie: &'static [&'static str],
    /// Linkers that know it.
    pub linkers: &'static [Ld],
    /// How many ways of each variant are run, so many that every pair of values meets, and of a program's last variant
    /// more where the program has not met all that it must; `None` where the whole product
    /// is run for the start code as installed.
    pub ways: Option<usize>,
    /// Whether LLD makes code of clang's link-time optimisation for the ABI that the rest has.
    lld_optimises: bool,
}

impl Arch {
    /// A line for each.
    #[rustfmt::skip]
    pub const ALL: [Self; 8] = [
        Self { name: "x86_64", e_machine: 62, emulation: "elf_x86_64", tlsdesc: "gnu2", llvm: "", static_pie: &["-static-pie"], lld_optimises: true, linkers: &Ld::ALL, ways: None },
        Self { name: "aarch64", e_machine: 183, emulation: "aarch64linux", tlsdesc: "desc", llvm: "", static_pie: &["-static-pie"], lld_optimises: true, linkers: &Ld::ALL, ways: None },
        // gcc 12 asks for a loader all the same. What LLD 14 makes passes floating-point numbers in other registers.
        Self { name: "riscv64", e_machine: 243, emulation: "elf64lriscv", tlsdesc: "desc", llvm: "", static_pie: &["-static-pie", "-Wl,--no-dynamic-linker"], lld_optimises: false, linkers: &Ld::ALL, ways: Some(2) },
        // The distribution's newest LLVM, and gcc 14 and GNU ld 2.44 of its next release.
        Self { name: "loongarch64", e_machine: 258, emulation: "elf64loongarch", tlsdesc: "desc", llvm: "-22", static_pie: &["-static-pie"], lld_optimises: true, linkers: &[Ld::Bfd, Ld::Lld, Ld::Zig], ways: Some(1) },
        Self { name: "ppc64le", e_machine: 21, emulation: "elf64lppc", tlsdesc: "desc", llvm: "", static_pie: &["-static-pie"], lld_optimises: true, linkers: &Ld::ALL, ways: Some(1) },
        // LLD knows it since version 19.
        Self { name: "s390x", e_machine: 22, emulation: "elf64_s390", tlsdesc: "", llvm: "", static_pie: &["-static-pie"], lld_optimises: false, linkers: &[Ld::Bfd, Ld::Mold, Ld::Zig], ways: Some(1) },
        Self { name: "i686", e_machine: 3, emulation: "elf_i386", tlsdesc: "gnu2", llvm: "", static_pie: &["-static-pie"], lld_optimises: true, linkers: &Ld::ALL, ways: Some(1) },
        // gcc 12 asks for a loader all the same.
        Self { name: "arm", e_machine: 40, emulation: "armelf_linux_eabi", tlsdesc: "gnu2", llvm: "", static_pie: &["-static-pie", "-Wl,--no-dynamic-linker"], lld_optimises: true, linkers: &Ld::ALL, ways: Some(1) },
    ];

    pub fn name(self) -> &'static str {
        self.name
    }

    /// What the names of GNU's tools for it begin with, and clang's `--target`.
    pub fn gnu(self) -> String {
        let cpu = match self.name {
            "ppc64le" => "powerpc64le",
            "arm" => return "arm-linux-gnueabihf".into(),
            name => name,
        };
        format!("{cpu}-linux-gnu")
    }

    /// Its row in the crate's table.
    pub fn abi(self) -> &'static Machine {
        let mut rows = Machine::ALL.iter();
        rows.find(|row| row.e_machine == self.e_machine)
            .expect("a row")
    }

    pub fn is_native(self) -> bool {
        self.name() == std::env::consts::ARCH
    }

    /// Whether this machine runs its programs itself: its own, and of x86_64 those of 32 bits.
    pub fn runs_here(self) -> bool {
        self.is_native() || (self.name(), std::env::consts::ARCH) == ("i686", "x86_64")
    }

    /// The emulator that runs its programs here, if it takes one.
    pub fn emulator(self) -> Option<PathBuf> {
        let cpu = match self.name {
            "i686" => "i386",
            name => name,
        };
        let names = [format!("qemu-{cpu}-static"), format!("qemu-{cpu}")];
        names.iter().find_map(|name| on_path(name))
    }
}

/// A C compiler, which also drives the linker.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Cc {
    Gcc,
    Clang,
}

impl Cc {
    pub const ALL: [Self; 2] = [Self::Gcc, Self::Clang];

    pub fn name(self) -> &'static str {
        match self {
            Self::Gcc => "gcc",
            Self::Clang => "clang",
        }
    }

    /// The program and its first arguments for `arch`.
    pub fn command(self, arch: Arch) -> Option<(PathBuf, Vec<String>)> {
        match self {
            Self::Gcc => {
                let prefixed = format!("{}-gcc", arch.gnu());
                let name = if arch.is_native() { "gcc" } else { &prefixed };
                Some((on_path(name)?, Vec::new()))
            }
            Self::Clang => {
                let mut flags = vec![format!("--target={}", arch.gnu())];
                flags.extend(headers::beside_unpacked_gcc(&arch.gnu()));
                Some((on_path(&format!("clang{}", arch.llvm))?, flags))
            }
        }
    }
}

/// A linker.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Ld {
    Bfd,
    Lld,
    Mold,
    /// LLD as Zig carries it: years newer than the distribution's.
    Zig,
}

impl Ld {
    pub const ALL: [Self; 4] = [Self::Bfd, Self::Lld, Self::Mold, Self::Zig];

    pub fn name(self) -> &'static str {
        match self {
            Self::Bfd => "bfd",
            Self::Lld => "lld",
            Self::Mold => "mold",
            Self::Zig => "zig",
        }
    }

    /// As documents call it.
    pub fn about(self) -> &'static str {
        match self {
            Self::Bfd => "GNU ld",
            Self::Lld => "LLD",
            Self::Mold => "mold",
            Self::Zig => "Zig's LLD",
        }
    }

    /// The linker itself.
    pub fn program(self, arch: Arch) -> Option<PathBuf> {
        match self {
            Self::Bfd => on_path(&format!("{}-ld.bfd", arch.gnu())),
            Self::Lld => on_path(&format!("ld.lld{}", arch.llvm)),
            Self::Mold => on_path("mold"),
            Self::Zig => std::env::var_os("PIESTART_ZIG")
                .map(PathBuf::from)
                .filter(|zig| zig.exists()),
        }
    }

    /// The flag that packs relative relocations into DT_RELR.
    fn pack_flag(self) -> &'static str {
        match self {
            Self::Bfd => "-z pack-relative-relocs",
            Self::Lld | Self::Mold | Self::Zig => "--pack-dyn-relocs=relr",
        }
    }

    /// The flag that links the image at 0x400000, as Go does.
    pub fn image_base(self) -> &'static str {
        match self {
            Self::Bfd => "-Wl,-Ttext-segment=0x400000",
            Self::Lld | Self::Mold | Self::Zig => "-Wl,--image-base=0x400000",
        }
    }
}

/// How relative relocations are written.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Pack {
    Rela,
    Relr,
}

impl Pack {
    pub const ALL: [Self; 2] = [Self::Rela, Self::Relr];

    pub fn name(self) -> &'static str {
        match self {
            Self::Rela => "rela",
            Self::Relr => "relr",
        }
    }

    /// The linker's arguments for it.
    pub fn arguments(self, ld: Ld) -> Vec<String> {
        match self {
            Self::Rela => Vec::new(),
            Self::Relr => ld
                .pack_flag()
                .split(' ')
                .map(|part| format!("-Wl,{part}"))
                .collect(),
        }
    }
}

/// How the start code was compiled; programs are compiled likewise.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Opt {
    O0,
    O1,
    O2,
    O3,
    Os,
    Oz,
    Lto,
}

impl Opt {
    pub const ALL: [Self; 7] = [
        Self::O0,
        Self::O1,
        Self::O2,
        Self::O3,
        Self::Os,
        Self::Oz,
        Self::Lto,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::O0 => "O0",
            Self::O1 => "O1",
            Self::O2 => "O2",
            Self::O3 => "O3",
            Self::Os => "Os",
            Self::Oz => "Oz",
            Self::Lto => "LTO",
        }
    }

    /// As rustc spells it in `-C opt-level`.
    pub fn rustc(self) -> &'static str {
        match self {
            Self::O0 => "0",
            Self::O1 => "1",
            Self::O2 => "2",
            Self::O3 | Self::Lto => "3",
            Self::Os => "s",
            Self::Oz => "z",
        }
    }

    /// Flags for the C compiler. Link-time optimisation needs a linker that reads the compiler's own format;
    /// the others get the same start objects and an ordinary program.
    pub fn c_flags(self, arch: Arch, cc: Cc, ld: Ld) -> Vec<String> {
        let mut flags = vec![match self {
            Self::Lto => "-O2".into(),
            other => format!("-{}", other.name()),
        }];
        let understood = match (cc, ld) {
            (Cc::Gcc, Ld::Bfd | Ld::Mold) => true,
            (Cc::Clang, Ld::Lld) => arch.lld_optimises,
            _ => false,
        };
        if self == Self::Lto && understood {
            flags.push("-flto".into());
        }
        flags
    }
}

/// The first `program` on `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(program))
        .find(|candidate| candidate.is_file())
}

/// A folder for gcc's and clang's `-B`, in which `ld.NAME` is the wanted linker. gcc's cross compilers look for a
/// linker with their own prefix otherwise, and find none.
pub fn linker_dir(work: &Path, arch: Arch, ld: Ld) -> Result<PathBuf, String> {
    static MADE: OnceLock<Mutex<BTreeMap<(Arch, Ld), PathBuf>>> = OnceLock::new();
    let mut made = MADE
        .get_or_init(Mutex::default)
        .lock()
        .map_err(|_| "poisoned")?;
    if let Some(dir) = made.get(&(arch, ld)) {
        return Ok(dir.clone());
    }
    let program = ld
        .program(arch)
        .ok_or_else(|| format!("needs {}", ld.name()))?;
    let dir = work
        .join("ld")
        .join(format!("{}-{}", arch.name(), ld.name()));
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    let link = dir.join("ld");
    if ld == Ld::Zig {
        let script = format!("#!/bin/sh\nexec '{}' ld.lld \"$@\"\n", program.display());
        fs::write(&link, script).map_err(|e| e.to_string())?;
        Command::new("chmod")
            .arg("755")
            .arg(&link)
            .status()
            .map_err(|e| e.to_string())?;
    } else {
        std::os::unix::fs::symlink(&program, &link).map_err(|e| e.to_string())?;
    }
    made.insert((arch, ld), dir.clone());
    Ok(dir)
}
