// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The user's flags that would bypass piestart or undo the hardening. Each is refused in words: none
//! is dropped silently, and none weakens the program silently.

use super::route::Route;
use super::words::{Flag, link_flags, split};
use crate::exit;

/// Refuses flags that a static-PIE cannot have. `flags` are in the order in which they take effect,
/// each with where it stands; `route` is how the program will be linked.
///
/// # Errors
/// There is such a flag.
pub fn check_build(flags: &[(&str, &Flag)], route: Route) -> anyhow::Result<()> {
    let last = |name: &str| flags.iter().rev().find(|(_, flag)| flag.name == name);
    let no = |(place, flag): &(&str, &Flag), why: &str| Err(refusal(place, &flag.text(), why));
    if let Some(found) = last("buildmode")
        && found.1.value.as_deref().is_some_and(|mode| mode != "pie")
    {
        return no(
            found,
            "piestart go builds with -buildmode=pie; for other modes use go itself",
        );
    }
    for name in ["race", "msan", "asan"] {
        if let Some(found) = last(name)
            && found.1.is_on()
        {
            return no(
                found,
                "it needs cgo and a shared run-time library, which a static-PIE cannot load; drop it, or use go itself",
            );
        }
    }
    if let Some(found) = last("linkshared")
        && found.1.is_on()
    {
        return no(
            found,
            "a static-PIE uses no shared library; drop it, or use go itself",
        );
    }
    if let Some(found) = last("compiler")
        && found.1.value.as_deref().is_some_and(|name| name != "gc")
    {
        return no(
            found,
            "piestart go works only with the compiler gc; drop it, or use go itself",
        );
    }
    for (place, flag) in flags.iter().filter(|(_, flag)| flag.name == "ldflags") {
        let words = link_flags(flag.value.as_deref().unwrap_or_default());
        // go itself refuses a quote that is not closed.
        if let Some((_, words)) = words {
            check_link(&format!("{place}-ldflags: "), &words, route)?;
        }
    }
    Ok(())
}

/// Refuses flags for cmd/link that undo what piestart does. `place` says where they stand.
///
/// # Errors
/// There is one.
pub fn check_link(place: &str, words: &[String], route: Route) -> anyhow::Result<()> {
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let Some(name) = word.strip_prefix("--").or_else(|| word.strip_prefix('-')) else {
            continue;
        };
        let (name, value) = match name.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (name, None),
        };
        let mut value = |name: &str| {
            value.clone().or_else(|| {
                let takes = ["linkmode", "buildmode", "extldflags", "extld"].contains(&name);
                if takes { words.next().cloned() } else { None }
            })
        };
        let why = match name {
            "linkmode" => match (value(name).as_deref(), route) {
                (Some("internal"), Route::External) => {
                    "this program is linked by an external linker; drop it, or use go itself"
                }
                _ => continue,
            },
            "buildmode" if value(name).as_deref() != Some("pie") => {
                "piestart go links with -buildmode=pie; drop it, or use go itself"
            }
            "extld" => {
                "piestart is the external linker; name a linker by `piestart go --ld`, a compiler by CC"
            }
            "linkshared" | "race" | "msan" | "asan" => {
                "a static-PIE cannot have it; drop it, or use go itself"
            }
            "extldflags" => {
                let flags = split(&value(name).unwrap_or_default()).unwrap_or_default();
                check_extld(&format!("{place}-extldflags: "), &flags)?;
                continue;
            }
            _ => continue,
        };
        return Err(refusal(place, word, why));
    }
    Ok(())
}

/// Refuses flags for the external linker, in gcc's spelling, with which the program would not be
/// what `piestart check` calls hardened.
///
/// # Errors
/// There is one.
pub fn check_extld(place: &str, words: &[String]) -> anyhow::Result<()> {
    let mut last_is_z = false;
    for (word, option, for_linker) in linker_options(words) {
        let name = option.trim_start_matches('-');
        let z = if last_is_z {
            Some(option)
        } else {
            name.strip_prefix('z').filter(|_| option.starts_with("-z"))
        };
        last_is_z = option == "-z";
        let why = match (name, z) {
            (_, Some("norelro")) => "it leaves RELRO writable",
            (_, Some("lazy")) => "it leaves the GOT writable",
            (_, Some("execstack")) => "it makes the stack executable",
            (_, Some("notext")) => "it lets code be relocated, so that code would be writable",
            ("no-pie" | "nopie", _) => "a static-PIE is position-independent",
            ("shared" | "Bshareable", _) => "a shared library is not a program",
            ("r" | "relocatable", _) if option.starts_with('-') => "an object is not a program",
            ("i", _) if for_linker && option == "-i" => "an object is not a program",
            ("N" | "omagic", _) if for_linker && option.starts_with('-') => {
                "it makes the code writable"
            }
            _ => continue,
        };
        return Err(refusal(
            place,
            word,
            &format!("{why}; drop it, or use go itself"),
        ));
    }
    Ok(())
}

