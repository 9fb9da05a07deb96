// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a sample of addresses says about how random they are. Pure: numbers in, numbers out.
//!
//! Three questions are asked of a sample of n addresses, since none answers for every case:
//!
//! - **Collisions** (the birthday problem). Of the n(n−1)/2 pairs, how many are equal? The share is an
//!   unbiased estimate of Σp², and −log2 of it is the collision entropy, whatever the distribution. But n
//!   samples see about 2·log2(n) bits and no further: without a collision there is a lower bound alone.
//! - **Range** (the German tank problem). If every slot of a grid between two ends is equally likely, the
//!   distance from the lowest to the highest sample tells the number of slots to a few per cent: its
//!   distribution is known exactly. It holds only if the distribution is that uniform one, which tests
//!   of the shape between the ends, of the low bits and of the number of collisions must not contradict.
//! - **Bits.** Entropies of the single bits, added, are at least the entropy of all of them together.
//!
//! All intervals are for [`CONFIDENCE`]. Entropies are in bits.

use serde::Serialize;
use statrs::distribution::{ChiSquared, ContinuousCDF, DiscreteCDF, Poisson};

/// The share of experiments in which an interval holds the true value.
pub const CONFIDENCE: f64 = 0.95;

/// Uniform samples are called something else in this share of experiments.
const FALSE_ALARM: f64 = 0.01;

/// Fewer samples cannot show that a distribution is not uniform.
const FEWEST_FOR_SHAPE: usize = 8;

/// So many equal pairs, and the collision estimate is better than none (its interval is then about a bit).
const FEWEST_COLLISIONS: u64 = 10;

/// Where [`Entropy::bits`] comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// One value was seen, every time.
    Constant,
    /// From lowest to highest, each slot equally likely; nothing in the sample is against it.
    Range,
    /// Not uniform; from the share of equal pairs.
    Collisions,
    /// Not uniform, and too few equal pairs: only bounds.
    Bounds,
}

/// The entropy of one sample.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entropy {
    /// The estimate; `None` where only bounds can be given.
    pub bits: Option<f64>,
    /// The interval's lower end.
    pub low: f64,
    /// The interval's upper end.
    pub high: f64,
    /// Where the three come from.
    pub method: Method,
    /// Pairs of samples.
    pub pairs: u64,
    /// How many of them are equal.
    pub equal_pairs: u64,
    /// The lower bound from collisions alone, whatever the distribution.
    pub at_least: f64,
    /// The collision entropy; `None` without equal pairs.
    pub collision_bits: Option<f64>,
    /// The upper end of the collision entropy's interval; `None` without equal pairs.
    pub collision_high: Option<f64>,
    /// The sum of the bits' own entropies.
    pub bitwise: f64,
    /// The least p-value of the tests for uniformity, each multiplied by their number; `None` where they
    /// cannot be made.
    pub uniform_p: Option<f64>,
}

/// What one sample of addresses shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// How many samples.
    pub samples: usize,
    /// How many different values.
    pub distinct: usize,
    /// The lowest.
    pub min: u64,
    /// The highest.
    pub max: u64,
    /// The largest power of two that divides every value, in bytes; 0 if all are 0.
    pub alignment: u64,
    /// The bits that are not the same in all values.
    pub moving: u64,
    /// How random.
    pub entropy: Entropy,
}

/// Looks at a sample. `None` for an empty one.
#[must_use]
pub fn summarise(samples: &[u64]) -> Option<Summary> {
    let mut sorted = samples.to_vec();
    sorted.sort_unstable();
    let (&min, &max) = (sorted.first()?, sorted.last()?);
    let all = sorted.iter().fold(0, |all, x| all | x);
    Some(Summary {
        samples: sorted.len(),
        distinct: sorted.chunk_by(|a, b| a == b).count(),
        min,
        max,
        alignment: if all == 0 {
            0
        } else {
            1 << all.trailing_zeros()
        },
        moving: sorted.iter().fold(0, |moving, x| moving | (x ^ min)),
        entropy: entropy(&sorted),
    })
}

/// The differences `a − b`, each as far above the lowest of them: for [`summarise`], to which only their
/// spread matters. The lowest, signed, comes along.
#[must_use]
pub fn distances(a: &[u64], b: &[u64]) -> (i64, Vec<u64>) {
    let signed: Vec<i64> = a
        .iter()
        .zip(b)
        .map(|(a, b)| a.wrapping_sub(*b).cast_signed())
        .collect();
    let low = signed.iter().copied().min().unwrap_or(0);
    (low, signed.iter().map(|d| d.abs_diff(low)).collect())
}

