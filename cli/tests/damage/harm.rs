// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! One damage to one field, drawn from a seed.

use std::fmt;

use super::fields::{Field, Part, number};

/// Random numbers, the same for the same seed: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number
/// generators").
pub struct Random(u64);

impl Random {
    /// Number `turn` of those that `seed` gives.
    pub fn new(seed: u64, turn: u64) -> Self {
        let mut random = Self(seed);
        random.0 = random.next() ^ turn;
        random.next();
        random
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ word >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ word >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ word >> 31
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    pub fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// What was done to a program.
#[derive(Clone, Debug)]
pub struct Harm {
    pub part: Part,
    /// The field's name.
    pub field: String,
    /// Its place in the file.
    pub at: usize,
    pub how: String,
}

impl fmt::Display for Harm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {:#x} {}", self.field, self.at, self.how)
    }
}

/// Values at the edge of what a field may hold, or past it.
const EDGES: [u64; 16] = [
    1,
    7,
    8,
    0xff,
    0xfff,
    0x1000,
    0x1001,
    0xffff,
    0x7fff_ffff,
    0xffff_ffff,
    1 << 40,
    1 << 47,
    1 << 63,
    u64::MAX - 7,
    u64::MAX - 0xfff,
    u64::MAX,
];

/// Damages one field of `file`, of which `fields` are all. Each part of a program is as likely as any other that it has.
pub fn harm(file: &mut Vec<u8>, fields: &[Field], random: &mut Random) -> Harm {
    loop {
        let part = random.of(&Part::ALL);
        if part == Part::Cut {
            return cut(file, fields, random);
        }
        let of_part: Vec<&Field> = fields.iter().filter(|f| f.part == part).collect();
        if !of_part.is_empty() {
            return damage(file, random.of(&of_part), random);
        }
    }
}

/// Ends the file somewhere, often where a table begins.
fn cut(file: &mut Vec<u8>, fields: &[Field], random: &mut Random) -> Harm {
    let length = file.len();
    let end = match random.below(3) {
        0 => fields[random.below(fields.len())].at,
        1 => random.below(length.min(4096)),
        _ => random.below(length),
    };
    file.truncate(end);
    Harm {
        part: Part::Cut,
        field: "file".into(),
        at: end,
        how: format!("cut from {length:#x} bytes"),
    }
}

fn damage(file: &mut [u8], field: &Field, random: &mut Random) -> Harm {
    let before = number(file, field.at, field.width);
    let (mut how, mut name) = (String::new(), field.name.clone());
    for _ in 0..64 {
        let bits = 8 * field.width;
        let value = match random.below(8) {
            0 | 1 => before ^ 1 << random.below(bits),
            2 => 0,
            3 => random.of(&EDGES),
            4 => {
                let by = random.of(&[1, 8, 16, 24, 56, 0x1000, 0x20_0000]);
                let sum = [before.wrapping_add(by), before.wrapping_sub(by)];
                random.of(&sum)
            }
            5 => file.len() as u64,
            6 => random.next() >> random.below(64),
            _ => match swap(file, field, random) {
                Some(with) => {
                    how = format!("swapped with the entry at {with:#x}");
                    name = format!("{name}, order");
                    break;
                }
                None => continue,
            },
        };
        file[field.at..field.at + field.width].copy_from_slice(&value.to_le_bytes()[..field.width]);
        let now = number(file, field.at, field.width);
        if now != before {
            how = format!("{before:#x} -> {now:#x}");
            break;
        }
    }
    Harm {
        part: field.part,
        field: name,
        at: field.at,
        how,
    }
}

/// Swaps the field's entry with another of its table. `None` when they are the same.
fn swap(file: &mut [u8], field: &Field, random: &mut Random) -> Option<usize> {
    let (table, size) = field.table.as_ref()?;
    let count = table.len() / size;
    let own = table.start + (field.at - table.start) / size * size;
    let other = table.start + random.below(count) * size;
    if other + size > table.end || own + size > table.end {
        return None;
    }
    let (one, two) = (
        file[own..own + size].to_vec(),
        file[other..other + size].to_vec(),
    );
    if one == two {
        return None;
    }
    file[own..own + size].copy_from_slice(&two);
    file[other..other + size].copy_from_slice(&one);
    Some(other)
}
