// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The parts that read: formatting, spelling, lints, documentation, dependencies, features, workflows.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::count::Count;
use crate::repository;
use crate::tools::{self, Tool};

/// Runs `command`; its exit status says whether the check passed.
fn check(command: &mut Command) -> Result<Count> {
    let status = command
        .status()
        .with_context(|| format!("cannot run {command:?}"))?;
    if !status.success() {
        println!("failed: {command:?}");
    }
    Ok(Count::one(status.success()))
}

/// `tool` in the repository's top folder; as a skip where it is not installed.
fn program(tool: &Tool) -> Result<Command, Count> {
    let Some(path) = tool.command() else {
        return Err(Count::skip(&format!("needs {}", tool.program)));
    };
    let mut command = Command::new(path);
    command.current_dir(repository::root());
    Ok(command)
}

/// `cargo fmt --check`.
pub fn fmt() -> Result<Count> {
    check(repository::cargo().args(["fmt", "--all", "--check"]))
}

/// Spelling.
pub fn typos() -> Result<Count> {
    match program(&tools::TYPOS) {
        Ok(mut typos) => check(&mut typos),
        Err(skipped) => Ok(skipped),
    }
}

/// `cargo doc`, private items too.
pub fn doc() -> Result<Count> {
    check(
        repository::cargo()
            .args([
                "doc",
                "--workspace",
                "--no-deps",
                "--document-private-items",
            ])
            .args(repository::UNWINDS)
            .arg("--quiet")
            .env("RUSTDOCFLAGS", "-D warnings"),
    )
}

/// The ways in which each package is linted. One at a time: a `no_std` program cannot be built in one
/// call with crates that want the standard library of a dependency that both share.
pub fn clippy() -> Result<Count> {
    let ways: &[&[&str]] = &[
        &["--package", "piestart", "--all-targets"],
        &["--package", "piestart", "--no-default-features"],
        &[
            "--package",
            "piestart",
            "--no-default-features",
            "--features",
            "start",
        ],
        &["--package", "piestart-cli", "--all-targets"],
        &["--package", "xtask", "--all-targets"],
        &["--package", "piestart-bench", "--all-targets"],
    ];
    let mut count = Count::default();
    for way in ways {
        count.add(check(
            repository::cargo()
                .args(["clippy", "--quiet"])
                .args(unwinds(way[1]))
                .args(*way)
                .args(["--", "-D", "warnings"]),
        )?);
    }
    Ok(count)
}

/// The options by which clippy sees each dependency once; not for the crate, whose programs have nothing to unwind with.
fn unwinds(package: &str) -> &'static [&'static str] {
    match package {
        "piestart" => &[],
        _ => &repository::UNWINDS,
    }
}

/// Every file of `.github/workflows`, by actionlint (is it valid?) and zizmor (is it safe?), which reads
/// `action.yml` as well.
pub fn workflows() -> Result<Count> {
    let mut count = Count::default();
    match program(&tools::ACTIONLINT) {
        Ok(mut actionlint) => count.add(check(actionlint.arg(".github/workflows/*.yml"))?),
        Err(skipped) => count.add(skipped),
    }
    match program(&tools::ZIZMOR) {
        // Offline: what zizmor would look up at the forge is whether an action's hash exists.
        Ok(mut zizmor) => count.add(check(zizmor.args([
            "--offline",
            "--quiet",
            "--no-progress",
            ".github",
            "action.yml",
        ]))?),
        Err(skipped) => count.add(skipped),
    }
    Ok(count)
}

/// What `deny.toml` says of licences, sources and duplicates; and known vulnerabilities, if the database
/// of advisories is available.
pub fn deny() -> Result<Count> {
    let deny = || {
        program(&tools::DENY).map(|mut command| {
            command.args(["--workspace", "--all-features"]);
            command
        })
    };
    let mut count = match deny() {
        Ok(mut command) => {
            command.args(["check", "--hide-inclusion-graph"]);
            check(command.args(["licenses", "bans", "sources"]))?
        }
        Err(skipped) => return Ok(skipped),
    };
    let Ok(mut command) = deny() else {
        return Ok(count);
    };
    let out = command.args(["check", "advisories"]).output()?;
    let said = String::from_utf8_lossy(&out.stderr);
    if said.contains("failed to fetch advisory database") {
        println!(
            "LEFT OUT: advisories. The database of known vulnerabilities cannot be fetched from here; \
             run `cargo xtask test --only deny` on a machine with access to the network."
        );
    } else {
        print!("{said}");
        count.add(Count::one(out.status.success()));
    }
    Ok(count)
}

