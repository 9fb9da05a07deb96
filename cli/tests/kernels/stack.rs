// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the kernel leaves on the stack, changed between exec and the first instruction: argc, the auxiliary vector, where
//! the block lies.

use crate::kinds::{Kind, kinds};
use crate::started::{Facts, Started, launch, steady, usual};

/// Those that our start object starts: what comes of the vector is ours alone.
fn linked() -> impl Iterator<Item = (&'static Kind, Facts)> {
    let own = kinds().iter().filter(|kind| kind.before.is_none());
    own.map(|kind| (kind, usual(&kind.program)))
}

#[test]
fn an_empty_argv_is_one_empty_string_or_none_and_both_start() {
    for kind in kinds() {
        // Linux 5.18 and later make it one empty string (fs/exec.c, `do_execveat_common`).
        let one = launch(&["noargs"], &kind.program);
        assert!(
            [(1, 0), (0, 0x100)].contains(&(one.right().argc, one.right().argv0)),
            "{one:?}"
        );
        let none = launch(&["argc0"], &kind.program);
        assert_eq!(
            (none.right().argc, none.right().argv0),
            (0, 0x100),
            "{none:?}"
        );
        let bare = launch(&["argc0", "bare"], &kind.program);
        assert_eq!((bare.right().argc, bare.right().env), (0, 0), "{bare:?}");
    }
}

#[test]
fn a_fault_without_a_name_to_show_is_a_line_all_the_same() {
    for (kind, _) in linked() {
        for rule in ["noargs", "argc0"] {
            let started = launch(&[rule, "deny=10:13"], &kind.program);
            let said = started.said.clone();
            let line = started.fault();
            let wanted = if line.contains("TLS") {
                "no # bytes for TLS"
            } else {
                "mprotect RELRO at #: errno #"
            };
            assert_eq!(line, wanted, "{said}");
            assert!(!said.contains(": : "), "{said}");
        }
    }
}

/// Where the kernel's block begins it is a multiple of 16. Who starts a program in its place may not know.
#[test]
fn a_stack_at_any_multiple_of_anything_starts_every_program() {
    for kind in kinds() {
        for by in [1, 4, 8, 15, 16, 24, 4096 + 8] {
            let rule = format!("shift={by}");
            launch(&[&rule], &kind.program).right();
        }
    }
}

/// Entries and what becomes of a program without them, or with another value.
const ENTRIES: &[(&[&str], &str)] = &[
    // AT_RANDOM: the guard is then of the stack's address, the place of an image that moves of getrandom.
    (&["retag=25:1:0", "retag=25:25:0"], "starts as usual"),
    // AT_PHDR, AT_PHNUM, AT_PHENT: the headers are found at __ehdr_start. Absent, outside the image, none, too many, odd.
    (
        &[
            "retag=3:1:0",
            "retag=3:3:0",
            "retag=3:3:12345000",
            "retag=3:3:+8",
        ],
        "starts as usual",
    ),
    (
        &[
            "retag=5:1:0",
            "retag=5:5:0",
            "retag=5:5:1",
            "retag=5:5:ffff",
        ],
        "starts as usual",
    ),
    (
        &["retag=4:1:0", "retag=4:4:0", "retag=4:4:7"],
        "starts as usual",
    ),
    // AT_BASE and AT_SYSINFO_EHDR: nobody asks.
    (&["retag=7:7:12345000", "retag=33:1:0"], "starts as usual"),
    // A second AT_PAGESZ, AT_PHDR or AT_RANDOM in place of AT_CLKTCK, which comes before most, and of AT_PLATFORM, which comes after:
    // the first one counts.
    (
        &[
            "retag=17:3:1000",
            "retag=17:25:0",
            "retag=15:6:10000",
            "retag=15:9:1000",
            "retag=15:25:1000",
        ],
        "starts as usual",
    ),
    // No AT_NULL: what comes after the vector is read as more entries, up to a word of zeros, and what is asked for is found before.
    (&["alone"], "starts as usual"),
];

