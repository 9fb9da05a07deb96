// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a machine lacks, what it would be good for, and how to get it.

use serde::Serialize;

use super::facts::{Facts, Tool};
use crate::machine::Arch;
use crate::ui;

/// Something that is missing.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Missing {
    /// What.
    pub what: String,
    /// What it is for.
    pub purpose: String,
    /// How to get it.
    pub remedy: String,
    /// Can nothing be linked without it?
    pub needed: bool,
}

/// Everything that `facts` show to be missing, the needed first.
#[must_use]
pub fn find(facts: &Facts) -> Vec<Missing> {
    let mut list = List::default();
    start_objects(&mut list);
    for arch in Arch::LINKED {
        link_tools(facts, arch, &mut list);
        rust(facts, arch, &mut list);
    }
    programs(facts, &mut list);
    kernel(facts, &mut list);
    list.0.sort_by_key(|m| !m.needed);
    list.0.dedup();
    list.0
}

fn start_objects(list: &mut List) {
    let host = Arch::host();
    if host.is_none() {
        list.needed(
            "start code for this machine",
            "linking for it",
            format!(
                "{} are supported; link for one of them by --target",
                ui::listed(&Arch::LINKED.map(Arch::name), "and")
            ),
        );
    }
}

/// Linkers and C compilers for `arch`.
fn link_tools(facts: &Facts, arch: Arch, list: &mut List) {
    let native = Arch::host() == Some(arch);
    let links = |tools: &[Tool]| tools.iter().any(|t| t.arch == arch.name && t.static_pie);
    // Debian's cross tools are packages named after the triple.
    let suffix = match native {
        true => String::new(),
        false => format!("-{}", arch.gnu_triple.replace('_', "-")),
    };
    let packs = |t: &Tool| t.arch == arch.name && !t.relr_flags.is_empty();
    if !links(&facts.linkers) {
        list.add(
            native,
            format!("a linker for {arch}"),
            "piestart link, go and cargo",
            format!(
                "Debian: apt install binutils{suffix} (or lld, or mold); Fedora: dnf install lld; Alpine: apk add lld"
            ),
        );
    } else if !facts.linkers.iter().any(packs) {
        list.optional(
            format!("a linker that writes DT_RELR for {arch}"),
            "smaller programs: a relocation takes a bit instead of 24 bytes",
            "GNU ld 2.38 on x86_64 (2.44 on aarch64), LLD 7 or mold 1.0: apt install lld",
        );
    }
    if !links(&facts.compilers) {
        list.optional(
            format!("a C compiler for {arch}"),
            "C programs; Rust and Go do not need one",
            format!("Debian: apt install gcc{suffix}"),
        );
    }
}

/// Rust's `core` for `arch`.
fn rust(facts: &Facts, arch: Arch, list: &mut List) {
    let target = arch.rust_triple;
    let has_target = |targets: &[String]| targets.iter().any(|t| t == target);
    if facts.rust.iter().any(|rust| has_target(&rust.targets)) {
        return;
    }
    let (what, remedy) = if facts.rust.is_empty() {
        (
            "rustc".to_owned(),
            "https://rustup.rs, or Debian: apt install rustc cargo".to_owned(),
        )
    } else {
        (
            format!("Rust's core for {target}"),
            format!("rustup target add {target}"),
        )
    };
    list.optional(what, format!("Rust programs for {arch}"), remedy);
}

/// Emulators and Go.
fn programs(facts: &Facts, list: &mut List) {
    for emulator in facts.emulators.iter().filter(|e| !e.is_static) {
        list.optional(
            format!("a static qemu for {}", emulator.arch),
            format!("running {} programs here", emulator.arch),
            "Debian: apt install qemu-user-static; Fedora: dnf install qemu-user-static",
        );
    }
    match &facts.go {
        None => list.optional(
            "go",
            "Go programs",
            "https://go.dev/dl/, or your distribution's go (Debian: apt install golang-go)",
        ),
        Some(go) if !go.supported => list.optional(
            format!("Go 1.21 or later (this is {})", go.version),
            "piestart go",
            "https://go.dev/dl/",
        ),
        Some(_) => {}
    }
}

/// Isolation and protections.
fn kernel(facts: &Facts, list: &mut List) {
    if let Some(rung) = facts.isolation.first().filter(|rung| !rung.works) {
        let blockers: Vec<&str> = facts
            .user_namespace_blockers
            .iter()
            .map(|b| b.remedy.as_str())
            .collect();
        list.optional(
            "user namespaces",
            "an empty root without being root",
            if blockers.is_empty() {
                format!(
                    "the kernel said: {}",
                    rung.problem.as_deref().unwrap_or("nothing")
                )
            } else {
                blockers.join("; or ")
            },
        );
    }
    if !facts.mseal.works {
        list.optional(
            "mseal",
            "sealing read-only pages; programs also start without it",
            "Linux 6.10 or later, 64-bit; in a container a system call filter may refuse it; where the filter kills, \
             build with --seal=none",
        );
    }
    if !facts.moving.mremap_dontunmap {
        list.optional(
            "mremap that keeps old pages",
            "--aslr=far and auto; programs start without it where the kernel puts them",
            "Linux 5.13 or later; in a container a system call filter may refuse it; emulators have none",
        );
    } else if !facts.moving.pr_set_mm_map {
        list.optional(
            "PR_SET_MM_MAP",
            "the heap of a program with --aslr=far moves too, and debuggers that attach find its symbols",
            "a kernel with CONFIG_CHECKPOINT_RESTORE; or --aslr=kernel for what is debugged",
        );
    }
    if !facts.aslr.works {
        list.optional(
            "address space randomisation",
            "another address at each start, the point of a static-PIE",
            if facts.aslr.addr_no_randomize {
                "start the shell without `setarch -R`"
            } else {
                "sudo sysctl kernel.randomize_va_space=2"
            },
        );
    }
}

/// What is missing so far.
#[derive(Default)]
struct List(Vec<Missing>);

impl List {
    fn add(
        &mut self,
        needed: bool,
        what: impl Into<String>,
        purpose: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.0.push(Missing {
            what: what.into(),
            purpose: purpose.into(),
            remedy: remedy.into(),
            needed,
        });
    }

    fn needed(
        &mut self,
        what: impl Into<String>,
        purpose: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.add(true, what, purpose, remedy);
    }

    fn optional(
        &mut self,
        what: impl Into<String>,
        purpose: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.add(false, what, purpose, remedy);
    }
}
