// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What tracing needs to know of an architecture: registers, the breakpoint, the system call.
//!
//! Registers come by `PTRACE_GETREGSET` with `NT_PRSTATUS` (ptrace(2)), the one way that every
//! architecture has.

use nix::sys::ptrace;
use nix::sys::ptrace::regset::NT_PRSTATUS;
use nix::unistd::Pid;

/// The registers that the story needs.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Registers {
    /// The address of the next instruction.
    pub pc: u64,
    /// The stack pointer.
    pub sp: u64,
    /// The first three integer arguments of a function (psABI, "Parameter passing").
    pub arguments: [u64; 3],
    /// Where the function that was just called returns to, where a register holds that.
    pub link: Option<u64>,
}

#[cfg(target_arch = "x86_64")]
mod machine {
    use nix::libc::user_regs_struct;

    use super::Registers;

    /// `int3`.
    pub const BREAKPOINT: &[u8] = &[0xcc];
    /// How far behind the breakpoint's address the program counter stands when it was hit.
    pub const BEHIND: u64 = 1;
    /// `syscall`.
    pub const SYSTEM_CALL: &[u8] = &[0x0f, 0x05];
    /// The longest instruction in bytes.
    pub const LONGEST: u64 = 15;

    pub fn read(raw: &user_regs_struct) -> Registers {
        Registers {
            pc: raw.rip,
            sp: raw.rsp,
            arguments: [raw.rdi, raw.rsi, raw.rdx],
            link: None,
        }
    }

    pub fn set_pc(raw: &mut user_regs_struct, pc: u64) {
        raw.rip = pc;
    }
}

#[cfg(target_arch = "aarch64")]
mod machine {
    use nix::libc::user_regs_struct;

    use super::Registers;

    /// `brk #0`.
    pub const BREAKPOINT: &[u8] = &0xd420_0000_u32.to_le_bytes();
    /// How far behind the breakpoint's address the program counter stands when it was hit.
    pub const BEHIND: u64 = 0;
    /// `svc #0`.
    pub const SYSTEM_CALL: &[u8] = &0xd400_0001_u32.to_le_bytes();
    /// The longest instruction in bytes.
    pub const LONGEST: u64 = 4;

    pub fn read(raw: &user_regs_struct) -> Registers {
        Registers {
            pc: raw.pc,
            sp: raw.sp,
            arguments: [raw.regs[0], raw.regs[1], raw.regs[2]],
            link: Some(raw.regs[30]),
        }
    }

    pub fn set_pc(raw: &mut user_regs_struct, pc: u64) {
        raw.pc = pc;
    }
}

pub(super) use machine::{BEHIND, BREAKPOINT, LONGEST, SYSTEM_CALL};

/// The registers of the stopped thread `tid`.
///
/// # Errors
/// What ptrace(2) says.
pub(super) fn registers(tid: Pid) -> nix::Result<Registers> {
    Ok(machine::read(&ptrace::getregset::<NT_PRSTATUS>(tid)?))
}

/// Makes the stopped thread `tid` go on at `pc`.
///
/// # Errors
/// What ptrace(2) says.
pub(super) fn set_pc(tid: Pid, pc: u64) -> nix::Result<()> {
    let mut raw = ptrace::getregset::<NT_PRSTATUS>(tid)?;
    machine::set_pc(&mut raw, pc);
    ptrace::setregset::<NT_PRSTATUS>(tid, raw)
}
