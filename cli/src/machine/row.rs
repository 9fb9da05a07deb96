// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a row of the machine table holds.

use piestart::elf::machine as abi;

/// What the tool knows of one architecture.
#[derive(Debug)]
pub struct Machine {
    /// Its name here, in the kernel's `uname` and in most file names.
    pub name: &'static str,
    /// Other names that `--target` takes.
    pub aliases: &'static [&'static str],
    /// What `--help` says of it.
    pub about: &'static str,
    /// What its psABI says: `e_machine`, relocation types, TLS, the property note.
    pub abi: &'static abi::Machine,
    /// Rust's target triple for programs of this architecture.
    pub rust_triple: &'static str,
    /// Whether rustc links a static program for that target as a PIE
    /// (`rustc_target::spec::TargetOptions::static_position_independent_executables`).
    pub rust_links_pie: bool,
    /// Rust's target triple for programs of this architecture on musl.
    pub rust_musl_triple: &'static str,
    /// GNU's triple: the prefix of cross tools (`aarch64-linux-gnu-gcc`) and clang's `--target`.
    pub gnu_triple: &'static str,
    /// The triple under which distributions install musl (`/usr/lib/x86_64-linux-musl`).
    pub musl_triple: &'static str,
    /// Go's name, the value of `GOARCH`.
    pub goarch: &'static str,
    /// Whether Go's own linker makes PIEs for it while cgo is off, in every release from 1.21 on
    /// (`internal/platform.InternalLinkPIESupported`).
    pub go_links_pie: bool,
    /// The emulation that `ld -m` takes, in GNU ld, LLD and mold alike.
    pub emulation: &'static str,
    /// What follows `qemu-` in the name of the user-space emulator.
    pub qemu: &'static str,
    /// The same of the 32-bit architecture that this one's kernel may run as well.
    pub compat: Option<&'static str>,
    /// The architecture as the `object` crate names it when it writes a file.
    pub object: object::Architecture,
    /// The page size in bytes that most kernels of this architecture have, where nothing else says.
    pub page_size: u64,
    /// What a debugger writes over an instruction.
    pub breakpoint: Breakpoint,
    /// The instruction that makes a system call.
    pub system_call: &'static [u8],
    /// The longest instruction in bytes.
    pub longest_instruction: u64,
    /// Where the registers stand in `NT_PRSTATUS`.
    pub registers: Layout,
    /// Numbers of system calls that start codes make before `main`, and that this architecture alone
    /// has or uses.
    pub start_calls: &'static [u64],
    /// How known startup code begins.
    pub entry_code: EntryCode,
    /// Its marks of protected branches, and the compiler's flag for them.
    pub branch_protection: BranchProtection,
    /// Where the kernel may put a program.
    pub address_space: AddressSpace,
    /// Code that ends the process with the exit status that is given.
    pub exit_stub: fn(status: u8) -> Vec<u8>,
    /// Code to stand at link address `at` that stores a zero word to link address `target`, a multiple
    /// of the word size. `None` when it is out of reach.
    pub store_stub: fn(at: u64, target: u64) -> Option<Vec<u8>>,
    /// Whether `code` at link address `address` computes one of the addresses in `marks`.
    pub refers: fn(code: &[u8], address: u64, marks: &[u64]) -> bool,
    /// What glibc's `_start`, which is `code` at link address `address`, names as `main`. `None` where it is not
    /// glibc's, or takes that address from memory.
    pub glibc_main: fn(code: &[u8], address: u64) -> Option<u64>,
    /// Puts `main` in its place; `false` where it is not there or out of reach.
    pub set_glibc_main: fn(code: &mut [u8], address: u64, main: u64) -> bool,
}

/// The breakpoint instruction.
#[derive(Clone, Copy, Debug)]
pub struct Breakpoint {
    /// Its bytes.
    pub code: &'static [u8],
    /// How many bytes past its address the program counter stands when it was hit.
    pub past: u64,
}

/// The first instructions of startup codes as hexadecimal digits, `.` for what the linker fills in.
#[derive(Clone, Copy, Debug)]
pub struct EntryCode {
    /// piestart: `asm/<arch>/start.S`.
    pub piestart: &'static [&'static str],
    /// musl: `arch/<arch>/crt_arch.h`.
    pub musl: &'static [&'static str],
    /// glibc: `sysdeps/<arch>/start.S`.
    pub glibc: &'static [&'static str],
    /// Zig: `lib/std/start.zig`, `_start`.
    pub zig: &'static [&'static str],
}

/// How compilers and manuals call what the property note says of branches ([`abi::Property`]); all empty where the
/// architecture has nothing of the kind.
#[derive(Clone, Copy, Debug)]
pub struct BranchProtection {
    /// The compilers' flag that sets the marks.
    pub flag: &'static str,
    /// [`abi::Property::branches`]: indirect branches reach landing pads only.
    pub branches: &'static str,
    /// [`abi::Property::returns`]: return addresses are checked.
    pub returns: &'static str,
}

/// What decides where the kernel may put a program (kernel: `fs/binfmt_elf.c`, `mmap_base`).
#[derive(Clone, Copy, Debug)]
pub struct AddressSpace {
    /// User addresses end here (`TASK_SIZE`).
    pub end: u64,
    /// The default of `vm.mmap_rnd_bits`.
    pub mmap_bits: u32,
    /// How many bytes the start of the stack may move (`STACK_RND_MASK` pages).
    pub stack_random: u64,
}

/// Which word of `NT_PRSTATUS` (`struct user_regs_struct`, kernel `arch/*/include/uapi/asm/ptrace.h`) is
/// which register. Indexes count words from 0.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// The program counter: the address of the next instruction.
    pub pc: usize,
    /// The stack pointer.
    pub sp: usize,
    /// The first three integer arguments of a function (psABI, "Parameter passing"); `None` where they are words on the
    /// stack, after the one that it returns to.
    pub arguments: Option<[usize; 3]>,
    /// The return address of the function that was just called, where a register holds it.
    pub link: Option<usize>,
    /// The number of a system call (syscall(2), "Architecture calling conventions").
    pub call_number: usize,
    /// Its arguments.
    pub call_arguments: [usize; 6],
    /// Its result.
    pub call_result: usize,
    /// The word that must be all ones for the kernel not to restart the system call that it has just
    /// ended (x86: `orig_rax`).
    pub restart: Option<usize>,
}
