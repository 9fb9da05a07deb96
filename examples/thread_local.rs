// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Thread-local storage without libc: two variables as a C compiler would lay them, one with a
//! value in `.tdata` and one of zeros in `.tbss`, aligned to more than a cache line.
//!
//! `cargo run -p piestart --example thread_local`

#![no_std]
#![no_main]

use core::arch::{asm, global_asm};
use core::fmt::{self, Write};

use piestart::Start;

piestart::entry!(main);

global_asm!(
    ".section .tdata, \"awT\", %progbits",
    ".balign 8",
    ".globl answer",
    ".type answer, %object",
    ".size answer, 8",
    "answer: .8byte 42",
    ".section .tbss, \"awT\", %nobits",
    ".balign 128",
    ".globl zeros",
    ".type zeros, %object",
    ".size zeros, 256",
    "zeros: .zero 256",
    ".text",
);

/// The address of a thread-local variable of this program: thread pointer plus a constant that the
/// linker knows (local-exec).
macro_rules! thread_local {
    ($name:literal) => {{
        let address: *mut u64;
        // SAFETY: reads the thread pointer, which the start code has set, and adds a constant.
        #[cfg(target_arch = "x86_64")]
        unsafe {
            asm!("mov {0}, fs:0", concat!("lea {0}, [{0} + ", $name, "@tpoff]"), out(reg) address);
        }
        // SAFETY: as above.
        #[cfg(target_arch = "aarch64")]
        unsafe {
            asm!("mrs {0}, tpidr_el0",
                 concat!("add {0}, {0}, #:tprel_hi12:", $name),
                 concat!("add {0}, {0}, #:tprel_lo12_nc:", $name), out(reg) address);
        }
        // SAFETY: as above.
        #[cfg(target_arch = "riscv64")]
        unsafe {
            asm!(concat!("lui {0}, %tprel_hi(", $name, ")"),
                 concat!("add {0}, {0}, tp, %tprel_add(", $name, ")"),
                 concat!("addi {0}, {0}, %tprel_lo(", $name, ")"), out(reg) address);
        }
        // SAFETY: as above.
        #[cfg(target_arch = "loongarch64")]
        unsafe {
            asm!(concat!("lu12i.w {0}, %le_hi20(", $name, ")"),
                 concat!("ori {0}, {0}, %le_lo12(", $name, ")"),
                 "add.d {0}, {0}, $tp", out(reg) address);
        }
        // SAFETY: as above.
        #[cfg(target_arch = "powerpc64")]
        unsafe {
            asm!(concat!("addis {0}, 13, ", $name, "@tprel@ha"),
                 concat!("addi {0}, {0}, ", $name, "@tprel@l"), out(reg_nonzero) address);
        }
        // SAFETY: as above.
        #[cfg(target_arch = "x86")]
        unsafe {
            asm!("mov {0}, gs:0", concat!("lea {0}, [{0} + ", $name, "@ntpoff]"), out(reg) address);
        }
        // SAFETY: as above.
        #[cfg(target_arch = "s390x")]
        unsafe {
            asm!("ear {0}, %a0", "sllg {0}, {0}, 32", "ear {0}, %a1", "bras {1}, 2f",
                 concat!(".quad ", $name, "@ntpoff"), "2: ag {0}, 0({1})",
                 out(reg_addr) address, out(reg_addr) _);
        }
        // SAFETY: as above; from ARMv6K on, a register has it.
        #[cfg(target_arch = "arm")]
        unsafe {
            asm!("mrc p15, 0, {0}, c13, c0, 3", "adr {1}, 2f", "ldr {1}, [{1}]", "add {0}, {0}, {1}",
                 "b 3f", ".balign 4", concat!("2: .long ", $name, "(TPOFF)"), "3:",
                 out(reg) address, out(reg) _);
        }
        address
    }};
}

fn main(_: &Start) -> i32 {
    show().err().map_or(0, |_| 1)
}

fn show() -> fmt::Result {
    let mut out = Stdout;
    let (answer, zeros) = (thread_local!("answer"), thread_local!("zeros"));
    // SAFETY: both are words of this thread's block, and this is the only thread.
    let (first, second) = unsafe {
        *zeros += 1;
        (answer.read(), zeros.read())
    };
    writeln!(out, "answer at {answer:p} is {first}")?;
    writeln!(
        out,
        "zeros at {zeros:p}, a multiple of 128: {}",
        zeros as usize % 128 == 0
    )?;
    writeln!(out, "zeros[0] after adding 1 is {second}")?;
    if first == 42 && second == 1 {
        Ok(())
    } else {
        Err(fmt::Error)
    }
}

struct Stdout;

impl Write for Stdout {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        piestart::write_stdout(text.as_bytes()).map_err(|_| fmt::Error)
    }
}
