// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A process for tests: the memory of an image in a vector, on any host, whose faults come back as values.

use core::cell::Cell;
use core::ops::Range;
use std::vec::Vec;

use crate::elf::addr::LinkAddr;
use crate::elf::dynamic::Dynamic;
use crate::elf::fault::Fault;
use crate::elf::machine::{AARCH64, Machine, X86_64};
#[cfg(test)]
use crate::walk::find::Symbols;
use crate::walk::process::{InPlace, Process, View, Walker};
use crate::walk::tables::Pass;

/// Where the image is in memory.
pub const BIAS: u64 = 0x5555_5555_4000;

/// What the resolver of TLS descriptors is said to be.
pub const TLSDESC: u64 = 0x7d;

/// A fault, with the value and the place that its text asks for.
pub type Stop = (Fault, u64, u64);

/// A byte that can be read.
pub(crate) const READ: u8 = 1;
/// A byte that can be written to.
pub(crate) const WRITE: u8 = 2;

/// An image of aarch64 or of x86_64, from link address 0 on.
pub(crate) struct Slice<const ARM: bool> {
    bytes: Vec<u8>,
    /// Of each byte, [`READ`] and [`WRITE`] as they apply.
    access: Vec<u8>,
    /// Where an access that is not allowed ends the program, as the processor does. Elsewhere it is the walker's
    /// mistake.
    traps: Range<u64>,
    /// Whether one has.
    trapped: Cell<bool>,
    /// What `AT_PHDR` and `AT_PHNUM` say.
    pub(crate) headers: Option<(u64, u64)>,
}

impl<const ARM: bool> Slice<ARM> {
    /// Of `size` bytes, all 0, of which those from `writable` can be written to.
    pub(crate) fn new(size: u64, writable: Range<u64>) -> Self {
        let access = |at| READ | (WRITE * u8::from(writable.contains(&at)));
        Self::with((0..size).map(access).collect())
    }

    /// All 0, with this access to each byte.
    pub(crate) fn with(access: Vec<u8>) -> Self {
        Self {
            bytes: std::vec![0; access.len()],
            access,
            traps: 0..0,
            trapped: Cell::new(false),
            headers: None,
        }
    }

    /// The same with traps among these link addresses.
    pub(crate) fn with_traps(self, traps: Range<u64>) -> Self {
        Self { traps, ..self }
    }

    /// Whether the processor has ended the program.
    pub(crate) fn has_trapped(&self) -> bool {
        self.trapped.get()
    }

    /// Every byte.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether the word at link address `address` can be accessed so.
    pub(crate) fn allows(&self, address: u64, access: u8) -> bool {
        let end = address.saturating_add(8);
        end <= self.access.len() as u64
            && self.access[self.at(address)]
                .iter()
                .all(|all| all & access != 0)
    }

    /// Whether the walker's access to the word at link address `address` succeeds; it ends the test where it should
    /// not even be tried.
    fn succeeds(&self, address: u64, access: u8) -> bool {
        let allowed = self.allows(address, access);
        if !allowed {
            let last = address.wrapping_add(7);
            let trap = self.traps.contains(&address) && self.traps.contains(&last);
            assert!(trap, "{address:#x} is not there for access {access}");
            self.trapped.set(true);
        }
        allowed
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

    #[cfg(test)]
    /// The first link address where `other`, of the same size, has another byte.
    pub(crate) fn difference(&self, other: &Self) -> Option<u64> {
        assert_eq!(self.bytes.len(), other.bytes.len());
        let mut pairs = self.bytes.iter().zip(&other.bytes);
        Some(pairs.position(|(a, b)| a != b)? as u64)
    }

    #[cfg(test)]
    /// All that the start code has the walker do, in its order. Returns the image as it is then.
    pub(crate) fn walk(self, symbols: Symbols) -> Result<Self, Stop> {
        let mut image = self.walker();
        let table = image.find(symbols)?.expect("it has a dynamic table");
        assert_eq!(image.bias, BIAS);
        image.relocate(table)?;
        image.check_relro(symbols.dynamic.wrapping_sub(BIAS))?;
        Ok(image.process)
    }

    /// A walker that has found nothing yet.
    pub(crate) fn walker(self) -> Walker<Self> {
        Walker {
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
        }
    }
}

impl<const ARM: bool> Walker<Slice<ARM>> {
    /// What follows [`Walker::find`], which has found the dynamic table at `table`.
    pub(crate) fn relocate(&mut self, table: LinkAddr) -> Result<(), Stop> {
        let memory = View {
            process: &self.process,
            bias: self.bias,
        };
        assert!(self.dynamic.read(&memory, table));
        self.check()?;
        self.tables(Pass::First)?;
        self.check_tls()?;
        if self.late != 0 {
            self.tables(Pass::Resolvers)?;
        }
        self.check_functions()
    }
}

impl<const ARM: bool> Process for Slice<ARM> {
    const MACHINE: Machine = if ARM { AARCH64 } else { X86_64 };
    type Stop = Stop;
    type Block = InPlace;

    fn load(&self, at: u64) -> u64 {
        let address = at.wrapping_sub(BIAS);
        if !self.succeeds(address, READ) {
            return 0;
        }
        self.word(address)
    }

    fn store(&mut self, at: u64, value: u64) {
        let address = at.wrapping_sub(BIAS);
        if self.succeeds(address, WRITE) {
            self.put(address, value);
        }
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

    fn has_header(&self, ehdr: u64) -> bool {
        ehdr.wrapping_sub(BIAS) < self.bytes.len() as u64
    }

    fn headers(&self) -> Option<(u64, u64)> {
        self.headers
    }
}
