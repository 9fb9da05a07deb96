// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What an option of the start object costs (`--aslr`, `--seal`): the same program once for each of its values.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::go;
use crate::measure::Subject;
use crate::programs::{self, Layout, Size, quiet};
use crate::report::thousands;
use crate::starts::{Kind, Start, Tools};

/// An option.
pub struct Choice {
    /// As on the command line.
    pub option: &'static str,
    /// Its values, the first of which does least.
    pub modes: &'static [&'static str],
    /// What it decides, for the heading.
    pub what: &'static str,
    /// Relocations of the programs.
    sizes: &'static [usize],
}

pub const ASLR: Choice = Choice {
    option: "--aslr",
    modes: &["kernel", "auto", "far"],
    what: "where the image lies",
    sizes: &[1, 30_000, 1_000_000],
};

/// 1,500 are three pages of RELRO, as a small program with a C library has.
pub const SEAL: Choice = Choice {
    option: "--seal",
    modes: &["none", "image", "all"],
    what: "what is sealed",
    sizes: &[1, 1_500, 30_000, 300_000, 1_000_000],
};

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
pub fn subjects(
    tools: &Tools,
    piestart: &Path,
    go: Option<&Path>,
    choice: &Choice,
) -> Result<Vec<Ways>> {
    let Choice { option, modes, .. } = choice;
    let mut kits = Vec::new();
    for mode in *modes {
        kits.push(kit(tools, piestart, &format!("{option}={mode}"))?);
    }
    let mut all = Vec::new();
    for &count in choice.sizes {
        let size = Size {
            count,
            layout: Layout::Dense,
        };
        let table = programs::table(&tools.folder, size)?;
        for relr in [false, true] {
            let form = if relr { "RELR" } else { "RELA" };
            let mut subjects = Vec::new();
            for (mode, kit) in modes.iter().zip(&kits) {
                let file = format!("{}-{form}{option}-{mode}", size.name());
                let program = tools.folder.join(file);
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
        for mode in *modes {
            let file = name.replace('/', "-");
            let program = tools.folder.join(format!("go-{file}{option}-{mode}"));
            let mut command = Command::new(piestart);
            command.args(["go", "--ld=bfd", &format!("{option}={mode}")]);
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

/// The start objects with `option`.
fn kit(tools: &Tools, piestart: &Path, option: &str) -> Result<PathBuf> {
    let prefix = tools.folder.join(format!("kit{option}"));
    fs::create_dir_all(&prefix)?;
    quiet(
        Command::new(piestart)
            .args(["install", option, "--prefix"])
            .arg(&prefix),
    )?;
    Ok(prefix.join("lib/piestart").join(std::env::consts::ARCH))
}
