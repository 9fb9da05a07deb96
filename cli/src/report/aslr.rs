// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where the kernel may put the image: the numbers that the page's "re-roll" draws from.
//!
//! From the kernel's `fs/binfmt_elf.c` (`load_elf_binary`, `ELF_ET_DYN_BASE`) and `mmap_base` in
//! `arch/x86/mm/mmap.c` and `mm/util.c`, with the defaults of `vm.mmap_rnd_bits`, an 8 MiB stack limit
//! and pages of 4 KiB.

use object::elf::PT_LOAD;
use serde::Serialize;

use crate::check::FileType;
use crate::elf::Elf;
use crate::machine::known;

const PAGE: u64 = 4096;

/// The addresses that the first byte of the image may get.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Range {
    /// Whether there is a choice at all.
    pub random: bool,
    /// The lowest address that can be drawn.
    pub lowest: u64,
    /// How many steps of `align` above it.
    pub steps: u64,
    /// Every address is a multiple of this.
    pub align: u64,
    /// The page of the lowest link address: bias = address − this.
    pub link: u64,
    /// How many bits of the page number are random.
    pub bits: u32,
    /// `mmap`: among the mappings, as a loader is; `pie`: the range kept for PIE; `fixed`.
    pub place: &'static str,
}

/// The stack's limit and guard gap, in bytes.
const STACK: u64 = (8 << 20) + (1 << 20);

impl Range {
    /// The range for `elf`.
    pub fn of(elf: &Elf, file_type: FileType) -> Self {
        let loads = || elf.segments_of(PT_LOAD.0).filter(|s| s.p_memsz > 0);
        let link = loads().map(|s| s.p_vaddr).min().unwrap_or(0) & !(PAGE - 1);
        let end = loads().map(|s| s.end()).max().unwrap_or(0);
        let size = end.saturating_sub(link).next_multiple_of_page();
        // The kernel takes the largest p_align that is a power of two (`maximum_alignment`).
        let align = loads()
            .map(|s| s.p_align)
            .filter(|a| a.is_power_of_two() && *a <= 1 << 30)
            .max()
            .unwrap_or(PAGE)
            .max(PAGE);
        let space = known::address_space(elf.e_machine);
        let (task_end, bits, stack) = (space.end, space.mmap_bits, STACK + space.stack_random);
        let pages = 1u64 << bits;
        let (random, lowest, place) = match file_type {
            FileType::StaticPie | FileType::SharedLibrary => {
                let gap = stack.max(128 << 20);
                let highest = (task_end - gap) & !(PAGE - 1);
                let lowest = highest.saturating_sub(pages * PAGE).saturating_sub(size);
                (true, lowest, "mmap")
            }
            FileType::Pie => (true, (task_end / 3 * 2) & !(PAGE - 1), "pie"),
            _ => (false, link, "fixed"),
        };
        Self {
            random,
            lowest: lowest & !(align - 1),
            steps: pages / (align / PAGE).max(1),
            align,
            link,
            bits: (pages / (align / PAGE).max(1)).max(1).ilog2(),
            place,
        }
    }

    /// The address that `seed` picks.
    pub fn pick(&self, seed: u64) -> u64 {
        if !self.random {
            return self.lowest;
        }
        self.lowest + mix(seed) % self.steps.max(1) * self.align
    }
}

trait NextPage {
    fn next_multiple_of_page(self) -> u64;
}

impl NextPage for u64 {
    fn next_multiple_of_page(self) -> u64 {
        self.checked_next_multiple_of(PAGE).unwrap_or(self)
    }
}

/// A number that depends on every byte of `data`, the same on every machine (FNV-1a over words).
pub fn seed(data: &[u8]) -> u64 {
    data.chunks(8).fold(0xcbf2_9ce4_8422_2325, |hash, chunk| {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The finalizer of splitmix64: near seeds give far numbers.
fn mix(seed: u64) -> u64 {
    let mut x = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(file_type: FileType) -> Range {
        let elf = Elf::open(&std::env::current_exe().expect("own path")).expect("own file");
        Range::of(&elf, file_type)
    }

    #[test]
    fn a_pie_is_where_this_very_process_is() {
        if std::env::consts::ARCH != "x86_64" {
            return; // Elsewhere the number of random bits is the distribution's choice.
        }
        let range = own(FileType::Pie);
        let maps = std::fs::read_to_string("/proc/self/maps").expect("reads");
        let start = maps.split('-').next().expect("a first line");
        let start = u64::from_str_radix(start, 16).expect("hexadecimal");
        let last = range.lowest + range.steps * range.align;
        assert!(
            (range.lowest..last).contains(&start),
            "{start:#x} {range:x?}"
        );
    }

    #[test]
    fn a_static_pie_is_below_the_stack_and_above_every_pie() {
        let pie = own(FileType::Pie);
        let range = own(FileType::StaticPie);
        assert!(range.lowest > pie.lowest + pie.steps * pie.align);
        assert!(range.lowest + range.steps * range.align < 1 << 48);
    }

    #[test]
    fn every_pick_is_aligned_and_in_range() {
        for file_type in [FileType::Pie, FileType::StaticPie] {
            let range = own(file_type);
            for seed in 0..1000 {
                let base = range.pick(seed);
                assert_eq!(base % range.align, 0);
                assert!(base >= range.lowest && base < range.lowest + range.steps * range.align);
            }
        }
    }

    #[test]
    fn a_fixed_file_has_one_address() {
        let range = own(FileType::Static);
        assert_eq!((range.pick(1), range.pick(2)), (range.link, range.link));
    }
}
