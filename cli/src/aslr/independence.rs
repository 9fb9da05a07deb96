// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Whether one address says anything about another. Pure: numbers in, numbers out.
//!
//! Many different distances do not show that: an image that is placed at a multiple of 2 MiB near the vDSO has hundreds
//! of them. So two samples are tested for dependence in two views, each of which has many cells:
//!
//! - **Bits**: each moving bit of the one against each moving bit of the other (χ² of a table of four).
//! - **Ranks**: both sorted and cut into up to eight equal parts, each part of the one against each of the other (χ²).

use statrs::distribution::{ChiSquared, ContinuousCDF};

/// Independent samples are called dependent in this share of experiments.
pub const FALSE_ALARM: f64 = 0.001;

/// Fewer starts do not say enough.
const FEWEST: usize = 100;

/// What a cell of a table must expect at least, for its sum of squares to be χ².
const FEWEST_IN_CELL: f64 = 5.0;

/// How likely a dependence as strong as the one between `a` and `b` is when there is none: the least p-value, times
/// the number of tests. `None` where one of them does not move, or there are too few starts.
#[must_use]
pub fn p(a: &[u64], b: &[u64]) -> Option<f64> {
    let moves = |x: &[u64]| x.iter().any(|value| *value != x[0]);
    if a.len() < FEWEST || a.len() != b.len() || !moves(a) || !moves(b) {
        return None;
    }
    Some((2.0 * bits_p(a, b).min(ranks_p(a, b))).min(1.0))
}

/// One bit of all samples.
struct Bit {
    words: Vec<u64>,
    ones: f64,
}

/// The bits of `samples` that are not the same in all of them.
fn bits(samples: &[u64]) -> Vec<Bit> {
    let moving = samples.iter().fold(0, |bits, x| bits | (x ^ samples[0]));
    (0..u64::BITS)
        .filter(|bit| moving >> bit & 1 == 1)
        .map(|bit| {
            let word = |part: &[u64]| {
                let ones = part.iter().enumerate();
                ones.fold(0, |word, (at, x)| word | (x >> bit & 1) << at)
            };
            let words: Vec<u64> = samples.chunks(64).map(word).collect();
            let ones = words.iter().map(|word| word.count_ones()).sum::<u32>();
            Bit {
                words,
                ones: f64::from(ones),
            }
        })
        .collect()
}

/// The least p-value of the tables of two bits, times their number.
fn bits_p(a: &[u64], b: &[u64]) -> f64 {
    let n = a.len() as f64;
    let (a, b) = (bits(a), bits(b));
    let (mut worst, mut tables) = (0.0_f64, 0.0);
    for x in &a {
        for y in &b {
            let rarest = x.ones.min(n - x.ones) * y.ones.min(n - y.ones) / n;
            if rarest < FEWEST_IN_CELL {
                continue;
            }
            let both = x.words.iter().zip(&y.words);
            let both = both.map(|(x, y)| (x & y).count_ones()).sum::<u32>();
            let surplus = n * f64::from(both) - x.ones * y.ones;
            let scale = x.ones * (n - x.ones) * y.ones * (n - y.ones);
            worst = worst.max(n * surplus * surplus / scale);
            tables += 1.0;
        }
    }
    (tail(1.0, worst) * tables).min(1.0)
}

/// The p-value of the table of ranks.
fn ranks_p(a: &[u64], b: &[u64]) -> f64 {
    let n = a.len();
    let parts = ((n as f64 / FEWEST_IN_CELL).sqrt() as usize).clamp(2, 8);
    let part_of = |samples: &[u64]| {
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by_key(|&at| samples[at]);
        let mut part = vec![0; n];
        for (rank, at) in order.into_iter().enumerate() {
            part[at] = rank * parts / n;
        }
        part
    };
    let mut counts = vec![0.0; parts * parts];
    for (x, y) in part_of(a).into_iter().zip(part_of(b)) {
        counts[x * parts + y] += 1.0;
    }
    let expected = n as f64 / (parts * parts) as f64;
    let squares: f64 = counts.iter().map(|count| (count - expected).powi(2)).sum();
    let freedom = (parts - 1) as f64;
    tail(freedom * freedom, squares / expected)
}

fn tail(freedom: f64, statistic: f64) -> f64 {
    ChiSquared::new(freedom).map_or(1.0, |d| d.sf(statistic))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// xorshift64*, from a seed of its own.
    fn random(seed: u64) -> impl FnMut() -> u64 {
        let mut x = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        move || {
            x ^= x >> 12;
            x ^= x << 25;
            x ^= x >> 27;
            x.wrapping_mul(0x2545_f491_4f6c_dd1d)
        }
    }

    #[test]
    fn independent_addresses_are_rarely_called_dependent() {
        let alarms = (0..2000)
            .filter(|seed| {
                let mut random = random(*seed);
                let a: Vec<u64> = (0..300).map(|_| random() >> 17 & !0xfff).collect();
                // 28 bits below a top that is no power of two.
                let top = 0x7fff_f7ff_f000;
                let b: Vec<u64> = (0..300).map(|_| top - (random() >> 36 << 12)).collect();
                p(&a, &b).expect("both move") < FALSE_ALARM
            })
            .count();
        // 2 are expected; 12 come up in one of a million.
        assert!(alarms < 12, "{alarms}");
    }

    #[test]
    fn what_lies_near_or_shares_bits_is_called_dependent() {
        let mut random = random(7);
        let base: Vec<u64> = (0..400).map(|_| random() >> 36 << 12).collect();
        // The kernel's place for an image of 2 MiB or more: a multiple of it, below the vDSO.
        let near: Vec<u64> = base.iter().map(|x| x & !0x1f_ffff).collect();
        let fixed: Vec<u64> = base.iter().map(|x| x + 0x7000).collect();
        // Only the lowest bit of the page number is shared.
        let one_bit: Vec<u64> = base
            .iter()
            .map(|x| (random() >> 30 & !0x1fff) | (x & 0x1000))
            .collect();
        // Near, but for one of two starts.
        let half: Vec<u64> = base
            .iter()
            .map(|x| match random() & 1 {
                0 => *x,
                _ => random() >> 36 << 12,
            })
            .collect();
        for other in [near, fixed, one_bit, half] {
            let p = p(&base, &other).expect("both move");
            assert!(p < FALSE_ALARM, "{p}");
        }
    }

    #[test]
    fn of_what_does_not_move_and_of_a_few_starts_nothing_is_said() {
        let moving: Vec<u64> = (0..200).map(|x| x << 12).collect();
        assert_eq!(p(&moving, &[4096; 200]), None);
        assert_eq!(p(&moving[..99], &moving[..99]), None);
    }
}
