// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where a program lies that says "ready" and stays.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::skip;

/// Below every place where the kernel puts a static-PIE: among the mappings, which begin below the stack.
pub const OF_THE_KERNEL: u64 = 0x7e00_0000_0000;

/// Whether the program, which says six bytes and stays, lies elsewhere than the kernel puts it, in any of four starts. A
/// place that was drawn is above that line in one of 64.
pub fn moves(program: &Path, args: &[&str]) -> bool {
    let lowest = || {
        let mut child = Command::new(program)
            .args(args)
            .stdout(Stdio::piped())
            .spawn()
            .expect("starts");
        let mut word = [0; 6];
        let out = child.stdout.as_mut().expect("piped");
        let read = out.read_exact(&mut word);
        let maps = fs::read_to_string(format!("/proc/{}/maps", child.id())).expect("it runs");
        child.kill().expect("it is ours");
        child.wait().expect("it is ours");
        read.expect("it says that it is ready");
        let name = program.display().to_string();
        let own = maps
            .lines()
            .find(|line| line.ends_with(&name))
            .expect("it is mapped");
        let address = own.split_once('-').expect("a range").0;
        u64::from_str_radix(address, 16).expect("an address")
    };
    (0..4).any(|_| lowest() < OF_THE_KERNEL)
}

/// Whether the kernel places programs at random here; says so if not.
pub fn randomised() -> bool {
    let random = fs::read_to_string("/proc/sys/kernel/randomize_va_space");
    let on = random.is_ok_and(|value| value.trim() != "0");
    if !on {
        skip("address space randomisation (kernel.randomize_va_space)");
    }
    on
}
