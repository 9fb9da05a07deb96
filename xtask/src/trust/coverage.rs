// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask trust coverage`: which lines of the decoders and of the walker the crate's unit tests reach.
//!
//! rustc counts by `-Cinstrument-coverage`; llvm-profdata and llvm-cov of the same LLVM, which Debian has, read the
//! counts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};

use crate::repository;
use crate::tools::on_path;

/// `cargo xtask trust coverage`.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// What is measured.
const FOLDERS: [&str; 2] = ["src/elf", "src/walk"];
/// Tests, and what only tests use.
const TESTS: [&str; 6] = [
    "replay.rs",
    "tests.rs",
    "oracle.rs",
    "model.rs",
    "slice.rs",
    "any.rs",
];

/// Lines that no unit test can reach: the file, what the first of them says, how many there are, and why.
const UNREACHED: [(&str, &str, usize, &str); 12] = [
    (
        "src/elf/dynamic.rs",
        "return Word::MAX; // plain.rs",
        1,
        "without the feature checks",
    ),
    ("src/walk/one.rs", "return Ok(()); // A view", 1, A_VIEW),
    (
        "src/walk/one.rs",
        "return Ok(Symbol::NONE); // A view",
        1,
        A_VIEW,
    ),
    ("src/walk/one.rs", "r_type &= 0xff;", 1, OF_32_BITS),
    (
        "src/walk/process.rs",
        "false => self.load(place)",
        1,
        OF_32_BITS,
    ),
    ("src/walk/process.rs", "fn own(&self)", 3, BLOCKS),
    ("src/walk/process.rs", "fn owns(&mut self", 1, BLOCKS),
    (
        "src/walk/process.rs",
        "self.process.load_word::<ELF32>(base)",
        1,
        OF_32_BITS,
    ),
    (
        "src/walk/process.rs",
        "return Segment::NULL; // A view",
        1,
        A_VIEW,
    ),
    (
        "src/walk/tables.rs",
        "go!(self.table(DT_REL, DT_RELSZ, pass));",
        2,
        OF_32_BITS,
    ),
    (
        "src/walk/tables.rs",
        "unknown = DT_REL;",
        1,
        "without the feature full",
    ),
    ("src/walk/tables.rs", "until = ready;", 6, BLOCKS),
];
const A_VIEW: &str = "a view of a process has every word, and no branch is left of it";
/// The images of the unit tests have 64 bits.
const OF_32_BITS: &str = "an image of 32 bits: tests/rust_programs.rs starts such programs";
const BLOCKS: &str = "needs pages: an image that is copied as it is relocated";

