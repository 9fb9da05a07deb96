// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which ways of a program's variant are run where an architecture's row asks for a few of them, and proof that these
//! meet what all of them would.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::axes::Arch;
use crate::link::Point;

/// Two values that meet in a trial, each with the name of its axis.
type Pair = [(&'static str, &'static str); 2];

/// What is chosen so far.
#[derive(Default)]
pub struct Selection {
    /// Pairs of values that could meet, and whether they do.
    pairs: BTreeMap<(Arch, Pair), bool>,
    /// Values that each program could meet, and whether it does.
    programs: BTreeMap<(Arch, String, (&'static str, &'static str)), bool>,
    /// How often a way was chosen.
    uses: BTreeMap<String, usize>,
}

impl Selection {
    /// The ways to run of those that are `possible` for a variant of `program`, of any number of architectures: one
    /// after the other, each the one that meets most of what has not met yet; then more, until the program has met all
    /// that it must and could not meet in the `later` ways, those of the variants that follow.
    pub fn of(&mut self, program: &str, possible: &[Point], later: &[Point]) -> Vec<Point> {
        let mut chosen = Vec::new();
        let mut by_arch: BTreeMap<Arch, Vec<Point>> = BTreeMap::new();
        for point in possible {
            match point.arch.ways {
                None => chosen.push(*point),
                Some(_) => by_arch.entry(point.arch).or_default().push(*point),
            }
        }
        for (arch, mut left) in by_arch {
            for point in &left {
                self.count(program, point, false);
            }
            for way in 0.. {
                let more = way >= arch.ways.unwrap_or_default();
                let best = (0..left.len())
                    .filter(|&at| !more || self.is_last_chance(program, &left[at], later))
                    .max_by_key(|&at| self.worth(program, &left[at]));
                let Some(best) = best else { break };
                let point = left.remove(best);
                self.count(program, &point, true);
                *self.uses.entry(point.name()).or_default() += 1;
                chosen.push(point);
            }
        }
        chosen
    }

    /// What is new in `point`: values that the program must meet, pairs, other values that the program has not met;
    /// of equals the one that was chosen least.
    fn worth(&self, program: &str, point: &Point) -> (usize, usize, usize, Reverse<usize>) {
        let [_, axes @ ..] = point.axes();
        let new = |value: &&(&'static str, &'static str)| {
            !self.programs[&(point.arch, program.to_owned(), **value)]
        };
        let must = axes.iter().filter(|value| must_meet(value)).filter(new);
        let may = axes.iter().filter(|value| !must_meet(value)).filter(new);
        let pairs = pairs(point).filter(|pair| !self.pairs[&(point.arch, *pair)]);
        let uses = self.uses.get(&point.name()).copied().unwrap_or_default();
        (must.count(), pairs.count(), may.count(), Reverse(uses))
    }

    /// Whether `point` has what the program must meet, has not met, and cannot meet in the `later` ways.
    fn is_last_chance(&self, program: &str, point: &Point, later: &[Point]) -> bool {
        let [_, axes @ ..] = point.axes();
        axes.iter().filter(|value| must_meet(value)).any(|value| {
            let of_arch = |other: &&Point| other.arch == point.arch;
            let mut later = later.iter().filter(of_arch);
            !self.programs[&(point.arch, program.to_owned(), *value)]
                && !later.any(|other| other.axes().contains(value))
        })
    }

    fn count(&mut self, program: &str, point: &Point, met: bool) {
        for pair in pairs(point) {
            *self.pairs.entry((point.arch, pair)).or_default() |= met;
        }
        let [_, axes @ ..] = point.axes();
        for value in axes {
            let key = (point.arch, program.to_owned(), value);
            *self.programs.entry(key).or_default() |= met;
        }
    }

    /// That every pair of values meets which could, and each program every compiler and packing that it could.
    pub fn is_covering(&self) -> Result<(), String> {
        let pairs = self.pairs.iter().filter(|(_, met)| !**met);
        let pairs = pairs.map(|((arch, [a, b]), _)| format!("{}: {a:?} with {b:?}", arch.name()));
        let programs = self.programs.iter();
        let programs = programs.filter(|((_, _, value), met)| must_meet(value) && !**met);
        let programs = programs.map(|((arch, program, value), _)| {
            format!("{}: {program} with {value:?}", arch.name())
        });
        let left_out: BTreeSet<String> = pairs.chain(programs).collect();
        if left_out.is_empty() {
            return Ok(());
        }
        Err(format!(
            "no trial has\n{}",
            Vec::from_iter(left_out).join("\n")
        ))
    }
}

/// Whether each program is to meet the value, if it may: compilers and packings.
fn must_meet(&(axis, _): &(&str, &str)) -> bool {
    matches!(axis, "cc" | "pack")
}

/// The pairs of values that meet in `point`, but those with the architecture.
fn pairs(point: &Point) -> impl Iterator<Item = Pair> {
    let [_, a, b, c, d] = point.axes();
    [[a, b], [a, c], [a, d], [b, c], [b, d], [c, d]].into_iter()
}
