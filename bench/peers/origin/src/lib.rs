// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The crate origin in front of C's `main`.

#![no_std]

extern crate origin;

unsafe extern "C" {
    fn main() -> i32;
}

/// What origin calls when it is done.
///
/// # Safety
/// Only origin may call it.
#[unsafe(no_mangle)]
unsafe extern "C" fn origin_main(_argc: usize, _argv: *mut *mut u8, _envp: *mut *mut u8) -> i32 {
    // SAFETY: bench/programs/main.c defines it so.
    unsafe { main() }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