/// How many of `samples` lie in each of `bins` equal parts of `start..=end`.
#[must_use]
pub fn histogram(samples: &[u64], start: u64, end: u64, bins: usize) -> Vec<u32> {
    let mut counts = vec![0; bins];
    let width = u128::from(end.saturating_sub(start)) + 1;
    for &sample in samples.iter().filter(|s| (start..=end).contains(s)) {
        let at = u128::from(sample - start) * bins as u128 / width;
        counts[usize::try_from(at).unwrap_or(0)] += 1;
    }
    counts
}

/// The entropy of a sorted sample that is not empty.
fn entropy(sorted: &[u64]) -> Entropy {
    let n = sorted.len();
    let collisions = Collisions::of(sorted);
    let mut entropy = Entropy {
        bits: None,
        low: collisions.low,
        high: 0.0,
        method: Method::Bounds,
        pairs: collisions.pairs,
        equal_pairs: collisions.equal,
        at_least: collisions.low,
        collision_bits: collisions.bits,
        collision_high: collisions.high,
        bitwise: bitwise(sorted),
        uniform_p: None,
    };
    if sorted[0] == sorted[n - 1] {
        // Any other value comes up in a share s of starts with (1−s)^n ≥ 1−CONFIDENCE; so the commonest
        // value's min-entropy is at most −log2(1−s).
        entropy.bits = Some(0.0);
        entropy.low = 0.0;
        entropy.at_least = 0.0;
        entropy.high = -(1.0 - CONFIDENCE).log2() / n as f64;
        entropy.method = Method::Constant;
        return entropy;
    }
    let grid = Grid::of(sorted);
    let range = grid.range();
    entropy.uniform_p = uniform_p(sorted, &grid, range.bits, &collisions);
    if entropy.uniform_p.is_some_and(|p| p >= FALSE_ALARM) {
        entropy.bits = Some(range.bits);
        entropy.low = range.low;
        entropy.high = range.high;
        entropy.method = Method::Range;
    } else if let (Some(bits), Some(high), true) = (
        collisions.bits,
        collisions.high,
        collisions.equal >= FEWEST_COLLISIONS,
    ) {
        entropy.bits = Some(bits);
        entropy.high = high;
        entropy.method = Method::Collisions;
    } else {
        entropy.high = entropy.bitwise.max(range.high).max(entropy.low);
    }
    entropy
}

/// Equal pairs.
#[derive(Debug)]
struct Collisions {
    pairs: u64,
    equal: u64,
    bits: Option<f64>,
    low: f64,
    high: Option<f64>,
}

impl Collisions {
    fn of(sorted: &[u64]) -> Self {
        let n = sorted.len() as u64;
        let pairs = n * (n - 1) / 2;
        let runs = || sorted.chunk_by(|a, b| a == b).map(|run| run.len() as u64);
        let equal: u64 = runs().map(|m| m * (m - 1) / 2).sum();
        let tail = (1.0 - CONFIDENCE) / 2.0;
        if pairs == 0 {
            return Self {
                pairs,
                equal,
                bits: None,
                low: 0.0,
                high: None,
            };
        }
        let bits = |expected: f64| (pairs as f64 / expected).log2().max(0.0);
        if equal == 0 {
            // No event in a Poisson number of them: its mean is below 3.0 (one-sided).
            return Self {
                pairs,
                equal,
                bits: None,
                low: bits(-(1.0 - CONFIDENCE).ln()),
                high: None,
            };
        }
        // The variance of the number of equal pairs, over its mean (Hoeffding's U-statistic). Uniform
        // values are pairwise independent, so that it is 1 − 1/K; others are more, by Σp³ − (Σp²)².
        let (n, count) = (n as f64, equal as f64);
        let p2 = count / pairs as f64;
        let triples = n * (n - 1.0) * (n - 2.0);
        let p3 = if triples > 0.0 {
            let equal: f64 = runs()
                .map(|m| m as f64)
                .map(|m| m * (m - 1.0) * (m - 2.0))
                .sum();
            equal / triples
        } else {
            p2 * p2
        };
        let excess = (triples * (p3 - p2 * p2)).max(0.0);
        let dispersion = ((pairs as f64 * (p2 - p2 * p2) + excess) / count).max(1.0);
        // Garwood's interval for a Poisson mean: quantiles of χ².
        let scaled = count / dispersion;
        let fewest = chi_squared_quantile(2.0 * scaled, tail) / 2.0 * dispersion;
        let most = chi_squared_quantile(2.0 * scaled + 2.0, 1.0 - tail) / 2.0 * dispersion;
        Self {
            pairs,
            equal,
            bits: Some(bits(count)),
            low: bits(most),
            high: Some(bits(fewest)),
        }
    }
}

