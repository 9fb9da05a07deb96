// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A process for tests: the memory of an image in a vector, on any host, whose faults come back as values.

use core::ops::Range;
use std::vec::Vec;

use crate::elf::dynamic::Dynamic;
use crate::elf::fault::Fault;
use crate::elf::machine::{AARCH64, Machine, X86_64};
use crate::walk::find::Symbols;
use crate::walk::process::{InPlace, Process, View, Walker};
use crate::walk::tables::Pass;

/// Where the image is in memory.
pub(crate) const BIAS: u64 = 0x5555_5555_4000;

/// What the resolver of TLS descriptors is said to be.
pub(crate) const TLSDESC: u64 = 0x7d;

/// A fault, with the value and the place that its text asks for.
pub(crate) type Stop = (Fault, u64, u64);

/// An image of aarch64 or of x86_64, from link address 0 on.
pub(crate) struct Slice<const ARM: bool> {
    bytes: Vec<u8>,
    /// The link addresses that may be written to.
    writable: Range<u64>,
    /// What `AT_PHDR` and `AT_PHNUM` say.
    pub(crate) headers: Option<(u64, u64)>,
}

impl<const ARM: bool> Slice<ARM> {
    /// Of `size` bytes, all 0.
    pub(crate) fn new(size: u64, writable: Range<u64>) -> Self {
        Self {
            bytes: std::vec![0; usize::try_from(size).expect("an image is small")],
            writable,
            headers: None,
        }
    }

    /// The eight bytes at a link address.
    fn at(&self, address: u64) -> Range<usize> {
        let first = usize::try_from(address).expect("in the image");
        first..first + 8
    }

    /// The word at link address `address`, whether or not it is aligned.
    pub(crate) fn word(&self, address: u64) -> u64 {
        let bytes = self.bytes[self.at(address)].try_into();
        u64::from_le_bytes(bytes.expect("eight bytes"))
    }

    /// Makes it `value`.
    pub(crate) fn put(&mut self, address: u64, value: u64) {
        let at = self.at(address);
        self.bytes[at].copy_from_slice(&value.to_le_bytes());
    }

    /// Puts the bytes of a segment at link address `address`.
    pub(crate) fn fill(&mut self, address: u64, bytes: &[u8]) {
        let first = usize::try_from(address).expect("in the image");
        self.bytes[first..][..bytes.len()].copy_from_slice(bytes);
    }

    /// The first link address where `other`, of the same size, has another byte.
    pub(crate) fn difference(&self, other: &Self) -> Option<u64> {
        assert_eq!(self.bytes.len(), other.bytes.len());
        let mut pairs = self.bytes.iter().zip(&other.bytes);
        Some(pairs.position(|(a, b)| a != b)? as u64)
    }

    /// All that the start code has the walker do, in its order. Returns the image as it is then.
    pub(crate) fn walk(self, symbols: Symbols) -> Result<Self, Stop> {
        let mut image = Walker {
            process: self,
            bias: 0,
            phdr: 0,
            phnum: 0,
            state: 0,
            late: 0,
            low: 0,
            room: 0,
            tls_vaddr: 0,
            tls_filesz: 0,
            tls_memsz: 0,
            tls_align: 0,
            page: 0,
            dynamic: Dynamic::default(),
            tls_block: 0,
        };
        let table = image.find(symbols)?.expect("it has a dynamic table");
        assert_eq!(image.bias, BIAS);
        let memory = View {
            process: &image.process,
            bias: image.bias,
        };
        assert!(image.dynamic.read(&memory, table));
        image.check()?;
        image.tables(Pass::First)?;
        image.check_tls()?;
        if image.late != 0 {
            image.tables(Pass::Resolvers)?;
        }
        image.check_functions()?;
        Ok(image.process)
    }
}

impl<const ARM: bool> Process for Slice<ARM> {
    const MACHINE: Machine = if ARM { AARCH64 } else { X86_64 };
    type Stop = Stop;
    type Block = InPlace;

    fn load(&self, at: u64) -> u64 {
        self.word(at.wrapping_sub(BIAS))
    }

    fn store(&mut self, at: u64, value: u64) {
        let address = at.wrapping_sub(BIAS);
        let Range { start, end } = self.writable;
        assert!(
            start <= address && address + 8 <= end,
            "{address:#x} is not writable"
        );
        self.put(address, value);
    }

    fn fault(&self, fault: Fault, value: u64, place: u64) -> Stop {
        (fault, value, place)
    }

    fn resolve(&mut self, resolver: u64) -> u64 {
        resolver + 1
    }

    fn tlsdesc(&self) -> u64 {
        TLSDESC
    }

    #[cfg(feature = "large")]
    fn page_size(&self) -> u64 {
        4096
    }

    fn headers(&self) -> Option<(u64, u64)> {
        self.headers
    }
}
