// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The other members of `libpiestart.a`: what compilers name in the code they write, and the little that
//! libc-free programs take for granted.
//!
//! Every symbol is weak, so that a program's own, libgcc's or a libc's wins. The start code fills their
//! words, when they are linked in, before any code of the program runs and before RELRO is read-only.
//!
//! # Safety
//!
//! What the start code fills is written by it alone, before `main`.

#![allow(unsafe_code)]

use crate::elf::class::{WORD, Word};

use core::cell::UnsafeCell;

/// Words that the start code or one function of this file writes.
#[repr(transparent)]
pub(crate) struct Words<const N: usize>(UnsafeCell<[Word; N]>);

// SAFETY: those of the start code are written before there is a second thread, the others under a lock.
unsafe impl<const N: usize> Sync for Words<N> {}

impl<const N: usize> Words<N> {
    const fn zero() -> Self {
        Self(UnsafeCell::new([0; N]))
    }

    #[cfg(any(piestart_object = "auxv", piestart_object = "cxx"))]
    fn address(&self) -> Word {
        self.0.get() as Word
    }
}

/// What the start code tells. In RELRO; where a foreign loader has made that read-only before the start
/// code ran, the words are those of `open`.
#[cfg(any(piestart_object = "auxv", piestart_object = "cxx"))]
#[repr(C)]
struct Told {
    words: Words<3>,
    open: &'static Words<3>,
}

/// One of the words at `told`: 0 the auxiliary vector, 1 the key that hides what is called at exit, 2 what
/// to add to the thread pointer to get to the TLS block. 0 when other start code runs.
#[cfg(any(piestart_object = "auxv", piestart_object = "cxx"))]
fn told(told: &Told, index: Word) -> Word {
    let mut at = told.words.address();
    // SAFETY: three words each.
    unsafe {
        if crate::sys::arch::load(at) == 0 {
            at = told.open.address();
        }
        crate::sys::arch::load(at + WORD * index)
    }
}

/// Writes `text` to stderr and ends the process by `SIGABRT`.
#[cfg(any(piestart_object = "ssp", piestart_object = "cxx"))]
fn abort(text: &[u8]) -> ! {
    use linux_raw_sys::general::{__NR_getpid, __NR_kill, __NR_write};

    use crate::sys::arch::syscall3;

    const SIGABRT: Word = 6;
    // SAFETY: write reads the text; kill sends a signal to this very process.
    unsafe {
        syscall3(__NR_write, 2, text.as_ptr() as Word, text.len() as Word);
        let pid = syscall3(__NR_getpid, 0, 0, 0);
        syscall3(__NR_kill, pid as Word, SIGABRT, 0);
    }
    crate::abort()
}

#[cfg(piestart_object = "auxv")]
mod auxv {
    use core::ffi::c_ulong;

    use super::{Told, Words, told};
    use crate::elf::class::{WORD, Word};
    use crate::sys::arch::{MACHINE, load, own_thread_pointer};
    use crate::sys::auxv::value;

    static OPEN: Words<3> = Words::zero();

    #[unsafe(no_mangle)]
    #[unsafe(link_section = ".data.rel.ro.piestart.told")]
    static __piestart_told: Told = Told {
        words: Words::zero(),
        open: &OPEN,
    };

    /// POSIX's `environ`, which programs may change, and the name that libcs have for it.
    #[unsafe(no_mangle)]
    static __environ: Words<1> = Words::zero();
    core::arch::global_asm!(".globl environ", ".set environ, __environ");

    /// getauxval(3), without `errno`: a missing entry is 0.
    #[unsafe(no_mangle)]
    extern "C" fn getauxval(key: c_ulong) -> c_ulong {
        let at = told(&__piestart_told, 0);
        if at == 0 || key > u32::MAX.into() {
            return 0;
        }
        // SAFETY: what the start code told is the kernel's vector.
        unsafe { value(at, key as u32) }
    }

    /// The name by which libgcc asks (AArch64 outline atomics).
    #[unsafe(no_mangle)]
    extern "C" fn __getauxval(key: c_ulong) -> c_ulong {
        getauxval(key)
    }

    /// What code that is not relaxed calls for a thread-local variable (Drepper, "ELF Handling For
    /// Thread-Local Storage", 3.4.6): there is one module, and the second word is the place in its block.
    ///
    /// # Safety
    /// `index` must be two words that the linker made.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn __tls_get_addr(index: Word) -> Word {
        let block = own_thread_pointer().wrapping_add(told(&__piestart_told, 2));
        // SAFETY: the caller's promise.
        let offset = unsafe { load(index + WORD) };
        block.wrapping_add(offset).wrapping_add(MACHINE.dtp_bias)
    }
}

