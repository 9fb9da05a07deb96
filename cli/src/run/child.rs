// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What happens between fork and exec: the namespaces, the empty root, the last restrictions.
//!
//! The caller may have threads, so after the fork only system calls are made: no allocation, no
//! lock, no environment. All strings are in the [`Plan`], made before the fork; messages go to the
//! parent as fixed-size [`Report`]s through a pipe that execve(2) closes.
//!
//! # Safety
//! The `unsafe` here makes system calls, as fork(2) of a process with threads demands, with descriptors and
//! strings of the plan.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_char, c_int, c_ulong};
use std::os::fd::RawFd;
use std::ptr;

use nix::libc;
use rustix::fs::{AtFlags, Mode, OFlags};
use rustix::io::Errno;
use rustix::process::{Rlimit, Signal};
use rustix::thread::{CapabilitiesSecureBits, CapabilitySet, CapabilitySets, UnshareFlags};

use super::plan::{Plan, Root};
use super::raw::{At, Failed, borrow, check};
use super::report::{Report, Stage};
use super::root;

/// Becomes the program, or reports and exits. Called once, in a process just forked.
pub fn run(plan: &mut Plan) -> ! {
    let Failed(stage, index, errno) = match become_program(plan) {
        Ok(never) => match never {},
        Err(failed) => failed,
    };
    report(
        plan,
        Report::Failed {
            stage,
            index,
            errno: errno.raw_os_error(),
        },
    );
    // SAFETY: _exit(2) runs nothing of this process's; its parent reaps it.
    unsafe { libc::_exit(125) }
}

/// Sends one message. If the parent is gone, nobody needs it.
fn report(plan: &Plan, report: Report) {
    let _ = rustix::io::write(borrow(plan.report), &report.to_bytes());
}

fn become_program(plan: &mut Plan) -> Result<std::convert::Infallible, Failed> {
    // SAFETY: the reading end is the parent's; nothing here uses this copy.
    unsafe { libc::close(plan.news) };
    set_streams(plan)?;
    if !plan.unshare.is_empty() {
        // SAFETY: CLONE_FILES is not among the flags, so descriptors stay what they are.
        unsafe { rustix::thread::unshare_unsafe(plan.unshare) }.at(Stage::Unshare)?;
    }
    if let Some([uid_map, gid_map]) = &plan.id_maps {
        // user_namespaces(7): an unprivileged process must deny setgroups(2) before gid_map.
        write_file(c"/proc/self/setgroups", b"deny").at(Stage::IdMap)?;
        write_file(c"/proc/self/uid_map", uid_map).at(Stage::IdMap)?;
        write_file(c"/proc/self/gid_map", gid_map).at(Stage::IdMap)?;
    }
    let asked_for = plan.unshare;
    for flag in plan.wanted.iter() {
        // SAFETY: as above.
        if unsafe { rustix::thread::unshare_unsafe(flag) }.is_ok() {
            plan.unshare |= flag;
        }
    }
    if plan.unshare.contains(UnshareFlags::NEWNET) {
        let up = bring_loopback_up();
        if asked_for.contains(UnshareFlags::NEWNET) {
            up.at(Stage::Loopback)?;
        }
    }
    if plan.unshare.contains(UnshareFlags::NEWPID) {
        enter_pid_namespace(plan)?;
    }
    // A session and a process group of its own: kill(0, …) reaches no other process, and there is no terminal
    // for TIOCSTI to type into.
    rustix::process::setsid().at(Stage::Restrict)?;
    root::enter(plan)?;
    for (index, (resource, value)) in plan.limits.iter().enumerate() {
        let limit = Rlimit {
            current: Some(*value),
            maximum: Some(*value),
        };
        rustix::process::setrlimit(*resource, limit)
            .map_err(|e| Failed(Stage::Limit, index as c_int, e))?;
    }
    restrict(plan)?;
    exec(plan).at(Stage::Exec)
}

