// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What can be on a machine, as `doctor --json` prints it (docs/schema/doctor.json).

use std::path::PathBuf;

use serde::Serialize;

use crate::run::userns::Blocker;

/// Everything that is found.
#[derive(Debug, Serialize)]
pub struct Facts {
    /// This machine.
    pub machine: Machine,
    /// The start objects that the tool carries, one entry per architecture.
    pub start_objects: Vec<StartObjects>,
    /// Linkers, one entry per linker and architecture that it was tried for.
    pub linkers: Vec<Tool>,
    /// C compilers, one entry per compiler and architecture.
    pub compilers: Vec<Tool>,
    /// Every rustc in `PATH`.
    pub rust: Vec<Rust>,
    /// Every emulator that is looked for.
    pub emulators: Vec<Emulator>,
    /// `go`, if there is one.
    pub go: Option<Go>,
    /// What `piestart run` can have, best first.
    pub isolation: Vec<Rung>,
    /// What keeps users from user namespaces.
    pub user_namespace_blockers: Vec<Blocker>,
    /// mseal(2).
    pub mseal: Mseal,
    /// Transparent and reserved huge pages.
    pub huge_pages: HugePages,
    /// Address space layout randomisation.
    pub aslr: Aslr,
    /// Whether a file of 2 MiB or more in the current folder is mapped at a multiple of 2 MiB, and so a static-PIE
    /// there; `None` where no file can be made there.
    pub large_files_in_steps: Option<bool>,
    /// Whether start code can move its image.
    pub moving: Moving,
}

/// This machine.
#[derive(Debug, Serialize)]
pub struct Machine {
    /// Its architecture, as the kernel's `uname` spells it.
    pub arch: String,
    /// The kernel's release.
    pub kernel: String,
    /// Is there start code for it?
    pub supported: bool,
    /// Bytes of a page.
    pub page_size: usize,
}

/// The start objects for one architecture.
#[derive(Debug, Serialize)]
pub struct StartObjects {
    /// The architecture.
    pub arch: &'static str,
    /// The files; empty when the tool was built without them.
    pub files: Vec<ObjectFile>,
}

/// One file that the tool carries.
#[derive(Debug, Serialize)]
pub struct ObjectFile {
    /// Its name, as `piestart install` writes it.
    pub name: &'static str,
    /// Its size in bytes.
    pub size: usize,
}

/// A linker or a compiler, tried for one architecture.
#[derive(Debug, Serialize)]
pub struct Tool {
    /// The name that was looked for.
    pub name: String,
    /// The architecture that it was tried for.
    pub arch: &'static str,
    /// Where it is; `None` if it is not there.
    pub path: Option<PathBuf>,
    /// The first line of its `--version`.
    pub version: Option<String>,
    /// For a linker: which project it comes from.
    pub family: Option<&'static str>,
    /// Did it link a static-PIE, without `PT_INTERP`?
    pub static_pie: bool,
    /// The linker flags that made it write `DT_RELR`; empty when none did.
    pub relr_flags: Vec<&'static str>,
    /// What it said when it could not link.
    pub problem: Option<String>,
}

/// A rustc.
#[derive(Debug, Serialize)]
pub struct Rust {
    /// Where it is.
    pub path: PathBuf,
    /// What `--version` says.
    pub version: String,
    /// The Linux targets that it has `core` for.
    pub targets: Vec<String>,
}

/// qemu-user for one architecture.
#[derive(Debug, Serialize)]
pub struct Emulator {
    /// The architecture of the programs that it runs.
    pub arch: &'static str,
    /// Where it is.
    pub path: Option<PathBuf>,
    /// Is it statically linked itself, so that it runs in an empty root?
    pub is_static: bool,
}

/// The go command.
#[derive(Debug, Serialize)]
pub struct Go {
    /// Where it is.
    pub path: PathBuf,
    /// Its version: `go1.27.3`.
    pub version: String,
    /// Is it new enough for `piestart go` (1.21)?
    pub supported: bool,
}

/// A rung of `piestart run`'s ladder.
#[derive(Debug, Serialize)]
pub struct Rung {
    /// Its name.
    pub name: String,
    /// Could it be reached?
    pub works: bool,
    /// Why not.
    pub problem: Option<String>,
}

/// mseal(2), tried on a page of this process.
#[derive(Debug, Serialize)]
pub struct Mseal {
    /// Did the call succeed?
    pub works: bool,
    /// Was mprotect(2) of the sealed page refused?
    pub holds: bool,
    /// What the call said.
    pub problem: Option<String>,
}

/// Huge pages.
#[derive(Debug, Serialize)]
pub struct HugePages {
    /// `always`, `madvise` or `never`; `None` when the kernel has none.
    pub transparent: Option<String>,
    /// Bytes of a huge page.
    pub size: Option<u64>,
    /// Reserved huge pages (`HugePages_Total`).
    pub reserved: Option<u64>,
}

/// What decides where a static-PIE is loaded.
#[derive(Debug, Serialize)]
pub struct Aslr {
    /// `kernel.randomize_va_space`: 0 off, 1 all but the heap, 2 all.
    pub randomize_va_space: Option<u64>,
    /// `vm.mmap_rnd_bits`, random bits of a page number; only root may read it.
    pub mmap_rnd_bits: Option<u64>,
    /// `vm.mmap_rnd_compat_bits`, the same for 32-bit programs on a 64-bit kernel (`arch_mmap_rnd`, mm/util.c).
    pub mmap_rnd_compat_bits: Option<u64>,
    /// Is `ADDR_NO_RANDOMIZE` set for this process, and so for what it starts?
    pub addr_no_randomize: bool,
    /// The result: does a static-PIE get another address each time?
    pub works: bool,
}

/// What start code needs to move its image (`--aslr=far`), each of it tried.
#[derive(Debug, Serialize)]
pub struct Moving {
    /// getrandom(2) has random bytes at once; else those of `AT_RANDOM` are taken.
    pub getrandom: bool,
    /// mremap(2) moves pages of a file and keeps the old ones mapped (Linux 5.13); else the image stays where it is.
    pub mremap_dontunmap: bool,
    /// A program can tell the kernel where its image is (prctl(2), `PR_SET_MM_MAP`); else debuggers that attach do not
    /// find the symbols.
    pub pr_set_mm_map: bool,
}