fn chi_squared_quantile(freedom: f64, p: f64) -> f64 {
    ChiSquared::new(freedom).map_or(f64::NAN, |d| d.inverse_cdf(p))
}

/// The sample as slots of a grid whose spacing is the largest power of two that divides all differences.
#[derive(Debug)]
struct Grid {
    n: f64,
    /// log2 of the spacing.
    shift: u32,
    /// Slots from the lowest to the highest sample, less one.
    width: f64,
}

/// The number of slots of a uniform distribution, in bits.
#[derive(Debug)]
struct Range {
    bits: f64,
    low: f64,
    high: f64,
}

impl Grid {
    /// For a sorted sample with at least two values.
    fn of(sorted: &[u64]) -> Self {
        let min = sorted[0];
        let differences = sorted.iter().fold(0, |all, x| all | (x - min));
        let shift = differences.trailing_zeros();
        Self {
            n: sorted.len() as f64,
            shift,
            width: ((sorted[sorted.len() - 1] - min) >> shift) as f64,
        }
    }

    /// The chance that n samples from `slots` equally likely ones lie at most `width` apart.
    ///
    /// Of the ways to fall into a window of width + 1 slots, those that fall into one of width slots are
    /// counted twice where two windows overlap: (K−w)·((w+1)/K)^n − (K−w−1)·(w/K)^n.
    fn chance_within(&self, width: f64, slots: f64) -> f64 {
        if width < 0.0 {
            return 0.0;
        }
        if width + 1.0 >= slots {
            return 1.0;
        }
        let inner = (self.n * (width / slots).ln()).exp();
        let outer = (self.n * ((width + 1.0) / slots).ln()).exp();
        // outer − inner, without the cancellation.
        let rim = if inner > 0.0 {
            inner * (self.n * (1.0 / width).ln_1p()).exp_m1()
        } else {
            outer
        };
        ((slots - width - 1.0) * rim + outer).clamp(0.0, 1.0)
    }

