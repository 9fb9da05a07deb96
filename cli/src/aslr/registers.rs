// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The stopped program's registers: its stack pointer, and one mmap(2) made in its name.

use anyhow::{Context, bail};
use nix::errno::Errno;
use nix::libc;
use nix::sys::ptrace;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

/// What was found.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The stack pointer before the first instruction.
    pub stack_pointer: u64,
    /// Where the kernel put an anonymous page.
    pub page: u64,
}

/// The registers as mmap(2) wants them; the system call instruction; the result.
#[cfg(target_arch = "x86_64")]
mod arch {
    use nix::libc::user_regs_struct;

    /// `syscall`.
    pub const SYSTEM_CALL: &[u8] = &[0x0f, 0x05];

    pub fn stack_pointer(r: &user_regs_struct) -> u64 {
        r.rsp
    }

    pub fn program_counter(r: &user_regs_struct) -> u64 {
        r.rip
    }

    pub fn result(r: &user_regs_struct) -> u64 {
        r.rax
    }

    pub fn set_call(r: &mut user_regs_struct, number: u64, args: [u64; 6]) {
        // No restart of the execve(2) that has just ended.
        r.orig_rax = u64::MAX;
        r.rax = number;
        [r.rdi, r.rsi, r.rdx, r.r10, r.r8, r.r9] = args;
    }
}

/// The registers as mmap(2) wants them; the system call instruction; the result.
#[cfg(target_arch = "aarch64")]
mod arch {
    use nix::libc::user_regs_struct;

    /// `svc 0`.
    pub const SYSTEM_CALL: &[u8] = &[0x01, 0x00, 0x00, 0xd4];

    pub fn stack_pointer(r: &user_regs_struct) -> u64 {
        r.sp
    }

    pub fn program_counter(r: &user_regs_struct) -> u64 {
        r.pc
    }

    pub fn result(r: &user_regs_struct) -> u64 {
        r.regs[0]
    }

    pub fn set_call(r: &mut user_regs_struct, number: u64, args: [u64; 6]) {
        r.regs[8] = number;
        r.regs[..6].copy_from_slice(&args);
    }
}

/// Looks at `pid`, stopped behind its execve(2), and has it ask the kernel for a page: `mmap` of one page,
/// anonymous, without access, at no given place. The program must not go on afterwards: its first
/// instruction is overwritten.
///
/// # Errors
/// What ptrace(2) and mmap(2) say.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
pub fn look(pid: Pid) -> anyhow::Result<Found> {
    let mut registers = ptrace::getregs(pid).context("PTRACE_GETREGS")?;
    let stack_pointer = arch::stack_pointer(&registers);
    let at = arch::program_counter(&registers) as ptrace::AddressType;
    let mut word = ptrace::read(pid, at)
        .context("PTRACE_PEEKTEXT")?
        .to_ne_bytes();
    word[..arch::SYSTEM_CALL.len()].copy_from_slice(arch::SYSTEM_CALL);
    ptrace::write(pid, at, libc::c_long::from_ne_bytes(word)).context("PTRACE_POKETEXT")?;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    let args = [
        0,
        rustix::param::page_size() as u64,
        u64::from(libc::PROT_NONE.unsigned_abs()),
        u64::from(flags.unsigned_abs()),
        u64::MAX,
        0,
    ];
    arch::set_call(&mut registers, libc::SYS_mmap.unsigned_abs(), args);
    ptrace::setregs(pid, registers).context("PTRACE_SETREGS")?;
    ptrace::step(pid, None).context("PTRACE_SINGLESTEP")?;
    match waitpid(pid, Some(WaitPidFlag::__WALL))? {
        WaitStatus::Stopped(_, nix::sys::signal::Signal::SIGTRAP) => {}
        status => bail!("mmap in its name: it did not stop behind it: {status:?}"),
    }
    let page = arch::result(&ptrace::getregs(pid).context("PTRACE_GETREGS")?);
    if page >= u64::MAX - 4095 {
        let errno = i32::try_from(page.wrapping_neg()).unwrap_or(0);
        bail!("mmap in its name: {}", Errno::from_raw(errno));
    }
    Ok(Found {
        stack_pointer,
        page,
    })
}

/// Not known for this machine.
///
/// # Errors
/// Always.
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
pub fn look(_: Pid) -> anyhow::Result<Found> {
    bail!("the registers of {} are not known", std::env::consts::ARCH)
}
