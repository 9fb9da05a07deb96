// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Runs, counted: outcome by part of the program by start code.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Mutex;

use piestart_cli::parallel;

use super::cage::{Cage, Ended, Outcome};
use super::fields::Part;
use super::harm::{Harm, Random, harm};
use super::programs::{Program, Start};

/// One damaged program and its end.
pub struct Run {
    pub program: &'static str,
    pub start: Start,
    pub harm: Harm,
    pub ended: Ended,
    /// The number of the run.
    pub turn: u64,
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            program,
            start,
            harm,
            ended,
            turn,
        } = self;
        let (outcome, what) = (ended.outcome, &ended.what);
        write!(f, "{turn}\t{start}\t{program}\t{harm}\t{outcome}\t{what}")
    }
}

/// The damaged program that is number `turn` of those that `seed` gives.
pub fn damaged(programs: &[Program], seed: u64, turn: u64) -> (&Program, Vec<u8>, Harm) {
    let mut random = Random::new(seed, turn);
    let program = &programs[random.below(programs.len())];
    let mut bytes = program.bytes.clone();
    let harm = harm(&mut bytes, &program.fields, &mut random);
    (program, bytes, harm)
}

/// Runs number 0 to `runs` of `seed`, on `jobs` threads.
pub fn run_all(folder: &Path, programs: &[Program], runs: u64, seed: u64, jobs: usize) -> Vec<Run> {
    let cages: Vec<Cage> = (0..jobs)
        .map(|job| Cage::new(&folder.join(job.to_string())))
        .collect();
    let free = Mutex::new(cages);
    let turns: Vec<u64> = (0..runs).collect();
    let work = |&turn: &u64| {
        let (program, bytes, harm) = damaged(programs, seed, turn);
        let cage = free
            .lock()
            .expect("nobody panics")
            .pop()
            .expect("one for each thread");
        let ended = cage.run(&bytes);
        free.lock().expect("nobody panics").push(cage);
        let (start, program) = (program.start, program.name);
        Run {
            program,
            start,
            harm,
            ended,
            turn,
        }
    };
    let mut all = Vec::new();
    parallel::in_order(&turns, jobs, work, |_, run| {
        all.push(run);
        Ok(())
    })
    .expect("nothing stops it");
    all
}

/// A table for each start code: a row for each part, a column for each outcome.
pub fn markdown(runs: &[Run]) -> String {
    let mut counts = BTreeMap::<(Start, Part, Outcome), usize>::new();
    for run in runs {
        *counts
            .entry((run.start, run.harm.part, run.ended.outcome))
            .or_default() += 1;
    }
    let mut text = String::new();
    for start in Start::ALL {
        let sum = |part: Option<Part>, outcome: Option<Outcome>| -> usize {
            let fits = |key: &(Start, Part, Outcome)| {
                key.0 == start
                    && part.is_none_or(|p| p == key.1)
                    && outcome.is_none_or(|o| o == key.2)
            };
            counts
                .iter()
                .filter(|(key, _)| fits(key))
                .map(|(_, count)| count)
                .sum()
        };
        if sum(None, None) == 0 {
            continue;
        }
        let outcomes: Vec<Outcome> = Outcome::ALL
            .into_iter()
            .filter(|&o| runs.iter().any(|r| r.ended.outcome == o))
            .collect();
        text += &format!("| {start} | runs |");
        for outcome in &outcomes {
            text += &format!(" {outcome} |");
        }
        text += &format!("\n|---|--:|{}\n", "--:|".repeat(outcomes.len()));
        let parts = Part::ALL.into_iter().map(Some).chain([None]);
        for part in parts.filter(|&part| sum(part, None) != 0) {
            let name = part.map_or_else(|| "all".to_string(), |part| part.to_string());
            text += &format!("| {name} | {} |", sum(part, None));
            for &outcome in &outcomes {
                text += &match sum(part, Some(outcome)) {
                    0 => " |".to_string(),
                    count => format!(" {count} |"),
                };
            }
            text += "\n";
        }
        text += "\n";
    }
    text
}
