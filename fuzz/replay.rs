// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The short form of a fuzz target, for an ordinary test: its seeds, then changes of them, the same every time.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::vec::Vec;
use std::{env, eprintln, format, fs};

/// xorshift64 (Marsaglia).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Less than `end`, which may be 0.
    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 16) as usize % end.max(1)
    }
}

/// Calls `target` with the content of each file in the folder `seeds`, then with `rounds` inputs made of them. An
/// input that it panics with is kept, and told.
pub fn replay(name: &str, seeds: &Path, rounds: usize, mut target: impl FnMut(&[u8])) {
    let entries = fs::read_dir(seeds).unwrap_or_else(|e| panic!("{}: {e}", seeds.display()));
    let mut files: Vec<_> = entries.map(|e| e.expect("an entry").path()).collect();
    files.sort();
    let files: Vec<Vec<u8>> = files
        .iter()
        .map(|path| fs::read(path).expect("a file"))
        .collect();
    assert!(!files.is_empty(), "{} is empty", seeds.display());
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mutated = (0..rounds).map(|_| mutate(&files, &mut random));
    for input in files.iter().cloned().chain(mutated) {
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| target(&input)));
        if let Err(why) = outcome {
            let path = env::temp_dir().join(format!("piestart-fuzz-{name}"));
            fs::write(&path, &input).expect("a temporary file");
            eprintln!("the input is in {}", path.display());
            panic::resume_unwind(why);
        }
    }
}

/// One of `files` with a few changes.
fn mutate(files: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut input = files[random.below(files.len())].clone();
    for _ in 0..=random.below(6) {
        let at = random.below(input.len());
        let rest = input.len() - at;
        match random.below(7) {
            0 if rest > 0 => input[at] ^= 1 << random.below(8),
            1 if rest > 0 => input[at] = random.next() as u8,
            2 => input.insert(at, random.next() as u8),
            3 => {
                let size = random.below(rest.min(16));
                input.drain(at..at + size);
            }
            4 if rest >= 8 => {
                let edges = [0, 1, 8, 0x1000, 1 << 31, 1 << 63, u64::MAX, u64::MAX - 7];
                let word = edges[random.below(edges.len())];
                input[at..at + 8].copy_from_slice(&word.to_le_bytes());
            }
            5 => {
                let from = random.below(input.len());
                let size = random.below((input.len() - from).min(rest).min(64));
                input.copy_within(from..from + size, at);
            }
            _ => {
                let other = &files[random.below(files.len())];
                let from = random.below(other.len());
                let size = random.below((other.len() - from).min(rest).min(256));
                input[at..at + size].copy_from_slice(&other[from..from + size]);
            }
        }
    }
    input
}
