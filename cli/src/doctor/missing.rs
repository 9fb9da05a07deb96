// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a machine lacks, what it would be good for, and how to get it.

use serde::Serialize;

use super::facts::{Facts, Tool};
use crate::machine::Arch;

/// Something that is not there.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Missing {
    /// What.
    pub what: String,
    /// What it is for.
    pub purpose: String,
    /// How to get it.
    pub remedy: String,
    /// Is nothing linked without it?
    pub needed: bool,
}

/// Everything that `facts` show to be missing, the needed first.
pub fn find(facts: &Facts) -> Vec<Missing> {
    let mut list = List::default();
    let host = Arch::host();
    if host.is_none() {
        list.needed(
            "start code for this machine",
            "linking for it",
            "x86_64 and aarch64 are supported; link for one of them by --target",
        );
    }
    for objects in facts.start_objects.iter().filter(|o| o.files.is_empty()) {
        list.add(
            host.is_some_and(|h| h.name == objects.arch),
            format!("start objects for {}", objects.arch),
            format!("link, install and convert for {}", objects.arch),
            format!(
                "build piestart where `rustup target add {}-unknown-linux-gnu` was done and a C compiler for it is installed",
                objects.arch
            ),
        );
    }
    for arch in Arch::ALL {
        let native = host == Some(arch);
        let links = |tools: &[Tool]| tools.iter().any(|t| t.arch == arch.name && t.static_pie);
        let suffix = if native {
            String::new()
        } else {
            format!("-{}", arch.gnu_triple.replace('_', "-"))
        };
        if !links(&facts.linkers) {
            list.add(
                native,
                format!("a linker for {arch}"),
                "piestart link, go and cargo".into(),
                format!("Debian: apt install binutils{suffix} (or lld, or mold); Fedora: dnf install lld; Alpine: apk add lld"),
            );
        }
        let relr = |t: &Tool| t.arch == arch.name && !t.relr_flags.is_empty();
        if links(&facts.linkers) && !facts.linkers.iter().any(relr) {
            list.optional(
                format!("a linker that writes DT_RELR for {arch}"),
                "smaller programs: relocations take a bit instead of 24 bytes",
                "GNU ld 2.38 on x86_64 (2.44 on aarch64), LLD 7 or mold 1.0: apt install lld",
            );
        }
        if !links(&facts.compilers) {
            list.optional(
                format!("a C compiler for {arch}"),
                "C programs; Rust and Go do without",
                format!("Debian: apt install gcc{suffix}"),
            );
        }
        let target = arch.rust_triple;
        if !facts
            .rust
            .iter()
            .any(|r| r.targets.iter().any(|t| t == target))
        {
            list.optional(
                if facts.rust.is_empty() {
                    "rustc".into()
                } else {
                    format!("Rust's core for {target}")
                },
                format!("Rust programs for {arch}"),
                if facts.rust.is_empty() {
                    "https://rustup.rs, or Debian: apt install rustc cargo".into()
                } else {
                    format!("rustup target add {target}")
                },
            );
        }
    }
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
            "sealing what is read-only; programs start without it as well",
            "Linux 6.10 or later, 64-bit; in a container a system call filter may refuse it; where it kills, build with \
             --seal=none",
        );
    }
    if !facts.aslr.works {
        let remedy = if facts.aslr.addr_no_randomize {
            "start the shell without `setarch -R`"
        } else {
            "sudo sysctl kernel.randomize_va_space=2"
        };
        list.optional(
            "address space randomisation",
            "another address at each start, the point of a static-PIE",
            remedy,
        );
    }
    list.0.sort_by_key(|m| !m.needed);
    list.0.dedup();
    list.0
}

/// Collects.
#[derive(Default)]
struct List(Vec<Missing>);

impl List {
    fn add(&mut self, needed: bool, what: String, purpose: String, remedy: String) {
        self.0.push(Missing {
            what,
            purpose,
            remedy,
            needed,
        });
    }

    fn needed(&mut self, what: &str, purpose: &str, remedy: &str) {
        self.add(true, what.into(), purpose.into(), remedy.into());
    }

    fn optional(
        &mut self,
        what: impl Into<String>,
        purpose: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.add(false, what.into(), purpose.into(), remedy.into());
    }
}
