// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! System calls that are refused, one, two, all of a kind or all, and filters that kill.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::calls::{self, CALLS, Call, counts, distinct, made, made_by, refused, refused_once};
use crate::kinds::{Kind, convert, kinds, link};
use crate::plug::skip;
use crate::started::{Facts, SIGSYS, launch, steady, usual};

/// What calls are refused with: EPERM, ENOMEM, EINVAL, ENOSYS.
const ERRORS: [&str; 4] = ["1", "12", "22", "38"];

/// Whether this kernel shows all that the tables speak of; says so if not.
fn shows_all(usual: &[Facts]) -> bool {
    let sealed = usual.iter().all(|facts| facts.relro_sealed);
    if !sealed {
        skip("Linux 6.10 (mseal)");
    }
    let huge = usual.iter().any(|facts| facts.words_anonymous);
    if !huge {
        skip(
            "transparent huge pages (/sys/kernel/mm/transparent_hugepage/enabled: madvise or always)",
        );
    }
    sealed && huge
}

fn usual_of_all() -> Vec<Facts> {
    kinds().iter().map(|kind| usual(&kind.program)).collect()
}

/// Asserts that the document has `text`, between the marks `name`.
#[track_caller]
fn stands_in(document: &str, name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../docs")
        .join(document);
    let whole = fs::read_to_string(&path).expect("reads");
    let marks = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let stands = whole
        .split_once(&marks.0)
        .and_then(|(_, rest)| rest.split_once(&marks.1))
        .map(|(between, _)| between.trim());
    assert!(
        stands == Some(text.trim()),
        "docs/{document} should have, between {} and {}:\n\n{text}",
        marks.0,
        marks.1
    );
}

#[test]
fn a_refused_call_has_the_outcome_that_the_table_states_and_a_filter_that_kills_kills() {
    let usual = usual_of_all();
    let mut rows: Vec<(&'static str, String, Vec<&'static str>)> = Vec::new();
    for (kind, usual) in kinds().iter().zip(&usual) {
        for call in distinct(&made(kind)) {
            let outcome =
                |error: &&str| steady(|| refused(kind, call, error), usual).outcome(usual);
            let outcomes: BTreeSet<String> = ERRORS.iter().map(outcome).collect();
            let outcome = outcomes.into_iter().collect::<Vec<_>>().join(" or ");
            match rows
                .iter_mut()
                .find(|r| r.0 == call.shown && r.1 == outcome)
            {
                Some((.., kinds)) => kinds.push(kind.name),
                None => rows.push((call.shown, outcome, vec![kind.name])),
            }
            let killed = launch(&[&call.denied("kill")], &kind.program);
            assert_eq!(killed.signal, Some(SIGSYS), "{}: {}", kind.name, call.shown);
            assert!(killed.facts.is_none(), "{}: {}", kind.name, call.shown);
        }
    }
    if kinds().is_empty() || !shows_all(&usual) {
        return;
    }
    let place = |shown: &str| CALLS.iter().position(|call| call.shown == shown);
    rows.sort_by_key(|row| place(row.0));
    let mut table = String::from("| call | refused | in programs |\n|---|---|---|\n");
    for (call, outcome, kinds) in rows {
        writeln!(table, "| `{call}` | {outcome} | {} |", kinds.join("; ")).expect("a string");
    }
    stands_in("trust.md", "refused calls", &table);
}

#[test]
fn a_call_that_is_made_only_after_a_refusal_is_known_too() {
    for kind in kinds().iter().filter(|kind| !kind.glibc) {
        for (name, _) in counts(kind) {
            calls::made_when_refused(kind, name);
        }
    }
}

#[test]
fn two_refused_calls_leave_a_right_start_or_a_fault() {
    for kind in kinds().iter().filter(|kind| !kind.glibc) {
        let calls = distinct(&made(kind));
        let after: Vec<&'static Call> = CALLS.iter().filter(|c| c.name == "munmap").collect();
        for (at, one) in calls.iter().enumerate() {
            for other in calls[at + 1..].iter().chain(&after) {
                let rules = [one.denied("38"), other.denied("12")];
                let started = launch(&[&rules[0], &rules[1]], &kind.program);
                let protects = [one, other].iter().any(|call| call.name == "mprotect");
                let right = started.right_or_fault();
                assert!(!(right && protects), "{started:?}");
            }
        }
    }
}

#[test]
fn one_refused_call_of_many_leaves_a_right_start_or_a_fault() {
    for kind in kinds().iter().filter(|kind| !kind.glibc) {
        for (name, count) in counts(kind) {
            for nth in 1..=count {
                refused_once(kind, name, nth).right_or_fault();
            }
        }
    }
}