/// Every combination of the crate's features. cargo-hack lists them, without those in which one feature
/// implies another; each is checked by cargo, with the package named, since the workspace's default
/// member is another one.
pub fn hack() -> Result<Count> {
    let mut hack = match program(&tools::HACK) {
        Ok(command) => command,
        Err(skipped) => return Ok(skipped),
    };
    let out = hack
        .args(["hack", "check", "--package", "piestart"])
        .args(["--feature-powerset", "--print-command-list"])
        .output()
        .context("cannot run cargo-hack")?;
    if !out.status.success() {
        bail!("cargo-hack: {}", String::from_utf8_lossy(&out.stderr));
    }
    let text = String::from_utf8_lossy(&out.stdout);
    let lists = text.lines().map(|line| {
        line.strip_prefix("cargo check --manifest-path Cargo.toml")
            .with_context(|| format!("cargo-hack says {line:?}"))
    });
    let lists: Vec<&str> = lists.collect::<Result<_>>()?;
    // Each is one crate, and cargo has nothing to do beside it: one for each processor at a time.
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let work = |worker: usize| -> Result<Count> {
        let mut count = Count::default();
        while let Some(arguments) = lists.get(next.fetch_add(1, Relaxed)) {
            count.add(check(
                repository::cargo()
                    .args(["check", "--quiet", "--lib", "--package", "piestart"])
                    .args(arguments.split_whitespace())
                    // Folders of their own, so that the other parts need not rebuild after it.
                    .env(
                        "CARGO_TARGET_DIR",
                        tools::folder("hack").join(worker.to_string()),
                    )
                    .env("CARGO_INCREMENTAL", "0"),
            )?);
        }
        Ok(count)
    };
    std::thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = (0..workers)
            .map(|worker| scope.spawn(move || work(worker)))
            .collect();
        let mut count = Count::default();
        for thread in threads {
            count.add(thread.join().expect("it does not panic")?);
        }
        Ok(count)
    })
}

/// The packages that are published.
const PUBLISHED: [&str; 2] = ["piestart", "piestart-cli"];

/// Packages what is published, and builds both from the packages alone, the tool with the packaged crate. Each has its
/// licences, and a README whose links lead somewhere from every page.
pub fn package() -> Result<Count> {
    let selected = PUBLISHED.iter().flat_map(|name| ["--package", name]);
    let mut count = check(
        repository::cargo()
            .args(["package", "--quiet", "--locked", "--allow-dirty"])
            .args(selected)
            .env("CARGO_PROFILE_DEV_DEBUG", "0"),
    )?;
    for name in PUBLISHED {
        let out = repository::cargo()
            .args(["package", "--list", "--allow-dirty", "--package", name])
            .output()
            .context("cannot run cargo package")?;
        let files = String::from_utf8_lossy(&out.stdout);
        for wanted in [
            "COPYRIGHT",
            "LICENSE-APACHE",
            "LICENSE-APACHE-LLVM",
            "LICENSE-MIT",
            "README.md",
        ] {
            let there = files.lines().any(|file| file == wanted);
            if !there {
                println!("failed: the package {name} has no {wanted}");
            }
            count.add(Count::one(there));
        }
    }
    let readme = fs::read_to_string(repository::root().join("README.md"))?;
    let links = readme
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    for link in links.filter(|link| !link.starts_with("https://") && !link.starts_with('#')) {
        println!("failed: README.md links to {link}, which leads nowhere on crates.io and docs.rs");
        count.add(Count::one(false));
    }
    Ok(count)
}

/// The oldest Rust that each package promises, its `rust-version`: of the crate and of everything else.
const RUST_VERSIONS: [(&str, &str); 2] = [("piestart", "1.85"), ("piestart-cli", "1.88")];

