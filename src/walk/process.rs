// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the walker knows of the process around it, and what it has found out.

use crate::elf::addr::LinkAddr;
use crate::elf::class::{Class, Format, Word};
use crate::elf::dynamic::Dynamic;
use crate::elf::fault::Fault;
use crate::elf::machine::Machine;
use crate::elf::memory::Memory;
use crate::elf::segment::Segment;

/// The process that holds the image. Addresses are run-time addresses; the machine's class says how many bytes a word
/// has.
///
/// The walker asks only for what it has checked: words of the ELF header, of tables that lie in a segment, and
/// places in writable segments.
pub(crate) trait Process: Sized {
    /// The machine's row: numbers of relocations, layout of TLS.
    const MACHINE: Machine;
    /// What becomes of a fault: nothing that could come back from the start code, a value in a test.
    type Stop;
    /// What is copied while it is relocated.
    type Block: Block<Self>;

    /// The word at `at`.
    fn load(&self, at: Word) -> Word;

    /// Word number `N`, from 0, after `base`.
    #[inline(always)]
    fn load_word<const N: Word>(&self, base: Word) -> Word {
        self.load(base.wrapping_add(N.wrapping_mul(const { Self::MACHINE.format.class.word() })))
    }

    /// Writes `value` at `at`.
    fn store(&mut self, at: Word, value: Word);

    /// Adds `bias` to each word at `place + 8 * i` whose bit *i* is set in `bits`, which is not 0.
    #[inline(always)]
    fn add_words(&mut self, mut place: Word, mut bits: Word, bias: Word) {
        while bits != 0 {
            if bits & 1 != 0 {
                self.store(place, self.load(place).wrapping_add(bias));
            }
            place = place.wrapping_add(const { Self::MACHINE.format.class.word() });
            bits >>= 1;
        }
    }

    /// Applies the `RELATIVE` entries of a table of the kind that the machine has, RELA or REL, from `at` on, up to the
    /// first other one, one whose place is not
    /// in the `room + 1` bytes from link address `low` on, or the first one after `whole`. Returns its address.
    #[inline(always)]
    fn apply_relative(&mut self, mut at: Word, whole: Word, range: Range, _wide: bool) -> Word {
        while at < whole {
            let place = self.load(at);
            let relative = self.load_word::<1>(at) as u32 == Self::MACHINE.types.relative;
            if !relative || place.wrapping_sub(range.low) > range.room {
                break;
            }
            let place = place.wrapping_add(range.bias);
            let addend = match const { Self::MACHINE.rela } {
                true => self.load_word::<2>(at),
                false => self.load(place),
            };
            self.store(place, addend.wrapping_add(range.bias));
            at = at.wrapping_add(const { Self::MACHINE.entry_size() });
        }
        at
    }

    /// Whether [`Process::apply_relative`] is to use what it has for a table of `size` bytes.
    #[inline(always)]
    fn is_wide(&self, _size: Word) -> bool {
        false
    }

    /// Tells of a fault. `value` and `place` are what its text asks for.
    fn fault(&self, fault: Fault, value: Word, place: Word) -> Self::Stop;

    /// What the IFUNC resolver at `resolver` returns.
    fn resolve(&mut self, resolver: Word) -> Word;

    /// The address of the resolver of TLS descriptors.
    fn tlsdesc(&self) -> Word;

    /// The page size in bytes.
    #[cfg(feature = "large")]
    fn page_size(&self) -> Word;

    /// From where to where pages are in memory of their own already, so that nothing is gained by readying them.
    #[cfg(feature = "large")]
    #[inline(always)]
    fn own(&self) -> (Word, Word) {
        (0, 0)
    }

    /// Notes that the `size` bytes at `from` are in memory of their own.
    #[cfg(any(feature = "seal", piestart_object = "blob-large"))]
    #[inline(always)]
    fn owns(&mut self, _from: Word, _size: Word) {}

    /// Whether the ELF header, which the linker put at `ehdr`, is in memory.
    #[cfg(feature = "full")]
    fn has_header(&self, ehdr: Word) -> bool;

    /// The program headers and their number as somebody else knows them (`AT_PHDR`, `AT_PHNUM`); `None` where they are
    /// not in memory.
    fn headers(&self) -> Option<(Word, Word)>;
}

/// The bytes that relocations may change, and by what.
#[derive(Clone, Copy)]
pub(crate) struct Range {
    /// Run-time address less link address.
    pub(crate) bias: Word,
    /// The link address of the lowest writable byte.
    pub(crate) low: Word,
    /// From there to the last place of a word.
    pub(crate) room: Word,
}

/// A stretch of the image that is relocated while it is copied.
pub(crate) trait Block<P: Process>: Sized {
    /// No stretch.
    fn none() -> Self;