#[cfg(piestart_object = "ssp")]
mod ssp {
    use super::Words;

    /// The guard, where the architecture keeps it in a variable.
    #[unsafe(no_mangle)]
    #[unsafe(link_section = ".data.rel.ro.piestart.guard")]
    static __stack_chk_guard: Words<1> = Words::zero();

    /// Called by a function whose guard has changed: ends the process by `SIGABRT`.
    #[unsafe(no_mangle)]
    extern "C" fn __stack_chk_fail() -> ! {
        super::abort(b"piestart: stack smashing detected\n")
    }
}

/// What C++ compilers write into programs without exceptions and without libstdc++: the Itanium C++ ABI,
/// <https://itanium-cxx-abi.github.io/cxx-abi/abi.html>, 2.8 and 3.3; and `atexit` and `abort`.
#[cfg(piestart_object = "cxx")]
mod cxx {
    use core::ffi::c_int;
    use core::sync::atomic::{AtomicBool, AtomicU8, Ordering};

    use super::{Told, Words, abort, told};
    use crate::elf::class::{WORD, Word};
    use crate::sys::arch::{address_of_weak, load, not_a_jump, pages, store};

    unsafe extern "C" {
        /// Of the member auxv.o.
        static __piestart_told: Told;
    }

    /// What the compiler takes for the name of the object that a destructor belongs to; there is one.
    #[unsafe(no_mangle)]
    #[unsafe(link_section = ".data.rel.ro.piestart.handle")]
    static __dso_handle: Words<1> = Words::zero();

    /// Functions to call at exit. They are pairs of words, function and argument, in blocks that begin with
    /// the address of the block before, or 0, and the number of pairs. What lies here decides what is
    /// called at exit and cannot be read-only, since it grows while the program runs; so a function is
    /// kept hidden by a key that is random and in RELRO, and who writes here without knowing it gets
    /// nowhere of his choice.
    struct List {
        /// The address of the last block, or 0 for `first`.
        last: Words<1>,
        first: Words<{ 2 + 2 * FIRST as usize }>,
    }

    /// Pairs of the first block: as many as C has every program register.
    const FIRST: Word = 32;
    /// Bytes and pairs of every other one.
    const BLOCK: Word = 64 << 10;
    const MORE: Word = (BLOCK - 2 * WORD) / (2 * WORD);

    impl List {
        const fn empty() -> Self {
            Self {
                last: Words::zero(),
                first: Words::zero(),
            }
        }

        fn block(&self) -> Word {
            // SAFETY: a word of this list.
            let last = unsafe { load(self.last.address()) };
            if last == 0 {
                self.first.address()
            } else {
                last
            }
        }

        /// Appends a pair. 0, or -1 when there is no memory.
        fn push(&self, function: Word, argument: Word) -> c_int {
            let _held = Held::new();
            let mut block = self.block();
            let full = if block == self.first.address() {
                FIRST
            } else {
                MORE
            };
            // SAFETY: blocks are as `List` says, and the lock is held. A new mapping disturbs nothing.
            unsafe {
                if load(block + WORD) == full {
                    let Ok(new) = pages::map(BLOCK, true) else {
                        return -1;
                    };
                    store(new as *mut Word, block);
                    block = new;
                    store(self.last.address() as *mut Word, block);
                }
                let count = load(block + WORD);
                let pair = block + 2 * WORD + 2 * WORD * count;
                store(pair as *mut Word, hide(function));
                store((pair + WORD) as *mut Word, argument);
                store((block + WORD) as *mut Word, count + 1);
            }
            0
        }

        /// Takes the last pair away.
        fn pop(&self) -> Option<(Word, Word)> {
            let _held = Held::new();
            // SAFETY: as above.
            unsafe {
                let mut block = self.block();
                while load(block + WORD) == 0 {
                    block = load(block);
                    if block == 0 {
                        return None;
                    }
                    store(self.last.address() as *mut Word, block);
                }
                let count = load(block + WORD) - 1;
                store((block + WORD) as *mut Word, count);
                let pair = block + 2 * WORD + 2 * WORD * count;
                Some((show(load(pair)), load(pair + WORD)))
            }
        }
    }

    fn key() -> Word {
        // SAFETY: a static of the library's own.
        told(unsafe { &__piestart_told }, 1)
    }

    fn hide(function: Word) -> Word {
        (function ^ key()).rotate_left(17)
    }

    fn show(hidden: Word) -> Word {
        hidden.rotate_right(17) ^ key()
    }

    /// All functions but those of the thread that runs `main`, which come before them.
    static PROCESS: List = List::empty();
    static THREAD: List = List::empty();
    static LOCK: AtomicBool = AtomicBool::new(false);

