// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! For Rust programs: the `entry!` macro, and the little that a program without libc needs at once.
//!
//! The macros put the start code's functions into the program's own crate. The library itself then
//! defines no symbol that a program with a libc would trip over.
//!
//! # Safety
//!
//! Two system calls: `write` and the end of the process.

#![allow(unsafe_code)]

use core::fmt::{self, Write};

use linux_raw_sys::general::__NR_write;

use crate::elf::class::{SignedWord, Word};
use crate::sys::arch;

/// What a program's `main` may return.
pub trait Status {
    /// The exit status of the process, of which the kernel keeps the low eight bits.
    fn status(self) -> i32;
}

impl Status for () {
    fn status(self) -> i32 {
        0
    }
}

impl Status for i32 {
    fn status(self) -> i32 {
        self
    }
}

impl Status for u8 {
    fn status(self) -> i32 {
        self.into()
    }
}

/// An error is written to stderr, as `Error: ` and its `Debug` form; the status is then 1.
impl<E: fmt::Debug> Status for Result<(), E> {
    fn status(self) -> i32 {
        let Err(error) = self else {
            return 0;
        };
        let _ = writeln!(Stderr, "Error: {error:?}"); // Nobody is left to tell that it cannot be told.
        1
    }
}

/// Writes all of `bytes` to the standard output (write(2)).
///
/// # Errors
/// The `errno` of the call that failed.
pub fn write_stdout(bytes: &[u8]) -> Result<(), i32> {
    write(1, bytes)
}

/// Writes all of `bytes` to the standard error (write(2)).
///
/// # Errors
/// The `errno` of the call that failed.
pub fn write_stderr(bytes: &[u8]) -> Result<(), i32> {
    write(2, bytes)
}

/// Writes all of `bytes` to the file descriptor `fd` (write(2)), for those other than the two above.
///
/// # Errors
/// The `errno` of the call that failed: `EBADF` where `fd` is not open for writing.
pub fn write(fd: i32, mut bytes: &[u8]) -> Result<(), i32> {
    const EINTR: SignedWord = 4;
    while !bytes.is_empty() {
        // SAFETY: write only reads the slice.
        let written = unsafe {
            arch::syscall3(
                __NR_write,
                fd as Word,
                bytes.as_ptr() as Word,
                bytes.len() as Word,
            )
        };
        match usize::try_from(written) {
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(_) if written == -EINTR => {}
            Err(_) => return Err(-written as i32),
        }
    }
    Ok(())
}

/// The standard error, for formatted text.
struct Stderr;

impl Write for Stderr {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_stderr(text.as_bytes()).map_err(|_| fmt::Error)
    }
}

/// Ends the process at once, with status 134: what a shell shows for `SIGABRT`.
pub fn abort() -> ! {
    crate::sys::exit::exit(134)
}

/// Makes `main` the program: `entry!(main)` where `main` is a `fn(&piestart::Start) -> R` and `R` is a
/// [`Status`]: `()`, `i32`, `u8` or a `Result`.
///
/// With the feature `panic-handler` it also defines the panic handler, which writes the message to
/// stderr and ends the process with status 134; with the feature `mem`, `memcpy` and its kin, which
/// the compiler calls without asking.
///
/// Under `cfg(test)` it defines none of this: the test harness brings `std` and a start of its own. A
/// test harness wants a C library, so `cargo test` is for the package's library; `cargo check` can look
/// at all targets.
///
/// ```no_run
/// # #[cfg(any())] mod hidden {
/// #![no_std]
/// #![no_main]
///
/// piestart::entry!(main);
///
/// fn main(start: &piestart::Start) -> i32 {
///     start.args().count() as i32 - 1
/// }
/// # }
/// ```
#[macro_export]
macro_rules! entry {
    ($main:path) => {
        #[cfg(not(test))]
        $crate::__entry_main!($main);
        #[cfg(not(test))]
        $crate::__entry_panic!();
        #[cfg(not(test))]
        $crate::__entry_mem!();
        #[cfg(test)]
        #[allow(dead_code)]
        const __PIESTART_MAIN_IS_USED: () = {
            let _ = $main;
        };
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __entry_main {
    ($main:path) => {
        #[doc(hidden)]
        struct __PiestartProgram;

        impl $crate::__private::HandOff for __PiestartProgram {
            fn hand_over(start: &$crate::Start) -> ! {
                fn status<R: $crate::Status>(
                    start: &$crate::Start,
                    main: fn(&$crate::Start) -> R,
                ) -> i32 {
                    $crate::Status::status(main(start))
                }
                $crate::__private::run(start, |start| status(start, $main))
            }
        }

        $crate::__stages!(__PiestartProgram);
    };
}

/// The two stages that `_start` calls.
#[doc(hidden)]
#[macro_export]
macro_rules! __stages {
    ($hand_off:ty) => {
        const _: () = {
            /// Stage 1.
            ///
            /// # Safety
            /// Only `_start` may call it.
            #[allow(unsafe_code)]
            #[unsafe(no_mangle)]
            #[unsafe(link_section = ".text.piestart")]
            unsafe extern "C" fn __piestart_relocate(
                stack: $crate::elf::class::Word,
                dynamic: $crate::elf::class::Word,
                start: *mut $crate::Start,
                moved: $crate::elf::class::Word,
            ) {
                // SAFETY: the arguments are those of `_start`.
                unsafe { $crate::__private::relocate::<$hand_off>(stack, dynamic, start, moved) }
            }

            /// Stage 2.
            ///
            /// # Safety
            /// Only `_start` may call it.
            #[allow(unsafe_code)]
            #[unsafe(no_mangle)]
            #[unsafe(link_section = ".text.piestart")]
            unsafe extern "C" fn __piestart_enter(start: *mut $crate::Start) -> ! {
                // SAFETY: the argument is that of `_start`.
                unsafe { $crate::__private::enter::<$hand_off>(start) }
            }
        };
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __panic_handler {
    () => {
        #[panic_handler]
        fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
            $crate::abort()
        }
    };
}

#[cfg(feature = "panic-handler")]
#[doc(hidden)]
#[macro_export]
macro_rules! __entry_panic {
    () => {
        const _: () = {
            #[panic_handler]
            fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
                $crate::__private::report_panic(info)
            }

            /// Named by the unwind tables of `core`; never called, for a panic ends the process.
            #[allow(unsafe_code)]
            #[unsafe(no_mangle)]
            extern "C" fn rust_eh_personality() {}

            /// Named by `alloc`, which comes compiled for panics that unwind; never called either.
            #[allow(unsafe_code)]
            #[unsafe(no_mangle)]
            extern "C" fn _Unwind_Resume() -> ! {
                $crate::abort()
            }
        };
    };
}

#[cfg(not(feature = "panic-handler"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __entry_panic {
    () => {};
}

#[cfg(feature = "mem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __entry_mem {
    () => {
        $crate::__mem_functions!();
    };
}

#[cfg(not(feature = "mem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __entry_mem {
    () => {};
}

/// Writes the panic's message to stderr and ends the process.
#[cfg(feature = "panic-handler")]
#[doc(hidden)]
pub fn report_panic(info: &core::panic::PanicInfo<'_>) -> ! {
    let _ = writeln!(Stderr, "piestart: {info}");
    abort()
}
