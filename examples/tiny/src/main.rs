// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! How small can a hello be that is relocated, protected and sealed?

#![no_std]
#![no_main]

piestart::entry!(main);

/// A pointer that needs relocation, so that there is something to protect.
static GREETING: &[u8] = b"hello\n";

fn main(_: &piestart::Start) -> i32 {
    let greeting = core::hint::black_box(&GREETING);
    i32::from(piestart::write_stdout(greeting).is_err())
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    piestart::abort()
}
