// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the start code found and did: handed from stage to stage, and to `main`.
//!
//! # Safety
//!
//! The accessors read the kernel's argument block and the program's own headers and tables, which
//! stay where they are for the life of the process; a [`Start`] exists only in a process that the
//! start code started.

#![allow(unsafe_code)]

use core::ffi::CStr;
use core::fmt;
use core::ops::Range;

use crate::elf::addr::LinkAddr;
use crate::elf::class::{WORD, Word};
use crate::elf::fault::Fault;
use crate::elf::reloc::{REL_SIZE, RELA_SIZE};
use crate::elf::relr;
use crate::start::die::die;
use crate::start::live::Live;
use crate::start::pages::Pages;
use crate::sys::auxv;
use crate::walk::process::{View, Walker};

/// Bytes that `_start` reserves for a [`Start`] on the stack. Must match `START_SIZE` in build.rs.
pub(crate) const START_SIZE: usize = 512;
/// The same in words.
pub(crate) const START_WORDS: Word = START_SIZE as Word / WORD;

/// How the process was started: arguments, environment, auxiliary vector, and what the start code
/// did about addresses.
#[repr(transparent)]
pub struct Start {
    pub(crate) image: Walker<Live>,
}

const _: () = assert!(size_of::<Start>() <= START_SIZE);

/// What stage 1 found and did.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u64)]
#[non_exhaustive]
pub enum State {
    /// No dynamic table: a static executable that is not a PIE.
    Static = 0,
    /// This start code applied the relocations.
    Relocated = 1,
    /// Somebody else had applied them: a dynamic loader, an emulator.
    AlreadyRelocated = 2,
    /// The C library applies them itself.
    LibcRelocates = 3,
}

/// How many relocations the program has, by table.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Relocations {
    /// Entries of `DT_RELA` and a RELA `DT_JMPREL`.
    pub rela: Word,
    /// Entries of `DT_REL`.
    pub rel: Word,
    /// Words that `DT_RELR` relocates.
    pub relr: Word,
}

impl Relocations {
    /// All of them.
    #[must_use]
    pub const fn total(&self) -> Word {
        self.rela + self.rel + self.relr
    }
}

impl Start {
    /// Tells of a fault and ends the process.
    #[inline(always)]
    pub(crate) fn fail(&self, fault: Fault, value: Word, place: Word) -> ! {
        die(&raw const self.image.process.stack, fault, value, place)
    }

    /// The process's arguments, the program's name first.
    #[must_use]
    pub fn args(&self) -> Strings<'_> {
        Strings {
            next: self.argv().cast(),
            _start: self,
        }
    }

    /// The environment, each string a `NAME=value`.
    #[must_use]
    pub fn env(&self) -> Strings<'_> {
        Strings {
            // SAFETY: argv ends with a null pointer, and envp follows it (psABI "Process
            // initialization").
            next: unsafe { self.argv().add(self.argc() + 1) },
            _start: self,
        }
    }

    /// The value of the environment variable `name`.
    #[must_use]
    pub fn var(&self, name: &str) -> Option<&CStr> {
        self.env().find_map(|entry| {
            let rest = entry
                .to_bytes_with_nul()
                .strip_prefix(name.as_bytes())?
                .strip_prefix(b"=")?;
            CStr::from_bytes_with_nul(rest).ok()
        })
    }

    /// `argc`.
    #[must_use]
    pub fn argc(&self) -> usize {
        // SAFETY: the kernel puts argc at the initial stack pointer.
        unsafe { *(self.image.process.stack as *const usize) }
    }

    /// `argv` as the kernel laid it: `argc` pointers and a null pointer, then `envp` and a null
    /// pointer, then the auxiliary vector.
    #[must_use]
    pub fn argv(&self) -> *const *const core::ffi::c_char {
        (self.image.process.stack + WORD) as *const _
    }

    /// The value of the auxiliary vector's entry `key` (`AT_*`, getauxval(3)).
    #[must_use]
    pub fn auxv(&self, key: u32) -> Option<usize> {
        // SAFETY: the kernel's vector stays where it is.
        unsafe { auxv::entry(self.image.process.auxv, key) }.map(|value| value as usize)
    }

    /// Run-time address less link address; 0 for an executable that is not a PIE.
    #[must_use]
    pub fn load_bias(&self) -> usize {
        self.image.bias as usize
    }

    /// The pages that are read-only since relocation, as run-time addresses: one range for each run of
    /// RELRO, none where there is none.
    pub fn relro(&self) -> impl Iterator<Item = Range<usize>> {
        let mut pages = Pages::of(&self.image, self.image.page);
        core::iter::from_fn(move || pages.next_range())
            .map(|range| range.start as usize..range.end as usize)
    }

    /// Who applied the relocations.
    #[must_use]
    pub fn state(&self) -> State {
        match self.image.state {
            0 => State::Static,
            1 => State::Relocated,
            2 => State::AlreadyRelocated,
            _ => State::LibcRelocates,
        }
    }

    /// Counts the program's relocations, by walking its tables.
    #[must_use]
    pub fn relocations(&self) -> Relocations {
        let memory = View {
            process: &self.image.process,
            bias: self.image.bias,
        };
        let table = &self.image.dynamic;
        let mut counts = Relocations {
            rela: table.relasz / RELA_SIZE,
            rel: table.relsz / REL_SIZE,
            relr: 0,
        };
        counts.rela += if table.pltrelsz != 0 && table.pltrel == crate::elf::dynamic::DT_RELA {
            table.pltrelsz / RELA_SIZE
        } else {
            0
        };
        for (_, group) in relr::groups(&memory, LinkAddr(table.relr), table.relrsz) {
            counts.relr += Word::from(group.bits.count_ones());
        }
        counts
    }
}

impl fmt::Debug for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Start")
            .field("argc", &self.argc())
            .field("load_bias", &self.load_bias())
            .field("relro_page", &self.image.page)
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}

/// Strings of the argument block: arguments or environment.
#[derive(Clone, Debug)]
pub struct Strings<'a> {
    next: *const *const core::ffi::c_char,
    _start: &'a Start,
}

impl<'a> Iterator for Strings<'a> {
    type Item = &'a CStr;

    fn next(&mut self) -> Option<&'a CStr> {
        // SAFETY: the list ends with a null pointer, at which next stays; the strings end with a
        // zero byte and live as long as the process.
        unsafe {
            let string = *self.next;
            if string.is_null() {
                return None;
            }
            self.next = self.next.add(1);
            Some(CStr::from_ptr(string))
        }
    }
}