#[test]
fn with_every_call_refused_but_mprotect_and_the_thread_pointers_a_program_starts() {
    for kind in kinds().iter().filter(|kind| !kind.glibc) {
        let needed = ["mprotect", "arch_prctl"];
        // A block of thread-local storage has to come from somewhere.
        let mapped = kind.name.contains("thread-local");
        let spared = |call: &&Call| !(needed.contains(&call.name) || mapped && call.name == "mmap");
        for error in ERRORS {
            let rules: Vec<String> = CALLS
                .iter()
                .filter(spared)
                .map(|c| c.denied(error))
                .collect();
            let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
            let started = launch(&rules, &kind.program);
            assert!(!started.right().moved, "{started:?}");
        }
    }
}

/// The fault has no way left to say what it is, and the end itself may be refused.
#[test]
fn a_fault_ends_the_program_also_where_write_and_exit_group_are_refused() {
    for kind in kinds().iter().filter(|kind| !kind.glibc) {
        for error in ERRORS {
            let rules = ["deny=10:12".to_owned(), format!("deny=1:{error}")];
            let silent = launch(&[&rules[0], &rules[1]], &kind.program);
            assert_eq!((silent.code, &*silent.said), (Some(127), ""), "{silent:?}");
            let end = format!("deny=231:{error}");
            let stuck = launch(&[&rules[0], &end], &kind.program);
            assert_eq!(stuck.signal, Some(11), "{stuck:?}");
            assert!(stuck.facts.is_none(), "{stuck:?}");
        }
    }
    // After main too, where it is ours to end the program.
    for kind in kinds().iter().filter(|kind| kind.before.is_none()) {
        let stuck = launch(&["deny=231:38"], &kind.program);
        assert!(
            stuck.signal == Some(11) && stuck.facts.is_some(),
            "{stuck:?}"
        );
    }
}

/// Which calls a filter has to know, by the options that a program is made with.
#[test]
fn the_calls_that_each_option_leaves_are_those_that_the_table_lists() {
    let usual = usual_of_all();
    if kinds().is_empty() || !shows_all(&usual) {
        return;
    }
    let options = [
        &[][..],
        &["--seal=none"],
        &["--aslr=kernel"],
        &["--seal=none", "--aslr=kernel"],
    ];
    // Options and calls, with the programs that this is so for.
    let mut rows: Vec<(String, String, Vec<&'static str>)> = Vec::new();
    for kind in kinds() {
        for options in options {
            if kind.name.contains("--aslr") && options.contains(&"--aslr=kernel") {
                continue;
            }
            let program = with(kind, options);
            let made = distinct(&made_by(kind, &program));
            starts_where_no_other_is_allowed(kind, &program, &made);
            let names: Vec<&str> = made.iter().map(|call| call.shown).collect();
            assert!(
                !(options.contains(&"--seal=none") && names.contains(&"mseal")),
                "{}: {names:?}",
                kind.name
            );
            let shown = match options {
                [] => "none".to_owned(),
                _ => format!("`{}`", options.join(" ")),
            };
            let names = names.join("`, `");
            match rows.iter_mut().find(|r| r.0 == shown && r.1 == names) {
                Some((.., kinds)) => kinds.push(kind.name),
                None => rows.push((shown, names, vec![kind.name])),
            }
        }
    }
    let mut merged: Vec<(Vec<String>, String, Vec<&'static str>)> = Vec::new();
    for (options, names, kinds) in rows {
        match merged.iter_mut().find(|r| r.1 == names && r.2 == kinds) {
            Some((all, ..)) => all.push(options),
            None => merged.push((vec![options], names, kinds)),
        }
    }
    let mut table = String::from("| program | options | calls |\n|---|---|---|\n");
    for (options, names, kinds) in merged {
        let (kinds, options) = (kinds.join("; "), options.join("; "));
        writeln!(table, "| {kinds} | {options} | `{names}` |").expect("a string");
    }
    stands_in("start-code.md", "calls by option", &table);
}

/// Under a filter that kills on each of our calls that are not `made`, but for those that the C library and subject.c make.
fn starts_where_no_other_is_allowed(kind: &Kind, program: &Path, made: &[&'static Call]) {
    let theirs: &[&str] = match (&kind.before, kind.glibc) {
        (None, _) => &["brk"],
        (Some(_), false) => &["arch_prctl", "brk"],
        (Some(_), true) => &["arch_prctl", "brk", "getrandom", "mprotect"],
    };
    let others = CALLS
        .iter()
        .filter(|call| !made.contains(call) && !theirs.contains(&call.name));
    let rules: Vec<String> = others.map(|call| call.denied("kill")).collect();
    let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
    launch(&rules, program).right();
}

/// What `kind` is made of, with other options.
fn with(kind: &Kind, options: &[&str]) -> PathBuf {
    if let Some(before) = &kind.before {
        return convert(before, "with-options", options);
    }
    let options: Vec<&str> = kind.options.iter().chain(options).copied().collect();
    link("with-options", &options)
}