    /// The range estimate: median-unbiased, with the interval that the exact distribution gives.
    fn range(&self) -> Range {
        let tail = (1.0 - CONFIDENCE) / 2.0;
        let w = self.width;
        let at_most = |slots: f64| self.chance_within(w, slots);
        let less = |slots: f64| self.chance_within(w - 1.0, slots);
        let solve = |wanted: &dyn Fn(f64) -> bool| {
            // `wanted` is true for few slots and false for many.
            let (mut low, mut high) = ((w + 1.0).log2(), (w + 1.0).log2() + 64.0);
            if !wanted(low.exp2()) {
                return low;
            }
            for _ in 0..80 {
                let middle = (low + high) / 2.0;
                if wanted(middle.exp2()) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            low
        };
        // All differences may be even by chance: each further factor 2 has the chance 2^(1−n).
        let finer = ((1.0 / tail).log2() / (self.n - 1.0)).ceil() - 1.0;
        Range {
            bits: solve(&|slots| (at_most(slots) + less(slots)) / 2.0 >= 0.5),
            low: solve(&|slots| 1.0 - less(slots) < tail),
            high: solve(&|slots| at_most(slots) > tail) + finer.max(0.0),
        }
    }
}

/// The least p-value of the tests against uniformity on the grid, times their number.
fn uniform_p(sorted: &[u64], grid: &Grid, bits: f64, collisions: &Collisions) -> Option<f64> {
    if sorted.len() < FEWEST_FOR_SHAPE {
        return None;
    }
    let clumped = {
        let expected = collisions.pairs as f64 / bits.exp2();
        // P(at least as many).
        match collisions.equal {
            0 => 1.0,
            equal => Poisson::new(expected).map_or(1.0, |d| d.sf(equal - 1)),
        }
    };
    let tests = [
        shape_p(sorted, grid),
        coarse_shape_p(sorted, grid),
        low_bits_p(sorted, grid, bits),
        clumped,
    ];
    let least = tests.into_iter().fold(1.0, f64::min);
    Some((least * tests.len() as f64).min(1.0))
}

/// The shape between the ends: χ² over the slots where each has enough samples, else Kolmogorov–Smirnov.
fn shape_p(sorted: &[u64], grid: &Grid) -> f64 {
    let n = grid.n;
    let slots = grid.width + 1.0;
    if slots <= n / 5.0 {
        let mut counts = vec![0.0; slots as usize];
        for x in sorted {
            counts[((x - sorted[0]) >> grid.shift) as usize] += 1.0;
        }
        let expected = n / slots;
        let statistic: f64 = counts
            .iter()
            .map(|count| (count - expected).powi(2) / expected)
            .sum();
        return ChiSquared::new(slots - 1.0).map_or(1.0, |d| d.sf(statistic));
    }
    // Given the lowest and the highest, the others are uniform between them.
    let inner = &sorted[1..sorted.len() - 1];
    let m = inner.len() as f64;
    let span = (sorted[sorted.len() - 1] - sorted[0]) as f64;
    let distance = inner
        .iter()
        .enumerate()
        .map(|(i, x)| {
            let at = (x - sorted[0]) as f64 / span;
            ((i as f64 + 1.0) / m - at).max(at - i as f64 / m)
        })
        .fold(0.0, f64::max);
    // Ties on a coarse grid raise the distance by up to half a slot.
    let distance = (distance - 0.5 / slots).max(0.0);
    kolmogorov_p((m.sqrt() + 0.12 + 0.11 / m.sqrt()) * distance)
}

/// The shape in a few wide parts: a hump in the middle shows here sooner than to Kolmogorov and Smirnov.
fn coarse_shape_p(sorted: &[u64], grid: &Grid) -> f64 {
    let inner = &sorted[1..sorted.len() - 1];
    let parts = (inner.len() / 20).min(12);
    let (low, high) = (sorted[0], sorted[sorted.len() - 1]);
    // A coarse grid does not divide evenly.
    if parts < 3 || grid.width < 1000.0 {
        return 1.0;
    }
    let expected = inner.len() as f64 / parts as f64;
    let statistic: f64 = histogram(inner, low, high, parts)
        .into_iter()
        .map(|count| (f64::from(count) - expected).powi(2) / expected)
        .sum();
    ChiSquared::new(parts as f64 - 1.0).map_or(1.0, |d| d.sf(statistic))
}

/// The upper tail of Kolmogorov's distribution.
fn kolmogorov_p(x: f64) -> f64 {
    if x < 0.2 {
        return 1.0;
    }
    let sum: f64 = (1..=100)
        .map(f64::from)
        .map(|j| (if j % 2.0 == 1.0 { 2.0 } else { -2.0 }) * (-2.0 * j * j * x * x).exp())
        .sum();
    sum.clamp(0.0, 1.0)
}

/// Each bit far below the range is 0 as often as 1, and so is the exclusive or of it and the next.
fn low_bits_p(sorted: &[u64], grid: &Grid, bits: f64) -> f64 {
    let n = grid.n;
    // Higher bits need not be even: the ends of the range may cut them.
    let even = bits.floor() - (n.log2() / 2.0).ceil() - 3.0;
    if even < 1.0 {
        return 1.0;
    }
    let count = (even as u32).min(63 - grid.shift);
    let values = sorted.iter().map(|x| x >> grid.shift);
    let tests = (0..count).flat_map(|bit| {
        let ones = values.clone().filter(|x| x >> bit & 1 == 1).count();
        let odd = values
            .clone()
            .filter(|x| (x >> bit ^ x >> (bit + 1)) & 1 == 1)
            .count();
        [ones as f64, odd as f64]
    });
    let worst = tests
        .map(|ones| (2.0 * ones - n).powi(2) / n)
        .fold(0.0, f64::max);
    let p = ChiSquared::new(1.0).map_or(1.0, |d| d.sf(worst));
    (p * f64::from(2 * count)).min(1.0)
}

/// The sum of the entropies of the single bits, with Miller's and Madow's correction for their bias.
fn bitwise(sorted: &[u64]) -> f64 {
    let n = sorted.len() as f64;
    (0..64)
        .map(|bit| {
            let p = sorted.iter().filter(|x| *x >> bit & 1 == 1).count() as f64 / n;
            if p == 0.0 || p == 1.0 {
                return 0.0;
            }
            let plain = -p * p.log2() - (1.0 - p) * (1.0 - p).log2();
            (plain + 1.0 / (2.0 * n * std::f64::consts::LN_2)).min(1.0)
        })
        .sum()
}

#[cfg(test)]
#[path = "stats_tests.rs"]
mod tests;
