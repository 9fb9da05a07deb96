// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Says where it is, and waits until its standard input ends: the Rust program of `piestart demo`.

#![no_std]
#![no_main]

use core::fmt::{self, Write};

use piestart::Start;

piestart::entry!(main);

/// Pointers that only relocation makes right.
static WORDS: [&str; 4] = ["Rust", "without", "a", "libc"];

fn main(start: &Start) -> Result<(), fmt::Error> {
    for word in WORDS {
        write!(Stdout, "{word} ")?;
    }
    let main = main as fn(&Start) -> _ as usize;
    writeln!(Stdout, "main {main:#x} stack {:#x}", start.argv() as usize)?;
    let mut byte = [0];
    // SAFETY: this program closes no descriptor, so 0 is what it was started with.
    let stdin = unsafe { rustix::stdio::stdin() };
    while rustix::io::read(stdin, &mut byte).is_ok_and(|count| count > 0) {}
    Ok(())
}

struct Stdout;

impl Write for Stdout {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        piestart::write_stdout(text.as_bytes()).map_err(|_| fmt::Error)
    }
}
