// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask`: the project's own commands.

fn main() {
    eprintln!("usage: cargo xtask COMMAND");
    std::process::exit(2);
}
