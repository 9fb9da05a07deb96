// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a process inherits: personality, descriptors, signals, another's rights.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use crate::kinds::kinds;
use crate::plug::{OF_THE_KERNEL, skip};
use crate::started::{Facts, launch, steady, usual};

// <linux/personality.h>
const ADDR_NO_RANDOMIZE: &str = "persona=40000";
const OTHERS: [(&str, &str); 6] = [
    ("READ_IMPLIES_EXEC", "persona=400000"),
    ("ADDR_COMPAT_LAYOUT", "persona=200000"),
    ("MMAP_PAGE_ZERO", "persona=100000"),
    ("ADDR_LIMIT_3GB", "persona=8000000"),
    ("ADDR_LIMIT_32BIT", "persona=800000"),
    ("STICKY_TIMEOUTS, UNAME26", "persona=4020000"),
];

/// READ_IMPLIES_EXEC among them: the kernel takes it away at exec of a program for x86_64 (arch/x86, `set_personality_64bit`), so
/// nothing that is written becomes executable.
#[test]
fn every_personality_but_that_without_randomisation_starts_as_usual() {
    for kind in kinds() {
        let usual = usual(&kind.program);
        for (name, rule) in OTHERS {
            let started = steady(|| launch(&[rule], &kind.program), &usual);
            assert_eq!(
                started.outcome(&usual),
                "starts as usual",
                "{}: {name}",
                kind.name
            );
        }
        let fixed = steady(|| launch(&[ADDR_NO_RANDOMIZE], &kind.program), &usual);
        let facts = fixed.right().clone();
        let wanted = Facts {
            moved: false,
            ..usual
        };
        assert_eq!(facts, wanted, "{}", kind.name);
    }
}

#[test]
fn with_its_descriptors_closed_a_program_starts_and_a_fault_still_is_127() {
    for kind in kinds() {
        launch(&["close=0", "close=2"], &kind.program).right();
        // With stdout closed too it cannot tell how it lies.
        let none = ["close=0", "close=1", "close=2"];
        assert_eq!(launch(&none, &kind.program).code, Some(42), "{}", kind.name);
        let silent = launch(
            &["close=0", "close=1", "close=2", "deny=10:12"],
            &kind.program,
        );
        assert_eq!((silent.code, &*silent.said), (Some(127), ""), "{silent:?}");
    }
}

/// SIGSEGV, SIGBUS, SIGSYS, SIGPIPE; no start needs a signal, and none that waits is lost or let through.
#[test]
fn signals_that_are_blocked_ignored_or_pending_change_nothing() {
    for kind in kinds() {
        let usual = usual(&kind.program);
        for rule in [
            "block=11",
            "ignore=11",
            "block=7",
            "ignore=7",
            "ignore=31",
            "ignore=13",
            "pending=10",
            "pending=15",
            "pending=2",
        ] {
            let started = steady(|| launch(&[rule], &kind.program), &usual);
            assert_eq!(
                started.outcome(&usual),
                "starts as usual",
                "{}: {rule}",
                kind.name
            );
        }
    }
}

#[test]
fn a_set_user_id_program_moves_protects_and_seals_as_usual() {
    if !rustix::process::geteuid().is_root() {
        return skip("root, who makes a set-user-ID program of another user");
    }
    for kind in kinds() {
        let usual = usual(&kind.program);
        // Others have to reach it.
        let folder = tempfile::tempdir().expect("a temporary directory");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("ours");
        let program = folder.path().join("set-user-id");
        fs::copy(&kind.program, &program).expect("copies");
        std::os::unix::fs::chown(&program, Some(1), Some(1)).expect("root may");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o4755)).expect("ours");
        // It is not traced, so where it was entered is not known, but for where no kernel enters one; nor may it read of itself
        // what the kernel tells others.
        let wanted = Facts {
            moved: false,
            told: false,
            ..usual.clone()
        };
        let mut moved = false;
        for _ in 0..6 {
            let started = steady(|| launch(&["user=65534"], &program), &usual);
            // glibc takes some of its environment away from such a program.
            let mut facts = started.right().clone();
            facts.env = wanted.env;
            assert_eq!(facts, wanted, "{}", kind.name);
            moved |= started.image.expect("said") < OF_THE_KERNEL;
        }
        assert_eq!(moved, usual.moved, "{}", kind.name);
    }
}
