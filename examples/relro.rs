// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! RELRO, seen from inside: writes to a table of pointers that relocation filled, catches the fault,
//! and then asks the kernel to make the page writable again.
//!
//! `cargo run -p piestart --example relro`

#![no_std]
#![no_main]

use core::arch::asm;
use core::fmt::{self, Write};
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use linux_raw_sys::general::{__NR_exit_group, __NR_mprotect, __NR_rt_sigaction};
use piestart::Start;

piestart::entry!(main);

/// Pointers: relocated at start, read-only since.
static TABLE: [&str; 3] = ["one", "two", "three"];

/// The pages that hold it: the first byte and one past the end.
static PAGES: [AtomicUsize; 2] = [AtomicUsize::new(0), AtomicUsize::new(0)];

/// The kernel's `struct sigaction` (include/linux/signal_types.h).
#[repr(C)]
struct Action {
    handler: extern "C" fn(i32, *const SigInfo, usize),
    flags: usize,
    restorer: extern "C" fn(i32, *const SigInfo, usize),
    mask: u64,
}

/// The head of the kernel's `siginfo_t` for a fault (include/uapi/asm-generic/siginfo.h).
#[repr(C)]
struct SigInfo {
    signo: i32,
    errno: i32,
    code: i32,
    address: usize,
}

fn main(start: &Start) -> Result<(), fmt::Error> {
    const SIGSEGV: u64 = 11;
    const SA_SIGINFO: usize = 4;
    const SA_RESTORER: usize = 0x0400_0000;
    let target = TABLE.as_ptr() as usize;
    for pages in start.relro() {
        writeln!(
            Stdout,
            "pages that are read-only since relocation: {pages:#x?}"
        )?;
        if pages.contains(&target) {
            PAGES[0].store(pages.start, Relaxed);
            PAGES[1].store(pages.end, Relaxed);
        }
    }
    writeln!(
        Stdout,
        "the table is at {target:#x}, in them: {}",
        start.relro().any(|pages| pages.contains(&target))
    )?;

    let action = Action {
        handler: caught,
        flags: SA_SIGINFO | SA_RESTORER,
        restorer: caught,
        mask: 0,
    };
    // SAFETY: the handler never returns, so what restorer does is of no matter.
    unsafe { syscall(__NR_rt_sigaction, [SIGSEGV, &raw const action as u64, 0, 8]) };
    writeln!(Stdout, "writing to it …")?;
    // SAFETY: none. The write is there to fail.
    unsafe { (target as *mut u64).write_volatile(0) };
    writeln!(Stdout, "the write went through: RELRO is not enforced")?;
    Err(fmt::Error)
}

/// The handler of SIGSEGV: tells, tries to undo the protection, and ends the process.
extern "C" fn caught(_: i32, info: *const SigInfo, _: usize) {
    const EPERM: i64 = 1;
    const PROT_READ_WRITE: u64 = 3;
    // SAFETY: the kernel passes a siginfo_t with SA_SIGINFO.
    let address = unsafe { (*info).address };
    let _ = writeln!(Stdout, "SIGSEGV at {address:#x}: the page is read-only");
    let [from, to] = PAGES.each_ref().map(|bound| bound.load(Relaxed) as u64);
    // SAFETY: at worst the pages become writable.
    let undone = unsafe { syscall(__NR_mprotect, [from, to - from, PROT_READ_WRITE, 0]) };
    let _ = match undone {
        0 => writeln!(
            Stdout,
            "mprotect made it writable: this kernel has no mseal (Linux 6.10)"
        ),
        e if e == -EPERM => writeln!(Stdout, "mprotect refused (EPERM): the page is sealed"),
        e => writeln!(Stdout, "mprotect failed with errno {}", -e),
    };
    // SAFETY: ends the process.
    unsafe { syscall(__NR_exit_group, [0; 4]) };
}

/// A system call with four arguments.
///
/// # Safety
/// The call's own rules.
unsafe fn syscall(number: u32, arguments: [u64; 4]) -> i64 {
    let [a, b, c, d] = arguments;
    let result: i64;
    // SAFETY: the registers are those of the kernel's calling convention.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        asm!("syscall", inlateout("rax") number as u64 => result, in("rdi") a, in("rsi") b,
             in("rdx") c, in("r10") d, lateout("rcx") _, lateout("r11") _);
    }
    // SAFETY: as above.
    #[cfg(target_arch = "aarch64")]
    unsafe {
        asm!("svc #0", in("x8") number as u64, inlateout("x0") a => result, in("x1") b,
             in("x2") c, in("x3") d);
    }
    // SAFETY: as above.
    #[cfg(target_arch = "riscv64")]
    unsafe {
        asm!("ecall", in("a7") number as u64, inlateout("a0") a => result, in("a1") b,
             in("a2") c, in("a3") d);
    }
    // SAFETY: as above, but that $t0 to $t8 may change too.
    #[cfg(target_arch = "loongarch64")]
    unsafe {
        asm!("syscall 0", in("$a7") number as u64, inlateout("$a0") a => result, in("$a1") b,
             in("$a2") c, in("$a3") d, lateout("$t0") _, lateout("$t1") _, lateout("$t2") _,
             lateout("$t3") _, lateout("$t4") _, lateout("$t5") _, lateout("$t6") _,
             lateout("$t7") _, lateout("$t8") _);
    }
    // SAFETY: as above.
    #[cfg(target_arch = "powerpc64")]
    unsafe {
        asm!("sc", "bns+ 2f", "neg 3, 3", "2:", inlateout("r0") number as u64 => _,
             inlateout("r3") a => result, inlateout("r4") b => _, inlateout("r5") c => _,
             inlateout("r6") d => _, lateout("r7") _, lateout("r8") _, lateout("r9") _,
             lateout("r10") _, lateout("r11") _, lateout("r12") _, lateout("cr0") _,
             lateout("ctr") _, lateout("xer") _);
    }
    // SAFETY: as above; the register of the fourth argument is the compiler's.
    #[cfg(target_arch = "x86")]
    unsafe {
        let short: i32;
        asm!("xchg esi, edi", "int 0x80", "xchg esi, edi", inlateout("eax") number => short,
             in("ebx") a as u32, in("ecx") b as u32, in("edx") c as u32, in("edi") d as u32);
        result = short.into();
    }
    // SAFETY: as above; Thumb code may have r7 for its frame pointer.
    #[cfg(target_arch = "arm")]
    unsafe {
        let short: i32;
        asm!("mov {kept}, r7", "mov r7, {number}", "svc #0", "mov r7, {kept}", kept = out(reg) _,
             number = in(reg) number, inlateout("r0") a as u32 => short, in("r1") b as u32,
             in("r2") c as u32, in("r3") d as u32);
        result = short.into();
    }
    // SAFETY: as above.
    #[cfg(target_arch = "s390x")]
    unsafe {
        asm!("svc 0", in("r1") number as u64, inlateout("r2") a => result, in("r3") b,
             in("r4") c, in("r5") d);
    }
    result
}

struct Stdout;

impl Write for Stdout {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        piestart::write_stdout(text.as_bytes()).map_err(|_| fmt::Error)
    }
}
