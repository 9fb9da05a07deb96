// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start code that goes into a converted file: one image for each machine, built with the tool.

use piestart::elf::class::Format;

use super::blob::{Size, Table, row_size};
use crate::machine::Arch;
use crate::objects;

/// What the start code has to apply.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Applies {
    /// Nothing: no word of the file depends on where it is.
    Nothing,
    /// `DT_RELR`.
    Relr,
    /// `DT_RELA` and `DT_JMPREL` too.
    Rela,
}

/// The start code image for `arch`; `None` when this build of the tool carries none. The small one has only what
/// `applies` asks for.
#[must_use]
pub fn image(arch: Arch, size: Size, applies: Applies) -> Option<&'static [u8]> {
    let name = match (size, applies) {
        (Size::Small, Applies::Nothing) => "start-protect.blob",
        (Size::Small, Applies::Relr) => "start.blob",
        (Size::Small, Applies::Rela) => "start-rela.blob",
        (Size::Large, _) => "start-large.blob",
    };
    objects::get(arch, name)
}

/// The image that goes in front of `main` where glibc starts the program.
#[must_use]
pub fn before_main(arch: Arch) -> Option<&'static [u8]> {
    objects::get(arch, "before-main.blob")
}

/// Bytes of code `image` up to where its rows begin.
fn code_size(format: Format, image: &[u8]) -> u64 {
    (image.len() as u64).next_multiple_of(format.class.word())
}

/// Bytes of `image` with `rows` rows, and their check, after it.
#[must_use]
pub fn size_with(format: Format, image: &[u8], rows: usize) -> u64 {
    code_size(format, image) + row_size(format) * rows as u64 + format.class.word()
}

/// `image` with `table` at its head and its rows after it, each with its check.
#[must_use]
pub fn with_table(format: Format, image: &[u8], table: &Table) -> Vec<u8> {
    let size = code_size(format, image);
    let (mut bytes, rows) = table.to_bytes(format, size);
    bytes.extend_from_slice(image.get(bytes.len()..).unwrap_or(&[]));
    bytes.resize(usize::try_from(size).unwrap_or(bytes.len()), 0);
    bytes.extend(rows);
    bytes
}

#[cfg(test)]
mod tests {
    use piestart::elf::relro::Bounds;

    use super::super::blob::{Large, find};
    use super::*;
    use crate::seal::Seal;
    use crate::start_options::{Aslr, StartOptions};

    const ELF64: Format = Format::ELF64_LITTLE;
    const TABLE: u64 = Size::Small.table(ELF64);
    /// Every image.
    const ALL: [(Size, Applies); 4] = [
        (Size::Small, Applies::Nothing),
        (Size::Small, Applies::Relr),
        (Size::Small, Applies::Rela),
        (Size::Large, Applies::Rela),
    ];

    /// Words of `bytes` after the table that are AArch64 `adrp` (Arm ARM, C6.2.13).
    fn adrps(bytes: &[u8]) -> usize {
        let code = bytes.get(TABLE as usize..).unwrap_or(&[]);
        code.chunks_exact(4).filter(|w| w[3] & 0x9f == 0x90).count()
    }

    /// The image may come to lie at any multiple of 16, which `adrp` does not survive.
    #[test]
    fn the_aarch64_images_hold_no_adrp() {
        let mut sample = vec![0; TABLE as usize];
        sample.extend(0xb000_0029_u32.to_le_bytes());
        assert_eq!(adrps(&sample), 1);
        for (size, applies) in ALL {
            let aarch64 = Arch::from_name("aarch64").expect("a row");
            let Some(image) = image(aarch64, size, applies) else {
                eprintln!("skipped: needs a tool built with start code for aarch64");
                assert!(std::env::var_os("PIESTART_REQUIRE_ALL").is_none_or(|v| v != "1"));
                return;
            };
            assert_eq!(adrps(image), 0);
        }
    }

    #[test]
    fn a_table_is_found_as_it_was_put_in_every_class_and_byte_order() {
        for ident in [
            b"\x7fELF\x01\x01",
            b"\x7fELF\x01\x02",
            b"\x7fELF\x02\x01",
            b"\x7fELF\x02\x02",
        ] {
            a_table_is_found_as_it_was_put(ident, None);
            let large = Large {
                phdr: 41,
                phnum: 42,
                low: 43,
                room: 44,
                options: StartOptions {
                    seal: Seal::Relro,
                    aslr: Aslr::Far,
                },
            };
            a_table_is_found_as_it_was_put(ident, Some(large));
        }
    }