/// Puts the streams at 0, 1 and 2, and resets signals to what a program expects at its start.
fn set_streams(plan: &mut Plan) -> Result<(), Failed> {
    // First out of the way of 0..3, so that no dup2 overwrites the source of a later one.
    for fd in plan.streams.iter_mut().flatten() {
        if *fd < 3 {
            // SAFETY: fcntl with a descriptor of the plan and a number.
            let copy = unsafe { libc::fcntl(*fd, libc::F_DUPFD_CLOEXEC, 3) };
            *fd = check(copy.into()).at(Stage::Streams)? as RawFd;
        }
    }
    for (target, fd) in plan.streams.iter().enumerate() {
        if let Some(fd) = fd {
            // SAFETY: dup2 with a descriptor of the plan; the copy is not close-on-exec.
            check(unsafe { libc::dup2(*fd, target as c_int) }.into()).at(Stage::Streams)?;
        }
    }
    // SAFETY: plain libc calls on a local set. Rust's runtime ignores SIGPIPE and the supervisor
    // blocks signals; neither is to reach the program.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut set);
        libc::sigprocmask(libc::SIG_SETMASK, &set, ptr::null_mut());
    }
    Ok(())
}

fn write_file(path: &CStr, data: &[u8]) -> rustix::io::Result<()> {
    let file = rustix::fs::open(path, OFlags::WRONLY | OFlags::CLOEXEC, Mode::empty())?;
    rustix::io::write(&file, data).map(drop)
}

