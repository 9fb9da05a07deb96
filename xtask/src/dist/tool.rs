// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The tool as it is handed out: a static-PIE started by its own `rcrt1.o`, with musl where a `std` for musl is to be
//! had, else with glibc.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{Plan, run_for_output};
use crate::repository;
use crate::rust_musl;

/// The architecture that is built for: this machine's.
pub const ARCH: &str = std::env::consts::ARCH;

/// The finished tool, and how cargo is to be called to find it finished.
pub struct Tool {
    /// The program.
    pub path: PathBuf,
    /// Its target.
    pub triple: String,
    /// The environment of its build.
    environment: Vec<(String, String)>,
}

impl Tool {
    /// Gives `command`, which runs cargo, the environment of the build.
    pub fn set(&self, command: &mut Command) {
        command.env_remove("RUSTFLAGS");
        command.envs(self.environment.iter().cloned());
    }
}

/// Builds the tool, with the start objects and the linker of one that is built for it.
pub fn build(plan: &Plan) -> Result<Tool> {
    let kit = linker()?;
    let (rustc, triple) = match rust_musl::with_std(ARCH) {
        Some(rustc) => (rustc, format!("{ARCH}-unknown-linux-musl")),
        None => ("rustc".into(), format!("{ARCH}-unknown-linux-gnu")),
    };
    let environment = environment(plan, &kit, &rustc);
    let profile = if plan.dev { "dev" } else { "release" };
    let folder = if plan.dev { "debug" } else { "release" };
    let tool = Tool {
        path: plan.build.join(&triple).join(folder).join("piestart"),
        triple,
        environment,
    };
    eprintln!("dist: building the tool for {}", tool.triple);
    let mut command = repository::cargo();
    command
        .args(["build", "--locked", "--quiet", "--package", "piestart-cli"])
        .args(["--bin", "piestart", "--profile", profile])
        .args(["--target", &tool.triple]);
    tool.set(&mut command);
    run_for_output(&mut command)?;
    Ok(tool)
}

/// The environment of a build by `rustc` with the linker in `kit`.
fn environment(plan: &Plan, kit: &Path, rustc: &Path) -> Vec<(String, String)> {
    // No path of this machine is in the program.
    let root = repository::root().display();
    let cargo = std::env::var("CARGO_HOME").unwrap_or_else(|_| {
        let home = std::env::var("HOME").unwrap_or_default();
        format!("{home}/.cargo")
    });
    let flags = [
        // By this flag and not by `target.….linker`, which build scripts get too where the target is this machine's own;
        // by its name alone, since cargo hashes the flags into the symbols' names, and they are to be the same elsewhere.
        "-Clinker=piestart-link".to_owned(),
        "-Ctarget-feature=+crt-static".to_owned(),
        format!("--remap-path-prefix={cargo}=/cargo"),
        format!("--remap-path-prefix={root}=/piestart"),
    ];
    let path = std::env::var("PATH").unwrap_or_default();
    [
        ("PATH", format!("{}:{path}", kit.display())),
        ("RUSTC", rustc.display().to_string()),
        ("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f")),
        ("CARGO_TARGET_DIR", plan.build.display().to_string()),
        ("CARGO_PROFILE_RELEASE_STRIP", "symbols".into()),
        ("CARGO_PROFILE_DEV_STRIP", "symbols".into()),
        ("CARGO_PROFILE_DEV_DEBUG", "0".into()),
        ("CARGO_INCREMENTAL", "0".into()),
        ("SOURCE_DATE_EPOCH", plan.epoch.to_string()),
        // The source tree is not there where the tool will be.
        ("PIESTART_DIST", "1".into()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// A folder with `piestart-link`, of a tool that is built for this machine as usual.
fn linker() -> Result<PathBuf> {
    let piestart = repository::build_tool()?;
    // The same folder for every run: cargo links again where the linker's path is another.
    let prefix = repository::target_dir().join("xtask/dist-linker");
    run_for_output(
        Command::new(&piestart)
            .args(["install", "--target", ARCH, "--prefix"])
            .arg(&prefix),
    )?;
    let kit = prefix.join("lib/piestart").join(ARCH);
    fs::metadata(kit.join("piestart-link"))
        .with_context(|| format!("{}: has no piestart-link", kit.display()))?;
    Ok(kit)
}

/// What the tool at `path` prints when it is called with `arguments`.
pub fn ask(path: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    run_for_output(
        Command::new(path)
            .args(arguments)
            .env_remove("PIESTART_PREFIX"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cargo takes `target.….linker` for build scripts too where the target is this machine's own, and
    /// `piestart-link` refuses those: they are linked dynamically.
    #[test]
    fn build_scripts_are_linked_as_usual() {
        let plan = Plan::new(&std::env::temp_dir(), Path::new("build"), true).unwrap();
        let environment = environment(&plan, Path::new("kit"), Path::new("rustc"));
        let of_cargo = |name: &str| name.starts_with("CARGO_TARGET_") && name.ends_with("_LINKER");
        assert!(!environment.iter().any(|(name, _)| of_cargo(name)));
        let flags = environment
            .iter()
            .find(|(name, _)| name == "CARGO_ENCODED_RUSTFLAGS");
        let flags = &flags.expect("the flags of the program alone").1;
        assert!(
            flags
                .split('\x1f')
                .any(|flag| flag == "-Clinker=piestart-link")
        );
    }
}
