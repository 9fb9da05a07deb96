// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask dist`: what a release hands out, made so that whoever makes it again gets the same bytes.
//!
//! `tool` builds the program, `stage` lays out what belongs to it, and each of the others makes one thing of that.
//! Nothing in them depends on the clock, the user or the order of a directory.

mod check;
mod deb;
mod sbom;
mod stage;
mod tarball;
mod text;
mod tool;
mod wheel;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::repository;

pub use check::check;

/// `cargo xtask dist`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write everything into this directory, which is emptied first [default: target/dist]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Build the tool quickly, not well: to try the packages.
    #[arg(long)]
    dev: bool,

    /// Make everything twice, the tool too, in different build folders, and compare.
    #[arg(long)]
    twice: bool,
}

/// What one run is about.
pub struct Plan {
    /// Where the finished files go.
    pub out: PathBuf,
    /// Where the rest goes.
    pub work: PathBuf,
    /// Cargo's target folder of the tool.
    pub build: PathBuf,
    /// Whether the tool is built by the `dev` profile.
    pub dev: bool,
    /// The version in Cargo.toml.
    pub version: String,
    /// The time that every file gets, in seconds since 1970.
    pub epoch: u64,
}

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let target = repository::target_dir();
    let out = args.out.clone().unwrap_or_else(|| target.join("dist"));
    let plan = Plan::new(&out, &target.join("xtask/dist-build"), args.dev)?;
    make(&plan)?;
    if args.twice {
        let again = Plan::new(
            &target.join("xtask/dist-again"),
            &target.join("xtask/dist-build-again"),
            args.dev,
        )?;
        make(&again)?;
        let different = differences(&plan.out, &again.out)?;
        if !different.is_empty() {
            bail!("differs the second time: {}", different.join(", "));
        }
        println!("made twice, and the same");
    }
    print!("{}", fs::read_to_string(plan.out.join(SUMS))?);
    Ok(ExitCode::SUCCESS)
}

/// The list of everything, with its hashes.
const SUMS: &str = "SHA256SUMS";

impl Plan {
    fn new(out: &Path, build: &Path, dev: bool) -> Result<Self> {
        let out = std::path::absolute(out)?;
        Ok(Self {
            work: repository::target_dir().join("xtask/dist-work"),
            out,
            build: build.into(),
            dev,
            version: version()?,
            epoch: epoch()?,
        })
    }

    /// The name of a file for this machine's architecture, up to its kind.
    pub fn name(&self) -> String {
        format!("piestart-{}-{}-linux", self.version, tool::ARCH)
    }
}

/// Makes everything.
fn make(plan: &Plan) -> Result<()> {
    for folder in [&plan.out, &plan.work] {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    let tool = tool::build(plan)?;
    package(plan, &tool)
}

/// Makes everything of a finished tool.
fn package(plan: &Plan, tool: &tool::Tool) -> Result<()> {
    let staged = stage::stage(plan, &tool.path)?;
    let tarball = tarball::make(plan, &staged)?;
    deb::make(plan, &staged)?;
    wheel::make(plan, tool)?;
    text::make(plan, &tarball)?;
    sbom::make(plan)?;
    let mut names = names(&plan.out)?;
    names.sort();
    let sums = run_for_output(
        Command::new("sha256sum")
            .arg("--")
            .args(&names)
            .current_dir(&plan.out),
    )?;
    fs::write(plan.out.join(SUMS), sums)?;
    Ok(())
}

/// The names of the files in `folder`.
fn names(folder: &Path) -> Result<Vec<String>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect()
}

/// The files that are not the same in both folders.
fn differences(one: &Path, other: &Path) -> Result<Vec<String>> {
    let mut all = names(one)?;
    all.extend(names(other)?);
    all.sort();
    all.dedup();
    all.retain(|name| {
        let (one, other) = (fs::read(one.join(name)), fs::read(other.join(name)));
        !matches!((one, other), (Ok(one), Ok(other)) if one == other)
    });
    Ok(all)
}

/// The version of the workspace.
fn version() -> Result<String> {
    let text = fs::read_to_string(repository::root().join("Cargo.toml"))?;
    let (_, rest) = text
        .split_once("[workspace.package]\nversion = \"")
        .context("Cargo.toml has no version")?;
    Ok(rest.split('"').next().unwrap_or_default().to_owned())
}

/// `SOURCE_DATE_EPOCH`, else the time of the last commit, else of the first day of the format.
fn epoch() -> Result<u64> {
    if let Ok(given) = std::env::var("SOURCE_DATE_EPOCH") {
        return given
            .parse()
            .with_context(|| format!("SOURCE_DATE_EPOCH={given}: not a number of seconds"));
    }
    let out = Command::new("git")
        .args(["log", "-1", "--format=%ct"])
        .current_dir(repository::root())
        .output();
    let text = out.map(|out| String::from_utf8_lossy(&out.stdout).trim().to_owned());
    // The earliest time that a zip file can hold is 1980-01-01.
    Ok(text
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(315_532_800))
}

/// Runs `command`, and says what it said if it fails.
fn run_for_output(command: &mut Command) -> Result<Vec<u8>> {
    let out = command
        .output()
        .with_context(|| format!("cannot run {}", command.get_program().display()))?;
    if !out.status.success() {
        bail!(
            "{command:?}: {}\n{}{}",
            out.status,
            String::from_utf8_lossy(&out.stdout),
            String::from_utf8_lossy(&out.stderr)
        );
    }
    Ok(out.stdout)
}