    struct Held;

    impl Held {
        fn new() -> Self {
            while LOCK.swap(true, Ordering::Acquire) {
                crate::sys::arch::spin_loop();
            }
            Self
        }
    }

    impl Drop for Held {
        fn drop(&mut self) {
            LOCK.store(false, Ordering::Release);
        }
    }

    /// Calls what is registered, the last first, and what is registered meanwhile. For the start code.
    #[unsafe(no_mangle)]
    extern "C" fn __piestart_at_exit() {
        while let Some((function, argument)) = THREAD.pop().or_else(|| PROCESS.pop()) {
            // SAFETY: the program registered a function of this type. One that takes no argument does
            // not look at it.
            unsafe {
                let function: extern "C" fn(Word) = core::mem::transmute(function as usize);
                function(argument);
            }
        }
    }

    /// Registers the destructor of a static object.
    #[unsafe(no_mangle)]
    extern "C" fn __cxa_atexit(function: Word, argument: Word, _object: Word) -> c_int {
        PROCESS.push(function, argument)
    }

    /// Registers the destructor of a thread-local object.
    #[unsafe(no_mangle)]
    extern "C" fn __cxa_thread_atexit(function: Word, argument: Word, _object: Word) -> c_int {
        THREAD.push(function, argument)
    }

    /// atexit(3).
    #[unsafe(no_mangle)]
    extern "C" fn atexit(function: Word) -> c_int {
        PROCESS.push(function, 0)
    }

    /// The two bytes of a guard of a static variable in a function: it is initialised; somebody is at it.
    ///
    /// # Safety
    /// `guard` must be such a guard, eight bytes.
    unsafe fn bytes<'a>(guard: *mut u8) -> [&'a AtomicU8; 2] {
        // SAFETY: the caller's promise.
        unsafe { [AtomicU8::from_ptr(guard), AtomicU8::from_ptr(guard.add(1))] }
    }

    /// Whether the caller has to initialise the variable; waits while another thread does.
    ///
    /// # Safety
    /// As for `bytes`.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn __cxa_guard_acquire(guard: *mut u8) -> c_int {
        // SAFETY: the caller's promise.
        let [done, busy] = unsafe { bytes(guard) };
        loop {
            if done.load(Ordering::Acquire) != 0 {
                return 0;
            }
            if busy.swap(1, Ordering::Acquire) == 0 {
                if done.load(Ordering::Acquire) == 0 {
                    return 1;
                }
                busy.store(0, Ordering::Release);
            }
            crate::sys::arch::spin_loop();
        }
    }

    /// The variable is initialised.
    ///
    /// # Safety
    /// As for `bytes`.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn __cxa_guard_release(guard: *mut u8) {
        // SAFETY: the caller's promise.
        let [done, busy] = unsafe { bytes(guard) };
        done.store(1, Ordering::Release);
        busy.store(0, Ordering::Release);
    }

    /// The variable is not initialised after all.
    ///
    /// # Safety
    /// As for `bytes`.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn __cxa_guard_abort(guard: *mut u8) {
        // SAFETY: the caller's promise.
        let [_, busy] = unsafe { bytes(guard) };
        busy.store(0, Ordering::Release);
    }

    /// In the virtual table in place of a function that no class has defined.
    #[unsafe(no_mangle)]
    extern "C" fn __cxa_pure_virtual() -> ! {
        abort(b"piestart: pure virtual function called\n")
    }

    /// In the virtual table in place of a function that is deleted.
    #[unsafe(no_mangle)]
    extern "C" fn __cxa_deleted_virtual() -> ! {
        abort(b"piestart: deleted virtual function called\n")
    }

    /// `operator delete(void*)`. Every class with a virtual destructor names one, whether or not the
    /// program has memory to free; one that has brings its own.
    #[unsafe(no_mangle)]
    extern "C" fn _ZdlPv(_memory: Word) {
        abort(b"piestart: operator delete is missing; define it beside operator new\n")
    }

    /// `operator delete(void*, std::size_t)`: the one above, or the program's.
    #[unsafe(no_mangle)]
    extern "C" fn _ZdlPvm(memory: Word, _size: Word) {
        let delete = address_of_weak!("_ZdlPv");
        // SAFETY: the ABI has a function of this type under the name.
        unsafe {
            let delete: extern "C" fn(Word) = core::mem::transmute(delete as usize);
            delete(memory);
        }
        not_a_jump();
    }

    /// abort(3), which libgcc and compilers call.
    #[unsafe(export_name = "abort")]
    extern "C" fn abort_of_c() -> ! {
        abort(b"")
    }
}