/// A new network namespace has a loopback interface that is down (network_namespaces(7)).
fn bring_loopback_up() -> rustix::io::Result<()> {
    // SAFETY: socket(2) and ioctl(2) as netdevice(7) documents them, on a zeroed local request.
    unsafe {
        let socket =
            check(libc::socket(libc::AF_INET, libc::SOCK_DGRAM | libc::SOCK_CLOEXEC, 0).into())?;
        let mut request: libc::ifreq = std::mem::zeroed();
        for (to, from) in request.ifr_name.iter_mut().zip(b"lo") {
            *to = *from as c_char;
        }
        check(libc::ioctl(socket as c_int, libc::SIOCGIFFLAGS as _, &mut request).into())?;
        request.ifr_ifru.ifru_flags |= (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
        check(libc::ioctl(socket as c_int, libc::SIOCSIFFLAGS as _, &request).into())?;
        libc::close(socket as c_int);
    }
    Ok(())
}

/// Forks twice: a first process that only reaps, so that the program is not process 1 (which
/// ignores the signals that it does not handle, pid_namespaces(7)), and the program's. Both become
/// children of our parent (`CLONE_PARENT`); this process ends here.
fn enter_pid_namespace(plan: &mut Plan) -> Result<(), Failed> {
    let init = clone_sibling().at(Stage::PidNamespace)?;
    if init == 0 {
        reap_for_ever(plan);
    }
    let program = match clone_sibling() {
        Ok(0) => return Ok(()),
        result => result,
    };
    // The parent kills `init` in either case.
    report(
        plan,
        Report::Processes {
            program: program.unwrap_or(-1),
            init,
        },
    );
    program.at(Stage::PidNamespace)?;
    // SAFETY: _exit(2); the parent reaps this process.
    unsafe { libc::_exit(0) }
}

/// fork(2), but the new process is our parent's child.
fn clone_sibling() -> rustix::io::Result<i32> {
    let flags = (libc::CLONE_PARENT | libc::SIGCHLD) as c_ulong;
    // SAFETY: clone(2) without CLONE_VM and with no stack is a fork: the new process goes on with a
    // copy of this one's memory. All other arguments are 0 in every architecture's order.
    check(unsafe { libc::syscall(libc::SYS_clone, flags, 0_u64, 0_u64, 0_u64, 0_u64) })
        .map(|pid| pid as i32)
}

/// The first process of the PID namespace: closes everything and reaps orphans.
fn reap_for_ever(plan: &Plan) -> ! {
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
    end_without_parent(plan);
    let _ = rustix::process::setsid();
    // SAFETY: plain system calls. With SIGCHLD ignored the kernel reaps the orphans by itself
    // (wait(2), NOTES); no descriptor is used after they are closed.
    unsafe {
        libc::signal(libc::SIGCHLD, libc::SIG_IGN);
        libc::prctl(libc::PR_SET_DUMPABLE, 0, 0, 0, 0);
        libc::syscall(libc::SYS_close_range, 0_u32, u32::MAX, 0_u32);
        loop {
            libc::pause();
        }
    }
}

/// Ends the process if its parent died before the death signal was set: the pipe has no reader then.
fn end_without_parent(plan: &Plan) {
    let mut pipe = libc::pollfd {
        fd: plan.report,
        events: 0,
        revents: 0,
    };
    // SAFETY: poll(2) of one live pollfd, without waiting.
    unsafe { libc::poll(&raw mut pipe, 1, 0) };
    if pipe.revents & libc::POLLERR != 0 {
        // SAFETY: _exit(2); nobody is left to report to.
        unsafe { libc::_exit(125) };
    }
}

/// Drops what the program must not have.
fn restrict(plan: &Plan) -> Result<(), Failed> {
    let stage = Stage::Restrict;
    if plan.no_aslr {
        // SAFETY: personality(2) takes and gives numbers.
        check(unsafe { libc::personality(libc::ADDR_NO_RANDOMIZE as c_ulong) }.into()).at(stage)?;
    }
    rustix::thread::set_no_new_privs(true).at(stage)?;
    if plan.root != Root::Host {
        if plan.no_aslr {
            // Else the exec of user 0 would gain the capabilities given up below (and lose them again to
            // no_new_privs), and a gain turns ADDR_NO_RANDOMIZE off (PER_CLEAR_ON_SETID, security/commoncap.c).
            let bits = CapabilitiesSecureBits::NO_ROOT;
            let _ = rustix::thread::set_capabilities_secure_bits(bits);
        }
        // With no_new_privs no exec gives them back, not even to user 0: no way out of the root.
        let none = CapabilitySets {
            effective: CapabilitySet::empty(),
            permitted: CapabilitySet::empty(),
            inheritable: CapabilitySet::empty(),
        };
        rustix::thread::set_capabilities(None, none).at(stage)?;
        close_on_exec_from_3();
    }
    if let Some(file) = &plan.handed_over {
        // SAFETY: fcntl with a descriptor of the plan: open across exec.
        check(unsafe { libc::fcntl(file.fd, libc::F_SETFD, 0) }.into()).at(stage)?;
    }
    if plan.die_with_parent {
        rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).at(stage)?;
        end_without_parent(plan);
    }
    if plan.traced {
        // SAFETY: PTRACE_TRACEME ignores its other arguments.
        check(unsafe { libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0) }).at(stage)?;
    }
    Ok(())
}

/// No descriptor but the three streams goes into the empty root: an open directory is a way out.
fn close_on_exec_from_3() {
    const CLOSE_RANGE_CLOEXEC: u32 = 4;
    // SAFETY: close_range(2) (Linux 5.11 for the flag) only marks descriptors.
    let done =
        unsafe { libc::syscall(libc::SYS_close_range, 3_u32, u32::MAX, CLOSE_RANGE_CLOEXEC) };
    if done < 0 {
        for fd in 3..4096 {
            // SAFETY: F_SETFD only marks a descriptor, or fails where there is none.
            unsafe { libc::fcntl(fd, libc::F_SETFD, libc::FD_CLOEXEC) };
        }
    }
}

/// execveat(2) of the descriptor itself; returns only on failure.
fn exec(plan: &Plan) -> rustix::io::Result<std::convert::Infallible> {
    // SAFETY: both arrays are NULL-terminated and their strings live in the plan.
    let result = unsafe {
        libc::syscall(
            libc::SYS_execveat,
            plan.program.fd,
            c"".as_ptr(),
            plan.argv.as_ptr(),
            plan.envp.as_ptr(),
            AtFlags::EMPTY_PATH.bits(),
        )
    };
    Err(check(result).err().unwrap_or(Errno::INVAL))
}
