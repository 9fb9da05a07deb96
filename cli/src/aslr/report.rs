// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The facts about all files, which text, JSON, CSV, SVG and HTML show.

use piestart::elf::class::Class;
use serde::Serialize;

use super::collect::{At, Collected, Region, Sample};
use super::independence;
use super::stats::{self, Entropy};
use crate::check::FileType;
use crate::elf::Elf;
use crate::ui::hex;

/// Bars of a histogram.
pub const BINS: usize = 40;

/// The setting that says by how many bits the kernel places a program.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bits {
    /// `vm.mmap_rnd_bits`: programs of the kernel's own width.
    MmapRndBits,
    /// `vm.mmap_rnd_compat_bits`: 32-bit programs on a 64-bit kernel.
    MmapRndCompatBits,
}

impl Bits {
    /// The one that counts for programs of `class`.
    fn of(class: Class) -> Self {
        match class {
            Class::Elf32 if crate::doctor::placement::has_compat_bits() => Self::MmapRndCompatBits,
            _ => Self::MmapRndBits,
        }
    }
}

/// The kernel and its settings.
#[derive(Clone, Debug, Serialize)]
pub struct System {
    /// `uname -r`.
    pub kernel: String,
    /// `kernel.randomize_va_space`: 0 off, 1 all but the heap, 2 all.
    pub randomize_va_space: Option<u64>,
    /// `vm.mmap_rnd_bits`; only root may read it.
    pub mmap_rnd_bits: Option<u64>,
    /// `vm.mmap_rnd_compat_bits`, the same for 32-bit programs on a 64-bit kernel.
    pub mmap_rnd_compat_bits: Option<u64>,
    /// Were the programs started with `ADDR_NO_RANDOMIZE`?
    pub addr_no_randomize: bool,
    /// Is anything random at all?
    pub aslr: bool,
}

impl System {
    /// This machine's; `no_aslr` was asked for.
    #[must_use]
    pub fn read(no_aslr: bool) -> Self {
        let aslr = crate::doctor::placement::aslr();
        let addr_no_randomize = no_aslr || aslr.addr_no_randomize;
        Self {
            kernel: rustix::system::uname().release().to_string_lossy().into(),
            randomize_va_space: aslr.randomize_va_space,
            mmap_rnd_bits: aslr.mmap_rnd_bits,
            mmap_rnd_compat_bits: aslr.mmap_rnd_compat_bits,
            addr_no_randomize,
            aslr: aslr.randomize_va_space != Some(0) && !addr_no_randomize,
        }
    }

    /// The settings in a line, with those `bits` that count.
    fn line(&self, bits: &[Bits]) -> String {
        let space = match self.randomize_va_space {
            Some(0) => "0 (off)".into(),
            Some(1) => "1 (all but the heap)".into(),
            Some(2) => "2 (all)".into(),
            Some(n) => n.to_string(),
            None => "unknown".into(),
        };
        let mut line = format!("Linux {}, kernel.randomize_va_space = {space}", self.kernel);
        for bits in bits {
            let (name, value) = match bits {
                Bits::MmapRndBits => ("mmap_rnd_bits", self.mmap_rnd_bits),
                Bits::MmapRndCompatBits => ("mmap_rnd_compat_bits", self.mmap_rnd_compat_bits),
            };
            let value = value.map_or_else(
                || "unknown (only root may read it)".into(),
                |n| n.to_string(),
            );
            line += &format!(", vm.{name} = {value}");
        }
        line
    }

    /// Why nothing moves, if ASLR is off.
    #[must_use]
    pub fn off(&self) -> Option<&'static str> {
        match (self.aslr, self.addr_no_randomize) {
            (true, _) => None,
            (false, true) => {
                Some("ASLR is off for these starts: the personality has ADDR_NO_RANDOMIZE")
            }
            (false, false) => Some(
                "ASLR is off on this machine: `sysctl kernel.randomize_va_space=2` turns it on",
            ),
        }
    }
}