/// The options in `words`: each with the word that it comes from and whether it is spelled as the
/// linker's own.
fn linker_options(words: &[String]) -> Vec<(&str, &str, bool)> {
    let mut options = Vec::new();
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        if let Some(list) = word.strip_prefix("-Wl,") {
            options.extend(list.split(',').map(|option| (&**word, option, true)));
        } else if word == "-Xlinker" {
            options.extend(rest.next().map(|option| (&**option, &**option, true)));
        } else {
            options.push((&**word, &**word, false));
        }
    }
    options
}

fn refusal(place: &str, word: &str, why: &str) -> anyhow::Error {
    exit::Failure::new(exit::USAGE, format!("{place}{word}: {why}"))
}

#[cfg(test)]
mod tests {
    use super::super::words::flags_of_list;
    use super::*;

    /// What is said of `list`, as the value of `GOFLAGS`, where an external linker links.
    fn said(list: &str) -> Option<String> {
        said_of(list, Route::External)
    }

    fn said_of(list: &str, route: Route) -> Option<String> {
        let flags = flags_of_list(list).unwrap();
        let flags: Vec<_> = flags.iter().map(|flag| ("GOFLAGS: ", flag)).collect();
        check_build(&flags, route).err().map(|e| e.to_string())
    }

    #[test]
    fn the_link_that_is_made_anyway_may_be_asked_for_by_name() {
        for list in [
            "'-ldflags=-s -linkmode=internal'",
            "'-ldflags=all=-linkmode internal'",
        ] {
            assert_eq!(said_of(list, Route::Own), None, "{list}");
        }
    }

    #[test]
    fn every_spelling_of_what_undoes_a_static_pie_is_refused() {
        for list in [
            "-race",
            "--race=true",
            "-msan=1",
            "-asan=T",
            "-buildmode=exe",
            "-buildmode=default",
            "-linkshared",
            "-compiler=gccgo",
            "'-ldflags=-s -linkmode=internal'",
            "'-ldflags=all=-linkmode internal'",
            "-ldflags=--extld=gcc",
            "-ldflags=-buildmode=exe",
            "'-ldflags=-extldflags=-no-pie'",
            "'-ldflags=-extldflags \"-static-pie -Wl,-z,norelro\"'",
            "-ldflags=-extldflags=-Wl,-znorelro",
            "'-ldflags=-extldflags \"-z norelro\"'",
            "'-ldflags=-extldflags \"-Wl,-z -Wl,lazy\"'",
            "'-ldflags=-extldflags \"-Xlinker -z -Xlinker execstack\"'",
            "-ldflags=-extldflags=-Wl,--no-pie",
            "-ldflags=-extldflags=-Wl,-N",
            "-ldflags=-extldflags=-shared",
        ] {
            let said = said(list).unwrap_or_else(|| panic!("{list} passes"));
            assert!(said.starts_with("GOFLAGS: -"), "{said}");
            if !list.contains("internal") {
                assert_eq!(said_of(list, Route::Own), Some(said), "{list}");
            }
        }
    }

    #[test]
    fn what_takes_nothing_away_passes_and_the_last_switch_counts() {
        for list in [
            "-race -race=false",
            "-buildmode=exe -buildmode=pie",
            "-trimpath -mod=mod",
            "'-ldflags=-s -w -X main.x=-race -linkmode external'",
            "'-ldflags=-extldflags \"-static-pie -Wl,-z,now,-z,relro -lzstd\"'",
            "-ldflags=-extldflags=-static",
            "-compiler=gc",
        ] {
            for route in [Route::Own, Route::External] {
                assert_eq!(said_of(list, route), None, "{list}");
            }
        }
    }
}
