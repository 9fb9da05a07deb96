// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What other tools say of the file, and why.

use object::elf;
use serde::Serialize;

use crate::check::Facts;
use crate::elf::{Dynamic, Elf};

/// What another tool says of the file, and why.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    /// The tool.
    pub tool: &'static str,
    /// What it says; for file(1) the words that matter here.
    pub says: String,
    /// Why.
    pub because: String,
}

/// file(1) as of 5.44 (`src/readelf.c`, `dophn_exec`), and the ldd(1) of glibc.
pub(super) fn said(elf: &Elf, facts: &Facts, dynamic: Option<&Dynamic>) -> Vec<Said> {
    let (kind, kind_why) = match elf::FileType(elf.e_type) {
        elf::ET_REL => ("relocatable", "e_type is ET_REL"),
        elf::ET_CORE => ("core file", "e_type is ET_CORE"),
        elf::ET_EXEC => ("executable", "e_type is ET_EXEC"),
        elf::ET_DYN if dynamic.is_some_and(Dynamic::is_pie) => (
            "pie executable",
            "e_type is ET_DYN, and DT_FLAGS_1 has DF_1_PIE",
        ),
        _ => (
            "shared object",
            "e_type is ET_DYN, and DT_FLAGS_1 has no DF_1_PIE",
        ),
    };
    let needs = facts.interpreter.is_some() || !facts.needed.is_empty();
    let (link, link_why) = match dynamic {
        _ if matches!(kind, "relocatable" | "core file") => ("", ""),
        _ if needs => (
            ", dynamically linked",
            "; PT_INTERP or DT_NEEDED names other files that it needs",
        ),
        Some(d) if d.has(elf::DT_FLAGS_1) => (
            ", static-pie linked",
            "; there is a dynamic table with DT_FLAGS_1, and neither PT_INTERP nor DT_NEEDED",
        ),
        Some(_) => (
            ", dynamically linked",
            "; there is a dynamic table, and no DT_FLAGS_1 to say more",
        ),
        None => (", statically linked", "; there is no dynamic table"),
    };
    let native = facts.machine == std::env::consts::ARCH;
    let (ldd, ldd_why) = match dynamic {
        Some(_) if !native => (
            "not a dynamic executable".to_owned(),
            "it is for another machine than the loader that ldd asks",
        ),
        Some(_) if facts.needed.is_empty() => (
            "statically linked".into(),
            "there is a dynamic table, so the loader that ldd asks takes the file, and finds no DT_NEEDED",
        ),
        Some(_) => (
            facts.needed.join(", "),
            "ldd lets the loader load what DT_NEEDED names, and what that needs in turn, and lists it",
        ),
        None => (
            "not a dynamic executable".into(),
            "there is no dynamic table, so the loader that ldd asks refuses the file",
        ),
    };
    vec![
        Said {
            tool: "file",
            says: format!("{kind}{link}"),
            because: format!("{kind_why}{link_why}"),
        },
        Said {
            tool: "ldd",
            says: ldd,
            because: ldd_why.into(),
        },
    ]
}
