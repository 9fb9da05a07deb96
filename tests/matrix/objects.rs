// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start objects under test, one set for each optimisation level and architecture, made by the code that makes
//! the installed ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use crate::axes::{Arch, Opt};
use crate::process::must;

#[path = "../../xtask/src/objects/make.rs"]
#[allow(dead_code, reason = "shared with `cargo xtask objects`")]
mod make;

/// One set.
#[derive(Clone, Debug)]
pub struct Objects {
    /// `piestart.o` as it is installed, or at other optimisation levels an archive with the same start code.
    pub start: PathBuf,
    /// `libpiestart.a`'s members.
    pub library: Vec<PathBuf>,
    /// `rcrt1.o`, as it is installed.
    #[allow(dead_code, reason = "for programs with a libc")]
    pub rcrt1: PathBuf,
}

type Made = Arc<OnceLock<Result<Objects, String>>>;

/// Makes the set once; every later caller waits for the first.
pub fn get(work: &Path, opt: Opt, arch: Arch) -> Result<Objects, String> {
    static DONE: OnceLock<Mutex<BTreeMap<(Arch, Opt), Made>>> = OnceLock::new();
    let slot = {
        let mut done = DONE
            .get_or_init(Mutex::default)
            .lock()
            .map_err(|_| "poisoned")?;
        done.entry((arch, opt)).or_default().clone()
    };
    slot.get_or_init(|| build(work, opt, arch)).clone()
}

fn build(work: &Path, opt: Opt, arch: Arch) -> Result<Objects, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = make::TARGETS
        .iter()
        .find(|t| t.arch == arch.name())
        .ok_or("no such target")?;
    let rustc =
        make::rustc_for(target).ok_or_else(|| format!("needs core for {}", target.triple))?;
    let assembler =
        make::assembler(target).ok_or_else(|| format!("needs an assembler for {}", arch.name()))?;
    let assemble = |source: &Path| make::assemble(&assembler, source);
    let folder = work
        .join("objects")
        .join(format!("{}-{}", arch.name(), opt.name()));
    fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let installed = |object| {
        make::object(
            root,
            target,
            &rustc,
            object,
            make::INSTALLED,
            &folder,
            &assemble,
        )
    };
    if opt != Opt::Lto {
        // Only the start code itself changes with the level.
        let base = get(work, Opt::Lto, arch)?;
        let style = make::Style {
            opt: opt.rustc(),
            lto: false,
            checks: false,
        };
        let start = make::archive(root, target, &rustc, &make::START[0], style, &folder)?;
        return Ok(Objects { start, ..base });
    }
    let library = make::SUPPORT
        .iter()
        .map(installed)
        .collect::<Result<Vec<_>, _>>()?;
    // As the tool writes it: a program's own functions come first.
    let archive = folder.join("libpiestart.a");
    let _ = fs::remove_file(&archive);
    must(
        std::process::Command::new("ar")
            .arg("rcs")
            .arg(&archive)
            .args(&library),
    )?;
    Ok(Objects {
        start: installed(&make::START[0])?,
        rcrt1: installed(&make::START[1])?,
        library: vec![archive],
    })
}
