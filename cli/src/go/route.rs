// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which way a program is linked: by Go's own linker and then converted, which needs nothing else, or by
//! an external linker with the start object.

use super::toolexec::{ToolexecArgs, is_external};
use super::words::{Flag, link_flags, split};
use crate::link::Libc;
use crate::machine::Arch;

/// How a program is linked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Route {
    /// Go's own linker makes a PIE, which is converted.
    Own,
    /// An external linker links Go's object with the start object.
    External,
}

impl Route {
    /// The way that `args` ask for; flags for the linker may ask for more ([`asks`]).
    pub fn of(args: &ToolexecArgs, arch: Arch) -> Self {
        let external =
            args.libc != Libc::None || args.ld.is_some() || args.external || !arch.go_links_pie;
        if external { Self::External } else { Self::Own }
    }
}

/// Flags for the external linker that say what is so anyway.
const NEUTRAL: [&str; 3] = ["-static", "-static-pie", "-pie"];

/// Whether flags for cmd/link, `words`, ask for an external linker: by name, or by flags for it, which
/// Go's own linker would pass over in silence.
pub fn asks(words: &[String]) -> bool {
    let mut words = words.iter();
    let mut mode = false;
    let mut flags = false;
    while let Some(word) = words.next() {
        let Some(name) = word.strip_prefix("--").or_else(|| word.strip_prefix('-')) else {
            continue;
        };
        let (name, value) = match name.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (name, None),
        };
        // The last one counts, as for cmd/link.
        match name {
            "linkmode" => {
                mode = value.or_else(|| words.next().map(String::as_str)) == Some("external");
            }
            "extldflags" => {
                let value = value.or_else(|| words.next().map(String::as_str));
                let given = split(value.unwrap_or_default()).unwrap_or_default();
                flags = given.iter().any(|flag| !NEUTRAL.contains(&&**flag));
            }
            _ => {}
        }
    }
    mode || flags
}

/// Whether one of `flags` of a build asks for an external linker; a `-toolexec` of `piestart flags --for
/// go` remembers that it was.
pub fn flags_ask<'a>(flags: impl IntoIterator<Item = &'a Flag>) -> bool {
    flags.into_iter().any(|flag| {
        let value = flag.value.as_deref().unwrap_or_default();
        match flag.name.as_str() {
            "ldflags" => link_flags(value).is_some_and(|(_, words)| asks(&words)),
            "toolexec" => split(value).is_some_and(|words| is_external(&words)),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::words::flags_of_list;
    use super::*;

    #[test]
    fn an_external_linker_is_asked_for_by_name_or_by_flags_that_only_it_follows() {
        for (list, asked) in [
            ("-trimpath", false),
            ("'-ldflags=-s -w'", false),
            ("-ldflags=-linkmode=internal", false),
            ("-ldflags=-linkmode=external", true),
            ("'-ldflags=all=-s --linkmode external'", true),
            ("'-ldflags=-linkmode external -linkmode=auto'", false),
            ("-ldflags=-extldflags=-static", false),
            ("'-ldflags=-extldflags \"-static-pie -lz\"'", true),
            ("'-ldflags=-extldflags -lz -extldflags='", false),
            ("'-ldflags=-X main.x=-linkmode=external'", false),
            ("'-toolexec=/b/piestart go-toolexec --external'", true),
            (
                "'-toolexec=/b/piestart go-toolexec --then=--external'",
                false,
            ),
        ] {
            let flags = flags_of_list(list).unwrap();
            assert_eq!(flags_ask(&flags), asked, "{list}");
        }
    }

    #[test]
    fn goes_own_linker_links_unless_something_needs_another() {
        let arch = Arch::from_name("x86_64").unwrap();
        let plain = ToolexecArgs::default();
        assert_eq!(Route::of(&plain, arch), Route::Own);
        let riscv = Arch::from_name("riscv64").unwrap();
        assert_eq!(Route::of(&plain, riscv), Route::External);
        for args in [
            ToolexecArgs {
                ld: Some("lld".into()),
                ..plain.clone()
            },
            ToolexecArgs {
                libc: Libc::Musl,
                ..plain.clone()
            },
            ToolexecArgs {
                external: true,
                ..plain.clone()
            },
        ] {
            assert_eq!(Route::of(&args, arch), Route::External);
        }
    }
}