/// Equal parts of a region's range, and how many samples lie in each.
#[derive(Clone, Debug, Serialize)]
pub struct Histogram {
    /// The lowest address.
    pub start: String,
    /// The highest address.
    pub end: String,
    /// Samples in each part.
    pub counts: Vec<u32>,
}

/// One region of one file.
#[derive(Clone, Debug, Serialize)]
pub struct RegionReport {
    /// Which region.
    pub region: Region,
    /// Which address of it is taken.
    pub what: &'static str,
    /// How many samples.
    pub samples: usize,
    /// How many different ones.
    pub distinct: usize,
    /// The lowest.
    pub min: String,
    /// The highest.
    pub max: String,
    /// The largest power of two that divides all of them, in bytes.
    pub alignment: u64,
    /// The bits that are not the same in all of them.
    pub moving_bits: String,
    /// How many those are.
    pub moving_bit_count: u32,
    /// How random.
    pub entropy: Entropy,
    /// Their distribution.
    pub histogram: Histogram,
    /// The addresses.
    #[serde(skip)]
    pub raw: Vec<u64>,
}

/// The distance of two regions.
#[derive(Clone, Debug, Serialize)]
pub struct Pair {
    /// The first region.
    pub a: Region,
    /// The second.
    pub b: Region,
    /// How many different values `a - b` has.
    pub distinct: usize,
    /// Whether there is only one.
    pub fixed: bool,
    /// `a - b`, if it is fixed.
    pub distance: Option<String>,
    /// How random the distance is: what is left to guess of either region when the other is known.
    pub entropy: Entropy,
    /// The p-value of the tests of whether the one says anything about the other ([`independence::p`]).
    pub independence_p: Option<f64>,
    /// Whether nothing in the sample is against that; `None` where that cannot be tested.
    pub independent: Option<bool>,
}

/// One file.
#[derive(Clone, Debug, Serialize)]
pub struct FileReport {
    /// Its path as given, or the name of its kind.
    pub path: String,
    /// What it is.
    pub kind: FileType,
    /// Its dynamic loader, from `PT_INTERP`.
    pub interpreter: Option<String>,
    /// In what root it was started.
    pub root: String,
    /// Which setting says by how many bits the kernel places it.
    pub placed_by: Bits,
    /// Each region that it has.
    pub regions: Vec<RegionReport>,
    /// Each two of them.
    pub pairs: Vec<Pair>,
    /// Regions whose distances are fixed although they move: knowing one is knowing all.
    pub together: Vec<Vec<Region>>,
    /// Regions that never move.
    pub constant: Vec<Region>,
    /// What follows, in sentences: [`super::findings`].
    pub findings: Vec<String>,
    /// The addresses, start by start.
    #[serde(skip)]
    pub samples: Vec<Sample>,
}

/// The facts about all files.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// How many times each file was started.
    pub starts: u32,
    /// When each start was looked at.
    pub at: At,
    /// The share of experiments in which an interval holds the true value.
    pub confidence: f64,
    /// The kernel and its settings.
    pub system: System,
    /// File by file.
    pub files: Vec<FileReport>,
}

impl Report {
    /// The kernel and those of its settings that count for the files, in a line.
    #[must_use]
    pub fn heading(&self) -> String {
        let mut bits: Vec<Bits> = self.files.iter().map(|file| file.placed_by).collect();
        bits.sort_unstable();
        bits.dedup();
        self.system.line(&bits)
    }
}

