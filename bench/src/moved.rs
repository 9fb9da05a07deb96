// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What `--aslr` costs: the same program once for each place that its image may lie at.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::go;
use crate::measure::Subject;
use crate::programs::{self, Layout, Size, quiet};
use crate::report::thousands;
use crate::starts::{Kind, Start, Tools};

/// The values of `--aslr`, the first of which does nothing.
pub const MODES: &[&str] = &["kernel", "auto", "far"];

/// Relocations of the programs.
const SIZES: &[usize] = &[1, 30_000, 1_000_000];

/// A heading, how large the program is, and the program in each mode.
pub struct Ways {
    /// What the programs are.
    pub title: String,
    /// Relocations, where that is known.
    pub count: usize,
    /// One for each mode.
    pub subjects: Vec<Subject>,
}

/// Links each program in each mode; `go` is for Go programs.
pub fn subjects(tools: &Tools, piestart: &Path, go: Option<&Path>) -> Result<Vec<Ways>> {
    let mut kits = Vec::new();
    for mode in MODES {
        kits.push(kit(tools, piestart, mode)?);
    }
    let mut all = Vec::new();
    for &count in SIZES {
        let size = Size {
            count,
            layout: Layout::Dense,
        };
        let table = programs::table(&tools.folder, size)?;
        for relr in [false, true] {
            let form = if relr { "RELR" } else { "RELA" };
            let mut subjects = Vec::new();
            for (mode, kit) in MODES.iter().zip(&kits) {
                let program = tools.folder.join(format!("{}-{form}-{mode}", size.name()));
                let start = Start::Piestart;
                tools.link_with(kit, Kind { start, relr }, &table, &program)?;
                subjects.push(Subject::new(&program, &[], 0)?);
            }
            all.push(Ways {
                title: format!("{} relocations, {form}", thousands(count)),
                count,
                subjects,
            });
        }
    }
    for &(name, package, arguments) in go.map_or(&[][..], |_| go::PROGRAMS) {
        let mut subjects = Vec::new();
        for mode in MODES {
            let file = name.replace('/', "-");
            let program = tools.folder.join(format!("go-{file}-{mode}"));
            let mut command = Command::new(piestart);
            command.args(["go", "--ld=bfd", &format!("--aslr={mode}")]);
            command.arg("--go").args(go);
            go::build(&mut command, package, &program, &tools.folder)?;
            subjects.push(Subject::new(&program, arguments, 0)?.without_input_and_output()?);
        }
        all.push(Ways {
            title: format!("Go: {name}"),
            count: 100_000,
            subjects,
        });
    }
    Ok(all)
}

/// The start objects of one mode.
fn kit(tools: &Tools, piestart: &Path, mode: &str) -> Result<PathBuf> {
    let prefix = tools.folder.join(format!("kit-{mode}"));
    fs::create_dir_all(&prefix)?;
    quiet(
        Command::new(piestart)
            .args(["install", &format!("--aslr={mode}"), "--prefix"])
            .arg(&prefix),
    )?;
    Ok(prefix.join("lib/piestart").join(std::env::consts::ARCH))
}
