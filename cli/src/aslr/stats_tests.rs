// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The statistics against distributions that are known, with seeded random numbers.

use proptest::prelude::*;

use super::*;

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `n`.
    fn below(&mut self, n: u64) -> u64 {
        u64::try_from((u128::from(self.next()) * u128::from(n)) >> 64).expect("below n")
    }
}

const BASE: u64 = 0x7f12_3456_7000;

/// The share of `trials` samples of `n` values for which `holds`.
fn share(
    trials: u64,
    n: usize,
    draw: impl Fn(&mut Random) -> u64,
    holds: impl Fn(&Summary) -> bool,
) -> f64 {
    let good = (0..trials).filter(|&trial| {
        let mut random = Random(trial.wrapping_mul(0x5851_f42d_4c95_7f2d) ^ n as u64);
        let sample: Vec<u64> = (0..n).map(|_| draw(&mut random)).collect();
        holds(&summarise(&sample).expect("not empty"))
    });
    good.count() as f64 / trials as f64
}

#[test]
fn uniform_pages_lie_in_the_interval_in_nearly_all_trials() {
    for n in [10, 50, 200] {
        for bits in [1, 2, 3, 5, 8, 13, 18, 28, 34] {
            let covered = share(
                150,
                n,
                |r| BASE + (r.below(1 << bits) << 12),
                |s| {
                    let e = &s.entropy;
                    e.low - 1e-9 <= f64::from(bits) && f64::from(bits) <= e.high + 1e-9
                },
            );
            assert!(covered >= 0.90, "{n} samples of {bits} bits: {covered}");
        }
    }
}

#[test]
fn a_number_of_slots_that_is_no_power_of_two_is_found() {
    for slots in [3u64, 10, 1000, 8191, 1_000_003, 3 << 30] {
        let bits = (slots as f64).log2();
        let covered = share(
            200,
            200,
            |r| BASE + r.below(slots) * 16,
            |s| s.entropy.low - 1e-9 <= bits && bits <= s.entropy.high + 1e-9,
        );
        assert!(covered >= 0.90, "{slots} slots: {covered}");
    }
}

#[test]
fn twenty_eight_bits_and_two_hundred_samples_are_told_to_a_tenth() {
    let good = share(
        300,
        200,
        |r| BASE + (r.below(1 << 28) << 12),
        |s| {
            let e = &s.entropy;
            e.method == Method::Range
                && (e.bits.expect("an estimate") - 28.0).abs() < 0.1
                && e.high - e.low < 0.1
                && e.equal_pairs == 0
                && e.collision_bits.is_none()
                // log2(19900 / 2.996): what 200 samples without a collision prove, and no more.
                && (e.at_least - 12.697).abs() < 0.01
        },
    );
    assert!(good >= 0.95, "{good}");
}

#[test]
fn the_collision_interval_alone_holds_the_truth() {
    for (n, bits) in [(200, 2), (200, 8), (200, 12), (1000, 16)] {
        let truth = f64::from(bits);
        let covered = share(
            300,
            n,
            |r| r.below(1 << bits) << 12,
            |s| {
                let e = &s.entropy;
                e.at_least - 1e-9 <= truth && e.collision_high.is_none_or(|h| truth <= h + 1e-9)
            },
        );
        assert!(covered >= 0.92, "{n} samples of {bits} bits: {covered}");
    }
}

#[test]
fn uniform_samples_are_seldom_called_something_else() {
    for (n, bits) in [(10, 28), (200, 2), (200, 13), (200, 28), (1000, 13)] {
        let uniform = share(
            300,
            n,
            |r| BASE + (r.below(1 << bits) << 12),
            |s| s.entropy.method == Method::Range,
        );
        assert!(uniform >= 0.97, "{n} samples of {bits} bits: {uniform}");
    }
}

/// The difference of two independent uniform values: a triangle.
#[test]
fn a_triangle_is_not_called_uniform_and_its_bounds_hold() {
    // H = k + ½·log2(e), in the limit of many slots.
    let truth = 28.0 + std::f64::consts::LOG2_E / 2.0;
    let good = share(
        300,
        200,
        |r| (r.below(1 << 28) + r.below(1 << 28)) << 12,
        |s| {
            let e = &s.entropy;
            e.method == Method::Bounds && e.bits.is_none() && e.low < truth && truth < e.high + 0.05
        },
    );
    assert!(good >= 0.95, "{good}");
}

/// Sixteen values far apart look uniform from afar; their collisions tell.
#[test]
fn a_few_values_far_apart_are_not_a_wide_range() {
    let good = share(
        200,
        200,
        |r| BASE + (Random(r.below(16)).below(1 << 28) << 12),
        |s| {
            let e = &s.entropy;
            e.method == Method::Collisions && e.low - 1e-9 <= 4.0 && 4.0 <= e.high + 1e-9
        },
    );
    assert!(good >= 0.90, "{good}");
}

/// A low bit that is set in nine of ten is not a free bit.
#[test]
fn a_biased_low_bit_is_noticed() {
    let noticed = share(
        100,
        200,
        |r| (r.below(1 << 27) << 13) | (u64::from(r.below(10) > 0) << 12),
        |s| s.entropy.method != Method::Range,
    );
    assert!(noticed >= 0.99, "{noticed}");
}