/// Holds each package to its `rust-version`: no dependency wants a newer Rust, clippy finds no newer item
/// of the standard library, and where that very toolchain is installed it compiles the package.
pub fn msrv() -> Result<Count> {
    let metadata = repository::cargo()
        .args(["metadata", "--format-version", "1", "--locked"])
        .output()
        .context("cannot run cargo metadata")?;
    let metadata: Value = serde_json::from_slice(&metadata.stdout).context("cargo metadata")?;
    let mut count = Count::default();
    for (package, version) in RUST_VERSIONS {
        let late = newer_dependencies(&metadata, package, version)?;
        for line in &late {
            println!("failed: {package} promises Rust {version}: {line}");
        }
        count.add(Count::one(late.is_empty()));
        count.add(check(
            repository::cargo()
                .args(["clippy", "--quiet", "--package", package])
                .args(unwinds(package))
                .args(["--", "-D", "warnings", "-D", "clippy::incompatible_msrv"]),
        )?);
        if let Some(toolchain) = installed_toolchain(version) {
            count.add(check(
                Command::new("rustup")
                    .args(["run", &toolchain, "cargo", "check", "--quiet"])
                    .args(["--package", package])
                    .current_dir(repository::root())
                    .env_remove("CARGO")
                    .env_remove("RUSTC")
                    .env("CARGO_TARGET_DIR", tools::folder("msrv")),
            )?);
        } else {
            println!("left out: a build of {package} by Rust {version}, which is not installed");
        }
    }
    Ok(count)
}

/// What makes `package` need a Rust newer than `promised`: itself, or something it is built with.
fn newer_dependencies(metadata: &Value, package: &str, promised: &str) -> Result<Vec<String>> {
    let packages: BTreeMap<&str, &Value> = metadata["packages"]
        .as_array()
        .context("no packages")?
        .iter()
        .filter_map(|package| Some((package["id"].as_str()?, package)))
        .collect();
    let nodes: BTreeMap<&str, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .context("no nodes")?
        .iter()
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let (root, stated) = packages
        .iter()
        .find(|(_, one)| one["name"] == package)
        .with_context(|| format!("no package {package}"))?;
    let mut late = Vec::new();
    if stated["rust_version"] != promised {
        late.push(format!("its rust-version is {}", stated["rust_version"]));
    }
    let mut seen = vec![*root];
    let mut at = 0;
    while let Some(&id) = seen.get(at) {
        at += 1;
        let wants = packages[id]["rust_version"].as_str().unwrap_or("1.0");
        if minor(wants) > minor(promised) {
            late.push(format!("{} wants {wants}", packages[id]["name"]));
        }
        for dependency in nodes[id]["deps"].as_array().into_iter().flatten() {
            // Of development dependencies no user of the package compiles any; Windows' are for Windows.
            let used = dependency["dep_kinds"].as_array().is_some_and(|kinds| {
                kinds.iter().any(|kind| {
                    kind["kind"] != "dev"
                        && !kind["target"]
                            .as_str()
                            .is_some_and(|target| target.contains("windows"))
                })
            });
            let Some(id) = dependency["pkg"].as_str().filter(|_| used) else {
                continue;
            };
            if !seen.contains(&id) {
                seen.push(id);
            }
        }
    }
    Ok(late)
}

/// The second number of a version: `85` of `1.85.0`.
fn minor(version: &str) -> u32 {
    version
        .split('.')
        .nth(1)
        .and_then(|minor| minor.parse().ok())
        .unwrap_or(0)
}

/// The name of an installed toolchain of that release. It is not installed for the purpose.
fn installed_toolchain(version: &str) -> Option<String> {
    let out = Command::new("rustup")
        .args(["toolchain", "list", "--quiet"])
        .output()
        .ok()?;
    String::from_utf8_lossy(&out.stdout)
        .lines()
        .find(|name| {
            name.starts_with(&format!("{version}.")) || name.starts_with(&format!("{version}-"))
        })
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{minor, newer_dependencies};

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(minor("1.100.0") > minor("1.85"));
        assert_eq!(minor("1.85.1"), 85);
    }

    #[test]
    fn a_dependency_that_wants_a_newer_rust_is_named_and_one_for_tests_is_not() {
        let metadata = serde_json::json!({
            "packages": [
                {"id": "a", "name": "a", "rust_version": "1.85"},
                {"id": "b", "name": "b", "rust_version": "1.90"},
                {"id": "c", "name": "c", "rust_version": "1.91"},
            ],
            "resolve": {"nodes": [
                {"id": "a", "deps": [
                    {"pkg": "b", "dep_kinds": [{"kind": null, "target": null}]},
                    {"pkg": "c", "dep_kinds": [{"kind": "dev", "target": null}]},
                ]},
                {"id": "b", "deps": []},
                {"id": "c", "deps": []},
            ]},
        });
        let late = newer_dependencies(&metadata, "a", "1.85").expect("reads");
        assert_eq!(late, ["\"b\" wants 1.90"]);
    }
}