impl FileReport {
    /// Summarises what was collected.
    #[must_use]
    pub fn new(name: &str, elf: &Elf, kind: FileType, collected: Collected) -> Self {
        let root = match (elf.interpreter(), collected.isolation.has_own_root()) {
            (Some(_), _) => "the host's root, where its loader is".into(),
            (None, true) => format!("an empty root ({})", collected.isolation),
            (None, false) => "the host's root; an empty one is not available".into(),
        };
        let regions: Vec<RegionReport> = Region::ALL
            .into_iter()
            .enumerate()
            .filter_map(|(i, region)| {
                let raw: Option<Vec<u64>> = collected.samples.iter().map(|s| s[i]).collect();
                RegionReport::new(region, raw?)
            })
            .collect();
        let mut pairs = Vec::new();
        for (i, a) in regions.iter().enumerate() {
            pairs.extend(regions[..i].iter().filter_map(|b| Pair::new(b, a)));
        }
        let constant: Vec<Region> = regions
            .iter()
            .filter(|r| r.distinct == 1)
            .map(|r| r.region)
            .collect();
        let together = together(&regions, &pairs);
        Self {
            path: name.to_owned(),
            kind,
            interpreter: elf.interpreter(),
            root,
            placed_by: Bits::of(elf.format.class),
            regions,
            pairs,
            together,
            constant,
            findings: Vec::new(),
            samples: collected.samples,
        }
    }

    /// The pair of two regions, in either order.
    #[must_use]
    pub fn pair(&self, a: Region, b: Region) -> Option<&Pair> {
        self.pairs
            .iter()
            .find(|p| (p.a, p.b) == (a, b) || (p.a, p.b) == (b, a))
    }

    /// The pairs of `region`.
    pub fn pairs_of(&self, region: Region) -> impl Iterator<Item = &Pair> {
        self.pairs
            .iter()
            .filter(move |p| p.a == region || p.b == region)
    }

    /// One region.
    #[must_use]
    pub fn region(&self, region: Region) -> Option<&RegionReport> {
        self.regions.iter().find(|r| r.region == region)
    }
}

/// Moving regions in groups of fixed distance. "Fixed" is transitive, so a group is found by its first.
fn together(regions: &[RegionReport], pairs: &[Pair]) -> Vec<Vec<Region>> {
    let mut groups: Vec<Vec<Region>> = Vec::new();
    for region in regions.iter().filter(|r| r.distinct > 1).map(|r| r.region) {
        let fixed = |first: Region| {
            pairs
                .iter()
                .any(|p| p.fixed && (p.a, p.b) == (first, region))
        };
        match groups.iter_mut().find(|group| fixed(group[0])) {
            Some(group) => group.push(region),
            None => groups.push(vec![region]),
        }
    }
    groups.retain(|group| group.len() > 1);
    groups
}

impl RegionReport {
    fn new(region: Region, raw: Vec<u64>) -> Option<Self> {
        let s = stats::summarise(&raw)?;
        Some(Self {
            region,
            what: region.what(),
            samples: s.samples,
            distinct: s.distinct,
            min: hex(s.min),
            max: hex(s.max),
            alignment: s.alignment,
            moving_bits: hex(s.moving),
            moving_bit_count: s.moving.count_ones(),
            entropy: s.entropy,
            histogram: Histogram {
                start: hex(s.min),
                end: hex(s.max),
                counts: stats::histogram(&raw, s.min, s.max, BINS),
            },
            raw,
        })
    }
}

impl Pair {
    fn new(a: &RegionReport, b: &RegionReport) -> Option<Self> {
        let (low, spread) = stats::distances(&a.raw, &b.raw);
        let s = stats::summarise(&spread)?;
        let fixed = s.distinct == 1;
        let p = independence::p(&a.raw, &b.raw);
        let sign = if low < 0 { "-" } else { "" };
        Some(Self {
            a: a.region,
            b: b.region,
            distinct: s.distinct,
            fixed,
            distance: fixed.then(|| format!("{sign}{:#x}", low.unsigned_abs())),
            entropy: s.entropy,
            independence_p: p,
            independent: p.map(|p| p >= independence::FALSE_ALARM),
        })
    }

    /// The other region of the two.
    #[must_use]
    pub fn other(&self, region: Region) -> Region {
        if self.a == region { self.b } else { self.a }
    }

    /// `fixed`, or the number of distances.
    #[must_use]
    pub fn cell(&self) -> String {
        if self.fixed {
            "fixed".into()
        } else {
            self.distinct.to_string()
        }
    }
}
