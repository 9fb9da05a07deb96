// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A program without libc: its arguments, its environment, and where the kernel put it.
//!
//! `cargo run -p piestart --example hello -- one two`

#![no_std]
#![no_main]

use core::fmt::{self, Write};

use piestart::Start;

piestart::entry!(main);

/// A pointer that only relocation makes right.
static GREETING: &str = "hello from a static-PIE";

fn main(start: &Start) -> Result<(), fmt::Error> {
    let mut out = Stdout;
    writeln!(out, "{GREETING}")?;
    for (index, argument) in start.args().enumerate() {
        writeln!(
            out,
            "argument {index}: {}",
            argument.to_str().unwrap_or("?")
        )?;
    }
    writeln!(out, "environment: {} variables", start.env().count())?;
    writeln!(out, "load bias: {:#x}", start.load_bias())?;
    writeln!(out, "main: {:#x}", main as fn(&Start) -> _ as usize)?;
    writeln!(out, "stack: {:#x}", start.argv() as usize)?;
    for pages in start.relro() {
        writeln!(out, "read-only since relocation: {pages:#x?}")?;
    }
    writeln!(out, "relocations: {:?}", start.relocations())
}

struct Stdout;

impl Write for Stdout {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        piestart::write_stdout(text.as_bytes()).map_err(|_| fmt::Error)
    }
}