    /// Readies the pages of the first long run that the table from `at` to `end` writes to. `next` is where in a RELR
    /// table the next bitmap begins; `None` means RELA, or REL where the machine has that. Returns how far the table is to be applied next.
    fn prepare(&mut self, walker: &Walker<P>, at: Word, end: Word, next: Option<Word>) -> Word;

    /// Offers one RELR group of `size` bytes at `place`. Returns true if it also relocated the group; otherwise
    /// the caller relocates at the updated `place`.
    fn take(&mut self, place: &mut Word, bits: Word, size: Word, bias: Word) -> bool;

    /// Puts the copy in its place, if there is one.
    fn close(&mut self);
}

/// For a process that relocates everything in place: the page faults ready the pages.
#[allow(
    dead_code,
    reason = "the start code has another with the feature large"
)]
pub(crate) struct InPlace;

impl<P: Process> Block<P> for InPlace {
    #[inline(always)]
    fn none() -> Self {
        Self
    }

    #[inline(always)]
    fn prepare(&mut self, _: &Walker<P>, _: Word, end: Word, _: Option<Word>) -> Word {
        end
    }

    #[inline(always)]
    fn take(&mut self, _: &mut Word, _: Word, _: Word, _: Word) -> bool {
        false
    }

    #[inline(always)]
    fn close(&mut self) {}
}

/// An image in a process: what the walker has found out about it.
///
/// Zeros are a valid one that has found nothing yet, if they are a valid `P`.
#[repr(C)]
pub(crate) struct Walker<P> {
    /// First, for the fault messages.
    pub(crate) process: P,
    /// Run-time address less link address.
    pub(crate) bias: Word,
    /// The program headers, a run-time address, and how many.
    pub(crate) phdr: Word,
    pub(crate) phnum: Word,
    /// What stage 1 found to do: a [`State`](crate::State).
    pub(crate) state: Word,
    /// Whether entries remain that need a resolver to be called.
    pub(crate) late: Word,
    /// The link address of the lowest writable byte, and from there to the last place of a word.
    pub(crate) low: Word,
    pub(crate) room: Word,
    /// `PT_TLS`: p_vaddr, p_filesz, p_memsz, p_align.
    pub(crate) tls_vaddr: Word,
    pub(crate) tls_filesz: Word,
    pub(crate) tls_memsz: Word,
    pub(crate) tls_align: Word,
    /// The page size that RELRO was protected with; 0 before that, and where nobody here does it.
    pub(crate) page: Word,
    pub(crate) dynamic: Dynamic,
    /// Where the TLS block begins; 0 before there is one.
    pub(crate) tls_block: Word,
}

/// `?`, which calls a function that is not inlined at opt-level 0.
macro_rules! go {
    ($result:expr) => {
        match $result {
            Ok(value) => value,
            Err(stop) => return Err(stop),
        }
    };
}
pub(crate) use go;

/// The process's memory as the decoders read it, at link addresses `bias` below the run-time addresses.
pub(crate) struct View<'a, P> {
    pub(crate) process: &'a P,
    pub(crate) bias: Word,
}

impl<P: Process> Memory for View<'_, P> {
    #[inline(always)]
    fn format(&self) -> Format {
        const { P::MACHINE.format }
    }

    #[inline(always)]
    fn word(&self, address: LinkAddr) -> Option<Word> {
        Some(self.process.load(address.0.wrapping_add(self.bias)))
    }

    #[inline(always)]
    fn field<const N: Word>(&self, base: LinkAddr) -> Option<Word> {
        Some(self.process.load_word::<N>(base.0.wrapping_add(self.bias)))
    }
}

impl<P: Process> Walker<P> {
    pub(crate) const IS_32: bool = matches!(P::MACHINE.format.class, Class::Elf32);
    /// The bytes of a word.
    pub(crate) const WORD: Word = P::MACHINE.format.class.word();

    /// Word number `ELF32` of the structure at `base` in an image of 32 bits, number `ELF64` in one of 64.
    #[inline(always)]
    pub(crate) fn either<const ELF32: Word, const ELF64: Word>(&self, base: Word) -> Word {
        if Self::IS_32 {
            return self.process.load_word::<ELF32>(base);
        }
        self.process.load_word::<ELF64>(base)
    }

    /// The program header at `at`.
    #[inline(always)]
    pub(crate) fn segment(&self, at: Word) -> Segment {
        let memory = View {
            process: &self.process,
            bias: 0,
        };
        let Some(segment) = Segment::read(&memory, LinkAddr(at)) else {
            return Segment::NULL; // A view has every word.
        };
        segment
    }
}
