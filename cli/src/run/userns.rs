// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Why an ordinary user cannot create user namespaces, read from the kernel's switches.

use std::fmt;

use serde::Serialize;

/// A switch that forbids user namespaces.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Blocker {
    /// The file that holds it.
    pub file: String,
    /// What it holds.
    pub value: String,
    /// What that means.
    pub meaning: String,
    /// How to change it.
    pub remedy: String,
}

impl fmt::Display for Blocker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is {}: {}; {}",
            self.file, self.value, self.meaning, self.remedy
        )
    }
}

/// A switch, the value that blocks, what it means, what to do.
const SWITCHES: [(&str, &str, &str, &str); 3] = [
    (
        "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
        "1",
        "AppArmor (Ubuntu 24.04 and later) denies programs without a profile all rights inside a user namespace",
        "`sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0`, or an AppArmor profile for piestart with `userns,`",
    ),
    (
        "/proc/sys/kernel/unprivileged_userns_clone",
        "0",
        "only root may create user namespaces (Debian's and Arch's switch)",
        "`sudo sysctl kernel.unprivileged_userns_clone=1`",
    ),
    (
        "/proc/sys/user/max_user_namespaces",
        "0",
        "no user namespace may be created at all",
        "`sudo sysctl user.max_user_namespaces=15000`",
    ),
];

/// The switches that forbid it; empty if none does.
#[must_use]
pub fn blockers() -> Vec<Blocker> {
    blockers_from(|path| std::fs::read_to_string(path).ok())
}

/// As [`blockers`], with the files read by `read`.
fn blockers_from(read: impl Fn(&str) -> Option<String>) -> Vec<Blocker> {
    let mut found: Vec<Blocker> = SWITCHES
        .iter()
        .filter(|(file, bad, ..)| read(file).is_some_and(|text| text.trim() == *bad))
        .map(|(file, value, meaning, remedy)| Blocker {
            file: (*file).into(),
            value: (*value).into(),
            meaning: (*meaning).into(),
            remedy: (*remedy).into(),
        })
        .collect();
    let status = read("/proc/self/status").unwrap_or_default();
    let seccomp = status
        .lines()
        .find_map(|line| line.strip_prefix("Seccomp:"));
    if seccomp.is_some_and(|mode| mode.trim() == "2") {
        found.push(Blocker {
            file: "/proc/self/status".into(),
            value: "Seccomp: 2".into(),
            meaning: "a system call filter is on, as in containers, and may refuse unshare(2) and mount(2)".into(),
            remedy: "run the container with `--security-opt seccomp=unconfined` or a profile that allows both".into(),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_switch_is_seen_and_a_good_machine_has_none() {
        assert_eq!(blockers_from(|_| None), []);
        for (file, bad, ..) in SWITCHES {
            let found = blockers_from(|path| (path == file).then(|| format!("{bad}\n")));
            assert_eq!(found.len(), 1, "{file}");
            assert_eq!(found[0].file, file);
        }
        let found =
            blockers_from(|path| (path == "/proc/self/status").then(|| "Seccomp:\t2\n".into()));
        assert_eq!(found.len(), 1);
    }
}
