// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What to look for in a program: where to stop on the way to main, and for how long to step.

use std::collections::BTreeMap;

use object::elf;

use super::loaded::Loaded;
use super::search::Search;
use super::sources::{self, Mark};
use super::watch::Watch;
use crate::elf::{RelocKind, Who};

/// A program with at most so many relocated words is stepped unless told otherwise.
const STEP_WORDS: usize = 64;
/// At most so many bytes are compared after each single step.
const STEP_BYTES: usize = 256 * 1024;
/// At most so many instructions are stepped unless told otherwise.
const STEPS: u64 = 200_000;
/// At most so many with `--step`.
const STEPS_ASKED: u64 = 2_000_000;
/// Breakpoints wait for the first call of at most so many resolvers.
const RESOLVERS: usize = 64;
/// At most so many instructions are stepped to find a main that has no symbol.
const STEPS_TO_MAIN: u64 = 100_000;
/// At most so many, once the loader or the start code has handed over.
const STEPS_FROM_ENTRY: u64 = 2000;
/// So many instructions start code may take beside those for relocations: as many as twenty loops over the
/// program headers, and a page that is copied word by word.
const STEPS_OF_START: u64 = 10_000;
/// So many instructions it may take for one relocation.
const STEPS_OF_WORD: u64 = 24;
/// With more relocations than this, piestart's start code is not stepped through to find main, but
/// from its first system call, which comes after them.
const FEW_WORDS: u64 = 1000;

/// What a part of the start hands over to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Next {
    /// The loader, to the program's `e_entry`.
    Entry,
    /// The start code of a converted file, to the entry point that the file had before.
    ConvertedEntry,
    /// The start code, to the `main` by which Go's runtime is entered.
    GoRuntime {
        /// Whether that is a `main` as C has it.
        is_c: bool,
    },
    /// Go's runtime, to `main.main`.
    GoMain,
    /// To main.
    Main(Main),
}

/// By what a main is known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Main {
    /// The symbol `main`, as C has it.
    C,
    /// The symbol that Zig or Rust gives it.
    Other,
    /// It is the first argument of `__libc_start_main`.
    Argument,
    /// It is called with main's arguments.
    Called,
}

impl Next {
    /// In words, after "hands over to".
    pub fn name(self) -> &'static str {
        match self {
            Self::Entry => "the program's e_entry",
            Self::ConvertedEntry => "the entry that the file had before",
            Self::GoRuntime { .. } => "Go's runtime",
            Self::GoMain => "main.main",
            Self::Main(Main::C | Main::Other) => "main",
            Self::Main(Main::Argument) => "main, the first argument of __libc_start_main",
            Self::Main(Main::Called) => "main, known by its arguments",
        }
    }

    /// Whether it is the main where a trace ends.
    pub fn is_main(self) -> bool {
        matches!(self, Self::GoMain | Self::Main(_))
    }

    /// Whether it takes argc, argv and envp. Go's, Zig's and Rust's main take something else.
    pub fn has_c_arguments(self) -> bool {
        match self {
            Self::GoRuntime { is_c } => is_c,
            Self::Main(main) => main != Main::Other,
            Self::Entry | Self::ConvertedEntry | Self::GoMain => false,
        }
    }
}

/// What a breakpoint is for.
#[derive(Clone, Debug)]
pub(super) enum Role {
    /// A function on the way.
    Function(Mark),
    /// One part of the start is over.
    HandOver(Next),
    /// A resolver that an `IRELATIVE` relocation names.
    Resolver,
}

/// What to look for.
pub(super) struct Plan {
    /// Where to stop, by link address, and what for.
    pub stops: BTreeMap<u64, Role>,
    /// How to look for a main that has no symbol.
    pub search: Search,
    /// How many instructions to step at most to see which of them store relocated words.
    pub steps: u64,
    /// What to tell about it.
    pub notes: Vec<String>,
}

impl Plan {
    /// The plan for `loaded`, whose relocated words are `watch`. `step` says whether to single-step; `None` leaves
    /// that to the size of the program.
    pub fn of(loaded: &Loaded<'_>, watch: &Watch, step: Option<bool>) -> Self {
        let mut plan = Self {
            stops: functions(loaded),
            search: Search::Off,
            steps: 0,
            notes: Vec::new(),
        };
        if loaded.facts.interpreter.is_some() {
            plan.hand_over(loaded.elf.e_entry, Next::Entry);
        }
        if let Some(entry) = loaded.converted {
            plan.hand_over(entry, Next::ConvertedEntry);
        }
        plan.find_main(loaded, watch.words.len() as u64);
        for resolver in resolvers(loaded, watch) {
            plan.stops.entry(resolver).or_insert(Role::Resolver);
        }
        plan.decide_on_steps(loaded, watch, step);
        plan
    }

    fn hand_over(&mut self, link: u64, next: Next) {
        self.stops.insert(link, Role::HandOver(next));
    }

    /// Stops at main; without a symbol for it, searches.
    fn find_main(&mut self, loaded: &Loaded<'_>, words: u64) {
        let go_main = loaded
            .symbols
            .named("main.main")
            .map(|s| s.value)
            .find(|_| loaded.facts.has_runtime(Who::Go));
        match (go_main, main_symbol(loaded)) {
            (Some(go), c) => {
                if let Some((link, main)) = c {
                    let is_c = main == Main::C;
                    self.hand_over(link, Next::GoRuntime { is_c });
                }
                self.hand_over(go, Next::GoMain);
            }
            (None, Some((link, main))) => self.hand_over(link, Next::Main(main)),
            (None, None) => {
                self.search = search(loaded, words);
                self.notes.push(
                    "the file has no symbol for main (it was stripped): main is found by the arguments that it or __libc_start_main is called with"
                        .into(),
                );
            }
        }
    }