/// P(i) halves from value to value: Σp² is 1/3.
#[test]
fn the_collision_entropy_of_a_geometric_distribution_is_found() {
    let truth = 3f64.log2();
    let covered = share(
        300,
        500,
        |r| u64::from(r.next().trailing_zeros()) << 12,
        |s| {
            let e = &s.entropy;
            e.method == Method::Collisions && e.low <= truth && truth <= e.high
        },
    );
    assert!(covered >= 0.90, "{covered}");
}

#[test]
fn one_value_is_nought_bits_and_how_sure_that_is() {
    let s = summarise(&[0x40_0000; 200]).expect("not empty");
    assert_eq!((s.distinct, s.moving, s.alignment), (1, 0, 0x40_0000));
    assert_eq!(s.entropy.method, Method::Constant);
    assert_eq!((s.entropy.bits, s.entropy.low), (Some(0.0), 0.0));
    assert!((s.entropy.high - 0.0216).abs() < 0.0001, "{:?}", s.entropy);
}

#[test]
fn two_samples_prove_next_to_nothing() {
    let s = summarise(&[BASE, BASE + (12_345 << 12)]).expect("not empty");
    assert_eq!(s.entropy.method, Method::Bounds);
    assert_eq!(s.entropy.bits, None);
    assert!(
        s.entropy.low < 0.1 && s.entropy.high > 14.0,
        "{:?}",
        s.entropy
    );
    assert_eq!(summarise(&[]), None);
}

#[test]
fn moving_bits_alignment_and_ends_are_exact() {
    let s = summarise(&[0x7000, 0x5000, 0x1_0000]).expect("not empty");
    assert_eq!(s.moving, 0x1_7000);
    assert_eq!((s.alignment, s.min, s.max), (0x1000, 0x5000, 0x1_0000));
}

#[test]
fn distances_keep_their_sign_and_wrap() {
    let (low, spread) = distances(&[10, 20, 30], &[15, 20, 20]);
    assert_eq!((low, spread), (-5, vec![0, 5, 15]));
    let (low, spread) = distances(&[0, u64::MAX], &[u64::MAX, 0]);
    assert_eq!((low, spread), (-1, vec![2, 0]));
}

/// The exact distribution of the range, against counting all samples of three from five slots.
#[test]
fn the_distribution_of_the_range_is_exact() {
    let grid = Grid {
        n: 3.0,
        shift: 0,
        width: 0.0,
    };
    let mut counts = [0.0; 5];
    for a in 0i32..5 {
        for b in 0..5 {
            for c in 0..5 {
                let width = a.max(b).max(c) - a.min(b).min(c);
                counts[usize::try_from(width).expect("positive")] += 1.0 / 125.0;
            }
        }
    }
    let mut sum = 0.0;
    for (width, count) in counts.into_iter().enumerate() {
        sum += count;
        let chance = grid.chance_within(width as f64, 5.0);
        assert!((chance - sum).abs() < 1e-12, "{width}: {chance} {sum}");
    }
}

#[test]
fn kolmogorovs_tail_has_its_tabulated_values() {
    for (x, p) in [(1.2238, 0.10), (1.3581, 0.05), (1.6276, 0.01)] {
        assert!((kolmogorov_p(x) - p).abs() < 1e-4, "{x}");
    }
}

proptest! {
    #[test]
    fn the_answer_does_not_depend_on_order_place_or_spacing(
        raw in prop::collection::vec(0u64..1 << 30, 2..200),
        place in 0u64..1 << 40,
        spacing in 0u32..12,
    ) {
        let here = summarise(&raw).expect("not empty").entropy;
        let mut moved: Vec<u64> = raw.iter().map(|x| (x + (place >> spacing << 1)) << spacing).collect();
        moved.reverse();
        let there = summarise(&moved).expect("not empty").entropy;
        prop_assert_eq!(here.equal_pairs, there.equal_pairs);
        prop_assert!((here.at_least - there.at_least).abs() < 1e-9);
        if here.method == there.method && here.method != Method::Bounds {
            prop_assert!((here.low - there.low).abs() < 1e-9);
        }
    }

    #[test]
    fn every_answer_is_finite_and_in_order(
        raw in prop::collection::vec(any::<u64>(), 1..80),
        small in prop::collection::vec(0u64..5, 1..80),
    ) {
        for sample in [raw, small] {
            let s = summarise(&sample).expect("not empty");
            let e = &s.entropy;
            prop_assert!(e.low.is_finite() && e.high.is_finite() && e.low >= 0.0, "{:?}", e);
            prop_assert!(e.low <= e.high + 1e-9, "{:?}", e);
            if let Some(bits) = e.bits {
                prop_assert!(e.low - 1e-9 <= bits && bits <= e.high + 1e-9, "{:?}", e);
            }
            prop_assert!(e.bitwise <= 64.0 && e.at_least <= e.low + 1e-9 || e.method != Method::Bounds);
            prop_assert!(s.distinct <= s.samples && s.min <= s.max);
            prop_assert_eq!(s.moving == 0, s.distinct == 1);
        }
    }

    #[test]
    fn a_histogram_loses_nothing(raw in prop::collection::vec(any::<u64>(), 1..80), bins in 1usize..70) {
        let s = summarise(&raw).expect("not empty");
        let counts = histogram(&raw, s.min, s.max, bins);
        prop_assert_eq!(counts.iter().sum::<u32>() as usize, raw.len());
        prop_assert!(counts[0] > 0 && counts[bins - 1] > 0 || s.min == s.max || s.max - s.min < bins as u64);
    }
}
