// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--kinds`: one small program as non-PIE, static-PIE and dynamic PIE, to compare without files of one's own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;

use crate::machine::Arch;
use crate::{exit, objects};

const SOURCE: &str = "int x; int *p = &x; int main(void) { return *p; }\n";

/// The kinds, and the compiler's arguments for them: the first two with our start code, the last with the C library's.
const KINDS: [(&str, &[&str]); 3] = [
    (
        "non-pie",
        &[
            "-static",
            "-no-pie",
            "-fno-pie",
            "-nostdlib",
            "-nostartfiles",
            "piestart.o",
        ],
    ),
    (
        "static-pie",
        &[
            "-static-pie",
            "-fPIE",
            "-nostdlib",
            "-nostartfiles",
            "piestart.o",
        ],
    ),
    ("pie", &["-pie", "-fPIE"]),
];

/// Builds them in `folder`. Returns the name and path of each.
///
/// # Errors
/// No compiler is installed, or it fails.
pub fn build(folder: &Path) -> anyhow::Result<Vec<(&'static str, PathBuf)>> {
    let missing = |what: String| exit::Failure::new(exit::UNAVAILABLE, format!("--kinds: {what}"));
    let compiler = ["cc", "gcc", "clang"]
        .into_iter()
        .find(|name| which::which(name).is_ok())
        .ok_or_else(|| missing("no C compiler; `apt-get install gcc` installs one".into()))?;
    let object = Arch::host()
        .and_then(|arch| objects::get(arch, "piestart.o"))
        .ok_or_else(|| missing("there is no start object for this machine".into()))?;
    fs::write(folder.join("piestart.o"), object)?;
    fs::write(folder.join("prog.c"), SOURCE)?;
    KINDS
        .into_iter()
        .map(|(name, args)| {
            let output = Command::new(compiler)
                .args(["-O1", "prog.c", "-o", name])
                .args(args)
                .current_dir(folder)
                .output()
                .with_context(|| format!("{compiler} cannot be run"))?;
            if !output.status.success() {
                let said = String::from_utf8_lossy(&output.stderr);
                return Err(missing(format!(
                    "{compiler} {} failed: {}",
                    args.join(" "),
                    said.trim()
                )));
            }
            Ok((name, folder.join(name)))
        })
        .collect()
}
