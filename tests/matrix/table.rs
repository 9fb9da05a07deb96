// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The rows of docs/architectures.md that tell of this matrix: they are made here, and compared in every whole run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::axes::{Arch, Ld, Pack};
use crate::link::Point;

/// What is run on an architecture.
#[derive(Default)]
struct Run {
    trials: usize,
    compilers: BTreeSet<&'static str>,
    linkers: BTreeSet<Ld>,
    packers: BTreeSet<Ld>,
}

/// What is run on every architecture.
#[derive(Default)]
pub struct Table(BTreeMap<Arch, Run>);

impl Table {
    pub fn count(&mut self, point: &Point) {
        let run = self.0.entry(point.arch).or_default();
        run.trials += 1;
        run.compilers.insert(point.cc.name());
        run.linkers.insert(point.ld);
        if point.pack == Pack::Relr {
            run.packers.insert(point.ld);
        }
    }

    /// Label and cells of each row.
    fn rows(&self) -> [(&'static str, Vec<String>); 4] {
        let cells = |cell: &dyn Fn(&Run) -> String| {
            let none = Run::default();
            Arch::ALL
                .iter()
                .map(|arch| cell(self.0.get(arch).unwrap_or(&none)))
                .collect()
        };
        let names = |linkers: &BTreeSet<Ld>| {
            let names: Vec<&str> = linkers.iter().map(|ld| ld.about()).collect();
            names.join(", ")
        };
        [
            ("trials of the matrix", cells(&|run| run.trials.to_string())),
            (
                "C compilers",
                cells(&|run| Vec::from_iter(run.compilers.iter().rev().copied()).join(", ")),
            ),
            ("linkers", cells(&|run| names(&run.linkers))),
            ("linkers that write RELR", cells(&|run| names(&run.packers))),
        ]
    }

    /// That the document says so. With `PIESTART_BLESS` it is made to.
    pub fn is_documented(&self) -> Result<(), String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architectures.md");
        let mut text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        for (label, cells) in self.rows() {
            let begin = format!("| {label} |");
            let row = format!("{begin} {} |", cells.join(" | "));
            let there = text.lines().find(|line| line.starts_with(&begin));
            let there = there.ok_or_else(|| format!("docs/architectures.md has no row {label}"))?;
            if there == row {
                continue;
            }
            if std::env::var_os("PIESTART_BLESS").is_none() {
                return Err(format!(
                    "docs/architectures.md says\n{there}\nand it is\n{row}\nPIESTART_BLESS=1 writes it"
                ));
            }
            text = text.replace(there, &row);
        }
        fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))
    }
}