    /// Steps instruction by instruction where that is asked for, or where there is little to do.
    fn decide_on_steps(&mut self, loaded: &Loaded<'_>, watch: &Watch, step: Option<bool>) {
        let words = watch.words.len();
        let bytes = watch.bytes();
        let is_dynamic = loaded.facts.interpreter.is_some();
        self.steps = match step {
            Some(true) if bytes > STEP_BYTES => {
                self.notes.push(format!(
                    "--step: the relocated words spread over {bytes} bytes, more than the {STEP_BYTES} that can be compared after each instruction; they are compared at system calls and breakpoints instead"
                ));
                0
            }
            Some(true) => STEPS_ASKED,
            None if (1..=STEP_WORDS).contains(&words) && bytes <= STEP_BYTES && !is_dynamic => {
                STEPS
            }
            _ => 0,
        };
    }
}

/// The known functions on the way.
fn functions(loaded: &Loaded<'_>) -> BTreeMap<u64, Role> {
    let facts = loaded.facts;
    let mut whose: Vec<Who> = facts.runtimes.iter().map(|r| r.who).collect();
    whose.push(facts.start_code.who);
    sources::marks(&loaded.symbols, &whose, facts.file_type, loaded.arch)
        .into_iter()
        .map(|mark| (mark.link_address, Role::Function(mark)))
        .collect()
}

/// How to look for main in a file without symbols that has `words` relocations.
fn search(loaded: &Loaded<'_>, words: u64) -> Search {
    let from = |link| Search::From {
        address: loaded.address(link),
        steps: STEPS_FROM_ENTRY,
    };
    if loaded.facts.interpreter.is_some() {
        from(loaded.elf.e_entry)
    } else if let Some(entry) = loaded.converted {
        from(entry)
    } else if loaded.facts.start_code.who == Who::Piestart && words > FEW_WORDS {
        Search::FromFirstCall {
            steps: STEPS_FROM_ENTRY,
        }
    } else {
        Search::Now {
            steps: (STEPS_OF_START + STEPS_OF_WORD * words).min(STEPS_TO_MAIN),
        }
    }
}

/// The link addresses of the resolvers that `IRELATIVE` relocations name.
fn resolvers(loaded: &Loaded<'_>, watch: &Watch) -> Vec<u64> {
    let e_machine = loaded.elf.e_machine;
    let is_irelative = |r_type| RelocKind::of(e_machine, r_type) == RelocKind::Irelative;
    watch
        .words
        .iter()
        .filter(|w| is_irelative(w.relocation.r_type))
        .map(|w| w.relocation.addend.map_or(w.before, i64::cast_unsigned))
        .take(RESOLVERS)
        .collect()
}

/// The link address of the main that C, Rust or Zig names, where there is a symbol for it.
fn main_symbol(loaded: &Loaded<'_>) -> Option<(u64, Main)> {
    let symbols = &loaded.symbols;
    if let Some(s) = symbols.named("main").find(|s| loaded.is_code(s.value)) {
        return Some((s.value, Main::C));
    }
    // Zig: the root source file's `main`; Rust without std: `crate::main`, mangled.
    let is_main = match loaded.facts.start_code.who {
        Who::Zig => is_zig_main,
        Who::Piestart => is_rust_main,
        _ => return None,
    };
    let mut found: Vec<u64> = symbols
        .iter()
        .filter(|s| s.st_type == elf::STT_FUNC.0 && loaded.is_code(s.value) && is_main(&s.name))
        .map(|s| s.value)
        .collect();
    found.dedup();
    match found[..] {
        [only] => Some((only, Main::Other)),
        _ => None,
    }
}

fn is_zig_main(name: &str) -> bool {
    name.strip_suffix(".main")
        .is_some_and(|root| !root.contains(['.', '(']))
}

fn is_rust_main(name: &str) -> bool {
    name.starts_with("_ZN") && name.contains("4main17h")
        || name.starts_with("_R") && name.ends_with("4main")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_main_of_zig_or_rust_is_known_by_its_symbol() {
        assert!(is_zig_main("place.main"));
        assert!(!is_zig_main("os.linux.main") && !is_zig_main("main"));
        assert!(is_rust_main("_ZN5place4main17h0123456789abcdefE"));
        assert!(is_rust_main("_RNvCs1234_5place4main"));
        assert!(!is_rust_main("_ZN5place5other17h0123456789abcdefE"));
    }

    #[test]
    fn only_a_main_as_c_has_it_takes_argc_argv_and_envp() {
        for (next, is_main, takes) in [
            (Next::Entry, false, false),
            (Next::GoRuntime { is_c: true }, false, true),
            (Next::GoMain, true, false),
            (Next::Main(Main::C), true, true),
            (Next::Main(Main::Other), true, false),
            (Next::Main(Main::Called), true, true),
        ] {
            assert_eq!(
                (next.is_main(), next.has_c_arguments()),
                (is_main, takes),
                "{next:?}"
            );
        }
    }
}
