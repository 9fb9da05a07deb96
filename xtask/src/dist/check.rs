// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is handed out, tried: installed into clean folders, with nothing else on `PATH`, and run; and made again from the
//! same tool, to the same bytes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{Plan, differences, make, names, package, run_for_output, sbom, tool};
use crate::count::Count;
use crate::{repository, rust_musl, tools};

/// Makes everything with a tool of the `dev` profile, and tries it.
pub fn check() -> Result<Count> {
    let mut count = Count::default();
    if tools::MATURIN.command().is_none() {
        return Ok(Count::skip("needs maturin"));
    }
    if rust_musl::with_std(tool::ARCH).is_none() {
        count.add(Count::skip(
            "needs std for musl: the tool is made with glibc",
        ));
    }
    let target = repository::target_dir();
    let build = target.join("xtask/dist-build");
    let plan = Plan::new(&target.join("xtask/dist"), &build, true)?;
    make(&plan)?;
    let again = Plan::new(&target.join("xtask/dist-again"), &build, true)?;
    for folder in [&again.out, &again.work] {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder)?;
    }
    package(&again, &tool::build(&again)?)?;
    let folder = target.join("xtask/dist-try");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let trials: [(&str, &dyn Fn() -> Result<()>); 6] = [
        (
            "the packages are the same when they are made again",
            &|| {
                let different = differences(&plan.out, &again.out)?;
                ensure!(
                    different.is_empty(),
                    "these differ: {}",
                    different.join(", ")
                );
                Ok(())
            },
        ),
        ("the archive unpacks and works", &|| {
            let archive = file(&plan.out, ".tar.xz")?;
            run_for_output(
                Command::new("tar")
                    .arg("-xf")
                    .arg(archive)
                    .arg("-C")
                    .arg(&folder),
            )?;
            works(&folder.join(plan.name()).join("bin/piestart"))?;
            has_everything(&folder.join(plan.name()))
        }),
        ("the Debian package unpacks and works", &|| {
            let root = folder.join("deb");
            run_for_output(
                Command::new("dpkg-deb")
                    .arg("-x")
                    .arg(file(&plan.out, ".deb")?)
                    .arg(&root),
            )?;
            works(&root.join("usr/bin/piestart"))?;
            has_everything(&root.join("usr"))
        }),
        (
            "the wheel installs with nothing from the network and works",
            &|| {
                let venv = folder.join("venv");
                run_for_output(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
                let mut pip = Command::new(venv.join("bin/pip"));
                run_for_output(
                    pip.args(["install", "--no-index", "--quiet"])
                        .arg(file(&plan.out, ".whl")?),
                )?;
                works(&venv.join("bin/piestart"))
            },
        ),
        ("the hashes are those of the files", &|| {
            let mut sums = Command::new("sha256sum");
            run_for_output(
                sums.args(["--check", "--strict", "--quiet", "SHA256SUMS"])
                    .current_dir(&plan.out),
            )?;
            let listed = fs::read_to_string(plan.out.join("SHA256SUMS"))?
                .lines()
                .count();
            ensure!(
                listed + 1 == names(&plan.out)?.len(),
                "{listed} files are listed"
            );
            Ok(())
        }),
        (
            "the SBOM lists the start code that the tool carries",
            &|| {
                let bom = fs::read_to_string(file(&plan.out, ".cdx.json")?)?;
                let bom: Value = serde_json::from_str(&bom)?;
                let listed = |name: &str, sum: &str| {
                    let all = bom["components"].as_array();
                    all.into_iter()
                        .flatten()
                        .any(|one| one["name"] == name && one["hashes"][0]["content"] == sum)
                };
                let carried = sbom::carried()?;
                ensure!(carried.len() > 10, "{} files", carried.len());
                for (name, sum) in carried {
                    ensure!(listed(&name, &sum), "{name} is missing");
                }
                Ok(())
            },
        ),
    ];
    for (claim, trial) in trials {
        let outcome = trial();
        match &outcome {
            Ok(()) => println!("{claim} ... ok"),
            Err(error) => println!("{claim} ... FAILED\n{error:#}"),
        }
        count.add(Count::one(outcome.is_ok()));
    }
    Ok(count)
}

/// The file in `folder` whose name ends so.
fn file(folder: &Path, end: &str) -> Result<PathBuf> {
    let names = names(folder)?;
    let name = names.iter().find(|name| name.ends_with(end));
    Ok(folder.join(name.with_context(|| format!("no {end} in {}", folder.display()))?))
}

/// Whether the tool at `path` runs where nothing else is, links what nothing else has to link, and is itself what it
/// makes: a static-PIE that piestart starts, with RELRO enforced and sealed.
fn works(path: &Path) -> Result<()> {
    let alone = |arguments: &[&str]| {
        let mut command = Command::new(path);
        command
            .env_clear()
            .env("HOME", path.parent().unwrap_or(path));
        run_for_output(command.args(arguments))
    };
    let version = alone(&["--version"])?;
    let version = String::from_utf8_lossy(&version).into_owned();
    ensure!(version.starts_with("piestart "), "--version says {version}");
    let own = path.display().to_string();
    let seen = alone(&["check", "--live", "--json", &own])?;
    let seen: Value = serde_json::from_slice(&seen)?;
    let seen = &seen["files"][0];
    ensure!(
        seen["type"] == "static_pie"
            && seen["ok"] == true
            && seen["start_code"]["who"] == "piestart"
            && seen["relro"]["enforced"] == "yes"
            && seen["live"]["relro"] == "read_only",
        "of itself it says {seen}"
    );
    let musl = rust_musl::with_std(tool::ARCH).is_some();
    ensure!(
        !musl || !seen["live"]["seal_refused"].is_null() || seen["live"]["sealed"] == "full",
        "it is not sealed: {seen}"
    );
    let told = alone(&["explain", &own])?;
    ensure!(!told.is_empty(), "explain says nothing");
    Ok(())
}

/// Whether what belongs to the tool is below `prefix`.
fn has_everything(prefix: &Path) -> Result<()> {
    let kit = format!("lib/piestart/{}", tool::ARCH);
    for name in [
        "share/man/man1/piestart.1",
        "share/man/man1/piestart-link.1",
        "share/bash-completion/completions/piestart",
        "share/zsh/site-functions/_piestart",
        "share/fish/vendor_completions.d/piestart.fish",
        "share/doc/piestart/LICENSE-MIT",
        &format!("{kit}/rcrt1.o"),
        &format!("{kit}/piestart.specs"),
    ] {
        ensure!(prefix.join(name).is_file(), "{name} is missing");
    }
    let link = prefix.join(&kit).join("piestart-link");
    let said = run_for_output(Command::new(&link).arg("--help"))?;
    ensure!(
        String::from_utf8_lossy(&said).starts_with("Link "),
        "piestart-link is not `piestart link`"
    );
    Ok(())
}
