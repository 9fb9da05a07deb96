// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What checksec and its like show besides RELRO, NX and PIE: canaries, FORTIFY, search paths; and whether RELRO is
//! sealed, as far as the file tells.

use object::elf;
use serde::Serialize;

use super::{Answer, Enforced, RelroFacts};
use crate::elf::{Dynamic, Elf, Runtime, StartCode, Who};
use crate::seal::Seal;
use crate::start_options;

/// All of it.
#[derive(Clone, Debug, Serialize)]
pub struct Marks {
    /// Whether functions check a stack canary; unsaid where no name of a function is left.
    pub canary: Answer,
    /// Whether functions of the C library are called by their checked forms (`_FORTIFY_SOURCE`).
    pub fortify: Answer,
    /// `DT_RPATH`.
    pub rpath: Vec<String>,
    /// `DT_RUNPATH`.
    pub runpath: Vec<String>,
    /// Whether the start code seals RELRO.
    pub seals: Answer,
}

/// What a function with a canary refers to.
const CANARY: [&[u8]; 4] = [
    b"__stack_chk_fail",
    b"__stack_chk_fail_local",
    b"__stack_chk_guard",
    b"__intel_security_cookie",
];

impl Marks {
    pub(super) fn of(
        elf: &Elf,
        dynamic: Option<&Dynamic>,
        relro: &RelroFacts,
        start: &StartCode,
        runtimes: &[Runtime],
    ) -> Self {
        let symbols = elf.symbols();
        let strings = dynamic.map_or(&[][..], |d| elf.dynamic_strings(d));
        let any = |is: &dyn Fn(&[u8]) -> bool| {
            strings.split(|&b| b == 0).any(is) || symbols.iter().any(|s| is(s.name.as_bytes()))
        };
        let loaded = elf.segment(elf::PT_INTERP.0).is_some()
            || dynamic.is_some_and(|d| d.has(elf::DT_NEEDED));
        // A library's functions are named in the dynamic table, linked ones in .symtab alone.
        let said = |found| match found {
            true => Answer::Yes,
            false if loaded || !symbols.is_empty() => Answer::No,
            false => Answer::Unsaid,
        };
        let libc_inside = !loaded && runtimes.iter().any(|r| r.who == Who::Glibc);
        let texts = |tag| dynamic.map(|d| elf.strings_of(d, tag)).unwrap_or_default();
        Self {
            canary: said(any(&|name| CANARY.contains(&name))),
            // glibc has the checked forms in it, whoever calls them.
            fortify: match libc_inside {
                true => Answer::Unsaid,
                false => said(any(&is_checked_form)),
            },
            rpath: texts(elf::DT_RPATH),
            runpath: texts(elf::DT_RUNPATH),
            seals: seals(elf, relro, start),
        }
    }
}

/// Whether it is a name like `__memcpy_chk`.
fn is_checked_form(name: &[u8]) -> bool {
    name.strip_prefix(b"__")
        .and_then(|name| name.strip_suffix(b"_chk"))
        .is_some_and(|name| !name.is_empty())
}

fn seals(elf: &Elf, relro: &RelroFacts, start: &StartCode) -> Answer {
    let yes = |seals| if seals { Answer::Yes } else { Answer::No };
    match (relro.enforced, relro.by.as_deref()) {
        (Enforced::Moot, _) => Answer::Moot,
        // What is never made read-only is not sealed either.
        (Enforced::No, _) => Answer::No,
        _ if start.is_converted() || start.is_before_main() => {
            elf.converted_seals().map_or(Answer::Unsaid, yes)
        }
        (_, Some("piestart")) => start_options::of_program(&elf.data)
            .map_or(Answer::Unsaid, |options| yes(options.seal != Seal::None)),
        (_, Some("glibc")) => Answer::No,
        _ => Answer::Unsaid,
    }
}

#[cfg(test)]
mod tests {
    use super::is_checked_form;

    #[test]
    fn a_checked_form_is_told_from_the_canary_and_from_a_bare_suffix() {
        assert!(is_checked_form(b"__printf_chk"));
        for name in [
            &b"__stack_chk_fail"[..],
            b"___chk",
            b"__chk",
            b"memcpy_chk",
            b"__chk_fail",
        ] {
            assert!(!is_checked_form(name), "{}", name.escape_ascii());
        }
    }
}