    fn a_table_is_found_as_it_was_put(ident: &[u8], large: Option<Large>) {
        let format = Format::of(ident).unwrap();
        let bounds = |n| Bounds {
            start: n,
            end: n + 1,
            before: n + 2,
            after: n + 3,
        };
        let table = Table {
            address: 0x40_0100,
            entry: 2,
            witness: 3,
            witness_value: 4,
            relr: 5..6,
            rela: 7..8,
            jmprel: 9..10,
            relro: vec![bounds(11)],
            sealed: vec![bounds(21), bounds(31)],
            seal: true,
            large,
        };
        let size = table.size().table(format);
        let bytes = with_table(format, &[0; 200], &table);
        assert_eq!(
            bytes.len(),
            200 + usize::try_from(3 * row_size(format) + format.class.word()).unwrap()
        );
        if let Some(large) = &table.large {
            // The start code reads a byte there, whose address must be even for IBM Z.
            let last = usize::try_from(size - 2 * format.class.word()).unwrap();
            assert_eq!(bytes[last], large.options.word());
        }
        let at = |address: u64, size: u64| {
            let from = usize::try_from(address.checked_sub(0x40_0100)?).unwrap();
            bytes.get(from..from + usize::try_from(size).unwrap())
        };
        assert_eq!(find(ident, 0x40_0100 + size, at), Some(table));
        let elsewhere = |address: u64, size| at(address - 0x1000, size);
        assert_eq!(find(ident, 0x40_1100 + size, elsewhere), None);
    }

    /// That it has no writable data is checked where it is built (`cargo xtask objects`).
    #[test]
    fn every_image_is_small_and_begins_with_an_empty_table() {
        let all = Arch::ALL.into_iter().flat_map(|a| ALL.map(|i| (a, i)));
        for (arch, (size, applies)) in all {
            let Some(bytes) = image(arch, size, applies) else {
                continue;
            };
            assert_eq!(bytes[..8], size.magic(), "{arch}");
            let table = size.table(arch.abi.format) as usize;
            assert!(bytes[8..table].iter().all(|&b| b == 0), "{arch}");
            let room = match (size, arch.name, applies) {
                // The last number is what the checks of the table and of the rows need, with their line of 44 bytes; on ppc64le
                // and s390x also keeping the registers that somebody else than the kernel gives.
                // Four bytes an instruction, a test that compares apart from each branch, and saved registers one by one.
                // 608 of the large one to see whether a block is a huge page, and pages read elsewhere meanwhile and given back.
                (Size::Large, "ppc64le", _) => 12_288 + 608 + 288,
                // 240 more where two stores stand for one of a vector.
                (Size::Large, "ppc64", _) => 12_288 + 608 + 288 + 240,
                (_, "ppc64le" | "ppc64", Applies::Relr) => 1264 + 8 + 248,
                (_, "ppc64le" | "ppc64", Applies::Rela) => 1360 + 280,
                // Four bytes an instruction, registers saved one by one, and no loads or stores of pairs.
                (Size::Large, "loongarch64", _) => 11_216 + 232,
                (_, "loongarch64", Applies::Relr) => 1012 + 204,
                (_, "loongarch64", Applies::Rela) => 1136 + 200,
                (_, "loongarch64", Applies::Nothing) => 884,
                // An instruction that reaches memory has 6 bytes there. 320 of the large one as for ppc64le.
                (Size::Large, "s390x", _) => 12_160 + 320 + 232,
                (_, "s390x", Applies::Relr) => 1008 + 8 + 176,
                (_, "s390x", Applies::Rela) => 1100 + 8 + 232,
                // 672 for blocks of RELRO that begin at aligned places, RELRO read where the image was, and the move;
                // 128 to see whether a block is a huge page, and to give back what has been copied; 640 for RELRO that is
                // made new at the new place.
                (Size::Large, ..) => (9 << 10) + 64 + 672 + 128 + 640 + 192,
                // What is left where nothing is relocated.
                (_, "ppc64le" | "ppc64", Applies::Nothing) => 1076,
                (_, "s390x", Applies::Nothing) => 776,
                (_, "x86_64", Applies::Nothing) => 648,
                (_, "arm", Applies::Nothing) => 888,
                (_, _, Applies::Nothing) => 736,
                // 16 for a stack that is not aligned, and the end of a process that is refused its end.
                (_, "x86_64", Applies::Relr) => 704 + 16 + 150,
                (_, "x86_64", Applies::Rela) => 790 + 16 + 161,
                // Addresses are computed, and arguments and most variables are on the stack.
                (_, "i686", Applies::Relr) => 850 + 93 + 160,
                (_, "i686", Applies::Rela) => 940 + 53 + 168 + 24,
                // Four bytes an instruction, constants and addresses in words beside the code, and no division.
                (_, "arm", Applies::Relr) => 1272,
                (_, "arm", Applies::Rela) => 1400,
                (_, _, Applies::Relr) => 850 + 160,
                (_, _, Applies::Rela) => 940 + 168,
            };
            assert!(bytes.len() <= room, "{arch}: {} bytes", bytes.len());
        }
    }
}
