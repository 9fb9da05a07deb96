// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! An ELF file as the tool looks at it: read once, checked once, every fault with the file's name.
//!
//! This is the tool's one reader, for both classes and both byte orders: headers, sections and notes by the
//! `object` crate, everything that start code reads (dynamic table, relocations, symbols, RELRO) by the startup
//! crate's own decoders. Reading never panics, whatever the bytes are, and never does more work than the file's size
//! allows.

mod dynamic;
mod file;
mod file_type;
pub mod names;
mod notes;
mod relocations;
mod relro;
mod start_code;
mod strings;
mod symbols;

pub use dynamic::{DynRow, Dynamic};
pub use file::{Elf, HeaderTables, OpenError, Segment, Stamp, format_name};
pub use file_type::FileType;
pub use notes::{GnuProperties, Note};
pub use relocations::{Entry, RelocKind, Relocation, RelocationTable, Relocations};
pub use relro::{Relro, hull};
pub use start_code::{Evidence, Runtime, StartCode, Who};
pub(crate) use strings::Names;
pub use symbols::{Section, Symbol};

#[cfg(test)]
mod tests {
    use super::*;

    /// The test program itself: a dynamic PIE, whatever the machine.
    fn own() -> Elf {
        Elf::open(&std::env::current_exe().expect("own path")).expect("own file")
    }

    #[test]
    fn reads_the_running_program() {
        let elf = own();
        elf.check_complete().expect("whole");
        let dynamic = elf
            .dynamic()
            .expect("well-formed")
            .expect("a dynamic table");
        assert!(dynamic.is_pie());
        assert!(elf.needed(&dynamic).iter().any(|n| n.starts_with("libc.")));
        assert!(
            elf.relocations(Some(&dynamic))
                .expect("well-formed")
                .iter()
                .count()
                > 100
        );
        assert!(
            elf.symbols()
                .iter()
                .any(|s| s.value == elf.e_entry && s.name == "_start")
        );
        assert_ne!(elf.start_code().who, Who::Unknown);
    }

    #[test]
    fn every_truncation_is_an_error_and_never_a_panic() {
        let whole = own();
        let len = whole.data.len();
        let early = (0..2048).chain((2048..len).step_by(len / 64));
        for cut in early.filter(|cut| *cut < len) {
            let result = Elf::parse(&whole.path, whole.data[..cut].to_vec()).and_then(|elf| {
                let _ = (
                    elf.start_code(),
                    elf.notes(),
                    elf.gnu_properties(),
                    elf.relro(4096),
                );
                let _ = elf
                    .dynamic()
                    .map(|d| elf.relocations(d.as_ref()).map(|r| r.counts()));
                elf.check_complete()
            });
            assert!(result.is_err(), "cut to {cut} of {len} bytes");
        }
    }
}
