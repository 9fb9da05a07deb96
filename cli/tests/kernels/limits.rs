// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Too little memory, and much of it taken: limits, a memory cgroup, long arguments, a large environment.

use std::process::Command;

use crate::kinds::{Kind, kinds};
use crate::plug::{Cgroup, skip};
use crate::started::{Started, launch, launch_with, launcher};

/// What launch.c ends with where the kernel did not start the program.
const NOT_STARTED: Option<i32> = Some(124);

/// Those that our code starts; glibc has its own way with limits.
fn ours() -> impl Iterator<Item = &'static Kind> {
    kinds().iter().filter(|kind| !kind.glibc)
}

/// Starts `kind` under each of the limits. The kernel refuses it, or it starts right, or it ends with a fault; and more room
/// is never worse.
fn under(limit: &str, sizes: impl Iterator<Item = u64>) {
    let sizes: Vec<u64> = sizes.collect();
    for kind in ours() {
        let (mut refused, mut right) = (0, 0);
        for size in &sizes {
            let rule = format!("limit={limit}:{size}");
            let started = launch(&[&rule], &kind.program);
            if started.code == NOT_STARTED {
                refused += 1;
                assert_eq!(right, 0, "{started:?}");
            } else if started.right_or_fault() {
                right += 1;
            } else {
                assert_eq!(right, 0, "{started:?}");
            }
        }
        assert!(
            refused > 0 && right > 0,
            "{}: {sizes:?} show too little",
            kind.name
        );
    }
}

/// From 64 KiB on, each a sixth more than the one before, up to 40 MiB.
fn sizes() -> impl Iterator<Item = u64> {
    std::iter::successors(Some(64 << 10), |size| Some(size / 6 * 7))
        .take_while(|&size| size < 40 << 20)
}

#[test]
fn with_any_limit_on_the_address_space_the_kernel_refuses_or_a_fault_says_so_or_it_starts() {
    under("as", sizes());
}

#[test]
fn with_any_limit_on_data_the_kernel_refuses_or_a_fault_says_so_or_it_starts() {
    under("data", [0, 4096, 16384].into_iter().chain(sizes()));
}

/// Below that the kernel does not start the program, or the stack does not grow and the first touch is SIGSEGV, as in any program.
#[test]
fn a_stack_of_16_kib_is_enough_and_a_smaller_one_never_starts_a_wrong_program() {
    for kind in ours() {
        for pages in 0..16 {
            let rule = format!("limit=stack:{}", pages * 4096);
            let started = launch(&[&rule, "bare"], &kind.program);
            let killed = started.signal == Some(11) && started.facts.is_none();
            if pages >= 4 {
                started.right();
            } else if started.code != NOT_STARTED && !killed {
                started.right_or_fault();
            }
        }
    }
}

#[test]
fn two_megabytes_of_arguments_are_all_there() {
    for kind in kinds() {
        let facts = launch(&["limit=stack:67108864", "args=16"], &kind.program);
        assert_eq!(facts.right().argc, 17, "{facts:?}");
        assert!(facts.right().told, "{facts:?}");
    }
}

/// The kernel takes 6 MiB of strings and pointers in all (fs/exec.c, `bprm_stack_limits`), so a million entries are too many
/// for it; the emptiest take nine bytes each.
#[test]
fn as_many_environment_entries_as_the_kernel_takes_are_all_there() {
    for kind in kinds() {
        let room = "limit=stack:1073741824";
        let million = launch(&[room, "env=1000000"], &kind.program);
        assert_eq!(million.code, NOT_STARTED, "{million:?}");
        let most = launch(&[room, "env=690000"], &kind.program);
        assert_eq!(most.right().env, 690_000, "{}", kind.name);
    }
}

/// The kernel kills what does not fit. What fits starts, without huge pages if these do not fit.
#[test]
fn in_a_memory_cgroup_that_is_too_small_the_kernel_kills_and_in_a_larger_one_it_starts() {
    let (mut killed, mut right) = (0, 0);
    for kind in ours() {
        for kilobytes in [64, 512, 1024, 2048, 3072, 4096, 6144, 8192, 32768] {
            let Some(group) = Cgroup::with(kilobytes << 10) else {
                return skip("a memory cgroup, which root can make");
            };
            let started = in_group(&group, kind);
            if started.signal == Some(9) || started.code == Some(137) || started.code == NOT_STARTED
            {
                assert_ne!(kilobytes, 32768, "{started:?}");
                killed += 1;
            } else {
                started.right();
                right += 1;
            }
        }
    }
    assert!(
        kinds().is_empty() || killed > 0 && right > 0,
        "{killed} {right}"
    );
}

/// The shell that goes into the group becomes the launcher, so the program is in it too.
fn in_group(group: &Cgroup, kind: &Kind) -> Started {
    let procs = group.procs();
    let line = format!(
        "echo $$ > {} && exec {} \"$@\"",
        procs.display(),
        launcher().display()
    );
    launch_with(
        &[],
        &kind.program,
        Command::new("sh").args(["-c", &line, "sh"]),
    )
}
