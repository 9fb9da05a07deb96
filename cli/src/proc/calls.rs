// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! System calls by number: names, and which of them start code makes.
//!
//! The numbers are this machine's, as [`syscalls::Sysno`] has them: those of the processes that can be traced.

use nix::errno::Errno;
use syscalls::Sysno;

use crate::machine::Arch;

/// The call with this number, if it is known.
pub(crate) fn known(number: u64) -> Option<Sysno> {
    usize::try_from(number).ok().and_then(Sysno::new)
}

/// Its name; `system call N` if it is not known.
pub(crate) fn name(number: u64) -> String {
    known(number).map_or_else(
        || format!("system call {number}"),
        |call| call.name().to_owned(),
    )
}

/// Whether start code and C libraries make this call before `main`: memory, threads, the machine.
/// A dynamic loader makes any.
pub(crate) fn is_start_call(number: u64) -> bool {
    const EVERYWHERE: &[Sysno] = &[
        Sysno::mprotect,
        Sysno::mseal,
        Sysno::mmap,
        Sysno::munmap,
        Sysno::mremap,
        Sysno::madvise,
        Sysno::mincore,
        Sysno::brk,
        Sysno::prctl,
        Sysno::set_tid_address,
        Sysno::set_robust_list,
        Sysno::rseq,
        Sysno::prlimit64,
        Sysno::readlinkat,
        Sysno::getrandom,
        Sysno::uname,
    ];
    known(number).is_some_and(|call| EVERYWHERE.contains(&call))
        || Arch::host().is_some_and(|host| host.start_calls.contains(&number))
}

/// The bits of mprotect(2) and mmap(2) in words: `PROT_READ|PROT_WRITE`, `PROT_NONE`.
pub(crate) fn protection(bits: u64) -> String {
    let names: Vec<_> = [(1, "PROT_READ"), (2, "PROT_WRITE"), (4, "PROT_EXEC")]
        .iter()
        .filter(|(bit, _)| bits & bit != 0)
        .map(|(_, name)| *name)
        .collect();
    if names.is_empty() {
        "PROT_NONE".into()
    } else {
        names.join("|")
    }
}

/// The error that a system call's raw result stands for: -4095 to -1 (syscall(2)).
pub(crate) fn error(result: i64) -> Option<Errno> {
    (-4095..0)
        .contains(&result)
        .then(|| Errno::from_raw(i32::try_from(-result).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_has_its_name_and_an_unknown_one_its_number() {
        let mseal = Sysno::mseal as u64;
        assert_eq!(name(mseal), "mseal");
        assert!(is_start_call(mseal));
        assert!(!is_start_call(Sysno::execve as u64));
        assert_eq!(name(1 << 40), "system call 1099511627776");
        assert_eq!(error(-1), Some(Errno::EPERM));
        assert_eq!((error(0), error(-4096)), (None, None));
        assert_eq!(protection(3), "PROT_READ|PROT_WRITE");
    }
}