#[test]
fn without_at_random_or_with_odd_headers_in_the_vector_a_program_starts_as_usual() {
    for (kind, usual) in linked() {
        for (rules, wanted) in ENTRIES {
            for rule in *rules {
                let started = steady(|| launch(&[rule], &kind.program), &usual);
                assert_eq!(started.outcome(&usual), *wanted, "{}: {rule}", kind.name);
            }
        }
    }
}

/// Somebody else may have started it then, and relocated it: so it is moved nowhere, and RELRO stays the file's.
#[test]
fn without_at_entry_or_with_another_one_a_program_starts_where_it_is() {
    for (kind, usual) in linked() {
        for rule in [
            "retag=9:1:0",
            "retag=9:9:0",
            "retag=9:9:+4",
            "retag=17:9:1000",
        ] {
            let started = launch(&[rule], &kind.program);
            let facts = started.right();
            // Where there are 2 MiB of words, RELRO goes the way of these.
            let own = facts.relro_anonymous && !facts.words_anonymous;
            assert!(!facts.moved && !own, "{}: {rule}", kind.name);
            assert_eq!(
                facts.relro_sealed, usual.relro_sealed,
                "{}: {rule}",
                kind.name
            );
        }
    }
}

/// Without AT_EXECFN it cannot be told whether the kernel randomises this process.
#[test]
fn without_at_execfn_a_program_starts_where_it_is() {
    for (kind, usual) in linked() {
        for rule in ["retag=31:1:0", "retag=31:31:0"] {
            let started = steady(|| launch(&[rule], &kind.program), &usual);
            let facts = started.right().clone();
            let wanted = Facts {
                moved: false,
                ..usual.clone()
            };
            assert_eq!(facts, wanted, "{}: {rule}", kind.name);
        }
    }
}

#[test]
fn at_pagesz_that_is_missing_or_not_this_machines_is_a_fault() {
    for (kind, _) in linked() {
        let values = [
            "0",
            "1",
            "800",
            "2000",
            "3000",
            "3039",
            "10000",
            "80000000",
            "8000000000000000",
            "ffffffffffffffff",
        ];
        let rules = values.iter().map(|value| format!("retag=6:6:{value}"));
        // And one before the right one, and no vector at all.
        let more = ["retag=6:1:0", "retag=33:6:2000", "retag=33:0:0"].map(str::to_owned);
        for rule in rules.chain(more) {
            let line = launch(&[&rule], &kind.program).fault();
            assert_eq!(
                line, "AT_PAGESZ is #, not a page size",
                "{}: {rule}",
                kind.name
            );
        }
    }
}

/// A converted file's C library reads the vector for itself, so the file before conversion is the measure.
#[test]
fn a_converted_program_starts_with_every_vector_with_which_it_started_before() {
    let own = [
        "retag=6:1:0",
        "retag=6:6:3000",
        "retag=6:6:10000",
        "retag=9:1:0",
        "retag=9:9:+4",
        "retag=31:1:0",
        "retag=33:0:0",
    ];
    let rules: Vec<&str> = ENTRIES
        .iter()
        .flat_map(|(rules, _)| *rules)
        .copied()
        .chain(own)
        .collect();
    let mut started = 0;
    for kind in kinds() {
        let Some(before) = &kind.before else {
            continue;
        };
        // As many headers as that musl looks for in whatever comes after the image.
        for rule in rules.iter().filter(|rule| !rule.ends_with("ffff")) {
            let ended = |started: &Started| (started.code, started.signal);
            let was = launch(&[rule], before);
            let is = launch(&[rule], &kind.program);
            if was.code == Some(42) {
                is.right();
                started += 1;
            } else if is.code != Some(42) {
                assert_eq!(ended(&is), ended(&was), "{}: {rule}", kind.name);
            }
        }
    }
    assert!(kinds().is_empty() || started > 20, "{started}");
}