/// Runs the subcommand.
pub fn run(_: &Args) -> Result<ExitCode> {
    let (profdata, cov) = llvm()?;
    let folder = repository::target_dir().join("coverage");
    let counts = folder.join("counts");
    if counts.exists() {
        fs::remove_dir_all(&counts)?;
    }
    fs::create_dir_all(&counts)?;
    let program = test(&folder, &counts)?;

    let merged = folder.join("merged.profdata");
    let mut merge = Command::new(profdata);
    merge.args(["merge", "-sparse", "-o"]).arg(&merged);
    for entry in fs::read_dir(&counts)? {
        merge.arg(entry?.path());
    }
    output(&mut merge)?;
    let mut export = Command::new(cov);
    export.args(["export", "-format=lcov", "-instr-profile"]);
    export.arg(&merged).arg(&program);
    let lcov = String::from_utf8_lossy(&output(&mut export)?).into_owned();

    Ok(if print(&read(&lcov)?) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// llvm-profdata and llvm-cov of the version that rustc has inside: another one cannot read the counts.
fn llvm() -> Result<(PathBuf, PathBuf)> {
    let rustc = output(Command::new("rustc").arg("-vV"))?;
    let rustc = String::from_utf8_lossy(&rustc).into_owned();
    let version = rustc.lines().find_map(|l| l.strip_prefix("LLVM version: "));
    let version = version.context("rustc -vV does not tell its LLVM version")?;
    let major = version.split('.').next().unwrap_or(version);
    let tool = |name: &str| on_path(&format!("{name}-{major}"));
    let tools = tool("llvm-profdata").zip(tool("llvm-cov"));
    tools.with_context(|| {
        format!("needs llvm-profdata-{major} and llvm-cov-{major} (`apt-get install llvm-{major}`)")
    })
}

/// Builds and runs the unit tests so that they count. Returns their program.
fn test(folder: &Path, counts: &Path) -> Result<PathBuf> {
    let test = |more: &[&str]| {
        let mut command = repository::cargo();
        command
            .args(["test", "--package=piestart", "--lib"])
            .args(more)
            .env("RUSTFLAGS", "-Cinstrument-coverage")
            .env("CARGO_TARGET_DIR", folder)
            .env("LLVM_PROFILE_FILE", counts.join("%p-%m.profraw"));
        command
    };
    let messages = output(&mut test(&["--no-run", "--message-format=json"]))?;
    let messages = String::from_utf8_lossy(&messages).into_owned();
    let program = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| Some(PathBuf::from(message["executable"].as_str()?)))
        .context("cargo names no test program")?;
    output(&mut test(&["--", "--quiet"]))?;
    Ok(program)
}

fn output(command: &mut Command) -> Result<Vec<u8>> {
    let output = command
        .stderr(std::process::Stdio::inherit())
        .output()
        .with_context(|| format!("cannot run {command:?}"))?;
    ensure!(output.status.success(), "{command:?}: {}", output.status);
    Ok(output.stdout)
}

/// Of each file, how often each of its lines ran.
type Lines = BTreeMap<String, BTreeMap<usize, u64>>;

/// The files of [`FOLDERS`], without what is test.
fn read(lcov: &str) -> Result<Lines> {
    let root = repository::root();
    let mut files = Lines::new();
    let mut file = None;
    for line in lcov.lines() {
        if let Some(path) = line.strip_prefix("SF:") {
            let name = Path::new(path)
                .strip_prefix(root)
                .unwrap_or(Path::new(path));
            let name = name.display().to_string();
            let measured = FOLDERS.iter().any(|folder| name.starts_with(folder));
            file = (measured && !TESTS.iter().any(|test| name.ends_with(test))).then_some(name);
        } else if let Some((name, (line, count))) = file.as_ref().zip(
            line.strip_prefix("DA:")
                .and_then(|counts| counts.split_once(',')),
        ) {
            let lines = files.entry(name.clone()).or_default();
            *lines.entry(line.parse()?).or_default() += count.parse::<u64>()?;
        }
    }
    for (name, lines) in &mut files {
        let text = fs::read_to_string(root.join(name))?;
        // Tests stand at the end of a file.
        let tests = text.lines().position(|line| line.starts_with("mod tests"));
        lines.retain(|&line, _| tests.is_none_or(|tests| line <= tests));
    }
    Ok(files)
}

/// Prints the table; whether every line is reached or in [`UNREACHED`].
fn print(files: &Lines) -> bool {
    println!("| file | lines | reached |\n|---|--:|--:|");
    let (mut total, mut reached, mut unexplained) = (0, 0, Vec::new());
    for (name, lines) in files {
        let ran = lines.values().filter(|&&count| count > 0).count();
        println!("| {name} | {} | {ran} |", lines.len());
        total += lines.len();
        reached += ran;
        let text = fs::read_to_string(repository::root().join(name)).unwrap_or_default();
        for (&number, _) in lines.iter().filter(|(_, count)| **count == 0) {
            let line = text.lines().nth(number - 1).unwrap_or_default().trim();
            let why = UNREACHED.iter().find(|(file, says, count, _)| {
                let first = text.lines().position(|line| line.contains(says));
                file == name
                    && first.is_some_and(|first| (first + 1..=first + count).contains(&number))
            });
            match why {
                Some((.., why)) => println!("  {name}:{number}: {line}: {why}"),
                None => unexplained.push(format!("{name}:{number}: {line}")),
            }
        }
    }
    println!("| all | {total} | {reached} |");
    for line in &unexplained {
        println!("not reached: {line}");
    }
    unexplained.is_empty()
}
